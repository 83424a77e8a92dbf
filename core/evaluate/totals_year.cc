// SPDX-License-Identifier: Apache-2.0
#include "evaluate/totals_year.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "rollcall/chronic_absence.h"
#include "rollcall/tier.h"

namespace rollcall {
namespace {

constexpr int kFirstMonth = 7;  // July

using Rows = std::vector<const TotalsRow*>;

bool Equal(const TotalsRow& a, const TotalsRow& b) {
  const auto all = [](const TotalsRow& r) {
    return std::tie(r.month, r.school, r.traits, r.days_enrolled, r.days_absent, r.unexcused,
                    r.remote_days_enrolled, r.remote_days_absent);
  };
  return all(a) == all(b);
}

// Most membership, then least attendance; then the rest, so that no order of rows decides.
bool CountsBefore(const TotalsRow& a, const TotalsRow& b, const Book& book) {
  const auto all = [&book](const TotalsRow& r) {
    const Traits& t = book.traits[r.traits];
    return std::make_tuple(-r.days_enrolled, -r.days_absent, -r.remote_days_enrolled,
                           -r.remote_days_absent, -r.unexcused, book.texts.Get(t.name),
                           book.texts.Get(t.grade), t.birth_date.days());
  };
  return all(a) < all(b);
}

std::pair<int, int> Sum(const Rows& rows) {
  std::pair<int, int> sum;
  for (const TotalsRow* row : rows) {
    sum.first += row->days_enrolled;
    sum.second += row->days_absent;
  }
  return sum;
}

class TotalsBuilder {
 public:
  TotalsBuilder(const StudentYearInput& input, const EvaluationContext& context, ProblemLog* log)
      : in_(input),
        c_(context),
        book_(context.book),
        log_(log),
        roster_(DecidingRosterRow(input.student, context)),
        months_(input.year) {}

  StudentYear Build(const Rows& rows);

 private:
  // A row without a school is where the roster says, if it does.
  TextId SchoolOf(const TotalsRow& row) const {
    return row.school == kNoText && roster_ != nullptr ? roster_->school : row.school;
  }
  Rows OneAPeriod(Rows rows);
  void TakeTraits(const Rows& rows);
  // The contract's name of the column that the row's membership stands in, mostly.
  std::string MembershipColumn(const TotalsRow& row) const;
  void CheckMonth(const TotalsRow& row);

