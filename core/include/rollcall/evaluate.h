// SPDX-License-Identifier: Apache-2.0
// Evaluation: the second phase. Facts, profile and as-of day in; findings out. No file is read
// again.
//
// Run() works out every student-year's counters, the aggregates and the problems found by the
// rules; Absences() works one student-year out on demand. Book, law and profile must outlive it.
// Errors: nothing to evaluate (no rows, no row in a year with rules, totals alone without a year).
#ifndef ROLLCALL_EVALUATE_H_
#define ROLLCALL_EVALUATE_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/day_facts.h"
#include "rollcall/expected.h"
#include "rollcall/findings.h"
#include "rollcall/law.h"
#include "rollcall/problem.h"
#include "rollcall/profile.h"

namespace rollcall {

struct EvaluateOptions {
  std::optional<Date> as_of;
  std::optional<SchoolYear> year;
  std::optional<Shape> shape;
  // Only this student's records are worked out, as they are among all (an index into
  // Book::students); schools, groups and problems are then of nobody else.
  std::optional<uint32_t> only;
};

struct Summary {
  Date as_of;
  std::optional<Shape> shape;     // of all attendance rows; nothing: there are none
  std::vector<SchoolYear> years;  // reported, ascending
  std::string rules_checked;
  std::vector<StudentSummary> students;  // by school year, then student id in byte order
  std::vector<SchoolRate> schools;       // by school year, then name
  std::vector<DistrictRate> districts;   // by school year; the last one is `district`
  std::vector<GroupRate> groups;         // by school year, group, value
  std::vector<MonthRate> months;         // by month; of each first all schools, then by name
  std::vector<CanTell> can_tell;         // by school year, then in the order of About
  std::vector<Problem>
      problems;  // of the book and of the rules: by file, row, column, kind; at most 1,000 a kind
};

// A row that the rules found a problem with, named by what a second reading of the files can find
// it by.
struct RuleProblem {
  ProblemKind kind;
  uint32_t student;
  Date date;
};

// One student's days of one calendar month; the remote ones are part of the rest.
struct StudentMonth {
  int year = 0, month = 0;  // 2024, 9
  int days_enrolled = 0, remote_days_enrolled = 0;
  std::optional<int> days_absent, remote_days_absent;
};

struct StudentMonths {
  Date birth_date = kNoDate;
  bool known = false;                // false: totals of a whole year, which no month can be told of
  std::vector<StudentMonth> months;  // with a day of membership, July first
};

// One student's days of a school year as the rules counted them, by day of the year.
struct StudentYearDays {
  // A stay at one school; a day that two stays share is the later-entered one's.
  struct Stay {
    TextId school = kNoText;
    DayBits days;  // also those still to come
  };
  bool known = false;    // false: totals of a whole year, of which no day is known
  DayBits school_days;   // of the student's calendar, as far as it is known
  DayBits closed;        // unplanned closures
  DayBits member;        // days enrolled up to the as-of day
  DayBits absent, open;  // of those; `open`: the code is not known
  DayBits tardy, remote;
  // Absences of which the files say nothing: no reason, no note, keyed neither way (PSIS-4).
  DayBits unverified;
  DayBits keyed_excused, keyed_unexcused;  // absences whose code is keyed so
  bool assumed_calendar = false;
  // Days enrolled by the end of the year, as `outlook` counts them; nothing: not known.
  std::optional<int> days_by_year_end;
  std::vector<Stay> stays;  // in order of entry
};

class Evaluation {
 public:
  static Expected<std::unique_ptr<Evaluation>> Run(const Book& book, const Law& law,
                                                   const Profile& profile,
                                                   const EvaluateOptions& options);
  ~Evaluation();
  const Summary& summary() const;
  const Book& book() const;
  const Law& law() const;
  const Profile& profile() const;
  const EvaluateOptions& options() const;
  // The absences of summary().students[index], by date.
  std::vector<Absence> Absences(size_t index) const;
  // What stands behind the absences of summary().students[index]: by date, open days among them.
  std::vector<AbsenceFacts> Facts(size_t index) const;
  // The index of that student's record in that year; nothing: no such record.
  std::optional<size_t> Find(std::string_view student_id, SchoolYear year) const;
  // Every problem of the rules with a student and a day, not only the listed first ones, by student
  // and day.
  std::vector<RuleProblem> AllRuleProblems() const;
  // Every problem that the rules found in a row of counts, one a row.
  std::vector<Problem> AllRowProblems() const;
  // The months of summary().students[index]; days absent are nothing where codes are unknown.
  StudentMonths Months(size_t index) const;
  // The days of summary().students[index].
  StudentYearDays Days(size_t index) const;

 private:
  class Impl;
  explicit Evaluation(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_H_
