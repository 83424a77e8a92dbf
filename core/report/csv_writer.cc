// SPDX-License-Identifier: Apache-2.0
#include "report/csv_writer.h"

namespace rollcall {

void CsvRow::Cell(std::string_view text) {
  if (!first_) out_->push_back(',');
  first_ = false;
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out_->append(text);
    return;
  }
  out_->push_back('"');
  for (const char c : text) {
    if (c == '"') out_->push_back('"');
    out_->push_back(c);
  }
  out_->push_back('"');
}

CsvRow& CsvRow::Text(std::string_view raw) {
  std::string text = ToUtf8(raw, fallback_);
  if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos) {
    text.insert(text.begin(), '\'');
  }
  Cell(text);
  return *this;
}

CsvRow& CsvRow::Plain(std::string_view text) {
  Cell(text);
  return *this;
}

CsvRow& CsvRow::Bool(std::optional<bool> value) {
  return Plain(value ? (*value ? "true" : "false") : "");
}

}  // namespace rollcall
