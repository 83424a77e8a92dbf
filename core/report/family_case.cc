// SPDX-License-Identifier: Apache-2.0
#include "report/family_case.h"

#include <algorithm>

#include "rollcall/chronic_absence.h"
#include "rollcall/presence.h"
#include "rollcall/tier.h"

namespace rollcall {
namespace {

void AddWorld(World world, std::vector<World>* worlds) {
  if (std::find(worlds->begin(), worlds->end(), world) == worlds->end()) worlds->push_back(world);
}

bool SamePapers(const std::vector<ExcusedBy>& a, const std::vector<ExcusedBy>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const ExcusedBy& x, const ExcusedBy& y) {
                      return x.documentation == y.documentation && x.reason == y.reason;
                    });
}

// All but the number itself.
bool SameOutcome(const Outcome& a, const Outcome& b) {
  const Absence &x = a.absence, &y = b.absence;
  return x.level == y.level && x.category == y.category && x.provisional == y.provisional &&
         x.needs == y.needs && x.mhw == y.mhw && x.mhw_reason == y.mhw_reason &&
         x.truancy == y.truancy && x.because == y.because && a.with_note == b.with_note &&
         a.hand_in_by == b.hand_in_by && a.by_calendar == b.by_calendar &&
         SamePapers(a.excused_by, b.excused_by);
}

}  // namespace

Expected<Done> FamilyCase::CheckDates() const {
  const auto inside = [&](const std::string& key, Date date) -> Expected<Done> {
    if (year_.year.Contains(date)) return Done{};
    return Error{"\"" + key + "\": " + date.ToIso() + " is not in the school year " +
                 year_.year.label() + "."};
  };
  for (const auto& [key, days] :
       {std::pair{"days", h_.days ? &*h_.days : nullptr}, {"what_if", &h_.what_if}}) {
    if (days == nullptr) continue;
    for (const MissedDay& day : *days) {
      if (Expected<Done> in = inside(key, day.date); !in) return in;
    }
  }
  if (h_.wellness_days) {
    for (const Date date : *h_.wellness_days) {
      if (Expected<Done> in = inside("wellness_days", date); !in) return in;
    }
  }
  if (h_.entered && year_.year.last() < *h_.entered) return inside("entered", *h_.entered);
  return Done{};
}

// How many wellness days were used in the whole year, at any school, as far as the words say it.
std::vector<int> FamilyCase::FindUsed() {
  // Where nobody said when the student came, a dated day may be one of the earlier school's.
  const int apart = dated_wellness_ + std::max(h_.elsewhere_wellness, before_entered_);
  const int least = h_.entered ? apart : std::max(dated_wellness_, h_.elsewhere_wellness);
  if (!h_.wellness && (h_.days || h_.wellness_days)) {
    return least == apart ? std::vector<int>{least} : std::vector<int>{least, apart};
  }
  std::vector<int> used;
  switch (h_.wellness.value_or(WellnessUsed::kUnsure)) {
    case WellnessUsed::kNone:
      return {least};
    case WellnessUsed::kOne:
      return {std::max(1, least)};
    case WellnessUsed::kTwo:
      return {std::max(2, least)};
    case WellnessUsed::kUnsure:
      for (int n = least; n <= std::max(least, law_.mhw_days); ++n) used.push_back(n);
  }
  return used;
}

// Whether a wellness day at the earlier school can be on the school day right before `date`.
bool FamilyCase::MayFollowElsewhere(const Unplaced& unplaced, Date date) const {
  const int there = unplaced.all - unplaced.here_least;
  if (there <= 0) return false;
  if (!h_.entered) return true;
  int between = 0;
  for (Date day = *h_.entered; day < date; day = day + 1) {
    if (!year_.IsSchoolDay(day)) continue;
    // The first day at this school was a school day.
    if (day == *h_.entered || !year_.IsAssumed(day)) return false;
    ++between;
  }
  if (between >= kLongerThanRecess) return false;
  if (there > before_entered_) return true;
  for (Date day = *last_before_entered_ + 1; day < *h_.entered; day = day + 1) {
    between += day.IsMondayToFriday();
  }
  return between < kLongerThanRecess;
}

