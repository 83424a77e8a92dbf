// SPDX-License-Identifier: Apache-2.0
#include "evaluate/calendars.h"

namespace rollcall {

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
