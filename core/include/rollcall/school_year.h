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
  Date first() const;                             // 1 July
  Date last() const;                              // 30 June
  int days() const;                               // 365 or 366
  bool Contains(Date date) const { return first() <= date && date <= last(); }
  int DayOf(Date date) const { return date - first(); }
  Date DateOf(int day) const { return first() + day; }
  SchoolYear next() const { return SchoolYear(start_ + 1); }
  SchoolYear previous() const { return SchoolYear(start_ - 1); }

  friend constexpr bool operator==(SchoolYear a, SchoolYear b) { return a.start_ == b.start_; }
  friend constexpr bool operator!=(SchoolYear a, SchoolYear b) { return a.start_ != b.start_; }
  friend constexpr bool operator<(SchoolYear a, SchoolYear b) { return a.start_ < b.start_; }
  friend constexpr bool operator<=(SchoolYear a, SchoolYear b) { return a.start_ <= b.start_; }

 private:
  int16_t start_ = 0;
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
  int Count() const;
  // Days of the set from `first` to `last`, both inside.
  int CountRange(int first, int last) const;
  bool Any() const;
  int First() const;            // -1: empty
  int Last() const;             // -1: empty
  int Next(int day) const;      // the first member on or after `day`; -1: none
  int Previous(int day) const;  // the last member on or before `day`; -1: none
  // The n-th member strictly after `day` (n >= 1); -1: there are fewer.
  int NthAfter(int day, int n) const;
  DayBits& operator|=(const DayBits& o);
  DayBits& operator&=(const DayBits& o);
  DayBits& Minus(const DayBits& o);  // removes o's members
  friend DayBits operator|(DayBits a, const DayBits& b) { return a |= b; }
  friend DayBits operator&(DayBits a, const DayBits& b) { return a &= b; }
  friend bool operator==(const DayBits& a, const DayBits& b) { return a.words_ == b.words_; }
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
