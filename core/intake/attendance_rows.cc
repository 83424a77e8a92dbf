// SPDX-License-Identifier: Apache-2.0
// The attendance role: nearly all rows of nearly all files. A row mostly repeats the one before it
// or the student's last one in all but the date, so texts are compared before they are looked up,
// and nothing is allocated for such a row.
#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <tuple>
#include <utility>

#include "intake/code_uses.h"
#include "intake/hash.h"
#include "intake/known_rows.h"
#include "intake/role_rows.h"
#include "intake/text.h"
#include "intake/values.h"

namespace rollcall::intake {
namespace {

constexpr int32_t kMostMinutes = 24 * 60;

// Some cells of a row as they stood, to ask whether the next row has the same.
class LastCells {
 public:
  void Watch(int column) {
    if (column >= 0) columns_.push_back(static_cast<size_t>(column));
  }
  KnownRows::Side SideOf(size_t date_column) const {
    const auto before = [&](size_t column) { return column < date_column; };
    if (std::all_of(columns_.begin(), columns_.end(), before)) return KnownRows::Side::kLeft;
    return std::none_of(columns_.begin(), columns_.end(), before) ? KnownRows::Side::kRight
                                                                  : KnownRows::Side::kBoth;
  }
  bool Same(const Row& row) const {
    if (!known_) return false;
    const char* before = bytes_.data();
    for (size_t i = 0; i < columns_.size(); ++i) {
      const std::string_view cell = Raw(row, columns_[i]);
      if (cell.size() != sizes_[i]) return false;
      if (!cell.empty() && std::memcmp(cell.data(), before, cell.size()) != 0) return false;
      before += cell.size();
    }
    return true;
  }
  void Keep(const Row& row) {
    bytes_.clear();
    sizes_.clear();
    for (const size_t column : columns_) {
      const std::string_view cell = Raw(row, column);
      bytes_.append(cell);
      sizes_.push_back(cell.size());
    }
    known_ = true;
  }
  void Forget() { known_ = false; }
  bool known() const { return known_; }
  // What is kept, as one text that no other cells give.
  std::string Signature() const {
    std::string signature = bytes_;
    for (const size_t size : sizes_)
      signature.append(reinterpret_cast<const char*>(&size), sizeof(size));
    return signature;
  }

 private:
  static std::string_view Raw(const Row& row, size_t column) {
    return column < row.count ? row.cells[column] : std::string_view();
  }
  std::vector<size_t> columns_;
  std::string bytes_;
  std::vector<size_t> sizes_;
  bool known_ = false;
};

class AttendanceRows : public RoleRows {
 public:
  AttendanceRows(Book* book, int file, Dialect dialect, std::optional<DateFormat> forced,
                 RowVisitor* visitor, bool known_rows)
      : RoleRows(book, file, dialect, forced, visitor) {
    for (const Field field : {Field::kStudentId, Field::kName, Field::kSchool, Field::kGrade,
                              Field::kBirthDate, Field::kPeriod, Field::kSection}) {
      who_cells_.Watch(columns_[field]);
    }
    for (const int column : columns_.groups) who_cells_.Watch(column);
    for (const Field field :
         {Field::kCode, Field::kReason, Field::kDocumentation, Field::kDocumentedOn,
          Field::kApprovedOn, Field::kMinutesPresent, Field::kMinutesAbsent, Field::kMinutesDay,
          Field::kPortionAbsent, Field::kRemoteAuthorized, Field::kAlternativeEducation,
          Field::kSisAbsent, Field::kSisExcused, Field::kSisTardy, Field::kStatus,
          Field::kExcuse}) {
      what_cells_.Watch(columns_[field]);
    }
    if (known_rows && visitor == nullptr) {  // a visitor hears of every row
      const size_t date = static_cast<size_t>(columns_[Field::kDate]);
      const Marks marks = dialect.marks();
      known_rows_.emplace(date, marks.delimiter, marks.quote, who_cells_.SideOf(date),
                          what_cells_.SideOf(date));
    }
  }

  void ReadRow(const Row& row) override {
    const uint64_t problems = problems_.added();
    if (!who_cells_.Same(row) && !ReadWho(row)) return;
    Date date;
    if (!ReadNeededDate(row, Field::kDate, &date)) return;
    if (!what_cells_.Same(row) && !ReadWhat(row)) return;
    const Fact fact{who_, what_, row.number, date};
    if (dates_.open()) {
      // What this file's dates mean is not known yet: they become facts when it is.
      problems_.HoldBack();
      waiting_.push_back(fact);
      return;
    }
    Commit(fact);
    // Each row with a problem of its own is read, so that each is reported.
    if (known_rows_ && problems_.added() == problems) Learn(row, date);
  }

