// SPDX-License-Identifier: Apache-2.0
#include "report/charts_view.h"

#include <gtest/gtest.h>

#include "rates_helper.h"
#include "session_helper.h"

namespace rollcall {
namespace {

std::string View(const Session& session, const std::string& filter = "") {
  const Expected<std::string> view = session.View("charts", filter);
  EXPECT_TRUE(view.ok()) << (view.ok() ? "" : view.error());
  return view.ok() ? Flat(*view) : "";
}

// September 3 (a Tuesday) to 30: four of each weekday. PreK is in no rate (CHR-6).
std::string TwoSchools() {
  return kDailyHeader + DayRows("a", "North", "5", "PPPAPPPPAPPPPPPPPPPP") +  // two Fridays
         DayRows("b", "North", "05", "PPPPAPPPPPPPPPPPPPPP") +                // a Monday
         DayRows("c", "South", "K", "PPPPPPPPPPPPPPPPPPPP") +
         DayRows("d", "South", "PK", "AAAAAAAAAAPPPPPPPPPP") +  // two of each weekday
         DayRows("e", "South", "", "PPPAPPPPAPPPPAPPPPAP");     // four Fridays
}

TEST(ChartsViewTest, GradesSumToTheDistrict) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", TwoSchools()}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view,
                  "\"total\": {\"students\": 4,\"chronic\": 2,\"rate\": 0.5,\"days_enrolled\": 80,"
                  "\"days_absent\": 7,\"attendance_rate\": 0.9125,\"suppressed\": true}"));
  EXPECT_EQ(Part(view, "grades"),
            "[{\"grade\": \"K\",\"students\": 1,\"chronic\": 0,\"rate\": 0,\"days_enrolled\": 20,"
            "\"days_absent\": 0,\"attendance_rate\": 1,\"suppressed\": true},"
            "{\"grade\": \"5\",\"students\": 2,\"chronic\": 1,\"rate\": 0.5,\"days_enrolled\": 40,"
            "\"days_absent\": 3,\"attendance_rate\": 0.925,\"suppressed\": true},"
            "{\"grade\": null,\"students\": 1,\"chronic\": 1,\"rate\": 1,\"days_enrolled\": 20,"
            "\"days_absent\": 4,\"attendance_rate\": 0.8,\"suppressed\": true}]");
  // The report's rows.
  const std::string report = Flat(Whole(session, Format::kJson));
  EXPECT_TRUE(Has(report,
                  "\"district\": {\"school_year\": \"2024-25\",\"students\": 4,"
                  "\"chronic\": 2,\"rate\": 0.5,"));
  EXPECT_TRUE(Has(Part(view, "schools"),
                  "{\"school\": \"North\",\"students\": 2,\"chronic\": 1,"
                  "\"rate\": 0.5,\"days_enrolled\": 40,\"days_absent\": 3,"
                  "\"attendance_rate\": 0.925,"));
  EXPECT_TRUE(Has(report,
                  "\"school\": \"North\",\"school_year\": \"2024-25\",\"students\": 2,"
                  "\"chronic\": 1,\"rate\": 0.5,\"attendance_rate\": 0.925,"));
}

TEST(ChartsViewTest, WeekdaysSumToTheMonthsAndCountEveryStudent) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", TwoSchools()}});
  const std::string view = View(session);
  EXPECT_EQ(Part(view, "weekdays"),
            "[{\"weekday\": \"monday\",\"days_enrolled\": 20,\"days_absent\": 3,"
            "\"attendance_rate\": 0.85},"
            "{\"weekday\": \"tuesday\",\"days_enrolled\": 20,\"days_absent\": 2,"
            "\"attendance_rate\": 0.9},"
            "{\"weekday\": \"wednesday\",\"days_enrolled\": 20,\"days_absent\": 2,"
            "\"attendance_rate\": 0.9},"
            "{\"weekday\": \"thursday\",\"days_enrolled\": 20,\"days_absent\": 2,"
            "\"attendance_rate\": 0.9},"
            "{\"weekday\": \"friday\",\"days_enrolled\": 20,\"days_absent\": 8,"
            "\"attendance_rate\": 0.6}]");
  EXPECT_EQ(Part(view, "months"),
            "[{\"school_year\": \"2024-25\",\"month\": \"2024-09\",\"days_enrolled\": 100,"
            "\"days_absent\": 17,\"attendance_rate\": 0.83,\"suppressed\": true}]");
  EXPECT_EQ(Part(view, "remote"), "[]");
}

