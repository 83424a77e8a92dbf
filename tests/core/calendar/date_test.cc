// SPDX-License-Identifier: Apache-2.0
#include "rollcall/date.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

Date On(int year, int month, int day) { return *Date::Make(year, month, day); }

TEST(DateTest, ExampleOfTheHeader) {
  EXPECT_EQ(Date::Make(2024, 9, 13)->weekday(), Weekday::kFriday);
  EXPECT_EQ((*Date::Make(2024, 9, 13) + 3).weekday(), Weekday::kMonday);
}

TEST(DateTest, CountsDaysFrom1970) {
  EXPECT_EQ(On(1970, 1, 1).days(), 0);
  EXPECT_EQ(On(1969, 12, 31).days(), -1);
  EXPECT_EQ(On(2000, 3, 1).days(), 11017);
  EXPECT_EQ(On(2025, 1, 1) - On(2024, 1, 1), 366);
  EXPECT_EQ(On(2026, 1, 1) - On(2025, 1, 1), 365);
}

TEST(DateTest, EveryDayOfALeapCycleComesBackFromItsParts) {
  Weekday expected = Weekday::kSaturday;  // 2000-01-01
  for (Date day = On(2000, 1, 1); day <= On(2100, 12, 31); day = day + 1) {
    const CivilDate c = day.civil();
    ASSERT_EQ(Date::Make(c.year, c.month, c.day), day);
    ASSERT_EQ(Date::ParseIso(day.ToIso()), day);
    ASSERT_EQ(day.weekday(), expected) << day.ToIso();
    ASSERT_EQ(day.IsMondayToFriday(),
              expected != Weekday::kSaturday && expected != Weekday::kSunday);
    expected = static_cast<Weekday>((static_cast<int>(expected) + 1) % 7);
  }
}

TEST(DateTest, DatesThatDoNotExistAreNone) {
  EXPECT_FALSE(Date::Make(2024, 2, 30));
  EXPECT_FALSE(Date::Make(2023, 2, 29));
  EXPECT_TRUE(Date::Make(2024, 2, 29));
  EXPECT_FALSE(Date::Make(2100, 2, 29));
  EXPECT_FALSE(Date::Make(2024, 4, 31));
  EXPECT_FALSE(Date::Make(2024, 0, 1));
  EXPECT_FALSE(Date::Make(2024, 13, 1));
  EXPECT_FALSE(Date::Make(2024, 1, 0));
  EXPECT_FALSE(Date::Make(2024, 1, 32));
  EXPECT_FALSE(Date::Make(2024, -1, -1));
  EXPECT_FALSE(Date::Make(0, 1, 1));
}

TEST(DateTest, ParseIsoTakesThatFormAlone) {
  EXPECT_EQ(Date::ParseIso("2024-09-13"), On(2024, 9, 13));
  EXPECT_EQ(On(2024, 9, 3).ToIso(), "2024-09-03");
  for (const char* text : {"", "2024-9-13", "2024-09-13 ", "2024/09/13", "09/13/2024", "20240913",
                           "2024-02-30", "2024-09-1x", "-024-09-13", "2024-+9-13"}) {
    EXPECT_FALSE(Date::ParseIso(text)) << text;
  }
}

TEST(AgeOnTest, TheBirthdayIsTheFirstDayOfTheNewAge) {
  EXPECT_EQ(AgeOn(On(2014, 7, 15), On(2024, 7, 14)), 9);
  EXPECT_EQ(AgeOn(On(2014, 7, 15), On(2024, 7, 15)), 10);
  EXPECT_EQ(AgeOn(On(2014, 7, 15), On(2024, 7, 16)), 10);
  EXPECT_EQ(AgeOn(On(2014, 12, 31), On(2025, 1, 1)), 10);
  EXPECT_EQ(AgeOn(On(2014, 7, 15), On(2014, 7, 15)), 0);
}

TEST(AgeOnTest, BornOn29FebruaryHaveTheirBirthdayOn1MarchOfACommonYear) {
  const Date birth = On(2008, 2, 29);
  EXPECT_EQ(AgeOn(birth, On(2013, 2, 28)), 4);
  EXPECT_EQ(AgeOn(birth, On(2013, 3, 1)), 5);
  EXPECT_EQ(AgeOn(birth, On(2016, 2, 28)), 7);
  EXPECT_EQ(AgeOn(birth, On(2016, 2, 29)), 8);
}

TEST(Date, LastOfMonth) {
  EXPECT_EQ(Date::Make(2024, 2, 1)->LastOfMonth().ToIso(), "2024-02-29");
  EXPECT_EQ(Date::Make(2025, 2, 28)->LastOfMonth().ToIso(), "2025-02-28");
  EXPECT_EQ(Date::Make(2024, 12, 31)->LastOfMonth().ToIso(), "2024-12-31");
  EXPECT_EQ(Date::Make(2025, 4, 15)->LastOfMonth().ToIso(), "2025-04-30");
}

}  // namespace
}  // namespace rollcall
