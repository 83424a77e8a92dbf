// SPDX-License-Identifier: Apache-2.0
// What is true of the rows of every role: totals and notes below them are left out, IDs are text;
// and a code that two columns say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::CalendarLines;
using intake_test::Facts;
using intake_test::ProblemLines;
using intake_test::Read;
using intake_test::Reading;
using intake_test::RosterLines;
using intake_test::TotalsLines;
using testing::ElementsAre;
using testing::IsEmpty;

std::string NoteProblem(const std::string& column, const std::string& value, int row) {
  return "malformed_row column=" + column + " value=" + value +
         " count=1 rows=" + std::to_string(row);
}

TEST(RoleRowsTest, TotalsAndNotesBelowAttendanceAreLeftOut) {
  for (const std::string note :
       {"Total", "TOTAL:", "Totals", "Grand Total", "Subtotal", "Sub-total", "Count", "Sum",
        "Average", "End of report", "Generated", "Printed 9/15/2024", "Report", "Records: 2",
        "Data of North School", "7 rows"}) {
    const Reading reading = Read("Student ID,Date,Code,Name\nS1,2024-09-13,A,Ash\n" + note +
                                 ",,,\nS2,2024-09-13,A,Birch\n");
    EXPECT_THAT(Facts(reading.book),
                ElementsAre("S1 name=Ash 2024-09-13 code=A", "S2 name=Birch 2024-09-13 code=A"))
        << note;
    EXPECT_THAT(ProblemLines(reading.book), ElementsAre(NoteProblem("Student ID", note, 3)));
    EXPECT_EQ(reading.book.files[0].rows, 3u);
    EXPECT_EQ(reading.book.files[0].rows_left_out, 1u);
    EXPECT_EQ(reading.book.students.size(), 2u);
  }
}

TEST(RoleRowsTest, ATotalMayHaveNumbersBehindItAndStandInAnyColumn) {
  const Reading reading = Read(
      "Name,Student ID,Date,Code\n"
      "Ash,S1,2024-09-13,A\n"
      "Total,,,1\n"
      ",Total,,1\n"
      ",,Total: 1,\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("S1 name=Ash 2024-09-13 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre(NoteProblem("Name", "Total", 3), NoteProblem("Student ID", "Total", 4),
                          NoteProblem("Date", "Total: 1", 5)));
}

