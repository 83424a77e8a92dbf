// SPDX-License-Identifier: Apache-2.0
#include "report/take_view.h"

#include <gtest/gtest.h>

#include "rates_helper.h"
#include "session_helper.h"

namespace rollcall {
namespace {

constexpr Fraction kFifteen{3, 20}, kTen{1, 10};

std::string View(const Session& session, const std::string& filter = "") {
  const Expected<std::string> view = session.View("what_would_it_take", filter);
  EXPECT_TRUE(view.ok()) << (view.ok() ? "" : view.error());
  return view.ok() ? Flat(*view) : "";
}

TEST(TakeViewTest, TheFewestToTakeForARateBelowTheLine) {
  EXPECT_EQ(FewerToBeBelow(68, 412, kFifteen), 7);  // 61 of 412 is below 61.8
  EXPECT_EQ(FewerToBeBelow(62, 412, kFifteen), 1);
  EXPECT_EQ(FewerToBeBelow(61, 412, kFifteen), 0);
  EXPECT_EQ(FewerToBeBelow(2, 20, kFifteen), 0);
  EXPECT_EQ(FewerToBeBelow(3, 20, kFifteen), 1);  // exactly 15 % is not below
  EXPECT_EQ(FewerToBeBelow(4, 20, kFifteen), 2);
  EXPECT_EQ(FewerToBeBelow(9, 100, kTen), 0);
  EXPECT_EQ(FewerToBeBelow(10, 100, kTen), 1);
  EXPECT_EQ(FewerToBeBelow(11, 100, kTen), 2);
  EXPECT_EQ(FewerToBeBelow(1, 1, kTen), 1);
}

// 20 students of North with 20 days each; so many of the first ones missed so many.
std::string North(const std::vector<int>& missed) {
  std::string rows = kDailyHeader;
  for (int i = 0; i < 20; ++i) {
    const int absent = static_cast<size_t>(i) < missed.size() ? missed[static_cast<size_t>(i)] : 0;
    const std::string id = (i < 9 ? "0" : "") + std::to_string(i + 1);
    rows += DayRows(id, "North", "5", Missed(absent, 20));
  }
  return rows;
}

TEST(TakeViewTest, WhoIsAtTenPercentTodayEndsThereAndTiesAreListedWhole) {
  Session session;
  // 2 of 20 is 10 %, 1 of 20 is not. 3 of 20 students are 15 %, so one fewer is below.
  ReadAndEvaluate(&session, {{"a.csv", North({2, 1, 2, 3})}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view, "\"school\": \"North\",\"students\": 20,\"chronic\": 3,\"rate\": 0.15,"));
  EXPECT_TRUE(
      Has(view, "{\"line\": \"school_team\",\"numerator\": 3,\"denominator\": 20,\"fewer\": 1}"));
  // 10 x 2 - 20 + 1 = 1 day for two of them; the one who missed 3 would need 11.
  EXPECT_EQ(Part(view, "closest"),
            "[{\"index\": 0,\"student_id\": \"01\",\"name\": null,\"school\": \"North\","
            "\"grade\": \"5\",\"school_year\": \"2024-25\",\"days_enrolled\": 20,"
            "\"days_absent\": 2,\"present_days_needed\": 1},"
            "{\"index\": 2,\"student_id\": \"03\",\"name\": null,\"school\": \"North\","
            "\"grade\": \"5\",\"school_year\": \"2024-25\",\"days_enrolled\": 20,"
            "\"days_absent\": 2,\"present_days_needed\": 1}]");
  // The district's line is 10 %: 3 of 20 must become 1.
  EXPECT_TRUE(Has(Part(view, "district"),
                  "\"line\": \"district_team\",\"numerator\": 1,"
                  "\"denominator\": 10,\"fewer\": 2}"));
}

TEST(TakeViewTest, BelowTheLineNobodyIsListed) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", North({2, 2})}});
  const std::string view = View(session);
  EXPECT_TRUE(
      Has(view, "\"line\": \"school_team\",\"numerator\": 3,\"denominator\": 20,\"fewer\": 0"));
  EXPECT_EQ(Part(view, "closest"), "[]");
}

TEST(TakeViewTest, AGoalIsALineOfItsOwn) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", North({2, 2})}});
  // 2 of 20 is exactly 10 %; below 11 % already, below 10 % with one fewer.
  EXPECT_TRUE(Has(View(session, "{\"goal\": 11}"),
                  "{\"line\": \"goal\",\"numerator\": 11,\"denominator\": 100,\"fewer\": 0}"));
  const std::string ten = View(session, "{\"goal\": 10}");
  EXPECT_TRUE(Has(ten, "{\"line\": \"goal\",\"numerator\": 10,\"denominator\": 100,\"fewer\": 1}"));
  EXPECT_TRUE(Has(Part(ten, "closest"), "\"student_id\": \"01\""));
  EXPECT_FALSE(Has(View(session), "goal"));
  const Expected<std::string> much = session.View("what_would_it_take", "{\"goal\": 101}");
  ASSERT_FALSE(much.ok());
  EXPECT_EQ(much.error(), "\"goal\" must be a whole percent from 1 to 100.");
}

