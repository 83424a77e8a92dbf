// SPDX-License-Identifier: Apache-2.0
#include "intake/role_rows.h"

#include <algorithm>
#include <utility>

#include "intake/text.h"
#include "intake/values.h"

namespace rollcall::intake {
namespace {

constexpr Field kDateFields[] = {Field::kDate,      Field::kDocumentedOn, Field::kApprovedOn,
                                 Field::kBirthDate, Field::kEntryDate,    Field::kExitDate};
constexpr size_t kShownDate = 40;

int FirstYear(Field field) { return field == Field::kBirthDate ? kFirstBirthYear : kFirstDateYear; }

// What a row below the data begins with that adds them up or says where they are from.
constexpr std::string_view kTotalWords[] = {"total",     "grand total", "subtotal", "sub-total",
                                            "count",     "sum",         "average",  "end of",
                                            "generated", "printed",     "report",   "records"};

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether the text begins with such a word, a plural s allowed, and not with a longer one.
bool BeginsLikeTotal(std::string_view text) {
  for (const std::string_view word : kTotalWords) {
    if (text.size() < word.size() || !std::equal(word.begin(), word.end(), text.begin(),
                                                 [](char a, char b) { return a == Lower(b); })) {
      continue;
    }
    std::string_view rest = text.substr(word.size());
    if (!rest.empty() && Lower(rest.front()) == 's') rest.remove_prefix(1);
    if (rest.empty() || Lower(rest.front()) < 'a' || Lower(rest.front()) > 'z') return true;
  }
  return false;
}

std::string Quoted(const DateSight& sight) {
  return "row " + std::to_string(sight.row) + " has \"" + Shortened(sight.text, kShownDate) + "\"";
}

}  // namespace

RoleRows::RoleRows(Book* book, int file, Dialect dialect, std::optional<DateFormat> forced,
                   RowVisitor* visitor)
    : book_(book),
      file_(file),
      columns_(std::move(dialect.columns)),
      visitor_(visitor),
      problems_(file, visitor),
      dates_(forced),
      header_row_(dialect.header_row),
      fixed_(!dialect.widths.empty()) {
  for (const int column : columns_.at) {
    if (column >= 0) read_.push_back(static_cast<size_t>(column));
  }
  for (const std::vector<int>* columns : {&columns_.days, &columns_.groups}) {
    for (const int column : *columns) {
      if (column >= 0) read_.push_back(static_cast<size_t>(column));
    }
  }
  std::sort(read_.begin(), read_.end());
  for (const Field field : kDateFields) {
    if (columns_.Has(field)) date_fields_.push_back(field);
  }
  switch (columns_.role) {
    case Role::kAttendance:
      needed_ = {static_cast<size_t>(columns_[Field::kStudentId]),
                 static_cast<size_t>(columns_[Field::kDate])};
      break;
    case Role::kCalendar:
    case Role::kTotals:
      needed_ = columns_.required;
      break;
    case Role::kRoster:
    case Role::kGrid:
      for (const size_t column : read_) {
        if (static_cast<int>(column) != columns_[Field::kStudentId]) others_.push_back(column);
      }
      break;
  }
}

bool RoleRows::AllBlank(const Row& row) const {
  return std::all_of(row.cells, row.cells + std::min(row.count, columns_.headers.size()),
                     [](std::string_view cell) { return Trim(cell).empty(); });
}

bool RoleRows::AcceptUneven(const Row& row) {
  const size_t width = columns_.headers.size();
  if (row.count > width) {
    const std::string_view* const end = row.cells + std::min(row.count, width + kSurplusCells);
    const std::string_view* const text = std::find_if(
        row.cells + width, end, [](std::string_view cell) { return !Trim(cell).empty(); });
    if (text == end && !row.surplus_text) return true;  // commas alone behind it
    problems_.Add(ProblemKind::kMalformedRow, row.number, "", text == end ? "" : *text);
  } else {
    const auto lacking = std::find_if(columns_.required.begin(), columns_.required.end(),
                                      [&row](size_t column) { return column >= row.count; });
    if (lacking == columns_.required.end()) return true;  // the row can do without: OnRow tells
    if (AllBlank(row)) return false;
    problems_.Add(ProblemKind::kMalformedRow, row.number, columns_.headers[*lacking], "");
  }
  ++rows_;
  ++left_out_;
  return false;
}

// Whether the row lacks what every row of its role has: then it may be a total or a note.
bool RoleRows::LacksCells(const Row& row) const {
  const auto blank = [&](size_t column) { return Cell(row, static_cast<int>(column)).empty(); };
  if (!needed_.empty()) return std::any_of(needed_.begin(), needed_.end(), blank);
  return std::all_of(others_.begin(), others_.end(), blank);
}

// The header once more, as on each page of a report. Where a date is needed it shows as a bad one.
bool RoleRows::RepeatsHeader(const Row& row) const {
  const auto repeats = [&](size_t column) {
    return column < row.count && Trim(row.cells[column]) == columns_.headers[column];
  };
  return !others_.empty() && repeats(static_cast<size_t>(columns_[Field::kStudentId])) &&
         std::all_of(others_.begin(), others_.end(), repeats);
}

// "Total,,180": a total or note below the rows, which must not become a student.
bool RoleRows::IsNote(const Row& row) const {
  if (RepeatsHeader(row)) return true;
  const bool lacks = LacksCells(row);
  const size_t width = std::min(row.count, columns_.headers.size());
  size_t at = 0;
  while (at < width && Trim(row.cells[at]).empty()) ++at;
  if (at == width) return false;
  const std::string_view first = Trim(row.cells[at]);
  if (!lacks && IsDigit(first.front())) return false;
  const bool is_id = static_cast<int>(at) == columns_[Field::kStudentId];
  if ((lacks || (is_id && std::none_of(first.begin(), first.end(), IsDigit))) &&
      BeginsLikeTotal(first)) {
    return true;
  }
  return lacks && first.find(' ') != std::string_view::npos &&
         std::all_of(row.cells + at + 1, row.cells + width,
                     [](std::string_view cell) { return Trim(cell).empty(); });
}

bool RoleRows::LeaveNoteOut(const Row& row) {
  if (!IsNote(row)) return false;
  size_t at = 0;
  while (Trim(row.cells[at]).empty()) ++at;
  problems_.Add(ProblemKind::kMalformedRow, row.number, columns_.headers[at], Trim(row.cells[at]));
  ++rows_;
  ++left_out_;
  return true;
}

bool RoleRows::Accept(const Row& row) {
  if (row.number <= header_row_ || !fatal_.empty()) return false;
  if (row.count != columns_.headers.size() && !AcceptUneven(row)) return false;
  // Spreadsheets write rows of delimiters alone: lines as blank as an empty one.
  if (Trim(row.cells[columns_.required.front()]).empty() && AllBlank(row)) return false;
  if (LeaveNoteOut(row)) return false;
  ++rows_;
  if (dates_.unsettled()) {
    for (const Field field : date_fields_) {
      const int column = columns_[field];
      if (dates_.Observe(Cell(row, column), FirstYear(field), column, row.number)) {
        Settle(*dates_.order());
        break;
      }
    }
  }
  return true;
}

void RoleRows::OnRow(const Row& row) {
  if (!Accept(row)) return;
  const uint64_t left_out = left_out_;
  ReadRow(row);
  if (row.count < columns_.headers.size() && !fixed_ && left_out_ == left_out) ReportLacking(row);
}

// A row that was kept ends before a column that is read: what it lacks there counts as blank.
void RoleRows::ReportLacking(const Row& row) {
  const auto lacking = std::lower_bound(read_.begin(), read_.end(), row.count);
  if (lacking == read_.end()) return;
  problems_.Add(ProblemKind::kMalformedRow, row.number, columns_.headers[*lacking], "", true);
}

void RoleRows::OnBrokenRow(uint32_t number, size_t cell, std::string_view text) {
  if (number <= header_row_ || !fatal_.empty()) return;
  ++rows_;
  ++left_out_;
  const bool known = cell < columns_.headers.size();
  problems_.Add(ProblemKind::kMalformedRow, number, known ? columns_.headers[cell] : "", text);
}

void RoleRows::LeaveOut(ProblemKind kind, const Row& row, Field field) {
  ++left_out_;
  problems_.Add(kind, row.number, Header(field), Cell(row, field));
}

std::string_view RoleRows::ReadId(const Row& row) {
  const std::string_view id = Cell(row, Field::kStudentId);
  if (id.empty()) {
    LeaveOut(ProblemKind::kMissingStudentId, row, Field::kStudentId);
    return {};
  }
  if (IsShortenedNumber(id)) {
    LeaveOut(ProblemKind::kMalformedRow, row, Field::kStudentId);
    return {};
  }
  return id;
}

DateStatus RoleRows::Read(const Row& row, Field field, Date* date) {
  const int column = columns_[field];
  const std::string_view text = Cell(row, column);
  const DateStatus status = dates_.Read(text, FirstYear(field), column, row.number, date);
  if (status == DateStatus::kOtherOrder) {
    RefuseTwoOrders({column, row.number, std::string(text)});
  }
  return status;
}

void RoleRows::RefuseTwoOrders(const DateSight& now) {
  const DateSight& before = dates_.evidence();
  const auto in_column = [this](const DateSight& sight) {
    return " in column \"" + columns_.headers[sight.column] + "\"";
  };
  const bool same = now.column == before.column;
  fatal_ = "dates" + (same ? in_column(now) : "") + " use two orders: " + Quoted(before) +
           (same ? "" : in_column(before)) + ", " + Quoted(now) + (same ? "" : in_column(now)) +
           "; write all dates of the file in one order, or say which it is with --date-format or "
           "\"date_format\" in the profile";
}

bool RoleRows::ReadNeededDate(const Row& row, Field field, Date* date) {
  if (Read(row, field, date) == DateStatus::kDate) return true;
  LeaveOut(ProblemKind::kBadDate, row, field);
  return false;
}

Date RoleRows::ReadDate(const Row& row, Field field, bool* clean) {
  if (!columns_.Has(field)) return kNoDate;
  Date date;
  const DateStatus status = Read(row, field, &date);
  if (status == DateStatus::kDate) return date;
  if (status != DateStatus::kBlank) {
    *clean = false;
    Report(ProblemKind::kBadDate, row, field);
  }
  return kNoDate;
}

bool RoleRows::ReadOptional(const Row& row, Field field, int32_t most, int32_t* number) {
  const std::string_view text = Cell(row, field);
  if (text.empty()) return true;
  const std::optional<int32_t> read = ReadNumber(text, 1, most, Rounding::kNone);
  if (read) {
    *number = *read;
    return true;
  }
  LeaveOut(ProblemKind::kMalformedRow, row, field);
  return false;
}

uint32_t RoleRows::ReadTraits(const Row& row, bool* clean) {
  Traits traits;
  traits.name = Text(row, Field::kName);
  traits.grade = Text(row, Field::kGrade);
  traits.birth_date = ReadDate(row, Field::kBirthDate, clean);
  traits.groups.reserve(columns_.groups.size());
  for (const int column : columns_.groups) {
    traits.groups.push_back(book_->texts.Intern(Cell(row, column)));
  }
  return book_->InternTraits(traits);
}

uint32_t RoleRows::SettledTraits(uint32_t id, DateFormat order) {
  if (!IsOpen(book_->traits[id].birth_date)) return id;
  Traits traits = book_->traits[id];
  traits.birth_date = Settled(traits.birth_date, order);
  return book_->InternTraits(traits);
}

void RoleRows::Settle(DateFormat order) {
  dates_.Settle(order);
  SettleFacts(order);
  problems_.ReleaseAll();
}

void RoleRows::Close() {
  FileFacts& facts = book_->files[file_];
  facts.rows = rows_;
  facts.rows_left_out = left_out_;
  facts.date_format = dates_.format();
  for (Problem& problem : problems_.Take()) book_->problems.push_back(std::move(problem));
  CloseFacts(&facts);
}

namespace {

constexpr int32_t kMostDays = 366;
constexpr int32_t kMostMinutes = 24 * 60;

class RosterRows : public RoleRows {
 public:
  using RoleRows::RoleRows;
  void ReadRow(const Row& row) override {
    const std::string_view id = ReadId(row);
    if (id.empty()) return;
    RosterRow kept;
    kept.file = static_cast<uint32_t>(file_);
    kept.row = row.number;
    if (!ReadOptional(row, Field::kPriorDaysEnrolled, kMostDays, &kept.prior_days_enrolled) ||
        !ReadOptional(row, Field::kPriorDaysAbsent, kMostDays, &kept.prior_days_absent) ||
        !ReadOptional(row, Field::kTransferAbsences, kMostDays, &kept.transfer_absences) ||
        !ReadOptional(row, Field::kTransferMhw, kMostDays, &kept.transfer_mhw)) {
      return;
    }
    bool clean = true;
    kept.student = book_->InternStudent(id);
    kept.school = Text(row, Field::kSchool);
    kept.traits = ReadTraits(row, &clean);
    kept.entry = ReadDate(row, Field::kEntryDate, &clean);
    kept.exit = ReadDate(row, Field::kExitDate, &clean);
    book_->roster.push_back(kept);
  }

