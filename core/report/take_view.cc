// SPDX-License-Identifier: Apache-2.0
#include "report/take_view.h"

#include <algorithm>
#include <map>
#include <vector>

#include "report/json_writer.h"
#include "report/rates_of.h"
#include "report/text.h"
#include "rollcall/chronic_absence.h"
#include "rollcall/grade.h"

namespace rollcall {
namespace {

struct Candidate {
  size_t index = 0;
  int enrolled = 0, absent = 0, days_needed = 0;
  std::optional<int> days_left;
  int last_day = -1;  // the last day enrolled at the school
};

struct SchoolCandidates {
  std::vector<Candidate> candidates;
  int last_day = -1;  // of anyone
  int early = 0;      // students with fewer days enrolled than bands are told from
};

class Take {
 public:
  Take(const Evaluation& evaluation, SchoolYear year, const RatesFilter& filter)
      : e_(evaluation),
        year_(year),
        law_(*evaluation.law().ForYear(year)),
        filter_(filter),
        fallback_(FallbackOf(evaluation.book())) {}

  void Count();
  std::string Json() const;

 private:
  void WriteOneLine(JsonWriter* json, std::string_view name, Fraction line,
                    std::optional<int> chronic, int students) const;
  void WriteClosest(JsonWriter* json, const SchoolCandidates& school, int64_t fewer) const;
  Fraction Goal() const { return {*filter_.goal, 100}; }

