// SPDX-License-Identifier: Apache-2.0
#include "intake/grid_rows.h"

#include <utility>

namespace rollcall::intake {

std::optional<Columns> MatchGrid(Columns) { return {}; }

std::unique_ptr<RoleRows> MakeGridRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor) {
  return MakeTotalsRows(book, file, std::move(dialect), forced, visitor);
}

}  // namespace rollcall::intake
