// SPDX-License-Identifier: Apache-2.0
// Counts of months (PSIS-2) and of years: summed, never twice, with the months in the report.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/evaluate/book_helper.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

const std::vector<std::pair<std::string, std::string>> kColumns = {
    {"student_id", "SASID"},
    {"month", "Month of Membership"},
    {"in_person_membership", "Days In-Person Membership"},
    {"remote_membership", "Days Remote Membership"}};

TEST(TotalsYear, MonthsAreSummedAndFillTheMonths) {
  BookMaker maker;
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 9, 20, 3, 1);
  TotalsRow& remote = maker.Month("1", 2024, 10, 22, 2, 2);
  remote.remote_days_enrolled = 5;
  remote.remote_days_absent = 1;
  maker.Month("2", 2024, 9, 20, 0, 3);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.summary().as_of, On("2024-10-31"));
  EXPECT_EQ(maker.Student("1").days_enrolled, 42);
  EXPECT_EQ(maker.Student("1").days_absent, 5);
  EXPECT_EQ(maker.Student("1").chronic, true);  // 5 of 42
  EXPECT_TRUE(maker.Student("1").by_totals);
  const std::vector<MonthRate>& months = maker.summary().months;
  ASSERT_EQ(months.size(), 2u);
  EXPECT_EQ(months[0].month, 9);
  EXPECT_EQ(months[0].days_enrolled, 40);
  EXPECT_EQ(months[0].days_absent, 3);
  EXPECT_EQ(months[0].remote_days_enrolled, 0);
  EXPECT_EQ(months[1].month, 10);
  EXPECT_EQ(months[1].days_enrolled, 22);
  EXPECT_EQ(months[1].days_absent, 2);
  EXPECT_EQ(months[1].remote_days_enrolled, 5);
  EXPECT_EQ(months[1].remote_days_absent, 1);
}

TEST(TotalsYear, EqualRowsAreOne) {
  BookMaker maker;
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 9, 20, 3, 1);
  maker.Month("1", 2024, 9, 20, 3, 2);
  maker.File(Role::kTotals, "again.txt", kColumns);
  maker.Month("1", 2024, 9, 20, 3, 1);
  maker.Year("2", 2024, 100, 10, 2);
  maker.Year("2", 2024, 100, 10, 3);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.Student("1").days_enrolled, 20);
  EXPECT_EQ(maker.Student("1").days_absent, 3);
  EXPECT_EQ(maker.Student("2").days_enrolled, 100);
  EXPECT_EQ(maker.Count(ProblemKind::kConflictingRows), 0u);
}

// Whatever their order, the row with more membership counts, then the one with less attendance.
TEST(TotalsYear, OfDifferentRowsOfAMonthOneCountsAndTheOtherIsNamed) {
  struct Case {
    int enrolled, absent;  // of the other row
    int want_enrolled, want_absent;
    uint32_t left_out;
  };
  for (const bool turned : {false, true}) {
    for (const Case& c : {Case{19, 9, 20, 3, 2}, Case{21, 0, 21, 0, 1}, Case{20, 4, 20, 4, 1},
                          Case{20, 2, 20, 3, 2}}) {
      BookMaker maker;
      maker.File(Role::kTotals, "psis.txt", kColumns);
      if (turned) maker.Month("1", 2024, 9, c.enrolled, c.absent, 2);
      maker.Month("1", 2024, 9, 20, 3, 1);
      if (!turned) maker.Month("1", 2024, 9, c.enrolled, c.absent, 2);
      maker.Month("1", 2024, 10, 22, 0, 3);
      ASSERT_TRUE(maker.Run().ok());
      EXPECT_EQ(maker.Student("1").days_enrolled, c.want_enrolled + 22);
      EXPECT_EQ(maker.Student("1").days_absent, c.want_absent);
      const auto problems = maker.Problems(ProblemKind::kConflictingRows);
      ASSERT_EQ(problems.size(), 1u);
      EXPECT_EQ(problems[0]->count, 1u);
      EXPECT_EQ(problems[0]->column, "Month of Membership");
      EXPECT_EQ(problems[0]->value, "2024-09");
      EXPECT_EQ(problems[0]->rows, std::vector<uint32_t>{c.left_out});
      EXPECT_NE(ProblemMessage(*problems[0], maker.book()).find("counts"), std::string::npos);
    }
  }
}

// The same of whole years: nothing is added up.
TEST(TotalsYear, OfDifferentRowsOfAYearAndSchoolOneCounts) {
  for (const bool turned : {false, true}) {
    BookMaker maker;
    maker.File(Role::kTotals, "totals.csv");
    if (turned) maker.Year("1", 2024, 90, 20, 2);
    maker.Year("1", 2024, 100, 10, 3);
    if (!turned) maker.Year("1", 2024, 90, 20, 2);
    maker.Year("2", 2024, 100, 10, 4);
    maker.Year("2", 2024, 100, 12, 5);
    ASSERT_TRUE(maker.Run().ok());
    EXPECT_EQ(maker.Student("1").days_enrolled, 100);
    EXPECT_EQ(maker.Student("1").days_absent, 10);
    EXPECT_EQ(maker.Student("2").days_enrolled, 100);
    EXPECT_EQ(maker.Student("2").days_absent, 12);
    const auto problems = maker.Problems(ProblemKind::kConflictingRows);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0]->count, 2u);
    EXPECT_EQ(problems[0]->value, "2024-25");
    EXPECT_EQ(problems[0]->rows, (std::vector<uint32_t>{2, 4}));
  }
}

