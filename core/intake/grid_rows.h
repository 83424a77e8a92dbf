// SPDX-License-Identifier: Apache-2.0
// Grid: a row a student, a column a date, each cell a code.
#ifndef ROLLCALL_INTAKE_GRID_ROWS_H_
#define ROLLCALL_INTAKE_GRID_ROWS_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "intake/columns.h"
#include "intake/dialect.h"
#include "intake/role_rows.h"

namespace rollcall::intake {

// `columns`: those of the role kGrid found by their names (student_id, name, school, grade). Fills
// `days` with the columns whose header is a date; nothing: fewer than two, or no student_id.
std::optional<Columns> MatchGrid(Columns columns);

// The first of two or more headers that are a day without its year, "9/13"; "": there are none.
std::string DaysWithoutYear(const std::vector<std::string>& headers);

std::unique_ptr<RoleRows> MakeGridRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_GRID_ROWS_H_
