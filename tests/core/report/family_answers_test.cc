// SPDX-License-Identifier: Apache-2.0
// What a family is told where the school's calendar or the words leave something open. 2026: Yom
// Kippur is Monday, September 21; Thanksgiving is November 26, and its recess begins on the 25th.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "report/family_view.h"
#include "report/presence_view.h"
#include "rollcall/law.h"

namespace rollcall {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Json(std::string text) {
  std::replace(text.begin(), text.end(), '\'', '"');
  return text;
}

std::string Answer(const std::string& history) {
  const Expected<std::string> answer = FamilyView(Law::Get(), Json("{" + history + "}"));
  EXPECT_TRUE(answer.ok()) << answer.error();
  return answer ? *answer : std::string();
}

// From `from` to `to` of a text; "": not there.
std::string Between(const std::string& text, const std::string& from, const std::string& to) {
  const size_t begin = text.find(Json(from));
  if (begin == std::string::npos) return "";
  const size_t end = text.find(Json(to), begin + from.size());
  return text.substr(begin, end == std::string::npos ? end : end - begin);
}

// What is said of a missed day.
std::string Day(const std::string& answer, const std::string& date) {
  return Between(answer, "{'date':'" + date + "','kind':", "{'date':");
}
std::string Planner(const std::string& answer) {
  return Between(answer, "'planner':[", "'possible':[");
}

// ---- the last day for a note

TEST(FamilyAnswersTest, NoLastDayIsLaterThanAnyCalendarHasIt) {
  const auto of = [](const std::string& today, const std::string& date) {
    return Day(Answer("'today':'" + today + "','days':[{'date':'" + date + "','kind':'illness'}]"),
               date);
  };
  // Back on the 25th at the earliest; the 27th and 30th can be school days; Thanksgiving
  // Day is none anywhere.
  EXPECT_THAT(of("2026-11-24", "2026-11-24"),
              HasSubstr(Json("'hand_in_by':'2026-12-10','hand_in_if_back':true")));
  // Good Friday, March 26, 2027, can be the tenth.
  EXPECT_THAT(of("2027-03-12", "2027-03-11"),
              HasSubstr(Json("'hand_in_by':'2027-03-26','hand_in_if_back':false")));
  // In December and January a legal holiday is one everywhere, the 24th is not.
  EXPECT_THAT(of("2026-12-15", "2026-12-14"), HasSubstr(Json("'hand_in_by':'2026-12-30'")));
  // A day crossed out is known.
  EXPECT_THAT(Answer("'today':'2026-12-15','days':[{'date':'2026-12-14','kind':'illness'}],"
                     "'calendar_changes':[{'date':'2026-12-24','type':'no_school'}]"),
              HasSubstr(Json("'hand_in_by':'2026-12-31'")));
}

TEST(FamilyAnswersTest, TheLastDayOfAnAskedDayToo) {
  const std::string answer =
      Planner(Answer("'today':'2026-11-23','wellness':'none','missed':'few','ask':['2026-11-24']"));
  EXPECT_THAT(Between(answer, "'as_wellness':", "'if_not'"),
              HasSubstr(Json("'hand_in_by':'2026-12-10','hand_in_if_back':true")));
  EXPECT_THAT(Between(answer, "'as_ordinary':", "'if_open'"),
              HasSubstr(Json("'hand_in_by':'2026-12-10','hand_in_if_back':true")));
}

TEST(FamilyAnswersTest, NothingIsCalledLateThatTheSchoolsCalendarMayMakeTimely) {
  const auto of = [](const std::string& today, const std::string& more) {
    return Day(Answer("'today':'" + today + "','days':[{'date':'2026-11-24','kind':'illness'" +
                      more + "}]"),
               "2026-11-24");
  };
  EXPECT_THAT(of("2026-12-10", ""), HasSubstr(Json("'by_calendar':false")));
  const std::string after = of("2026-12-11", "");
  EXPECT_THAT(after, HasSubstr(Json("'category':'unexcused','provisional':true")));
  EXPECT_THAT(after, HasSubstr(Json("'with_note':'excused'")));
  EXPECT_THAT(after, HasSubstr(Json("'hand_in_by':'2026-12-10','hand_in_if_back':false,"
                                    "'by_calendar':true")));
  const std::string paper = ",'documentation':'parent','documented_on':'2026-12-";
  EXPECT_THAT(of("2026-12-15", paper + "10'"),
              HasSubstr(Json("'hand_in_by':null,'hand_in_if_back':false,'by_calendar':false")));
  const std::string late = of("2026-12-15", paper + "11'");
  EXPECT_THAT(late, HasSubstr(Json("'category':'excused'")));
  EXPECT_THAT(late, HasSubstr(Json("'hand_in_by':'2026-12-10','hand_in_if_back':false,"
                                   "'by_calendar':true")));
}

TEST(FamilyAnswersTest, UnderTheStartingCalendarNoMeetingHasADay) {
  const std::string days =
      "'days':[{'date':'2026-10-19','kind':'absent_unverified'},"
      "{'date':'2026-10-21','kind':'absent_unverified'},"
      "{'date':'2026-10-23','kind':'absent_unverified'},"
      "{'date':'2026-10-26','kind':'absent_unverified'}]";
  EXPECT_THAT(Answer("'today':'2026-10-27'," + days),
              HasSubstr(Json("'meetings':[{'rule':'calendar_month','date':'2026-10-26',"
                             "'meeting_by':null,'provisional':true}")));
}

// ---- a day that is closed by the starting calendar alone

TEST(FamilyAnswersTest, AnAskedDayIsAnsweredForSchoolToo) {
  const std::string answer =
      Planner(Answer("'today':'2026-11-23','wellness':'none','days':[],'ask':['2026-11-25']"));
  EXPECT_THAT(answer, HasSubstr(Json("'can':'no_school','no_school':'custom'")));
  const std::string open = Between(answer, "'if_open':{", "]XX");
  EXPECT_THAT(open, HasSubstr(Json("'can':'yes','no_school':null")));
  EXPECT_THAT(open, HasSubstr(Json("'number':1")));
  // A weekend has none, and a day that the family crossed out neither.
  EXPECT_THAT(Planner(Answer("'today':'2026-11-23','wellness':'none','ask':['2026-11-28']")),
              HasSubstr(Json("'if_open':null")));
  EXPECT_THAT(Planner(Answer("'today':'2026-11-23','wellness':'none','ask':['2026-11-25'],"
                             "'calendar_changes':[{'date':'2026-11-25','type':'no_school'}]")),
              HasSubstr(Json("'if_open':null")));
}

TEST(FamilyAnswersTest, AWellnessDayToldOnSuchADayIsNoneOrOne) {
  const auto planner = [](const std::string& days) {
    return Planner(Answer("'today':'2026-12-11','days':[],'wellness_days':[" + days +
                          "],'ask':['2026-12-14']"));
  };
  // One told: the first if there was no school, else the second.
  EXPECT_THAT(planner("'2026-11-25'"), HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(planner("'2026-11-25'"), HasSubstr(Json("'number':null,'ifs':[]")));
  // Two told: the limit is reached unless there was no school.
  const std::string two = planner("'2026-10-05','2026-11-25'");
  EXPECT_THAT(two, HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(two, HasSubstr(Json("'number':2,'ifs':[{'if':'closed_on','dates':['2026-11-25']}],"
                                  "'mhw_reason':'limit'")));
  EXPECT_THAT(Between(two, "'as_wellness':", "'if_not'"), HasSubstr(Json("'mhw':'valid'")));
  EXPECT_THAT(Between(two, "'if_not':", "'as_ordinary'"),
              HasSubstr(Json("'mhw':'invalid','mhw_reason':'limit'")));
  EXPECT_THAT(planner("'2026-10-05','2026-11-24'"), HasSubstr(Json("'can':'no'")));
}

TEST(FamilyAnswersTest, AMissedDayThereIsSaidForBoth) {
  const std::string answer = Answer(
      "'today':'2026-12-11','days':[{'date':'2026-11-25','kind':'illness'},"
      "{'date':'2026-12-02','kind':'illness'}]");
  const std::string doubtful = Day(answer, "2026-11-25");
  EXPECT_THAT(doubtful, HasSubstr(Json("'absent':true,'no_school':'custom','assumed':true")));
  EXPECT_THAT(doubtful, HasSubstr(Json("'outcomes':[{'level':1,'ordinal':1")));
  // The second or the first.
  EXPECT_THAT(Day(answer, "2026-12-02"), HasSubstr(Json("'outcomes':[{'level':1,'ordinal':null")));
  EXPECT_THAT(answer, HasSubstr(Json("'totals':{'from':1,'to':2,")));
  const std::string weekend =
      Answer("'today':'2026-12-11','days':[{'date':'2026-11-28','kind':'illness'}]");
  EXPECT_THAT(Day(weekend, "2026-11-28"), HasSubstr(Json("'assumed':false")));
  EXPECT_THAT(Day(weekend, "2026-11-28"), HasSubstr(Json("'outcomes':[]")));
}

TEST(FamilyAnswersTest, WhatIfOnSuchADay) {
  const std::string answer = Between(
      Answer("'today':'2026-11-20','days':[],'what_if':[{'date':'2026-11-25','kind':'vacation'}]"),
      "'what_if':{", "'totals'");
  EXPECT_THAT(answer, HasSubstr(Json("'no_school':'custom','assumed':true")));
  EXPECT_THAT(answer, HasSubstr(Json("'outcomes':[{'level':1,'ordinal':1")));
  EXPECT_THAT(answer, HasSubstr(Json("'after':{'from':0,'to':1,")));
}

// Friday, the assumed Yom Kippur, Tuesday.
TEST(FamilyAnswersTest, AnAssumedClosureBetweenTwoWellnessDaysIsAnIf) {
  const std::string told =
      "'today':'2026-10-01','days':[],'wellness_days':['2026-09-18','2026-09-22'],"
      "'ask':['2026-11-16']";
  const std::string answer = Answer(told);
  const std::string second = Day(answer, "2026-09-22");
  EXPECT_THAT(second, HasSubstr(Json("'ifs':[{'if':'open_between','dates':['2026-09-21']}]")));
  EXPECT_THAT(second, HasSubstr(Json("'mhw':'valid'")));
  EXPECT_THAT(second, HasSubstr(Json("'mhw':'invalid','mhw_reason':'consecutive'")));
  // If there was school on that Monday, both are used.
  EXPECT_THAT(Planner(answer), HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(Planner(answer),
              HasSubstr(Json("'number':2,'ifs':[{'if':'closed_on','dates':['2026-09-21']}]")));
  EXPECT_THAT(Between(Planner(answer), "'if_not':", "'as_ordinary'"),
              HasSubstr(Json("'mhw':'invalid','mhw_reason':'limit'")));
  const std::string known =
      Answer(told + ",'calendar_changes':[{'date':'2026-09-21','type':'no_school'}]");
  EXPECT_THAT(Day(known, "2026-09-22"), HasSubstr(Json("'ifs':[]")));
  EXPECT_THAT(Planner(known), HasSubstr(Json("'can':'yes'")));
}

// ---- the end of the year

// Nobody told the last day: after a usual year's 180 days there may be school, or none.
TEST(FamilyAnswersTest, AfterAUsualYearsDaysSchoolIsAnIf) {
  const auto of = [](const std::string& more) {
    return Answer(
        "'today':'2027-06-25','wellness':'none','days':[],'ask':['2027-06-25','2027-06-28'],"
        "'with_calendar':true" +
        more);
  };
  const std::string answer = of("");
  EXPECT_THAT(answer, HasSubstr(Json("'date':'2027-06-25','same_day':true,'past':false,"
                                     "'can':'no_school','no_school':'after_last'")));
  EXPECT_THAT(answer, HasSubstr(Json("'date':'2027-06-28','same_day':false,'past':false,"
                                     "'can':'no_school','no_school':'after_last'")));
  EXPECT_THAT(Planner(answer), HasSubstr(Json("'if_open':{'date':'2027-06-28'")));
  EXPECT_THAT(Planner(answer), HasSubstr(Json("'can':'yes','no_school':null")));
  EXPECT_THAT(answer, HasSubstr(Json("'totals':{'from':0,'to':0,'of':180,")));
  EXPECT_THAT(answer, HasSubstr(Json("'year_end':{'from':0,'to':0,'of':180,")));
  EXPECT_THAT(answer, HasSubstr(Json("'last_day':null,'school_days':null,'days_by_year_end':180")));
  // A last day told settles it.
  const std::string told = of(",'calendar_changes':[{'date':'2027-06-25','type':'last_day'}]");
  EXPECT_THAT(told,
              HasSubstr(Json("'date':'2027-06-25','same_day':true,'past':false,'can':'yes'")));
  EXPECT_THAT(Planner(told), HasSubstr(Json("'no_school':'after_last'")));
  // A wellness day on the last of the 180 is next to a later one only if no day between has school.
  const std::string last = Answer(
      "'today':'2027-06-25','days':[],'wellness':'one','wellness_days':['2027-06-04'],"
      "'ask':['2027-06-28']");
  EXPECT_THAT(Planner(last), HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(Planner(last), HasSubstr(Json("'if':'school_between','from':'2027-06-04'")));
}

// ---- an earlier school

// ORD-5: days at a school of another district take no numbers here.
TEST(FamilyAnswersTest, WhichDistrictTheEarlierSchoolWasOf) {
  const auto ordinary = [](const std::string& same) {
    return Between(Planner(Answer("'today':'2026-11-16','days':[],'wellness':'none','elsewhere':"
                                  "{'absences':9" +
                                  same + "},'ask':['2026-11-17']")),
                   "'as_ordinary':", "'if_open'");
  };
  EXPECT_THAT(ordinary(",'same_district':true"), HasSubstr(Json("'level':2,'ordinal':10")));
  EXPECT_THAT(ordinary(",'same_district':true"), Not(HasSubstr(Json("'level':1"))));
  EXPECT_THAT(ordinary(",'same_district':false"), HasSubstr(Json("'level':1,'ordinal':1")));
  EXPECT_THAT(ordinary(",'same_district':false"), Not(HasSubstr(Json("'level':2"))));
  // Not told: both.
  EXPECT_THAT(ordinary(""), HasSubstr(Json("'level':2,'ordinal':10")));
  EXPECT_THAT(ordinary(""), HasSubstr(Json("'level':1,'ordinal':1")));
  // Wellness days are the student's own, wherever they were.
  EXPECT_THAT(Planner(Answer("'today':'2026-11-16','days':[],'elsewhere':{'wellness':2,"
                             "'same_district':false},'ask':['2026-11-17']")),
              HasSubstr(Json("'mhw_reason':'limit'")));
}

TEST(FamilyAnswersTest, AboutHowManyLeavesAnotherDistrictsDaysOut) {
  const auto totals = [](const std::string& missed, const std::string& same) {
    return Between(Answer("'today':'2026-11-16','wellness':'none','missed':'" + missed +
                          "','elsewhere':{'absences':5" + same + "}"),
                   "'totals':{", ",'of'");
  };
  EXPECT_EQ(totals("few", ",'same_district':true"), Json("'totals':{'from':0,'to':3"));
  EXPECT_EQ(totals("few", ",'same_district':false"), Json("'totals':{'from':0,'to':8"));
  EXPECT_EQ(totals("few", ""), Json("'totals':{'from':0,'to':8"));
  EXPECT_EQ(totals("many", ",'same_district':true"), Json("'totals':{'from':4,'to':null"));
  EXPECT_EQ(totals("many", ",'same_district':false"), Json("'totals':{'from':9,'to':null"));
  EXPECT_EQ(totals("many", ""), Json("'totals':{'from':4,'to':null"));
}

// ---- wellness days at an earlier school

TEST(FamilyAnswersTest, AWellnessDayBeforeTheFirstDayHereIsUsed) {
  const auto of = [](const std::string& told, const std::string& ask) {
    return Answer("'today':'2026-11-23','entered':'2026-11-02'," + told + ",'ask':['" + ask + "']");
  };
  const std::string two =
      of("'wellness':'two','wellness_days':['2026-10-06','2026-10-20']", "2026-11-24");
  EXPECT_THAT(Planner(two), HasSubstr(Json("'can':'no'")));
  EXPECT_THAT(Planner(two), HasSubstr(Json("'mhw_reason':'limit'")));
  EXPECT_THAT(two, HasSubstr(Json("'known':{'missed':false,'wellness':[2]}")));
  EXPECT_THAT(two, HasSubstr(Json("'wellness_used':2,'wellness_left':0")));
  EXPECT_THAT(Day(two, "2026-10-06"), HasSubstr(Json("'no_school':'before_entered'")));
  const std::string one = of("'wellness':'one','wellness_days':['2026-10-30']", "2026-11-24");
  EXPECT_THAT(Planner(one), HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(Planner(one), HasSubstr(Json("'number':2,'ifs':[]")));
  // The first day here is the school day after it, unless the earlier school had one between.
  const std::string next = of("'wellness':'one','wellness_days':['2026-10-30']", "2026-11-02");
  EXPECT_THAT(Planner(next), HasSubstr(Json("'number':2,'ifs':[{'if':'not_next_to'}]")));
  const std::string far = of("'wellness':'one','wellness_days':['2026-10-06']", "2026-11-02");
  EXPECT_THAT(Planner(far), HasSubstr(Json("'number':2,'ifs':[]")));
  // In the list of days missed too.
  EXPECT_THAT(Planner(of("'days':[{'date':'2026-10-06','kind':'mhw','documentation':'parent'},"
                         "{'date':'2026-10-20','kind':'mhw','documentation':'parent'}]",
                         "2026-11-24")),
              HasSubstr(Json("'mhw_reason':'limit'")));
}

// The first question is about the whole year: the earlier school's days are among its number.
TEST(FamilyAnswersTest, ADayToldTwiceIsUsedOnce) {
  const auto planner = [](const std::string& told) {
    return Planner(Answer("'today':'2026-11-23'," + told + ",'ask':['2026-12-03']"));
  };
  const std::string dated =
      planner("'wellness':'one','wellness_days':['2026-10-06'],'elsewhere':{'wellness':1}");
  EXPECT_THAT(dated, HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(dated, HasSubstr(Json("'number':2")));
  const std::string undated = planner("'wellness':'one','elsewhere':{'wellness':1}");
  EXPECT_THAT(undated, HasSubstr(Json("'number':2,'ifs':[{'if':'not_next_to'}]")));
  EXPECT_THAT(planner("'wellness':'none','elsewhere':{'wellness':1}"),
              HasSubstr(Json("'number':2")));
  EXPECT_THAT(planner("'wellness':'one','elsewhere':{'wellness':2}"),
              HasSubstr(Json("'mhw_reason':'limit'")));
  EXPECT_THAT(planner("'wellness':'two','elsewhere':{'wellness':1}"),
              HasSubstr(Json("'mhw_reason':'limit'")));
  // A day at this school is another one.
  EXPECT_THAT(planner("'wellness':'one','wellness_days':['2026-11-10'],'entered':'2026-11-02',"
                      "'elsewhere':{'wellness':1}"),
              HasSubstr(Json("'mhw_reason':'limit'")));
  // Not told whether they are the same: an if.
  const std::string not_told = planner(
      "'days':[{'date':'2026-10-06','kind':'mhw','documentation':'parent'}],"
      "'elsewhere':{'wellness':1}");
  EXPECT_THAT(not_told, HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(not_told, HasSubstr(Json("'ifs':[{'if':'fewer_used'}")));
}

TEST(FamilyAnswersTest, OneUsedElsewhereCanBeRightBeforeTheFirstDayHere) {
  const auto planner = [](const std::string& entered, const std::string& ask) {
    return Planner(Answer("'today':'2026-11-23','wellness':'none','missed':'few'," + entered +
                          "'elsewhere':{'absences':1,'wellness':1,'same_district':true},'ask':['" +
                          ask + "']"));
  };
  const std::string first = planner("'entered':'2026-11-24',", "2026-11-24");
  EXPECT_THAT(first, HasSubstr(Json("'can':'if'")));
  EXPECT_THAT(first, HasSubstr(Json("'number':2,'ifs':[{'if':'not_next_to'}]")));
  EXPECT_THAT(Between(first, "'as_wellness':", "'if_not'"), HasSubstr(Json("'mhw':'valid'")));
  const std::string if_not = Between(first, "'if_not':", "'as_ordinary'");
  EXPECT_THAT(if_not, HasSubstr(Json("'mhw':'invalid','mhw_reason':'consecutive'")));
  EXPECT_THAT(if_not, Not(HasSubstr(Json("'mhw':'valid'"))));
  // The first day here lies between.
  EXPECT_THAT(planner("'entered':'2026-11-24',", "2026-11-30"),
              HasSubstr(Json("'can':'yes','no_school':null")));
  // Nobody knows when the student came.
  EXPECT_THAT(planner("", "2026-11-24"), HasSubstr(Json("'ifs':[{'if':'not_next_to'}]")));
}

TEST(FamilyAnswersTest, ADayThatWasNoneIsNextToNothing) {
  const std::string told =
      "'today':'2026-11-20','ask':['2026-11-20'],'wellness':'two',"
      "'wellness_days':['2026-11-18','2026-11-19']";
  const std::string third = Planner(Answer(told));
  EXPECT_THAT(third, HasSubstr(Json("'can':'yes'")));
  EXPECT_THAT(third, HasSubstr(Json("'number':2,'ifs':[]")));
  EXPECT_THAT(Between(third, "'if_not':", "'as_ordinary'"), HasSubstr(Json("'if_not':[]")));
  // Ahead, nobody knows whether there will be school on the day between.
  const std::string between =
      Planner(Answer("'today':'2026-11-17','ask':['2026-11-20'],'wellness':'one',"
                     "'wellness_days':['2026-11-18']"));
  EXPECT_THAT(between, HasSubstr(Json("'ifs':[{'if':'school_between','from':'2026-11-18',"
                                      "'to':'2026-11-20'}]")));
  EXPECT_THAT(Between(between, "'if_not':", "'as_ordinary'"),
              Not(HasSubstr(Json("'mhw':'valid'"))));
  EXPECT_THAT(Between(between, "'if_not':", "'as_ordinary'"),
              HasSubstr(Json("'mhw':'invalid','mhw_reason':'consecutive'")));
}

// ---- back at school

// 2024-10-14 is no school day. Other schooling on the 2nd is a day of school: the return.
TEST(FamilyAnswersTest, ADayOfOtherSchoolingIsTheReturn) {
  const std::string told =
      "'calendar':[{'date':'2024-08-28','type':'first_day'},{'date':'2025-06-13','type':'last_day'}"
      ","
      "{'date':'2024-10-14','type':'no_school'}],"
      "'days':[{'date':'2024-10-01','kind':'illness'},"
      "{'date':'2024-10-02','kind':'suspension','other_schooling':true},"
      "{'date':'2024-10-03','kind':'illness'}]";
  const std::string answer = Answer("'today':'2024-10-04'," + told);
  EXPECT_THAT(Day(answer, "2024-10-01"), HasSubstr(Json("'returned':'2024-10-02'")));
  EXPECT_THAT(Day(answer, "2024-10-01"),
              HasSubstr(Json("'hand_in_by':'2024-10-17','hand_in_if_back':false")));
  EXPECT_THAT(Day(answer, "2024-10-03"), HasSubstr(Json("'returned':'2024-10-04'")));
  EXPECT_THAT(Day(answer, "2024-10-03"), HasSubstr(Json("'hand_in_by':'2024-10-21'")));
  // Where a district counts such a day as missed, it is none.
  EXPECT_THAT(Day(Answer("'today':'2024-10-04'," + told +
                         ",'options':{'alternative_education.present_from':'never'}"),
                  "2024-10-01"),
              HasSubstr(Json("'returned':'2024-10-04'")));
}

// ---- a session of its own

TEST(FamilyAnswersTest, HalfDayKindergartenIsMeasuredByItsOwnSession) {
  const auto presence = [](const std::string& grade, const std::string& to) {
    return *PresenceView(
        Law::Get(),
        Json("{'start':'08:30','end':'15:00','there':[{'from':'08:30','to':'" + to +
             "'}],'grade':'" + grade +
             "','date':'2026-10-06','calendar':[{'date':'2026-08-31','type':'first_day'},"
             "{'date':'2027-06-11','type':'last_day'},"
             "{'date':'2026-10-06','type':'early','grade':'KH','minutes':150}]}"));
  };
  EXPECT_THAT(presence("KH", "09:45"),
              HasSubstr(Json("'present':true,'minutes_there':75,'minutes_day':150,"
                             "'minutes_needed':75,'own_session':true")));
  EXPECT_THAT(presence("KH", "09:44"), HasSubstr(Json("'present':false")));
  EXPECT_THAT(presence("K", "09:45"), HasSubstr(Json("'present':false,'minutes_there':75,"
                                                     "'minutes_day':390")));
}

}  // namespace
}  // namespace rollcall
