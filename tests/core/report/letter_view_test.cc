// SPDX-License-Identifier: Apache-2.0
// What may stand in a letter: sure days and sure meetings alone.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rollcall/session.h"
#include "session_helper.h"

namespace rollcall {
namespace {

// School from Tuesday, September 3; every weekday is a school day but Columbus Day, October 14, and
// Election Day, November 5. Four days of October without a note: by the 28th, so by November 12.
constexpr std::string_view kCalendar =
    "date,type\n2024-09-03,first_day\n2025-06-13,last_day\n2024-10-14,no_school\n"
    "2024-11-05,no_school\n";

std::string Letter(const std::string& rows, const std::string& as_of,
                   const std::string& student = "a", const std::string& profile = "") {
  Session session;
  if (!profile.empty()) {
    const auto taken = session.SetProfile(profile, "profile");
    EXPECT_TRUE(taken.ok()) << taken.error();
  }
  ReadFiles(&session, {{"attendance.csv", rows},
                       {"roster.csv", "student_id,entry_date\na,2024-09-03\n"},
                       {"calendar.csv", kCalendar}});
  const auto done = session.EvaluateJson("{\"as_of\": \"" + as_of + "\"}");
  EXPECT_TRUE(done.ok()) << done.error();
  const auto view =
      session.View("letter", "{\"student_id\": \"" + student + "\", \"year\": \"2024-25\"}");
  EXPECT_TRUE(view.ok()) << view.error();
  std::string text = view.ok() ? *view : "";
  std::string out;
  for (const char c : text) {
    if (c != '\n' && c != ' ') out.push_back(c);
  }
  return out;
}

const std::string kHeader = "student_id,date,code,documentation\n";
const std::string kFour =
    "a,2024-10-21,ILL,none\na,2024-10-23,ILL,none\na,2024-10-25,ILL,none\na,2024-10-28,ILL,none\n";

TEST(LetterViewTest, FourSureDaysAreAMeeting) {
  // The last of the four came back on October 29, so its note was due by November 13 (Election Day
  // is no school day); on December 2 all windows are closed.
  EXPECT_EQ(
      Letter(kHeader + kFour, "2024-12-02"),
      R"({"told":true,"days":["2024-10-21","2024-10-23","2024-10-25","2024-10-28"],)"
      R"("meetings":[{"rule":"calendar_month","date":"2024-10-28","meeting_by":"2024-11-12"},)"
      R"({"rule":"rolling_30","date":"2024-10-28","meeting_by":"2024-11-12"}],"notes":[],"groups":{}})");
}

TEST(LetterViewTest, ADayWhoseNoteCanStillComeIsNoReason) {
  // On October 30 every one of the four windows is open: nothing is sure, four notes can come. The
  // 25th and the 28th, a Friday and the next Monday, are one run with one return.
  EXPECT_EQ(
      Letter(kHeader + kFour, "2024-10-30"),
      R"({"told":true,"days":[],"meetings":[],"notes":[)"
      R"({"date":"2024-10-21","until":"2024-11-06"},{"date":"2024-10-23","until":"2024-11-08"},)"
      R"({"date":"2024-10-25","until":"2024-11-13"},{"date":"2024-10-28","until":"2024-11-13"}],"groups":{}})");
}

TEST(LetterViewTest, TheGroupsAreThoseOfTheStudent) {
  Session session;
  ASSERT_TRUE(
      session.SetProfile(R"({"profile": 1, "name": "", "groups": ["Home Language"]})", "p").ok());
  ReadAndEvaluate(&session,
                  {{"a.csv", kHeader + kFour},
                   {"r.csv", "student_id,entry_date,Home Language\na,2024-09-03,Spanish\n"}});
  const Expected<std::string> letter =
      session.View("letter", R"({"student_id": "a", "year": "2024-25"})");
  ASSERT_TRUE(letter) << letter.error();
  EXPECT_NE(letter->find(R"("Home Language": "Spanish")"), std::string::npos) << *letter;
}

TEST(LetterViewTest, ThreeSureDaysAndOneOpenAreNoMeeting) {
  const std::string four =
      "a,2024-10-21,ILL,none\na,2024-10-23,ILL,none\na,2024-10-25,ILL,none\n"
      "a,2024-10-29,ILL,none\n";
  // Back on October 30, so the note for the 29th is in time until November 14, the tenth school
  // day.
  EXPECT_EQ(Letter(kHeader + four, "2024-11-13"),
            R"({"told":true,"days":["2024-10-21","2024-10-23","2024-10-25"],"meetings":[],)"
            R"("notes":[{"date":"2024-10-29","until":"2024-11-14"}],"groups":{}})");
  EXPECT_EQ(Letter(kHeader + four, "2024-11-15").find("\"meetings\":[]"), std::string::npos);
}

// Nine absences with notes, two wellness days among them; then a third wellness day at Level 2,
// which is not valid, and three days without a note, all in October.
const std::string kThirdWellness =
    "a,2024-09-04,MHW,parent\na,2024-09-06,MHW,parent\na,2024-09-09,ILL,parent\n"
    "a,2024-09-10,ILL,parent\na,2024-09-11,ILL,parent\na,2024-09-12,ILL,parent\n"
    "a,2024-09-13,ILL,parent\na,2024-09-16,ILL,parent\na,2024-09-17,ILL,parent\n"
    "a,2024-10-02,MHW,parent\n"
    "a,2024-10-21,ILL,none\na,2024-10-23,ILL,none\na,2024-10-25,ILL,none\n";

TEST(LetterViewTest, NoMeetingFollowsFromAWellnessDayThatIsNotValid) {
  EXPECT_EQ(
      Letter(kHeader + kThirdWellness, "2024-12-02"),
      R"({"told":true,"days":["2024-10-21","2024-10-23","2024-10-25"],"meetings":[],"notes":[],"groups":{}})");
  // With a fourth day of its own it does.
  EXPECT_EQ(
      Letter(kHeader + kThirdWellness + "a,2024-10-28,ILL,none\n", "2024-12-02"),
      R"({"told":true,"days":["2024-10-21","2024-10-23","2024-10-25","2024-10-28"],)"
      R"("meetings":[{"rule":"calendar_month","date":"2024-10-25","meeting_by":"2024-11-11"},)"
      R"({"rule":"rolling_30","date":"2024-10-25","meeting_by":"2024-11-11"}],"notes":[],"groups":{}})");
}

TEST(LetterViewTest, NothingWhereTruancyIsNotInTheFilesOrACodeIsNotKnown) {
  EXPECT_EQ(Letter("student_id,date,code\na,2024-10-21,A\na,2024-10-23,A\na,2024-10-25,A\n"
                   "a,2024-10-28,A\n",
                   "2024-12-02"),
            R"({"told":false,"days":[],"meetings":[],"notes":[],"groups":{}})");
  EXPECT_EQ(Letter(kHeader + kFour + "a,2024-10-30,??,none\n", "2024-12-02").substr(0, 12),
            R"({"told":true)");
  EXPECT_EQ(Letter(kHeader + kFour, "2024-12-02", "nobody"), "null");
}

}  // namespace
}  // namespace rollcall