 private:
  void SettleFacts(DateFormat order) override {
    for (RosterRow& row : book_->roster) {
      if (row.file != static_cast<uint32_t>(file_)) continue;
      row.entry = Settled(row.entry, order);
      row.exit = Settled(row.exit, order);
      row.traits = SettledTraits(row.traits, order);
    }
  }
  void CloseFacts(FileFacts* facts) override {
    facts->has_prior =
        columns_.Has(Field::kPriorDaysEnrolled) && columns_.Has(Field::kPriorDaysAbsent);
  }
};

class CalendarRows : public RoleRows {
 public:
  using RoleRows::RoleRows;
  void ReadRow(const Row& row) override {
    CalendarRow kept;
    kept.file = static_cast<uint32_t>(file_);
    kept.row = row.number;
    if (!ReadNeededDate(row, Field::kDate, &kept.date)) return;
    const std::optional<CalendarType> type = ParseCalendarType(Cell(row, Field::kType));
    if (!type) return LeaveOut(ProblemKind::kMalformedRow, row, Field::kType);
    kept.type = *type;
    if (!ReadOptional(row, Field::kMinutes, kMostMinutes, &kept.minutes)) return;
    kept.school = Text(row, Field::kSchool);
    kept.grade = Text(row, Field::kGrade);
    book_->calendar.push_back(kept);
  }

