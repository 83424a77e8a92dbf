// SPDX-License-Identifier: Apache-2.0
// The same files once more: the complete fix list, and rows as they stand.
#include <gtest/gtest.h>

#include "session_helper.h"

namespace rollcall {
namespace {

// Reads the files again in pieces of `size` bytes, those of `only` where it is not empty.
std::string Again(Session* session, const std::vector<TextFile>& files, const std::string& want,
                  size_t size = 7, const std::vector<size_t>& only = {}) {
  const Expected<Done> started = session->StartAgain(want);
  EXPECT_TRUE(started.ok()) << started.error();
  std::string out;
  for (size_t f = 0; f < files.size(); ++f) {
    if (!only.empty() && std::find(only.begin(), only.end(), f) == only.end()) continue;
    EXPECT_TRUE(session->AgainFile(f).ok());
    const std::string_view text = files[f].text;
    for (size_t at = 0; at < text.size(); at += size) {
      const std::string_view piece = text.substr(at, size);
      session->Push(reinterpret_cast<const uint8_t*>(piece.data()), piece.size());
    }
    EXPECT_TRUE(session->EndAgainFile().ok());
  }
  out += session->TakeAgain();
  EXPECT_EQ(session->TakeAgain(), "");
  return out;
}

// "17 a|b|c" for each row.
std::vector<std::string> Rows(const std::string& json, const char* list = "cells") {
  std::vector<std::string> rows;
  bool inside = false, first = false;
  for (const std::string& line : Lines(json)) {
    const auto begins = [&line](const std::string& text) {
      const size_t at = line.find_first_not_of(' ');
      return at != std::string::npos && line.compare(at, text.size(), text) == 0;
    };
    if (begins("\"row\": ")) {
      const size_t at = line.find(": ") + 2;
      rows.push_back(line.substr(at, line.find(',', at) - at) + " ");
    } else if (begins("\"" + std::string(list) + "\": [")) {
      inside = first = true;
    } else if (begins("]")) {
      inside = false;
    } else if (inside) {
      const size_t open = line.find('"'), close = line.rfind('"');
      rows.back() += (first ? "" : "|") + line.substr(open + 1, close - open - 1);
      first = false;
    }
  }
  return rows;
}
using Strings = std::vector<std::string>;

const char kAttendance[] =
    "Attendance of North\n"
    "student_id,date,code,sis_absent,Homeroom\n"
    "1,2024-09-03,,N,12\n"
    "1,2024-09-04,,,12\n"
    "2,2024-09-04,ZZ,,\"1, 3\"\n"
    "2,2024-09-45,A,,13\n"
    "3,2024-09-05,A,,\n";

TEST(SecondReadingTest, TheFixListNamesBlankCodesThatNoFlagExplains) {
  Session session;
  const std::vector<TextFile> files = {{"a.csv", kAttendance}};
  ReadAndEvaluate(&session, files);
  const Strings lines = Lines(Again(&session, files, R"({"kind": "fix_list"})"));
  EXPECT_EQ(lines.front(), "file,row,column,value,kind,message,suggestion");
  std::vector<std::string> unknown;
  for (const std::string& line : lines) {
    if (line.find(",unknown_code,") != std::string::npos) unknown.push_back(line.substr(0, 17));
  }
  // Row 3 is present by its flag.
  EXPECT_EQ(unknown, (Strings{"a.csv,4,code,,unk", "a.csv,5,code,ZZ,u"}));
  EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                          [](const std::string& line) {
                            return line.find("a.csv,6,date,2024-09-45,bad_date,") == 0;
                          }),
            1);
}

TEST(SecondReadingTest, MoreRowsThanAreListed) {
  // 150 blank codes without a flag, and 150 with one: the first hundred of a kind alone are kept.
  std::string text = "student_id,date,code,sis_absent\n";
  for (int i = 0; i < 300; ++i) {
    text += std::to_string(i) + ",2024-09-04,," + (i % 2 == 0 ? "" : "Y") + "\n";
  }
  Session session;
  const std::vector<TextFile> files = {{"a.csv", text}};
  ReadAndEvaluate(&session, files);
  const std::string list = Again(&session, files, R"({"kind": "fix_list"})", 1000);
  int unknown = 0;
  for (const std::string& line : Lines(list)) {
    unknown += line.find(",unknown_code,") != std::string::npos;
  }
  EXPECT_EQ(unknown, 150);
}

TEST(SecondReadingTest, TheOrderOfDatesThatWasAssumedIsInTheList) {
  Session session;
  const std::vector<TextFile> files = {{"a.csv", "student_id,date,code\n1,09/03/2024,A\n"},
                                       {"b.csv", "student_id,date,code\n1,09/13/2024,A\n"}};
  ReadAndEvaluate(&session, files);
  const std::string list = Again(&session, files, R"({"kind": "fix_list"})");
  EXPECT_NE(list.find("a.csv,2,date,mdy,date_order_assumed,"), std::string::npos) << list;
}

TEST(SecondReadingTest, PiecesMakeNoDifference) {
  Session session;
  const std::vector<TextFile> files = {{"a.csv", kAttendance},
                                       {"b.csv", "student_id,grade\n1,5\n,5\n"}};
  ReadAndEvaluate(&session, files);
  const std::string whole = Again(&session, files, R"({"kind": "fix_list"})", 1 << 20);
  EXPECT_EQ(Again(&session, files, R"({"kind": "fix_list"})", 1), whole);
  EXPECT_NE(whole.find("b.csv,3,student_id,,missing_student_id,"), std::string::npos);
}

