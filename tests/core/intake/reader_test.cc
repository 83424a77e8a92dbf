// SPDX-License-Identifier: Apache-2.0
// Whole files through the reader: which facts and which problems they give.
#include "rollcall/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/intake/read_helper.h"
#include "intake/row_problems.h"

namespace rollcall {
namespace {

using intake_test::CalendarLines;
using intake_test::Everything;
using intake_test::Facts;
using intake_test::File;
using intake_test::OneByte;
using intake_test::ProblemLines;
using intake_test::Read;
using intake_test::Reading;
using intake_test::RosterLines;
using intake_test::TotalsLines;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

using Lines = std::vector<std::string>;

const char kHeader[] = "student_id,date,code\n";

TEST(ReaderTest, TheExampleOfTheHeader) {
  const Reading reading =
      Read(std::string(kHeader) + "S1,2024-09-13,MHW\nS1,2024-09-16,A\n0042,2024-09-13,A\n");
  EXPECT_EQ(reading.error, "");
  EXPECT_THAT(Facts(reading.book), ElementsAre("0042 2024-09-13 code=A", "S1 2024-09-13 code=MHW",
                                               "S1 2024-09-16 code=A"));
  EXPECT_THAT(ProblemLines(reading.book), IsEmpty());
  const FileFacts& file = reading.book.files.at(0);
  EXPECT_EQ(file.name, "attendance.csv");
  EXPECT_EQ(file.role, Role::kAttendance);
  EXPECT_EQ(file.rows, 3u);
  EXPECT_EQ(file.rows_left_out, 0u);
  EXPECT_EQ(file.delimiter, ',');
  EXPECT_EQ(file.encoding, "utf-8");
  EXPECT_EQ(file.date_format, DateFormat::kYmd);
  EXPECT_TRUE(file.has_code);
  EXPECT_FALSE(file.has_documentation || file.has_reason || file.has_remote_authorized ||
               file.has_prior);
}

TEST(ReaderTest, EveryUnderstoodColumn) {
  const Reading reading = Read(
      "student_id,date,code,name,school,grade,birth_date,reason,documentation,documented_on,"
      "approved_on,"
      "minutes_present,minutes_absent,minutes_day,portion_absent,period,section,remote_authorized,"
      "alternative_education,sis_absent,sis_excused,sis_tardy,el,swd,frl,homeless,race,gender,"
      "extra\n"
      "S1,2024-09-13, A "
      ",Ann,North,05,2014-07-15,flu,parent,2024-09-16,2024-09-12,100.5,99.5,390,50%,3,12-B,Y,no,"
      "TRUE,0,n,Y,N,F,N,White,X,whatever\n");
  EXPECT_THAT(
      Facts(reading.book),
      ElementsAre(
          "S1 school=North period=3 section=12-B name=Ann grade=05 birth=2014-07-15 el=Y swd=N "
          "frl=F "
          "homeless=N race=White gender=X 2024-09-13 code=A reason=flu documentation=parent "
          "documented_on=2024-09-16 approved_on=2024-09-12 present=100 absent=100 day=390 "
          "portion=500000 remote=Y alt_ed=N sis_absent=Y sis_excused=N sis_tardy=N"));
  EXPECT_EQ(reading.book.group_names, (Lines{"el", "swd", "frl", "homeless", "race", "gender"}));
  const FileFacts& file = reading.book.files.at(0);
  EXPECT_TRUE(file.has_documentation && file.has_reason && file.has_remote_authorized);
  EXPECT_EQ(file.columns.size(), 28u);
}

TEST(ReaderTest, BlankDocumentationIsNoneAndWithoutTheColumnItIsNotGiven) {
  EXPECT_THAT(Facts(Read("student_id,date,code,documentation\nS1,2024-09-13,A,\n").book),
              ElementsAre("S1 2024-09-13 code=A documentation=none"));
  EXPECT_THAT(Facts(Read("student_id,date,code\nS1,2024-09-13,A\n").book),
              ElementsAre("S1 2024-09-13 code=A"));
}

TEST(ReaderTest, UnknownDocumentationCountsAsNoneAndIsReported) {
  const Reading reading = Read(
      "student_id,date,code,documentation\nS1,2024-09-13,A,note\nS1,2024-09-16,A,Parent\nS2,2024-"
      "09-13,A,note\n"
      "S2,2024-09-13,A,email\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("S1 2024-09-13 code=A documentation=none",
                                               "S1 2024-09-16 code=A documentation=parent",
                                               "S2 2024-09-13 code=A documentation=none"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("unknown_documentation column=documentation value=note count=2 rows=2,4",
                          "unknown_documentation column=documentation value=email count=1 rows=5"));
}

TEST(ReaderTest, BlankAndMissingCodesAndFlags) {
  const Reading reading = Read(
      "student_id,date,sis_absent,sis_excused\nS1,2024-09-13,Y,Y\nS1,2024-09-16,N,\nS1,2024-09-17,,"
      "\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("S1 2024-09-13 code= sis_absent=Y sis_excused=Y",
                          "S1 2024-09-16 code= sis_absent=N", "S1 2024-09-17 code="));
  EXPECT_FALSE(reading.book.files.at(0).has_code);
  EXPECT_THAT(Facts(Read("student_id,date,code\nS1,2024-09-13,  \n").book),
              ElementsAre("S1 2024-09-13 code="));
}

TEST(ReaderTest, RowNumbersAreASpreadsheets) {
  const Reading reading = Read(
      "\n\nstudent_id,date,code,name\n\nS1,bad1,A,\n\"S2\",\"bad2\",A,\"two\nlines\"\nS3,bad3,A,\n,"
      ",,\n   \nS4,bad4,A,\n");
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=date value=bad1 count=1 rows=5",
                          "bad_date column=date value=bad2 count=1 rows=6",
                          "bad_date column=date value=bad3 count=1 rows=7",
                          "bad_date column=date value=bad4 count=1 rows=10"));
  EXPECT_EQ(reading.book.files.at(0).rows, 4u);  // rows of nothing are no rows
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 4u);
}