// Which numbers of days without a date the words leave open.
void FamilyCase::FindWorlds() {
  if (h_.days) days_ = *h_.days;
  if (h_.wellness_days) {
    for (const Date date : *h_.wellness_days) {
      const bool there = std::any_of(days_.begin(), days_.end(),
                                     [&](const MissedDay& day) { return day.date == date; });
      if (there) continue;
      MissedDay day;
      day.date = date;
      day.kind = Kind::kMhw;
      day.documentation = Documentation::kParent;
      days_.push_back(day);
    }
  }
  std::sort(days_.begin(), days_.end(),
            [](const MissedDay& a, const MissedDay& b) { return a.date < b.date; });
  whole_ = h_.days && !h_.missed;
  int so_far = 0;
  for (const MissedDay& day : days_) {
    const bool before = h_.entered && day.date < *h_.entered;
    so_far += !before && day.date <= today_;
    if (day.kind != Kind::kMhw) continue;
    (before ? before_entered_ : dated_wellness_) += 1;
    if (before) last_before_entered_ = day.date;
  }
  used_ = FindUsed();
  const int elsewhere = std::max(h_.elsewhere_wellness, before_entered_);
  std::vector<World> leasts;
  for (const int used : used_) {
    Unplaced unplaced;
    unplaced.all = used - dated_wellness_;
    unplaced.here_least = unplaced.here_most = std::max(0, unplaced.all - elsewhere);
    if (h_.entered && h_.elsewhere_wellness == 0) unplaced.here_least = 0;
    undated_.push_back(unplaced);
    // A day of this calendar that may be one of the earlier school's.
    const int both =
        h_.entered ? 0 : std::max(0, std::min(elsewhere, dated_wellness_ + elsewhere - used));
    // ORD-5: only days at a school of the same district take numbers here.
    std::vector<World> of_used;
    for (const int here : {unplaced.here_least, unplaced.here_most}) {
      const int there = std::max(h_.elsewhere_absences, unplaced.all - here);
      if (h_.elsewhere_same_district != false) {
        AddWorld({unplaced.all, here + there}, &of_used);
        AddWorld({unplaced.all, here + std::max(there - both, 0)}, &of_used);
      }
      if (h_.elsewhere_same_district != true) AddWorld({unplaced.all, here}, &of_used);
    }
    by_wellness_.push_back(of_used.front());
    for (const World& world : of_used) AddWorld(world, &leasts);
  }
  for (const World& least : leasts) {
    const World tenth{least.wellness, std::max(least.absences, law_.level1_last)};
    if (whole_) {
      AddWorld(least, &past_);
      AddWorld(least, &next_);
      continue;
    }
    switch (h_.missed.value_or(MissedSoFar::kUnsure)) {
      case MissedSoFar::kFew: {
        const World most{least.wellness, std::max(least.absences, law_.level1_last - 1 - so_far)};
        for (auto* worlds : {&past_, &next_}) {
          AddWorld(least, worlds);
          AddWorld(most, worlds);
        }
        break;
      }
      case MissedSoFar::kMany:
        AddWorld(least, &past_);
        AddWorld(tenth, &past_);
        AddWorld(tenth, &next_);
        break;
      case MissedSoFar::kUnsure:
        for (auto* worlds : {&past_, &next_}) {
          AddWorld(least, worlds);
          AddWorld(tenth, worlds);
        }
        break;
    }
  }
}

std::optional<NoSchool> FamilyCase::WhyNot(Date date) const {
  if (const auto why = year_.Why(date)) return why;
  if (h_.entered && date < *h_.entered) return NoSchool::kBeforeEntered;
  return std::nullopt;
}

