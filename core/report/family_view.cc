// SPDX-License-Identifier: Apache-2.0
#include "report/family_view.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "report/family_case.h"
#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

std::string_view CanName(Can can) {
  switch (can) {
    case Can::kYes:
      return "yes";
    case Can::kIf:
      return "if";
    case Can::kNo:
      return "no";
    case Can::kNoSchool:
      break;
  }
  return "no_school";
}

void WriteNameOrNull(JsonWriter* json, std::string_view key, std::string_view name) {
  json->Key(key);
  if (name.empty()) {
    json->Null();
  } else {
    json->String(name);
  }
}

void WriteNoSchool(JsonWriter* json, std::optional<NoSchool> why) {
  WriteNameOrNull(json, "no_school", why ? NoSchoolName(*why) : std::string_view());
}

void WriteMhwReason(JsonWriter* json, std::optional<MhwReason> reason) {
  WriteNameOrNull(json, "mhw_reason", reason ? MhwReasonName(*reason) : std::string_view());
}

void WriteDates(JsonWriter* json, std::string_view key, const std::vector<Date>& dates) {
  json->Key(key).BeginArray();
  for (const Date date : dates) json->String(date.ToIso());
  json->EndArray();
}

void WriteOutcomes(JsonWriter* json, std::string_view key, const std::vector<Outcome>& outcomes) {
  json->Key(key).BeginArray();
  for (const Outcome& outcome : outcomes) {
    const Absence& absence = outcome.absence;
    json->BeginObject();
    WriteIntOrNull(json, "level", absence.level);
    WriteIntOrNull(json, "ordinal", absence.ordinal);
    json->Key("category").String(CategoryName(*absence.category));
    json->Key("provisional").Bool(absence.provisional.value_or(false));
    json->Key("needs").BeginArray();
    for (const Need need : absence.needs.value_or(Needs())) json->String(NeedName(need));
    json->EndArray();
    WriteNameOrNull(json, "mhw", absence.mhw ? MhwStatusName(*absence.mhw) : std::string_view());
    WriteMhwReason(json, absence.mhw_reason);
    json->Key("truancy").Bool(absence.truancy.value_or(false));
    json->Key("with_note").String(CategoryName(outcome.with_note));
    json->Key("excused_by").BeginArray();
    for (const ExcusedBy& paper : outcome.excused_by) {
      json->BeginObject();
      json->Key("documentation").String(DocumentationName(paper.documentation));
      WriteNameOrNull(
          json, "reason",
          paper.reason == Reason::kUnknown ? std::string_view() : ReasonName(paper.reason));
      json->EndObject();
    }
    json->EndArray();
    WriteDateOrNull(json, "hand_in_by", outcome.hand_in_by);
    json->Key("hand_in_if_back").Bool(outcome.hand_in_if_back);
    json->Key("by_calendar").Bool(outcome.by_calendar);
    json->Key("because").BeginArray();
    for (const RuleId id : absence.because.value_or(Because())) json->String(RuleIdName(id));
    json->EndArray();
    json->EndObject();
  }
  json->EndArray();
}

void WriteConditions(JsonWriter* json, const std::vector<Condition>& conditions) {
  json->Key("ifs").BeginArray();
  for (const Condition& condition : conditions) {
    json->BeginObject();
    switch (condition.kind) {
      case Condition::Kind::kFewerUsed:
        json->Key("if").String("fewer_used");
        break;
      case Condition::Kind::kNotNextTo:
        json->Key("if").String("not_next_to");
        break;
      case Condition::Kind::kSchoolBetween:
        json->Key("if").String("school_between");
        json->Key("from").String(condition.from.ToIso());
        json->Key("to").String(condition.to.ToIso());
        break;
      case Condition::Kind::kOpenBetween:
        json->Key("if").String("open_between");
        WriteDates(json, "dates", condition.dates);
        break;
      case Condition::Kind::kClosedOn:
        json->Key("if").String("closed_on");
        WriteDates(json, "dates", condition.dates);
        break;
    }
    json->EndObject();
  }
  json->EndArray();
}