TEST(RoleRowsTest, WhatIsNoNoteKeepsItsOwnProblem) {
  const Reading reading = Read(
      "Student ID,Date,Code,Name\n"
      "S1,,A,Ash\n"          // a student without a date
      "Summers,,A,\n"        // a longer word
      "S 1,2024-09-13,A,\n"  // a blank in an ID
      "Total1,2024-09-13,A,\n"
      "S3,,,\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("S 1 2024-09-13 code=A", "Total1 2024-09-13 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=Date value= count=3 rows=2,3,6"));
}

TEST(RoleRowsTest, TotalsAndNotesBelowARosterAreNoStudents) {
  const Reading reading = Read(
      "Student ID,Grade,Name\n"
      "S1,5,Ash\n"
      "S2,,\n"  // an ID alone is a student
      "Total,2,\n"
      "Total students: 2,,\n"
      "Total students: 2\n"
      "Records 2,,\n"
      "All of grade five,,\n"
      "North School\n");
  EXPECT_THAT(RosterLines(reading.book),
              ElementsAre("S1  name=Ash grade=5 - - - - - - row 2", "S2  - - - - - - row 3"));
  EXPECT_THAT(
      ProblemLines(reading.book),
      ElementsAre(NoteProblem("Student ID", "Total", 4),
                  "malformed_row column=Student ID value=Total students: 2 count=2 rows=5,6",
                  NoteProblem("Student ID", "Records 2", 7),
                  NoteProblem("Student ID", "All of grade five", 8),
                  NoteProblem("Student ID", "North School", 9)));
}

TEST(RoleRowsTest, TheHeaderOnceMoreIsNoStudent) {
  const Reading roster = Read("Student ID,Grade\n0042,5\nStudent ID,Grade\n0107,6\n");
  EXPECT_EQ(roster.book.roster.size(), 2u);
  EXPECT_EQ(roster.book.students.size(), 2u);
  EXPECT_THAT(ProblemLines(roster.book), ElementsAre(NoteProblem("Student ID", "Student ID", 3)));
  const Reading grid =
      Read("Student ID,2024-09-12,2024-09-13\n0042,A,P\nStudent ID,2024-09-12,2024-09-13\n");
  EXPECT_THAT(Facts(grid.book), ElementsAre("0042 2024-09-12 code=A", "0042 2024-09-13 code=P"));
  EXPECT_THAT(ProblemLines(grid.book), ElementsAre(NoteProblem("Student ID", "Student ID", 3)));
  // A student may be called so.
  EXPECT_EQ(Read("Student ID,Name,Grade\nStudent ID,Name,5\n").book.students.size(), 1u);
}

TEST(RoleRowsTest, ASumBelowTotalsIsNoStudent) {
  const Reading reading = Read(
      "Student ID,Days Enrolled,Days Absent\n"
      "S1,180,12\n"
      "S2,90,1\n"
      "Total,270,13\n"
      "Average,135,\n");
  EXPECT_THAT(TotalsLines(reading.book), ElementsAre("S1 -  180 12 -", "S2 -  90 1 -"));
  EXPECT_THAT(ProblemLines(reading.book), ElementsAre(NoteProblem("Student ID", "Total", 4),
                                                      NoteProblem("Student ID", "Average", 5)));
}

TEST(RoleRowsTest, ANoteBelowACalendarIsNoBadDate) {
  const Reading reading = Read(
      "date,type\n"
      "2024-09-13,school\n"
      "End of the first quarter,\n"
      "Count,180\n");
  EXPECT_THAT(CalendarLines(reading.book), ElementsAre("2024-09-13 0 / - row 2"));
  EXPECT_EQ(ProblemLines(reading.book).size(), 2u);
  EXPECT_EQ(ProblemLines(reading.book)[0], NoteProblem("date", "End of the first quarter", 3));
}

TEST(RoleRowsTest, CalendarRowsOfAGradeAndTheirMinutes) {
  const Reading reading = Read(
      "date,type,school,grade,minutes\n"
      "2024-09-13,early,North,KH,180\n"
      "2024-09-16,first_day,,K,\n"
      "2024-09-17,school,North,,\"390,0\"\n"
      "2024-09-18,school,North,5,x\n"
      "2024-09-19,school,North,5,1441\n");
  EXPECT_THAT(CalendarLines(reading.book),
              ElementsAre("2024-09-13 1 North/KH 180 row 2", "2024-09-16 4 /K - row 3",
                          "2024-09-17 0 North/ 390 row 4"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre(NoteProblem("minutes", "x", 5), NoteProblem("minutes", "1441", 6)));
}

TEST(RoleRowsTest, LeadingZerosOfIdsStay) {
  const std::vector<std::string> expected = {"0042 2024-09-13 code=A", "042 2024-09-13 code=A",
                                             "42 2024-09-13 code=A"};
  EXPECT_EQ(Facts(Read("Student ID,Date,Code\n0042,2024-09-13,A\n 042 ,2024-09-13,A\n"
                       "\"42\",2024-09-13,A\n")
                      .book),
            expected);
  EXPECT_THAT(RosterLines(Read("Student ID,Grade\n0042,05\n").book),
              ElementsAre("0042  grade=05 - - - - - - row 2"));
  EXPECT_THAT(TotalsLines(Read("Student ID,Days Enrolled,Days Absent\n0042,180,12\n").book),
              ElementsAre("0042 -  180 12 -"));
}

TEST(RoleRowsTest, NoBreakSpacesAroundCellsAreBlanks) {
  const std::vector<std::string> expected = {"0042 name=\xC3\xA0 2024-09-13 code=A",
                                             "0042 name=\xC3\xA0 2024-09-16 code="};
  for (const std::string space :
       {"\xC2\xA0", " \xC2\xA0 \xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", " \xE2\x80\x8B "}) {
    EXPECT_EQ(Facts(Read("Student" + space + "ID" + space + ",Date,Code,Name\n" + space + "0042" +
                         space + "," + space + "2024-09-13,A" + space + ",\xC3\xA0" + space +
                         "\n0042,2024-09-16," + space + ",\xC3\xA0\n")
                        .book),
              expected);
  }
  // Windows-1252.
  EXPECT_THAT(Facts(Read("Student ID,Date,Code\n\xA0"
                         "0042\xA0,2024-09-13,\xA0\n")
                        .book),
              ElementsAre("0042 2024-09-13 code="));
}

TEST(RoleRowsTest, AFormFeedWhereAPageEndsIsABlank) {
  EXPECT_THAT(Facts(Read("student_id,date,code\nS1,2024-09-13,A\n\fS2,2024-09-13,P\n\f\n").book),
              ElementsAre("S1 2024-09-13 code=A", "S2 2024-09-13 code=P"));
}

TEST(RoleRowsTest, ARowThatIsTooLongNamesItsFirstTextBeyondTheHeader) {
  const Reading reading = Read(
      "Student ID,Date,Code\n"
      "1,2024-09-13,A,,,\n"
      "2,2024-09-13,A,,, x,y\n"
      "3,2024-09-13,A" +
      std::string(20, ',') + "far\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("1 2024-09-13 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre(NoteProblem("", " x", 3), NoteProblem("", "", 4)));
}

TEST(RoleRowsTest, AStatusAndAnExcuseAreOneCode) {
  const Reading reading = Read(
      "Student ID,Date,Status,Excuse\n"
      "1,2024-09-13,A,E\n"
      "2,2024-09-13,A,U\n"
      "3,2024-09-13,T,\n"
      "4,2024-09-13,,E\n"
      "5,2024-09-13,,\n"
      "6,2024-09-13, Absent , Unexcused \n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("1 2024-09-13 code=A E", "2 2024-09-13 code=A U", "3 2024-09-13 code=T -",
                          "4 2024-09-13 code=- E",
                          "5 2024-09-13 code=", "6 2024-09-13 code=Absent Unexcused"));
  EXPECT_THAT(ProblemLines(reading.book), IsEmpty());
  EXPECT_TRUE(reading.book.files[0].has_code);
  EXPECT_THAT(reading.book.files[0].columns,
              testing::Contains(std::pair<std::string, std::string>("code", "Status + Excuse")));
}

TEST(RoleRowsTest, BesideACodeThePairIsReadWhereTheCodeIsBlank) {
  const Reading reading = Read(
      "Student ID,Date,Code,Status,Excuse\n"
      "1,2024-09-13,MHW,A,E\n"
      "1,2024-09-16,,A,E\n"
      "1,2024-09-17,MHW,A,U\n"
      "1,2024-09-18,,A,\n"
      "1,2024-09-19,,,\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("1 2024-09-13 code=MHW", "1 2024-09-16 code=A E", "1 2024-09-17 code=MHW",
                          "1 2024-09-18 code=A -", "1 2024-09-19 code="));
}

