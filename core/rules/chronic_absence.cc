// SPDX-License-Identifier: Apache-2.0
#include "rollcall/chronic_absence.h"

#include <algorithm>

namespace rollcall {

std::optional<bool> IsChronic(int days_absent, int days_enrolled, const YearLaw& law) {
  if (days_enrolled <= 0) return std::nullopt;
  return AtLeast(days_absent, days_enrolled, law.chronic);
}

int ChronicFirstDay(const DayBits& member, const DayBits& absent, const YearLaw& law) {
  // The share falls on every day attended, so the first day is the earliest that can count at all
  // or one that was missed: the others need no look.
  const DayBits missed_days = member & absent;
  const int missed_in_all = missed_days.Count();
  const int minimum = std::max(1, law.chronic_first_minimum_days);
  if (!AtLeast(missed_in_all, minimum, law.chronic)) return -1;  // as most students
  const int earliest = member.NthAfter(-1, minimum);
  if (earliest < 0) return -1;
  int missed = missed_days.CountRange(0, earliest), enrolled = minimum;
  if (AtLeast(missed, enrolled, law.chronic)) return earliest;
  for (int last = earliest, day = missed_days.Next(earliest + 1); day >= 0;
       last = day, day = missed_days.Next(day + 1)) {
    ++missed;
    enrolled += member.CountRange(last + 1, day);
    if (AtLeast(missed, enrolled, law.chronic)) return day;
  }
  return -1;
}

bool IsShortEnrollment(int days_enrolled, const YearLaw& law) {
  return days_enrolled < law.short_enrollment_days;
}

int AbsencesLeft(int days_absent, int days_by_year_end, const YearLaw& law) {
  // The most absences that stay below numerator / denominator of the days.
  const int64_t below = (days_by_year_end * law.chronic.numerator - 1) / law.chronic.denominator;
  return std::max(0, static_cast<int>(below) - days_absent);
}

int PresentDaysToRecover(int days_absent, int days_enrolled, const YearLaw& law) {
  // The fewest d with absent × denominator < (enrolled + d) × numerator.
  const int64_t days =
      days_absent * law.chronic.denominator / law.chronic.numerator - days_enrolled + 1;
  return static_cast<int>(std::max<int64_t>(0, days));
}

}  // namespace rollcall
