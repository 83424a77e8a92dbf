// SPDX-License-Identifier: Apache-2.0
#include "intake/row_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <vector>

namespace rollcall::intake {
namespace {

// Rows as "1:a|b|c", broken ones as "2!0:text".
class Collector : public RowSink {
 public:
  void OnRow(const Row& row) override {
    std::string line = std::to_string(row.number) + ":";
    for (size_t i = 0; i < row.count && i < most; ++i) {
      if (i > 0) line += "|";
      line += row.cells[i];
    }
    if (row.count > most) {
      line += "+" + std::to_string(row.count - most) + (row.surplus_text ? "!" : "");
    }
    rows.push_back(line);
  }
  void OnBrokenRow(uint32_t number, size_t cell, std::string_view text) override {
    rows.push_back(std::to_string(number) + "!" + std::to_string(cell) + ":" + std::string(text));
  }
  size_t most = SIZE_MAX;
  std::vector<std::string> rows;
};

using Rows = std::vector<std::string>;

Rows ReadRows(const std::string& text, Marks marks = ',', size_t lookahead = kLookahead,
              size_t most = SIZE_MAX) {
  Collector whole;
  whole.most = most;
  RowReader reader(marks, most, &whole, lookahead);
  reader.Push(text.data(), text.size());
  reader.Finish();
  // Every test is also one of this: one byte at a time, each byte a piece of memory of its own.
  Collector single;
  single.most = most;
  RowReader slow(marks, most, &single, lookahead);
  for (const char c : text) {
    const std::vector<char> piece(1, c);
    slow.Push(piece.data(), 1);
  }
  slow.Finish();
  EXPECT_EQ(single.rows, whole.rows) << text.substr(0, 200);
  return whole.rows;
}

TEST(RowReaderTest, AllLineEndsAndNoneAtTheEnd) {
  const Rows expected = {"1:a|b", "2:c|d", "3:e|f"};
  EXPECT_EQ(ReadRows("a,b\nc,d\ne,f\n"), expected);
  EXPECT_EQ(ReadRows("a,b\r\nc,d\r\ne,f\r\n"), expected);
  EXPECT_EQ(ReadRows("a,b\rc,d\re,f\r"), expected);
  EXPECT_EQ(ReadRows("a,b\nc,d\r\ne,f"), expected);
  EXPECT_EQ(ReadRows("a,b\rc,d\ne,f"), expected);
}

TEST(RowReaderTest, EmptyLinesCountAndAreNotRows) {
  EXPECT_EQ(ReadRows("\n\na\n\nb\n\n"), (Rows{"3:a", "5:b"}));
  EXPECT_EQ(ReadRows("\r\n\r\na\r\n\r\nb"), (Rows{"3:a", "5:b"}));
  EXPECT_EQ(ReadRows("a\r\rb"), (Rows{"1:a", "3:b"}));
  EXPECT_EQ(ReadRows("a\n\rb"), (Rows{"1:a", "3:b"}));  // LF CR is two ends
  EXPECT_EQ(ReadRows(""), Rows{});
  EXPECT_EQ(ReadRows("\n"), Rows{});
}

TEST(RowReaderTest, BlankCells) {
  EXPECT_EQ(ReadRows(",\n,,\n \na,\n,b"), (Rows{"1:|", "2:||", "3: ", "4:a|", "5:|b"}));
  EXPECT_EQ(ReadRows("a,"), Rows{"1:a|"});
  EXPECT_EQ(ReadRows("\"\""), Rows{"1:"});
  EXPECT_EQ(ReadRows("\"\",\"\"\n"), Rows{"1:|"});
}

TEST(RowReaderTest, QuotesHoldDelimitersLineEndsAndDoubledQuotes) {
  EXPECT_EQ(ReadRows("\"a,b\",c\n"), Rows{"1:a,b|c"});
  EXPECT_EQ(ReadRows("\"a\nb\",c\nd,e"), (Rows{"1:a\nb|c", "2:d|e"}));
  EXPECT_EQ(ReadRows("\"a\r\nb\r\",c\r\nd,e"), (Rows{"1:a\r\nb\r|c", "2:d|e"}));
  EXPECT_EQ(ReadRows("\"a \"\"b\"\" c\",\"\"\"\"\n"), Rows{"1:a \"b\" c|\""});
  EXPECT_EQ(ReadRows("\"a\"\"\",b"), Rows{"1:a\"|b"});
  EXPECT_EQ(ReadRows("x,\"last\""), Rows{"1:x|last"});
}

TEST(RowReaderTest, StrayQuotesArePlainCharacters) {
  EXPECT_EQ(ReadRows("5'4\" tall,b\n"), Rows{"1:5'4\" tall|b"});
  EXPECT_EQ(ReadRows("a\"b\"c,d\n"), Rows{"1:a\"b\"c|d"});
  EXPECT_EQ(ReadRows("\"John \"Jack\" Smith\",d\ne,f\n"),
            (Rows{"1:John \"Jack\" Smith|d", "2:e|f"}));
}

TEST(RowReaderTest, AStrayQuoteBehindALineEndBelongsToAnotherRow) {
  // The quote that never closes costs its own line, not the next one whose quotes it would meet.
  EXPECT_EQ(ReadRows("S1,\"Eve\nS2,\"Cole, Ada\",x\nS3,b,c\n"),
            (Rows{"1!1:\"Eve", "2:S2|Cole, Ada|x", "3:S3|b|c"}));
  EXPECT_EQ(ReadRows("\"S1\",\"Eve\n\"S2\",\"b\"\n"), (Rows{"1!1:\"Eve", "2:S2|b"}));
  // One before the line end is a plain character still, and a doubled one is none.
  EXPECT_EQ(ReadRows("\"say \"hi\" now\nthen go\",b\n"), Rows{"1:say \"hi\" now\nthen go|b"});
  EXPECT_EQ(ReadRows("\"a\nsay \"\"hi\"\"\",b\n"), Rows{"1:a\nsay \"hi\"|b"});
}

TEST(RowReaderTest, BlanksAroundQuotesAreLeftAside) {
  EXPECT_EQ(ReadRows("a, \"Cole, Ada\" ,b\n"), Rows{"1:a|Cole, Ada|b"});
  EXPECT_EQ(ReadRows("  \"a\"\t\n \" b \" "), (Rows{"1:a", "2: b "}));
  EXPECT_EQ(ReadRows("\t\"a\"\t\"b\"\n", '\t'), Rows{"1:|a|b"});  // a delimiter is no blank
  EXPECT_EQ(ReadRows(" a ,  \n"), Rows{"1: a |  "});              // only around quotes
  EXPECT_EQ(ReadRows("\"a\" b\",c\n"), Rows{"1:a\" b|c"});
}

TEST(RowReaderTest, OtherDelimiters) {
  EXPECT_EQ(ReadRows("a,b\tc\n", '\t'), Rows{"1:a,b|c"});
  EXPECT_EQ(ReadRows("a;\"b;c\"\n", ';'), Rows{"1:a|b;c"});
  EXPECT_EQ(ReadRows("a|b\n", '|'), Rows{"1:a|b"});
}

TEST(RowReaderTest, OtherQuotes) {
  const Marks single(',', '\'');
  EXPECT_EQ(ReadRows("'a,b','it''s'\n'c\nd',\"e\n", single), (Rows{"1:a,b|it's", "2:c\nd|\"e"}));
  EXPECT_EQ(ReadRows("O'Neil,b\n", single), Rows{"1:O'Neil|b"});
  // Neither delimiter nor quote: a line is a cell.
  EXPECT_EQ(ReadRows("\"a\",b\t;|'\nc", Marks('\0', '\0')), (Rows{"1:\"a\",b\t;|'", "2:c"}));
}

TEST(RowReaderTest, BackslashesEscapeQuotesInsideQuotedCellsAlone) {
  const Marks escaped(',', '"', true);
  EXPECT_EQ(ReadRows(R"("say \"hi\", Jo",b)", escaped), Rows{R"(1:say "hi", Jo|b)"});
  EXPECT_EQ(ReadRows(R"("\"",b)", escaped), Rows{R"(1:"|b)"});
  // Two backslashes are one and leave the quote alone, three are one and a quote.
  EXPECT_EQ(ReadRows(R"("C:\\",b)", escaped), Rows{R"(1:C:\|b)"});
  EXPECT_EQ(ReadRows(R"("C:\\\",b")", escaped), Rows{R"(1:C:\",b)"});
  // Any other is itself, doubled quotes stay what they are, and outside quotes nothing is escaped.
  EXPECT_EQ(ReadRows(R"("a\nb","c""d")", escaped), Rows{R"(1:a\nb|c"d)"});
  EXPECT_EQ(ReadRows(R"(a\",b\,c)", escaped), Rows{R"(1:a\"|b\|c)"});
  // Without escapes the backslash is a character, and the quote behind it closes.
  EXPECT_EQ(ReadRows(R"("C:\",b)"), Rows{R"(1:C:\|b)"});
  EXPECT_EQ(ReadRows("\"a\\\"\nb\nc", escaped), (Rows{"1!0:\"a\\\"", "2:b", "3:c"}));
}

TEST(RowReaderTest, NulBytesAreDroppedWhereTheyStand) {
  using namespace std::string_literals;
  EXPECT_EQ(ReadRows("\0a\0,b\0\0\n\"c\0\",\0\"d\"\r\0\ne\0"s), (Rows{"1:a|b", "2:c|d", "3:e"}));
  EXPECT_EQ(ReadRows("\0\0"s), Rows{});
  EXPECT_EQ(ReadRows("a\n\0\n"s), Rows{"1:a"});
}

TEST(RowReaderTest, QuotedCellsAreCounted) {
  class Quoted : public RowSink {
   public:
    void OnRow(const Row& row) override { counts.push_back(row.quoted); }
    void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
    std::vector<size_t> counts;
  } sink;
  RowReader reader(',', 2, &sink);
  const std::string text = "a,b\n\"a\",b,\"c\"\na,\"\"\n";
  reader.Push(text.data(), text.size());
  reader.Finish();
  EXPECT_EQ(sink.counts, (std::vector<size_t>{0, 2, 1}));
}

TEST(RowReaderTest, AQuoteThatDoesNotCloseBreaksItsLineAlone) {
  EXPECT_EQ(ReadRows("a,b\nc,\"d,e\nf,g\nh,i\n"), (Rows{"1:a|b", "2!1:\"d,e", "3:f|g", "4:h|i"}));
  EXPECT_EQ(ReadRows("a,b\n\"c\r\nd,e"), (Rows{"1:a|b", "2!0:\"c", "3:d|e"}));
  EXPECT_EQ(ReadRows("a,\""), Rows{"1!1:\""});
  // The line end after a broken line is one, as everywhere.
  EXPECT_EQ(ReadRows("\"a\r\n\r\nb"), (Rows{"1!0:\"a", "3:b"}));
}

TEST(RowReaderTest, TheQuoteIsLookedForWithinTheLookahead) {
  const std::string inside(10, 'x');
  // The closing quote is the last byte looked at, then one beyond.
  EXPECT_EQ(ReadRows("\"" + inside + "\",b\nc\n", ',', 11), (Rows{"1:" + inside + "|b", "2:c"}));
  EXPECT_EQ(ReadRows("\"" + inside + "\",b\nc\n", ',', 10), (Rows{"1!0:\"xxxxxxxxx", "2:c"}));
  EXPECT_EQ(ReadRows("\"a\nb\nc\nd\nefghijkl\"\n", ',', 10),
            (Rows{"1!0:\"a", "2:b", "3:c", "4:d", "5:efghijkl\""}));
}

TEST(RowReaderTest, LinesThatAllOpenQuotesAreEachBroken) {
  Rows expected;
  std::string text;
  for (int i = 1; i <= 50; ++i) {
    text += "\"open" + std::to_string(i) + "\n";
    expected.push_back(std::to_string(i) + "!0:\"open" + std::to_string(i));
  }
  for (const size_t lookahead : {20, 64, 100, 4096}) {
    EXPECT_EQ(ReadRows(text, ',', lookahead), expected) << lookahead;
  }
}

TEST(RowReaderTest, RunsOfQuotesCloseTheSameAfterABrokenLine) {
  // The first line's quote does not close within 24 bytes; quotes that the search passed still open
  // and close cells.
  const std::string text = "\"x\"\"y\n\"\",b\n\"\"\"c\"\"\",d\ne\"\"f,\"g\"\nend,h\n";
  EXPECT_EQ(ReadRows(text, ',', 8),
            (Rows{"1!0:\"x\"\"y", "2:|b", "3:\"c\"|d", "4:e\"\"f|g", "5:end|h"}));
}

TEST(RowReaderTest, ManyOpenQuotesTakeLinearTime) {
  std::string text;
  while (text.size() < (size_t{24} << 20)) text += "\"open,1,2,3\n";
  Collector rows;
  RowReader reader(',', 4, &rows);
  const auto begin = std::chrono::steady_clock::now();
  for (size_t at = 0; at < text.size(); at += 65536) {
    reader.Push(text.data() + at, std::min<size_t>(65536, text.size() - at));
  }
  reader.Finish();
  const auto taken = std::chrono::steady_clock::now() - begin;
  EXPECT_EQ(rows.rows.size(), (text.size() + 11) / 12);
  // Looking 4 MiB ahead from each line would take hours.
  EXPECT_LT(std::chrono::duration_cast<std::chrono::seconds>(taken).count(), 60);
}

TEST(RowReaderTest, CellsBeyondTheWantedOnesAreCounted) {
  EXPECT_EQ(ReadRows("a,b,c,d\na,b\na,b, ,\n", ',', kLookahead, 2),
            (Rows{"1:a|b+2!", "2:a|b", "3:a|b+2"}));
}

TEST(RowReaderTest, ARowWithoutEndIsBrokenAndPassedOver) {
  std::string text = "a,b\n" + std::string(kLongestRow + 5, 'x') + "\nc,d\n";
  for (const size_t piece : {text.size(), size_t{100000}, size_t{4093}}) {
    Collector rows;
    RowReader reader(',', 2, &rows);
    for (size_t at = 0; at < text.size(); at += piece) {
      reader.Push(text.data() + at, std::min(piece, text.size() - at));
    }
    reader.Finish();
    EXPECT_EQ(rows.rows, (Rows{"1:a|b", "2!0:" + std::string(200, 'x'), "3:c|d"})) << piece;
  }
}

// The rules of the header read literally, from each line anew: what the reader's shortcuts must
// agree with.
Rows ReadPlainly(const std::string& with_nuls, const Marks& marks, size_t lookahead) {
  Rows rows;
  std::string text;
  for (const char c : with_nuls) {
    if (c != '\0') text.push_back(c);
  }
  const auto is_end = [&](size_t at) { return text[at] == '\n' || text[at] == '\r'; };
  const auto after_blanks = [&](size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
    return at;
  };
  const auto line_after = [&](size_t at) {  // the first byte of the line after the one with `at`
    while (at < text.size() && !is_end(at)) ++at;
    if (at < text.size() && text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    return at + 1;
  };
  size_t at = 0;
  for (uint32_t number = 1; at < text.size(); ++number) {
    if (is_end(at)) {
      at = line_after(at);
      continue;
    }
    std::vector<std::string> cells;
    size_t open = SIZE_MAX;
    for (;;) {
      std::string cell;
      const size_t begin = after_blanks(at);
      if (begin < text.size() && text[begin] == marks.quote) {
        at = begin;
        size_t k = at + 1;
        bool closed = false;
        while (!closed && k < text.size() && k <= at + lookahead) {
          const char next = k + 1 < text.size() ? text[k + 1] : '\0';
          if (marks.backslash && text[k] == '\\' && (next == marks.quote || next == '\\')) {
            // The second byte too must lie within the lookahead.
            if (next == marks.quote && k + 1 > at + lookahead) break;
            cell += next;
            k += 2;
          } else if (text[k] != marks.quote) {
            cell += text[k++];
          } else if (next == marks.quote) {
            cell += marks.quote;
            k += 2;
          } else if (const size_t behind = after_blanks(k + 1);
                     behind == text.size() || text[behind] == ',' || is_end(behind)) {
            closed = true;
            k = behind;
          } else if (std::any_of(text.begin() + at, text.begin() + k,
                                 [](char c) { return c == '\n' || c == '\r'; })) {
            break;
          } else {
            cell += text[k++];
          }
        }
        if (!closed) {
          open = at;
          break;
        }
        at = k;
      } else {
        while (at < text.size() && text[at] != ',' && !is_end(at)) cell += text[at++];
      }
      cells.push_back(cell);
      if (at == text.size() || text[at] != ',') break;
      ++at;
    }
    std::string line = std::to_string(number);
    if (open != SIZE_MAX) {
      line += "!" + std::to_string(cells.size()) + ":";
      for (size_t k = open; k < text.size() && !is_end(k) && k < open + lookahead; ++k)
        line += text[k];
      at = line_after(open);
    } else {
      line += ":";
      for (size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "|" : "") + cells[i];
      at = line_after(at);
    }
    rows.push_back(line);
  }
  return rows;
}

// The same rows in all pieces, for texts of nothing but the bytes that matter.
TEST(RowReaderTest, RandomTextsInRandomPieces) {
  std::mt19937 random(20240913);
  std::string alphabet = "\",\n\r\"a b\",";
  for (int i = 0; i < 12000; ++i) {
    if (i == 4000) alphabet = "\\\",\n\\\"a\\\r" + std::string(1, '\0');
    if (i == 8000) alphabet = "'',\n'a\"\\";
    const Marks marks = i < 4000   ? Marks(',')
                        : i < 8000 ? Marks(',', '"', true)
                                   : Marks(',', '\'', random() % 2 == 0);
    std::string text;
    const size_t size = random() % 60;
    for (size_t k = 0; k < size; ++k) text.push_back(alphabet[random() % alphabet.size()]);
    const size_t lookahead = 1 + random() % 40;
    const Rows expected = ReadRows(text, marks, lookahead);
    ASSERT_EQ(expected, ReadPlainly(text, marks, lookahead))
        << ::testing::PrintToString(text) << " " << lookahead;
    Collector rows;
    RowReader reader(marks, SIZE_MAX, &rows, lookahead);
    for (size_t at = 0; at < text.size();) {
      const size_t piece = std::min<size_t>(1 + random() % 9, text.size() - at);
      const std::vector<char> copy(text.begin() + at, text.begin() + at + piece);
      reader.Push(copy.data(), piece);
      at += piece;
    }
    reader.Finish();
    ASSERT_EQ(rows.rows, expected) << ::testing::PrintToString(text) << " " << lookahead;
  }
}

}  // namespace
}  // namespace rollcall::intake