TEST(SecondReadingTest, RowsAroundAProblemAsTheyStand) {
  Session session;
  const std::vector<TextFile> files = {{"a.csv", kAttendance}};
  ReadFiles(&session, files);
  const char* want = R"({"kind": "rows", "file": "a.csv", "rows": [5]})";
  const std::string json = Again(&session, files, want);
  EXPECT_EQ(Rows(json),
            (Strings{"4 1|2024-09-04|||12", "5 2|2024-09-04|ZZ||1, 3", "6 2|2024-09-45|A||13"}));
  EXPECT_EQ(Rows(json, "headers")[0], "4 student_id|date|code|sis_absent|Homeroom");
  // The header and the title are no rows.
  EXPECT_EQ(Rows(Again(&session, files, R"({"kind": "rows", "file": "a.csv", "rows": [3]})")),
            (Strings{"3 1|2024-09-03||N|12", "4 1|2024-09-04|||12"}));
  EXPECT_EQ(Again(&session, files, R"({"kind": "rows", "file": "b.csv", "rows": [5]})"), "[]");
}

TEST(SecondReadingTest, RowsOfAStudentInAllFiles) {
  Session session;
  const std::vector<TextFile> files = {
      {"a.csv", kAttendance}, {"r.csv", "Name,student_id,grade,Bus\nZo\xEB, 2 ,5,7\nAda,22,5,8\n"}};
  ReadFiles(&session, files);
  const char* want = R"({"kind": "rows", "student_id": "2"})";
  EXPECT_EQ(Rows(Again(&session, files, want)),
            (Strings{"5 2|2024-09-04|ZZ||1, 3", "6 2|2024-09-45|A||13", "2 Zoë| 2 |5|7"}));
  // A file may be left out.
  EXPECT_EQ(Rows(Again(&session, files, want, 7, {1})), (Strings{"2 Zoë| 2 |5|7"}));
}

TEST(SecondReadingTest, MoreCellsThanTheHeaderHas) {
  Session session;
  const std::vector<TextFile> files = {
      {"a.csv", "student_id,date,code\n1,2024-09-03,A,x,y,z\n1,2024-09-04,A\n"}};
  ReadFiles(&session, files);
  EXPECT_EQ(Rows(Again(&session, files, R"({"kind": "rows", "file": "a.csv", "rows": [2]})"))[0],
            "2 1|2024-09-03|A|x|y|z");
}

TEST(SecondReadingTest, AtMostTwoHundredRows) {
  std::string text = "student_id,date,code\n";
  for (int i = 0; i < 201; ++i) text += "1,2024-09-03,A\n";
  Session session;
  const std::vector<TextFile> files = {{"a.csv", text}};
  ReadFiles(&session, files);
  EXPECT_EQ(Rows(Again(&session, files, R"({"kind": "rows", "student_id": "1"})", 999)).size(),
            200u);
}

TEST(SecondReadingTest, WhatAPersonSaidOfAFileIsHeardAgain) {
  Session session;
  const std::string_view text = "Nr,When,What\n1,2024-09-03,ZZ\n";
  session.BeginFileJson("a.csv", R"({"role": "attendance", "header_row": null,
                   "columns": {"student_id": "Nr", "date": "When", "code": "#3"}})");
  session.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  const Expected<Done> ended = session.EndFile();
  ASSERT_TRUE(ended.ok()) << ended.error();
  ASSERT_TRUE(session.FinishReading().ok());
  ASSERT_TRUE(session.Evaluate({}).ok());
  const std::string list = Again(&session, {{"a.csv", text}}, R"({"kind": "fix_list"})");
  EXPECT_NE(list.find("a.csv,2,What,ZZ,unknown_code,"), std::string::npos) << list;
}

TEST(SecondReadingTest, SaysWhatIsWrong) {
  Session session;
  EXPECT_FALSE(session.StartAgain(R"({"kind": "fix_list"})").ok());  // nothing is read
  const std::vector<TextFile> files = {{"a.csv", kAttendance}, {"b.csv", kAttendance}};
  ReadFiles(&session, files);
  EXPECT_FALSE(session.StartAgain(R"({"kind": "fix_list"})").ok());  // nothing is evaluated
  EXPECT_FALSE(session.AgainFile(0).ok());
  for (const char* want :
       {"[]", "{}", R"({"kind": "row"})", R"({"kind": "rows"})", R"({"kind": "rows", "rows": [1]})",
        R"({"kind": "rows", "file": "a.csv"})", R"({"kind": "rows", "file": "a.csv", "rows": []})",
        R"({"kind": "rows", "file": "a.csv", "rows": [-1]})",
        R"({"kind": "rows", "file": "a.csv", "rows": [1], "student_id": "2"})",
        R"({"kind": "rows", "student": "2"})"}) {
    EXPECT_FALSE(session.StartAgain(want).ok()) << want;
  }
  ASSERT_TRUE(session.Evaluate({}).ok());
  ASSERT_TRUE(session.StartAgain(R"({"kind": "fix_list"})").ok());
  EXPECT_FALSE(session.AgainFile(1).ok());  // not in their order
  EXPECT_FALSE(session.AgainFile(2).ok());
  EXPECT_TRUE(session.AgainFile(0).ok());
}

}  // namespace
}  // namespace rollcall
