// SPDX-License-Identifier: Apache-2.0
#include "report/weekly.h"

#include <algorithm>
#include <set>

#include "report/text.h"
#include "rollcall/tier.h"

namespace rollcall {

Standing StandingOf(const StudentSummary& student) {
  return {student.days_enrolled, student.days_absent, student.days_tardy,
          student.triggers ? &*student.triggers : nullptr};
}

Standing StandingOf(const OldStudent& student) {
  return {student.days_enrolled, student.days_absent, student.days_tardy,
          student.triggers ? &*student.triggers : nullptr};
}

std::optional<Band> SettledBand(const Standing& standing, const YearLaw& law,
                                const Options& options) {
  const bool early = standing.days_enrolled < law.chronic_first_minimum_days;
  if (early || !standing.days_absent) return std::nullopt;
  return BandOf(*standing.days_absent, standing.days_enrolled, law, options);
}

std::vector<Meeting> MeetingsOf(const std::vector<Trigger>* triggers) {
  std::vector<Meeting> meetings;
  if (triggers == nullptr) return meetings;
  for (const bool sure : {true, false}) {
    for (const Trigger& trigger : *triggers) {
      if (trigger.provisional == sure) continue;
      const auto same =
          std::find_if(meetings.begin(), meetings.end(),
                       [&trigger](const Meeting& one) { return one.date == trigger.date; });
      if (same == meetings.end()) {
        meetings.push_back({trigger.date, trigger.meeting_by, sure, {trigger.rule}});
      } else if (same->sure == sure) {
        same->rules.push_back(trigger.rule);
      }
    }
  }
  std::sort(meetings.begin(), meetings.end(),
            [](const Meeting& a, const Meeting& b) { return a.date < b.date; });
  return meetings;
}

const Meeting* MeetingOn(const std::vector<Meeting>& meetings, Date date) {
  for (const Meeting& meeting : meetings) {
    if (meeting.date == date) return &meeting;
  }
  return nullptr;
}

Told ToldOf(const Summary& summary, SchoolYear year, About about) {
  for (const CanTell& one : summary.can_tell) {
    if (one.year == year && one.about == about) return {one.answer, one.lacks};
  }
  return {};
}

std::vector<size_t> SharedRoom(const std::vector<size_t>& totals, size_t room) {
  std::vector<size_t> shares(totals.size(), 0);
  for (bool given = true; given && room > 0;) {
    given = false;
    for (size_t i = 0; i < totals.size() && room > 0; ++i) {
      if (shares[i] == totals[i]) continue;
      ++shares[i];
      --room;
      given = true;
    }
  }
  return shares;
}

void WriteTextOrNull(JsonWriter* json, std::string_view key, std::string_view text) {
  json->Key(key);
  if (text.empty()) {
    json->Null();
  } else {
    json->String(text);
  }
}

void WriteRules(JsonWriter* json, const std::vector<TriggerRule>& rules) {
  json->Key("rules").BeginArray();
  for (const TriggerRule rule : rules) json->String(TriggerRuleName(rule));
  json->EndArray();
}

void WriteDays(JsonWriter* json, const Standing& standing) {
  json->Key("days_enrolled").Int(standing.days_enrolled);
  json->Key("days_absent");
  if (standing.days_absent) {
    json->Int(*standing.days_absent);
  } else {
    json->Null();
  }
}

void WriteThen(JsonWriter* json, const std::optional<Standing>& then) {
  json->Key("then");
  if (!then) {
    json->Null();
    return;
  }
  json->BeginObject();
  WriteDays(json, *then);
  json->EndObject();
}

void WriteSection(JsonWriter* json, const Evaluation& evaluation, WeeklySection* section,
                  size_t room) {
  const Book& book = evaluation.book();
  const bool told = section->told.answer != Answer::kNo;
  if (!told) section->rows.clear();
  std::vector<WeeklyRow>& rows = section->rows;
  std::sort(rows.begin(), rows.end(), [](const WeeklyRow& a, const WeeklyRow& b) {
    return a.rank != b.rank ? a.rank < b.rank : a.student < b.student;
  });
  json->BeginObject();
  json->Key("kind").String(section->kind);
  json->Key("answer").String(AnswerName(section->told.answer));
  json->Key("lacks").BeginArray();
  for (const Lack lack : section->told.lacks) json->String(LackName(lack));
  json->EndArray();
  const auto count = [&](std::string_view key, int64_t number) {
    json->Key(key);
    if (told) {
      json->Int(number);
    } else {
      json->Null();
    }
  };
  for (const auto& [key, number] : section->counts) count(key, number);
  std::set<uint32_t> students;
  for (const WeeklyRow& row : rows) students.insert(row.student);
  count("students", static_cast<int64_t>(students.size()));
  count("total", static_cast<int64_t>(rows.size()));
  json->Key("rows").BeginArray();
  for (size_t i = 0; i < std::min(rows.size(), room); ++i) {
    const StudentSummary& student = evaluation.summary().students[rows[i].student];
    json->BeginObject();
    json->Key("index").Int(rows[i].student);
    json->Key("student_id").String(book.texts.Get(book.students[student.student]));
    WriteTextOrNull(json, "name", book.texts.Get(student.name));
    WriteTextOrNull(json, "school", book.texts.Get(student.school));
    WriteTextOrNull(json, "grade", book.texts.Get(student.grade));
    WriteDays(json, StandingOf(student));
    rows[i].write(json);
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

OfSchool::OfSchool(const Evaluation& evaluation, const std::optional<std::string>& school)
    : evaluation_(evaluation), school_(school) {}

bool OfSchool::operator()(const StudentSummary& student) const {
  if (!school_) return true;
  const Book& book = evaluation_.book();
  return ToUtf8(book.texts.Get(student.school), FallbackOf(book)) == *school_;
}

std::vector<std::string> OfSchool::Schools(SchoolYear year) const {
  const Book& book = evaluation_.book();
  std::set<std::string> schools;
  for (const SchoolRate& school : evaluation_.summary().schools) {
    if (school.year == year) {
      schools.insert(ToUtf8(book.texts.Get(school.school), FallbackOf(book)));
    }
  }
  return {schools.begin(), schools.end()};
}

}  // namespace rollcall