TEST(TakeViewTest, WhoHasLeftCountsInTheRateAndIsNotListed) {
  Session session;
  std::string rows = North({0, 0, 3});
  rows += DayRows("90", "North", "5", "AAPPPPPPPPPPPPPPPPP");  // 19 days, not the last one
  rows += DayRows("91", "North", "5", "AAPPPPPPPPPPPPPPPPPP");
  rows += DayRows("92", "North", "5", "AAAPPPPPPPPPPPPPPPPP");
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view, "\"students\": 23,\"chronic\": 4,"));  // below 15 % are 3
  EXPECT_TRUE(Has(view, "\"left\": 1,"));
  const std::string closest = Part(view, "closest");
  EXPECT_TRUE(Has(closest, "\"student_id\": \"91\""));
  EXPECT_FALSE(Has(closest, "\"student_id\": \"90\""));
}

TEST(TakeViewTest, WhoNeedsMoreDaysThanAreLeftIsCountedApart) {
  // The 20 days end on September 30; the year has one more school day, then two.
  const auto view_of = [](const std::string& last) {
    Session session;
    const std::string calendar = "date,type\n2024-09-03,first_day\n" + last + ",last_day\n";
    ReadAndEvaluate(&session, {{"a.csv", North({2, 3, 2})}, {"c.csv", calendar}});
    return View(session);
  };
  const std::string over = view_of("2024-09-30");
  EXPECT_TRUE(Has(over, "\"not_this_year\": 3,\"closest\": []"));
  const std::string one = view_of("2024-10-01");
  EXPECT_TRUE(Has(one, "\"not_this_year\": 1,"));  // 11 days are needed for 3 of 20
  EXPECT_TRUE(Has(Part(one, "closest"), "\"student_id\": \"01\""));
  const std::string ten = view_of("2024-10-14");
  EXPECT_TRUE(Has(ten, "\"not_this_year\": 1,"));
  const std::string eleven = view_of("2024-10-15");
  EXPECT_TRUE(Has(eleven, "\"not_this_year\": 0,"));
}

TEST(TakeViewTest, ATransferredStudentCountsAtEachSchool) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", "AAPPPPPPPP");
  rows += DayRows("1", "South", "5", "PPPPPPPPPP", "2024-09-17");
  rows += DayRows("2", "North", "5", Missed(0, 20)) + DayRows("3", "South", "5", Missed(0, 20));
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string view = View(session, "{\"school\": \"North\"}");
  EXPECT_TRUE(Has(view, "\"school\": \"North\",\"students\": 2,\"chronic\": 1,"));
  EXPECT_TRUE(Has(view, "\"left\": 1,\"not_this_year\": 0,\"closest\": []"));
  EXPECT_FALSE(Has(view, "\"school\": \"South\",\"students\""));
  EXPECT_TRUE(Has(View(session, "{\"school\": \"South\"}"), "\"students\": 2,\"chronic\": 0,"));
}

TEST(TakeViewTest, AnUnknownCodeLeavesTheLineOpen) {
  Session session;
  std::string rows = North({});
  rows += DayRows("90", "North", "5", "AZPPPPPPPPPPPPPPPPPP");  // 1 or 2 of 20
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  EXPECT_TRUE(Has(View(session), "\"denominator\": 20,\"fewer\": null}"));
}

TEST(TakeViewTest, AbsencesAloneWithoutARosterTellNoRate) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", "student_id,date,code,school\n1,2024-09-03,A,North\n"}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view, "\"rates_known\": false"));
  EXPECT_TRUE(Has(view, "\"district\": null,\"schools\": []"));
}

}  // namespace
}  // namespace rollcall
