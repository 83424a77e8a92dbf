// SPDX-License-Identifier: Apache-2.0
#include "report/letter_view.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "report/json_parts.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "report/text.h"
#include "rollcall/truancy.h"

namespace rollcall {
namespace {

bool TellsTruancy(const Summary& summary, SchoolYear year) {
  return std::any_of(summary.can_tell.begin(), summary.can_tell.end(), [year](const CanTell& line) {
    return line.year == year && line.about == About::kTruancy && line.answer != Answer::kNo;
  });
}

bool SameMonth(Date a, Date b) {
  const CivilDate one = a.civil(), other = b.civil();
  return one.year == other.year && one.month == other.month;
}

// Whether the days alone reach the rule of that trigger.
bool Reached(const Trigger& trigger, const std::vector<Trigger>& alone) {
  return std::any_of(alone.begin(), alone.end(), [&trigger](const Trigger& one) {
    return one.rule == trigger.rule &&
           (one.rule != TriggerRule::kCalendarMonth || SameMonth(one.date, trigger.date));
  });
}

}  // namespace

Expected<std::string> LetterJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<StudentOfYear> student = ParseStudentOfYear(filter_json);
  if (!student) return Error{student.error()};
  const std::optional<size_t> index = evaluation.Find(student->id, student->year);
  if (!index) return std::string("null");
  const StudentSummary& summary = evaluation.summary().students[*index];
  const bool told = TellsTruancy(evaluation.summary(), summary.year) && summary.triggers;

  std::vector<CountedDay> days;
  std::vector<Absence> absences;
  if (told) absences = evaluation.Absences(*index);
  for (const Absence& absence : absences) {
    const bool sure = absence.truancy.value_or(false) && !absence.provisional.value_or(true);
    if (sure && absence.mhw != MhwStatus::kInvalid) days.push_back({absence.date, false});
  }
  std::vector<Trigger> alone;
  if (const YearLaw* law = evaluation.law().ForYear(summary.year)) {
    alone = TruancyTriggers(days, *law, evaluation.profile().options,
                            [](Date, int) { return std::optional<Date>(); });
  }

  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book()));
  json.BeginObject();
  json.Key("told").Bool(told);
  json.Key("days").BeginArray();
  for (const CountedDay& day : days) json.String(day.date.ToIso());
  json.EndArray();
  json.Key("meetings").BeginArray();
  if (told) {
    for (const Trigger& trigger : *summary.triggers) {
      if (trigger.provisional || !Reached(trigger, alone)) continue;
      json.BeginObject();
      json.Key("rule").String(TriggerRuleName(trigger.rule));
      json.Key("date").String(trigger.date.ToIso());
      json.Key("meeting_by");
      if (trigger.meeting_by) {
        json.String(trigger.meeting_by->ToIso());
      } else {
        json.Null();
      }
      json.EndObject();
    }
  }
  json.EndArray();
  json.Key("notes").BeginArray();
  for (const Absence& absence : absences) {
    if (!absence.provisional.value_or(false) || !absence.curable_until) continue;
    json.BeginObject();
    json.Key("date").String(absence.date.ToIso());
    json.Key("until").String(absence.curable_until->ToIso());
    json.EndObject();
  }
  json.EndArray();
  json.Key("groups");
  WriteGroups(&json, evaluation.book(), summary);
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