TEST(ChartsViewTest, TheSpreadIsByWholePercent) {
  Session session;
  // 0, 5, 10 and 20 %, and 30 % and more together.
  ReadAndEvaluate(&session, {{"a.csv", TwoSchools() + DayRows("f", "North", "5", Missed(6, 20)) +
                                           DayRows("g", "North", "5", Missed(9, 20))}});
  std::string spread = "[";
  for (int percent = 0; percent <= 30; ++percent) {
    const int students = percent == 30                                        ? 2
                         : percent % 5 == 0 && percent != 15 && percent != 25 ? 1
                                                                              : 0;
    spread += (percent > 0 ? "," : "") + std::to_string(students);
  }
  EXPECT_EQ(Part(View(session), "spread"), spread + "]");
}

TEST(ChartsViewTest, OneSchoolCountsWhatAStudentHasAtIt) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", "AAPPPPPPPP");
  rows += DayRows("1", "South", "6", "PPPPPPPPPI", "2024-09-17");
  rows += DayRows("2", "North", "5", Missed(0, 20));
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string north = View(session, "{\"school\": \"North\"}");
  EXPECT_TRUE(Has(north,
                  "\"total\": {\"students\": 2,\"chronic\": 1,\"rate\": 0.5,"
                  "\"days_enrolled\": 30,\"days_absent\": 2,"));
  EXPECT_TRUE(Has(Part(north, "weekdays"),
                  "\"weekday\": \"tuesday\",\"days_enrolled\": 6,"
                  "\"days_absent\": 1,"));
  EXPECT_EQ(Part(north, "reasons"), "[{\"reason\": \"unknown\",\"absences\": 2}]");
  EXPECT_EQ(Part(north, "schools"), "[]");
  const std::string south = View(session, "{\"school\": \"South\"}");
  EXPECT_TRUE(Has(south,
                  "\"total\": {\"students\": 1,\"chronic\": 1,\"rate\": 1,"
                  "\"days_enrolled\": 10,\"days_absent\": 1,"));
  EXPECT_EQ(Part(south, "reasons"), "[{\"reason\": \"illness\",\"absences\": 1}]");
  EXPECT_FALSE(session.View("charts", "{\"school\": \"West\"}").ok());
  EXPECT_FALSE(session.View("charts", "{\"room\": \"12\"}").ok());
  EXPECT_FALSE(session.View("charts", "{\"school_year\": \"2023-24\"}").ok());
}

TEST(ChartsViewTest, ReasonsAndWhatTheFilesSayNothingOf) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", "AIXPPPPPPPPPPPPPPPPP");
  rows += DayRows("2", "South", "5", "UEAPPPPPPPPPPPPPPPPP");
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string view = View(session);
  EXPECT_EQ(Part(view, "reasons"),
            "[{\"reason\": \"illness\",\"absences\": 1},"
            "{\"reason\": \"disciplinary\",\"absences\": 1},"
            "{\"reason\": \"unknown\",\"absences\": 4}]");
  // U and E are keyed one way or the other: something is said of them.
  EXPECT_EQ(Part(view, "quality"),
            "[{\"school\": \"North\",\"absences\": 3,\"unverified\": 1,\"share\": 0.3333,"
            "\"not_taken\": []},"
            "{\"school\": \"South\",\"absences\": 3,\"unverified\": 1,\"share\": 0.3333,"
            "\"not_taken\": []}]");
}

TEST(ChartsViewTest, ANoteIsSomethingSaid) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code,school,documentation\n"
                              "1,2024-09-03,A,North,parent\n1,2024-09-04,A,North,\n"
                              "1,2024-09-05,A,North,none\n1,2024-09-06,P,North,\n"
                              "1,2024-09-09,P,North,\n1,2024-09-10,P,North,\n"}});
  EXPECT_TRUE(Has(Part(View(session), "quality"), "\"absences\": 3,\"unverified\": 2,"));
}

