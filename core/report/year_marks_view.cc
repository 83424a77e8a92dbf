// SPDX-License-Identifier: Apache-2.0
#include "report/year_marks_view.h"

#include <algorithm>
#include <optional>

#include "report/family_year.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "rollcall/tier.h"

namespace rollcall {
namespace {

constexpr Band kMarks[] = {Band::kAtRisk, Band::kModerateChronic, Band::kSevereChronic};

// The fewest missed days of `school_days` that are in that band or a higher one.
int FewestFor(Band band, int school_days, const FamilyYear& year) {
  int days = 0;
  while (days < school_days) {
    const auto of = BandOf(days, school_days, year.rules(), year.profile.options);
    if (of && *of >= band) break;
    ++days;
  }
  return days;
}

Fraction ShareOf(Band band, const YearLaw& law) {
  switch (band) {
    case Band::kAtRisk:
      return law.at_risk;
    case Band::kModerateChronic:
      return law.moderate_chronic;
    default:
      return law.severe_chronic;
  }
}

void WriteMonth(JsonWriter* json, Date last, int school_days, const FamilyYear& year) {
  const YearLaw& law = year.rules();
  json->BeginObject();
  json->Key("month").String(last.ToIso().substr(0, 7));
  json->Key("last_school_day").String(last.ToIso());
  json->Key("school_days").Int(school_days);
  json->Key("early").Bool(school_days < law.chronic_first_minimum_days);
  json->Key("marks").BeginArray();
  for (const Band band : kMarks) {
    const Fraction share = ShareOf(band, law);
    json->BeginObject();
    json->Key("percent").Int(100 * share.numerator / share.denominator);
    json->Key("band").String(BandName(band));
    json->Key("days").Int(FewestFor(band, school_days, year));
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

}  // namespace

Expected<std::string> YearMarksView(const Law& law, std::string_view filter_json) {
  const Expected<FamilySchool> school = ParseYearMarksQuestion(filter_json);
  if (!school) return Error{school.error()};
  std::optional<SchoolYear> wanted = school->year;
  if (!wanted && school->calendar) {
    for (const Profile::CalendarDay& row : *school->calendar) {
      const SchoolYear of = SchoolYear::Of(row.date);
      if (!wanted || *wanted < of) wanted = of;
    }
  }
  if (!wanted) return Error{"The filter needs a calendar or a school_year."};
  const Expected<FamilyYear> made = FamilyYear::Make(*school, *wanted, law);
  if (!made) return Error{made.error()};
  const FamilyYear& year = *made;
  const bool end = year.calendar.end_known;
  JsonWriter json(JsonWriter::Layout::kOneLine);
  json.BeginObject();
  json.Key("school_year").String(year.year.label());
  json.Key("rules_checked").String(law.CheckedOn({year.year}));
  year.WriteLaw(&json);
  year.WriteYear(&json, end ? year.calendar.school_days.Count() : law.usual_year.school_days,
                 false);
  json.Key("months").BeginArray();
  int school_days = 0;
  std::optional<Date> last;
  year.calendar.school_days.ForEach([&](int day) {
    const Date date = year.year.DateOf(day);
    if (last && last->civil().month != date.civil().month) {
      WriteMonth(&json, *last, school_days, year);
    }
    last = date;
    ++school_days;
  });
  if (last) WriteMonth(&json, *last, school_days, year);
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