// The days and others with them; of a day that is in both the former goes, but for a suspension,
// which the rules put before anything else that is said of its day (DISC-4).
std::vector<MissedDay> FamilyCase::DaysWith(const std::vector<MissedDay>& more) const {
  std::vector<MissedDay> all;
  for (const MissedDay& day : days_) {
    const bool replaced = !IsDisciplinary(day.kind, Reason::kUnknown) &&
                          std::any_of(more.begin(), more.end(),
                                      [&](const MissedDay& m) { return m.date == day.date; });
    if (!replaced) all.push_back(day);
  }
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<MissedDay> FamilyCase::DaysWithout(Date date) const {
  std::vector<MissedDay> all;
  for (const MissedDay& day : days_) {
    if (day.date != date) all.push_back(day);
  }
  return all;
}

bool FamilyCase::IsMissed(Date date, const std::vector<MissedDay>& days) const {
  if (year_.year.Contains(date) && there_.Test(year_.year.DayOf(date))) return false;
  return std::any_of(days.begin(), days.end(),
                     [&](const MissedDay& day) { return day.date == date; });
}

// The first school day after it that is not missed, as far as one knows; else the day itself.
Date FamilyCase::BackAfter(Date date, const std::vector<MissedDay>& days) const {
  std::optional<Date> back = year_.Next(date);
  while (back && IsMissed(*back, days)) back = year_.Next(*back);
  return back.value_or(date);
}

// The first day back at the earliest: on the first day that may be a school day.
std::optional<Date> FamilyCase::EarliestBack(Date date, const std::vector<MissedDay>& days) const {
  for (Date back = date + 1; year_.year.Contains(back); back = back + 1) {
    if (year_.MayBeSchoolDay(back) && !IsMissed(back, days)) return back;
  }
  return std::nullopt;
}

std::vector<Date> FamilyCase::AssumedBetween(Date from, Date to) const {
  std::vector<Date> dates;
  for (Date day = from + 1; day < to; day = day + 1) {
    if (!year_.IsSchoolDay(day) && year_.IsAssumed(day) && year_.MayBeSchoolDay(day)) {
      dates.push_back(day);
    }
  }
  return dates;
}

bool FamilyCase::MayBeOpen(Date date) const {
  constexpr int kDaysBefore = 14;  // a starting calendar may begin too late
  const auto why = year_.Why(date);
  if (!why || !year_.IsAssumed(date) || !year_.MayBeSchoolDay(date)) return false;
  if (h_.entered && date < *h_.entered) return false;
  return *why == NoSchool::kHoliday || *why == NoSchool::kCustom || *why == NoSchool::kAfterLast ||
         (*why == NoSchool::kBeforeFirst && year_.IsSchoolDay(date + kDaysBefore));
}

std::vector<Date> FamilyCase::Doubtful() const {
  std::set<Date> dates;
  for (const auto* days : {&days_, &h_.what_if}) {
    for (const MissedDay& day : *days) {
      if (MayBeOpen(day.date)) dates.insert(day.date);
    }
  }
  return {dates.begin(), dates.end()};
}

std::vector<Date> FamilyCase::ClosedBetween(Date a, Date b) const {
  std::vector<Date> closed;
  for (Date date = std::min(a, b) + 1; date < std::max(a, b); date = date + 1) {
    if (year_.calendar.closed.Test(year_.year.DayOf(date))) closed.push_back(date);
  }
  return closed;
}

Expected<Done> FamilyCase::Prepare() {
  today_ = Inside(h_.today);
  if (Expected<Done> checked = CheckDates(); !checked) return checked;
  FindWorlds();
  base_ = std::make_unique<FamilyBook>(&year_, &year_.profile);
  for (const World& world : past_) base_->Add(In(world, days_));
  // Whether a wellness day needs a paper is seen at one without.
  MissedDay bare;
  bare.date = year_.year.DateOf(year_.calendar.school_days.Last());
  bare.kind = Kind::kMhw;
  const size_t probe = base_->Add({{bare}, 0, 0});
  if (Expected<Done> read = base_->Read(h_.entered, h_.adult); !read) return read;
  if (!year_.given() && dated_wellness_ > 1) {
    open_base_ = std::make_unique<FamilyBook>(&year_, &year_.open_profile);
    for (const World& world : past_) open_base_->Add(In(world, days_));
    if (Expected<Done> read = open_base_->Read(h_.entered, h_.adult); !read) return read;
  }
  const Evaluation* year_end = base_->AsOf(year_.year.last());
  const Evaluation* now = base_->AsOf(today_);
  if (year_end == nullptr) return Error{"Nothing could be worked out for this school year."};
  if (const auto at = base_->Find(*year_end, 0)) {
    const StudentYearDays days = year_end->Days(*at);
    member_ = Counted(days.member);
    absent_ = Counted(days.absent);
    for (const MissedDay& day : days_) {
      const int of_year = year_.year.DayOf(day.date);
      if (member_.Test(of_year) && !absent_.Test(of_year)) there_.Set(of_year);
    }
    days_by_year_end_ = days.days_by_year_end;
  }
  if (now != nullptr) base_at_ = base_->Find(*now, 0);
  if (base_at_) {
    const StudentYearDays days = now->Days(*base_at_);
    enrolled_so_far_ = Counted(days.member).Count();
    absent_so_far_ = Counted(days.absent).Count();
    days_by_year_end_ = days.days_by_year_end;
    if (!year_.given() && days_by_year_end_) {
      const Date from = std::max(year_.year.first(), h_.entered.value_or(year_.year.first()));
      const int here =
          year_.calendar.school_days.CountRange(year_.year.DayOf(from), year_.year.days() - 1);
      days_by_year_end_ = std::min(*days_by_year_end_, here);
    }
  }
  const bool required = year_.profile.options.mhw_permission_required;
  const std::optional<Absence> claim = base_->AbsenceOn(*year_end, probe, bare.date);
  const bool free = claim && claim->category == Category::kExcused;
  if (!required) {
    permission_ = "not_needed";
  } else if (free) {
    permission_ = "own";
  }
  return Done{};
}
// What a missed day is.

std::optional<Outcome> FamilyCase::OutcomeOf(const FamilyBook& book, size_t student, Date date,
                                             Date as_of, const MissedDay* asked) const {
  const Evaluation* evaluation = book.AsOf(as_of);
  if (evaluation == nullptr) return std::nullopt;
  const std::optional<Absence> absence = book.AbsenceOn(*evaluation, student, date);
  if (!absence || !absence->category) return std::nullopt;
  Outcome outcome;
  outcome.absence = *absence;
  outcome.with_note = *absence->category;
  outcome.hand_in_by = absence->curable_until;
  outcome.hand_in_if_back = outcome.hand_in_by && as_of > today_;
  if (!year_.given()) SetLastDay(book.student(student).days, &outcome);
  if (absence->category != Category::kUnexcused) return outcome;
  const auto facts_of = [&] {
    std::vector<ExcusedBy> papers;
    const auto index = book.Find(*evaluation, student);
    if (!index) return papers;
    for (const AbsenceFacts& facts : evaluation->Facts(*index)) {
      // After the window nothing can come in time.
      if (facts.date == date && facts.window_open != false) papers = facts.excused_by;
    }
    return papers;
  };
  // What an approval must come before depends on the days around it.
  if (asked != nullptr && asked->kind != Kind::kEducational) {
    const auto [known, added] =
        papers_.try_emplace({asked->kind, asked->documentation, absence->level.value_or(0),
                             absence->provisional.value_or(false), absence->mhw_reason});
    if (added) known->second = facts_of();
    outcome.excused_by = known->second;
  } else {
    outcome.excused_by = facts_of();
  }
  for (const ExcusedBy& paper : outcome.excused_by) {
    if (paper.documentation == Documentation::kParent && paper.reason == Reason::kUnknown) {
      outcome.with_note = Category::kExcused;
    }
  }
  return outcome;
}

void MergeOutcome(Outcome outcome, std::vector<Outcome>* outcomes) {
  for (Outcome& known : *outcomes) {
    if (!SameOutcome(known, outcome)) continue;
    if (known.absence.ordinal != outcome.absence.ordinal) known.absence.ordinal.reset();
    return;
  }
  outcomes->push_back(std::move(outcome));
}

void FamilyCase::AddOutcome(std::optional<Outcome> outcome, std::vector<Outcome>* outcomes) const {
  if (!outcome) return;
  if (!whole_) outcome->absence.ordinal.reset();
  MergeOutcome(std::move(*outcome), outcomes);
}

// Under the starting calendar no day may be told that is later than the school's own calendar has
// it, and nothing is called late that its days off may make timely.
void FamilyCase::SetLastDay(const std::vector<MissedDay>& days, Outcome* outcome) const {
  const Absence& absence = outcome->absence;
  const std::optional<Date> back = EarliestBack(absence.date, days);
  const std::optional<Date> last = year_.LastTimely(absence.date, back);
  if (absence.category == Category::kUnexcused && absence.provisional == true) {
    outcome->hand_in_by = last;
    outcome->hand_in_if_back = last && back && *back > today_;
    outcome->by_calendar = last && *last < today_;
    return;
  }
  const auto told = std::find_if(days.begin(), days.end(),
                                 [&](const MissedDay& day) { return day.date == absence.date; });
  const bool by_paper =
      absence.because && std::any_of(absence.because->begin(), absence.because->end(),
                                     [](RuleId id) { return id == RuleId::kDoc1; });
  const bool agreed = absence.mhw == MhwStatus::kValid && permission_ == "needed";
  if (told == days.end() || !told->documented_on || !last || !(by_paper || agreed)) return;
  if (absence.category != Category::kExcused || *told->documented_on <= *last) return;
  outcome->hand_in_by = last;
  outcome->by_calendar = true;
}

// Of a wellness day that is none because assumed closures alone stand between it and another one:
// what it is if there was school on one of them.
void FamilyCase::AddIfOpenBetween(const std::vector<size_t>& students, Date as_of,
                                  DayAnswer* answer) const {
  const std::vector<Date> dates = AssumedBetween(*answer->other, answer->day.date);
  if (dates.empty() || open_base_ == nullptr) return;
  std::vector<Outcome> outcomes;
  for (const size_t student : students) {
    AddOutcome(OutcomeOf(*open_base_, student, answer->day.date, as_of), &outcomes);
  }
  const bool any = std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome& outcome) {
    return outcome.absence.mhw == MhwStatus::kValid;
  });
  if (!any) return;
  answer->ifs.push_back({Condition::Kind::kOpenBetween, {}, {}, dates});
  for (Outcome& outcome : answer->outcomes) MergeOutcome(std::move(outcome), &outcomes);
  answer->outcomes = std::move(outcomes);
}