TEST(ChartsViewTest, WithoutAnyReasonNothingIsShownOfReasons) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv", TwoSchools()}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view, "\"reasons_known\": false"));
  EXPECT_EQ(Part(view, "reasons"), "[]");
  EXPECT_TRUE(Has(Part(view, "quality"),
                  "{\"school\": \"North\",\"absences\": 3,\"unverified\": null,\"share\": null,"));
}

TEST(ChartsViewTest, DaysOfASchoolWithoutRows) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", "PP-PPPPPPP") + DayRows("2", "South", "5", "PPPPPPPPPP");
  ReadAndEvaluate(&session, {{"a.csv", rows},
                             {"c.csv", "date,type\n2024-09-03,first_day\n2025-06-12,last_day\n"}});
  const std::string quality = Part(View(session), "quality");
  EXPECT_TRUE(Has(quality,
                  "\"school\": \"North\",\"absences\": 0,\"unverified\": 0,"
                  "\"share\": null,\"not_taken\": [\"2024-09-05\"]}"));
  EXPECT_TRUE(Has(quality,
                  "\"school\": \"South\",\"absences\": 0,\"unverified\": 0,"
                  "\"share\": null,\"not_taken\": []}"));
}

TEST(ChartsViewTest, RemoteDaysStandApart) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"a.csv",
                    "student_id,date,code\n1,2024-09-03,P\n1,2024-09-04,P\n1,2024-09-05,P\n"
                    "1,2024-09-06,A\n1,2024-09-09,DLP\n1,2024-09-10,DLP\n1,2024-09-11,DLA\n"}});
  EXPECT_EQ(Part(View(session), "remote"),
            "[{\"where\": \"in_person\",\"days_enrolled\": 4,\"days_absent\": 1,"
            "\"attendance_rate\": 0.75},"
            "{\"where\": \"remote\",\"days_enrolled\": 3,\"days_absent\": 1,"
            "\"attendance_rate\": 0.6667}]");
}

TEST(ChartsViewTest, AnEarlierYearUpToTheSameDay) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", Missed(1, 20));  // to Monday, September 30
  // To Friday, September 29 these are 19 days: 1 of 19 is below 10 %, 2 of 19 is not.
  rows += DayRows("1", "North", "4", "APPPPPPPPPPPPPPPPPPPPPPPA", "2023-09-05");
  rows += DayRows("2", "North", "4", "PPPPPPPPPPPPPPPPPAAPPPPPP", "2023-09-05");
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string to_date = Part(View(session), "to_date");
  EXPECT_EQ(to_date,
            "[{\"school_year\": \"2023-24\",\"through\": \"2023-09-29\",\"school_days\": 19,"
            "\"students\": 2,\"chronic\": 1,\"rate\": 0.5,\"days_enrolled\": 38,"
            "\"days_absent\": 3,\"attendance_rate\": 0.9211,\"remote_days_enrolled\": 0,"
            "\"suppressed\": true,\"notes\": []},"
            "{\"school_year\": \"2024-25\",\"through\": \"2024-09-30\",\"school_days\": 20,"
            "\"students\": 1,\"chronic\": 0,\"rate\": 0,\"days_enrolled\": 20,"
            "\"days_absent\": 1,\"attendance_rate\": 0.95,\"remote_days_enrolled\": 0,"
            "\"suppressed\": true,\"notes\": []}]");
  // The earlier year by itself is whole.
  EXPECT_TRUE(Has(Part(View(session, "{\"school_year\": \"2023-24\"}"), "to_date"),
                  "\"through\": \"2023-10-09\",\"school_days\": 25,"));
}

TEST(ChartsViewTest, TheTwentyNinthOfFebruaryIsTheTwentyEighthOfAnotherYear) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", "PPPP", "2024-02-26");   // Monday to Thursday, the 29th
  rows += DayRows("1", "North", "4", "PPPPP", "2023-02-27");  // Monday to Friday, March 3
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  EXPECT_TRUE(Has(Part(View(session), "to_date"),
                  "\"school_year\": \"2022-23\",\"through\": \"2023-02-28\",\"school_days\": 2,"));
}

