// SPDX-License-Identifier: Apache-2.0
#include "intake/encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace rollcall::intake {
namespace {

// Whole, and in pieces of each size; the answer must not differ.
bool IsUtf8(const std::string& text) {
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  Utf8Check whole;
  whole.Push(bytes, text.size());
  for (size_t piece = 1; piece < text.size(); ++piece) {
    Utf8Check check;
    for (size_t at = 0; at < text.size(); at += piece) {
      check.Push(bytes + at, std::min(piece, text.size() - at));
    }
    EXPECT_EQ(check.Valid(), whole.Valid()) << piece;
  }
  return whole.Valid();
}

TEST(EncodingTest, Utf8ToTheEnd) {
  const std::string plain(20, 'x');
  for (const std::string good :
       {"", "abc", "é", "€", "😀", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80", "\xC2\x80"}) {
    EXPECT_TRUE(IsUtf8(plain + good + plain)) << good;
    EXPECT_TRUE(IsUtf8(good));
  }
  for (const std::string bad : {"\xE9", "Ren\xE9 ", "\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF",
                                "\xED\xA0\x80", "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80",
                                "\xF5\x80\x80\x80", "\xFF", "\xE2\x82", "\xF0\x9F\x98", "\xC3("}) {
    EXPECT_FALSE(IsUtf8(plain + bad + plain)) << bad;
    EXPECT_FALSE(IsUtf8(bad)) << bad;
  }
}

TEST(EncodingTest, ANulIsSeenWhereverItStands) {
  for (const std::string around : {"x", "\xC3\xA9", "\xE9"}) {
    for (size_t before = 0; before < 40; ++before) {
      std::string text = around + std::string(before, 'x') + around;
      const auto saw = [&text] {
        Utf8Check check;
        check.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
        return check.SawNul();
      };
      EXPECT_FALSE(saw()) << before;
      text.insert(before, 1, '\0');
      EXPECT_TRUE(saw()) << before;
    }
  }
  Utf8Check check;
  check.Push(reinterpret_cast<const uint8_t*>("\0x"), 2);
  check.Push(reinterpret_cast<const uint8_t*>("xy"), 2);
  EXPECT_FALSE(check.SawNul());
}

std::string Decode(const std::string& bytes, bool big_endian, size_t piece) {
  Utf16Decoder decoder(big_endian);
  std::string out;
  for (size_t at = 0; at < bytes.size(); at += piece) {
    decoder.Push(reinterpret_cast<const uint8_t*>(bytes.data()) + at,
                 std::min(piece, bytes.size() - at), &out);
  }
  decoder.Finish(&out);
  return out;
}

TEST(EncodingTest, Utf16InBothOrdersAndAnyPieces) {
  using namespace std::string_literals;
  const std::string little = "a\0\xE9\0\xAC\x20\x3D\xD8\x00\xDE"s;  // a é € 😀
  const std::string big = "\0a\0\xE9\x20\xAC\xD8\x3D\xDE\x00"s;
  for (size_t piece = 1; piece <= 10; ++piece) {
    EXPECT_EQ(Decode(little, false, piece), "aé€😀") << piece;
    EXPECT_EQ(Decode(big, true, piece), "aé€😀") << piece;
  }
  EXPECT_EQ(Decode("\x3D\xD8"s, false, 1), "\xEF\xBF\xBD");
  EXPECT_EQ(Decode("\x3D\xD8"s + "a\0"s, false, 1),
            "\xEF\xBF\xBD"
            "a");
  EXPECT_EQ(Decode("\x00\xDE"s, false, 1), "\xEF\xBF\xBD");
  EXPECT_EQ(Decode("a\0b"s, false, 1), "a\xEF\xBF\xBD");
}

TEST(EncodingTest, HalfACharacterAtTheEndIsDroppedWhereItIsBlank) {
  using namespace std::string_literals;
  for (const char end : {'\n', '\r', ' ', '\t', '\0'}) {
    EXPECT_EQ(Decode("a\0\n\0"s + end, false, 1), "a\n") << static_cast<int>(end);
  }
}

std::string Utf16(const std::string& text, bool big_endian) {
  std::string out;
  for (const char c : text) out += big_endian ? std::string{'\0', c} : std::string{c, '\0'};
  return out;
}

TEST(EncodingTest, TheHeadOfAFile) {
  using namespace std::string_literals;
  const std::string text = "student_id,date,code\nS1,2024-09-13,A\n";
  const auto read = [](const std::string& bytes) {
    const Head head = ReadHead(bytes, true);
    return head.refused.empty() ? head.encoding + " " + head.text : head.refused;
  };
  EXPECT_EQ(read(text), "utf-8 " + text);
  EXPECT_EQ(read("\xEF\xBB\xBF" + text), "utf-8 " + text);
  EXPECT_EQ(read("\xEF\xBB\xBF\xEF\xBB\xBF" + text), "utf-8 " + text);  // put together by a tool
  EXPECT_EQ(read("\xFF\xFE" + Utf16(text, false)), "utf-16le " + text);
  EXPECT_EQ(read("\xFE\xFF" + Utf16(text, true)), "utf-16be " + text);
  EXPECT_EQ(read("\xFF\xFE" + Utf16(text, false) + "\n"), "utf-16le " + text);
  // Without a mark, by its NULs.
  EXPECT_EQ(read(Utf16(text, false)), "utf-16le " + text);
  EXPECT_EQ(read(Utf16(text, true)), "utf-16be " + text);
  // Some NULs are dirt, dropped by the rows; more than half are no text.
  EXPECT_EQ(read(text + std::string(text.size(), '\0')),
            "utf-8 " + text + std::string(text.size(), '\0'));
  const std::string binary = "this is a binary file and not a text file; export the data as CSV";
  EXPECT_EQ(read(text + std::string(text.size() + 1, '\0')), binary);
  // One control character in twenty bytes, and more: random bytes have one in ten.
  EXPECT_EQ(read("\x01student_id,date,cod"), "utf-8 \x01student_id,date,cod");
  EXPECT_EQ(read("\x01student_id,date,co"), binary);
  EXPECT_EQ(read("\xD0\xCF\x11\xE0 old"),
            "this is a spreadsheet or a zip archive and not a text file; save it as CSV");
  EXPECT_EQ(read("\0\0 \n"s),
            "the file is empty; export it again with a header row and a row for each record");
}

TEST(EncodingTest, TextsAsUtf8) {
  EXPECT_EQ(AsUtf8("Zo\xC3\xAB"), "Zoë");
  EXPECT_EQ(AsUtf8("Zo\xEB \x80\x9F\xFF"), "Zoë €Ÿÿ");
  EXPECT_EQ(AsUtf8(""), "");
}

}  // namespace
}  // namespace rollcall::intake
