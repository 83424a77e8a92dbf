// SPDX-License-Identifier: Apache-2.0
// A family's own calendar file, read without any other file.
#include <gtest/gtest.h>

#include "rollcall/session.h"

namespace rollcall {
namespace {

TEST(CalendarFileViewTest, RowsOfACalendarFileComeByYearAndDate) {
  const Session session;
  const Expected<std::string> view = session.View(
      "calendar_file", R"({"text": "Date;Type;School\n6/11/2027;last_day;\n8/31/2026;first_day;\n)"
                       R"(10/13/2026;no_school;North\n"})");
  ASSERT_TRUE(view.ok()) << view.error();
  const size_t first = view->find("2026-08-31"), between = view->find("2026-10-13"),
               last = view->find("2027-06-11");
  ASSERT_NE(last, std::string::npos);
  EXPECT_LT(first, between);
  EXPECT_LT(between, last);
  EXPECT_NE(view->find(R"("school_year": "2026-27")"), std::string::npos);
  EXPECT_NE(view->find(R"("school": "North")"), std::string::npos);
  EXPECT_NE(view->find(R"("type": "no_school")"), std::string::npos);
}

TEST(CalendarFileViewTest, AFileThatIsNoCalendarIsRefused) {
  const Session session;
  const Expected<std::string> other =
      session.View("calendar_file", R"({"text": "student_id,date,code\nS1,2026-09-01,A\n"})");
  ASSERT_FALSE(other.ok());
  EXPECT_EQ(other.error(), "This is no calendar: a calendar has the columns date and type.");
  EXPECT_FALSE(session.View("calendar_file", R"({"text": "hello"})").ok());
  EXPECT_FALSE(session.View("calendar_file", R"({"text": ""})").ok());
}

TEST(CalendarFileViewTest, ACalendarWithoutARowThatCanBeReadIsRefused) {
  const Session session;
  EXPECT_FALSE(session.View("calendar_file", R"({"text": "date,type\n2026-09-01,party\n"})").ok());
}

TEST(CalendarFileViewTest, AnUnknownKeyIsNamed) {
  const Session session;
  const Expected<std::string> view = session.View("calendar_file", R"({"file": "x"})");
  ASSERT_FALSE(view.ok());
  EXPECT_NE(view.error().find("\"file\""), std::string::npos);
}

}  // namespace
}  // namespace rollcall
