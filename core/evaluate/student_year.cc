// SPDX-License-Identifier: Apache-2.0
#include "evaluate/student_year.h"

#include <algorithm>

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

constexpr int kLastDay = kDaysInYear - 1;

struct Fact {
  int day;
  uint32_t slot;  // index into StudentYearInput::slots
  uint32_t record;
};

// One stay at a school. `owned`: its days, those of later-entered stays removed.
struct Stay {
  TextId school = kNoText;
  int first = 0, last = kLastDay;
  DayBits owned;
  const YearCalendar* calendar = nullptr;
  bool assumed = false;
};

// A day away from school, with what the rules ask about it.
struct AbsentDay {
  int day = 0;
  TextId code = kNoText;
  Reason reason = Reason::kUnknown;
  Documentation documentation = Documentation::kNone;
  Date documented_on = kNoDate, approved_on = kNoDate;
  bool keyed_excused = false, keyed_unexcused = false;
  bool disciplinary = false, claim = false, claim_displaced = false;
  bool open = false;
  Grade grade = Grade::kUnknown;
  Because front;
};

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

class Worker {
 public:
  Worker(const StudentYearInput& input, const EvaluationContext& context, ProblemLog* log)
      : in_(input), c_(context), book_(context.book), log_(log) {
    const int as_of = in_.year.DayOf(c_.as_of);
    cut_ = std::min(as_of, in_.year.days() - 1);
  }

  std::optional<StudentYear> Run();

 private:
  void GatherFacts();
  void FindTraits();
  template <typename Get, typename Has>
  auto LatestTrait(Get get, Has has) const;
  void FindStays();
  void FindStaysFromRoster(const std::vector<const RosterRow*>& rows);
  void FindStaysFromRows(bool whole_calendar);
  void OwnDays(std::vector<Date> entries);
  void FindCalendar();
  const Stay* OwnerOf(int day) const;
  void DecideDays();
  void DecideOne(int day, const std::vector<Fact>& facts);
  void CountMissingDays();
  PresenceContext ContextOf(int day) const;
  std::optional<Date> SchoolDayAfter(Date from, int n) const;
  std::optional<int> AgeAt(int day) const;
  Reading Read(bool open_is_absent) const;
  std::optional<int> DaysByYearEnd() const;
  void Fill(const Reading& least, const Reading& most, StudentYear* out) const;
  Absence Merge(const Absence& a, const Absence& b) const;
  void FillEnrollments(StudentYear* out) const;
  void Report(ProblemKind kind, const std::string& column, std::optional<std::string> value,
              int file, int day, uint64_t count = 1) {
    if (log_ != nullptr) {
      log_->Add(kind, file, column, std::move(value), in_.student, in_.year.DateOf(day), count);
    }
  }

  const StudentYearInput& in_;
  const EvaluationContext& c_;
  const Book& book_;
  ProblemLog* log_;
  int cut_ = 0;

  // Facts up to the as-of day.
  std::vector<Fact> facts_;  // of days that need a decision, by day
  DayBits plain_;            // days whose only row is a plain present one
  std::vector<std::pair<uint32_t, DayBits>> plain_slots_;  // who stands on the plain days
  DayBits rows_;                                           // days with any row
  TextId name_ = kNoText, grade_text_ = kNoText;
  Date birth_ = kNoDate;
  std::vector<TextId> groups_;
  Grade grade_ = Grade::kUnknown;
  const RosterRow* roster_row_ = nullptr;

  std::vector<Stay> stays_;  // by entry
  bool assumed_enrollment_ = false;
  DayBits school_days_, closed_;  // the student's calendar
  bool assumed_calendar_ = false, end_known_ = false;

  DayBits member_, open_, tardy_, remote_;
  std::vector<AbsentDay> absent_;  // by day; open days too, as they would be if absent
  bool unknown_code_ = false;
};