TEST(ChartsViewTest, HowAYearWasCountedOtherwise) {
  Session session;
  std::string rows = kDailyHeader;
  for (const char* start : {"2020-09-08", "2022-09-06", "2023-09-05"}) {
    rows += DayRows("1", "North", "5", "PPPPP", start);
  }
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  const std::string to_date = Part(View(session), "to_date");
  EXPECT_TRUE(Has(to_date,
                  "\"notes\": [{\"note\": \"before_wellness_days\"},"
                  "{\"note\": \"alternative_education\"}]},{\"school_year\": \"2022-23\""));
  EXPECT_TRUE(Has(to_date,
                  "\"notes\": [{\"note\": \"alternative_education\","
                  "\"date\": \"2022-09-07\"}]},{\"school_year\": \"2023-24\""));
  EXPECT_TRUE(Has(to_date, "\"notes\": []}]"));
}

TEST(ChartsViewTest, TotalsOfAYearAreSaidToBeThat) {
  Session session;
  ReadAndEvaluate(&session, {{"t.csv",
                              "student_id,school_year,days_enrolled,days_absent,school,grade\n"
                              "1,2023-24,180,18,North,5\n2,2023-24,180,17,North,5\n"}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(Part(view, "to_date"),
                  "\"through\": null,\"school_days\": 0,\"students\": 2,"
                  "\"chronic\": 1,\"rate\": 0.5,\"days_enrolled\": 360,"
                  "\"days_absent\": 35,"));
  EXPECT_TRUE(Has(Part(view, "to_date"), "\"notes\": [{\"note\": \"totals\"}]"));
  EXPECT_EQ(Part(view, "weekdays"), "[]");
}

TEST(ChartsViewTest, AbsencesAloneWithoutARosterTellNoRate) {
  Session session;
  ReadAndEvaluate(&session, {{"a.csv",
                              "student_id,date,code,school,grade\n1,2024-09-03,A,North,5\n"
                              "1,2024-09-04,ILL,North,5\n"}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(view, "\"rates_known\": false"));
  EXPECT_TRUE(Has(view,
                  "\"total\": {},\"schools\": [],\"grades\": [],\"groups\": [],"
                  "\"spread\": [],\"spread_open\": 0,\"to_date\": [],\"months\": [],"
                  "\"weekdays\": [],\"remote\": [],"));
  EXPECT_TRUE(Has(view, "\"reason\": \"illness\",\"absences\": 1}"));
}

TEST(ChartsViewTest, AnUnknownCodeLeavesItsRatesOpen) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"a.csv", kDailyHeader + DayRows("1", "North", "5", "AZPPPPPPPPPPPPPPPPPP") +
                                 DayRows("2", "North", "6", Missed(2, 20))}});
  const std::string view = View(session);
  EXPECT_TRUE(Has(Part(view, "grades"),
                  "\"grade\": \"5\",\"students\": 1,\"chronic\": null,"
                  "\"rate\": null,\"days_enrolled\": 20,"
                  "\"days_absent\": null,\"attendance_rate\": null,"));
  EXPECT_TRUE(Has(Part(view, "grades"), "\"grade\": \"6\",\"students\": 1,\"chronic\": 1,"));
  EXPECT_TRUE(Has(view, "\"spread_open\": 1,"));
  // Z stands on Wednesday, September 4.
  EXPECT_TRUE(Has(Part(view, "weekdays"),
                  "\"weekday\": \"wednesday\",\"days_enrolled\": 8,"
                  "\"days_absent\": null,\"attendance_rate\": null}"));
}

TEST(ChartsViewTest, GroupsAreTheReports) {
  Session session;
  ReadAndEvaluate(&session,
                  {{"a.csv", TwoSchools()}, {"r.csv", "student_id,el\na,Y\nb,N\nc,N\nd,Y\ne,Y\n"}});
  EXPECT_EQ(Part(View(session), "groups"),
            "[{\"group\": \"el\",\"highest\": [],\"lowest_attendance\": [],\"values\": ["
            "{\"value\": \"N\",\"students\": 2,\"chronic\": 0,"
            "\"rate\": 0,\"days_enrolled\": 40,\"days_absent\": 1,\"attendance_rate\": 0.975,"
            "\"suppressed\": true},"
            "{\"value\": \"Y\",\"students\": 2,\"chronic\": 2,\"rate\": 1,\"days_enrolled\": 40,"
            "\"days_absent\": 6,\"attendance_rate\": 0.85,\"suppressed\": true}]}]");
  EXPECT_TRUE(
      Has(Flat(Whole(session, Format::kJson)),
          "{\"group\": \"el\",\"value\": \"Y\",\"school_year\": \"2024-25\",\"students\": 2,"
          "\"chronic\": 2,\"rate\": 1,\"attendance_rate\": 0.85,\"suppressed\": true}"));
}

