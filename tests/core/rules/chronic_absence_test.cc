// SPDX-License-Identifier: Apache-2.0
#include "rollcall/chronic_absence.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

const YearLaw& L() { return LawOf(2024); }

TEST(ChronicAbsenceTest, ExactFractions) {
  EXPECT_EQ(IsChronic(17, 180, L()), false);
  EXPECT_EQ(IsChronic(18, 180, L()), true);
  EXPECT_EQ(IsChronic(18, 181, L()), false);
  EXPECT_EQ(IsChronic(0, 0, L()), std::nullopt);
  EXPECT_EQ(IsChronic(1, 1, L()), true);
}

TEST(ChronicAbsenceTest, TheLeastChronicCountIsTheTenthRoundedUp) {
  for (int enrolled = 1; enrolled <= 200; ++enrolled) {
    const int least = (enrolled + 9) / 10;
    EXPECT_EQ(IsChronic(least, enrolled, L()), true) << enrolled;
    EXPECT_EQ(IsChronic(least - 1, enrolled, L()), false) << enrolled;
  }
}

TEST(ChronicAbsenceTest, FirstDayNeedsTwentyDaysEnrolled) {
  DayBits member, absent;
  member.SetRange(0, 18);
  absent.SetRange(0, 4);
  EXPECT_EQ(ChronicFirstDay(member, absent, L()), -1);  // 19 days
  member.Set(19);
  EXPECT_EQ(ChronicFirstDay(member, absent, L()), 19);
}

TEST(ChronicAbsenceTest, FirstDayIsTheDayTheRateReachesTenPercent) {
  DayBits member, absent;
  member.SetRange(0, 99);
  absent.Set(30);
  absent.Set(31);
  EXPECT_EQ(ChronicFirstDay(member, absent, L()), -1);  // 2 of 32
  absent.Set(32);
  absent.Set(33);
  EXPECT_EQ(ChronicFirstDay(member, absent, L()), 33);  // 4 of 34; 3 of 33 is below
}

TEST(ChronicAbsenceTest, ShortEnrollmentIsFewerThanTenDays) {
  EXPECT_TRUE(IsShortEnrollment(9, L()));
  EXPECT_FALSE(IsShortEnrollment(10, L()));
  EXPECT_FALSE(IsShortEnrollment(11, L()));
}

TEST(ChronicAbsenceTest, AbsencesLeftStayBelowTenPercent) {
  EXPECT_EQ(AbsencesLeft(1, 180, L()), 16);
  EXPECT_EQ(AbsencesLeft(17, 180, L()), 0);
  EXPECT_EQ(AbsencesLeft(18, 180, L()), 0);
  EXPECT_EQ(AbsencesLeft(17, 181, L()), 1);
  for (int total = 1; total <= 200; ++total) {
    const int left = AbsencesLeft(0, total, L());
    EXPECT_EQ(IsChronic(left, total, L()), false) << total;
    EXPECT_EQ(IsChronic(left + 1, total, L()), true) << total;
  }
}

TEST(ChronicAbsenceTest, PresentDaysToRecoverAreTheFewest) {
  EXPECT_EQ(PresentDaysToRecover(18, 180, L()), 1);
  EXPECT_EQ(PresentDaysToRecover(20, 180, L()), 21);
  for (int absent = 1; absent <= 30; ++absent) {
    for (int enrolled = absent; enrolled <= absent * 10; ++enrolled) {
      const int days = PresentDaysToRecover(absent, enrolled, L());
      EXPECT_EQ(IsChronic(absent, enrolled + days, L()), false);
      EXPECT_EQ(IsChronic(absent, enrolled + days - 1, L()), true);
    }
  }
}

// The days attended are left out of the search: it must find what looking at each day finds.
TEST(ChronicAbsenceTest, FirstDayIsThatOfTheSearchDayByDay) {
  uint32_t random = 1;
  const auto below = [&random](uint32_t n) {
    random = random * 1664525 + 1013904223;
    return (random >> 8) % n;
  };
  for (int round = 0; round < 2000; ++round) {
    DayBits member, absent;
    const uint32_t often = 1 + below(30);
    for (int day = 0; day < kDaysInYear; ++day) {
      if (below(10) < 5) member.Set(day);
      if (below(often) == 0) absent.Set(day);  // days outside membership among them
    }
    int expected = -1, enrolled = 0, missed = 0;
    for (int day = 0; day < kDaysInYear && expected < 0; ++day) {
      if (!member.Test(day)) continue;
      ++enrolled;
      missed += absent.Test(day);
      if (enrolled >= 20 && missed * 10 >= enrolled) expected = day;
    }
    ASSERT_EQ(ChronicFirstDay(member, absent, L()), expected) << round;
  }
}

}  // namespace
}  // namespace rollcall
