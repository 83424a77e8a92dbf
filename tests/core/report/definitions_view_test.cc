// SPDX-License-Identifier: Apache-2.0
// The views truancy_counts, changes, days_to_check and definitions, of one small district whose
// numbers can be worked out on paper.
#include "report/definitions_view.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "report/changes_view.h"
#include "report/check_view.h"
#include "session_helper.h"

namespace rollcall {
namespace {

// School on every weekday from September 3 to December 20, 2024; as of Friday, November 29: 20
// school days in September, 23 in October, 21 in November, 64 in all.
const char kCalendar[] = "date,type\n2024-09-03,first_day\n2024-12-20,last_day\n";

// a: keyed excused on thirteen days, nobody said why: the tenth to the thirteenth differ.
// b: keyed unexcused on four days of October.
// e: two of the first two days at North, then at South.
// f: prekindergarten. g: enrolled for six days.
const char kKeyed[] =
    "student_id,date,code,school\n"
    "a,2024-09-03,AE,North\na,2024-09-04,AE,North\na,2024-09-05,AE,North\na,2024-09-06,AE,North\n"
    "a,2024-09-09,AE,North\na,2024-09-10,AE,North\na,2024-09-11,AE,North\na,2024-09-12,AE,North\n"
    "a,2024-09-13,AE,North\na,2024-09-16,AE,North\na,2024-09-17,AE,North\na,2024-09-18,AE,North\n"
    "a,2024-09-19,AE,North\n"
    "b,2024-10-01,AU,North\nb,2024-10-02,AU,North\nb,2024-10-03,AU,North\nb,2024-10-04,AU,North\n"
    "e,2024-09-03,AE,North\ne,2024-09-04,AE,North\n"
    "f,2024-09-23,AE,North\nf,2024-09-24,AE,North\nf,2024-09-25,AE,North\nf,2024-09-26,AE,North\n"
    "f,2024-09-27,AE,North\nf,2024-09-30,AE,North\nf,2024-10-01,AE,North\n"
    "g,2024-11-25,AE,North\n";

// Here notes are known. c: five days of the first nine; d: nine with a note, then five that each
// lack something else.
const char kDocumented[] =
    "student_id,date,code,school,reason,documentation,documented_on\n"
    "c,2024-10-01,AU,North,,parent,\n"
    "c,2024-10-02,AE,North,,none,\n"
    "c,2024-10-03,AU,North,transportation,,\n"
    "c,2024-10-04,AE,North,,parent,2024-10-22\n"  // back October 7, so due October 21
    "c,2024-11-28,AE,North,,none,\n"              // back November 29, so due December 13
    "d,2024-09-03,AE,North,,parent,\nd,2024-09-04,AE,North,,parent,\n"
    "d,2024-09-05,AE,North,,parent,\nd,2024-09-06,AE,North,,parent,\n"
    "d,2024-09-09,AE,North,,parent,\nd,2024-09-10,AE,North,,parent,\n"
    "d,2024-09-11,AE,North,,parent,\nd,2024-09-12,AE,North,,parent,\n"
    "d,2024-09-13,AE,North,,parent,\n"
    "d,2024-09-16,AE,North,illness,parent,\n"
    "d,2024-09-17,AE,North,vacation,parent,\n"
    "d,2024-09-18,AE,North,court,parent,\n"
    "d,2024-09-19,AE,North,educational,parent,\n"
    "d,2024-09-20,AE,North,,none,\n";

const char kRoster[] =
    "student_id,name,school,grade,entry_date,exit_date\n"
    "a,Ada,North,5,2024-09-03,\nb,Ben,North,5,2024-09-03,\nc,Cleo,North,5,2024-09-03,\n"
    "d,Dan,North,5,2024-09-03,\ne,Eve,North,5,2024-09-03,2024-09-30\ne,Eve,South,5,2024-10-01,\n"
    "f,Fay,North,PK,2024-09-03,\ng,Gus,North,5,2024-11-22,\n";

using Values = std::vector<std::string>;

// The values of one key, in their order.
Values All(const std::string& json, const std::string& key) {
  Values found;
  const std::string start = "\"" + key + "\": ";
  for (size_t at = json.find(start); at != std::string::npos; at = json.find(start, at + 1)) {
    const size_t from = at + start.size();
    found.push_back(json.substr(from, json.find_first_of(",\n", from) - from));
  }
  return found;
}

// The text of the first object under a key, up to its first closing bracket.
std::string Part(const std::string& json, const std::string& key) {
  const size_t at = json.find("\"" + key + "\": {");
  EXPECT_NE(at, std::string::npos) << key;
  return at == std::string::npos ? "" : json.substr(at, json.find('}', at) - at);
}

std::string First(const std::string& json, const std::string& key) {
  const Values values = All(json, key);
  EXPECT_FALSE(values.empty()) << key;
  return values.empty() ? "" : values.front();
}

class DefinitionsViewTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ReadFiles(&session_, {{"keyed.csv", kKeyed},
                          {"documented.csv", kDocumented},
                          {"roster.csv", kRoster},
                          {"calendar.csv", kCalendar}});
    Evaluate("");
  }

