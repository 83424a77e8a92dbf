// SPDX-License-Identifier: Apache-2.0
// Book: the facts of all files read, and nothing concluded from them.
//
// A slot is one student, school year, school, period, section, file and set of traits. It has a bit
// a day ("the slot's usual row stands on this day") and the id of its usual record. A record is
// everything else understood in a row, the code as a text id, never as a kind. A row like its
// slot's usual one sets a bit; any other goes to the log. Equal rows fall together (Seal drops
// equal log entries). Nothing here depends on calendar, roster,
// profile meanings, options, as-of day, or on the order of rows: two readings of the same rows in
// another order give the same set of facts. (The profile's columns and date format do decide how a
// file is read.)
#ifndef ROLLCALL_BOOK_H_
#define ROLLCALL_BOOK_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rollcall/date.h"
#include "rollcall/kinds.h"
#include "rollcall/problem.h"
#include "rollcall/school_year.h"
#include "rollcall/text_pool.h"

namespace rollcall {

enum class Role : uint8_t { kAttendance, kRoster, kCalendar, kTotals, kGrid };
std::string_view RoleName(Role role);
enum class Shape : uint8_t { kDaily, kExceptions, kGrid, kTotals };
std::string_view ShapeName(Shape shape);
std::optional<Shape> ParseShape(std::string_view name);
enum class DateFormat : uint8_t { kYmd, kMdy, kDmy };
std::string_view DateFormatName(DateFormat format);
std::optional<DateFormat> ParseDateFormat(std::string_view name);

inline constexpr Date kNoDate{INT32_MIN};      // a date column blank or absent
inline constexpr int32_t kNotGiven = -1;       // a number column blank or absent
inline constexpr int32_t kWholeDay = 1000000;  // portion_absent: in millionths

// Everything understood in an attendance row but student, school, period, section, date and traits.
struct Record {
  TextId code = kNoText;
  TextId reason = kNoText;
  Documentation documentation = Documentation::kNotGiven;
  YesNo remote_authorized = YesNo::kBlank;
  YesNo alternative_education = YesNo::kBlank;
  YesNo sis_absent = YesNo::kBlank;
  YesNo sis_excused = YesNo::kBlank;
  YesNo sis_tardy = YesNo::kBlank;
  Date documented_on = kNoDate;
  Date approved_on = kNoDate;
  int32_t minutes_present = kNotGiven;
  int32_t minutes_absent = kNotGiven;
  int32_t minutes_day = kNotGiven;
  int32_t portion_absent = kNotGiven;  // millionths
  friend bool operator==(const Record& a, const Record& b);
};

// Who the row says the student is. Group values are in the order of Book::group_names.
struct Traits {
  TextId name = kNoText;
  TextId grade = kNoText;
  Date birth_date = kNoDate;
  std::vector<TextId> groups;
  friend bool operator==(const Traits& a, const Traits& b);
};

struct Slot {
  uint32_t student = 0;  // index into Book::students
  SchoolYear year;
  uint16_t file = 0;
  TextId school = kNoText;
  TextId period = kNoText;
  TextId section = kNoText;
  uint32_t traits = 0;  // index into Book::traits
  uint32_t usual = 0;   // index into Book::records
  DayBits days;
};

struct LogEntry {
  uint32_t slot;
  uint32_t record;
  uint16_t day;
};

struct RosterRow {
  uint32_t file = 0, row = 0;
  uint32_t student = 0;
  TextId school = kNoText;
  uint32_t traits = 0;
  Date entry = kNoDate, exit = kNoDate;
  int32_t prior_days_enrolled = kNotGiven, prior_days_absent = kNotGiven;
  int32_t transfer_absences = kNotGiven, transfer_mhw = kNotGiven;
};

enum class CalendarType : uint8_t { kSchool, kEarly, kNoSchool, kClosed, kFirstDay, kLastDay };
std::optional<CalendarType> ParseCalendarType(std::string_view name);

struct CalendarRow {
  uint32_t file = 0, row = 0;
  Date date;
  CalendarType type = CalendarType::kSchool;
  TextId school = kNoText;  // kNoText: every school
  TextId grade = kNoText;   // kNoText: every grade
  int32_t minutes = kNotGiven;
};

struct TotalsRow {
  uint32_t file = 0, row = 0;
  uint32_t student = 0;
  std::optional<SchoolYear> year;  // nothing: no school_year column; that of --year or --as-of
  TextId school = kNoText;
  uint32_t traits = 0;
  int32_t days_enrolled = 0, days_absent = 0, unexcused = kNotGiven;
  // Of a monthly file (PSIS-2): the calendar month, 1 to 12, and the remote part of the days; 0: a
  // row of the whole year.
  int32_t month = 0;
  int32_t remote_days_enrolled = 0, remote_days_absent = 0;
};

// Rows of one file that say the same by code and flags: for shapes, `rollcall codes`, unknown_code.
struct CodeUse {
  TextId code = kNoText;
  YesNo sis_absent = YesNo::kBlank, sis_excused = YesNo::kBlank, sis_tardy = YesNo::kBlank;
  uint64_t count = 0;          // rows, equal ones too
  std::vector<uint32_t> rows;  // the first kListedRows
};

struct YearUse {
  SchoolYear year;
  uint64_t count = 0;
  std::vector<uint32_t> rows;  // the first kListedRows
};

struct FileFacts {
  // Last part of the path; '-' for standard input; a second one of the same name gets ' (2)'.
  std::string name;
  Role role = Role::kAttendance;
  uint64_t rows = 0;           // data rows
  uint64_t rows_left_out = 0;  // of those, left out while reading
  // field -> header text, in the order of the contract.
  std::vector<std::pair<std::string, std::string>> columns;
  char delimiter = ',';
  std::string encoding = "utf-8";
  std::optional<DateFormat> date_format;
  bool has_code = false, has_documentation = false, has_reason = false,
       has_remote_authorized = false;
  bool has_prior = false;  // roster: prior_days_… columns
  std::vector<CodeUse> codes;
  std::vector<YearUse> years;
};

struct Book {
  Book();
  ~Book();
  Book(Book&&) noexcept;
  Book& operator=(Book&&) noexcept;

