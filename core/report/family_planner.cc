// SPDX-License-Identifier: Apache-2.0
// Of FamilyCase: the days that a family asks about as a wellness day.
#include <algorithm>

#include "report/family_case.h"

namespace rollcall {
namespace {

constexpr int kNextShown = 3;      // of the days that are possible instead
constexpr int kNextLookedAt = 10;  // school days

bool IsPossible(Can can) { return can == Can::kYes || can == Can::kIf; }

}  // namespace

Expected<Done> FamilyCase::ReadVerdicts(const std::set<Date>& dates) {
  bool dated = false;  // a wellness day that closures can put next to another
  for (const MissedDay& day : days_) dated |= day.kind == Kind::kMhw;
  verdicts_ = std::make_unique<FamilyBook>(&year_, &year_.profile);
  if (!year_.given() && dated) {
    open_verdicts_ = std::make_unique<FamilyBook>(&year_, &year_.open_profile);
  }
  for (FamilyBook* book : {verdicts_.get(), open_verdicts_.get()}) {
    if (book == nullptr) continue;
    without_.clear();
    asked_students_.clear();
    for (const World& world : by_wellness_) without_.push_back(book->Add(In(world, days_)));
    for (const Date date : dates) {
      if (WhyNot(date)) continue;
      MissedDay asked;
      asked.date = date;
      asked.kind = Kind::kMhw;
      asked.documentation = Documentation::kParent;
      std::vector<size_t>& students = asked_students_[date];
      for (const World& world : by_wellness_) {
        students.push_back(book->Add(In(world, DaysWith({asked}))));
      }
    }
    if (Expected<Done> read = book->Read(h_.entered, h_.adult); !read) return read;
  }
  return Done{};
}

// What a wellness day is in one world.
struct FamilyCase::OfWorld {
  bool possible = false;
  std::optional<MhwReason> reason;
  std::optional<Date> other;
  std::optional<int> number;
};

FamilyCase::OfWorld FamilyCase::JudgeIn(size_t world, Date date, const FamilyBook& book,
                                        bool allow) const {
  OfWorld of;
  const Evaluation* evaluation = book.AsOf(year_.year.last(), allow);
  const auto asked = asked_students_.find(date);
  if (evaluation == nullptr || asked == asked_students_.end()) return of;
  const size_t student = asked->second[world];
  const std::optional<Absence> absence = book.AbsenceOn(*evaluation, student, date);
  if (!absence || !absence->mhw) return of;
  if (absence->mhw == MhwStatus::kInvalid) {
    of.reason = absence->mhw_reason;
    if (of.reason == MhwReason::kConsecutive) of.other = year_.Previous(date);
    return of;
  }
  for (const MissedDay& day : days_) {
    if (day.kind != Kind::kMhw || day.date == date) continue;
    const auto was = book.AbsenceOn(*evaluation, without_[world], day.date);
    const auto is = book.AbsenceOn(*evaluation, student, day.date);
    if (!was || !is || was->mhw != MhwStatus::kValid || is->mhw == MhwStatus::kValid) continue;
    of.reason = is->mhw_reason;
    of.other = day.date;
    return of;
  }
  of.possible = true;
  if (const auto index = book.Find(*evaluation, student)) {
    const StudentSummary& summary = evaluation->summary().students[*index];
    if (summary.mhw_remaining) of.number = law_.mhw_days - *summary.mhw_remaining;
  }
  return of;
}

// Whether a wellness day told is one in any world in which the asked day is one too.
bool FamilyCase::IsValidBeside(Date told, Date date, const Verdict& verdict) const {
  const Evaluation* evaluation = verdicts_->AsOf(year_.year.last());
  const auto asked = asked_students_.find(date);
  if (evaluation == nullptr || asked == asked_students_.end()) return false;
  for (size_t w = 0; w < verdict.possible.size(); ++w) {
    if (!verdict.possible[w]) continue;
    const auto absence = verdicts_->AbsenceOn(*evaluation, asked->second[w], told);
    if (absence && absence->mhw == MhwStatus::kValid) return true;
  }
  return false;
}

// Whether another wellness day is next to it can depend on days that nobody has told of.
bool FamilyCase::AddIfsOfStartingCalendar(Date date, Verdict* verdict) const {
  if (year_.given()) return false;
  bool added = false;
  const MissedDay* before = nullptr;
  const MissedDay* after = nullptr;
  for (const MissedDay& day : days_) {
    if (day.kind != Kind::kMhw || day.date == date || WhyNot(day.date)) continue;
    if (!IsValidBeside(day.date, date, *verdict)) continue;
    if (day.date < date) before = &day;
    if (date < day.date && after == nullptr) after = &day;
  }
  for (const MissedDay* other : {before, after}) {
    if (other == nullptr) continue;
    const Date from = std::min(other->date, date), to = std::max(other->date, date);
    bool sure = false;
    int between = 0;
    for (Date day = from + 1; day < to; day = day + 1) {
      if (!year_.IsSchoolDay(day)) continue;
      ++between;
      // A day missed was a school day.
      sure |= !year_.IsAssumed(day) || std::any_of(days_.begin(), days_.end(), [&](const auto& d) {
        return d.date == day && d.date <= today_;
      });
    }
    if (sure || between >= kLongerThanRecess) continue;
    verdict->ifs.push_back({Condition::Kind::kSchoolBetween, from, to, {}});
    verdict->reason = MhwReason::kConsecutive;
    verdict->other = other->date;
    added = true;
  }
  return added;
}

// Two wellness days told of which assumed closures make one none: if there was school between them,
// both were, and that can be one too many.
bool FamilyCase::AddIfFewerAreValid(Date date, Verdict* verdict) const {
  if (open_verdicts_ == nullptr) return false;
  const OfWorld judged = JudgeIn(0, date, *open_verdicts_, false);
  if (judged.possible) return false;
  Condition closed{Condition::Kind::kClosedOn, {}, {}, {}};
  const MissedDay* before = nullptr;
  for (const MissedDay& day : days_) {
    if (day.kind != Kind::kMhw || WhyNot(day.date)) continue;
    if (before != nullptr && year_.Previous(day.date) == before->date) {
      for (const Date open : AssumedBetween(before->date, day.date)) closed.dates.push_back(open);
    }
    before = &day;
  }
  if (closed.dates.empty()) return false;
  verdict->ifs.push_back(std::move(closed));
  if (!verdict->reason) {
    verdict->reason = judged.reason.value_or(MhwReason::kLimit);
    verdict->other = judged.other;
  }
  return true;
}

// Under the starting calendar: the assumed closures between the day and the one in its way, where
// it would be possible if they were none.
std::optional<Condition> FamilyCase::OpenBetween(Date date, const Verdict& verdict) const {
  if (open_verdicts_ == nullptr || !JudgeIn(0, date, *open_verdicts_, false).possible) {
    return std::nullopt;
  }
  Condition open{Condition::Kind::kOpenBetween, {}, {}, {}};
  const Date from = std::min(date, *verdict.other), to = std::max(date, *verdict.other);
  open.dates = AssumedBetween(from, to);
  if (open.dates.empty()) return std::nullopt;
  return open;
}

Verdict FamilyCase::Judge(Date date) const {
  Verdict verdict;
  verdict.no_school = WhyNot(date);
  if (verdict.no_school) {
    verdict.can = Can::kNoSchool;
    return verdict;
  }
  int possible = 0;
  bool undated = false, first = true;
  for (size_t w = 0; w < by_wellness_.size(); ++w) {
    const OfWorld of = JudgeIn(w, date, *verdicts_, false);
    verdict.possible.push_back(of.possible);
    if (of.possible) {
      if (first) verdict.number = of.number;
      if (verdict.number != of.number) verdict.number.reset();
      first = false;
      ++possible;
      undated |= undated_[w].here_most > 0 || MayFollowElsewhere(undated_[w], date);
      continue;
    }
    if (verdict.reason) continue;
    verdict.reason = of.reason;
    verdict.other = of.other;
  }
  const int all = static_cast<int>(by_wellness_.size());
  if (possible > 0) {
    verdict.can = possible == all ? Can::kYes : Can::kIf;
    if (possible < all) verdict.ifs.push_back({Condition::Kind::kFewerUsed, {}, {}, {}});
    if (undated) {
      verdict.can = Can::kIf;
      verdict.ifs.push_back({Condition::Kind::kNotNextTo, {}, {}, {}});
      if (!verdict.reason) verdict.reason = MhwReason::kConsecutive;
    }
    if (AddIfsOfStartingCalendar(date, &verdict)) verdict.can = Can::kIf;
    if (AddIfFewerAreValid(date, &verdict)) verdict.can = Can::kIf;
    return verdict;
  }
  if (verdict.reason != MhwReason::kConsecutive || !verdict.other) return verdict;
  if (std::optional<Condition> open = OpenBetween(date, verdict)) {
    verdict.can = Can::kIf;
    verdict.ifs.push_back(std::move(*open));
    return verdict;
  }
  if (year_.calendar.closed.Any() && JudgeIn(0, date, *verdicts_, true).possible) {
    verdict.closed_between = ClosedBetween(date, *verdict.other);
  }
  return verdict;
}

Expected<Done> FamilyCase::ReadAsked() {
  std::set<Date> dates(h_.ask.begin(), h_.ask.end());
  for (const Date date : h_.ask) {
    std::optional<Date> next = year_.Next(std::max(date, h_.today - 1));
    for (int n = 0; next && n < kNextLookedAt; ++n, next = year_.Next(*next)) dates.insert(*next);
  }
  if (h_.possible) {
    for (Date date = h_.possible->first; date <= h_.possible->second; date = date + 1) {
      dates.insert(date);
    }
  }
  return dates.empty() ? Expected<Done>(Done{}) : ReadVerdicts(dates);
}

std::vector<std::pair<Date, Can>> FamilyCase::NextPossible(Date date) const {
  std::vector<std::pair<Date, Can>> possible;
  std::optional<Date> next = year_.Next(std::max(date, h_.today - 1));
  for (int n = 0; next && n < kNextLookedAt; ++n, next = year_.Next(*next)) {
    const Verdict verdict = Judge(*next);
    if (IsPossible(verdict.can)) possible.emplace_back(*next, verdict.can);
    if (possible.size() == kNextShown) break;
  }
  return possible;
}

// What the asked day is, as a wellness day and as an ordinary absence, once one is back at school.
Expected<Done> FamilyCase::WorkOutAsked(const Verdict& verdict, PlannedDay* planned) const {
  const Date date = planned->date;
  const Date back = std::max(today_, BackAfter(date, DaysWithout(date)));
  const std::vector<World>& worlds = date > today_ ? next_ : past_;
  const auto as = [&](Kind kind, Documentation paper) {
    MissedDay day;
    day.date = date;
    day.kind = kind;
    day.documentation = paper;
    return day;
  };
  const MissedDay agreed = as(Kind::kMhw, Documentation::kParent);
  const MissedDay without_paper = as(Kind::kMhw, Documentation::kNone);
  const MissedDay ordinary = as(h_.as_what, Documentation::kNone);
  const auto add = [&](FamilyBook* book, const World& world, const MissedDay& day) {
    return book->Add(In(world, DaysWith({day})));
  };
  const bool any = IsPossible(verdict.can);
  FamilyBook book(&year_, &year_.profile), open(&year_, &year_.open_profile);
  std::vector<std::pair<size_t, std::vector<Outcome>*>> claims;
  std::vector<size_t> ordinaries, next_to;
  bool all_possible = true;
  for (const World& world : worlds) {
    const auto at = std::find_if(by_wellness_.begin(), by_wellness_.end(),
                                 [&](const World& w) { return w.wellness == world.wellness; });
    const size_t place = static_cast<size_t>(at - by_wellness_.begin());
    const bool possible = place < verdict.possible.size() && verdict.possible[place];
    all_possible &= possible;
    claims.push_back(
        {add(&book, world, agreed), !any || possible ? &planned->as_wellness : &planned->if_not});
    ordinaries.push_back(add(&book, world, ordinary));
  }
  const size_t bare = add(&book, worlds.front(), without_paper);
  // One too many, where days told before it were both wellness days.
  const bool limit = std::any_of(
      verdict.ifs.begin(), verdict.ifs.end(),
      [](const Condition& condition) { return condition.kind == Condition::Kind::kClosedOn; });
  for (const World& world : worlds) {
    if (verdict.can != Can::kIf || !all_possible || limit) break;
    // The condition that fails: a day next to it. Its place is not told, so the day is made none by
    // the other reason, which changes no number.
    next_to.push_back(add(&book, {law_.mhw_days, world.absences}, agreed));
  }
  if (Expected<Done> read = book.Read(h_.entered, h_.adult); !read) return read;
  const std::optional<Outcome> agree = OutcomeOf(book, bare, date, back, &without_paper);
  const auto add_claim = [&](std::optional<Outcome> outcome, std::vector<Outcome>* to) {
    const bool valid = outcome && outcome->absence.mhw == MhwStatus::kValid;
    if (valid && permission_ == "needed" && agree && agree->hand_in_by) {
      outcome->hand_in_by = agree->hand_in_by;
      outcome->hand_in_if_back = agree->hand_in_if_back;
      outcome->by_calendar = agree->by_calendar;
    }
    AddOutcome(std::move(outcome), to);
  };
  for (const auto& [student, to] : claims) {
    add_claim(OutcomeOf(book, student, date, back, &agreed), to);
  }
  for (const size_t student : next_to) {
    std::optional<Outcome> outcome = OutcomeOf(book, student, date, back, &agreed);
    if (!outcome || outcome->absence.mhw != MhwStatus::kInvalid) continue;
    outcome->absence.mhw_reason = MhwReason::kConsecutive;
    if (outcome->absence.because) {
      Because because;
      for (const RuleId id : *outcome->absence.because) {
        because.push_back(id == RuleId::kMhw3 ? RuleId::kMhw4 : id);
      }
      outcome->absence.because = because;
    }
    AddOutcome(std::move(outcome), &planned->if_not);
  }
  for (const size_t student : ordinaries) {
    AddOutcome(OutcomeOf(book, student, date, back, &ordinary), &planned->as_ordinary);
  }
  if (!limit && (!any || !planned->as_wellness.empty())) return Done{};
  // Possible, or not, if assumed closures were none.
  std::vector<size_t> students;
  for (const World& world : worlds) students.push_back(add(&open, world, agreed));
  if (Expected<Done> read = open.Read(h_.entered, h_.adult); !read) return read;
  for (const size_t student : students) {
    add_claim(OutcomeOf(open, student, date, back, &agreed),
              limit ? &planned->if_not : &planned->as_wellness);
  }
  return Done{};
}

Expected<PlannedDay> FamilyCase::Plan(Date date) const {
  PlannedDay planned;
  planned.date = date;
  planned.verdict = Judge(date);
  DayBits with = absent_;
  if (planned.verdict.can != Can::kNoSchool) {
    with.Set(year_.year.DayOf(date));
    if (Expected<Done> worked = WorkOutAsked(planned.verdict, &planned); !worked) {
      return Error{worked.error()};
    }
  }
  if (!IsPossible(planned.verdict.can)) planned.next_possible = NextPossible(date);
  planned.rate = RateWith(with, date);
  return planned;
}

}  // namespace rollcall
