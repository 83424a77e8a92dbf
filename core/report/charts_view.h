// SPDX-License-Identifier: Apache-2.0
// The view `charts`: whole numbers and rates to draw, of one school year and of all schools or one.
//
// Rates count whom the report counts (CHR-6, A23, A24), of all schools a student once, of one
// school what the student has at it (CHR-4). Months, weekdays and absences count every student, as
// the report's months do, so weekdays add up to months and grades to the district. Where the files
// cannot tell a rate (contract section 2: absences alone without a roster) its lists are empty, and
// where they tell no reason `reasons` and `quality` are.
//
// To date: an earlier year up to the same calendar day as the as-of day; 29 February is then the
// 28th. Bright spots: a school, grade or group value of the minimum size for sharing whose rate is
// at least one percentage point lower than on the same day of the year before, or below 10 % where
// that of all together is not. Improved: trend.h.
#ifndef ROLLCALL_REPORT_CHARTS_VIEW_H_
#define ROLLCALL_REPORT_CHARTS_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// Of {"school_year", "school"}, each optional.
Expected<std::string> ChartsJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_CHARTS_VIEW_H_
