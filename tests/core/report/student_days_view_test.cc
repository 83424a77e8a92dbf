// SPDX-License-Identifier: Apache-2.0
// One student's year: day by day, the papers behind it, as it stood on an earlier day. Expected
// values are worked out by hand from the contract and the rulebook.
#include "report/student_days_view.h"

#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

// The JSON text on one line, without the blanks between its parts.
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

bool Has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

int CountOf(const std::string& text, const std::string& part) {
  int count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// The object of a list that begins with this key and value, to the next one of the list.
std::string ObjectOf(const std::string& flat, const std::string& list, const std::string& date) {
  const size_t from = flat.find("\"" + list + "\": [");
  EXPECT_NE(from, std::string::npos) << list;
  const size_t at = flat.find("{\"date\": \"" + date + "\"", from);
  EXPECT_NE(at, std::string::npos) << date;
  if (at == std::string::npos) return "";
  const size_t next = flat.find("{\"date\": ", at + 1);
  return flat.substr(at, next == std::string::npos ? std::string::npos : next - at);
}

const char kCalendar[] =
    "date,type\n2024-08-28,first_day\n2024-09-02,no_school\n2024-10-14,no_school\n"
    "2025-06-12,last_day\n";

// Twelve days missed by October 9 and one whose code is not known: ten by September 17 (a
// suspension among them, which takes no number), the tenth and eleventh number in October.
const char kMaya[] =
    "student_id,name,school,date,code,reason,documentation,documented_on\n"
    "S1,Maya,North,2024-09-03,A,illness,parent,2024-09-05\n"
    "S1,Maya,North,2024-09-04,A,illness,parent,2024-09-05\n"
    "S1,Maya,North,2024-09-05,A,illness,parent,\n"
    "S1,Maya,North,2024-09-06,A,illness,parent,\n"
    "S1,Maya,North,2024-09-09,MHW,,parent,\n"
    "S1,Maya,North,2024-09-10,OSS,,,\n"
    "S1,Maya,North,2024-09-12,A,illness,parent,\n"
    "S1,Maya,North,2024-09-13,A,illness,parent,\n"
    "S1,Maya,North,2024-09-16,A,illness,parent,\n"
    "S1,Maya,North,2024-09-17,A,illness,,\n"
    "S1,Maya,North,2024-10-01,A,illness,parent,\n"
    "S1,Maya,North,2024-10-02,A,,,\n"
    "S1,Maya,North,2024-10-03,VAC,,parent,\n"
    "S1,Maya,North,2024-10-08,ZZ,,,\n"
    "S2,Ann,North,2024-10-09,A,illness,parent,2024-10-09\n";

const char kOfMaya[] = "{\"student_id\": \"S1\", \"year\": \"2024-25\"}";

std::string DaysOfMaya(const char* rows = kMaya) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", rows}, {"c.csv", kCalendar}});
  const Expected<std::string> view = session.View("student_days", kOfMaya);
  EXPECT_TRUE(view.ok()) << view.error();
  return Flat(*view);
}

