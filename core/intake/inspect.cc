// SPDX-License-Identifier: Apache-2.0
#include "rollcall/inspect.h"

#include <algorithm>

#include "intake/columns.h"
#include "intake/dialect.h"
#include "intake/encoding.h"
#include "intake/row_reader.h"
#include "intake/text.h"

namespace rollcall {
namespace {

constexpr size_t kRowsShown = 12;
constexpr size_t kRowsBelowHeader = 5;  // at least
constexpr size_t kCellsShown = 200;
constexpr size_t kCellShown = 120;

std::string Shown(std::string_view text) {
  return intake::Shortened(intake::AsUtf8(text), kCellShown);
}

class ShownRows : public intake::RowSink {
 public:
  ShownRows(size_t most, std::vector<InspectedRow>* rows) : most_(most), rows_(rows) {}
  void OnRow(const intake::Row& row) override {
    InspectedRow* shown = Add(row.number);
    if (shown == nullptr) return;
    for (size_t i = 0; i < std::min(row.count, kCellsShown); ++i) {
      shown->cells.push_back(Shown(intake::Trim(row.cells[i])));
    }
  }
  void OnBrokenRow(uint32_t number, size_t, std::string_view text) override {
    if (InspectedRow* shown = Add(number)) shown->cells.push_back(Shown(text));
  }

 private:
  InspectedRow* Add(uint32_t number) {
    if (rows_->size() == most_) return nullptr;
    InspectedRow& row = rows_->emplace_back();
    row.number = number;
    return &row;
  }
  const size_t most_;
  std::vector<InspectedRow>* const rows_;
};

}  // namespace

Inspection Inspect(std::string_view bytes, bool whole, const Law& law, const ReadOptions& options,
                   const FileReading& reading) {
  Inspection seen;
  const intake::Head head = intake::ReadHead(bytes, whole);
  seen.encoding = head.encoding;
  seen.refused = head.refused;
  if (!seen.refused.empty()) return seen;
  if (!head.utf16 && intake::AsUtf8(head.text) != head.text) seen.encoding = "windows-1252";

  intake::ColumnMatcher matcher(law, options.columns, intake::AllGroups(options.groups));
  matcher.Follow(reading);
  Expected<intake::Dialect> found =
      intake::FindDialect(head.text, whole, matcher, reading.header_row);
  if (!found.ok()) seen.refused = found.error();
  const intake::Dialect dialect =
      found.ok() ? *std::move(found)
                 : intake::GuessDialect(head.text, whole, matcher, reading.header_row);
  const intake::Columns& columns = dialect.columns;
  seen.delimiter = dialect.delimiter;
  seen.quote = dialect.quote;
  seen.header_row = dialect.header_row;
  if (seen.refused.empty()) seen.role = columns.role;
  seen.likeliest = reading.role.value_or(columns.role);
  for (const std::string& header : columns.headers) seen.headers.push_back(Shown(header));
  for (const auto& [field, column] : columns.Places(matcher.groups())) {
    seen.columns.emplace_back(field, column);
  }
  if (!seen.refused.empty()) seen.missing = matcher.Lacking(columns);

  ShownRows rows(std::max<size_t>(kRowsShown, dialect.header_row + kRowsBelowHeader), &seen.rows);
  intake::FixedWidthRows fixed(dialect.widths, &rows);
  intake::RowReader reader(dialect.marks(), kCellsShown,
                           dialect.widths.empty() ? static_cast<intake::RowSink*>(&rows) : &fixed);
  reader.Push(head.text.data(), head.text.size());
  if (whole) reader.Finish();
  return seen;
}

}  // namespace rollcall
