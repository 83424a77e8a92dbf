// SPDX-License-Identifier: Apache-2.0
// CsvRow: one row of CSV (RFC 4180, LF), safe to open in a spreadsheet.
//
// Text cells that a spreadsheet would take as a formula (they start with = + - @ tab CR) get a
// leading apostrophe.
#ifndef ROLLCALL_REPORT_CSV_WRITER_H_
#define ROLLCALL_REPORT_CSV_WRITER_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "report/text.h"

namespace rollcall {

class CsvRow {
 public:
  CsvRow(std::string* out, Fallback fallback) : out_(out), fallback_(fallback) {}

  // A text of the files or of the engine: the apostrophe may be needed.
  CsvRow& Text(std::string_view raw);
  // Numbers, dates and names of the closed lists: nothing in them needs quotes.
  CsvRow& Plain(std::string_view text);
  CsvRow& Int(int64_t value) { return Plain(std::to_string(value)); }
  CsvRow& Int(std::optional<int> value) { return value ? Int(int64_t{*value}) : Empty(); }
  CsvRow& Bool(std::optional<bool> value);
  // One cell or more, as another row has written them.
  CsvRow& Cells(std::string_view written);
  CsvRow& Empty() { return Plain(""); }
  void End() { out_->push_back('\n'); }

 private:
  void Cell(std::string_view text);

  std::string* out_;
  Fallback fallback_;
  bool first_ = true;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_CSV_WRITER_H_
