// SPDX-License-Identifier: Apache-2.0
#include "report/csv_writer.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

std::string Cell(std::string_view text, Fallback fallback = Fallback::kReplace) {
  std::string out;
  CsvRow(&out, fallback).Text(text);
  return out;
}

TEST(CsvWriterTest, CellsAreParted) {
  std::string out;
  CsvRow row(&out, Fallback::kReplace);
  row.Text("0042").Plain("2024-25").Int(int64_t{-7}).Int(std::optional<int>(12)).Empty();
  row.Int(std::optional<int>()).Bool(true).Bool(false).Bool(std::nullopt).End();
  CsvRow(&out, Fallback::kReplace).Text("").Text("b").End();
  EXPECT_EQ(out, "0042,2024-25,-7,12,,,true,false,\n,b\n");
}

TEST(CsvWriterTest, QuotedOnlyWhereNeeded) {
  EXPECT_EQ(Cell("plain text; no need"), "plain text; no need");
  EXPECT_EQ(Cell("Lee, Jo"), "\"Lee, Jo\"");
  EXPECT_EQ(Cell("a \"b\""), "\"a \"\"b\"\"\"");
  EXPECT_EQ(Cell("two\nlines"), "\"two\nlines\"");
  EXPECT_EQ(Cell("two\rlines"), "\"two\rlines\"");
}

TEST(CsvWriterTest, WhatWouldBeAFormulaGetsAnApostrophe) {
  EXPECT_EQ(Cell("=1+1"), "'=1+1");
  EXPECT_EQ(Cell("+1"), "'+1");
  EXPECT_EQ(Cell("-1"), "'-1");
  EXPECT_EQ(Cell("@SUM(A1)"), "'@SUM(A1)");
  EXPECT_EQ(Cell("\tx"), "'\tx");
  EXPECT_EQ(Cell("\rx"), "\"'\rx\"");
  EXPECT_EQ(Cell("=\"a\",b"), "\"'=\"\"a\"\",b\"");
}

TEST(CsvWriterTest, OnlyTheFirstCharacterMatters) {
  EXPECT_EQ(Cell("a=1"), "a=1");
  EXPECT_EQ(Cell(" =1"), " =1");
  EXPECT_EQ(Cell("'=1"), "'=1");
  EXPECT_EQ(Cell("0-1"), "0-1");
}

TEST(CsvWriterTest, NumbersOfTheEngineAreNoText) {
  std::string out;
  CsvRow(&out, Fallback::kReplace).Plain("-1").Int(int64_t{-1});
  EXPECT_EQ(out, "-1,-1");
}

TEST(CsvWriterTest, BytesThatAreNoUtf8) {
  EXPECT_EQ(Cell("Jos\xE9"), "Jos\xEF\xBF\xBD");
  EXPECT_EQ(Cell("Jos\xE9", Fallback::kWindows1252), "Jos\xC3\xA9");
  EXPECT_EQ(Cell("Jos\xC3\xA9", Fallback::kWindows1252), "Jos\xC3\xA9");
}

}  // namespace
}  // namespace rollcall
