// SPDX-License-Identifier: Apache-2.0
// truancy: which unexcused days count, and when is a family meeting due?  TRU-1 to TRU-8.
//
// Source: C.G.S. 10-198a(a); 1-1(i) and CSDE's truancy page for 'month' (option truancy.month).
// Four unexcused absences in a month or ten in a school year of a child of 5 to 18; the meeting not
// later than ten school days after the fourth or tenth. Edges: calendar_month once for each month
// that reaches four, rolling_30 the first time only, year once.
//
// Example (also a test): unexcused on 2024-10-21, 23, 25, 28: calendar_month and rolling_30 on the
// 28th, meeting by 11-12.
#ifndef ROLLCALL_TRUANCY_H_
#define ROLLCALL_TRUANCY_H_

#include <optional>
#include <vector>

#include "rollcall/documentation.h"
#include "rollcall/findings.h"
#include "rollcall/grade.h"
#include "rollcall/law.h"
#include "rollcall/options.h"

namespace rollcall {

// Whether a day of a child of that age counts. Unknown age: yes, but in PreK (taken as younger).
bool TruancyAge(std::optional<int> age, Grade grade, const YearLaw& law);

struct TruancyInput {
  Category category = Category::kUnexcused;
  bool provisional = false;
  std::optional<MhwStatus> mhw;
  bool of_age = true;
};
bool CountsForTruancy(const TruancyInput& input, const Options& options);

struct CountedDay {
  Date date;
  bool provisional = false;
};
// `days` ascending. Triggers by date, then calendar_month, rolling_30, year.
std::vector<Trigger> TruancyTriggers(const std::vector<CountedDay>& days, const YearLaw& law,
                                     const Options& options,
                                     const SchoolDayAfter& school_day_after);

// PSIS-5: whether some run of that many enrolled days in a row is all of unknown, undocumented
// absences.
bool IsLongAbsence(const DayBits& member, const DayBits& unexplained, const YearLaw& law);

}  // namespace rollcall

#endif  // ROLLCALL_TRUANCY_H_
