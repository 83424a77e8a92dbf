// SPDX-License-Identifier: Apache-2.0
#include "report/year_counts.h"

#include <algorithm>

namespace rollcall {

bool HasSureTrigger(const StudentSummary& student) {
  return student.triggers &&
         std::any_of(student.triggers->begin(), student.triggers->end(),
                     [](const Trigger& trigger) { return !trigger.provisional; });
}

void YearCounts::Add(const StudentSummary& s) {
  ++students;
  if (!s.chronic) {
    ++chronic_open;
  } else if (*s.chronic) {
    ++chronic;
  }
  if (s.band == Band::kModerateChronic) ++moderate;
  if (s.band == Band::kSevereChronic) ++severe;
  if (s.band == Band::kAtRisk) ++at_risk;
  if (s.band == Band::kSatisfactory) ++satisfactory;
  mhw_claimed += s.mhw_claimed.value_or(0);
  mhw_valid += s.mhw_valid.value_or(0);
  if (s.mhw_claimed && s.mhw_valid) mhw_invalid += *s.mhw_claimed - *s.mhw_valid;
  if (HasSureTrigger(s)) {
    ++truant_certain;
  } else if (s.truant.value_or(false)) {
    ++truant_provisional;
  }
  unexcused += s.unexcused.value_or(0);
  certain += s.certain.value_or(0);
  if (s.open_days > 0) ++open_students;
  if (s.tier == 2) ++tier2;
  if (s.tier == 3) ++tier3;
}

void YearCounts::Write(JsonWriter* json, SchoolYear year) const {
  json->BeginObject();
  json->Key("school_year").String(year.label());
  json->Key("students").Int(students);
  json->Key("chronic").Int(chronic);
  json->Key("chronic_open").Int(chronic_open);
  json->Key("moderate").Int(moderate);
  json->Key("severe").Int(severe);
  json->Key("at_risk").Int(at_risk);
  json->Key("satisfactory").Int(satisfactory);
  json->Key("mhw_claimed").Int(mhw_claimed);
  json->Key("mhw_valid").Int(mhw_valid);
  json->Key("mhw_invalid").Int(mhw_invalid);
  json->Key("truant_certain").Int(truant_certain);
  json->Key("truant_provisional").Int(truant_provisional);
  json->Key("unexcused").Int(unexcused);
  json->Key("certain").Int(certain);
  json->Key("open_students").Int(open_students);
  json->Key("tier2").Int(tier2);
  json->Key("tier3").Int(tier3);
  json->EndObject();
}

YearCounts CountsOf(const Summary& summary, SchoolYear year) {
  YearCounts counts;
  for (const StudentSummary& student : summary.students) {
    if (student.year == year) counts.Add(student);
  }
  return counts;
}

}  // namespace rollcall
