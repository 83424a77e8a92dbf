// SPDX-License-Identifier: Apache-2.0
// documentation: until when is a note in time, and was this one?  DOC-1 to DOC-5.
//
// Source: SBE definitions of 27 June 2012, as district policies restate them; contract section 6
// (curable_until). The window is ten school days (option documentation.days) from the student's
// return, which is day 0 (option documentation.return_day_counts: day 1) or from the absence
// (documentation.anchor). Unit: school days of the student's calendar. Edges: not yet returned, or
// the calendar ends before the window does: open, without a last day.
//
// Example (also a test): absent 2024-10-01, back on the 2nd, no school on the 3rd and 14th: the
// last day is 2024-10-18.
#ifndef ROLLCALL_DOCUMENTATION_H_
#define ROLLCALL_DOCUMENTATION_H_

#include <functional>
#include <optional>

#include "rollcall/book.h"
#include "rollcall/date.h"
#include "rollcall/kinds.h"
#include "rollcall/options.h"

namespace rollcall {

// The n-th school day after a date on the student's calendar (n = 0: the date itself); nothing: not
// known.
using SchoolDayAfter = std::function<std::optional<Date>(Date from, int n)>;

struct Window {
  std::optional<Date> last_timely;  // nothing: not known, so nothing is late
  bool open = true;                 // a note can still come in time on the as-of day
};

// `returned`: the first day of membership after the absence on which the student was not absent;
// nothing: not yet.
Window DocumentationWindow(Date absent, std::optional<Date> returned, Date as_of,
                           const Options& options, const SchoolDayAfter& school_day_after);

enum class Paper : uint8_t { kNone, kTimely, kLate };

// A paper dated after the as-of day is not there yet; one without a date is taken as in time.
Paper JudgePaper(Documentation documentation, Date documented_on, const Window& window, Date as_of);

// EXC-6: approval is due by the first day of the run. Without a date of approval the paper's date
// stands for it; without either it is taken as in time.
bool ApprovedInTime(Documentation documentation, Date approved_on, Date documented_on,
                    Date run_begins);

}  // namespace rollcall

#endif  // ROLLCALL_DOCUMENTATION_H_
