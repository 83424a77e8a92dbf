// SPDX-License-Identifier: Apache-2.0
#include "report/text.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

struct Sequence {
  std::string_view bytes;
  size_t length, skip;
};

TEST(TextTest, Utf8SequencesAndTheirEdges) {
  // skip: of what is no sequence, the bytes that one U+FFFD stands for (Unicode, table 3-8).
  const Sequence kSequences[] = {
      {"a", 1, 1},
      {"\x7F", 1, 1},
      {"\xC2\x80", 2, 2},
      {"\xDF\xBF", 2, 2},
      {"\xE0\xA0\x80", 3, 3},
      {"\xED\x9F\xBF", 3, 3},
      {"\xEE\x80\x80", 3, 3},
      {"\xF0\x90\x80\x80", 4, 4},
      {"\xF4\x8F\xBF\xBF", 4, 4},
      {"\x80", 0, 1},
      {"\xBF", 0, 1},
      {"\xC1\xBF", 0, 1},          // overlong
      {"\xE0\x9F\xBF", 0, 1},      // overlong
      {"\xF0\x8F\xBF\xBF", 0, 1},  // overlong
      {"\xED\xA0\x80", 0, 1},      // a surrogate
      {"\xF4\x90\x80\x80", 0, 1},  // above U+10FFFF
      {"\xF5\x80\x80\x80", 0, 1},
      {"\xFF", 0, 1},
      {"\xC3", 0, 1},  // cut off
      {"\xE2\x82", 0, 2},
      {"\xF0\x9F\x98", 0, 3},
      {"\xE2\x82z", 0, 2},
  };
  for (const Sequence& s : kSequences) {
    size_t skip = 0;
    EXPECT_EQ(Utf8Length(s.bytes, 0, &skip), s.length) << testing::PrintToString(s.bytes);
    if (s.length == 0) {
      EXPECT_EQ(skip, s.skip) << testing::PrintToString(s.bytes);
    }
    EXPECT_EQ(IsUtf8(s.bytes), s.length == s.bytes.size()) << testing::PrintToString(s.bytes);
  }
}

TEST(TextTest, ReplacedAsBrowsersDecode) {
  EXPECT_EQ(ToUtf8("a\xE2\x82z", Fallback::kReplace), "a\xEF\xBF\xBDz");
  EXPECT_EQ(ToUtf8("\xED\xA0\x80", Fallback::kReplace), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(ToUtf8("\xC3\xA9\xFF", Fallback::kReplace), "\xC3\xA9\xEF\xBF\xBD");
}

TEST(TextTest, Windows1252ReadsEveryByte) {
  EXPECT_EQ(ToUtf8("\x80", Fallback::kWindows1252), "\xE2\x82\xAC");  // the euro sign
  EXPECT_EQ(ToUtf8("\x81", Fallback::kWindows1252), "\xC2\x81");      // a free place
  EXPECT_EQ(ToUtf8("\x9F", Fallback::kWindows1252), "\xC5\xB8");      // Y with diaeresis
  EXPECT_EQ(ToUtf8("\xA0", Fallback::kWindows1252), "\xC2\xA0");
  EXPECT_EQ(ToUtf8("\xFF", Fallback::kWindows1252), "\xC3\xBF");
  EXPECT_EQ(ToUtf8("a\xE9", Fallback::kWindows1252), "a\xC3\xA9");
  for (int byte = 0x80; byte < 0x100; ++byte) {
    const std::string raw(1, static_cast<char>(byte));
    EXPECT_TRUE(IsUtf8(ToUtf8(raw, Fallback::kWindows1252))) << byte;
  }
}

TEST(TextTest, AValidTextStaysAsItIs) {
  EXPECT_EQ(ToUtf8("Jos\xC3\xA9", Fallback::kWindows1252), "Jos\xC3\xA9");
  EXPECT_EQ(ToUtf8("", Fallback::kWindows1252), "");
}

TEST(TextTest, PrintableIsOneLine) {
  EXPECT_EQ(Printable("a\nb\r\tc\x1b[31m\x7F", Fallback::kReplace), "a b  c [31m ");
  EXPECT_EQ(Printable("Jos\xC3\xA9", Fallback::kReplace), "Jos\xC3\xA9");
}

TEST(TextTest, OneFileInWindows1252DecidesForAll) {
  Book book;
  EXPECT_EQ(FallbackOf(book), Fallback::kReplace);
  book.files.resize(2);
  EXPECT_EQ(FallbackOf(book), Fallback::kReplace);
  book.files[1].encoding = "windows-1252";
  EXPECT_EQ(FallbackOf(book), Fallback::kWindows1252);
}

}  // namespace
}  // namespace rollcall
