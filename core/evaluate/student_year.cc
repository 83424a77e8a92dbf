// SPDX-License-Identifier: Apache-2.0
#include "evaluate/student_year.h"

#include <algorithm>
#include <utility>

#include "rollcall/chronic_absence.h"
#include "rollcall/documentation.h"
#include "rollcall/excusal.h"
#include "rollcall/grade.h"
#include "rollcall/mental_health_day.h"
#include "rollcall/ordinal.h"
#include "rollcall/tier.h"
#include "rollcall/truancy.h"

namespace rollcall {
namespace {

// The findings of one reading of the open days.
struct Reading {
  std::vector<Absence> absences;  // of days that are not open
  int absent = 0, disciplinary = 0, tardy = 0;
  std::optional<Date> chronic_first;
  std::optional<bool> chronic;
  std::optional<Band> band;
  std::optional<int> tier;
  int claimed = 0, valid = 0, remaining = 0;
  int unexcused = 0, certain = 0, as_keyed = 0;
  std::vector<Trigger> triggers;
  std::optional<int> absences_left, present_days_to_recover;
  std::vector<ReviewFlag> review;
};

template <typename T>
std::optional<T> Same(const T& a, const T& b) {
  return a == b ? std::optional<T>(a) : std::nullopt;
}
template <typename T>
std::optional<T> Same(const std::optional<T>& a, const std::optional<T>& b) {
  return a == b ? a : std::nullopt;
}

// A day of an educational opportunity, by its reason or by the approval that names one.
bool IsEducational(const AbsentDay& day) {
  return day.reason == Reason::kEducational ||
         (day.reason == Reason::kUnknown && day.documentation == Documentation::kPreapproved);
}

// The rules over the days of one student-year.
class YearFindings {
 public:
  YearFindings(const StudentYearInput& input, const EvaluationContext& context,
               const StudentDays& days)
      : in_(input), c_(context), d_(days) {}

  Reading Read(bool open_is_absent) const;
  void Fill(const Reading& least, const Reading& most, StudentYear* out) const;

 private:
  std::optional<int> AgeAt(int day) const;
  Absence Merge(const Absence& a, const Absence& b) const;
  void FillEnrollments(StudentYear* out) const;

