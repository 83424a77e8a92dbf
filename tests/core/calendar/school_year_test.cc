// SPDX-License-Identifier: Apache-2.0
#include "rollcall/school_year.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace rollcall {
namespace {

Date On(int year, int month, int day) { return *Date::Make(year, month, day); }

TEST(SchoolYearTest, ExampleOfTheHeader) {
  EXPECT_EQ(SchoolYear::Of(On(2025, 6, 30)).label(), "2024-25");
  EXPECT_EQ(SchoolYear::Of(On(2024, 7, 1)).DayOf(On(2024, 7, 1)), 0);
}

TEST(SchoolYearTest, BeginsOnTheFirstOfJuly) {
  EXPECT_EQ(SchoolYear::Of(On(2024, 6, 30)), SchoolYear(2023));
  EXPECT_EQ(SchoolYear::Of(On(2024, 7, 1)), SchoolYear(2024));
  EXPECT_EQ(SchoolYear::Of(On(2024, 7, 2)), SchoolYear(2024));
  EXPECT_EQ(SchoolYear::Of(On(2024, 12, 31)), SchoolYear(2024));
  EXPECT_EQ(SchoolYear::Of(On(2025, 1, 1)), SchoolYear(2024));
  EXPECT_EQ(SchoolYear(2024).first(), On(2024, 7, 1));
  EXPECT_EQ(SchoolYear(2024).last(), On(2025, 6, 30));
  EXPECT_FALSE(SchoolYear(2024).Contains(On(2024, 6, 30)));
  EXPECT_TRUE(SchoolYear(2024).Contains(On(2024, 7, 1)));
  EXPECT_TRUE(SchoolYear(2024).Contains(On(2025, 6, 30)));
  EXPECT_FALSE(SchoolYear(2024).Contains(On(2025, 7, 1)));
}

TEST(SchoolYearTest, TheOneWith29FebruaryHas366Days) {
  EXPECT_EQ(SchoolYear(2022).days(), 365);
  EXPECT_EQ(SchoolYear(2023).days(), 366);
  EXPECT_EQ(SchoolYear(2024).days(), 365);
  EXPECT_EQ(SchoolYear(2023).DayOf(On(2024, 6, 30)), 365);
  EXPECT_EQ(SchoolYear(2023).DateOf(365), On(2024, 6, 30));
}

TEST(SchoolYearTest, Labels) {
  EXPECT_EQ(SchoolYear(2024).label(), "2024-25");
  EXPECT_EQ(SchoolYear(2008).label(), "2008-09");
  EXPECT_EQ(SchoolYear(2099).label(), "2099-00");
  EXPECT_EQ(SchoolYear::Parse("2024-25"), SchoolYear(2024));
  EXPECT_EQ(SchoolYear::Parse("2024-2025"), SchoolYear(2024));
  EXPECT_EQ(SchoolYear::Parse("2099-00"), SchoolYear(2099));
  EXPECT_EQ(SchoolYear::Parse("2099-2100"), SchoolYear(2099));
  for (const char* text : {"", "2024", "2024-26", "2024-24", "2024-2026", "2024/25", "24-25",
                           "2024-5", "2024-25 ", "2024-2x", "abcd-ef", "2024--25"}) {
    EXPECT_FALSE(SchoolYear::Parse(text)) << text;
  }
  EXPECT_EQ(SchoolYear(2024).next(), SchoolYear(2025));
  EXPECT_EQ(SchoolYear(2024).previous(), SchoolYear(2023));
}

// Every answer is compared with a plain set, around the edges of the words and of the year.
TEST(DayBitsTest, AnswersAsASetDoes) {
  const std::vector<std::vector<int>> sets = {
      {},
      {0},
      {365},
      {0, 365},
      {63, 64},
      {62, 63, 64, 65, 127, 128, 191, 192, 255, 256, 319, 320},
      {5, 70, 71, 200, 364}};
  for (const std::vector<int>& members : sets) {
    const std::set<int> set(members.begin(), members.end());
    DayBits bits;
    for (int day : members) bits.Set(day);
    EXPECT_EQ(bits.Count(), static_cast<int>(set.size()));
    EXPECT_EQ(bits.Any(), !set.empty());
    EXPECT_EQ(bits.First(), set.empty() ? -1 : *set.begin());
    EXPECT_EQ(bits.Last(), set.empty() ? -1 : *set.rbegin());
    std::vector<int> walked;
    bits.ForEach([&](int day) { walked.push_back(day); });
    EXPECT_EQ(walked, members);
    for (int day = 0; day < kDaysInYear; ++day) {
      ASSERT_EQ(bits.Test(day), set.count(day) == 1) << day;
      const auto next = set.lower_bound(day);
      ASSERT_EQ(bits.Next(day), next == set.end() ? -1 : *next) << day;
      const auto after = set.upper_bound(day);
      ASSERT_EQ(bits.Previous(day), after == set.begin() ? -1 : *std::prev(after)) << day;
      ASSERT_EQ(bits.NthAfter(day, 1), after == set.end() ? -1 : *after) << day;
      int count = 0;
      for (int member : set) count += member >= 60 && member <= day;
      ASSERT_EQ(bits.CountRange(60, day), count) << day;
    }
  }
}

TEST(DayBitsTest, NthAfterIsStrictlyAfter) {
  DayBits bits;
  bits.SetRange(10, 12);
  EXPECT_EQ(bits.NthAfter(10, 1), 11);
  EXPECT_EQ(bits.NthAfter(9, 1), 10);
  EXPECT_EQ(bits.NthAfter(9, 3), 12);
  EXPECT_EQ(bits.NthAfter(9, 4), -1);
  EXPECT_EQ(bits.NthAfter(12, 1), -1);
  EXPECT_EQ(bits.NthAfter(-1, 1), 10);
}

TEST(DayBitsTest, RangesAreClampedToTheYear) {
  DayBits bits;
  bits.SetRange(-5, 1000);
  EXPECT_EQ(bits.Count(), kDaysInYear);
  EXPECT_EQ(bits.CountRange(-5, 1000), kDaysInYear);
  DayBits none;
  none.SetRange(8, 7);
  EXPECT_FALSE(none.Any());
  EXPECT_EQ(bits.CountRange(8, 7), 0);
  for (int first : {0, 1, 63, 64, 100, 300}) {
    for (int last : {first, first + 1, 63, 64, 127, 128, 365}) {
      DayBits range;
      range.SetRange(first, last);
      ASSERT_EQ(range.Count(), last < first ? 0 : last - first + 1) << first << ' ' << last;
    }
  }
}

TEST(DayBitsTest, SetOperations) {
  DayBits a, b;
  a.SetRange(0, 99);
  b.SetRange(50, 149);
  EXPECT_EQ((a | b).Count(), 150);
  EXPECT_EQ((a & b).Count(), 50);
  DayBits difference = a;
  difference.Minus(b);
  EXPECT_EQ(difference.Last(), 49);
  EXPECT_FALSE(difference == a);
  a.Clear(99);
  EXPECT_FALSE(a.Test(99));
  EXPECT_EQ(a.Count(), 99);
}

TEST(SchoolYearTest, FirstIsTheCalendarsFirstOfJuly) {
  for (int start = 1; start <= 9998; ++start) {
    ASSERT_EQ(SchoolYear(start).first(), *Date::Make(start, 7, 1)) << start;
  }
}

TEST(AgeInYearTest, IsAgeOnEachDay) {
  const Date births[] = {*Date::Make(2008, 2, 29),  *Date::Make(2010, 7, 1),
                         *Date::Make(2010, 6, 30),  *Date::Make(2010, 7, 2),
                         *Date::Make(2006, 12, 31), *Date::Make(2024, 10, 5)};
  for (const Date birth : births) {
    for (const int start : {2023, 2024, 2025, 2027}) {
      const SchoolYear year(start);
      const AgeInYear age(birth, year);
      for (int day = 0; day < year.days(); ++day) {
        ASSERT_EQ(age.On(day), AgeOn(birth, year.DateOf(day))) << birth.ToIso() << " " << day;
      }
    }
  }
}

TEST(DayBitsTest, NthAfterIsTheNthStepOfNext) {
  DayBits days;
  for (int day = 3; day < kDaysInYear; day += day % 7 == 0 ? 1 : day % 11 + 1) days.Set(day);
  days.Set(63);
  days.Set(64);
  days.Set(kDaysInYear - 1);
  for (int from = -1; from < kDaysInYear; ++from) {
    int step = from;
    for (int n = 1; n <= 120; ++n) {
      step = step < 0 && n > 1 ? -1 : days.Next(step + 1);
      ASSERT_EQ(days.NthAfter(from, n), step) << from << " " << n;
    }
  }
}

}  // namespace
}  // namespace rollcall
