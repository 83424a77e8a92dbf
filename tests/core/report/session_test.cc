// SPDX-License-Identifier: Apache-2.0
// The one door: its order of use, and its sentences.
#include "rollcall/session.h"

#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

const char kAttendance[] =
    "student_id,date,code,name\n"
    "10,2023-09-06,A,Ada\n"
    "10,2024-09-05,A,Ada\n"
    "10,2024-09-06,AU,Ada\n"
    "9,2024-09-06,A,Ben\n";

// The values of one key in a JSON text, in their order.
std::vector<std::string> Values(const std::string& json, const std::string& key) {
  std::vector<std::string> values;
  const std::string start = "\"" + key + "\": ";
  for (size_t at = json.find(start); at != std::string::npos; at = json.find(start, at + 1)) {
    const size_t from = at + start.size();
    values.push_back(json.substr(from, json.find_first_of(",\n", from) - from));
  }
  return values;
}

using Strings = std::vector<std::string>;

TEST(SessionTest, BeforeEvaluationThereIsNoAnswer) {
  Session session;
  EXPECT_EQ(session.evaluation(), nullptr);
  EXPECT_EQ(session.SummaryJson(), "null");
  EXPECT_EQ(session.ProblemsJson(), "null");
  EXPECT_EQ(session.PageJson("{}"), "null");
  EXPECT_EQ(session.StudentJson("1", "2024-25"), "null");
  EXPECT_EQ(session.FilesJson(), "[]");
  EXPECT_FALSE(session.Write(Format::kJson).ok());
  EXPECT_FALSE(session.View("summary", "").ok());
  EXPECT_TRUE(session.View("rules", "").ok());
  EXPECT_FALSE(session.Evaluate({}).ok());
  EXPECT_FALSE(session.FinishReading().ok());
}

TEST(SessionTest, WhatLooksLikeAProfile) {
  EXPECT_TRUE(Session::LooksLikeProfile("{"));
  EXPECT_TRUE(Session::LooksLikeProfile(" \r\n\t{\"profile\": 1}"));
  EXPECT_TRUE(Session::LooksLikeProfile("\xEF\xBB\xBF{"));
  EXPECT_FALSE(Session::LooksLikeProfile("student_id,date"));
  EXPECT_FALSE(Session::LooksLikeProfile(""));
  EXPECT_FALSE(Session::LooksLikeProfile("[{"));
}

TEST(SessionTest, ARefusedProfileLeavesTheOldOne) {
  Session session;
  ASSERT_TRUE(session.SetProfile(R"({"profile": 1, "name": "First"})", "p.json").ok());
  const Expected<Done> refused = session.SetProfile(R"({"profile": 1, "colour": 1})", "q.json");
  ASSERT_FALSE(refused.ok());
  EXPECT_EQ(refused.error().find("q.json: "), 0u);
  EXPECT_NE(refused.error().find("\"colour\""), std::string::npos);
  EXPECT_EQ(session.profile().name, "First");
}

TEST(SessionTest, OnlyColumnsGroupsAndDateFormatNeedReadingAgain) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  const auto needs = [&session](const char* profile) {
    EXPECT_TRUE(session.SetProfile(profile, "p.json").ok());
    return session.NeedsReading();
  };
  EXPECT_FALSE(needs(R"({"profile": 1, "codes": {"A": "illness"}})"));
  EXPECT_FALSE(needs(R"({"profile": 1, "options": {"iss.absent": true}})"));
  EXPECT_TRUE(needs(R"({"profile": 1, "columns": {"name": "Name"}})"));
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  EXPECT_FALSE(session.NeedsReading());
  EXPECT_EQ(session.book().files.size(), 1u);
  EXPECT_TRUE(needs(R"({"profile": 1, "columns": {"name": "Name"}, "groups": ["iep"]})"));
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  EXPECT_TRUE(needs(
      R"({"profile": 1, "columns": {"name": "Name"}, "groups": ["iep"], "date_format": "ymd"})"));
}

TEST(SessionTest, EvaluatesAgainAfterAChangeOfTheProfile) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  EXPECT_EQ(Values(session.StudentJson("9", "2024-25"), "reason"), Strings{"\"unknown\""});
  ASSERT_TRUE(session.SetProfile(R"({"profile": 1, "codes": {"A": "illness"}})", "p.json").ok());
  // Until then the answers stand on the profile they were worked out with.
  EXPECT_EQ(Values(session.StudentJson("9", "2024-25"), "reason"), Strings{"\"unknown\""});
  ASSERT_TRUE(session.Evaluate({}).ok());
  EXPECT_EQ(Values(session.StudentJson("9", "2024-25"), "reason"), Strings{"\"illness\""});
}

TEST(SessionTest, EvaluateJsonTakesDayYearAndShape) {
  Session session;
  ReadFiles(&session, {{"a.csv", kAttendance}});
  for (const char* nothing : {"", "{}", R"({"as_of": null, "year": null, "shape": null})"}) {
    ASSERT_TRUE(session.EvaluateJson(nothing).ok()) << nothing;
    EXPECT_EQ(session.evaluation()->summary().as_of.ToIso(), "2024-09-06");
    EXPECT_EQ(session.evaluation()->summary().students.size(), 3u);
  }
  ASSERT_TRUE(session.EvaluateJson(R"({"as_of": "2024-09-05", "shape": "daily"})").ok());
  EXPECT_EQ(session.evaluation()->summary().as_of.ToIso(), "2024-09-05");
  EXPECT_EQ(session.evaluation()->summary().shape, Shape::kDaily);
  ASSERT_TRUE(session.EvaluateJson(R"({"year": "2023-24"})").ok());
  EXPECT_EQ(session.evaluation()->summary().students.size(), 1u);
}