TEST(ReaderTest, BadDatesAreLeftOut) {
  const Reading reading =
      Read(std::string(kHeader) +
           "S1,2024-02-30,A\nS1,1999-12-31,A\nS1,2101-01-01,A\nS1,,A\nS1,soon,A\nS1,2024-02-30,A\n"
           "S1,2000-01-01,A\nS1,2100-12-31,A\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("S1 2000-01-01 code=A", "S1 2100-12-31 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=date value=2024-02-30 count=2 rows=2,7",
                          "bad_date column=date value=1999-12-31 count=1 rows=3",
                          "bad_date column=date value=2101-01-01 count=1 rows=4",
                          "bad_date column=date value= count=1 rows=5",
                          "bad_date column=date value=soon count=1 rows=6"));
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 6u);
}

TEST(ReaderTest, ABadDateBesideTheDayIsBlankAndTheRowStays) {
  const Reading reading = Read(
      "student_id,date,code,documentation,Note "
      "Date,DOB\nS1,2024-09-13,A,parent,2024-09-31,2014-13-01\n"
      "S1,2024-09-16,A,parent,1999-01-01,2014-13-01\nS1,2024-09-17,A,parent,2024-09-18,1950-05-"
      "05\n");
  EXPECT_THAT(
      Facts(reading.book),
      ElementsAre(
          "S1 2024-09-13 code=A documentation=parent", "S1 2024-09-16 code=A documentation=parent",
          "S1 birth=1950-05-05 2024-09-17 code=A documentation=parent documented_on=2024-09-18"));
  // One a row, though the cells of the row before were the same.
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=DOB value=2014-13-01 count=2 rows=2,3",
                          "bad_date column=Note Date value=2024-09-31 count=1 rows=2",
                          "bad_date column=Note Date value=1999-01-01 count=1 rows=3"));
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 0u);
}

TEST(ReaderTest, AMissingStudentIdIsLeftOut) {
  const Reading reading = Read("SASID,date,code\n ,2024-09-13,A\n,2024-09-16,A\nS1,2024-09-16,A\n");
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("missing_student_id column=SASID value= count=2 rows=2,3"));
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 2u);
  EXPECT_EQ(Facts(reading.book).size(), 1u);
}

TEST(ReaderTest, RowsTooShortAndTooLong) {
  const Reading reading = Read(
      "student_id,date,code,name,grade\nS1,2024-09-13,A\nS2,2024-09-13,A,Bo\nS3,2024-09-13\nS4\n"
      "S5,2024-09-13,A,Smith, John,5\nS6,2024-09-13,A,Al,5,,\nS7,2024-09-13,A,Al,5, ,x\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("S1 2024-09-13 code=A", "S2 name=Bo 2024-09-13 code=A",
                          "S6 name=Al grade=5 2024-09-13 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=name value= count=1 rows=2",
                          "malformed_row column=grade value= count=1 rows=3",
                          "malformed_row column=code value= count=1 rows=4",
                          "malformed_row column=date value= count=1 rows=5",
                          "malformed_row column= value=5 count=1 rows=6",
                          "malformed_row column= value=x count=1 rows=8"));
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 4u);
}

TEST(ReaderTest, UnreadableNumbersAndFlagsAreMalformed) {
  const Reading reading = Read(
      "student_id,date,code,minutes_present,minutes_day,portion_absent,sis_absent\n"
      "S1,2024-09-13,A,many,,,\nS1,2024-09-13,A,-5,,,\nS1,2024-09-13,A,1441,,,\nS1,2024-09-13,A,,"
      "390.5,,\n"
      "S1,2024-09-13,A,,,1.5,\nS1,2024-09-13,A,,,,perhaps\nS1,2024-09-16,A,1440,390.0,1,1\nS1,2024-"
      "09-17,A,many,,,\n");
  EXPECT_THAT(
      Facts(reading.book),
      ElementsAre("S1 2024-09-16 code=A present=1440 day=390 portion=1000000 sis_absent=Y"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=minutes_present value=many count=2 rows=2,9",
                          "malformed_row column=minutes_present value=-5 count=1 rows=3",
                          "malformed_row column=minutes_present value=1441 count=1 rows=4",
                          "malformed_row column=minutes_day value=390.5 count=1 rows=5",
                          "malformed_row column=portion_absent value=1.5 count=1 rows=6",
                          "malformed_row column=sis_absent value=perhaps count=1 rows=7"));
}

TEST(ReaderTest, AnUnclosedQuoteCostsItsLineAlone) {
  const Reading reading = Read(
      "student_id,date,code,name\nS1,2024-09-13,A,\"Ann\nS2,2024-09-13,A,Bo\n\"S3,2024-09-16,A,"
      "Cy\n");
  EXPECT_THAT(Facts(reading.book), ElementsAre("S2 name=Bo 2024-09-13 code=A"));
  EXPECT_THAT(
      ProblemLines(reading.book),
      ElementsAre("malformed_row column=name value=\"Ann count=1 rows=2",
                  "malformed_row column=student_id value=\"S3,2024-09-16,A,Cy count=1 rows=4"));
  EXPECT_EQ(reading.book.files.at(0).rows, 3u);
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 2u);
}

TEST(ReaderTest, TheQuoteIsLookedForFourMebibytesFar) {
  const std::string begin = "student_id,date,code,name\nS1,2024-09-13,A,\"";
  const std::string end = "\"\nS2,2024-09-13,A,Bo\n";
  const size_t most = (size_t{4} << 20) - 1;
  const Reading within = Read(begin + std::string(most, 'x') + end);
  EXPECT_EQ(Facts(within.book).size(), 2u);
  EXPECT_THAT(ProblemLines(within.book), IsEmpty());
  const Reading beyond = Read(begin + std::string(most + 1, 'x') + end);
  EXPECT_THAT(Facts(beyond.book), ElementsAre("S2 name=Bo 2024-09-13 code=A"));
  ASSERT_EQ(beyond.book.problems.size(), 1u);
  EXPECT_EQ(beyond.book.problems[0].rows, std::vector<uint32_t>{2});
}