  const StudentYearInput& in_;
  const EvaluationContext& c_;
  const StudentDays& d_;
};

std::optional<int> YearFindings::AgeAt(int day) const {
  if (d_.birth == kNoDate) return std::nullopt;
  return AgeOn(d_.birth, in_.year.DateOf(day));
}

Reading YearFindings::Read(bool open_is_absent) const {
  const YearLaw& law = *in_.law;
  const Options& options = c_.options;
  Reading r;
  std::vector<const AbsentDay*> days;
  DayBits absent;
  for (const AbsentDay& day : d_.absent) {
    if (day.open && !open_is_absent) continue;
    days.push_back(&day);
    absent.Set(day.day);
  }
  const auto school_day_after = [this](Date from, int n) {
    return NthSchoolDayAfter(in_, c_, d_, from, n);
  };

  // DOC: windows and papers.
  std::vector<Window> windows(days.size());
  std::vector<Paper> papers(days.size());
  DayBits here = d_.member;
  here.Minus(absent);
  for (size_t i = 0; i < days.size(); ++i) {
    const AbsentDay& day = *days[i];
    const int back = here.Next(day.day);
    windows[i] =
        DocumentationWindow(in_.year.DateOf(day.day),
                            back >= 0 ? std::optional<Date>(in_.year.DateOf(back)) : std::nullopt,
                            c_.as_of, options, school_day_after);
    papers[i] = JudgePaper(day.documentation, day.documented_on, windows[i], c_.as_of);
  }

  // MHW.
  std::vector<MhwClaim> claims;
  std::vector<size_t> claim_of;
  for (size_t i = 0; i < days.size(); ++i) {
    if (!days[i]->claim) continue;
    claims.push_back(
        {days[i]->day, days[i]->grade, papers[i] == Paper::kTimely, AgeAt(days[i]->day)});
    claim_of.push_back(i);
  }
  const int elsewhere = d_.roster_row != nullptr && in_.year == SchoolYear::Of(c_.as_of)
                            ? std::max(0, d_.roster_row->transfer_mhw)
                            : 0;
  MhwContext mhw;
  mhw.law = &law;
  mhw.options = &options;
  mhw.used_elsewhere = elsewhere;
  mhw.school_days = &d_.school_days;
  mhw.closed = &d_.closed;
  mhw.weekday_of_first = static_cast<int>(in_.year.first().weekday());
  const std::vector<MhwFinding> judged = JudgeMhwClaims(claims, mhw);
  std::vector<const MhwFinding*> finding_of(days.size(), nullptr);
  std::vector<int> accepted;
  for (size_t k = 0; k < judged.size(); ++k) {
    finding_of[claim_of[k]] = &judged[k];
    if (judged[k].status == MhwStatus::kValid) accepted.push_back(claims[k].day);
  }
  r.claimed = static_cast<int>(claims.size());
  r.valid = static_cast<int>(accepted.size());
  r.remaining = MhwRemaining(r.valid, elsewhere, d_.grade, law);
  // Under an assumed calendar two accepted days may be consecutive after all, unless a day between
  // has a row of anyone.
  const auto may_be_consecutive = [&](int day) {
    if (!d_.assumed_calendar) return false;
    const auto anyone = c_.rows_of_anyone.find(in_.year.start());
    for (const int other : accepted) {
      if (other == day) continue;
      const int from = std::min(day, other) + 1, to = std::max(day, other) - 1;
      if (anyone == c_.rows_of_anyone.end() || anyone->second.CountRange(from, to) == 0)
        return true;
    }
    return false;
  };

  // ORD, EXC.
  int ordinal = d_.roster_row != nullptr && in_.year == SchoolYear::Of(c_.as_of)
                    ? std::max(0, d_.roster_row->transfer_absences)
                    : 0;
  int military = 0;
  std::vector<CountedDay> counted;
  DayBits unexplained;
  bool health = false, keyed_differs = false;
  for (size_t i = 0; i < days.size(); ++i) {
    const AbsentDay& day = *days[i];
    const MhwFinding* claim = finding_of[i];
    Absence a;
    a.date = in_.year.DateOf(day.day);
    a.code = day.code;
    a.reason = day.reason;
    a.provisional = false;
    a.needs.emplace();
    a.truancy = false;
    a.keyed_differs = false;
    Because because = day.front;
    OrdinalInput number;
    number.disciplinary = day.disciplinary;
    number.mhw_valid = claim != nullptr && claim->status == MhwStatus::kValid;
    if (day.reason == Reason::kMilitary) number.military_leave = ++military <= law.military_days;
    if (TakesNumber(number, options)) {
      a.ordinal = ++ordinal;
      a.level = LevelOf(ordinal, law);
    }
    if (claim != nullptr) {
      a.mhw = claim->status;
      a.mhw_reason = claim->reason;
    }
    const auto append = [&because](const Because& ids) {
      because.insert(because.end(), ids.begin(), ids.end());
    };
    if (day.disciplinary) {
      a.category = Category::kDisciplinary;
      append({RuleId::kDisc1, RuleId::kDisc2});
      if (day.claim_displaced) append({RuleId::kDisc4});
      ++r.disciplinary;
    } else if (number.mhw_valid) {
      append(MhwBecause(*claim));
      a.category = claim->permission_missing ? Category::kUnexcused : Category::kExcused;
      if (claim->permission_missing && windows[i].open) {
        a.provisional = true;
        a.needs->push_back(Need::kPermission);
      }
      if (may_be_consecutive(day.day)) {
        a.provisional = true;
        a.needs->push_back(Need::kCalendar);
      }
    } else {
      if (claim != nullptr) append(MhwBecause(*claim));
      ExcusalInput input;
      input.reason = day.reason;
      input.level = a.level.value_or(1);
      input.documentation = day.documentation;
      input.paper = papers[i];
      input.window_open = windows[i].open;
      int run_begins = day.day;
      for (size_t k = i; k > 0 && IsEducational(*days[k - 1]) &&
                         days[k - 1]->day == d_.member.Previous(run_begins - 1);
           --k) {
        run_begins = days[k - 1]->day;
      }
      input.approved_in_time = ApprovedInTime(day.documentation, day.approved_on, day.documented_on,
                                              in_.year.DateOf(run_begins));
      input.approval_late =
          day.approved_on != kNoDate && day.approved_on > in_.year.DateOf(run_begins);
      input.keyed_excused = day.keyed_excused;
      input.keyed_unexcused = day.keyed_unexcused;
      input.military_leave = number.military_leave;
      input.files_know_notes = c_.files_know_notes;
      const ExcusalFinding finding = JudgeAbsence(input, options);
      append(finding.because);
      a.category = finding.category;
      a.reason = finding.reason;
      a.provisional = finding.provisional;
      a.needs = finding.needs;
      // A permission that can still come makes the claim valid (A8, invalid).
      if (claim != nullptr && claim->reason == MhwReason::kPermission && windows[i].open) {
        a.provisional = true;
        a.needs = std::vector<Need>{Need::kPermission};
      }
    }
    if (*a.provisional && windows[i].open) a.curable_until = windows[i].last_timely;
    TruancyInput truancy;
    truancy.category = *a.category;
    truancy.provisional = *a.provisional;
    truancy.mhw = a.mhw;
    truancy.of_age = TruancyAge(AgeAt(day.day), day.grade, law);
    a.truancy = CountsForTruancy(truancy, options);
    if (*a.truancy) {
      ++r.unexcused;
      if (!*a.provisional) ++r.certain;
      counted.push_back({a.date, *a.provisional});
    }
    a.keyed_differs = (day.keyed_excused && a.category == Category::kUnexcused) ||
                      (day.keyed_unexcused && a.category == Category::kExcused);
    keyed_differs |= *a.keyed_differs;
    if (day.keyed_unexcused) ++r.as_keyed;
    if (!day.disciplinary && day.reason == Reason::kUnknown && papers[i] == Paper::kNone &&
        !day.keyed_unexcused) {
      unexplained.Set(day.day);
    }
    health |= day.reason == Reason::kHealthRequirement;
    a.because = std::move(because);
    ++r.absent;
    if (!day.open) r.absences.push_back(std::move(a));
  }
  r.triggers = TruancyTriggers(counted, law, options, school_day_after);

  // CHR, TIER.
  const int enrolled = d_.member.Count();
  r.tardy = d_.tardy.Count();
  r.chronic = IsChronic(r.absent, enrolled, law);
  const int first = ChronicFirstDay(d_.member, absent, law);
  if (first >= 0) r.chronic_first = in_.year.DateOf(first);
  r.band = BandOf(r.absent, enrolled, law, options);
  std::optional<Band> prior = open_is_absent ? in_.prior_most : in_.prior_least;
  if (!in_.prior_in_files && d_.roster_row != nullptr && in_.year == SchoolYear::Of(c_.as_of) &&
      d_.roster_row->prior_days_enrolled > 0 && d_.roster_row->prior_days_absent != kNotGiven) {
    prior =
        BandOf(d_.roster_row->prior_days_absent, d_.roster_row->prior_days_enrolled, law, options);
  }
  r.tier = TierOf(r.band, prior, options);
  if (const auto by_end = DaysByYearEnd(in_, c_, d_)) {
    r.absences_left = AbsencesLeft(r.absent, *by_end, law);
  }
  if (r.chronic.value_or(false)) {
    r.present_days_to_recover = PresentDaysToRecover(r.absent, enrolled, law);
  }
  if (health) r.review.push_back(ReviewFlag::kHealthRequirement);
  if (IsLongAbsence(d_.member, unexplained, law)) r.review.push_back(ReviewFlag::kLongAbsence);
  if (IsShortEnrollment(enrolled, law)) r.review.push_back(ReviewFlag::kShortEnrollment);
  if (keyed_differs) r.review.push_back(ReviewFlag::kKeyedDiffers);
  return r;
}

// A field that differs between the two readings is null; lists that differ are null whole.
Absence YearFindings::Merge(const Absence& a, const Absence& b) const {
  Absence m;
  m.date = a.date;
  m.code = a.code;
  m.reason = Same(a.reason, b.reason);
  m.ordinal = Same(a.ordinal, b.ordinal);
  m.level = Same(a.level, b.level);
  m.category = Same(a.category, b.category);
  m.provisional = Same(a.provisional, b.provisional);
  m.needs = Same(a.needs, b.needs);
  m.curable_until = Same(a.curable_until, b.curable_until);
  m.mhw = Same(a.mhw, b.mhw);
  m.mhw_reason = Same(a.mhw_reason, b.mhw_reason);
  m.truancy = Same(a.truancy, b.truancy);
  m.keyed_differs = Same(a.keyed_differs, b.keyed_differs);
  m.because = Same(a.because, b.because);
  return m;
}

void YearFindings::FillEnrollments(StudentYear* out) const {
  DayBits absent;
  for (const AbsentDay& day : d_.absent) {
    if (!day.open) absent.Set(day.day);
  }
  for (const Stay& stay : d_.stays) {
    if (stay.first > d_.cut) continue;  // still to come
    EnrollmentDays* at = nullptr;
    for (EnrollmentDays& e : out->enrollments) {
      if (e.school == stay.school) at = &e;  // back at the same school
    }
    if (at == nullptr) {
      at = &out->enrollments.emplace_back();
      at->school = stay.school;
    }
    at->member |= d_.member & stay.owned;
    at->absent |= absent & stay.owned;
    at->open |= d_.open & stay.owned;
    at->remote |= d_.remote & d_.member & stay.owned;
  }
  for (const EnrollmentDays& e : out->enrollments) {
    EnrollmentSummary summary;
    summary.school = e.school;
    summary.days_enrolled = e.member.Count();
    const int least = e.absent.Count(), most = least + e.open.Count();
    summary.days_absent = Same(least, most);
    const auto a = IsChronic(least, summary.days_enrolled, *in_.law);
    const auto b = IsChronic(most, summary.days_enrolled, *in_.law);
    summary.chronic = Same(a, b);
    out->enrollment_chronic_least.push_back(a.value_or(false));
    out->enrollment_chronic_most.push_back(b.value_or(false));
    out->summary.enrollments.push_back(summary);
  }
}

void YearFindings::Fill(const Reading& least, const Reading& most, StudentYear* out) const {
  StudentSummary& s = out->summary;
  s.student = in_.student;
  s.year = in_.year;
  s.name = d_.name;
  s.grade = d_.grade_text;
  s.groups = d_.groups;
  // The school of the latest stay begun by the as-of day.
  for (const Stay& stay : d_.stays) {
    if (stay.first <= d_.cut) s.school = stay.school;
  }
  s.days_enrolled = d_.member.Count();
  s.days_absent = Same(least.absent, most.absent);
  s.chronic = Same(least.chronic, most.chronic);
  s.days_tardy = Same(least.tardy, most.tardy);
  s.days_disciplinary = Same(least.disciplinary, most.disciplinary);
  s.chronic_first = Same(least.chronic_first, most.chronic_first);
  s.band = Same(least.band, most.band);
  s.tier = Same(least.tier, most.tier);
  s.mhw_claimed = Same(least.claimed, most.claimed);
  s.mhw_valid = Same(least.valid, most.valid);
  s.mhw_remaining = Same(least.remaining, most.remaining);
  s.truant = Same(!least.triggers.empty(), !most.triggers.empty());
  s.unexcused = Same(least.unexcused, most.unexcused);
  s.certain = Same(least.certain, most.certain);
  if (c_.codes_are_keyed) s.as_keyed = Same(least.as_keyed, most.as_keyed);
  s.triggers = Same(least.triggers, most.triggers);
  s.absences_left = Same(least.absences_left, most.absences_left);
  s.present_days_to_recover = Same(least.present_days_to_recover, most.present_days_to_recover);
  s.open_days = d_.open.Count();
  for (const ReviewFlag flag : least.review) {
    if (std::find(most.review.begin(), most.review.end(), flag) != most.review.end()) {
      s.review.push_back(flag);
    }
  }
  if (d_.unknown_code) s.review.push_back(ReviewFlag::kUnknownCode);
  out->band_least = least.band;
  out->band_most = most.band;
  out->chronic_least = least.chronic.value_or(false);
  out->chronic_most = most.chronic.value_or(false);
  out->grade = d_.grade;
  out->birth = d_.birth;
  out->assumed_calendar = d_.assumed_calendar;
  out->assumed_enrollment = d_.assumed_enrollment;
  out->end_known = d_.end_known && !d_.assumed_calendar;
  for (const AbsentDay& day : d_.absent) {
    if (day.open) continue;
    ++out->absences;
    const bool says = day.reason != Reason::kUnknown || day.keyed_excused || day.keyed_unexcused;
    if (says) ++out->reasoned_absences;
  }
  FillEnrollments(out);
  if (!in_.with_absences) return;
  // Both readings list the same days: the open ones are left out.
  for (size_t i = 0; i < least.absences.size(); ++i) {
    out->absence_list.push_back(Merge(least.absences[i], most.absences[i]));
  }
}

}  // namespace

std::optional<int> DaysByYearEnd(const StudentYearInput& input, const EvaluationContext& context,
                                 const StudentDays& days) {
  const int enrolled = days.member.Count();
  const bool by_days = days.end_known && !days.assumed_calendar;
  if (!by_days && !context.profile.year_days) return std::nullopt;
  if (days.stays.empty()) return std::nullopt;
  // Where the roster tells, the days of every stay count, one still to come among them.
  DayBits to_come_here = days.school_days;
  bool stays_on;
  if (context.exceptions) {
    DayBits inside;
    for (const Stay& stay : days.stays) inside |= stay.owned;
    stays_on = inside.Last() > days.cut;
    to_come_here &= inside;
  } else {
    const auto school = context.rows_of_school.find({input.year.start(), days.stays.back().school});
    stays_on = school != context.rows_of_school.end() && days.member.Any() &&
               school->second.Last() == days.rows.Last();
  }
  if (!stays_on) return enrolled;
  const int to_come =
      by_days ? to_come_here.CountRange(days.cut + 1, kLastDay)
              : std::max(0, *context.profile.year_days - days.school_days.CountRange(0, days.cut));
  return enrolled + to_come;
}

// DOC-3: on the student's calendar; past its end in the next year's, if there is one.
std::optional<Date> NthSchoolDayAfter(const StudentYearInput& input,
                                      const EvaluationContext& context, const StudentDays& days,
                                      Date from, int n) {
  if (days.assumed_calendar) return std::nullopt;
  if (n == 0) return from;
  const int day = input.year.DayOf(from);
  const int at = days.school_days.NthAfter(day, n);
  if (at >= 0) return input.year.DateOf(at);
  const int left = n - days.school_days.CountRange(day + 1, kLastDay);
  if (days.stays.empty()) return std::nullopt;
  const YearCalendar* next =
      context.calendars.For(input.year.next(), days.stays.back().school, days.grade_text);
  if (next == nullptr || next->basis == YearCalendar::Basis::kAssumed) return std::nullopt;
  const int in_next = next->school_days.NthAfter(-1, left);
  if (in_next < 0) return std::nullopt;
  return input.year.next().DateOf(in_next);
}

StudentYear WorkOutDays(const StudentYearInput& input, const EvaluationContext& context,
                        const StudentDays& days) {
  StudentYear out;
  const YearFindings findings(input, context, days);
  const Reading least = findings.Read(/*open_is_absent=*/false);
  if (days.open.Any() || input.prior_least != input.prior_most) {
    findings.Fill(least, findings.Read(/*open_is_absent=*/true), &out);
  } else {
    findings.Fill(least, least, &out);
  }
  return out;
}

std::optional<StudentYear> WorkOut(const StudentYearInput& input, const EvaluationContext& context,
                                   ProblemLog* log) {
  const std::optional<StudentDays> days = DecideDays(input, context, log);
  if (!days) return std::nullopt;
  return WorkOutDays(input, context, *days);
}

}  // namespace rollcall
