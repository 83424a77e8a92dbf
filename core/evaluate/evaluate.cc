// SPDX-License-Identifier: Apache-2.0
#include "rollcall/evaluate.h"

#include <algorithm>
#include <set>

#include "evaluate/aggregate.h"
#include "evaluate/calendars.h"
#include "evaluate/day_facts.h"
#include "evaluate/file_problems.h"
#include "evaluate/meanings.h"
#include "evaluate/problem_log.h"
#include "evaluate/student_year.h"
#include "evaluate/totals_year.h"
#include "rollcall/school_calendar.h"

namespace rollcall {
namespace {

std::string YearsWithRules(const Law& law) {
  return law.years.front().year.label() + " to " + law.years.back().year.label();
}

}  // namespace

class Evaluation::Impl {
 public:
  Impl(const Book& book, const Law& law, const Profile& profile, const EvaluateOptions& options)
      : book_(book),
        law_(law),
        profile_(profile),
        options_(options),
        meanings_(book, profile, law),
        context_{book,      law,
                 profile,   profile.options,
                 meanings_, Calendars(GivenCalendarRows(book, profile), &book.texts),
                 Date()} {
    context_.input_for = [this](uint32_t student, SchoolYear year) {
      return InputFor(student, year);
    };
  }

  Expected<Done> Prepare();
  void Run();
  std::vector<Absence> Absences(size_t index) const;
  std::vector<AbsenceFacts> Facts(size_t index) const;
  std::vector<RuleProblem> AllRuleProblems() const;
  std::vector<Problem> AllRowProblems() const;
  StudentMonths Months(size_t index) const;
  StudentYearDays Days(size_t index) const;

  const Book& book_;
  const Law& law_;
  const Profile& profile_;
  const EvaluateOptions options_;
  const Meanings meanings_;
  EvaluationContext context_;
  Summary summary_;

 private:
  Expected<Done> FindAsOf();
  Expected<Done> NobodyAbsentYet() const;
  template <typename Row>
  void FindRanges(const std::vector<Row>& rows, std::vector<uint32_t>* begin,
                  std::vector<uint32_t>* end) const;
  void FindShape();
  void FindRowDays();
  TextId SchoolOf(const Slot& slot) const;
  // The days of slot `s` with a row whose record counts.
  template <typename Counts>
  DayBits DaysWith(size_t s, Counts counts) const {
    DayBits days;
    if (counts(book_.slots[s].usual)) days = book_.slots[s].days;
    for (uint32_t e = book_.log_begin[s]; e < book_.log_begin[s + 1]; ++e) {
      if (counts(book_.log[e].record)) days.Set(book_.log[e].day);
    }
    return days;
  }
  std::vector<uint32_t> SlotRange(uint32_t student) const;
  size_t MostStudents(SchoolYear year) const;
  template <typename Each>
  void ForEachStudentYear(ProblemLog* log, Each each) const;
  StudentYearInput InputFor(uint32_t student, SchoolYear year) const;
  bool Reported(SchoolYear year) const { return !options_.year || *options_.year == year; }

  WholeFiles Whole() const {
    return {context_, options_, summary_.shape, years_, kept_dates_, mhw_code_};
  }
  void CanTellOf(SchoolYear year, const YearState& state);