std::vector<DayAnswer> FamilyCase::AnswerDays(const FamilyBook& book,
                                              const std::vector<size_t>& students,
                                              const std::vector<MissedDay>& days,
                                              const std::vector<MissedDay>& all) const {
  std::vector<DayAnswer> answers;
  for (const MissedDay& day : days) {
    DayAnswer& answer = answers.emplace_back();
    answer.day = day;
    answer.planned = today_ < day.date;
    answer.no_school = WhyNot(day.date);
    answer.assumed = MayBeOpen(day.date);
    if (answer.no_school) continue;
    const Date back = BackAfter(std::max(day.date, today_), all);
    const Date as_of = answer.planned ? back : today_;
    for (const size_t student : students) {
      std::optional<Outcome> outcome = OutcomeOf(book, student, day.date, as_of);
      // Not back yet: as it will be on the day back at school.
      if (outcome && !outcome->hand_in_by && outcome->absence.provisional == true && as_of < back) {
        if (const auto later = OutcomeOf(book, student, day.date, back)) {
          outcome->hand_in_by = later->hand_in_by;
          outcome->hand_in_if_back = later->hand_in_by.has_value();
        }
      }
      answer.absent |= outcome.has_value();
      AddOutcome(std::move(outcome), &answer.outcomes);
    }
    const Date returned = BackAfter(day.date, all);
    if (answer.absent && day.date < returned && returned <= today_) answer.returned = returned;
    for (const Outcome& outcome : answer.outcomes) {
      if (outcome.absence.mhw_reason == MhwReason::kConsecutive) {
        answer.other = year_.Previous(day.date);
      }
    }
    if (answer.other && &book == base_.get()) AddIfOpenBetween(students, as_of, &answer);
    if (!answer.other || !year_.calendar.closed.Any()) continue;
    const Evaluation* allowed = book.AsOf(as_of, true);
    const std::optional<Absence> absence =
        allowed == nullptr ? std::nullopt : book.AbsenceOn(*allowed, students.front(), day.date);
    if (absence && absence->mhw == MhwStatus::kValid) {
      answer.closed_between = ClosedBetween(day.date, *answer.other);
    }
  }
  return answers;
}

