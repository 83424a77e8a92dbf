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
  std::vector<Absence> absences;  // of days that are not open; only where asked for
  int absent = 0, disciplinary = 0, tardy = 0;
  std::optional<Date> chronic_first;
  std::optional<bool> chronic;
  std::optional<Band> band;
  std::optional<int> tier;
  int claimed = 0, valid = 0, remaining = 0;
  int unexcused = 0, certain = 0, as_keyed = 0;
  std::vector<Trigger> triggers;
  std::optional<int> absences_left, present_days_to_recover;
  ReviewFlags review;
};

// One absent day while it is read.
struct DayUnderway {
  const AbsentDay* day = nullptr;
  Window window;
  Paper paper = Paper::kNone;
  const MhwFinding* claim = nullptr;  // of a claimed wellness day
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
  explicit YearFindings(const EvaluationContext& context) : c_(context) {}

  void WorkOut(const StudentYearInput& input, const StudentDays& days, StudentYear* out);

 private:
  Reading Read(bool open_is_absent);
  void JudgeClaims(int elsewhere, Reading* reading);
  Window WindowOfLaterReturn(Date absent, bool open_is_absent,
                             const SchoolDayAfter& school_day_after) const;
  bool MayBeConsecutive(int day) const;
  ExcusalFinding JudgeDay(size_t at, const OrdinalInput& number, int level) const;
  int FirstOfEducationalRun(size_t at) const;
  static Because BecauseOf(const DayUnderway& at, const ExcusalFinding& finding);
  void Fill(const Reading& least, const Reading& most, StudentYear* out) const;
  Absence Merge(const Absence& a, const Absence& b) const;
  void FillEnrollments(StudentYear* out) const;

  const EvaluationContext& c_;
  StudentYearInput in_;
  const StudentDays* days_ = nullptr;
  std::optional<AgeInYear> age_;

  // Of the reading under way; members so that the next student uses their memory again.
  std::vector<DayUnderway> absent_;
  std::vector<MhwClaim> claims_;
  std::vector<MhwFinding> judged_;
  std::vector<int> accepted_;
  std::vector<CountedDay> counted_;
};

// MHW-3 to MHW-7 over the claimed days.
void YearFindings::JudgeClaims(int elsewhere, Reading* reading) {
  const StudentDays& d = *days_;
  claims_.clear();
  judged_.clear();
  accepted_.clear();
  for (const DayUnderway& at : absent_) {
    if (!at.day->claim) continue;
    std::optional<int> age;
    if (age_) age = age_->On(at.day->day);
    claims_.push_back({at.day->day, at.day->grade, at.paper == Paper::kTimely, age});
  }
  if (!claims_.empty()) {
    MhwContext mhw;
    mhw.law = in_.law;
    mhw.options = &c_.options;
    mhw.used_elsewhere = elsewhere;
    mhw.school_days = &d.school_days;
    mhw.closed = &d.closed;
    mhw.weekday_of_first = static_cast<int>(in_.year.first().weekday());
    judged_ = JudgeMhwClaims(claims_, mhw);
    size_t claim = 0;
    for (DayUnderway& at : absent_) {
      if (!at.day->claim) continue;
      at.claim = &judged_[claim++];
      if (at.claim->status == MhwStatus::kValid) accepted_.push_back(at.day->day);
    }
  }
  reading->claimed = static_cast<int>(claims_.size());
  reading->valid = static_cast<int>(accepted_.size());
  reading->remaining = MhwRemaining(reading->valid, elsewhere, d.grade, *in_.law);
}

// Under an assumed calendar two accepted days may be consecutive after all, unless a day between
// has a row of anyone.
bool YearFindings::MayBeConsecutive(int day) const {
  if (!days_->assumed_calendar) return false;
  const auto anyone = c_.rows_of_anyone.find(in_.year.start());
  for (const int other : accepted_) {
    if (other == day) continue;
    const int from = std::min(day, other) + 1, to = std::max(day, other) - 1;
    if (anyone == c_.rows_of_anyone.end() || anyone->second.CountRange(from, to) == 0) return true;
  }
  return false;
}

