// SPDX-License-Identifier: Apache-2.0
#include "intake/columns.h"

#include <gtest/gtest.h>

#include "intake/dialect.h"
#include "rollcall/inspect.h"

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

TEST(ColumnsTest, WhatWasSaidOfTheFileGoesBeforeTheProfile) {
  const Headers headers = {"student_id", "Local No", "date", "code", "Mark", ""};
  const auto at = [&](const FileReading& reading, Field field) {
    ColumnMatcher matcher = Matcher({{"student_id", "Local No"}, {"code", "Mark"}});
    matcher.Follow(reading);
    const std::optional<Columns> columns = matcher.Match(headers);
    return columns ? (*columns)[field] : -2;
  };
  const auto said = [](const std::string& field, const std::string& header) {
    FileReading reading;
    reading.columns[field] = header;
    return reading;
  };
  EXPECT_EQ(at({}, Field::kStudentId), 1);
  EXPECT_EQ(at(said("student_id", "student_id"), Field::kStudentId), 0);
  EXPECT_EQ(at(said("code", "code"), Field::kCode), 3);
  // A place, whatever its header; the first and the last column, and none beside them.
  EXPECT_EQ(at(said("reason", "#6"), Field::kReason), 5);
  EXPECT_EQ(at(said("code", "#1"), Field::kCode), 0);
  EXPECT_EQ(at(said("reason", "#0"), Field::kReason), -1);
  EXPECT_EQ(at(said("reason", "#7"), Field::kReason), -1);
  // A column that the profile gives to another field.
  EXPECT_EQ(at(said("reason", "Mark"), Field::kReason), 4);
  EXPECT_EQ(at(said("reason", "Mark"), Field::kCode), 3);
  // "": no column, though one has the name.
  EXPECT_EQ(at(said("date", ""), Field::kDate), -2);
}

TEST(ColumnsTest, ARoleThatWasSaidIsTheOnlyOneTried) {
  const auto role = [](Role said, const Headers& headers) {
    ColumnMatcher matcher = Matcher();
    FileReading reading;
    reading.role = said;
    matcher.Follow(reading);
    const std::optional<Columns> columns = matcher.Match(headers);
    return columns ? std::string(RoleName(columns->role))
                   : matcher.Missing(matcher.Nearest(headers)).substr(0, 40);
  };
  const Headers headers = {"student_id", "date", "code", "grade"};
  EXPECT_EQ(role(Role::kAttendance, headers), "attendance");
  EXPECT_EQ(role(Role::kRoster, headers), "roster");
  EXPECT_EQ(role(Role::kCalendar, headers), "no column for the type; the columns foun");
  EXPECT_EQ(role(Role::kTotals, headers), "no column for the days_enrolled and the ");
  EXPECT_EQ(role(Role::kGrid, headers), "no column for at least two dates; the co");
  EXPECT_EQ(role(Role::kRoster, {"student_id", "x"}), "no column for one of grade, birth_date, ");
}

TEST(ColumnsTest, StatusIsACodeUnlessAnExcuseStandsBesideIt) {
  const auto at = [](const Headers& headers) {
    const std::optional<Columns> c = Matcher().Match(headers);
    return c ? std::vector<int>{(*c)[Field::kCode], (*c)[Field::kStatus], (*c)[Field::kExcuse]}
             : std::vector<int>{};
  };
  EXPECT_EQ(at({"student_id", "date", "Status"}), (std::vector<int>{2, -1, -1}));
  EXPECT_EQ(at({"student_id", "date", "Status", "Excuse"}), (std::vector<int>{-1, 2, 3}));
  EXPECT_EQ(at({"student_id", "date", "Excuse", "Status", "Code"}), (std::vector<int>{4, 3, 2}));
  EXPECT_EQ(at({"student_id", "date", "Code", "Excuse"}), (std::vector<int>{2, -1, -1}));
  EXPECT_EQ(at({"student_id", "date", "Excuse"}), std::vector<int>{});
  // The profile may name the pair.
  const std::optional<Columns> named =
      Matcher({{"status", "Here"}, {"excuse", "Why"}}).Match({"student_id", "date", "Here", "Why"});
  ASSERT_TRUE(named);
  const std::vector<std::pair<std::string, std::string>> expected = {
      {"student_id", "student_id"}, {"date", "date"}, {"code", "Here + Why"}};
  EXPECT_EQ(named->Named(AllGroups({})), expected);
  EXPECT_EQ(named->required, (std::vector<size_t>{0, 1, 2, 3}));
}

