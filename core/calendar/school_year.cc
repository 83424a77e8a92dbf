// SPDX-License-Identifier: Apache-2.0
#include "rollcall/school_year.h"

#include <algorithm>

namespace rollcall {
namespace {

constexpr int kFirstMonth = 7;  // July (C.G.S. 10-259)

// The words' bits from `first` to `last` (both inside, both within the word's 64).
constexpr uint64_t Mask(int first, int last) {
  return (~uint64_t{0} << first) & (~uint64_t{0} >> (63 - last));
}

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

Date SchoolYear::first() const { return *Date::Make(start_, kFirstMonth, 1); }
Date SchoolYear::last() const { return next().first() - 1; }
int SchoolYear::days() const { return next().first() - first(); }

void DayBits::SetRange(int first, int last) {
  first = std::max(first, 0);
  last = std::min(last, kDaysInYear - 1);
  for (int w = first >> 6; first <= last && w <= last >> 6; ++w) {
    words_[w] |= Mask(std::max(first - w * 64, 0), std::min(last - w * 64, 63));
  }
}

int DayBits::Count() const {
  int n = 0;
  for (uint64_t word : words_) n += __builtin_popcountll(word);
  return n;
}

int DayBits::CountRange(int first, int last) const {
  first = std::max(first, 0);
  last = std::min(last, kDaysInYear - 1);
  int n = 0;
  for (int w = first >> 6; first <= last && w <= last >> 6; ++w) {
    n += __builtin_popcountll(words_[w] &
                              Mask(std::max(first - w * 64, 0), std::min(last - w * 64, 63)));
  }
  return n;
}

bool DayBits::Any() const {
  for (uint64_t word : words_) {
    if (word != 0) return true;
  }
  return false;
}

int DayBits::First() const { return Next(0); }
int DayBits::Last() const { return Previous(kDaysInYear - 1); }

int DayBits::Next(int day) const {
  day = std::max(day, 0);
  if (day >= kDaysInYear) return -1;
  int w = day >> 6;
  uint64_t bits = words_[w] & (~uint64_t{0} << (day & 63));
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
  uint64_t bits = words_[w] & (~uint64_t{0} >> (63 - (day & 63)));
  while (bits == 0) {
    if (w-- == 0) return -1;
    bits = words_[w];
  }
  return w * 64 + 63 - __builtin_clzll(bits);
}

int DayBits::NthAfter(int day, int n) const {
  for (; n > 0; --n) {
    day = Next(day + 1);
    if (day < 0) return -1;
  }
  return day;
}

DayBits& DayBits::operator|=(const DayBits& o) {
  for (int w = 0; w < kWords; ++w) words_[w] |= o.words_[w];
  return *this;
}

DayBits& DayBits::operator&=(const DayBits& o) {
  for (int w = 0; w < kWords; ++w) words_[w] &= o.words_[w];
  return *this;
}

DayBits& DayBits::Minus(const DayBits& o) {
  for (int w = 0; w < kWords; ++w) words_[w] &= ~o.words_[w];
  return *this;
}

}  // namespace rollcall
