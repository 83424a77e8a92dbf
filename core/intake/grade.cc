// SPDX-License-Identifier: Apache-2.0
#include "rollcall/grade.h"

#include <string>

#include "intake/text.h"

namespace rollcall {

Grade ParseGrade(std::string_view text) {
  text = intake::Trim(text);
  // The dash of -1 is a sign, not punctuation.
  if (text == "-1" || text == "-01") return Grade::kPreK;
  const std::string name = intake::Normalised(text);
  for (const char* prek : {"pk", "prek", "p3", "p4", "pk3", "pk4"}) {
    if (name == prek) return Grade::kPreK;
  }
  if (name == "kh") return Grade::kHalfDayKindergarten;
  for (const char* kindergarten : {"k", "kg", "kf"}) {
    if (name == kindergarten) return Grade::kKindergarten;
  }
  // Digits alone and as written: "9.5" and "-2" are no grades.
  if (text.empty() || text.size() > 8) return Grade::kUnknown;
  int number = 0;
  for (const char c : text) {
    if (!intake::IsDigit(c)) return Grade::kUnknown;
    number = number * 10 + (c - '0');
  }
  return number <= 12 ? static_cast<Grade>(number) : Grade::kUnknown;
}

}  // namespace rollcall
