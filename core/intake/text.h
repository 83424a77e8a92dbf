// SPDX-License-Identifier: Apache-2.0
// Small questions about bytes of text, asked all over intake. Bytes from 0x80 on are letters of
// some encoding: kept.
#ifndef ROLLCALL_INTAKE_TEXT_H_
#define ROLLCALL_INTAKE_TEXT_H_

#include <string>
#include <string_view>

namespace rollcall::intake {

inline bool IsBlank(char c) { return c == ' ' || c == '\t'; }
inline bool IsDigit(char c) { return c >= '0' && c <= '9'; }

inline std::string_view Trim(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

// Lower case, without spaces, underscores and punctuation: how headers and fixed words are
// compared.
std::string Normalised(std::string_view text);

// At most `size` bytes of it, cut between characters and marked "…": what a message or a problem
// shows.
std::string Shortened(std::string_view text, size_t size);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_TEXT_H_
