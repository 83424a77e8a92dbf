// SPDX-License-Identifier: Apache-2.0
#include "rollcall/school_calendar.h"

#include <gtest/gtest.h>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace rollcall {
namespace {

using Type = CalendarType;

const SchoolYear kYear(2024);

// Builds the rows of a calendar and asks it about days.
class SchoolCalendarTest : public testing::Test {
 protected:
  void Add(const char* date, Type type, std::string_view school = "", std::string_view grade = "",
           int minutes = kNotGiven) {
    CalendarRow row;
    row.date = *Date::ParseIso(date);
    row.type = type;
    row.school = texts_.Intern(school);
    row.grade = texts_.Intern(grade);
    row.minutes = minutes;
    rows_.push_back(row);
  }

  // Monday to Friday from Monday 9 to Friday 20 September 2024: ten days.
  void AddTwoWeeks() {
    Add("2024-09-09", Type::kFirstDay);
    Add("2024-09-20", Type::kLastDay);
  }

  const YearCalendar* For(std::string_view school = "", std::string_view grade = "",
                          SchoolYear year = kYear) {
    calendars_ = SchoolCalendars(rows_, &texts_);
    return calendars_.For(year, texts_.Intern(school), texts_.Intern(grade));
  }

  int Count(std::string_view school = "", std::string_view grade = "") {
    const YearCalendar* calendar = For(school, grade);
    return calendar == nullptr ? -1 : calendar->school_days.Count();
  }

  bool InSession(const char* date, std::string_view school = "", std::string_view grade = "") {
    return For(school, grade)->school_days.Test(Day(date));
  }

  static int Day(const char* date) { return kYear.DayOf(*Date::ParseIso(date)); }

