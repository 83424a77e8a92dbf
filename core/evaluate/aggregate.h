// SPDX-License-Identifier: Apache-2.0
// Aggregate: rates of schools, district, groups and months from the student-years of one school
// year. CHR-4 to CHR-8, SUP-1.
#ifndef ROLLCALL_EVALUATE_AGGREGATE_H_
#define ROLLCALL_EVALUATE_AGGREGATE_H_

#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "evaluate/day_counts.h"
#include "evaluate/months.h"
#include "evaluate/student_year.h"
#include "rollcall/evaluate.h"

namespace rollcall {

// Counts of one row of rates; least and most differ where codes are unknown.
struct Tally {
  int students = 0;
  int chronic_least = 0, chronic_most = 0;
  int64_t enrolled = 0, absent_least = 0, absent_most = 0;
};

class YearAggregate {
 public:
  YearAggregate(const YearLaw& law, const EvaluationContext& context);
  void Add(const StudentYear& student);
  // `rates_known`: false for absences alone without a roster, where only students with a row are
  // named.
  void Finish(bool rates_known, Summary* out) const;

  // Students enrolled at a school (all grades), and its days with an absence of anyone.
  struct SchoolDays {
    int students = 0;
    DayBits absences;
  };
  std::map<std::string_view, SchoolDays> school_days() const;

 private:
  struct SchoolTally {
    TextId id = kNoText;
    Tally tally;
    bool has_days = false, has_months = false;
    SchoolDays days;
    // Of students known by day; those of totals by the month have their months already.
    DayCounts member, absent, open, remote, remote_absent, remote_open;
    MonthTallies months_of_totals;
  };
  bool Counts(const StudentYear& student, int days_enrolled) const;
  static void AddDays(const EnrollmentDays& days, SchoolTally* school);
  // The schools by name; the students' schools are looked up by id.
  std::map<std::string_view, const SchoolTally*> SchoolsByName() const;
  MonthTally MonthOf(const SchoolTally& school, size_t month) const;

  const YearLaw& law_;
  const EvaluationContext& c_;
  YearMonths year_months_;
  Tally district_;
  std::unordered_map<TextId, SchoolTally> schools_;
  std::vector<std::unordered_map<TextId, Tally>> groups_;  // by group, then value
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_AGGREGATE_H_