TEST(ColumnsTest, EmptyAndRepeatedHeadersHaveNames) {
  const Headers headers = {"student_id", "", "date", "Code", " ", "Code", "Code"};
  const std::optional<Columns> columns = Matcher().Match(headers);
  ASSERT_TRUE(columns);
  EXPECT_EQ(columns->headers,
            (Headers{"student_id", "#2", "date", "Code", "#5", "Code (2)", "Code (3)"}));
  EXPECT_EQ((*columns)[Field::kCode], 3);  // the first
  // Where the first is another field's, the second.
  const std::optional<Columns> second = Matcher({{"reason", "#4"}}).Match(headers);
  ASSERT_TRUE(second);
  EXPECT_EQ((*second)[Field::kCode], 5);
  EXPECT_EQ(second->Named(AllGroups({}))[2].second, "Code (2)");
}

TEST(ColumnsTest, MonthlyCountsAreTotals) {
  const auto columns = Matcher().Match({"Reporting District", "SASID", "Date of Birth",
                                        "Month of Membership", "Year of Membership",
                                        "Days In-Person Membership", "Days In-Person Attendance",
                                        "Days Remote Membership", "Days Remote Attendance"});
  ASSERT_TRUE(columns);
  EXPECT_EQ(columns->role, Role::kTotals);
  EXPECT_TRUE(columns->IsMonthly());
  EXPECT_EQ((*columns)[Field::kBirthDate], 2);
  EXPECT_EQ((*columns)[Field::kRemoteAttendance], 8);
  const auto year = Matcher().Match({"SASID", "days_enrolled", "days_absent", "DOB", "year"});
  ASSERT_TRUE(year);
  EXPECT_FALSE(year->IsMonthly());
  EXPECT_EQ((*year)[Field::kBirthDate], -1);
  EXPECT_FALSE(Matcher().Match({"SASID", "days_enrolled", "days_absent", "month"}));
  EXPECT_TRUE(Matcher().Match({"SASID", "days_enrolled", "days_absent", "month", "school_year"}));
  EXPECT_FALSE(Matcher().Match({"SASID", "Days In-Person Membership", "month", "year"}));
}

TEST(ColumnsTest, GridsHaveTwoDatesInTheirHeader) {
  EXPECT_EQ(RoleOf({"student_id", "2024-09-13", "2024-09-16"}), "grid");
  EXPECT_EQ(RoleOf({"student_id", "grade", "2024-09-13", "2024-09-16"}), "grid");
  EXPECT_EQ(RoleOf({"student_id", "2024-09-13"}), "none");
  EXPECT_EQ(RoleOf({"2024-09-13", "2024-09-16"}), "none");
  EXPECT_EQ(RoleOf({"student_id", "date", "code", "2024-09-13", "2024-09-16"}), "attendance");
  // Sums may stand beside the days.
  EXPECT_EQ(RoleOf({"student_id", "days_enrolled", "days_absent", "9/13/2024", "9/16/2024"}),
            "grid");
  // Days without their year are neither a grid nor a roster's own columns.
  EXPECT_EQ(RoleOf({"student_id", "grade", "9/13", "9/16"}), "none");
  EXPECT_EQ(RoleOf({"student_id", "grade", "9/13"}), "roster");
}

