// SPDX-License-Identifier: Apache-2.0
#include "rollcall/date.h"

#include <chrono>
#include <utility>

namespace rollcall {
namespace {

std::chrono::year_month_day ToYmd(int32_t days) {
  return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days)));
}

// The number that `text` spells with decimal digits alone, or -1.
int Digits(std::string_view text) {
  int value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

// `value` with `width` digits, zeros in front, to the left of `end`.
void WritePadded(char* end, int value, int width) {
  for (; width > 0; --width, value /= 10) *--end = static_cast<char>('0' + value % 10);
}

}  // namespace

std::optional<Date> Date::Make(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return {};
  const std::chrono::year_month_day ymd{std::chrono::year(year),
                                        std::chrono::month(static_cast<unsigned>(month)),
                                        std::chrono::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return {};
  return Date(static_cast<int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count()));
}

std::optional<Date> Date::ParseIso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const int year = Digits(text.substr(0, 4));
  const int month = Digits(text.substr(5, 2));
  const int day = Digits(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return {};
  return Make(year, month, day);
}

CivilDate Date::civil() const {
  const auto ymd = ToYmd(days_);
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

Date Date::LastOfMonth() const {
  const auto ymd = ToYmd(days_);
  const std::chrono::year_month_day_last last{ymd.year(), std::chrono::month_day_last(ymd.month())};
  return Date(static_cast<int32_t>(std::chrono::sys_days(last).time_since_epoch().count()));
}

Weekday Date::weekday() const {
  const std::chrono::weekday w{std::chrono::sys_days(std::chrono::days(days_))};
  return static_cast<Weekday>(w.c_encoding());
}

bool Date::IsMondayToFriday() const {
  const Weekday w = weekday();
  return w != Weekday::kSunday && w != Weekday::kSaturday;
}

std::string Date::ToIso() const {
  const CivilDate c = civil();
  std::string out = "0000-00-00";
  WritePadded(&out[4], c.year, 4);
  WritePadded(&out[7], c.month, 2);
  WritePadded(&out[10], c.day, 2);
  return out;
}

int AgeOn(Date birth, Date on) {
  const CivilDate b = birth.civil();
  const CivilDate o = on.civil();
  // Months and days compare as written, so that 29 February comes after 28 February of any year.
  const bool before_birthday = std::pair(o.month, o.day) < std::pair(b.month, b.day);
  return o.year - b.year - (before_birthday ? 1 : 0);
}

}  // namespace rollcall