  void Evaluate(const char* profile) {
    if (*profile != '\0') {
      ASSERT_TRUE(session_.SetProfile(profile, "p.json").ok());
    }
    EvaluateOptions options;
    options.as_of = Date::Make(2024, 11, 29);
    options.shape = Shape::kExceptions;
    const Expected<Done> evaluated = session_.Evaluate(options);
    ASSERT_TRUE(evaluated.ok()) << evaluated.error();
  }

  std::string View(const char* kind, const char* filter) {
    const Expected<std::string> view = session_.View(kind, filter);
    EXPECT_TRUE(view.ok()) << view.error();
    return view.ok() ? *view : "";
  }

  std::string Refusal(const char* kind, const char* filter) {
    const Expected<std::string> view = session_.View(kind, filter);
    EXPECT_FALSE(view.ok()) << *view;
    return view.ok() ? "" : view.error();
  }

  Session session_;
};

TEST_F(DefinitionsViewTest, TruancyIsTwoNumbersAndWhatTrustInTheKeyMakesOfThem) {
  const std::string view = View("truancy_counts", "");
  EXPECT_EQ(First(view, "keyed_level2"), "\"derive\"");
  // b and d surely; a only if nobody finds the reasons, which trust would not ask for.
  EXPECT_EQ(All(view, "sure"), (Values{"2", "2"}));
  EXPECT_EQ(All(view, "if_not_found"), (Values{"1", "0"}));
  EXPECT_EQ(All(view, "open"), (Values{"0", "0"}));
  EXPECT_EQ(All(view, "unexcused"), (Values{"16", "12"}));  // a 4, b 4, c 3, d 5
  EXPECT_EQ(All(view, "certain"), (Values{"11", "11"}));    // b 4, c 2, d 5
  EXPECT_EQ(First(view, "students"), "1");
  EXPECT_EQ(First(view, "meetings"), "1");
  const std::string summary = session_.SummaryJson();
  EXPECT_EQ(First(summary, "truant_certain"), "2");
  EXPECT_EQ(First(summary, "truant_provisional"), "1");
}

TEST_F(DefinitionsViewTest, TruancyOfATrustedKeyNamesTheOtherWayRound) {
  Evaluate(R"({"profile": 1, "options": {"keyed.level2": "trust"}})");
  const std::string view = View("truancy_counts", R"({"school_year": "2024-25"})");
  EXPECT_EQ(First(view, "keyed_level2"), "\"trust\"");
  EXPECT_EQ(All(view, "if_not_found"), (Values{"0", "1"}));
  EXPECT_EQ(First(view, "meetings"), "1");
}