TEST(ReaderTest, LineEndsQuotesMarksAndOtherDelimitersChangeNoFact) {
  const Lines expected = {"S1 name=Smith, Ann 2024-09-13 code=A",
                          "S2 name=O\"Neil 2024-09-16 code=T"};
  const std::string plain =
      "student_id,date,code,name\nS1,2024-09-13,A,\"Smith, Ann\"\nS2,2024-09-16,T,\"O\"\"Neil\"\n";
  const auto with = [&plain](const std::string& end) {
    std::string out;
    for (const char c : plain) out += c == '\n' ? end : std::string(1, c);
    return out;
  };
  for (const std::string& text :
       {plain, with("\r\n"), with("\r"), "\xEF\xBB\xBF" + plain, plain.substr(0, plain.size() - 1),
        std::string("\"student_id\",\"date\",\"code\",\"name\"\n\"S1\",\"2024-09-13\",\"A\","
                    "\"Smith, Ann\"\n"
                    "\"S2\",\"2024-09-16\",\"T\",\"O\"\"Neil\"\n"),
        std::string(
            "student_id;date;code;name\nS1;2024-09-13;A;Smith, Ann\nS2;2024-09-16;T;O\"Neil\n"),
        std::string("student_id\tdate\tcode\tname\nS1\t2024-09-13\tA\tSmith, "
                    "Ann\nS2\t2024-09-16\tT\tO\"Neil\n"),
        std::string(
            "student_id|date|code|name\nS1|2024-09-13|A|Smith, Ann\nS2|2024-09-16|T|O\"Neil\n"),
        std::string("Attendance of all "
                    "schools\n\nstudent_id,date,code,name\nS1,2024-09-13,A,\"Smith, Ann\"\n"
                    "S2,2024-09-16,T,\"O\"\"Neil\"\n")}) {
    const Reading reading = Read(text);
    EXPECT_EQ(Facts(reading.book), expected) << text;
    EXPECT_THAT(ProblemLines(reading.book), IsEmpty()) << text;
  }
}

TEST(ReaderTest, Encodings) {
  const std::string plain = "student_id,date,code,name\nS1,2024-09-13,A,Ren";
  const auto encoding = [](const std::string& text) {
    return Read(text).book.files.at(0).encoding;
  };
  EXPECT_EQ(encoding(plain + "é\n"), "utf-8");
  EXPECT_EQ(encoding(plain + "\xE9\n"), "windows-1252");
  EXPECT_EQ(encoding(plain + "\xC3"), "windows-1252");  // half a character at the end
  EXPECT_THAT(Facts(Read(plain + "\xE9\n").book), ElementsAre("S1 name=Ren\xE9 2024-09-13 code=A"));
  // The byte that decides may come after everything else.
  std::string late = plain + "\n";
  while (late.size() < 600000) late += "S1,2024-09-13,A,Ann\n";
  EXPECT_EQ(encoding(late), "utf-8");
  EXPECT_EQ(encoding(late + "S1,2024-09-13,A,Ren\xE9\n"), "windows-1252");
}

TEST(ReaderTest, Utf16WithItsMark) {
  const std::string text = "student_id,date,code,name\nS1,2024-09-13,A,Zo\xC3\xAB\n";
  std::string little = "\xFF\xFE", big = "\xFE\xFF";
  for (size_t i = 0; i < text.size(); ++i) {
    char low = text[i];
    if (low == '\xC3') low = '\xEB', ++i;
    little += {low, '\0'};
    big += {'\0', low};
  }
  for (const auto& [bytes, name] : {std::pair(little, "utf-16le"), std::pair(big, "utf-16be")}) {
    const Reading reading = Read(bytes);
    EXPECT_THAT(Facts(reading.book), ElementsAre("S1 name=Zoë 2024-09-13 code=A"));
    EXPECT_EQ(reading.book.files.at(0).encoding, name);
  }
}

// ---- dates ----

// A file whose second column is `dates`, read alone.
Reading ReadDates(const Lines& dates, const ReadOptions& options = {}) {
  std::string text = kHeader;
  for (const std::string& date : dates) text += "S1," + date + ",A\n";
  return Read(text, options);
}

TEST(ReaderTest, OneDateSettlesTheOrderOfAllBeforeIt) {
  EXPECT_THAT(Facts(ReadDates({"09/03/2024", "10/04/2024", "09/13/2024"}).book),
              ElementsAre("S1 2024-09-03 code=A", "S1 2024-09-13 code=A", "S1 2024-10-04 code=A"));
  const Reading day_first =
      ReadDates({"03/09/2024", "04/10/2024", "05/05/2025", "2024-12-01", "13/09/2024"});
  EXPECT_THAT(Facts(day_first.book),
              ElementsAre("S1 2024-09-03 code=A", "S1 2024-09-13 code=A", "S1 2024-10-04 code=A",
                          "S1 2024-12-01 code=A", "S1 2025-05-05 code=A"));
  EXPECT_EQ(day_first.book.files.at(0).date_format, DateFormat::kDmy);
  EXPECT_THAT(ProblemLines(day_first.book), IsEmpty());
}

TEST(ReaderTest, TheSameFactsAndRowsInEveryWritingOfTheDates) {
  // Days to 12 first, other records in between, two years, years of the other reading's order
  // crossing July.
  const auto write = [](int style) {
    std::string text = "student_id,date,code,birth_date,documented_on\n";
    const auto add = [&](const char* id, int y, int m, int d, const char* code) {
      char date[40];
      const auto print = [&](int year, int month, int day) {
        if (style == 0) std::snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
        if (style == 1) std::snprintf(date, sizeof date, "%02d/%02d/%04d", month, day, year);
        if (style == 2) std::snprintf(date, sizeof date, "%d.%d.%04d", day, month, year);
        return std::string(date);
      };
      text += std::string(id) + "," + print(y, m, d) + "," + code + "," + print(2014, 3, 7) + "," +
              (m == 9 ? print(2024, 10, 2) : "") + "\n";
    };
    for (int day = 1; day <= 12; ++day) {
      for (const char* id : {"S1", "S2"}) {
        add(id, 2024, 9, day, day % 3 == 0 ? "A" : "P");
        add(id, 2025, 8, day, "P");
        add(id, 2025, 5, day, day == 5 ? "T" : "P");
      }
    }
    add("S3", 2024, 9, 13, "A");
    add("S1", 2024, 9, 13, "A");
    return text;
  };
  const Reading iso = Read(write(0));
  EXPECT_EQ(Facts(iso.book).size(), 74u);
  for (const int style : {1, 2}) {
    Reading other = Read(write(style));
    EXPECT_EQ(other.book.files.at(0).date_format, style == 1 ? DateFormat::kMdy : DateFormat::kDmy);
    other.book.files.at(0).date_format = DateFormat::kYmd;
    EXPECT_EQ(Everything(other), Everything(iso)) << style;
  }
}

