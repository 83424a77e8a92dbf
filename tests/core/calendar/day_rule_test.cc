// SPDX-License-Identifier: Apache-2.0
#include "rollcall/day_rule.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rollcall {
namespace {

using Type = DayRule::Type;

std::vector<std::string> Dates(const DayRule& rule, int year) {
  std::vector<std::string> dates;
  for (const Date date : DaysIn(rule, year)) dates.push_back(date.ToIso());
  return dates;
}
using Strings = std::vector<std::string>;

DayRule NthOf(int month, Weekday weekday, int nth) {
  DayRule rule;
  rule.type = Type::kWeekday;
  rule.month = month;
  rule.weekday = weekday;
  rule.nth = nth;
  return rule;
}

TEST(DayRuleTest, TheFourthThursdayOfNovember) {
  const DayRule rule = NthOf(11, Weekday::kThursday, 4);
  EXPECT_EQ(Dates(rule, 2024), Strings{"2024-11-28"});
  EXPECT_EQ(Dates(rule, 2022), Strings{"2022-11-24"});  // the month has a fourth and no fifth one
  EXPECT_EQ(Dates(rule, 2023), Strings{"2023-11-23"});  // the month has a fifth one
}

TEST(DayRuleTest, TheLastMonday) {
  EXPECT_EQ(Dates(NthOf(5, Weekday::kMonday, -1), 2025), Strings{"2025-05-26"});  // the fourth
  EXPECT_EQ(Dates(NthOf(5, Weekday::kMonday, -1), 2027), Strings{"2027-05-31"});  // the fifth
}

TEST(DayRuleTest, TheTuesdayAfterTheFirstMonday) {
  DayRule rule = NthOf(11, Weekday::kMonday, 1);
  rule.offset = 1;
  EXPECT_EQ(Dates(rule, 2024), Strings{"2024-11-05"});
  EXPECT_EQ(Dates(rule, 2021), Strings{"2021-11-02"});  // the first is a Monday
  EXPECT_EQ(Dates(rule, 2022), Strings{"2022-11-08"});  // the first is a Tuesday: not that one
}

TEST(DayRuleTest, SeveralDaysMayReachIntoTheNextYear) {
  DayRule rule;
  rule.month = 12;
  rule.day = 24;
  rule.days = 9;
  const Strings dates = Dates(rule, 2024);
  ASSERT_EQ(dates.size(), 9u);
  EXPECT_EQ(dates.front(), "2024-12-24");
  EXPECT_EQ(dates.back(), "2025-01-01");
}

TEST(DayRuleTest, OnlyAnObservedDayMovesOffAWeekend) {
  DayRule rule;
  rule.month = 11;
  rule.day = 11;
  EXPECT_EQ(Dates(rule, 2023), Strings{"2023-11-11"});  // a Saturday
  rule.observed = true;
  EXPECT_EQ(Dates(rule, 2023), Strings{"2023-11-10"});
  EXPECT_EQ(Dates(rule, 2024), Strings{"2024-11-11"});  // a Monday
  rule.month = 6;
  rule.day = 19;
  EXPECT_EQ(Dates(rule, 2022), Strings{"2022-06-20"});  // a Sunday
}

TEST(DayRuleTest, GoodFriday) {
  DayRule rule;
  rule.type = Type::kEaster;
  rule.offset = -2;
  EXPECT_EQ(Dates(rule, 2021), Strings{"2021-04-02"});
  EXPECT_EQ(Dates(rule, 2024), Strings{"2024-03-29"});
  EXPECT_EQ(Dates(rule, 2025), Strings{"2025-04-18"});
}

// From published Hebrew calendars; 2005 and 2016 follow years of thirteen months.
TEST(DayRuleTest, RoshHashanah) {
  DayRule rule;
  rule.type = Type::kRoshHashanah;
  for (const char* date : {"1900-09-24", "1999-09-11", "2005-10-04", "2013-09-05", "2016-10-03",
                           "2020-09-19", "2021-09-07", "2022-09-26", "2023-09-16", "2024-10-03",
                           "2025-09-23", "2026-09-12", "2043-10-05", "2100-10-04"}) {
    EXPECT_EQ(Dates(rule, std::stoi(date)), Strings{date});
  }
}

TEST(DayRuleTest, ADayThatAYearLacks) {
  DayRule rule;
  rule.month = 2;
  rule.day = 29;
  EXPECT_EQ(Dates(rule, 2024), Strings{"2024-02-29"});
  EXPECT_EQ(Dates(rule, 2025), Strings{});
}

}  // namespace
}  // namespace rollcall
