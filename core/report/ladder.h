// SPDX-License-Identifier: Apache-2.0
// Ladder: which of a district's own steps (the profile's `steps`) a student has reached, and on
// which day. It stands beside the state's triggers, never instead; no rule uses it.
//
// Counted from the same findings as the report: `absences` days missed, `unexcused` days that count
// towards truancy, `mhw` wellness days claimed, `chronic` the student's status now.
#ifndef ROLLCALL_REPORT_LADDER_H_
#define ROLLCALL_REPORT_LADDER_H_

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

struct StepReached {
  bool told = true;  // false: the files cannot tell what the step counts
  bool reached = false;
  std::optional<Date> on;    // nothing: not known
  bool provisional = false;  // only with days that a note can still change
};

// For each step of the profile, in its order. `absences`: those of the student.
std::vector<StepReached> LadderOf(const Evaluation& evaluation, const StudentSummary& student,
                                  const std::vector<Absence>& absences);

// Whether and how well the files of that year can tell about it.
Answer AnswerOf(const Summary& summary, SchoolYear year, About about);

// `steps`: {"year", "since", "school"}, each of which may be null or left out: for each step of the
// profile [{when, at, do, told, reached, new, students: [{student_id, name, school, grade,
// school_year, reached_on, provisional, new, index}]}], the latest reached first, at most 200 of
// them. `new`: reached after the day `since`; null without it.
Expected<std::string> StepsView(const Evaluation& evaluation, std::string_view filter_json);

// `district`: what the profile shows and no rule uses: {name, contacts, resources, steps}.
Expected<std::string> DistrictView(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_LADDER_H_