TEST(ReaderTest, AnyDateColumnSettlesTheOrder) {
  const std::string begin = "student_id,date,code,";
  for (const char* column : {"documented_on", "approved_on", "birth_date"}) {
    const Reading reading =
        Read(begin + column +
             "\nS1,03/09/2024,A,\nS1,04/09/2024,A,15/09/2012\nS1,05/09/2024,A,16/09/2012\n");
    EXPECT_EQ(reading.error, "") << column;
    EXPECT_EQ(reading.book.files.at(0).date_format, DateFormat::kDmy) << column;
    EXPECT_THAT(Facts(reading.book), ::testing::Contains(StartsWith("S1 2024-09-03")));
  }
  for (const char* column : {"entry_date", "exit_date"}) {
    const Reading reading =
        Read(std::string("student_id,birth_date,") + column + "\nS1,03/09/2012,25/08/2024\n");
    EXPECT_THAT(RosterLines(reading.book).at(0), HasSubstr("birth=2012-09-03")) << column;
  }
}

TEST(ReaderTest, TwoOrdersInOneColumnAreRefusedWithTwoRows) {
  EXPECT_EQ(ReadDates({"01/02/2024", "13/02/2024", "03/02/2024", "02/13/2024"}).error,
            "attendance.csv: dates in column \"date\" use two orders: row 3 has \"13/02/2024\", "
            "row 5 has "
            "\"02/13/2024\"; write all dates of the file in one order, or say which it is with "
            "--date-format or "
            "\"date_format\" in the profile");
  EXPECT_THAT(Read("student_id,date,code,documented_on\nS1,13/02/2024,A,02/14/2024\n").error,
              StartsWith("attendance.csv: dates use two orders: row 2 has \"13/02/2024\" in column "
                         "\"date\", row 2 has "
                         "\"02/14/2024\" in column \"documented_on\";"));
  // A date that does not exist shows no order.
  const Reading reading = ReadDates({"13/02/2024", "02/30/2024"});
  EXPECT_EQ(reading.error, "");
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=date value=02/30/2024 count=1 rows=3"));
}

TEST(ReaderTest, AFileThatLeavesTheOrderOpenTakesThatOfTheOthers) {
  const File open = {"open.csv", std::string(kHeader) + "S1,03/09/2024,A\nS1,04/09/2024,A\n"};
  const File month_first = {"month.csv", std::string(kHeader) + "S2,09/13/2024,A\n"};
  const File day_first = {"day.csv", std::string(kHeader) + "S2,13/09/2024,A\n"};
  const File iso = {"iso.csv", std::string(kHeader) + "S3,2024-09-13,A\n"};
  for (const bool first : {true, false}) {
    const Reading m =
        Read(first ? std::vector<File>{open, month_first} : std::vector<File>{month_first, open});
    const std::string file = first ? "" : " file=1";
    EXPECT_THAT(Facts(m.book), ::testing::Contains("S1" + file + " 2024-03-09 code=A"));
    EXPECT_THAT(ProblemLines(m.book),
                ElementsAre("date_order_assumed" + file + " column=date value=mdy count=1 rows=2"));
    const Reading d =
        Read(first ? std::vector<File>{open, iso, day_first} : std::vector<File>{day_first, open});
    EXPECT_THAT(Facts(d.book), ::testing::Contains("S1" + file + " 2024-09-03 code=A"));
    EXPECT_EQ(d.book.files.at(first ? 0 : 1).date_format, DateFormat::kDmy);
    ASSERT_EQ(d.book.files.at(first ? 0 : 1).years.size(), 1u);
    EXPECT_EQ(d.book.files.at(first ? 0 : 1).years[0].rows, (std::vector<uint32_t>{2, 3}));
  }
  EXPECT_EQ(
      Read({open}).error,
      "open.csv: dates such as \"03/09/2024\", \"04/09/2024\" can be month first or day first, and "
      "no date of the "
      "files tells which; pass --date-format mdy or dmy, or set \"date_format\" in the profile");
  EXPECT_NE(Read({open, iso}).error, "");  // year-first dates tell nothing of the others
  EXPECT_EQ(Read({open, month_first, day_first}).error,
            "open.csv: dates such as \"03/09/2024\", \"04/09/2024\" can be month first, as in "
            "month.csv, or day first, as "
            "in day.csv; pass --date-format mdy or dmy, or set \"date_format\" in the profile");
  // Three of its dates are named, not more.
  EXPECT_THAT(ReadDates({"01/02/2024", "02/03/2024", "03/04/2024", "04/05/2024"}).error,
              HasSubstr("\"01/02/2024\", \"02/03/2024\", \"03/04/2024\" can be"));
  EXPECT_EQ(ReadDates({"05/05/2024", "06/06/2024"}).error, "");  // the same in both orders
}

TEST(ReaderTest, OpenRostersAndCalendarsAreSettledToo) {
  const Reading reading =
      Read({{"roster.csv",
             "student_id,birth_date,entry_date,exit_date\nS1,03/09/2012,01/09/2024,02/09/2024\n"},
            {"calendar.csv", "date,type\n01/09/2024,first_day\n02/09/2024,no_school\n"},
            {"attendance.csv", std::string(kHeader) + "S1,13/09/2024,A\n"}});
  EXPECT_EQ(reading.error, "");
  EXPECT_THAT(RosterLines(reading.book),
              ElementsAre("S1  birth=2012-09-03 2024-09-01 2024-09-02 - - - - row 2"));
  EXPECT_THAT(CalendarLines(reading.book),
              ElementsAre("2024-09-01 4 / - row 2", "2024-09-02 2 / - row 3"));
  EXPECT_EQ(reading.book.problems.size(), 2u);
}