  const StudentYearInput& in_;
  const EvaluationContext& c_;
  const Book& book_;
  ProblemLog* log_;
  const RosterRow* roster_;
  const YearMonths months_;
  StudentYear out_;
};

// The row that counts of each school and month, or whole year.
Rows TotalsBuilder::OneAPeriod(Rows rows) {
  std::stable_sort(rows.begin(), rows.end(), [&](const TotalsRow* a, const TotalsRow* b) {
    const size_t left = YearMonths::Place(a->month), right = YearMonths::Place(b->month);
    if (left != right) return left < right;
    if (a->school != b->school) return book_.texts.Get(a->school) < book_.texts.Get(b->school);
    return CountsBefore(*a, *b, book_);
  });
  Rows one;
  for (const TotalsRow* row : rows) {
    const bool first =
        one.empty() || one.back()->month != row->month || one.back()->school != row->school;
    if (first) {
      one.push_back(row);
    } else if (log_ != nullptr && row->month == 0) {
      log_->AddRow(ProblemKind::kConflictingRows, static_cast<int>(row->file), "school_year",
                   in_.year.label(), in_.student, in_.year.first(), row->row);
    } else if (log_ != nullptr) {
      const Date month = FirstOfMonth(*row, in_.year);
      log_->AddRow(ProblemKind::kConflictingRows, static_cast<int>(row->file), "month",
                   month.ToIso().substr(0, 7), in_.student, month, row->row);
    }
  }
  return one;
}

// Name, grade, groups: the roster's name first, else the rows'.
void TotalsBuilder::TakeTraits(const Rows& rows) {
  StudentSummary& s = out_.summary;
  s.groups.assign(book_.group_names.size(), kNoText);
  const auto take = [&](const Traits& t) {
    if (s.name == kNoText) s.name = t.name;
    if (s.grade == kNoText) s.grade = t.grade;
    if (out_.birth == kNoDate) out_.birth = t.birth_date;
    for (size_t g = 0; g < s.groups.size() && g < t.groups.size(); ++g) {
      if (s.groups[g] == kNoText) s.groups[g] = t.groups[g];
    }
  };
  if (roster_ != nullptr) {
    s.name = book_.traits[roster_->traits].name;
    out_.birth = book_.traits[roster_->traits].birth_date;
  }
  for (const TotalsRow* row : rows) take(book_.traits[row->traits]);
  if (roster_ != nullptr) take(book_.traits[roster_->traits]);
}

std::string TotalsBuilder::MembershipColumn(const TotalsRow& row) const {
  const std::string column =
      row.days_enrolled > row.remote_days_enrolled ? "in_person_membership" : "remote_membership";
  for (const auto& [field, header] : book_.files[row.file].columns) {
    if (field == column) return column;
  }
  return "days_enrolled";
}

// PSIS-2: days on roll are days of the calendar.
void TotalsBuilder::CheckMonth(const TotalsRow& row) {
  if (log_ == nullptr) return;
  const YearCalendar* given = c_.calendars.given().For(in_.year, SchoolOf(row), out_.summary.grade);
  if (given == nullptr) return;
  const size_t place = YearMonths::Place(row.month);
  const int school_days = (given->school_days & months_.days(place)).Count();
  if (row.days_enrolled <= school_days) return;
  const Date month = months_.First(place);
  const std::string column = MembershipColumn(row);
  log_->AddRow(ProblemKind::kMalformedRow, static_cast<int>(row.file), column,
               std::to_string(row.days_enrolled) + " days in " + month.ToIso().substr(0, 7) +
                   "; calendar: " + std::to_string(school_days),
               in_.student, month, row.row);
}

StudentYear TotalsBuilder::Build(const Rows& all) {
  StudentSummary& s = out_.summary;
  s.student = in_.student;
  s.year = in_.year;
  s.by_totals = true;
  Rows of_year, of_months;
  for (const TotalsRow* row : all) {
    Rows& rows = row->month == 0 ? of_year : of_months;
    const bool known = std::any_of(rows.begin(), rows.end(),
                                   [&](const TotalsRow* other) { return Equal(*row, *other); });
    if (!known) rows.push_back(row);
  }
  of_months = OneAPeriod(std::move(of_months));
  of_year = OneAPeriod(std::move(of_year));
  Rows latest_first(of_months.rbegin(), of_months.rend());
  latest_first.insert(latest_first.begin(), of_year.begin(), of_year.end());
  TakeTraits(latest_first);
  for (const TotalsRow* row : of_months) CheckMonth(*row);

  // The same days twice, by the year and by the month, count once.
  bool by_month = of_year.empty();
  if (!of_year.empty() && !of_months.empty()) {
    by_month = Sum(of_months) >= Sum(of_year);
    if (Sum(of_months) != Sum(of_year) && log_ != nullptr) {
      const TotalsRow& row = by_month ? *of_year.front() : *of_months.front();
      log_->AddRow(ProblemKind::kConflictingRows, static_cast<int>(row.file), "school_year",
                   in_.year.label(), in_.student, in_.year.first(), row.row);
    }
  }
  const Rows& rows = by_month ? of_months : of_year;
  int absent = 0;
  for (const TotalsRow* row : of_year) {
    if (row->unexcused != kNotGiven) s.unexcused = s.unexcused.value_or(0) + row->unexcused;
  }
  for (const TotalsRow* row : rows) {
    s.days_enrolled += row->days_enrolled;
    absent += row->days_absent;
    s.school = SchoolOf(*row);
    size_t at = 0;
    while (at < s.enrollments.size() && s.enrollments[at].school != s.school) ++at;
    if (at == s.enrollments.size()) {
      s.enrollments.emplace_back().school = s.school;
      s.enrollments.back().days_absent = 0;
      if (by_month) out_.months_of_totals.emplace_back();
    }
    s.enrollments[at].days_enrolled += row->days_enrolled;
    *s.enrollments[at].days_absent += row->days_absent;
    if (!by_month) continue;
    MonthTally tally;
    tally.enrolled = row->days_enrolled;
    tally.absent_least = tally.absent_most = row->days_absent;
    tally.remote_enrolled = row->remote_days_enrolled;
    tally.remote_absent_least = tally.remote_absent_most = row->remote_days_absent;
    out_.months_of_totals[at][YearMonths::Place(row->month)] += tally;
  }
  for (EnrollmentSummary& e : s.enrollments) {
    e.chronic = IsChronic(*e.days_absent, e.days_enrolled, *in_.law);
  }
  out_.grade = ParseGrade(book_.texts.Get(s.grade));
  s.days_absent = absent;
  s.chronic = IsChronic(absent, s.days_enrolled, *in_.law);
  out_.chronic_least = out_.chronic_most = s.chronic.value_or(false);
  s.band = BandOf(absent, s.days_enrolled, *in_.law, c_.options);
  out_.band_least = out_.band_most = s.band;
  std::optional<Band> prior = in_.prior_least;
  if (!in_.prior_in_files && roster_ != nullptr && in_.year == SchoolYear::Of(c_.as_of) &&
      roster_->prior_days_enrolled > 0 && roster_->prior_days_absent != kNotGiven) {
    prior = BandOf(roster_->prior_days_absent, roster_->prior_days_enrolled, *in_.law, c_.options);
  }
  if (in_.prior_least == in_.prior_most) s.tier = TierOf(s.band, prior, c_.options);
  if (s.chronic.value_or(false)) {
    s.present_days_to_recover = PresentDaysToRecover(absent, s.days_enrolled, *in_.law);
  }
  if (IsShortEnrollment(s.days_enrolled, *in_.law)) {
    s.review.push_back(ReviewFlag::kShortEnrollment);
  }
  return std::move(out_);
}

}  // namespace

Date FirstOfMonth(const TotalsRow& row, SchoolYear year) {
  const int civil = row.month >= kFirstMonth ? year.start() : year.start() + 1;
  return Date::Make(civil, row.month, 1).value_or(year.first());
}

Date LastOfMonth(const TotalsRow& row, SchoolYear year) {
  return FirstOfMonth(row, year).LastOfMonth();
}

StudentYear FromTotals(const std::vector<const TotalsRow*>& rows, const StudentYearInput& input,
                       const EvaluationContext& context, ProblemLog* log) {
  return TotalsBuilder(input, context, log).Build(rows);
}

}  // namespace rollcall
