// SPDX-License-Identifier: Apache-2.0
// Aggregate: rates of schools, district, groups and months from the student-years of one school
// year. CHR-4 to CHR-8, SUP-1.
#ifndef ROLLCALL_EVALUATE_AGGREGATE_H_
#define ROLLCALL_EVALUATE_AGGREGATE_H_

#include <map>
#include <string_view>
#include <utility>
#include <vector>

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
  const std::map<std::string_view, SchoolDays>& school_days() const { return school_days_; }

 private:
  struct SchoolTally {
    TextId id = kNoText;
    Tally tally;
    MonthTallies months;
    bool has_months = false;
  };
  bool Counts(const StudentYear& student, int days_enrolled) const;

  const YearLaw& law_;
  const EvaluationContext& c_;
  YearMonths year_months_;
  Tally district_;
  MonthTallies months_;
  bool has_months_ = false;
  std::map<std::string_view, SchoolTally> schools_;
  std::map<std::pair<std::string, std::string_view>, std::pair<TextId, Tally>> groups_;
  std::map<std::string_view, SchoolDays> school_days_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_AGGREGATE_H_