TEST(TotalsYear, TwoBirthDatesOfAStudentAreNamed) {
  BookMaker maker;
  const auto born = [&maker](int year) {
    Traits traits;
    traits.birth_date = *Date::Make(year, 5, 1);
    return maker.book().InternTraits(traits);
  };
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 9, 20, 3, 1).traits = born(2010);
  maker.Month("1", 2024, 10, 20, 3, 2).traits = born(2011);
  maker.Month("2", 2024, 9, 20, 3, 3).traits = born(2010);
  maker.Month("2", 2024, 10, 20, 3, 4);
  maker.Month("3", 2024, 9, 20, 3, 5).traits = born(2010);
  maker.File(Role::kRoster, "roster.csv");
  RosterRow& row = maker.book().roster.emplace_back();
  row.file = 1;
  row.student = maker.book().InternStudent("3");
  row.traits = born(2012);
  ASSERT_TRUE(maker.Run().ok());
  const auto problems = maker.Problems(ProblemKind::kConflictingBirthDate);
  ASSERT_EQ(problems.size(), 1u);
  ASSERT_EQ(problems[0]->count, 2u);
  EXPECT_EQ(problems[0]->students[0].student_id, "1");
  EXPECT_EQ(problems[0]->students[1].student_id, "3");
}

TEST(TotalsYear, RowsOfDifferentSchoolsAreOfBoth) {
  BookMaker maker;
  maker.File(Role::kTotals, "totals.csv");
  maker.Month("1", 2024, 9, 12, 2, 2).school = maker.book().texts.Intern("South");
  maker.Month("1", 2024, 9, 8, 1, 3).school = maker.book().texts.Intern("North");
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.Student("1").days_enrolled, 20);
  EXPECT_EQ(maker.Student("1").days_absent, 3);
  EXPECT_EQ(maker.Student("1").enrollments.size(), 2u);
  EXPECT_EQ(maker.Count(ProblemKind::kConflictingRows), 0u);
  ASSERT_EQ(maker.summary().months.size(), 3u);
  EXPECT_EQ(maker.summary().months[0].days_enrolled, 20);
  EXPECT_EQ(maker.summary().months[1].days_enrolled, 8);
  EXPECT_EQ(maker.summary().months[2].days_enrolled, 12);
}

TEST(TotalsYear, AYearAndItsMonthsAreNotCountedTwice) {
  BookMaker maker;
  maker.File(Role::kTotals, "year.csv", {{"school_year", "Year"}});
  maker.Year("equal", 2024, 42, 5, 2);
  maker.Year("more", 2024, 180, 9, 3);
  maker.Year("less", 2024, 41, 5, 4);
  maker.File(Role::kTotals, "psis.txt", kColumns);
  uint32_t row = 1;
  for (const char* id : {"equal", "more", "less"}) {
    maker.Month(id, 2024, 9, 20, 3, row++);
    maker.Month(id, 2024, 10, 22, 2, row++);
  }
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.Student("equal").days_enrolled, 42);
  EXPECT_EQ(maker.Student("more").days_enrolled, 180);
  EXPECT_EQ(maker.Student("less").days_enrolled, 42);
  const auto problems = maker.Problems(ProblemKind::kConflictingRows);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(maker.book().files[static_cast<size_t>(problems[0]->file)].name, "psis.txt");
  EXPECT_EQ(problems[0]->rows, std::vector<uint32_t>{3});
  EXPECT_EQ(maker.book().files[static_cast<size_t>(problems[1]->file)].name, "year.csv");
  EXPECT_EQ(problems[1]->rows, std::vector<uint32_t>{4});
  // Months of the two of whom months are what counts.
  ASSERT_EQ(maker.summary().months.size(), 2u);
  EXPECT_EQ(maker.summary().months[0].days_enrolled, 40);
}

TEST(TotalsYear, RowsOfDaysGoBeforeCounts) {
  BookMaker maker;
  maker.File(Role::kAttendance, "days.csv");
  maker.Day("1", "2024-10-07", "P");
  maker.Day("1", "2024-10-08", "A");
  maker.Day("1", "2024-10-09", "P");
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 10, 22, 9, 1);
  maker.Month("2", 2024, 9, 20, 1, 2);
  maker.Month("2", 2024, 11, 18, 1, 3);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.summary().as_of, On("2024-10-09"));
  EXPECT_EQ(maker.Student("1").days_enrolled, 3);
  EXPECT_FALSE(maker.Student("1").by_totals);
  // November is after the as-of day.
  EXPECT_EQ(maker.Student("2").days_enrolled, 20);
  ASSERT_EQ(maker.summary().months.size(), 2u);
  EXPECT_EQ(maker.summary().months[1].days_enrolled, 3);
}

