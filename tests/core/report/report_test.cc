// SPDX-License-Identifier: Apache-2.0
// The report as a whole: pieces, places, refusals.
#include "rollcall/report.h"

#include <gtest/gtest.h>

#include "report/csv_writer.h"
#include "report/json_parts.h"
#include "report/pieces.h"
#include "session_helper.h"

namespace rollcall {
namespace {

constexpr Format kAllFormats[] = {Format::kText,    Format::kJson,  Format::kNdjson,
                                  Format::kCsv,     Format::kRates, Format::kAbsencesCsv,
                                  Format::kProblems};
constexpr size_t kMebibyte = size_t{1} << 20;

const char kAttendance[] =
    "student_id,date,code\n0042,2024-09-05,A\n0042,2024-09-06,ZZ\n7,2024-09-05,MHW\n";
const char kRoster[] = "student_id,name,school,grade\n0042,Ada Cole,North,5\n7,Ben Diaz,North,6\n";
const char kCalendar[] = "date,type\n2024-09-03,first_day\n2025-06-13,last_day\n";

// Enough students and absences for a report of several pieces.
std::string ManyRows() {
  std::string text = "student_id,date,code\n";
  for (int student = 0; student < 1500; ++student) {
    for (const char* day : {"2024-09-05", "2024-09-12", "2024-10-03", "2024-11-21"}) {
      text += "S" + std::to_string(student) + "," + day + ",A\n";
    }
  }
  return text;
}

// What the parts of a format are without any cut at all.
std::string StepByStep(std::unique_ptr<Pieces> steps) {
  std::string whole, step;
  while (steps->Step(&step)) {
    whole += step;
    step.clear();
  }
  return whole;
}

TEST(ReportTest, PiecesOfALongReportAreAboutAMebibyte) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", ManyRows()}, {"c.csv", kCalendar}});
  const std::vector<std::string> pieces = PiecesOf(session, Format::kJson);
  ASSERT_GT(pieces.size(), 2u);
  for (size_t i = 0; i < pieces.size(); ++i) {
    EXPECT_GE(pieces[i].size(), i + 1 < pieces.size() ? kMebibyte : 1);
    EXPECT_LT(pieces[i].size(), kMebibyte + (kMebibyte >> 2));
  }
}

TEST(ReportTest, PiecesJoinedAreTheStepsJoined) {
  Session session;
  ReadAndEvaluate(
      &session,
      {{"a.csv", ManyRows()}, {"r.csv", "student_id,grade\nS1,5\n"}, {"c.csv", kCalendar}});
  const Evaluation& evaluation = *session.evaluation();
  EXPECT_EQ(Whole(session, Format::kText), StepByStep(TextPieces(evaluation)));
  EXPECT_EQ(Whole(session, Format::kCsv), StepByStep(CsvPieces(evaluation)));
  EXPECT_EQ(Whole(session, Format::kAbsencesCsv), StepByStep(AbsencesCsvPieces(evaluation)));
  EXPECT_EQ(Whole(session, Format::kRates), StepByStep(RatesPieces(evaluation)));
  EXPECT_EQ(Whole(session, Format::kProblems), StepByStep(ListedProblemsPieces(evaluation)));

  // The JSON report, put together from its parts in one writer.
  JsonWriter json;
  json.BeginObject();
  WriteHead(&json, evaluation);
  json.Key("students").BeginArray();
  for (size_t i = 0; i < evaluation.summary().students.size(); ++i) {
    WriteStudent(&json, evaluation, i);
  }
  json.EndArray();
  WriteAggregates(&json, evaluation);
  json.Key("problems").BeginArray();
  for (const Problem& problem : evaluation.summary().problems) {
    WriteProblem(&json, evaluation.book(), problem, false);
  }
  json.EndArray().EndObject();
  EXPECT_TRUE(Whole(session, Format::kJson) == json.Take() + "\n");
}

TEST(ReportTest, TwoWritersGiveTheSameBytes) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}, {"r.csv", kRoster}, {"c.csv", kCalendar}});
  for (const Format format : kAllFormats) {
    const std::string whole = Whole(session, format);
    EXPECT_FALSE(whole.empty());
    EXPECT_EQ(whole.back(), '\n');
    EXPECT_EQ(Whole(session, format), whole);
  }
}

TEST(ReportTest, AFinishedWriterStaysFinished) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  auto writer = session.Write(Format::kJson);
  ASSERT_TRUE(writer.ok());
  std::string piece;
  while ((*writer)->Next(&piece)) EXPECT_FALSE(piece.empty());
  EXPECT_TRUE(piece.empty());
  EXPECT_FALSE((*writer)->Next(&piece));
}

