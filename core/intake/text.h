// SPDX-License-Identifier: Apache-2.0
// Small questions about bytes of text, asked all over intake. Bytes from 0x80 on are letters of
// some encoding: kept.
#ifndef ROLLCALL_INTAKE_TEXT_H_
#define ROLLCALL_INTAKE_TEXT_H_

#include <string>
#include <string_view>

namespace rollcall::intake {

// Printed reports have a form feed where a page ends.
inline bool IsBlank(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\v'; }
inline bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// How many bytes of a no-break space stand in front or at the end; spreadsheets and web pages leave
// them around cells. In UTF-8 it is C2 A0; A0 where no character of UTF-8 can begin, or alone
// behind ASCII, is that of Windows-1252.
inline size_t NoBreakSpaceInFront(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == '\xA0') return 1;
  return text[0] == '\xC2' && text.size() >= 2 && text[1] == '\xA0' ? 2 : 0;
}
inline size_t NoBreakSpaceAtEnd(std::string_view text) {
  if (text.empty() || text.back() != '\xA0') return 0;
  if (text.size() == 1) return 1;
  const char before = text[text.size() - 2];
  if (before == '\xC2') return 2;
  return static_cast<unsigned char>(before) < 0x80 ? 1 : 0;
}

// Without the blanks and no-break spaces around it.
inline std::string_view Trim(std::string_view text) {
  for (;;) {
    while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
    if (const size_t front = NoBreakSpaceInFront(text)) {
      text.remove_prefix(front);
    } else if (const size_t end = NoBreakSpaceAtEnd(text)) {
      text.remove_suffix(end);
    } else {
      return text;
    }
  }
}

// What a cell says: without blanks around it, and without the ="…" in which systems keep a
// spreadsheet from taking an ID for a number.
inline std::string_view TextOfCell(std::string_view cell) {
  cell = Trim(cell);
  if (cell.size() < 3 || cell[0] != '=' || cell[1] != '"' || cell.back() != '"') return cell;
  return Trim(cell.substr(2, cell.size() - 3));
}

// Lower case, without spaces, underscores and punctuation: how headers and fixed words are
// compared.
std::string Normalised(std::string_view text);
// The same with "no" for each "#": "Student #" as "Student No".
std::string WithNumberSpelled(std::string_view text);

// At most `size` bytes of it, cut between characters and marked "…": what a message or a problem
// shows.
std::string Shortened(std::string_view text, size_t size);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_TEXT_H_
