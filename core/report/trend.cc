// SPDX-License-Identifier: Apache-2.0
#include "report/trend.h"

namespace rollcall {

std::optional<Trend> TrendOf(const StudentYearDays& days, const YearLaw& law) {
  if (!days.known || days.open.Any()) return std::nullopt;
  const int enrolled = days.member.Count();
  if (enrolled < 2 * kRecentDays) return std::nullopt;
  int first = days.member.Last();  // of the recent days
  for (int i = 1; i < kRecentDays; ++i) first = days.member.Previous(first - 1);
  Trend trend;
  trend.recent_days = kRecentDays;
  trend.recent_absent = days.absent.CountRange(first, kDaysInYear - 1);
  trend.before_days = enrolled - kRecentDays;
  trend.before_absent = days.absent.Count() - trend.recent_absent;
  trend.improved = AtLeast(trend.before_absent, trend.before_days, law.chronic) &&
                   !AtLeast(trend.recent_absent, trend.recent_days, law.chronic);
  trend.rising = int64_t{trend.recent_absent} * trend.before_days >
                 int64_t{trend.before_absent} * trend.recent_days;
  return trend;
}

}  // namespace rollcall