TEST(ColumnsTest, TheFieldsOfARole) {
  const auto required = [](Role role) {
    Headers names;
    for (const FieldNeed& need : FieldsOfRole(role)) {
      if (need.required) names.push_back(need.field);
    }
    return names;
  };
  EXPECT_EQ(required(Role::kAttendance), (Headers{"student_id", "date", "code"}));
  EXPECT_EQ(required(Role::kRoster), Headers{"student_id"});
  EXPECT_EQ(required(Role::kCalendar), (Headers{"date", "type"}));
  EXPECT_EQ(required(Role::kTotals), (Headers{"student_id", "days_enrolled", "days_absent"}));
  EXPECT_EQ(required(Role::kGrid), Headers{"student_id"});
  Headers calendar, attendance;
  for (const FieldNeed& need : FieldsOfRole(Role::kCalendar)) calendar.push_back(need.field);
  EXPECT_EQ(calendar, (Headers{"date", "type", "school", "grade", "minutes"}));
  for (const FieldNeed& need : FieldsOfRole(Role::kAttendance)) attendance.push_back(need.field);
  EXPECT_EQ(attendance.size(), 30u);
  EXPECT_EQ(attendance.back(), "gender");
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

// "delimiter quote header_row role: headers", or why there is none.
std::string Found(const std::string& text, std::optional<uint32_t> header_row = {},
                  const FileReading& reading = {}) {
  ColumnMatcher matcher = Matcher();
  matcher.Follow(reading);
  const Expected<Dialect> dialect = FindDialect(text, true, matcher, header_row);
  if (!dialect.ok()) return dialect.error();
  std::string out = {dialect->delimiter, ' ', dialect->quote};
  if (dialect->backslash) out += " \\";
  out += " " + std::to_string(dialect->header_row) + " " +
         std::string(RoleName(dialect->columns.role)) + ":";
  for (const std::string& header : dialect->columns.headers) out += " " + header;
  return out;
}

TEST(DialectTest, SingleQuotesWhereAllOfTheHeaderStandsInThem) {
  EXPECT_EQ(Found("'student_id','date','code'\n'S1','2024-09-13','A'\n"),
            ", ' 1 attendance: student_id date code");
  EXPECT_EQ(Found("'Student ID';'Date';'Code';'Last, First; Middle'\n"),
            "; ' 1 attendance: Student ID Date Code Last, First; Middle");
  EXPECT_EQ(Found("Title's\n\n'student_id','date','code',\n"),
            ", ' 3 attendance: student_id date code #4");
  // One that does not is a double-quoted file with apostrophes.
  EXPECT_EQ(Found("'student_id','date',code\n"), ", \" 1 attendance: 'student_id' 'date' code");
  EXPECT_EQ(Found("student_id,date,code,name\nS1,2024-09-13,A,O'Neil\n"),
            ", \" 1 attendance: student_id date code name");
}

TEST(DialectTest, BackslashesEscapeWhereMoreRowsAreWholeSo) {
  const std::string header = "student_id,date,code,name\n";
  const auto escapes = [&](const std::string& rows) {
    return Found(header + rows).find('\\') != std::string::npos;
  };
  EXPECT_TRUE(escapes(R"(S1,2024-09-13,A,"Jo \"J\", K")"
                      "\n"));
  EXPECT_TRUE(escapes("S1,2024-09-13,A,\"Jo \\\"J\\\"\"\nS2,2024-09-13,A,\"x\"\n"));
  EXPECT_TRUE(escapes("S1,2024-09-13,A,\"5\\\" tall\"\n"));  // a quote out of place otherwise
  // Doubled quotes, and a backslash at the end of a cell.
  EXPECT_FALSE(escapes("S1,2024-09-13,A,\"Jo \"\"J, K\"\" Doe\"\n"));
  EXPECT_FALSE(escapes("S1,2024-09-13,A,\"C:\\\"\nS1,2024-09-13,A,\"x\"\n"));
}

TEST(DialectTest, TwoRowsMayBeOneHeader) {
  EXPECT_EQ(Found("Student,,Attendance,\nID,Name,Date,Code\nS1,Jo,2024-09-13,A\n"),
            ", \" 2 attendance: Student ID Student Name Attendance Date Attendance Code");
  EXPECT_EQ(Found("Report\n\nStudent,,,Att\nID,date,reason,Code\n"),
            ", \" 4 attendance: Student ID date reason Att Code");
  // A blank cell above may belong to its left neighbour or to nobody: what names more columns.
  EXPECT_EQ(Found("Student,Absence,Attendance,,\nID,Date,Code,name,grade\nS1,2024-09-13,A,Jo,5\n"),
            ", \" 2 attendance: Student ID Absence Date Attendance Code name grade");
  // A row that is enough alone is the header, whatever stands above it.
  EXPECT_EQ(Found("Student,Attendance,Attendance\nstudent_id,date,code\n"),
            ", \" 2 attendance: student_id date code");
  // Not across a blank line.
  EXPECT_EQ(Found("Student,,Attendance,\n\nID,Name,Date,Code\n").substr(0, 13), "no column for");
}

