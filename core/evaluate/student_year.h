// SPDX-License-Identifier: Apache-2.0
// StudentYear: one student in one school year, from facts to findings: which days were membership,
// present, absent or open, then the rules over the absences, once or (where codes are unknown)
// under both readings.
#ifndef ROLLCALL_EVALUATE_STUDENT_YEAR_H_
#define ROLLCALL_EVALUATE_STUDENT_YEAR_H_

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "evaluate/context.h"
#include "evaluate/months.h"
#include "evaluate/problem_log.h"
#include "evaluate/student_days.h"
#include "rollcall/evaluate.h"
#include "rollcall/findings.h"
#include "rollcall/presence.h"

namespace rollcall {

// The days of one of the student's enrollments that count for its school.
struct EnrollmentDays {
  TextId school = kNoText;
  DayBits member, absent, open, remote;
  bool chronic_least = false, chronic_most = false;  // readings 'present' and 'absent'
};

struct StudentYear {
  StudentSummary summary;
  std::vector<EnrollmentDays> enrollments;  // in order of entry, one a school
  // Of totals by the month, for each of summary.enrollments; empty: the months are not known.
  std::vector<MonthTallies> months_of_totals;
  std::optional<Band> band_least, band_most;  // readings 'present' and 'absent'
  bool chronic_least = false, chronic_most = false;
  Grade grade = Grade::kUnknown;
  Date birth = kNoDate;
  bool assumed_calendar = false;
  bool assumed_enrollment = false;
  bool end_known = false;
  int reasoned_absences = 0;  // absences whose code or reason says something, or that are keyed
  int absences = 0;
  std::vector<Absence> absence_list;  // only where asked for

  // As new, but `enrollments` keeps its memory.
  void Clear();
};

// Works out one student-year after the other, each with the memory of the one before (DayDecider).
class StudentYearMaker {
 public:
  explicit StudentYearMaker(const EvaluationContext& context);
  ~StudentYearMaker();
  // False: the student has no record in that year (no fact and no enrollment up to the as-of day).
  // Else *out is filled anew. `log` may be null.
  bool WorkOut(const StudentYearInput& input, ProblemLog* log, StudentYear* out);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// The same of one student-year alone.
std::optional<StudentYear> WorkOut(const StudentYearInput& input, const EvaluationContext& context,
                                   ProblemLog* log);

// The days enrolled by the end of the year, as far as the files can tell; nothing: they cannot.
std::optional<int> DaysByYearEnd(const StudentYearInput& input, const EvaluationContext& context,
                                 const StudentDays& days);

// The same of days that are decided already.
StudentYear WorkOutDays(const StudentYearInput& input, const EvaluationContext& context,
                        const StudentDays& days);

// DOC-3: the n-th school day after `from` on the student's calendar (n = 0: `from` itself), past
// its end on the next year's; nothing: not known.
std::optional<Date> NthSchoolDayAfter(const StudentYearInput& input,
                                      const EvaluationContext& context, const StudentDays& days,
                                      Date from, int n);

// A student who was absent through the last day of a year's files: the first day back in a later
// year of the files, up to the as-of day, and the days of that year.
struct LaterReturn {
  StudentYearInput input;
  StudentDays days;
  Date date;
};
// `open_is_absent`: the reading of open days. Nothing: not yet returned, as far as the files tell.
std::optional<LaterReturn> FindLaterReturn(const StudentYearInput& input,
                                           const EvaluationContext& context, bool open_is_absent);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_STUDENT_YEAR_H_
