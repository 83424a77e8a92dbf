// SPDX-License-Identifier: Apache-2.0
#include "report/definitions_view.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/rates_of.h"
#include "report/requests.h"
#include "report/text.h"
#include "report/year_counts.h"
#include "rollcall/grade.h"
#include "rollcall/truancy.h"

namespace rollcall {
namespace {

struct Federal {
  int64_t students = 0, chronic = 0, open = 0, several = 0;
};

Federal FederalOf(const Evaluation& evaluation, SchoolYear year, const YearLaw& law) {
  Federal federal;
  for (const StudentSummary& s : evaluation.summary().students) {
    if (s.year != year || IsPreK(ParseGrade(evaluation.book().texts.Get(s.grade)))) continue;
    int schools = 0;
    for (const EnrollmentSummary& stay : s.enrollments) {
      if (stay.days_enrolled < law.short_enrollment_days) continue;
      ++schools;
      federal.chronic += stay.chronic.value_or(false);
      federal.open += !stay.chronic;
    }
    federal.students += schools;
    federal.several += schools > 1;
  }
  return federal;
}

struct AsKeyed {
  bool known = false;
  int64_t unexcused = 0, meeting = 0;
};

AsKeyed AsKeyedOf(const Evaluation& evaluation, SchoolYear year, const YearLaw& law) {
  AsKeyed keyed;
  const Options& options = evaluation.profile().options;
  const auto no_calendar = [](Date, int) { return std::optional<Date>(); };
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  for (size_t i = 0; i < students.size(); ++i) {
    const StudentSummary& s = students[i];
    if (s.year != year || !s.as_keyed) continue;
    keyed.known = true;
    keyed.unexcused += *s.as_keyed;
    if (*s.as_keyed < law.truancy_in_month) continue;
    std::vector<CountedDay> days;
    evaluation.Days(i).keyed_unexcused.ForEach([&](int day) {
      days.push_back({year.DateOf(day), false});
    });
    keyed.meeting += !TruancyTriggers(days, law, options, no_calendar).empty();
  }
  return keyed;
}

// The last days of the months before `as_of` in which somebody was enrolled.
std::vector<Date> MonthEnds(const Summary& summary, SchoolYear year) {
  std::vector<Date> ends;
  for (const MonthRate& month : summary.months) {
    if (month.school_year != year || !month.all_schools || month.days_enrolled == 0) continue;
    const bool december = month.month == 12;
    const Date next =
        *Date::Make(december ? month.year + 1 : month.year, december ? 1 : month.month + 1, 1);
    if (next + -1 < summary.as_of) ends.push_back(next + -1);
  }
  return ends;
}

}  // namespace

Expected<std::string> DefinitionsJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<DefinitionsFilter> filter = ParseDefinitionsFilter(filter_json);
  if (!filter) return Error{filter.error()};
  RatesFilter of_year;
  of_year.year = filter->year;
  const Expected<SchoolYear> year = YearOfRates(evaluation, of_year);
  if (!year) return Error{year.error()};
  const std::vector<Date> dates = MonthEnds(evaluation.summary(), *year);

  std::unique_ptr<Evaluation> earlier;
  if (filter->as_of && *filter->as_of != evaluation.summary().as_of) {
    EvaluateOptions options = evaluation.options();
    options.as_of = filter->as_of;
    options.year = *year;
    auto run = Evaluation::Run(evaluation.book(), evaluation.law(), evaluation.profile(), options);
    if (!run) return Error{run.error()};
    earlier = std::move(*run);
  }
  const Evaluation& here = earlier ? *earlier : evaluation;
  const Summary& summary = here.summary();
  const YearLaw& law = *here.law().ForYear(*year);
  const YearCounts counts = CountsOf(summary, *year);
  const Federal federal = FederalOf(here, *year, law);
  const AsKeyed keyed = AsKeyedOf(here, *year, law);
  const auto district = std::find_if(summary.districts.begin(), summary.districts.end(),
                                     [&](const DistrictRate& row) { return row.year == *year; });
  const bool everyone = RatesKnown(here, *year);

  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(here.book()));
  json.BeginObject();
  json.Key("school_year").String(year->label());
  json.Key("as_of").String(summary.as_of.ToIso());
  json.Key("everyone").Bool(everyone);
  json.Key("minimum_days").Int(law.short_enrollment_days);
  json.Key("dates").BeginArray();
  for (const Date date : dates) json.String(date.ToIso());
  json.EndArray();
  json.Key("connecticut").BeginObject();
  json.Key("students").Int(district == summary.districts.end() ? 0 : district->students);
  WriteIntOrNull(&json, "chronic",
                 district == summary.districts.end() ? std::nullopt : district->chronic);
  json.Key("chronic_open").Int(counts.chronic_open);
  json.Key("unexcused").Int(counts.unexcused);
  json.Key("certain").Int(counts.certain);
  json.Key("meeting_sure").Int(counts.truant_certain);
  json.Key("meeting_if_not_found").Int(counts.truant_provisional);
  json.EndObject();
  json.Key("as_keyed").BeginObject();
  WriteIntOrNull(&json, "unexcused",
                 keyed.known ? std::optional<int64_t>(keyed.unexcused) : std::nullopt);
  WriteIntOrNull(&json, "meeting",
                 keyed.known ? std::optional<int64_t>(keyed.meeting) : std::nullopt);
  json.EndObject();
  json.Key("federal").BeginObject();
  json.Key("students").Int(federal.students);
  json.Key("chronic").Int(federal.chronic);
  json.Key("chronic_open").Int(federal.open);
  json.Key("several").Int(federal.several);
  json.EndObject();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