TEST(DialectTest, TheHeaderRowThatWasSaid) {
  const std::string text =
      "student_id,grade\nS1,5\n\nstudent_id;date;code\nS1;2024-09-13;A\nStudent,,Att\nID,Date,"
      "Code\n";
  EXPECT_EQ(Found(text), ", \" 1 roster: student_id grade");
  EXPECT_EQ(Found(text, 1), ", \" 1 roster: student_id grade");
  EXPECT_EQ(Found(text, 4), "; \" 4 attendance: student_id date code");
  EXPECT_EQ(Found(text, 7), ", \" 7 attendance: Student ID Date Att Code");
  EXPECT_EQ(Found(text, 5),
            "no column for the student_id, the date and the code; the columns found are \"S1\", "
            "\"2024-09-13\", \"A\"; rename the column or name it in the profile's \"columns\" (a "
            "roster needs student_id and one of grade, birth_date, entry_date, exit_date and the "
            "groups, a calendar date and type, totals student_id, days_enrolled and days_absent)");
  const std::string beyond =
      " cannot be the header row: it is blank or beyond the beginning of the file; choose the line "
      "that names the columns";
  EXPECT_EQ(Found(text, 3), "line 3" + beyond);
  EXPECT_EQ(Found(text, 4000000000u), "line 4000000000" + beyond);
}

TEST(DialectTest, WithoutAHeaderColumnsAreTheirPlaces) {
  FileReading reading;
  reading.role = Role::kAttendance;
  reading.columns = {{"student_id", "#2"}, {"date", "#3"}, {"code", "#1"}};
  EXPECT_EQ(Found("A;S1;2024-09-13\nT;S2;2024-09-13\nA;S3\n", 0, reading),
            "; \" 0 attendance: #1 #2 #3");
  EXPECT_EQ(Found("A,S1,2024-09-13\n", 0).substr(0, 81),
            "no column for the student_id, the date and the code; the columns found are \"#1\", ");
  EXPECT_EQ(Found("A\nB\n", 0),
            "no line of the file can be read as a header row; export it again as CSV");
}

TEST(DialectTest, StudentsWhoComeAgainOnOtherDaysAreNoRoster) {
  const std::string header = "SASID,Grade,Day,Mark\n";
  const std::string three = "1,5,2024-09-13,A\n1,5,2024-09-16,A\n1,5,2024-09-17,A\n";
  EXPECT_EQ(Found(header + three).substr(0, 37), "no column for the date and the code; ");
  // One such row alone, the same day, a number, or an entry date say nothing.
  EXPECT_EQ(Found(header + "1,5,2024-09-13,A\n1,5,2024-09-16,A\n").substr(0, 12), ", \" 1 roster");
  EXPECT_EQ(Found(header + "1,5,9/9/2024,A\n1,5,9/9/2024,A\n1,5,9/9/2024,A\n").substr(0, 12),
            ", \" 1 roster");
  EXPECT_EQ(Found(header + "1,5,45001,A\n1,5,45002,A\n1,5,45003,A\n").substr(0, 12),
            ", \" 1 roster");
  EXPECT_EQ(Found("SASID,entry_date,Day,Mark\n" + three).substr(0, 12), ", \" 1 roster");
  // Ten in a hundred rows are enough, nine are not.
  std::string more;
  for (int i = 0; i < 91; ++i) more += "s" + std::to_string(i) + ",5,2024-09-13,A\n";
  std::string again;
  for (int i = 0; i < 9; ++i) again += "s1,5,2024-10-0" + std::to_string(i + 1) + ",A\n";
  EXPECT_EQ(Found(header + more + again).substr(0, 12), ", \" 1 roster");
  EXPECT_EQ(Found(header + more.substr(more.find('\n') + 1) + again + "s1,5,2024-10-10,A\n")
                .substr(0, 13),
            "no column for");
  FileReading said;
  said.role = Role::kRoster;
  EXPECT_EQ(Found(header + three, {}, said).substr(0, 12), ", \" 1 roster");
}