  std::map<uint32_t, std::map<int, std::vector<const TotalsRow*>>> totals_;
  std::vector<Date> kept_dates_;  // distinct dates of kept rows, ascending
  bool mhw_code_ = false;
  std::map<int, YearState> years_;
  // A report asks for the absences of one student after the other.
  mutable StudentYearMaker maker_{context_};
  mutable StudentYear year_;
};

// The kept rows' latest day, and what else the contract's default needs.
Expected<Done> Evaluation::Impl::FindAsOf() {
  std::map<int, DayBits> dates;  // by year
  std::set<int> unruled;
  bool facts = false, empty_cells = false;
  for (size_t s = 0; s < book_.slots.size(); ++s) {
    const Slot& slot = book_.slots[s];
    if (law_.ForYear(slot.year) == nullptr) {
      unruled.insert(slot.year.start());
      continue;
    }
    if (!Reported(slot.year) && !options_.as_of) continue;
    DayBits days = DaysWith(s, [&](uint32_t record) { return context_.IsFact(slot, record); });
    facts |= days.Any();
    empty_cells |= !days.Any();
    TextId grade = book_.traits[slot.traits].grade;
    if (grade == kNoText) {
      if (const RosterRow* row = DecidingRosterRow(slot.student, context_)) {
        grade = book_.traits[row->traits].grade;
      }
    }
    if (const YearCalendar* given =
            context_.calendars.given().For(slot.year, SchoolOf(slot), grade)) {
      days &= given->school_days;
    }
    dates[slot.year.start()] |= days;
  }
  for (const auto& [start, days] : dates) {
    days.ForEach(
        [&, year = SchoolYear(start)](int day) { kept_dates_.push_back(year.DateOf(day)); });
  }
  if (options_.as_of) {
    context_.as_of = *options_.as_of;
    return Done{};
  }
  if (!kept_dates_.empty()) {
    context_.as_of = kept_dates_.back();
    return Done{};
  }
  // Totals alone.
  std::optional<SchoolYear> latest = options_.year;
  for (const TotalsRow& row : book_.totals) {
    if (options_.year || !row.year) continue;
    if (law_.ForYear(*row.year) == nullptr) {
      unruled.insert(row.year->start());
    } else if (!latest || *latest < *row.year) {
      latest = row.year;
    }
  }
  if (!book_.totals.empty() && latest) {
    // Counts by the month alone end with the latest month, others with the year.
    std::optional<Date> month;
    for (const TotalsRow& row : book_.totals) {
      if (row.year && *row.year != *latest) continue;
      const Date last = row.month == 0 ? latest->last() : LastOfMonth(row, *latest);
      if (!month || *month < last) month = last;
    }
    context_.as_of = month.value_or(latest->last());
    return Done{};
  }
  if (!book_.totals.empty() && !book_.HasAttendance() && unruled.empty()) {
    return Error{
        "The totals do not say which school year they are of: add a school_year column, or give "
        "--year (such as 2024-25) or --as-of."};
  }
  if (book_.HasAttendance() && !facts && empty_cells && unruled.empty()) {
    return Error{
        "Every cell of the grid is blank, and a blank cell is a day without a row. If it means "
        "something, say so in the profile: \"codes\": { \"\": \"present\" }."};
  }
  if (!unruled.empty() && dates.empty()) {
    return Error{"No row lies in a school year that has rules (" + YearsWithRules(law_) +
                 "); the rows are of " + SchoolYear(*unruled.begin()).label() +
                 (unruled.size() > 1 ? " to " + SchoolYear(*unruled.rbegin()).label() : "") +
                 ". Check the date column, or take the files of a later year."};
  }
  if (options_.year) {
    return Error{"No attendance row lies in the school year " + options_.year->label() +
                 ". Choose another year, or leave it out to take every year in the files."};
  }
  return Error{
      "No attendance row is left to evaluate: every row was left out while reading. Check the "
      "date column, and the calendar's school days."};
}

// No file gave a row of attendance. That is a report where the person says that it is a list of
// absences and the roster names the students; else the sentence that says which file lacks what.
Expected<Done> Evaluation::Impl::NobodyAbsentYet() const {
  const FileFacts* file = nullptr;
  for (const FileFacts& each : book_.files) {
    if (each.role == Role::kRoster || each.role == Role::kCalendar) continue;
    if (file == nullptr || file->rows < each.rows) file = &each;
  }
  if (file == nullptr) {
    return Error{
        "None of the files holds attendance: at least one needs the columns student_id, date and "
        "code (or student_id, days_enrolled and days_absent)."};
  }
  if (file->rows > 0) {
    const std::string rows = std::to_string(file->rows) + (file->rows == 1 ? " row" : " rows");
    return Error{file->name + ": none of its " + rows +
                 " could be read; check that each column is what it was taken for, correct the "
                 "file and export it again."};
  }
  if (file->role == Role::kAttendance && options_.shape == Shape::kExceptions && options_.as_of &&
      context_.has_roster && context_.calendars.given().Covers(SchoolYear::Of(*options_.as_of))) {
    return Done{};
  }
  return Error{file->name +
               ": the file has a header and no row; export it again, or, where nobody has been "
               "absent yet, give the roster, the year's calendar, --as-of and --shape exceptions "
               "too."};
}

void Evaluation::Impl::FindShape() {
  ShapeCount all;
  bool grids = false, lists = false;  // attendance files that are grids, rows of the others
  for (const FileFacts& file : book_.files) {
    if (file.role != Role::kAttendance && file.role != Role::kGrid) continue;
    for (const CodeUse& use : file.codes) {
      const std::string_view code = book_.texts.Get(use.code);
      if (IsEmptyCell(file, code, profile_)) continue;
      const Kind kind =
          KindOf(code, use.sis_absent, use.sis_excused, use.sis_tardy, profile_, law_).kind;
      all.all += use.count;
      if (kind == Kind::kPresent || kind == Kind::kRemotePresent) all.present += use.count;
      mhw_code_ |= kind == Kind::kMhw;
      context_.codes_are_keyed |= kind == Kind::kAbsentExcused || kind == Kind::kAbsentUnexcused;
    }
    grids |= file.role == Role::kGrid;
    lists |= file.role == Role::kAttendance && !file.codes.empty();
    context_.files_know_notes |= file.has_documentation;
  }
  if (options_.shape) {
    summary_.shape = *options_.shape;
  } else if (grids && !lists) {
    summary_.shape = Shape::kGrid;
  } else if (all.all > 0) {
    summary_.shape = all.daily() ? Shape::kDaily : Shape::kExceptions;
  } else if (book_.HasAttendance()) {
    summary_.shape = Shape::kExceptions;  // a list of absences with nobody on it
  }
  context_.exceptions = summary_.shape == Shape::kExceptions;
}

TextId Evaluation::Impl::SchoolOf(const Slot& slot) const {
  if (slot.school != kNoText) return slot.school;
  const RosterRow* row = DecidingRosterRow(slot.student, context_);
  return row != nullptr ? row->school : kNoText;
}

void Evaluation::Impl::FindRowDays() {
  for (size_t s = 0; s < book_.slots.size(); ++s) {
    const Slot& slot = book_.slots[s];
    const int cut = slot.year.DayOf(context_.as_of);
    if (cut < 0 || law_.ForYear(slot.year) == nullptr) continue;
    DayBits days = DaysWith(s, [&](uint32_t record) {
      return context_.IsFact(slot, record) && !IsNoMembershipKind(meanings_[record].kind);
    });
    DayBits until;
    until.SetRange(0, cut);
    days &= until;
    if (!days.Any()) continue;
    context_.rows_of_anyone[slot.year.start()] |= days;
    context_.rows_of_school[{slot.year.start(), SchoolOf(slot)}] |= days;
  }
  if (!context_.exceptions) {
    context_.calendars.SetOwnDates(context_.rows_of_school);
    return;
  }
  for (const auto& [start, days] : context_.rows_of_anyone) {
    const SchoolYear year(start);
    // An earlier year is over: its last row stands for the as-of day.
    const Date last = year.Contains(context_.as_of) ? context_.as_of : year.DateOf(days.Last());
    context_.calendars.SetAssumed(year, year.DateOf(days.First()), last, law_);
  }
}

// Where each student's rows are: a sealed book has them together.
template <typename Row>
void Evaluation::Impl::FindRanges(const std::vector<Row>& rows, std::vector<uint32_t>* begin,
                                  std::vector<uint32_t>* end) const {
  begin->assign(book_.students.size(), 0);
  end->assign(book_.students.size(), 0);
  for (uint32_t i = 0; i < rows.size(); ++i) {
    const uint32_t student = rows[i].student;
    if ((*end)[student] == 0) (*begin)[student] = i;
    (*end)[student] = i + 1;
  }
}

Expected<Done> Evaluation::Impl::Prepare() {
  context_.has_roster = book_.HasRoster();
  for (const FileFacts& file : book_.files) {
    context_.empty_cells.push_back(IsEmptyCell(file, "", profile_));
  }
  FindRanges(book_.slots, &context_.slot_begin, &context_.slot_end);
  FindRanges(book_.roster, &context_.roster_begin, &context_.roster_end);
  if (options_.year && law_.ForYear(*options_.year) == nullptr) {
    return Error{"There are no rules for the school year " + options_.year->label() +
                 "; rules are kept for " + YearsWithRules(law_) + "."};
  }
  if (!book_.HasAttendance() && book_.totals.empty()) {
    if (Expected<Done> nobody = NobodyAbsentYet(); !nobody) return nobody;
  }
  FindShape();
  if (Expected<Done> found = FindAsOf(); !found) return found;
  const SchoolYear as_of_year = SchoolYear::Of(context_.as_of);
  for (const TotalsRow& row : book_.totals) {
    const SchoolYear year = row.year ? *row.year : options_.year ? *options_.year : as_of_year;
    // Months after the as-of day are not read as facts.
    if (row.month != 0 && context_.as_of < FirstOfMonth(row, year)) continue;
    if (law_.ForYear(year) != nullptr) totals_[row.student][year.start()].push_back(&row);
  }
  FindRowDays();
  for (const auto& [start, days] : context_.rows_of_anyone) years_[start];
  for (const auto& [student, by_year] : totals_) {
    for (const auto& [start, rows] : by_year) years_[start];
  }
  // A roster names students of the as-of day's year before anybody has missed a day.
  if (context_.exceptions && context_.has_roster && law_.ForYear(as_of_year) != nullptr &&
      context_.calendars.given().Covers(as_of_year)) {
    years_[as_of_year.start()];
  }
  bool any = false;
  for (auto& [start, state] : years_) {
    state.law = law_.ForYear(SchoolYear(start));
    state.reported = Reported(SchoolYear(start));
    any |= state.reported;
  }
  if (!any) {
    if (options_.year) {
      return Error{"No attendance row lies in the school year " + options_.year->label() +
                   " on or before " + context_.as_of.ToIso() + "."};
    }
    if (kept_dates_.empty()) {
      return Error{"No row lies in a school year that has rules (" + YearsWithRules(law_) + ")."};
    }
    return Error{"No attendance row lies on or before " + context_.as_of.ToIso() +
                 "; the first one is of " + kept_dates_.front().ToIso() + "."};
  }
  summary_.as_of = context_.as_of;
  return Done{};
}

StudentYearInput Evaluation::Impl::InputFor(uint32_t student, SchoolYear year) const {
  StudentYearInput input;
  input.student = student;
  input.year = year;
  input.law = law_.ForYear(year);
  const Slot* begin = book_.slots.data() + context_.slot_begin[student];
  const Slot* end = book_.slots.data() + context_.slot_end[student];
  const Slot* first = std::find_if(begin, end, [&](const Slot& s) { return s.year == year; });
  const Slot* last = std::find_if(first, end, [&](const Slot& s) { return s.year != year; });
  input.slots = first;
  input.first_slot = static_cast<uint32_t>(first - book_.slots.data());
  input.slot_count = static_cast<size_t>(last - first);
  return input;
}

// Every student-year, by student id, then year; `each(StudentYear*, first calendar year)` may take
// from it what it likes.
template <typename Each>
void Evaluation::Impl::ForEachStudentYear(ProblemLog* log, Each each) const {
  StudentYearMaker maker(context_);
  StudentYear out;
  for (const uint32_t student : book_.students_by_id) {
    if (options_.only && *options_.only != student) continue;
    const auto totals = totals_.find(student);
    std::optional<Band> prior_least, prior_most;
    int prior_year = INT32_MIN;
    for (const auto& [start, state] : years_) {
      const SchoolYear year(start);
      if (options_.year && *options_.year < year) break;
      StudentYearInput input = InputFor(student, year);
      if (prior_year == start - 1) {
        input.prior_least = prior_least;
        input.prior_most = prior_most;
        input.prior_in_files = true;
      }
      const bool on_roster = context_.exceptions && !context_.RosterOf(student).empty();
      const bool by_day =
          input.slot_count > 0 ||
          (on_roster && (context_.rows_of_anyone.count(start) != 0 || totals == totals_.end()));
      bool found = by_day && maker.WorkOut(input, state.reported ? log : nullptr, &out);
      if (!found && totals != totals_.end() && totals->second.count(start) != 0) {
        out = FromTotals(totals->second.at(start), input, context_, state.reported ? log : nullptr);
        found = true;
      }
      if (!found) continue;
      prior_year = start;
      prior_least = out.band_least;
      prior_most = out.band_most;
      if (state.reported) each(&out, start);
    }
  }
}

// At least as many as can have a record in that year.
size_t Evaluation::Impl::MostStudents(SchoolYear year) const {
  if (options_.only) return 1;
  if (!totals_.empty() || (context_.exceptions && context_.has_roster)) {
    return book_.students.size();
  }
  size_t most = 0;
  uint32_t last = UINT32_MAX;
  for (const Slot& slot : book_.slots) {
    if (slot.year != year || slot.student == last) continue;
    last = slot.student;
    ++most;
  }
  return most;
}

void Evaluation::Impl::Run() {
  ProblemLog log(book_);
  std::map<int, YearAggregate> aggregates;
  for (const auto& [start, state] : years_) {
    if (state.reported) aggregates.emplace(start, YearAggregate(*state.law, context_));
  }
  // Students come one by one with all their years, and are wanted by year: each year has a stretch
  // of its own, as long as it can get. Sorting them would need all of them a second time.
  std::vector<StudentSummary>& students = summary_.students;
  std::map<int, std::pair<size_t, size_t>> stretches;
  size_t most = 0;
  for (const auto& [start, aggregate] : aggregates) {
    stretches[start] = {most, most};
    most += MostStudents(SchoolYear(start));
  }
  students.resize(most);
  ForEachStudentYear(&log, [&](StudentYear* out, int start) {
    const StudentYear& s = *out;
    YearState& state = years_[start];
    if (!s.summary.by_totals) ++state.by_day;
    state.absences += s.absences;
    state.reasoned += s.reasoned_absences;
    state.assumed_calendar += s.assumed_calendar;
    state.end_known += s.end_known;
    if (s.assumed_enrollment) {
      log.Add(ProblemKind::kAssumedEnrollment, kNoFile, "", std::nullopt, s.summary.student,
              std::nullopt);
    }
    aggregates.at(start).Add(s);
    students[stretches[start].second++] = std::move(out->summary);
  });
  size_t kept = 0;
  for (const auto& [start, stretch] : stretches) {
    for (size_t i = stretch.first; i < stretch.second; ++i, ++kept) {
      if (i != kept) students[kept] = std::move(students[i]);
    }
  }
  students.resize(kept);
  for (const auto& [start, aggregate] : aggregates) {
    const YearState& state = years_[start];
    const bool rates_known = !(context_.exceptions && !context_.has_roster && state.by_day > 0);
    aggregate.Finish(rates_known, &summary_);
    summary_.years.push_back(SchoolYear(start));
    CanTellOf(SchoolYear(start), state);
  }
  summary_.rules_checked = law_.CheckedOn(summary_.years);
  FindFileProblems(Whole(), aggregates, &log);
  summary_.problems = log.Sorted(book_.problems);
}

void Evaluation::Impl::CanTellOf(SchoolYear year, const YearState& state) {
  const auto push = [&](About about, Answer answer, std::vector<Lack> lacks) {
    CanTell row;
    row.year = year;
    row.about = about;
    row.answer = answer;
    row.lacks = std::move(lacks);
    summary_.can_tell.push_back(std::move(row));
  };
  const bool assumed_calendar = state.assumed_calendar > 0;
  const bool by_day = state.by_day > 0;
  std::vector<Lack> chronic;
  if (assumed_calendar) chronic.push_back(Lack::kCalendar);
  if (by_day && context_.exceptions && !context_.has_roster) chronic.push_back(Lack::kRoster);
  push(About::kChronic, chronic.empty() ? Answer::kYes : Answer::kAssumed, chronic);

  const Answer by_calendar = assumed_calendar ? Answer::kAssumed : Answer::kYes;
  const std::vector<Lack> calendar =
      assumed_calendar ? std::vector<Lack>{Lack::kCalendar} : std::vector<Lack>{};
  if (!by_day || !mhw_code_) {
    push(About::kMhw, Answer::kNo, {Lack::kCodes});
  } else {
    push(About::kMhw, by_calendar, calendar);
  }
  const bool reasons_unknown =
      !by_day || (state.absences > 0 && state.reasoned == 0 && !context_.files_know_notes);
  for (const About about : {About::kExcused, About::kTruancy}) {
    if (reasons_unknown) {
      push(about, Answer::kNo, {Lack::kDocumentation, Lack::kReason});
    } else {
      push(about, by_calendar, calendar);
    }
  }
  bool prior = years_.count(year.start() - 1) != 0;
  if (year == SchoolYear::Of(context_.as_of)) {
    for (const FileFacts& file : book_.files) prior |= file.has_prior;
  }
  if (prior || !context_.options.tier_use_prior_year) {
    push(About::kTier, Answer::kYes, {});
  } else {
    push(About::kTier, Answer::kAssumed, {Lack::kPriorYear});
  }
  if (by_day && state.end_known == state.by_day) {
    push(About::kOutlook, Answer::kYes, {});
  } else if (by_day && (state.end_known > 0 || profile_.year_days)) {
    push(About::kOutlook, Answer::kAssumed, {Lack::kCalendar});
  } else {
    push(About::kOutlook, Answer::kNo, {Lack::kCalendar});
  }
}

std::vector<Absence> Evaluation::Impl::Absences(size_t index) const {
  const StudentSummary& s = summary_.students[index];
  if (s.by_totals) return {};
  StudentYearInput input = InputFor(s.student, s.year);
  input.with_absences = true;
  if (!maker_.WorkOut(input, nullptr, &year_)) return {};
  return std::move(year_.absence_list);
}

std::vector<AbsenceFacts> Evaluation::Impl::Facts(size_t index) const {
  const StudentSummary& s = summary_.students[index];
  if (s.by_totals) return {};
  return FindDayFacts(InputFor(s.student, s.year), context_);
}

std::vector<RuleProblem> Evaluation::Impl::AllRuleProblems() const {
  ProblemLog log(book_);
  log.KeepEvery();
  ForEachStudentYear(&log, [](StudentYear*, int) {});
  FindRowsAfterDefaultAsOf(Whole(), &log);
  return log.every();
}

std::vector<Problem> Evaluation::Impl::AllRowProblems() const {
  if (book_.totals.empty()) return {};
  ProblemLog log(book_);
  log.KeepEvery();
  FindTotalsWithoutRules(Whole(), &log);
  ForEachStudentYear(&log, [](StudentYear*, int) {});
  return log.every_row();
}

StudentMonths Evaluation::Impl::Months(size_t index) const {
  const StudentSummary& s = summary_.students[index];
  const StudentYearInput input = InputFor(s.student, s.year);
  const YearMonths year_months(s.year);
  StudentMonths out;
  MonthTallies all;
  const auto add = [&all](const MonthTallies& tallies) {
    for (size_t m = 0; m < kMonths; ++m) all[m] += tallies[m];
  };
  if (s.by_totals) {
    const StudentYear year =
        FromTotals(totals_.at(s.student).at(s.year.start()), input, context_, nullptr);
    out.birth_date = year.birth;
    out.known = !year.months_of_totals.empty();
    for (const MonthTallies& tallies : year.months_of_totals) add(tallies);
  } else if (const std::optional<StudentYear> year = WorkOut(input, context_, nullptr)) {
    out.birth_date = year->birth;
    out.known = true;
    for (const EnrollmentDays& days : year->enrollments) add(year_months.Count(days));
  }
  for (size_t m = 0; m < kMonths; ++m) {
    const MonthTally& tally = all[m];
    if (tally.enrolled == 0) continue;
    const CivilDate civil = year_months.First(m).civil();
    StudentMonth month;
    month.year = civil.year;
    month.month = civil.month;
    month.days_enrolled = static_cast<int>(tally.enrolled);
    month.remote_days_enrolled = static_cast<int>(tally.remote_enrolled);
    if (tally.absent_least == tally.absent_most) {
      month.days_absent = static_cast<int>(tally.absent_least);
    }
    if (tally.remote_absent_least == tally.remote_absent_most) {
      month.remote_days_absent = static_cast<int>(tally.remote_absent_least);
    }
    out.months.push_back(month);
  }
  return out;
}

StudentYearDays Evaluation::Impl::Days(size_t index) const {
  const StudentSummary& s = summary_.students[index];
  StudentYearDays out;
  if (s.by_totals) return out;
  const StudentYearInput input = InputFor(s.student, s.year);
  const std::optional<StudentDays> days = DecideDays(input, context_, nullptr);
  if (!days) return out;
  out.known = true;
  out.school_days = days->school_days;
  out.closed = days->closed;
  out.member = days->member;
  out.open = days->open;
  out.tardy = days->tardy;
  out.remote = days->remote & days->member;
  out.assumed_calendar = days->assumed_calendar;
  out.days_by_year_end = DaysByYearEnd(input, context_, *days);
  for (const AbsentDay& day : days->absent) {
    if (day.open) continue;
    out.absent.Set(day.day);
    if (day.keyed_excused) out.keyed_excused.Set(day.day);
    if (day.keyed_unexcused) out.keyed_unexcused.Set(day.day);
    const bool undocumented =
        day.documentation == Documentation::kNone || day.documentation == Documentation::kNotGiven;
    if (day.reason == Reason::kUnknown && undocumented && !day.keyed_excused &&
        !day.keyed_unexcused) {
      out.unverified.Set(day.day);
    }
  }
  for (const Stay& stay : days->stays) out.stays.push_back({stay.school, stay.owned});
  return out;
}

Evaluation::Evaluation(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Evaluation::~Evaluation() = default;

Expected<std::unique_ptr<Evaluation>> Evaluation::Run(const Book& book, const Law& law,
                                                      const Profile& profile,
                                                      const EvaluateOptions& options) {
  auto impl = std::make_unique<Impl>(book, law, profile, options);
  if (Expected<Done> prepared = impl->Prepare(); !prepared) return Error{prepared.error()};
  impl->Run();
  return std::unique_ptr<Evaluation>(new Evaluation(std::move(impl)));
}

const Summary& Evaluation::summary() const { return impl_->summary_; }
const Book& Evaluation::book() const { return impl_->book_; }
const Law& Evaluation::law() const { return impl_->law_; }
const Profile& Evaluation::profile() const { return impl_->profile_; }
const EvaluateOptions& Evaluation::options() const { return impl_->options_; }
std::vector<Absence> Evaluation::Absences(size_t index) const { return impl_->Absences(index); }
std::vector<AbsenceFacts> Evaluation::Facts(size_t index) const { return impl_->Facts(index); }

std::optional<size_t> Evaluation::Find(std::string_view student_id, SchoolYear year) const {
  const auto& students = impl_->summary_.students;
  const Book& book = impl_->book_;
  const auto less = [&](const StudentSummary& s,
                        const std::pair<SchoolYear, std::string_view>& key) {
    if (s.year != key.first) return s.year < key.first;
    return book.texts.Get(book.students[s.student]) < key.second;
  };
  const auto at =
      std::lower_bound(students.begin(), students.end(), std::make_pair(year, student_id), less);
  if (at == students.end() || at->year != year ||
      book.texts.Get(book.students[at->student]) != student_id) {
    return std::nullopt;
  }
  return static_cast<size_t>(at - students.begin());
}

std::vector<RuleProblem> Evaluation::AllRuleProblems() const { return impl_->AllRuleProblems(); }
std::vector<Problem> Evaluation::AllRowProblems() const { return impl_->AllRowProblems(); }
StudentMonths Evaluation::Months(size_t index) const { return impl_->Months(index); }
StudentYearDays Evaluation::Days(size_t index) const { return impl_->Days(index); }

}  // namespace rollcall