  size_t TakeKnown(const char* bytes, size_t size, uint32_t* number) override {
    if (!known_rows_ || dates_.open()) return 0;
    const char* at = bytes;
    const char* const end = bytes + size;
    const uint32_t before = *number;
    KnownRows::Known known;
    while (static_cast<size_t>(end - at) >= KnownRows::kReach && known_rows_->Find(at, &known)) {
      at += known.size;
      CommitKnown(known, ++*number);
      if (uses_.ListsFull(known.record, year_)) *number += CommitRun(known, end, &at);
    }
    CountRows(*number - before);
    return static_cast<size_t>(at - bytes);
  }

 private:
  // Everything of a slot but year and file.
  struct Who {
    uint32_t student = 0;
    TextId school = kNoText, period = kNoText, section = kNoText;
    uint32_t traits = 0;
    bool operator==(const Who& o) const {
      return student == o.student && school == o.school && period == o.period &&
             section == o.section && traits == o.traits;
    }
  };
  struct Fact {
    Who who;
    uint32_t record;
    uint32_t row;
    Date date;
  };

  // Reads who the row is about into who_; false: the row has been left out.
  bool ReadWho(const Row& row) {
    who_cells_.Forget();
    const std::string_view id = ReadId(row);
    if (id.empty()) return false;
    bool clean = true;
    Who who;
    who.student = book_->InternStudent(id);
    if (SameAsBefore(row, who.student)) {
      const Slot& slot = book_->slots[slot_of_student_[who.student] - 1];
      who.school = slot.school;
      who.period = slot.period;
      who.section = slot.section;
      who.traits = slot.traits;
    } else {
      who.school = Text(row, Field::kSchool);
      who.period = Text(row, Field::kPeriod);
      who.section = Text(row, Field::kSection);
      who.traits = ReadTraits(row, &clean);
    }
    who_ = who;
    if (clean)
      who_cells_.Keep(
          row);  // a row with a problem of its own is read anew, so that each is reported
    return true;
  }

  // Whether the row says of the student what the student's last row in this file said: then no text
  // is looked up.
  bool SameAsBefore(const Row& row, uint32_t student) {
    if (student >= slot_of_student_.size() || slot_of_student_[student] == 0) return false;
    const Slot& slot = book_->slots[slot_of_student_[student] - 1];
    const Traits& traits = book_->traits[slot.traits];
    const auto same = [&](Field field, TextId text) {
      return Cell(row, field) == book_->texts.Get(text);
    };
    if (!same(Field::kSchool, slot.school) || !same(Field::kPeriod, slot.period) ||
        !same(Field::kSection, slot.section) || !same(Field::kName, traits.name) ||
        !same(Field::kGrade, traits.grade)) {
      return false;
    }
    for (size_t g = 0; g < columns_.groups.size(); ++g) {
      if (Cell(row, columns_.groups[g]) != book_->texts.Get(traits.groups[g])) return false;
    }
    const std::string_view birth = Cell(row, Field::kBirthDate);
    if (birth.empty()) return traits.birth_date == kNoDate;
    Date date;
    return dates_.Read(birth, kFirstBirthYear, columns_[Field::kBirthDate], row.number, &date) ==
               DateStatus::kDate &&
           date == traits.birth_date;
  }

  // Reads what the row says of the day into what_; false: the row has been left out.
  bool ReadWhat(const Row& row) {
    what_cells_.Keep(row);
    std::string signature = what_cells_.Signature();
    Known& known = known_[HashBytes(signature) % known_.size()];
    if (known.set && known.signature == signature) {
      what_ = known.record;
      return true;
    }
    bool clean = true;
    Record record;
    if (!ReadRecord(row, &record, &clean)) {
      what_cells_.Forget();
      return false;
    }
    what_ = book_->InternRecord(record);
    if (clean) {
      known = {true, std::move(signature), what_};
    } else {
      what_cells_.Forget();
    }
    return true;
  }

  bool ReadRecord(const Row& row, Record* record, bool* clean) {
    if (!ReadMinutes(row, Field::kMinutesPresent, Rounding::kDown, &record->minutes_present) ||
        !ReadMinutes(row, Field::kMinutesAbsent, Rounding::kUp, &record->minutes_absent) ||
        !ReadMinutes(row, Field::kMinutesDay, Rounding::kNone, &record->minutes_day) ||
        !ReadPortionAbsent(row, &record->portion_absent) ||
        !ReadFlag(row, Field::kRemoteAuthorized, &record->remote_authorized) ||
        !ReadFlag(row, Field::kAlternativeEducation, &record->alternative_education) ||
        !ReadFlag(row, Field::kSisAbsent, &record->sis_absent) ||
        !ReadFlag(row, Field::kSisExcused, &record->sis_excused) ||
        !ReadFlag(row, Field::kSisTardy, &record->sis_tardy)) {
      return false;
    }
    record->code = ReadCode(row);
    record->reason = Text(row, Field::kReason);
    record->documentation = ReadPaper(row, clean);
    record->documented_on = ReadDate(row, Field::kDocumentedOn, clean);
    record->approved_on = ReadDate(row, Field::kApprovedOn, clean);
    return true;
  }

