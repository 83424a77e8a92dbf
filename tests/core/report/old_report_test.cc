// SPDX-License-Identifier: Apache-2.0
#include "report/old_report.h"

#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

const char kReport[] =
    R"({"report": 1, "engine": "0.1.0", "rules_checked": "2026-11-22", "as_of": "2024-10-04",
  "options": {"documentation.days": 10, "truancy.month": "either"},
  "files": [{"name": "a [1] {2}.csv", "columns": {"code": "\"Co]de\""}}],
  "students": [
    {"student_id": "0042", "name": "Zo\u00eb \"Z\" [1}", "school": null, "grade": "5",
     "school_year": "2024-25", "days_enrolled": 24, "days_absent": 4, "days_tardy": null,
     "truancy": {"triggers": [
       {"rule": "year", "date": "2024-09-30", "meeting_by": null, "provisional": true}]},
     "absences": [{"date": "2024-09-24", "code": "A", "category": "unexcused", "provisional": true,
                   "curable_until": "2024-10-09", "mhw": "invalid", "truancy": true},
                  {"date": "2024-09-25", "code": "ZZ", "category": null}]},
    {"student_id": "7", "school_year": "2023-24", "days_enrolled": 180, "days_absent": null,
     "truancy": {"triggers": null}, "absences": []}],
  "can_tell": [{"school_year": "2024-25", "about": "truancy", "answer": "no", "lacks": ["reason"]}],
  "district": {"students": [1, 2]}, "problems": []})";

Expected<OldReport> ReadIn(std::string_view text, size_t size) {
  OldReportReader reader("week.json");
  for (size_t at = 0; at < text.size(); at += size) reader.Push(text.substr(at, size));
  return reader.Finish();
}

std::string Refusal(std::string_view text) {
  const Expected<OldReport> report = ReadIn(text, 4096);
  return report.ok() ? "" : report.error();
}

TEST(OldReportTest, IsKnownByItsFirstKey) {
  EXPECT_TRUE(LooksLikeReport("{\"report\": 1"));
  EXPECT_TRUE(LooksLikeReport("\xEF\xBB\xBF \r\n{\n\t\"report\""));
  EXPECT_FALSE(LooksLikeReport("{\"profile\": 1, \"report\": 1}"));
  EXPECT_FALSE(LooksLikeReport("{\"reports\": 1}"));
  EXPECT_FALSE(LooksLikeReport("\"report\""));
  EXPECT_FALSE(LooksLikeReport("student_id,report\n"));
  EXPECT_FALSE(LooksLikeReport(""));
  EXPECT_FALSE(Session::LooksLikeProfile("{\"report\": 1}"));
  EXPECT_TRUE(Session::LooksLikeProfile("{\"profile\": 1}"));
}

TEST(OldReportTest, IsReadTheSameInPiecesOfAnySize) {
  for (const size_t size : {size_t{1}, size_t{2}, size_t{7}, size_t{100}, size_t{4096}}) {
    const Expected<OldReport> read = ReadIn(kReport, size);
    ASSERT_TRUE(read.ok()) << size << ": " << read.error();
    const OldReport& report = *read;
    EXPECT_EQ(report.as_of.ToIso(), "2024-10-04");
    EXPECT_EQ(report.rules_checked, "2026-11-22");
    EXPECT_EQ(report.options, (std::vector<std::pair<std::string, std::string>>{
                                  {"documentation.days", "10"}, {"truancy.month", "\"either\""}}));
    ASSERT_EQ(report.students.size(), 2u);
    const OldStudent* student = report.Find("0042", SchoolYear(2024));
    ASSERT_NE(student, nullptr);
    EXPECT_EQ(student->name, "Zoë \"Z\" [1}");
    EXPECT_EQ(student->school, "");
    EXPECT_EQ(student->days_absent, 4);
    EXPECT_FALSE(student->days_tardy.has_value());
    ASSERT_TRUE(student->triggers.has_value());
    ASSERT_EQ(student->triggers->size(), 1u);
    EXPECT_EQ((*student->triggers)[0].rule, TriggerRule::kYear);
    EXPECT_FALSE((*student->triggers)[0].meeting_by.has_value());
    EXPECT_TRUE((*student->triggers)[0].provisional);
    ASSERT_EQ(student->absences.size(), 2u);
    EXPECT_EQ(student->absences[0].category, Category::kUnexcused);
    EXPECT_EQ(student->absences[0].curable_until, Date::Make(2024, 10, 9));
    EXPECT_EQ(student->absences[0].mhw, MhwStatus::kInvalid);
    EXPECT_EQ(student->absences[0].truancy, true);
    EXPECT_FALSE(student->absences[1].category.has_value());
    EXPECT_EQ(report.Find("42", SchoolYear(2024)), nullptr);
    EXPECT_EQ(report.Find("7", SchoolYear(2024)), nullptr);
    const OldStudent* other = report.Find("7", SchoolYear(2023));
    ASSERT_NE(other, nullptr);
    EXPECT_FALSE(other->triggers.has_value());
    EXPECT_EQ(report.Tells(SchoolYear(2024), About::kTruancy), Answer::kNo);
    EXPECT_FALSE(report.Tells(SchoolYear(2023), About::kTruancy).has_value());
  }
}

TEST(OldReportTest, WhatIsNotWholeIsRefused) {
  const std::string whole = kReport;
  EXPECT_EQ(Refusal(whole), "");
  for (size_t cut = 0; cut < whole.size(); cut += 13) {
    EXPECT_NE(Refusal(whole.substr(0, cut)), "") << cut;
  }
  EXPECT_EQ(Refusal(whole + "{}").find("week.json: this report is not whole"), 0u);
  EXPECT_NE(Refusal(whole + "]"), "");
  EXPECT_NE(Refusal(std::string(40, '{')), "");
  EXPECT_NE(Refusal("{\"report\": 1, \"as_of\": \"2024-10-04\", \"students\": [{\"name\": 1}]}"),
            "");
  EXPECT_NE(
      Refusal("{\"report\": 2, \"as_of\": \"2024-10-04\", \"students\": []}").find("version 2"),
      std::string::npos);
  EXPECT_NE(Refusal("{\"report\": 1, \"students\": []}").find("as-of day"), std::string::npos);
}

// What the engine writes is what it reads.
TEST(OldReportTest, TheEnginesOwnReportIsReadBack) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"a.csv", "student_id,date,code\nÉ1,2024-09-04,A\nÉ1,2024-09-05,AU\n"}});
  const Expected<OldReport> report = ReadIn(Whole(session, Format::kJson), 11);
  ASSERT_TRUE(report.ok()) << report.error();
  const OldStudent* student = report->Find("É1", SchoolYear(2024));
  ASSERT_NE(student, nullptr);
  const StudentSummary& summary = session.evaluation()->summary().students[0];
  EXPECT_EQ(student->days_enrolled, summary.days_enrolled);
  EXPECT_EQ(student->days_absent, 2);
  ASSERT_EQ(student->absences.size(), 2u);
  EXPECT_EQ(student->absences[1].code, "AU");
  EXPECT_EQ(report->can_tell.size(), 6u);
}

}  // namespace
}  // namespace rollcall