void Worker::GatherFacts() {
  std::vector<std::pair<uint32_t, DayBits>> plain;
  DayBits until;
  until.SetRange(0, cut_);
  DayBits seen, twice;
  for (uint32_t s = 0; s < in_.slot_count; ++s) {
    const Slot& slot = in_.slots[s];
    const DayBits days = slot.days & until;
    if (days.Any()) {
      if (c_.meanings.IsPlain(slot.usual)) {
        twice |= seen & days;
        seen |= days;
        plain.emplace_back(s, days);
      } else {
        days.ForEach([&](int day) { facts_.push_back({day, s, slot.usual}); });
      }
    }
    const uint32_t index = in_.first_slot + s;
    for (uint32_t e = book_.log_begin[index]; e < book_.log_begin[index + 1]; ++e) {
      const LogEntry& entry = book_.log[e];
      if (entry.day <= cut_) facts_.push_back({entry.day, s, entry.record});
    }
  }
  // A plain day with a second row of any sort is no longer plain.
  DayBits busy = twice;
  for (const Fact& fact : facts_) busy.Set(fact.day);
  for (const auto& [s, days] : plain) {
    (days & busy).ForEach([&, slot = s](int day) {
      facts_.push_back({day, slot, in_.slots[slot].usual});
    });
    DayBits alone = days;
    alone.Minus(busy);
    if (alone.Any()) plain_slots_.emplace_back(s, alone);
    plain_ |= alone;
  }
  std::sort(facts_.begin(), facts_.end(), [](const Fact& a, const Fact& b) {
    return std::tie(a.day, a.slot, a.record) < std::tie(b.day, b.slot, b.record);
  });
  // Equal rows of two files are one.
  facts_.erase(std::unique(facts_.begin(), facts_.end(),
                           [&](const Fact& a, const Fact& b) {
                             const Slot &sa = in_.slots[a.slot], &sb = in_.slots[b.slot];
                             return a.day == b.day && a.record == b.record &&
                                    sa.school == sb.school && sa.period == sb.period &&
                                    sa.section == sb.section && sa.traits == sb.traits;
                           }),
               facts_.end());
  rows_ = plain_;
  for (const Fact& fact : facts_) rows_.Set(fact.day);
}

// The value of the governing row of the latest day that has one (contract section 3).
template <typename Get, typename Has>
auto Worker::LatestTrait(Get get, Has has) const {
  using Value = decltype(get(book_.traits[0]));
  // Nearly always all slots say the same, or nothing.
  bool any = false, differ = false;
  Value value{};
  const auto look = [&](uint32_t slot) {
    const Value v = get(book_.traits[in_.slots[slot].traits]);
    if (!has(v)) {
      differ = true;
    } else if (!any) {
      any = true;
      value = v;
    } else if (!(v == value)) {
      differ = true;
    }
  };
  for (uint32_t s = 0; s < in_.slot_count; ++s) look(s);
  if (!any || !differ) return any ? std::optional<Value>(value) : std::nullopt;
  for (int day = rows_.Last(); day >= 0; day = rows_.Previous(day - 1)) {
    std::vector<DayRow> rows;
    for (const Fact& fact : facts_) {
      if (fact.day != day) continue;
      rows.push_back({&book_.records[fact.record], &c_.meanings[fact.record], &in_.slots[fact.slot],
                      fact.record});
    }
    for (const auto& [s, days] : plain_slots_) {
      if (!days.Test(day)) continue;
      const Slot& slot = in_.slots[s];
      rows.push_back({&book_.records[slot.usual], &c_.meanings[slot.usual], &slot, slot.usual});
    }
    if (rows.empty()) continue;
    PresenceContext plain;
    plain.present_share = in_.law->present_share;
    plain.book = &book_;
    const Value v = get(book_.traits[rows[DecideDay(rows, plain).governing].slot->traits]);
    if (has(v)) return std::optional<Value>(v);
  }
  return std::optional<Value>();
}

