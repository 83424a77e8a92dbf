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

// A code with the flags that stand for it where it is blank.
uint64_t CodeKey(TextId code, YesNo absent, YesNo excused, YesNo tardy) {
  const auto bits = [](YesNo flag) { return static_cast<uint64_t>(flag); };
  return (uint64_t{code} << 6) | (bits(absent) << 4) | (bits(excused) << 2) | bits(tardy);
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
  line.Text(ProblemSuggestion(problem));
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
  const Book& book = evaluation_.book();
  const FileFacts& facts = book.files[static_cast<size_t>(file)];
  for (const CodeUse& use : facts.codes) {
    const std::string_view code = book.texts.Get(use.code);
    const Kind kind = KindOf(code, use.sis_absent, use.sis_excused, use.sis_tardy,
                             evaluation_.profile(), evaluation_.law())
                          .kind;
    if (kind != Kind::kUnknown || IsEmptyCell(facts, code, evaluation_.profile())) continue;
    unknown_codes_.insert(CodeKey(use.code, use.sis_absent, use.sis_excused, use.sis_tardy));
  }
}

bool FixList::IsUnknown(std::string_view code, const Record& record) const {
  const TextId id = evaluation_.book().texts.Find(code);
  if (id == kNoText && !code.empty()) return false;
  return unknown_codes_.count(
             CodeKey(id, record.sis_absent, record.sis_excused, record.sis_tardy)) != 0;
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
                    std::string_view code, const Record& record) {
  const Book& book = evaluation_.book();
  const FileFacts& facts = book.files[static_cast<size_t>(file_)];
  if (IsEmptyCell(facts, code, evaluation_.profile())) return;
  if (IsUnknown(code, record)) {
    Problem problem;
    problem.kind = ProblemKind::kUnknownCode;
    problem.file = file_;
    problem.column = HeaderOf(facts, CodeField(facts));
    problem.value = std::string(code);
    WriteFixLine(&out_, book, problem, row);
  }
  const SchoolYear year = SchoolYear::Of(date);
  if (evaluation_.law().ForYear(year) == nullptr) {
    Problem problem;
    problem.kind = ProblemKind::kNoRules;
    problem.file = file_;
    problem.column = HeaderOf(facts, "date");
    problem.value = year.label();
    WriteFixLine(&out_, book, problem, row);
    return;
  }
  const std::optional<uint32_t> student = evaluation_.book().FindStudent(student_id);
  if (!student) return;
  const auto day = by_day_.find(DayKey(*student, date));
  if (day == by_day_.end()) return;
  const Kind kind = KindOf(code, record.sis_absent, record.sis_excused, record.sis_tardy,
                           evaluation_.profile(), evaluation_.law())
                        .kind;
  for (OfTheRules& problem : day->second) {
    if (problem.kind == ProblemKind::kUnknownCode || !Concerns(problem.kind, kind)) continue;
    problem.found = true;
    WriteDay(problem.kind, file_, row, student_id, date, code);
  }
}

void FixList::OnProblem(int, uint32_t row, ProblemKind kind, std::string_view column,
                        std::string_view value, bool kept) {
  Problem problem;
  problem.kind = kind;
  problem.file = file_;
  problem.column = std::string(column);
  problem.value = std::string(value);
  problem.kept = kept;
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
  for (const Problem& problem : evaluation_.AllRowProblems()) {
    WriteFixLine(&out_, book, problem, problem.rows[0]);
  }
  for (const Problem& problem : evaluation_.summary().problems) {
    if (problem.kind == ProblemKind::kDateOrderAssumed) {
      // The second reading is told the order, and assumes nothing.
      WriteFixLine(&out_, book, problem, problem.rows.empty() ? 0 : problem.rows[0]);
      continue;
    }
    const bool written = !problem.rows.empty() || problem.kind == ProblemKind::kTooMany ||
                         by_row.count(static_cast<int>(problem.kind)) != 0;
    if (!written) WriteFixLine(&out_, book, problem, 0);
  }
}

std::string FixList::Take() { return std::exchange(out_, std::string()); }

}  // namespace rollcall
