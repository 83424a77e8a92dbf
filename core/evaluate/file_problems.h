// SPDX-License-Identifier: Apache-2.0
// File problems: what the rules find in the files as a whole: codes nobody knows, one code for all,
// no roster, days without rows, ids that do not match, a date far after the others. Source:
// contract section 6, the closed list of kinds.
#ifndef ROLLCALL_EVALUATE_FILE_PROBLEMS_H_
#define ROLLCALL_EVALUATE_FILE_PROBLEMS_H_

#include <map>
#include <optional>
#include <vector>

#include "evaluate/aggregate.h"
#include "evaluate/problem_log.h"
#include "evaluate/student_year.h"
#include "rollcall/evaluate.h"

namespace rollcall {

// Present rows and all rows of one file, by its codes.
struct ShapeCount {
  uint64_t present = 0, all = 0;
  // Present rows at least half of all: a row for every enrolled day.
  bool daily() const { return all > 0 && present * 2 >= all; }
};

// What the student-years of one school year were, counted.
struct YearState {
  const YearLaw* law = nullptr;
  bool reported = false;
  int absences = 0, reasoned = 0;
  int by_day = 0;  // student-years that are not totals
  int assumed_calendar = 0;
  int end_known = 0;
};

struct WholeFiles {
  const EvaluationContext& context;
  const EvaluateOptions& options;
  std::optional<Shape> shape;
  const std::map<int, YearState>& years;
  const std::vector<Date>& kept_dates;  // distinct dates of kept rows, ascending
  bool mhw_code = false;                // some code of the files means a wellness day
};

void FindFileProblems(const WholeFiles& files, const std::map<int, YearAggregate>& aggregates,
                      ProblemLog* log);

// Rows after a default as-of day lie on days without school; they are not lost in silence.
void FindRowsAfterDefaultAsOf(const WholeFiles& files, ProblemLog* log);

// Counts of school years without rules are left out.
void FindTotalsWithoutRules(const WholeFiles& files, ProblemLog* log);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_FILE_PROBLEMS_H_