TEST(ReportTest, StudentJsonIsItsPlaceInTheReport) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}, {"r.csv", kRoster}, {"c.csv", kCalendar}});
  const Evaluation& evaluation = *session.evaluation();
  const std::string report = Whole(session, Format::kJson);
  ASSERT_EQ(evaluation.summary().students.size(), 2u);
  std::string students;
  for (size_t i = 0; i < 2; ++i) {
    students += (i == 0 ? "\n    " : ",\n    ") + StudentJson(evaluation, i);
  }
  EXPECT_NE(report.find("\n  \"students\": [" + students + "\n  ],\n"), std::string::npos)
      << report;
  EXPECT_EQ(session.StudentJson("0042", "2024-25"), StudentJson(evaluation, 0));
  EXPECT_EQ(session.StudentJson("42", "2024-25"), "null");
  EXPECT_EQ(session.StudentJson("0042", "2023-24"), "null");
}

TEST(ReportTest, AnUnknownCodeIsNullWhereTheReadingsDiffer) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}, {"r.csv", kRoster}, {"c.csv", kCalendar}});
  const std::string student = StudentJson(*session.evaluation(), 0);
  // Four school days from the 3rd to the 6th; one or two of them missed.
  EXPECT_NE(student.find("\"days_enrolled\": 4,\n      \"days_absent\": null,\n"
                         "      \"absence_rate\": null,\n      \"chronic\": true,\n"),
            std::string::npos)
      << student;
  EXPECT_NE(student.find("\"open_days\": 1,\n      \"review\": [\n        "), std::string::npos)
      << student;
}

TEST(ReportTest, RatesAreRefusedWithoutARoster) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}, {"c.csv", kCalendar}});
  for (const Format format : kAllFormats) {
    const std::string refusal = RefusesFormat(*session.evaluation(), format);
    EXPECT_EQ(refusal.empty(), format != Format::kRates);
    EXPECT_EQ(session.Write(format).ok(), format != Format::kRates);
  }
  const std::string refusal = RefusesFormat(*session.evaluation(), Format::kRates);
  EXPECT_NE(refusal.find("roster"), std::string::npos);
  EXPECT_EQ(refusal.back(), '.');
}

TEST(ReportTest, RatesAreGivenWithARosterOrADailyFile) {
  Session with_roster;
  ReadAndEvaluate(&with_roster, {{"a.csv", kAttendance}, {"r.csv", kRoster}});
  EXPECT_EQ(RefusesFormat(*with_roster.evaluation(), Format::kRates), "");
  Session daily;
  ReadAndEvaluate(&daily, {{"a.csv", "student_id,date,code\n1,2024-09-05,P\n2,2024-09-05,A\n"}});
  EXPECT_EQ(RefusesFormat(*daily.evaluation(), Format::kRates), "");
}

TEST(ReportTest, HeadersOfTheTables) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}, {"r.csv", kRoster}, {"c.csv", kCalendar}});
  EXPECT_EQ(Lines(Whole(session, Format::kCsv))[0],
            "school_year,student_id,name,school,grade,days_enrolled,days_absent,absence_rate,"
            "chronic,band,tier,mhw_claimed,mhw_valid,mhw_remaining,truant,unexcused,certain,"
            "first_trigger,meeting_by,absences_left,present_days_to_recover,open_days,review");
  EXPECT_EQ(Lines(Whole(session, Format::kAbsencesCsv))[0],
            "school_year,student_id,name,school,grade,date,code,reason,ordinal,level,category,"
            "provisional,needs,curable_until,mhw,mhw_reason,truancy,keyed_differs,because");
  EXPECT_EQ(Lines(Whole(session, Format::kRates))[0],
            "table,school_year,school,group,value,month,students,chronic,rate,review_team,high,"
            "requirement,days_enrolled,days_absent,attendance_rate");
  EXPECT_EQ(Lines(Whole(session, Format::kProblems))[0],
            "file,row,column,value,kind,message,suggestion");
}

TEST(ReportTest, TextsOfAWindows1252FileAreUtf8) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", "student_id,date,code,name\n1,2024-09-05,A,Jos\xE9\n"}});
  EXPECT_NE(StudentJson(*session.evaluation(), 0).find("\"name\": \"Jos\xC3\xA9\""),
            std::string::npos);
  EXPECT_NE(Whole(session, Format::kCsv).find(",Jos\xC3\xA9,"), std::string::npos);
}

}  // namespace
}  // namespace rollcall
