// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <set>

#include "report/text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

Problem Of(ProblemKind kind, std::optional<std::string> value, uint64_t count) {
  Problem problem;
  problem.kind = kind;
  problem.value = std::move(value);
  problem.count = count;
  return problem;
}

// Ends with a full stop, and has none followed by a blank before it.
void ExpectOneSentence(const std::string& text, ProblemKind kind) {
  ASSERT_GT(text.size(), 10u) << ProblemKindName(kind);
  EXPECT_EQ(text.back(), '.') << text;
  EXPECT_EQ(text.find(". "), std::string::npos) << text;
  EXPECT_EQ(text.find('\n'), std::string::npos) << text;
  EXPECT_TRUE((text[0] >= 'A' && text[0] <= 'Z') || (text[0] >= '0' && text[0] <= '9') ||
              text[0] == '"')
      << text;
}

TEST(ProblemTextTest, EveryKindHasAMessageOfItsOwn) {
  const Book book;
  std::set<std::string> seen;
  for (int k = 0; k < kProblemKindCount; ++k) {
    const auto kind = static_cast<ProblemKind>(k);
    for (const uint64_t count : {1, 3}) {
      ExpectOneSentence(ProblemMessage(Of(kind, {}, count), book), kind);
      ExpectOneSentence(ProblemMessage(Of(kind, "", count), book), kind);
      ExpectOneSentence(ProblemMessage(Of(kind, "ZQ7", count), book), kind);
    }
    EXPECT_TRUE(seen.insert(ProblemMessage(Of(kind, {}, 1), book)).second) << ProblemKindName(kind);
  }
}

TEST(ProblemTextTest, EveryKindHasASuggestionOfItsOwn) {
  std::set<std::string> seen;
  for (int k = 0; k < kProblemKindCount; ++k) {
    const auto kind = static_cast<ProblemKind>(k);
    const std::string text = ProblemSuggestion(kind);
    ExpectOneSentence(text, kind);
    EXPECT_TRUE(seen.insert(text).second) << text;
  }
}

TEST(ProblemTextTest, TheMessageNamesTheValue) {
  const Book book;
  for (int k = 0; k < kProblemKindCount; ++k) {
    const auto kind = static_cast<ProblemKind>(k);
    // These two have no value: a blank ID, a file that is not there.
    if (kind == ProblemKind::kMissingStudentId || kind == ProblemKind::kNoRoster) continue;
    const std::string text = ProblemMessage(Of(kind, "ZQ7", 3), book);
    EXPECT_NE(text.find("ZQ7"), std::string::npos) << text;
  }
}

TEST(ProblemTextTest, CountsAreInTheSentence) {
  const Book book;
  EXPECT_EQ(ProblemMessage(Of(ProblemKind::kBadDate, "2025-02-30", 1), book),
            "\"2025-02-30\" is no date between 2000 and 2100; 1 row with it was left out.");
  EXPECT_EQ(ProblemMessage(Of(ProblemKind::kBadDate, "2025-02-30", 3), book),
            "\"2025-02-30\" is no date between 2000 and 2100; 3 rows with it were left out.");
  EXPECT_EQ(ProblemMessage(Of(ProblemKind::kTooMany, "bad_date", 205), book),
            "205 more problems of the kind bad_date are not listed here.");
}

TEST(ProblemTextTest, ADateThatItsRowDoesNotNeedCostsNoRow) {
  Book book;
  book.files.emplace_back().columns = {
      {"student_id", "ID"}, {"date", "Day"}, {"birth_date", "Born"}};
  Problem problem = Of(ProblemKind::kBadDate, "2015-02-30", 3);
  problem.file = 0;
  problem.column = "Born";
  EXPECT_EQ(ProblemMessage(problem, book),
            "\"2015-02-30\" is no date that can be; on 3 rows it was left out alone, and the rest "
            "was kept.");
  problem.column = "Day";
  EXPECT_EQ(ProblemMessage(problem, book),
            "\"2015-02-30\" is no date between 2000 and 2100; 3 rows with it were left out.");
}

TEST(ProblemTextTest, AMalformedRowSaysWhatIsWrong) {
  const Book book;
  const auto message = [&](const char* column, const char* value, uint64_t count, bool kept) {
    Problem problem = Of(ProblemKind::kMalformedRow, value, count);
    problem.column = column;
    problem.kept = kept;
    ExpectOneSentence(ProblemMessage(problem, book), problem.kind);
    ExpectOneSentence(ProblemSuggestion(problem), problem.kind);
    const bool quote = ProblemSuggestion(problem).find("quote") != std::string::npos;
    EXPECT_EQ(quote, problem.column.empty()) << ProblemSuggestion(problem);
    return ProblemMessage(problem, book);
  };
  EXPECT_EQ(message("Days Absent", "-5", 1, false),
            "\"-5\" is no value for the column \"Days Absent\"; 1 row was left out.");
  EXPECT_EQ(message("Days Absent", "-5", 2, false),
            "\"-5\" is no value for the column \"Days Absent\"; 2 rows were left out.");
  EXPECT_EQ(message("Code", "", 1, false),
            "The column \"Code\" is missing in 1 row, which was left out.");
  EXPECT_EQ(message("Code", "", 2, false),
            "The column \"Code\" is missing in 2 rows, which were left out.");
  EXPECT_EQ(message("documentation", "", 1, true),
            "1 row ends before the column \"documentation\"; its missing cells count as blank.");
  EXPECT_EQ(message("documentation", "", 2, true),
            "2 rows end before the column \"documentation\"; their missing cells count as blank.");
  EXPECT_EQ(message("", "x", 1, false),
            "1 row has text beyond the last column of the header and was left out (x).");
  EXPECT_EQ(message("", "", 2, false), "2 rows could not be read and were left out.");
}

TEST(ProblemTextTest, ABlankCodeIsSaidSo) {
  const Book book;
  EXPECT_EQ(ProblemMessage(Of(ProblemKind::kUnknownCode, "", 2), book).find("A blank code"), 0u);
  EXPECT_NE(ProblemMessage(Of(ProblemKind::kUnknownCode, "ZZ", 2), book).find("\"ZZ\""),
            std::string::npos);
}

TEST(ProblemTextTest, ALongOrBrokenValueIsShownShortOnOneLine) {
  const Book book;
  const std::string text =
      ProblemMessage(Of(ProblemKind::kBadDate, std::string(1 << 20, 'x'), 1), book);
  EXPECT_LT(text.size(), 300u);
  EXPECT_NE(text.find("\xE2\x80\xA6"), std::string::npos) << text;
  // Cut between characters: é has two bytes, and 120 of 121 fall into one.
  std::string accents = "x";
  for (int i = 0; i < 200; ++i) accents += "\xC3\xA9";
  EXPECT_TRUE(IsUtf8(ProblemMessage(Of(ProblemKind::kBadDate, accents, 1), book)));
  EXPECT_EQ(ProblemMessage(Of(ProblemKind::kUnknownCode, "a\nb", 1), book).find('\n'),
            std::string::npos);
}

}  // namespace
}  // namespace rollcall
