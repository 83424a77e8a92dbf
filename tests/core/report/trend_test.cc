// SPDX-License-Identifier: Apache-2.0
#include "report/trend.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

// `days` days enrolled in a row, of which these were missed.
StudentYearDays Enrolled(int days, const std::vector<int>& absent) {
  StudentYearDays out;
  out.known = true;
  out.member.SetRange(60, 60 + days - 1);
  for (const int day : absent) out.absent.Set(60 + day);
  return out;
}

const YearLaw& TestLaw() { return *Law::Get().ForYear(SchoolYear(2024)); }

TEST(TrendTest, FourOfFortyAndThenOneOfTwentyIsImproved) {
  const auto trend = TrendOf(Enrolled(60, {1, 2, 3, 39, 59}), TestLaw());
  ASSERT_TRUE(trend);
  EXPECT_EQ(trend->before_days, 40);
  EXPECT_EQ(trend->before_absent, 4);
  EXPECT_EQ(trend->recent_days, 20);
  EXPECT_EQ(trend->recent_absent, 1);
  EXPECT_TRUE(trend->improved);
  EXPECT_FALSE(trend->rising);
}

TEST(TrendTest, ThreeOfFortyBeforeIsBelowTenPercentAndNotImproved) {
  EXPECT_FALSE(TrendOf(Enrolled(60, {1, 2, 3}), TestLaw())->improved);
  EXPECT_TRUE(TrendOf(Enrolled(60, {1, 2, 3, 4}), TestLaw())->improved);
}

TEST(TrendTest, TwoOfTheLastTwentyIsTenPercentAndNotImproved) {
  EXPECT_FALSE(TrendOf(Enrolled(60, {1, 2, 3, 4, 40, 59}), TestLaw())->improved);
  EXPECT_TRUE(TrendOf(Enrolled(60, {1, 2, 3, 4, 40}), TestLaw())->improved);
}

TEST(TrendTest, RisingIsAHigherRateAndNotTheSame) {
  EXPECT_FALSE(TrendOf(Enrolled(60, {1, 2, 45}), TestLaw())->rising);  // 2 of 40, 1 of 20
  EXPECT_TRUE(TrendOf(Enrolled(60, {1, 2, 45, 46}), TestLaw())->rising);
}

TEST(TrendTest, FortyDaysEnrolledAreEnough) {
  EXPECT_FALSE(TrendOf(Enrolled(39, {}), TestLaw()));
  ASSERT_TRUE(TrendOf(Enrolled(40, {0, 1}), TestLaw()));
  EXPECT_TRUE(TrendOf(Enrolled(40, {0, 1}), TestLaw())->improved);
}

TEST(TrendTest, AnUnknownCodeOrTotalsGiveNoAnswer) {
  StudentYearDays open = Enrolled(60, {1, 2, 3, 4});
  open.open.Set(70);
  EXPECT_FALSE(TrendOf(open, TestLaw()));
  EXPECT_FALSE(TrendOf(StudentYearDays(), TestLaw()));
}

}  // namespace
}  // namespace rollcall
