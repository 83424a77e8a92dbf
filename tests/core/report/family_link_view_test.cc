// SPDX-License-Identifier: Apache-2.0
// What a family link carries: calendar, options and contacts, of a calendar file or a profile
// alone.
#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

// The JSON text on one line, without the blanks that lay it out.
std::string Flat(const std::string& json) {
  std::string flat;
  for (size_t i = 0; i < json.size(); ++i) {
    if (json[i] != '\n') {
      flat += json[i];
      continue;
    }
    while (i + 1 < json.size() && json[i + 1] == ' ') ++i;
  }
  return flat;
}

std::string LinkOf(const Session& session) {
  const Expected<std::string> view = session.View("family_link", "");
  EXPECT_TRUE(view.ok()) << view.error();
  return view.ok() ? Flat(*view) : "";
}

TEST(FamilyLinkViewTest, ACalendarFileAloneIsEnough) {
  Session session;
  ReadFiles(&session, {{"calendar.csv",
                        "date,type,school,grade,minutes\n2026-08-31,first_day,,,\n"
                        "2026-11-25,early,,,200\n2026-10-12,no_school,North,,\n"
                        "2026-09-03,first_day,,K,\n2027-06-11,last_day,,,\n"}});
  EXPECT_EQ(LinkOf(session),
            R"({"name": null,"contacts": [],"options": {},"years": [{"school_year": "2026-27",)"
            R"("schools": ["North"],"rows": [{"date": "2026-08-31","type": "first_day"},)"
            R"({"date": "2026-09-03","type": "first_day","grade": "K"},)"
            R"({"date": "2026-10-12","type": "no_school","school": "North"},)"
            R"({"date": "2026-11-25","type": "early","minutes": 200},)"
            R"({"date": "2027-06-11","type": "last_day"}]}]})");
}

TEST(FamilyLinkViewTest, OfAProfileAloneItHasTheCalendarTheContactsAndWhatDiffersFromTheDefaults) {
  Session session;
  const Expected<Done> set = session.SetProfile(
      R"({"profile": 1, "name": "Example Public Schools",
          "calendar": [{"date": "2026-08-31", "type": "first_day", "school": "North"}],
          "contacts": {"attendance": {"phone": "203-555-0100", "hours": "7:30 to 3:30"},
                       "office": {"phone": "203-555-0101"}},
          "options": {"mhw.permission_required": false, "documentation.days": 10,
                      "truancy.month": "calendar", "chronic.minimum_days": 20}})",
      "profile.json");
  ASSERT_TRUE(set.ok()) << set.error();
  EXPECT_EQ(LinkOf(session),
            R"({"name": "Example Public Schools","contacts": [{"key": "attendance",)"
            R"("phone": "203-555-0100","hours": "7:30 to 3:30"},{"key": "office",)"
            R"("phone": "203-555-0101","hours": null}],)"
            R"("options": {"mhw.permission_required": false,"truancy.month": "calendar",)"
            R"("chronic.minimum_days": 20},"years": [{"school_year": "2026-27",)"
            R"("schools": ["North"],"rows": [{"date": "2026-08-31","type": "first_day",)"
            R"("school": "North"}]}]})");
}

TEST(FamilyLinkViewTest, AFileGoesBeforeTheProfileAndYearsStandApart) {
  Session session;
  const Expected<Done> set = session.SetProfile(
      R"({"profile": 1, "name": "", "calendar": [{"date": "2025-09-02", "type": "first_day"}]})",
      "profile.json");
  ASSERT_TRUE(set.ok()) << set.error();
  ReadFiles(&session, {{"calendar.csv", "date,type\n2026-07-01,no_school\n2026-06-30,last_day\n"}});
  EXPECT_EQ(LinkOf(session),
            R"({"name": null,"contacts": [],"options": {},"years": [{"school_year": "2025-26",)"
            R"("schools": [],"rows": [{"date": "2026-06-30","type": "last_day"}]},)"
            R"({"school_year": "2026-27","schools": [],)"
            R"("rows": [{"date": "2026-07-01","type": "no_school"}]}]})");
}

TEST(FamilyLinkViewTest, NothingOfAStudentIsInIt) {
  Session session;
  ReadFiles(&session,
            {{"attendance.csv", "student_id,name,date,code\nS-Quill,Quillfeather,2026-09-03,ILL\n"},
             {"calendar.csv", "date,type\n2026-08-31,first_day\n"}});
  const std::string link = LinkOf(session);
  EXPECT_NE(link.find("2026-08-31"), std::string::npos);
  EXPECT_EQ(link.find("Quill"), std::string::npos);
  EXPECT_EQ(link.find("2026-09-03"), std::string::npos);
}

}  // namespace
}  // namespace rollcall
