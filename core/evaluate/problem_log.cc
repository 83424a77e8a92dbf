// SPDX-License-Identifier: Apache-2.0
#include "evaluate/problem_log.h"

#include <algorithm>

namespace rollcall {

// People look for the column by the header that their file has.
std::string ProblemLog::Header(int file, const std::string& field) const {
  if (file != kNoFile) {
    for (const auto& [name, header] : book_.files[static_cast<size_t>(file)].columns) {
      if (name == field) return header;
    }
  }
  return field;
}

void ProblemLog::Add(ProblemKind kind, int file, const std::string& field,
                     std::optional<std::string> value, uint32_t student, std::optional<Date> date,
                     uint64_t count) {
  if (keep_every_ && date) every_.push_back({kind, student, *date});
  const std::string column = Header(file, field);
  const auto [at, added] = problems_.try_emplace(Key(kind, file, column, value));
  Problem& problem = at->second;
  if (added) {
    problem.kind = kind;
    problem.file = file;
    problem.column = column;
    problem.value = std::move(value);
    problem.count = 0;
  }
  problem.count += count;
  if (problem.students.size() < kListedRows) {
    problem.students.push_back({std::string(book_.texts.Get(book_.students[student])), date});
  }
}

void ProblemLog::AddRow(ProblemKind kind, int file, const std::string& field, std::string value,
                        uint32_t student, Date date, uint32_t row) {
  const std::string column = Header(file, field);
  const StudentDate who{std::string(book_.texts.Get(book_.students[student])), date};
  Problem one;
  one.kind = kind;
  one.file = file;
  one.column = column;
  one.value = value;
  one.rows = {row};
  one.students = {who};
  if (keep_every_) every_row_.push_back(one);
  const auto [at, added] = problems_.try_emplace(Key(kind, file, column, value), one);
  if (added) return;
  Problem& problem = at->second;
  ++problem.count;
  if (problem.students.size() < kListedRows) problem.students.push_back(who);
  // The first rows of the file, whatever the order of the students.
  problem.rows.insert(std::upper_bound(problem.rows.begin(), problem.rows.end(), row), row);
  if (problem.rows.size() > kListedRows) problem.rows.pop_back();
}

void ProblemLog::AddWhole(ProblemKind kind, std::optional<std::string> value, uint64_t count,
                          int file) {
  Problem problem;
  problem.kind = kind;
  problem.file = file;
  problem.value = std::move(value);
  problem.count = count;
  Add(std::move(problem));
}

void ProblemLog::Add(Problem problem) {
  problem.column = Header(problem.file, problem.column);
  const Key key(problem.kind, problem.file, problem.column, problem.value);
  const auto [at, added] = problems_.try_emplace(key, problem);
  if (!added) at->second.count += problem.count;
}

std::vector<Problem> ProblemLog::Sorted(const std::vector<Problem>& more) const {
  std::vector<Problem> all = more;
  for (const auto& [key, problem] : problems_) all.push_back(problem);
  const auto file = [this](const Problem& p) {
    return p.file == kNoFile ? std::string_view() : std::string_view(book_.files[p.file].name);
  };
  const auto row = [](const Problem& p) { return p.rows.empty() ? 0u : p.rows.front(); };
  for (Problem& problem : all) {
    std::stable_sort(problem.students.begin(), problem.students.end(),
                     [](const StudentDate& a, const StudentDate& b) {
                       return std::tie(a.student_id, a.date) < std::tie(b.student_id, b.date);
                     });
  }
  std::stable_sort(all.begin(), all.end(), [&](const Problem& a, const Problem& b) {
    if (file(a) != file(b)) return file(a) < file(b);
    if (row(a) != row(b)) return row(a) < row(b);
    if (a.column != b.column) return a.column < b.column;
    if (a.kind != b.kind) return ProblemKindName(a.kind) < ProblemKindName(b.kind);
    return a.value < b.value;
  });
  std::vector<Problem> listed;
  size_t entries[kProblemKindCount] = {};
  uint64_t rest[kProblemKindCount] = {};
  for (Problem& problem : all) {
    if (problem.kind == ProblemKind::kTooMany) {
      // Reading has counted some already; there is one such entry a kind.
      for (size_t kind = 0; kind < kProblemKindCount; ++kind) {
        if (problem.value == ProblemKindName(static_cast<ProblemKind>(kind))) {
          rest[kind] += problem.count;
        }
      }
      continue;
    }
    const size_t kind = static_cast<size_t>(problem.kind);
    if (++entries[kind] > kListedPerKind) {
      rest[kind] += problem.count;
    } else {
      listed.push_back(std::move(problem));
    }
  }
  for (size_t kind = 0; kind < kProblemKindCount; ++kind) {
    if (rest[kind] == 0) continue;
    Problem too_many;
    too_many.kind = ProblemKind::kTooMany;
    too_many.value = std::string(ProblemKindName(static_cast<ProblemKind>(kind)));
    too_many.count = rest[kind];
    listed.push_back(std::move(too_many));
  }
  return listed;
}

}  // namespace rollcall
