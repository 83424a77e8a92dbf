// SPDX-License-Identifier: Apache-2.0
// StudentDays: one student's facts of one school year, decided day by day: where the student was
// enrolled, which days were membership, absent, tardy or open, and what is known of each absent
// day. The rules over the absences come after (student_year.h).
#ifndef ROLLCALL_EVALUATE_STUDENT_DAYS_H_
#define ROLLCALL_EVALUATE_STUDENT_DAYS_H_

#include <memory>
#include <optional>
#include <vector>

#include "evaluate/context.h"
#include "evaluate/problem_log.h"
#include "rollcall/findings.h"
#include "rollcall/grade.h"

namespace rollcall {

inline constexpr int kLastDay = kDaysInYear - 1;

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

// One stay at a school. `owned`: its days, those of later-entered stays removed.
struct Stay {
  TextId school = kNoText;
  int first = 0, last = kLastDay;
  DayBits owned;
  const YearCalendar* calendar = nullptr;
};

// A day away from school, with what the rules ask about it.
struct AbsentDay {
  int day = 0;
  TextId code = kNoText;
  Reason reason = Reason::kUnknown;
  Documentation documentation = Documentation::kNone;
  Date documented_on = kNoDate, approved_on = kNoDate;
  bool keyed_excused = false, keyed_unexcused = false;
  bool disciplinary = false, claim = false, claim_displaced = false;
  bool open = false;
  Grade grade = Grade::kUnknown;
  Because front;
};

struct StudentDays {
  int cut = 0;   // the as-of day in this year, or the year's last
  DayBits rows;  // days with any row
  TextId name = kNoText, grade_text = kNoText;
  Date birth = kNoDate;
  std::vector<TextId> groups;
  Grade grade = Grade::kUnknown;
  const RosterRow* roster_row = nullptr;

  std::vector<Stay> stays;  // by entry
  bool assumed_enrollment = false;
  DayBits school_days, closed;  // the student's calendar
  bool assumed_calendar = false, end_known = false;

  DayBits member, open, tardy, remote;
  std::vector<AbsentDay> absent;  // by day; open days too, as they would be if absent
  bool unknown_code = false;

  // As new, but the vectors keep their memory.
  void Clear();
};

// Decides one student after the other. What one student's days needed of memory the next one's use
// again: a district asks the heap for it once.
class DayDecider {
 public:
  explicit DayDecider(const EvaluationContext& context);
  ~DayDecider();
  // nullptr: no fact and no enrollment up to the as-of day. Else it stands until the next call.
  // `log` may be null.
  const StudentDays* Decide(const StudentYearInput& input, ProblemLog* log);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// The same of one student alone. Nothing: no fact and no enrollment up to the as-of day. `log` may
// be null.
std::optional<StudentDays> DecideDays(const StudentYearInput& input,
                                      const EvaluationContext& context, ProblemLog* log);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_STUDENT_DAYS_H_