  std::vector<CalendarRow> rows_;
  TextPool texts_;
  SchoolCalendars calendars_;
};

TEST_F(SchoolCalendarTest, CalendarAHas180Days) {
  Add("2024-08-27", Type::kFirstDay);
  for (const char* off :
       {"2024-09-02", "2024-10-03", "2024-10-14", "2024-11-05", "2024-11-28", "2024-11-29",
        "2024-12-23", "2024-12-24", "2024-12-25", "2024-12-26", "2024-12-27", "2024-12-30",
        "2024-12-31", "2025-01-01", "2025-01-20", "2025-02-06", "2025-02-17", "2025-02-18",
        "2025-04-14", "2025-04-15", "2025-04-16", "2025-04-17", "2025-04-18", "2025-05-26"}) {
    Add(off, Type::kNoSchool);
  }
  Add("2025-06-06", Type::kLastDay);
  const YearCalendar* calendar = For();
  ASSERT_NE(calendar, nullptr);
  EXPECT_EQ(calendar->school_days.Count(), 180);
  EXPECT_EQ(calendar->basis, YearCalendar::Basis::kGiven);
  EXPECT_TRUE(calendar->end_known);
  EXPECT_EQ(calendar->year, kYear);

  // Kindergarten starts on 3 September, seniors end on 3 June.
  Add("2024-09-03", Type::kFirstDay, "", "K");
  Add("2025-06-03", Type::kLastDay, "", "12");
  EXPECT_EQ(Count("", "K"), 176);
  EXPECT_EQ(Count("", "5"), 180);
  EXPECT_EQ(Count("", "12"), 177);
}

TEST_F(SchoolCalendarTest, FirstAndLastDayAreInside) {
  AddTwoWeeks();
  EXPECT_EQ(Count(), 10);
  EXPECT_FALSE(InSession("2024-09-08"));
  EXPECT_TRUE(InSession("2024-09-09"));
  EXPECT_FALSE(InSession("2024-09-14"));  // Saturday
  EXPECT_TRUE(InSession("2024-09-20"));
  EXPECT_FALSE(InSession("2024-09-23"));
}

TEST_F(SchoolCalendarTest, AYearThatTheRowsDoNotCoverHasNoCalendar) {
  EXPECT_EQ(For(), nullptr);
  Add("2024-09-09", Type::kNoSchool);
  Add("2024-09-20", Type::kLastDay);
  Add("2024-09-10", Type::kEarly);
  EXPECT_EQ(For(), nullptr);
  Add("2024-09-09", Type::kFirstDay, "North");
  EXPECT_EQ(For("South"), nullptr);
  EXPECT_NE(For("North"), nullptr);
  EXPECT_EQ(For("North", "", SchoolYear(2025)), nullptr);
  EXPECT_TRUE(calendars_.Covers(kYear));
  EXPECT_FALSE(calendars_.Covers(SchoolYear(2025)));
  EXPECT_FALSE(calendars_.empty());
  EXPECT_TRUE(SchoolCalendars().empty());
}

TEST_F(SchoolCalendarTest, WithoutALastDayTheEndIsNotKnown) {
  Add("2025-06-16", Type::kFirstDay);
  const YearCalendar* calendar = For();
  EXPECT_FALSE(calendar->end_known);
  EXPECT_EQ(calendar->school_days.Count(), 11);  // to Monday 30 June
  Add("2025-06-20", Type::kLastDay, "North");
  EXPECT_FALSE(For("South")->end_known);
  EXPECT_TRUE(For("North")->end_known);
  EXPECT_EQ(Count("North"), 5);
}

TEST_F(SchoolCalendarTest, SchoolRowsAreTheExactList) {
  Add("2024-09-09", Type::kSchool);
  Add("2024-09-11", Type::kSchool);
  Add("2024-09-12", Type::kEarly);
  EXPECT_EQ(Count(), 3);
  EXPECT_TRUE(For()->end_known);
  EXPECT_FALSE(InSession("2024-09-10"));
  // What removes wins within a layer, whatever the order of the rows.
  Add("2024-09-11", Type::kNoSchool);
  EXPECT_FALSE(InSession("2024-09-11"));
}

TEST_F(SchoolCalendarTest, EarlyAddsItsDayASaturdayToo) {
  AddTwoWeeks();
  Add("2024-09-14", Type::kEarly);
  EXPECT_EQ(Count(), 11);
  Add("2024-09-14", Type::kClosed);
  EXPECT_EQ(Count(), 10);
}

TEST_F(SchoolCalendarTest, ClosedRemovesItsDayAndIsRemembered) {
  AddTwoWeeks();
  Add("2024-09-10", Type::kNoSchool);
  Add("2024-09-11", Type::kClosed);
  const YearCalendar* calendar = For();
  EXPECT_EQ(calendar->school_days.Count(), 8);
  EXPECT_EQ(calendar->closed.Count(), 1);
  EXPECT_TRUE(calendar->closed.Test(Day("2024-09-11")));
  // A school that was open on that day has not been closed.
  Add("2024-09-11", Type::kSchool, "North");
  EXPECT_EQ(For("North")->closed.Count(), 0);
  EXPECT_EQ(Count("North"), 9);
  EXPECT_EQ(Count("South"), 8);
}

TEST_F(SchoolCalendarTest, ASchoolsRowsAreForThatSchoolAlone) {
  AddTwoWeeks();
  Add("2024-09-10", Type::kNoSchool, "North");
  Add("2024-09-11", Type::kClosed, "North");
  EXPECT_EQ(Count("North"), 8);
  EXPECT_EQ(Count("South"), 10);
  EXPECT_EQ(Count(), 10);
  EXPECT_EQ(Count("North", "5"), 8);
}

TEST_F(SchoolCalendarTest, TheMoreSpecificLayerHasTheLastWordOnItsDays) {
  AddTwoWeeks();
  Add("2024-09-10", Type::kNoSchool);              // base: off
  Add("2024-09-10", Type::kSchool, "North");       // school: on
  Add("2024-09-10", Type::kNoSchool, "", "5");     // grade: off
  Add("2024-09-10", Type::kSchool, "North", "5");  // school and grade: on
  EXPECT_FALSE(InSession("2024-09-10"));
  EXPECT_TRUE(InSession("2024-09-10", "North"));
  EXPECT_TRUE(InSession("2024-09-10", "North", "4"));
  EXPECT_FALSE(InSession("2024-09-10", "South", "5"));
  EXPECT_TRUE(InSession("2024-09-10", "North", "5"));
}

TEST_F(SchoolCalendarTest, TheMostSpecificFirstAndLastDayHold) {
  AddTwoWeeks();
  Add("2024-09-05", Type::kFirstDay, "North");  // Thursday: two days more
  Add("2024-09-10", Type::kFirstDay, "", "K");
  Add("2024-09-12", Type::kFirstDay, "North", "K");
  Add("2024-09-18", Type::kLastDay, "", "12");
  EXPECT_EQ(Count(), 10);
  EXPECT_EQ(Count("North"), 12);
  EXPECT_EQ(Count("South", "K"), 9);
  EXPECT_EQ(Count("North", "K"), 7);
  EXPECT_EQ(Count("South", "12"), 8);
  EXPECT_EQ(Count("North", "12"), 10);
}

TEST_F(SchoolCalendarTest, WithinALayerTheEarliestFirstAndTheLatestLastDayHold) {
  AddTwoWeeks();
  Add("2024-09-10", Type::kFirstDay);
  Add("2024-09-19", Type::kLastDay);
  EXPECT_EQ(Count(), 10);
}

TEST_F(SchoolCalendarTest, ALaterStartRemovesTheDaysOfMoreGeneralRows) {
  AddTwoWeeks();
  Add("2024-09-07", Type::kEarly);  // a Saturday before the first day, named by the same layer
  EXPECT_TRUE(InSession("2024-09-07"));
  Add("2024-09-11", Type::kFirstDay, "", "K");
  EXPECT_FALSE(InSession("2024-09-07", "", "K"));
  EXPECT_EQ(Count("", "K"), 8);
  // A row of the kindergarten's own keeps its day.
  Add("2024-09-10", Type::kEarly, "", "K");
  EXPECT_TRUE(InSession("2024-09-10", "", "K"));
  EXPECT_EQ(Count("", "K"), 9);
}

TEST_F(SchoolCalendarTest, LaterStartsAndEarlierEndsHoldForTheExactListToo) {
  for (const char* day : {"2024-09-09", "2024-09-10", "2024-09-11", "2024-09-12", "2024-09-13"}) {
    Add(day, Type::kSchool);
  }
  Add("2024-09-11", Type::kFirstDay, "", "K");
  Add("2024-09-12", Type::kLastDay, "", "12");
  Add("2024-09-11", Type::kLastDay);  // of the list's own layer: the list holds
  EXPECT_EQ(Count("", "K"), 3);
  EXPECT_EQ(Count("", "12"), 4);
  EXPECT_EQ(Count("", "5"), 5);
  EXPECT_FALSE(InSession("2024-09-10", "", "K"));
  EXPECT_TRUE(InSession("2024-09-11", "", "K"));
  EXPECT_TRUE(InSession("2024-09-12", "", "12"));
  EXPECT_FALSE(InSession("2024-09-13", "", "12"));
}

TEST_F(SchoolCalendarTest, WithoutABaseTheFormIsThatOfTheMostGeneralLayer) {
  Add("2024-09-09", Type::kSchool, "North");
  Add("2024-09-10", Type::kSchool, "North");
  Add("2024-09-09", Type::kFirstDay, "South");
  Add("2024-09-20", Type::kLastDay, "South");
  Add("2024-09-14", Type::kSchool, "South", "5");  // one more day, not a list
  EXPECT_EQ(Count("North"), 2);
  EXPECT_EQ(Count("South"), 10);
  EXPECT_EQ(Count("South", "5"), 11);
  EXPECT_EQ(For("East"), nullptr);
  // A base that only names days off leaves the form to the schools.
  Add("2024-09-10", Type::kNoSchool);
  EXPECT_EQ(Count("North"), 2);  // North's own row has the last word on its day
  EXPECT_EQ(Count("South"), 9);
}

TEST_F(SchoolCalendarTest, GradesAreComparedAsGradesOrElseAsTexts) {
  AddTwoWeeks();
  Add("2024-09-11", Type::kFirstDay, "", "K");
  Add("2024-09-12", Type::kFirstDay, "", "05");
  Add("2024-09-13", Type::kFirstDay, "", "Blue");
  for (const char* kindergarten : {"K", "KG", "KF", "0"}) EXPECT_EQ(Count("", kindergarten), 8);
  EXPECT_EQ(Count("", "5"), 7);
  EXPECT_EQ(Count("", "Blue"), 6);
  EXPECT_EQ(Count("", "Red"), 10);
  EXPECT_EQ(Count("", "PK"), 10);
  EXPECT_EQ(Count("", ""), 10);
}

TEST_F(SchoolCalendarTest, KindergartenDaysHoldForHalfDayKindergartenButNotItsMinutes) {
  AddTwoWeeks();
  Add("2024-09-11", Type::kFirstDay, "", "K");
  Add("2024-09-12", Type::kEarly, "", "K", 200);
  EXPECT_EQ(Count("", "KH"), 8);
  const int day = Day("2024-09-12");
  EXPECT_EQ(For("", "K")->minutes[day], 200);
  EXPECT_TRUE(For("", "K")->own_minutes.Test(day));
  EXPECT_FALSE(For("", "KH")->own_minutes.Test(day));
  Add("2024-09-12", Type::kEarly, "", "KH", 150);
  EXPECT_EQ(For("", "KH")->minutes[day], 150);
  EXPECT_TRUE(For("", "KH")->own_minutes.Test(day));
  EXPECT_EQ(For("", "K")->minutes[day], 200);
  // Its own rows are more specific, and are not the kindergarten's.
  Add("2024-09-13", Type::kFirstDay, "", "KH");
  EXPECT_EQ(Count("", "KH"), 7);  // from the 13th, and the 12th that it names itself
  EXPECT_EQ(Count("", "K"), 8);
}

TEST_F(SchoolCalendarTest, MinutesAreThoseOfTheMostSpecificLayer) {
  AddTwoWeeks();
  Add("2024-09-10", Type::kEarly, "", "", 240);
  Add("2024-09-10", Type::kEarly, "North", "", 220);
  Add("2024-09-10", Type::kEarly, "", "PK", 150);
  const int day = Day("2024-09-10");
  EXPECT_EQ(For()->minutes[day], 240);
  EXPECT_EQ(For("North", "3")->minutes[day], 220);
  EXPECT_EQ(For("North", "PK")->minutes[day], 150);
  EXPECT_FALSE(For("North", "3")->own_minutes.Test(day));
  EXPECT_TRUE(For("North", "PK")->own_minutes.Test(day));
  EXPECT_EQ(For()->minutes[Day("2024-09-11")], 0);
  // Two rows of one layer: the shortened day.
  Add("2024-09-10", Type::kSchool, "South", "", 330);
  Add("2024-09-10", Type::kEarly, "South", "", 180);
  EXPECT_EQ(For("South")->minutes[day], 180);
}

TEST_F(SchoolCalendarTest, YearsAreKeptApart) {
  AddTwoWeeks();
  Add("2025-08-26", Type::kFirstDay);
  Add("2025-08-29", Type::kLastDay);
  EXPECT_EQ(Count(), 10);
  const YearCalendar* next = For("", "", SchoolYear(2025));
  ASSERT_NE(next, nullptr);
  EXPECT_EQ(next->school_days.Count(), 4);
}

TEST(AssumedCalendarTest, IsMondayToFridayLessTheHolidays) {
  const Date labor_day = *Date::Make(2024, 9, 2);
  const YearCalendar calendar =
      AssumedCalendar(kYear, *Date::Make(2024, 8, 30), *Date::Make(2024, 9, 9), {labor_day});
  EXPECT_EQ(calendar.basis, YearCalendar::Basis::kAssumed);
  EXPECT_FALSE(calendar.end_known);
  EXPECT_EQ(calendar.school_days.Count(), 6);
  EXPECT_FALSE(calendar.school_days.Test(kYear.DayOf(labor_day)));
  EXPECT_EQ(calendar.school_days.First(), kYear.DayOf(*Date::Make(2024, 8, 30)));
  EXPECT_EQ(calendar.school_days.Last(), kYear.DayOf(*Date::Make(2024, 9, 9)));
}

TEST(AssumedCalendarTest, StaysWithinTheSchoolYear) {
  const Date holiday = *Date::Make(2023, 7, 4);
  const YearCalendar calendar =
      AssumedCalendar(kYear, *Date::Make(2024, 6, 1), *Date::Make(2025, 8, 1), {holiday});
  EXPECT_EQ(calendar.school_days.First(), 0);
  EXPECT_EQ(calendar.school_days.Last(), 364);
  EXPECT_EQ(calendar.school_days.Count(), 261);
}

}  // namespace
}  // namespace rollcall
