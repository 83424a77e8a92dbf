// SPDX-License-Identifier: Apache-2.0
#include "intake/text.h"

namespace rollcall::intake {

std::string Normalised(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (const size_t blank = WideBlankInFront(text.substr(i)); blank > 1) {
      i += blank - 1;
    } else if (c >= 'A' && c <= 'Z') {
      out.push_back(static_cast<char>(c - 'A' + 'a'));
    } else if ((c >= 'a' && c <= 'z') || IsDigit(c) || static_cast<unsigned char>(c) >= 0x80) {
      out.push_back(c);
    }
  }
  return out;
}

std::string WithNumberSpelled(std::string_view text) {
  std::string spelled;
  for (const char c : text) {
    if (c == '#') {
      spelled += "no";
    } else {
      spelled.push_back(c);
    }
  }
  return Normalised(spelled);
}

std::string Shortened(std::string_view text, size_t size) {
  if (text.size() <= size) return std::string(text);
  // A character has at most three bytes of this kind; more of them are no UTF-8.
  for (int i = 0; i < 3 && size > 0; ++i) {
    if ((static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  }
  return std::string(text.substr(0, size)) + "…";
}

}  // namespace rollcall::intake
