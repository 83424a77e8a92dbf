// SPDX-License-Identifier: Apache-2.0
// The list's filters and orders, the columns that no rule reads, and what the results rest on.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "session_helper.h"

namespace rollcall {
namespace {

using Values = std::vector<std::string>;

// The values under a key, in order: these answers are laid out one member a line.
Values All(const std::string& json, const std::string& key) {
  Values found;
  const std::string start = "\"" + key + "\": ";
  for (size_t at = json.find(start); at != std::string::npos; at = json.find(start, at + 1)) {
    const size_t from = at + start.size();
    std::string value = json.substr(from, json.find('\n', from) - from);
    if (value.back() == ',') value.pop_back();
    if (value.front() == '"') value = value.substr(1, value.size() - 2);
    found.push_back(value);
  }
  return found;
}

constexpr std::string_view kCalendar =
    "date,type\n2024-09-03,first_day\n2024-10-14,no_school\n2025-06-13,last_day\n";

// As of October 31, 2024, the 42nd school day:
//   a: four days in September that are keyed unexcused
//   b: four days at the end of October whose reasons are not known yet
//   c: two wellness days in a row, so that the second is none
//   d: a day of illness
//   e: enrolled for four days, one of them missed without a reason
//   f: a day of a code that nobody knows
//   g: two wellness days, both valid
constexpr std::string_view kAttendance =
    "student_id,date,code,bus,remark\n"
    "a,2024-09-09,AU,7,one\na,2024-09-10,AU,7,two\na,2024-09-11,AU,7,three\na,2024-09-12,AU,7,"
    "four\n"
    "b,2024-10-22,A,8,\nb,2024-10-23,A,8,\nb,2024-10-24,A,8,\nb,2024-10-25,A,8,\n"
    "c,2024-09-09,MHW,,\nc,2024-09-10,MHW,,\n"
    "d,2024-10-01,ILL,7,\n"
    "e,2024-10-29,A,,\n"
    "f,2024-10-01,??,,\n"
    "g,2024-09-09,MHW,,\ng,2024-09-16,MHW,,\n";
constexpr std::string_view kRoster =
    "student_id,name,school,grade,entry_date,homeroom,phone\n"
    "a,Ann,North,5,2024-09-03,b12,555 0101\nb,Ben,North,6,2024-09-03,B12,555 0102\n"
    "c,Cay,South,10,2024-09-03,A14,\nd,Dov,South,9,2024-09-03,,\ne,Eve,North,5,2024-10-28,,\n"
    "f,Flo,,5,2024-09-03,,\ng,Gus,South,9,2024-09-03,,\n";

const std::vector<TextFile>& Files() {
  static const auto* const files = new std::vector<TextFile>{
      {"attendance.csv", kAttendance}, {"roster.csv", kRoster}, {"calendar.csv", kCalendar}};
  return *files;
}

class ListFiltersTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ReadFiles(&session_, Files());
    EvaluateOptions options;
    options.as_of = Date::Make(2024, 10, 31);
    options.shape = Shape::kExceptions;
    const Expected<Done> evaluated = session_.Evaluate(options);
    ASSERT_TRUE(evaluated) << evaluated.error();
  }

  // What a second reading for the columns does; nothing where a file is to be left out.
  void ReadColumns(bool attendance = true) {
    ASSERT_TRUE(session_.StartAgain("{\"kind\": \"columns\"}"));
    for (size_t i = 0; i < Files().size(); ++i) {
      if (i == 0 && !attendance) continue;
      ASSERT_TRUE(session_.AgainFile(i));
      const std::string_view text = Files()[i].text;
      session_.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
      const Expected<Done> ended = session_.EndAgainFile();
      ASSERT_TRUE(ended) << ended.error();
    }
    EXPECT_EQ(session_.TakeAgain(), "");
  }

  // The students of a filter in its order: "ab".
  std::string Ids(const std::string& filter) const {
    const Expected<std::string> page = session_.View("students", filter);
    if (!page) return page.error();
    std::string ids;
    for (const std::string& id : All(*page, "student_id")) ids += id;
    return ids;
  }

  Session session_;
};

TEST_F(ListFiltersTest, BySchoolAndGradeAsTheFilesWriteThem) {
  EXPECT_EQ(Ids("{\"school\": \"North\"}"), "abe");
  EXPECT_EQ(Ids("{\"school\": \"\"}"), "f");  // no file says it
  EXPECT_EQ(Ids("{\"school\": null}"), "abcdefg");
  EXPECT_EQ(Ids("{\"school\": \"north\"}"), "");
  EXPECT_EQ(Ids("{\"grade\": \"5\"}"), "aef");
  EXPECT_EQ(Ids("{\"grade\": \"5\", \"school\": \"North\", \"search\": \"EV\"}"), "e");
}

