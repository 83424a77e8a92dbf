// SPDX-License-Identifier: Apache-2.0
// The view `what_would_it_take`: how many students of each school end the year at 10 % or more at
// today's rates, how many fewer bring the school below a line, and whose way there is shortest.
//
// At today's rate a student ends the year at that same rate, so who is at 10 % or more today ends
// there: 10 × absences >= days enrolled, at the school (CHR-4). The lines: a school's 15 % (CHR-8),
// the district's 10 %, and a goal in whole percent; below is below on whole numbers. `fewer`: the
// smallest number of students by which the count must fall, so that the rate is below the line.
//
// Closest: of the students at 10 % or more who are still at the school, by the present days in a
// row that bring them below 10 % (10 × absences − days + 1): as many as `fewer`, and all who need
// as few days as the last of these. Where the year's end is known, those who need more days than
// are left are counted apart (`not_this_year`) and not listed. Still at the school: enrolled there
// on its last day with anyone enrolled, up to the as-of day.
//
// Example (also a test): 412 students, 68 at 10 % or more: 7 fewer are 61 of 412, below 15 %.
#ifndef ROLLCALL_REPORT_TAKE_VIEW_H_
#define ROLLCALL_REPORT_TAKE_VIEW_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

// The fewest to take from `part` so that it is below `line` of `whole`; 0: it is.
int64_t FewerToBeBelow(int64_t part, int64_t whole, Fraction line);

// Of {"school_year", "school", "goal"}, each optional.
Expected<std::string> WhatWouldItTakeJson(const Evaluation& evaluation,
                                          std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_TAKE_VIEW_H_
