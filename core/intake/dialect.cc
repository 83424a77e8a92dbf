// SPDX-License-Identifier: Apache-2.0
#include "intake/dialect.h"

#include <optional>
#include <vector>

#include "intake/row_reader.h"
#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr size_t kRowsTried = 30;  // for a header below titles and notes
constexpr char kDelimiters[] = {',', '\t', ';', '|'};

struct FoundRow {
  uint32_t number;
  std::vector<std::string> cells;
};

class FirstRows : public RowSink {
 public:
  void OnRow(const Row& row) override {
    if (rows.size() == kRowsTried) return;
    FoundRow found{row.number, {}};
    bool any = false;
    for (size_t i = 0; i < row.count; ++i) {
      found.cells.emplace_back(row.cells[i]);
      any = any || !Trim(row.cells[i]).empty();
    }
    if (any) rows.push_back(std::move(found));
  }
  void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
  std::vector<FoundRow> rows;
};

}  // namespace

Expected<Dialect> FindDialect(std::string_view head, bool whole, const ColumnMatcher& matcher) {
  std::optional<Dialect> best;
  std::vector<std::string> widest;  // of the first lines, for the sentence that none is a header
  for (const char delimiter : kDelimiters) {
    FirstRows first;
    RowReader reader(delimiter, SIZE_MAX, &first);
    reader.Push(head.data(), head.size());
    if (whole) reader.Finish();
    for (const FoundRow& row : first.rows) {
      if (row.cells.size() > widest.size()) widest = row.cells;
      std::optional<Columns> columns = matcher.Match(row.cells);
      if (!columns) continue;
      if (!best || row.number < best->header_row ||
          (row.number == best->header_row && columns->found > best->columns.found)) {
        best.emplace();
        best->delimiter = delimiter;
        best->header_row = row.number;
        best->columns = std::move(*columns);
      }
      break;
    }
  }
  if (best) return *std::move(best);
  if (widest.empty())
    return Error{"no line of the file can be read as a header row; export it again as CSV"};
  return Error{matcher.Missing(widest)};
}

}  // namespace rollcall::intake
