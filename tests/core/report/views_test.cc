// SPDX-License-Identifier: Apache-2.0
// What the page asks of the files: coverage, IDs, a draft of the calendar, dates, codes.
#include <gtest/gtest.h>

#include <map>

#include "session_helper.h"

namespace rollcall {
namespace {

using Strings = std::vector<std::string>;

// The JSON text on one line, without the blanks between its parts (no text below has two).
std::string Flat(const std::string& json) {
  std::string flat;
  for (size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '\n') {
      while (i + 1 < json.size() && json[i + 1] == ' ') ++i;
    } else {
      flat += json[i];
    }
  }
  return flat;
}

// One object a day of a draft: "2024-09-02 0 Labor Day no_school".
std::map<std::string, std::string> DaysOf(const std::string& draft) {
  std::map<std::string, std::string> days;
  const std::string flat = Flat(draft);
  const auto value = [&flat](const char* key, size_t from) {
    const std::string start = "\"" + std::string(key) + "\": ";
    const size_t at = flat.find(start, from) + start.size();
    std::string text = flat.substr(at, flat.find_first_of(",}", at) - at);
    if (text.front() == '"') text = text.substr(1, text.size() - 2);
    return text;
  };
  for (size_t at = flat.find("{\"date\""); at != std::string::npos;
       at = flat.find("{\"date\"", at + 1)) {
    days[value("date", at)] = value("rows", at) + " " + value("holiday", at) + " " +
                              value("common", at) + " " + value("proposed", at);
  }
  return days;
}

bool Has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(ViewsTest, NothingBeforeTheFilesAreRead) {
  Session session;
  EXPECT_EQ(session.CoverageJson(), "null");
  EXPECT_EQ(session.IdsJson(), "null");
  EXPECT_EQ(*session.CalendarDraftJson(""), "null");
  EXPECT_EQ(session.DateQuestionJson(), "[]");
}

const char kTwoSchools[] =
    "student_id,date,code,school\n"
    "1,2024-09-03,P,North\n1,2024-09-06,P,North\n2,2024-09-04,P,North\n"
    "3,2024-09-09,P,South\n3,2024-09-12,P,South\n"
    "1,2023-10-02,P,North\n";

TEST(ViewsTest, CoverageCountsWeekdaysWithoutACalendar) {
  Session session;
  ReadFiles(&session, {{"a.csv", kTwoSchools}});
  // From Friday the 6th to Thursday the 12th: Monday to Thursday.
  EXPECT_EQ(Flat(session.CoverageJson()),
            "[{\"school_year\": \"2023-24\",\"school\": \"North\",\"students\": 1,"
            "\"first\": \"2023-10-02\",\"last\": \"2023-10-02\",\"ends_before\": 0},"
            "{\"school_year\": \"2024-25\",\"school\": \"North\",\"students\": 2,"
            "\"first\": \"2024-09-03\",\"last\": \"2024-09-06\",\"ends_before\": 4},"
            "{\"school_year\": \"2024-25\",\"school\": \"South\",\"students\": 1,"
            "\"first\": \"2024-09-09\",\"last\": \"2024-09-12\",\"ends_before\": 0}]");
}

TEST(ViewsTest, CoverageCountsSchoolDaysOfTheCalendar) {
  Session session;
  ReadFiles(&session, {{"a.csv", kTwoSchools},
                       {"c.csv",
                        "date,type\n2024-08-28,first_day\n2024-09-10,no_school\n"
                        "2024-09-11,closed\n2025-06-12,last_day\n"}});
  EXPECT_TRUE(Has(Flat(session.CoverageJson()), "\"last\": \"2024-09-06\",\"ends_before\": 2}"));
}

TEST(ViewsTest, CoverageTakesTheSchoolOfTheRoster) {
  Session session;
  ReadFiles(&session,
            {{"a.csv", "student_id,date,code\n1,2024-09-03,A\n2,2024-09-04,A\n"},
             {"r.csv", "student_id,school,entry_date\n1,North,2023-08-28\n1,South,2024-08-28\n"}});
  const std::string coverage = Flat(session.CoverageJson());
  EXPECT_TRUE(Has(coverage, "\"school\": null,\"students\": 1,\"first\": \"2024-09-04\""));
  EXPECT_TRUE(Has(coverage, "\"school\": \"South\",\"students\": 1,\"first\": \"2024-09-03\""));
}

TEST(ViewsTest, IdsStandSideBySide) {
  Session session;
  ReadFiles(&session,
            {{"a.csv", "student_id,date,code\n0042,2024-09-03,A\n7,2024-09-03,A\n8,2024-09-03,A\n"},
             {"r.csv", "student_id,grade\n42,5\n7,5\n1,5\n2,5\n3,5\n4,5\n5,5\n"}});
  EXPECT_EQ(Flat(session.IdsJson()),
            "{\"both\": 1,\"attendance_only\": {\"count\": 2,\"examples\": [\"0042\",\"8\"]},"
            "\"roster_only\": {\"count\": 6,\"examples\": [\"1\",\"2\",\"3\",\"4\",\"42\"]}}");
}

TEST(ViewsTest, ADraftCrossesOutHolidaysAndCommonClosures) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code\n1,2024-09-04,A\n2,2024-09-04,A\n"
                              "1,2024-10-14,A\n1,2024-07-10,A\n"}});
  const std::string draft = *session.CalendarDraftJson("");
  EXPECT_TRUE(Has(Flat(draft),
                  "{\"school_year\": \"2024-25\",\"needed\": true,\"first\": \"2024-09-04\","
                  "\"last\": null,\"days\": [{\"date\": \"2024-08-15\","));
  const auto days = DaysOf(draft);
  EXPECT_EQ(days.begin()->first, "2024-08-15");
  EXPECT_EQ(days.rbegin()->first, "2025-06-30");
  EXPECT_EQ(days.count("2024-09-07"), 0u);  // a Saturday
  EXPECT_EQ(days.at("2024-09-02"), "0 Labor Day Labor Day no_school");
  EXPECT_EQ(days.at("2024-09-03"), "0 null null school");
  EXPECT_EQ(days.at("2024-09-04"), "2 null null school");
  EXPECT_EQ(days.at("2024-11-05"), "0 null Election Day no_school");
  EXPECT_EQ(days.at("2025-02-12"), "0 Lincoln Day null no_school");
  EXPECT_EQ(days.at("2024-12-27"), "0 null Winter recess no_school");
  // Somebody has a row: there was school.
  EXPECT_EQ(days.at("2024-10-14"), "1 Columbus Day Indigenous Peoples' Day (Columbus Day) school");
}