TEST(RoleRowsTest, AnOpenOrderNamesTheOrdersThatAreLeft) {
  const auto file = [](const std::string& date) {
    return "Student ID,Date,Code\nS1," + date + ",A\n";
  };
  EXPECT_EQ(Read(file("24-09-13")).error,
            "attendance.csv: dates such as \"24-09-13\" can be day first or year first, and no "
            "date of the files tells which; pass --date-format dmy or ymd, or set \"date_format\" "
            "in the profile");
  EXPECT_EQ(Read(file("05-06-07")).error,
            "attendance.csv: dates such as \"05-06-07\" can be month first, day first or year "
            "first, and no date of the files tells which; pass --date-format mdy, dmy or ymd, or "
            "set \"date_format\" in the profile");
  EXPECT_EQ(Read(file("5/6/07")).error,
            "attendance.csv: dates such as \"5/6/07\" can be month first or day first, and no "
            "date of the files tells which; pass --date-format mdy or dmy, or set \"date_format\" "
            "in the profile");
  ReadOptions options;
  options.date_format = DateFormat::kYmd;
  EXPECT_THAT(Facts(Read(file("24-09-13"), options).book), ElementsAre("S1 2024-09-13 code=A"));
}

TEST(RoleRowsTest, AFileTakesTheOrderOfTheOthersOnlyWhereItCanHaveIt) {
  const std::string head = "Student ID,Date,Code\n";
  const auto read = [&](const std::string& open, const std::string& settled) {
    return Read({{"open.csv", head + "S1," + open + ",A\n"},
                 {"settled.csv", head + "S2," + settled + ",A\n"}});
  };
  EXPECT_EQ(read("24-09-13", "9/16/2024").error,
            "open.csv: dates such as \"24-09-13\" can be day first or year first, and no date of "
            "the files tells which; pass --date-format dmy or ymd, or set \"date_format\" in the "
            "profile");
  EXPECT_THAT(Facts(read("24-09-13", "16/9/2013").book),
              ElementsAre("S1 2013-09-24 code=A", "S2 file=1 2013-09-16 code=A"));
  EXPECT_THAT(Facts(read("05-06-07", "9/16/2007").book),
              ElementsAre("S1 2007-05-06 code=A", "S2 file=1 2007-09-16 code=A"));
}

TEST(RoleRowsTest, YearsOfTwoDigitsInEveryDateColumn) {
  const Reading reading = Read(
      "Student ID,Grade,Birth Date,Entry Date,Exit Date\n"
      "S1,12,9/13/99,8/28/24,\n"
      "S2,5,1/2/14,8/28/24,6/1/60\n");
  EXPECT_THAT(RosterLines(reading.book),
              ElementsAre("S1  grade=12 birth=1999-09-13 2024-08-28 - - - - - row 2",
                          "S2  grade=5 birth=2014-01-02 2024-08-28 - - - - - row 3"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=Exit Date value=6/1/60 count=1 rows=3"));
}

}  // namespace
}  // namespace rollcall
