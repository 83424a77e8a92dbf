// SPDX-License-Identifier: Apache-2.0
// BookUndo: how long the book was before a file, so that a file refused half way leaves no fact
// behind. Interned texts, students, records and traits stay: nothing refers to them.
#ifndef ROLLCALL_INTAKE_BOOK_UNDO_H_
#define ROLLCALL_INTAKE_BOOK_UNDO_H_

#include <cstddef>

#include "rollcall/book.h"

namespace rollcall {

class BookUndo {
 public:
  explicit BookUndo(const Book& book);
  void TakeBack(Book* book) const;

 private:
  size_t slots_, log_, roster_, calendar_, totals_, files_, problems_;
};

}  // namespace rollcall

#endif  // ROLLCALL_INTAKE_BOOK_UNDO_H_
