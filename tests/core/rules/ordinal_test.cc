// SPDX-License-Identifier: Apache-2.0
#include "rollcall/ordinal.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

TEST(OrdinalTest, NineIsLevel1AndTenIsLevel2) {
  for (int ordinal = 1; ordinal <= 20; ++ordinal) {
    EXPECT_EQ(LevelOf(ordinal, LawOf(2024)), ordinal <= 9 ? 1 : 2) << ordinal;
  }
}

TEST(OrdinalTest, AnOrdinaryAbsenceTakesANumber) { EXPECT_TRUE(TakesNumber({}, Defaults())); }

TEST(OrdinalTest, DisciplinaryDaysTakeNoneUnlessTheOptionSaysSo) {
  OrdinalInput day;
  day.disciplinary = true;
  Options options = Defaults();
  EXPECT_FALSE(TakesNumber(day, options));
  options.ordinal_disciplinary = true;
  EXPECT_TRUE(TakesNumber(day, options));
}

TEST(OrdinalTest, MilitaryLeaveTakesNoneUnlessTheOptionSaysSo) {
  OrdinalInput day;
  day.military_leave = true;
  Options options = Defaults();
  EXPECT_FALSE(TakesNumber(day, options));
  options.ordinal_military = true;
  EXPECT_TRUE(TakesNumber(day, options));
}

TEST(OrdinalTest, AValidWellnessDayTakesOneUnlessTheOptionSaysNot) {
  OrdinalInput day;
  day.mhw_valid = true;
  Options options = Defaults();
  EXPECT_TRUE(TakesNumber(day, options));
  options.mhw_in_ordinal = false;
  EXPECT_FALSE(TakesNumber(day, options));
}

}  // namespace
}  // namespace rollcall
