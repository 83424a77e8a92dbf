// SPDX-License-Identifier: Apache-2.0
#include "intake/row_problems.h"

#include <utility>

#include "intake/text.h"

namespace rollcall::intake {

void RowProblems::Add(ProblemKind kind, uint32_t row, std::string_view column,
                      std::string_view value, bool kept) {
  ++added_;
  std::string shown = Shortened(value, kShownValue);
  std::string key(1, static_cast<char>(kind));
  key.push_back(kept ? '1' : '0');
  key.append(column).push_back('\0');
  key.append(shown);
  const size_t of_kind = static_cast<size_t>(kind);
  auto found = entry_of_.find(key);
  if (found == entry_of_.end() && listed_[of_kind] < kListedPerKind) {
    ++listed_[of_kind];
    Problem& problem = entries_.emplace_back();
    problem.kind = kind;
    problem.file = file_;
    problem.column = std::string(column);
    problem.value = shown;
    problem.count = 0;
    problem.kept = kept;
    found = entry_of_.emplace(std::move(key), static_cast<uint32_t>(entries_.size() - 1)).first;
  }
  if (found == entry_of_.end()) {
    ++rest_[of_kind];
  } else {
    Problem& problem = entries_[found->second];
    ++problem.count;
    if (problem.rows.size() < kListedRows) problem.rows.push_back(row);
  }
  if (visitor_ == nullptr) return;
  if (held_back_) {
    waiting_.push_back({kind, row, std::string(column), std::move(shown), kept});
  } else {
    visitor_->OnProblem(file_, row, kind, column, shown, kept);
  }
}

void RowProblems::ReleaseTo(uint32_t row) {
  for (; released_ < waiting_.size() && waiting_[released_].row <= row; ++released_) {
    const Event& event = waiting_[released_];
    visitor_->OnProblem(file_, event.row, event.kind, event.column, event.value, event.kept);
  }
}

void RowProblems::ReleaseAll() {
  ReleaseTo(UINT32_MAX);
  waiting_.clear();
  released_ = 0;
  held_back_ = false;
}

std::vector<Problem> RowProblems::Take() {
  for (size_t kind = 0; kind < rest_.size(); ++kind) {
    if (rest_[kind] == 0) continue;
    Problem& problem = entries_.emplace_back();
    problem.kind = ProblemKind::kTooMany;
    problem.file = file_;
    problem.value = std::string(ProblemKindName(static_cast<ProblemKind>(kind)));
    problem.count = std::exchange(rest_[kind], 0);
  }
  entry_of_.clear();
  return std::exchange(entries_, {});
}

}  // namespace rollcall::intake
