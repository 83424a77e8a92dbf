// SPDX-License-Identifier: Apache-2.0
// View `family`: what a family asks about one student, with no file at all. Its words (a history)
// are made into the rows, roster and calendar that the engine reads of any school, and read,
// evaluated and judged in the same way. The shapes are those of web/src/family/types.ts.
//
// What was not told is not guessed: it is worked out for each number of wellness days and of days
// missed that the words allow, and where the answers differ, all of them are there.
//
// The starting calendar is a guess of many schools' calendars. The last day for a note is counted
// over every day that may be a school day, so that no school's calendar has an earlier one; after a
// usual year's days, where nobody told the last day, there is school as an if alone; no note
// is late (contract section 2); and a day told, asked or thought of on which it alone has no school
// is worked out with school too (family_merge.cc).
//
// The number of wellness days told is of the whole year, at any school. One dated before the first
// day here, and one told of an earlier school, is used there, and where it can be the school day
// right before the asked one, that is a condition.
//
// A day asked about is possible as a wellness day where it is valid and no other one that was valid
// stops being so. Edges: under the starting calendar a day that would change the answer is named as
// a condition; nobody's wellness days are told apart by a gap of ten school days or more, which no
// recess is as long as.
//
// Example (also a test): one wellness day on Friday 2024-09-13, asked about Monday 2024-09-16: no,
// consecutive; next possible Tuesday 2024-09-17.
#ifndef ROLLCALL_REPORT_FAMILY_VIEW_H_
#define ROLLCALL_REPORT_FAMILY_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

// A history as JSON in, FamilyAnswer as JSON out; errors are one sentence each.
Expected<std::string> FamilyView(const Law& law, std::string_view history_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FAMILY_VIEW_H_
