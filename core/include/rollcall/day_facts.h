// SPDX-License-Identifier: Apache-2.0
// DayFacts: what stands behind each absence of one student's year: which paper, how the days for a
// note were counted, and which paper would excuse it. What the page unfolds beside the findings;
// nothing in a report comes from it.
//
// Source: DOC-1 to DOC-5 for the windows; the papers that would excuse are found by evaluating the
// year again with that paper added (`ExcusedBy`), never by looking at what is missing.
#ifndef ROLLCALL_DAY_FACTS_H_
#define ROLLCALL_DAY_FACTS_H_

#include <optional>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/date.h"
#include "rollcall/documentation.h"
#include "rollcall/kinds.h"

namespace rollcall {

// A paper that excuses the day if it comes in time; with the reason it has to give where the files
// name none.
struct ExcusedBy {
  Documentation documentation = Documentation::kNone;
  Reason reason = Reason::kUnknown;  // kUnknown: the paper alone
};

// One absence, or one open day as it would be if it were one.
struct AbsenceFacts {
  Date date;
  TextId code = kNoText;
  bool open = false;
  Reason reason = Reason::kUnknown;  // as the row gives it
  Documentation documentation = Documentation::kNone;
  // false: the files of the day have no such column, and what the code implies is assumed; nothing:
  // some have it, some do not.
  std::optional<bool> documentation_in_file;
  Date documented_on = kNoDate, approved_on = kNoDate;
  // Each nothing too where the two readings of an unknown code differ.
  std::optional<Paper> paper;
  std::optional<Date> returned;       // the first day of membership after it that was not missed
  std::optional<bool> window_open;    // a note can still come in time on the as-of day
  std::optional<Date> last_timely;    // nothing: not known, so nothing is late
  std::vector<Date> window;           // the school days counted, the last timely one last
  std::vector<ExcusedBy> excused_by;  // of an unexcused day
};

}  // namespace rollcall

#endif  // ROLLCALL_DAY_FACTS_H_
