// SPDX-License-Identifier: Apache-2.0
#include "evaluate/calendars.h"

namespace rollcall {

std::vector<CalendarRow> GivenCalendarRows(const Book& book, const Profile& profile) {
  if (!book.calendar.empty()) return book.calendar;
  std::vector<CalendarRow> rows;
  for (const Profile::CalendarDay& day : profile.calendar) {
    CalendarRow row;
    row.date = day.date;
    row.type = day.type;
    row.school = book.texts.Find(day.school);
    row.grade = book.texts.Find(day.grade);
    row.minutes = day.minutes;
    // A school or grade that no file names concerns nobody.
    if ((!day.school.empty() && row.school == kNoText) ||
        (!day.grade.empty() && row.grade == kNoText)) {
      continue;
    }
    rows.push_back(row);
  }
  return rows;
}

Calendars::Calendars(std::vector<CalendarRow> rows, const TextPool* texts)
    : given_(std::move(rows), texts) {}

void Calendars::SetOwnDates(std::map<std::pair<int, TextId>, DayBits> dates) {
  own_.clear();
  for (const auto& [key, days] : dates) {
    YearCalendar calendar;
    calendar.year = SchoolYear(key.first);
    calendar.basis = YearCalendar::Basis::kOwnDates;
    calendar.school_days = days;
    own_.emplace(key, calendar);
  }
}

void Calendars::SetAssumed(SchoolYear year, Date first, Date last, const Law& law) {
  std::vector<Date> holidays;
  for (const LegalHoliday& holiday : law.LegalHolidays(year)) holidays.push_back(holiday.date);
  assumed_.insert_or_assign(year.start(), AssumedCalendar(year, first, last, holidays));
}

const YearCalendar* Calendars::For(SchoolYear year, TextId school, TextId grade) const {
  if (const YearCalendar* given = given_.For(year, school, grade)) return given;
  const auto own = own_.find({year.start(), school});
  if (own != own_.end()) return &own->second;
  const auto assumed = assumed_.find(year.start());
  return assumed != assumed_.end() ? &assumed->second : nullptr;
}

}  // namespace rollcall