TEST(StudentDaysViewTest, EachDayHasItsStateAndTheSumsMeetTheReport) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kMaya}, {"c.csv", kCalendar}});
  const std::string flat = Flat(*session.View("student_days", kOfMaya));
  const std::string record = Flat(session.StudentJson("S1", "2024-25"));
  // August 28 to October 9: 3 + 20 + 7 days.
  EXPECT_TRUE(Has(record, "\"days_enrolled\": 30,\"days_absent\": null"));
  EXPECT_EQ(CountOf(flat, "\"state\": \"excused\""), 8);  // seven of illness, the wellness day
  EXPECT_EQ(CountOf(flat, "\"state\": \"pending\""), 2);
  // September 17, in time until October 2, and the family trip.
  EXPECT_EQ(CountOf(flat, "\"state\": \"unexcused\""), 2);
  EXPECT_EQ(CountOf(flat, "\"state\": \"disciplinary\""), 1);
  EXPECT_EQ(CountOf(flat, "\"state\": \"open\""), 1);
  EXPECT_EQ(CountOf(flat, "\"state\": \"present\""), 16);
  EXPECT_EQ(CountOf(record, "\"category\": "), 13);
  // So far: the first day, the suspension, the last day; then the count stands still.
  EXPECT_TRUE(Has(flat,
                  "\"days\": [{\"date\": \"2024-08-28\",\"state\": \"present\",\"mhw\": null,"
                  "\"tardy\": false,\"remote\": false,\"enrolled\": 1,\"absent\": 0,\"open\": 0}"));
  EXPECT_TRUE(Has(flat,
                  "{\"date\": \"2024-09-09\",\"state\": \"excused\",\"mhw\": \"valid\","
                  "\"tardy\": false,\"remote\": false,\"enrolled\": 8,\"absent\": 5,\"open\": 0}"));
  EXPECT_TRUE(Has(flat,
                  "{\"date\": \"2024-10-09\",\"state\": \"present\",\"mhw\": null,\"tardy\": false,"
                  "\"remote\": false,\"enrolled\": 30,\"absent\": 13,\"open\": 1}"));
  EXPECT_TRUE(Has(flat, "{\"date\": \"2024-10-10\",\"state\": \"to_come\""));
  EXPECT_TRUE(Has(flat, "{\"date\": \"2024-10-14\",\"state\": \"no_school\""));
  EXPECT_TRUE(Has(flat, "{\"date\": \"2025-06-12\",\"state\": \"to_come\""));
  EXPECT_FALSE(Has(flat, "2024-09-07"));  // a Saturday
  EXPECT_FALSE(Has(flat, "2025-06-13"));
  EXPECT_TRUE(Has(flat, "\"open\": [{\"date\": \"2024-10-08\",\"code\": \"ZZ\"}]"));
  EXPECT_TRUE(Has(flat, "\"undated\": 8"));
}

TEST(StudentDaysViewTest, TheWindowIsCountedDayByDay) {
  // Back on Friday the 4th, which is day 0; Monday the 14th has no school.
  const std::string day = ObjectOf(DaysOfMaya(), "absences", "2024-10-01");
  EXPECT_TRUE(Has(day,
                  "\"returned\": \"2024-10-04\",\"window_open\": true,"
                  "\"last_timely\": \"2024-10-21\""));
  EXPECT_TRUE(Has(day,
                  "\"window\": [\"2024-10-07\",\"2024-10-08\",\"2024-10-09\",\"2024-10-10\","
                  "\"2024-10-11\",\"2024-10-15\",\"2024-10-16\",\"2024-10-17\",\"2024-10-18\","
                  "\"2024-10-21\"]"));
}

TEST(StudentDaysViewTest, WhatWouldExcuseADayIsWorkedOut) {
  const std::string flat = DaysOfMaya();
  // The ninth: any note. The tenth, illness with a note from home: a medical one.
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-09-17"),
                  "\"excused_by\": [{\"documentation\": \"parent\",\"reason\": null}]"));
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-10-01"),
                  "\"excused_by\": [{\"documentation\": \"medical\",\"reason\": null}]"));
  // The eleventh without a reason: what names one, or a note that gives one of the list.
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-10-02"),
                  "\"excused_by\": [{\"documentation\": \"parent\",\"reason\": \"religious\"},"
                  "{\"documentation\": \"parent\",\"reason\": \"bereavement\"},"
                  "{\"documentation\": \"parent\",\"reason\": \"emergency\"},"
                  "{\"documentation\": \"medical\",\"reason\": null},"
                  "{\"documentation\": \"court\",\"reason\": null},"
                  "{\"documentation\": \"preapproved\",\"reason\": null}]"));
  // A family trip from the tenth on: nothing. An excused day and a suspension: nothing to say.
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-10-03"), "\"excused_by\": []"));
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-09-03"), "\"excused_by\": []"));
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-09-10"),
                  "\"excused_by\": [],\"no_number\": \"disciplinary\""));
}

TEST(StudentDaysViewTest, APermissionMakesAWellnessDayExcused) {
  const std::string flat = DaysOfMaya(
      "student_id,date,code,documentation\nS1,2024-10-01,MHW,none\nS2,2024-10-03,ILL,parent\n");
  EXPECT_TRUE(Has(flat, "\"state\": \"pending\",\"mhw\": \"valid\""));
  EXPECT_TRUE(Has(ObjectOf(flat, "absences", "2024-10-01"),
                  "\"excused_by\": [{\"documentation\": \"parent\",\"reason\": null}]"));
}

