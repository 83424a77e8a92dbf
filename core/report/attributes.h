// SPDX-License-Identifier: Apache-2.0
// Attributes: the columns of the files that no rule reads (homeroom, counselor, home language,
// phone), a value a student. Kept beside the book for the list, its filter and its order, and for
// letters; never for a rate, and never in a profile or a report.
//
// They are no part of the first reading, which is timed: a second reading of the files fills them
// after the results are shown. A roster's last row of a student counts; of attendance the first
// that is not blank. A column that differs between rows of attendance for more than one student in
// ten tells of days and not of students: it is not kept.
#ifndef ROLLCALL_REPORT_ATTRIBUTES_H_
#define ROLLCALL_REPORT_ATTRIBUTES_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/reader.h"

namespace rollcall {

inline constexpr size_t kMostAttributes = 24;  // columns

class Attributes {
 public:
  struct Column {
    std::string header;                // UTF-8
    std::vector<std::string> values;   // UTF-8; the first is the blank
    std::vector<uint32_t> of_student;  // place in `values`, by student of the book
  };
  const std::vector<Column>& columns() const { return columns_; }
  const Column* Find(std::string_view header) const;
  // "": blank, or no such column.
  std::string_view Of(uint32_t student, std::string_view header) const;
  bool complete() const { return complete_; }  // every file was read for them

 private:
  friend class AttributeReader;
  std::vector<Column> columns_;
  bool complete_ = false;
};

// Fills Attributes from a second reading: BeginFile before each file is read.
class AttributeReader : public RowVisitor {
 public:
  AttributeReader(const Book& book, Attributes* attributes);
  void BeginFile(size_t file);
  // After the last file: `complete` where none was left out.
  void Finish();

  bool WantsCells() const override { return true; }
  void OnRow(int, uint32_t, std::string_view, Date, std::string_view, const Record&) override {}
  void OnProblem(int, uint32_t, ProblemKind, std::string_view, std::string_view, bool) override {}
  void OnHeaders(int file, const std::vector<std::string>& headers, int student_id) override;
  void OnCells(int file, uint32_t row, const std::string_view* cells, size_t count) override;

 private:
  struct Filling {
    Attributes::Column column;
    std::unordered_map<std::string, uint32_t> place;  // of a value
    std::vector<bool> differs;                        // by student
    bool of_roster = false;
  };
  struct Cell {
    size_t cell, column;
  };

  const Book& book_;
  Attributes* const attributes_;
  std::unordered_map<std::string_view, uint32_t> students_;
  std::vector<Filling> fillings_;
  std::vector<bool> read_;  // by file
  size_t file_ = 0;
  int student_id_ = -1;
  std::vector<Cell> cells_;  // of the file under way
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_ATTRIBUTES_H_
