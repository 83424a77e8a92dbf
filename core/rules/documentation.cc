// SPDX-License-Identifier: Apache-2.0
#include "rollcall/documentation.h"

namespace rollcall {

Window DocumentationWindow(Date absent, std::optional<Date> returned, Date as_of,
                           const Options& options, const SchoolDayAfter& school_day_after) {
  Window window;
  int days = options.documentation_days;
  Date anchor = absent;  // DOC-4's variant counts from the absence itself
  if (options.documentation_anchor == WindowAnchor::kReturn) {
    if (!returned) return window;  // DOC-2: not yet returned, so open
    anchor = *returned;
    if (options.documentation_return_day_counts) --days;  // A16: the return is day 1
  }
  window.last_timely = school_day_after(anchor, days);
  window.open = !window.last_timely || as_of <= *window.last_timely;
  return window;
}

Paper JudgePaper(Documentation documentation, Date documented_on, const Window& window,
                 Date as_of) {
  if (documentation <= Documentation::kNone) return Paper::kNone;
  if (documented_on == kNoDate) return Paper::kTimely;
  if (documented_on > as_of) return Paper::kNone;
  if (window.last_timely && documented_on > *window.last_timely) return Paper::kLate;
  return Paper::kTimely;
}

bool ApprovedInTime(Documentation documentation, Date approved_on, Date documented_on,
                    Date run_begins) {
  if (documentation != Documentation::kPreapproved) return false;
  const Date approved = approved_on != kNoDate ? approved_on : documented_on;
  return approved == kNoDate || approved <= run_begins;
}

}  // namespace rollcall
