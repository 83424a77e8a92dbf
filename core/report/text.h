// SPDX-License-Identifier: Apache-2.0
// Texts of the files as UTF-8. The pool keeps them as raw bytes; encoding is applied here, where
// they are written.
#ifndef ROLLCALL_REPORT_TEXT_H_
#define ROLLCALL_REPORT_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "rollcall/book.h"

namespace rollcall {

// What bytes that are not valid UTF-8 are read as.
enum class Fallback : uint8_t { kReplace, kWindows1252 };

// Windows-1252 where any file of the book was taken to be in it, else U+FFFD. A text that is valid
// UTF-8 stays as it is either way.
Fallback FallbackOf(const Book& book);

// Length of the valid UTF-8 sequence at text[at], 0 where there is none. *skip: how many bytes one
// U+FFFD then stands for (the longest start of a sequence, as browsers decode).
size_t Utf8Length(std::string_view text, size_t at, size_t* skip);

bool IsUtf8(std::string_view text);
void AppendUtf8(std::string* out, std::string_view raw, Fallback fallback);
std::string ToUtf8(std::string_view raw, Fallback fallback);

// One line for a terminal: as ToUtf8, control characters as blanks.
std::string Printable(std::string_view raw, Fallback fallback);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_TEXT_H_