// One absence on each of so many weekdays from 3 September 2024 on, but not on Thursday the 12th.
std::string Absences(int weekdays) {
  std::string text = "student_id,date,code\n";
  Date date = *Date::Make(2024, 9, 3);
  for (int n = 0; n < weekdays; date = date + 1) {
    if (!date.IsMondayToFriday() || date == *Date::Make(2024, 9, 12)) continue;
    text += "1," + date.ToIso() + ",A\n";
    ++n;
  }
  return text;
}

TEST(ViewsTest, OnAHundredDaysWithRowsADayWithoutTellsSomething) {
  for (const auto& [weekdays, proposed] :
       std::vector<std::pair<int, std::string>>{{99, "school"}, {100, "no_school"}}) {
    Session session;
    const std::string text = Absences(weekdays);
    ReadAndEvaluate(&session, {{"a.csv", text}});
    const auto days = DaysOf(*session.CalendarDraftJson("{\"school_year\": null}"));
    EXPECT_EQ(days.at("2024-09-12"), "0 null null " + proposed) << weekdays;
    // Before the first and after the last row nothing is told.
    EXPECT_EQ(days.at("2024-08-30"), "0 null null school");
    EXPECT_EQ(days.at("2025-05-01"), "0 null null school");
  }
}

TEST(ViewsTest, ADraftIsNeededForAbsencesWithoutACalendar) {
  const auto draft = [](const std::string& text, const char* profile, const char* options) {
    Session session;
    EXPECT_TRUE(session.SetProfile(profile, "p.json").ok());
    ReadAndEvaluate(&session, {{"a.csv", text}});
    return Flat(*session.CalendarDraftJson(options)).substr(0, 98);
  };
  const char* nothing = R"({"profile": 1})";
  const std::string absences = "student_id,date,code\n1,2024-09-04,A\n1,2023-09-05,A\n";
  EXPECT_TRUE(Has(draft(absences, nothing, ""), "\"needed\": true"));
  EXPECT_TRUE(Has(draft(absences, nothing, R"({"school_year": "2023-24"})"),
                  "{\"school_year\": \"2023-24\",\"needed\": true,\"first\": \"2023-09-05\""));
  EXPECT_TRUE(Has(draft(absences, nothing, R"({"school_year": "2022-23"})"),
                  "\"needed\": false,\"first\": null,\"last\": null"));
  const char* calendar =
      R"({"profile": 1, "calendar": [{"date": "2024-08-28", "type": "first_day"},
                                     {"date": "2025-06-12", "type": "last_day"}]})";
  EXPECT_TRUE(Has(draft(absences, calendar, ""),
                  "\"needed\": false,\"first\": \"2024-08-28\",\"last\": \"2025-06-12\""));
  EXPECT_TRUE(Has(draft(absences, calendar, R"({"school_year": "2023-24"})"), "\"needed\": true"));
  EXPECT_TRUE(Has(draft("student_id,date,code\n1,2024-09-04,P\n1,2024-09-05,P\n", nothing, ""),
                  "\"needed\": false"));
  Session session;
  EXPECT_FALSE(session.CalendarDraftJson("{\"year\": 1}").ok());
  EXPECT_FALSE(session.CalendarDraftJson("{\"school_year\": \"2024\"}").ok());
}

