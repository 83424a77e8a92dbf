// SPDX-License-Identifier: Apache-2.0
// SecondReading: reads the same files once more, for what no book keeps: every line of the fix
// list, or rows as they stand in a file with all their columns.
//
// Or the columns that no rule reads (attributes.h).
//
// Use: for each file in the order of the first reading BeginFile, Push as often as needed, EndFile;
// Take() gives what is ready. The fix list needs all files; rows need those they are in, and are
// ready after each file.
#ifndef ROLLCALL_REPORT_SECOND_READING_H_
#define ROLLCALL_REPORT_SECOND_READING_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "report/attributes.h"
#include "report/requests.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/law.h"
#include "rollcall/reader.h"

namespace rollcall {

inline constexpr size_t kMostRowsShown = 200;

// A file of the first reading.
struct ReadFile {
  std::string path;  // as it was given
  FileReading reading;
};

class SecondReading {
 public:
  // `book` is that of the first reading; `evaluation` may be nullptr where only rows are wanted.
  // `attributes` are filled where columns are wanted: Take() then gives nothing, but has to be
  // asked once all files are read. All must outlive this.
  SecondReading(AgainWant want, const Book& book, const Law& law, const Evaluation* evaluation,
                Attributes* attributes, ReadOptions options);
  ~SecondReading();
  // `index` is the file's place in the book.
  Expected<Done> BeginFile(size_t index, const ReadFile& file);
  void Push(const uint8_t* bytes, size_t size);
  Expected<Done> EndFile();
  uint64_t rows() const;
  // What is ready and was not yet taken; "": nothing.
  std::string Take();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_SECOND_READING_H_
