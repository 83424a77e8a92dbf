// SPDX-License-Identifier: Apache-2.0
// Attendance written as a letter a day, for the tests of the views of rates.
#ifndef ROLLCALL_TESTS_CORE_REPORT_RATES_HELPER_H_
#define ROLLCALL_TESTS_CORE_REPORT_RATES_HELPER_H_

#include <string>

#include "rollcall/date.h"

namespace rollcall {

inline constexpr const char* kDailyHeader = "student_id,date,code,school,grade\n";

// A row a letter from `start` on, Monday to Friday; '-': no row; 'I': ILL, 'X': OSS.
inline std::string DayRows(const std::string& id, const std::string& school,
                           const std::string& grade, const std::string& days,
                           const std::string& start = "2024-09-03") {
  std::string rows;
  Date date = *Date::ParseIso(start);
  for (const char c : days) {
    while (!date.IsMondayToFriday()) date = date + 1;
    const std::string code = c == 'I' ? "ILL" : c == 'X' ? "OSS" : std::string(1, c);
    if (c != '-') rows += id + "," + date.ToIso() + "," + code + "," + school + "," + grade + "\n";
    date = date + 1;
  }
  return rows;
}

// `absent` days missed, then days present.
inline std::string Missed(int absent, int days) {
  return std::string(static_cast<size_t>(absent), 'A') +
         std::string(static_cast<size_t>(days - absent), 'P');
}

// The JSON text on one line, without the blanks between its parts (no text here has two).
inline std::string Flat(const std::string& json) {
  std::string flat;
  for (size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '\n') {
      while (i + 1 < json.size() && json[i + 1] == ' ') ++i;
    } else {
      flat += json[i];
    }
  }
  return flat;
}

// From `"key": ` to the bracket that closes its value.
inline std::string Part(const std::string& flat, const std::string& key) {
  const std::string start = "\"" + key + "\": ";
  size_t at = flat.find(start);
  if (at == std::string::npos) return "no " + key;
  at += start.size();
  int depth = 0;
  for (size_t i = at; i < flat.size(); ++i) {
    if (flat[i] == '[' || flat[i] == '{') ++depth;
    if (flat[i] == ']' || flat[i] == '}') --depth;
    if (depth == 0) return flat.substr(at, i + 1 - at);
  }
  return flat.substr(at);
}

inline bool Has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace rollcall

#endif  // ROLLCALL_TESTS_CORE_REPORT_RATES_HELPER_H_