void Worker::FindTraits() {
  roster_row_ = DecidingRosterRow(in_.student, c_);
  const Traits* roster = roster_row_ != nullptr ? &book_.traits[roster_row_->traits] : nullptr;
  const auto is_text = [](TextId id) { return id != kNoText; };
  const auto is_date = [](Date d) { return d != kNoDate; };
  // The roster's name and birth date first; grade and groups from the rows first.
  if (roster != nullptr) {
    name_ = roster->name;
    birth_ = roster->birth_date;
  }
  if (name_ == kNoText) {
    name_ = LatestTrait([](const Traits& t) { return t.name; }, is_text).value_or(kNoText);
  }
  if (birth_ == kNoDate) {
    birth_ = LatestTrait([](const Traits& t) { return t.birth_date; }, is_date).value_or(kNoDate);
  }
  grade_text_ = LatestTrait([](const Traits& t) { return t.grade; }, is_text)
                    .value_or(roster != nullptr ? roster->grade : kNoText);
  grade_ = ParseGrade(book_.texts.Get(grade_text_));
  groups_.assign(book_.group_names.size(), kNoText);
  for (size_t g = 0; g < groups_.size(); ++g) {
    const auto of = [g](const Traits& t) { return g < t.groups.size() ? t.groups[g] : kNoText; };
    groups_[g] =
        LatestTrait(of, is_text).value_or(roster != nullptr ? of(*roster) : TextId{kNoText});
  }
}

// Removes from each stay the days of the later-entered ones (ties by byte order: the first has it).
void Worker::OwnDays(std::vector<Date> entries) {
  std::vector<size_t> order(stays_.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    if (entries[a] != entries[b]) return entries[a] < entries[b];
    return book_.texts.Get(stays_[a].school) > book_.texts.Get(stays_[b].school);
  });
  std::vector<Stay> sorted;
  for (size_t i : order) sorted.push_back(stays_[i]);
  stays_ = std::move(sorted);
  for (size_t i = 0; i < stays_.size(); ++i) {
    stays_[i].owned.SetRange(stays_[i].first, stays_[i].last);
    for (size_t j = i + 1; j < stays_.size(); ++j) {
      DayBits later;
      later.SetRange(stays_[j].first, stays_[j].last);
      stays_[i].owned.Minus(later);
    }
  }
}

void Worker::FindStaysFromRoster(const std::vector<const RosterRow*>& rows) {
  const SchoolYear as_of_year = SchoolYear::Of(c_.as_of);
  std::vector<Date> entries;
  TextId row_school = kNoText;  // of a roster that names none
  for (uint32_t s = 0; s < in_.slot_count; ++s) {
    if (in_.slots[s].school != kNoText) row_school = in_.slots[s].school;
  }
  for (const RosterRow* row : rows) {
    const bool from = row->entry != kNoDate, to = row->exit != kNoDate;
    if (from && (row->entry > in_.year.last() || row->entry > c_.as_of)) continue;
    if (to && row->exit < in_.year.first()) continue;
    if (!from && in_.year != as_of_year && !rows_.Any() &&
        !(to && in_.year == SchoolYear::Of(row->exit))) {
      continue;
    }
    Stay stay;
    stay.school = row->school != kNoText ? row->school : row_school;
    if (from) stay.first = std::max(0, in_.year.DayOf(row->entry));
    if (to) stay.last = std::min(kLastDay, in_.year.DayOf(row->exit));
    stay.assumed = !from;
    assumed_enrollment_ |= stay.assumed;
    stays_.push_back(stay);
    entries.push_back(from ? row->entry : Date(INT32_MIN));
  }
  OwnDays(std::move(entries));
}

