// SPDX-License-Identifier: Apache-2.0
// ProblemLog: the problems found by the rules, gathered by file, kind, column and value.
#ifndef ROLLCALL_EVALUATE_PROBLEM_LOG_H_
#define ROLLCALL_EVALUATE_PROBLEM_LOG_H_

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/evaluate.h"
#include "rollcall/problem.h"

namespace rollcall {

class ProblemLog {
 public:
  explicit ProblemLog(const Book& book) : book_(book) {}
  // With `every`, each student and day is kept too, for the complete fix list.
  void KeepEvery() { keep_every_ = true; }

  // A student's day (or, without a date, a student). Call by student id in byte order, then by day.
  // `field` is the contract's name of the column; the file's own header is what is listed.
  void Add(ProblemKind kind, int file, const std::string& field, std::optional<std::string> value,
           uint32_t student, std::optional<Date> date, uint64_t count = 1);
  // A row of counts, of the student's month or year that begins on `date`.
  void AddRow(ProblemKind kind, int file, const std::string& field, std::string value,
              uint32_t student, Date date, uint32_t row);
  // Something of the files as a whole.
  void AddWhole(ProblemKind kind, std::optional<std::string> value, uint64_t count = 1,
                int file = kNoFile);
  void Add(Problem problem);

  // All of them and `more`, in the report's order, at most kListedPerKind entries a kind.
  std::vector<Problem> Sorted(const std::vector<Problem>& more) const;
  const std::vector<RuleProblem>& every() const { return every_; }
  const std::vector<Problem>& every_row() const { return every_row_; }

 private:
  std::string Header(int file, const std::string& field) const;
  using Key = std::tuple<ProblemKind, int, std::string, std::optional<std::string>>;
  const Book& book_;
  std::map<Key, Problem> problems_;
  std::vector<RuleProblem> every_;
  std::vector<Problem> every_row_;  // one a row
  bool keep_every_ = false;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_PROBLEM_LOG_H_
