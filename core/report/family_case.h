// SPDX-License-Identifier: Apache-2.0
// FamilyCase: what a family has said, worked out: its missed days, the days that it asks about, its
// totals. family_view.h says what is asked; nothing is written here. Every conclusion is the
// engine's, of rows made of the words (FamilyBook).
#ifndef ROLLCALL_REPORT_FAMILY_CASE_H_
#define ROLLCALL_REPORT_FAMILY_CASE_H_

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "report/family_history.h"
#include "report/family_year.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// School days between two wellness days that settle it: no recess is as long.
constexpr int kLongerThanRecess = 10;

// Days without a date that may lie before the others: what of the words is open.
struct World {
  int wellness = 0, absences = 0;
  friend bool operator==(const World& a, const World& b) {
    return a.wellness == b.wellness && a.absences == b.absences;
  }
};

// Wellness days used that are no dated days at this school, and how many of them can have been
// here.
struct Unplaced {
  int all = 0, here_least = 0, here_most = 0;
};

struct Outcome {
  Absence absence;
  std::vector<ExcusedBy> excused_by;
  Category with_note = Category::kUnexcused;
  std::optional<Date> hand_in_by;
  bool hand_in_if_back = false;
  // Only the school's own calendar decides whether a note is in time, or was.
  bool by_calendar = false;
};

// One condition of an answer.
struct Condition {
  enum class Kind : uint8_t {
    kFewerUsed,
    kNotNextTo,
    kSchoolBetween,
    kOpenBetween,
    kClosedOn
  } kind;
  Date from, to;            // kSchoolBetween
  std::vector<Date> dates;  // kOpenBetween, kClosedOn
};

enum class Can : uint8_t { kYes, kIf, kNo, kNoSchool };

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
  bool assumed = false;  // `no_school`: the outcomes are those if there was school
  std::optional<Date> other, returned;
  std::vector<Date> closed_between;
  std::vector<Condition> ifs;  // of a wellness day: under which it is one
  std::vector<Outcome> outcomes;
};

struct RateChange {
  Share now, after, year_end;
};

struct PlannedDay {
  Date date;
  Verdict verdict;
  std::vector<std::pair<Date, Can>> next_possible;
  RateChange rate;
  std::vector<Outcome> as_wellness, if_not, as_ordinary;
};

struct WhatIf {
  std::vector<DayAnswer> days;
  RateChange rate;
};

struct FamilyTotals {
  Share now, year_end;
  std::optional<int> wellness_used, wellness_left, absences_left, present_days_to_recover;
};

class FamilyCase {
 public:
  FamilyCase(FamilyHistory history, FamilyYear year)
      : h_(std::move(history)), year_(std::move(year)), law_(year_.rules()) {}
  FamilyCase(const FamilyCase&) = delete;
  FamilyCase& operator=(const FamilyCase&) = delete;

  // First of all. Errors: dates of another school year.
  Expected<Done> Prepare();

  const FamilyHistory& history() const { return h_; }
  const FamilyYear& year() const { return year_; }
  // Days told or thought of on which the starting calendar alone says that there is no school.
  std::vector<Date> Doubtful() const;
  // Whether the starting calendar alone says that there is none on a day in the middle of the year.
  bool MayBeOpen(Date date) const;
  // How many wellness days can have been used in the year, at any school.
  const std::vector<int>& PossiblyUsed() const { return used_; }
  bool days_are_whole() const { return whole_; }
  std::optional<int> days_by_year_end() const { return days_by_year_end_; }
  // Of a wellness day: needed, own, not_needed.
  std::string_view permission() const { return permission_; }
  // The kind under which the day is among the missed ones.
  std::optional<Kind> MissedAs(Date date) const;

  std::vector<DayAnswer> Days() const;
  // Before Judge and Plan: reads what the asked days need.
  Expected<Done> ReadAsked();
  Verdict Judge(Date date) const;
  Expected<PlannedDay> Plan(Date date) const;
  Expected<WhatIf> WorkOutWhatIf() const;
  FamilyTotals Totals() const;
  // Nothing: not known.
  std::optional<std::vector<Trigger>> Meetings() const;
  // Of all numbers from share.from to share.to; nothing: too early, not known, or not one.
  std::optional<Band> BandOfShare(const Share& share) const;
  bool IsEarly(const Share& share) const;

