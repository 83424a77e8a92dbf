// SPDX-License-Identifier: Apache-2.0
// SchoolCalendar: on which days a school is in session for a grade. Source: contract section 2;
// DOC-3, IN-2.
//
// Layers, applied in this order: base (no school, no grade), school, grade, school and grade. Each
// row changes its own day; within one layer no_school and closed always remove; a more specific
// layer has the last word on its days and on first_day and last_day. Edges: a year that the rows do
// not cover (no `school` row and no first_day) has no calendar: For() answers nullptr. A calendar
// without last_day (and without `school` rows) has no known end.
#ifndef ROLLCALL_SCHOOL_CALENDAR_H_
#define ROLLCALL_SCHOOL_CALENDAR_H_

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/grade.h"
#include "rollcall/school_year.h"

namespace rollcall {

struct YearCalendar {
  enum class Basis : uint8_t { kGiven, kOwnDates, kAssumed };
  SchoolYear year;
  Basis basis = Basis::kGiven;
  bool end_known = false;
  DayBits school_days;
  DayBits closed;  // unplanned closures (weekdays or any day so marked)
  std::array<uint16_t, kDaysInYear> minutes{};  // 0: not known
  DayBits own_minutes;                          // minutes that a grade's own rows gave
};

// Which calendar rows apply is found from texts; grades are compared as Grade where both are known,
// else as text.
class SchoolCalendars {
 public:
  SchoolCalendars() = default;
  // `texts` must outlive this.
  SchoolCalendars(std::vector<CalendarRow> rows, const TextPool* texts);
  bool empty() const { return rows_.empty(); }
  // The calendar of that school and grade in that year; nullptr: the rows do not cover it. Answers
  // are kept.
  const YearCalendar* For(SchoolYear year, TextId school, TextId grade) const;
  // Whether any calendar row lies in that school year.
  bool Covers(SchoolYear year) const;

 private:
  std::vector<CalendarRow> rows_;
  const TextPool* texts_ = nullptr;
  struct Key {
    SchoolYear year;
    TextId school, grade;
    friend bool operator==(const Key& a, const Key& b) {
      return a.year == b.year && a.school == b.school && a.grade == b.grade;
    }
  };
  struct HashKey {
    size_t operator()(const Key& key) const {
      return (size_t{key.school} * 31 + key.grade) * 31 + static_cast<size_t>(key.year.start());
    }
  };
  mutable std::unordered_map<Key, std::unique_ptr<YearCalendar>, HashKey> kept_;
};

// Monday to Friday from `first` to `last`, both inside, less `holidays`: what is assumed where no
// calendar is given.
YearCalendar AssumedCalendar(SchoolYear year, Date first, Date last,
                             const std::vector<Date>& holidays);

}  // namespace rollcall

#endif  // ROLLCALL_SCHOOL_CALENDAR_H_
