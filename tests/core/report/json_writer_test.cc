// SPDX-License-Identifier: Apache-2.0
#include "report/json_writer.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

using Layout = JsonWriter::Layout;

std::string Escaped(std::string_view text, Fallback fallback = Fallback::kReplace) {
  JsonWriter json(Layout::kIndented, fallback);
  return json.String(text).Take();
}

void WriteSome(JsonWriter* json) {
  json->BeginObject().Key("a").BeginArray().EndArray().Key("b").Int(1);
  json->Key("c").BeginObject().EndObject();
  json->Key("d").BeginArray().Int(-7).Bool(true).Bool(false).Null().Number("0.0667");
  json->BeginObject().Key("e").String("x").EndObject().EndArray().EndObject();
}

TEST(JsonWriterTest, TheHeadersExample) {
  JsonWriter json;
  json.BeginObject().Key("a").BeginArray().EndArray().Key("b").Int(1).EndObject();
  EXPECT_EQ(json.Take(), "{\n  \"a\": [],\n  \"b\": 1\n}");
}

TEST(JsonWriterTest, IndentedAsJsonStringifyWithTwoBlanks) {
  JsonWriter json;
  WriteSome(&json);
  EXPECT_EQ(json.Take(),
            "{\n"
            "  \"a\": [],\n"
            "  \"b\": 1,\n"
            "  \"c\": {},\n"
            "  \"d\": [\n"
            "    -7,\n"
            "    true,\n"
            "    false,\n"
            "    null,\n"
            "    0.0667,\n"
            "    {\n"
            "      \"e\": \"x\"\n"
            "    }\n"
            "  ]\n"
            "}");
}

TEST(JsonWriterTest, OneLineHasNoBlanks) {
  JsonWriter json(Layout::kOneLine);
  WriteSome(&json);
  EXPECT_EQ(json.Take(),
            "{\"a\":[],\"b\":1,\"c\":{},\"d\":[-7,true,false,null,0.0667,{\"e\":\"x\"}]}");
}

TEST(JsonWriterTest, DepthIndentsWhatFollowsTheFirstLine) {
  JsonWriter json(Layout::kIndented, Fallback::kReplace, 2);
  json.BeginObject().Key("a").BeginArray().Int(1).EndArray().EndObject();
  EXPECT_EQ(json.Take(), "{\n      \"a\": [\n        1\n      ]\n    }");
}

TEST(JsonWriterTest, TakingInBetweenChangesNothing) {
  JsonWriter whole, pieces;
  whole.BeginArray().Int(1).Int(2).EndArray();
  std::string joined;
  pieces.BeginArray();
  joined += pieces.Take();
  EXPECT_EQ(pieces.size(), 0u);
  pieces.Int(1);
  joined += pieces.Take();
  pieces.Int(2).EndArray();
  EXPECT_GT(pieces.size(), 0u);
  joined += pieces.Take();
  EXPECT_EQ(joined, whole.Take());
}

TEST(JsonWriterTest, EscapesAsJsonStringify) {
  EXPECT_EQ(Escaped("\"\\/"), "\"\\\"\\\\/\"");
  EXPECT_EQ(Escaped("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\"");
  EXPECT_EQ(Escaped(std::string_view("\0\x01\x0b\x1f\x20\x7f", 6)),
            "\"\\u0000\\u0001\\u000b\\u001f \x7f\"");
}

TEST(JsonWriterTest, KeysAreEscapedToo) {
  JsonWriter json(Layout::kOneLine);
  json.BeginObject().Key("a\"\n").Null().EndObject();
  EXPECT_EQ(json.Take(), "{\"a\\\"\\n\":null}");
}

TEST(JsonWriterTest, Utf8StaysAsItIs) {
  const std::string text = "Jos\xC3\xA9 \xE2\x80\xA8 \xF0\x9F\x98\x80";  // é, line separator, emoji
  EXPECT_EQ(Escaped(text), '"' + text + '"');
  EXPECT_EQ(Escaped(text, Fallback::kWindows1252), '"' + text + '"');
}

TEST(JsonWriterTest, BytesThatAreNoUtf8BecomeReplacementCharacters) {
  EXPECT_EQ(Escaped("Jos\xE9"), "\"Jos\xEF\xBF\xBD\"");
  EXPECT_EQ(Escaped("a\xFFz\xC0\x80"), "\"a\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD\"");
}

TEST(JsonWriterTest, OrAreReadAsWindows1252WhereAFileWasInIt) {
  EXPECT_EQ(Escaped("Jos\xE9 \x80 \x93\"\x94", Fallback::kWindows1252),
            "\"Jos\xC3\xA9 \xE2\x82\xAC \xE2\x80\x9C\\\"\xE2\x80\x9D\"");
}

TEST(JsonWriterTest, IntsOfEverySize) {
  JsonWriter json(Layout::kOneLine);
  json.BeginArray().Int(0).Int(INT64_MIN).Int(INT64_MAX).EndArray();
  EXPECT_EQ(json.Take(), "[0,-9223372036854775808,9223372036854775807]");
}

}  // namespace
}  // namespace rollcall
