// SPDX-License-Identifier: Apache-2.0
// The state's monthly file: contract section 7, PSIS-2.
#include <gtest/gtest.h>

#include "core/report/session_helper.h"

namespace rollcall {
namespace {

constexpr std::string_view kCalendar =
    "date,type\n2024-09-26,school\n2024-09-27,school\n2024-09-30,school\n2024-10-01,school\n"
    "2024-10-02,school\n2024-10-03,school\n";
constexpr std::string_view kDays =
    "student_id,date,code,birth_date\n"
    "0042,2024-09-27,P,2014-07-15\n0042,2024-09-30,A,2014-07-15\n0042,2024-10-01,DLP,2014-07-15\n"
    "0042,2024-10-02,DLA,2014-07-15\n0042,2024-10-03,OSS,2014-07-15\n"
    "7,2024-10-01,T,\n7,2024-10-02,P,\n7,2024-10-03,P,\n";

std::string Written(const Session& session, std::string_view district = "") {
  const Evaluation& evaluation = *session.evaluation();
  EXPECT_EQ(RefusesFormat(evaluation, Format::kPsis, district), "");
  ReportWriter writer(evaluation, Format::kPsis, district);
  std::string whole, piece;
  while (writer.Next(&piece)) whole += piece;
  return whole;
}

std::string Refused(const std::vector<TextFile>& files, std::string_view district = "064") {
  Session session;
  ReadAndEvaluate(&session, files);
  return RefusesFormat(*session.evaluation(), Format::kPsis, district);
}

TEST(PsisFormat, ALineAStudentAndMonth) {
  Session session;
  ReadAndEvaluate(&session, {{"days.csv", kDays}, {"calendar.csv", kCalendar}});
  // District 3, SASID 10, birth date 8, month 2, year 4; days in person on roll and there, remote
  // on roll and there, 2 each.
  EXPECT_EQ(Written(session, "064"),
            "064      00420715201409202402010000\n"
            "064      00420715201410202401000201\n"
            "064         7        10202403030000\n");
}

TEST(PsisFormat, MonthsGoFromJulyToJuneAndYearsOneAfterTheOther) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"days.csv",
                    "student_id,date,code\n1,2025-01-06,P\n1,2024-08-29,P\n1,2024-12-02,P\n"
                    "1,2023-09-05,P\n2,2024-09-03,P\n"}});
  std::string months;
  for (const std::string& line : Lines(Written(session, "2A4"))) {
    EXPECT_EQ(line.size(), 35u);
    EXPECT_EQ(line.substr(0, 3), "2A4");
    months += line.substr(12, 1) + ":" + line.substr(23, 4) + "-" + line.substr(21, 2) + " ";
  }
  EXPECT_EQ(months, "1:2023-09 1:2024-08 1:2024-12 1:2025-01 2:2024-09 ");
}

TEST(PsisFormat, TheDistrictIsThatOfTheCallElseTheProfiles) {
  Session session;
  ASSERT_TRUE(session.SetProfile(R"({"profile": 1, "psis": {"district": "064"}})", "p").ok());
  ReadAndEvaluate(&session, {{"days.csv", kDays}});
  EXPECT_EQ(Written(session).substr(0, 3), "064");
  EXPECT_EQ(Written(session, "101").substr(0, 3), "101");
  const std::string none = Refused({{"days.csv", kDays}}, "");
  EXPECT_NE(none.find("--district"), std::string::npos) << none;
  EXPECT_NE(none.find("profile"), std::string::npos) << none;
  for (const char* wrong : {"64", "0644", "06 ", "06\xC3"}) {
    EXPECT_NE(Refused({{"days.csv", kDays}}, wrong), "") << wrong;
  }
}

TEST(PsisFormat, AnIdThatIsNoStateIdIsNamed) {
  EXPECT_EQ(Refused({{"days.csv", "student_id,date,code\n1234567890,2024-09-03,P\n"}}), "");
  for (const char* id : {"12345678901", "S1", "1-2"}) {
    const std::string why =
        Refused({{"days.csv", "student_id,date,code\n" + std::string(id) + ",2024-09-03,P\n"}});
    EXPECT_NE(why.find("\"" + std::string(id) + "\""), std::string::npos) << why;
    EXPECT_NE(why.find("SASID"), std::string::npos) << why;
  }
}

TEST(PsisFormat, OpenDaysAreRefusedWithTheirCodes) {
  const std::string why = Refused(
      {{"days.csv",
        "student_id,date,code\n1,2024-09-03,ZZ\n1,2024-09-04,\n1,2024-09-05,P\n1,2024-09-06,P\n"}});
  EXPECT_NE(why.find("2 days are"), std::string::npos) << why;
  EXPECT_NE(why.find("the code \"ZZ\""), std::string::npos) << why;
  EXPECT_NE(why.find("a blank code"), std::string::npos) << why;
  const std::string half = Refused(
      {{"days.csv",
        "student_id,date,code,grade,minutes_present\n1,2024-09-03,P,KH,100\n1,2024-09-04,P,KH,\n"},
       {"calendar.csv", "date,type,minutes\n2024-09-03,school,390\n2024-09-04,school,390\n"}});
  EXPECT_NE(half.find("1 day is"), std::string::npos) << half;
  EXPECT_NE(half.find("minutes"), std::string::npos) << half;
}

TEST(PsisFormat, CountsOfAWholeYearAreRefused) {
  const std::string why = Refused(
      {{"totals.csv", "student_id,days_enrolled,days_absent,school_year\n7,180,9,2024-25\n"}});
  EXPECT_NE(why.find("student 7"), std::string::npos) << why;
  EXPECT_NE(why.find("2024-25"), std::string::npos) << why;
  EXPECT_NE(why.find("month"), std::string::npos) << why;
}

// The lines add up to the report's months: one truth.
TEST(PsisFormat, AddsUpToTheMonthsOfTheReport) {
  Session session;
  ReadAndEvaluate(&session, {{"days.csv", kDays}, {"calendar.csv", kCalendar}});
  for (const MonthRate& month : session.evaluation()->summary().months) {
    if (!month.all_schools) continue;
    int64_t enrolled = 0, absent = 0, remote = 0, remote_absent = 0;
    for (const std::string& line : Lines(Written(session, "064"))) {
      if (std::stoi(line.substr(21, 2)) != month.month) continue;
      const int in_person = std::stoi(line.substr(27, 2)), there = std::stoi(line.substr(29, 2));
      const int at_home = std::stoi(line.substr(31, 2)), with_us = std::stoi(line.substr(33, 2));
      enrolled += in_person + at_home;
      absent += in_person - there + at_home - with_us;
      remote += at_home;
      remote_absent += at_home - with_us;
    }
    EXPECT_EQ(enrolled, month.days_enrolled);
    EXPECT_EQ(absent, month.days_absent);
    EXPECT_EQ(remote, month.remote_days_enrolled);
    EXPECT_EQ(remote_absent, month.remote_days_absent);
  }
}

}  // namespace
}  // namespace rollcall
