// SPDX-License-Identifier: Apache-2.0
#include "rollcall/suppression.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

TEST(SuppressionTest, TwentyStudentsAndSixChronicAreShown) {
  const Options options = Defaults();
  EXPECT_TRUE(IsSmallCell(19, 6, options));
  EXPECT_FALSE(IsSmallCell(20, 6, options));
  EXPECT_FALSE(IsSmallCell(21, 7, options));
  EXPECT_TRUE(IsSmallCell(20, 5, options));
}

TEST(SuppressionTest, TheLimitsAreOptions) {
  Options options = Defaults();
  options.suppression_minimum_students = 10;
  EXPECT_FALSE(IsSmallCell(10, 6, options));
  EXPECT_TRUE(IsSmallCell(9, 6, options));
  options.suppression_minimum_count = 0;
  EXPECT_FALSE(IsSmallCell(10, 0, options));
}

std::vector<std::optional<bool>> Answers(std::vector<Cell> cells) {
  Suppress(&cells, Defaults());
  std::vector<std::optional<bool>> answers;
  for (const Cell& cell : cells) answers.push_back(cell.suppressed);
  return answers;
}

TEST(SuppressionTest, OneHiddenRowHidesTheSmallestOfTheRest) {
  EXPECT_EQ(Answers({{"A", 100, 10, 10, {}}, {"B", 10, 6, 6, {}}, {"C", 90, 10, 10, {}}}),
            (std::vector<std::optional<bool>>{false, true, true}));
}

TEST(SuppressionTest, TiesGoByName) {
  EXPECT_EQ(Answers({{"C", 90, 10, 10, {}}, {"B", 10, 6, 6, {}}, {"A", 90, 10, 10, {}}}),
            (std::vector<std::optional<bool>>{false, true, true}));
}

TEST(SuppressionTest, TwoHiddenRowsNeedNoThird) {
  EXPECT_EQ(Answers({{"A", 100, 10, 10, {}}, {"B", 10, 6, 6, {}}, {"C", 12, 6, 6, {}}}),
            (std::vector<std::optional<bool>>{false, true, true}));
  EXPECT_EQ(Answers({{"A", 100, 10, 10, {}}, {"B", 90, 6, 6, {}}}),
            (std::vector<std::optional<bool>>{false, false}));
}

TEST(SuppressionTest, AnUncertainCountIsNotKnownAndCountsAsHidden) {
  EXPECT_EQ(Answers({{"A", 100, 10, 10, {}}, {"B", 30, 5, 6, {}}}),
            (std::vector<std::optional<bool>>{true, std::nullopt}));
}

}  // namespace
}  // namespace rollcall
