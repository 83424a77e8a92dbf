// SPDX-License-Identifier: Apache-2.0
// Reader: bytes in, facts out. A push parser: the result never depends on where a chunk ends.
//
// Use: Reader reader(&book, options); for each file BeginFile(name), Push(bytes) as often as
// needed, EndFile(); at the end Finish(), which settles what one file alone leaves open (date
// orders) and seals the book. Errors: a file that cannot be read as any role (empty, binary, no
// usable column, two date orders) is refused by EndFile with one sentence; rows that cannot be read
// become problems in the book and the rest goes on.
#ifndef ROLLCALL_READER_H_
#define ROLLCALL_READER_H_

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/expected.h"

namespace rollcall {

struct Law;

struct ReadOptions {
  // field -> header text, from the profile: tried before the synonyms, its exact text first.
  std::map<std::string, std::string> columns;
  std::vector<std::string> groups;        // group columns beside the six that are known
  std::optional<DateFormat> date_format;  // forced for every file
  // Off: every row is taken apart, also one whose bytes are known. The facts are the same, which
  // tests compare.
  bool known_rows = true;
};

// What a person has said about one file; each part may be left open. It goes before the profile,
// the profile before what the file itself tells.
struct FileReading {
  std::optional<Role> role;
  // The header's line as a spreadsheet counts lines, 1 is the first; 0: the file has no header row.
  std::optional<uint32_t> header_row;
  // field -> header text; "#3" is the third column whatever its header; "" is no column.
  std::map<std::string, std::string> columns;
  std::optional<DateFormat> date_format;
};

// Sees each data row again, in file order; for the complete fix list (--format problems), which
// reads files twice. Of a file that leaves its date order open it hears in Finish().
class RowVisitor {
 public:
  virtual ~RowVisitor() = default;
  // An attendance row (or a cell of a grid) that was kept. `student_id` and `code` are raw bytes;
  // `record` is of the book that is being filled.
  virtual void OnRow(int file, uint32_t row, std::string_view student_id, Date date,
                     std::string_view code, const Record& record) = 0;
  // A row that reading left out or that has a problem of its own (one call a problem); `kept`: it
  // was kept all the same.
  virtual void OnProblem(int file, uint32_t row, ProblemKind kind, std::string_view column,
                         std::string_view value, bool kept) = 0;

  // A visitor that wants the rows as they stand gets them instead: nothing else of the file is
  // understood, and the two calls above never come.
  virtual bool WantsCells() const { return false; }
  // The file's headers, and which of its columns is the student's (-1: none).
  virtual void OnHeaders(int /*file*/, const std::vector<std::string>& /*headers*/,
                         int /*student_id*/) {}
  // A row after the header with all its cells, untrimmed. A row that cannot be taken apart has the
  // rest of its line as its only cell.
  virtual void OnCells(int /*file*/, uint32_t /*row*/, const std::string_view* /*cells*/,
                       size_t /*count*/) {}
};

// A column whose dates could be of several orders, which nothing in the files tells apart.
struct OpenDates {
  struct Example {
    std::string text;
    std::optional<Date> mdy, dmy, ymd;  // nothing: no such date in that order
  };
  int file = 0;
  std::string column;             // its header
  std::vector<Example> examples;  // up to three
};

class Reader {
 public:
  // `law` gives the header synonyms. Book and law must outlive the reader.
  Reader(Book* book, const Law& law, ReadOptions options, RowVisitor* visitor = nullptr);
  ~Reader();
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  void BeginFile(std::string_view path_or_name, const FileReading& reading = {});
  void Push(const uint8_t* bytes, size_t size);
  // What the file was taken to be is book->files.back(). A refused file leaves nothing in the book.
  Expected<Done> EndFile();
  // Rows read of the current file so far, for a progress line.
  uint64_t rows() const;
  Expected<Done> Finish();
  // After a Finish() that refused because the order of dates is open: what to ask about.
  std::vector<OpenDates> Open() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rollcall

#endif  // ROLLCALL_READER_H_
