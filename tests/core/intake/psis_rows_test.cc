// SPDX-License-Identifier: Apache-2.0
// Monthly membership and attendance, PSIS-2: fixed width 3,10,8,2,4,2,2,2,2, or nine fields.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::ProblemLines;
using intake_test::Read;
using intake_test::Reading;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kHeader =
    "Reporting District,SASID,Date of Birth,Month of Membership,Year of Membership,"
    "Days In-Person Membership,Days In-Person Attendance,Days Remote Membership,"
    "Days Remote Attendance\n";

// "0042 2024-25 month 9: 20-3, remote 2-1": days enrolled and absent, all and remote.
std::vector<std::string> Lines(const Book& book) {
  std::vector<std::string> lines;
  for (const TotalsRow& row : book.totals) {
    lines.push_back(
        std::string(book.texts.Get(book.students[row.student])) +
        intake_test::TraitsText(book, book.traits[row.traits]) + " " +
        (row.year ? row.year->label() : "-") + " month " + std::to_string(row.month) + ": " +
        std::to_string(row.days_enrolled) + "-" + std::to_string(row.days_absent) + ", remote " +
        std::to_string(row.remote_days_enrolled) + "-" + std::to_string(row.remote_days_absent));
  }
  return lines;
}

const char* const kTwoMonths[] = {"0012345678 birth=2010-09-13 2024-25 month 9: 22-3, remote 2-1",
                                  "7 2024-25 month 6: 9-0, remote 0-0"};

TEST(PsisRowsTest, FixedWidthLines) {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const Reading reading = Read("0640012345678091320100920242018" + std::string("0201") + end +
                                 "064         7        0620250909" + "    " + end);
    EXPECT_EQ(reading.error, "");
    EXPECT_THAT(Lines(reading.book), ElementsAre(kTwoMonths[0], kTwoMonths[1]));
    EXPECT_THAT(ProblemLines(reading.book), IsEmpty());
    EXPECT_EQ(reading.book.files[0].role, Role::kTotals);
    EXPECT_EQ(reading.book.files[0].rows, 2u);
  }
  // Without the blanks at its end, and without a final line end.
  EXPECT_THAT(Lines(Read("064         7        0620250909").book), ElementsAre(kTwoMonths[1]));
}

TEST(PsisRowsTest, NineFieldsWithAndWithoutAHeader) {
  const std::string rows =
      "064,0012345678,09132010,09,2024,20,18,02,01\n"
      "064,7,,6,2025,9,9,,\n";
  for (const std::string& text : {rows, kHeader + rows, "Monthly file\n\n" + kHeader + rows}) {
    const Reading reading = Read(text);
    EXPECT_EQ(reading.error, "");
    EXPECT_THAT(Lines(reading.book), ElementsAre(kTwoMonths[0], kTwoMonths[1]));
    EXPECT_THAT(ProblemLines(reading.book), IsEmpty());
    const auto& columns = reading.book.files[0].columns;
    EXPECT_EQ(columns.front(), (std::pair<std::string, std::string>("student_id", "SASID")));
    EXPECT_THAT(columns, testing::Contains(std::pair<std::string, std::string>(
                             "remote_attendance", "Days Remote Attendance")));
  }
  std::string tabs = rows;
  for (char& c : tabs) c = c == ',' ? '\t' : c;
  EXPECT_THAT(Lines(Read(tabs).book), ElementsAre(kTwoMonths[0], kTwoMonths[1]));
}

TEST(PsisRowsTest, BirthDatesAsTheStateOrASpreadsheetWritesThem) {
  const Reading reading = Read(kHeader +
                               "064,1,09132010,9,2024,20,20,0,0\n"
                               "064,2,9132010,9,2024,20,20,0,0\n"  // its zero is lost
                               "064,3,9/13/2010,9,2024,20,20,0,0\n"
                               "064,4,2010-09-13,9,2024,20,20,0,0\n"
                               "064,5,20100913,9,2024,20,20,0,0\n"
                               "064,6,13092010,9,2024,20,20,0,0\n");
  const std::string rest = " 2024-25 month 9: 20-0, remote 0-0";
  const std::string born = " birth=2010-09-13" + rest;
  EXPECT_THAT(Lines(reading.book),
              ElementsAre("1" + born, "2" + born, "3" + born, "4" + born, "5" + born, "6" + rest));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=Date of Birth value=13092010 count=1 rows=7"));
}

