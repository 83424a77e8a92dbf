// SPDX-License-Identifier: Apache-2.0
#include "intake/values.h"

#include <gtest/gtest.h>

#include "core/intake/read_helper.h"

namespace rollcall::intake {
namespace {

TEST(ValuesTest, ADecimalCommaIsAPoint) {
  EXPECT_EQ(ReadPortion("0,5"), 500000);
  EXPECT_EQ(ReadPortion("0,25"), 250000);
  EXPECT_EQ(ReadPortion("0,125"), 125000);
  EXPECT_EQ(ReadPortion(",5"), 500000);
  EXPECT_EQ(ReadPortion("1,0"), kWholeDay);
  EXPECT_EQ(ReadPortion("12,5%"), 125000);
  EXPECT_FALSE(ReadPortion("1,5"));
  EXPECT_FALSE(ReadPortion("0,5,0"));
  EXPECT_FALSE(ReadPortion("0.5,0"));
  EXPECT_FALSE(ReadPortion("1/2"));
  EXPECT_FALSE(ReadPortion(","));
  EXPECT_EQ(ReadNumber("12,5", 1, 366, Rounding::kUp), 13);
  EXPECT_EQ(ReadNumber("12,0", 1, 366, Rounding::kNone), 12);
}

TEST(ValuesTest, ThousandsAreNotRead) {
  EXPECT_FALSE(ReadNumber("1,234", 1, 2000, Rounding::kDown));
  EXPECT_FALSE(ReadNumber("1,000", 1, 2000, Rounding::kNone));
  EXPECT_FALSE(ReadNumber("12,345.6", 1, 20000, Rounding::kUp));
  EXPECT_EQ(ReadNumber("1,23", 1, 2000, Rounding::kDown), 1);
  EXPECT_EQ(ReadNumber("1,2345", 1, 2000, Rounding::kDown), 1);
  EXPECT_EQ(ReadNumber("1.234", 1, 2000, Rounding::kDown), 1);
}

TEST(ValuesTest, AQuotedCellAndAnotherDelimiter) {
  const auto portion = [](const std::string& text) {
    return intake_test::Facts(intake_test::Read(text).book);
  };
  const std::vector<std::string> half = {"S1 2024-09-13 code=A portion=500000"};
  EXPECT_EQ(portion("Student ID,Date,Code,Portion Absent\nS1,2024-09-13,A,\"0,5\"\n"), half);
  EXPECT_EQ(portion("Student ID;Date;Code;Portion Absent\nS1;2024-09-13;A;0,5\n"), half);
}

}  // namespace
TEST(ValuesTest, ANumberThatASpreadsheetHasShortened) {
  for (const char* text : {"1.00012E+11", "1,00012E+11", "4E+09", "9.9e+10"}) {
    EXPECT_TRUE(IsShortenedNumber(text)) << text;
  }
  for (const char* text : {"", "E", "4E", "12E5", "4E+", "E+11", "12.5E+11", "1.E+11", "1.2E+1A",
                           "A4E+11", "100012"}) {
    EXPECT_FALSE(IsShortenedNumber(text)) << text;
  }
}

}  // namespace rollcall::intake
