// SPDX-License-Identifier: Apache-2.0
// StudentYear: one student in one school year, from facts to findings: which days were membership,
// present, absent or open, then the rules over the absences, once or (where codes are unknown)
// under both readings.
#ifndef ROLLCALL_EVALUATE_STUDENT_YEAR_H_
#define ROLLCALL_EVALUATE_STUDENT_YEAR_H_

#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "evaluate/calendars.h"
#include "evaluate/meanings.h"
#include "evaluate/problem_log.h"
#include "rollcall/evaluate.h"
#include "rollcall/findings.h"
#include "rollcall/presence.h"

namespace rollcall {

// What all student-years of an evaluation share.
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
  bool files_know_notes = false;  // some attendance file has a documentation column
  bool codes_are_keyed = false;   // some code of the files is keyed excused or unexcused
  std::vector<std::vector<const RosterRow*>> roster{};  // by student
  std::vector<size_t> slot_begin{}, slot_end{};         // by student: their slots in the book
  std::map<int, DayBits> rows_of_anyone{};              // by year: days with a row, up to as-of
  std::map<std::pair<int, TextId>, DayBits> rows_of_school{};  // the same by year and school
};

// The days of one of the student's enrollments that count for its school.
struct EnrollmentDays {
  TextId school = kNoText;
  DayBits member, absent, open, remote;
};

struct StudentYear {
  StudentSummary summary;
  std::vector<EnrollmentDays> enrollments;    // in order of entry, one a school
  std::optional<Band> band_least, band_most;  // readings 'present' and 'absent'
  bool chronic_least = false, chronic_most = false;
  std::vector<bool> enrollment_chronic_least, enrollment_chronic_most;
  Grade grade = Grade::kUnknown;
  bool assumed_calendar = false;
  bool assumed_enrollment = false;
  bool end_known = false;
  int reasoned_absences = 0;  // absences whose code or reason says something, or that are keyed
  int absences = 0;
  std::vector<Absence> absence_list;  // only where asked for
};

struct StudentYearInput {
  uint32_t student = 0;
  SchoolYear year;
  const YearLaw* law = nullptr;
  const Slot* slots = nullptr;  // of this student and year
  uint32_t first_slot = 0;      // index of slots[0] in the book
  size_t slot_count = 0;
  std::optional<Band> prior_least, prior_most;  // the year before, in these files
  bool prior_in_files = false;
  bool with_absences = false;  // fill absence_list
};

// Nothing: the student has no record in that year (no fact and no enrollment up to the as-of day).
// `log` may be null.
std::optional<StudentYear> WorkOut(const StudentYearInput& input, const EvaluationContext& context,
                                   ProblemLog* log);

// The roster row that decides for the student: the latest entered up to the as-of day, ties by byte
// order; nullptr: none.
const RosterRow* DecidingRosterRow(uint32_t student, const EvaluationContext& context);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_STUDENT_YEAR_H_
