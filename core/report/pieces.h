// SPDX-License-Identifier: Apache-2.0
// Pieces: one format of the report, a step at a time (the head, a student, a table), so that no
// whole of it is held.
#ifndef ROLLCALL_REPORT_PIECES_H_
#define ROLLCALL_REPORT_PIECES_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/report.h"

namespace rollcall {

class Pieces {
 public:
  virtual ~Pieces() = default;
  // Appends the next step to *out; false: there was none left, nothing was appended.
  virtual bool Step(std::string* out) = 0;
};

std::unique_ptr<Pieces> TextPieces(const Evaluation& evaluation);
// Without a selection: all students, all columns.
std::unique_ptr<Pieces> CsvPieces(const Evaluation& evaluation,
                                  std::optional<StudentSelection> selection = std::nullopt);
std::unique_ptr<Pieces> AbsencesCsvPieces(const Evaluation& evaluation,
                                          std::optional<StudentSelection> selection = std::nullopt);
std::unique_ptr<Pieces> RatesPieces(const Evaluation& evaluation);
// The listed problems, a line for each listed row; the complete list reads the files again
// (fix_list.h).
std::unique_ptr<Pieces> ListedProblemsPieces(const Evaluation& evaluation);
// The state's monthly file, `district` three letters or digits.
std::unique_ptr<Pieces> PsisPieces(const Evaluation& evaluation, std::string district);
// Why that cannot be written, one sentence; "": it can.
std::string RefusesPsis(const Evaluation& evaluation, std::string_view district);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_PIECES_H_