 private:
  void SettleFacts(DateFormat order) override {
    for (CalendarRow& row : book_->calendar) {
      if (row.file == static_cast<uint32_t>(file_)) row.date = Settled(row.date, order);
    }
  }
};

class TotalsRows : public RoleRows {
 public:
  using RoleRows::RoleRows;
  void ReadRow(const Row& row) override {
    const std::string_view id = ReadId(row);
    if (id.empty()) return;
    TotalsRow kept;
    kept.file = static_cast<uint32_t>(file_);
    kept.row = row.number;
    if (!ReadCount(row, Field::kDaysEnrolled, kMostDays, &kept.days_enrolled) ||
        !ReadCount(row, Field::kDaysAbsent, kept.days_enrolled, &kept.days_absent) ||
        !ReadOptional(row, Field::kUnexcused, kept.days_absent, &kept.unexcused)) {
      return;
    }
    const std::string_view year = Cell(row, Field::kSchoolYear);
    if (!year.empty()) {
      kept.year = SchoolYear::Parse(year);
      if (!kept.year) return LeaveOut(ProblemKind::kMalformedRow, row, Field::kSchoolYear);
    }
    bool clean = true;
    kept.student = book_->InternStudent(id);
    kept.school = Text(row, Field::kSchool);
    kept.traits = ReadTraits(row, &clean);
    book_->totals.push_back(kept);
  }