TEST(DialectTest, MonthlyFilesNeedNoHeader) {
  const std::string good = "05100000000420325201409202420180000";
  ASSERT_EQ(good.size(), 35u);
  const std::string found = Found(good + "\n" + good + "\n");
  EXPECT_EQ(found.substr(1, 4), std::string(" \0 0", 4));
  EXPECT_EQ(found[0], '\0');
  EXPECT_NE(found.find(" totals: Reporting District SASID"), std::string::npos);
  const std::string nine = "051,0000000042,03252014,09,2024,20,18,00,00\n";
  EXPECT_EQ(Found(nine + nine).substr(0, 13), ", \" 0 totals:");
  // Half of the lines are enough, less are not.
  EXPECT_EQ(Found(nine + "x\n").substr(0, 13), ", \" 0 totals:");
  EXPECT_EQ(Found(nine + "x\ny\n").substr(0, 13), "no column for");
  // Not where a person said that it is something else, or that there is a header.
  FileReading roster;
  roster.role = Role::kRoster;
  EXPECT_EQ(Found(nine, {}, roster).substr(0, 13), "no column for");
  EXPECT_EQ(Found(nine, 1).substr(0, 13), "no column for");
  EXPECT_EQ(Found(nine, 0).substr(0, 13), ", \" 0 totals:");
}

TEST(DialectTest, LinesOfFixedWidthAreCutIntoCells) {
  class Sink : public RowSink {
   public:
    void OnRow(const Row& row) override {
      std::string line = std::to_string(row.number) + ":";
      for (size_t i = 0; i < row.count; ++i) line += std::string(row.cells[i]) + "|";
      rows.push_back(line);
    }
    void OnBrokenRow(uint32_t number, size_t cell, std::string_view text) override {
      rows.push_back(std::to_string(number) + "!" + std::to_string(cell) + ":" + std::string(text));
    }
    std::vector<std::string> rows;
  } sink;
  FixedWidthRows fixed({2, 3}, &sink);
  RowReader reader(Marks('\0', '\0'), 3, &fixed);
  const std::string text = "ab123\nab\nab12\n\"b12,x\n  \n";
  reader.Push(text.data(), text.size());
  reader.Finish();
  EXPECT_EQ(sink.rows,
            (std::vector<std::string>{"1:ab|123|", "2:ab|", "3!1:12", "4:\"b|12,|x|", "5:  |"}));
}

TEST(DialectTest, WhatIsNoTable) {
  EXPECT_EQ(
      Found("<html><table><tr><td>student_id"),
      "this is a web page or XML and not a table of text; open it in a spreadsheet and save it "
      "as CSV");
  EXPECT_EQ(
      Found("\n<?xml version=\"1.0\"?>\n<a>"),
      "this is a web page or XML and not a table of text; open it in a spreadsheet and save it "
      "as CSV");
  EXPECT_EQ(Found("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").substr(0, 30),
            "this is an iCalendar file; wri");
  EXPECT_EQ(Found("student_id,name,9/13,9/16\n"),
            "its columns are days without their year, such as \"9/13\"; write the year too, as in "
            "\"9/13/2024\"");
  // The year stands as it does in such dates; where none would do, another form is told.
  const auto as_in = [](const std::string& days) {
    const std::string sentence = Found("student_id,name," + days + "\n");
    const size_t at = sentence.find("as in ");
    return at == std::string::npos ? sentence : sentence.substr(at + 6);
  };
  EXPECT_EQ(as_in("15-Sep,16-Sep"), "\"15-Sep-2024\"");
  EXPECT_EQ(as_in("9-13,9-16"), "\"9-13-2024\"");
  EXPECT_EQ(as_in("13.9,16.9"), "\"13.9.2024\"");
  EXPECT_EQ(as_in("Sep 13,Sep 16"), "\"Sep 13 2024\"");
  EXPECT_EQ(as_in("13 September,16 September"), "\"13 September 2024\"");
  EXPECT_EQ(as_in("Fri 9/13,Mon 9/16"), "\"Fri 9/13/2024\"");
}

TEST(DialectTest, VeryLongAndVeryManyHeaders) {
  const std::string text =
      std::string(5000, 'x') + ",student_id,date,code" + std::string(5000, ',');
  EXPECT_EQ(Found(text).substr(0, 16), ", \" 1 attendance");
  const std::string sentence =
      Found("student_id,code," + std::string(5000, 'x') + std::string(100000, ','));
  EXPECT_LT(sentence.size(), 400u);
  EXPECT_EQ(sentence.substr(0, 22), "no column for the date");
}

}  // namespace
}  // namespace rollcall::intake