TEST(SessionTest, EvaluateJsonSaysWhatIsWrong) {
  Session session;
  ReadFiles(&session, {{"a.csv", kAttendance}});
  for (const auto& [options, says] : std::vector<std::pair<std::string, std::string>>{
           {"[]", "object"},
           {"{", "object"},
           {R"({"day": "2024-09-05"})", "\"day\""},
           {R"({"as_of": "2024-02-30"})", "2024-02-30"},
           {R"({"as_of": 20240905})", "\"as_of\""},
           {R"({"year": "2024"})", "\"2024\""},
           {R"({"shape": "weekly"})", "weekly"},
           {R"({"year": "2030-31"})", "2030-31"}}) {
    const Expected<Done> done = session.EvaluateJson(options);
    ASSERT_FALSE(done.ok()) << options;
    EXPECT_NE(done.error().find(says), std::string::npos) << done.error();
  }
}

TEST(SessionTest, PagesFilterSortAndSearch) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  const auto ids = [&session](const char* filter) {
    return Values(session.PageJson(filter), "student_id");
  };
  EXPECT_EQ(ids("{}"), (Strings{"\"10\"", "\"10\"", "\"9\""}));  // IDs are text: 10 before 9
  EXPECT_EQ(ids(R"({"year": "2024-25"})"), (Strings{"\"10\"", "\"9\""}));
  EXPECT_EQ(ids(R"({"search": "bE"})"), Strings{"\"9\""});
  EXPECT_EQ(ids(R"({"search": "1"})"), (Strings{"\"10\"", "\"10\""}));
  EXPECT_EQ(ids(R"({"year": "2024-25", "sort": "days_absent"})"), (Strings{"\"9\"", "\"10\""}));
  EXPECT_EQ(ids(R"({"year": "2024-25", "sort": "name", "descending": true})"),
            (Strings{"\"9\"", "\"10\""}));
  EXPECT_EQ(ids(R"({"offset": 1, "limit": 1})"), Strings{"\"10\""});
  EXPECT_EQ(ids(R"({"offset": 5})"), Strings{});
  EXPECT_EQ(Values(session.PageJson(R"({"offset": 5})"), "total"), Strings{"3"});
  EXPECT_EQ(Values(session.PageJson(R"({"sort": "hair"})"), "error").size(), 1u);
}

TEST(SessionTest, AFilterOfAnotherYearIsNotTheLastOne) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  EXPECT_EQ(Values(session.PageJson(R"({"year": "2023-24"})"), "total"), Strings{"1"});
  EXPECT_EQ(Values(session.PageJson(R"({"year": "2024-25"})"), "total"), Strings{"2"});
  EXPECT_EQ(Values(session.PageJson(R"({"year": "2024-25", "search": "a"})"), "total"),
            Strings{"1"});
  EXPECT_EQ(Values(session.PageJson(R"({"year": "2024-25"})"), "total"), Strings{"2"});
}

TEST(SessionTest, ARefusedFileDoesNotSpoilTheOthers) {
  Session session;
  session.BeginFile("bad.csv");
  EXPECT_FALSE(session.EndFile().ok());  // empty
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  EXPECT_EQ(session.book().files.size(), 1u);
  EXPECT_EQ(session.evaluation()->summary().students.size(), 3u);
}

TEST(SessionTest, NewFilesAfterTheEndStartAnew) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  ReadAndEvaluate(&session, {{"b.csv", "student_id,date,code\n77,2024-09-05,A\n"}});
  EXPECT_EQ(session.book().files.size(), 1u);
  EXPECT_EQ(Values(session.PageJson("{}"), "student_id"), Strings{"\"77\""});
}

TEST(SessionTest, ADateFormatGivenOverridesTheProfile) {
  Session session;
  ASSERT_TRUE(session.SetProfile(R"({"profile": 1, "date_format": "dmy"})", "p.json").ok());
  session.SetDateFormat(DateFormat::kMdy);
  ReadAndEvaluate(&session, {{"a.csv", "student_id,date,code\n1,03/04/2025,A\n"}});
  EXPECT_EQ(session.evaluation()->summary().as_of.ToIso(), "2025-03-04");
}

TEST(SessionTest, ViewsAreAClosedList) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAttendance}});
  for (const char* kind : {"summary", "files", "problems", "students", "rules", "codes"}) {
    EXPECT_TRUE(session.View(kind, "").ok()) << kind;
  }
  EXPECT_TRUE(session.View("student", R"({"student_id": "9", "year": "2024-25"})").ok());
  EXPECT_FALSE(session.View("student", "").ok());
  const auto unknown = session.View("everything", "");
  ASSERT_FALSE(unknown.ok());
  EXPECT_NE(unknown.error().find("summary"), std::string::npos);
}

}  // namespace
}  // namespace rollcall
