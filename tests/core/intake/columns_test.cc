// SPDX-License-Identifier: Apache-2.0
#include "intake/columns.h"

#include <gtest/gtest.h>

#include "intake/dialect.h"

namespace rollcall::intake {
namespace {

using Headers = std::vector<std::string>;

ColumnMatcher Matcher(std::map<std::string, std::string> overrides = {},
                      std::vector<std::string> groups = {}) {
  return ColumnMatcher(Law::Get(), std::move(overrides), AllGroups(groups));
}

std::string RoleOf(const Headers& headers) {
  const std::optional<Columns> columns = Matcher().Match(headers);
  return columns ? std::string(RoleName(columns->role)) : "none";
}

TEST(ColumnsTest, ARoleIsRecognisedFromItsColumns) {
  EXPECT_EQ(RoleOf({"student_id", "date", "code"}), "attendance");
  EXPECT_EQ(RoleOf({"student_id", "date", "sis_absent", "sis_excused"}), "attendance");
  EXPECT_EQ(RoleOf({"student_id", "date", "code", "grade", "birth_date"}), "attendance");
  EXPECT_EQ(RoleOf({"student_id", "grade"}), "roster");
  EXPECT_EQ(RoleOf({"student_id", "birth_date"}), "roster");
  EXPECT_EQ(RoleOf({"student_id", "entry_date"}), "roster");
  EXPECT_EQ(RoleOf({"student_id", "exit_date"}), "roster");
  for (const char* group : {"el", "swd", "frl", "homeless", "race", "gender"}) {
    EXPECT_EQ(RoleOf({"student_id", group}), "roster") << group;
  }
  EXPECT_EQ(RoleOf({"date", "type"}), "calendar");
  EXPECT_EQ(RoleOf({"date", "type", "school", "grade", "minutes"}), "calendar");
  EXPECT_EQ(RoleOf({"student_id", "days_enrolled", "days_absent"}), "totals");
  EXPECT_EQ(RoleOf({"student_id", "grade", "days_enrolled", "days_absent", "date", "code"}),
            "totals");
  EXPECT_EQ(RoleOf({"student_id"}), "none");
  EXPECT_EQ(RoleOf({"student_id", "name", "school"}), "none");
  EXPECT_EQ(RoleOf({"date", "code"}), "none");
  // A date a row and no known code column is no roster, though a grade is there.
  EXPECT_EQ(RoleOf({"student_id", "date", "grade", "wellness"}), "none");
  EXPECT_EQ(RoleOf({"student_id", "date", "grade", "entry_date"}), "roster");
}

TEST(ColumnsTest, CaseSpacesUnderscoresAndPunctuationDoNotMatter) {
  EXPECT_EQ(RoleOf({"STUDENT ID", "Date", "Code"}), "attendance");
  EXPECT_EQ(RoleOf({" Student-Id. ", "DATE:", "code?"}), "attendance");
  EXPECT_EQ(RoleOf({"SASID", "Attendance Date", "Attendance Code"}), "attendance");
}

TEST(ColumnsTest, TheFieldsOwnNameComesBeforeItsSynonymsWhateverTheOrder) {
  const std::optional<Columns> columns =
      Matcher().Match({"Attendance Code", "SASID", "date", "code", "student_id"});
  ASSERT_TRUE(columns);
  EXPECT_EQ((*columns)[Field::kCode], 3);
  EXPECT_EQ((*columns)[Field::kStudentId], 4);
}

TEST(ColumnsTest, TheProfilesColumnsComeFirst) {
  const Headers headers = {"student_id", "Local No", "date", "code", "Mark"};
  const auto at = [&](std::map<std::string, std::string> overrides, Field field) {
    const std::optional<Columns> columns = Matcher(std::move(overrides)).Match(headers);
    return columns ? (*columns)[field] : -2;
  };
  EXPECT_EQ(at({}, Field::kStudentId), 0);
  EXPECT_EQ(at({{"student_id", "Local No"}}, Field::kStudentId), 1);
  EXPECT_EQ(at({{"student_id", "local_no"}}, Field::kStudentId),
            1);  // no exact one: by the usual comparison
  EXPECT_EQ(at({{"student_id", "nowhere"}}, Field::kStudentId), 0);  // not in this file
  EXPECT_EQ(at({{"code", "Mark"}}, Field::kCode), 4);
  // A column that the profile gives to one field is not another's by its name.
  EXPECT_EQ(at({{"reason", "code"}, {"code", "Mark"}}, Field::kReason), 3);
  // Exact text before an equal name.
  const std::optional<Columns> exact =
      Matcher({{"code", "MARK"}}).Match({"student_id", "date", "mark", "MARK"});
  ASSERT_TRUE(exact);
  EXPECT_EQ((*exact)[Field::kCode], 3);
}

TEST(ColumnsTest, GroupColumnsAreTheSixAndTheProfiles) {
  EXPECT_EQ(AllGroups({}), (Headers{"el", "swd", "frl", "homeless", "race", "gender"}));
  EXPECT_EQ(AllGroups({"frl", "Section 504", "EL"}),
            (Headers{"el", "swd", "frl", "homeless", "race", "gender", "Section 504"}));
  const std::optional<Columns> columns =
      Matcher({}, {"Section 504"}).Match({"student_id", "section_504", "EL"});
  ASSERT_TRUE(columns);
  EXPECT_EQ(columns->groups, (std::vector<int>{2, -1, -1, -1, -1, -1, 1}));
  EXPECT_FALSE(Matcher().Match({"student_id", "section_504"}));
}

TEST(ColumnsTest, ColumnsAreNamedInTheContractsOrder) {
  const std::optional<Columns> columns = Matcher().Match(
      {"Sex", "School", "Name", "Grade", "DOB", "Code", "Date", "Student ID", "Extra"});
  ASSERT_TRUE(columns);
  const std::vector<std::pair<std::string, std::string>> expected = {
      {"student_id", "Student ID"}, {"date", "Date"},   {"code", "Code"},      {"name", "Name"},
      {"school", "School"},         {"grade", "Grade"}, {"birth_date", "DOB"}, {"gender", "Sex"}};
  EXPECT_EQ(columns->Named(AllGroups({})), expected);
  const std::optional<Columns> roster = Matcher().Match({"name", "gender", "grade", "student_id"});
  ASSERT_TRUE(roster);
  const std::vector<std::pair<std::string, std::string>> expected_roster = {
      {"student_id", "student_id"}, {"grade", "grade"}, {"gender", "gender"}, {"name", "name"}};
  EXPECT_EQ(roster->Named(AllGroups({})), expected_roster);
}

std::string Missing(const Headers& headers) {
  return Matcher().Missing(Matcher().Nearest(headers));
}

TEST(ColumnsTest, WhatIsMissingIsNamed) {
  EXPECT_EQ(Missing({"SASID", "Code"}),
            "no column for the date; the columns found are \"SASID\", \"Code\"; rename the column "
            "or name it in the "
            "profile's \"columns\"");
  EXPECT_EQ(Missing({"student_id", "x"}).substr(0, 38), "no column for the date and the code; t");
  EXPECT_EQ(Missing({"x"}).substr(0, 52), "no column for the student_id, the date and the code;");
  EXPECT_EQ(Missing({"student_id", "days_absent"}).substr(0, 33),
            "no column for the days_enrolled; ");
  EXPECT_EQ(Missing({"type", "minutes"}).substr(0, 24), "no column for the date; ");
}

TEST(DialectTest, TheDelimiterIsTheOneUnderWhichTheHeaderIsKnown) {
  const auto delimiter = [](const std::string& text) {
    const Expected<Dialect> dialect = FindDialect(text, true, Matcher());
    return dialect.ok() ? dialect->delimiter : '?';
  };
  EXPECT_EQ(delimiter("student_id,date,code\n"), ',');
  EXPECT_EQ(delimiter("student_id\tdate\tcode\n"), '\t');
  EXPECT_EQ(delimiter("student_id;date;code\n"), ';');
  EXPECT_EQ(delimiter("student_id|date|code\n"), '|');
  EXPECT_EQ(delimiter("student_id;date;code;\"a,b,c,d,e\"\n"), ';');
  EXPECT_EQ(delimiter("student_id;date;code;Name, Last, First, Middle, Title\n"), ';');
}

TEST(DialectTest, TheHeaderMayStandBelowTitlesAndBlankLines) {
  const Expected<Dialect> dialect = FindDialect(
      "\n\"Attendance, by day\"\nExample School;\n\nstudent_id,date,code\nS1,2024-09-13,A\n", true,
      Matcher());
  ASSERT_TRUE(dialect.ok());
  EXPECT_EQ(dialect->header_row, 5u);
  // A header without its line end, as the whole file.
  EXPECT_TRUE(FindDialect("student_id,date,code", true, Matcher()).ok());
}

}  // namespace
}  // namespace rollcall::intake
