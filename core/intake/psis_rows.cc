// SPDX-License-Identifier: Apache-2.0
#include "intake/psis_rows.h"

#include <utility>

namespace rollcall::intake {

bool IsPsisLine(std::string_view) { return false; }
bool IsPsisRow(const std::vector<std::string>&) { return false; }

Columns PsisColumns(size_t groups) {
  Columns columns;
  columns.role = Role::kTotals;
  columns.headers = {"Reporting District",        "SASID",
                     "Date of Birth",             "Month of Membership",
                     "Year of Membership",        "Days In-Person Membership",
                     "Days In-Person Attendance", "Days Remote Membership",
                     "Days Remote Attendance"};
  columns.at.fill(-1);
  columns.groups.assign(groups, -1);
  int column = 1;
  for (const Field field :
       {Field::kStudentId, Field::kBirthDate, Field::kMonth, Field::kYear,
        Field::kInPersonMembership, Field::kInPersonAttendance, Field::kRemoteMembership,
        Field::kRemoteAttendance}) {
    columns.at[static_cast<size_t>(field)] = column++;
  }
  columns.required = {1, 3, 4, 5, 6};
  columns.found = 8;
  return columns;
}

std::unique_ptr<RoleRows> MakePsisRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor) {
  return MakeTotalsRows(book, file, std::move(dialect), forced, visitor);
}

}  // namespace rollcall::intake
