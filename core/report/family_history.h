// SPDX-License-Identifier: Apache-2.0
// What a family says, for the views that need no file: family, presence, year_marks. The shapes are
// those of web/src/family/types.ts; requests.h reads and checks them.
#ifndef ROLLCALL_REPORT_FAMILY_HISTORY_H_
#define ROLLCALL_REPORT_FAMILY_HISTORY_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rollcall/date.h"
#include "rollcall/kinds.h"
#include "rollcall/options.h"
#include "rollcall/profile.h"
#include "rollcall/school_year.h"

namespace rollcall {

using CalendarDays = std::vector<Profile::CalendarDay>;

struct MissedDay {
  Date date;
  Kind kind = Kind::kAbsentUnverified;
  Documentation documentation = Documentation::kNone;
  std::optional<Date> documented_on, approved_on;
  bool other_schooling = false;
};

// How many wellness days, and days at all, were missed; nothing: not told.
enum class WellnessUsed : uint8_t { kNone, kOne, kTwo, kUnsure };
enum class MissedSoFar : uint8_t { kFew, kMany, kUnsure };

// The school, as far as it is told: which year, whose rows of which calendar, which options.
struct FamilySchool {
  std::optional<SchoolYear> year;
  std::string school, grade;             // "": not told
  std::optional<CalendarDays> calendar;  // nothing: the starting calendar
  CalendarDays changes;
  std::vector<std::pair<std::string, OptionValue>> options;  // not yet checked
};

struct FamilyHistory {
  Date today;
  FamilySchool school;
  bool adult = false;
  std::optional<Date> entered;
  int elsewhere_absences = 0, elsewhere_wellness = 0;
  std::optional<bool> elsewhere_same_district;  // nothing: not told
  std::optional<WellnessUsed> wellness;
  std::optional<std::vector<Date>> wellness_days;
  std::optional<MissedSoFar> missed;
  std::optional<std::vector<MissedDay>> days;
  std::vector<Date> ask;
  std::optional<std::pair<Date, Date>> possible;
  Kind as_what = Kind::kIllness;
  std::vector<MissedDay> what_if;
  bool with_calendar = false;
};

// Minutes of a day, from 0:00.
struct TimeSpan {
  int from = 0, to = 0;
};

struct PresenceQuestion {
  FamilySchool school;  // its calendar knows the session of a part-day grade
  TimeSpan day;
  std::vector<TimeSpan> there, not_counted;
  std::optional<Date> date;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FAMILY_HISTORY_H_
