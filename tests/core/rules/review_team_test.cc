// SPDX-License-Identifier: Apache-2.0
#include "rollcall/review_team.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

const YearLaw& L() { return LawOf(2024); }

TEST(ReviewTeamTest, TheTableOfTheLaw) {
  EXPECT_EQ(TeamRequirement(99, 1000, 0, L()), Requirement::kNone);
  EXPECT_EQ(TeamRequirement(100, 1000, 0, L()), Requirement::kDistrictTeam);
  EXPECT_EQ(TeamRequirement(99, 1000, 1, L()), Requirement::kSchoolTeam);
  EXPECT_EQ(TeamRequirement(99, 1000, 2, L()), Requirement::kDistrictOrSchoolTeams);
  EXPECT_EQ(TeamRequirement(90, 1000, 2, L()), Requirement::kDistrictOrSchoolTeams);
  EXPECT_EQ(TeamRequirement(100, 1000, 1, L()), Requirement::kDistrictOrSchoolTeams);
  EXPECT_EQ(TeamRequirement(101, 1000, 3, L()), Requirement::kDistrictOrSchoolTeams);
}

TEST(ReviewTeamTest, ASchoolAtFifteenPercent) {
  EXPECT_FALSE(NeedsSchoolTeam(14, 100, L()));
  EXPECT_TRUE(NeedsSchoolTeam(15, 100, L()));
  EXPECT_FALSE(NeedsSchoolTeam(15, 101, L()));
}

TEST(ReviewTeamTest, HighIsTwentyPercent) {
  EXPECT_FALSE(IsHigh(19, 100, L()));
  EXPECT_TRUE(IsHigh(20, 100, L()));
  EXPECT_FALSE(IsHigh(20, 101, L()));
}

}  // namespace
}  // namespace rollcall