TEST(StudentDaysViewTest, ALatePaperIsToldApartFromOneThatHasNotCome) {
  // Back on October 2: in time until October 17.
  const std::string late = DaysOfMaya(
      "student_id,date,code,documentation,documented_on\n"
      "S1,2024-10-01,ILL,parent,2024-10-18\nS2,2024-10-21,ILL,parent,\n");
  EXPECT_TRUE(Has(ObjectOf(late, "absences", "2024-10-01"),
                  "\"documented_on\": \"2024-10-18\",\"approved_on\": null,\"paper\": \"late\""));
  EXPECT_TRUE(Has(late, "\"state\": \"unexcused\""));
  const std::string timely = DaysOfMaya(
      "student_id,date,code,documentation,documented_on\n"
      "S1,2024-10-01,ILL,parent,2024-10-17\nS2,2024-10-21,ILL,parent,\n");
  EXPECT_TRUE(Has(ObjectOf(timely, "absences", "2024-10-01"), "\"paper\": \"timely\""));
  const std::string to_come = DaysOfMaya(
      "student_id,date,code,documentation,documented_on\n"
      "S1,2024-10-01,ILL,parent,2024-10-22\nS2,2024-10-21,ILL,parent,\n");
  EXPECT_TRUE(Has(ObjectOf(to_come, "absences", "2024-10-01"), "\"paper\": \"none\""));
}

TEST(StudentDaysViewTest, WhatTheFilesCannotTellHasNoState) {
  // Codes of unknown reason, keyed neither way, and no documentation column.
  const std::string flat = DaysOfMaya("student_id,date,code\nS1,2024-10-01,A\nS2,2024-10-03,A\n");
  EXPECT_EQ(CountOf(flat, "\"state\": \"absent\""), 1);
  EXPECT_FALSE(Has(flat, "unexcused"));
  EXPECT_FALSE(Has(flat, "\"state\": \"pending\""));
  EXPECT_TRUE(Has(flat, "\"in_file\": false"));
  EXPECT_TRUE(Has(flat, "\"excused_by\": []"));
}

TEST(StudentDaysViewTest, ADailyFileHasGapsAndTardyDays) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code\nS1,2024-09-03,P\nS1,2024-09-04,T\n"
                              "S1,2024-09-06,P\nS2,2024-09-03,P\nS2,2024-09-04,P\n"
                              "S2,2024-09-05,P\nS2,2024-09-06,P\n"}});
  const std::string flat = Flat(*session.View("student_days", kOfMaya));
  EXPECT_TRUE(Has(flat,
                  "{\"date\": \"2024-09-04\",\"state\": \"present\",\"mhw\": null,"
                  "\"tardy\": true"));
  EXPECT_TRUE(Has(flat, "{\"date\": \"2024-09-05\",\"state\": \"no_row\""));
  EXPECT_TRUE(Has(flat, "\"enrolled\": 3,\"absent\": 0,\"open\": 0}]"));
}

TEST(StudentDaysViewTest, CountsOfAYearHaveNoDays) {
  Session session;
  ReadAndEvaluate(&session, {{"t.csv",
                              "student_id,school_year,days_enrolled,days_absent\n"
                              "S1,2024-25,180,18\n"}});
  const std::string flat = Flat(*session.View("student_days", kOfMaya));
  EXPECT_TRUE(Has(flat, "\"known\": false"));
  EXPECT_TRUE(Has(flat, "\"days\": [],\"absences\": []"));
}

TEST(StudentDaysViewTest, NobodyOfThatIdIsNull) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kMaya}, {"c.csv", kCalendar}});
  EXPECT_EQ(*session.View("student_days", "{\"student_id\": \"S9\", \"year\": \"2024-25\"}"),
            "null");
  EXPECT_FALSE(session.View("student_days", "{\"student_id\": \"S1\"}").ok());
}

// ---------------------------------------------------------------- as it stood

const char kThen[] =
    "student_id,date,code,reason,documentation,documented_on\n"
    "S1,2024-10-01,A,illness,parent,2024-10-10\n"  // comes in time, after the 4th
    "S1,2024-10-02,A,,,\n"               // its window closes: back the 3rd, until the 18th
    "S1,2024-10-03,A,illness,parent,\n"  // without a date: on time
    "S1,2024-10-08,A,illness,parent,2024-10-30\n"  // back the 9th, until the 24th: late
    "S1,2024-11-04,A,illness,parent,2024-11-05\n"
    "S2,2024-11-15,A,illness,parent,\n";

