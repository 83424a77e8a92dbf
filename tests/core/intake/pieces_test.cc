// SPDX-License-Identifier: Apache-2.0
// The same bytes give the same book in any pieces; broken bytes never break the reader; and the
// real files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::Everything;
using intake_test::File;
using intake_test::OneByte;
using intake_test::ProblemLines;
using intake_test::Random;
using intake_test::Read;
using intake_test::Reading;

// One of each kind of dirt.
const std::vector<std::string>& Corpus() {
  using namespace std::string_literals;
  static const std::vector<std::string> corpus = {
      "",
      "\n",
      "x",
      "student_id,date,code",
      "student_id,date,code\r\nS1,2024-09-13,A\r\n\r\nS2,2024-09-16,T",
      "\xEF\xBB\xBFstudent_id;date;code\rS1;13.09.2024;A\rS2;12.09.2024;\"T\"\r",
      "student_id,date,code\nS1,03/09/2024,A\nS1,04/09/2024,A\n",
      "student_id,date,code,documented_on\nS1,03/09/2024,A,04/09/2024\nS1,04/09/2024,A,14/09/"
      "2024\n\"S2,1/2/2024\nS3,1/2/2024,P,\n",
      "student_id,date,code\nS1,13/09/2024,A\nS1,09/13/2024,A\n",
      "Title, with a "
      "comma\n\nstudent_"
      "id\tdate\tcode\tname\nS1\t20240913\tA\t\"a\tb\r\nc\"\"d\"\n\"S2\t20240913\tA\t\n",
      "date,type,minutes\n2024-08-28,first_day,\n2024-08-29,early,200\n2024-02-30,early,200\n",
      "student_id|grade|el|birth_date\n0042|05|Y|2014-01-02\n|5|N|\n",
      "student_id,days_enrolled,days_absent\nS1,180,18\nS2,180,x\n",
      "student_id,date,code,name\nS1,2024-09-13,A,Ren\xE9\nS2,2024-09-13,A,Zo\xC3\xAB\n",
      "\xFF\xFEs\0t\0u\0d\0e\0n\0t\0_\0i\0d\0,\0g\0r\0a\0d\0e\0\n\0S\0001\0,\0005\0\n\0"s,
      "a,b\nc,d\n",
      "'student_id','date','code','name'\n'S1','2024-09-13','A','O''Neil, "
      "J'\r'S2','2024-09-13','T',x\n",
      "student_id,date,code,name\nS1,2024-09-13,A,\"Jo \\\"J\\\", K\"\nS2,2024-09-13,A,\"\\\\\"\n",
      "Student,,Attendance,\nID,Name,Date,Code\nS1,Jo,9/13/2024,A\nS1,Jo,9/16/2024,A\n",
      "student_id,date,Status,Excuse\nS1,2024-09-13,A,E\nS2,2024-09-13,T,\n",
      "student_id,date,code\0\nS1,2024-09-13,A\0\n\0S\0002,2024-09-13,\"T\0\"\n"s,
      "student_id,name,9/13/2024,9/16/2024\nS1,Jo,A,\nS2,Al,,T\n",
      "05100000000420325201409202420180000\n05100000000420325201410202420190000\n\n0510\n",
      "051,0000000042,03252014,09,2024,20,18,00,00\n051,0000000042,03252014,10,2024,20,21,00,00\n",
      "s\0t\0u\0d\0e\0n\0t\0_\0i\0d\0,\0g\0r\0a\0d\0e\0\n\0S\0001\0,\0005\0\n\0\n"s,
      "SASID,Grade,Day\nS1,5,2024-09-13\nS1,5,2024-09-16\nS1,5,2024-09-17\n",
  };
  return corpus;
}

TEST(PiecesTest, OneByteRandomPiecesAndTheWhole) {
  for (const std::string& text : Corpus()) {
    const std::vector<File> files = {{"a.csv", text},
                                     {"other.csv", "student_id,date,code\nS9,2024-09-13,A\n"}};
    const std::string whole = Everything(Read(files));
    ASSERT_EQ(Everything(Read(files, {}, OneByte)), whole) << text;
    for (uint32_t seed = 0; seed < 20; ++seed) {
      ASSERT_EQ(Everything(Read(files, {}, Random(seed))), whole) << text << seed;
    }
  }
}

TEST(PiecesTest, TheHeldBackBeginningMayEndAnywhere) {
  // Rows of changing size around the 256 KiB, a quoted line end and a CRLF among them.
  std::string text = "student_id,date,code,name\r\n";
  for (int i = 0; text.size() < (size_t{300} << 10); ++i) {
    text += "S" + std::to_string(i % 500) + ",2024-09-" + std::to_string(10 + i % 20) + "," +
            (i % 7 == 0 ? "A" : "P") + ",\"Name\n" + std::string(static_cast<size_t>(i % 13), 'x') +
            "\"\r\n";
  }
  const std::vector<File> files = {{"a.csv", text}};
  const std::string whole = Everything(Read(files));
  const size_t head = size_t{256} << 10;
  for (const size_t first : {head - 1, head, head + 1, head / 2}) {
    const auto pieces = [first, begun = false](size_t left) mutable {
      if (begun) return left;
      begun = true;
      return first;
    };
    EXPECT_EQ(Everything(Read(files, {}, pieces)), whole) << first;
  }
  EXPECT_EQ(Everything(Read(files, {}, Random(7))), whole);
}

