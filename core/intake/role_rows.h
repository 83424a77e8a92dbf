// SPDX-License-Identifier: Apache-2.0
// RoleRows: turns the rows of one file into facts, a kind of RowSink for each role.
#ifndef ROLLCALL_INTAKE_ROLE_ROWS_H_
#define ROLLCALL_INTAKE_ROLE_ROWS_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "intake/columns.h"
#include "intake/dates.h"
#include "intake/dialect.h"
#include "intake/row_problems.h"
#include "intake/row_reader.h"
#include "intake/text.h"
#include "rollcall/book.h"
#include "rollcall/reader.h"

namespace rollcall::intake {

// How many cells beyond the header's a row may have for the first of them with a text to be named.
inline constexpr size_t kSurplusCells = 16;

class RoleRows : public RowSink {
 public:
  RoleRows(Book* book, int file, Dialect dialect, std::optional<DateFormat> forced,
           RowVisitor* visitor);
  void OnRow(const Row& row) final;
  void OnBrokenRow(uint32_t number, size_t cell, std::string_view text) override;

  // Turns the file's open dates into plain ones; once, by the date that shows the order, or when
  // all files are read.
  void Settle(DateFormat order);
  // Writes what is known of the file into its FileFacts. After this only Settle and then Close once
  // more.
  void Close();

  uint64_t rows() const { return rows_; }
  const DateOrder& dates() const { return dates_; }
  const Columns& columns() const { return columns_; }
  // Why the file cannot be read to its end; "": it can. The rest of a sentence that begins with the
  // file's name.
  const std::string& fatal() const { return fatal_; }

 protected:
  // A data row with all its required cells.
  virtual void ReadRow(const Row& row) = 0;
  std::string_view Cell(const Row& row, int column) const {
    return column >= 0 && static_cast<size_t>(column) < row.count ? TextOfCell(row.cells[column])
                                                                  : std::string_view();
  }
  std::string_view Cell(const Row& row, Field field) const { return Cell(row, columns_[field]); }
  std::string_view Header(Field field) const { return columns_.headers[columns_[field]]; }
  // The row is kept in spite of this cell.
  void Report(ProblemKind kind, const Row& row, Field field) {
    problems_.Add(kind, row.number, Header(field), Cell(row, field), true);
  }
  // The row is not kept: for this problem with this cell.
  void LeaveOut(ProblemKind kind, const Row& row, Field field);
  // The ID that the row must have; "": it has been left out.
  std::string_view ReadId(const Row& row);
  // A date that the row must have; false: it has been left out.
  bool ReadNeededDate(const Row& row, Field field, Date* date);
  // A date that may be missing. A bad one is reported, *clean becomes false, and it counts as
  // blank.
  Date ReadDate(const Row& row, Field field, bool* clean);
  // A number that may be missing; false: it cannot be read, and the row has been left out.
  bool ReadOptional(const Row& row, Field field, int32_t most, int32_t* number);
  uint32_t ReadTraits(const Row& row, bool* clean);
  TextId Text(const Row& row, Field field) { return book_->texts.Intern(Cell(row, field)); }

  // Makes the file unreadable: this date and the one that settled the order do not go together.
  void RefuseTwoOrders(const DateSight& now);

  // Rows that were kept without being handed to OnRow.
  void CountRows(uint64_t rows) { rows_ += rows; }

  uint32_t SettledTraits(uint32_t traits, DateFormat order);
  virtual void SettleFacts(DateFormat order) = 0;
  virtual void CloseFacts(FileFacts*) {}

  Book* const book_;
  const int file_;
  const Columns columns_;
  RowVisitor* const visitor_;
  RowProblems problems_;
  DateOrder dates_;
  const uint32_t header_row_;

 private:
  // Whether this is a data row with all its required cells. Counts it, and reports it where it is
  // malformed or a total or note below the rows.
  bool Accept(const Row& row);
  void ReportLacking(const Row& row);
  bool AcceptUneven(const Row& row);
  bool AllBlank(const Row& row) const;
  bool LacksCells(const Row& row) const;
  bool RepeatsHeader(const Row& row) const;
  bool IsNote(const Row& row) const;
  bool LeaveNoteOut(const Row& row);
  DateStatus Read(const Row& row, Field field, Date* date);
  const bool fixed_;  // lines of fixed width: blanks at their ends are often cut off, and no loss
  std::vector<size_t> read_;  // the columns that are understood, in their order
  std::vector<Field> date_fields_;
  std::vector<size_t> needed_;  // columns that no row can do without; none: any but the student's
  std::vector<size_t> others_;  // where needed_ is empty: those columns
  uint64_t rows_ = 0, left_out_ = 0;
  std::string fatal_;
};

std::unique_ptr<RoleRows> MakeRosterRows(Book* book, int file, Dialect dialect,
                                         std::optional<DateFormat> forced, RowVisitor* visitor);
std::unique_ptr<RoleRows> MakeCalendarRows(Book* book, int file, Dialect dialect,
                                           std::optional<DateFormat> forced, RowVisitor* visitor);
std::unique_ptr<RoleRows> MakeTotalsRows(Book* book, int file, Dialect dialect,
                                         std::optional<DateFormat> forced, RowVisitor* visitor);
// `known_rows`: rows that repeat all but the date of others are known by their bytes
// (known_rows.h).
std::unique_ptr<RoleRows> MakeAttendanceRows(Book* book, int file, Dialect dialect,
                                             std::optional<DateFormat> forced, RowVisitor* visitor,
                                             bool known_rows);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_ROLE_ROWS_H_
