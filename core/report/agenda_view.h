// SPDX-License-Identifier: Apache-2.0
// AgendaView: what an attendance team has before it this week, for one school or for all.
//
// The sections, in their order: meetings (one for the triggers of a day: to come, or due since the
// day of comparison, or sure only since then; `sure` says whether a note can still change it, and
// `earlier` counts the sure ones before), notes (whose last day, curable_until, comes within the
// next school days), at_20 and at_10 (newly there), check_ins (after wellness days: the memo's
// conversation), rising (5 to below 10 % and more than before), improved, late (often tardy),
// early_signs (TIER-3).
//
// 'Newly' and 'before' are: since last week's report where one is given, else since the last few
// school days began, worked out from the same files as of the day before. Rates are spoken of from
// 20 days enrolled on (chronic_first). Of the latest school year reported.
#ifndef ROLLCALL_REPORT_AGENDA_VIEW_H_
#define ROLLCALL_REPORT_AGENDA_VIEW_H_

#include <string>
#include <string_view>

#include "report/old_report.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// The filter: {"school": null for all or "" for none named, "days": 5, "rows": 48}; `rows` is the
// room for all sections together. `before`: last week's report, nullptr where there is none. The
// answer: {school_year, as_of, since: {day, basis, school_days, report, unused}, until, school,
// schools, students, open_students, early: {days}, late: {times, share}, early_signs:
// {a_month, months}, sections: […]}.
Expected<std::string> AgendaJson(const Evaluation& evaluation, const OldReport* before,
                                 std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_AGENDA_VIEW_H_
