// SPDX-License-Identifier: Apache-2.0
// Contacts with families, and the district's own steps. Expected values are counted by hand.
#include "report/outreach_view.h"

#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

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

std::string Quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) out += c == '\n' ? std::string("\\n") : std::string(1, c);
  return out + "\"";
}

const char kCalendar[] =
    "date,type\n2024-08-28,first_day\n2024-09-02,no_school\n2025-06-12,last_day\n";

// By September 25 twenty days: S1 missed 4 (20%), S2 2 (10%), S3 1.
const char kAbsences[] =
    "student_id,name,school,date,code,documentation\n"
    "S1,Maya,North,2024-09-03,ILL,parent\nS1,Maya,North,2024-09-04,ILL,parent\n"
    "S1,Maya,North,2024-09-05,ILL,none\nS1,Maya,North,2024-09-23,ILL,none\n"
    "S2,Ann,North,2024-09-03,ILL,parent\nS2,Ann,North,2024-09-23,MHW,parent\n"
    "S3,Zoe,South,2024-09-25,ILL,parent\n";

bool IsOutreach(const std::string& text) {
  Session session;
  const Expected<std::string> view =
      session.View("outreach_file", "{\"text\": " + Quoted(text) + "}");
  EXPECT_TRUE(view.ok()) << view.error();
  return Has(*view, "true");
}

TEST(OutreachTest, OnlyAListThatNoRoleFitsIsOne) {
  EXPECT_TRUE(IsOutreach("student_id,date,kind\nS1,2024-09-03,call\n"));
  EXPECT_TRUE(IsOutreach("Student Number;Date;Contact Type\n1;9/3/2024;Home visit\n"));
  EXPECT_TRUE(IsOutreach("student_id,date,kind\n"));
  // Attendance, a roster, a calendar: theirs even with a column named kind.
  EXPECT_FALSE(IsOutreach("student_id,date,code,kind\nS1,2024-09-03,A,call\n"));
  EXPECT_FALSE(IsOutreach("student_id,grade,kind\nS1,5,call\n"));
  EXPECT_FALSE(IsOutreach("date,type,kind\n2024-09-03,school,x\n"));
  EXPECT_FALSE(IsOutreach("student_id,kind\nS1,call\n"));
  EXPECT_FALSE(IsOutreach("student_id,date,note\nS1,2024-09-03,call\n"));
  // Its kinds are codes of absences.
  EXPECT_FALSE(IsOutreach("student_id,date,kind\nS1,2024-09-03,ILL\n"));
}

TEST(OutreachTest, CountsByKindSchoolAndTerm) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAbsences}, {"c.csv", kCalendar}});
  const std::string list =
      "student_id,date,kind\nS1,2024-09-10,Call\nS1,2024-09-12,call\nS3,2024-09-25,home visit\n"
      "S9,2024-09-10,call\nS1,2024-09-26,call\nS1,2023-09-12,call\nS1,2024-09-31,call\n"
      "S1,2024-09-10,\n,2024-09-10,call\n";
  const std::string flat =
      Flat(*session.View("outreach", "{\"text\": " + Quoted(list) + ", \"student_id\": \"S1\"}"));
  EXPECT_TRUE(Has(flat, "\"rows\": 9,\"counted\": 3,"));
  EXPECT_TRUE(Has(flat,
                  "\"left_out\": [{\"why\": \"after_as_of\",\"count\": 1,\"rows\": [6]},"
                  "{\"why\": \"bad_date\",\"count\": 1,\"rows\": [8]},"
                  "{\"why\": \"no_kind\",\"count\": 1,\"rows\": [9]},"
                  "{\"why\": \"no_student_id\",\"count\": 1,\"rows\": [10]},"
                  "{\"why\": \"other_year\",\"count\": 1,\"rows\": [7]},"
                  "{\"why\": \"unknown_student\",\"count\": 1,\"rows\": [5]}]"));
  EXPECT_TRUE(Has(flat,
                  "\"marks\": [{\"date\": \"2024-09-10\",\"kind\": \"Call\"},"
                  "{\"date\": \"2024-09-12\",\"kind\": \"Call\"}]"));
  EXPECT_TRUE(Has(flat,
                  "\"kinds\": [{\"kind\": \"Call\",\"contacts\": 2,\"students\": 1},"
                  "{\"kind\": \"home visit\",\"contacts\": 1,\"students\": 1}]"));
  EXPECT_TRUE(Has(flat,
                  "\"schools\": [{\"school\": \"North\",\"kind\": \"Call\",\"contacts\": 2,"
                  "\"students\": 1},{\"school\": \"South\",\"kind\": \"home visit\","
                  "\"contacts\": 1,\"students\": 1}]"));
  EXPECT_TRUE(Has(flat,
                  "\"terms\": [{\"term\": \"fall\",\"kind\": \"Call\",\"contacts\": 2,"
                  "\"students\": 1},"));
  // Tier 3: Maya, who has a contact; Tier 2: Ann, who has none.
  EXPECT_TRUE(Has(flat,
                  "\"tiers\": [{\"tier\": 2,\"students\": 1,\"without\": 1},"
                  "{\"tier\": 3,\"students\": 1,\"without\": 0}]"));
  EXPECT_TRUE(Has(flat, "\"without\": {\"total\": 1,\"rows\": [{\"student_id\": \"S2\""));
}

