// SPDX-License-Identifier: Apache-2.0
#include "report/fix_list.h"

#include <algorithm>
#include <utility>

#include "evaluate/meanings.h"
#include "report/csv_writer.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

uint64_t DayKey(uint32_t student, Date date) {
  return (uint64_t{student} << 32) | static_cast<uint32_t>(date.days());
}

// Where a day has rows with several codes, the kinds whose problem is about one code alone.
bool Concerns(ProblemKind kind, Kind code) {
  switch (kind) {
    case ProblemKind::kHalfDayAssumed:
      return code == Kind::kHalfDay;
    case ProblemKind::kRemoteAssumed:
      return code == Kind::kRemotePresent;
    case ProblemKind::kMhwButPresent:
      return code == Kind::kMhw;
    default:
      return true;
  }
}

bool IsAboutTheCode(ProblemKind kind) {
  return kind == ProblemKind::kCodeAndMinutesDiffer || kind == ProblemKind::kMhwButPresent ||
         kind == ProblemKind::kHalfDayAssumed || kind == ProblemKind::kRemoteAssumed;
}

// The file's own header of a column.
std::string HeaderOf(const FileFacts& file, std::string_view field) {
  for (const auto& [name, header] : file.columns) {
    if (name == field) return header;
  }
  return std::string(field);
}

void WriteLine(std::string* out, const Book& book, const Problem& problem, uint32_t row,
               const std::string& before_message) {
  CsvRow line(out, FallbackOf(book));
  line.Text(problem.file == kNoFile
                ? std::string_view()
                : std::string_view(book.files[static_cast<size_t>(problem.file)].name));
  line.Plain(row == 0 ? "" : std::to_string(row)).Text(problem.column);
  line.Text(problem.value.value_or("")).Plain(ProblemKindName(problem.kind));
  line.Text(before_message + ProblemMessage(problem, book));
  line.Text(ProblemSuggestion(problem.kind));
  line.End();
}

}  // namespace

void WriteFixLine(std::string* out, const Book& book, const Problem& problem, uint32_t row) {
  Problem one = problem;
  if (row != 0) one.count = 1;
  WriteLine(out, book, one, row, "");
}

FixList::FixList(const Evaluation& evaluation) : evaluation_(evaluation), out_(kFixListHeader) {
  for (const Problem& problem : evaluation.summary().problems) {
    columns_[static_cast<size_t>(problem.kind)] = problem.column;
  }
  for (const RuleProblem& problem : evaluation.AllRuleProblems()) {
    std::vector<OfTheRules>& kinds = by_day_[DayKey(problem.student, problem.date)];
    const bool known = std::any_of(kinds.begin(), kinds.end(), [&problem](const OfTheRules& p) {
      return p.kind == problem.kind;
    });
    if (!known) kinds.push_back({problem.kind, false});
  }
}

void FixList::BeginFile(int file) {
  file_ = file;
  unknown_codes_.clear();
  unknown_blank_rows_.clear();
  const Book& book = evaluation_.book();
  for (const CodeUse& use : book.files[static_cast<size_t>(file)].codes) {
    const Kind kind = KindOf(book.texts.Get(use.code), use.sis_absent, use.sis_excused,
                             use.sis_tardy, evaluation_.profile(), evaluation_.law())
                          .kind;
    if (kind != Kind::kUnknown) continue;
    if (use.code != kNoText) {
      unknown_codes_.insert(use.code);
    } else {
      // A blank code may be known by the information system's flags; those rows that are not are
      // listed.
      unknown_blank_rows_.insert(use.rows.begin(), use.rows.end());
    }
  }
  const std::vector<CodeUse>& uses = book.files[static_cast<size_t>(file)].codes;
  const bool all_blanks_unknown = std::all_of(uses.begin(), uses.end(), [](const CodeUse& use) {
    return use.code != kNoText || use.sis_absent == YesNo::kBlank;
  });
  if (!unknown_blank_rows_.empty() && all_blanks_unknown) unknown_codes_.insert(kNoText);
}

