// SPDX-License-Identifier: Apache-2.0
// Encodings: what the first bytes of a file are, whether bytes are UTF-8 to the end, and UTF-16
// made into UTF-8 on the way in. The latter two take bytes in pieces and answer the same for any
// pieces.
#ifndef ROLLCALL_INTAKE_ENCODING_H_
#define ROLLCALL_INTAKE_ENCODING_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall::intake {

class Utf8Check {
 public:
  void Push(const uint8_t* bytes, size_t size);
  // Whether all bytes so far are whole characters (shortest forms, no surrogates).
  bool Valid() const { return !bad_ && expected_ == 0; }
  // Whether there is a NUL among the bytes of the last Push.
  bool SawNul() const { return saw_nul_; }

 private:
  bool bad_ = false;
  bool saw_nul_ = false;
  int expected_ = 0;                        // continuation bytes still to come
  uint8_t lowest_ = 0x80, highest_ = 0xBF;  // what the next of them may be
};

class Utf16Decoder {
 public:
  explicit Utf16Decoder(bool big_endian) : big_endian_(big_endian) {}
  // Appends what the bytes spell; a lone surrogate becomes U+FFFD.
  void Push(const uint8_t* bytes, size_t size, std::string* out);
  void Finish(std::string* out);

 private:
  void Unit(uint32_t unit, std::string* out);
  bool big_endian_;
  int held_byte_ = -1;
  uint32_t high_ = 0;  // a high surrogate whose low one has not come; 0: none
};

// The first bytes of a file made into text.
struct Head {
  std::string text;                   // without a byte order mark
  std::optional<Utf16Decoder> utf16;  // for the bytes that follow
  std::string encoding = "utf-8";     // "utf-16le", "utf-16be"
  std::string refused;  // why this is no text; the rest of a sentence that begins with its name
};
// UTF-16 is known by its mark, or by a NUL in nearly every second byte. `whole`: no bytes follow.
Head ReadHead(std::string_view bytes, bool whole);

// The character of a byte.
uint16_t FromWindows1252(uint8_t byte);
// A text of a file as UTF-8: as it is, or from Windows-1252.
std::string AsUtf8(std::string_view text);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_ENCODING_H_