  TextPool texts;
  std::vector<TextId> students;  // student index -> id text
  // "el", "swd", …: those that some file has, in the contract's order, then the profile's.
  std::vector<std::string> group_names;
  std::vector<Record> records;
  std::vector<Traits> traits;
  std::vector<Slot> slots;
  std::vector<LogEntry> log;
  std::vector<RosterRow> roster;
  std::vector<CalendarRow> calendar;
  std::vector<TotalsRow> totals;
  std::vector<FileFacts> files;
  std::vector<Problem> problems;  // found while reading

  // After Seal: slots by (student id in byte order, year, …), `log` by (slot, day, record)
  // without equals; log entries of slot s are log[log_begin[s], log_begin[s + 1]).
  std::vector<uint32_t> log_begin;
  std::vector<uint32_t> students_by_id;  // student indexes in byte order of their ids

  uint32_t InternStudent(std::string_view id);
  std::optional<uint32_t> FindStudent(std::string_view id) const;  // of a sealed book
  uint32_t InternRecord(const Record& record);
  uint32_t InternTraits(const Traits& traits);
  uint32_t FindOrAddSlot(const Slot& key);  // key's usual and days are not looked at
  // Adds one attendance fact. Which record is a slot's usual one decides how much memory its facts
  // take and nothing else: the first that it is given, or the one that most slots have where that
  // comes soon after.
  void AddFact(uint32_t slot_id, uint32_t record, int day) {
    Slot& slot = slots[slot_id];
    if (slot.usual == record) {
      slot.days.Set(day);
    } else {
      AddUnusual(slot_id, record, day);
    }
  }
  // Slots without facts go, everything else gets its final order; reading order no longer shows
  // afterwards. Call once, after the last file: only texts may be added to a sealed book.
  void Seal();
  bool HasAttendance() const;
  bool HasRoster() const;

 private:
  void AddUnusual(uint32_t slot, uint32_t record, int day);
  void SealLog();
  friend class BookUndo;  // intake's: takes a refused file back
  struct Index;           // look-up tables of what is interned
  std::unique_ptr<Index> index_;
};

}  // namespace rollcall

#endif  // ROLLCALL_BOOK_H_
