// SPDX-License-Identifier: Apache-2.0
#include "report/family_view.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "report/family_year.h"
#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "rollcall/chronic_absence.h"
#include "rollcall/report.h"
#include "rollcall/tier.h"

namespace rollcall {
namespace {

constexpr int kNextShown = 3;          // of the days that are possible instead
constexpr int kNextLookedAt = 10;      // school days
constexpr int kLongerThanRecess = 10;  // school days between two wellness days that settle it

// Days without a date that may lie before the others: what of the words is open.
struct World {
  int wellness = 0, absences = 0;
  friend bool operator==(const World& a, const World& b) {
    return a.wellness == b.wellness && a.absences == b.absences;
  }
};

void AddWorld(World world, std::vector<World>* worlds) {
  if (std::find(worlds->begin(), worlds->end(), world) == worlds->end()) worlds->push_back(world);
}

struct Outcome {
  Absence absence;
  std::vector<ExcusedBy> excused_by;
  Category with_note = Category::kUnexcused;
  std::optional<Date> hand_in_by;
  bool hand_in_if_back = false;
};

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
         a.hand_in_by == b.hand_in_by && SamePapers(a.excused_by, b.excused_by);
}

// One condition of an answer.
struct Condition {
  enum class Kind : uint8_t { kFewerUsed, kNotNextTo, kSchoolBetween, kOpenBetween } kind;
  Date from, to;            // kSchoolBetween
  std::vector<Date> dates;  // kOpenBetween
};

enum class Can : uint8_t { kYes, kIf, kNo, kNoSchool };

std::string_view CanName(Can can) {
  switch (can) {
    case Can::kYes:
      return "yes";
    case Can::kIf:
      return "if";
    case Can::kNo:
      return "no";
    case Can::kNoSchool:
      break;
  }
  return "no_school";
}

struct Verdict {
  Can can = Can::kNo;
  std::optional<NoSchool> no_school;
  std::vector<Condition> ifs;
  std::optional<MhwReason> reason;
  std::optional<Date> other;
  std::vector<Date> closed_between;
  std::optional<int> number;
  std::vector<bool> possible;  // in each of the worlds of wellness days
};

struct Share {
  int from = 0;
  std::optional<int> to, of;
};

struct DayAnswer {
  MissedDay day;
  bool planned = false, absent = false;
  std::optional<NoSchool> no_school;
  std::optional<Date> other, returned;
  std::vector<Date> closed_between;
  std::vector<Outcome> outcomes;
};

class Family {
 public:
  Family(FamilyHistory history, FamilyYear year)
      : h_(std::move(history)), year_(std::move(year)), law_(year_.rules()) {}

  Expected<Done> Prepare();
  Expected<std::string> Answer();

 private:
  Expected<Done> CheckDates() const;
  void FindWorlds();
  Date Inside(Date date) const {
    return std::min(std::max(date, year_.year.first()), year_.year.last());
  }
  std::optional<NoSchool> WhyNot(Date date) const;
  std::vector<MissedDay> DaysWith(const std::vector<MissedDay>& more) const;
  std::vector<MissedDay> DaysWithout(Date date) const;
  FamilyBook::Student In(const World& world, std::vector<MissedDay> days) const {
    return {std::move(days), world.absences, world.wellness};
  }
  Date BackAfter(Date date, const std::vector<MissedDay>& days) const;
  std::vector<Date> ClosedBetween(Date a, Date b) const;

  Expected<Done> ReadVerdicts(const std::set<Date>& dates);
  Verdict JudgeDay(Date date) const;
  struct OfWorld;
  OfWorld JudgeIn(size_t world, Date date, const FamilyBook& book, bool allow) const;
  bool AddIfsOfStartingCalendar(Date date, Verdict* verdict) const;

  // `asked`: a day whose papers are those of others like it, so they are looked for once.
  std::optional<Outcome> OutcomeOf(const FamilyBook& book, size_t student, Date date, Date as_of,
                                   const MissedDay* asked = nullptr) const;
  void AddOutcome(std::optional<Outcome> outcome, std::vector<Outcome>* outcomes) const;
  std::vector<DayAnswer> AnswerDays(const FamilyBook& book, const std::vector<size_t>& students,
                                    const std::vector<MissedDay>& days,
                                    const std::vector<MissedDay>& all) const;

