// SPDX-License-Identifier: Apache-2.0
#include "report/family_year.h"

#include <algorithm>
#include <utility>

#include "report/json_values.h"
#include "rollcall/documentation.h"
#include "rollcall/reader.h"

namespace rollcall {
namespace {

constexpr std::pair<NoSchool, std::string_view> kNoSchoolNames[] = {
    {NoSchool::kWeekend, "weekend"},      {NoSchool::kHoliday, "holiday"},
    {NoSchool::kCustom, "custom"},        {NoSchool::kClosed, "closed"},
    {NoSchool::kNoSchool, "no_school"},   {NoSchool::kBeforeFirst, "before_first"},
    {NoSchool::kAfterLast, "after_last"}, {NoSchool::kBeforeEntered, "before_entered"},
    {NoSchool::kOtherYear, "other_year"}};

bool Removes(CalendarType type) {
  return type == CalendarType::kNoSchool || type == CalendarType::kClosed;
}
bool Adds(CalendarType type) {
  return type == CalendarType::kSchool || type == CalendarType::kEarly;
}

template <typename Drop>
void DropIf(CalendarDays* rows, Drop drop) {
  rows->erase(std::remove_if(rows->begin(), rows->end(), drop), rows->end());
}

// What somebody says of one day goes before what the calendar says of it.
void Change(const Profile::CalendarDay& change, SchoolYear year, CalendarDays* rows) {
  const bool exact_list = std::any_of(rows->begin(), rows->end(), [&](const auto& row) {
    return row.type == CalendarType::kSchool && year.Contains(row.date);
  });
  Profile::CalendarDay row = change;
  switch (change.type) {
    case CalendarType::kNoSchool:
    case CalendarType::kClosed:
      DropIf(rows, [&](const auto& r) { return r.date == change.date && Adds(r.type); });
      break;
    case CalendarType::kSchool:
    case CalendarType::kEarly:
      DropIf(rows, [&](const auto& r) { return r.date == change.date && Removes(r.type); });
      // A `school` row would make an exact list of a calendar that is none.
      if (!exact_list) row.type = CalendarType::kEarly;
      break;
    case CalendarType::kFirstDay:
      DropIf(rows, [&](const auto& r) {
        return year.Contains(r.date) && (r.type == CalendarType::kFirstDay ||
                                         (exact_list && Adds(r.type) && r.date < change.date));
      });
      break;
    case CalendarType::kLastDay:
      DropIf(rows, [&](const auto& r) {
        return year.Contains(r.date) && (r.type == CalendarType::kLastDay ||
                                         (exact_list && Adds(r.type) && change.date < r.date));
      });
      break;
  }
  rows->push_back(std::move(row));
}

std::string Cell(std::string_view text) {
  std::string cell = "\"";
  for (const char c : text) cell += c == '"' ? std::string("\"\"") : std::string(1, c);
  return cell + '"';
}

// Boards may hold school on a legal holiday, but not in December and January; on Thanksgiving Day
// none does.
bool IsClosedEverywhere(Date holiday) {
  const CivilDate of = holiday.civil();
  constexpr int kVeteransDayAtLatest = 12;
  return of.month == 12 || of.month == 1 || (of.month == 11 && of.day > kVeteransDayAtLatest);
}

Expected<Done> ReadText(Reader* reader, std::string_view name, Role role, const std::string& text) {
  FileReading reading;
  reading.role = role;
  reading.header_row = 1;
  reading.date_format = DateFormat::kYmd;
  reader->BeginFile(name, reading);
  reader->Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  return reader->EndFile();
}

Expected<YearCalendar> Understand(const FamilyYear& year, const CalendarDays& rows) {
  TextPool texts;
  std::vector<CalendarRow> read;
  read.reserve(rows.size());
  for (const Profile::CalendarDay& day : rows) {
    CalendarRow row;
    row.date = day.date;
    row.type = day.type;
    row.school = texts.Intern(day.school);
    row.grade = texts.Intern(day.grade);
    row.minutes = day.minutes;
    read.push_back(row);
  }
  const TextId school = texts.Intern(year.school), grade = texts.Intern(year.grade);
  const SchoolCalendars calendars(std::move(read), &texts);
  const YearCalendar* calendar = calendars.For(year.year, school, grade);
  if (calendar == nullptr || !calendar->school_days.Any()) {
    return Error{"The calendar has no school day in " + year.year.label() +
                 "; it needs a first_day and a last_day, or a row for each school day."};
  }
  return *calendar;
}

}  // namespace

std::string_view NoSchoolName(NoSchool why) {
  for (const auto& [known, name] : kNoSchoolNames) {
    if (known == why) return name;
  }
  return "";
}

Expected<FamilyYear> FamilyYear::Make(const FamilySchool& school, SchoolYear year, const Law& law) {
  FamilyYear made;
  made.year = year;
  made.law_ = &law;
  if (law.ForYear(year) == nullptr) {
    return Error{"There are no rules for the school year " + year.label() +
                 "; rules are kept for " + law.years.front().year.label() + " to " +
                 law.years.back().year.label() + "."};
  }
  made.profile = Profile::Default(law);
  for (int k = 0; k < kKindCount; ++k) {
    const Kind kind = static_cast<Kind>(k);
    if (kind != Kind::kUnknown) made.profile.codes[std::string(KindName(kind))].kind = kind;
  }
  for (const auto& [name, value] : school.options) {
    const Expected<bool> set = SetOption(&made.profile.options, name, value);
    if (!set) return Error{set.error()};
  }
  made.school = school.school;
  made.grade = school.grade;
  for (const LegalHoliday& day : law.LegalHolidays(year)) made.holidays_[day.date] = day.name;
  for (const LegalHoliday& day : law.CommonClosures(year)) made.customs_[day.date] = day.name;

  CalendarDays rows, open_rows;
  made.given_ = school.calendar.has_value();
  if (made.given_) {
    rows = *school.calendar;
    open_rows = rows;
  } else {
    const auto add = [&](Date date, CalendarType type, bool stays_closed) {
      Profile::CalendarDay row;
      row.date = date;
      row.type = type;
      if (stays_closed) open_rows.push_back(row);
      rows.push_back(std::move(row));
    };
    add(law.UsualFirstDay(year), CalendarType::kFirstDay, true);
    for (const auto& [date, name] : made.holidays_) {
      add(date, CalendarType::kNoSchool, IsClosedEverywhere(date));
    }
    for (const auto& [date, name] : made.customs_) {
      if (made.holidays_.count(date) == 0) add(date, CalendarType::kNoSchool, false);
    }
  }
  for (const Profile::CalendarDay& change : school.changes) {
    if (!year.Contains(change.date)) {
      return Error{"\"calendar_changes\": " + change.date.ToIso() + " is not in the school year " +
                   year.label() + "."};
    }
    Change(change, year, &rows);
    Change(change, year, &open_rows);
    if (change.type == CalendarType::kFirstDay) made.first_told_ = change.date;
    if (change.type == CalendarType::kLastDay) made.last_told_ = change.date;
    if (Removes(change.type) || Adds(change.type)) made.told_[change.date] = change.type;
  }
  made.options_ = made.profile.options;
  if (!made.given_) made.profile.options.documentation_days = 2 * kDaysInYear;
  Expected<YearCalendar> calendar = Understand(made, rows);
  if (!calendar) return Error{calendar.error()};
  made.calendar = std::move(*calendar);
  if (!made.given_) made.EndAfterUsualDays(law.usual_year.school_days);
  // For the year's end alone.
  if (!made.calendar.end_known) made.profile.year_days = law.usual_year.school_days;
  made.open_profile = made.profile;
  made.open_profile.calendar = std::move(open_rows);
  made.profile.calendar = std::move(rows);
  return made;
}

// A starting calendar whose last day nobody told has school until June ends: what is after a usual
// year's days is no more than possible. The engine's rows keep them, so that nothing is next to
// another day because they are gone.
void FamilyYear::EndAfterUsualDays(int school_days) {
  if (calendar.end_known) return;
  int count = 0;
  for (int day = 0; day < year.days(); ++day) {
    if (!calendar.school_days.Test(day) || ++count <= school_days) continue;
    if (told_.count(year.DateOf(day)) == 0) calendar.school_days.Clear(day);
  }
}

std::optional<NoSchool> FamilyYear::Why(Date date) const {
  if (!year.Contains(date)) return NoSchool::kOtherYear;
  const int day = year.DayOf(date);
  if (calendar.school_days.Test(day)) return std::nullopt;
  if (!date.IsMondayToFriday()) return NoSchool::kWeekend;
  if (calendar.closed.Test(day)) return NoSchool::kClosed;
  if (day < calendar.school_days.First()) return NoSchool::kBeforeFirst;
  if (day > calendar.school_days.Last()) return NoSchool::kAfterLast;
  if (told_.count(date) != 0) return NoSchool::kNoSchool;
  if (!given_ && holidays_.count(date) != 0) return NoSchool::kHoliday;
  if (!given_ && customs_.count(date) != 0) return NoSchool::kCustom;
  return NoSchool::kNoSchool;
}

std::string_view FamilyYear::NameOf(Date date) const {
  for (const auto* names : {&holidays_, &customs_}) {
    const auto found = names->find(date);
    if (found != names->end()) return found->second;
  }
  return "";
}

bool FamilyYear::IsAssumed(Date date) const {
  if (given_ || !year.Contains(date) || told_.count(date) != 0) return false;
  const std::optional<NoSchool> why = Why(date);
  if (why == NoSchool::kWeekend) return false;
  if (why == NoSchool::kBeforeFirst) return !first_told_;
  if (why == NoSchool::kAfterLast) return !last_told_;
  return true;
}

bool FamilyYear::MayBeSchoolDay(Date date) const {
  if (given_ || !year.Contains(date)) return IsSchoolDay(date);
  const auto told = told_.find(date);
  if (told != told_.end()) return Adds(told->second);
  if ((first_told_ && date < *first_told_) || (last_told_ && *last_told_ < date)) return false;
  return date.IsMondayToFriday() && (holidays_.count(date) == 0 || !IsClosedEverywhere(date));
}

std::optional<Date> FamilyYear::LastTimely(Date absent, std::optional<Date> back) const {
  const SchoolDayAfter after = [this](Date from, int n) -> std::optional<Date> {
    Date date = from;
    while (n > 0) {
      date = date + 1;
      if (!year.Contains(date)) return std::nullopt;
      n -= MayBeSchoolDay(date);
    }
    return date;
  };
  return DocumentationWindow(absent, back, absent, options_, after).last_timely;
}

std::optional<Date> FamilyYear::Next(Date date) const {
  const int day = date < year.first() ? -1 : year.DayOf(date);
  if (day >= year.days()) return std::nullopt;
  const int next = calendar.school_days.NthAfter(day, 1);
  return next < 0 ? std::nullopt : std::optional<Date>(year.DateOf(next));
}

std::optional<Date> FamilyYear::Previous(Date date) const {
  if (date <= year.first()) return std::nullopt;
  const int before = std::min(year.DayOf(date), year.days()) - 1;
  const int day = calendar.school_days.Previous(before);
  return day < 0 ? std::nullopt : std::optional<Date>(year.DateOf(day));
}

void FamilyYear::WriteLaw(JsonWriter* json) const {
  const YearLaw& law = rules();
  const Options& options = options_;
  json->Key("law").BeginObject();
  json->Key("wellness_in_force").Bool(law.mhw_in_force);
  json->Key("wellness_days").Int(law.mhw_days);
  json->Key("permission_required").Bool(options.mhw_permission_required);
  json->Key("self_consent_age").Int(law.mhw_self_consent_age);
  json->Key("first_absences").Int(law.level1_last);
  json->Key("note_days").Int(options.documentation_days);
  json->Key("note_from")
      .String(options.documentation_anchor == WindowAnchor::kReturn ? "return" : "absence");
  json->Key("early_days").Int(law.chronic_first_minimum_days);
  json->Key("chronic_percent").Int(100 * law.chronic.numerator / law.chronic.denominator);
  json->Key("meeting_days").Int(law.truancy_meeting_days);
  json->EndObject();
}

void FamilyYear::WriteYear(JsonWriter* json, std::optional<int> days_by_year_end,
                           bool with_days) const {
  const int first = calendar.school_days.First(), last = calendar.school_days.Last();
  const bool end = calendar.end_known;
  json->Key("year").BeginObject();
  json->Key("given").Bool(given_);
  json->Key("assumed").BeginArray();
  if (!given_ && !first_told_) json->String("first_day");
  if (!end) json->String("last_day");
  if (!given_) json->String("closures");
  if (!end) json->String("school_days");
  json->EndArray();
  json->Key("first_day").String(year.DateOf(first).ToIso());
  WriteDateOrNull(json, "last_day", end ? std::optional<Date>(year.DateOf(last)) : std::nullopt);
  WriteIntOrNull(json, "school_days",
                 end ? std::optional<int64_t>(calendar.school_days.Count()) : std::nullopt);
  WriteIntOrNull(json, "days_by_year_end", days_by_year_end);
  json->Key("weekdays").BeginArray();
  // A starting calendar may begin too late: the two weeks before it can be opened.
  constexpr int kDaysBefore = 14;
  const int from = given_ ? first : std::max(0, first - kDaysBefore);
  const int to = end && given_ ? last : year.days() - 1;
  for (int day = from; with_days && day <= to; ++day) {
    const Date date = year.DateOf(day);
    const bool school_day = calendar.school_days.Test(day);
    if (!date.IsMondayToFriday() && !school_day) continue;
    json->BeginObject();
    json->Key("date").String(date.ToIso());
    json->Key("school").Bool(school_day);
    json->Key("why");
    if (const auto why = Why(date)) {
      json->String(NoSchoolName(*why));
    } else {
      json->Null();
    }
    const std::string_view name = school_day ? std::string_view() : NameOf(date);
    json->Key("name");
    if (name.empty()) {
      json->Null();
    } else {
      json->String(name);
    }
    json->Key("assumed").Bool(IsAssumed(date));
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

size_t FamilyBook::Add(Student student) {
  students_.push_back(std::move(student));
  return students_.size() - 1;
}

Expected<Done> FamilyBook::Read(std::optional<Date> entered, bool adult) {
  const YearLaw& law = year_->rules();
  std::string roster =
      "student_id,school,grade,birth_date,entry_date,transfer_absences,transfer_mhw\n";
  std::string rows =
      "student_id,date,code,documentation,documented_on,approved_on,alternative_education\n";
  const std::string born =
      !adult ? std::string()
             : Date::Make(year_->year.start() - law.mhw_self_consent_age, 7, 1)->ToIso();
  const std::string school = Cell(year_->school), grade = Cell(year_->grade);
  const std::string entry = entered ? entered->ToIso() : std::string();
  for (size_t s = 0; s < students_.size(); ++s) {
    const Student& student = students_[s];
    const std::string id = std::to_string(s + 1);
    roster += id + ',' + school + ',' + grade + ',' + born + ',' + entry + ',' +
              std::to_string(student.absences) + ',' + std::to_string(student.wellness) + '\n';
    for (const MissedDay& day : student.days) {
      rows += id + ',' + day.date.ToIso() + ',';
      rows += KindName(day.kind);
      rows += ',';
      rows += DocumentationName(day.documentation);
      rows += ',' + (day.documented_on ? day.documented_on->ToIso() : std::string()) + ',' +
              (day.approved_on ? day.approved_on->ToIso() : std::string()) + ',' +
              (day.other_schooling ? "Y" : "") + '\n';
    }
  }
  Reader reader(&book_, year_->law(), ReadOptions());
  const std::pair<Role, std::string> files[] = {{Role::kAttendance, rows}, {Role::kRoster, roster}};
  for (const auto& [role, text] : files) {
    if (Expected<Done> read = ReadText(&reader, RoleName(role), role, text); !read) return read;
  }
  return reader.Finish();
}

const Evaluation* FamilyBook::AsOf(Date as_of, bool allow) const {
  std::unique_ptr<Evaluation>& kept = evaluations_[{as_of, allow}];
  if (kept != nullptr) return kept.get();
  if (allow && !allow_) {
    allow_ = *profile_;
    allow_->options.mhw_closed_between = ClosedBetween::kAllow;
  }
  EvaluateOptions options;
  options.as_of = as_of;
  options.year = year_->year;
  options.shape = Shape::kExceptions;
  Expected<std::unique_ptr<Evaluation>> run =
      Evaluation::Run(book_, year_->law(), allow ? *allow_ : *profile_, options);
  if (run) kept = std::move(*run);
  return kept.get();
}

std::optional<size_t> FamilyBook::Find(const Evaluation& evaluation, size_t student) const {
  return evaluation.Find(std::to_string(student + 1), year_->year);
}

std::optional<Absence> FamilyBook::AbsenceOn(const Evaluation& evaluation, size_t student,
                                             Date date) const {
  const auto [at, added] = absences_.try_emplace({&evaluation, student});
  if (added) {
    if (const auto index = Find(evaluation, student)) at->second = evaluation.Absences(*index);
  }
  for (const Absence& absence : at->second) {
    if (absence.date == date) return absence;
  }
  return std::nullopt;
}

}  // namespace rollcall
