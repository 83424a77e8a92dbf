// SPDX-License-Identifier: Apache-2.0
// Outreach: contacts with families, from a file of the page that the report knows nothing of:
// student_id, date, kind (home visit, call, referral, service …). It is read for the one answer and
// not kept; no rule uses it.
//
// Only a file that no role of the contract fits is one: a student's ID, a date and a column `kind`
// (also 'outreach kind', 'outreach type', 'contact kind', 'contact type', 'type of contact'), whose
// words are not the codes of absences.
#ifndef ROLLCALL_REPORT_OUTREACH_VIEW_H_
#define ROLLCALL_REPORT_OUTREACH_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

// {"outreach": true or false} for {"text"}, the beginning of a file; needs no evaluation.
Expected<std::string> OutreachFileView(const Law& law, std::string_view filter_json);

// {"text", "year", "student_id", "school"}: { rows, counted, date_format, left_out: [{why, count,
// rows}], marks: [{date, kind}], kinds, schools, terms, tiers: [{tier, students, without}],
// without: {total, rows} }.
// Counted: the contacts of students of the year (of the school) up to the as-of day. `marks`: those
// of the one student. `without`: students of Tier 2 and 3 of whom no contact is recorded, Tier 3
// first, at most 200. `why`: bad_row, no_student_id, bad_date, no_kind, unknown_student,
// other_year, after_as_of, other_school. Terms: fall to December, winter to March, spring from
// April.
Expected<std::string> OutreachView(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_OUTREACH_VIEW_H_
