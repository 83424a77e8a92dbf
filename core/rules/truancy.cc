// SPDX-License-Identifier: Apache-2.0
#include "rollcall/truancy.h"

#include <algorithm>

namespace rollcall {
namespace {

// The index of the next day from `from` on that completes `needed` days within `span` calendar
// days; -1: none.
int FullWindow(const std::vector<CountedDay>& days, int needed, int span, int from) {
  for (int i = std::max(from, needed - 1); i < static_cast<int>(days.size()); ++i) {
    if (days[i].date - days[i - (needed - 1)].date < span) return i;
  }
  return -1;
}

std::vector<CountedDay> Certain(const std::vector<CountedDay>& days) {
  std::vector<CountedDay> certain;
  for (const CountedDay& day : days) {
    if (!day.provisional) certain.push_back(day);
  }
  return certain;
}

int CertainIn(const std::vector<CountedDay>& days, Date first, Date last) {
  return static_cast<int>(std::count_if(days.begin(), days.end(), [&](const CountedDay& day) {
    return !day.provisional && first <= day.date && day.date <= last;
  }));
}

// The day that completes each calendar month's `needed`, with that month's first and last day. The
// days of a month lie within 31 days, so that of most students no date is taken apart.
template <typename Each>
void ForEachFullMonth(const std::vector<CountedDay>& days, int needed, Each each) {
  std::optional<Date> last;  // of the month last looked at, which has no more to find
  for (int i = 0; (i = FullWindow(days, needed, kDaysInLongestMonth, i)) >= 0; ++i) {
    const Date date = days[i].date;
    if (last && date <= *last) continue;
    const CivilDate civil = date.civil();
    const Date first = date - (civil.day - 1);
    if (days[i - (needed - 1)].date < first) continue;
    last = date.LastOfMonth();
    each(date, first, *last);
  }
}

}  // namespace

bool TruancyAge(std::optional<int> age, Grade grade, const YearLaw& law) {
  if (!age) return !IsPreK(grade);
  return *age >= law.truancy_age_first && *age <= law.truancy_age_last;
}

bool CountsForTruancy(const TruancyInput& input, const Options& options) {
  if (input.category != Category::kUnexcused || !input.of_age) return false;
  if (input.mhw == MhwStatus::kValid) return false;  // MHW-5, MHW-6: never, permitted or not
  if (input.mhw == MhwStatus::kInvalid && !options.mhw_invalid_counts_for_truancy) return false;
  return !input.provisional || options.truancy_pending_counts;
}

std::vector<Trigger> TruancyTriggers(const std::vector<CountedDay>& days, const YearLaw& law,
                                     const Options& options,
                                     const SchoolDayAfter& school_day_after) {
  std::vector<Trigger> triggers;
  // No month and no window has what the whole year has not.
  const int fewest = std::min(law.truancy_in_month, law.truancy_in_year);
  if (static_cast<int>(days.size()) < fewest) return triggers;
  const auto add = [&](TriggerRule rule, Date date, bool provisional) {
    triggers.push_back({rule, date, school_day_after(date, law.truancy_meeting_days), provisional});
  };
  if (options.truancy_month != TruancyMonth::kRolling30) {
    ForEachFullMonth(days, law.truancy_in_month, [&](Date date, Date first, Date last) {
      add(TriggerRule::kCalendarMonth, date, CertainIn(days, first, last) < law.truancy_in_month);
    });
  }
  if (options.truancy_month != TruancyMonth::kCalendar) {
    const int needed = law.truancy_in_month, span = law.truancy_window_days;
    if (const int at = FullWindow(days, needed, span, 0); at >= 0) {
      add(TriggerRule::kRolling30, days[at].date, FullWindow(Certain(days), needed, span, 0) < 0);
    }
  }
  if (static_cast<int>(days.size()) >= law.truancy_in_year) {
    const auto certain = std::count_if(days.begin(), days.end(),
                                       [](const CountedDay& day) { return !day.provisional; });
    add(TriggerRule::kYear, days[law.truancy_in_year - 1].date, certain < law.truancy_in_year);
  }
  std::sort(triggers.begin(), triggers.end(), [](const Trigger& a, const Trigger& b) {
    return a.date != b.date ? a.date < b.date : a.rule < b.rule;
  });
  return triggers;
}

bool IsLongAbsence(const DayBits& member, const DayBits& unexplained, const YearLaw& law) {
  if (unexplained.Count() < law.long_absence_days) return false;  // no run can be so long
  int run = 0;
  bool found = false;
  member.ForEach([&](int day) {
    run = unexplained.Test(day) ? run + 1 : 0;
    if (run >= law.long_absence_days) found = true;
  });
  return found;
}

}  // namespace rollcall
