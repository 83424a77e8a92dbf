// SPDX-License-Identifier: Apache-2.0
// KnownRows: the hot path. Recognises rows by their bytes, without taking them apart.
//
// Nearly every row of an attendance file is one that was read before but for its date. The bytes of
// such a row are a *left* (from the row's beginning to the date), a *day* (the date's text) and a
// *right* (from there to the end of the line, which belongs to it). All three have been seen before
// when the row repeats, though perhaps never together: what a row says of the student and of the
// day depends on left and right alone, its date on the day alone. So a row is read once by
// RowReader and AttendanceRows, kept here in its three parts (Learn), and Find knows every
// combination of them.
//
// Why any combination may be put together: RowReader is a machine of states that starts anew with
// each row. After a left it stands at the first byte of the date's cell, inside quotes or not; a
// file's first row here decides which, others are not kept (quoted_). A day has no byte that
// changes the state. So a right is read from one and the same state whatever stood before.
//
// How it is fast, in the order of what each trick gave (docs/performance.md):
// * Rows sorted by student repeat the left, rows sorted by date have the left that followed last
//   time: `next` foretells it, and one comparison of the bytes decides, without a search for
//   separators and without a hash. The same for days, whose order is that of the school year.
// * The right that the student had last is tried first: most days are present ones.
// * Where rows follow one another of one student and code, day after day, or of one day and code,
//   student after student, all that stays the same is held in registers and a row is one question:
//   does any of its bytes differ (FindRun, FindRunOfDay)?
// * All comparisons take 16 bytes at a look.
// * What was foretold wrongly is looked up by hash, and foretold the next time.
//
// A date that is not open (dates.h) has one reading, whatever the order of the file turns out to
// be: rows with open ones are not kept, and none are looked for while there are such.
//
// A file whose rows do not repeat (a serial number in each) is given up: every row is then read as
// if this were not there. Off: ReadOptions::known_rows, by which tests compare.
#ifndef ROLLCALL_INTAKE_KNOWN_ROWS_H_
#define ROLLCALL_INTAKE_KNOWN_ROWS_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "intake/bytes.h"
#include "intake/hash.h"
#include "rollcall/date.h"

namespace rollcall::intake {

class KnownRows {
 public:
  // Find looks at so many bytes at most. Longer rows are not kept.
  static constexpr size_t kReach = 512;

  // So long a left is compared in a few looks (FindRun, FindRunOfDay).
  static constexpr size_t kFewLooks = 3;

  // Where the cells stand that say who a row is about, and those that say what: before the date,
  // behind it, or on both sides.
  enum class Side : uint8_t { kLeft, kRight, kBoth };

  // A row that has been recognised.
  struct Known {
    size_t size = 0;           // of its bytes
    uint32_t* slot = nullptr;  // the caller may write another one
    uint32_t record = 0;
    Date date;
  };

  KnownRows(size_t date_column, char delimiter, char quote, Side who, Side what)
      : date_column_(date_column), delimiter_(delimiter), quote_(quote), who_(who), what_(what) {}

  // Whether the row at `row` is known. kReach bytes must be readable there.
  bool Find(const char* row, Known* known) {
    if (lefts_.empty()) return false;
    uint32_t at_left = lefts_[left_].next;
    if (!Is(lefts_[at_left], row)) {
      at_left = FindLeft(row);
      if (at_left == IdTable::kNone) return false;
      lefts_[left_].next = at_left;
    }
    left_ = at_left;
    Part& left = lefts_[at_left];

    const char* const day_text = row + left.size;
    uint32_t at_day = days_[day_].next;
    // A longer date may begin with this one; then no right follows.
    if (!Is(days_[at_day], day_text)) {
      at_day = FindDay(day_text);
      if (at_day == IdTable::kNone) return false;
      days_[day_].next = at_day;
    }
    day_ = at_day;
    const Part& day = days_[at_day];

    const char* const right_text = day_text + day.size;
    uint32_t at_right = who_ == Side::kRight ? rights_[right_].next : left.right;
    if (!Is(rights_[at_right], right_text)) {
      at_right = left.right_before;  // present again after an absence
      if (!Is(rights_[at_right], right_text)) at_right = FindRight(right_text, row + kReach);
      if (at_right == IdTable::kNone) return false;
      rights_[right_].next = at_right;
      left.right_before = left.right;
      left.right = at_right;
    }
    right_ = at_right;
    Part& right = rights_[at_right];

    if (who_ == Side::kBoth || what_ == Side::kBoth) {
      const uint32_t pair = FindPair(at_left, at_right);
      if (pair == IdTable::kNone) return false;
      known->slot = &pairs_[pair].slot;
      known->record = pairs_[pair].record;
    } else {
      known->slot = who_ == Side::kLeft ? &left.slot : &right.slot;
      known->record = what_ == Side::kLeft ? left.record : right.record;
    }
    known->size = static_cast<size_t>(right_text - row) + right.size;
    known->date = Date(static_cast<int32_t>(day.record));
    ++found_;
    return true;
  }

