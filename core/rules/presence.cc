// SPDX-License-Identifier: Apache-2.0
#include "rollcall/presence.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rollcall {
namespace {

enum class Share : uint8_t { kUnmeasured, kLess, kEnough, kPartDayOpen };

// A row once the rules before the code have spoken: remote authority, alternative education,
// in-school suspension.
struct Judged {
  DayRow row;
  Kind kind = Kind::kUnknown;
  int index = 0;
  bool remote_refused = false;  // IN-4: its minutes do not count
  bool iss = false;             // option iss.absent: minutes never change it
  // DISC-1: a disciplinary day that alternative education makes a present one, for half of it at
  // least.
  bool alternative = false;
};

bool IsSuspension(Kind kind) { return kind == Kind::kSuspension || kind == Kind::kExpulsion; }

bool IsClaim(const Judged& j) {
  return j.kind == Kind::kMhw || (IsAbsentKind(j.kind) && j.row.meaning->reason == Reason::kMhw);
}

Judged Judge(const DayRow& row, int index, const PresenceContext& context) {
  Judged j{row, row.meaning->kind, index};
  const Record& record = *row.record;
  const bool disciplinary = IsAbsentKind(j.kind) && IsDisciplinary(j.kind, row.meaning->reason);
  if (disciplinary && record.alternative_education == YesNo::kYes &&
      context.alternative_education_counts) {
    j.kind = Kind::kPresent;
    j.alternative = true;
  } else if (j.kind == Kind::kRemotePresent && record.remote_authorized == YesNo::kNo) {
    j.kind = Kind::kRemoteAbsent;  // IN-4
    j.remote_refused = true;
  } else if (j.kind == Kind::kInSchoolSuspension && context.iss_absent) {
    j.kind = Kind::kSuspension;  // A3: a disciplinary absence by local choice
    j.iss = true;
  }
  return j;
}

// Contract section 3: disciplinary, MHW, another absence, an unknown code, present. A suspension
// goes first also where alternative education makes its day a present one (DISC-4).
int Rank(const Judged& j) {
  if (j.alternative) return 0;
  if (IsNoMembershipKind(j.kind)) return 5;
  if (IsPresentKind(j.kind)) return 4;
  if (j.kind == Kind::kUnknown) return 3;
  if (IsDisciplinary(j.kind, j.row.meaning->reason)) return 0;
  return IsClaim(j) ? 1 : 2;
}

// Whether `a` governs before `b`.
bool Governs(const Judged& a, const Judged& b, const Book& book) {
  if (Rank(a) != Rank(b)) return Rank(a) < Rank(b);
  const Meaning &ma = *a.row.meaning, &mb = *b.row.meaning;
  if (ma.documentation != mb.documentation) return ma.documentation > mb.documentation;
  const bool known_a = ma.reason != Reason::kUnknown, known_b = mb.reason != Reason::kUnknown;
  if (known_a != known_b) return known_a;
  const auto text = [&book](TextId id) { return book.texts.Get(id); };
  const Record &ra = *a.row.record, &rb = *b.row.record;
  const Slot &sa = *a.row.slot, &sb = *b.row.slot;
  const auto first = [&](const Record& r, const Slot& s) {
    return std::make_tuple(text(r.code), text(r.reason), r.documented_on.days(),
                           r.approved_on.days(), text(s.school));
  };
  const auto fa = first(ra, sa), fb = first(rb, sb);
  if (fa != fb) return fa < fb;
  const Traits &ta = book.traits[sa.traits], &tb = book.traits[sb.traits];
  const auto rest = [&](const Record& r, const Slot& s, const Traits& t) {
    return std::make_tuple(text(t.name), text(t.grade), t.birth_date.days(), r.documentation,
                           r.minutes_present, r.minutes_absent, r.minutes_day, r.portion_absent,
                           text(s.period), text(s.section), r.remote_authorized,
                           r.alternative_education, r.sis_absent, r.sis_excused, r.sis_tardy);
  };
  const auto la = rest(ra, sa, ta), lb = rest(rb, sb, tb);
  if (la != lb) return la < lb;
  return std::lexicographical_compare(ta.groups.begin(), ta.groups.end(), tb.groups.begin(),
                                      tb.groups.end(),
                                      [&](TextId x, TextId y) { return text(x) < text(y); });
}

// The day in minutes: the rows' own, else the calendar's. 0: not known.
int DayMinutes(const std::vector<Judged>& slots, const PresenceContext& context, bool* own) {
  int day = 0;
  for (const Judged& j : slots) day = std::max(day, j.row.record->minutes_day);
  *own = day > 0 || context.own_minutes;
  return day > 0 ? day : context.calendar_minutes;
}

Share Measure(int64_t present, int64_t day, Fraction share) {
  return AtLeast(std::max<int64_t>(0, present), day, share) ? Share::kEnough : Share::kLess;
}

Share ByMinutes(const std::vector<Judged>& slots, const PresenceContext& context) {
  bool all_present = true, all_absent = true;
  int64_t present = 0, absent = 0;
  for (const Judged& j : slots) {
    const Record& record = *j.row.record;
    // IN-4: remote minutes without authority do not count.
    const int32_t attended = j.remote_refused ? 0 : record.minutes_present;
    all_present &= attended != kNotGiven;
    all_absent &= record.minutes_absent != kNotGiven && !j.remote_refused;
    present += std::max(0, attended);
    absent += std::max(0, record.minutes_absent);
  }
  if (!all_present && !all_absent) return Share::kUnmeasured;
  bool own = false;
  const int day = DayMinutes(slots, context, &own);
  if (day <= 0) return Share::kUnmeasured;
  if (context.part_day_session && !own) {
    // Nothing or all of it attended is the same whatever the session's length.
    if (all_present && present == 0) return Share::kLess;
    if (!all_present && absent == 0) return Share::kEnough;
    return Share::kPartDayOpen;
  }
  return Measure(all_present ? present : day - absent, day, context.present_share);
}

Share ByPortion(const std::vector<Judged>& slots, const PresenceContext& context) {
  int64_t absent = 0;
  for (const Judged& j : slots) {
    if (j.row.meaning->portion_absent == kNotGiven) return Share::kUnmeasured;
    absent += j.remote_refused ? kWholeDay : j.row.meaning->portion_absent;
  }
  return Measure(kWholeDay - std::min<int64_t>(absent, kWholeDay), kWholeDay,
                 context.present_share);
}

constexpr size_t kFewRows = 12;  // as many periods as a day has are looked through faster

}  // namespace