TEST(PsisRowsTest, AnOpenOrderOfBirthDatesIsSettledByAnotherFile) {
  const Reading reading = Read({{"psis.csv", kHeader + "064,1,9/3/2010,9,2024,20,20,0,0\n"},
                                {"days.csv", "date,type\n9/13/2024,school\n"}});
  EXPECT_THAT(Lines(reading.book),
              ElementsAre("1 birth=2010-09-03 2024-25 month 9: 20-0, remote 0-0"));
}

// The one problem of a row, after two that are right; "": it is kept.
std::string ProblemOf(const std::string& cells) {
  const Reading reading = Read(kHeader + "064,1,,9,2024,20,20,0,0\n064,2,,9,2024,20,20,0,0\n" +
                               "064,3,," + cells + "\n");
  EXPECT_EQ(reading.book.totals.size(), reading.book.problems.empty() ? 3u : 2u);
  EXPECT_LE(reading.book.problems.size(), 1u);
  return reading.book.problems.empty() ? "" : ProblemLines(reading.book)[0];
}

std::string Malformed(const std::string& column, const std::string& value) {
  return "malformed_row column=" + column + " value=" + value + " count=1 rows=4";
}

TEST(PsisRowsTest, NoMoreDaysAttendedThanOfMembership) {
  EXPECT_EQ(ProblemOf("9,2024,20,20,3,3"), "");
  EXPECT_EQ(ProblemOf("9,2024,20,21,3,3"), Malformed("Days In-Person Attendance", "21"));
  EXPECT_EQ(ProblemOf("9,2024,20,20,3,4"), Malformed("Days Remote Attendance", "4"));
  EXPECT_EQ(ProblemOf("9,2024,20,20,,1"), Malformed("Days Remote Attendance", "1"));
  EXPECT_EQ(ProblemOf("9,2024,0,0,0,0"), "");
}

// Membership whose attendance was cut off or is blank says nothing of absences.
TEST(PsisRowsTest, MembershipNeedsItsAttendance) {
  EXPECT_EQ(ProblemOf("9,2024,20,20,2,"), Malformed("Days Remote Attendance", ""));
  EXPECT_EQ(ProblemOf("9,2024,20,20,2"), Malformed("Days Remote Attendance", ""));
  EXPECT_EQ(ProblemOf("9,2024,20,20,0,"), "");
  EXPECT_EQ(ProblemOf("9,2024,20,,0,0"), Malformed("Days In-Person Attendance", ""));
  // Fixed width: whole, without the remote pair, cut behind 33, 34, 29 and 30 characters.
  const std::string line = "0640012345678        0920242020";
  const Reading reading = Read(line + "0201\n" + line + "\n" + line + "02\n" + line + "020\n" +
                               line.substr(0, 29) + "\n" + line.substr(0, 30) + "\n");
  EXPECT_THAT(Lines(reading.book), ElementsAre("0012345678 2024-25 month 9: 20-0, remote 0-0",
                                               "0012345678 2024-25 month 9: 22-1, remote 2-1"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=Days Remote Attendance value= count=1 rows=3",
                          "malformed_row column=Days Remote Attendance value=0 count=1 rows=4",
                          "malformed_row column=Days In-Person Attendance value= count=1 rows=5",
                          "malformed_row column=Days In-Person Attendance value=2 count=1 rows=6"));
}

