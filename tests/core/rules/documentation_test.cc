// SPDX-License-Identifier: Apache-2.0
#include "rollcall/documentation.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

// Monday to Friday of autumn 2024 less 3 and 14 October.
std::optional<Date> SchoolDay(Date from, int n) {
  for (; n > 0; --n) {
    do {
      from = from + 1;
    } while (!from.IsMondayToFriday() || from == D("2024-10-03") || from == D("2024-10-14"));
  }
  return from;
}

Window WindowOf(const char* as_of, const Options& options) {
  return DocumentationWindow(D("2024-10-01"), D("2024-10-02"), D(as_of), options, SchoolDay);
}

TEST(DocumentationTest, TheLastDayIsTheTenthSchoolDayAfterTheReturn) {
  EXPECT_EQ(WindowOf("2024-10-10", Defaults()).last_timely, D("2024-10-18"));
}

TEST(DocumentationTest, OpenOnTheEveAndTheDayClosedOnTheMorrow) {
  EXPECT_TRUE(WindowOf("2024-10-17", Defaults()).open);
  EXPECT_TRUE(WindowOf("2024-10-18", Defaults()).open);
  EXPECT_FALSE(WindowOf("2024-10-19", Defaults()).open);
}

TEST(DocumentationTest, TheReturnMayCountAsDayOne) {
  Options options = Defaults();
  options.documentation_return_day_counts = true;
  EXPECT_EQ(WindowOf("2024-10-10", options).last_timely, D("2024-10-17"));
}

TEST(DocumentationTest, TheAbsenceMayBeTheAnchor) {
  Options options = Defaults();
  options.documentation_anchor = WindowAnchor::kAbsence;
  EXPECT_EQ(WindowOf("2024-10-10", options).last_timely, D("2024-10-17"));
  // Then it does not matter whether the student is back.
  const Window window =
      DocumentationWindow(D("2024-10-01"), std::nullopt, D("2024-10-10"), options, SchoolDay);
  EXPECT_EQ(window.last_timely, D("2024-10-17"));
}

TEST(DocumentationTest, TheNumberOfDaysIsAnOption) {
  Options options = Defaults();
  options.documentation_days = 5;
  EXPECT_EQ(WindowOf("2024-10-10", options).last_timely, D("2024-10-10"));
}

TEST(DocumentationTest, NotYetReturnedIsOpenWithoutALastDay) {
  const Window window =
      DocumentationWindow(D("2024-10-01"), std::nullopt, D("2025-06-01"), Defaults(), SchoolDay);
  EXPECT_TRUE(window.open);
  EXPECT_EQ(window.last_timely, std::nullopt);
}

TEST(DocumentationTest, ACalendarThatEndsBeforeLeavesItOpen) {
  const Window window =
      DocumentationWindow(D("2025-06-05"), D("2025-06-06"), D("2025-08-01"), Defaults(),
                          [](Date, int) -> std::optional<Date> { return std::nullopt; });
  EXPECT_TRUE(window.open);
  EXPECT_EQ(window.last_timely, std::nullopt);
}

TEST(DocumentationTest, PaperIsTimelyOnTheLastDayAndLateOnTheMorrow) {
  const Window window = WindowOf("2025-01-01", Defaults());
  const Date as_of = D("2025-01-01");
  const auto judge = [&](Documentation d, Date on) { return JudgePaper(d, on, window, as_of); };
  EXPECT_EQ(judge(Documentation::kParent, D("2024-10-17")), Paper::kTimely);
  EXPECT_EQ(judge(Documentation::kParent, D("2024-10-18")), Paper::kTimely);
  EXPECT_EQ(judge(Documentation::kParent, D("2024-10-19")), Paper::kLate);
  EXPECT_EQ(judge(Documentation::kMedical, kNoDate), Paper::kTimely);
  EXPECT_EQ(judge(Documentation::kNone, D("2024-10-17")), Paper::kNone);
  EXPECT_EQ(judge(Documentation::kNotGiven, kNoDate), Paper::kNone);
}

TEST(DocumentationTest, PaperOfALaterDayIsNotThereYet) {
  const Window window = WindowOf("2024-10-10", Defaults());
  EXPECT_EQ(JudgePaper(Documentation::kParent, D("2024-10-11"), window, D("2024-10-10")),
            Paper::kNone);
  EXPECT_EQ(JudgePaper(Documentation::kParent, D("2024-10-10"), window, D("2024-10-10")),
            Paper::kTimely);
}

TEST(DocumentationTest, NothingIsLateWithoutAKnownLastDay) {
  EXPECT_EQ(JudgePaper(Documentation::kParent, D("2025-05-01"), Window{}, D("2025-06-01")),
            Paper::kTimely);
}

TEST(DocumentationTest, ApprovalIsDueByTheFirstDayOfTheRun) {
  const auto approved = [](Date approved_on, Date documented_on) {
    return ApprovedInTime(Documentation::kPreapproved, approved_on, documented_on, D("2025-03-12"));
  };
  EXPECT_TRUE(approved(D("2025-03-11"), kNoDate));
  EXPECT_TRUE(approved(D("2025-03-12"), kNoDate));
  EXPECT_FALSE(approved(D("2025-03-13"), kNoDate));
  EXPECT_FALSE(approved(kNoDate, D("2025-03-13")));
  EXPECT_TRUE(approved(kNoDate, kNoDate));
  EXPECT_FALSE(ApprovedInTime(Documentation::kParent, D("2025-03-01"), kNoDate, D("2025-03-12")));
}

}  // namespace
}  // namespace rollcall
