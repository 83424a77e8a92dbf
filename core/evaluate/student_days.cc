// SPDX-License-Identifier: Apache-2.0
#include "evaluate/student_days.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "rollcall/presence.h"

namespace rollcall {
namespace {

struct Fact {
  int day;
  uint32_t slot;  // index into StudentYearInput::slots
  uint32_t record;
};

class DaysBuilder {
 public:
  DaysBuilder(const StudentYearInput& input, const EvaluationContext& context, ProblemLog* log)
      : in_(input), c_(context), book_(context.book), log_(log) {
    d_.cut = std::min(in_.year.DayOf(c_.as_of), in_.year.days() - 1);
  }

  std::optional<StudentDays> Build();

 private:
  void GatherFacts();
  void FindTraits();
  template <typename Get, typename Has>
  auto LatestTrait(Get get, Has has) const;
  std::vector<std::pair<TextId, DayBits>> RowsBySchool() const;
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
  void Report(ProblemKind kind, const std::string& column, std::optional<std::string> value,
              int file, int day) {
    if (log_ != nullptr) {
      log_->Add(kind, file, column, std::move(value), in_.student, in_.year.DateOf(day));
    }
  }

  const StudentYearInput& in_;
  const EvaluationContext& c_;
  const Book& book_;
  ProblemLog* log_;
  StudentDays d_;

