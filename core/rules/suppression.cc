// SPDX-License-Identifier: Apache-2.0
#include "rollcall/suppression.h"

namespace rollcall {

bool IsSmallCell(int64_t students, int64_t chronic, const Options& options) {
  return students < options.suppression_minimum_students ||
         chronic < options.suppression_minimum_count;
}

void Suppress(std::vector<Cell>* cells, const Options& options) {
  size_t hidden = 0;
  for (Cell& cell : *cells) {
    const bool least = IsSmallCell(cell.students, cell.chronic_least, options);
    const bool most = IsSmallCell(cell.students, cell.chronic_most, options);
    if (least == most) cell.suppressed = least;
    // A row for which it is not known is hidden wherever rates are shared, so it counts as hidden
    // here.
    if (cell.suppressed.value_or(true)) ++hidden;
  }
  if (hidden != 1) return;
  Cell* fewest = nullptr;
  for (Cell& cell : *cells) {
    if (cell.suppressed.value_or(true)) continue;
    if (fewest == nullptr || cell.students < fewest->students ||
        (cell.students == fewest->students && cell.name < fewest->name)) {
      fewest = &cell;
    }
  }
  if (fewest != nullptr) fewest->suppressed = true;
}

}  // namespace rollcall