  const Evaluation& e_;
  const SchoolYear year_;
  const YearLaw& law_;
  const RatesFilter filter_;
  const Fallback fallback_;
  std::map<TextId, SchoolCandidates> schools_;
};

void Take::Count() {
  const std::vector<StudentSummary>& students = e_.summary().students;
  const Options& options = e_.profile().options;
  for (size_t i = 0; i < students.size(); ++i) {
    const StudentSummary& s = students[i];
    if (s.year != year_) continue;
    const bool prek = IsPreK(ParseGrade(e_.book().texts.Get(s.grade)));
    const StudentYearDays days = e_.Days(i);
    for (const EnrollmentSummary& stay : s.enrollments) {
      SchoolCandidates& school = schools_[stay.school];
      DayBits here;
      for (const StudentYearDays::Stay& at : days.stays) {
        if (at.school == stay.school) here |= at.days;
      }
      here &= days.member;
      school.last_day = std::max(school.last_day, here.Last());
      if (!CountsInRates(prek, stay.days_enrolled, options)) continue;
      school.early += stay.days_enrolled < law_.chronic_first_minimum_days;
      if (!stay.chronic.value_or(false) || !stay.days_absent) continue;
      Candidate candidate;
      candidate.index = i;
      candidate.enrolled = stay.days_enrolled;
      candidate.absent = *stay.days_absent;
      candidate.days_needed = PresentDaysToRecover(candidate.absent, candidate.enrolled, law_);
      candidate.last_day = here.Last();
      if (days.days_by_year_end) {
        candidate.days_left = std::max(0, *days.days_by_year_end - s.days_enrolled);
      }
      school.candidates.push_back(candidate);
    }
  }
}

void Take::WriteOneLine(JsonWriter* json, std::string_view name, Fraction line,
                        std::optional<int> chronic, int students) const {
  json->BeginObject();
  json->Key("line").String(name);
  json->Key("numerator").Int(line.numerator);
  json->Key("denominator").Int(line.denominator);
  json->Key("fewer");
  if (chronic) {
    json->Int(FewerToBeBelow(*chronic, students, line));
  } else {
    json->Null();
  }
  json->EndObject();
}

void Take::WriteClosest(JsonWriter* json, const SchoolCandidates& school, int64_t fewer) const {
  std::vector<Candidate> here;
  int64_t left = 0, not_this_year = 0;
  for (const Candidate& candidate : school.candidates) {
    // Totals have no days: whoever is in them counts as still there.
    if (candidate.last_day < school.last_day && candidate.last_day >= 0) {
      ++left;
    } else if (candidate.days_left && *candidate.days_left < candidate.days_needed) {
      ++not_this_year;
    } else {
      here.push_back(candidate);
    }
  }
  json->Key("left").Int(left);
  json->Key("not_this_year").Int(not_this_year);
  std::stable_sort(here.begin(), here.end(), [](const Candidate& a, const Candidate& b) {
    return a.days_needed < b.days_needed;
  });
  size_t listed = std::min(here.size(), static_cast<size_t>(std::max<int64_t>(0, fewer)));
  while (listed > 0 && listed < here.size() &&
         here[listed].days_needed == here[listed - 1].days_needed) {
    ++listed;
  }
  json->Key("closest").BeginArray();
  for (size_t i = 0; i < listed; ++i) {
    BeginStudent(json, e_, here[i].index);
    json->Key("days_enrolled").Int(here[i].enrolled);
    json->Key("days_absent").Int(here[i].absent);
    json->Key("present_days_needed").Int(here[i].days_needed);
    json->EndObject();
  }
  json->EndArray();
}

std::string Take::Json() const {
  const Summary& summary = e_.summary();
  const Book& book = e_.book();
  const bool known = RatesKnown(e_, year_);
  JsonWriter json(JsonWriter::Layout::kIndented, fallback_);
  json.BeginObject();
  json.Key("school_year").String(year_.label());
  json.Key("as_of").String(summary.as_of.ToIso());
  WriteChoices(&json, e_, year_);
  json.Key("rates_known").Bool(known);
  json.Key("early_days").Int(law_.chronic_first_minimum_days);
  json.Key("chronic_line");
  WriteLine(&json, law_.chronic);
  json.Key("district");
  const auto district = std::find_if(summary.districts.begin(), summary.districts.end(),
                                     [this](const DistrictRate& row) { return row.year == year_; });
  if (known && !filter_.school && district != summary.districts.end() && district->students > 0) {
    json.BeginObject();
    json.Key("students").Int(district->students);
    json.Key("chronic");
    if (district->chronic) {
      json.Int(*district->chronic);
    } else {
      json.Null();
    }
    json.Key("lines").BeginArray();
    WriteOneLine(&json, "district_team", law_.district_team, district->chronic, district->students);
    if (filter_.goal) {
      WriteOneLine(&json, "goal", Goal(), district->chronic, district->students);
    }
    json.EndArray();
    json.EndObject();
  } else {
    json.Null();
  }
  json.Key("schools").BeginArray();
  for (const SchoolRate& school : summary.schools) {
    if (school.year != year_ || !known) continue;
    if (filter_.school && ToUtf8(book.texts.Get(school.school), fallback_) != *filter_.school) {
      continue;
    }
    json.BeginObject();
    json.Key("school");
    if (school.school == kNoText) {
      json.Null();
    } else {
      json.String(book.texts.Get(school.school));
    }
    RateTally tally = RatesOfRow(school);
    WriteRates(&json, tally);
    json.Key("suppressed").Bool(school.suppressed.value_or(true));
    const auto at = schools_.find(school.school);
    static const SchoolCandidates nobody;
    const SchoolCandidates& candidates = at == schools_.end() ? nobody : at->second;
    json.Key("early").Int(candidates.early);
    json.Key("lines").BeginArray();
    WriteOneLine(&json, "school_team", law_.school_team, school.chronic, school.students);
    if (filter_.goal) WriteOneLine(&json, "goal", Goal(), school.chronic, school.students);
    json.EndArray();
    // The way to the line that asks for most.
    int64_t fewer = 0;
    if (school.chronic) {
      fewer = FewerToBeBelow(*school.chronic, school.students, law_.school_team);
      if (filter_.goal) {
        fewer = std::max(fewer, FewerToBeBelow(*school.chronic, school.students, Goal()));
      }
    }
    WriteClosest(&json, candidates, fewer);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace

int64_t FewerToBeBelow(int64_t part, int64_t whole, Fraction line) {
  // The most that stays below: the largest p with p × denominator < whole × numerator.
  const int64_t most = (whole * line.numerator - 1) / line.denominator;
  return std::max<int64_t>(0, part - std::max<int64_t>(0, most));
}

Expected<std::string> WhatWouldItTakeJson(const Evaluation& evaluation,
                                          std::string_view filter_json) {
  const Expected<RatesFilter> filter = ParseRatesFilter(filter_json);
  if (!filter) return Error{filter.error()};
  const Expected<SchoolYear> year = YearOfRates(evaluation, *filter);
  if (!year) return Error{year.error()};
  Take take(evaluation, *year, *filter);
  take.Count();
  return take.Json();
}

}  // namespace rollcall