TEST_F(ListFiltersTest, NobodyHasABandBeforeTwentyDays) {
  // 4 of 42 are 9.5%; e missed 1 of 4.
  EXPECT_EQ(Ids("{\"band\": \"at_risk\"}"), "ab");
  EXPECT_EQ(Ids("{\"band\": \"severe_chronic\"}"), "");
  EXPECT_EQ(Ids("{\"band\": \"satisfactory\"}"), "cdfg");
  EXPECT_EQ(Ids("{\"early\": true}"), "e");
  EXPECT_EQ(Ids("{\"early\": false}"), "abcdfg");
  EXPECT_EQ(Ids("{\"tier\": 3}"), "e");
}

TEST_F(ListFiltersTest, EarlyEndsWithTheTwentiethDay) {
  // Entered on a Friday: October 4 is the 19th school day before October 31, October 3 the 20th.
  Session session;
  ReadFiles(&session, {{"attendance.csv", "student_id,date,code\np,2024-10-30,A\nq,2024-10-30,A\n"},
                       {"roster.csv", "student_id,entry_date\np,2024-10-04\nq,2024-10-03\n"},
                       {"calendar.csv", kCalendar}});
  EvaluateOptions options;
  options.as_of = Date::Make(2024, 10, 31);
  options.shape = Shape::kExceptions;
  ASSERT_TRUE(session.Evaluate(options));
  const Expected<std::string> early = session.View("students", "{\"early\": true}");
  ASSERT_TRUE(early) << early.error();
  EXPECT_EQ(All(*early, "student_id"), Values{"p"});
  EXPECT_EQ(All(*early, "days_enrolled"), Values{"19"});
}

TEST_F(ListFiltersTest, ByMeetingDue) {
  EXPECT_EQ(Ids("{\"meeting\": \"due\"}"), "ab");
  EXPECT_EQ(Ids("{\"meeting\": \"sure\"}"), "a");
  EXPECT_EQ(Ids("{\"meeting\": \"if_no_note\"}"), "b");
  EXPECT_EQ(Ids("{\"meeting\": \"calendar_month\"}"), "ab");
  EXPECT_EQ(Ids("{\"meeting\": \"year\"}"), "");
}

TEST_F(ListFiltersTest, ByWellnessDaysProvisionalOpenAndProblems) {
  EXPECT_EQ(Ids("{\"wellness\": \"claimed\"}"), "cg");
  EXPECT_EQ(Ids("{\"wellness\": \"not_valid\"}"), "c");
  EXPECT_EQ(Ids("{\"wellness\": \"used_up\"}"), "g");
  EXPECT_EQ(Ids("{\"provisional\": true}"), "be");
  EXPECT_EQ(Ids("{\"open\": true}"), "f");
  EXPECT_EQ(Ids("{\"problems\": true}"), "ef");  // e: so few days enrolled
}

TEST_F(ListFiltersTest, MeetingsSortByTheirDaySureOnesFirst) {
  EXPECT_EQ(Ids("{\"sort\": \"meeting\"}"), "abcdefg");
  EXPECT_EQ(Ids("{\"sort\": \"meeting\", \"descending\": true}"), "abcdefg");
  EXPECT_EQ(Ids("{\"sort\": \"mhw\", \"descending\": true}"), "cgabdef");
}

TEST_F(ListFiltersTest, ThingsToCheckSortByHowManyAndWhoHasNoneComesLast) {
  // f: a day of unknown code; e: so few days enrolled.
  EXPECT_EQ(Ids("{\"sort\": \"check\"}"), "efabcdg");
  EXPECT_EQ(Ids("{\"sort\": \"check\", \"descending\": true}"), "efabcdg");
  // h: both; k: kept out for a physical, which is a reason and no thing that a list names.
  Session session;
  ReadFiles(&session, {{"attendance.csv",
                        "student_id,date,code\ne,2024-10-29,A\nf,2024-10-01,??\nh,2024-10-29,??\n"
                        "k,2024-10-01,NP\n"},
                       {"roster.csv",
                        "student_id,entry_date\ne,2024-10-28\nf,2024-09-03\nh,2024-10-28\n"
                        "k,2024-09-03\n"},
                       {"calendar.csv", kCalendar}});
  EvaluateOptions options;
  options.as_of = Date::Make(2024, 10, 31);
  options.shape = Shape::kExceptions;
  ASSERT_TRUE(session.Evaluate(options));
  const auto ids = [&session](const char* filter) {
    return All(*session.View("students", filter), "student_id");
  };
  EXPECT_EQ(ids("{\"sort\": \"check\"}"), (Values{"e", "f", "h", "k"}));
  EXPECT_EQ(ids("{\"sort\": \"check\", \"descending\": true}"), (Values{"h", "e", "f", "k"}));
}

