// SPDX-License-Identifier: Apache-2.0
// Meanings: what each record of the book means under a profile, worked out once an evaluation.
#ifndef ROLLCALL_EVALUATE_MEANINGS_H_
#define ROLLCALL_EVALUATE_MEANINGS_H_

#include <vector>

#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/presence.h"
#include "rollcall/profile.h"

namespace rollcall {

// The kind of a code and its flags: a flag of the information system stands for a blank code
// (contract section 3).
struct CodeKind {
  Kind kind = Kind::kUnknown;
  CodeMeaning meaning;
};
CodeKind KindOf(std::string_view code, YesNo sis_absent, YesNo sis_excused, YesNo sis_tardy,
                const Profile& profile, const Law& law);

// A blank cell of a grid is no fact at all unless the profile gives "" a meaning.
bool IsEmptyCell(const FileFacts& file, std::string_view code, const Profile& profile);
// The field of the column that a code stands in: "" in a grid, where each day has its own.
std::string CodeField(const FileFacts& file);

class Meanings {
 public:
  Meanings(const Book& book, const Profile& profile, const Law& law);
  const Meaning& operator[](uint32_t record) const { return meanings_[record]; }
  // What the record's code alone makes of a day (presence.h). kPresent: a plain day, which nothing
  // else in the row can change and no count asks about.
  ByCode OfCode(uint32_t record) const { return by_code_[record]; }

 private:
  std::vector<Meaning> meanings_;
  std::vector<ByCode> by_code_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_MEANINGS_H_
