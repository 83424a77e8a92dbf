// SPDX-License-Identifier: Apache-2.0
#include "rollcall/day_rule.h"

#include <optional>

namespace rollcall {
namespace {

// The 'anonymous' computus of the Gregorian calendar.
Date EasterSunday(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return *Date::Make(year, n / 31, n % 31 + 1);
}

// Days from the Hebrew epoch to 1 Tishri of a Hebrew year, by the mean new moon and the four
// postponements.
int64_t HebrewNewYear(int64_t hebrew_year) {
  const int64_t months = (235 * hebrew_year - 234) / 19;  // before it; 19 years have 235
  const int64_t parts = 12084 + 13753 * months;           // 25,920 a day
  int64_t day = 29 * months + parts / 25920;
  if (3 * (day + 1) % 7 < 3) ++day;  // never a Sunday, Wednesday or Friday
  return day;
}

// 1 Tishri, with years of 356 and 382 days mended by moving it.
Date RoshHashanah(int year) {
  const int64_t hebrew_year = int64_t{year} + 3761;
  const int64_t before = HebrewNewYear(hebrew_year - 1), at = HebrewNewYear(hebrew_year),
                after = HebrewNewYear(hebrew_year + 1);
  const int64_t moved = after - at == 356 ? 2 : at - before == 382 ? 1 : 0;
  constexpr int64_t kEpoch = -2092590;  // of the Hebrew calendar, in days from 1970-01-01
  return Date(static_cast<int32_t>(kEpoch + at + moved));
}

std::optional<Date> FirstDay(const DayRule& rule, int year) {
  switch (rule.type) {
    case DayRule::Type::kFixed: {
      const auto date = Date::Make(year, rule.month, rule.day);
      if (!date || !rule.observed) return date;
      if (date->weekday() == Weekday::kSaturday) return *date - 1;
      if (date->weekday() == Weekday::kSunday) return *date + 1;
      return date;
    }
    case DayRule::Type::kWeekday: {
      const auto first = Date::Make(year, rule.month, 1);
      if (!first) return {};
      const int wanted = static_cast<int>(rule.weekday);
      const Date first_such = *first + (wanted - static_cast<int>(first->weekday()) + 7) % 7;
      if (rule.nth > 0) return first_such + 7 * (rule.nth - 1);
      const Date fifth = first_such + 28;
      return fifth.civil().month == rule.month ? fifth : first_such + 21;
    }
    case DayRule::Type::kEaster:
      return EasterSunday(year);
    case DayRule::Type::kRoshHashanah:
      return RoshHashanah(year);
  }
  return {};
}

}  // namespace

std::vector<Date> DaysIn(const DayRule& rule, int year) {
  std::vector<Date> dates;
  const std::optional<Date> first = FirstDay(rule, year);
  for (int i = 0; first && i < rule.days; ++i) dates.push_back(*first + rule.offset + i);
  return dates;
}

}  // namespace rollcall