  // The code, or the pair that says it, "A E"; the dash stands for a part that is blank.
  TextId ReadCode(const Row& row) {
    const TextId code = Text(row, Field::kCode);
    if (code != kNoText || !columns_.HasStatusAndExcuse()) return code;
    const std::string_view status = Cell(row, Field::kStatus), excuse = Cell(row, Field::kExcuse);
    if (status.empty() && excuse.empty()) return kNoText;
    std::string pair(status.empty() ? "-" : status);
    pair.append(" ").append(excuse.empty() ? "-" : excuse);
    return book_->texts.Intern(pair);
  }

  // Parts of a minute are dropped from the time present and rounded up in the time absent: with a
  // day of an even number of minutes 'at least half' is decided as the exact numbers decide it.
  bool ReadMinutes(const Row& row, Field field, Rounding rounding, int32_t* minutes) {
    const std::string_view text = Cell(row, field);
    if (text.empty()) return true;
    const std::optional<int32_t> read = ReadNumber(text, 1, kMostMinutes, rounding);
    if (!read) {
      LeaveOut(ProblemKind::kMalformedRow, row, field);
      return false;
    }
    *minutes = *read;
    return true;
  }

  bool ReadPortionAbsent(const Row& row, int32_t* portion) {
    const std::string_view text = Cell(row, Field::kPortionAbsent);
    if (text.empty()) return true;
    const std::optional<int32_t> read = ReadPortion(text);
    if (!read) {
      LeaveOut(ProblemKind::kMalformedRow, row, Field::kPortionAbsent);
      return false;
    }
    *portion = *read;
    return true;
  }

  bool ReadFlag(const Row& row, Field field, YesNo* flag) {
    const std::optional<YesNo> read = ReadYesNo(Cell(row, field));
    if (!read) {
      LeaveOut(ProblemKind::kMalformedRow, row, field);
      return false;
    }
    *flag = *read;
    return true;
  }

  Documentation ReadPaper(const Row& row, bool* clean) {
    if (!columns_.Has(Field::kDocumentation)) return Documentation::kNotGiven;
    const std::string_view text = Cell(row, Field::kDocumentation);
    if (text.empty()) return Documentation::kNone;
    const std::optional<Documentation> read = ReadDocumentation(text);
    if (!read) {
      *clean = false;
      Report(ProblemKind::kUnknownDocumentation, row, Field::kDocumentation);
    }
    return read.value_or(Documentation::kNone);
  }

  void Commit(const Fact& fact) {
    if (!(year_first_ <= fact.date && fact.date <= year_last_)) {
      year_ = SchoolYear::Of(fact.date);
      year_first_ = year_.first();
      year_last_ = year_.last();
      slot_known_ = false;
    }
    if (!slot_known_ || !(slot_who_ == fact.who)) {
      slot_ = FindSlot(fact.who);
      slot_who_ = fact.who;
      slot_known_ = true;
    }
    book_->AddFact(slot_, fact.record, fact.date - year_first_);
    uses_.Count(*book_, fact.record, year_, fact.row);
    if (visitor_ != nullptr) {
      visitor_->OnRow(file_, fact.row, book_->texts.Get(book_->students[fact.who.student]),
                      fact.date, book_->texts.Get(book_->records[fact.record].code),
                      book_->records[fact.record]);
    }
  }

  void Learn(const Row& row, Date date) {
    if (row.count != columns_.headers.size() || row.line.empty()) return;
    const std::string_view text = row.cells[columns_[Field::kDate]];
    const bool as_it_stands = row.line.data() <= text.data() &&
                              text.data() + text.size() < row.line.data() + row.line.size();
    if (as_it_stands) {
      known_rows_->Learn(row.line, text, date, slot_, what_, book_->students.size());
    }
  }

  void CommitKnown(const KnownRows::Known& known, uint32_t row) {
    const Slot& slot = book_->slots[*known.slot];
    if (slot.year == year_ && year_first_ <= known.date && known.date <= year_last_) {
      book_->AddFact(*known.slot, known.record, known.date - year_first_);
      uses_.Count(*book_, known.record, year_, row);
      return;
    }
    Commit({{slot.student, slot.school, slot.period, slot.section, slot.traits},
            known.record,
            row,
            known.date});
    *known.slot = slot_;
  }

