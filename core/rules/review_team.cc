// SPDX-License-Identifier: Apache-2.0
#include "rollcall/review_team.h"

namespace rollcall {

bool NeedsSchoolTeam(int64_t chronic, int64_t students, const YearLaw& law) {
  return AtLeast(chronic, students, law.school_team);
}

bool IsHigh(int64_t chronic, int64_t students, const YearLaw& law) {
  return AtLeast(chronic, students, law.high);
}

Requirement TeamRequirement(int64_t chronic, int64_t students, int schools_at_threshold,
                            const YearLaw& law) {
  const bool district = AtLeast(chronic, students, law.district_team);
  if (schools_at_threshold == 0) {
    return district ? Requirement::kDistrictTeam : Requirement::kNone;
  }
  if (schools_at_threshold == 1 && !district) return Requirement::kSchoolTeam;
  return Requirement::kDistrictOrSchoolTeams;
}

}  // namespace rollcall
