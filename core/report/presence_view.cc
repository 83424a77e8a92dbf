// SPDX-License-Identifier: Apache-2.0
#include "report/presence_view.h"

#include <bitset>
#include <memory>
#include <optional>

#include "report/family_year.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "rollcall/evaluate.h"
#include "rollcall/grade.h"
#include "rollcall/reader.h"

namespace rollcall {
namespace {

constexpr int kMinutesOfADay = 24 * 60;
using Minutes = std::bitset<kMinutesOfADay>;

void Set(const TimeSpan& span, bool to, Minutes* minutes) {
  for (int m = span.from; m < span.to; ++m) minutes->set(static_cast<size_t>(m), to);
}

// A day of which nothing but the minutes is told; nothing: present.
Expected<std::optional<Absence>> Judge(const Law& law, Date date, int there, int day) {
  Book book;
  Reader reader(&book, law, ReadOptions());
  FileReading reading;
  reading.role = Role::kAttendance;
  reading.header_row = 1;
  reading.date_format = DateFormat::kYmd;
  const std::string text = "student_id,date,code,minutes_present,minutes_day\n1," + date.ToIso() +
                           ",present," + std::to_string(there) + ',' + std::to_string(day) + '\n';
  reader.BeginFile("attendance", reading);
  reader.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  if (Expected<Done> ended = reader.EndFile(); !ended) return Error{ended.error()};
  if (Expected<Done> finished = reader.Finish(); !finished) return Error{finished.error()};
  Profile profile = Profile::Default(law);
  profile.codes["present"].kind = Kind::kPresent;
  EvaluateOptions options;
  options.shape = Shape::kDaily;
  const Expected<std::unique_ptr<Evaluation>> run = Evaluation::Run(book, law, profile, options);
  if (!run) return Error{run.error()};
  const std::vector<Absence> absences = (*run)->Absences(0);
  if (absences.empty()) return std::optional<Absence>();
  return std::optional<Absence>(absences.front());
}

// Whether a grade has a session of its own, which is part of the school's day.
bool HasOwnSession(std::string_view text) {
  const Grade grade = ParseGrade(text);
  return IsPreK(grade) || grade == Grade::kHalfDayKindergarten;
}

// The minutes of such a grade's own session on that day, as the calendar's rows of that grade have
// them; 0: not known. Without a date: those of the last day that has any.
Expected<int> OwnSession(const FamilySchool& school, std::optional<Date> date, const Law& law) {
  if (!school.calendar || !HasOwnSession(school.grade)) return 0;
  SchoolYear year = law.years.back().year;
  for (const Profile::CalendarDay& row : *school.calendar) year = SchoolYear::Of(row.date);
  if (school.year) year = *school.year;
  if (date) year = SchoolYear::Of(*date);
  const Expected<FamilyYear> made = FamilyYear::Make(school, year, law);
  if (!made) return Error{made.error()};
  const YearCalendar& calendar = made->calendar;
  const int day = date ? year.DayOf(*date) : calendar.own_minutes.Last();
  if (day < 0 || !calendar.own_minutes.Test(day)) return 0;
  return int{calendar.minutes[static_cast<size_t>(day)]};
}

}  // namespace

Expected<std::string> PresenceView(const Law& law, std::string_view filter_json) {
  const Expected<PresenceQuestion> question = ParsePresenceQuestion(filter_json);
  if (!question) return Error{question.error()};
  const Date date = question->date.value_or(law.years.back().year.first());
  const YearLaw* rules = law.ForYear(SchoolYear::Of(date));
  if (rules == nullptr) {
    return Error{"There are no rules for the school year " + SchoolYear::Of(date).label() + "."};
  }
  Minutes counted, there;
  Set(question->day, true, &counted);
  for (const TimeSpan& span : question->not_counted) Set(span, false, &counted);
  for (const TimeSpan& span : question->there) Set(span, true, &there);
  int day = static_cast<int>(counted.count());
  const int minutes = static_cast<int>((there & counted).count());
  if (day == 0) return Error{"Nothing of the day is counted: it has no minute of school."};
  const Expected<int> session = OwnSession(question->school, question->date, law);
  if (!session) return Error{session.error()};
  // A session is never measured against the school's day; one that was cut short has its own times.
  const bool own = *session > 0 && *session < day;
  if (own) day = *session;
  const Expected<std::optional<Absence>> absence = Judge(law, date, minutes, day);
  if (!absence) return Error{absence.error()};
  const int64_t of = rules->present_share.denominator;
  JsonWriter json(JsonWriter::Layout::kOneLine);
  json.BeginObject();
  json.Key("present").Bool(!*absence);
  json.Key("minutes_there").Int(minutes);
  json.Key("minutes_day").Int(day);
  json.Key("minutes_needed").Int((day * rules->present_share.numerator + of - 1) / of);
  json.Key("own_session").Bool(own);
  json.Key("because").BeginArray();
  json.String(RuleIdName(RuleId::kIn1));
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