// DOC-1, DOC-2 of a day after which this year has none at school.
Window YearFindings::WindowOfLaterReturn(Date absent, bool open_is_absent,
                                         const SchoolDayAfter& school_day_after) const {
  const auto later = FindLaterReturn(in_, c_, open_is_absent);
  if (!later) {
    return DocumentationWindow(absent, std::nullopt, c_.as_of, c_.options, school_day_after);
  }
  if (c_.options.documentation_anchor != WindowAnchor::kReturn) {
    return DocumentationWindow(absent, later->date, c_.as_of, c_.options, school_day_after);
  }
  return DocumentationWindow(absent, later->date, c_.as_of, c_.options, [&](Date from, int n) {
    return NthSchoolDayAfter(later->input, c_, later->days, from, n);
  });
}

// DISC, MHW, EXC over the absent day `at`; `level` 0: it takes no number.
ExcusalFinding YearFindings::JudgeDay(size_t at, const OrdinalInput& number, int level) const {
  const AbsentDay& day = *absent_[at].day;
  const Window& window = absent_[at].window;
  const MhwFinding* claim = absent_[at].claim;
  if (day.disciplinary || number.mhw_valid) {
    ExcusalFinding finding;
    finding.reason = day.reason;
    if (day.disciplinary) {
      finding.category = Category::kDisciplinary;
      return finding;
    }
    if (!claim->permission_missing) finding.category = Category::kExcused;
    if (claim->permission_missing && window.open) finding.needs.push_back(Need::kPermission);
    if (MayBeConsecutive(day.day)) finding.needs.push_back(Need::kCalendar);
    finding.provisional = !finding.needs.empty();
    return finding;
  }
  ExcusalInput input;
  input.reason = day.reason;
  input.level = level == 0 ? 1 : level;
  input.documentation = day.documentation;
  input.paper = absent_[at].paper;
  input.window_open = window.open;
  if (day.documentation == Documentation::kPreapproved || day.approved_on != kNoDate) {
    const Date run_begins = in_.year.DateOf(FirstOfEducationalRun(at));
    input.approved_in_time =
        ApprovedInTime(day.documentation, day.approved_on, day.documented_on, run_begins);
    input.approval_late = day.approved_on != kNoDate && day.approved_on > run_begins;
  }
  input.keyed_excused = day.keyed_excused;
  input.keyed_unexcused = day.keyed_unexcused;
  input.military_leave = number.military_leave;
  input.files_know_notes = c_.files_know_notes;
  ExcusalFinding finding = JudgeAbsence(input, c_.options);
  // A permission that can still come makes the claim valid (A8, invalid).
  if (claim != nullptr && claim->reason == MhwReason::kPermission && window.open) {
    finding.provisional = true;
    finding.needs = Needs{Need::kPermission};
  }
  return finding;
}

// The first day of the days in a row, of an educational opportunity, that the absent day `at` ends.
int YearFindings::FirstOfEducationalRun(size_t at) const {
  int first = absent_[at].day->day;
  while (at > 0 && IsEducational(*absent_[at - 1].day) &&
         absent_[at - 1].day->day == days_->member.Previous(first - 1)) {
    first = absent_[--at].day->day;
  }
  return first;
}

// The rules behind a day, those of the row first.
Because YearFindings::BecauseOf(const DayUnderway& at, const ExcusalFinding& finding) {
  Because because = at.day->front;
  if (at.day->disciplinary) {
    because.append({RuleId::kDisc1, RuleId::kDisc2});
    if (at.day->claim_displaced) because.append({RuleId::kDisc4});
    return because;
  }
  if (at.claim != nullptr) because.append(MhwBecause(*at.claim));
  because.append(finding.because);
  return because;
}