TEST(PsisRowsTest, NoMoreDaysThanTheMonthHas) {
  EXPECT_EQ(ProblemOf("9,2024,30,30,0,0"), "");
  EXPECT_EQ(ProblemOf("9,2024,31,30,0,0"), Malformed("Days In-Person Membership", "31"));
  EXPECT_EQ(ProblemOf("12,2024,31,30,0,0"), "");
  EXPECT_EQ(ProblemOf("2,2024,29,20,0,0"), "");
  EXPECT_EQ(ProblemOf("2,2025,29,20,0,0"), Malformed("Days In-Person Membership", "29"));
  EXPECT_EQ(ProblemOf("9,2024,0,0,31,3"), Malformed("Days Remote Membership", "31"));
  EXPECT_EQ(ProblemOf("9,2024,20,20,10,3"), "");  // both together
  EXPECT_EQ(ProblemOf("9,2024,20,20,11,3"), Malformed("Days Remote Membership", "11"));
}

TEST(PsisRowsTest, FieldsThatCannotBeRead) {
  EXPECT_EQ(ProblemOf("0,2024,20,20,0,0"), Malformed("Month of Membership", "0"));
  EXPECT_EQ(ProblemOf("13,2024,20,20,0,0"), Malformed("Month of Membership", "13"));
  EXPECT_EQ(ProblemOf("Sep,2024,20,20,0,0"), Malformed("Month of Membership", "Sep"));
  EXPECT_EQ(ProblemOf("9,1999,20,20,0,0"), Malformed("Year of Membership", "1999"));
  EXPECT_EQ(ProblemOf("9,2101,20,20,0,0"), Malformed("Year of Membership", "2101"));
  EXPECT_EQ(ProblemOf("9,2024,x,20,0,0"), Malformed("Days In-Person Membership", "x"));
  EXPECT_EQ(ProblemOf("9,2024,20,20.5,0,0"), Malformed("Days In-Person Attendance", "20.5"));
  EXPECT_EQ(ProblemOf("9,2024,20,20,-1,0"), Malformed("Days Remote Membership", "-1"));
  const Reading nobody = Read(kHeader + "064,1,,9,2024,20,20,0,0\n064,,,9,2024,20,20,0,0\n");
  EXPECT_THAT(Lines(nobody.book), ElementsAre("1 2024-25 month 9: 20-0, remote 0-0"));
  EXPECT_EQ(nobody.book.problems.size(), 1u);
}

TEST(PsisRowsTest, TheRowsAroundABrokenLineGoOn) {
  const Reading reading = Read(
      "064         1        0920242020    \n"
      "064         2        1320242020    \n"
      "rubbish\n"
      "064         3        0920242020    \n"
      "064         4        0920242021    \n");
  EXPECT_THAT(Lines(reading.book), ElementsAre("1 2024-25 month 9: 20-0, remote 0-0",
                                               "3 2024-25 month 9: 20-0, remote 0-0"));
  EXPECT_EQ(reading.book.files[0].rows, 5u);
  EXPECT_EQ(reading.book.files[0].rows_left_out, 3u);
  EXPECT_THAT(ProblemLines(reading.book),
              testing::IsSupersetOf(
                  {"malformed_row column=Month of Membership value=13 count=1 rows=2",
                   "malformed_row column=Days In-Person Attendance value=21 count=1 rows=5"}));
}

TEST(PsisRowsTest, OtherHeadersWithAMonth) {
  // The school year in place of the calendar year, days absent in place of days attended.
  const Reading reading = Read(
      "Student ID,School Year,Month,Days Enrolled,Days Absent,School\n"
      "1,2024-25,9,20,2,North\n"
      "1,2024-25,2,18,1,North\n"
      "1,2024-25,3,18,19,North\n"
      "1,2024,4,32,1,North\n"
      "1,spring,5,20,1,North\n");
  EXPECT_THAT(Lines(reading.book), ElementsAre("1 2024-25 month 2: 18-1, remote 0-0",
                                               "1 2024-25 month 9: 20-2, remote 0-0"));
  EXPECT_EQ(reading.book.problems.size(), 3u);
  EXPECT_EQ(reading.book.texts.Get(reading.book.totals[0].school), "North");
}

}  // namespace
}  // namespace rollcall
