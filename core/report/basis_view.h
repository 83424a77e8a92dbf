// SPDX-License-Identifier: Apache-2.0
// What the results rest on: papers that are assumed, and the year that a review team follows from.
#ifndef ROLLCALL_REPORT_BASIS_VIEW_H_
#define ROLLCALL_REPORT_BASIS_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// [{documentation, days, students, files: [name]}]: for each paper how many days of students it is
// assumed on, because the row's file has no documentation column; rows up to the as-of day in the
// years of the results. A day of a student counts once a paper.
Expected<std::string> AssumptionsJson(const Evaluation& evaluation, std::string_view filter_json);

// [{school, school_year, students, chronic, year_before}] of the schools of the last year of the
// results, or {"school_year"}, then {school: null, district: true, …} for the district; chronic may
// be null. `year_before` is null where the files do not tell last year's rate, else {school_year,
// students, chronic, review_team} of the school and {…, requirement} of the district: the law asks
// for a team because of that year (C.G.S. 10-198c).
Expected<std::string> ReviewTeamsJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_BASIS_VIEW_H_
