// SPDX-License-Identifier: Apache-2.0
// EvaluationContext: what all student-years of one evaluation share.
#ifndef ROLLCALL_EVALUATE_CONTEXT_H_
#define ROLLCALL_EVALUATE_CONTEXT_H_

#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "evaluate/calendars.h"
#include "evaluate/meanings.h"
#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {

using RosterRows = std::span<const RosterRow>;
struct StudentYearInput;

struct EvaluationContext {
  const Book& book;
  const Law& law;
  const Profile& profile;
  const Options& options;
  const Meanings& meanings;
  Calendars calendars;
  Date as_of;
  bool exceptions = false;  // the shape; grid counts as daily
  bool has_roster = false;
  std::vector<bool> empty_cells{};  // by file: a blank code there is no fact (meanings.h)
  bool files_know_notes = false;    // some attendance file has a documentation column
  bool codes_are_keyed = false;     // some code of the files is keyed excused or unexcused
  // By student: their rows in the book's roster, and their slots.
  std::vector<uint32_t> roster_begin{}, roster_end{}, slot_begin{}, slot_end{};
  std::map<int, DayBits> rows_of_anyone{};  // by year: days with a row, up to as-of
  std::map<std::pair<int, TextId>, DayBits> rows_of_school{};  // the same by year and school
  // A student's facts of another school year.
  std::function<StudentYearInput(uint32_t student, SchoolYear year)> input_for{};

  bool IsFact(const Slot& slot, uint32_t record) const {
    return !empty_cells[slot.file] || book.records[record].code != kNoText;
  }
  RosterRows RosterOf(uint32_t student) const {
    const RosterRow* rows = book.roster.data();
    return {rows + roster_begin[student], rows + roster_end[student]};
  }
};

// The roster row that decides for the student: the latest entered up to the as-of day, ties by byte
// order; nullptr: none.
const RosterRow* DecidingRosterRow(uint32_t student, const EvaluationContext& context);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_CONTEXT_H_
