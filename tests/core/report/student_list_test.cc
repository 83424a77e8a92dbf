// SPDX-License-Identifier: Apache-2.0
// The list of students that the page asks for: its order, its search, its cut; and the counts above
// it.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "rollcall/session.h"

namespace rollcall {
namespace {

void Read(Session* session, const std::string& name, const std::string& text) {
  session->BeginFile(name);
  session->Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  const Expected<Done> ended = session->EndFile();
  ASSERT_TRUE(ended) << ended.error();
}

// The values under a key, in order: these answers are laid out one member a line.
std::vector<std::string> All(const std::string& json, const std::string& key) {
  std::vector<std::string> found;
  const std::string start = "\"" + key + "\": ";
  for (size_t at = json.find(start); at != std::string::npos; at = json.find(start, at + 1)) {
    const size_t from = at + start.size();
    std::string value = json.substr(from, json.find('\n', from) - from);
    if (value.back() == ',') value.pop_back();
    found.push_back(value);
  }
  return found;
}

using Values = std::vector<std::string>;

// Exceptions under a calendar of ten days (2 to 13 December 2024), so days absent and enrolled are
// plain to see.
//   b: 2 of 10, named Ann; a: 1 of 5 (entered on the 9th), named Zoe; c: 1 of 10, no name; d: a
//   code nobody knows.
class StudentListTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Read(&session_, "attendance.csv",
         "student_id,date,code\nb,2024-12-02,A\nb,2024-12-03,A\na,2024-12-09,A\nc,2024-12-02,A\n"
         "d,2024-12-02,??\n");
    Read(&session_, "roster.csv",
         "student_id,name,school,grade,entry_date\nb,Ann,North,10,2024-12-02\n"
         "a,Zoe,South,K,2024-12-09\nc,,North,9,2024-12-02\nd,bob,,2,2024-12-02\n");
    Read(&session_, "calendar.csv", "date,type\n2024-12-02,first_day\n2024-12-13,last_day\n");
    const Expected<Done> finished = session_.FinishReading();
    ASSERT_TRUE(finished) << finished.error();
    EvaluateOptions options;
    options.as_of = Date::Make(2024, 12, 13);
    options.shape = Shape::kExceptions;
    const Expected<Done> evaluated = session_.Evaluate(options);
    ASSERT_TRUE(evaluated) << evaluated.error();
  }

  Values Ids(const std::string& filter) const {
    return All(session_.PageJson(filter), "student_id");
  }

  Session session_;
};

TEST_F(StudentListTest, PageComesByStudentIdWhereNothingIsAsked) {
  EXPECT_EQ(Ids(""), (Values{"\"a\"", "\"b\"", "\"c\"", "\"d\""}));
  EXPECT_EQ(Ids("{}"), Ids(""));
  EXPECT_EQ(Ids("{\"sort\": \"student_id\", \"descending\": true}"),
            (Values{"\"d\"", "\"c\"", "\"b\"", "\"a\""}));
}

TEST_F(StudentListTest, RatesSortByCrossMultiplicationAndWhatIsNotKnownComesLast) {
  // a 1/5 = b 2/10 > c 1/10; d's days absent differ between the readings of its code.
  EXPECT_EQ(Ids("{\"sort\": \"absence_rate\"}"), (Values{"\"c\"", "\"a\"", "\"b\"", "\"d\""}));
  EXPECT_EQ(Ids("{\"sort\": \"absence_rate\", \"descending\": true}"),
            (Values{"\"a\"", "\"b\"", "\"c\"", "\"d\""}));
  EXPECT_EQ(Ids("{\"sort\": \"days_absent\", \"descending\": true}"),
            (Values{"\"b\"", "\"a\"", "\"c\"", "\"d\""}));
}

TEST_F(StudentListTest, TextsAndGradesSortAsPeopleReadThem) {
  EXPECT_EQ(Ids("{\"sort\": \"name\"}"), (Values{"\"b\"", "\"d\"", "\"a\"", "\"c\""}));
  EXPECT_EQ(Ids("{\"sort\": \"name\", \"descending\": true}"),
            (Values{"\"a\"", "\"d\"", "\"b\"", "\"c\""}));
  EXPECT_EQ(Ids("{\"sort\": \"grade\"}"), (Values{"\"a\"", "\"d\"", "\"c\"", "\"b\""}));
  EXPECT_EQ(Ids("{\"sort\": \"school\"}"), (Values{"\"b\"", "\"c\"", "\"a\"", "\"d\""}));
}