TEST(ViewsTest, OpenDatesAreAskedAbout) {
  Session session;
  const std::string_view text = "student_id,Absence Date,code\n1,03/09/2024,A\n1,04/09/2024,A\n";
  const auto read = [&](const FileReading& reading) {
    session.BeginFile("a.csv", reading);
    session.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
    EXPECT_TRUE(session.EndFile().ok());
    return session.FinishReading().ok();
  };
  EXPECT_FALSE(read({}));
  EXPECT_EQ(
      Flat(session.DateQuestionJson()),
      "[{\"file\": \"a.csv\",\"column\": \"Absence Date\",\"examples\": ["
      "{\"text\": \"03/09/2024\",\"mdy\": \"2024-03-09\",\"dmy\": \"2024-09-03\",\"ymd\": null},"
      "{\"text\": \"04/09/2024\",\"mdy\": \"2024-04-09\",\"dmy\": \"2024-09-04\",\"ymd\": "
      "null}]}]");
  // Read again, as the answer says: the refused set is gone.
  FileReading answered;
  answered.date_format = DateFormat::kDmy;
  EXPECT_TRUE(read(answered));
  EXPECT_EQ(session.DateQuestionJson(), "[]");
  EXPECT_EQ(session.book().files.size(), 1u);
  EXPECT_TRUE(Has(session.CoverageJson(), "\"last\": \"2024-09-04\""));
}

