// SPDX-License-Identifier: Apache-2.0
#include "report/changes_view.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "report/json_parts.h"
#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/rates_of.h"
#include "report/requests.h"
#include "report/text.h"
#include "report/year_counts.h"

namespace rollcall {
namespace {

// One value of a student as a JSON text: two of them are compared as they would be read.
struct Field {
  std::string_view name;
  std::string value;
};

std::string Json(std::optional<int> value) { return value ? std::to_string(*value) : "null"; }
std::string Json(std::optional<bool> value) { return !value ? "null" : *value ? "true" : "false"; }
std::string Quoted(std::string_view name) { return '"' + std::string(name) + '"'; }
template <typename T>
std::string Json(std::optional<T> value, std::string_view (*name)(T)) {
  return value ? Quoted(name(*value)) : "null";
}

// Whether a family meeting is due, and whether a missing reason can still change that.
enum class Meeting : uint8_t { kNone, kIfNotFound, kSure, kOpen };
Meeting MeetingOf(const StudentSummary& s) {
  if (HasSureTrigger(s)) return Meeting::kSure;
  if (!s.truant) return Meeting::kOpen;
  return *s.truant ? Meeting::kIfNotFound : Meeting::kNone;
}
std::string Json(Meeting meeting) {
  switch (meeting) {
    case Meeting::kNone:
      return "\"none\"";
    case Meeting::kIfNotFound:
      return "\"if_not_found\"";
    case Meeting::kSure:
      return "\"sure\"";
    case Meeting::kOpen:
      break;
  }
  return "null";
}

// The first day by which a family meeting is due, a text or null.
std::string MeetingBy(const StudentSummary& s) {
  if (!s.triggers || s.triggers->empty() || !s.triggers->front().meeting_by) return "null";
  return Quoted(s.triggers->front().meeting_by->ToIso());
}

std::vector<Field> FieldsOf(const StudentSummary& s) {
  return {{"days_absent", Json(s.days_absent)},
          {"chronic", Json(s.chronic)},
          {"band", Json(s.band, BandName)},
          {"tier", Json(s.tier)},
          {"days_disciplinary", Json(s.days_disciplinary)},
          {"mhw_valid", Json(s.mhw_valid)},
          {"mhw_remaining", Json(s.mhw_remaining)},
          {"unexcused", Json(s.unexcused)},
          {"certain", Json(s.certain)},
          {"meeting", Json(MeetingOf(s))},
          {"meeting_by", MeetingBy(s)},
          {"absences_left", Json(s.absences_left)},
          {"present_days_to_recover", Json(s.present_days_to_recover)}};
}

bool SameDay(const Absence& a, const Absence& b) {
  return a.category == b.category && a.ordinal == b.ordinal && a.level == b.level &&
         a.provisional == b.provisional && a.mhw == b.mhw && a.truancy == b.truancy &&
         a.curable_until == b.curable_until;
}

// A day before and after; nullptr: no absence.
struct DayPair {
  const Absence* before;
  const Absence* after;
};

std::vector<DayPair> DifferentDays(const std::vector<Absence>& before,
                                   const std::vector<Absence>& after) {
  std::vector<DayPair> pairs;
  size_t a = 0, b = 0;
  while (a < before.size() || b < after.size()) {
    if (b == after.size() || (a < before.size() && before[a].date < after[b].date)) {
      pairs.push_back({&before[a++], nullptr});
    } else if (a == before.size() || after[b].date < before[a].date) {
      pairs.push_back({nullptr, &after[b++]});
    } else {
      if (!SameDay(before[a], after[b])) pairs.push_back({&before[a], &after[b]});
      ++a, ++b;
    }
  }
  return pairs;
}

void WriteDay(JsonWriter* json, const Absence* day) {
  if (day == nullptr) {
    json->Null();
    return;
  }
  json->BeginObject();
  json->Key("category").Number(Json(day->category, CategoryName));
  json->Key("ordinal").Number(Json(day->ordinal));
  json->Key("level").Number(Json(day->level));
  json->Key("provisional").Number(Json(day->provisional));
  json->Key("mhw").Number(Json(day->mhw, MhwStatusName));
  json->Key("truancy").Number(Json(day->truancy));
  WriteDateOrNull(json, "curable_until", day->curable_until);
  json->EndObject();
}

// The same facts under other options.
struct Again {
  std::unique_ptr<Profile> profile;  // the evaluation stands on it
  std::unique_ptr<Evaluation> evaluation;
};

Expected<Again> EvaluateWith(const Evaluation& evaluation, Options options) {
  Again again;
  again.profile = std::make_unique<Profile>(evaluation.profile());
  again.profile->options = std::move(options);
  auto run =
      Evaluation::Run(evaluation.book(), evaluation.law(), *again.profile, evaluation.options());
  if (!run) return Error{run.error()};
  again.evaluation = std::move(*run);
  return again;
}

// One row of the rates: what of it an option can change.
struct RateRow {
  std::string_view table;
  SchoolYear year;
  std::string group;
  TextId value = kNoText;
  int students = 0;
  std::optional<int> chronic;
  std::optional<bool> suppressed;
  bool Same(const RateRow& o) const {
    return students == o.students && chronic == o.chronic && suppressed == o.suppressed;
  }
};

std::vector<RateRow> RateRowsOf(const Summary& summary) {
  std::vector<RateRow> rows;
  for (const DistrictRate& r : summary.districts) {
    rows.push_back({"district", r.year, "", kNoText, r.students, r.chronic, r.hidden_in_rates});
  }
  for (const SchoolRate& r : summary.schools) {
    rows.push_back({"school", r.year, "", r.school, r.students, r.chronic, r.suppressed});
  }
  for (const GroupRate& r : summary.groups) {
    rows.push_back({"group", r.year, r.group, r.value, r.students, r.chronic, r.suppressed});
  }
  return rows;
}

void WriteRateRow(JsonWriter* json, const RateRow* row) {
  if (row == nullptr) {
    json->Null();
    return;
  }
  json->BeginObject();
  json->Key("students").Int(row->students);
  json->Key("chronic").Number(Json(row->chronic));
  json->Key("suppressed").Number(Json(row->suppressed));
  json->EndObject();
}

class Changes {
 public:
  Changes(const Evaluation& before, const Evaluation& after, const ChangesFilter& filter)
      : before_(before), after_(after), filter_(filter) {}

