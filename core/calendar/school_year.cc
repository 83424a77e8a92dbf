// SPDX-License-Identifier: Apache-2.0
#include "rollcall/school_year.h"

#include <algorithm>

namespace rollcall {
namespace {

constexpr int kFirstMonth = 7;  // July (C.G.S. 10-259)

// The bits of the day's word from that day on, and up to that day.
constexpr uint64_t From(int day) { return ~uint64_t{0} << (day & 63); }
constexpr uint64_t Through(int day) { return ~uint64_t{0} >> (63 - (day & 63)); }

int ParseNumber(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

SchoolYear SchoolYear::Of(Date date) {
  const CivilDate c = date.civil();
  return SchoolYear(c.month >= kFirstMonth ? c.year : c.year - 1);
}

std::optional<SchoolYear> SchoolYear::Parse(std::string_view text) {
  if ((text.size() != 7 && text.size() != 9) || text[4] != '-') return {};
  const int start = ParseNumber(text.substr(0, 4));
  const int end = ParseNumber(text.substr(5));
  if (start < 1 || start > 9998 || end < 0) return {};
  if (end != (text.size() == 7 ? (start + 1) % 100 : start + 1)) return {};
  return SchoolYear(start);
}

std::string SchoolYear::label() const {
  const int end = (start_ + 1) % 100;
  return std::to_string(start_) + (end < 10 ? "-0" : "-") + std::to_string(end);
}

AgeInYear::AgeInYear(Date birth, SchoolYear year) : at_first_(AgeOn(birth, year.first())) {
  const CivilDate b = birth.civil();
  const int civil_year = b.month >= kFirstMonth ? year.start() : year.start() + 1;
  const std::optional<Date> date = Date::Make(civil_year, b.month, b.day);
  birthday_ = year.DayOf(date ? *date : *Date::Make(civil_year, 3, 1));  // born on 29 February
  if (birthday_ == 0) birthday_ = year.days();                           // 1 July has counted it
}

void DayBits::SetRange(int first, int last) {
  first = std::max(first, 0);
  last = std::min(last, kDaysInYear - 1);
  if (first > last) return;
  const int w = first >> 6, end = last >> 6;
  if (w == end) {
    words_[w] |= From(first) & Through(last);
    return;
  }
  words_[w] |= From(first);
  for (int between = w + 1; between < end; ++between) words_[between] = ~uint64_t{0};
  words_[end] |= Through(last);
}

int DayBits::CountRange(int first, int last) const {
  first = std::max(first, 0);
  last = std::min(last, kDaysInYear - 1);
  if (first > last) return 0;
  const int w = first >> 6, end = last >> 6;
  if (w == end) return CountOf(words_[w] & From(first) & Through(last));
  int n = CountOf(words_[w] & From(first)) + CountOf(words_[end] & Through(last));
  for (int between = w + 1; between < end; ++between) n += CountOf(words_[between]);
  return n;
}

int DayBits::First() const { return Next(0); }
int DayBits::Last() const { return Previous(kDaysInYear - 1); }

int DayBits::Next(int day) const {
  day = std::max(day, 0);
  if (day >= kDaysInYear) return -1;
  int w = day >> 6;
  uint64_t bits = words_[w] & From(day);
  while (bits == 0) {
    if (++w == kWords) return -1;
    bits = words_[w];
  }
  return w * 64 + __builtin_ctzll(bits);
}

int DayBits::Previous(int day) const {
  day = std::min(day, kDaysInYear - 1);
  if (day < 0) return -1;
  int w = day >> 6;
  uint64_t bits = words_[w] & Through(day);
  while (bits == 0) {
    if (w-- == 0) return -1;
    bits = words_[w];
  }
  return w * 64 + 63 - __builtin_clzll(bits);
}

int DayBits::NthAfter(int day, int n) const {
  const int from = std::max(day + 1, 0);
  if (n <= 0) return day;
  if (from >= kDaysInYear) return -1;
  // Whole words are counted; the n-th is looked for only in its own.
  int w = from >> 6;
  uint64_t bits = words_[w] & From(from);
  for (int here; (here = CountOf(bits)) < n; n -= here, bits = words_[w]) {
    if (++w == kWords) return -1;
  }
  for (; n > 1; --n) bits &= bits - 1;
  return w * 64 + __builtin_ctzll(bits);
}

}  // namespace rollcall