TEST_F(ListFiltersTest, GroupsStandInTheRowsAndSortThem) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"attendance.csv",
                    "student_id,date,code,el,race\na,2024-10-01,A,Y,White\nb,2024-10-01,A,,Black\n"
                    "c,2024-10-01,A,N,asian\n"}});
  const auto ids = [&session](const char* filter) {
    return All(*session.View("students", filter), "student_id");
  };
  EXPECT_EQ(ids("{\"sort\": \"group:el\"}"), (Values{"c", "a", "b"}));
  EXPECT_EQ(ids("{\"sort\": \"group:el\", \"descending\": true}"), (Values{"a", "c", "b"}));
  EXPECT_EQ(ids("{\"sort\": \"group:race\"}"), (Values{"c", "b", "a"}));  // in any case
  EXPECT_EQ(ids("{\"sort\": \"group:iep\"}"), (Values{"a", "b", "c"}));   // no such group
  const std::string page = session.PageJson("{}");
  EXPECT_EQ(All(page, "el"), (Values{"Y", "null", "N"}));
  EXPECT_EQ(All(page, "race"), (Values{"White", "Black", "asian"}));
}

TEST_F(ListFiltersTest, FiltersThatAreNoneNameTheKey) {
  for (const char* filter : {"{\"band\": \"high\"}", "{\"meeting\": \"soon\"}",
                             "{\"wellness\": true}", "{\"early\": \"yes\"}", "{\"tier\": \"2\"}",
                             "{\"columns\": [\"homeroom\"]}", "{\"groups\": {\"el\": 1}}",
                             "{\"containing\": \"b1\"}", "{\"school\": 4}", "{\"open\": 1}"}) {
    const Expected<std::string> page = session_.View("students", filter);
    ASSERT_FALSE(page) << filter;
    const std::string text = filter;
    const std::string key = text.substr(2, text.find('"', 2) - 2);
    EXPECT_NE(page.error().find(key), std::string::npos) << page.error();
  }
}

TEST_F(ListFiltersTest, ColumnsThatNoRuleReadsFilterAndSortOnceTheyAreRead) {
  EXPECT_EQ(Ids("{\"columns\": {\"homeroom\": \"A14\"}}"), "");  // not read yet
  const std::string before = Whole(session_, Format::kJson);
  ReadColumns();
  EXPECT_EQ(Ids("{\"columns\": {\"homeroom\": \"A14\"}}"), "c");
  EXPECT_EQ(Ids("{\"columns\": {\"homeroom\": \"\"}}"), "defg");
  EXPECT_EQ(Ids("{\"columns\": {\"bus\": \"7\"}}"), "ad");
  EXPECT_EQ(Ids("{\"columns\": {\"bus\": \"7\", \"homeroom\": \"b12\"}}"), "a");
  EXPECT_EQ(Ids("{\"columns\": {\"bus\": \"9\"}}"), "");
  EXPECT_EQ(Ids("{\"containing\": {\"homeroom\": \"b1\"}}"), "ab");  // in any case
  EXPECT_EQ(Ids("{\"containing\": {\"phone\": \"010\", \"homeroom\": \"A\"}}"), "");
  EXPECT_EQ(Ids("{\"containing\": {\"phone\": \"0101\"}}"), "a");
  EXPECT_EQ(Ids("{\"containing\": {\"phone\": \"\"}}"), "abcdefg");  // nothing typed
  EXPECT_EQ(Ids("{\"containing\": {\"desk\": \"1\"}}"), "");         // no such column
  EXPECT_EQ(Ids("{\"sort\": \"column:homeroom\"}"), "cbadefg");      // B12 before b12
  EXPECT_EQ(Ids("{\"sort\": \"column:homeroom\", \"descending\": true}"), "abcdefg");
  const std::string page = session_.PageJson("{\"limit\": 1}");
  EXPECT_EQ(All(page, "homeroom"), Values{"b12"});
  EXPECT_EQ(All(page, "phone"), Values{"555 0101"});
  // No rate and no report knows of them.
  EXPECT_EQ(Whole(session_, Format::kJson), before);
  EXPECT_EQ(before.find("homeroom"), std::string::npos);
}