  Share ShareOf(int counted, std::optional<int> of) const;
  Share ShareUntil(const DayBits& absent, Date date) const;
  Share AtYearEnd(const DayBits& absent) const {
    return ShareOf(absent.Count(), days_by_year_end_);
  }
  void WriteShare(JsonWriter* json, const Share& share, bool whole_object) const;
  void WriteRate(JsonWriter* json, const DayBits& with, Date until) const;
  void WriteOutcomes(JsonWriter* json, std::string_view key,
                     const std::vector<Outcome>& outcomes) const;
  void WriteDays(JsonWriter* json, const std::vector<DayAnswer>& days) const;
  Expected<Done> WritePlannerDay(JsonWriter* json, Date date);
  Expected<Done> WritePlanner(JsonWriter* json);
  void WritePossible(JsonWriter* json) const;
  Expected<Done> WriteWhatIf(JsonWriter* json);
  void WriteTotals(JsonWriter* json) const;
  void WriteMeetings(JsonWriter* json) const;

  const FamilyHistory h_;
  const FamilyYear year_;
  const YearLaw& law_;
  Date today_;                   // inside the year
  std::vector<MissedDay> days_;  // with a date, by date
  bool whole_ = false;           // the days with a date are all there are, but for wellness days
  std::vector<int> undated_;     // wellness days without a date: as many as there can be
  int dated_wellness_ = 0;
  std::vector<World> past_, next_;  // for days so far, for days to come
  std::vector<World> by_wellness_;  // one for each of undated_

  std::unique_ptr<FamilyBook> base_;  // the days alone, one student for each of past_
  std::optional<size_t> base_at_;     // in base_ as of today
  DayBits member_, absent_;           // of the whole year, planned days too
  int absent_so_far_ = 0, enrolled_so_far_ = 0;
  std::optional<int> days_by_year_end_;
  std::string_view permission_ = "needed";

  using LikeDay = std::tuple<Kind, Documentation, int, bool, std::optional<MhwReason>>;
  mutable std::map<LikeDay, std::vector<ExcusedBy>> papers_;

