// SPDX-License-Identifier: Apache-2.0
#include "evaluate/day_facts.h"

#include <algorithm>
#include <utility>

namespace rollcall {
namespace {

struct Judged {
  Window window;
  std::optional<Date> returned;
  std::optional<LaterReturn> later;  // where the return is in a later year
  Paper paper = Paper::kNone;
};

class FactsFinder {
 public:
  FactsFinder(const StudentYearInput& input, const EvaluationContext& context, StudentDays days)
      : in_(input), c_(context), d_(std::move(days)) {
    in_.with_absences = true;
  }

  std::vector<AbsenceFacts> Find() const;

 private:
  std::optional<Date> After(const Judged& judged, Date from, int n) const {
    if (c_.options.documentation_anchor == WindowAnchor::kReturn && judged.later) {
      return NthSchoolDayAfter(judged.later->input, c_, judged.later->days, from, n);
    }
    return NthSchoolDayAfter(in_, c_, d_, from, n);
  }
  Judged Judge(const AbsentDay& day, bool open_is_absent) const;
  std::vector<Date> WindowDays(const AbsentDay& day, const Judged& judged) const;
  std::optional<bool> DocumentationInFile(int day) const;
  bool Excuses(size_t place, ExcusedBy paper, const Judged& judged) const;
  std::vector<ExcusedBy> WhatExcuses(size_t place, const Judged& judged) const;

  StudentYearInput in_;
  const EvaluationContext& c_;
  const StudentDays d_;
};

// The window and the paper under one reading of the open days.
Judged FactsFinder::Judge(const AbsentDay& day, bool open_is_absent) const {
  DayBits here = d_.member;
  for (const AbsentDay& other : d_.absent) {
    if (!other.open || open_is_absent) here.Clear(other.day);
  }
  const int back = here.Next(day.day);
  Judged judged;
  if (back >= 0) {
    judged.returned = in_.year.DateOf(back);
  } else if ((judged.later = FindLaterReturn(in_, c_, open_is_absent))) {
    judged.returned = judged.later->date;
  }
  judged.window =
      DocumentationWindow(in_.year.DateOf(day.day), judged.returned, c_.as_of, c_.options,
                          [&](Date from, int n) { return After(judged, from, n); });
  judged.paper = JudgePaper(day.documentation, day.documented_on, judged.window, c_.as_of);
  return judged;
}

std::vector<Date> FactsFinder::WindowDays(const AbsentDay& day, const Judged& judged) const {
  std::vector<Date> days;
  if (!judged.window.last_timely) return days;
  const bool from_return = c_.options.documentation_anchor == WindowAnchor::kReturn;
  const Date anchor = from_return ? *judged.returned : in_.year.DateOf(day.day);
  if (from_return && c_.options.documentation_return_day_counts) days.push_back(anchor);
  for (int n = 1;; ++n) {
    const std::optional<Date> next = After(judged, anchor, n);
    if (!next || *next > *judged.window.last_timely) return days;
    days.push_back(*next);
  }
}

std::optional<bool> FactsFinder::DocumentationInFile(int day) const {
  bool with = false, without = false;
  const auto look = [&](const Slot& slot) {
    (c_.book.files[slot.file].has_documentation ? with : without) = true;
  };
  for (size_t s = 0; s < in_.slot_count; ++s) {
    const Slot& slot = in_.slots[s];
    if (slot.days.Test(day)) look(slot);
    const size_t index = in_.first_slot + s;
    for (uint32_t e = c_.book.log_begin[index]; e < c_.book.log_begin[index + 1]; ++e) {
      if (c_.book.log[e].day == day) look(slot);
    }
  }
  if (with == without) return std::nullopt;
  return with;
}

// Whether the day is excused once this paper is there: the whole year is worked out again with it.
bool FactsFinder::Excuses(size_t place, ExcusedBy paper, const Judged& judged) const {
  StudentDays days = d_;
  AbsentDay& day = days.absent[place];
  const Date here = in_.year.DateOf(day.day);
  if (paper.documentation == Documentation::kPreapproved) {
    // An approval that is late stays late; else one that was given by the first day.
    if (day.approved_on == kNoDate) day.approved_on = in_.year.first();
  }
  day.documentation = paper.documentation;
  day.documented_on =
      judged.window.open ? c_.as_of : std::max(here, judged.window.last_timely.value_or(here));
  if (paper.reason != Reason::kUnknown) day.reason = paper.reason;
  const StudentYear year = WorkOutDays(in_, c_, days);
  for (const Absence& absence : year.absence_list) {
    if (absence.date == here) return absence.category == Category::kExcused;
  }
  return false;
}

std::vector<ExcusedBy> FactsFinder::WhatExcuses(size_t place, const Judged& judged) const {
  std::vector<ExcusedBy> found;
  const auto add = [&](Documentation documentation, Reason reason) {
    const ExcusedBy paper{documentation, reason};
    if (!Excuses(place, paper, judged)) return false;
    found.push_back(paper);
    return true;
  };
  // Where a note from home is enough nothing else need be said.
  if (add(Documentation::kParent, Reason::kUnknown)) return found;
  if (d_.absent[place].reason == Reason::kUnknown) {
    for (const Reason reason : {Reason::kReligious, Reason::kBereavement, Reason::kEmergency}) {
      add(Documentation::kParent, reason);
    }
  }
  for (const Documentation documentation :
       {Documentation::kMedical, Documentation::kCourt, Documentation::kPreapproved}) {
    add(documentation, Reason::kUnknown);
  }
  return found;
}

template <typename T>
std::optional<T> Same(const T& a, const T& b) {
  return a == b ? std::optional<T>(a) : std::nullopt;
}

std::vector<AbsenceFacts> FactsFinder::Find() const {
  std::vector<AbsenceFacts> facts;
  const StudentYear year = WorkOutDays(in_, c_, d_);
  for (size_t i = 0; i < d_.absent.size(); ++i) {
    const AbsentDay& day = d_.absent[i];
    AbsenceFacts& out = facts.emplace_back();
    out.date = in_.year.DateOf(day.day);
    out.code = day.code;
    out.open = day.open;
    out.reason = day.reason;
    out.documentation = day.documentation;
    out.documentation_in_file = DocumentationInFile(day.day);
    out.documented_on = day.documented_on;
    out.approved_on = day.approved_on;
    const Judged least = Judge(day, /*open_is_absent=*/false);
    const Judged most = Judge(day, /*open_is_absent=*/true);
    out.paper = Same(least.paper, most.paper);
    if (least.returned == most.returned) out.returned = least.returned;
    out.window_open = Same(least.window.open, most.window.open);
    if (least.window.last_timely == most.window.last_timely) {
      out.last_timely = least.window.last_timely;
      out.window = WindowDays(day, least);
    }
    const auto found =
        std::find_if(year.absence_list.begin(), year.absence_list.end(),
                     [&](const Absence& absence) { return absence.date == out.date; });
    if (found != year.absence_list.end() && found->category == Category::kUnexcused &&
        out.window_open) {
      out.excused_by = WhatExcuses(i, least);
    }
  }
  return facts;
}

}  // namespace

std::vector<AbsenceFacts> FindDayFacts(const StudentYearInput& input,
                                       const EvaluationContext& context) {
  std::optional<StudentDays> days = DecideDays(input, context, nullptr);
  if (!days) return {};
  return FactsFinder(input, context, std::move(*days)).Find();
}

}  // namespace rollcall