TEST(OutreachTest, OneSchoolAndTerms) {
  Session session;
  const std::string later = std::string(kAbsences) + "S3,Zoe,South,2025-04-02,ILL,parent\n";
  ReadAndEvaluate(&session, {{"a.csv", later}, {"c.csv", kCalendar}});
  const std::string list =
      "student_id,date,kind\nS1,12/31/2024,call\nS1,1/1/2025,call\nS1,3/31/2025,call\n"
      "S1,4/1/2025,call\nS3,9/10/2024,call\n";
  const std::string flat =
      Flat(*session.View("outreach", "{\"text\": " + Quoted(list) + ", \"school\": \"North\"}"));
  EXPECT_TRUE(Has(flat, "\"counted\": 4,\"date_format\": \"mdy\",\"assumed_order\": false"));
  EXPECT_TRUE(Has(flat, "\"why\": \"other_school\",\"count\": 1"));
  EXPECT_TRUE(Has(flat,
                  "\"terms\": [{\"term\": \"fall\",\"kind\": \"call\",\"contacts\": 1,"
                  "\"students\": 1},{\"term\": \"winter\",\"kind\": \"call\",\"contacts\": 2,"
                  "\"students\": 1},{\"term\": \"spring\",\"kind\": \"call\",\"contacts\": 1,"
                  "\"students\": 1}]"));
}

TEST(OutreachTest, AnOpenOrderOfDatesIsThatOfTheOtherFiles) {
  const std::string list = "student_id,date,kind\nS1,04/09/2024,call\n";
  const std::string filter = "{\"text\": " + Quoted(list) + ", \"student_id\": \"S1\"}";
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code,documentation\nS1,03/09/2024,ILL,parent\n"
                              "S1,25/09/2024,ILL,parent\n"},
                             {"c.csv", kCalendar}});
  const std::string flat = Flat(*session.View("outreach", filter));
  EXPECT_TRUE(Has(flat, "\"date_format\": \"dmy\",\"assumed_order\": true"));
  EXPECT_TRUE(Has(flat, "\"marks\": [{\"date\": \"2024-09-04\",\"kind\": \"call\"}]"));
}

TEST(OutreachTest, AListThatIsNoneIsRefused) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", kAbsences}, {"c.csv", kCalendar}});
  EXPECT_FALSE(session.View("outreach", "{\"text\": \"student_id,date\\nS1,2024-09-03\\n\"}").ok());
  EXPECT_TRUE(session.View("outreach", "{\"text\": \"\"}").ok());
}

// ---------------------------------------------------------------- the district's own steps

const char kLadder[] =
    "{\"profile\": 1, \"steps\": [{\"when\": \"absences\", \"at\": 2, \"do\": \"Call\"},"
    "{\"when\": \"absences\", \"at\": 4, \"do\": \"Visit\"},"
    "{\"when\": \"unexcused\", \"at\": 2, \"do\": \"Letter\"},"
    "{\"when\": \"chronic\", \"do\": \"Team\"}, {\"when\": \"mhw\", \"at\": 1, \"do\": \"Talk\"}],"
    "\"contacts\": {\"attendance\": {\"phone\": \"203-555-0100\"}},"
    "\"resources\": [{\"when\": \"mhw\", \"name\": \"Social worker\"}]}";

