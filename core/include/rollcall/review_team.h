// SPDX-License-Identifier: Apache-2.0
// review_team: which attendance review teams do these rates call for?  CHR-7, CHR-8, TIER-5.
//
// Source: C.G.S. 10-198c(b). A school at 15 % or more, a district at 10 % or more; exact fractions.
// The law looks at the year before: whoever shows a duty takes it from that year's row.
//
// Example (also a test): district 90 of 1,000, two schools at 15 %: a district team or one at each
// such school.
#ifndef ROLLCALL_REVIEW_TEAM_H_
#define ROLLCALL_REVIEW_TEAM_H_

#include <cstdint>

#include "rollcall/findings.h"
#include "rollcall/law.h"

namespace rollcall {

// All of `students` > 0.
bool NeedsSchoolTeam(int64_t chronic, int64_t students, const YearLaw& law);
bool IsHigh(int64_t chronic, int64_t students, const YearLaw& law);
Requirement TeamRequirement(int64_t chronic, int64_t students, int schools_at_threshold,
                            const YearLaw& law);

}  // namespace rollcall

#endif  // ROLLCALL_REVIEW_TEAM_H_