  // Facts up to the as-of day.
  std::vector<Fact> facts_;  // of days that need a decision, by day
  DayBits plain_;            // days whose only row is a plain present one
  std::vector<std::pair<uint32_t, DayBits>> plain_slots_;  // who stands on the plain days
  std::vector<bool> stands_;                               // slots with a fact up to the as-of day
};

void DaysBuilder::GatherFacts() {
  std::vector<std::pair<uint32_t, DayBits>> plain;
  DayBits until;
  until.SetRange(0, d_.cut);
  DayBits seen, twice;
  for (uint32_t s = 0; s < in_.slot_count; ++s) {
    const Slot& slot = in_.slots[s];
    const DayBits days = slot.days & until;
    if (days.Any() && c_.IsFact(slot, slot.usual)) {
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
      if (entry.day > d_.cut || !c_.IsFact(slot, entry.record)) continue;
      facts_.push_back({entry.day, s, entry.record});
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
  d_.rows = plain_;
  stands_.assign(in_.slot_count, false);
  for (const auto& [s, days] : plain_slots_) stands_[s] = true;
  for (const Fact& fact : facts_) {
    d_.rows.Set(fact.day);
    stands_[fact.slot] = true;
  }
}

// The value of the governing row of the latest day that has one (contract section 3).
template <typename Get, typename Has>
auto DaysBuilder::LatestTrait(Get get, Has has) const {
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
  for (uint32_t s = 0; s < in_.slot_count; ++s) {
    if (stands_[s]) look(s);
  }
  if (!any || !differ) return any ? std::optional<Value>(value) : std::nullopt;
  for (int day = d_.rows.Last(); day >= 0; day = d_.rows.Previous(day - 1)) {
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

void DaysBuilder::FindTraits() {
  d_.roster_row = DecidingRosterRow(in_.student, c_);
  const Traits* roster = d_.roster_row != nullptr ? &book_.traits[d_.roster_row->traits] : nullptr;
  const auto is_text = [](TextId id) { return id != kNoText; };
  const auto is_date = [](Date d) { return d != kNoDate; };
  // The roster's name and birth date first; grade and groups from the rows first.
  if (roster != nullptr) {
    d_.name = roster->name;
    d_.birth = roster->birth_date;
  }
  if (d_.name == kNoText) {
    d_.name = LatestTrait([](const Traits& t) { return t.name; }, is_text).value_or(kNoText);
  }
  if (d_.birth == kNoDate) {
    d_.birth = LatestTrait([](const Traits& t) { return t.birth_date; }, is_date).value_or(kNoDate);
  }
  d_.grade_text = LatestTrait([](const Traits& t) { return t.grade; }, is_text)
                      .value_or(roster != nullptr ? roster->grade : kNoText);
  d_.grade = ParseGrade(book_.texts.Get(d_.grade_text));
  d_.groups.assign(book_.group_names.size(), kNoText);
  for (size_t g = 0; g < d_.groups.size(); ++g) {
    const auto of = [g](const Traits& t) { return g < t.groups.size() ? t.groups[g] : kNoText; };
    d_.groups[g] =
        LatestTrait(of, is_text).value_or(roster != nullptr ? of(*roster) : TextId{kNoText});
  }
}

// Removes from each stay the days of the later-entered ones (ties by byte order: the first has it).
void DaysBuilder::OwnDays(std::vector<Date> entries) {
  std::vector<size_t> order(d_.stays.size());
  for (size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    if (entries[a] != entries[b]) return entries[a] < entries[b];
    return book_.texts.Get(d_.stays[a].school) > book_.texts.Get(d_.stays[b].school);
  });
  std::vector<Stay> sorted;
  for (size_t i : order) sorted.push_back(d_.stays[i]);
  d_.stays = std::move(sorted);
  DayBits later;
  for (auto stay = d_.stays.rbegin(); stay != d_.stays.rend(); ++stay) {
    DayBits whole;
    whole.SetRange(stay->first, stay->last);
    stay->owned = whole;
    stay->owned.Minus(later);
    later |= whole;
  }
}

// The days with rows of each school, by their first day, ties by byte order. Rows without a school
// are where the roster says, if it does.
std::vector<std::pair<TextId, DayBits>> DaysBuilder::RowsBySchool() const {
  std::vector<std::pair<TextId, DayBits>> schools;
  const auto days_of = [&](TextId school) -> DayBits& {
    for (auto& [id, days] : schools) {
      if (id == school) return days;
    }
    return schools.emplace_back(school, DayBits()).second;
  };
  const TextId blank = d_.roster_row != nullptr && d_.roster_row->school != kNoText
                           ? d_.roster_row->school
                           : kNoText;
  const auto school_of = [&](uint32_t slot) {
    const TextId school = in_.slots[slot].school;
    return school != kNoText ? school : blank;
  };
  for (const auto& [s, days] : plain_slots_) days_of(school_of(s)) |= days;
  for (const Fact& fact : facts_) days_of(school_of(fact.slot)).Set(fact.day);
  std::sort(schools.begin(), schools.end(), [&](const auto& a, const auto& b) {
    if (a.second.First() != b.second.First()) return a.second.First() < b.second.First();
    return book_.texts.Get(a.first) < book_.texts.Get(b.first);
  });
  return schools;
}

void DaysBuilder::FindStaysFromRoster(const std::vector<const RosterRow*>& rows) {
  const SchoolYear as_of_year = SchoolYear::Of(c_.as_of);
  std::vector<Date> entries;
  const std::vector<std::pair<TextId, DayBits>> schools = RowsBySchool();
  for (const RosterRow* row : rows) {
    const bool from = row->entry != kNoDate, to = row->exit != kNoDate;
    if (from && row->entry > in_.year.last()) continue;
    if (to && row->exit < in_.year.first()) continue;
    if (!from && in_.year != as_of_year && !d_.rows.Any() &&
        !(to && in_.year == SchoolYear::Of(row->exit))) {
      continue;
    }
    Stay stay;
    stay.school = row->school;
    if (from) stay.first = std::max(0, in_.year.DayOf(row->entry));
    if (to) stay.last = std::min(kLastDay, in_.year.DayOf(row->exit));
    d_.assumed_enrollment |= !from;
    const Date entry = from ? row->entry : Date(INT32_MIN);
    if (row->school != kNoText || schools.empty()) {
      d_.stays.push_back(stay);
      entries.push_back(entry);
      continue;
    }
    // A roster that names no school: the rows' first one from the beginning, each next one from its
    // first row.
    const int begin = stay.first;
    for (const auto& [school, days] : schools) {
      const bool first = school == schools.front().first;
      stay.school = school;
      stay.first = first ? begin : std::max(begin, days.First());
      if (stay.first > stay.last) continue;
      d_.stays.push_back(stay);
      entries.push_back(first ? entry : in_.year.DateOf(stay.first));
    }
  }
  // Stays still to come say how the year goes on; alone they make no record.
  const bool begun = std::any_of(d_.stays.begin(), d_.stays.end(),
                                 [&](const Stay& stay) { return stay.first <= d_.cut; });
  if (!begun) d_.stays.clear();
  OwnDays(begun ? std::move(entries) : std::vector<Date>());
}

// One stay a school, entered on the first day with a row there.
void DaysBuilder::FindStaysFromRows(bool whole_calendar) {
  const std::vector<std::pair<TextId, DayBits>> schools = RowsBySchool();
  std::vector<Date> entries;
  for (const auto& [school, days] : schools) {
    Stay stay;
    stay.school = school;
    stay.first = days.First();
    entries.push_back(in_.year.DateOf(stay.first));
    if (!whole_calendar) stay.owned = days;
    d_.stays.push_back(stay);
  }
  if (whole_calendar) {
    // Absences alone: the first school from the calendar's first day, each next one from its first
    // row.
    const auto earliest = std::min_element(entries.begin(), entries.end());
    for (size_t i = 0; i < d_.stays.size(); ++i) {
      if (entries[i] == *earliest) d_.stays[i].first = 0;
    }
    d_.assumed_enrollment = true;
    OwnDays(std::move(entries));
    return;
  }
  // Daily: a day with rows of two schools is the later-entered one's, ties by byte order.
  std::sort(d_.stays.begin(), d_.stays.end(), [&](const Stay& a, const Stay& b) {
    if (a.first != b.first) return a.first < b.first;
    return book_.texts.Get(a.school) > book_.texts.Get(b.school);
  });
  for (size_t i = 0; i < d_.stays.size(); ++i) {
    for (size_t j = i + 1; j < d_.stays.size(); ++j) d_.stays[i].owned.Minus(d_.stays[j].owned);
  }
}

void DaysBuilder::FindStays() {
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
void DaysBuilder::FindCalendar() {
  for (size_t i = 0; i < d_.stays.size(); ++i) {
    Stay& stay = d_.stays[i];
    stay.calendar = c_.calendars.For(in_.year, stay.school, d_.grade_text);
    const int first = i == 0 ? 0 : stay.first;
    const int last = i + 1 < d_.stays.size() ? d_.stays[i + 1].first - 1 : kLastDay;
    DayBits span;
    span.SetRange(first, last);
    span |= stay.owned;
    d_.school_days.Minus(span);
    d_.closed.Minus(span);
    if (stay.calendar == nullptr) continue;
    d_.school_days |= stay.calendar->school_days & span;
    d_.closed |= stay.calendar->closed & span;
    d_.assumed_calendar |= stay.calendar->basis == YearCalendar::Basis::kAssumed;
  }
  // Days that an earlier stay has inside a later one's span go by the earlier one's calendar.
  for (const Stay& stay : d_.stays) {
    if (stay.calendar == nullptr) continue;
    d_.school_days.Minus(stay.owned);
    d_.closed.Minus(stay.owned);
    d_.school_days |= stay.calendar->school_days & stay.owned;
    d_.closed |= stay.calendar->closed & stay.owned;
  }
  d_.end_known = !d_.stays.empty() && d_.stays.back().calendar != nullptr &&
                 d_.stays.back().calendar->end_known;
}

const Stay* DaysBuilder::OwnerOf(int day) const {
  for (const Stay& stay : d_.stays) {
    if (stay.owned.Test(day)) return &stay;
  }
  return nullptr;
}

PresenceContext DaysBuilder::ContextOf(int day) const {
  PresenceContext context;
  context.present_share = in_.law->present_share;
  context.iss_absent = c_.options.iss_absent;
  context.book = &book_;
  const auto& from = c_.options.alternative_education_present_from;
  context.alternative_education_counts = from && *from <= in_.year.DateOf(day);
  context.part_day_session = IsPreK(d_.grade) || d_.grade == Grade::kHalfDayKindergarten;
  const Stay* owner = OwnerOf(day);
  if (owner != nullptr && owner->calendar != nullptr) {
    context.calendar_minutes = owner->calendar->minutes[day];
    context.own_minutes = owner->calendar->own_minutes.Test(day);
  }
  return context;
}

void DaysBuilder::DecideOne(int day, const std::vector<Fact>& facts) {
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
    d_.member.Clear(day);
    return;
  }
  d_.member.Set(day);
  if (d.remote) d_.remote.Set(day);
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
    if (d.tardy) d_.tardy.Set(day);
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
  absent.grade = day_grade != kNoText ? ParseGrade(book_.texts.Get(day_grade)) : d_.grade;
  if (d.state == DayState::kOpen) {
    d_.open.Set(day);
    absent.open = true;
    d_.unknown_code |= d.unknown_code;
  }
  d_.absent.push_back(std::move(absent));
}

void DaysBuilder::DecideDays() {
  DayBits inside;  // days of some enrollment
  for (const Stay& stay : d_.stays) inside |= stay.owned;
  DayBits until;
  until.SetRange(0, d_.cut);
  DayBits counted = d_.school_days & inside & until;
  if (c_.exceptions) d_.member = counted;

  const auto leave_out = [&](int day, int file) {
    if (!d_.school_days.Test(day)) {
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
  if (!c_.exceptions) d_.member |= plain_ & counted;
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

void DaysBuilder::CountMissingDays() {
  if (c_.exceptions || log_ == nullptr || !d_.rows.Any()) return;
  const int first = d_.rows.First(), last = d_.rows.Last();
  DayBits missing;
  missing.SetRange(first, last);
  missing &= d_.school_days;
  missing.Minus(d_.rows);
  if (!missing.Any()) return;
  missing.ForEach([&](int day) {
    // The stay that the day falls in; a day on which nobody of the school has a row is the school's
    // matter.
    const Stay* at = nullptr;
    for (const Stay& stay : d_.stays) {
      if (stay.first <= day) at = &stay;
    }
    if (at == nullptr) return;
    const auto school = c_.rows_of_school.find({in_.year.start(), at->school});
    if (school != c_.rows_of_school.end() && !school->second.Test(day)) return;
    Report(ProblemKind::kMissingDay, "", std::nullopt,
           in_.slot_count > 0 ? in_.slots[0].file : kNoFile, day);
  });
}

std::optional<StudentDays> DaysBuilder::Build() {
  if (d_.cut < 0) return std::nullopt;
  GatherFacts();
  FindTraits();
  FindStays();
  if (d_.stays.empty()) {
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
  return std::move(d_);
}

}  // namespace

std::optional<StudentDays> DecideDays(const StudentYearInput& input,
                                      const EvaluationContext& context, ProblemLog* log) {
  return DaysBuilder(input, context, log).Build();
}

}  // namespace rollcall
