// SPDX-License-Identifier: Apache-2.0
// Views of one student: `student_days`, the year day by day with what stands behind each absence,
// and `student_then`, the same year as it stood on an earlier day.
//
// The sums meet the report: the days of a year whose state is a missed one are its days_absent, the
// last day's `enrolled` its days_enrolled. What can_tell says no to has no state of its own: the
// days are 'absent'.
#ifndef ROLLCALL_REPORT_STUDENT_DAYS_VIEW_H_
#define ROLLCALL_REPORT_STUDENT_DAYS_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// {"student_id", "year"}; null where there is no such record. { index (in the report's students),
// known, groups, days: [{date, state, mhw, tardy, remote, enrolled, absent, open}], absences:
// [{date, documentation, in_file, documented_on, approved_on, paper, returned, window_open,
// last_timely, window, excused_by, no_number}], open: [{date, code}], steps: [{when, at, do, told,
// reached, reached_on, provisional}] }. `enrolled`, `absent` and `open` count from the first day
// on; Saturdays and Sundays stand there only where they are school days.
Expected<std::string> StudentDaysView(const Evaluation& evaluation, std::string_view filter_json);

// {"student_id", "year", "as_of"}: { as_of, now: {as_of, record, facts}, then: {record, facts},
// undated, changes: [{date, causes}] }; `then` is null where there was no record yet. The records
// are the report's of the two days, the facts the absences of StudentDaysView; rows after the day
// and papers dated after it are not there yet, papers without a date (`undated`: how many) are
// taken as on time. Causes: paper, paper_late, window_closed, number, other_days.
Expected<std::string> StudentThenView(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_STUDENT_DAYS_VIEW_H_
