// SPDX-License-Identifier: Apache-2.0
// SinceView: what has changed since an earlier report (TRU-8: a late note cures, and the trail of
// what stood before it is kept).
//
// The sections, in their order: new_meetings (one for the triggers of a day; also one that has
// become sure) and ended_meetings (with the days that no longer count for it, then and now, and the
// paper that came), at_20, at_10, at_5 (newly there), below_10 (newly below), notes (whose last day
// has passed since), changed (days that both reports tell of differently), entered, gone
// (students). Rates are spoken of from 20 days enrolled on. Of the latest school year reported.
// Nothing of the earlier report is worked out again.
#ifndef ROLLCALL_REPORT_SINCE_VIEW_H_
#define ROLLCALL_REPORT_SINCE_VIEW_H_

#include <string>
#include <string_view>

#include "report/old_report.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// The filter: {"school": null for all, "rows": 200}. The answer: {school_year, as_of, school,
// schools, report: {name, as_of, engine, rules_checked, students}, engine, rules_checked,
// options: [{option, then, now}], sections: […]}. Errors: no earlier report; one of a later day, of
// another school year, or of other students.
Expected<std::string> SinceJson(const Evaluation& evaluation, const OldReport* before,
                                std::string_view filter_json);

// Why an earlier report cannot be compared with: "later", "other_year", "other_students"; "": it
// can.
std::string_view WhyNotBefore(const Evaluation& evaluation, const OldReport& before);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_SINCE_VIEW_H_