TEST_F(ListFiltersTest, AColumnOfDaysIsNoColumnOfStudents) {
  // `remark` differs between the rows of the only student who has any.
  ReadColumns();
  const Expected<std::string> choices = session_.View("list_choices", "");
  ASSERT_TRUE(choices) << choices.error();
  EXPECT_EQ(All(*choices, "name"), (Values{"homeroom", "phone", "bus"}));
  EXPECT_EQ(All(*choices, "columns_complete"), Values{"true"});
}

TEST_F(ListFiltersTest, ChoicesCountTheirStudentsAndSumToAll) {
  ReadColumns(false);
  const Expected<std::string> choices =
      session_.View("list_choices", "{\"school_year\": \"2024-25\"}");
  ASSERT_TRUE(choices) << choices.error();
  EXPECT_EQ(All(*choices, "value"), (Values{"North", "South", "null",           // schools
                                            "5", "6", "9", "10",                // grades
                                            "A14", "B12", "b12", "null",        // homerooms
                                            "555 0101", "555 0102", "null"}));  // phones
  EXPECT_EQ(All(*choices, "students"),
            (Values{"3", "3", "1", "3", "1", "2", "1", "1", "1", "1", "4", "1", "1", "5"}));
  EXPECT_EQ(All(*choices, "columns_complete"), Values{"false"});  // attendance was left out
}

TEST_F(ListFiltersTest, NewFilesForgetTheColumns) {
  ReadColumns();
  ReadAndEvaluate(&session_, {{"attendance.csv", "student_id,date,code\na,2024-10-01,A\n"}});
  EXPECT_EQ(Ids("{\"columns\": {\"homeroom\": \"b12\"}}"), "");
}

TEST_F(ListFiltersTest, AssumedPapersCountDaysOfStudentsUpToTheAsOfDay) {
  Session session;
  ReadFiles(&session,
            {{"one.csv",
              "student_id,date,code\na,2024-10-01,ILL\na,2024-10-02,ILL\nb,2024-10-02,ILL\n"
              "b,2024-10-03,A\nb,2024-11-05,ILL\n"},
             {"two.csv", "student_id,date,code,documentation\nc,2024-10-01,ILL,parent\n"},
             {"calendar.csv", kCalendar}});
  EvaluateOptions options;
  options.as_of = Date::Make(2024, 10, 31);
  ASSERT_TRUE(session.Evaluate(options));
  const Expected<std::string> view = session.View("assumptions", "");
  ASSERT_TRUE(view) << view.error();
  EXPECT_EQ(All(*view, "documentation"), Values{"parent"});
  EXPECT_EQ(All(*view, "days"), Values{"3"});
  EXPECT_EQ(All(*view, "students"), Values{"2"});
  EXPECT_NE(view->find("\"one.csv\""), std::string::npos);
  EXPECT_EQ(view->find("\"two.csv\""), std::string::npos);
}

TEST_F(ListFiltersTest, AReviewTeamFollowsFromTheYearBefore) {
  // North: 1 of 4 chronic last year, 0 of 4 this year. South is not in last year's rows.
  Session session;
  ReadAndEvaluate(&session,
                  {{"totals.csv",
                    "student_id,school,school_year,days_enrolled,days_absent\n"
                    "a,North,2023-24,180,18\nb,North,2023-24,180,1\nc,North,2023-24,180,1\n"
                    "d,North,2023-24,180,17\n"
                    "a,North,2024-25,180,2\nb,North,2024-25,180,1\nc,North,2024-25,180,1\n"
                    "d,North,2024-25,180,0\ne,South,2024-25,180,18\n"}});
  const Expected<std::string> view = session.View("review_teams", "");
  ASSERT_TRUE(view) << view.error();
  EXPECT_EQ(All(*view, "school"), (Values{"North", "South", "null"}));
  EXPECT_EQ(All(*view, "school_year"),
            (Values{"2024-25", "2023-24", "2024-25", "2024-25", "2023-24"}));
  EXPECT_EQ(All(*view, "students"), (Values{"4", "4", "1", "5", "4"}));
  EXPECT_EQ(All(*view, "chronic"), (Values{"0", "1", "1", "1", "1"}));
  EXPECT_EQ(All(*view, "review_team"), Values{"true"});
  EXPECT_EQ(All(*view, "year_before").size(), 3u);
  EXPECT_EQ(All(*view, "year_before")[1], "null");
  EXPECT_EQ(All(*view, "requirement").size(), 1u);
}

}  // namespace
}  // namespace rollcall
