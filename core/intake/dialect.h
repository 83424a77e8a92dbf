// SPDX-License-Identifier: Apache-2.0
// Dialect: what the beginning of a file tells: delimiter and quotes, the header row, and with it
// role and columns.
//
// The header is the first row that names the columns of a role under one of the four delimiters
// (lines above it are titles); of several delimiters the one under which most columns are known.
// Where no row does, two neighbouring rows read as one may ("Student" over "ID"), and then the
// lines may be those of a monthly file without a header. Cells are quoted by single quotes where
// all of the header's are. Backslashes escape where more rows are whole so.
#ifndef ROLLCALL_INTAKE_DIALECT_H_
#define ROLLCALL_INTAKE_DIALECT_H_

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/columns.h"
#include "intake/row_reader.h"
#include "rollcall/expected.h"

namespace rollcall::intake {

struct Dialect {
  char delimiter = ',';  // NUL: none
  char quote = '"';
  bool backslash = false;  // \" inside a quoted cell is a quote
  // The line of the header, of two lines the lower one; rows up to it are not data. 0: no header.
  uint32_t header_row = 0;
  // Of a file without delimiters: how many bytes each cell has. Rows then have these cells.
  std::vector<uint8_t> widths;
  Columns columns;

  Marks marks() const { return {delimiter, quote, backslash}; }
};

// `head`: the first bytes as text; `whole`: they are the whole file. `header_row`: what a person
// said of it (0: there is none). The error is the rest of a sentence that begins with the file's
// name.
Expected<Dialect> FindDialect(std::string_view head, bool whole, const ColumnMatcher& matcher,
                              std::optional<uint32_t> header_row = {});

// Where FindDialect has none: the row that comes nearest to a header, as if it were one.
Dialect GuessDialect(std::string_view head, bool whole, const ColumnMatcher& matcher,
                     std::optional<uint32_t> header_row = {});

// Hands lines on as rows whose cells have these widths. A line that ends inside a cell is broken.
class FixedWidthRows : public RowSink {
 public:
  FixedWidthRows(std::vector<uint8_t> widths, RowSink* sink)
      : widths_(std::move(widths)), sink_(sink) {}
  void OnRow(const Row& row) override;
  void OnBrokenRow(uint32_t number, size_t cell, std::string_view text) override {
    sink_->OnBrokenRow(number, cell, text);
  }

 private:
  const std::vector<uint8_t> widths_;
  RowSink* const sink_;
  std::vector<std::string_view> cells_;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_DIALECT_H_