TEST(PiecesTest, BrokenBytesNeverBreakTheReader) {
  std::mt19937 random(42);
  const std::string special =
      "\",\r\n\t;|/-\xFF\xEF"
      "09" +
      std::string(1, '\0');
  const std::vector<std::string>& corpus = Corpus();
  for (int i = 0; i < 6000; ++i) {
    std::string text = corpus[random() % corpus.size()];
    for (size_t changes = 1 + random() % 4; changes > 0 && !text.empty(); --changes) {
      const size_t at = random() % text.size();
      const char byte = random() % 2 == 0 ? static_cast<char>(random() % 256)
                                          : special[random() % special.size()];
      switch (random() % 3) {
        case 0:
          text[at] = byte;
          break;
        case 1:
          text.insert(at, 1, byte);
          break;
        default:
          text.erase(at, 1 + random() % 3);
      }
    }
    const std::vector<File> files = {{"a.csv", text}};
    ASSERT_EQ(Everything(Read(files, {}, Random(static_cast<uint32_t>(i)))),
              Everything(Read(files)))
        << ::testing::PrintToString(text);
  }
}

class RealFilesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!std::ifstream(Path("README.md")))
      GTEST_SKIP() << "the shared real files are not beside the project";
  }
  static std::string Path(const std::string& name) {
    return std::string(ROLLCALL_SHARED_DIR) + "/real/" + name;
  }
  static File Load(const std::string& name) {
    std::ostringstream text;
    text << std::ifstream(Path(name), std::ios::binary).rdbuf();
    return {name, text.str()};
  }
};

TEST_F(RealFilesTest, EdFiExceptions) {
  ReadOptions options;
  options.columns = {{"student_id", "StudentUniqueId"},
                     {"school", "SchoolId"},
                     {"date", "EventDate"},
                     {"code", "AttendanceEventCategory"}};
  const std::vector<File> files = {Load("edfi_school_attendance.csv"), Load("edfi_calendar.csv")};
  const Reading reading = Read(files, options);
  ASSERT_EQ(reading.error, "");
  EXPECT_THAT(ProblemLines(reading.book), ::testing::IsEmpty());
  const FileFacts& attendance = reading.book.files[0];
  EXPECT_EQ(attendance.rows, 1917u);
  EXPECT_EQ(reading.book.students.size(), 227u);
  std::map<std::string, uint64_t> codes;
  for (const CodeUse& use : attendance.codes)
    codes[std::string(reading.book.texts.Get(use.code))] = use.count;
  EXPECT_EQ(
      codes,
      (std::map<std::string, uint64_t>{
          {"Excused Absence", 1077}, {"Unexcused Absence", 773}, {"Tardy", 66}, {"Partial", 1}}));
  std::map<std::string, int> rows_of_school;
  for (const std::string& fact : intake_test::Facts(reading.book)) {
    ++rows_of_school[fact.substr(fact.find("school=") + 7, 9)];
  }
  EXPECT_EQ(rows_of_school, (std::map<std::string, int>{
                                {"255901001", 620}, {"255901044", 466}, {"255901107", 831}}));
  EXPECT_EQ(reading.book.files[1].role, Role::kCalendar);
  EXPECT_EQ(reading.book.calendar.size(), 33u);  // first_day, 31 weekdays off, last_day
  EXPECT_EQ(Everything(Read(files, options, OneByte)), Everything(reading));
  EXPECT_EQ(Everything(Read(files, options, Random(3))), Everything(reading));
}

TEST_F(RealFilesTest, OpenEduAnalyticsDaily) {
  const std::vector<File> files = {Load("oea_daily.csv"), Load("oea_demographics.csv")};
  const Reading reading = Read(files);
  ASSERT_EQ(reading.error, "");
  EXPECT_THAT(ProblemLines(reading.book), ::testing::IsEmpty());
  const FileFacts& daily = reading.book.files[0];
  EXPECT_EQ(daily.role, Role::kAttendance);
  EXPECT_EQ(daily.rows, 12000u);
  ASSERT_EQ(daily.codes.size(), 2u);
  EXPECT_EQ(reading.book.texts.Get(daily.codes[0].code), "A");
  EXPECT_EQ(daily.codes[0].count, 1285u);
  EXPECT_EQ(daily.codes[1].count, 10715u);
  EXPECT_FALSE(daily.has_documentation || daily.has_reason);
  EXPECT_EQ(intake_test::Facts(reading.book).size(), 12000u);
  const FileFacts& demographics = reading.book.files[1];
  EXPECT_EQ(demographics.role, Role::kRoster);
  EXPECT_EQ(demographics.rows, 100u);
  EXPECT_EQ(reading.book.students.size(),
            700u);  // 600 with rows and 100 of the roster, none of them the same
  EXPECT_THAT(reading.book.group_names, ::testing::ElementsAre("el", "swd", "frl", "race"));
  EXPECT_EQ(Everything(Read(files, {}, OneByte)), Everything(reading));
  EXPECT_EQ(Everything(Read(files, {}, Random(3))), Everything(reading));
}

}  // namespace
}  // namespace rollcall
