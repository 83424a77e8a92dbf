// SPDX-License-Identifier: Apache-2.0
#include "rollcall/truancy.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

std::optional<Date> After(Date from, int n) { return from + n; }  // every day a school day

std::vector<CountedDay> Days(std::initializer_list<const char*> days) {
  std::vector<CountedDay> counted;
  for (const char* day : days) counted.push_back({D(day), false});
  return counted;
}

std::vector<Trigger> Triggers(const std::vector<CountedDay>& days,
                              TruancyMonth month = TruancyMonth::kEither) {
  Options options = Defaults();
  options.truancy_month = month;
  return TruancyTriggers(days, LawOf(2024), options, After);
}

TEST(TruancyTest, ThreeInAMonthIsNoTrigger) {
  EXPECT_TRUE(Triggers(Days({"2024-10-21", "2024-10-23", "2024-10-25"})).empty());
}

TEST(TruancyTest, FourthUnexcusedInTheMonthIsATrigger) {
  const auto found = Triggers(Days({"2024-10-21", "2024-10-23", "2024-10-25", "2024-10-28"}));
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0],
            (Trigger{TriggerRule::kCalendarMonth, D("2024-10-28"), D("2024-11-07"), false}));
  EXPECT_EQ(found[1], (Trigger{TriggerRule::kRolling30, D("2024-10-28"), D("2024-11-07"), false}));
}

TEST(TruancyTest, AFifthInTheMonthAddsNone) {
  EXPECT_EQ(
      Triggers(Days({"2024-10-01", "2024-10-02", "2024-10-04", "2024-10-07", "2024-10-08"})).size(),
      2u);
}

TEST(TruancyTest, EachMonthThatReachesFourHasItsOwnRolling30OnlyTheFirst) {
  const auto found = Triggers(Days({"2024-10-01", "2024-10-02", "2024-10-04", "2024-10-07",
                                    "2024-12-02", "2024-12-03", "2024-12-04", "2024-12-05"}));
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[2].rule, TriggerRule::kCalendarMonth);
  EXPECT_EQ(found[2].date, D("2024-12-05"));
}

TEST(TruancyTest, TheWindowIsTheDayAndThe29Before) {
  const auto last = [](const char* day) {
    return Triggers(Days({"2024-10-15", "2024-10-30", "2024-11-01", day}),
                    TruancyMonth::kRolling30);
  };
  EXPECT_EQ(last("2024-11-12").size(), 1u);  // day 29
  EXPECT_EQ(last("2024-11-13").size(), 1u);  // day 30
  EXPECT_EQ(last("2024-11-14").size(), 0u);  // day 31
}

TEST(TruancyTest, TheMonthIsAnOption) {
  const auto across = Days({"2024-10-28", "2024-10-30", "2024-11-01", "2024-11-04"});
  EXPECT_EQ(Triggers(across, TruancyMonth::kCalendar).size(), 0u);
  EXPECT_EQ(Triggers(across, TruancyMonth::kRolling30).size(), 1u);
  EXPECT_EQ(Triggers(across, TruancyMonth::kEither).size(), 1u);
  const auto within = Days({"2024-10-01", "2024-10-02", "2024-10-04", "2024-10-31"});
  EXPECT_EQ(Triggers(within, TruancyMonth::kCalendar).size(), 1u);
  // 1 to 31 October is 31 days: the window of 30 does not hold all four.
  EXPECT_EQ(Triggers(within, TruancyMonth::kRolling30).size(), 0u);
}

TEST(TruancyTest, TheFirstAndTheLastDayAreOfOneMonth) {
  const auto within = Days({"2024-10-01", "2024-10-02", "2024-10-03", "2024-10-31"});
  const auto found = Triggers(within, TruancyMonth::kCalendar);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].date, D("2024-10-31"));
  const auto of_two = Days({"2024-09-30", "2024-10-01", "2024-10-02", "2024-10-29"});
  EXPECT_TRUE(Triggers(of_two, TruancyMonth::kCalendar).empty());
}

TEST(TruancyTest, AMonthIsSureByItsOwnDaysAlone) {
  auto days = Days({"2024-09-26", "2024-09-30", "2024-10-01", "2024-10-02", "2024-10-03",
                    "2024-10-04", "2024-11-01"});
  days[3].provisional = true;  // three sure days of October are left
  const auto found = Triggers(days, TruancyMonth::kCalendar);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].date, D("2024-10-04"));
  EXPECT_TRUE(found[0].provisional);
}

