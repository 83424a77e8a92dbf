// SPDX-License-Identifier: Apache-2.0
// Grids: a row a student, a column a date (contract sections 2 and 3).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::Everything;
using intake_test::Facts;
using intake_test::ProblemLines;
using intake_test::Read;
using intake_test::Reading;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(GridRowsTest, EachCellIsAFactBlankOnesToo) {
  const Reading reading = Read(
      "Student ID,Name,School,Grade,2024-09-03,2024-09-04\n"
      "0042,\"Ash, Kim\",North,5,A,\n"
      "0007,,,, P ,T\n");
  EXPECT_EQ(reading.error, "");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("0007 2024-09-03 code=P", "0007 2024-09-04 code=T",
                          "0042 school=North name=Ash, Kim grade=5 2024-09-03 code=A",
                          "0042 school=North name=Ash, Kim grade=5 2024-09-04 code="));
  EXPECT_THAT(reading.book.problems, IsEmpty());
  const FileFacts& file = reading.book.files[0];
  EXPECT_EQ(file.role, Role::kGrid);
  EXPECT_EQ(file.rows, 2u);
  EXPECT_EQ(file.rows_left_out, 0u);
  EXPECT_EQ(file.date_format, DateFormat::kYmd);
  EXPECT_TRUE(file.has_code);
  EXPECT_EQ(file.columns[0], (std::pair<std::string, std::string>("student_id", "Student ID")));
}

TEST(GridRowsTest, TwoDatesMakeAGridOneDoesNot) {
  EXPECT_EQ(Read("Student ID,2024-09-03,2024-09-04\n1,A,P\n").book.files[0].role, Role::kGrid);
  EXPECT_EQ(Read("Student ID,Grade,2024-09-03\n1,5,A\n").book.files[0].role, Role::kRoster);
  EXPECT_NE(Read("Student ID,2024-09-03\n1,A\n").error, "");
  EXPECT_NE(Read("Name,2024-09-03,2024-09-04\nAsh,A,P\n").error, "");
}

TEST(GridRowsTest, SumsBesideTheDaysDoNotHideThem) {
  const Reading reading = Read(
      "Student ID,Days Enrolled,Days Absent,2024-09-03,2024-09-04\n"
      "1,2,1,A,P\n");
  EXPECT_EQ(reading.book.files[0].role, Role::kGrid);
  EXPECT_THAT(Facts(reading.book), ElementsAre("1 2024-09-03 code=A", "1 2024-09-04 code=P"));
  EXPECT_THAT(reading.book.totals, IsEmpty());
}

TEST(GridRowsTest, OneOrderForAllDatesOfTheHeader) {
  EXPECT_THAT(Facts(Read("Student ID,9/3/2024,9/13/2024\n1,A,T\n").book),
              ElementsAre("1 2024-09-03 code=A", "1 2024-09-13 code=T"));
  EXPECT_THAT(Facts(Read("Student ID,3/9/24,13/9/24\n1,A,T\n").book),
              ElementsAre("1 2024-09-03 code=A", "1 2024-09-13 code=T"));
  EXPECT_THAT(Facts(Read("Student ID,3-Sep-24,45549,\"Mon, Sep 16, 2024\"\n1,A,T,P\n").book),
              ElementsAre("1 2024-09-03 code=A", "1 2024-09-14 code=T", "1 2024-09-16 code=P"));
  EXPECT_EQ(Read("Student ID,9/13/2024,13/9/2024\n1,A,T\n").error,
            "attendance.csv: dates use two orders: row 1 has \"9/13/2024\" in column "
            "\"9/13/2024\", row 1 has \"13/9/2024\" in column \"13/9/2024\"; write all dates of "
            "the file in one order, or say which it is with --date-format or \"date_format\" in "
            "the profile");
}

