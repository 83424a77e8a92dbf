// SPDX-License-Identifier: Apache-2.0
#include "rollcall/inspect.h"

#include <gtest/gtest.h>

#include "core/intake/read_helper.h"
#include "rollcall/law.h"

namespace rollcall {
namespace {

using Texts = std::vector<std::string>;
using Places = std::vector<std::pair<std::string, size_t>>;

Inspection Look(const std::string& text, const FileReading& reading = {},
                const ReadOptions& options = {}) {
  return Inspect(text, true, Law::Get(), options, reading);
}

// "3: a|b"
Texts RowsOf(const Inspection& seen) {
  Texts rows;
  for (const InspectedRow& row : seen.rows) {
    std::string line = std::to_string(row.number) + ":";
    for (const std::string& cell : row.cells) line += " " + cell;
    rows.push_back(line);
  }
  return rows;
}

TEST(InspectTest, AFileThatNeedsNoQuestion) {
  const Inspection seen = Look("Report\n\nSASID;Date;Code\n0042;2024-09-13; A \n");
  EXPECT_EQ(seen.refused, "");
  EXPECT_EQ(seen.encoding, "utf-8");
  EXPECT_EQ(seen.delimiter, ';');
  EXPECT_EQ(seen.quote, '"');
  EXPECT_EQ(seen.header_row, 3u);
  EXPECT_EQ(seen.role, Role::kAttendance);
  EXPECT_EQ(seen.likeliest, Role::kAttendance);
  EXPECT_EQ(seen.headers, (Texts{"SASID", "Date", "Code"}));
  EXPECT_EQ(seen.columns, (Places{{"student_id", 0}, {"date", 1}, {"code", 2}}));
  EXPECT_EQ(seen.missing, Texts{});
  EXPECT_EQ(RowsOf(seen), (Texts{"1: Report", "3: SASID Date Code", "4: 0042 2024-09-13 A"}));
}

TEST(InspectTest, AFileWithoutARole) {
  const Inspection seen = Look(
      "made by us\nPupil,Day,Mark,Grade,SASID\nJo,2024-09-13,A,5,0042\n"
      "Jo,2024-09-16,A,5,0042\nJo,2024-09-17,A,5,0042\n");
  EXPECT_EQ(seen.role, std::nullopt);
  EXPECT_EQ(seen.likeliest, Role::kAttendance);
  EXPECT_EQ(seen.header_row, 2u);
  EXPECT_EQ(seen.headers, (Texts{"Pupil", "Day", "Mark", "Grade", "SASID"}));
  EXPECT_EQ(seen.columns, (Places{{"student_id", 4}, {"grade", 3}}));
  EXPECT_EQ(seen.missing, (Texts{"date", "code"}));
  EXPECT_EQ(seen.refused.substr(0, 37), "no column for the date and the code; ");

  // What a person says is followed, and is enough.
  FileReading reading;
  reading.columns = {{"date", "Day"}, {"code", "#3"}};
  const Inspection told = Look("made by us\nPupil,Day,Mark,Grade,SASID\n", reading);
  EXPECT_EQ(told.role, Role::kAttendance);
  EXPECT_EQ(told.refused, "");
  EXPECT_EQ(told.columns, (Places{{"student_id", 4}, {"date", 1}, {"code", 2}, {"grade", 3}}));
}

TEST(InspectTest, WhatARoleThatWasSaidLacks) {
  FileReading reading;
  reading.role = Role::kRoster;
  const Inspection seen = Look("student_id,date,code\n", reading);
  EXPECT_EQ(seen.role, std::nullopt);
  EXPECT_EQ(seen.likeliest, Role::kRoster);
  EXPECT_EQ(seen.missing, (Texts{"grade", "birth_date", "entry_date", "exit_date"}));
  reading.header_row = 0;
  reading.columns = {{"student_id", "#1"}, {"grade", "#3"}};
  const Inspection without = Look("0042,Jo,5\n0043,Al,6\n", reading);
  EXPECT_EQ(without.role, Role::kRoster);
  EXPECT_EQ(without.header_row, 0u);
  EXPECT_EQ(without.headers, (Texts{"#1", "#2", "#3"}));
  EXPECT_EQ(RowsOf(without), (Texts{"1: 0042 Jo 5", "2: 0043 Al 6"}));
}

TEST(InspectTest, EncodingsAndWhatIsNoText) {
  EXPECT_EQ(Look("student_id,date,code,name\nS1,2024-09-13,A,Ren\xE9\n").encoding, "windows-1252");
  EXPECT_EQ(Look("student_id,date,code,name\nS1,2024-09-13,A,Ren\xE9\n").rows[1].cells[3], "René");
  const Inspection binary = Look("%PDF-1.7");
  EXPECT_EQ(binary.refused, "this is a binary file and not a text file; export the data as CSV");
  EXPECT_TRUE(binary.rows.empty());
  EXPECT_EQ(Look("").refused,
            "the file is empty; export it again with a header row and a row for each record");
}

TEST(InspectTest, LongFilesAndCellsAreShortened) {
  std::string text = "student_id,date,code,note\n";
  for (int i = 0; i < 40; ++i) text += "S1,2024-09-13,A," + std::string(3000, 'x') + "\n";
  const Inspection seen = Look(text);
  EXPECT_EQ(seen.rows.size(), 12u);
  EXPECT_LT(seen.rows[1].cells[3].size(), 200u);
  // A header far below is among the rows, with some that follow.
  std::string low;
  for (int i = 0; i < 30; ++i) low += "note " + std::to_string(i) + "\n";
  EXPECT_EQ(Look(low + text).rows.size(), 36u);
}

// The preview is the reading to come: role, columns, delimiter and encoding of both are the same.
TEST(InspectTest, AgreesWithTheReader) {
  const Texts files = {
      "student_id,date,code\nS1,2024-09-13,A\n",
      "T\n\nstudent_id\tgrade\nS1\t5\n",
      "'SASID','Date','Status','Excuse'\n'S1','2024-09-13','A','E'\n",
      "Student,,Attendance,\nID,Name,Date,Code\nS1,Jo,2024-09-13,A\n",
      "student_id,2024-09-13,2024-09-16\nS1,A,P\n",
      "051,0000000042,03252014,09,2024,20,18,00,00\n",
      "05100000000420325201409202420180000\n",
      "date,type\n2024-09-13,no_school\n",
      "nothing,here\n1,2\n",
  };
  for (const std::string& text : files) {
    const Inspection seen = Look(text);
    const intake_test::Reading read = intake_test::Read(text);
    EXPECT_EQ(read.error, seen.refused.empty() ? "" : "attendance.csv: " + seen.refused) << text;
    if (!seen.refused.empty()) continue;
    const FileFacts& facts = read.book.files.at(0);
    EXPECT_EQ(facts.role, seen.role) << text;
    EXPECT_EQ(facts.delimiter, seen.delimiter) << text;
    EXPECT_EQ(facts.encoding, seen.encoding) << text;
  }
}

}  // namespace
}  // namespace rollcall
