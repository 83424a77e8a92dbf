// SPDX-License-Identifier: Apache-2.0
#include "report/text.h"

#include <algorithm>

#include "intake/encoding.h"

namespace rollcall {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

uint8_t ByteAt(std::string_view text, size_t at) { return static_cast<uint8_t>(text[at]); }

void AppendCodePoint(std::string* out, uint16_t point) {
  if (point < 0x80) {
    out->push_back(static_cast<char>(point));
  } else if (point < 0x800) {
    out->push_back(static_cast<char>(0xC0 | (point >> 6)));
    out->push_back(static_cast<char>(0x80 | (point & 0x3F)));
  } else {
    out->push_back(static_cast<char>(0xE0 | (point >> 12)));
    out->push_back(static_cast<char>(0x80 | ((point >> 6) & 0x3F)));
    out->push_back(static_cast<char>(0x80 | (point & 0x3F)));
  }
}

}  // namespace

Fallback FallbackOf(const Book& book) {
  const bool any = std::any_of(book.files.begin(), book.files.end(), [](const FileFacts& file) {
    return file.encoding == "windows-1252";
  });
  return any ? Fallback::kWindows1252 : Fallback::kReplace;
}

size_t Utf8Length(std::string_view text, size_t at, size_t* skip) {
  *skip = 1;
  const uint8_t first = ByteAt(text, at);
  if (first < 0x80) return 1;
  size_t length = 0;
  uint8_t low = 0x80, high = 0xBF;  // what the second byte may be: no overlong forms, no surrogates
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2;
  } else if (first >= 0xE0 && first <= 0xEF) {
    length = 3;
    if (first == 0xE0) low = 0xA0;
    if (first == 0xED) high = 0x9F;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4;
    if (first == 0xF0) low = 0x90;
    if (first == 0xF4) high = 0x8F;
  } else {
    return 0;
  }
  for (size_t i = 1; i < length; ++i) {
    if (at + i >= text.size()) return 0;
    const uint8_t byte = ByteAt(text, at + i);
    if (byte < low || byte > high) return 0;
    low = 0x80;
    high = 0xBF;
    *skip = i + 1;
  }
  return length;
}

bool IsUtf8(std::string_view text) {
  size_t skip = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t length = Utf8Length(text, i, &skip);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

void AppendUtf8(std::string* out, std::string_view raw, Fallback fallback) {
  if (IsUtf8(raw)) {
    out->append(raw);
    return;
  }
  if (fallback == Fallback::kWindows1252) {
    for (const char c : raw) {
      AppendCodePoint(out, intake::FromWindows1252(static_cast<uint8_t>(c)));
    }
    return;
  }
  size_t skip = 0;
  for (size_t i = 0; i < raw.size();) {
    const size_t length = Utf8Length(raw, i, &skip);
    if (length == 0) {
      out->append(kReplacement);
      i += skip;
    } else {
      out->append(raw.substr(i, length));
      i += length;
    }
  }
}

std::string ToUtf8(std::string_view raw, Fallback fallback) {
  std::string out;
  AppendUtf8(&out, raw, fallback);
  return out;
}

std::string Printable(std::string_view raw, Fallback fallback) {
  std::string out = ToUtf8(raw, fallback);
  for (char& c : out) {
    const auto byte = static_cast<uint8_t>(c);
    if (byte < 0x20 || byte == 0x7F) c = ' ';
  }
  return out;
}

}  // namespace rollcall
