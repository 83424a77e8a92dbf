// SPDX-License-Identifier: Apache-2.0
#include "intake/grid_rows.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "intake/code_uses.h"
#include "intake/dates.h"
#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr size_t kFewestDays = 2;

// The date's text in the name of a column: a repeated header is named "9/3/2024 (2)".
std::string_view DateText(std::string_view header) {
  if (header.size() < 4 || header.back() != ')') return header;
  size_t at = header.size() - 1;
  while (at > 0 && IsDigit(header[at - 1])) --at;
  if (at == header.size() - 1 || at < 2 || header[at - 1] != '(' || header[at - 2] != ' ') {
    return header;
  }
  return Trim(header.substr(0, at - 1));
}

class GridRows : public RoleRows {
 public:
  GridRows(Book* book, int file, Dialect dialect, std::optional<DateFormat> forced,
           RowVisitor* visitor)
      : RoleRows(book, file, std::move(dialect), forced, visitor) {
    ReadHeader();
  }

  void ReadRow(const Row& row) override {
    const std::string_view id = ReadId(row);
    if (id.empty()) return;
    bool clean = true;
    Who who;
    who.student = book_->InternStudent(id);
    who.school = Text(row, Field::kSchool);
    who.traits = ReadTraits(row, &clean);
    slot_known_ = false;
    // What an open header's dates mean is not known yet: the cells become facts when it is.
    if (dates_.open()) {
      problems_.HoldBack();
      waiting_rows_.push_back({who, row.number, waiting_codes_.size()});
    }
    for (size_t i = 0; i < days_.size(); ++i) {
      const TextId code = book_->texts.Intern(Cell(row, days_[i].column));
      if (dates_.open()) {
        waiting_codes_.push_back(code);
      } else {
        Commit(who, row.number, days_[i].date, code);
      }
    }
  }

 private:
  struct Day {
    int column;
    Date date;
  };
  struct Who {
    uint32_t student = 0;
    TextId school = kNoText;
    uint32_t traits = 0;
  };
  struct WaitingRow {
    Who who;
    uint32_t number;
    size_t codes;  // where its codes begin, one a day
  };

  // Which day each column is. A date that does not exist is reported once, and its column left out.
  void ReadHeader() {
    const auto text = [this](int column) { return DateText(columns_.headers[column]); };
    for (const int column : columns_.days) {
      if (dates_.Observe(text(column), kFirstDateYear, column, header_row_)) break;
    }
    for (const int column : columns_.days) {
      Date date;
      switch (dates_.Read(text(column), kFirstDateYear, column, header_row_, &date)) {
        case DateStatus::kDate:
          days_.push_back({column, date});
          break;
        case DateStatus::kOtherOrder:
          RefuseTwoOrders({column, header_row_, std::string(text(column))});
          return;
        case DateStatus::kBlank:
        case DateStatus::kBad:
          problems_.Add(ProblemKind::kBadDate, header_row_, columns_.headers[column], text(column));
          break;
      }
    }
  }

  void Commit(const Who& who, uint32_t row, Date date, TextId code) {
    const SchoolYear year = SchoolYear::Of(date);
    if (!slot_known_ || !(year == year_)) {
      Slot key;
      key.student = who.student;
      key.year = year;
      key.file = static_cast<uint16_t>(file_);
      key.school = who.school;
      key.traits = who.traits;
      slot_ = book_->FindOrAddSlot(key);
      year_ = year;
      slot_known_ = true;
    }
    Record fact;
    fact.code = code;
    const uint32_t record = book_->InternRecord(fact);
    book_->AddFact(slot_, record, date - year.first());
    uses_.CountCode(*book_, record, row);
    if (code == kNoText) return;  // no row of the year, unless a profile gives blanks a meaning
    uses_.CountYear(year, row);
    if (visitor_ != nullptr) {
      visitor_->OnRow(file_, row, book_->texts.Get(book_->students[who.student]), date,
                      book_->texts.Get(code), fact);
    }
  }

  void SettleFacts(DateFormat order) override {
    for (Day& day : days_) day.date = Settled(day.date, order);
    for (const WaitingRow& row : waiting_rows_) {
      problems_.ReleaseTo(row.number);
      slot_known_ = false;
      for (size_t i = 0; i < days_.size(); ++i) {
        Commit(row.who, row.number, days_[i].date, waiting_codes_[row.codes + i]);
      }
    }
    waiting_rows_ = {};
    waiting_codes_ = {};
  }

  void CloseFacts(FileFacts* facts) override {
    facts->has_code = true;
    uses_.WriteTo(book_->texts, facts);
  }

  std::vector<Day> days_;  // in the order of the columns
  bool slot_known_ = false;
  SchoolYear year_;
  uint32_t slot_ = 0;
  std::vector<WaitingRow> waiting_rows_;
  std::vector<TextId> waiting_codes_;
  CodeUses uses_;
};

}  // namespace

std::optional<Columns> MatchGrid(Columns columns) {
  if (!columns.Has(Field::kStudentId)) return {};
  columns.days.clear();
  for (size_t i = 0; i < columns.headers.size(); ++i) {
    const int column = static_cast<int>(i);
    const bool taken = std::find(columns.at.begin(), columns.at.end(), column) != columns.at.end();
    if (!taken && LooksLikeDate(DateText(columns.headers[i]))) columns.days.push_back(column);
  }
  if (columns.days.size() < kFewestDays) return {};
  return columns;
}

std::string DaysWithoutYear(const std::vector<std::string>& headers) {
  std::string first;
  size_t count = 0;
  for (const std::string& header : headers) {
    if (!LooksLikeDayWithoutYear(DateText(Trim(header)))) continue;
    if (count++ == 0) first = std::string(Trim(header));
  }
  return count >= kFewestDays ? first : std::string();
}

std::unique_ptr<RoleRows> MakeGridRows(Book* book, int file, Dialect dialect,
                                       std::optional<DateFormat> forced, RowVisitor* visitor) {
  return std::make_unique<GridRows>(book, file, std::move(dialect), forced, visitor);
}

}  // namespace rollcall::intake