bool IsDisciplinary(Kind kind, Reason reason) {
  return IsSuspension(kind) || reason == Reason::kDisciplinary;
}

ByCode DecidedByCode(const Record& record, const Meaning& meaning) {
  if (record.minutes_present != kNotGiven || record.minutes_absent != kNotGiven ||
      meaning.portion_absent != kNotGiven) {
    return ByCode::kNeedsDecision;
  }
  switch (meaning.kind) {
    case Kind::kPresent:
    case Kind::kEarlyDismissal:
    case Kind::kSchoolActivity:
      return ByCode::kPresent;
    case Kind::kTardy:
      return ByCode::kTardy;
    case Kind::kRemoteAbsent:
    case Kind::kHalfDay:
      return ByCode::kNeedsDecision;
    default:
      // A disciplinary day may be alternative education's, or displace a wellness claim.
      return IsAbsentKind(meaning.kind) && !IsDisciplinary(meaning.kind, meaning.reason)
                 ? ByCode::kAbsent
                 : ByCode::kNeedsDecision;
  }
}

DayDecision DecideDay(const std::vector<DayRow>& rows, const PresenceContext& context) {
  DayDecision day;
  // One governing row for each slot (period and section); rows of one slot that differ are in
  // conflict.
  std::vector<Judged> slots;
  slots.reserve(rows.size());
  std::map<std::pair<TextId, TextId>, size_t> place_of;  // in `slots`, where the rows are many
  bool claim = false;
  for (size_t i = 0; i < rows.size(); ++i) {
    const Judged j = Judge(rows[i], static_cast<int>(i), context);
    claim |= IsClaim(j);
    day.tardy |= j.kind == Kind::kTardy;
    auto same_slot = slots.end();
    if (rows.size() <= kFewRows) {
      same_slot = std::find_if(slots.begin(), slots.end(), [&](const Judged& o) {
        return o.row.slot->period == j.row.slot->period &&
               o.row.slot->section == j.row.slot->section;
      });
    } else {
      const auto [at, added] =
          place_of.emplace(std::make_pair(j.row.slot->period, j.row.slot->section), slots.size());
      if (!added) same_slot = slots.begin() + static_cast<std::ptrdiff_t>(at->second);
    }
    if (same_slot == slots.end()) {
      slots.push_back(j);
    } else {
      day.conflicting = true;
      if (Governs(j, *same_slot, *context.book)) *same_slot = j;
    }
  }
  slots.erase(std::remove_if(slots.begin(), slots.end(),
                             [](const Judged& j) { return IsNoMembershipKind(j.kind); }),
              slots.end());
  if (slots.empty()) return day;

  const Judged governing = *std::min_element(
      slots.begin(), slots.end(),
      [&](const Judged& a, const Judged& b) { return Governs(a, b, *context.book); });
  day.governing = governing.index;
  const Meaning& meaning = *governing.row.meaning;
  const Kind kind = governing.kind;
  day.remote = meaning.kind == Kind::kRemotePresent || meaning.kind == Kind::kRemoteAbsent;
  day.remote_assumed =
      kind == Kind::kRemotePresent && governing.row.record->remote_authorized == YesNo::kBlank;
  day.kind = kind;

  // What the day is if less than half of it was attended.
  const Kind kind_if_absent = governing.alternative ? meaning.kind
                              : IsPresentKind(kind) || kind == Kind::kUnknown
                                  ? Kind::kAbsentUnverified
                                  : kind;
  const auto absent = [&](Kind as) {
    day.state = DayState::kAbsent;
    day.kind = as;
    day.claim_displaced = claim && IsDisciplinary(as, meaning.reason);
    if (governing.remote_refused) day.front.push_back(RuleId::kIn4);
    if (governing.iss) day.front.push_back(RuleId::kDisc3);
  };
  if (governing.iss) {
    absent(Kind::kSuspension);
    return day;
  }

  // The first measure there is decides (contract section 3).
  Share share = ByMinutes(slots, context);
  if (share == Share::kUnmeasured) share = ByPortion(slots, context);
  bool by_periods = false;
  if (share == Share::kUnmeasured && slots.size() > 1) {
    int64_t attended = 0, unknown = 0;
    for (const Judged& j : slots) {
      attended += IsPresentKind(j.kind);
      unknown += j.kind == Kind::kUnknown;
    }
    const int64_t all = static_cast<int64_t>(slots.size());
    by_periods = true;
    const Share least = Measure(attended, all, context.present_share);
    const Share most = Measure(attended + unknown, all, context.present_share);
    if (least != most) {
      day.state = DayState::kOpen;
      day.unknown_code = true;
      day.kind_if_absent = kind_if_absent;
      return day;
    }
    share = least;
    if (share == Share::kLess && attended > 0 && kind != Kind::kUnknown) {
      day.front.push_back(RuleId::kIn1);
    }
  }

  if (share == Share::kPartDayOpen) {
    day.state = DayState::kOpen;
    day.half_day_session = true;
    day.kind_if_absent = kind_if_absent;
    return day;
  }
  if (share == Share::kEnough) {
    day.state = DayState::kPresent;
    if (IsAbsentKind(kind) && kind != Kind::kHalfDay && !by_periods && !governing.remote_refused) {
      (IsClaim(governing) ? day.mhw_but_present : day.code_and_minutes_differ) = true;
    }
    return day;
  }
  // Less than half of the day, or the code alone.
  if (kind == Kind::kUnknown) {
    day.state = DayState::kOpen;
    day.unknown_code = true;
    day.kind_if_absent = kind_if_absent;
  } else if (IsPresentKind(kind)) {
    if (share == Share::kUnmeasured) {
      day.state = DayState::kPresent;
    } else if (governing.alternative) {
      absent(kind_if_absent);  // as it is coded: neither excused nor unexcused (DISC-2)
    } else {
      if (day.front.empty()) day.front.push_back(RuleId::kIn1);
      day.code_and_minutes_differ = !by_periods;
      absent(kind_if_absent);
    }
  } else if (kind == Kind::kHalfDay) {
    if (share == Share::kUnmeasured) {
      day.state = DayState::kPresent;
      day.half_day_assumed = true;
    } else {
      if (day.front.empty()) day.front.push_back(RuleId::kIn1);
      absent(kind);
    }
  } else {
    absent(kind);
  }
  return day;
}

}  // namespace rollcall