TEST(ReaderTest, AForcedOrderHolds) {
  ReadOptions options;
  options.date_format = DateFormat::kDmy;
  const Reading reading = ReadDates({"03/09/2024", "09/13/2024", "2024-09-04"}, options);
  EXPECT_THAT(Facts(reading.book), ElementsAre("S1 2024-09-03 code=A", "S1 2024-09-04 code=A"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("bad_date column=date value=09/13/2024 count=1 rows=3"));
  EXPECT_EQ(reading.book.files.at(0).date_format, DateFormat::kDmy);
  options.date_format = DateFormat::kYmd;
  EXPECT_EQ(ReadDates({"03/09/2024", "2024-09-04"}, options).book.problems.size(), 1u);
}

// ---- other roles ----

TEST(ReaderTest, Roster) {
  const Reading reading =
      Read({{"roster.csv",
             "student_id,grade,birth_date,entry_date,exit_date,name,school,prior_days_enrolled,"
             "prior_days_absent,transfer_absences,transfer_mhw,el\n"
             "S2,5,2014-07-15,2024-08-28,,Bo,North,180,18,3,1,Y\n"
             "S1,KH,,,,,,,,,,\n,5,,,,,,,,,,\nS3,5,2014-02-30,2024-08-28,1999-01-01,,,,,,,N\n"
             "S4,5,,,,,,367,,,,\nS5,5,,,,,,,,-1,,\n"}});
  EXPECT_THAT(
      RosterLines(reading.book),
      ElementsAre("S1  grade=KH - - - - - - row 3",
                  "S2 North name=Bo grade=5 birth=2014-07-15 el=Y 2024-08-28 - 180 18 3 1 row 2",
                  "S3  grade=5 el=N 2024-08-28 - - - - - row 5"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("missing_student_id column=student_id value= count=1 rows=4",
                          "bad_date column=birth_date value=2014-02-30 count=1 rows=5",
                          "bad_date column=exit_date value=1999-01-01 count=1 rows=5",
                          "malformed_row column=prior_days_enrolled value=367 count=1 rows=6",
                          "malformed_row column=transfer_absences value=-1 count=1 rows=7"));
  EXPECT_EQ(reading.book.files.at(0).role, Role::kRoster);
  EXPECT_EQ(reading.book.files.at(0).rows, 6u);
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 3u);
  EXPECT_TRUE(reading.book.files.at(0).has_prior);
  EXPECT_TRUE(reading.book.HasRoster());
  EXPECT_FALSE(reading.book.HasAttendance());
  EXPECT_EQ(reading.book.group_names, Lines{"el"});
}

TEST(ReaderTest, Calendar) {
  const Reading reading =
      Read({{"calendar.csv",
             "date,type,school,grade,minutes\n2024-08-28,first_day,,,\n2024-09-02,No School,,,\n"
             "2024-08-30,early,North,K,200\n2024-09-03,holiday,,,\n2024-02-30,school,,,\n"
             "2024-09-04,school,,,long\n2024-09-05,,,,\n"}});
  EXPECT_THAT(CalendarLines(reading.book),
              ElementsAre("2024-08-28 4 / - row 2", "2024-08-30 1 North/K 200 row 4",
                          "2024-09-02 2 / - row 3"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=type value=holiday count=1 rows=5",
                          "bad_date column=date value=2024-02-30 count=1 rows=6",
                          "malformed_row column=minutes value=long count=1 rows=7",
                          "malformed_row column=type value= count=1 rows=8"));
}

TEST(ReaderTest, Totals) {
  const Reading reading =
      Read({{"totals.csv",
             "student_id,days_enrolled,days_absent,school_year,name,school,grade,unexcused\n"
             "S1,180,18,2024-25,Ann,North,5,4\nS2,20.0,0,,,,,\nS3,180,181,,,,,\nS4,,3,,,,,\n"
             "S5,180,3,2024,,,,\nS6,180,3.5,,,,,\nS7,180,3,,,,,4\n"}});
  EXPECT_THAT(TotalsLines(reading.book),
              ElementsAre("S1 2024-25 North name=Ann grade=5 180 18 4", "S2 -  20 0 -"));
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=days_absent value=181 count=1 rows=4",
                          "malformed_row column=days_enrolled value= count=1 rows=5",
                          "malformed_row column=school_year value=2024 count=1 rows=6",
                          "malformed_row column=days_absent value=3.5 count=1 rows=7",
                          "malformed_row column=unexcused value=4 count=1 rows=8"));
}

TEST(ReaderTest, GroupsOfAllFilesAreInOneOrder) {
  ReadOptions options;
  options.groups = {"frl", "504"};
  const Reading reading =
      Read({{"a.csv", "student_id,date,code,504,race\nS1,2024-09-13,A,Y,White\n"},
            {"r.csv", "student_id,swd\nS1,N\n"}},
           options);
  EXPECT_EQ(reading.book.group_names, (Lines{"swd", "race", "504"}));
  EXPECT_THAT(Facts(reading.book), ElementsAre("S1 race=White 504=Y 2024-09-13 code=A"));
  EXPECT_THAT(RosterLines(reading.book), ElementsAre("S1  swd=N - - - - - - row 2"));
  for (const Traits& traits : reading.book.traits) EXPECT_EQ(traits.groups.size(), 3u);
}

// ---- files ----