Reading YearFindings::Read(bool open_is_absent) {
  const StudentDays& d = *days_;
  const YearLaw& law = *in_.law;
  const Options& options = c_.options;
  const auto date_of = [first = in_.year.first()](int day) { return first + day; };
  Reading r;
  absent_.clear();
  DayBits absent;
  for (const AbsentDay& day : d.absent) {
    if (day.open && !open_is_absent) continue;
    absent_.emplace_back().day = &day;
    absent.Set(day.day);
  }
  const SchoolDayAfter school_day_after = [this](Date from, int n) {
    return NthSchoolDayAfter(in_, c_, *days_, from, n);
  };
  // A roster speaks of the as-of day's year.
  const RosterRow* roster =
      d.roster_row != nullptr && in_.year == SchoolYear::Of(c_.as_of) ? d.roster_row : nullptr;

  // DOC: windows and papers.
  const bool from_return = options.documentation_anchor == WindowAnchor::kReturn;
  DayBits here = d.member;
  here.Minus(absent);
  int last_back = INT32_MIN;
  for (size_t i = 0; i < absent_.size(); ++i) {
    const AbsentDay& day = *absent_[i].day;
    const int back = here.Next(day.day);
    if (from_return && back == last_back) {
      absent_[i].window = absent_[i - 1].window;  // days missed in a row have one return
    } else {
      absent_[i].window =
          back >= 0 ? DocumentationWindow(date_of(day.day), date_of(back), c_.as_of, options,
                                          school_day_after)
                    : WindowOfLaterReturn(date_of(day.day), open_is_absent, school_day_after);
    }
    last_back = back;
    absent_[i].paper =
        JudgePaper(day.documentation, day.documented_on, absent_[i].window, c_.as_of);
  }

  JudgeClaims(roster != nullptr ? std::max(0, roster->transfer_mhw) : 0, &r);

  // ORD, EXC.
  int ordinal = roster != nullptr ? std::max(0, roster->transfer_absences) : 0;
  int military = 0;
  counted_.clear();
  DayBits unexplained;
  bool health = false, keyed_differs = false;
  for (size_t i = 0; i < absent_.size(); ++i) {
    const AbsentDay& day = *absent_[i].day;
    const MhwFinding* claim = absent_[i].claim;
    OrdinalInput number;
    number.disciplinary = day.disciplinary;
    number.mhw_valid = claim != nullptr && claim->status == MhwStatus::kValid;
    if (day.reason == Reason::kMilitary) number.military_leave = ++military <= law.military_days;
    const bool numbered = TakesNumber(number, options);
    if (numbered) ++ordinal;
    const int level = numbered ? LevelOf(ordinal, law) : 0;
    const ExcusalFinding finding = JudgeDay(i, number, level);
    TruancyInput truancy;
    truancy.category = finding.category;
    truancy.provisional = finding.provisional;
    if (claim != nullptr) truancy.mhw = claim->status;
    truancy.of_age =
        TruancyAge(age_ ? std::optional<int>(age_->On(day.day)) : std::nullopt, day.grade, law);
    const bool counts = CountsForTruancy(truancy, options);
    if (counts) {
      ++r.unexcused;
      r.certain += !finding.provisional;
      counted_.push_back({date_of(day.day), finding.provisional});
    }
    const bool differs = (day.keyed_excused & (finding.category == Category::kUnexcused)) |
                         (day.keyed_unexcused & (finding.category == Category::kExcused));
    keyed_differs |= differs;
    r.as_keyed += day.keyed_unexcused;
    r.disciplinary += day.disciplinary;
    if (!day.disciplinary && day.reason == Reason::kUnknown && absent_[i].paper == Paper::kNone &&
        !day.keyed_unexcused) {
      unexplained.Set(day.day);
    }
    health |= day.reason == Reason::kHealthRequirement;
    ++r.absent;
    if (!in_.with_absences || day.open) continue;
    Absence& a = r.absences.emplace_back();
    a.date = date_of(day.day);
    a.code = day.code;
    a.reason = finding.reason;
    if (numbered) {
      a.ordinal = ordinal;
      a.level = level;
    }
    a.category = finding.category;
    a.provisional = finding.provisional;
    a.needs = finding.needs;
    const Window& window = absent_[i].window;
    if (finding.provisional && window.open) a.curable_until = window.last_timely;
    if (claim != nullptr) {
      a.mhw = claim->status;
      a.mhw_reason = claim->reason;
    }
    a.truancy = counts;
    a.keyed_differs = differs;
    a.because = BecauseOf(absent_[i], finding);
  }
  r.triggers = TruancyTriggers(counted_, law, options, school_day_after);

  // CHR, TIER.
  const int enrolled = d.member.Count();
  r.tardy = d.tardy.Count();
  r.chronic = IsChronic(r.absent, enrolled, law);
  const int first = ChronicFirstDay(d.member, absent, law);
  if (first >= 0) r.chronic_first = date_of(first);
  r.band = BandOf(r.absent, enrolled, law, options);
  std::optional<Band> prior = open_is_absent ? in_.prior_most : in_.prior_least;
  if (!in_.prior_in_files && roster != nullptr && roster->prior_days_enrolled > 0 &&
      roster->prior_days_absent != kNotGiven) {
    prior = BandOf(roster->prior_days_absent, roster->prior_days_enrolled, law, options);
  }
  r.tier = TierOf(r.band, prior, options);
  if (const auto by_end = DaysByYearEnd(in_, c_, d)) {
    r.absences_left = AbsencesLeft(r.absent, *by_end, law);
  }
  if (r.chronic.value_or(false)) {
    r.present_days_to_recover = PresentDaysToRecover(r.absent, enrolled, law);
  }
  if (health) r.review.push_back(ReviewFlag::kHealthRequirement);
  if (IsLongAbsence(d.member, unexplained, law)) r.review.push_back(ReviewFlag::kLongAbsence);
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
  const StudentDays& d = *days_;
  DayBits absent;
  for (const AbsentDay& day : d.absent) {
    if (!day.open) absent.Set(day.day);
  }
  for (const Stay& stay : d.stays) {
    if (stay.first > d.cut) continue;  // still to come
    EnrollmentDays* at = nullptr;
    for (EnrollmentDays& e : out->enrollments) {
      if (e.school == stay.school) at = &e;  // back at the same school
    }
    if (at == nullptr) {
      at = &out->enrollments.emplace_back();
      at->school = stay.school;
    }
    at->member |= d.member & stay.owned;
    at->absent |= absent & stay.owned;
    at->open |= d.open & stay.owned;
    at->remote |= d.remote & d.member & stay.owned;
  }
  out->summary.enrollments.reserve(out->enrollments.size());
  for (EnrollmentDays& e : out->enrollments) {
    EnrollmentSummary summary;
    summary.school = e.school;
    summary.days_enrolled = e.member.Count();
    const int least = e.absent.Count(), most = least + e.open.Count();
    summary.days_absent = Same(least, most);
    const auto a = IsChronic(least, summary.days_enrolled, *in_.law);
    const auto b = IsChronic(most, summary.days_enrolled, *in_.law);
    summary.chronic = Same(a, b);
    e.chronic_least = a.value_or(false);
    e.chronic_most = b.value_or(false);
    out->summary.enrollments.push_back(summary);
  }
}