  void Find();
  std::string Json() const;

 private:
  struct OfYear {
    int64_t students = 0, days = 0, meetings = 0;
    std::map<std::string_view, int64_t> fields;
  };
  bool Asked(SchoolYear year) const { return !filter_.year || *filter_.year == year; }
  void WriteOptions(JsonWriter* json) const;
  void WriteYears(JsonWriter* json) const;
  void WriteRateRows(JsonWriter* json) const;
  void WriteStudentOf(JsonWriter* json, size_t index) const;

  const Evaluation& before_;
  const Evaluation& after_;
  const ChangesFilter filter_;
  std::map<SchoolYear, OfYear> years_;
  std::vector<size_t> changed_;
};

void Changes::Find() {
  const std::vector<StudentSummary>& a = before_.summary().students;
  const std::vector<StudentSummary>& b = after_.summary().students;
  // No option makes or removes a record: the two lists are of the same students.
  for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (!Asked(a[i].year)) continue;
    OfYear& of_year = years_[a[i].year];
    const std::vector<Field> was = FieldsOf(a[i]), is = FieldsOf(b[i]);
    bool differs = false;
    for (size_t f = 0; f < was.size(); ++f) {
      if (was[f].value == is[f].value) continue;
      differs = true;
      ++of_year.fields[was[f].name];
    }
    const std::vector<Absence> days_before = before_.Absences(i), days_after = after_.Absences(i);
    const size_t days = DifferentDays(days_before, days_after).size();
    of_year.days += static_cast<int64_t>(days);
    if (!differs && days == 0) continue;
    ++of_year.students;
    of_year.meetings += MeetingOf(a[i]) != MeetingOf(b[i]);
    changed_.push_back(i);
  }
}

void Changes::WriteOptions(JsonWriter* json) const {
  const auto from = ListOptions(before_.profile().options);
  const auto to = ListOptions(after_.profile().options);
  json->BeginObject();
  for (size_t i = 0; i < from.size(); ++i) {
    JsonWriter was(JsonWriter::Layout::kOneLine), is(JsonWriter::Layout::kOneLine);
    WriteOptionValue(&was, from[i].second);
    WriteOptionValue(&is, to[i].second);
    const std::string was_text = was.Take(), is_text = is.Take();
    if (was_text == is_text) continue;
    json->Key(from[i].first).BeginObject();
    json->Key("from").Number(was_text);
    json->Key("to").Number(is_text);
    json->EndObject();
  }
  json->EndObject();
}

void Changes::WriteYears(JsonWriter* json) const {
  json->BeginArray();
  for (const SchoolYear year : before_.summary().years) {
    if (!Asked(year)) continue;
    const auto found = years_.find(year);
    const OfYear of_year = found == years_.end() ? OfYear() : found->second;
    json->BeginObject();
    json->Key("school_year").String(year.label());
    json->Key("students").Int(of_year.students);
    json->Key("days").Int(of_year.days);
    json->Key("meetings").Int(of_year.meetings);
    json->Key("fields").BeginObject();
    for (const auto& [field, count] : of_year.fields) json->Key(field).Int(count);
    json->EndObject();
    json->Key("before");
    CountsOf(before_.summary(), year).Write(json, year);
    json->Key("after");
    CountsOf(after_.summary(), year).Write(json, year);
    json->EndObject();
  }
  json->EndArray();
}

void Changes::WriteRateRows(JsonWriter* json) const {
  const std::vector<RateRow> was = RateRowsOf(before_.summary()), is = RateRowsOf(after_.summary());
  const auto same_place = [](const RateRow& a, const RateRow& b) {
    return a.table == b.table && a.year == b.year && a.group == b.group && a.value == b.value;
  };
  const auto write = [&](const RateRow& place, const RateRow* a, const RateRow* b) {
    if (!Asked(place.year) || (a != nullptr && b != nullptr && a->Same(*b))) return;
    json->BeginObject();
    json->Key("table").String(place.table);
    json->Key("school_year").String(place.year.label());
    json->Key("group").String(place.group);
    WriteTextOrNull(json, "value", before_.book(), place.value);
    json->Key("before");
    WriteRateRow(json, a);
    json->Key("after");
    WriteRateRow(json, b);
    json->EndObject();
  };
  const auto in = [&](const std::vector<RateRow>& rows, const RateRow& place) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const RateRow& row) { return same_place(row, place); });
    return found == rows.end() ? nullptr : &*found;
  };
  json->BeginArray();
  for (const RateRow& row : was) write(row, &row, in(is, row));
  for (const RateRow& row : is) {
    if (in(was, row) == nullptr) write(row, nullptr, &row);
  }
  json->EndArray();
}