TEST(StepsTest, EachStepWithWhoReachedItAndWhatIsNew) {
  Session session;
  ASSERT_TRUE(session.SetProfile(kLadder, "p.json").ok());
  ReadAndEvaluate(&session, {{"a.csv", kAbsences}, {"c.csv", kCalendar}});
  const std::string flat = Flat(*session.View("steps", "{\"since\": \"2024-09-22\"}"));
  // Two days missed: Ann on September 23, Maya on the 4th. The latest first.
  EXPECT_TRUE(Has(flat,
                  "{\"when\": \"absences\",\"at\": 2,\"do\": \"Call\",\"told\": true,"
                  "\"reached\": 2,\"new\": 1,\"students\": [{\"student_id\": \"S2\""));
  EXPECT_TRUE(Has(flat, "\"reached_on\": \"2024-09-04\",\"provisional\": false,\"new\": false"));
  EXPECT_TRUE(Has(flat,
                  "{\"when\": \"absences\",\"at\": 4,\"do\": \"Visit\",\"told\": true,"
                  "\"reached\": 1,\"new\": 1,"));
  // Two unexcused: the 23rd can still be excused by a note.
  EXPECT_TRUE(Has(flat, "\"do\": \"Letter\",\"told\": true,\"reached\": 1,\"new\": 1,"));
  EXPECT_TRUE(Has(flat, "\"reached_on\": \"2024-09-23\",\"provisional\": true,\"new\": true"));
  // 10% with 20 days enrolled: both on September 25.
  EXPECT_TRUE(Has(flat,
                  "\"when\": \"chronic\",\"at\": null,\"do\": \"Team\",\"told\": true,"
                  "\"reached\": 2,\"new\": 2,"));
  EXPECT_TRUE(Has(flat, "\"do\": \"Talk\",\"told\": true,\"reached\": 1,"));
  // The day itself is not after it.
  EXPECT_TRUE(Has(Flat(*session.View("steps", "{\"since\": \"2024-09-23\"}")),
                  "\"do\": \"Visit\",\"told\": true,\"reached\": 1,\"new\": 0,"));
  EXPECT_TRUE(Has(Flat(*session.View("steps", "")), "\"reached\": 2,\"new\": null,"));
  EXPECT_TRUE(Has(Flat(*session.View("steps", "{\"school\": \"South\"}")), "\"reached\": 0,"));
}

TEST(StepsTest, WhatTheFilesCannotTellIsNoStep) {
  Session session;
  ASSERT_TRUE(session.SetProfile(kLadder, "p.json").ok());
  ReadAndEvaluate(&session, {{"a.csv", "student_id,date,code\nS1,2024-09-03,A\nS1,2024-09-04,A\n"},
                             {"c.csv", kCalendar}});
  const std::string flat = Flat(*session.View("steps", ""));
  EXPECT_TRUE(Has(flat, "\"do\": \"Letter\",\"told\": false,\"reached\": 0,"));
  EXPECT_TRUE(Has(flat, "\"do\": \"Talk\",\"told\": false,\"reached\": 0,"));
  EXPECT_TRUE(Has(flat, "\"do\": \"Call\",\"told\": true,\"reached\": 1,"));
}

TEST(StepsTest, TheDistrictsOwnHelpIsHandedOn) {
  Session session;
  ASSERT_TRUE(session.SetProfile(kLadder, "p.json").ok());
  ReadAndEvaluate(&session, {{"a.csv", kAbsences}, {"c.csv", kCalendar}});
  const std::string flat = Flat(*session.View("district", ""));
  EXPECT_TRUE(
      Has(flat,
          "\"contacts\": [{\"key\": \"attendance\",\"phone\": \"203-555-0100\","
          "\"hours\": null}],\"resources\": [{\"when\": \"mhw\",\"name\": \"Social worker\","
          "\"contact\": null,\"checked_on\": null}],\"steps\": [{\"when\": \"absences\","));
}

}  // namespace
}  // namespace rollcall