TEST(GridRowsTest, AnOpenOrderIsSettledByAnotherFileOrRefused) {
  const std::string open = "Student ID,Grade,9/3/2024,9/4/2024\n1,5,A,\n2,5,,T\n";
  EXPECT_EQ(Read(open).error,
            "attendance.csv: dates such as \"9/3/2024\", \"9/4/2024\" can be month first or day "
            "first, and no date of the files tells which; pass --date-format mdy or dmy, or set "
            "\"date_format\" in the profile");
  const Reading two =
      Read({{"grid.csv", open}, {"list.csv", "Student ID,Date,Code\n3,9/13/2024,A\n"}});
  EXPECT_EQ(two.error, "");
  EXPECT_THAT(Facts(two.book),
              ElementsAre("1 grade=5 2024-09-03 code=A", "1 grade=5 2024-09-04 code=",
                          "2 grade=5 2024-09-03 code=", "2 grade=5 2024-09-04 code=T",
                          "3 file=1 2024-09-13 code=A"));
  EXPECT_THAT(ProblemLines(two.book),
              ElementsAre("date_order_assumed column=9/3/2024 value=mdy count=1 rows=1"));
  EXPECT_EQ(two.book.files[0].codes.size(), 3u);
  ReadOptions options;
  options.date_format = DateFormat::kDmy;
  EXPECT_THAT(Facts(Read(open, options).book),
              ElementsAre("1 grade=5 2024-03-09 code=A", "1 grade=5 2024-04-09 code=",
                          "2 grade=5 2024-03-09 code=", "2 grade=5 2024-04-09 code=T"));
}

TEST(GridRowsTest, ADateTwiceGivesTheFactsOfBothColumns) {
  const Reading reading = Read("Student ID,2024-09-03,2024-09-03,9/13/2024\n1,A,T,P\n2,A,A,P\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("1 2024-09-03 code=A", "1 2024-09-03 code=T", "1 2024-09-13 code=P",
                          "2 2024-09-03 code=A", "2 2024-09-13 code=P"));
}

TEST(GridRowsTest, ADateThatDoesNotExistIsAProblemAndItsColumnLeftOut) {
  const Reading reading = Read("Student ID,2/29/2024,2/30/2024,3/13/2024\n1,A,T,P\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("1 2024-02-29 code=A", "1 2024-03-13 code=P"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=2/30/2024 value=2/30/2024 count=1 rows=1"));
  EXPECT_EQ(reading.book.files[0].rows_left_out, 0u);
}

TEST(GridRowsTest, DaysWithoutTheirYearAreRefusedWithASentence) {
  const std::string error = Read("Student ID,Name,9/3,9/4,9/5\n1,Ash,A,P,P\n").error;
  EXPECT_THAT(error, HasSubstr("year"));
  EXPECT_THAT(error, HasSubstr("\"9/3\""));
  EXPECT_THAT(Read("Student ID,Grade,Sep 3,Sep 4\n1,5,A,P\n").error, HasSubstr("year"));
}

TEST(GridRowsTest, RowsThatCannotBeRead) {
  const Reading reading = Read(
      "Attendance of North\n"
      "\n"
      "Student ID,Name,2024-09-03,2024-09-04\n"
      "1,Ash,A\n"          // ragged: the cell that is missing is blank, and named
      ",Birch,A,P\n"       // nobody
      "2,Cedar,A,P,,\n"    // commas alone behind it
      "3,Dogwood,A,P,x\n"  // a cell too many
      ",,,\n"
      "Total,,2,1\n"
      "Printed 9/5/2024,,,\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("1 name=Ash 2024-09-03 code=A", "1 name=Ash 2024-09-04 code=",
                          "2 name=Cedar 2024-09-03 code=A", "2 name=Cedar 2024-09-04 code=P"));
  EXPECT_THAT(
      ProblemLines(reading.book),
      ElementsAre("malformed_row column=2024-09-04 value= count=1 rows=4",
                  "missing_student_id column=Student ID value= count=1 rows=5",
                  "malformed_row column= value=x count=1 rows=7",
                  "malformed_row column=Student ID value=Total count=1 rows=9",
                  "malformed_row column=Student ID value=Printed 9/5/2024 count=1 rows=10"));
  EXPECT_EQ(reading.book.files[0].rows, 6u);
  EXPECT_EQ(reading.book.files[0].rows_left_out, 4u);
}

