// SPDX-License-Identifier: Apache-2.0
#include "intake/encoding.h"

#include <cstring>

namespace rollcall::intake {
namespace {

constexpr uint32_t kReplacement = 0xFFFD;

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
  while (bytes < end && !bad_) {
    if (expected_ == 0) {
      // Most files are plain ASCII: eight bytes a look.
      for (uint64_t word; end - bytes >= 8; bytes += 8) {
        std::memcpy(&word, bytes, 8);
        if ((word & 0x8080808080808080u) != 0) break;
      }
      if (bytes == end) return;
    }
    const uint8_t byte = *bytes++;
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
  if (high_ != 0 || held_byte_ >= 0) AppendUtf8(kReplacement, out);
  high_ = 0;
  held_byte_ = -1;
}

}  // namespace rollcall::intake
