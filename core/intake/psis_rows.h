// SPDX-License-Identifier: Apache-2.0
// Monthly membership and attendance (PSIS-2): a row a student and month, with or without a header,
// as nine fields or as lines of fixed width.
#ifndef ROLLCALL_INTAKE_PSIS_ROWS_H_
#define ROLLCALL_INTAKE_PSIS_ROWS_H_

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/columns.h"
#include "intake/dialect.h"
#include "intake/role_rows.h"

namespace rollcall::intake {

inline constexpr std::array<uint8_t, 9> kPsisWidths = {3, 10, 8, 2, 4, 2, 2, 2, 2};

// Whether this line (without its end) is a fixed-width one, whether these cells are the nine.
bool IsPsisLine(std::string_view line);
bool IsPsisRow(const std::vector<std::string>& cells);
// The columns of a file without a header: nine, named as PSIS-2 names them.
Columns PsisColumns(size_t groups);

// For every monthly file (Columns::IsMonthly). Rows of fixed width come as their nine cells too.
std::unique_ptr<RoleRows> MakePsisRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_PSIS_ROWS_H_
