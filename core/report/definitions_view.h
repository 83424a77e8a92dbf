// SPDX-License-Identifier: Apache-2.0
// The view `definitions`: the same files counted as Connecticut, the school's own key and the
// federal report count, side by side, so that one sees why another system shows another number.
//
// {"school_year", "as_of"}, each optional. A school year that is not asked for is that of the as-of
// day; another as-of day is worked out from the same files, with what they say until then.
//   { school_year, as_of, everyone, minimum_days, dates (month ends before the as-of day of the
//     evaluation, for asking again),
//     connecticut: { students, chronic, chronic_open, unexcused, certain, meeting_sure,
//                    meeting_if_not_found },
//     as_keyed: { unexcused, meeting } (null: no code is keyed either way),
//     federal: { students, chronic, chronic_open, several } }
//
// * connecticut: students and chronic of `districts`, which leave prekindergarten out unless the
//   option says otherwise; unexcused, certain and meetings of all students, as the view `summary`.
// * as_keyed: the days whose code is keyed unexcused; students whose keyed days alone reach four in
//   a month or ten in the year, whatever their age.
// * federal: a student counts at each school attended for `minimum_days` or more (CHR-4, CHR-5),
//   kindergarten to grade 12, chronic where a tenth or more of the days at that school was missed;
//   `several`: students who count at more than one school.
// * everyone: false where absences alone are listed without a roster, so that nobody without a row
//   is known and no rate can be told.
#ifndef ROLLCALL_REPORT_DEFINITIONS_VIEW_H_
#define ROLLCALL_REPORT_DEFINITIONS_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

Expected<std::string> DefinitionsJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_DEFINITIONS_VIEW_H_
