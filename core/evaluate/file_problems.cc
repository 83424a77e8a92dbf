// SPDX-License-Identifier: Apache-2.0
#include "evaluate/file_problems.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "evaluate/meanings.h"

namespace rollcall {
namespace {

// The contract's own numbers (section 1 and 6), not the law's.
constexpr int kAsOfGap = 10;       // school days before as_of_uncertain
constexpr int kSchoolOfSize = 50;  // students from which attendance_not_taken is looked for

bool Reported(const WholeFiles& files, SchoolYear year) {
  return !files.options.year || *files.options.year == year;
}

// Problems of single files that depend on what codes mean, or on which years have rules.
void CodesAndShapes(const WholeFiles& files, ProblemLog* log) {
  std::vector<ShapeCount> shapes(files.context.book.files.size());
  std::map<std::string, uint64_t> absence_codes;
  bool unknown = false;
  for (size_t f = 0; f < files.context.book.files.size(); ++f) {
    const FileFacts& file = files.context.book.files[f];
    for (const YearUse& use : file.years) {
      if (files.context.law.ForYear(use.year) != nullptr) continue;
      Problem problem;
      problem.kind = ProblemKind::kNoRules;
      problem.file = static_cast<int>(f);
      problem.column = "date";
      problem.value = use.year.label();
      problem.count = use.count;
      problem.rows = use.rows;
      log->Add(std::move(problem));
    }
    if (file.role != Role::kAttendance && file.role != Role::kGrid) continue;
    for (const CodeUse& use : file.codes) {
      const std::string code(files.context.book.texts.Get(use.code));
      if (IsEmptyCell(file, code, files.context.profile)) continue;
      const Kind kind = KindOf(code, use.sis_absent, use.sis_excused, use.sis_tardy,
                               files.context.profile, files.context.law)
                            .kind;
      shapes[f].all += use.count;
      if (kind == Kind::kPresent || kind == Kind::kRemotePresent) shapes[f].present += use.count;
      if (IsAbsentKind(kind)) absence_codes[code] += use.count;
      if (kind != Kind::kUnknown) continue;
      unknown = true;
      Problem problem;
      problem.kind = ProblemKind::kUnknownCode;
      problem.file = static_cast<int>(f);
      problem.column = CodeField(file);
      problem.value = code;
      problem.count = use.count;
      problem.rows = use.rows;
      log->Add(std::move(problem));
    }
  }
  if (!files.context.book.HasAttendance()) return;
  // One shape for all attendance rows; a file that alone would be taken otherwise.
  if (files.shape && !files.options.shape) {
    bool mixed = false;
    std::string shares;
    for (size_t f = 0; f < files.context.book.files.size(); ++f) {
      if (shapes[f].all == 0) continue;
      const Shape alone = files.context.book.files[f].role == Role::kGrid ? Shape::kGrid
                          : shapes[f].daily()                             ? Shape::kDaily
                                                                          : Shape::kExceptions;
      mixed |= alone != *files.shape;
      shares += (shares.empty() ? "" : "; ") + files.context.book.files[f].name + ": " +
                std::to_string(shapes[f].present) + " of " + std::to_string(shapes[f].all) +
                " rows present";
    }
    if (mixed) log->AddWhole(ProblemKind::kMixedShapes, shares);
  }
  if (!files.mhw_code) log->AddWhole(ProblemKind::kNoMhwCode, std::nullopt);
  if (!unknown && absence_codes.size() == 1 && absence_codes.begin()->second > 1) {
    log->AddWhole(ProblemKind::kSingleCode, absence_codes.begin()->first,
                  absence_codes.begin()->second);
  }
}

void CalendarsAndDays(const WholeFiles& files, const std::map<int, YearAggregate>& aggregates,
                      ProblemLog* log) {
  bool by_day = false;
  for (const auto& [start, state] : files.years) {
    by_day |= state.reported && state.by_day > 0;
    if (state.reported && state.assumed_calendar > 0) {
      log->AddWhole(ProblemKind::kAssumedCalendar, std::nullopt, 1);
    }
  }
  if (by_day && files.context.exceptions && !files.context.has_roster) {
    log->AddWhole(ProblemKind::kNoRoster, std::nullopt);
  }
  for (const auto& [start, aggregate] : aggregates) {
    const SchoolYear year(start);
    const YearState& state = files.years.at(start);
    const auto anyone = files.context.rows_of_anyone.find(start);
    if (anyone == files.context.rows_of_anyone.end()) continue;
    const DayBits& rows = anyone->second;
    if (state.assumed_calendar > 0) {
      const Date last =
          year.Contains(files.context.as_of) ? files.context.as_of : year.DateOf(rows.Last());
      std::string days;
      uint64_t count = 0;
      for (Date d = year.DateOf(rows.First()); d <= last; d = d + 1) {
        if (!d.IsMondayToFriday() || rows.Test(year.DayOf(d))) continue;
        days += (days.empty() ? "" : ", ") + d.ToIso();
        ++count;
      }
      if (count > 0) log->AddWhole(ProblemKind::kCalendarSuggestion, days, count);
    }
    for (const auto& [school, days] : aggregate.school_days()) {
      const TextId id = files.context.book.texts.Find(school);
      const YearCalendar* given = files.context.calendars.given().For(year, id, kNoText);
      if (given == nullptr) continue;
      const auto own = files.context.rows_of_school.find({start, id});
      DayBits empty = given->school_days;
      if (files.context.exceptions) {
        if (days.students < kSchoolOfSize) continue;
        DayBits span;
        span.SetRange(rows.First(), std::min(year.DayOf(files.context.as_of), kDaysInYear - 1));
        empty &= span;
        empty.Minus(days.absences);
      } else {
        if (own == files.context.rows_of_school.end()) continue;
        DayBits span;
        span.SetRange(own->second.First(), rows.Last());
        empty &= span;
        empty.Minus(own->second);
      }
      const ProblemKind kind =
          files.context.exceptions ? ProblemKind::kAttendanceNotTaken : ProblemKind::kNoRowsThatDay;
      if (!empty.Any()) continue;
      std::string dates;
      empty.ForEach(
          [&](int day) { dates += (dates.empty() ? "" : ", ") + year.DateOf(day).ToIso(); });
      const std::string value = school.empty() ? dates : std::string(school) + ": " + dates;
      log->AddWhole(kind, value, static_cast<uint64_t>(empty.Count()));
    }
  }
}

void BirthDates(const WholeFiles& files, ProblemLog* log) {
  std::multimap<uint32_t, uint32_t> of_totals;  // student -> traits
  for (const TotalsRow& row : files.context.book.totals) {
    if (files.context.book.traits[row.traits].birth_date == kNoDate) continue;
    of_totals.emplace(row.student, row.traits);
  }
  for (const uint32_t student : files.context.book.students_by_id) {
    Date seen = kNoDate;
    bool differ = false;
    const auto look = [&](uint32_t traits) {
      const Date birth = files.context.book.traits[traits].birth_date;
      if (birth == kNoDate) return;
      differ |= seen != kNoDate && seen != birth;
      seen = birth;
    };
    for (const RosterRow& row : files.context.RosterOf(student)) look(row.traits);
    for (size_t s = files.context.slot_begin[student]; s < files.context.slot_end[student]; ++s)
      look(files.context.book.slots[s].traits);
    const auto [first, last] = of_totals.equal_range(student);
    for (auto row = first; row != last; ++row) look(row->second);
    if (differ) {
      log->Add(ProblemKind::kConflictingBirthDate, kNoFile, "birth_date", std::nullopt, student,
               std::nullopt);
    }
  }
}

// Roster and attendance that share no or few ids: two examples of each.
void RosterMatch(const WholeFiles& files, ProblemLog* log) {
  if (!files.context.has_roster || files.context.book.slots.empty()) return;
  size_t in_roster = 0, in_rows = 0, both = 0;
  std::string roster_only, rows_only;
  int roster_listed = 0, rows_listed = 0;
  for (const uint32_t student : files.context.book.students_by_id) {
    const bool roster = !files.context.RosterOf(student).empty();
    const bool rows = files.context.slot_end[student] > files.context.slot_begin[student];
    in_roster += roster;
    in_rows += rows;
    both += roster && rows;
    const std::string_view id = files.context.book.texts.Get(files.context.book.students[student]);
    if (roster && !rows && roster_listed < 2) {
      roster_only += (roster_listed++ > 0 ? ", " : "") + std::string(id);
    } else if (rows && !roster && rows_listed < 2) {
      rows_only += (rows_listed++ > 0 ? ", " : "") + std::string(id);
    }
  }
  if (both * 2 >= std::min(in_roster, in_rows)) return;
  Problem problem;
  problem.kind = ProblemKind::kUnmatchedRoster;
  problem.column = "student_id";
  problem.value = "roster: " + roster_only + "; attendance: " + rows_only;
  problem.count = std::min(in_roster, in_rows) - both;
  log->Add(std::move(problem));
}

// A default as-of day far after the other dates may be a typing slip.
void AsOfGap(const WholeFiles& files, ProblemLog* log) {
  if (files.options.as_of || files.kept_dates.size() < 2) return;
  const Date last = files.kept_dates.back(), before = files.kept_dates[files.kept_dates.size() - 2];
  int school_days = 0;
  std::map<int, std::set<Date>> holidays;
  for (Date d = before + 1; d <= last && school_days <= kAsOfGap; d = d + 1) {
    const SchoolYear year = SchoolYear::Of(d);
    if (const YearCalendar* given = files.context.calendars.given().For(year, kNoText, kNoText)) {
      school_days += given->school_days.Test(year.DayOf(d));
      continue;
    }
    if (holidays.count(year.start()) == 0) {
      std::set<Date>& of_year = holidays[year.start()];
      for (const LegalHoliday& h : files.context.law.LegalHolidays(year)) of_year.insert(h.date);
    }
    school_days += d.IsMondayToFriday() && holidays[year.start()].count(d) == 0;
  }
  if (school_days > kAsOfGap) {
    log->AddWhole(ProblemKind::kAsOfUncertain, last.ToIso() + ", " + before.ToIso());
  }
}

}  // namespace

void FindFileProblems(const WholeFiles& files, const std::map<int, YearAggregate>& aggregates,
                      ProblemLog* log) {
  CodesAndShapes(files, log);
  CalendarsAndDays(files, aggregates, log);
  BirthDates(files, log);
  RosterMatch(files, log);
  AsOfGap(files, log);
  FindRowsAfterDefaultAsOf(files, log);
  FindTotalsWithoutRules(files, log);
}

void FindTotalsWithoutRules(const WholeFiles& files, ProblemLog* log) {
  for (const TotalsRow& row : files.context.book.totals) {
    if (!row.year || files.context.law.ForYear(*row.year) != nullptr) continue;
    log->AddRow(ProblemKind::kNoRules, static_cast<int>(row.file),
                row.month != 0 ? "month" : "school_year", row.year->label(), row.student,
                row.year->first(), row.row);
  }
}

// The default as-of day is the last one on a school day: rows after it lie on days without school,
// and are not lost in silence.
void FindRowsAfterDefaultAsOf(const WholeFiles& files, ProblemLog* log) {
  if (files.options.as_of) return;
  for (size_t s = 0; s < files.context.book.slots.size(); ++s) {
    const Slot& slot = files.context.book.slots[s];
    if (files.context.law.ForYear(slot.year) == nullptr || !Reported(files, slot.year)) continue;
    const int after = std::max(0, slot.year.DayOf(files.context.as_of) + 1);
    if (after >= kDaysInYear) continue;
    // The log of a slot is by day: what ends before needs no look.
    const uint32_t begin = files.context.book.log_begin[s];
    const uint32_t end = files.context.book.log_begin[s + 1];
    const bool log_after = begin != end && files.context.book.log[end - 1].day >= after;
    if (!log_after && slot.days.Last() < after) continue;
    const auto add = [&](int day) {
      const Date date = slot.year.DateOf(day);
      log->Add(ProblemKind::kNotASchoolDay, slot.file, "date", date.ToIso(), slot.student, date);
    };
    if (files.context.IsFact(slot, slot.usual)) {
      for (int day = slot.days.Next(after); day >= 0; day = slot.days.Next(day + 1)) add(day);
    }
    for (uint32_t e = begin; e < end; ++e) {
      const LogEntry& entry = files.context.book.log[e];
      if (entry.day >= after && files.context.IsFact(slot, entry.record)) add(entry.day);
    }
  }
}

}  // namespace rollcall
