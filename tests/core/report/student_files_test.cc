// SPDX-License-Identifier: Apache-2.0
// Lists of students to take away: which students, how they are named, and what stays empty.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rollcall/session.h"
#include "session_helper.h"

namespace rollcall {
namespace {

using Strings = std::vector<std::string>;

std::string Written(const Session& session, const std::string& want) {
  auto writer = session.WriteJson(want);
  EXPECT_TRUE(writer.ok()) << writer.error();
  std::string whole, piece;
  while (writer.ok() && (*writer)->Next(&piece)) whole += piece;
  return whole;
}

std::string Refusal(const Session& session, const std::string& want) {
  auto writer = session.WriteJson(want);
  return writer.ok() ? "" : writer.error();
}

// The first cells of each line after the header: year, ID, name.
Strings Who(const std::string& csv) {
  Strings who;
  for (const std::string& line : Lines(csv)) {
    if (line.rfind("20", 0) != 0) continue;
    size_t end = 0;
    for (int i = 0; i < 3; ++i) end = line.find(',', end + 1);
    who.push_back(line.substr(0, end));
  }
  return who;
}

// Ann has two sure unexcused days, Bo a wellness day, Cy a day whose ID looks like a formula.
const std::vector<TextFile> kTold = {
    {"attendance.csv",
     "student_id,date,code,name,school,grade,documentation\n"
     "b7,2024-09-09,MHW,Bo Orr,North,5,parent\n"
     "a9,2024-09-03,ILL,Ann May Lee,South,5,none\n"
     "a9,2024-09-04,ILL,Ann May Lee,South,5,none\n"
     "=c1,2024-10-07,ILL,Cy,North,6,parent\n"},
    {"roster.csv", "student_id,entry_date\na9,2024-09-03\nb7,2024-09-03\n=c1,2024-09-03\n"},
    {"calendar.csv", "date,type\n2024-09-03,first_day\n2025-06-06,last_day\n"}};

class StudentFilesTest : public ::testing::Test {
 protected:
  void SetUp() override { ReadAndEvaluate(&session_, kTold); }
  Session session_;
};

TEST_F(StudentFilesTest, WithoutFilterTheFormatItself) {
  EXPECT_EQ(Written(session_, "csv"), Whole(session_, Format::kCsv));
  EXPECT_EQ(Written(session_, R"({"format": "csv"})"), Whole(session_, Format::kCsv));
  EXPECT_EQ(Written(session_, R"({"format": "absences-csv", "filter": null, "names": "full"})"),
            Whole(session_, Format::kAbsencesCsv));
}

TEST_F(StudentFilesTest, TheStudentsOfAFilterInItsOrderWithoutItsCut) {
  EXPECT_EQ(Who(Written(session_, R"({"format": "csv", "filter": {"sort": "name"}})")),
            (Strings{"2024-25,a9,Ann May Lee", "2024-25,b7,Bo Orr", "2024-25,'=c1,Cy"}));
  const std::string descending =
      R"({"format": "csv", "filter": {"sort": "name", "descending": true, "offset": 2, "limit": 1}})";
  EXPECT_EQ(Who(Written(session_, descending)),
            (Strings{"2024-25,'=c1,Cy", "2024-25,b7,Bo Orr", "2024-25,a9,Ann May Lee"}));
  const std::string found = R"({"format": "absences-csv", "filter": {"search": "ann"}})";
  EXPECT_EQ(Who(Written(session_, found)),
            (Strings{"2024-25,a9,Ann May Lee", "2024-25,a9,Ann May Lee"}));
}

TEST_F(StudentFilesTest, NamedByTheRowInTheReportWhateverTheOrder) {
  const std::string initials =
      R"({"format": "csv", "names": "initials", "filter": {"sort": "name"}})";
  EXPECT_EQ(Who(Written(session_, initials)),
            (Strings{"2024-25,2,A. L.", "2024-25,3,B. O.", "2024-25,1,C."}));
  const std::string rows = R"({"format": "absences-csv", "names": "rows"})";
  EXPECT_EQ(Who(Written(session_, rows)),
            (Strings{"2024-25,1,", "2024-25,2,", "2024-25,2,", "2024-25,3,"}));
  EXPECT_EQ(Written(session_, initials).find("a9"), std::string::npos);
}

TEST_F(StudentFilesTest, WhatCannotBeAskedForIsSaid) {
  EXPECT_EQ(Refusal(session_, "pdf"), "There is no format \"pdf\".");
  EXPECT_EQ(Refusal(session_, R"({"format": "json"})"),
            "A list of students is written as csv or absences-csv, not as \"json\".");
  EXPECT_EQ(Refusal(session_, R"({"format": "csv", "names": "none"})"),
            "\"names\" must be full, initials or rows, not \"none\".");
  EXPECT_NE(Refusal(session_, R"({"format": "csv", "filter": {"sort": "shoe"}})").find("shoe"),
            std::string::npos);
  EXPECT_NE(Refusal(session_, R"({"format": "csv", "of": 1})").find("of"), std::string::npos);
  EXPECT_EQ(Refusal(Session(), R"({"format": "csv"})"), "Nothing has been evaluated yet.");
}

// Codes that tell absence alone: excused, truancy and wellness days are not in the file.
TEST(StudentFilesUntoldTest, WhatTheFilesCannotTellStaysEmpty) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"attendance.csv",
                    "student_id,date,code\na,2024-09-03,A\na,2024-09-04,A\n"
                    "a,2024-09-05,A\na,2024-09-06,A\n"},
                   {"roster.csv", "student_id,entry_date\na,2024-09-03\n"},
                   {"calendar.csv", "date,type\n2024-09-03,first_day\n2024-09-30,last_day\n"}});
  EXPECT_EQ(Lines(Whole(session, Format::kCsv))[1],
            "2024-25,a,,,,4,4,1,true,severe_chronic,3,0,0,2,true,4,0,2024-09-06,2024-09-20,0,37,0,"
            "short_enrollment");
  EXPECT_EQ(Lines(Written(session, R"({"format": "csv"})"))[1],
            "2024-25,a,,,,4,4,1,true,severe_chronic,3,,,,,,,,,0,37,0,short_enrollment");
  EXPECT_EQ(Lines(Written(session, R"({"format": "absences-csv"})"))[1],
            "2024-25,a,,,,2024-09-03,A,unknown,1,1,,,,,,,,,");
}

}  // namespace
}  // namespace rollcall
