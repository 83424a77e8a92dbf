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

// How many bytes of a blank that is no ASCII stand in front or at the end; spreadsheets, web pages
// and files put together leave them around cells: the no-break space (C2 A0 in UTF-8; A0 where no
// character of UTF-8 can begin, or alone behind ASCII, is that of Windows-1252), the zero-width
// space (E2 80 8B) and the mark of UTF-8 (EF BB BF).
inline size_t WideBlankInFront(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80) return 0;
  if (text[0] == '\xA0') return 1;
  if (text.substr(0, 2) == "\xC2\xA0") return 2;
  const std::string_view three = text.substr(0, 3);
  return three == "\xE2\x80\x8B" || three == "\xEF\xBB\xBF" ? 3 : 0;
}
inline size_t WideBlankAtEnd(std::string_view text) {
  if (text.empty() || static_cast<unsigned char>(text.back()) < 0x80) return 0;
  if (text.back() == '\xA0') {
    if (text.size() == 1) return 1;
    const char before = text[text.size() - 2];
    if (before == '\xC2') return 2;
    return static_cast<unsigned char>(before) < 0x80 ? 1 : 0;
  }
  if (text.size() < 3) return 0;
  const std::string_view three = text.substr(text.size() - 3);
  return three == "\xE2\x80\x8B" || three == "\xEF\xBB\xBF" ? 3 : 0;
}

// Without the blanks of all kinds around it.
inline std::string_view Trim(std::string_view text) {
  for (;;) {
    while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
    if (const size_t front = WideBlankInFront(text)) {
      text.remove_prefix(front);
    } else if (const size_t end = WideBlankAtEnd(text)) {
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
