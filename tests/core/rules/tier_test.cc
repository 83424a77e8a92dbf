// SPDX-License-Identifier: Apache-2.0
#include "rollcall/tier.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

std::optional<Band> At(int absent, int enrolled, const Options& options = Defaults()) {
  return BandOf(absent, enrolled, LawOf(2024), options);
}

TEST(TierTest, BandEdgesOneUnderAtAndOver) {
  EXPECT_EQ(At(8, 180), Band::kSatisfactory);
  EXPECT_EQ(At(9, 180), Band::kAtRisk);
  EXPECT_EQ(At(17, 180), Band::kAtRisk);
  EXPECT_EQ(At(18, 180), Band::kModerateChronic);
  EXPECT_EQ(At(35, 180), Band::kModerateChronic);
  EXPECT_EQ(At(36, 180), Band::kSevereChronic);
  EXPECT_EQ(At(0, 0), std::nullopt);
}

TEST(TierTest, ExactlyFivePercentIsAnOption) {
  Options options = Defaults();
  options.tier_five_percent_is = FivePercentIs::kSatisfactory;
  EXPECT_EQ(At(9, 180, options), Band::kSatisfactory);
  EXPECT_EQ(At(10, 180, options), Band::kAtRisk);
}

TEST(TierTest, TheHigherOfThisYearAndTheYearBefore) {
  Options options = Defaults();
  EXPECT_EQ(TierOf(Band::kSatisfactory, std::nullopt, options), 1);
  EXPECT_EQ(TierOf(Band::kAtRisk, std::nullopt, options), 1);
  EXPECT_EQ(TierOf(Band::kModerateChronic, std::nullopt, options), 2);
  EXPECT_EQ(TierOf(Band::kSevereChronic, std::nullopt, options), 3);
  EXPECT_EQ(TierOf(Band::kSatisfactory, Band::kModerateChronic, options), 2);
  EXPECT_EQ(TierOf(Band::kSatisfactory, Band::kSevereChronic, options), 3);
  EXPECT_EQ(TierOf(Band::kSevereChronic, Band::kSatisfactory, options), 3);
  EXPECT_EQ(TierOf(std::nullopt, Band::kSevereChronic, options), std::nullopt);
  options.tier_use_prior_year = false;
  EXPECT_EQ(TierOf(Band::kSatisfactory, Band::kSevereChronic, options), 1);
}

}  // namespace
}  // namespace rollcall
