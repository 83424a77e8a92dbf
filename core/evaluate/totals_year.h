// SPDX-License-Identifier: Apache-2.0
// TotalsYear: one student in one school year from counts alone: chronic absence, band and tier, and
// from monthly counts (PSIS-2) the months; nothing by day.
#ifndef ROLLCALL_EVALUATE_TOTALS_YEAR_H_
#define ROLLCALL_EVALUATE_TOTALS_YEAR_H_

#include <vector>

#include "evaluate/context.h"
#include "evaluate/problem_log.h"
#include "evaluate/student_year.h"

namespace rollcall {

// The first and the last day of a monthly row's month.
Date FirstOfMonth(const TotalsRow& row, SchoolYear year);
Date LastOfMonth(const TotalsRow& row, SchoolYear year);

// `rows`: the student's totals of that year, at least one. Equal rows are one. Of differing rows of
// one month the one with most membership, then with least attendance counts; so too where rows of
// the whole year and of months disagree. `log` may be null.
StudentYear FromTotals(const std::vector<const TotalsRow*>& rows, const StudentYearInput& input,
                       const EvaluationContext& context, ProblemLog* log);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_TOTALS_YEAR_H_
