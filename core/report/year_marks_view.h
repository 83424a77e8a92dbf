// SPDX-License-Identifier: Apache-2.0
// View `year_marks`: of a school's calendar alone, how many school days there have been by each
// month's end, and the fewest missed days that are 5, 10 and 20 % of them (TIER-1). What a school
// hangs on its wall. The shapes are those of web/src/family/types.ts.
//
// Example (also a test): 22 school days by the end of September: 2 missed days are 5 %, 3 are 10 %,
// 5 are 20 %.
#ifndef ROLLCALL_REPORT_YEAR_MARKS_VIEW_H_
#define ROLLCALL_REPORT_YEAR_MARKS_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

Expected<std::string> YearMarksView(const Law& law, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_YEAR_MARKS_VIEW_H_