// So many students of North with ten days each in two years, of whom so many missed one: 10 %.
std::string Bright(int students, int chronic_before, int chronic_now) {
  std::string rows = kDailyHeader;
  for (int i = 0; i < students; ++i) {
    const std::string id = std::to_string(1000 + i);
    rows += DayRows(id, "North", "4", Missed(i < chronic_before ? 1 : 0, 10), "2023-09-05");
    rows += DayRows(id, "North", "5", Missed(i < chronic_now ? 1 : 0, 10), "2024-09-03");
  }
  return rows;
}

TEST(ChartsViewTest, APointLowerThanTheYearBeforeIsABrightSpot) {
  Session point;  // to Saturday, September 16, the earlier year has nine days
  ReadAndEvaluate(&point, {{"a.csv", Bright(100, 2, 1)}});
  EXPECT_EQ(Part(View(point), "bright"),
            "[{\"kind\": \"school\",\"group\": \"\",\"name\": \"North\",\"students\": 100,"
            "\"chronic\": 1,\"rate\": 0.01,\"days_enrolled\": 1000,\"days_absent\": 1,"
            "\"attendance_rate\": 0.999,\"lower\": true,\"below\": false,"
            "\"before\": {\"students\": 100,\"chronic\": 2,\"rate\": 0.02,"
            "\"days_enrolled\": 900,\"days_absent\": 2,\"attendance_rate\": 0.9978},"
            "\"suppressed\": true}]");
  Session less;  // 1 of 101 less is 0.99 points
  ReadAndEvaluate(&less, {{"a.csv", Bright(101, 2, 1)}});
  EXPECT_EQ(Part(View(less), "bright"), "[]");
  Session nineteen;  // too few to say so
  ReadAndEvaluate(&nineteen, {{"a.csv", Bright(19, 2, 1)}});
  EXPECT_EQ(Part(View(nineteen), "bright"), "[]");
  Session twenty;
  ReadAndEvaluate(&twenty, {{"a.csv", Bright(20, 2, 1)}});
  EXPECT_TRUE(Has(Part(View(twenty), "bright"), "\"lower\": true"));
}

TEST(ChartsViewTest, BelowTheLineWhereAllTogetherAreNotIsABrightSpot) {
  const auto view_of = [](int chronic) {
    std::string rows = kDailyHeader;
    for (int i = 0; i < 20; ++i) {
      rows += DayRows("n" + std::to_string(100 + i), "North", "5", Missed(i < 1 ? 1 : 0, 10));
      rows += DayRows("s" + std::to_string(100 + i), "South", "6", Missed(i < chronic ? 1 : 0, 10));
    }
    Session session;
    ReadAndEvaluate(&session, {{"a.csv", rows}});
    return Part(View(session), "bright");
  };
  EXPECT_EQ(view_of(2), "[]");          // 3 of 40 together are below 10 %
  const std::string four = view_of(3);  // 4 of 40 are 10 %
  EXPECT_TRUE(Has(four, "\"kind\": \"school\",\"group\": \"\",\"name\": \"North\""));
  EXPECT_TRUE(Has(four, "\"kind\": \"grade\",\"group\": \"\",\"name\": \"5\""));
  EXPECT_TRUE(Has(four, "\"lower\": false,\"below\": true,\"before\": null"));
  EXPECT_FALSE(Has(four, "South"));
}

// Schools and grades of 20 students with ten days each, of whom so many missed one: 10 %.
std::string Twenty(const std::string& school, const std::string& grade, int chronic) {
  std::string rows;
  for (int i = 0; i < 20; ++i) {
    rows += DayRows(school + grade + std::to_string(100 + i), school, grade,
                    Missed(i < chronic ? 1 : 0, 10));
  }
  return rows;
}