// One stay a school, entered on the first day with a row there.
void Worker::FindStaysFromRows(bool whole_calendar) {
  std::vector<std::pair<TextId, DayBits>> schools;
  const auto days_of = [&](TextId school) -> DayBits& {
    for (auto& [id, days] : schools) {
      if (id == school) return days;
    }
    return schools.emplace_back(school, DayBits()).second;
  };
  // Rows without a school are where the roster says, if it does.
  const TextId blank =
      roster_row_ != nullptr && roster_row_->school != kNoText ? roster_row_->school : kNoText;
  const auto school_of = [&](uint32_t slot) {
    const TextId school = in_.slots[slot].school;
    return school != kNoText ? school : blank;
  };
  for (const auto& [s, days] : plain_slots_) days_of(school_of(s)) |= days;
  for (const Fact& fact : facts_) days_of(school_of(fact.slot)).Set(fact.day);
  std::vector<Date> entries;
  for (const auto& [school, days] : schools) {
    Stay stay;
    stay.school = school;
    stay.first = days.First();
    entries.push_back(in_.year.DateOf(stay.first));
    if (!whole_calendar) stay.owned = days;
    stays_.push_back(stay);
  }
  if (whole_calendar) {
    // Absences alone: the first school from the calendar's first day, each next one from its first
    // row.
    const auto earliest = std::min_element(entries.begin(), entries.end());
    for (size_t i = 0; i < stays_.size(); ++i) {
      stays_[i].assumed = true;
      if (entries[i] == *earliest) stays_[i].first = 0;
    }
    assumed_enrollment_ = true;
    OwnDays(std::move(entries));
    return;
  }
  // Daily: a day with rows of two schools is the later-entered one's, ties by byte order.
  std::sort(stays_.begin(), stays_.end(), [&](const Stay& a, const Stay& b) {
    if (a.first != b.first) return a.first < b.first;
    return book_.texts.Get(a.school) > book_.texts.Get(b.school);
  });
  for (size_t i = 0; i < stays_.size(); ++i) {
    for (size_t j = i + 1; j < stays_.size(); ++j) stays_[i].owned.Minus(stays_[j].owned);
  }
}

void Worker::FindStays() {
  if (!c_.exceptions) {
    FindStaysFromRows(/*whole_calendar=*/false);
    return;
  }
  const std::vector<const RosterRow*>& rows = c_.roster[in_.student];
  if (rows.empty()) {
    FindStaysFromRows(/*whole_calendar=*/true);
  } else {
    FindStaysFromRoster(rows);
  }
}

// The student's own calendar: each stay's, and outside them that of the stay before or after.
void Worker::FindCalendar() {
  for (size_t i = 0; i < stays_.size(); ++i) {
    Stay& stay = stays_[i];
    stay.calendar = c_.calendars.For(in_.year, stay.school, grade_text_);
    const int first = i == 0 ? 0 : stay.first;
    const int last = i + 1 < stays_.size() ? stays_[i + 1].first - 1 : kLastDay;
    DayBits span;
    span.SetRange(first, last);
    span |= stay.owned;
    school_days_.Minus(span);
    closed_.Minus(span);
    if (stay.calendar == nullptr) continue;
    school_days_ |= stay.calendar->school_days & span;
    closed_ |= stay.calendar->closed & span;
    assumed_calendar_ |= stay.calendar->basis == YearCalendar::Basis::kAssumed;
  }
  // Days that an earlier stay has inside a later one's span go by the earlier one's calendar.
  for (const Stay& stay : stays_) {
    if (stay.calendar == nullptr) continue;
    school_days_.Minus(stay.owned);
    school_days_ |= stay.calendar->school_days & stay.owned;
  }
  end_known_ =
      !stays_.empty() && stays_.back().calendar != nullptr && stays_.back().calendar->end_known;
}

const Stay* Worker::OwnerOf(int day) const {
  for (const Stay& stay : stays_) {
    if (stay.owned.Test(day)) return &stay;
  }
  return nullptr;
}