 private:
  // A count that the row must have: blank is as unreadable as a word.
  bool ReadCount(const Row& row, Field field, int32_t most, int32_t* count) {
    const std::optional<int32_t> read = ReadNumber(Cell(row, field), 1, most, Rounding::kNone);
    if (read) {
      *count = *read;
      return true;
    }
    LeaveOut(ProblemKind::kMalformedRow, row, field);
    return false;
  }
  void SettleFacts(DateFormat) override {}
};

}  // namespace

std::unique_ptr<RoleRows> MakeRosterRows(Book* book, int file, Dialect dialect,
                                         std::optional<DateFormat> forced, RowVisitor* visitor) {
  return std::make_unique<RosterRows>(book, file, std::move(dialect), forced, visitor);
}
std::unique_ptr<RoleRows> MakeCalendarRows(Book* book, int file, Dialect dialect,
                                           std::optional<DateFormat> forced, RowVisitor* visitor) {
  return std::make_unique<CalendarRows>(book, file, std::move(dialect), forced, visitor);
}
std::unique_ptr<RoleRows> MakeTotalsRows(Book* book, int file, Dialect dialect,
                                         std::optional<DateFormat> forced, RowVisitor* visitor) {
  return std::make_unique<TotalsRows>(book, file, std::move(dialect), forced, visitor);
}

}  // namespace rollcall::intake