void WriteDays(JsonWriter* json, const std::vector<DayAnswer>& days) {
  json->Key("days").BeginArray();
  for (const DayAnswer& answer : days) {
    json->BeginObject();
    json->Key("date").String(answer.day.date.ToIso());
    json->Key("kind").String(KindName(answer.day.kind));
    json->Key("planned").Bool(answer.planned);
    json->Key("absent").Bool(answer.absent);
    WriteNoSchool(json, answer.no_school);
    json->Key("assumed").Bool(answer.assumed);
    WriteDateOrNull(json, "other", answer.other);
    WriteDates(json, "closed_between", answer.closed_between);
    WriteConditions(json, answer.ifs);
    WriteDateOrNull(json, "returned", answer.returned);
    WriteOutcomes(json, "outcomes", answer.outcomes);
    json->EndObject();
  }
  json->EndArray();
}

void WriteShare(JsonWriter* json, const FamilyCase& of, const Share& share) {
  json->Key("from").Int(share.from);
  WriteIntOrNull(json, "to", share.to);
  WriteIntOrNull(json, "of", share.of);
  const bool any = share.of && *share.of > 0;
  json->Key("rate").Number(any ? Rate(share.from, *share.of) : "null");
  json->Key("rate_to").Number(any && share.to ? Rate(*share.to, *share.of) : "null");
  json->Key("early").Bool(of.IsEarly(share));
  const std::optional<Band> band = of.BandOfShare(share);
  WriteNameOrNull(json, "band", band ? BandName(*band) : std::string_view());
}

void WriteRate(JsonWriter* json, const FamilyCase& of, const RateChange& rate) {
  json->Key("rate").BeginObject();
  for (const auto& [key, share] :
       {std::pair{"now", &rate.now}, {"after", &rate.after}, {"year_end", &rate.year_end}}) {
    json->Key(key).BeginObject();
    WriteShare(json, of, *share);
    json->EndObject();
  }
  json->EndObject();
}

// The case as the words are, and where they leave open on which of its days there was school, the
// same with school on them.
struct Cases {
  std::unique_ptr<FamilyCase> told, open;
  std::vector<Date> doubtful;
};

Expected<std::unique_ptr<FamilyCase>> MakeCase(FamilyHistory history, const std::vector<Date>& open,
                                               const Law& law) {
  for (const Date date : open) {
    Profile::CalendarDay row;
    row.date = date;
    row.type = CalendarType::kSchool;
    history.school.changes.push_back(std::move(row));
  }
  const SchoolYear school_year = history.school.year.value_or(SchoolYear::Of(history.today));
  Expected<FamilyYear> year = FamilyYear::Make(history.school, school_year, law);
  if (!year) return Error{year.error()};
  auto made = std::make_unique<FamilyCase>(std::move(history), std::move(*year));
  if (Expected<Done> prepared = made->Prepare(); !prepared) return Error{prepared.error()};
  return made;
}

Expected<Cases> MakeCases(const FamilyHistory& history, const Law& law) {
  Cases cases;
  Expected<std::unique_ptr<FamilyCase>> told = MakeCase(history, {}, law);
  if (!told) return Error{told.error()};
  cases.told = std::move(*told);
  cases.doubtful = cases.told->Doubtful();
  if (cases.doubtful.empty()) return cases;
  Expected<std::unique_ptr<FamilyCase>> open = MakeCase(history, cases.doubtful, law);
  if (!open) return Error{open.error()};
  cases.open = std::move(*open);
  return cases;
}

Expected<PlannedDay> PlanIn(const Cases& cases, Date date) {
  Expected<PlannedDay> planned = cases.told->Plan(date);
  if (!planned || cases.open == nullptr) return planned;
  Expected<PlannedDay> open = cases.open->Plan(date);
  if (!open) return open;
  if (planned->verdict.can == Can::kNoSchool) return planned;
  MergePlanned(std::move(*open), cases.doubtful, &*planned);
  return planned;
}

