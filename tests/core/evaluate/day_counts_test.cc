// SPDX-License-Identifier: Apache-2.0
#include "evaluate/day_counts.h"

#include <gtest/gtest.h>

#include <array>

namespace rollcall {
namespace {

TEST(DayCountsTest, SumsWhatCountingDayByDaySums) {
  uint32_t random = 7;
  const auto below = [&random](uint32_t n) {
    random = random * 1664525 + 1013904223;
    return (random >> 8) % n;
  };
  DayCounts counts;
  std::array<int64_t, kDaysInYear> plain{};
  DayBits all, some;
  all.SetRange(0, kDaysInYear - 1);
  some.SetRange(60, 131);
  for (int set = 0; set < 700; ++set) {
    DayBits days;
    for (int day = 0; day < kDaysInYear; ++day) {
      if (below(5) == 0) continue;
      days.Set(day);
      ++plain[day];
    }
    counts.Add(days);
  }
  int64_t in_all = 0, in_some = 0;
  for (int day = 0; day < kDaysInYear; ++day) {
    in_all += plain[day];
    if (some.Test(day)) in_some += plain[day];
    DayBits one;
    one.Set(day);
    ASSERT_EQ(counts.Sum(one), plain[day]) << day;
  }
  EXPECT_EQ(counts.Sum(all), in_all);
  EXPECT_EQ(counts.Sum(some), in_some);
}

TEST(DayCountsTest, NothingAddedIsNothing) {
  DayCounts counts;
  DayBits all;
  all.SetRange(0, kDaysInYear - 1);
  EXPECT_EQ(counts.Sum(all), 0);
  counts.Add(DayBits());
  EXPECT_EQ(counts.Sum(all), 0);
}

}  // namespace
}  // namespace rollcall