  // After a row that Find knew: how many of the rows that follow at `row` have its left and its
  // right and the days that are foretold. `on_day(date)` is told of each; false ends the run before
  // that row. *size: their bytes. So a student's year of present days is a few comparisons a row,
  // with all that does not change from row to row held in registers, and one question whether any
  // of them found a difference.
  template <typename OnDay>
  size_t FindRun(const char* row, const char* end, size_t* size, OnDay on_day) {
    *size = 0;
    const Part& left = lefts_[left_];
    const Part& right = rights_[right_];
    if (left.next != left_ || !InFewLooks(left) || right.size > kLook) return 0;
    const size_t left_size = left.size, right_size = right.size;
    const size_t middle = MiddleLook(left), last = left_size - kLook;
    const auto left_first = LookAt(left.text);
    const auto left_middle = LookAt(left.text + middle);
    const auto left_last = LookAt(left.text + last);
    const auto right_look = LookAt(right.text);
    const auto right_mask = FirstBytes(right_size);
    const Part* const days = days_.data();
    size_t day_size = days[day_].size;
    auto day_mask = FirstBytes(day_size);
    uint32_t day_before = day_;
    size_t rows = 0;
    const char* at = row;
    while (static_cast<size_t>(end - at) >= kReach) {
      const uint32_t at_day = days[day_before].next;
      const Part& day = days[at_day];
      if (day.size != day_size) {
        day_size = day.size;
        day_mask = FirstBytes(day_size);
      }
      const char* const day_text = at + left_size;
      const char* const right_text = day_text + day_size;
      const auto of_left = Either(
          Differ(LookAt(at), left_first),
          Either(Differ(LookAt(at + middle), left_middle), Differ(LookAt(at + last), left_last)));
      const auto of_day = Only(Differ(LookAt(day_text), LookAt(day.text)), day_mask);
      const auto of_right = Only(Differ(LookAt(right_text), right_look), right_mask);
      if (!IsZero(Either(of_left, Either(of_day, of_right)))) break;
      if (!on_day(Date(static_cast<int32_t>(day.record)))) break;
      day_before = at_day;
      at = right_text + right_size;
      ++rows;
    }
    day_ = day_before;
    found_ += rows;
    *size = static_cast<size_t>(at - row);
    return rows;
  }

  // The same where rows are sorted by date: how many of the rows that follow have the day and the
  // right of the row before and the lefts that are foretold, each of which had this right last.
  // `on_slot(slot)` is told of each.
  template <typename OnSlot>
  size_t FindRunOfDay(const char* row, const char* end, size_t* size, OnSlot on_slot) {
    *size = 0;
    const Part& day = days_[day_];
    const Part& right = rights_[right_];
    if (who_ != Side::kLeft || what_ != Side::kRight) return 0;
    if (day.next != day_ || right.size > kLook) return 0;
    const size_t day_size = day.size, right_size = right.size;
    const auto day_look = LookAt(day.text), day_mask = FirstBytes(day_size);
    const auto right_look = LookAt(right.text), right_mask = FirstBytes(right_size);
    const Part* const lefts = lefts_.data();
    uint32_t left_before = left_;
    size_t rows = 0;
    const char* at = row;
    while (static_cast<size_t>(end - at) >= kReach) {
      const uint32_t at_left = lefts[left_before].next;
      const Part& left = lefts[at_left];
      if (left.right != right_ || !InFewLooks(left)) break;
      const size_t middle = MiddleLook(left), last = left.size - kLook;
      const char* const day_text = at + left.size;
      const char* const right_text = day_text + day_size;
      const auto of_left = Either(Differ(LookAt(at), LookAt(left.text)),
                                  Either(Differ(LookAt(at + middle), LookAt(left.text + middle)),
                                         Differ(LookAt(at + last), LookAt(left.text + last))));
      const auto of_day = Only(Differ(LookAt(day_text), day_look), day_mask);
      const auto of_right = Only(Differ(LookAt(right_text), right_look), right_mask);
      if (!IsZero(Either(of_left, Either(of_day, of_right)))) break;
      if (!on_slot(left.slot)) break;
      left_before = at_left;
      at = right_text + right_size;
      ++rows;
    }
    left_ = left_before;
    found_ += rows;
    *size = static_cast<size_t>(at - row);
    return rows;
  }

  // Keeps a row that has been read: its bytes with its line end, where its date stands in them, and
  // what it says. `students`: how many there are so far.
  void Learn(std::string_view line, std::string_view date_text, Date date, uint32_t slot,
             uint32_t record, size_t students);

 private:
  struct Part {
    const char* text = nullptr;
    uint32_t size = 0;
    uint32_t next = 0;          // the part of its kind that followed last time; at first itself
    uint32_t right = 0;         // of a left: the right that it had last,
    uint32_t right_before = 0;  // and another one before that
    uint32_t slot = 0;          // where this part tells it
    uint32_t record = 0;        // where this part tells it; of a day: its date
  };
  struct Pair {
    uint32_t left, right, slot, record;
  };

  // Whether three looks, at the beginning, at MiddleLook and at the end, see all of a left.
  static bool InFewLooks(const Part& left) {
    return left.size >= kLook && left.size <= kFewLooks * kLook;
  }
  static size_t MiddleLook(const Part& left) {
    return left.size < 2 * kLook ? left.size - kLook : kLook;
  }
  static bool Is(const Part& part, const char* text) {
    return SameBytes(text, part.text, part.size);
  }
  uint32_t FindLeft(const char* row) const;
  uint32_t FindDay(const char* text) const;
  uint32_t FindRight(const char* text, const char* end) const;
  uint32_t FindPair(uint32_t left, uint32_t right) const;
  static uint32_t Look(const IdTable& table, const std::vector<Part>& parts, std::string_view text);
  uint32_t Keep(std::string_view text, IdTable* table, std::vector<Part>* parts);
  const char* KeepText(std::string_view text);
  void GiveUp();

  const size_t date_column_;
  const char delimiter_, quote_;
  const Side who_, what_;
  bool quoted_ = false;  // whether the dates stand in quotes
  bool given_up_ = false;
  uint64_t found_ = 0, learnt_ = 0;
  std::vector<Part> lefts_, days_, rights_;
  std::vector<Pair> pairs_;
  uint32_t left_ = 0, day_ = 0, right_ = 0;  // of the row before
  IdTable left_of_, day_of_, right_of_, pair_of_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  size_t used_ = 0;  // of the last block
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_KNOWN_ROWS_H_