void WritePlannedDay(JsonWriter* json, const FamilyCase& of, const PlannedDay& planned) {
  const FamilyYear& year = of.year();
  const Verdict& verdict = planned.verdict;
  const Date date = planned.date, today = of.history().today;
  json->Key("date").String(date.ToIso());
  json->Key("same_day").Bool(date == today);
  json->Key("past").Bool(date < today);
  json->Key("can").String(CanName(verdict.can));
  WriteNoSchool(json, verdict.no_school);
  WriteNameOrNull(json, "name", verdict.no_school ? year.NameOf(date) : std::string_view());
  json->Key("assumed").Bool(year.IsAssumed(date));
  const std::optional<Kind> already = of.MissedAs(date);
  WriteNameOrNull(json, "already", already ? KindName(*already) : std::string_view());
  WriteIntOrNull(json, "number", verdict.number);
  WriteConditions(json, verdict.ifs);
  WriteMhwReason(json, verdict.reason);
  WriteDateOrNull(json, "other", verdict.other);
  WriteDates(json, "closed_between", verdict.closed_between);
  json->Key("next_possible").BeginArray();
  for (const auto& [next, can] : planned.next_possible) {
    json->BeginObject();
    json->Key("date").String(next.ToIso());
    json->Key("can").String(CanName(can));
    json->EndObject();
  }
  json->EndArray();
  json->Key("permission").String(of.permission());
  WriteRate(json, of, planned.rate);
  WriteOutcomes(json, "as_wellness", planned.as_wellness);
  WriteOutcomes(json, "if_not", planned.if_not);
  WriteOutcomes(json, "as_ordinary", planned.as_ordinary);
}

// The asked day where there is school on it after all.
Expected<Done> WriteIfOpen(JsonWriter* json, const Cases& cases, Date date) {
  json->Key("if_open");
  if (!cases.told->MayBeOpen(date)) {
    json->Null();
    return Done{};
  }
  FamilyHistory history = cases.told->history();
  history.ask = {date};
  history.possible.reset();
  std::vector<Date> open = cases.doubtful;
  if (std::find(open.begin(), open.end(), date) == open.end()) open.push_back(date);
  const Expected<std::unique_ptr<FamilyCase>> made =
      MakeCase(std::move(history), open, cases.told->year().law());
  if (!made) return Error{made.error()};
  if (Expected<Done> read = (*made)->ReadAsked(); !read) return read;
  const Expected<PlannedDay> planned = (*made)->Plan(date);
  if (!planned) return Error{planned.error()};
  json->BeginObject();
  WritePlannedDay(json, **made, *planned);
  json->Key("if_open").Null();
  json->EndObject();
  return Done{};
}

Expected<Done> WriteAsked(JsonWriter* json, const Cases& cases) {
  for (FamilyCase* of : {cases.told.get(), cases.open.get()}) {
    if (of == nullptr) continue;
    if (Expected<Done> read = of->ReadAsked(); !read) return read;
  }
  const FamilyCase& of = *cases.told;
  json->Key("planner").BeginArray();
  for (const Date date : of.history().ask) {
    const Expected<PlannedDay> planned = PlanIn(cases, date);
    if (!planned) return Error{planned.error()};
    json->BeginObject();
    WritePlannedDay(json, of, *planned);
    if (Expected<Done> open = WriteIfOpen(json, cases, date); !open) return open;
    json->EndObject();
  }
  json->EndArray();
  json->Key("possible").BeginArray();
  if (const auto& possible = of.history().possible) {
    for (Date date = possible->first; date <= possible->second; date = date + 1) {
      Verdict verdict = of.Judge(date);
      if (cases.open != nullptr && verdict.can != Can::kNoSchool) {
        MergeVerdict(cases.open->Judge(date), cases.doubtful, &verdict);
      }
      json->BeginObject();
      json->Key("date").String(date.ToIso());
      json->Key("can").String(CanName(verdict.can));
      WriteNoSchool(json, verdict.no_school);
      WriteMhwReason(json, verdict.reason);
      json->EndObject();
    }
  }
  json->EndArray();
  return Done{};
}

