// SPDX-License-Identifier: Apache-2.0
// The view `letter`: what may stand in a letter to a family, or in the facts for a referral.
//
// Sure days and sure meetings alone: a day that a note or a reason can still change is in neither,
// and no meeting follows from wellness days that are not valid, which count by our reading alone
// (A33). Nothing where the files do not tell truancy, or a code of that student is not known.
#ifndef ROLLCALL_REPORT_LETTER_VIEW_H_
#define ROLLCALL_REPORT_LETTER_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// Of {"student_id", "year"}: { told, days: [date], meetings: [{ rule, date, meeting_by }], notes:
// [{ date, until }], groups: { name: value } }. `days`: sure, unexcused, counting for truancy;
// `meetings`: of the report's triggers those that these days reach by themselves (that month, for
// calendar_month); `notes`: days whose note would still be in time, and until when. "null": there
// is no such student.
Expected<std::string> LetterJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_LETTER_VIEW_H_