TEST_F(DefinitionsViewTest, ChangesNameTheStudentsAndTheDays) {
  const std::string view = View("changes", R"({"options": {"keyed.level2": "trust"}})");
  EXPECT_EQ(Part(view, "keyed.level2"),
            "\"keyed.level2\": {\n      \"from\": \"derive\",\n      \"to\": \"trust\"\n    ");
  EXPECT_EQ(First(view, "students"), "1");
  EXPECT_EQ(First(view, "days"), "4");
  EXPECT_EQ(First(view, "meetings"), "1");
  EXPECT_EQ(All(view, "student_id"), (Values{"\"a\""}));
  EXPECT_EQ(All(view, "field"), (Values{"\"unexcused\"", "\"meeting\"", "\"meeting_by\""}));
  EXPECT_EQ(All(view, "date"),
            (Values{"\"2024-09-16\"", "\"2024-09-17\"", "\"2024-09-18\"", "\"2024-09-19\""}));
  EXPECT_EQ(All(view, "category"),
            (Values{"\"unexcused\"", "\"excused\"", "\"unexcused\"", "\"excused\"", "\"unexcused\"",
                    "\"excused\"", "\"unexcused\"", "\"excused\""}));
  EXPECT_NE(view.find("\"rates\": []"), std::string::npos);
  EXPECT_EQ(All(view, "truant_provisional"), (Values{"1", "0"}));
}

TEST_F(DefinitionsViewTest, ADayThatChangesWithoutAnyCountIsAChange) {
  // c's note of November 28 is due five days after the return instead of ten.
  const std::string view = View("changes", R"({"options": {"documentation.days": 5}})");
  EXPECT_EQ(First(view, "students"), "1");
  EXPECT_EQ(First(view, "days"), "1");
  EXPECT_EQ(All(view, "student_id"), (Values{"\"c\""}));
  EXPECT_NE(view.find("\"fields\": []"), std::string::npos);
  EXPECT_EQ(All(view, "curable_until"), (Values{"\"2024-12-13\"", "\"2024-12-06\""}));
}

TEST_F(DefinitionsViewTest, RatesCanChangeWhereNoStudentDoes) {
  const std::string view = View("changes", R"({"options": {"rates.include_prek": true}})");
  EXPECT_EQ(First(view, "students"), "0");
  EXPECT_NE(view.find("\"rows\": []"), std::string::npos);
  EXPECT_EQ(First(view, "table"), "\"district\"");
  const std::string district = view.substr(view.find("\"table\": \"district\""));
  EXPECT_EQ(First(Part(district, "before"), "students"), "6");
  EXPECT_EQ(First(Part(district, "before"), "chronic"), "3");
  EXPECT_EQ(First(Part(district, "after"), "students"), "7");
  EXPECT_EQ(First(Part(district, "after"), "chronic"), "4");
}

TEST_F(DefinitionsViewTest, TheValueInForceChangesNothing) {
  const std::string view = View("changes", R"({"options": {"truancy.month": "either"}})");
  EXPECT_NE(view.find("\"options\": {}"), std::string::npos);
  EXPECT_EQ(First(view, "students"), "0");
  EXPECT_NE(view.find("\"rates\": []"), std::string::npos);
}

TEST_F(DefinitionsViewTest, WhatCannotBeTriedIsRefusedByASentence) {
  EXPECT_NE(Refusal("changes", "").find("needs \"options\""), std::string::npos);
  EXPECT_NE(Refusal("changes", R"({"options": {"colour": 1}})").find("unknown option \"colour\""),
            std::string::npos);
  EXPECT_NE(Refusal("changes", R"({"options": {"documentation.days": 0}})").find("1 to 366"),
            std::string::npos);
  EXPECT_NE(Refusal("changes", R"({"options": {"documentation.days": [1]}})").find("1 to 366"),
            std::string::npos);
  EXPECT_NE(Refusal("changes", R"({"colour": 1})").find("\"colour\""), std::string::npos);
}

