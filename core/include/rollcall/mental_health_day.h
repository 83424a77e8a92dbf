// SPDX-License-Identifier: Apache-2.0
// mental_health_day: which mental health wellness (MHW) days are valid?  MHW-1 to MHW-9.
//
// Source: Public Act 21-46, section 19 (C.G.S. 10-198f); CSDE memo of 24 January 2022.
// Two a school year, kindergarten to grade 12, not on consecutive school days of the school's
// calendar (weekends, holidays and closures do not break adjacency; another day between does),
// permission documented (option mhw.permission_required; students of 18 consent themselves). Claims
// are judged in date order, each against the accepted ones before it. Edges: adjacency stays within
// a school year; a claim on a day present for half or more is no claim.
//
// Example (also a test): claims on Friday 2024-09-13 and Monday 2024-09-16: the first valid, the
// second `consecutive`.
#ifndef ROLLCALL_MENTAL_HEALTH_DAY_H_
#define ROLLCALL_MENTAL_HEALTH_DAY_H_

#include <functional>
#include <optional>
#include <vector>

#include "rollcall/findings.h"
#include "rollcall/grade.h"
#include "rollcall/law.h"
#include "rollcall/options.h"

namespace rollcall {

struct MhwClaim {
  int day = 0;  // of the school year
  Grade grade = Grade::kUnknown;
  bool permitted = false;  // any timely paper
  std::optional<int> age;  // on that day
};

struct MhwContext {
  const YearLaw* law = nullptr;
  const Options* options = nullptr;
  int used_elsewhere = 0;                // transfer_mhw
  const DayBits* school_days = nullptr;  // the student's calendar
  const DayBits* closed = nullptr;       // its unplanned closures
  int weekday_of_first = 0;              // 0 = Sunday: the weekday of day 0
};

struct MhwFinding {
  MhwStatus status = MhwStatus::kValid;
  std::optional<MhwReason> reason;  // of an invalid one
  bool permission_missing = false;  // valid, permission not documented (MHW-5)
};

// `claims` ascending by day; an answer for each.
std::vector<MhwFinding> JudgeMhwClaims(const std::vector<MhwClaim>& claims,
                                       const MhwContext& context);

// Days left of the two: nothing below 0; 0 where the law is not in force or the grade is PreK.
int MhwRemaining(int valid, int used_elsewhere, Grade grade, const YearLaw& law);

// The ids in front of `because`: what made it valid, or the first that made it invalid and MHW-7.
Because MhwBecause(const MhwFinding& finding);

}  // namespace rollcall

#endif  // ROLLCALL_MENTAL_HEALTH_DAY_H_