TEST(ChartsViewTest, FindingsNameTheHighestAndTies) {
  Session session;
  // 3 of 20 are 15 %, 2 are not; a grade of one student is no finding.
  ReadAndEvaluate(&session, {{"a.csv", kDailyHeader + Twenty("North", "9", 2) +
                                           Twenty("South", "10", 3) + Twenty("West", "11", 3) +
                                           DayRows("z", "North", "12", Missed(5, 10))}});
  const std::string view = View(session);
  const std::string findings = Part(view, "findings");
  EXPECT_TRUE(Has(findings, "\"schools\": 3,\"schools_at_line\": 2,"));
  EXPECT_TRUE(Has(findings,
                  "\"grade_highest\": [\"10\",\"11\"],"
                  "\"grade_lowest_attendance\": [\"10\",\"11\"],"));
  // The first day, a Tuesday, was missed most; the tenth is a Monday.
  EXPECT_TRUE(Has(findings, "\"weekday_lowest_attendance\": [\"tuesday\"]"));
  EXPECT_TRUE(Has(findings, "\"month_lowest_attendance\": [\"2024-09\"]"));
  // 0 %, and 10 % of eight, and half of one.
  EXPECT_TRUE(Has(findings, "\"bands\": [52,0,8,1]"));
  EXPECT_TRUE(Has(findings, "\"chronic_change\": null,\"missed_change\": null,"));
  EXPECT_TRUE(Has(findings, "\"absences\": 13,\"unverified\": null,\"not_taken\": 0"));
}

TEST(ChartsViewTest, AGroupNamesItsHighestValuesUnlessTheyAreTooSmall) {
  std::string roster = "student_id,el\n";
  for (int i = 0; i < 20; ++i) {
    roster += "North9" + std::to_string(100 + i) + ",N\nSouth10" + std::to_string(100 + i) + ",Y\n";
  }
  Session session;
  ReadAndEvaluate(&session,
                  {{"a.csv", kDailyHeader + Twenty("North", "9", 2) + Twenty("South", "10", 3) +
                                 DayRows("z", "North", "12", Missed(5, 10))},
                   {"r.csv", roster + "z,?\n"}});
  const std::string groups = Part(View(session), "groups");
  EXPECT_TRUE(Has(groups, "\"group\": \"el\",\"highest\": [\"Y\"],\"lowest_attendance\": [\"Y\"],"))
      << groups;
}

TEST(ChartsViewTest, TheBandsOfTheSpreadMeetAtTheirEdges) {
  Session session;
  std::string rows = kDailyHeader;
  int id = 100;
  // Of 100 days: 4 and 5, 9 and 10, 19 and 20 missed.
  for (const int missed : {4, 5, 9, 10, 19, 20}) {
    rows += DayRows(std::to_string(id++), "North", "5", Missed(missed, 100));
  }
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  EXPECT_TRUE(Has(Part(View(session), "findings"), "\"bands\": [1,2,2,1]"));
}

TEST(ChartsViewTest, AgainstTheYearBefore) {
  const auto findings_of = [](int before, int now) {
    Session session;
    ReadAndEvaluate(&session, {{"a.csv", Bright(20, before, now)}});
    return Part(View(session), "findings");
  };
  EXPECT_TRUE(Has(findings_of(3, 2), "\"chronic_change\": \"lower\",\"missed_change\": \"lower\""));
  EXPECT_TRUE(
      Has(findings_of(2, 3), "\"chronic_change\": \"higher\",\"missed_change\": \"higher\""));
  // 2 of 180 days then, 2 of 200 now.
  EXPECT_TRUE(Has(findings_of(2, 2), "\"chronic_change\": \"same\",\"missed_change\": \"lower\""));
}

TEST(ChartsViewTest, StudentsWhoImproved) {
  Session session;
  std::string rows = kDailyHeader;
  rows += DayRows("1", "North", "5", Missed(4, 40) + Missed(1, 20));
  rows += DayRows("2", "North", "5", Missed(4, 40) + Missed(2, 20));
  ReadAndEvaluate(&session, {{"a.csv", rows}});
  EXPECT_EQ(Part(View(session), "improved"),
            "{\"total\": 1,\"recent_days\": 20,\"students\": [{\"index\": 0,"
            "\"student_id\": \"1\",\"name\": null,\"school\": \"North\",\"grade\": \"5\","
            "\"school_year\": \"2024-25\",\"before_days\": 40,\"before_absent\": 4,"
            "\"recent_absent\": 1}]}");
}

}  // namespace
}  // namespace rollcall