  std::unique_ptr<FamilyBook> verdicts_, open_verdicts_;
  std::map<Date, std::vector<size_t>> asked_students_;  // one for each of by_wellness_
  std::vector<size_t> without_;                         // the same without an asked day
};

Expected<Done> Family::CheckDates() const {
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

// Which numbers of days without a date the words leave open.
void Family::FindWorlds() {
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
    dated_wellness_ += day.kind == Kind::kMhw;
    so_far += day.date <= today_;
  }
  const WellnessUsed used = h_.wellness                   ? *h_.wellness
                            : h_.days || h_.wellness_days ? WellnessUsed::kNone
                                                          : WellnessUsed::kUnsure;
  switch (used) {
    case WellnessUsed::kNone:
      undated_ = {0};
      break;
    case WellnessUsed::kOne:
      undated_ = {std::max(0, 1 - dated_wellness_)};
      break;
    case WellnessUsed::kTwo:
      undated_ = {std::max(0, 2 - dated_wellness_)};
      break;
    case WellnessUsed::kUnsure:
      for (int n = 0; n <= std::max(0, law_.mhw_days - dated_wellness_); ++n) undated_.push_back(n);
      break;
  }
  for (const int undated : undated_) {
    const World least{undated + h_.elsewhere_wellness, undated + h_.elsewhere_absences};
    by_wellness_.push_back(least);
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

std::optional<NoSchool> Family::WhyNot(Date date) const {
  if (const auto why = year_.Why(date)) return why;
  if (h_.entered && date < *h_.entered) return NoSchool::kBeforeEntered;
  return std::nullopt;
}

// The days and others with them; of a day that is in both the latter goes.
std::vector<MissedDay> Family::DaysWith(const std::vector<MissedDay>& more) const {
  std::vector<MissedDay> all;
  for (const MissedDay& day : days_) {
    const bool replaced = std::any_of(more.begin(), more.end(),
                                      [&](const MissedDay& m) { return m.date == day.date; });
    if (!replaced) all.push_back(day);
  }
  all.insert(all.end(), more.begin(), more.end());
  return all;
}

std::vector<MissedDay> Family::DaysWithout(Date date) const {
  std::vector<MissedDay> all;
  for (const MissedDay& day : days_) {
    if (day.date != date) all.push_back(day);
  }
  return all;
}

// The first school day after it that is not missed, as far as one knows; else the day itself.
Date Family::BackAfter(Date date, const std::vector<MissedDay>& days) const {
  std::optional<Date> back = year_.Next(date);
  while (back) {
    const bool missed = std::any_of(days.begin(), days.end(),
                                    [&](const MissedDay& day) { return day.date == *back; });
    if (!missed) return *back;
    back = year_.Next(*back);
  }
  return date;
}

std::vector<Date> Family::ClosedBetween(Date a, Date b) const {
  std::vector<Date> closed;
  for (Date date = std::min(a, b) + 1; date < std::max(a, b); date = date + 1) {
    if (year_.calendar.closed.Test(year_.year.DayOf(date))) closed.push_back(date);
  }
  return closed;
}

Expected<Done> Family::Prepare() {
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
  const Evaluation* year_end = base_->AsOf(year_.year.last());
  const Evaluation* now = base_->AsOf(today_);
  if (year_end == nullptr) return Error{"Nothing could be worked out for this school year."};
  if (const auto at = base_->Find(*year_end, 0)) {
    const StudentYearDays days = year_end->Days(*at);
    member_ = days.member;
    absent_ = days.absent;
    days_by_year_end_ = days.days_by_year_end;
  }
  if (now != nullptr) base_at_ = base_->Find(*now, 0);
  if (base_at_) {
    const StudentYearDays days = now->Days(*base_at_);
    enrolled_so_far_ = days.member.Count();
    absent_so_far_ = days.absent.Count();
    days_by_year_end_ = days.days_by_year_end;
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

// Which asked days are possible.

Expected<Done> Family::ReadVerdicts(const std::set<Date>& dates) {
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
struct Family::OfWorld {
  bool possible = false;
  std::optional<MhwReason> reason;
  std::optional<Date> other;
  std::optional<int> number;
};

Family::OfWorld Family::JudgeIn(size_t world, Date date, const FamilyBook& book, bool allow) const {
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

// Whether another wellness day is next to it can depend on days that nobody has told of.
bool Family::AddIfsOfStartingCalendar(Date date, Verdict* verdict) const {
  if (year_.given()) return false;
  bool added = false;
  const MissedDay* before = nullptr;
  const MissedDay* after = nullptr;
  for (const MissedDay& day : days_) {
    if (day.kind != Kind::kMhw || day.date == date || WhyNot(day.date)) continue;
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

Verdict Family::JudgeDay(Date date) const {
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
      undated |= undated_[w] > 0;
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
    return verdict;
  }
  if (verdict.reason != MhwReason::kConsecutive || !verdict.other) return verdict;
  // Were the days between open, or were closures no bridge?
  if (open_verdicts_ != nullptr && JudgeIn(0, date, *open_verdicts_, false).possible) {
    Condition open{Condition::Kind::kOpenBetween, {}, {}, {}};
    for (Date day = std::min(date, *verdict.other) + 1; day < std::max(date, *verdict.other);
         day = day + 1) {
      if (!year_.IsSchoolDay(day) && year_.IsAssumed(day)) open.dates.push_back(day);
    }
    if (!open.dates.empty()) {
      verdict.can = Can::kIf;
      verdict.ifs.push_back(std::move(open));
      return verdict;
    }
  }
  if (year_.calendar.closed.Any() && JudgeIn(0, date, *verdicts_, true).possible) {
    verdict.closed_between = ClosedBetween(date, *verdict.other);
  }
  return verdict;
}

// What a missed day is.

std::optional<Outcome> Family::OutcomeOf(const FamilyBook& book, size_t student, Date date,
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

void Family::AddOutcome(std::optional<Outcome> outcome, std::vector<Outcome>* outcomes) const {
  if (!outcome) return;
  if (!whole_) outcome->absence.ordinal.reset();
  for (Outcome& known : *outcomes) {
    if (!SameOutcome(known, *outcome)) continue;
    if (known.absence.ordinal != outcome->absence.ordinal) known.absence.ordinal.reset();
    return;
  }
  outcomes->push_back(std::move(*outcome));
}

std::vector<DayAnswer> Family::AnswerDays(const FamilyBook& book,
                                          const std::vector<size_t>& students,
                                          const std::vector<MissedDay>& days,
                                          const std::vector<MissedDay>& all) const {
  std::vector<DayAnswer> answers;
  for (const MissedDay& day : days) {
    DayAnswer& answer = answers.emplace_back();
    answer.day = day;
    answer.planned = today_ < day.date;
    answer.no_school = WhyNot(day.date);
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
Share Family::ShareOf(int counted, std::optional<int> of) const {
  Share share;
  share.of = of;
  const int least = undated_.front(), most = undated_.back();
  const int here = law_.level1_last - 1 - h_.elsewhere_absences;  // the most of "few"
  share.from = counted + least;
  if (whole_) {
    share.to = counted + most;
  } else if (h_.missed == MissedSoFar::kFew) {
    share.to = counted - absent_so_far_ + std::max(absent_so_far_ + least, here);
  } else if (h_.missed == MissedSoFar::kMany) {
    share.from = counted - absent_so_far_ + std::max(absent_so_far_ + least, here + 1);
  }
  if (of && share.to) share.to = std::max(share.from, std::min(*share.to, *of));
  return share;
}

Share Family::ShareUntil(const DayBits& absent, Date date) const {
  const int day = std::min(std::max(0, year_.year.DayOf(date)), year_.year.days() - 1);
  int of = member_.CountRange(0, day);
  if (days_by_year_end_) of = std::min(of, *days_by_year_end_);
  return ShareOf(absent.CountRange(0, day), of);
}

void Family::WriteShare(JsonWriter* json, const Share& share, bool whole_object) const {
  if (whole_object) json->BeginObject();
  json->Key("from").Int(share.from);
  WriteIntOrNull(json, "to", share.to);
  WriteIntOrNull(json, "of", share.of);
  const bool any = share.of && *share.of > 0;
  json->Key("rate").Number(any ? Rate(share.from, *share.of) : "null");
  json->Key("rate_to").Number(any && share.to ? Rate(*share.to, *share.of) : "null");
  const bool early = share.of && *share.of < law_.chronic_first_minimum_days;
  json->Key("early").Bool(early);
  std::optional<Band> band;
  if (any && !early && share.to) {
    band = BandOf(share.from, *share.of, law_, year_.profile.options);
    if (band != BandOf(*share.to, *share.of, law_, year_.profile.options)) band.reset();
  }
  json->Key("band");
  if (band) {
    json->String(BandName(*band));
  } else {
    json->Null();
  }
  if (whole_object) json->EndObject();
}

// `with`: the days missed, asked ones among them, the last of which is `until`.
void Family::WriteRate(JsonWriter* json, const DayBits& with, Date until) const {
  json->Key("rate").BeginObject();
  json->Key("now");
  WriteShare(json, ShareOf(absent_so_far_, enrolled_so_far_), true);
  json->Key("after");
  WriteShare(json, ShareUntil(with, std::max(until, today_)), true);
  json->Key("year_end");
  WriteShare(json, AtYearEnd(with), true);
  json->EndObject();
}

// Writing.

void Family::WriteOutcomes(JsonWriter* json, std::string_view key,
                           const std::vector<Outcome>& outcomes) const {
  json->Key(key).BeginArray();
  for (const Outcome& outcome : outcomes) {
    const Absence& absence = outcome.absence;
    json->BeginObject();
    WriteIntOrNull(json, "level", absence.level);
    WriteIntOrNull(json, "ordinal", absence.ordinal);
    json->Key("category").String(CategoryName(*absence.category));
    json->Key("provisional").Bool(absence.provisional.value_or(false));
    json->Key("needs").BeginArray();
    for (const Need need : absence.needs.value_or(Needs())) json->String(NeedName(need));
    json->EndArray();
    json->Key("mhw");
    if (absence.mhw) {
      json->String(MhwStatusName(*absence.mhw));
    } else {
      json->Null();
    }
    json->Key("mhw_reason");
    if (absence.mhw_reason) {
      json->String(MhwReasonName(*absence.mhw_reason));
    } else {
      json->Null();
    }
    json->Key("truancy").Bool(absence.truancy.value_or(false));
    json->Key("with_note").String(CategoryName(outcome.with_note));
    json->Key("excused_by").BeginArray();
    for (const ExcusedBy& paper : outcome.excused_by) {
      json->BeginObject();
      json->Key("documentation").String(DocumentationName(paper.documentation));
      json->Key("reason");
      if (paper.reason == Reason::kUnknown) {
        json->Null();
      } else {
        json->String(ReasonName(paper.reason));
      }
      json->EndObject();
    }
    json->EndArray();
    WriteDateOrNull(json, "hand_in_by", outcome.hand_in_by);
    json->Key("hand_in_if_back").Bool(outcome.hand_in_if_back);
    json->Key("because").BeginArray();
    for (const RuleId id : absence.because.value_or(Because())) json->String(RuleIdName(id));
    json->EndArray();
    json->EndObject();
  }
  json->EndArray();
}

void WriteDates(JsonWriter* json, std::string_view key, const std::vector<Date>& dates) {
  json->Key(key).BeginArray();
  for (const Date date : dates) json->String(date.ToIso());
  json->EndArray();
}

void WriteNoSchool(JsonWriter* json, std::optional<NoSchool> why) {
  json->Key("no_school");
  if (why) {
    json->String(NoSchoolName(*why));
  } else {
    json->Null();
  }
}

void WriteMhwReason(JsonWriter* json, std::optional<MhwReason> reason) {
  json->Key("mhw_reason");
  if (reason) {
    json->String(MhwReasonName(*reason));
  } else {
    json->Null();
  }
}

void Family::WriteDays(JsonWriter* json, const std::vector<DayAnswer>& days) const {
  json->Key("days").BeginArray();
  for (const DayAnswer& answer : days) {
    json->BeginObject();
    json->Key("date").String(answer.day.date.ToIso());
    json->Key("kind").String(KindName(answer.day.kind));
    json->Key("planned").Bool(answer.planned);
    json->Key("absent").Bool(answer.absent);
    WriteNoSchool(json, answer.no_school);
    WriteDateOrNull(json, "other", answer.other);
    WriteDates(json, "closed_between", answer.closed_between);
    WriteDateOrNull(json, "returned", answer.returned);
    WriteOutcomes(json, "outcomes", answer.outcomes);
    json->EndObject();
  }
  json->EndArray();
}

Expected<Done> Family::WritePlannerDay(JsonWriter* json, Date date) {
  const Verdict verdict = JudgeDay(date);
  std::vector<Outcome> as_wellness, if_not, as_ordinary;
  const std::vector<MissedDay> others = DaysWithout(date);
  DayBits with = absent_;
  if (verdict.can != Can::kNoSchool) {
    with.Set(year_.year.DayOf(date));
    const Date until = std::max(today_, BackAfter(date, others));  // back at school
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
    const MissedDay as_what = as(h_.as_what, Documentation::kNone);
    const auto add = [&](FamilyBook* book, const World& world, const MissedDay& day) {
      return book->Add(In(world, DaysWith({day})));
    };
    FamilyBook book(&year_, &year_.profile);
    std::vector<std::pair<size_t, bool>> as_mhw;  // and whether it is possible there
    std::vector<size_t> ordinary, next_to;
    for (const World& world : worlds) {
      const auto at = std::find_if(by_wellness_.begin(), by_wellness_.end(),
                                   [&](const World& w) { return w.wellness == world.wellness; });
      const size_t place = static_cast<size_t>(at - by_wellness_.begin());
      const bool possible = place < verdict.possible.size() && verdict.possible[place];
      as_mhw.push_back({add(&book, world, agreed), possible});
      ordinary.push_back(add(&book, world, as_what));
    }
    const size_t bare = add(&book, worlds.front(), without_paper);
    const bool all_possible =
        std::all_of(as_mhw.begin(), as_mhw.end(), [](const auto& one) { return one.second; });
    // The condition that fails: another wellness day is the school day before.
    const std::optional<Date> before = year_.Previous(date);
    if (verdict.can == Can::kIf && all_possible && before) {
      MissedDay neighbour;
      neighbour.date = *before;
      neighbour.kind = Kind::kMhw;
      neighbour.documentation = Documentation::kParent;
      for (World world : worlds) {
        std::vector<MissedDay> days = DaysWith({neighbour, agreed});
        const auto other = std::find_if(days.begin(), days.end(), [&](const MissedDay& day) {
          return day.date != *before && day.date != date && day.kind == Kind::kMhw &&
                 verdict.other == day.date;
        });
        if (other != days.end()) {
          days.erase(other);
        } else if (world.wellness > h_.elsewhere_wellness) {
          --world.wellness;
          world.absences = std::max(0, world.absences - 1);
        }
        next_to.push_back(book.Add(In(world, std::move(days))));
      }
    }
    if (Expected<Done> read = book.Read(h_.entered, h_.adult); !read) return read;
    const bool any = verdict.can == Can::kYes || verdict.can == Can::kIf;
    std::optional<Date> agree_by;
    if (const auto outcome = OutcomeOf(book, bare, date, until, &without_paper)) {
      agree_by = outcome->hand_in_by;
    }
    const auto add_claim = [&](std::optional<Outcome> outcome, std::vector<Outcome>* to) {
      const bool valid = outcome && outcome->absence.mhw == MhwStatus::kValid;
      if (valid && permission_ == "needed" && agree_by) {
        outcome->hand_in_by = agree_by;
        outcome->hand_in_if_back = until > today_;
      }
      AddOutcome(std::move(outcome), to);
    };
    for (const auto& [student, possible] : as_mhw) {
      add_claim(OutcomeOf(book, student, date, until, &agreed),
                !any || possible ? &as_wellness : &if_not);
    }
    if (any && as_wellness.empty()) {
      // Possible if assumed closures were none.
      FamilyBook open(&year_, &year_.open_profile);
      std::vector<size_t> students;
      for (const World& world : worlds) students.push_back(add(&open, world, agreed));
      if (Expected<Done> read = open.Read(h_.entered, h_.adult); !read) return read;
      for (const size_t student : students) {
        add_claim(OutcomeOf(open, student, date, until, &agreed), &as_wellness);
      }
    }
    for (const size_t student : next_to) {
      AddOutcome(OutcomeOf(book, student, date, until, &agreed), &if_not);
    }
    for (const size_t student : ordinary) {
      AddOutcome(OutcomeOf(book, student, date, until, &as_what), &as_ordinary);
    }
  }
  json->BeginObject();
  json->Key("date").String(date.ToIso());
  json->Key("same_day").Bool(date == h_.today);
  json->Key("past").Bool(date < h_.today);
  json->Key("can").String(CanName(verdict.can));
  WriteNoSchool(json, verdict.no_school);
  const std::string_view name = verdict.no_school ? year_.NameOf(date) : std::string_view();
  json->Key("name");
  if (name.empty()) {
    json->Null();
  } else {
    json->String(name);
  }
  json->Key("assumed").Bool(year_.IsAssumed(date));
  json->Key("already");
  const auto already = std::find_if(days_.begin(), days_.end(),
                                    [&](const MissedDay& day) { return day.date == date; });
  if (already != days_.end()) {
    json->String(KindName(already->kind));
  } else {
    json->Null();
  }
  WriteIntOrNull(json, "number", verdict.number);
  json->Key("ifs").BeginArray();
  for (const Condition& condition : verdict.ifs) {
    json->BeginObject();
    switch (condition.kind) {
      case Condition::Kind::kFewerUsed:
        json->Key("if").String("fewer_used");
        break;
      case Condition::Kind::kNotNextTo:
        json->Key("if").String("not_next_to");
        break;
      case Condition::Kind::kSchoolBetween:
        json->Key("if").String("school_between");
        json->Key("from").String(condition.from.ToIso());
        json->Key("to").String(condition.to.ToIso());
        break;
      case Condition::Kind::kOpenBetween:
        json->Key("if").String("open_between");
        WriteDates(json, "dates", condition.dates);
        break;
    }
    json->EndObject();
  }
  json->EndArray();
  WriteMhwReason(json, verdict.reason);
  WriteDateOrNull(json, "other", verdict.other);
  WriteDates(json, "closed_between", verdict.closed_between);
  json->Key("next_possible").BeginArray();
  if (verdict.can == Can::kNo || verdict.can == Can::kNoSchool) {
    int shown = 0;
    std::optional<Date> next = year_.Next(std::max(date, h_.today - 1));
    for (int looked = 0; next && shown < kNextShown && looked < kNextLookedAt; ++looked) {
      const Verdict instead = JudgeDay(*next);
      if (instead.can == Can::kYes || instead.can == Can::kIf) {
        json->BeginObject();
        json->Key("date").String(next->ToIso());
        json->Key("can").String(CanName(instead.can));
        json->EndObject();
        ++shown;
      }
      next = year_.Next(*next);
    }
  }
  json->EndArray();
  json->Key("permission").String(permission_);
  WriteRate(json, with, date);
  WriteOutcomes(json, "as_wellness", as_wellness);
  WriteOutcomes(json, "if_not", if_not);
  WriteOutcomes(json, "as_ordinary", as_ordinary);
  json->EndObject();
  return Done{};
}

Expected<Done> Family::WritePlanner(JsonWriter* json) {
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
  if (!dates.empty()) {
    if (Expected<Done> read = ReadVerdicts(dates); !read) return read;
  }
  json->Key("planner").BeginArray();
  for (const Date date : h_.ask) {
    if (Expected<Done> written = WritePlannerDay(json, date); !written) return written;
  }
  json->EndArray();
  json->Key("possible").BeginArray();
  WritePossible(json);
  json->EndArray();
  return Done{};
}

void Family::WritePossible(JsonWriter* json) const {
  if (!h_.possible) return;
  for (Date date = h_.possible->first; date <= h_.possible->second; date = date + 1) {
    const Verdict verdict = JudgeDay(date);
    json->BeginObject();
    json->Key("date").String(date.ToIso());
    json->Key("can").String(CanName(verdict.can));
    WriteNoSchool(json, verdict.no_school);
    WriteMhwReason(json, verdict.reason);
    json->EndObject();
  }
}

Expected<Done> Family::WriteWhatIf(JsonWriter* json) {
  json->Key("what_if");
  if (h_.what_if.empty()) {
    json->Null();
    return Done{};
  }
  std::vector<MissedDay> more = h_.what_if;
  std::sort(more.begin(), more.end(),
            [](const MissedDay& a, const MissedDay& b) { return a.date < b.date; });
  const std::vector<MissedDay> all = DaysWith(more);
  FamilyBook book(&year_, &year_.profile);
  std::vector<size_t> students;
  for (const World& world : more.front().date > today_ ? next_ : past_) {
    students.push_back(book.Add(In(world, all)));
  }
  if (Expected<Done> read = book.Read(h_.entered, h_.adult); !read) return read;
  DayBits with = absent_;
  if (const Evaluation* year_end = book.AsOf(year_.year.last())) {
    if (const auto at = book.Find(*year_end, students.front())) with = year_end->Days(*at).absent;
  }
  json->BeginObject();
  WriteDays(json, AnswerDays(book, students, more, all));
  WriteRate(json, with, more.back().date);
  json->EndObject();
  return Done{};
}

void Family::WriteTotals(JsonWriter* json) const {
  const Share now = ShareOf(absent_so_far_, enrolled_so_far_);
  json->Key("totals").BeginObject();
  WriteShare(json, now, false);
  json->Key("year_end");
  WriteShare(json, AtYearEnd(absent_), true);
  std::optional<int> used, left;
  const Evaluation* evaluation = base_->AsOf(today_);
  bool first = true;
  for (size_t w = 0; evaluation != nullptr && w < past_.size(); ++w) {
    const auto at = base_->Find(*evaluation, w);
    if (!at) continue;
    const StudentSummary& student = evaluation->summary().students[*at];
    std::optional<int> of_world;
    if (student.mhw_valid) of_world = *student.mhw_valid + past_[w].wellness;
    if (first) {
      used = of_world;
      left = student.mhw_remaining;
    }
    if (used != of_world) used.reset();
    if (left != student.mhw_remaining) left.reset();
    first = false;
  }
  WriteIntOrNull(json, "wellness_used", used);
  WriteIntOrNull(json, "wellness_left", left);
  std::optional<int> absences_left, to_recover;
  if (now.to == now.from && days_by_year_end_) {
    absences_left = AbsencesLeft(now.from, *days_by_year_end_, law_);
  }
  if (now.to == now.from && IsChronic(now.from, enrolled_so_far_, law_).value_or(false)) {
    to_recover = PresentDaysToRecover(now.from, enrolled_so_far_, law_);
  }
  WriteIntOrNull(json, "absences_left", absences_left);
  WriteIntOrNull(json, "present_days_to_recover", to_recover);
  json->EndObject();
}

void Family::WriteMeetings(JsonWriter* json) const {
  json->Key("meetings");
  const Evaluation* evaluation = base_->AsOf(today_);
  if (!whole_ || past_.size() > 1 || !base_at_ || evaluation == nullptr) {
    json->Null();
    return;
  }
  json->BeginArray();
  const StudentSummary& student = evaluation->summary().students[*base_at_];
  for (const Trigger& trigger : student.triggers.value_or(std::vector<Trigger>())) {
    json->BeginObject();
    json->Key("rule").String(TriggerRuleName(trigger.rule));
    json->Key("date").String(trigger.date.ToIso());
    WriteDateOrNull(json, "meeting_by", trigger.meeting_by);
    json->Key("provisional").Bool(trigger.provisional);
    json->EndObject();
  }
  json->EndArray();
}

Expected<std::string> Family::Answer() {
  JsonWriter json(JsonWriter::Layout::kOneLine);
  json.BeginObject();
  json.Key("school_year").String(year_.year.label());
  json.Key("rules_checked").String(year_.law().CheckedOn({year_.year}));
  json.Key("today").String(h_.today.ToIso());
  year_.WriteLaw(&json);
  year_.WriteYear(&json, days_by_year_end_, h_.with_calendar);
  json.Key("known").BeginObject();
  json.Key("missed").Bool(whole_);
  json.Key("wellness").BeginArray();
  for (const int undated : undated_) json.Int(dated_wellness_ + undated);
  json.EndArray();
  json.EndObject();
  std::vector<size_t> students;
  for (size_t w = 0; w < past_.size(); ++w) students.push_back(w);
  WriteDays(&json, AnswerDays(*base_, students, days_, days_));
  if (Expected<Done> planner = WritePlanner(&json); !planner) return Error{planner.error()};
  if (Expected<Done> what_if = WriteWhatIf(&json); !what_if) return Error{what_if.error()};
  WriteTotals(&json);
  WriteMeetings(&json);
  json.EndObject();
  return json.Take();
}

}  // namespace

Expected<std::string> FamilyView(const Law& law, std::string_view history_json) {
  Expected<FamilyHistory> history = ParseFamilyHistory(history_json);
  if (!history) return Error{history.error()};
  const SchoolYear school_year = history->school.year.value_or(SchoolYear::Of(history->today));
  Expected<FamilyYear> year = FamilyYear::Make(history->school, school_year, law);
  if (!year) return Error{year.error()};
  Family family(std::move(*history), std::move(*year));
  if (Expected<Done> prepared = family.Prepare(); !prepared) return Error{prepared.error()};
  return family.Answer();
}

}  // namespace rollcall