TEST(ReaderTest, WhatAPersonSaysOfAFileIsFollowedInThatFileAlone) {
  FileReading said;
  said.columns = {{"code", "Mark"}, {"date", "#4"}};
  said.date_format = DateFormat::kDmy;
  const std::string text = "student_id,code,Mark,x,date\nS1,A,T,03/04/2025,2024-09-13\n";
  const Reading reading = Read({{"a.csv", text, said}, {"b.csv", text}});
  ASSERT_EQ(reading.error, "");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("S1 2025-04-03 code=T", "S1 file=1 2024-09-13 code=A"));
  EXPECT_EQ(reading.book.files[0].columns[1].second, "x");
  EXPECT_EQ(reading.book.files[0].date_format, DateFormat::kDmy);
  EXPECT_EQ(reading.book.files[1].date_format, DateFormat::kYmd);

  // The person's order goes before the profile's.
  ReadOptions options;
  options.date_format = DateFormat::kMdy;
  EXPECT_THAT(Facts(Read({{"a.csv", text, said}}, options).book),
              ElementsAre("S1 2025-04-03 code=T"));
}

TEST(ReaderTest, ARoleAHeaderRowOrNoneThatWasSaid) {
  FileReading said;
  said.role = Role::kRoster;
  const std::string text = "student_id,date,code,grade\nS1,2024-09-13,A,5\n";
  const Reading roster = Read({{"a.csv", text, said}});
  ASSERT_EQ(roster.error, "");
  EXPECT_EQ(roster.book.roster.size(), 1u);
  said.role = Role::kTotals;
  EXPECT_THAT(Read({{"a.csv", text, said}}).error,
              StartsWith("a.csv: no column for the days_enrolled and the days_absent; the columns "
                         "found are \"student_id\""));
  said = {};
  said.header_row = 3;
  EXPECT_THAT(Facts(Read({{"a.csv", text + "student_id,date,code\nS2,2024-09-16,T\n", said}}).book),
              ElementsAre("S2 2024-09-16 code=T"));
  said.header_row = 0;
  said.columns = {{"student_id", "#1"}, {"date", "#2"}, {"code", "#3"}};
  const Reading bare = Read({{"a.csv", "S1,2024-09-13,A,\nS2,2024-09-16,T,x\n", said}});
  ASSERT_EQ(bare.error, "");
  EXPECT_THAT(Facts(bare.book), ElementsAre("S1 2024-09-13 code=A", "S2 2024-09-16 code=T"));
  EXPECT_EQ(bare.book.files[0].columns[0].second, "#1");
}

TEST(ReaderTest, DirtThatChangesNoFact) {
  using namespace std::string_literals;
  const Lines expected = {"0042 name=Doe, J 2024-09-13 code=A", "0043 name=Poe 2024-09-16 code=T"};
  const std::string rows[] = {
      // NUL bytes, single quotes, a mix of line ends, two rows of header, repeated and empty names.
      "student_id,date,code,name\n00\00042,2024-09-13,A\0,\"Doe, J\"\n0043,2024-09-16,T,Poe"s,
      "'student_id','date','code','name'\n'0042','2024-09-13','A','Doe, "
      "J'\n0043,2024-09-16,T,Poe\n",
      "student_id,date,code,name\r\n0042,2024-09-13,A,\"Doe, J\"\r0043,2024-09-16,T,Poe\n",
      "Student,,Attendance,\nID,Name,Date,Code\n0042,\"Doe, J\",2024-09-13,A\n"
      "0043,Poe,2024-09-16,T\n",
      "student_id,,code,date,code,name,\n0042,,A,2024-09-13,x,\"Doe, J\",\n"
      "0043,,T,2024-09-16,y,Poe\n",
      "For North: \"all\" students\n,,,\n\nstudent_id;date;code;name\n0042;2024-09-13;A;Doe, J\n"
      "0043;2024-09-16;T;\"Poe\"\n",
      "\xEF\xBB\xBF\"student_id\"|\"date\"|\"code\"|\"name\"\n0042|2024-09-13|A|Doe, J\n"
      "0043|2024-09-16|T|Poe|\n",
  };
  for (const std::string& text : rows) {
    const Reading reading = Read(text);
    EXPECT_EQ(reading.error, "") << text;
    EXPECT_EQ(Facts(reading.book), expected) << text;
    EXPECT_THAT(ProblemLines(reading.book), IsEmpty()) << text;
    EXPECT_EQ(Everything(Read({{"attendance.csv", text}}, {}, OneByte)), Everything(reading));
  }
}

TEST(ReaderTest, BackslashEscapes) {
  const Reading reading = Read(
      "student_id,date,code,name\nS1,2024-09-13,A,\"Jo \\\"J\\\", K\"\nS2,2024-09-13,T,\"Al\"\n");
  EXPECT_THAT(Facts(reading.book),
              ElementsAre("S1 name=Jo \"J\", K 2024-09-13 code=A", "S2 name=Al 2024-09-13 code=T"));
}

TEST(ReaderTest, AVeryLongFieldIsOneField) {
  // As long as the head that is held back, and longer.
  for (const size_t size : {size_t{250} << 10, size_t{1} << 20}) {
    const std::string text = "student_id,date,code,reason\nS1,2024-09-13,A,\"" +
                             std::string(size, 'x') + ",\n\"\nS2,2024-09-16,T,y\n";
    const Reading reading = Read(text);
    ASSERT_EQ(reading.error, "");
    ASSERT_EQ(Facts(reading.book).size(), 2u);
    EXPECT_EQ(Facts(reading.book)[0].size(),
              std::string("S1 2024-09-13 code=A reason=,\n").size() + size);
    EXPECT_THAT(ProblemLines(reading.book), IsEmpty());
  }
}

TEST(ReaderTest, ASecondKindOfHeaderIsNoFactsColumn) {
  // Attendance whose columns are not known by their names is not taken for a roster in silence.
  EXPECT_THAT(
      Read("SASID,Grade,Day,Mark\n1,5,2024-09-13,A\n1,5,2024-09-16,A\n1,5,2024-09-17,A\n").error,
      StartsWith("attendance.csv: no column for the date and the code; the columns found "
                 "are \"SASID\", \"Grade\", \"Day\", \"Mark\"; rename"));
}