void YearFindings::Fill(const Reading& least, const Reading& most, StudentYear* out) const {
  const StudentDays& d = *days_;
  StudentSummary& s = out->summary;
  s.student = in_.student;
  s.year = in_.year;
  s.name = d.name;
  s.grade = d.grade_text;
  s.groups = d.groups;
  // The school of the latest stay begun by the as-of day.
  for (const Stay& stay : d.stays) {
    if (stay.first <= d.cut) s.school = stay.school;
  }
  s.days_enrolled = d.member.Count();
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
  s.open_days = d.open.Count();
  for (const ReviewFlag flag : least.review) {
    if (std::find(most.review.begin(), most.review.end(), flag) != most.review.end()) {
      s.review.push_back(flag);
    }
  }
  if (d.unknown_code) s.review.push_back(ReviewFlag::kUnknownCode);
  out->band_least = least.band;
  out->band_most = most.band;
  out->chronic_least = least.chronic.value_or(false);
  out->chronic_most = most.chronic.value_or(false);
  out->grade = d.grade;
  out->birth = d.birth;
  out->assumed_calendar = d.assumed_calendar;
  out->assumed_enrollment = d.assumed_enrollment;
  out->end_known = d.end_known && !d.assumed_calendar;
  for (const AbsentDay& day : d.absent) {
    // Added, not asked: of absences with and without a reason no machine foresees which comes.
    const bool says = (day.reason != Reason::kUnknown) | day.keyed_excused | day.keyed_unexcused;
    out->absences += !day.open;
    out->reasoned_absences += says & !day.open;
  }
  FillEnrollments(out);
}