void Changes::WriteStudentOf(JsonWriter* json, size_t index) const {
  const std::vector<Field> was = FieldsOf(before_.summary().students[index]);
  const std::vector<Field> is = FieldsOf(after_.summary().students[index]);
  BeginStudent(json, before_, index);
  json->Key("fields").BeginArray();
  for (size_t f = 0; f < was.size(); ++f) {
    if (was[f].value == is[f].value) continue;
    json->BeginObject();
    json->Key("field").String(was[f].name);
    json->Key("before").Number(was[f].value);
    json->Key("after").Number(is[f].value);
    json->EndObject();
  }
  json->EndArray();
  const std::vector<Absence> a = before_.Absences(index), b = after_.Absences(index);
  json->Key("days").BeginArray();
  for (const DayPair& day : DifferentDays(a, b)) {
    json->BeginObject();
    json->Key("date").String((day.before ? day.before : day.after)->date.ToIso());
    json->Key("before");
    WriteDay(json, day.before);
    json->Key("after");
    WriteDay(json, day.after);
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

std::string Changes::Json() const {
  int64_t days = 0, meetings = 0;
  for (const auto& [year, of_year] : years_) {
    days += of_year.days;
    meetings += of_year.meetings;
  }
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(before_.book()));
  json.BeginObject();
  json.Key("options");
  WriteOptions(&json);
  json.Key("students").Int(static_cast<int64_t>(changed_.size()));
  json.Key("days").Int(days);
  json.Key("meetings").Int(meetings);
  json.Key("years");
  WriteYears(&json);
  json.Key("rates");
  WriteRateRows(&json);
  json.Key("offset").Int(filter_.offset);
  json.Key("rows").BeginArray();
  const int64_t end =
      std::min(static_cast<int64_t>(changed_.size()), filter_.offset + filter_.limit);
  for (int64_t i = filter_.offset; i < end; ++i) {
    WriteStudentOf(&json, changed_[static_cast<size_t>(i)]);
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

struct MeetingCounts {
  int64_t sure = 0, if_not_found = 0, open = 0, unexcused = 0, certain = 0;

  void Add(const StudentSummary& s) {
    const Meeting meeting = MeetingOf(s);
    sure += meeting == Meeting::kSure;
    if_not_found += meeting == Meeting::kIfNotFound;
    open += meeting == Meeting::kOpen;
    unexcused += s.unexcused.value_or(0);
    certain += s.certain.value_or(0);
  }
  void Write(JsonWriter* json) const {
    json->Key("sure").Int(sure);
    json->Key("if_not_found").Int(if_not_found);
    json->Key("open").Int(open);
    json->Key("unexcused").Int(unexcused);
    json->Key("certain").Int(certain);
  }
};

}  // namespace

Expected<std::string> ChangesJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<ChangesFilter> filter = ParseChangesFilter(filter_json);
  if (!filter) return Error{filter.error()};
  Options options = evaluation.profile().options;
  for (const auto& [name, value] : filter->options) {
    const auto set = SetOption(&options, name, value);
    if (!set) return Error{"options: " + set.error() + "."};
  }
  const Expected<Again> again = EvaluateWith(evaluation, std::move(options));
  if (!again) return Error{again.error()};
  Changes changes(evaluation, *again->evaluation, *filter);
  changes.Find();
  return changes.Json();
}

Expected<std::string> TruancyCountsJson(const Evaluation& evaluation,
                                        std::string_view filter_json) {
  const Expected<std::optional<SchoolYear>> asked = ParseSchoolYear(filter_json);
  if (!asked) return Error{asked.error()};
  Options options = evaluation.profile().options;
  const bool derives = options.keyed_level2 == KeyedLevel2::kDerive;
  options.keyed_level2 = derives ? KeyedLevel2::kTrust : KeyedLevel2::kDerive;
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  // Trust changes days on which the key and the rule differ, and nothing else.
  const bool can_change =
      !derives || std::any_of(students.begin(), students.end(), [](const StudentSummary& s) {
        return s.open_days > 0 ||
               std::count(s.review.begin(), s.review.end(), ReviewFlag::kKeyedDiffers) > 0;
      });
  Again again;
  if (can_change) {
    Expected<Again> run = EvaluateWith(evaluation, std::move(options));
    if (!run) return Error{run.error()};
    again = std::move(*run);
  }
  const std::vector<StudentSummary>& others =
      can_change ? again.evaluation->summary().students : students;

  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book()));
  json.BeginObject();
  json.Key("keyed_level2").String(derives ? "derive" : "trust");
  json.Key("years").BeginArray();
  for (const SchoolYear year : evaluation.summary().years) {
    if (*asked && **asked != year) continue;
    MeetingCounts counts, other;
    int64_t changed = 0, meetings = 0;
    for (size_t i = 0; i < students.size(); ++i) {
      if (students[i].year != year) continue;
      counts.Add(students[i]);
      other.Add(others[i]);
      const bool meeting = MeetingOf(students[i]) != MeetingOf(others[i]);
      meetings += meeting;
      changed += meeting || students[i].unexcused != others[i].unexcused ||
                 students[i].certain != others[i].certain ||
                 students[i].triggers != others[i].triggers;
    }
    json.BeginObject();
    json.Key("school_year").String(year.label());
    counts.Write(&json);
    json.Key("other").BeginObject();
    other.Write(&json);
    json.EndObject();
    json.Key("students").Int(changed);
    json.Key("meetings").Int(meetings);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