TEST(GridRowsTest, CodesAreCountedByCellAndRowsNamedOnce) {
  const Reading reading = Read(
      "Student ID,2024-06-28,2024-07-01,2024-07-02\n"
      "1,A,A,\n"
      "2,,,A\n");
  const FileFacts& file = reading.book.files[0];
  ASSERT_EQ(file.codes.size(), 2u);
  EXPECT_EQ(file.codes[0].code, kNoText);
  EXPECT_EQ(file.codes[0].count, 3u);
  EXPECT_EQ(file.codes[1].count, 3u);
  EXPECT_THAT(file.codes[1].rows, ElementsAre(2u, 3u));
  // A blank cell alone is no row of its year.
  ASSERT_EQ(file.years.size(), 2u);
  EXPECT_EQ(file.years[0].year.label(), "2023-24");
  EXPECT_EQ(file.years[0].count, 1u);
  EXPECT_EQ(file.years[1].count, 2u);
  EXPECT_THAT(file.years[1].rows, ElementsAre(2u, 3u));
}

class Listener : public RowVisitor {
 public:
  void OnRow(int, uint32_t row, std::string_view id, Date date, std::string_view code,
             const Record& record) override {
    heard.push_back(std::to_string(row) + " " + std::string(id) + " " + date.ToIso() + " " +
                    std::string(code) + (record.reason == kNoText ? "" : "?"));
  }
  void OnProblem(int, uint32_t row, ProblemKind kind, std::string_view column, std::string_view,
                 bool) override {
    heard.push_back(std::to_string(row) + " " + std::string(ProblemKindName(kind)) + " " +
                    std::string(column));
  }
  std::vector<std::string> heard;
};

TEST(GridRowsTest, AVisitorHearsEachCellThatIsNotBlankInTheOrderOfRows) {
  const std::string rows = "1,A,\n,A,A\n2,,T\n";
  const std::vector<std::string> expected = {"2 1 2024-09-03 A", "3 missing_student_id Student ID",
                                             "4 2 2024-09-04 T"};
  Listener listener;
  Read({{"grid.csv", "Student ID,2024-09-03,2024-09-04\n" + rows}}, {}, intake_test::Whole,
       &listener);
  EXPECT_EQ(listener.heard, expected);
  // Of a file whose order another one settles it hears at the end.
  Listener late;
  Read({{"grid.csv", "Student ID,9/3/2024,9/4/2024\n" + rows},
        {"days.csv", "date,type\n9/13/2024,school\n"}},
       {}, intake_test::Whole, &late);
  EXPECT_EQ(late.heard, (std::vector<std::string>{expected[0], expected[1], expected[2],
                                                  "1 date_order_assumed 9/3/2024"}));
}

TEST(GridRowsTest, AnyPiecesGiveTheSameFacts) {
  for (const std::string dates : {"9/3/2024,9/4/2024,9/13/2024", "9/3/2024,9/4/2024,9/5/2024"}) {
    const std::vector<intake_test::File> files = {
        {"grid.csv", "Student ID,Grade," + dates + "\n1,5,A,,\n,5,A,A,A\n2,5,\"T\",P,P\n"},
        {"days.csv", "date,type\n9/13/2024,school\n"}};
    const std::string whole = Everything(Read(files));
    EXPECT_EQ(Everything(Read(files, {}, intake_test::OneByte)), whole);
    EXPECT_EQ(Everything(Read(files, {}, intake_test::Random(5))), whole);
  }
}

}  // namespace
}  // namespace rollcall
