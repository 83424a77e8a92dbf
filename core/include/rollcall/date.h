// SPDX-License-Identifier: Apache-2.0
// Date: a civil (proleptic Gregorian) calendar date, nothing else: no time, no zone, no clock.
//
// Question: which day is it, which weekday, how many days apart?  Unit: days since 1970-01-01, so
// dates compare and subtract as whole numbers.  Edges: Make() answers nothing for a date that does
// not exist (2024-02-30).
//
// Example (also a test): Date::Make(2024, 9, 13)->weekday() == Weekday::kFriday, and three days
// later is a Monday.
#ifndef ROLLCALL_DATE_H_
#define ROLLCALL_DATE_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rollcall {

enum class Weekday : uint8_t {
  kSunday,
  kMonday,
  kTuesday,
  kWednesday,
  kThursday,
  kFriday,
  kSaturday
};

inline constexpr int kDaysInLongestMonth = 31;

struct CivilDate {
  int year;
  int month;  // 1 to 12
  int day;    // 1 to 31
};

class Date {
 public:
  constexpr Date() = default;
  constexpr explicit Date(int32_t days) : days_(days) {}
  // The date with these parts, or nothing where there is no such date.
  static std::optional<Date> Make(int year, int month, int day);
  // "2024-09-13" and nothing else (profiles, law data, options); attendance files have their own
  // reader in intake.
  static std::optional<Date> ParseIso(std::string_view text);

  constexpr int32_t days() const { return days_; }
  CivilDate civil() const;
  Date LastOfMonth() const;  // of the calendar month that it is in
  Weekday weekday() const;
  bool IsMondayToFriday() const;
  std::string ToIso() const;  // "2024-09-13"

  friend constexpr bool operator==(Date a, Date b) { return a.days_ == b.days_; }
  friend constexpr bool operator!=(Date a, Date b) { return a.days_ != b.days_; }
  friend constexpr bool operator<(Date a, Date b) { return a.days_ < b.days_; }
  friend constexpr bool operator<=(Date a, Date b) { return a.days_ <= b.days_; }
  friend constexpr bool operator>(Date a, Date b) { return a.days_ > b.days_; }
  friend constexpr bool operator>=(Date a, Date b) { return a.days_ >= b.days_; }
  friend constexpr Date operator+(Date a, int days) { return Date(a.days_ + days); }
  friend constexpr Date operator-(Date a, int days) { return Date(a.days_ - days); }
  friend constexpr int operator-(Date a, Date b) { return a.days_ - b.days_; }

 private:
  int32_t days_ = 0;
};

// Completed years from `birth` to `on`; somebody born on 29 February has their birthday on 1 March
// in a common year.
int AgeOn(Date birth, Date on);

}  // namespace rollcall

#endif  // ROLLCALL_DATE_H_
