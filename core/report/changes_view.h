// SPDX-License-Identifier: Apache-2.0
// The views `changes` and `truancy_counts`: what other options would change. The same facts are
// evaluated a second time with those options, and the two are held side by side.
//
// `changes` of {"options": {"mhw.in_ordinal": false}, "school_year", "offset", "limit"}:
//   { options: { name: { from, to } } (those that differ), students, days, meetings (students whose
//   meeting is due otherwise),
//     years: [ { school_year, students, days, fields: { chronic: 3 }, before, after } ] (counts of
//     students; `before` is that of the view `summary`),
//     rates: [ { table, school_year, group, value, before, after } ] (rows that differ),
//     offset, rows: [ { a student, fields: [ { field, before, after } ],
//                       days: [ { date, before, after } ] } ] }
// A student is counted who has a field or a day that differs. A day differs by its category,
// number, level, being provisional, wellness state, truancy or last timely day.
//
// `truancy_counts` of {"school_year"}: students with a family meeting due, surely or only if no
// missing reason is found, and what the other value of keyed.level2 makes of both. A student whose
// triggers are not known is `open`.
#ifndef ROLLCALL_REPORT_CHANGES_VIEW_H_
#define ROLLCALL_REPORT_CHANGES_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

Expected<std::string> ChangesJson(const Evaluation& evaluation, std::string_view filter_json);
Expected<std::string> TruancyCountsJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_CHANGES_VIEW_H_
