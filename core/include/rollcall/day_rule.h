// SPDX-License-Identifier: Apache-2.0
// DayRule: a day that comes back every year, such as the fourth Thursday of November.
//
// Question: on which dates does it fall in a calendar year?  Edges: of a rule with several days all
// are given, also those that reach into the next year; a holiday that is observed moves off a
// weekend. Rosh Hashanah is worked out by the fixed Hebrew calendar, right for 1900 to 2100.
//
// Example (also a test): the fourth Thursday of November of 2024 is 2024-11-28.
#ifndef ROLLCALL_DAY_RULE_H_
#define ROLLCALL_DAY_RULE_H_

#include <cstdint>
#include <vector>

#include "rollcall/date.h"

namespace rollcall {

struct DayRule {
  enum class Type : uint8_t {
    kFixed,         // `month` and `day`
    kWeekday,       // the `nth` `weekday` of `month`; -1 is the last one
    kEaster,        // Easter Sunday
    kRoshHashanah,  // 1 Tishri
  } type = Type::kFixed;
  int month = 0, day = 0;
  Weekday weekday = Weekday::kMonday;
  int nth = 0;
  int offset = 0;         // days after (before, where negative)
  int days = 1;           // that many days from there on
  bool observed = false;  // fixed: the Friday before a Saturday, the Monday after a Sunday
};

// Ascending; empty where the rule names no date.
std::vector<Date> DaysIn(const DayRule& rule, int year);

}  // namespace rollcall

#endif  // ROLLCALL_DAY_RULE_H_
