// SPDX-License-Identifier: Apache-2.0
#include "report/views.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "evaluate/calendars.h"
#include "evaluate/meanings.h"
#include "report/json_writer.h"
#include "report/text.h"

namespace rollcall {
namespace {

constexpr size_t kExamples = 5;
constexpr int kDaysWithRows = 100;  // from so many on a day without any tells something

void WriteDate(JsonWriter* json, std::optional<Date> date) {
  if (date) {
    json->String(date->ToIso());
  } else {
    json->Null();
  }
}

void WriteText(JsonWriter* json, std::string_view text) {
  if (text.empty()) {
    json->Null();
  } else {
    json->String(text);
  }
}

// Which records of a file are facts: all but the empty cells of a grid.
class Facts {
 public:
  Facts(const Book& book, const Profile& profile) : book_(book) {
    for (const FileFacts& file : book.files) {
      empty_cells_.push_back(IsEmptyCell(file, "", profile));
    }
  }
  bool Is(const Slot& slot, uint32_t record) const {
    return !empty_cells_[slot.file] || book_.records[record].code != kNoText;
  }

 private:
  const Book& book_;
  std::vector<bool> empty_cells_;
};

// A student's school where the rows do not say: that of the roster row entered last.
std::vector<TextId> RosterSchools(const Book& book) {
  std::vector<TextId> schools(book.students.size(), kNoText);
  std::vector<Date> entered(book.students.size(), kNoDate);
  for (const RosterRow& row : book.roster) {
    if (row.school == kNoText || row.entry < entered[row.student]) continue;
    schools[row.student] = row.school;
    entered[row.student] = row.entry;
  }
  return schools;
}

struct SchoolOfYear {
  DayBits days;
  int students = 0;
  uint32_t last_student = UINT32_MAX;  // slots of a student follow one another
};

int WeekdaysBetween(SchoolYear year, int after, int until) {
  int count = 0;
  for (int day = after + 1; day <= until; ++day) count += year.DateOf(day).IsMondayToFriday();
  return count;
}

void WriteExamples(JsonWriter* json, const Book& book, const std::vector<uint32_t>& students) {
  json->BeginObject();
  json->Key("count").Int(static_cast<int64_t>(students.size()));
  json->Key("examples").BeginArray();
  for (size_t i = 0; i < std::min(students.size(), kExamples); ++i) {
    json->String(book.texts.Get(book.students[students[i]]));
  }
  json->EndArray();
  json->EndObject();
}

}  // namespace

std::string InspectionJson(const Inspection& inspection) {
  const Fallback fallback =
      inspection.encoding == "windows-1252" ? Fallback::kWindows1252 : Fallback::kReplace;
  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginObject();
  json.Key("encoding").String(inspection.encoding);
  json.Key("delimiter").String(std::string(1, inspection.delimiter));
  json.Key("quote").String(std::string(1, inspection.quote));
  json.Key("header_row").Int(inspection.header_row);
  json.Key("role");
  if (inspection.role) {
    json.String(RoleName(*inspection.role));
  } else {
    json.Null();
  }
  json.Key("likeliest").String(RoleName(inspection.likeliest));
  json.Key("headers").BeginArray();
  for (const std::string& header : inspection.headers) json.String(header);
  json.EndArray();
  json.Key("columns").BeginObject();
  for (const auto& [field, column] : inspection.columns) {
    json.Key(field).Int(static_cast<int64_t>(column));
  }
  json.EndObject();
  json.Key("missing").BeginArray();
  for (const std::string& field : inspection.missing) json.String(field);
  json.EndArray();
  json.Key("rows").BeginArray();
  for (const InspectedRow& row : inspection.rows) {
    json.BeginObject();
    json.Key("row").Int(row.number);
    json.Key("cells").BeginArray();
    for (const std::string& cell : row.cells) json.String(cell);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.Key("refused").String(inspection.refused);
  json.Key("fields").BeginObject();
  for (const Role role :
       {Role::kAttendance, Role::kRoster, Role::kCalendar, Role::kTotals, Role::kGrid}) {
    json.Key(RoleName(role)).BeginArray();
    for (const FieldNeed& need : FieldsOfRole(role)) {
      json.BeginObject();
      json.Key("field").String(need.field);
      json.Key("required").Bool(need.required);
      json.EndObject();
    }
    json.EndArray();
  }
  json.EndObject();
  json.EndObject();
  return json.Take();
}

std::string DateQuestionJson(const Book& book, const std::vector<OpenDates>& open) {
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginArray();
  for (const OpenDates& dates : open) {
    json.BeginObject();
    json.Key("file").String(book.files[static_cast<size_t>(dates.file)].name);
    json.Key("column").String(dates.column);
    json.Key("examples").BeginArray();
    for (const OpenDates::Example& example : dates.examples) {
      json.BeginObject();
      json.Key("text").String(example.text);
      json.Key("mdy");
      WriteDate(&json, example.mdy);
      json.Key("dmy");
      WriteDate(&json, example.dmy);
      json.Key("ymd");
      WriteDate(&json, example.ymd);
      json.EndObject();
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  return json.Take();
}

std::string CoverageJson(const Book& book, const Profile& profile) {
  const Facts facts(book, profile);
  const std::vector<TextId> roster_schools = RosterSchools(book);
  std::map<int, std::map<std::string_view, SchoolOfYear>> years;
  for (size_t s = 0; s < book.slots.size(); ++s) {
    const Slot& slot = book.slots[s];
    DayBits days;
    if (facts.Is(slot, slot.usual)) days = slot.days;
    for (uint32_t e = book.log_begin[s]; e < book.log_begin[s + 1]; ++e) {
      if (facts.Is(slot, book.log[e].record)) days.Set(book.log[e].day);
    }
    if (!days.Any()) continue;
    const TextId school = slot.school != kNoText ? slot.school : roster_schools[slot.student];
    SchoolOfYear& of_school = years[slot.year.start()][book.texts.Get(school)];
    of_school.days |= days;
    of_school.students += of_school.last_student != slot.student;
    of_school.last_student = slot.student;
  }

  const Calendars calendars(GivenCalendarRows(book, profile), &book.texts);
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginArray();
  for (const auto& [start, schools] : years) {
    const SchoolYear year(start);
    int latest = 0;
    for (const auto& [name, school] : schools) latest = std::max(latest, school.days.Last());
    for (const auto& [name, school] : schools) {
      const int last = school.days.Last();
      const YearCalendar* given = calendars.given().For(year, book.texts.Find(name), kNoText);
      json.BeginObject();
      json.Key("school_year").String(year.label());
      json.Key("school");
      WriteText(&json, name);
      json.Key("students").Int(school.students);
      json.Key("first").String(year.DateOf(school.days.First()).ToIso());
      json.Key("last").String(year.DateOf(last).ToIso());
      json.Key("ends_before")
          .Int(given != nullptr ? given->school_days.CountRange(last + 1, latest)
                                : WeekdaysBetween(year, last, latest));
      json.EndObject();
    }
  }
  json.EndArray();
  return json.Take();
}

std::string IdsJson(const Book& book) {
  std::vector<bool> in_roster(book.students.size()), in_rows(book.students.size());
  for (const RosterRow& row : book.roster) in_roster[row.student] = true;
  for (const Slot& slot : book.slots) in_rows[slot.student] = true;
  for (const TotalsRow& row : book.totals) in_rows[row.student] = true;
  int64_t both = 0;
  std::vector<uint32_t> rows_only, roster_only;
  for (const uint32_t student : book.students_by_id) {
    if (in_roster[student] && in_rows[student]) {
      ++both;
    } else if (in_rows[student]) {
      rows_only.push_back(student);
    } else if (in_roster[student]) {
      roster_only.push_back(student);
    }
  }
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginObject();
  json.Key("both").Int(both);
  json.Key("attendance_only");
  WriteExamples(&json, book, rows_only);
  json.Key("roster_only");
  WriteExamples(&json, book, roster_only);
  json.EndObject();
  return json.Take();
}

std::string CalendarDraftJson(const Book& book, const Profile& profile, const Law& law,
                              std::optional<SchoolYear> wanted, std::optional<Shape> shape) {
  const Facts facts(book, profile);
  const Meanings meanings(book, profile, law);
  const auto counts = [&](const Slot& slot, uint32_t record) {
    return facts.Is(slot, record) && !IsNoMembershipKind(meanings[record].kind);
  };
  std::optional<SchoolYear> latest;
  for (const Slot& slot : book.slots) {
    if (law.ForYear(slot.year) == nullptr) continue;
    if (!latest || *latest < slot.year) latest = slot.year;
  }
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  if (!wanted && !latest) return json.Null().Take();
  const SchoolYear year = wanted ? *wanted : *latest;

  std::vector<int64_t> rows(kDaysInYear, 0);
  for (size_t s = 0; s < book.slots.size(); ++s) {
    const Slot& slot = book.slots[s];
    if (slot.year != year) continue;
    if (counts(slot, slot.usual)) slot.days.ForEach([&rows](int day) { ++rows[day]; });
    for (uint32_t e = book.log_begin[s]; e < book.log_begin[s + 1]; ++e) {
      if (counts(slot, book.log[e].record)) ++rows[book.log[e].day];
    }
  }
  std::map<Date, std::string> holidays, common;
  for (const LegalHoliday& day : law.LegalHolidays(year)) holidays.emplace(day.date, day.name);
  for (const LegalHoliday& day : law.CommonClosures(year)) common.emplace(day.date, day.name);

  const Calendars calendars(GivenCalendarRows(book, profile), &book.texts);
  const YearCalendar* given = calendars.given().For(year, kNoText, kNoText);
  const Date begin = *Date::Make(year.start(), 8, 15);
  DayBits with_rows;  // weekdays from `begin` on
  for (Date date = begin; date <= year.last(); date = date + 1) {
    if (date.IsMondayToFriday() && rows[year.DayOf(date)] > 0) with_rows.Set(year.DayOf(date));
  }
  const bool telling = with_rows.Count() >= kDaysWithRows;
  std::optional<Date> first, last;
  if (given != nullptr && given->school_days.Any()) {
    first = year.DateOf(given->school_days.First());
    if (given->end_known) last = year.DateOf(given->school_days.Last());
  } else if (with_rows.Any()) {
    first = year.DateOf(with_rows.First());
  }
  const auto name_of = [](const std::map<Date, std::string>& days, Date date) {
    const auto found = days.find(date);
    return found == days.end() ? std::string_view() : std::string_view(found->second);
  };

  json.BeginObject();
  json.Key("school_year").String(year.label());
  json.Key("needed").Bool(shape == Shape::kExceptions && with_rows.Any() &&
                          !calendars.given().Covers(year));
  json.Key("first");
  WriteDate(&json, first);
  json.Key("last");
  WriteDate(&json, last);
  json.Key("days").BeginArray();
  for (Date date = begin; date <= year.last(); date = date + 1) {
    if (!date.IsMondayToFriday()) continue;
    const int day = year.DayOf(date);
    const std::string_view holiday = name_of(holidays, date), custom = name_of(common, date);
    const bool nobody = telling && with_rows.First() < day && day < with_rows.Last();
    const bool school = rows[day] > 0 || (holiday.empty() && custom.empty() && !nobody);
    json.BeginObject();
    json.Key("date").String(date.ToIso());
    json.Key("rows").Int(rows[day]);
    json.Key("holiday");
    WriteText(&json, holiday);
    json.Key("common");
    WriteText(&json, custom);
    json.Key("proposed").String(school ? "school" : "no_school");
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
