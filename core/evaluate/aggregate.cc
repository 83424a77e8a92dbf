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
    : law_(law), c_(context), year_months_(law.year) {}

// CHR-6, CHR-7, A23: who counts in a rate.
bool YearAggregate::Counts(const StudentYear& student, int days_enrolled) const {
  if (IsPreK(student.grade) && !c_.options.rates_include_prek) return false;
  return days_enrolled >= std::max(1, c_.options.chronic_minimum_days);
}

void YearAggregate::Add(const StudentYear& student) {
  const StudentSummary& s = student.summary;
  const auto name = [&](TextId id) { return c_.book.texts.Get(id); };
  int64_t absent_least = 0, absent_most = 0;
  for (size_t i = 0; i < s.enrollments.size(); ++i) {
    const EnrollmentSummary& e = s.enrollments[i];
    SchoolTally& school = schools_[name(e.school)];
    school.id = e.school;
    int64_t least = e.days_absent.value_or(0), most = least;
    if (!s.by_totals) {
      const EnrollmentDays& days = student.enrollments[i];
      least = days.absent.Count();
      most = least + days.open.Count();
      SchoolDays& at = school_days_[name(e.school)];
      if (days.member.Any()) ++at.students;
      at.absences |= days.absent | days.open;
    }
    if (!s.by_totals || !student.months_of_totals.empty()) {
      const MonthTallies tallies =
          s.by_totals ? student.months_of_totals[i] : year_months_.Count(student.enrollments[i]);
      has_months_ = school.has_months = true;
      for (size_t m = 0; m < kMonths; ++m) {
        months_[m] += tallies[m];
        school.months[m] += tallies[m];
      }
    }
    absent_least += least;
    absent_most += most;
    if (!Counts(student, e.days_enrolled)) continue;
    ++school.tally.students;
    school.tally.chronic_least += student.enrollment_chronic_least[i];
    school.tally.chronic_most += student.enrollment_chronic_most[i];
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
    if (s.groups[g] == kNoText) continue;
    auto& [value, tally] = groups_[{c_.book.group_names[g], name(s.groups[g])}];
    value = s.groups[g];
    add(&tally);
  }
}

void YearAggregate::Finish(bool rates_known, Summary* out) const {
  // Schools.
  std::vector<Cell> cells;
  for (const auto& [name, school] : schools_) {
    if (school.tally.students > 0) cells.push_back(CellOf(name, school.tally));
  }
  Suppress(&cells, c_.options);
  const auto hidden = [](const Cell& cell) { return cell.suppressed.value_or(true); };
  const size_t hidden_schools =
      static_cast<size_t>(std::count_if(cells.begin(), cells.end(), hidden));
  size_t cell = 0;
  int at_threshold_least = 0, at_threshold_most = 0;
  std::map<std::string_view, bool> school_hidden;
  for (const auto& [name, school] : schools_) {
    const Tally& t = school.tally;
    if (t.students == 0) {
      school_hidden[name] = true;
      continue;
    }
    SchoolRate rate;
    rate.school = school.id;
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
  for (auto at = groups_.begin(); at != groups_.end();) {
    const auto begin = at;
    std::vector<Cell> rows;
    for (; at != groups_.end() && at->first.first == begin->first.first; ++at) {
      rows.push_back(CellOf(at->first.second, at->second.second));
    }
    Suppress(&rows, c_.options);
    size_t row = 0;
    for (auto g = begin; g != at; ++g, ++row) {
      GroupRate rate;
      rate.group = g->first.first;
      rate.value = g->second.first;
      rate.year = law_.year;
      FillRate(g->second.second, rates_known, &rate);
      FillAttendance(g->second.second, &rate);
      rate.suppressed = rows[row].suppressed;
      out->groups.push_back(rate);
    }
  }

  // Months: first that of all schools, then of each named one.
  for (size_t m = 0; m < kMonths; ++m) {
    if (!has_months_ || months_[m].enrolled == 0) continue;
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
    const auto hidden_here = std::count_if(schools_.begin(), schools_.end(), [&](const auto& at) {
      return at.second.has_months && at.second.months[m].enrolled > 0 && school_hidden[at.first];
    });
    push(months_[m], true, kNoText, district.hidden_in_rates || hidden_here == 1);
    for (const auto& [name, school] : schools_) {
      if (name.empty() || !school.has_months || school.months[m].enrolled == 0) continue;
      push(school.months[m], false, school.id, school_hidden[name]);
    }
  }
}

}  // namespace rollcall
