// SPDX-License-Identifier: Apache-2.0
#include "report/csv_writer.h"

#include <algorithm>

namespace rollcall {
namespace {

constexpr std::string_view kBeginsFormula = "=+-@\t\r";

}  // namespace

void CsvRow::Cell(std::string_view text) {
  if (!first_) out_->push_back(',');
  first_ = false;
  const bool plain = std::none_of(text.begin(), text.end(), [](char c) {
    return c == ',' || c == '"' || c == '\r' || c == '\n';
  });
  if (plain) {
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
  const bool formula = !raw.empty() && kBeginsFormula.find(raw[0]) != std::string_view::npos;
  if (!formula && IsUtf8(raw)) {
    Cell(raw);  // as nearly all are
    return *this;
  }
  std::string text = ToUtf8(raw, fallback_);
  if (formula) text.insert(text.begin(), '\'');
  Cell(text);
  return *this;
}

CsvRow& CsvRow::Cells(std::string_view written) {
  if (!first_) out_->push_back(',');
  first_ = false;
  out_->append(written);
  return *this;
}

CsvRow& CsvRow::Plain(std::string_view text) { return Cells(text); }

CsvRow& CsvRow::Bool(std::optional<bool> value) {
  return Plain(value ? (*value ? "true" : "false") : "");
}

}  // namespace rollcall
