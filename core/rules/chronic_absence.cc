// SPDX-License-Identifier: Apache-2.0
#include "rollcall/chronic_absence.h"

#include <algorithm>

namespace rollcall {

std::optional<bool> IsChronic(int days_absent, int days_enrolled, const YearLaw& law) {
  if (days_enrolled <= 0) return std::nullopt;
  return AtLeast(days_absent, days_enrolled, law.chronic);
}

int ChronicFirstDay(const DayBits& member, const DayBits& absent, const YearLaw& law) {
  int enrolled = 0, missed = 0, first = -1;
  member.ForEach([&](int day) {
    if (first >= 0) return;
    ++enrolled;
    if (absent.Test(day)) ++missed;
    if (enrolled >= law.chronic_first_minimum_days && AtLeast(missed, enrolled, law.chronic)) {
      first = day;
    }
  });
  return first;
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
