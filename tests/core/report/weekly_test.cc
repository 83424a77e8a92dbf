// SPDX-License-Identifier: Apache-2.0
#include "report/weekly.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

Date Day(int month, int day) { return *Date::Make(2024, month, day); }

TEST(WeeklyTest, TriggersOfOneDayAreOneMeeting) {
  const std::vector<Trigger> triggers = {
      {TriggerRule::kCalendarMonth, Day(9, 30), Day(10, 15), true},
      {TriggerRule::kRolling30, Day(9, 30), Day(10, 15), true},
      {TriggerRule::kCalendarMonth, Day(10, 28), Day(11, 12), true},
      {TriggerRule::kYear, Day(10, 28), Day(11, 12), false}};
  const std::vector<Meeting> meetings = MeetingsOf(&triggers);
  ASSERT_EQ(meetings.size(), 2u);
  EXPECT_EQ(meetings[0].date, Day(9, 30));
  EXPECT_FALSE(meetings[0].sure);
  EXPECT_EQ(meetings[0].rules,
            (std::vector<TriggerRule>{TriggerRule::kCalendarMonth, TriggerRule::kRolling30}));
  // What makes a meeting sure is named alone.
  EXPECT_TRUE(meetings[1].sure);
  EXPECT_EQ(meetings[1].rules, std::vector<TriggerRule>{TriggerRule::kYear});
  EXPECT_EQ(MeetingOn(meetings, Day(10, 28)), &meetings[1]);
  EXPECT_EQ(MeetingOn(meetings, Day(10, 29)), nullptr);
  EXPECT_TRUE(MeetingsOf(nullptr).empty());
}

TEST(WeeklyTest, ARateIsSpokenOfFromTwentyDaysOn) {
  const Law& law = Law::Get();
  const YearLaw& year = *law.ForYear(SchoolYear(2024));
  const Options options = law.DefaultOptions();
  const auto band = [&](int enrolled, std::optional<int> absent) {
    return SettledBand({enrolled, absent, {}, nullptr}, year, options);
  };
  EXPECT_FALSE(band(19, 19).has_value());
  EXPECT_EQ(band(20, 1), Band::kAtRisk);
  EXPECT_EQ(band(20, 2), Band::kModerateChronic);
  EXPECT_EQ(band(21, 2), Band::kAtRisk);
  EXPECT_EQ(band(20, 4), Band::kSevereChronic);
  EXPECT_FALSE(band(20, std::nullopt).has_value());
}

TEST(WeeklyTest, RoomIsSharedOneRowInTurn) {
  using Sizes = std::vector<size_t>;
  EXPECT_EQ(SharedRoom({5, 0, 1, 9}, 8), (Sizes{4, 0, 1, 3}));
  EXPECT_EQ(SharedRoom({5, 0, 1, 9}, 100), (Sizes{5, 0, 1, 9}));
  EXPECT_EQ(SharedRoom({5, 5}, 0), (Sizes{0, 0}));
  EXPECT_EQ(SharedRoom({}, 9), Sizes{});
}

}  // namespace
}  // namespace rollcall
