// SPDX-License-Identifier: Apache-2.0
#include "rollcall/truancy.h"

#include <algorithm>

namespace rollcall {
namespace {

int MonthKey(Date date) {
  const CivilDate civil = date.civil();
  return civil.year * 12 + civil.month;
}

// The index of the day that completes `needed` days within `span` calendar days, the first time;
// -1: never.
int FirstFullWindow(const std::vector<CountedDay>& days, int needed, int span) {
  for (int i = needed - 1; i < static_cast<int>(days.size()); ++i) {
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

int InMonth(const std::vector<CountedDay>& days, int month) {
  return static_cast<int>(std::count_if(days.begin(), days.end(), [&](const CountedDay& day) {
    return MonthKey(day.date) == month;
  }));
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
  const std::vector<CountedDay> certain = Certain(days);
  const auto add = [&](TriggerRule rule, Date date, bool provisional) {
    triggers.push_back({rule, date, school_day_after(date, law.truancy_meeting_days), provisional});
  };
  if (options.truancy_month != TruancyMonth::kRolling30) {
    int month = 0, in_month = 0;
    for (const CountedDay& day : days) {
      if (MonthKey(day.date) != month) {
        month = MonthKey(day.date);
        in_month = 0;
      }
      if (++in_month == law.truancy_in_month) {
        add(TriggerRule::kCalendarMonth, day.date, InMonth(certain, month) < law.truancy_in_month);
      }
    }
  }
  if (options.truancy_month != TruancyMonth::kCalendar) {
    const int at = FirstFullWindow(days, law.truancy_in_month, law.truancy_window_days);
    if (at >= 0) {
      add(TriggerRule::kRolling30, days[at].date,
          FirstFullWindow(certain, law.truancy_in_month, law.truancy_window_days) < 0);
    }
  }
  if (static_cast<int>(days.size()) >= law.truancy_in_year) {
    add(TriggerRule::kYear, days[law.truancy_in_year - 1].date,
        static_cast<int>(certain.size()) < law.truancy_in_year);
  }
  std::stable_sort(triggers.begin(), triggers.end(), [](const Trigger& a, const Trigger& b) {
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
