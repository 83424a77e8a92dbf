// SPDX-License-Identifier: Apache-2.0
// FixList: the complete fix list (--format problems), one line a row. It sees every row of the
// files a second time, so no row number has to be kept while reading.
//
// Use: for each file of the book BeginFile(its index) and read it with a Reader of its own that has
// this as visitor; then Finish(). Take() gives what was written so far.
#ifndef ROLLCALL_REPORT_FIX_LIST_H_
#define ROLLCALL_REPORT_FIX_LIST_H_

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "report/text.h"
#include "rollcall/evaluate.h"
#include "rollcall/reader.h"

namespace rollcall {

inline constexpr std::string_view kFixListHeader =
    "file,row,column,value,kind,message,suggestion\n";

// One line for one row of a problem (0: no row).
void WriteFixLine(std::string* out, const Book& book, const Problem& problem, uint32_t row);

class FixList : public RowVisitor {
 public:
  explicit FixList(const Evaluation& evaluation);

  void BeginFile(int file);
  void OnRow(int file, uint32_t row, std::string_view student_id, Date date, std::string_view code,
             const Record& record) override;
  void OnProblem(int file, uint32_t row, ProblemKind kind, std::string_view column,
                 std::string_view value, bool kept) override;
  // Problems that no row has: days without a row, then the files as a whole.
  void Finish();

  size_t size() const { return out_.size(); }
  std::string Take();

 private:
  struct OfTheRules {
    ProblemKind kind;
    bool found = false;  // in some row
  };
  void WriteDay(ProblemKind kind, int file, uint32_t row, std::string_view student_id, Date date,
                std::string_view code);
  bool IsUnknown(std::string_view code, const Record& record) const;

  const Evaluation& evaluation_;
  std::array<std::string, kProblemKindCount> columns_;  // as the listed problems of a kind name it
  int file_ = 0;
  std::string out_;
  std::unordered_map<uint64_t, std::vector<OfTheRules>> by_day_;  // student and day; never iterated
  std::unordered_set<uint64_t> unknown_codes_;  // of the current file: codes with their flags
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FIX_LIST_H_