TEST_F(DefinitionsViewTest, DaysToCheckAreGroupedByCauseAndSumToTheReport) {
  const std::string view = View("days_to_check", "");
  EXPECT_EQ(First(view, "days"), "14");     // a 4, c 5, d 5
  EXPECT_EQ(First(view, "students"), "3");  // a, c, d
  EXPECT_EQ(First(view, "not_known"), "0");
  const Values groups = {"\"reason_missing\"", "\"reason_not_listed\"",   "\"medical_missing\"",
                         "\"court_missing\"",  "\"preapproval_missing\"", "\"no_note\"",
                         "\"no_note_level2\"", "\"note_late\"",           "\"note_on_file\"",
                         "\"reason_excuses\""};
  const std::string above = view.substr(0, view.find("\"total\""));
  EXPECT_EQ(All(above, "group"), groups);
  EXPECT_EQ(All(above, "keyed"), (Values{"\"excused\"", "\"excused\"", "\"excused\"", "\"excused\"",
                                         "\"excused\"", "\"excused\"", "\"excused\"", "\"excused\"",
                                         "\"unexcused\"", "\"unexcused\""}));
  // The first is the whole's; then of each group the group's own and that of its one code.
  EXPECT_EQ(All(above, "days"), (Values{"14", "4", "4", "1", "1", "1", "1", "1", "1", "1", "1",
                                        "2",  "2", "1", "1", "1", "1", "1", "1", "1", "1"}));
  EXPECT_EQ(All(above, "open"), (Values{"0", "0", "0", "0", "0", "1", "0", "0", "0", "0"}));
  EXPECT_EQ(All(above, "option"), (Values{"\"keyed.level2\""}));
  EXPECT_EQ(First(view, "total"), "14");
  size_t differ = 0;
  for (const std::string& value : All(Whole(session_, Format::kJson), "keyed_differs")) {
    differ += value == "true";
  }
  EXPECT_EQ(differ, 14u);
}

TEST_F(DefinitionsViewTest, TheDaysOfAGroupComePageByPage) {
  const std::string view =
      View("days_to_check", R"({"group": "reason_missing", "offset": 1, "limit": 2})");
  EXPECT_EQ(First(view, "total"), "4");
  EXPECT_EQ(All(view, "date"), (Values{"\"2024-09-17\"", "\"2024-09-18\""}));
  EXPECT_EQ(All(view, "ordinal"), (Values{"11", "12"}));
  EXPECT_EQ(All(View("days_to_check", R"({"group": "no_note"})"), "curable_until"),
            (Values{"null", "\"2024-12-13\""}));
  EXPECT_NE(Refusal("days_to_check", R"({"group": "none"})").find("reason_missing"),
            std::string::npos);
  EXPECT_NE(Refusal("days_to_check", R"({"limit": -1})").find("\"limit\""), std::string::npos);
}

TEST_F(DefinitionsViewTest, ATrustedKeyLeavesItsDaysOutOfTheDaysToCheck) {
  Evaluate(R"({"profile": 1, "options": {"keyed.level2": "trust"}})");
  const std::string view = View("days_to_check", "");
  EXPECT_EQ(First(view, "days"), "10");
  EXPECT_EQ(view.find("reason_missing"), std::string::npos);
}