Expected<Done> WriteWhatIf(JsonWriter* json, const Cases& cases) {
  const FamilyCase& of = *cases.told;
  json->Key("what_if");
  if (of.history().what_if.empty()) {
    json->Null();
    return Done{};
  }
  Expected<WhatIf> what_if = of.WorkOutWhatIf();
  if (!what_if) return Error{what_if.error()};
  if (cases.open != nullptr) {
    Expected<WhatIf> open = cases.open->WorkOutWhatIf();
    if (!open) return Error{open.error()};
    MergeDays(std::move(open->days), &what_if->days);
    MergeRate(open->rate, &what_if->rate);
  }
  json->BeginObject();
  WriteDays(json, what_if->days);
  WriteRate(json, of, what_if->rate);
  json->EndObject();
  return Done{};
}

void WriteTotals(JsonWriter* json, const Cases& cases) {
  const FamilyCase& of = *cases.told;
  FamilyTotals totals = of.Totals();
  if (cases.open != nullptr) MergeTotals(cases.open->Totals(), &totals);
  json->Key("totals").BeginObject();
  WriteShare(json, of, totals.now);
  json->Key("year_end").BeginObject();
  WriteShare(json, of, totals.year_end);
  json->EndObject();
  WriteIntOrNull(json, "wellness_used", totals.wellness_used);
  WriteIntOrNull(json, "wellness_left", totals.wellness_left);
  WriteIntOrNull(json, "absences_left", totals.absences_left);
  WriteIntOrNull(json, "present_days_to_recover", totals.present_days_to_recover);
  json->EndObject();
}

void WriteMeetings(JsonWriter* json, const Cases& cases) {
  const auto meetings = cases.open == nullptr ? cases.told->Meetings() : std::nullopt;
  const bool given = cases.told->year().given();
  json->Key("meetings");
  if (!meetings) {
    json->Null();
    return;
  }
  json->BeginArray();
  for (const Trigger& trigger : *meetings) {
    json->BeginObject();
    json->Key("rule").String(TriggerRuleName(trigger.rule));
    json->Key("date").String(trigger.date.ToIso());
    // Under the starting calendar nobody knows which ten school days these are.
    WriteDateOrNull(json, "meeting_by", given ? trigger.meeting_by : std::nullopt);
    json->Key("provisional").Bool(trigger.provisional || !given);
    json->EndObject();
  }
  json->EndArray();
}

Expected<std::string> AnswerJson(const Cases& cases) {
  const FamilyCase& of = *cases.told;
  const FamilyYear& year = of.year();
  JsonWriter json(JsonWriter::Layout::kOneLine);
  json.BeginObject();
  json.Key("school_year").String(year.year.label());
  json.Key("rules_checked").String(year.law().CheckedOn({year.year}));
  json.Key("today").String(of.history().today.ToIso());
  year.WriteLaw(&json);
  year.WriteYear(&json, of.days_by_year_end(), of.history().with_calendar);
  json.Key("known").BeginObject();
  json.Key("missed").Bool(of.days_are_whole());
  json.Key("wellness").BeginArray();
  for (const int used : of.PossiblyUsed()) json.Int(used);
  json.EndArray();
  json.EndObject();
  std::vector<DayAnswer> days = of.Days();
  if (cases.open != nullptr) MergeDays(cases.open->Days(), &days);
  WriteDays(&json, days);
  if (Expected<Done> asked = WriteAsked(&json, cases); !asked) return Error{asked.error()};
  if (Expected<Done> what_if = WriteWhatIf(&json, cases); !what_if) return Error{what_if.error()};
  WriteTotals(&json, cases);
  WriteMeetings(&json, cases);
  json.EndObject();
  return json.Take();
}

}  // namespace

Expected<std::string> FamilyView(const Law& law, std::string_view history_json) {
  const Expected<FamilyHistory> history = ParseFamilyHistory(history_json);
  if (!history) return Error{history.error()};
  const Expected<Cases> cases = MakeCases(*history, law);
  if (!cases) return Error{cases.error()};
  return AnswerJson(*cases);
}

}  // namespace rollcall