TEST_F(StudentListTest, SearchIsByIdOrNameInAnyCase) {
  EXPECT_EQ(Ids("{\"search\": \"BO\"}"), (Values{"\"d\""}));
  EXPECT_EQ(Ids("{\"search\": \"a\"}"), (Values{"\"a\"", "\"b\""}));
  EXPECT_EQ(Ids("{\"search\": \"nobody\"}"), Values{});
}

TEST_F(StudentListTest, PageCutsAndTellsTheTotal) {
  const std::string page = session_.PageJson("{\"offset\": 1, \"limit\": 2}");
  EXPECT_EQ(All(page, "total"), Values{"4"});
  EXPECT_EQ(All(page, "offset"), Values{"1"});
  EXPECT_EQ(All(page, "student_id"), (Values{"\"b\"", "\"c\""}));
  EXPECT_EQ(All(page, "index"), (Values{"1", "2"}));
  EXPECT_EQ(page.find("\"absences\""), std::string::npos);
  EXPECT_EQ(page.find("\"enrollments\""), std::string::npos);
  EXPECT_EQ(All(session_.PageJson("{\"offset\": 4}"), "student_id"), Values{});
}

TEST_F(StudentListTest, WrongFiltersAreErrorsThatNameTheKey) {
  for (const char* filter :
       {"[]", "{", "{\"limt\": 1}", "{\"limit\": 1.5}", "{\"limit\": -1}", "{\"limit\": \"1\"}",
        "{\"offset\": 3000000000}", "{\"sort\": 1}", "{\"sort\": \"colour\"}",
        "{\"descending\": \"yes\"}", "{\"year\": \"2024\"}", "{\"search\": 1}"}) {
    EXPECT_FALSE(session_.View("students", filter)) << filter;
    EXPECT_EQ(session_.PageJson(filter).rfind("{\n  \"error\": ", 0), 0u) << filter;
  }
  EXPECT_NE(session_.View("students", "{\"limt\": 1}").error().find("limt"), std::string::npos);
  EXPECT_FALSE(session_.View("pupils", ""));
}

TEST_F(StudentListTest, SummaryCountsEachYear) {
  const std::string summary = session_.SummaryJson();
  const std::string counts = summary.substr(summary.find("\"counts\""));
  EXPECT_EQ(All(counts, "students"), Values{"4"});
  EXPECT_EQ(All(counts, "chronic"), Values{"3"});       // 1/5, 2/10 and exactly 1/10
  EXPECT_EQ(All(counts, "chronic_open"), Values{"1"});  // d: 0 or 1 of 10
  EXPECT_EQ(All(counts, "moderate"), Values{"1"});
  EXPECT_EQ(All(counts, "severe"), Values{"2"});
  EXPECT_EQ(All(counts, "open_students"), Values{"1"});
  EXPECT_EQ(summary.find("\"absences\""), std::string::npos);
}

TEST_F(StudentListTest, CodesTellWhatIsKnown) {
  const std::string codes = session_.CodesJson();
  EXPECT_EQ(All(codes, "code"), (Values{"\"?"
                                        "?\"",
                                        "\"A\""}));
  EXPECT_EQ(All(codes, "count"), (Values{"1", "4"}));
  EXPECT_EQ(All(codes, "kind"), (Values{"\"unknown\"", "\"absent_unverified\""}));
  EXPECT_EQ(All(codes, "known"), (Values{"false", "true"}));
  EXPECT_EQ(All(codes, "reason"), (Values{"null", "\"unknown\""}));
}

TEST(StudentListSearchTest, AnIdInWindows1252IsFoundAsItIsWritten) {
  Session session;
  Read(&session, "a.csv", "student_id,date,code\nJos\xE9,2024-12-02,A\n");
  ASSERT_TRUE(session.FinishReading());
  ASSERT_TRUE(session.Evaluate({}));
  EXPECT_EQ(All(session.PageJson(""), "student_id"), Values{"\"Jos\xC3\xA9\""});
  EXPECT_EQ(All(session.PageJson("{\"search\": \"jos\xC3\xA9\"}"), "total"), Values{"1"});
  EXPECT_EQ(All(session.StudentJson("Jos\xC3\xA9", "2024-25"), "student_id"),
            Values{"\"Jos\xC3\xA9\""});
}

}  // namespace
}  // namespace rollcall