TEST(TruancyTest, TheTenthOfTheYearIsATriggerTheNinthIsNot) {
  std::vector<CountedDay> days;
  for (int month = 0; month < 9; ++month) days.push_back({D("2024-09-10") + 30 * month, false});
  EXPECT_TRUE(Triggers(days).empty());
  days.push_back({D("2025-06-09"), false});
  const auto found = Triggers(days);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].rule, TriggerRule::kYear);
  EXPECT_EQ(found[0].date, D("2025-06-09"));
  EXPECT_EQ(found[0].meeting_by, D("2025-06-19"));
  days.push_back({D("2025-06-10"), false});
  EXPECT_EQ(Triggers(days).size(), 1u);
}

TEST(TruancyTest, ATriggerIsProvisionalWhereTheSureDaysDoNotReachIt) {
  auto days = Days({"2024-10-21", "2024-10-23", "2024-10-25", "2024-10-28", "2024-10-29"});
  days[0].provisional = true;
  EXPECT_FALSE(Triggers(days)[0].provisional);  // four sure ones are left
  days[1].provisional = true;
  for (const Trigger& trigger : Triggers(days)) EXPECT_TRUE(trigger.provisional);
}

TEST(TruancyTest, CountsUnexcusedDaysOfAgeThatAreNoWellnessDays) {
  Options options = Defaults();
  TruancyInput day;
  EXPECT_TRUE(CountsForTruancy(day, options));
  day.of_age = false;
  EXPECT_FALSE(CountsForTruancy(day, options));
  day = {};
  day.category = Category::kExcused;
  EXPECT_FALSE(CountsForTruancy(day, options));
  day.category = Category::kDisciplinary;
  EXPECT_FALSE(CountsForTruancy(day, options));
  day = {};
  day.mhw = MhwStatus::kValid;
  EXPECT_FALSE(CountsForTruancy(day, options));
  day.mhw = MhwStatus::kInvalid;
  EXPECT_TRUE(CountsForTruancy(day, options));
  options.mhw_invalid_counts_for_truancy = false;
  EXPECT_FALSE(CountsForTruancy(day, options));
  day = {};
  day.provisional = true;
  EXPECT_TRUE(CountsForTruancy(day, options));
  options.truancy_pending_counts = false;
  EXPECT_FALSE(CountsForTruancy(day, options));
}

TEST(TruancyTest, FiveToEighteenInside) {
  for (int age = 3; age <= 20; ++age) {
    EXPECT_EQ(TruancyAge(age, Grade{5}, LawOf(2024)), age >= 5 && age <= 18) << age;
  }
  EXPECT_TRUE(TruancyAge(std::nullopt, Grade::kUnknown, LawOf(2024)));
  EXPECT_FALSE(TruancyAge(std::nullopt, Grade::kPreK, LawOf(2024)));
  EXPECT_TRUE(TruancyAge(5, Grade::kPreK, LawOf(2024)));
}

TEST(TruancyTest, TenUnexplainedDaysInARowAreALongAbsence) {
  DayBits member, unexplained;
  for (int day = 0; day < 40; day += 2) member.Set(day);  // 20 enrolled days
  for (int day = 0; day < 18; day += 2) unexplained.Set(day);
  EXPECT_FALSE(IsLongAbsence(member, unexplained, LawOf(2024)));  // nine
  unexplained.Set(18);
  EXPECT_TRUE(IsLongAbsence(member, unexplained, LawOf(2024)));
  unexplained.Clear(8);
  unexplained.Set(20);
  EXPECT_FALSE(IsLongAbsence(member, unexplained, LawOf(2024)));  // ten, not in a row
}

TEST(TruancyTest, FewerDaysThanAnyThresholdGiveNoTrigger) {
  const YearLaw& law = LawOf(2024);
  const auto no_day = [](Date, int) { return std::optional<Date>(); };
  std::vector<CountedDay> days;
  for (int day = 0; day < 4; ++day) {
    EXPECT_TRUE(TruancyTriggers(days, law, Defaults(), no_day).empty()) << day;
    days.push_back({D("2024-10-01") + day, false});
  }
  EXPECT_EQ(TruancyTriggers(days, law, Defaults(), no_day).size(), 2u);
}

}  // namespace
}  // namespace rollcall