void YearFindings::WorkOut(const StudentYearInput& input, const StudentDays& days,
                           StudentYear* out) {
  in_ = input;
  days_ = &days;
  age_.reset();
  if (days.birth != kNoDate) age_.emplace(days.birth, in_.year);
  out->Clear();
  Reading least = Read(/*open_is_absent=*/false);
  if (!days.open.Any() && in_.prior_least == in_.prior_most) {
    Fill(least, least, out);
    out->absence_list = std::move(least.absences);
    return;
  }
  const Reading most = Read(/*open_is_absent=*/true);
  Fill(least, most, out);
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

std::optional<LaterReturn> FindLaterReturn(const StudentYearInput& input,
                                           const EvaluationContext& context, bool open_is_absent) {
  const SchoolYear last = SchoolYear::Of(context.as_of);
  for (SchoolYear year = input.year.next(); year <= last; year = year.next()) {
    if (context.law.ForYear(year) == nullptr) continue;
    const StudentYearInput later = context.input_for(input.student, year);
    std::optional<StudentDays> days = DecideDays(later, context, nullptr);
    if (!days) continue;
    DayBits here = days->member;
    for (const AbsentDay& day : days->absent) {
      if (!day.open || open_is_absent) here.Clear(day.day);
    }
    if (!here.Any()) continue;
    return LaterReturn{later, std::move(*days), year.DateOf(here.First())};
  }
  return std::nullopt;
}

void StudentYear::Clear() {
  StudentYear fresh;
  enrollments.clear();
  enrollments.swap(fresh.enrollments);
  *this = std::move(fresh);
}

class StudentYearMaker::Impl {
 public:
  explicit Impl(const EvaluationContext& context) : decider(context), findings(context) {}
  DayDecider decider;
  YearFindings findings;
};

StudentYearMaker::StudentYearMaker(const EvaluationContext& context)
    : impl_(std::make_unique<Impl>(context)) {}
StudentYearMaker::~StudentYearMaker() = default;

bool StudentYearMaker::WorkOut(const StudentYearInput& input, ProblemLog* log, StudentYear* out) {
  const StudentDays* days = impl_->decider.Decide(input, log);
  if (days != nullptr) impl_->findings.WorkOut(input, *days, out);
  return days != nullptr;
}

StudentYear WorkOutDays(const StudentYearInput& input, const EvaluationContext& context,
                        const StudentDays& days) {
  StudentYear out;
  YearFindings(context).WorkOut(input, days, &out);
  return out;
}

std::optional<StudentYear> WorkOut(const StudentYearInput& input, const EvaluationContext& context,
                                   ProblemLog* log) {
  StudentYear out;
  if (!StudentYearMaker(context).WorkOut(input, log, &out)) return std::nullopt;
  return out;
}

}  // namespace rollcall
