// SPDX-License-Identifier: Apache-2.0
#include "intake/encoding.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "intake/bytes.h"

namespace rollcall::intake {
namespace {

constexpr uint32_t kReplacement = 0xFFFD;
constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr size_t kLooked = 4096;  // for NULs and control characters

// Windows-1252 from 0x80 to 0x9F; the five free places are the control characters of the same
// number (WHATWG).
constexpr std::array<uint16_t, 32> kWindows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void AppendUtf8(uint32_t point, std::string* out) {
  const auto tail = [&](int shift) {
    out->push_back(static_cast<char>(0x80 | ((point >> shift) & 0x3F)));
  };
  if (point < 0x80) {
    out->push_back(static_cast<char>(point));
  } else if (point < 0x800) {
    out->push_back(static_cast<char>(0xC0 | (point >> 6)));
    tail(0);
  } else if (point < 0x10000) {
    out->push_back(static_cast<char>(0xE0 | (point >> 12)));
    tail(6);
    tail(0);
  } else {
    out->push_back(static_cast<char>(0xF0 | (point >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace

void Utf8Check::Push(const uint8_t* bytes, size_t size) {
  const uint8_t* const end = bytes + size;
  const auto left = [&] { return static_cast<size_t>(end - bytes); };
  saw_nul_ = false;
  while (bytes < end && !bad_) {
    if (expected_ == 0) {
      // Most files are plain ASCII.
      bytes += PlainInFront(reinterpret_cast<const char*>(bytes), left());
      if (bytes == end) return;
    }
    const uint8_t byte = *bytes++;
    if (byte == 0) saw_nul_ = true;
    if (expected_ > 0) {
      bad_ = byte < lowest_ || byte > highest_;
      --expected_;
      lowest_ = 0x80;
      highest_ = 0xBF;
    } else if (byte >= 0x80) {
      bad_ = byte < 0xC2 || byte > 0xF4;
      expected_ = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
      if (byte == 0xE0) lowest_ = 0xA0;   // longer than needed below
      if (byte == 0xED) highest_ = 0x9F;  // surrogates above
      if (byte == 0xF0) lowest_ = 0x90;
      if (byte == 0xF4) highest_ = 0x8F;  // beyond U+10FFFF above
    }
  }
  if (FindByte(reinterpret_cast<const char*>(bytes), left(), '\0') < left()) saw_nul_ = true;
}

void Utf16Decoder::Push(const uint8_t* bytes, size_t size, std::string* out) {
  for (size_t i = 0; i < size; ++i) {
    if (held_byte_ < 0) {
      held_byte_ = bytes[i];
      continue;
    }
    const uint32_t first = static_cast<uint32_t>(held_byte_);
    held_byte_ = -1;
    Unit(big_endian_ ? first << 8 | bytes[i] : static_cast<uint32_t>(bytes[i]) << 8 | first, out);
  }
}

void Utf16Decoder::Unit(uint32_t unit, std::string* out) {
  const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
  if (high_ != 0) {
    const uint32_t high = high_;
    high_ = 0;
    if (low) {
      AppendUtf8(0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00), out);
      return;
    }
    AppendUtf8(kReplacement, out);
  }
  if (unit >= 0xD800 && unit <= 0xDBFF) {
    high_ = unit;
  } else {
    AppendUtf8(low ? kReplacement : unit, out);
  }
}

void Utf16Decoder::Finish(std::string* out) {
  // Half a character at the end: a tool that counts bytes has added a line end or a blank.
  const bool blank = held_byte_ == '\n' || held_byte_ == '\r' || held_byte_ == ' ' ||
                     held_byte_ == '\t' || held_byte_ == 0;
  if (high_ != 0 || (held_byte_ >= 0 && !blank)) AppendUtf8(kReplacement, out);
  high_ = 0;
  held_byte_ = -1;
}

namespace {

// Whether the bytes are UTF-16 though no mark says so: a NUL in nearly every second byte, and
// nearly none in the others.
std::optional<bool> LooksBigEndian(std::string_view bytes) {
  bytes = bytes.substr(0, kLooked);
  const size_t pairs = bytes.size() / 2;
  if (pairs < 8) return {};
  size_t nuls[2] = {0, 0};
  for (size_t i = 0; i < 2 * pairs; ++i) nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
  for (const bool big_endian : {false, true}) {
    const size_t high = nuls[big_endian ? 0 : 1];
    const size_t low = nuls[big_endian ? 1 : 0];
    if (10 * high >= 8 * pairs && 10 * low < pairs) return big_endian;
  }
  return {};
}

std::string WhyNoText(std::string_view text) {
  constexpr std::string_view kBlank(" \t\r\n\0", 5);
  if (text.find_first_not_of(kBlank) == std::string_view::npos) {
    return "the file is empty; export it again with a header row and a row for each record";
  }
  const auto begins = [text](std::string_view mark) { return text.substr(0, mark.size()) == mark; };
  if (begins("PK\x03\x04") || begins("\xD0\xCF\x11\xE0")) {
    return "this is a spreadsheet or a zip archive and not a text file; save it as CSV";
  }
  size_t nuls = 0, controls = 0;
  const std::string_view looked = text.substr(0, kLooked);
  for (const char c : looked) {
    const auto byte = static_cast<uint8_t>(c);
    if (byte == 0) ++nuls;
    if ((byte > 0 && byte < 9) || (byte > 13 && byte < 32) || byte == 0x7F) ++controls;
  }
  if (begins("%PDF-") || 2 * nuls > looked.size() || 20 * controls > looked.size()) {
    return "this is a binary file and not a text file; export the data as CSV";
  }
  return {};
}

}  // namespace

Head ReadHead(std::string_view bytes, bool whole) {
  Head head;
  const auto begins = [bytes](std::string_view mark) {
    return bytes.substr(0, mark.size()) == mark;
  };
  const bool marked = begins("\xFF\xFE") || begins("\xFE\xFF");
  const std::optional<bool> big_endian =
      marked ? std::optional<bool>(bytes[0] == '\xFE') : LooksBigEndian(bytes);
  if (big_endian) {
    head.encoding = *big_endian ? "utf-16be" : "utf-16le";
    head.utf16.emplace(*big_endian);
    if (marked) bytes.remove_prefix(2);
    head.utf16->Push(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size(), &head.text);
    if (whole) head.utf16->Finish(&head.text);
  } else {
    head.text = bytes;
  }
  while (head.text.compare(0, kUtf8Mark.size(), kUtf8Mark) == 0) {
    head.text.erase(0, kUtf8Mark.size());
  }
  head.refused = WhyNoText(head.text);
  return head;
}

uint16_t FromWindows1252(uint8_t byte) {
  return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
}

std::string AsUtf8(std::string_view text) {
  Utf8Check check;
  check.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  if (check.Valid()) return std::string(text);
  std::string out;
  for (const char c : text) {
    AppendUtf8(FromWindows1252(static_cast<uint8_t>(c)), &out);
  }
  return out;
}

}  // namespace rollcall::intake