PresenceContext Worker::ContextOf(int day) const {
  PresenceContext context;
  context.present_share = in_.law->present_share;
  context.iss_absent = c_.options.iss_absent;
  context.book = &book_;
  const auto& from = c_.options.alternative_education_present_from;
  context.alternative_education_counts = from && *from <= in_.year.DateOf(day);
  context.part_day_session = IsPreK(grade_) || grade_ == Grade::kHalfDayKindergarten;
  const Stay* owner = OwnerOf(day);
  if (owner != nullptr && owner->calendar != nullptr) {
    context.calendar_minutes = owner->calendar->minutes[day];
    context.own_minutes = owner->calendar->own_minutes.Test(day);
  }
  return context;
}

void Worker::DecideOne(int day, const std::vector<Fact>& facts) {
  std::vector<DayRow> rows;
  rows.reserve(facts.size());
  for (const Fact& fact : facts) {
    rows.push_back({&book_.records[fact.record], &c_.meanings[fact.record], &in_.slots[fact.slot],
                    fact.record});
  }
  const DayDecision d = DecideDay(rows, ContextOf(day));
  const DayRow& row = rows[d.governing];
  const int file = row.slot->file;
  const auto code = [&] { return std::string(book_.texts.Get(row.record->code)); };
  if (d.conflicting) Report(ProblemKind::kConflictingRows, "", std::nullopt, file, day);
  if (d.state == DayState::kNotMember) {
    member_.Clear(day);
    return;
  }
  member_.Set(day);
  if (d.remote) remote_.Set(day);
  if (d.code_and_minutes_differ) {
    Report(ProblemKind::kCodeAndMinutesDiffer, "code", code(), file, day);
  }
  if (d.mhw_but_present) Report(ProblemKind::kMhwButPresent, "code", code(), file, day);
  if (d.half_day_assumed) Report(ProblemKind::kHalfDayAssumed, "code", code(), file, day);
  if (d.remote_assumed) Report(ProblemKind::kRemoteAssumed, "code", code(), file, day);
  if (d.half_day_session) {
    Report(ProblemKind::kHalfDaySession, "", std::nullopt, file, day);
  }
  if (d.state == DayState::kPresent) {
    if (d.tardy) tardy_.Set(day);
    return;
  }
  AbsentDay absent;
  absent.day = day;
  absent.code = row.record->code;
  const Kind kind = d.state == DayState::kOpen ? d.kind_if_absent : d.kind;
  const bool as_coded = kind == row.meaning->kind;
  absent.disciplinary = IsDisciplinary(kind, as_coded ? row.meaning->reason : Reason::kUnknown);
  absent.reason = absent.disciplinary ? Reason::kDisciplinary : row.meaning->reason;
  absent.claim = !absent.disciplinary && absent.reason == Reason::kMhw;
  absent.documentation = row.meaning->documentation;
  absent.documented_on = row.record->documented_on;
  absent.approved_on = row.record->approved_on;
  absent.keyed_excused = as_coded && row.meaning->keyed_excused;
  absent.keyed_unexcused = as_coded && row.meaning->keyed_unexcused;
  absent.claim_displaced = d.claim_displaced;
  absent.front = d.front;
  const TextId day_grade = book_.traits[row.slot->traits].grade;
  absent.grade = day_grade != kNoText ? ParseGrade(book_.texts.Get(day_grade)) : grade_;
  if (d.state == DayState::kOpen) {
    open_.Set(day);
    absent.open = true;
    unknown_code_ |= d.unknown_code;
  }
  absent_.push_back(std::move(absent));
}

