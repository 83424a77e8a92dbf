// SPDX-License-Identifier: Apache-2.0
// Trend: a student's last days against the days before them.
//
// Question: has a student who missed 10 % or more come back, or is one who missed less on the way
// there?  The last 20 days enrolled are compared with all days enrolled before them in the school
// year, of which there are at least 20. Improved: 10 % or more before, below 10 % in the last 20
// (at most 1 missed). Rising: a higher rate in the last 20 than before. Unit: whole days. Edges:
// fewer than 40 days enrolled, or a day whose code is not known: no answer.
//
// Example (also a test): 4 of 40 missed before, 1 of the last 20: improved; 3 of 40 and 1 of 20:
// not.
#ifndef ROLLCALL_REPORT_TREND_H_
#define ROLLCALL_REPORT_TREND_H_

#include <optional>

#include "rollcall/evaluate.h"
#include "rollcall/law.h"

namespace rollcall {

inline constexpr int kRecentDays = 20;  // days enrolled, the same number that comes before 'early'

struct Trend {
  int before_days = 0, before_absent = 0;
  int recent_days = 0, recent_absent = 0;
  bool improved = false, rising = false;
};

std::optional<Trend> TrendOf(const StudentYearDays& days, const YearLaw& law);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_TREND_H_
