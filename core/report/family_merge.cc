// SPDX-License-Identifier: Apache-2.0
// Of FamilyCase: the answers for both possibilities of days on which the starting calendar alone
// says that there is no school.
#include <algorithm>

#include "report/family_case.h"

namespace rollcall {
namespace {

bool IsPossible(Can can) { return can == Can::kYes || can == Can::kIf; }

bool SameCondition(const Condition& a, const Condition& b) {
  return a.kind == b.kind && a.from == b.from && a.to == b.to && a.dates == b.dates;
}

void AddCondition(const Condition& condition, std::vector<Condition>* all) {
  const auto same = [&](const Condition& known) { return SameCondition(known, condition); };
  if (std::none_of(all->begin(), all->end(), same)) all->push_back(condition);
}

void MergeOutcomes(const std::vector<Outcome>& open, std::vector<Outcome>* outcomes) {
  for (const Outcome& outcome : open) MergeOutcome(outcome, outcomes);
}

// Of `open` one more day is enrolled; what it is a share of is told as of the calendar in use.
void MergeShare(const Share& open, Share* share) {
  share->from = std::min(share->from, open.from);
  if (!share->to || !open.to) {
    share->to.reset();
  } else {
    share->to = std::max(*share->to, *open.to);
  }
}

template <typename T>
void KeepSame(const std::optional<T>& open, std::optional<T>* value) {
  if (*value != open) value->reset();
}

}  // namespace

void MergeDays(std::vector<DayAnswer> open, std::vector<DayAnswer>* days) {
  for (size_t i = 0; i < days->size(); ++i) {
    DayAnswer& day = (*days)[i];
    DayAnswer& other = open[i];
    if (!day.other) day.other = other.other;
    day.absent |= other.absent;
    for (const Condition& condition : other.ifs) AddCondition(condition, &day.ifs);
    MergeOutcomes(other.outcomes, &day.outcomes);
  }
}

void MergeVerdict(const Verdict& open, const std::vector<Date>& doubtful, Verdict* verdict) {
  const bool was = IsPossible(verdict->can), is = IsPossible(open.can);
  if (!was && !is) return;
  if (was != is) {
    const auto kind = was ? Condition::Kind::kClosedOn : Condition::Kind::kOpenBetween;
    AddCondition({kind, {}, {}, doubtful}, &verdict->ifs);
  }
  for (const Condition& condition : open.ifs) AddCondition(condition, &verdict->ifs);
  verdict->can = verdict->ifs.empty() ? Can::kYes : Can::kIf;
  if (!verdict->reason) verdict->reason = open.reason;
  if (!verdict->other) verdict->other = open.other;
  if (!was) {
    verdict->number = open.number;
  } else if (is) {
    KeepSame(open.number, &verdict->number);
  }
}

void MergePlanned(PlannedDay open, const std::vector<Date>& doubtful, PlannedDay* planned) {
  const bool was = IsPossible(planned->verdict.can), is = IsPossible(open.verdict.can);
  MergeVerdict(open.verdict, doubtful, &planned->verdict);
  if (was && !is) {
    MergeOutcomes(open.as_wellness, &planned->if_not);
  } else if (is && !was) {
    planned->if_not = std::move(planned->as_wellness);
    planned->as_wellness = std::move(open.as_wellness);
  } else {
    MergeOutcomes(open.as_wellness, &planned->as_wellness);
  }
  MergeOutcomes(open.if_not, &planned->if_not);
  MergeOutcomes(open.as_ordinary, &planned->as_ordinary);
  if (was || is) planned->next_possible.clear();
  MergeRate(open.rate, &planned->rate);
}

void MergeRate(const RateChange& open, RateChange* rate) {
  MergeShare(open.now, &rate->now);
  MergeShare(open.after, &rate->after);
  MergeShare(open.year_end, &rate->year_end);
}

void MergeTotals(const FamilyTotals& open, FamilyTotals* totals) {
  MergeShare(open.now, &totals->now);
  MergeShare(open.year_end, &totals->year_end);
  KeepSame(open.wellness_used, &totals->wellness_used);
  KeepSame(open.wellness_left, &totals->wellness_left);
  KeepSame(open.absences_left, &totals->absences_left);
  KeepSame(open.present_days_to_recover, &totals->present_days_to_recover);
}

}  // namespace rollcall