void Worker::DecideDays() {
  DayBits inside;  // days of some enrollment
  for (const Stay& stay : stays_) inside |= stay.owned;
  DayBits until;
  until.SetRange(0, cut_);
  DayBits counted = school_days_ & inside & until;
  if (c_.exceptions) member_ = counted;

  const auto leave_out = [&](int day, int file) {
    if (!school_days_.Test(day)) {
      Report(ProblemKind::kNotASchoolDay, "date", in_.year.DateOf(day).ToIso(), file, day);
    } else {
      Report(ProblemKind::kNotEnrolled, "", std::nullopt, file, day);
    }
  };
  for (const auto& [s, days] : plain_slots_) {
    DayBits out = days;
    out.Minus(counted);
    if (out.Any()) {
      out.ForEach([&, slot = s](int day) { leave_out(day, in_.slots[slot].file); });
    }
  }
  if (!c_.exceptions) member_ |= plain_ & counted;
  std::vector<Fact> day_facts;
  for (size_t i = 0; i < facts_.size();) {
    const int day = facts_[i].day;
    day_facts.clear();
    for (; i < facts_.size() && facts_[i].day == day; ++i) day_facts.push_back(facts_[i]);
    if (counted.Test(day)) {
      DecideOne(day, day_facts);
    } else {
      for (const Fact& fact : day_facts) leave_out(day, in_.slots[fact.slot].file);
    }
  }
}

void Worker::CountMissingDays() {
  if (c_.exceptions || log_ == nullptr || !rows_.Any()) return;
  const int first = rows_.First(), last = rows_.Last();
  DayBits missing;
  missing.SetRange(first, last);
  missing &= school_days_;
  missing.Minus(rows_);
  if (!missing.Any()) return;
  missing.ForEach([&](int day) {
    // The stay that the day falls in; a day on which nobody of the school has a row is the school's
    // matter.
    const Stay* at = nullptr;
    for (const Stay& stay : stays_) {
      if (stay.first <= day) at = &stay;
    }
    if (at == nullptr) return;
    const auto school = c_.rows_of_school.find({in_.year.start(), at->school});
    if (school != c_.rows_of_school.end() && !school->second.Test(day)) return;
    Report(ProblemKind::kMissingDay, "", std::nullopt,
           in_.slot_count > 0 ? in_.slots[0].file : kNoFile, day);
  });
}

// DOC-3: on the student's calendar; past its end in the next year's, if there is one.
std::optional<Date> Worker::SchoolDayAfter(Date from, int n) const {
  if (assumed_calendar_) return std::nullopt;
  if (n == 0) return from;
  const int day = in_.year.DayOf(from);
  const int at = school_days_.NthAfter(day, n);
  if (at >= 0) return in_.year.DateOf(at);
  const int left = n - school_days_.CountRange(day + 1, kLastDay);
  if (stays_.empty()) return std::nullopt;
  const YearCalendar* next = c_.calendars.For(in_.year.next(), stays_.back().school, grade_text_);
  if (next == nullptr || next->basis == YearCalendar::Basis::kAssumed) return std::nullopt;
  const int in_next = next->school_days.NthAfter(-1, left);
  if (in_next < 0) return std::nullopt;
  return in_.year.next().DateOf(in_next);
}

std::optional<int> Worker::AgeAt(int day) const {
  if (birth_ == kNoDate) return std::nullopt;
  return AgeOn(birth_, in_.year.DateOf(day));
}

// The days enrolled by the end of the year, as far as the files can tell; nothing: they cannot.
std::optional<int> Worker::DaysByYearEnd() const {
  const int enrolled = member_.Count();
  const bool by_days = end_known_ && !assumed_calendar_;
  if (!by_days && !c_.profile.year_days) return std::nullopt;
  if (stays_.empty()) return std::nullopt;
  const Stay& last = stays_.back();
  bool stays_on;
  if (c_.exceptions) {
    stays_on = last.last > cut_;
  } else {
    const auto school = c_.rows_of_school.find({in_.year.start(), last.school});
    stays_on =
        school != c_.rows_of_school.end() && member_.Any() && school->second.Last() == rows_.Last();
  }
  if (!stays_on) return enrolled;
  int to_come;
  if (by_days) {
    const int until = c_.exceptions ? last.last : kLastDay;
    to_come = school_days_.CountRange(cut_ + 1, until);
  } else {
    to_come = std::max(0, *c_.profile.year_days - school_days_.CountRange(0, cut_));
  }
  return enrolled + to_come;
}

