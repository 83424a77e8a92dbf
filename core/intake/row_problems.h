// SPDX-License-Identifier: Apache-2.0
// RowProblems: what is wrong with the rows of one file, an entry a (kind, column, value), in
// bounded memory: of each kind the first 1,000 entries, the rest only counted. A visitor hears of
// every one.
#ifndef ROLLCALL_INTAKE_ROW_PROBLEMS_H_
#define ROLLCALL_INTAKE_ROW_PROBLEMS_H_

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rollcall/problem.h"
#include "rollcall/reader.h"

namespace rollcall::intake {

inline constexpr size_t kShownValue = 200;  // bytes of an offending text that a problem keeps

class RowProblems {
 public:
  RowProblems(int file, RowVisitor* visitor) : file_(file), visitor_(visitor) {}

  // `kept`: the row itself is kept. Rows that are and rows that are not never share an entry.
  void Add(ProblemKind kind, uint32_t row, std::string_view column, std::string_view value,
           bool kept = false);
  uint64_t added() const { return added_; }  // how many times Add was called
  // While held back, the visitor's calls wait for Release, so that it hears them in the order of
  // rows.
  void HoldBack() { held_back_ = true; }
  // Tells the visitor what waits of the rows up to `row`.
  void ReleaseTo(uint32_t row);
  void ReleaseAll();

  // The entries, in the order of their first rows, then for each kind that has more a kTooMany with
  // the kind's name as value.
  std::vector<Problem> Take();

 private:
  struct Event {
    ProblemKind kind;
    uint32_t row;
    std::string column, value;
    bool kept;
  };
  const int file_;
  RowVisitor* const visitor_;
  uint64_t added_ = 0;
  std::vector<Problem> entries_;
  std::unordered_map<std::string, uint32_t> entry_of_;
  std::array<size_t, kProblemKindCount> listed_{};
  std::array<uint64_t, kProblemKindCount> rest_{};
  bool held_back_ = false;
  std::vector<Event> waiting_;
  size_t released_ = 0;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_ROW_PROBLEMS_H_