// Days missed of days enrolled.

// `counted`: days with a date.
Share FamilyCase::ShareOf(int counted, std::optional<int> of) const {
  Share share;
  share.of = of;
  int least = undated_.front().here_least, most = 0;
  for (const Unplaced& unplaced : undated_) {
    least = std::min(least, unplaced.here_least);
    most = std::max(most, unplaced.here_most);
  }
  // The most of "few" here, where days of an earlier school are among them and where they are not.
  const bool same = h_.elsewhere_same_district == true, other = h_.elsewhere_same_district == false;
  const int most_here = law_.level1_last - 1 - (same ? h_.elsewhere_absences : 0);
  const int least_here = law_.level1_last - 1 - (other ? 0 : h_.elsewhere_absences);
  share.from = counted + least;
  if (whole_) {
    share.to = counted + most;
  } else if (h_.missed == MissedSoFar::kFew) {
    share.to = counted - absent_so_far_ + std::max(absent_so_far_ + least, most_here);
  } else if (h_.missed == MissedSoFar::kMany) {
    share.from = counted - absent_so_far_ + std::max(absent_so_far_ + least, least_here + 1);
  }
  if (of && share.to) share.to = std::max(share.from, std::min(*share.to, *of));
  return share;
}

Share FamilyCase::ShareUntil(const DayBits& absent, Date date) const {
  const int day = std::min(std::max(0, year_.year.DayOf(date)), year_.year.days() - 1);
  int of = member_.CountRange(0, day);
  if (days_by_year_end_) of = std::min(of, *days_by_year_end_);
  return ShareOf(absent.CountRange(0, day), of);
}