  // The rows behind a known one that differ from it in their days alone, or in their students
  // alone, where their days are bits. The place of no row of this code is listed any more.
  uint32_t CommitRun(const KnownRows::Known& known, const char* end, const char** at) {
    Slot* const slots = book_->slots.data();
    Slot& slot = slots[*known.slot];
    if (slot.usual != known.record) return 0;
    const Date first = year_first_;
    const uint32_t days = static_cast<uint32_t>(year_last_ - year_first_) + 1;
    size_t size = 0;
    size_t rows = known_rows_->FindRun(*at, end, &size, [&slot, first, days](Date date) {
      const uint32_t day = static_cast<uint32_t>(date - first);
      if (day >= days) return false;
      slot.days.Set(static_cast<int>(day));
      return true;
    });
    if (rows == 0) {
      const int day = known.date - first;
      const SchoolYear year = year_;
      const uint32_t usual = known.record;
      rows = known_rows_->FindRunOfDay(*at, end, &size, [slots, day, year, usual](uint32_t of) {
        if (slots[of].usual != usual || slots[of].year != year) return false;
        slots[of].days.Set(day);
        return true;
      });
    }
    uses_.CountMore(known.record, rows);
    *at += size;
    return static_cast<uint32_t>(rows);
  }

  uint32_t FindSlot(const Who& who) {
    Slot key;
    key.student = who.student;
    key.year = year_;
    key.file = static_cast<uint16_t>(file_);
    key.school = who.school;
    key.period = who.period;
    key.section = who.section;
    key.traits = who.traits;
    if (who.student >= slot_of_student_.size()) {
      slot_of_student_.resize(std::max<size_t>(book_->students.size(), slot_of_student_.size()), 0);
    }
    uint32_t& last = slot_of_student_[who.student];
    if (last != 0) {
      const Slot& slot = book_->slots[last - 1];
      if (slot.year == key.year && slot.school == key.school && slot.traits == key.traits &&
          slot.period == key.period && slot.section == key.section) {
        return last - 1;
      }
    }
    last = book_->FindOrAddSlot(key) + 1;
    return last - 1;
  }

  void SettleFacts(DateFormat order) override {
    std::map<uint32_t, uint32_t> settled_record;  // of those with an open date of their own
    for (Fact& fact : waiting_) {
      fact.date = Settled(fact.date, order);
      fact.who.traits = SettledTraits(fact.who.traits, order);
      const Record& before = book_->records[fact.record];
      if (IsOpen(before.documented_on) || IsOpen(before.approved_on)) {
        const auto [place, added] = settled_record.try_emplace(fact.record, 0);
        if (added) {
          Record record = before;
          record.documented_on = Settled(record.documented_on, order);
          record.approved_on = Settled(record.approved_on, order);
          place->second = book_->InternRecord(record);
        }
        fact.record = place->second;
      }
      problems_.ReleaseTo(fact.row);
      Commit(fact);
    }
    waiting_ = {};
    // What has been remembered of rows holds open dates.
    who_cells_.Forget();
    what_cells_.Forget();
    known_.fill({});
  }

  void CloseFacts(FileFacts* facts) override {
    facts->has_code = columns_.Has(Field::kCode) || columns_.HasStatusAndExcuse();
    facts->has_documentation = columns_.Has(Field::kDocumentation);
    facts->has_reason = columns_.Has(Field::kReason);
    facts->has_remote_authorized = columns_.Has(Field::kRemoteAuthorized);
    uses_.WriteTo(book_->texts, facts);
  }

  struct Known {
    bool set = false;
    std::string signature;
    uint32_t record = 0;
  };
  LastCells who_cells_, what_cells_;
  Who who_;
  uint32_t what_ = 0;
  std::array<Known, 64> known_;            // records by their cells
  std::vector<uint32_t> slot_of_student_;  // student -> the slot of the last fact + 1; 0: none

  SchoolYear year_;
  Date year_first_ = Date(1), year_last_ = Date(0);  // no day lies between
  bool slot_known_ = false;
  Who slot_who_;
  uint32_t slot_ = 0;

  std::vector<Fact> waiting_;
  CodeUses uses_;
  std::optional<KnownRows> known_rows_;
};

}  // namespace

std::unique_ptr<RoleRows> MakeAttendanceRows(Book* book, int file, Dialect dialect,
                                             std::optional<DateFormat> forced, RowVisitor* visitor,
                                             bool known_rows) {
  return std::make_unique<AttendanceRows>(book, file, std::move(dialect), forced, visitor,
                                          known_rows);
}

}  // namespace rollcall::intake