std::string Then(Session* session, const std::string& day) {
  const Expected<std::string> view =
      session->View("student_then",
                    "{\"student_id\": \"S1\", \"year\": \"2024-25\", \"as_of\": \"" + day + "\"}");
  EXPECT_TRUE(view.ok()) << view.error();
  return view.ok() ? Flat(*view) : "";
}

TEST(StudentThenViewTest, WhatWasOnFileThenAndWhatChangedIt) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kThen}, {"c.csv", kCalendar}});
  const std::string flat = Then(&session, "2024-10-09");
  EXPECT_TRUE(Has(flat, "{\"as_of\": \"2024-10-09\",\"now\": {\"as_of\": \"2024-11-15\""));
  EXPECT_TRUE(Has(flat,
                  "\"undated\": 1,\"changes\": ["
                  "{\"date\": \"2024-10-01\",\"causes\": [\"paper\"]},"
                  "{\"date\": \"2024-10-02\",\"causes\": [\"window_closed\"]},"
                  "{\"date\": \"2024-10-03\",\"causes\": []},"
                  "{\"date\": \"2024-10-08\",\"causes\": [\"paper_late\"]}]"));
  // Four days missed of 29 then (August 28 to October 9 less a day), five now.
  const size_t then = flat.find("\"then\": {");
  EXPECT_TRUE(Has(flat.substr(then), "\"days_enrolled\": 30,\"days_absent\": 4"));
  EXPECT_TRUE(Has(flat.substr(0, then), "\"days_absent\": 5"));
  // The note of October 10 had come on that day.
  EXPECT_TRUE(Has(Then(&session, "2024-10-10"), "{\"date\": \"2024-10-01\",\"causes\": []}"));
}

TEST(StudentThenViewTest, TheSessionsOwnEvaluationIsNotDisturbed) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kThen}, {"c.csv", kCalendar}});
  const std::string before = Whole(session, Format::kJson);
  Then(&session, "2024-10-04");
  EXPECT_EQ(Whole(session, Format::kJson), before);
}

TEST(StudentThenViewTest, TheRecordIsTheOneOfAnEvaluationOfThatDay) {
  Session now, then;
  ReadAndEvaluate(&now, {{"a.csv", kThen}, {"c.csv", kCalendar}});
  ReadFiles(&then, {{"a.csv", kThen}, {"c.csv", kCalendar}});
  EvaluateOptions options;
  options.as_of = Date::ParseIso("2024-10-09");
  ASSERT_TRUE(then.Evaluate(options).ok());
  EXPECT_TRUE(
      Has(Then(&now, "2024-10-09"), "\"record\": " + Flat(then.StudentJson("S1", "2024-25"))));
}

TEST(StudentThenViewTest, OnlyADayOfThatYearBeforeTheAsOfDay) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kThen}, {"c.csv", kCalendar}});
  const auto asked = [&](const std::string& day) {
    return session
        .View("student_then",
              "{\"student_id\": \"S1\", \"year\": \"2024-25\", \"as_of\": \"" + day + "\"}")
        .ok();
  };
  EXPECT_TRUE(asked("2024-11-14"));
  EXPECT_FALSE(asked("2024-11-15"));
  EXPECT_FALSE(asked("2024-06-30"));
  EXPECT_FALSE(asked("2024-02-30"));
  // Before the first row of anyone there is nothing to stand on.
  EXPECT_FALSE(asked("2024-09-30"));
}

TEST(StudentThenViewTest, NoRecordYetIsNull) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code\nS1,2024-09-03,P\nS2,2024-10-03,P\n"
                              "S1,2024-10-03,P\nS2,2024-09-04,P\nS2,2024-09-05,P\n"}});
  const Expected<std::string> view = session.View(
      "student_then", "{\"student_id\": \"S2\", \"year\": \"2024-25\", \"as_of\": \"2024-09-03\"}");
  ASSERT_TRUE(view.ok());
  EXPECT_TRUE(Has(Flat(*view), "\"then\": null"));
}

}  // namespace
}  // namespace rollcall