Reading Worker::Read(bool open_is_absent) const {
  const YearLaw& law = *in_.law;
  const Options& options = c_.options;
  Reading r;
  std::vector<const AbsentDay*> days;
  DayBits absent;
  for (const AbsentDay& day : absent_) {
    if (day.open && !open_is_absent) continue;
    days.push_back(&day);
    absent.Set(day.day);
  }
  const auto school_day_after = [this](Date from, int n) { return SchoolDayAfter(from, n); };

  // DOC: windows and papers.
  std::vector<Window> windows(days.size());
  std::vector<Paper> papers(days.size());
  DayBits here = member_;
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
  const int elsewhere = roster_row_ != nullptr && in_.year == SchoolYear::Of(c_.as_of)
                            ? std::max(0, roster_row_->transfer_mhw)
                            : 0;
  MhwContext mhw;
  mhw.law = &law;
  mhw.options = &options;
  mhw.used_elsewhere = elsewhere;
  mhw.school_days = &school_days_;
  mhw.closed = &closed_;
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
  r.remaining = MhwRemaining(r.valid, elsewhere, grade_, law);
  // Under an assumed calendar two accepted days may be consecutive after all, unless a day between
  // has a row of anyone.
  const auto may_be_consecutive = [&](int day) {
    if (!assumed_calendar_) return false;
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
  int ordinal = roster_row_ != nullptr && in_.year == SchoolYear::Of(c_.as_of)
                    ? std::max(0, roster_row_->transfer_absences)
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
      for (size_t k = i; k > 0 && days[k - 1]->reason == day.reason &&
                         days[k - 1]->day == member_.Previous(run_begins - 1);
           --k) {
        run_begins = days[k - 1]->day;
      }
      input.approved_in_time = ApprovedInTime(day.documentation, day.approved_on, day.documented_on,
                                              in_.year.DateOf(run_begins));
      input.approval_dated = day.approved_on != kNoDate;
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
  const int enrolled = member_.Count();
  r.tardy = tardy_.Count();
  r.chronic = IsChronic(r.absent, enrolled, law);
  const int first = ChronicFirstDay(member_, absent, law);
  if (first >= 0) r.chronic_first = in_.year.DateOf(first);
  r.band = BandOf(r.absent, enrolled, law, options);
  std::optional<Band> prior = open_is_absent ? in_.prior_most : in_.prior_least;
  if (!in_.prior_in_files && roster_row_ != nullptr && in_.year == SchoolYear::Of(c_.as_of) &&
      roster_row_->prior_days_enrolled > 0 && roster_row_->prior_days_absent != kNotGiven) {
    prior = BandOf(roster_row_->prior_days_absent, roster_row_->prior_days_enrolled, law, options);
  }
  r.tier = TierOf(r.band, prior, options);
  if (const auto by_end = DaysByYearEnd()) r.absences_left = AbsencesLeft(r.absent, *by_end, law);
  if (r.chronic.value_or(false)) {
    r.present_days_to_recover = PresentDaysToRecover(r.absent, enrolled, law);
  }
  if (health) r.review.push_back(ReviewFlag::kHealthRequirement);
  if (IsLongAbsence(member_, unexplained, law)) r.review.push_back(ReviewFlag::kLongAbsence);
  if (IsShortEnrollment(enrolled, law)) r.review.push_back(ReviewFlag::kShortEnrollment);
  if (keyed_differs) r.review.push_back(ReviewFlag::kKeyedDiffers);
  return r;
}

// A field that differs between the two readings is null; lists that differ are null whole.
Absence Worker::Merge(const Absence& a, const Absence& b) const {
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

void Worker::FillEnrollments(StudentYear* out) const {
  DayBits absent;
  for (const AbsentDay& day : absent_) {
    if (!day.open) absent.Set(day.day);
  }
  for (const Stay& stay : stays_) {
    EnrollmentDays* at = nullptr;
    for (EnrollmentDays& e : out->enrollments) {
      if (e.school == stay.school) at = &e;  // back at the same school
    }
    if (at == nullptr) {
      at = &out->enrollments.emplace_back();
      at->school = stay.school;
    }
    at->member |= member_ & stay.owned;
    at->absent |= absent & stay.owned;
    at->open |= open_ & stay.owned;
    at->remote |= remote_ & member_ & stay.owned;
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

void Worker::Fill(const Reading& least, const Reading& most, StudentYear* out) const {
  StudentSummary& s = out->summary;
  s.student = in_.student;
  s.year = in_.year;
  s.name = name_;
  s.grade = grade_text_;
  s.groups = groups_;
  // The school of the latest stay begun by the as-of day.
  for (const Stay& stay : stays_) {
    if (stay.first <= cut_) s.school = stay.school;
  }
  s.days_enrolled = member_.Count();
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
  s.open_days = open_.Count();
  for (const ReviewFlag flag : least.review) {
    if (std::find(most.review.begin(), most.review.end(), flag) != most.review.end()) {
      s.review.push_back(flag);
    }
  }
  if (unknown_code_) s.review.push_back(ReviewFlag::kUnknownCode);
  out->band_least = least.band;
  out->band_most = most.band;
  out->chronic_least = least.chronic.value_or(false);
  out->chronic_most = most.chronic.value_or(false);
  out->grade = grade_;
  out->assumed_calendar = assumed_calendar_;
  out->assumed_enrollment = assumed_enrollment_;
  out->end_known = end_known_ && !assumed_calendar_;
  for (const AbsentDay& day : absent_) {
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

std::optional<StudentYear> Worker::Run() {
  if (cut_ < 0) return std::nullopt;
  GatherFacts();
  FindTraits();
  FindStays();
  if (stays_.empty()) {
    // Rows outside every enrollment: left out, and said so.
    for (const auto& [s, days] : plain_slots_) {
      days.ForEach([&, slot = s](int day) {
        Report(ProblemKind::kNotEnrolled, "", std::nullopt, in_.slots[slot].file, day);
      });
    }
    for (const Fact& fact : facts_) {
      Report(ProblemKind::kNotEnrolled, "", std::nullopt, in_.slots[fact.slot].file, fact.day);
    }
    return std::nullopt;
  }
  FindCalendar();
  DecideDays();
  CountMissingDays();
  StudentYear out;
  const Reading least = Read(/*open_is_absent=*/false);
  if (open_.Any() || in_.prior_least != in_.prior_most) {
    Fill(least, Read(/*open_is_absent=*/true), &out);
  } else {
    Fill(least, least, &out);
  }
  return out;
}

}  // namespace

const RosterRow* DecidingRosterRow(uint32_t student, const EvaluationContext& context) {
  const RosterRow* best = nullptr;
  const auto text = [&](TextId id) { return context.book.texts.Get(id); };
  for (const RosterRow* row : context.roster[student]) {
    if (best == nullptr) {
      best = row;
      continue;
    }
    const bool row_later = row->entry > context.as_of, best_later = best->entry > context.as_of;
    if (row_later != best_later) {
      if (best_later) best = row;
    } else if (row->entry != best->entry) {
      if (row->entry > best->entry) best = row;
    } else {
      const Traits &a = context.book.traits[row->traits], &b = context.book.traits[best->traits];
      const auto key = [&](const RosterRow& r, const Traits& t) {
        return std::make_tuple(text(r.school), text(t.name), text(t.grade), t.birth_date.days(),
                               r.exit.days(), r.prior_days_enrolled, r.prior_days_absent,
                               r.transfer_absences, r.transfer_mhw);
      };
      if (key(*row, a) < key(*best, b)) best = row;
    }
  }
  return best;
}

std::optional<StudentYear> WorkOut(const StudentYearInput& input, const EvaluationContext& context,
                                   ProblemLog* log) {
  return Worker(input, context, log).Run();
}

}  // namespace rollcall
