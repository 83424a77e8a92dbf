// SPDX-License-Identifier: Apache-2.0
#include "intake/psis_rows.h"

#include <algorithm>
#include <utility>

#include "intake/dates.h"
#include "intake/text.h"
#include "intake/values.h"

namespace rollcall::intake {
namespace {

constexpr int kMonths = 12;
constexpr size_t kNeededCells = 7;  // the remote pair may be missing
constexpr size_t kMostDistrict = 3, kMostStudentId = 10, kBirthDate = 8;

bool IsAlnum(char c) { return IsDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool AllOf(std::string_view text, bool (*is)(char)) {
  return std::all_of(text.begin(), text.end(), is);
}

bool IsDigits(std::string_view text, size_t fewest, size_t most) {
  return text.size() >= fewest && text.size() <= most && AllOf(text, IsDigit);
}

bool IsBirthDate(std::string_view text) {
  for (const DateFormat order : {DateFormat::kMdy, DateFormat::kDmy}) {
    Date date;
    if (DateOrder(order).Read(text, kFirstBirthYear, 0, 0, &date) == DateStatus::kDate) return true;
  }
  return false;
}

// Whether nine cells have the forms of PSIS-2's fields; what they say does not matter here.
bool HasForms(const std::array<std::string_view, kPsisWidths.size()>& cells) {
  const std::string_view district = Trim(cells[0]), birth = Trim(cells[2]);
  if (district.size() > kMostDistrict || !AllOf(district, IsAlnum)) return false;
  if (!IsDigits(Trim(cells[1]), 1, kMostStudentId)) return false;
  if (!birth.empty() && !IsDigits(birth, kBirthDate - 1, kBirthDate) && !IsBirthDate(birth)) {
    return false;
  }
  if (!IsDigits(Trim(cells[3]), 1, 2) || !IsDigits(Trim(cells[4]), 4, 4)) return false;
  for (size_t i = 5; i < cells.size(); ++i) {
    if (!IsDigits(Trim(cells[i]), i < kNeededCells ? 1 : 0, 2)) return false;
  }
  return true;
}

// MMDDYYYY, its first zero perhaps lost in a spreadsheet; nothing: not of this form, or no date.
std::optional<Date> ReadBirth(std::string_view text) {
  if (!IsDigits(text, kBirthDate - 1, kBirthDate)) return {};
  int number = 0;
  for (const char c : text) number = number * 10 + (c - '0');
  const int year = number % 10000;
  if (year < kFirstBirthYear || year > kLastDateYear) return {};
  return Date::Make(year, number / 1000000, number / 10000 % 100);
}

class PsisRows : public RoleRows {
 public:
  using RoleRows::RoleRows;

  void ReadRow(const Row& row) override {
    const std::string_view id = ReadId(row);
    if (id.empty()) return;
    TotalsRow kept;
    kept.file = static_cast<uint32_t>(file_);
    kept.row = row.number;
    Date month;
    if (!ReadMonth(row, &kept, &month) || !ReadDays(row, month, &kept) ||
        !ReadOptional(row, Field::kUnexcused, kept.days_absent, &kept.unexcused)) {
      return;
    }
    bool clean = true;
    kept.student = book_->InternStudent(id);
    kept.school = Text(row, Field::kSchool);
    kept.traits = ReadWho(row, &clean);
    book_->totals.push_back(kept);
  }

 private:
  // A number that the row must have.
  bool ReadNeeded(const Row& row, Field field, int32_t fewest, int32_t most, int32_t* number) {
    const std::optional<int32_t> read = ReadNumber(Cell(row, field), 1, most, Rounding::kNone);
    if (read && *read >= fewest) {
      *number = *read;
      return true;
    }
    LeaveOut(ProblemKind::kMalformedRow, row, field);
    return false;
  }

  // The month and its school year, from the calendar year or the school year.
  bool ReadMonth(const Row& row, TotalsRow* kept, Date* first) {
    if (!ReadNeeded(row, Field::kMonth, 1, kMonths, &kept->month)) return false;
    int32_t year = 0;
    if (columns_.Has(Field::kYear)) {
      if (!ReadNeeded(row, Field::kYear, kFirstDateYear, kLastDateYear, &year)) return false;
    } else {
      const std::optional<SchoolYear> of = SchoolYear::Parse(Cell(row, Field::kSchoolYear));
      if (!of) {
        LeaveOut(ProblemKind::kMalformedRow, row, Field::kSchoolYear);
        return false;
      }
      year = of->start() + (kept->month < of->first().civil().month ? 1 : 0);
    }
    *first = *Date::Make(year, kept->month, 1);
    kept->year = SchoolYear::Of(*first);
    return true;
  }

  bool ReadDays(const Row& row, Date month, TotalsRow* kept) {
    const CivilDate civil = month.civil();
    const Date next = civil.month == kMonths ? *Date::Make(civil.year + 1, 1, 1)
                                             : *Date::Make(civil.year, civil.month + 1, 1);
    const int32_t most = next - month;
    if (!columns_.Has(Field::kInPersonMembership)) {
      return ReadNeeded(row, Field::kDaysEnrolled, 0, most, &kept->days_enrolled) &&
             ReadNeeded(row, Field::kDaysAbsent, 0, kept->days_enrolled, &kept->days_absent);
    }
    int32_t member = 0, present = 0, remote_member = 0, remote_present = 0;
    // Of both pairs: no more days attended than days of membership, no more than the month has.
    if (!ReadNeeded(row, Field::kInPersonMembership, 0, most, &member) ||
        !ReadNeeded(row, Field::kInPersonAttendance, 0, member, &present) ||
        !ReadOptional(row, Field::kRemoteMembership, most - member, &remote_member) ||
        !ReadOptional(row, Field::kRemoteAttendance, remote_member, &remote_present)) {
      return false;
    }
    // Membership without its attendance: a line that was cut, and no absences.
    if (remote_member > 0 && Cell(row, Field::kRemoteAttendance).empty()) {
      if (columns_.Has(Field::kRemoteAttendance)) {
        LeaveOut(ProblemKind::kMalformedRow, row, Field::kRemoteAttendance);
      } else {
        LeaveOut(ProblemKind::kMalformedRow, row, Field::kRemoteMembership);
      }
      return false;
    }
    kept->days_enrolled = member + remote_member;
    kept->days_absent = member - present + remote_member - remote_present;
    kept->remote_days_enrolled = remote_member;
    kept->remote_days_absent = remote_member - remote_present;
    return true;
  }

  uint32_t ReadWho(const Row& row, bool* clean) {
    const std::optional<Date> birth = ReadBirth(Cell(row, Field::kBirthDate));
    if (!birth) return ReadTraits(row, clean);
    Traits traits;
    traits.name = Text(row, Field::kName);
    traits.grade = Text(row, Field::kGrade);
    traits.birth_date = *birth;
    for (const int column : columns_.groups) {
      traits.groups.push_back(book_->texts.Intern(Cell(row, column)));
    }
    return book_->InternTraits(traits);
  }

  void SettleFacts(DateFormat order) override {
    // Files that are read later stand behind this one's rows.
    for (size_t i = begin_; i < book_->totals.size(); ++i) {
      TotalsRow& row = book_->totals[i];
      if (row.file != static_cast<uint32_t>(file_)) break;
      row.traits = SettledTraits(row.traits, order);
    }
  }

  const size_t begin_ = book_->totals.size();  // of this file's rows
};

}  // namespace

bool IsPsisLine(std::string_view line) {
  std::array<std::string_view, kPsisWidths.size()> cells;
  size_t at = 0;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (at >= line.size() && i < kNeededCells) return false;
    cells[i] = at < line.size() ? line.substr(at, kPsisWidths[i]) : std::string_view();
    // A field fills its width but for blanks: "2 " is no count.
    if (i > 2 && cells[i].size() < kPsisWidths[i] && !Trim(cells[i]).empty()) return false;
    at += kPsisWidths[i];
  }
  if (at < line.size() && !Trim(line.substr(at)).empty()) return false;
  return !Trim(cells[0]).empty() && HasForms(cells);
}

bool IsPsisRow(const std::vector<std::string>& cells) {
  if (cells.size() != kPsisWidths.size()) return false;
  std::array<std::string_view, kPsisWidths.size()> views;
  std::copy(cells.begin(), cells.end(), views.begin());
  return HasForms(views);
}

Columns PsisColumns(size_t groups) {
  Columns columns;
  columns.role = Role::kTotals;
  columns.headers = {"Reporting District",
                     "SASID",
                     "Date of Birth",
                     "Month of Membership",
                     "Year of Membership",
                     "Days In-Person Membership",
                     "Days In-Person Attendance",
                     "Days Remote Membership",
                     "Days Remote Attendance"};
  columns.at.fill(-1);
  columns.groups.assign(groups, -1);
  int column = 1;
  for (const Field field : {Field::kStudentId, Field::kBirthDate, Field::kMonth, Field::kYear,
                            Field::kInPersonMembership, Field::kInPersonAttendance,
                            Field::kRemoteMembership, Field::kRemoteAttendance}) {
    columns.at[static_cast<size_t>(field)] = column++;
  }
  columns.required = {1, 3, 4, 5, 6};
  columns.found = 8;
  return columns;
}

std::unique_ptr<RoleRows> MakePsisRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor) {
  return std::make_unique<PsisRows>(book, file, std::move(dialect), forced, visitor);
}

}  // namespace rollcall::intake
