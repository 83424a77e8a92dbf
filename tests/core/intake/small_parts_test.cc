// SPDX-License-Identifier: Apache-2.0
// Texts, grades, names, values: the small parts of intake.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "intake/text.h"
#include "intake/values.h"
#include "rollcall/book.h"
#include "rollcall/grade.h"
#include "rollcall/text_pool.h"

namespace rollcall {
namespace {

TEST(TextPoolTest, ATextIsKeptOnceAndTheEmptyOneIsZero) {
  TextPool pool;
  EXPECT_EQ(pool.Intern(""), kNoText);
  const TextId north = pool.Intern("North");
  EXPECT_NE(north, kNoText);
  EXPECT_EQ(pool.Intern(std::string("North")), north);
  EXPECT_NE(pool.Intern("north"), north);
  EXPECT_EQ(pool.Get(north), "North");
  EXPECT_EQ(pool.Find("North"), north);
  EXPECT_EQ(pool.Find("South"), kNoText);
  EXPECT_EQ(pool.Get(kNoText), "");
}

TEST(TextPoolTest, ManyLongAndBinaryTextsStayApart) {
  TextPool pool;
  const auto text = [](int i) {
    return std::string(static_cast<size_t>(i % 7) * 9000, 'x') + std::to_string(i) +
           std::string(1, '\0') + "\xFF";
  };
  std::vector<TextId> ids;
  for (int i = 0; i < 3000; ++i) ids.push_back(pool.Intern(text(i)));
  for (int i = 0; i < 3000; ++i) {
    ASSERT_EQ(pool.Get(ids[i]), text(i)) << i;
    ASSERT_EQ(pool.Intern(text(i)), ids[i]) << i;
  }
  EXPECT_EQ(pool.size(), 3001u);
}

TEST(GradeTest, EveryNameOfTheContract) {
  for (const char* text : {"PK", "PreK", "P3", "P4", "PK3", "PK4", "-1", "pre-k", " Pre K "}) {
    EXPECT_EQ(ParseGrade(text), Grade::kPreK) << text;
  }
  for (const char* text : {"K", "KG", "KF", "0", "00", "k"}) {
    EXPECT_EQ(ParseGrade(text), Grade::kKindergarten) << text;
  }
  EXPECT_EQ(ParseGrade("KH"), Grade::kHalfDayKindergarten);
  for (int grade = 1; grade <= 12; ++grade) {
    EXPECT_EQ(ParseGrade(std::to_string(grade)), static_cast<Grade>(grade));
    EXPECT_EQ(ParseGrade("0" + std::to_string(grade)), static_cast<Grade>(grade));
  }
  for (const char* text : {"", "13", "-2", "9.5", "ungraded", "12th", "1 2"}) {
    EXPECT_EQ(ParseGrade(text), Grade::kUnknown) << text;
  }
}

TEST(NamesTest, RolesShapesDateFormatsAndCalendarTypes) {
  EXPECT_EQ(RoleName(Role::kAttendance), "attendance");
  EXPECT_EQ(RoleName(Role::kRoster), "roster");
  EXPECT_EQ(RoleName(Role::kCalendar), "calendar");
  EXPECT_EQ(RoleName(Role::kTotals), "totals");
  for (const char* name : {"daily", "exceptions", "grid", "totals"}) {
    ASSERT_TRUE(ParseShape(name)) << name;
    EXPECT_EQ(ShapeName(*ParseShape(name)), name);
  }
  EXPECT_FALSE(ParseShape("weekly"));
  for (const char* name : {"ymd", "mdy", "dmy"}) {
    ASSERT_TRUE(ParseDateFormat(name)) << name;
    EXPECT_EQ(DateFormatName(*ParseDateFormat(name)), name);
  }
  EXPECT_FALSE(ParseDateFormat("iso"));
  EXPECT_EQ(ParseCalendarType("school"), CalendarType::kSchool);
  EXPECT_EQ(ParseCalendarType("early"), CalendarType::kEarly);
  EXPECT_EQ(ParseCalendarType("no_school"), CalendarType::kNoSchool);
  EXPECT_EQ(ParseCalendarType("No School"), CalendarType::kNoSchool);
  EXPECT_EQ(ParseCalendarType("closed"), CalendarType::kClosed);
  EXPECT_EQ(ParseCalendarType("first_day"), CalendarType::kFirstDay);
  EXPECT_EQ(ParseCalendarType("LAST DAY"), CalendarType::kLastDay);
  EXPECT_FALSE(ParseCalendarType("holiday"));
  EXPECT_FALSE(ParseCalendarType(""));
}

TEST(ValuesTest, YesAndNo) {
  using intake::ReadYesNo;
  for (const char* text : {"Y", "y", "yes", "YES", "true", "True", "1"}) {
    EXPECT_EQ(ReadYesNo(text), YesNo::kYes) << text;
  }
  for (const char* text : {"N", "n", "no", "No", "false", "FALSE", "0"}) {
    EXPECT_EQ(ReadYesNo(text), YesNo::kNo) << text;
  }
  EXPECT_EQ(ReadYesNo(""), YesNo::kBlank);
  for (const char* text : {"maybe", "2", "yess", "true-ish"}) EXPECT_FALSE(ReadYesNo(text)) << text;
}

TEST(ValuesTest, DocumentationWithoutRegardToCaseAndSpaces) {
  using intake::ReadDocumentation;
  EXPECT_EQ(ReadDocumentation("none"), Documentation::kNone);
  EXPECT_EQ(ReadDocumentation("Parent"), Documentation::kParent);
  EXPECT_EQ(ReadDocumentation("MEDICAL"), Documentation::kMedical);
  EXPECT_EQ(ReadDocumentation("court"), Documentation::kCourt);
  EXPECT_EQ(ReadDocumentation("pre approved"), Documentation::kPreapproved);
  EXPECT_EQ(ReadDocumentation("School Official"), Documentation::kSchoolOfficial);
  EXPECT_EQ(ReadDocumentation("school_official"), Documentation::kSchoolOfficial);
  EXPECT_FALSE(ReadDocumentation("note"));
}

TEST(ValuesTest, NumbersAreExactOrNotRead) {
  using intake::ReadNumber;
  using intake::Rounding;
  EXPECT_EQ(ReadNumber("180", 1, 366, Rounding::kNone), 180);
  EXPECT_EQ(ReadNumber("0", 1, 366, Rounding::kNone), 0);
  EXPECT_EQ(ReadNumber("366", 1, 366, Rounding::kNone), 366);
  EXPECT_FALSE(ReadNumber("367", 1, 366, Rounding::kNone));
  EXPECT_EQ(ReadNumber("12.0", 1, 366, Rounding::kNone), 12);
  EXPECT_FALSE(ReadNumber("12.5", 1, 366, Rounding::kNone));
  EXPECT_EQ(ReadNumber("12.5", 1, 366, Rounding::kDown), 12);
  EXPECT_EQ(ReadNumber("12.5", 1, 366, Rounding::kUp), 13);
  EXPECT_EQ(ReadNumber("12.0", 1, 366, Rounding::kUp), 12);
  for (const char* text : {"", "-1", "+1", "1e2", "1,000", ".", "1.2.3", "abc", "99999999999"}) {
    EXPECT_FALSE(ReadNumber(text, 1, 366, Rounding::kDown)) << text;
  }
}

TEST(ValuesTest, PortionsInMillionths) {
  using intake::ReadPortion;
  EXPECT_EQ(ReadPortion("0"), 0);
  EXPECT_EQ(ReadPortion("1"), kWholeDay);
  EXPECT_EQ(ReadPortion("1.00"), kWholeDay);
  EXPECT_EQ(ReadPortion("0.5"), 500000);
  EXPECT_EQ(ReadPortion(".5"), 500000);
  EXPECT_EQ(ReadPortion("0.333333"), 333333);
  EXPECT_EQ(ReadPortion("0.500001"), 500001);
  EXPECT_EQ(ReadPortion("0.5000000001"), 500001);  // more than half stays more than half
  EXPECT_EQ(ReadPortion("0.4999999999"), 500000);  // and less than half never becomes it
  EXPECT_EQ(ReadPortion("60%"), 600000);
  EXPECT_EQ(ReadPortion("33.3333 %"), 333333);
  EXPECT_EQ(ReadPortion("100%"), kWholeDay);
  for (const char* text : {"", "1.1", "2", "101%", "100.1%", "-0.5", "half", "%"}) {
    EXPECT_FALSE(ReadPortion(text)) << text;
  }
}

TEST(TextTest, ShortenedTextsEndBetweenCharacters) {
  EXPECT_EQ(intake::Shortened("abc", 3), "abc");
  EXPECT_EQ(intake::Shortened("abcd", 3), "abc…");
  EXPECT_EQ(intake::Shortened("aé", 2), "a…");  // é is two bytes
}

}  // namespace
}  // namespace rollcall
