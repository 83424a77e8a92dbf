// SPDX-License-Identifier: Apache-2.0
// JsonWriter: JSON text piece by piece, laid out as JSON.stringify(value, null, 2) lays it out, or
// on one line as JSON.stringify(value) does. It never holds more than what was not yet taken.
//
// Example (also a test): BeginObject, Key("a"), BeginArray, EndArray, Key("b"), Int(1), EndObject
// gives
// "{\n  \"a\": [],\n  \"b\": 1\n}".
#ifndef ROLLCALL_REPORT_JSON_WRITER_H_
#define ROLLCALL_REPORT_JSON_WRITER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/text.h"

namespace rollcall {

class JsonWriter {
 public:
  enum class Layout : uint8_t { kIndented, kOneLine };

  // `depth`: how deep the first value stands in the text that it will be put into.
  explicit JsonWriter(Layout layout = Layout::kIndented, Fallback fallback = Fallback::kReplace,
                      int depth = 0)
      : layout_(layout), fallback_(fallback), depth_(depth) {}

  JsonWriter& BeginObject() { return Begin('{'); }
  JsonWriter& EndObject() { return End('}'); }
  JsonWriter& BeginArray() { return Begin('['); }
  JsonWriter& EndArray() { return End(']'); }
  JsonWriter& Key(std::string_view key);
  // Raw bytes of a file; those that are not UTF-8 are decoded as `fallback` says.
  JsonWriter& String(std::string_view text);
  JsonWriter& Int(int64_t value);
  JsonWriter& Bool(bool value) { return Number(value ? "true" : "false"); }
  JsonWriter& Null() { return Number("null"); }
  // A number already written, as Rate() gives it.
  JsonWriter& Number(std::string_view text);

  size_t size() const { return out_.size(); }
  // What was written since the last Take.
  std::string Take();
  // The same at the end of *out; the writer's memory is used again.
  void TakeTo(std::string* out);

 private:
  JsonWriter& Begin(char bracket);
  JsonWriter& End(char bracket);
  void BeforeValue();
  void NewLine();

  Layout layout_;
  Fallback fallback_;
  int depth_;
  bool after_key_ = false;
  std::vector<bool> has_members_;  // a bit for each open bracket
  std::string out_;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_JSON_WRITER_H_