TEST(TotalsYear, MembershipAboveTheCalendarsSchoolDaysIsNamedAndKept) {
  BookMaker maker;
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 10, 5, 0, 1);
  maker.Month("2", 2024, 10, 6, 0, 2);
  maker.Month("3", 2024, 10, 6, 1, 3).remote_days_enrolled = 6;
  for (const char* day : {"2024-10-07", "2024-10-08", "2024-10-09", "2024-10-10", "2024-10-11"}) {
    maker.Calendar(day, CalendarType::kSchool);
  }
  ASSERT_TRUE(maker.Run().ok());
  const auto problems = maker.Problems(ProblemKind::kMalformedRow);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems[0]->column, "Days In-Person Membership");
  EXPECT_EQ(problems[0]->value, "6 days in 2024-10; calendar: 5");
  EXPECT_EQ(problems[0]->rows, std::vector<uint32_t>{2});
  EXPECT_EQ(problems[1]->column, "Days Remote Membership");
  EXPECT_EQ(problems[1]->rows, std::vector<uint32_t>{3});
  const std::string message = ProblemMessage(*problems[0], maker.book());
  EXPECT_NE(message.find("kept"), std::string::npos) << message;
  EXPECT_NE(ProblemSuggestion(*problems[0]).find("calendar"), std::string::npos);
  EXPECT_EQ(maker.Student("2").days_enrolled, 6);
  EXPECT_EQ(maker.evaluation().AllRowProblems().size(), 2u);
}

TEST(TotalsYear, TheAsOfDayIsTheLastOfTheLatestMonth) {
  struct Case {
    int year, month;
    const char* want;
  };
  for (const Case& c :
       {Case{2024, 2, "2024-02-29"}, Case{2025, 2, "2025-02-28"}, Case{2024, 7, "2024-07-31"},
        Case{2025, 6, "2025-06-30"}, Case{2024, 12, "2024-12-31"}}) {
    BookMaker maker;
    maker.File(Role::kTotals, "psis.txt", kColumns);
    maker.Month("1", 2023, 9, 20, 0, 1);
    maker.Month("1", c.year, c.month, 15, 0, 2);
    ASSERT_TRUE(maker.Run().ok());
    EXPECT_EQ(maker.summary().as_of, On(c.want));
  }
  BookMaker year;
  year.File(Role::kTotals, "totals.csv");
  year.Month("1", 2024, 9, 20, 0, 2);
  year.Year("2", 2024, 100, 0, 3);
  ASSERT_TRUE(year.Run().ok());
  EXPECT_EQ(year.summary().as_of, On("2025-06-30"));
}

TEST(TotalsYear, CountsOfYearsWithoutRulesAreLeftOutAndNamed) {
  BookMaker maker;
  maker.File(Role::kTotals, "totals.csv", {{"school_year", "Year"}});
  maker.Year("1", 2018, 180, 90, 3);
  maker.Year("2", 2018, 180, 90, 2);
  maker.Month("1", 2019, 9, 20, 10, 4);
  maker.Month("1", 2024, 9, 20, 0, 5);
  ASSERT_TRUE(maker.Run().ok());
  ASSERT_EQ(maker.summary().students.size(), 1u);
  EXPECT_EQ(maker.Student("1").days_enrolled, 20);
  const auto problems = maker.Problems(ProblemKind::kNoRules);
  ASSERT_EQ(problems.size(), 2u);
  EXPECT_EQ(problems[0]->value, "2018-19");
  EXPECT_EQ(problems[0]->rows, (std::vector<uint32_t>{2, 3}));
  EXPECT_EQ(problems[0]->count, 2u);
  EXPECT_EQ(problems[1]->value, "2019-20");
  EXPECT_EQ(maker.evaluation().AllRowProblems().size(), 3u);

  BookMaker alone;
  alone.File(Role::kTotals, "totals.csv");
  alone.Month("1", 2019, 9, 20, 10, 4);
  const Expected<Done> run = alone.Run();
  ASSERT_FALSE(run.ok());
  EXPECT_NE(run.error().find("2019-20"), std::string::npos) << run.error();
}

TEST(TotalsYear, ARowWithoutASchoolIsWhereTheRosterSays) {
  BookMaker maker;
  maker.File(Role::kRoster, "roster.csv");
  RosterRow& roster = maker.book().roster.emplace_back();
  roster.student = maker.book().InternStudent("1");
  roster.school = maker.book().texts.Intern("North");
  Traits traits;
  traits.name = maker.book().texts.Intern("Ada Cole");
  roster.traits = maker.book().InternTraits(traits);
  maker.File(Role::kTotals, "psis.txt", kColumns);
  maker.Month("1", 2024, 9, 20, 3, 1);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.book().texts.Get(maker.Student("1").school), "North");
  EXPECT_EQ(maker.book().texts.Get(maker.Student("1").name), "Ada Cole");
  ASSERT_EQ(maker.summary().schools.size(), 1u);
  ASSERT_EQ(maker.summary().months.size(), 2u);
  EXPECT_EQ(maker.summary().months[1].days_absent, 3);
}

}  // namespace
}  // namespace rollcall