bool FixList::IsUnknown(std::string_view code, uint32_t row) const {
  const TextId id = evaluation_.book().texts.Find(code);
  if (id == kNoText && !code.empty()) return false;
  return unknown_codes_.count(id) != 0 || (code.empty() && unknown_blank_rows_.count(row) != 0);
}

void FixList::WriteDay(ProblemKind kind, int file, uint32_t row, std::string_view student_id,
                       Date date, std::string_view code) {
  Problem problem;
  problem.kind = kind;
  problem.file = file;
  problem.column = columns_[static_cast<size_t>(kind)];
  problem.value = IsAboutTheCode(kind) ? std::string(code) : date.ToIso();
  WriteLine(&out_, evaluation_.book(), problem, row,
            "Student " + std::string(student_id) + ", " + date.ToIso() + ": ");
}

void FixList::OnRow(int, uint32_t row, std::string_view student_id, Date date,
                    std::string_view code) {
  const Book& book = evaluation_.book();
  if (book.files[static_cast<size_t>(file_)].role != Role::kAttendance) return;
  if (IsUnknown(code, row)) {
    Problem problem;
    problem.kind = ProblemKind::kUnknownCode;
    problem.file = file_;
    problem.column = HeaderOf(book.files[static_cast<size_t>(file_)], "code");
    problem.value = std::string(code);
    WriteFixLine(&out_, book, problem, row);
  }
  const SchoolYear year = SchoolYear::Of(date);
  if (evaluation_.law().ForYear(year) == nullptr) {
    Problem problem;
    problem.kind = ProblemKind::kNoRules;
    problem.file = file_;
    problem.column = HeaderOf(book.files[static_cast<size_t>(file_)], "date");
    problem.value = year.label();
    WriteFixLine(&out_, book, problem, row);
    return;
  }
  const auto student = book.student_of.find(book.texts.Find(student_id));
  if (student == book.student_of.end()) return;
  const auto day = by_day_.find(DayKey(student->second, date));
  if (day == by_day_.end()) return;
  const auto meaning = MeaningOf(code, evaluation_.profile(), evaluation_.law());
  const Kind kind = meaning ? meaning->kind : Kind::kUnknown;
  for (OfTheRules& problem : day->second) {
    if (problem.kind == ProblemKind::kUnknownCode || !Concerns(problem.kind, kind)) continue;
    problem.found = true;
    WriteDay(problem.kind, file_, row, student_id, date, code);
  }
}

void FixList::OnProblem(int, uint32_t row, ProblemKind kind, std::string_view column,
                        std::string_view value) {
  Problem problem;
  problem.kind = kind;
  problem.file = file_;
  problem.column = std::string(column);
  problem.value = std::string(value);
  WriteFixLine(&out_, evaluation_.book(), problem, row);
}

void FixList::Finish() {
  const Book& book = evaluation_.book();
  std::unordered_set<int> by_row;  // kinds of which every day or row was written
  for (const RuleProblem& problem : evaluation_.AllRuleProblems()) {
    by_row.insert(static_cast<int>(problem.kind));
    if (problem.kind == ProblemKind::kUnknownCode) continue;
    for (OfTheRules& kind : by_day_[DayKey(problem.student, problem.date)]) {
      if (kind.kind != problem.kind || kind.found) continue;
      kind.found = true;
      WriteDay(problem.kind, kNoFile, 0, book.texts.Get(book.students[problem.student]),
               problem.date, "");
    }
  }
  for (const Problem& problem : evaluation_.summary().problems) {
    const bool written = !problem.rows.empty() || problem.kind == ProblemKind::kTooMany ||
                         by_row.count(static_cast<int>(problem.kind)) != 0;
    if (!written) WriteFixLine(&out_, book, problem, 0);
  }
}

std::string FixList::Take() { return std::exchange(out_, std::string()); }

}  // namespace rollcall
