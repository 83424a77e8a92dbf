// SPDX-License-Identifier: Apache-2.0
// Values that may not exist, as the page's views write them: nothing is null.
#ifndef ROLLCALL_REPORT_JSON_VALUES_H_
#define ROLLCALL_REPORT_JSON_VALUES_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "report/json_writer.h"
#include "rollcall/book.h"
#include "rollcall/date.h"

namespace rollcall {

inline void WriteIntOrNull(JsonWriter* json, std::string_view key, std::optional<int64_t> value) {
  json->Key(key);
  if (value) {
    json->Int(*value);
  } else {
    json->Null();
  }
}

inline void WriteBoolOrNull(JsonWriter* json, std::string_view key, std::optional<bool> value) {
  json->Key(key);
  if (value) {
    json->Bool(*value);
  } else {
    json->Null();
  }
}

// kNoDate is none either.
inline void WriteDateOrNull(JsonWriter* json, std::string_view key, std::optional<Date> value) {
  json->Key(key);
  if (value && *value != kNoDate) {
    json->String(value->ToIso());
  } else {
    json->Null();
  }
}

inline void WriteTextOrNull(JsonWriter* json, std::string_view key, const Book& book, TextId text) {
  json->Key(key);
  if (text == kNoText) {
    json->Null();
  } else {
    json->String(book.texts.Get(text));
  }
}

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_JSON_VALUES_H_
