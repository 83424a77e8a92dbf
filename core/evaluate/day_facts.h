// SPDX-License-Identifier: Apache-2.0
// The facts behind one student's findings (rollcall/day_facts.h).
#ifndef ROLLCALL_EVALUATE_DAY_FACTS_H_
#define ROLLCALL_EVALUATE_DAY_FACTS_H_

#include <vector>

#include "evaluate/student_year.h"
#include "rollcall/day_facts.h"

namespace rollcall {

// By date, open days among them.
std::vector<AbsenceFacts> FindDayFacts(const StudentYearInput& input,
                                       const EvaluationContext& context);

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_DAY_FACTS_H_
