// SPDX-License-Identifier: Apache-2.0
// SchoolYear: 1 July to 30 June (C.G.S. 10-259), named "2024-25"; and DayBits, a bit for each of
// its days.
//
// Question: which school year is a date in, and which day of it (0 = 1 July)?  Edges: a school year
// has 365 or 366 days; DayBits always has room for 366.
//
// Example (also a test): SchoolYear::Of(2025-06-30).label() == "2024-25"; 2024-07-01 is its day 0.
#ifndef ROLLCALL_SCHOOL_YEAR_H_
#define ROLLCALL_SCHOOL_YEAR_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "rollcall/date.h"

namespace rollcall {

inline constexpr int kDaysInYear = 366;

class SchoolYear {
 public:
  constexpr SchoolYear() = default;
  constexpr explicit SchoolYear(int start) : start_(static_cast<int16_t>(start)) {}
  static SchoolYear Of(Date date);
  // "2024-25" or "2024-2025"; nothing for anything else.
  static std::optional<SchoolYear> Parse(std::string_view text);

  constexpr int start() const { return start_; }  // 2024 for 2024-25
  std::string label() const;                      // "2024-25"
  // 1 July. Asked for with each date of each student, so it takes no calendar: in July the leap day
  // of the year itself has always passed.
  constexpr Date first() const {
    constexpr int kOfYear0 = -719346;
    return Date(kOfYear0 + 365 * start_ + start_ / 4 - start_ / 100 + start_ / 400);
  }
  constexpr Date last() const { return next().first() - 1; }       // 30 June
  constexpr int days() const { return next().first() - first(); }  // 365 or 366
  constexpr bool Contains(Date date) const { return first() <= date && date <= last(); }
  constexpr int DayOf(Date date) const { return date - first(); }
  constexpr Date DateOf(int day) const { return first() + day; }
  constexpr SchoolYear next() const { return SchoolYear(start_ + 1); }
  constexpr SchoolYear previous() const { return SchoolYear(start_ - 1); }

  friend constexpr bool operator==(SchoolYear a, SchoolYear b) { return a.start_ == b.start_; }
  friend constexpr bool operator!=(SchoolYear a, SchoolYear b) { return a.start_ != b.start_; }
  friend constexpr bool operator<(SchoolYear a, SchoolYear b) { return a.start_ < b.start_; }
  friend constexpr bool operator<=(SchoolYear a, SchoolYear b) { return a.start_ <= b.start_; }

 private:
  int16_t start_ = 0;
};

// Somebody's age on each day of a school year, in which one birthday lies: two dates are taken
// apart once and not for each day. The same as AgeOn.
class AgeInYear {
 public:
  AgeInYear(Date birth, SchoolYear year);
  int On(int day) const { return at_first_ + (day >= birthday_ ? 1 : 0); }

 private:
  int at_first_ = 0;  // the age on 1 July
  int birthday_ = 0;  // the day on which the next year is completed; after the year's last: none
};

// A set of days of one school year, by day number from 1 July.
class DayBits {
 public:
  static constexpr int kWords = 6;
  void Set(int day) { words_[day >> 6] |= uint64_t{1} << (day & 63); }
  void Clear(int day) { words_[day >> 6] &= ~(uint64_t{1} << (day & 63)); }
  bool Test(int day) const { return (words_[day >> 6] >> (day & 63)) & 1; }
  // Sets all days from `first` to `last`, both inside; nothing where last < first. Clamped to the
  // year.
  void SetRange(int first, int last);
  int Count() const {
    int n = 0;
    for (const uint64_t word : words_) n += CountOf(word);
    return n;
  }
  // Days of the set from `first` to `last`, both inside.
  int CountRange(int first, int last) const;
  bool Any() const {
    uint64_t any = 0;
    for (const uint64_t word : words_) any |= word;
    return any != 0;
  }
  int First() const;            // -1: empty
  int Last() const;             // -1: empty
  int Next(int day) const;      // the first member on or after `day`; -1: none
  int Previous(int day) const;  // the last member on or before `day`; -1: none
  // The n-th member strictly after `day` (n >= 1); -1: there are fewer.
  int NthAfter(int day, int n) const;
  DayBits& operator|=(const DayBits& o) {
    for (int w = 0; w < kWords; ++w) words_[w] |= o.words_[w];
    return *this;
  }
  DayBits& operator&=(const DayBits& o) {
    for (int w = 0; w < kWords; ++w) words_[w] &= o.words_[w];
    return *this;
  }
  DayBits& operator^=(const DayBits& o) {
    for (int w = 0; w < kWords; ++w) words_[w] ^= o.words_[w];
    return *this;
  }
  // Removes o's members.
  DayBits& Minus(const DayBits& o) {
    for (int w = 0; w < kWords; ++w) words_[w] &= ~o.words_[w];
    return *this;
  }
  friend DayBits operator|(DayBits a, const DayBits& b) { return a |= b; }
  friend DayBits operator&(DayBits a, const DayBits& b) { return a &= b; }
  friend bool operator==(const DayBits& a, const DayBits& b) { return a.words_ == b.words_; }
  // The members of one word of bits. A machine without an instruction for it (plain x86-64) calls a
  // function; these additions are faster, and a student's days are counted a hundred times.
  static int CountOf(uint64_t word) {
#if defined(__x86_64__) && !defined(__POPCNT__)
    word -= (word >> 1) & 0x5555555555555555;
    word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
    word = (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0F;
    return static_cast<int>((word * 0x0101010101010101) >> 56);
#else
    return __builtin_popcountll(word);
#endif
  }
  template <typename F>
  void ForEach(F f) const {
    for (int w = 0; w < kWords; ++w) {
      for (uint64_t bits = words_[w]; bits != 0; bits &= bits - 1)
        f(w * 64 + __builtin_ctzll(bits));
    }
  }

 private:
  std::array<uint64_t, kWords> words_{};
};

}  // namespace rollcall

#endif  // ROLLCALL_SCHOOL_YEAR_H_