// `with`: the days missed, asked ones among them, the last of which is `until`.
RateChange FamilyCase::RateWith(const DayBits& with, Date until) const {
  return {ShareOf(absent_so_far_, enrolled_so_far_), ShareUntil(with, std::max(until, today_)),
          AtYearEnd(with)};
}

bool FamilyCase::IsEarly(const Share& share) const {
  return share.of && *share.of < law_.chronic_first_minimum_days;
}

std::optional<Band> FamilyCase::BandOfShare(const Share& share) const {
  if (!share.of || !share.to || IsEarly(share)) return std::nullopt;
  const Options& options = year_.profile.options;
  const std::optional<Band> band = BandOf(share.from, *share.of, law_, options);
  return band == BandOf(*share.to, *share.of, law_, options) ? band : std::nullopt;
}

std::optional<Kind> FamilyCase::MissedAs(Date date) const {
  for (const MissedDay& day : days_) {
    if (day.date == date) return day.kind;
  }
  return std::nullopt;
}

std::vector<DayAnswer> FamilyCase::Days() const {
  std::vector<size_t> students;
  for (size_t w = 0; w < past_.size(); ++w) students.push_back(w);
  return AnswerDays(*base_, students, days_, days_);
}

Expected<WhatIf> FamilyCase::WorkOutWhatIf() const {
  std::vector<MissedDay> more = h_.what_if;
  std::sort(more.begin(), more.end(),
            [](const MissedDay& a, const MissedDay& b) { return a.date < b.date; });
  const std::vector<MissedDay> all = DaysWith(more);
  FamilyBook book(&year_, &year_.profile);
  std::vector<size_t> students;
  for (const World& world : more.front().date > today_ ? next_ : past_) {
    students.push_back(book.Add(In(world, all)));
  }
  if (Expected<Done> read = book.Read(h_.entered, h_.adult); !read) return Error{read.error()};
  DayBits with = absent_;
  if (const Evaluation* year_end = book.AsOf(year_.year.last())) {
    if (const auto at = book.Find(*year_end, students.front()))
      with = Counted(year_end->Days(*at).absent);
  }
  return WhatIf{AnswerDays(book, students, more, all), RateWith(with, more.back().date)};
}

FamilyTotals FamilyCase::Totals() const {
  FamilyTotals totals;
  totals.now = ShareOf(absent_so_far_, enrolled_so_far_);
  totals.year_end = AtYearEnd(absent_);
  const Evaluation* evaluation = base_->AsOf(today_);
  bool first = true;
  for (size_t w = 0; evaluation != nullptr && w < past_.size(); ++w) {
    const auto at = base_->Find(*evaluation, w);
    if (!at) continue;
    const StudentSummary& student = evaluation->summary().students[*at];
    std::optional<int> used;
    if (student.mhw_valid) used = *student.mhw_valid + past_[w].wellness;
    if (first) {
      totals.wellness_used = used;
      totals.wellness_left = student.mhw_remaining;
    }
    if (totals.wellness_used != used) totals.wellness_used.reset();
    if (totals.wellness_left != student.mhw_remaining) totals.wellness_left.reset();
    first = false;
  }
  const Share& now = totals.now;
  if (now.to != now.from) return totals;
  if (days_by_year_end_) {
    totals.absences_left = AbsencesLeft(now.from, *days_by_year_end_, law_);
  }
  if (IsChronic(now.from, enrolled_so_far_, law_).value_or(false)) {
    totals.present_days_to_recover = PresentDaysToRecover(now.from, enrolled_so_far_, law_);
  }
  return totals;
}

std::optional<std::vector<Trigger>> FamilyCase::Meetings() const {
  const Evaluation* evaluation = base_->AsOf(today_);
  if (!whole_ || past_.size() > 1 || !base_at_ || evaluation == nullptr) return std::nullopt;
  return evaluation->summary().students[*base_at_].triggers;
}

}  // namespace rollcall
