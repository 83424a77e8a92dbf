// SPDX-License-Identifier: Apache-2.0
#include "report/family_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "report/presence_view.h"
#include "report/year_marks_view.h"
#include "rollcall/session.h"
#include "session_helper.h"

namespace rollcall {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Json(std::string text) {
  std::replace(text.begin(), text.end(), '\'', '"');
  return text;
}

std::string Answer(const std::string& history) {
  const Expected<std::string> answer = FamilyView(Law::Get(), Json(history));
  EXPECT_TRUE(answer.ok()) << answer.error();
  return answer ? *answer : std::string();
}

std::string Refusal(const std::string& history) {
  const Expected<std::string> answer = FamilyView(Law::Get(), Json(history));
  EXPECT_FALSE(answer.ok());
  return answer ? std::string() : answer.error();
}

// From `from` to `to` of a text; "": not there.
std::string Between(const std::string& text, const std::string& from, const std::string& to) {
  const size_t begin = text.find(from);
  if (begin == std::string::npos) return "";
  const size_t end = text.find(to, begin + from.size());
  return text.substr(begin, end == std::string::npos ? end : end - begin);
}

std::string Asked(const std::string& answer, const std::string& date) {
  return Between(answer, Json("{'date':'" + date + "','same_day'"), "\"same_day\"XX");
}
// The first asked day alone.
std::string Planner(const std::string& answer) {
  return Between(answer, "\"planner\":[", "\"possible\":[");
}
std::string Days(const std::string& answer) {
  return Between(answer, "\"days\":[", "\"planner\":[");
}
std::string Part(const std::string& text, const std::string& key) {
  return Between(text, "\"" + key + "\":[", "\"]XX");
}

// 2024-25: 2024-10-14 and 2024-11-11 no school, 2025-01-21 closed; 2024-08-28 to 2025-06-13.
const char kCalendar[] =
    "'calendar':[{'date':'2024-08-28','type':'first_day'},{'date':'2025-06-13','type':'last_day'},"
    "{'date':'2024-10-14','type':'no_school'},{'date':'2024-11-11','type':'no_school'},"
    "{'date':'2025-01-21','type':'closed'}]";

std::string Of(const std::string& today, const std::string& more) {
  return "{'today':'" + today + "'," + kCalendar + "," + more + "}";
}

TEST(FamilyViewTest, SaysWhatIsWrongWithAHistory) {
  EXPECT_EQ(Refusal("{}"), "The history needs \"today\", a date: the engine has no clock.");
  EXPECT_EQ(Refusal("[]"), "The history is no JSON object.");
  EXPECT_THAT(Refusal("{'today':'2024-10-01','name':'x'}"),
              HasSubstr("The history has an unknown key \"name\"; it may have today, "));
  EXPECT_THAT(Refusal("{'today':'1 October'}"), HasSubstr("\"1 October\" is no date"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','grade':'13'}"), HasSubstr("\"13\" is no grade"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','wellness':'three'}"),
              HasSubstr("\"wellness\" must be none, one, two or unsure, not \"three\"."));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','missed':'some'}"),
              HasSubstr("\"missed\" must be few, many or unsure"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','days':[{'date':'2024-09-30','kind':'present'}]}"),
              HasSubstr("\"present\" is no kind of absence"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','days':[{'date':'2024-09-30','kind':'half_day'}]}"),
              HasSubstr("\"half_day\" is no kind of absence"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','days':[{'date':'2024-09-30'}]}"),
              HasSubstr("A day of \"days\" needs a kind."));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','days':[{'date':'2024-09-30','kind':'illness'},"
                      "{'date':'2024-09-30','kind':'family'}]}"),
              HasSubstr("\"days\" has 2024-09-30 twice."));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','days':[{'date':'2024-06-03','kind':'illness'}]}"),
              HasSubstr("\"days\": 2024-06-03 is not in the school year 2024-25."));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','calendar':[{'date':'2024-09-30','type':'off'}]}"),
              HasSubstr("the type \"off\"; there are school, early"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','calendar':[]}"),
              HasSubstr("The calendar has no school day in 2024-25"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','options':{'mhw.adjacent':'x'}}"),
              HasSubstr("mhw.adjacent"));
  EXPECT_THAT(Refusal("{'today':'2018-10-01'}"),
              HasSubstr("There are no rules for the school year 2018-19"));
  EXPECT_THAT(Refusal("{'today':'2024-10-01','elsewhere':{'absences':-1}}"),
              HasSubstr("\"absences\" must be a whole number, 0 or more."));
}

// SLIDES-22: Friday and Monday are consecutive.
TEST(FamilyViewTest, AWellnessDayAfterAFridaysIsNone) {
  const std::string answer =
      Planner(Answer(Of("2024-09-15",
                        "'days':[{'date':'2024-09-13','kind':'mhw','documentation':'parent'}],"
                        "'ask':['2024-09-16']")));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'no'")));
  EXPECT_THAT(answer, HasSubstr(Json("'mhw_reason':'consecutive','other':'2024-09-13'")));
  EXPECT_THAT(answer, HasSubstr(Json("'next_possible':[{'date':'2024-09-17','can':'yes'},"
                                     "{'date':'2024-09-18','can':'yes'},"
                                     "{'date':'2024-09-19','can':'yes'}]")));
  // It becomes an ordinary second absence, which the parent's agreement excuses.
  EXPECT_THAT(Part(answer, "as_wellness"),
              HasSubstr(Json("'level':1,'ordinal':2,'category':'excused'")));
}

TEST(FamilyViewTest, AWellnessDayBeforeAPlannedOneIsNone) {
  const std::string answer =
      Planner(Answer(Of("2024-09-09",
                        "'days':[{'date':'2024-09-13','kind':'mhw','documentation':'parent'}],"
                        "'ask':['2024-09-12']")));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'no'")));
  EXPECT_THAT(answer, HasSubstr(Json("'mhw_reason':'consecutive','other':'2024-09-13'")));
}

// DISC-4: a day told as a suspension is none, and no wellness day is used.
TEST(FamilyViewTest, ASuspensionIsNoWellnessDay) {
  const std::string told =
      "{'today':'2026-11-23','wellness':'none','ask':['2026-11-12'],"
      "'days':[{'date':'2026-11-12','kind':'suspension'}]}";
  const std::string planner = Planner(Answer(told));
  EXPECT_THAT(planner, HasSubstr(Json("'can':'no'")));
  EXPECT_THAT(planner, HasSubstr(Json("'as_ordinary':[{'level':null,'ordinal':null,"
                                      "'category':'disciplinary'")));
}

TEST(FamilyViewTest, TheSecondOfTwo) {
  const std::string answer =
      Planner(Answer(Of("2024-09-16",
                        "'wellness':'one','wellness_days':['2024-09-13'],'days':[],"
                        "'ask':['2024-09-17']")));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(answer, HasSubstr(Json("'number':2,'ifs':[]")));
  EXPECT_THAT(Part(answer, "as_wellness"),
              HasSubstr(Json("'level':1,'ordinal':2,'category':'excused','provisional':false,"
                             "'needs':[],'mhw':'valid','mhw_reason':null,'truancy':false")));
  // Back on the 18th; ten school days after it is October 2.
  EXPECT_THAT(Part(answer, "as_wellness"),
              HasSubstr(Json("'hand_in_by':'2024-10-02','hand_in_if_back':true")));
  EXPECT_THAT(answer, HasSubstr(Json("'permission':'needed'")));
}

TEST(FamilyViewTest, NoThird) {
  const std::string answer =
      Planner(Answer(Of("2024-10-01", "'wellness':'two','missed':'few','ask':['2024-10-02']")));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'no'")));
  EXPECT_THAT(answer, HasSubstr(Json("'mhw_reason':'limit','other':null")));
  EXPECT_THAT(answer, HasSubstr(Json("'next_possible':[]")));
  // 0 to 8 missed: among the first nine, so the family's note is enough.
  EXPECT_THAT(Part(answer, "as_ordinary"), HasSubstr(Json("'level':1,'ordinal':null")));
  EXPECT_THAT(Part(answer, "as_ordinary"), HasSubstr(Json("'with_note':'excused'")));
  EXPECT_THAT(Part(answer, "as_ordinary"), Not(HasSubstr(Json("'level':2"))));
}

TEST(FamilyViewTest, OnesUsedElsewhereCount) {
  const std::string answer =
      Planner(Answer(Of("2024-10-01",
                        "'elsewhere':{'absences':9,'wellness':2,'same_district':true},'days':[],"
                        "'ask':['2024-10-02']")));
  EXPECT_THAT(answer, HasSubstr(Json("'mhw_reason':'limit'")));
  EXPECT_THAT(Part(answer, "as_ordinary"), HasSubstr(Json("'level':2,'ordinal':10")));
  EXPECT_THAT(Part(answer, "as_ordinary"),
              HasSubstr(Json("'excused_by':[{'documentation':'medical','reason':null}]")));
  // Days missed elsewhere are no part of this school's rate.
  EXPECT_THAT(answer, HasSubstr(Json("'year_end':{'from':1,'to':1,")));
}

TEST(FamilyViewTest, NotSureIsWorkedOutForEach) {
  const std::string answer = Planner(Answer(Of("2024-10-01", "'ask':['2024-10-02']")));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(answer, HasSubstr(Json("'ifs':[{'if':'fewer_used'},{'if':'not_next_to'}]")));
  EXPECT_THAT(Between(answer, "\"as_wellness\"", "\"if_not\""),
              HasSubstr(Json("'level':1,'ordinal':null,'category':'excused'")));
  EXPECT_THAT(Between(answer, "\"as_wellness\"", "\"if_not\""),
              HasSubstr(Json("'level':2,'ordinal':null,'category':'excused'")));
  EXPECT_THAT(Between(answer, "\"if_not\"", "\"as_ordinary\""),
              HasSubstr(Json("'mhw':'invalid','mhw_reason':'limit'")));
}

// 0 to 8 and 9 or more are the two sides of the tenth absence.
TEST(FamilyViewTest, AboutHowManyDecidesTheLevel) {
  const auto ordinary = [](const std::string& missed) {
    return Part(Planner(Answer(Of("2024-12-02", "'wellness':'none','missed':'" + missed +
                                                    "','ask':['2024-12-03']"))),
                "as_ordinary");
  };
  EXPECT_THAT(ordinary("few"), HasSubstr(Json("'level':1")));
  EXPECT_THAT(ordinary("few"), Not(HasSubstr(Json("'level':2"))));
  EXPECT_THAT(ordinary("many"), HasSubstr(Json("'level':2")));
  EXPECT_THAT(ordinary("many"), Not(HasSubstr(Json("'level':1"))));
  EXPECT_THAT(ordinary("unsure"), HasSubstr(Json("'level':1")));
  EXPECT_THAT(ordinary("unsure"), HasSubstr(Json("'level':2")));
  const std::string few =
      Answer(Of("2024-12-02", "'wellness':'none','missed':'few','ask':['2024-12-03']"));
  EXPECT_THAT(few, HasSubstr(Json("'totals':{'from':0,'to':8,")));
  const std::string many =
      Answer(Of("2024-12-02", "'wellness':'none','missed':'many','ask':['2024-12-03']"));
  EXPECT_THAT(many, HasSubstr(Json("'totals':{'from':9,'to':null,")));
}

TEST(FamilyViewTest, PrekindergartenHasNone) {
  EXPECT_THAT(
      Planner(Answer(Of("2024-10-01", "'grade':'PK','wellness':'none','ask':['2024-10-02']"))),
      HasSubstr(Json("'mhw_reason':'grade'")));
  EXPECT_THAT(
      Planner(Answer(Of("2024-10-01", "'grade':'K','wellness':'none','ask':['2024-10-02']"))),
      HasSubstr(Json("'can':'yes'")));
}

TEST(FamilyViewTest, WhoAgrees) {
  const auto permission = [](const std::string& more) {
    return Between(Answer(Of("2024-10-01", more + "'wellness':'none','ask':['2024-10-02']")),
                   "\"permission\":", ",");
  };
  EXPECT_EQ(permission(""), Json("'permission':'needed'"));
  EXPECT_EQ(permission("'adult':true,"), Json("'permission':'own'"));
  EXPECT_EQ(permission("'options':{'mhw.permission_required':false},"),
            Json("'permission':'not_needed'"));
}

TEST(FamilyViewTest, ADayWithoutSchool) {
  const std::string answer =
      Answer(Of("2024-10-01",
                "'wellness':'none','ask':['2024-10-14','2024-10-12','2025-01-21',"
                "'2024-08-01','2025-06-20','2025-07-04']"));
  EXPECT_THAT(Asked(answer, "2024-10-14"), HasSubstr(Json("'can':'no_school'")));
  EXPECT_THAT(Asked(answer, "2024-10-14"), HasSubstr(Json("'no_school':'no_school'")));
  EXPECT_THAT(Asked(answer, "2024-10-14"),
              HasSubstr(Json("'next_possible':[{'date':'2024-10-15','can':'yes'}")));
  EXPECT_THAT(Asked(answer, "2024-10-12"), HasSubstr(Json("'no_school':'weekend'")));
  EXPECT_THAT(Asked(answer, "2025-01-21"), HasSubstr(Json("'no_school':'closed'")));
  EXPECT_THAT(Asked(answer, "2024-08-01"), HasSubstr(Json("'no_school':'before_first'")));
  EXPECT_THAT(Asked(answer, "2025-06-20"), HasSubstr(Json("'no_school':'after_last'")));
  EXPECT_THAT(Asked(answer, "2025-07-04"), HasSubstr(Json("'no_school':'other_year'")));
}

// A11: a snow day between two planned days makes them consecutive.
TEST(FamilyViewTest, AClosureBetweenIsSaid) {
  const std::string history =
      "'days':[{'date':'2025-01-17','kind':'mhw','documentation':'parent'}],'ask':['2025-01-22'],"
      "'calendar_changes':[{'date':'2025-01-20','type':'no_school'}]";
  // The 20th is a holiday, so the closure alone is not what stands between.
  EXPECT_THAT(Planner(Answer(Of("2025-01-16", history))),
              HasSubstr(Json("'other':'2025-01-17','closed_between':[]")));
  const std::string closed =
      "'days':[{'date':'2025-01-17','kind':'mhw','documentation':'parent'}],'ask':['2025-01-22'],"
      "'calendar_changes':[{'date':'2025-01-20','type':'closed'}]";
  EXPECT_THAT(Planner(Answer(Of("2025-01-16", closed))),
              HasSubstr(Json("'other':'2025-01-17','closed_between':['2025-01-20','2025-01-21']")));
  const std::string both =
      "'days':[{'date':'2025-01-20','kind':'mhw','documentation':'parent'},"
      "{'date':'2025-01-22','kind':'mhw','documentation':'parent'}]";
  EXPECT_THAT(Days(Answer(Of("2025-02-03", both))),
              HasSubstr(Json("'other':'2025-01-20','closed_between':['2025-01-21']")));
}

// Election Day 2024 is November 5, Veterans' Day a Monday.
TEST(FamilyViewTest, TheStartingCalendarSaysWhatItAssumes) {
  const std::string one = Answer(
      "{'today':'2024-11-03','days':[{'date':'2024-11-04','kind':'mhw','documentation':'parent'}],"
      "'ask':['2024-11-06','2024-11-07','2024-11-20']}");
  EXPECT_THAT(one, HasSubstr(Json("'given':false,'assumed':['first_day','last_day','closures',"
                                  "'school_days'],'first_day':'2024-08-26','last_day':null,"
                                  "'school_days':null,'days_by_year_end':180")));
  EXPECT_THAT(Asked(one, "2024-11-06"),
              HasSubstr(Json("'ifs':[{'if':'open_between','dates':['2024-11-05']}]")));
  EXPECT_THAT(Between(Asked(one, "2024-11-06"), "\"as_wellness\"", "\"if_not\""),
              HasSubstr(Json("'mhw':'valid'")));
  EXPECT_THAT(Between(Asked(one, "2024-11-06"), "\"if_not\"", "\"as_ordinary\""),
              HasSubstr(Json("'mhw_reason':'consecutive'")));
  EXPECT_THAT(
      Asked(one, "2024-11-07"),
      HasSubstr(Json("'ifs':[{'if':'school_between','from':'2024-11-04','to':'2024-11-07'}]")));
  // Ten school days lie between: 6, 7, 8, 12 to 15, 18 to 20.
  const std::string far = Answer(
      "{'today':'2024-11-03','days':[{'date':'2024-11-04','kind':'mhw','documentation':'parent'}],"
      "'ask':['2024-11-20','2024-11-21']}");
  EXPECT_THAT(Between(far, Json("{'date':'2024-11-20'"), "\"as_wellness\""),
              HasSubstr("school_between"));
  EXPECT_THAT(Between(far, Json("{'date':'2024-11-21'"), "\"as_wellness\""),
              HasSubstr(Json("'can':'yes'")));
}

TEST(FamilyViewTest, ADayCrossedOutOrOpenedIsNoLongerAssumed) {
  const std::string ask = "{'today':'2024-11-01','wellness':'none','ask':['2024-11-05'";
  const std::string assumed = Answer(ask + "]}");
  EXPECT_THAT(assumed,
              HasSubstr(Json("'no_school':'custom','name':'Election Day','assumed':true")));
  const std::string open =
      Answer(ask + "],'calendar_changes':[{'date':'2024-11-05','type':'school'}]}");
  EXPECT_THAT(open, HasSubstr(Json("'can':'yes','no_school':null,'name':null,'assumed':false")));
  const std::string crossed = Answer(
      "{'today':'2024-11-01','wellness':'none','ask':['2024-11-07'],"
      "'calendar_changes':[{'date':'2024-11-07','type':'no_school'}]}");
  EXPECT_THAT(crossed, HasSubstr(Json("'no_school':'no_school','name':null,'assumed':false")));
  const std::string ends = Answer(
      "{'today':'2024-11-01','with_calendar':true,"
      "'calendar_changes':[{'date':'2024-08-22','type':'first_day'},"
      "{'date':'2025-06-13','type':'last_day'}]}");
  EXPECT_THAT(ends, HasSubstr(Json("'assumed':['closures'],'first_day':'2024-08-22',"
                                   "'last_day':'2025-06-13'")));
  EXPECT_THAT(ends, HasSubstr(Json("{'date':'2024-11-28','school':false,'why':'holiday',"
                                   "'name':'Thanksgiving Day','assumed':true}")));
}

// Absent 2024-10-01, back on the 2nd: ten school days after it is October 17, the 14th being none.
TEST(FamilyViewTest, EachMissedDay) {
  const std::string history = "'days':[{'date':'2024-10-01','kind':'illness'}]";
  const std::string open = Days(Answer(Of("2024-10-17", history)));
  EXPECT_THAT(open, HasSubstr(Json("'level':1,'ordinal':1,'category':'unexcused',"
                                   "'provisional':true,'needs':['documentation']")));
  EXPECT_THAT(open, HasSubstr(Json("'returned':'2024-10-02'")));
  EXPECT_THAT(open, HasSubstr(Json("'with_note':'excused','excused_by':"
                                   "[{'documentation':'parent','reason':null}],"
                                   "'hand_in_by':'2024-10-17','hand_in_if_back':false")));
  const std::string late = Days(Answer(Of("2024-10-18", history)));
  EXPECT_THAT(late, HasSubstr(Json("'provisional':false")));
  EXPECT_THAT(late, HasSubstr(Json("'excused_by':[],'hand_in_by':null")));
  // On the day itself nobody knows the day back: the next school day is taken.
  const std::string same = Days(Answer(Of("2024-10-01", history)));
  EXPECT_THAT(same, HasSubstr(Json("'returned':null")));
  EXPECT_THAT(same, HasSubstr(Json("'hand_in_by':'2024-10-17','hand_in_if_back':true")));
}

TEST(FamilyViewTest, ReasonsInLife) {
  const std::string days =
      Days(Answer(Of("2024-10-10",
                     "'days':[{'date':'2024-10-01','kind':'transportation'},"
                     "{'date':'2024-10-02','kind':'suspension','other_schooling':true},"
                     "{'date':'2024-10-03','kind':'suspension'},"
                     "{'date':'2024-10-05','kind':'illness'},"
                     "{'date':'2024-10-07','kind':'vacation','documentation':'parent'}]")));
  EXPECT_THAT(Between(days, Json("{'date':'2024-10-01'"), "{\"date\""),
              HasSubstr(Json("'category':'excused'")));
  EXPECT_THAT(Between(days, Json("{'date':'2024-10-02'"), "{\"date\""),
              HasSubstr(Json("'absent':false")));
  EXPECT_THAT(Between(days, Json("{'date':'2024-10-03'"), "{\"date\""),
              HasSubstr(Json("'level':null,'ordinal':null,'category':'disciplinary'")));
  EXPECT_THAT(Between(days, Json("{'date':'2024-10-05'"), "{\"date\""),
              HasSubstr(Json("'no_school':'weekend'")));
  EXPECT_THAT(Between(days, Json("{'date':'2024-10-07'"), "{\"date\""),
              HasSubstr(Json("'level':1,'ordinal':2,'category':'excused'")));
}

// A trip that passes the ninth absence: the tenth day is no longer excused, whatever the note.
TEST(FamilyViewTest, WhatIf) {
  std::string days;
  for (const char* date :
       {"09-03", "09-05", "09-10", "09-12", "09-17", "09-19", "09-24", "09-26"}) {
    days += std::string(days.empty() ? "" : ",") + "{'date':'2024-" + date +
            "','kind':'illness','documentation':'parent'}";
  }
  const std::string answer =
      Answer(Of("2024-10-01", "'days':[" + days +
                                  "],'what_if':[{'date':'2024-10-17','kind':'vacation'},"
                                  "{'date':'2024-10-18','kind':'vacation'}]"));
  const std::string what_if = Between(answer, "\"what_if\":", "\"totals\":");
  EXPECT_THAT(Between(what_if, Json("{'date':'2024-10-17'"), "{\"date\""),
              HasSubstr(Json("'level':1,'ordinal':9")));
  EXPECT_THAT(Between(what_if, Json("{'date':'2024-10-17'"), "{\"date\""),
              HasSubstr(Json("'with_note':'excused'")));
  EXPECT_THAT(what_if, HasSubstr(Json("'level':2,'ordinal':10")));
  EXPECT_THAT(Between(what_if, Json("{'date':'2024-10-18'"), "\"rate\""),
              HasSubstr(Json("'with_note':'unexcused','excused_by':[]")));
  EXPECT_THAT(what_if, HasSubstr(Json("'now':{'from':8,'to':8,")));
  EXPECT_THAT(what_if, HasSubstr(Json("'after':{'from':10,'to':10,")));
}

// 2024-08-28 to 2024-09-25 are 20 school days with Labor Day one of them.
TEST(FamilyViewTest, NoWordForTheRateBeforeTwentyDays) {
  const std::string day = "'days':[{'date':'2024-08-29','kind':'illness'}]";
  EXPECT_THAT(Answer(Of("2024-09-23", day)),
              HasSubstr(Json("'totals':{'from':1,'to':1,'of':19,'rate':0.0526,'rate_to':0.0526,"
                             "'early':true,'band':null")));
  EXPECT_THAT(Answer(Of("2024-09-24", day)),
              HasSubstr(Json("'of':20,'rate':0.05,'rate_to':0.05,'early':false,'band':'at_risk'")));
}

TEST(FamilyViewTest, AFamilyMeetingThatIsDue) {
  const std::string days =
      "'days':[{'date':'2024-10-21','kind':'absent_unverified'},"
      "{'date':'2024-10-23','kind':'absent_unverified'},"
      "{'date':'2024-10-25','kind':'absent_unverified'},"
      "{'date':'2024-10-28','kind':'absent_unverified'}]";
  EXPECT_THAT(Answer(Of("2024-10-29", days)),
              HasSubstr(Json("'meetings':[{'rule':'calendar_month','date':'2024-10-28',"
                             "'meeting_by':'2024-11-12','provisional':true}")));
  EXPECT_THAT(Answer(Of("2024-10-29", "'missed':'many'")), HasSubstr(Json("'meetings':null")));
}

TEST(FamilyViewTest, BeforeTheSchoolYearBegins) {
  const std::string answer = Answer(Of("2024-07-15", "'days':[],'ask':['2024-09-03']"));
  EXPECT_THAT(answer, HasSubstr(Json("'school_year':'2024-25'")));
  EXPECT_THAT(Planner(answer), HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(answer, HasSubstr(Json("'totals':{'from':0,'to':0,'of':0,'rate':null")));
}

TEST(FamilyViewTest, ASessionWithoutFilesAnswers) {
  const Session session;
  const Expected<std::string> answer =
      session.View("family", Json("{'today':'2024-10-01','ask':['2024-10-02']}"));
  ASSERT_TRUE(answer.ok()) << answer.error();
  EXPECT_THAT(*answer, HasSubstr(Json("'can':'if'")));
  EXPECT_FALSE(session.View("family", "{").ok());
}

// The planner against the engine: a Session that reads the same rows with the asked day added.

struct Row {
  std::string date, code, documentation;
};

// What the report's code is as a kind of the history.
const std::map<std::string, std::string> kKinds = {
    {"MHW", "mhw"},       {"ILL", "illness"},         {"VAC", "vacation"},
    {"REL", "religious"}, {"A", "absent_unverified"}, {"OSS", "suspension"},
    {"CRT", "court"},     {"BER", "bereavement"}};

struct RandomYear {
  std::vector<std::string> school_days;
  std::string calendar_csv, calendar_json;
  std::vector<Row> rows;
  std::string today, grade;
};

RandomYear MakeYear(std::mt19937* random) {
  const auto below = [random](uint32_t n) { return (*random)() % n; };
  RandomYear year;
  const Date first = *Date::ParseIso("2024-08-26") + static_cast<int>(below(5));
  const Date last = *Date::ParseIso("2025-06-09") + static_cast<int>(below(5));
  year.calendar_csv = "date,type\n" + first.ToIso() + ",first_day\n" + last.ToIso() + ",last_day\n";
  year.calendar_json = "{'date':'" + first.ToIso() + "','type':'first_day'},{'date':'" +
                       last.ToIso() + "','type':'last_day'}";
  for (Date date = first; date <= last; date = date + 1) {
    if (!date.IsMondayToFriday()) continue;
    const uint32_t luck = below(20);
    if (luck > 1 || date == first || date == last) {
      year.school_days.push_back(date.ToIso());
      continue;
    }
    const std::string type = luck == 0 ? "no_school" : "closed";
    year.calendar_csv += date.ToIso() + "," + type + "\n";
    year.calendar_json += ",{'date':'" + date.ToIso() + "','type':'" + type + "'}";
  }
  year.today = year.school_days[below(static_cast<uint32_t>(year.school_days.size()))];
  year.grade = below(8) == 0 ? "PK" : std::to_string(1 + below(12));
  const char* const codes[] = {"MHW", "MHW", "ILL", "VAC", "REL", "A", "OSS", "CRT", "BER", "ILL"};
  const char* const papers[] = {"", "parent", "parent", "medical", "court"};
  std::map<std::string, Row> rows;
  for (uint32_t n = below(16); n > 0; --n) {
    // Often beside another one, where the rules differ.
    uint32_t at = below(static_cast<uint32_t>(year.school_days.size()));
    if (!rows.empty() && below(3) == 0) {
      const auto near =
          std::find(year.school_days.begin(), year.school_days.end(), rows.begin()->first);
      at = std::min<uint32_t>(static_cast<uint32_t>(near - year.school_days.begin()) + below(3),
                              static_cast<uint32_t>(year.school_days.size()) - 1);
    }
    const std::string date = year.school_days[at];
    const std::string code = codes[below(10)];
    rows[date] = {date, code, code == "MHW" ? "parent" : papers[below(5)]};
  }
  for (const auto& [date, row] : rows) year.rows.push_back(row);
  return year;
}

void AddRows(const std::string& id, const RandomYear& year, const Row* more, std::string* csv) {
  for (const Row& row : year.rows) {
    // The day is asked about instead of what was told of it; a suspension stays (DISC-4).
    if (more != nullptr && row.date == more->date && row.code != "OSS") continue;
    *csv += id + "," + row.date + "," + row.code + "," + row.documentation + "\n";
  }
  if (more != nullptr)
    *csv += id + "," + more->date + "," + more->code + "," + more->documentation + "\n";
}

const Absence* On(const std::vector<Absence>& absences, const std::string& date) {
  for (const Absence& absence : absences) {
    if (absence.date.ToIso() == date) return &absence;
  }
  return nullptr;
}

std::string Text(std::optional<int> number) { return number ? std::to_string(*number) : "null"; }

// Monday to Friday without school between the first and the last school day.
std::vector<std::string> FreeWeekdays(const RandomYear& year) {
  std::vector<std::string> free;
  const Date last = *Date::ParseIso(year.school_days.back());
  for (Date day = *Date::ParseIso(year.school_days.front()); day < last; day = day + 1) {
    const std::string date = day.ToIso();
    if (day.IsMondayToFriday() &&
        !std::binary_search(year.school_days.begin(), year.school_days.end(), date)) {
      free.push_back(date);
    }
  }
  return free;
}

// The beginning of an outcome.
std::string Head(const Absence& absence) {
  return Json("[{'level':") + Text(absence.level) + ",\"ordinal\":" + Text(absence.ordinal) +
         Json(",'category':'") + std::string(CategoryName(*absence.category)) + "\"";
}

TEST(FamilyViewTest, ThePlannerIsTheEngineOnEveryDayOfAHundredYears) {
  std::mt19937 random(2024);
  int yes = 0, no = 0, offered = 0;
  for (int n = 0; n < 100; ++n) {
    const RandomYear year = MakeYear(&random);
    std::string history = "{'today':'" + year.today + "','grade':'" + year.grade +
                          "','calendar':[" + year.calendar_json + "],'days':[";
    for (const Row& row : year.rows) {
      if (history.back() != '[') history += ',';
      history += "{'date':'" + row.date + "','kind':'" + kKinds.at(row.code) +
                 "','documentation':" +
                 (row.documentation.empty() ? "null" : "'" + row.documentation + "'") + "}";
    }
    history += "],'ask':[";
    std::string csv = "student_id,date,code,documentation\n";
    std::string roster = "student_id,grade\nbase," + year.grade + "\n";
    AddRows("base", year, nullptr, &csv);
    for (const std::string& date : year.school_days) {
      if (history.back() != '[') history += ',';
      history += "'" + date + "'";
      const Row wellness{date, "MHW", "parent"}, ill{date, "ILL", ""}, noted{date, "ILL", "parent"};
      AddRows("w" + date, year, &wellness, &csv);
      AddRows("i" + date, year, &ill, &csv);
      AddRows("n" + date, year, &noted, &csv);
      for (const char* id : {"w", "i", "n"}) roster += id + date + "," + year.grade + "\n";
    }
    const std::vector<std::string> free = FreeWeekdays(year);
    for (const std::string& date : free) history += ",'" + date + "'";
    history += "]}";
    const std::string answer = Answer(history);
    Session session;
    ReadFiles(&session,
              {{"rows.csv", csv}, {"roster.csv", roster}, {"days.csv", year.calendar_csv}});
    EvaluateOptions options;
    options.as_of = SchoolYear(2024).last();
    options.shape = Shape::kExceptions;
    ASSERT_TRUE(session.Evaluate(options).ok());
    const Evaluation& engine = *session.evaluation();
    const auto absences = [&](const std::string& id) {
      const auto at = engine.Find(id, SchoolYear(2024));
      return at ? engine.Absences(*at) : std::vector<Absence>();
    };
    const std::vector<Absence> base = absences("base");
    std::vector<std::string> can_be;                          // days that can be a wellness day
    std::vector<std::pair<std::string, std::string>> cannot;  // the others, with their answers

    size_t at = answer.find("\"planner\":[");
    for (const std::string& date : year.school_days) {
      at = answer.find(Json("{'date':'" + date + "','same_day'"), at);
      ASSERT_NE(at, std::string::npos) << date;
      const std::string planned = answer.substr(at, answer.find("\"same_day\"", at + 40) - at);
      const std::vector<Absence> with = absences("w" + date);
      const Absence* asked = On(with, date);
      ASSERT_NE(asked, nullptr);
      bool possible = asked->mhw == MhwStatus::kValid;
      for (const Absence& before : base) {
        if (before.mhw != MhwStatus::kValid || before.date == asked->date) continue;
        possible &= On(with, before.date.ToIso())->mhw == MhwStatus::kValid;
      }
      (possible ? yes : no) += 1;
      if (possible) {
        can_be.push_back(date);
      } else {
        cannot.emplace_back(date, planned);
      }
      const std::string where = "history " + history + " on " + date;
      ASSERT_THAT(planned, HasSubstr(possible ? Json("'can':'yes'") : Json("'can':'no'"))) << where;
      if (asked->mhw == MhwStatus::kInvalid) {
        ASSERT_THAT(planned, HasSubstr(Json("'mhw_reason':'") +
                                       std::string(MhwReasonName(*asked->mhw_reason)) + "\""))
            << where;
      }
      ASSERT_THAT(planned, HasSubstr(Json("'as_wellness':") + Head(*asked))) << where;
      const std::vector<Absence> ill = absences("i" + date), noted = absences("n" + date);
      ASSERT_THAT(planned, HasSubstr(Json("'as_ordinary':") + Head(*On(ill, date)))) << where;
      const std::string ordinary = planned.substr(planned.find("\"as_ordinary\""));
      std::optional<Date> last_timely;
      for (const AbsenceFacts& facts : engine.Facts(*engine.Find("i" + date, SchoolYear(2024)))) {
        if (facts.date.ToIso() == date) last_timely = facts.last_timely;
      }
      // Today a note is too late for a day long past.
      const bool late = last_timely && last_timely->ToIso() < year.today;
      ASSERT_THAT(
          ordinary,
          HasSubstr(Json("'with_note':'") +
                    std::string(CategoryName(*On(late ? ill : noted, date)->category)) + "\""))
          << where;
      const std::string by = Between(ordinary, "\"hand_in_by\":\"", "\",");
      if (!by.empty()) {
        ASSERT_EQ(by, "\"hand_in_by\":\"" + last_timely->ToIso()) << where;
      }
      const auto place = engine.Find("w" + date, SchoolYear(2024));
      const StudentSummary& student = engine.summary().students[*place];
      const std::string missed = std::to_string(*student.days_absent);
      ASSERT_THAT(planned, HasSubstr(Json("'year_end':{'from':") + missed + ",\"to\":" + missed +
                                     ",\"of\":" + std::to_string(student.days_enrolled) + ","))
          << where;
    }
    for (const std::string& date : free) {
      at = answer.find(Json("{'date':'" + date + "','same_day'"), at);
      ASSERT_NE(at, std::string::npos) << date;
      cannot.emplace_back(date, answer.substr(at, answer.find("\"same_day\"", at + 40) - at));
      ASSERT_THAT(cannot.back().second, HasSubstr(Json("'can':'no_school'"))) << date;
    }
    // After a no, and on a day without school: of the ten school days from then on, or from today
    // on, the first three that the engine finds valid.
    for (const auto& [date, planned] : cannot) {
      std::string next = "[";
      int looked = 0, listed = 0;
      for (const std::string& day : year.school_days) {
        if (day <= date || day < year.today || ++looked > 10 || listed == 3) continue;
        if (!std::binary_search(can_be.begin(), can_be.end(), day)) continue;
        next += std::string(++listed == 1 ? "" : ",") + "{'date':'" + day + "','can':'yes'}";
        ++offered;
      }
      ASSERT_THAT(planned, HasSubstr(Json("'next_possible':" + next + "]")))
          << "history " << history << " on " << date;
    }
  }
  // Both answers were met often.
  EXPECT_GT(yes, 2000);
  EXPECT_GT(no, 2000);
  EXPECT_GT(offered, 2000);
}

// The asked days of an answer, by date.
std::map<std::string, std::string> PlannerByDate(const std::string& answer) {
  std::map<std::string, std::string> by_date;
  const std::string begin = Json("{'date':'"), mark = Json("','same_day'");
  const std::string planner = Planner(answer);
  size_t at = planner.find(begin);
  while (at != std::string::npos) {
    size_t next = planner.find(begin, at + 1);
    while (next != std::string::npos &&
           planner.compare(next + begin.size() + 10, mark.size(), mark)) {
      next = planner.find(begin, next + 1);
    }
    by_date[planner.substr(at + begin.size(), 10)] = planner.substr(at, next - at);
    at = next;
  }
  return by_date;
}

std::string HistoryOf(const RandomYear& year, const std::string& told) {
  std::string history = "{'today':'" + year.today + "','grade':'5','calendar':[" +
                        year.calendar_json + "]," + told + ",'ask':[";
  for (size_t d = 0; d < year.school_days.size(); d += 3) {
    if (year.school_days[d] <= year.today) continue;
    if (history.back() != '[') history += ',';
    history += "'" + year.school_days[d] + "'";
  }
  return history + "]}";
}

// Whoever tells less hears less, and never something that turns out wrong.
TEST(FamilyViewTest, WhatIsNotToldIsNotGuessed) {
  std::mt19937 random(7);
  int told = 0, open = 0;
  for (int n = 0; n < 30; ++n) {
    const RandomYear year = MakeYear(&random);
    int wellness = 0;
    std::string days;
    std::string wellness_days;
    int missed = 0;
    size_t last = 0;
    for (const Row& row : year.rows) {
      const size_t at = static_cast<size_t>(
          std::find(year.school_days.begin(), year.school_days.end(), row.date) -
          year.school_days.begin());
      const bool is_wellness =
          row.code == "MHW" && wellness < 2 && (wellness == 0 || at > last + 1);
      if (row.date > year.today || row.code == "OSS" || (row.code == "MHW" && !is_wellness)) {
        continue;
      }
      if (is_wellness) {
        ++wellness;
        last = at;
      }
      ++missed;
      days += std::string(days.empty() ? "" : ",") + "{'date':'" + row.date + "','kind':'" +
              kKinds.at(row.code) + "','documentation':'parent'}";
    }
    const auto whole = PlannerByDate(Answer(HistoryOf(year, "'days':[" + days + "]")));
    const char* const words[] = {"none", "one", "two"};
    for (const bool unsure : {false, true}) {
      const std::string less = std::string("'wellness':'") + (unsure ? "unsure" : words[wellness]) +
                               "','missed':'" +
                               (unsure        ? "unsure"
                                : missed <= 8 ? "few"
                                              : "many") +
                               "'";
      const std::string vague = Answer(HistoryOf(year, less));
      for (const auto& [date, answer] : PlannerByDate(vague)) {
        const std::string& truth = whole.at(date);
        const std::string can = Between(answer, "\"can\":\"", "\",");
        if (can == Json("'can':'if")) {
          ++open;
        } else {
          ASSERT_EQ(can, Between(truth, "\"can\":\"", "\",")) << less << days << date;
          ++told;
        }
        const std::string level = Between(Part(truth, "as_ordinary"), "\"level\":", ",");
        ASSERT_THAT(Part(answer, "as_ordinary"), HasSubstr(level)) << less << days << date;
      }
    }
  }
  EXPECT_GT(told, 100);
  EXPECT_GT(open, 100);
}

TEST(PresenceViewTest, HalfOfTheDayIsEnough) {
  const auto answer = [](const std::string& from) {
    return *PresenceView(Law::Get(), Json("{'start':'08:30','end':'15:00','there':[{'from':'" +
                                          from + "','to':'15:00'}]}"));
  };
  EXPECT_EQ(answer("11:44"), Json("{'present':true,'minutes_there':196,'minutes_day':390,"
                                  "'minutes_needed':195,'own_session':false,"
                                  "'because':['IN-1']}"));
  EXPECT_THAT(answer("11:45"), HasSubstr(Json("'present':true,'minutes_there':195")));
  EXPECT_THAT(answer("11:46"), HasSubstr(Json("'present':false,'minutes_there':194")));
}

TEST(PresenceViewTest, PiecesLunchAndOddDays) {
  // 8:30 to 15:00 less half an hour is 360 minutes; there 8:30 to 10:00 and 13:30 to 15:00.
  EXPECT_THAT(*PresenceView(Law::Get(), Json("{'start':'8:30','end':'15:00',"
                                             "'not_counted':[{'from':'12:00','to':'12:30'}],"
                                             "'there':[{'from':'08:00','to':'10:00'},"
                                             "{'from':'9:00','to':'10:00'},"
                                             "{'from':'13:30','to':'15:30'}]}")),
              HasSubstr(Json("'present':true,'minutes_there':180,'minutes_day':360,"
                             "'minutes_needed':180")));
  // Of 151 minutes 75 are less than half.
  EXPECT_THAT(*PresenceView(Law::Get(), Json("{'start':'9:00','end':'11:31',"
                                             "'there':[{'from':'9:00','to':'10:15'}]}")),
              HasSubstr(Json("'present':false,'minutes_there':75,'minutes_day':151,"
                             "'minutes_needed':76")));
  EXPECT_THAT(*PresenceView(Law::Get(), Json("{'start':'9:00','end':'11:30','there':[]}")),
              HasSubstr(Json("'present':false,'minutes_there':0")));
}

TEST(PresenceViewTest, SaysWhatIsWrong) {
  const auto refusal = [](const std::string& filter) {
    return PresenceView(Law::Get(), Json(filter)).error();
  };
  EXPECT_EQ(refusal("{}"), "\"start\" and \"end\" must be times, written as 08:05.");
  EXPECT_EQ(refusal("{'start':'15:00','end':'8:30'}"), "\"end\" must be later than \"start\".");
  EXPECT_THAT(refusal("{'start':'8:60','end':'15:00'}"), HasSubstr("must be times"));
  EXPECT_THAT(refusal("{'start':'8:30','end':'15:00','from':'9:00'}"),
              HasSubstr("unknown key \"from\""));
  EXPECT_THAT(refusal("{'start':'8:30','end':'15:00','date':'2018-10-01'}"),
              HasSubstr("There are no rules for the school year 2018-19."));
}

// 22 school days by September's end: 5 % is 1.1, 10 % 2.2, 20 % 4.4.
TEST(YearMarksViewTest, TheFewestDaysOfEachShare) {
  const std::string answer =
      *YearMarksView(Law::Get(), Json("{'calendar':[{'date':'2024-08-29','type':'first_day'},"
                                      "{'date':'2024-09-02','type':'no_school'},"
                                      "{'date':'2024-10-15','type':'last_day'}]}"));
  EXPECT_THAT(answer, HasSubstr(Json("{'month':'2024-09','last_school_day':'2024-09-30',"
                                     "'school_days':22,'early':false,'marks':["
                                     "{'percent':5,'band':'at_risk','days':2},"
                                     "{'percent':10,'band':'moderate_chronic','days':3},"
                                     "{'percent':20,'band':'severe_chronic','days':5}]}")));
  EXPECT_THAT(answer, HasSubstr(Json("{'month':'2024-08','last_school_day':'2024-08-30',"
                                     "'school_days':2,'early':true")));
  EXPECT_THAT(answer, HasSubstr(Json("'last_school_day':'2024-10-15','school_days':33")));
  EXPECT_THAT(answer, HasSubstr(Json("'last_day':'2024-10-15','school_days':33")));
}

TEST(YearMarksViewTest, ExactShares) {
  // 20 school days by September 27: one missed day is exactly 5 %.
  const std::string days =
      "'calendar':[{'date':'2024-09-03','type':'first_day'},"
      "{'date':'2024-09-30','type':'last_day'}]";
  EXPECT_THAT(*YearMarksView(Law::Get(), Json("{" + days + "}")),
              HasSubstr(Json("'school_days':20,'early':false,'marks':[{'percent':5,"
                             "'band':'at_risk','days':1},{'percent':10,'band':'moderate_chronic',"
                             "'days':2},{'percent':20,'band':'severe_chronic','days':4}]")));
  EXPECT_THAT(
      *YearMarksView(Law::Get(),
                     Json("{" + days + ",'options':{'tier.five_percent_is':'satisfactory'}}")),
      HasSubstr(Json("'marks':[{'percent':5,'band':'at_risk','days':2}")));
  EXPECT_EQ(YearMarksView(Law::Get(), "").error(), "The filter needs a calendar or a school_year.");
}

}  // namespace
}  // namespace rollcall
