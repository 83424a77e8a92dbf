// SPDX-License-Identifier: Apache-2.0
#include "evaluate/student_days.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "rollcall/presence.h"

namespace rollcall {
namespace {

struct Fact {
  int day;
  uint32_t slot;  // index into StudentYearInput::slots
  uint32_t record;
};

// The days of a slot on which one plain record stands.
struct PlainDays {
  uint32_t slot;
  uint32_t record;
  DayBits days;
};

}  // namespace

class DayDecider::Impl {
 public:
  explicit Impl(const EvaluationContext& context) : c_(context), book_(context.book) {}

  const StudentDays* Decide(const StudentYearInput& input, ProblemLog* log);

 private:
  void GatherFacts();
  void FindTraits();
  template <typename Get, typename Has>
  auto LatestTrait(Get get, Has has) const;
  void FindRowsBySchool();
  void FindStays();
  void FindStaysFromRoster(RosterRows rows);
  void FindStaysFromRows(bool whole_calendar);
  void OwnDays(const std::vector<Date>& entries);
  void FindCalendar();
  const Stay* OwnerOf(int day) const;
  void ReportLeftOut(const DayBits& counted);
  void DecideDays();
  void DecideByCode(ByCode by_code, const Fact& fact);
  void DecideOne(int day, const Fact* facts, size_t count);
  void CountMissingDays();
  PresenceContext ContextOf(int day) const;
  Grade GradeOf(TextId text);
  // The grade that the day's row gives, else the student's.
  Grade GradeOnDay(const Slot& slot) {
    const TextId grade = book_.traits[slot.traits].grade;
    return grade == kNoText || grade == d_.grade_text ? d_.grade : GradeOf(grade);
  }
  void Report(ProblemKind kind, const std::string& column, std::optional<std::string> value,
              int file, int day) {
    if (log_ != nullptr) {
      log_->Add(kind, file, column, std::move(value), in_.student, in_.year.DateOf(day));
    }
  }

  const EvaluationContext& c_;
  const Book& book_;
  StudentYearInput in_;
  ProblemLog* log_ = nullptr;
  StudentDays d_;

  // Facts up to the as-of day.
  std::vector<Fact> facts_;                          // of days that need a decision, by day
  DayBits plain_;                                    // days whose only row is a plain present one
  std::vector<PlainDays> plain_slots_;               // who stands on the plain days
  std::vector<bool> stands_;                         // slots with a fact up to the as-of day
  std::vector<std::pair<TextId, DayBits>> schools_;  // FindRowsBySchool
  std::vector<DayRow> day_rows_;                     // of the day being decided
  std::unordered_map<TextId, Grade> grades_;         // of texts met before
};

// Most days are plain: they are taken as bits, whole slots at once, and no day of them is looked at
// alone. A student whose first row was an absence has the plain days in the log instead.
void DayDecider::Impl::GatherFacts() {
  facts_.clear();
  plain_slots_.clear();
  DayBits until;
  until.SetRange(0, d_.cut);
  DayBits seen, busy;  // a plain day with a second row of any sort is no longer plain
  for (uint32_t s = 0; s < in_.slot_count; ++s) {
    const Slot& slot = in_.slots[s];
    const DayBits days = slot.days & until;
    if (days.Any() && c_.IsFact(slot, slot.usual)) {
      if (c_.meanings.OfCode(slot.usual) == ByCode::kPresent) {
        busy |= seen & days;
        seen |= days;
        plain_slots_.push_back({s, slot.usual, days});
      } else {
        days.ForEach([&](int day) { facts_.push_back({day, s, slot.usual}); });
        busy |= days;
      }
    }
    const size_t of_slot = plain_slots_.size();  // the log's plain records come from here on
    const uint32_t index = in_.first_slot + s;
    for (uint32_t e = book_.log_begin[index]; e < book_.log_begin[index + 1]; ++e) {
      const LogEntry& entry = book_.log[e];
      if (entry.day > d_.cut || !c_.IsFact(slot, entry.record)) continue;
      if (c_.meanings.OfCode(entry.record) != ByCode::kPresent) {
        facts_.push_back({entry.day, s, entry.record});
        busy.Set(entry.day);
        continue;
      }
      size_t at = of_slot;
      while (at < plain_slots_.size() && plain_slots_[at].record != entry.record) ++at;
      if (at == plain_slots_.size()) plain_slots_.push_back({s, entry.record, DayBits()});
      plain_slots_[at].days.Set(entry.day);
      if (seen.Test(entry.day)) busy.Set(entry.day);
      seen.Set(entry.day);
    }
  }
  plain_ = seen;
  plain_.Minus(busy);
  for (PlainDays& plain : plain_slots_) {
    (plain.days & busy).ForEach([&](int day) {
      facts_.push_back({day, plain.slot, plain.record});
    });
    plain.days.Minus(busy);
  }
  plain_slots_.erase(std::remove_if(plain_slots_.begin(), plain_slots_.end(),
                                    [](const PlainDays& plain) { return !plain.days.Any(); }),
                     plain_slots_.end());
  const auto before = [](const Fact& a, const Fact& b) {
    return std::tie(a.day, a.slot, a.record) < std::tie(b.day, b.slot, b.record);
  };
  // The log of a slot is by day already.
  if (!std::is_sorted(facts_.begin(), facts_.end(), before)) {
    std::sort(facts_.begin(), facts_.end(), before);
  }
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
  for (const PlainDays& plain : plain_slots_) stands_[plain.slot] = true;
  for (const Fact& fact : facts_) {
    d_.rows.Set(fact.day);
    stands_[fact.slot] = true;
  }
}

// The value of the governing row of the latest day that has one (contract section 3).
template <typename Get, typename Has>
auto DayDecider::Impl::LatestTrait(Get get, Has has) const {
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
    for (const PlainDays& plain : plain_slots_) {
      if (!plain.days.Test(day)) continue;
      rows.push_back({&book_.records[plain.record], &c_.meanings[plain.record],
                      &in_.slots[plain.slot], plain.record});
    }
    if (rows.empty()) continue;
    PresenceContext context;
    context.present_share = in_.law->present_share;
    context.book = &book_;
    const Value v = get(book_.traits[rows[DecideDay(rows, context).governing].slot->traits]);
    if (has(v)) return std::optional<Value>(v);
  }
  return std::optional<Value>();
}