TEST(ReaderTest, NamesOfFiles) {
  const std::string text = std::string(kHeader) + "S1,2024-09-13,A\n";
  const Reading reading = Read({{"a/b/x.csv", text},
                                {"C:\\data\\x.csv", text},
                                {"x.csv", text},
                                {"-", text},
                                {"x.csv (2)", text}});
  Lines names;
  for (const FileFacts& file : reading.book.files) names.push_back(file.name);
  EXPECT_THAT(names, ElementsAre("x.csv", "x.csv (2)", "x.csv (3)", "-", "x.csv (2) (2)"));
}

TEST(ReaderTest, FilesThatCannotBeRead) {
  using namespace std::string_literals;
  const auto error = [](const std::string& text) { return Read({{"in/f.csv", text}}).error; };
  EXPECT_EQ(
      error(""),
      "f.csv: the file is empty; export it again with a header row and a row for each record");
  EXPECT_EQ(
      error("\xEF\xBB\xBF \r\n\n"),
      "f.csv: the file is empty; export it again with a header row and a row for each record");
  EXPECT_EQ(error("\x7F"
                  "ELF\0\1\2"s),
            "f.csv: this is a binary file and not a text file; export the data as CSV");
  EXPECT_EQ(error(std::string(kHeader) + "S1,2024-09-13,A" + std::string(200, '\0')),
            "f.csv: this is a binary file and not a text file; export the data as CSV");
  EXPECT_EQ(error("%PDF-1.7 text"),
            "f.csv: this is a binary file and not a text file; export the data as CSV");
  EXPECT_EQ(error("PK\x03\x04 text"),
            "f.csv: this is a spreadsheet or a zip archive and not a text file; save it as CSV");
  EXPECT_EQ(error("student_id,code\nS1,A\n"),
            "f.csv: no column for the date; the columns found are \"student_id\", \"code\"; rename "
            "the column or name it "
            "in the profile's \"columns\"");
  EXPECT_EQ(error("\"student_id,date,code"),
            "f.csv: no line of the file can be read as a header row; export it again as CSV");
}

TEST(ReaderTest, ARefusedFileLeavesNothingBehind) {
  const File good = {"good.csv", std::string(kHeader) + "S1,2024-09-13,A\nS1,2024-09-16,T\n"};
  const File bad = {
      "bad.csv",
      "student_id,date,code\nS1,13/02/2024,A\nS9,x,A\nS1,14/02/2024,T\nS1,02/13/2024,A\n"};
  Reading with = Read({good, bad, {"more.csv", good.text}});
  EXPECT_THAT(with.error, StartsWith("bad.csv: dates in column"));
  with.error.clear();
  EXPECT_EQ(Everything(with), Everything(Read({good, {"more.csv", good.text}})));
}

TEST(ReaderTest, AHeaderAloneIsAFileWithoutRows) {
  const Reading reading = Read("student_id,date,code\n");
  EXPECT_EQ(reading.error, "");
  EXPECT_EQ(reading.book.files.at(0).rows, 0u);
  EXPECT_FALSE(reading.book.HasAttendance());
}

TEST(ReaderTest, CodesAndYearsAreCounted) {
  std::string text = "student_id,date,code,reason,sis_absent\n";
  for (int i = 0; i < 150; ++i) text += "S1,2024-09-13,A,,Y\n";
  text += "S1,2024-06-30,A,flu,Y\nS1,2024-07-01,A,,N\nS2,2024-07-01,,,\n";
  const Reading reading = Read(text);
  const FileFacts& file = reading.book.files.at(0);
  ASSERT_EQ(file.codes.size(), 3u);
  EXPECT_EQ(file.codes[0].code, kNoText);
  EXPECT_EQ(file.codes[0].rows, std::vector<uint32_t>{154});
  EXPECT_EQ(file.codes[1].sis_absent, YesNo::kNo);
  EXPECT_EQ(file.codes[1].count, 1u);
  EXPECT_EQ(file.codes[2].count, 151u);  // equal rows too, and whatever the reason
  EXPECT_EQ(file.codes[2].rows.size(), kListedRows);
  ASSERT_EQ(file.years.size(), 2u);
  EXPECT_EQ(file.years[0].year.label(), "2023-24");
  EXPECT_EQ(file.years[0].rows, std::vector<uint32_t>{152});
  EXPECT_EQ(file.years[1].year.label(), "2024-25");
  EXPECT_EQ(file.years[1].count, 152u);
}

TEST(ReaderTest, ProblemsAreBoundedAKind) {
  std::string text = kHeader;
  for (int i = 0; i < 1500; ++i) text += "S1,day" + std::to_string(i) + ",A\n";
  for (int i = 0; i < 150; ++i) text += "S1,day7,A\n";
  text += ",2024-09-13,A\n";
  const Reading reading = Read(text);
  ASSERT_EQ(reading.book.problems.size(), 1002u);
  const Problem& day7 = reading.book.problems[7];
  EXPECT_EQ(day7.count, 151u);
  EXPECT_EQ(day7.rows.size(), kListedRows);
  EXPECT_EQ(ProblemLines(reading.book)[1000],
            "missing_student_id column=student_id value= count=1 rows=1652");
  EXPECT_EQ(ProblemLines(reading.book)[1001], "too_many column= value=bad_date count=500 rows=");
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 1651u);
}

TEST(ReaderTest, ALongTextIsShortenedInAProblem) {
  const Reading reading = Read(std::string(kHeader) + "S1," + std::string(5000, 'x') + ",A\n");
  ASSERT_EQ(reading.book.problems.size(), 1u);
  EXPECT_EQ(reading.book.problems[0].value, std::string(200, 'x') + "…");
}

class Listener : public RowVisitor {
 public:
  void OnRow(int file, uint32_t row, std::string_view id, Date date, std::string_view code,
             const Record&) override {
    heard.push_back(std::to_string(file) + ":" + std::to_string(row) + " " + std::string(id) + " " +
                    date.ToIso() + " " + std::string(code));
  }
  void OnProblem(int file, uint32_t row, ProblemKind kind, std::string_view column,
                 std::string_view value, bool kept) override {
    heard.push_back(std::to_string(file) + ":" + std::to_string(row) + " " +
                    std::string(ProblemKindName(kind)) + " " + std::string(column) + " " +
                    std::string(value) + (kept ? " kept" : ""));
  }
  Lines heard;
};

