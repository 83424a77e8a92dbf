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

}  // namespace
}  // namespace rollcall::intake