TEST_F(DefinitionsViewTest, ThreeDefinitionsSideBySide) {
  const std::string view = View("definitions", "");
  EXPECT_EQ(First(view, "school_year"), "\"2024-25\"");
  EXPECT_EQ(First(view, "as_of"), "\"2024-11-29\"");
  EXPECT_EQ(First(view, "everyone"), "true");
  EXPECT_EQ(First(view, "minimum_days"), "10");
  EXPECT_NE(view.find("[\n    \"2024-09-30\",\n    \"2024-10-31\"\n  ]"), std::string::npos);
  // Without f: a 13, d 14 of 64, g 1 of 6 are a tenth or more; b, c, e are not.
  const std::string connecticut = Part(view, "connecticut");
  EXPECT_EQ(First(connecticut, "students"), "6");
  EXPECT_EQ(First(connecticut, "chronic"), "3");
  EXPECT_EQ(First(connecticut, "chronic_open"), "0");
  EXPECT_EQ(First(connecticut, "unexcused"), "16");
  EXPECT_EQ(First(connecticut, "meeting_sure"), "2");
  EXPECT_EQ(First(connecticut, "meeting_if_not_found"), "1");
  // b's four days of October; c's two reach nothing.
  const std::string keyed = Part(view, "as_keyed");
  EXPECT_EQ(First(keyed, "unexcused"), "6");
  EXPECT_EQ(First(keyed, "meeting"), "1");
  // e counts twice, chronic at North with 2 of 20; g has six days, f is in prekindergarten.
  const std::string federal = Part(view, "federal");
  EXPECT_EQ(First(federal, "students"), "6");
  EXPECT_EQ(First(federal, "chronic"), "3");
  EXPECT_EQ(First(federal, "several"), "1");
}

TEST_F(DefinitionsViewTest, AnEarlierDayIsWorkedOutFromWhatWasThereThen) {
  const std::string view = View("definitions", R"({"as_of": "2024-09-30"})");
  EXPECT_EQ(First(view, "as_of"), "\"2024-09-30\"");
  const std::string connecticut = Part(view, "connecticut");
  EXPECT_EQ(First(connecticut, "students"), "5");  // g has not come yet
  EXPECT_EQ(First(connecticut, "chronic"), "3");   // a, d; e with 2 of 20
  EXPECT_EQ(First(connecticut, "unexcused"), "9");
  EXPECT_EQ(First(connecticut, "certain"), "1");  // d's vacation: no note would change it
  EXPECT_EQ(First(connecticut, "meeting_sure"), "0");
  EXPECT_EQ(First(connecticut, "meeting_if_not_found"), "2");
  EXPECT_EQ(First(Part(view, "as_keyed"), "unexcused"), "0");
  const std::string federal = Part(view, "federal");
  EXPECT_EQ(First(federal, "students"), "5");
  EXPECT_EQ(First(federal, "chronic"), "3");
  EXPECT_EQ(First(federal, "several"), "0");
  EXPECT_NE(Refusal("definitions", R"({"as_of": "yesterday"})").find("yesterday"),
            std::string::npos);
  EXPECT_NE(Refusal("definitions", R"({"school_year": "2020-21"})").find("2020-21"),
            std::string::npos);
}

TEST_F(DefinitionsViewTest, NineDaysAreNotCountedFederallyAndTenAre) {
  Session session;
  ReadFiles(&session, {{"a.csv", "student_id,date,code\nnine,2024-09-13,A\nten,2024-09-13,A\n"},
                       {"r.csv",
                        "student_id,school,grade,entry_date,exit_date\n"
                        "nine,North,5,2024-09-03,2024-09-13\nten,North,5,2024-09-03,2024-09-16\n"},
                       {"c.csv", kCalendar}});
  EvaluateOptions options;
  options.as_of = Date::Make(2024, 9, 20);
  options.shape = Shape::kExceptions;
  ASSERT_TRUE(session.Evaluate(options).ok());
  const Expected<std::string> view = session.View("definitions", "");
  ASSERT_TRUE(view.ok()) << view.error();
  EXPECT_EQ(First(Part(*view, "connecticut"), "students"), "2");
  EXPECT_EQ(First(Part(*view, "connecticut"), "chronic"), "2");  // 1 of 9, 1 of 10
  EXPECT_EQ(First(Part(*view, "federal"), "students"), "1");
  EXPECT_EQ(First(Part(*view, "federal"), "chronic"), "1");
  EXPECT_EQ(First(Part(*view, "as_keyed"), "unexcused"), "null");
}

}  // namespace
}  // namespace rollcall