void DayDecider::Impl::FindTraits() {
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
  d_.grade = GradeOf(d_.grade_text);
  d_.groups.assign(book_.group_names.size(), kNoText);
  for (size_t g = 0; g < d_.groups.size(); ++g) {
    const auto of = [g](const Traits& t) { return g < t.groups.size() ? t.groups[g] : kNoText; };
    d_.groups[g] =
        LatestTrait(of, is_text).value_or(roster != nullptr ? of(*roster) : TextId{kNoText});
  }
}

// Removes from each stay the days of the later-entered ones (ties by byte order: the first has it).
void DayDecider::Impl::OwnDays(const std::vector<Date>& entries) {
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
void DayDecider::Impl::FindRowsBySchool() {
  schools_.clear();
  const auto days_of = [&](TextId school) -> DayBits& {
    for (auto& [id, days] : schools_) {
      if (id == school) return days;
    }
    return schools_.emplace_back(school, DayBits()).second;
  };
  const TextId blank = d_.roster_row != nullptr && d_.roster_row->school != kNoText
                           ? d_.roster_row->school
                           : kNoText;
  const auto school_of = [&](uint32_t slot) {
    const TextId school = in_.slots[slot].school;
    return school != kNoText ? school : blank;
  };
  for (const PlainDays& plain : plain_slots_) days_of(school_of(plain.slot)) |= plain.days;
  for (const Fact& fact : facts_) days_of(school_of(fact.slot)).Set(fact.day);
  std::sort(schools_.begin(), schools_.end(), [&](const auto& a, const auto& b) {
    if (a.second.First() != b.second.First()) return a.second.First() < b.second.First();
    return book_.texts.Get(a.first) < book_.texts.Get(b.first);
  });
}

void DayDecider::Impl::FindStaysFromRoster(RosterRows rows) {
  const SchoolYear as_of_year = SchoolYear::Of(c_.as_of);
  std::vector<Date> entries;
  FindRowsBySchool();
  for (const RosterRow& row : rows) {
    const bool from = row.entry != kNoDate, to = row.exit != kNoDate;
    if (from && row.entry > in_.year.last()) continue;
    if (to && row.exit < in_.year.first()) continue;
    if (!from && in_.year != as_of_year && !d_.rows.Any() &&
        !(to && in_.year == SchoolYear::Of(row.exit))) {
      continue;
    }
    Stay stay;
    stay.school = row.school;
    if (from) stay.first = std::max(0, in_.year.DayOf(row.entry));
    if (to) stay.last = std::min(kLastDay, in_.year.DayOf(row.exit));
    d_.assumed_enrollment |= !from;
    const Date entry = from ? row.entry : Date(INT32_MIN);
    if (row.school != kNoText || schools_.empty()) {
      d_.stays.push_back(stay);
      entries.push_back(entry);
      continue;
    }
    // A roster that names no school: the rows' first one from the beginning, each next one from its
    // first row.
    const int begin = stay.first;
    for (const auto& [school, days] : schools_) {
      const bool first = school == schools_.front().first;
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
  OwnDays(begun ? entries : std::vector<Date>());
}

// One stay a school, entered on the first day with a row there.
void DayDecider::Impl::FindStaysFromRows(bool whole_calendar) {
  FindRowsBySchool();
  for (const auto& [school, days] : schools_) {
    Stay& stay = d_.stays.emplace_back();
    stay.school = school;
    stay.first = days.First();
    if (!whole_calendar) stay.owned = days;
  }
  if (whole_calendar) {
    // Absences alone: the first school from the calendar's first day, each next one from its first
    // row.
    std::vector<Date> entries;
    for (const Stay& stay : d_.stays) entries.push_back(in_.year.DateOf(stay.first));
    const auto earliest = std::min_element(entries.begin(), entries.end());
    for (size_t i = 0; i < d_.stays.size(); ++i) {
      if (entries[i] == *earliest) d_.stays[i].first = 0;
    }
    d_.assumed_enrollment = true;
    OwnDays(entries);
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

void DayDecider::Impl::FindStays() {
  if (!c_.exceptions) {
    FindStaysFromRows(/*whole_calendar=*/false);
    return;
  }
  const RosterRows rows = c_.RosterOf(in_.student);
  if (rows.empty()) {
    FindStaysFromRows(/*whole_calendar=*/true);
  } else {
    FindStaysFromRoster(rows);
  }
}

// The student's own calendar: each stay's, and outside them that of the stay before or after.
void DayDecider::Impl::FindCalendar() {
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

const Stay* DayDecider::Impl::OwnerOf(int day) const {
  for (const Stay& stay : d_.stays) {
    if (stay.owned.Test(day)) return &stay;
  }
  return nullptr;
}

PresenceContext DayDecider::Impl::ContextOf(int day) const {
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

Grade DayDecider::Impl::GradeOf(TextId text) {
  const auto [at, added] = grades_.try_emplace(text, Grade::kUnknown);
  if (added) at->second = ParseGrade(book_.texts.Get(text));
  return at->second;
}

// The one row of a day whose code says all: what DecideOne makes of it, without the questions.
void DayDecider::Impl::DecideByCode(ByCode by_code, const Fact& fact) {
  d_.member.Set(fact.day);
  if (by_code == ByCode::kTardy) d_.tardy.Set(fact.day);
  if (by_code != ByCode::kAbsent) return;
  const Record& record = book_.records[fact.record];
  const Meaning& meaning = c_.meanings[fact.record];
  AbsentDay& absent = d_.absent.emplace_back();
  absent.day = fact.day;
  absent.code = record.code;
  absent.reason = meaning.reason;
  absent.claim = meaning.reason == Reason::kMhw;
  absent.documentation = meaning.documentation;
  absent.documented_on = record.documented_on;
  absent.approved_on = record.approved_on;
  absent.keyed_excused = meaning.keyed_excused;
  absent.keyed_unexcused = meaning.keyed_unexcused;
  absent.grade = GradeOnDay(in_.slots[fact.slot]);
}

void DayDecider::Impl::DecideOne(int day, const Fact* facts, size_t count) {
  std::vector<DayRow>& rows = day_rows_;
  rows.clear();
  for (const Fact* fact = facts; fact != facts + count; ++fact) {
    rows.push_back({&book_.records[fact->record], &c_.meanings[fact->record],
                    &in_.slots[fact->slot], fact->record});
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
  AbsentDay& absent = d_.absent.emplace_back();
  absent.day = day;
  absent.code = row.record->code;
  const Kind kind = d.state == DayState::kOpen ? d.kind_if_absent : d.kind;
  const bool as_coded = kind == row.meaning->kind;
  absent.disciplinary = IsDisciplinary(kind, row.meaning->reason);
  absent.reason = absent.disciplinary ? Reason::kDisciplinary : row.meaning->reason;
  absent.claim = !absent.disciplinary && absent.reason == Reason::kMhw;
  absent.documentation = row.meaning->documentation;
  absent.documented_on = row.record->documented_on;
  absent.approved_on = row.record->approved_on;
  absent.keyed_excused = as_coded && row.meaning->keyed_excused;
  absent.keyed_unexcused = as_coded && row.meaning->keyed_unexcused;
  absent.claim_displaced = d.claim_displaced;
  absent.front = d.front;
  absent.grade = GradeOnDay(*row.slot);
  if (d.state == DayState::kOpen) {
    d_.open.Set(day);
    absent.open = true;
    d_.unknown_code |= d.unknown_code;
  }
}

// Rows on days without school, or outside every enrollment, by day.
void DayDecider::Impl::ReportLeftOut(const DayBits& counted) {
  if (log_ == nullptr) return;
  DayBits out = d_.rows;
  out.Minus(counted);
  out.ForEach([&](int day) {
    const auto report = [&](uint32_t slot) {
      const int file = in_.slots[slot].file;
      if (!d_.school_days.Test(day)) {
        Report(ProblemKind::kNotASchoolDay, "date", in_.year.DateOf(day).ToIso(), file, day);
      } else {
        Report(ProblemKind::kNotEnrolled, "", std::nullopt, file, day);
      }
    };
    for (const PlainDays& plain : plain_slots_) {
      if (plain.days.Test(day)) report(plain.slot);
    }
    for (const Fact& fact : facts_) {
      if (fact.day == day) report(fact.slot);
    }
  });
}

void DayDecider::Impl::DecideDays() {
  DayBits inside;  // days of some enrollment
  for (const Stay& stay : d_.stays) inside |= stay.owned;
  DayBits until;
  until.SetRange(0, d_.cut);
  DayBits counted = d_.school_days & inside & until;
  if (c_.exceptions) d_.member = counted;

  ReportLeftOut(counted);
  if (!c_.exceptions) d_.member |= plain_ & counted;
  for (size_t i = 0, next; i < facts_.size(); i = next) {
    const int day = facts_[i].day;
    for (next = i + 1; next < facts_.size() && facts_[next].day == day;) ++next;
    if (!counted.Test(day)) continue;
    const ByCode by_code = c_.meanings.OfCode(facts_[i].record);
    if (next == i + 1 && by_code != ByCode::kNeedsDecision) {
      DecideByCode(by_code, facts_[i]);
    } else {
      DecideOne(day, &facts_[i], next - i);
    }
  }
}

void DayDecider::Impl::CountMissingDays() {
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

const StudentDays* DayDecider::Impl::Decide(const StudentYearInput& input, ProblemLog* log) {
  in_ = input;
  log_ = log;
  d_.Clear();
  d_.cut = std::min(in_.year.DayOf(c_.as_of), in_.year.days() - 1);
  if (d_.cut < 0) return nullptr;
  GatherFacts();
  FindTraits();
  FindStays();
  if (d_.stays.empty()) {
    // Rows outside every enrollment: left out, and said so.
    d_.school_days.SetRange(0, kLastDay);
    ReportLeftOut(DayBits());
    return nullptr;
  }
  FindCalendar();
  DecideDays();
  CountMissingDays();
  return &d_;
}

void StudentDays::Clear() {
  StudentDays fresh;
  groups.clear();
  stays.clear();
  absent.clear();
  groups.swap(fresh.groups);
  stays.swap(fresh.stays);
  absent.swap(fresh.absent);
  *this = std::move(fresh);
}

DayDecider::DayDecider(const EvaluationContext& context) : impl_(std::make_unique<Impl>(context)) {}
DayDecider::~DayDecider() = default;

const StudentDays* DayDecider::Decide(const StudentYearInput& input, ProblemLog* log) {
  return impl_->Decide(input, log);
}

std::optional<StudentDays> DecideDays(const StudentYearInput& input,
                                      const EvaluationContext& context, ProblemLog* log) {
  DayDecider decider(context);
  const StudentDays* days = decider.Decide(input, log);
  return days != nullptr ? std::optional<StudentDays>(*days) : std::nullopt;
}

}  // namespace rollcall