TEST(ViewsTest, WhatAFileLooksLike) {
  const Session session;
  const std::string text = "Absences\nPupil,Date,Mark\n0042,2024-09-03,A\n";
  std::string seen = Flat(session.InspectJson(text, true, ""));
  EXPECT_TRUE(Has(seen, "\"encoding\": \"utf-8\",\"delimiter\": \",\",\"quote\": \"\\\"\","));
  EXPECT_TRUE(Has(seen, "\"role\": null,")) << seen;
  EXPECT_TRUE(Has(seen, "{\"row\": 3,\"cells\": [\"0042\",\"2024-09-03\",\"A\"]}")) << seen;
  EXPECT_TRUE(
      Has(seen, "\"fields\": {\"attendance\": [{\"field\": \"student_id\",\"required\": true}"));
  EXPECT_TRUE(
      Has(seen, "\"calendar\": [{\"field\": \"date\",\"required\": true},{\"field\": \"type\""));
  // What a person says is followed.
  seen = Flat(session.InspectJson(
      text, true, R"({"role": "attendance", "columns": {"student_id": "Pupil", "code": "#3"}})"));
  EXPECT_TRUE(Has(seen, "\"header_row\": 2,\"role\": \"attendance\",")) << seen;
  EXPECT_TRUE(
      Has(seen, "\"columns\": {\"student_id\": 0,\"date\": 1,\"code\": 2},\"missing\": [],"))
      << seen;
}

TEST(ViewsTest, CodesTellWhoHasThem) {
  Session session;
  ReadFiles(&session, {{"a.csv",
                        "student_id,date,code,period\n"
                        "1,2024-09-03,ZZ,1\n1,2024-09-03,ZZ,2\n1,2024-09-04,ZZ,1\n"
                        "2,2024-09-03,A,1\n2,2023-09-05,A,1\n"},
                       {"b.csv", "student_id,date,code\n3,2024-09-03,ZZ\n3,2024-09-04,A E\n"}});
  std::string codes = Flat(session.CodesJson());
  EXPECT_TRUE(Has(codes,
                  "\"students\": 2,\"days\": 3,\"open_students\": null,"
                  "\"open_chronic\": null,\"files\": [\"a.csv\",\"b.csv\"]"));
  EXPECT_TRUE(Has(codes,
                  "\"students\": 1,\"days\": 2,\"open_students\": null,"
                  "\"open_chronic\": null,\"files\": [\"a.csv\"]"));
  EXPECT_TRUE(Has(codes,
                  "\"meaning\": \"A: absent, E: excused (Infinite Campus)\","
                  "\"origin\": \"A: absent, E: excused\""));
  ASSERT_TRUE(session.Evaluate({}).ok());
  codes = Flat(session.CodesJson());
  EXPECT_TRUE(Has(codes, "\"students\": 2,\"days\": 3,\"open_students\": 2,\"open_chronic\": "));
  EXPECT_TRUE(Has(codes, "\"students\": 1,\"days\": 2,\"open_students\": 0,\"open_chronic\": 0"));
}

TEST(ViewsTest, EmptyCellsOfAGridAreListedAndAreNoUnknownCodes) {
  Session session;
  ReadAndEvaluate(&session, {{"grid.csv",
                              "student_id,09/13/2024,09/16/2024,09/17/2024\n"
                              "1,A,,P\n2,P,ZZ,P\n"}});
  EXPECT_TRUE(Has(Flat(session.CodesJson()),
                  "{\"code\": \"\",\"count\": 1,\"kind\": \"unknown\",\"known\": "
                  "false,\"check\": false,\"empty_cell\": true,\"meaning\": \"an empty cell"));
  for (const Problem& problem : session.evaluation()->summary().problems) {
    if (problem.kind != ProblemKind::kUnknownCode) continue;
    EXPECT_EQ(problem.value, "ZZ");
    EXPECT_EQ(problem.column, "");
  }
}

TEST(ViewsTest, UnknownFlagsNameTheColumnOfTheFlags) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,SIS Absent,SIS Excused\n"
                              "1,2024-09-03,,\n1,2024-09-04,Y,\n"}});
  const std::vector<Problem>& problems = session.evaluation()->summary().problems;
  const auto unknown = std::find_if(problems.begin(), problems.end(), [](const Problem& p) {
    return p.kind == ProblemKind::kUnknownCode;
  });
  ASSERT_NE(unknown, problems.end());
  EXPECT_EQ(unknown->column, "SIS Absent");
}

TEST(ViewsTest, AnOpenResultThatStaysTheSameIsNotCounted) {
  // Of 40 days one is open: 0 of 40 or 1 of 40, no chronic absence either way, but days absent are.
  Session session;
  std::string text = "student_id,date,code\n";
  Date date = *Date::Make(2024, 9, 3);
  for (int n = 0; n < 40; date = date + 1) {
    if (!date.IsMondayToFriday()) continue;
    text += "1," + date.ToIso() + (n == 0 ? ",ZZ\n" : ",P\n");
    ++n;
  }
  ReadAndEvaluate(&session, {{"a.csv", text}});
  EXPECT_TRUE(Has(Flat(session.CodesJson()), "\"open_students\": 1,\"open_chronic\": 0"));
}

}  // namespace
}  // namespace rollcall
