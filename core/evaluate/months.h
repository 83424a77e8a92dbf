// SPDX-License-Identifier: Apache-2.0
// Months: one student's days at one school, counted by calendar month; the report's months and the
// state's monthly file come from these same counts. Source: PSIS-2.
#ifndef ROLLCALL_EVALUATE_MONTHS_H_
#define ROLLCALL_EVALUATE_MONTHS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "rollcall/school_year.h"

namespace rollcall {

// Absent days: at least and at most, where codes are unknown. The remote days are part of the rest.
struct MonthTally {
  int64_t enrolled = 0, absent_least = 0, absent_most = 0;
  int64_t remote_enrolled = 0, remote_absent_least = 0, remote_absent_most = 0;

  MonthTally& operator+=(const MonthTally& o);
};

inline constexpr size_t kMonths = 12;
using MonthTallies = std::array<MonthTally, kMonths>;  // July first

struct EnrollmentDays;  // student_year.h

class YearMonths {
 public:
  explicit YearMonths(SchoolYear year);
  // The place in MonthTallies of a month 1 to 12.
  static size_t Place(int month) { return static_cast<size_t>((month + 5) % 12); }
  // The days of the school year in the month at that place.
  const DayBits& days(size_t place) const { return days_[place]; }
  Date First(size_t place) const { return year_.DateOf(days_[place].First()); }
  MonthTallies Count(const EnrollmentDays& days) const;

 private:
  SchoolYear year_;
  std::array<DayBits, kMonths> days_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_MONTHS_H_
