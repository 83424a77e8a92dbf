// SPDX-License-Identifier: Apache-2.0
#include "intake/values.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "intake/text.h"
#include "rollcall/book.h"

namespace rollcall::intake {

namespace {

constexpr size_t kThousands = 4;  // the size of a comma and three digits

}  // namespace

std::optional<YesNo> ReadYesNo(std::string_view text) {
  if (text.empty()) return YesNo::kBlank;
  if (text.size() > 5) return {};
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  for (const char* yes : {"y", "yes", "true", "1"}) {
    if (lower == yes) return YesNo::kYes;
  }
  for (const char* no : {"n", "no", "false", "0"}) {
    if (lower == no) return YesNo::kNo;
  }
  return {};
}

std::optional<Documentation> ReadDocumentation(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Documentation>, 6> kNames = {
      {{"none", Documentation::kNone},
       {"parent", Documentation::kParent},
       {"medical", Documentation::kMedical},
       {"court", Documentation::kCourt},
       {"preapproved", Documentation::kPreapproved},
       {"schoolofficial", Documentation::kSchoolOfficial}}};
  const std::string name = Normalised(text);
  for (const auto& [known, value] : kNames) {
    if (name == known) return value;
  }
  return {};
}

std::optional<int32_t> ReadNumber(std::string_view text, int32_t scale, int32_t most,
                                  Rounding rounding) {
  int64_t value = 0;
  bool digits = false, point = false, below = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if ((c == '.' || c == ',') && !point) {
      // "1,234" is as likely a thousand and more as one and a bit: not read. "0,125" is.
      if (c == ',' && value > 0 && text.size() - i == kThousands) return {};
      point = true;
      continue;
    }
    if (!IsDigit(c)) return {};
    digits = true;
    if (!point) {
      value = value * 10 + (c - '0');
      if (value > most) return {};
    } else if (scale > 1) {
      scale /= 10;
      value = value * 10 + (c - '0');
    } else {
      below = below || c != '0';
    }
  }
  if (!digits) return {};
  value *= scale;
  if (below && rounding == Rounding::kNone) return {};
  if (below && rounding == Rounding::kUp) ++value;
  return static_cast<int32_t>(value);
}

std::optional<int32_t> ReadPortion(std::string_view text) {
  constexpr int32_t kPercent = 100;
  std::optional<int32_t> portion;
  if (!text.empty() && text.back() == '%') {
    portion = ReadNumber(Trim(text.substr(0, text.size() - 1)), kWholeDay / kPercent, kPercent,
                         Rounding::kUp);
  } else {
    portion = ReadNumber(text, kWholeDay, 1, Rounding::kUp);
  }
  if (portion && *portion > kWholeDay) return {};
  return portion;
}

bool IsShortenedNumber(std::string_view text) {
  // Spreadsheets always write a sign behind the E; an ID such as 12E5 is one.
  const size_t at = text.find_first_of("Ee");
  if (at == std::string_view::npos || at + 2 >= text.size() || text[at + 1] != '+') return false;
  const auto all_digits = [](std::string_view part) {
    return !part.empty() && std::all_of(part.begin(), part.end(), IsDigit);
  };
  std::string_view number = text.substr(0, at);
  const size_t point = number.find_first_of(".,");
  if (point != std::string_view::npos) {
    if (!all_digits(number.substr(point + 1))) return false;
    number = number.substr(0, point);
  }
  return number.size() == 1 && all_digits(number) && all_digits(text.substr(at + 2));
}

}  // namespace rollcall::intake
