// SPDX-License-Identifier: Apache-2.0
#include "evaluate/aggregate.h"

#include <algorithm>
#include <string>

#include "rollcall/review_team.h"
#include "rollcall/suppression.h"

namespace rollcall {
namespace {

std::optional<int> Chronic(const Tally& t) {
  return t.chronic_least == t.chronic_most ? std::optional<int>(t.chronic_least) : std::nullopt;
}

Cell CellOf(std::string_view name, const Tally& t) {
  return {name, t.students, t.chronic_least, t.chronic_most, std::nullopt};
}

template <typename Rate>
void FillRate(const Tally& t, bool rates_known, Rate* rate) {
  rate->students = t.students;
  rate->chronic = Chronic(t);
  rate->has_rate = rates_known && t.students > 0 && rate->chronic.has_value();
}

template <typename Rate>
void FillAttendance(const Tally& t, Rate* rate) {
  rate->days_enrolled = t.enrolled;
  rate->days_absent = t.absent_least;
  rate->has_attendance_rate = rate->has_rate && t.enrolled > 0 && t.absent_least == t.absent_most;
}

}  // namespace

YearAggregate::YearAggregate(const YearLaw& law, const EvaluationContext& context)
    : law_(law), c_(context), year_months_(law.year), groups_(context.book.group_names.size()) {}

// CHR-6, CHR-7, A23: who counts in a rate.
bool YearAggregate::Counts(const StudentYear& student, int days_enrolled) const {
  if (IsPreK(student.grade) && !c_.options.rates_include_prek) return false;
  return days_enrolled >= std::max(1, c_.options.chronic_minimum_days);
}

void YearAggregate::Add(const StudentYear& student) {
  const StudentSummary& s = student.summary;
  int64_t absent_least = 0, absent_most = 0;
  for (size_t i = 0; i < s.enrollments.size(); ++i) {
    const EnrollmentSummary& e = s.enrollments[i];
    SchoolTally& school = schools_[e.school];
    school.id = e.school;
    int64_t least = e.days_absent.value_or(0), most = least;
    bool chronic_least = e.chronic.value_or(false), chronic_most = chronic_least;
    if (!s.by_totals) {
      const EnrollmentDays& days = student.enrollments[i];
      least = days.absent.Count();
      most = least + days.open.Count();
      chronic_least = days.chronic_least;
      chronic_most = days.chronic_most;
      AddDays(days, &school);
    } else if (!student.months_of_totals.empty()) {
      school.has_months = true;
      for (size_t m = 0; m < kMonths; ++m) {
        school.months_of_totals[m] += student.months_of_totals[i][m];
      }
    }
    absent_least += least;
    absent_most += most;
    if (!Counts(student, e.days_enrolled)) continue;
    ++school.tally.students;
    school.tally.chronic_least += chronic_least;
    school.tally.chronic_most += chronic_most;
    school.tally.enrolled += e.days_enrolled;
    school.tally.absent_least += least;
    school.tally.absent_most += most;
  }
  if (!Counts(student, s.days_enrolled)) return;
  const auto add = [&](Tally* t) {
    ++t->students;
    t->chronic_least += student.chronic_least;
    t->chronic_most += student.chronic_most;
    t->enrolled += s.days_enrolled;
    t->absent_least += absent_least;
    t->absent_most += absent_most;
  };
  add(&district_);
  for (size_t g = 0; g < s.groups.size(); ++g) {
    if (s.groups[g] != kNoText) add(&groups_[g][s.groups[g]]);
  }
}

void YearAggregate::AddDays(const EnrollmentDays& days, SchoolTally* school) {
  school->has_days = school->has_months = true;
  if (days.member.Any()) ++school->days.students;
  school->days.absences |= days.absent | days.open;
  school->member.Add(days.member);
  school->absent.Add(days.absent);
  school->open.Add(days.open);
  if (!days.remote.Any()) return;
  school->remote.Add(days.remote);
  school->remote_absent.Add(days.remote & days.absent);
  school->remote_open.Add(days.remote & days.open);
}

MonthTally YearAggregate::MonthOf(const SchoolTally& school, size_t month) const {
  const DayBits& days = year_months_.days(month);
  MonthTally tally = school.months_of_totals[month];
  MonthTally by_day;
  by_day.enrolled = school.member.Sum(days);
  by_day.absent_least = school.absent.Sum(days);
  by_day.absent_most = by_day.absent_least + school.open.Sum(days);
  by_day.remote_enrolled = school.remote.Sum(days);
  by_day.remote_absent_least = school.remote_absent.Sum(days);
  by_day.remote_absent_most = by_day.remote_absent_least + school.remote_open.Sum(days);
  tally += by_day;
  return tally;
}

std::map<std::string_view, const YearAggregate::SchoolTally*> YearAggregate::SchoolsByName() const {
  std::map<std::string_view, const SchoolTally*> by_name;
  for (const auto& [id, school] : schools_) by_name[c_.book.texts.Get(id)] = &school;
  return by_name;
}

std::map<std::string_view, YearAggregate::SchoolDays> YearAggregate::school_days() const {
  std::map<std::string_view, SchoolDays> days;
  for (const auto& [id, school] : schools_) {
    if (school.has_days) days[c_.book.texts.Get(id)] = school.days;
  }
  return days;
}

void YearAggregate::Finish(bool rates_known, Summary* out) const {
  // Schools.
  const std::map<std::string_view, const SchoolTally*> schools = SchoolsByName();
  std::vector<Cell> cells;
  for (const auto& [name, school] : schools) {
    if (school->tally.students > 0) cells.push_back(CellOf(name, school->tally));
  }
  Suppress(&cells, c_.options);
  const auto hidden = [](const Cell& cell) { return cell.suppressed.value_or(true); };
  const size_t hidden_schools =
      static_cast<size_t>(std::count_if(cells.begin(), cells.end(), hidden));
  size_t cell = 0;
  int at_threshold_least = 0, at_threshold_most = 0;
  std::map<std::string_view, bool> school_hidden;
  for (const auto& [name, school] : schools) {
    const Tally& t = school->tally;
    if (t.students == 0) {
      school_hidden[name] = true;
      continue;
    }
    SchoolRate rate;
    rate.school = school->id;
    rate.year = law_.year;
    FillRate(t, rates_known, &rate);
    FillAttendance(t, &rate);
    const bool least = NeedsSchoolTeam(t.chronic_least, t.students, law_);
    const bool most = NeedsSchoolTeam(t.chronic_most, t.students, law_);
    at_threshold_least += least;
    at_threshold_most += most;
    if (rates_known) {
      if (least == most) rate.review_team = least;
      const bool high = IsHigh(t.chronic_least, t.students, law_);
      if (high == IsHigh(t.chronic_most, t.students, law_)) rate.high = high;
    }
    rate.suppressed = cells[cell].suppressed;
    school_hidden[name] = hidden(cells[cell]);
    ++cell;
    out->schools.push_back(rate);
  }

  // District.
  DistrictRate district;
  district.year = law_.year;
  FillRate(district_, rates_known, &district);
  if (rates_known && district_.students > 0) {
    const Requirement least =
        TeamRequirement(district_.chronic_least, district_.students, at_threshold_least, law_);
    const Requirement most =
        TeamRequirement(district_.chronic_most, district_.students, at_threshold_most, law_);
    if (least == most) district.requirement = least;
  }
  district.hidden_in_rates = IsSmallCell(district_.students, district_.chronic_least, c_.options) ||
                             IsSmallCell(district_.students, district_.chronic_most, c_.options) ||
                             hidden_schools == 1;
  out->districts.push_back(district);

  // Groups; each is a set of its own for suppression.
  std::map<std::string_view, size_t> groups;
  for (size_t g = 0; g < groups_.size(); ++g) groups[c_.book.group_names[g]] = g;
  for (const auto& [group, g] : groups) {
    std::map<std::string_view, TextId> values;
    for (const auto& [value, tally] : groups_[g]) values[c_.book.texts.Get(value)] = value;
    std::vector<Cell> rows;
    for (const auto& [text, value] : values) rows.push_back(CellOf(text, groups_[g].at(value)));
    Suppress(&rows, c_.options);
    size_t row = 0;
    for (const auto& [text, value] : values) {
      const Tally& tally = groups_[g].at(value);
      GroupRate rate;
      rate.group = group;
      rate.value = value;
      rate.year = law_.year;
      FillRate(tally, rates_known, &rate);
      FillAttendance(tally, &rate);
      rate.suppressed = rows[row++].suppressed;
      out->groups.push_back(rate);
    }
  }

  // Months: first that of all schools, then of each named one.
  for (size_t m = 0; m < kMonths; ++m) {
    MonthTally all_schools;
    std::vector<MonthTally> of_school;  // in the order of `schools`; no days: not known
    int hidden_here = 0;
    for (const auto& [name, school] : schools) {
      of_school.push_back(school->has_months ? MonthOf(*school, m) : MonthTally());
      all_schools += of_school.back();
      if (of_school.back().enrolled > 0 && school_hidden[name]) ++hidden_here;
    }
    if (all_schools.enrolled == 0) continue;
    const CivilDate civil = year_months_.First(m).civil();
    const auto push = [&](const MonthTally& t, bool all, TextId school, bool hide) {
      MonthRate rate;
      rate.year = civil.year;
      rate.month = civil.month;
      rate.school_year = law_.year;
      rate.all_schools = all;
      rate.school = school;
      rate.days_enrolled = t.enrolled;
      if (t.absent_least == t.absent_most) rate.days_absent = t.absent_least;
      rate.has_attendance_rate = rates_known && rate.days_absent.has_value() && t.enrolled > 0;
      rate.remote_days_enrolled = t.remote_enrolled;
      if (t.remote_absent_least == t.remote_absent_most) {
        rate.remote_days_absent = t.remote_absent_least;
      }
      rate.hidden_in_rates = hide;
      out->months.push_back(rate);
    };
    // A school that is hidden alone in a month could be worked out from that of all schools.
    push(all_schools, true, kNoText, district.hidden_in_rates || hidden_here == 1);
    size_t at = 0;
    for (const auto& [name, school] : schools) {
      const MonthTally& tally = of_school[at++];
      if (name.empty() || tally.enrolled == 0) continue;
      push(tally, false, school->id, school_hidden[name]);
    }
  }
}

}  // namespace rollcall
