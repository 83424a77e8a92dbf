// SPDX-License-Identifier: Apache-2.0
// Dialect: what the beginning of a file tells: the delimiter, the header row, and with it role and
// columns.
//
// The header is the first row that names the columns of a role under one of the four delimiters
// (lines above it are titles); of several delimiters the one under which most columns are known.
#ifndef ROLLCALL_INTAKE_DIALECT_H_
#define ROLLCALL_INTAKE_DIALECT_H_

#include <string>
#include <string_view>
#include <vector>

#include "intake/columns.h"
#include "rollcall/expected.h"

namespace rollcall::intake {

struct Dialect {
  char delimiter = ',';
  char quote = '"';
  bool backslash = false;  // \" inside a quoted cell is a quote
  // The line of the header, of two lines the lower one; rows up to it are not data. 0: no header.
  uint32_t header_row = 0;
  // Of a file without delimiters: how many bytes each cell has. Rows then have these cells.
  std::vector<uint8_t> widths;
  Columns columns;
};

// `head`: the first bytes, as UTF-8 or of whatever encoding without NUL; `whole`: they are the
// whole file. The error is the rest of a sentence that begins with the file's name.
Expected<Dialect> FindDialect(std::string_view head, bool whole, const ColumnMatcher& matcher);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_DIALECT_H_