TEST(ReaderTest, AVisitorHearsEveryRowAndProblemInOrder) {
  Listener listener;
  Read({{"a.csv",
         "student_id,date,code,documentation\nS1,03/09/2024,A,none\nS1,x,A,none\nS2,04/09/"
         "2024,T,odd\nS2,13/09/2024,A,none\n"
         "S2,13/09/2024,A,none\n,14/09/2024,A,none\n"}},
       {}, intake_test::Whole, &listener);
  EXPECT_THAT(listener.heard,
              ElementsAre("0:2 S1 2024-09-03 A", "0:3 bad_date date x",
                          "0:4 unknown_documentation documentation odd kept", "0:4 S2 2024-09-04 T",
                          "0:5 S2 2024-09-13 A", "0:6 S2 2024-09-13 A",
                          "0:7 missing_student_id student_id "));
  Listener many;
  std::string text = kHeader;
  for (int i = 0; i < 1500; ++i) text += "S1,day" + std::to_string(i) + ",A\n";
  Read({{"a.csv", text}}, {}, intake_test::Whole, &many);
  EXPECT_EQ(many.heard.size(), 1500u);
}

// Issue 3: what a row lacks is a problem; the row itself is read.
TEST(ReaderTest, ARowThatEndsEarlyIsKeptAndTold) {
  Listener listener;
  const Reading reading = Read({{"a.csv",
                                 "student_id,date,code,name,of no use,grade,of no use either\n"
                                 "S1,13/09/2024,A,Al,,5\n"  // nothing that is read is lacking
                                 "S2,13/09/2024,A,Bo\n"
                                 "S3,13/09/2024,A\n"
                                 "S4,13/09/2024,A,Di,\n"
                                 "S5,x,A,Ed\n"      // left out, and named for that alone
                                 "S6,13/09/2024\n"  // left out: no code
                                 "Total,4\n"}},
                               {}, intake_test::Whole, &listener);
  EXPECT_THAT(ProblemLines(reading.book),
              ElementsAre("malformed_row column=grade value= count=2 rows=3,5",
                          "malformed_row column=name value= count=1 rows=4",
                          "bad_date column=date value=x count=1 rows=6",
                          "malformed_row column=code value= count=2 rows=7,8"));
  Lines kept;
  for (const Problem& problem : reading.book.problems) {
    if (problem.kept) kept.push_back(problem.column);
  }
  EXPECT_THAT(kept, ElementsAre("grade", "name"));
  EXPECT_EQ(Facts(reading.book).size(), 4u);
  EXPECT_EQ(reading.book.files.at(0).rows, 7u);
  EXPECT_EQ(reading.book.files.at(0).rows_left_out, 3u);
  EXPECT_THAT(listener.heard, ElementsAre("0:2 S1 2024-09-13 A", "0:3 S2 2024-09-13 A",
                                          "0:3 malformed_row grade  kept", "0:4 S3 2024-09-13 A",
                                          "0:4 malformed_row name  kept", "0:5 S4 2024-09-13 A",
                                          "0:5 malformed_row grade  kept", "0:6 bad_date date x",
                                          "0:7 malformed_row code ", "0:8 malformed_row code "));
}

// Rows that are left out for a column and rows that are kept without it are two things to tell.
TEST(ReaderTest, KeptRowsAndOthersAreNeverCountedTogether) {
  rollcall::intake::RowProblems problems(0, nullptr);
  problems.Add(ProblemKind::kMalformedRow, 2, "grade", "");
  problems.Add(ProblemKind::kMalformedRow, 3, "grade", "", true);
  problems.Add(ProblemKind::kMalformedRow, 4, "grade", "", true);
  const std::vector<Problem> entries = problems.Take();
  ASSERT_EQ(entries.size(), 2u);
  EXPECT_FALSE(entries[0].kept);
  EXPECT_TRUE(entries[1].kept);
  EXPECT_EQ(entries[1].count, 2u);
}

TEST(ReaderTest, AVisitorHearsOfFilesSettledAtTheEnd) {
  Listener listener;
  Read({{"open.csv", "student_id,date,code\nS1,03/09/2024,A\nS1,x,A\n"},
        {"day.csv", "student_id,date,code\nS2,13/09/2024,T\n"}},
       {}, intake_test::Whole, &listener);
  EXPECT_THAT(listener.heard,
              ElementsAre("1:2 S2 2024-09-13 T", "0:2 S1 2024-09-03 A", "0:3 bad_date date x",
                          "0:2 date_order_assumed date dmy kept"));
}

TEST(ReaderTest, RowsAreCountedOnTheWay) {
  Book book;
  Reader reader(&book, Law::Get(), {});
  const std::string text = std::string(kHeader) + "S1,2024-09-13,A\nS1,2024-09-16,A\n";
  reader.BeginFile("a.csv");
  EXPECT_EQ(reader.rows(), 0u);
  reader.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  ASSERT_TRUE(reader.EndFile().ok());
  EXPECT_EQ(reader.rows(), 2u);
}

TEST(ReaderTest, TheOrderOfRowsDoesNotShowInTheFacts) {
  Lines rows;
  for (int s = 0; s < 20; ++s) {
    for (int d = 1; d < 28; ++d) {
      rows.push_back("S" + std::to_string(s) + ",2024-09-" + (d < 10 ? "0" : "") +
                     std::to_string(d) + "," + ((s * d) % 5 == 0 ? "A" : "P") + ",Name " +
                     std::to_string(s) + "," + (d > 20 ? "South" : "North"));
    }
  }
  const auto read = [&rows] {
    std::string text = "student_id,date,code,name,school\n";
    for (const std::string& row : rows) text += row + "\n" + row + "\n";
    return Facts(Read(text).book);
  };
  const Lines expected = read();
  EXPECT_EQ(expected.size(), rows.size());
  std::mt19937 random(1);
  for (int i = 0; i < 5; ++i) {
    std::shuffle(rows.begin(), rows.end(), random);
    EXPECT_EQ(read(), expected);
  }
}

}  // namespace
}  // namespace rollcall