 private:
  Expected<Done> CheckDates() const;
  std::vector<int> FindUsed();
  void FindWorlds();
  bool MayFollowElsewhere(const Unplaced& unplaced, Date date) const;
  Date Inside(Date date) const {
    return std::min(std::max(date, year_.year.first()), year_.year.last());
  }
  // Beyond a usual year's days none is counted.
  DayBits Counted(DayBits days) const {
    days &= year_.calendar.school_days;
    return days;
  }
  std::optional<NoSchool> WhyNot(Date date) const;
  std::vector<MissedDay> DaysWith(const std::vector<MissedDay>& more) const;
  std::vector<MissedDay> DaysWithout(Date date) const;
  FamilyBook::Student In(const World& world, std::vector<MissedDay> days) const {
    return {std::move(days), world.absences, world.wellness};
  }
  bool IsMissed(Date date, const std::vector<MissedDay>& days) const;
  Date BackAfter(Date date, const std::vector<MissedDay>& days) const;
  std::optional<Date> EarliestBack(Date date, const std::vector<MissedDay>& days) const;
  void SetLastDay(const std::vector<MissedDay>& days, Outcome* outcome) const;
  void AddIfOpenBetween(const std::vector<size_t>& students, Date as_of, DayAnswer* answer) const;
  std::vector<Date> AssumedBetween(Date from, Date to) const;
  std::vector<Date> ClosedBetween(Date a, Date b) const;

  Expected<Done> ReadVerdicts(const std::set<Date>& dates);
  struct OfWorld;
  OfWorld JudgeIn(size_t world, Date date, const FamilyBook& book, bool allow) const;
  bool IsValidBeside(Date told, Date date, const Verdict& verdict) const;
  bool AddIfsOfStartingCalendar(Date date, Verdict* verdict) const;
  bool AddIfFewerAreValid(Date date, Verdict* verdict) const;
  std::optional<Condition> OpenBetween(Date date, const Verdict& verdict) const;
  std::vector<std::pair<Date, Can>> NextPossible(Date date) const;
  Expected<Done> WorkOutAsked(const Verdict& verdict, PlannedDay* planned) const;

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
  RateChange RateWith(const DayBits& with, Date until) const;

  const FamilyHistory h_;
  const FamilyYear year_;
  const YearLaw& law_;
  Date today_;                     // inside the year
  std::vector<MissedDay> days_;    // with a date, by date
  bool whole_ = false;             // the days with a date are all there are, but for wellness days
  std::vector<Unplaced> undated_;  // for each number of wellness days that there can be
  std::vector<int> used_;          // those numbers
  int dated_wellness_ = 0;         // at this school, as far as one knows
  std::optional<Date> last_before_entered_;  // of wellness days
  int before_entered_ = 0;
  std::vector<World> past_, next_;  // for days so far, for days to come
  std::vector<World> by_wellness_;  // one for each of undated_

  std::unique_ptr<FamilyBook> base_;       // the days alone, one student for each of past_
  std::unique_ptr<FamilyBook> open_base_;  // the same without the closures that are assumed
  std::optional<size_t> base_at_;          // in base_ as of today
  DayBits member_, absent_;                // of the whole year, planned days too
  DayBits there_;                          // days told that are none missed: other schooling
  int absent_so_far_ = 0, enrolled_so_far_ = 0;
  std::optional<int> days_by_year_end_;
  std::string_view permission_ = "needed";

  using LikeDay = std::tuple<Kind, Documentation, int, bool, std::optional<MhwReason>>;
  mutable std::map<LikeDay, std::vector<ExcusedBy>> papers_;

  std::unique_ptr<FamilyBook> verdicts_, open_verdicts_;
  std::map<Date, std::vector<size_t>> asked_students_;  // one for each of by_wellness_
  std::vector<size_t> without_;                         // the same without an asked day
};

// Adds one that is not there yet; of two that differ in the number alone the number goes.
void MergeOutcome(Outcome outcome, std::vector<Outcome>* outcomes);

// The answers where the days of FamilyCase::Doubtful have no school, and the same where they have:
// what is alike stays, what differs is there twice or, where it is one number, not at all.
void MergeDays(std::vector<DayAnswer> open, std::vector<DayAnswer>* days);
void MergePlanned(PlannedDay open, const std::vector<Date>& doubtful, PlannedDay* planned);
void MergeVerdict(const Verdict& open, const std::vector<Date>& doubtful, Verdict* verdict);
void MergeRate(const RateChange& open, RateChange* rate);
void MergeTotals(const FamilyTotals& open, FamilyTotals* totals);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FAMILY_CASE_H_
