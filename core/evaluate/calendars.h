// SPDX-License-Identifier: Apache-2.0
// Calendars: which calendar a student-year goes by: the given one, else (daily) the dates of the
// school's own rows, else (exceptions) Monday to Friday less the legal holidays. Source: contract
// section 2, 'No calendar'.
#ifndef ROLLCALL_EVALUATE_CALENDARS_H_
#define ROLLCALL_EVALUATE_CALENDARS_H_

#include <map>
#include <utility>
#include <vector>

#include "rollcall/law.h"
#include "rollcall/profile.h"
#include "rollcall/school_calendar.h"

namespace rollcall {

// The calendar files' rows, else the profile's.
std::vector<CalendarRow> GivenCalendarRows(const Book& book, const Profile& profile);

class Calendars {
 public:
  Calendars(std::vector<CalendarRow> rows, const TextPool* texts);
  // Days with rows, by year and school, up to the as-of day; for a daily file they are its
  // calendar.
  void SetOwnDates(std::map<std::pair<int, TextId>, DayBits> dates);
  // For an exceptions file: the assumption for a year, from its first row to `last`.
  void SetAssumed(SchoolYear year, Date first, Date last, const Law& law);

  // nullptr: nothing is known of that year and school.
  const YearCalendar* For(SchoolYear year, TextId school, TextId grade) const;
  const SchoolCalendars& given() const { return given_; }

 private:
  SchoolCalendars given_;
  std::map<std::pair<int, TextId>, YearCalendar> own_;
  std::map<int, YearCalendar> assumed_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_CALENDARS_H_
