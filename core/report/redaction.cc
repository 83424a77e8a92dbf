// SPDX-License-Identifier: Apache-2.0
#include "report/redaction.h"

#include <algorithm>
#include <vector>

#include "report/text.h"

namespace rollcall {
namespace {

constexpr std::string_view kBetweenWords = " \t,";

std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  size_t at = text.find_first_not_of(kBetweenWords);
  while (at != std::string_view::npos) {
    const size_t end = std::min(text.find_first_of(kBetweenWords, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kBetweenWords, end);
  }
  return words;
}

void AppendInitial(std::string* out, std::string_view word) {
  size_t skip = 1;
  const size_t length = Utf8Length(word, 0, &skip);
  if (!out->empty()) out->push_back(' ');
  out->append(word.substr(0, length == 0 ? skip : length)).push_back('.');
}

}  // namespace

std::string Initials(std::string_view name) {
  const size_t comma = name.find(',');
  std::vector<std::string_view> words;
  if (comma == std::string_view::npos) {
    words = Words(name);
  } else {
    words = Words(name.substr(comma + 1));
    const std::vector<std::string_view> last = Words(name.substr(0, comma));
    words.insert(words.end(), last.begin(), last.end());
  }
  std::string initials;
  if (!words.empty()) AppendInitial(&initials, words.front());
  if (words.size() > 1) AppendInitial(&initials, words.back());
  return initials;
}

}  // namespace rollcall
