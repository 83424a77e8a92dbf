// SPDX-License-Identifier: Apache-2.0
#include "intake/dates.h"

#include <algorithm>
#include <cstring>

#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr int kMonths = 12;
constexpr size_t kNamedDates = 3;
constexpr size_t kIsoSize = 10;  // 2024-09-13

bool IsSeparator(char c) { return c == '-' || c == '/' || c == '.'; }

// Three numbers as they stand, in their order in the text.
struct Parts {
  bool year_first = false;
  int year = 0;
  int first = 0, second = 0;  // the other two; month and day of a year-first date
};

// A time of day may follow a date after T or a blank; what it says does not matter.
bool IsTime(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest.front() != 'T' && !IsBlank(rest.front())) return false;
  rest = Trim(rest.substr(1));
  if (rest.empty() || !IsDigit(rest.front())) return false;
  for (const char c : rest) {
    if (!IsDigit(c) && std::string_view(":.,+-ZzAaPpMm ").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return true;
}

// Takes one number off the front: its value, and into *digits how many digits it has (at most 8 are
// looked at).
int TakeNumber(std::string_view* text, size_t* digits) {
  int value = 0;
  size_t count = 0;
  while (count < text->size() && count < 9 && IsDigit((*text)[count])) {
    value = value * 10 + ((*text)[count] - '0');
    ++count;
  }
  text->remove_prefix(count);
  *digits = count;
  return value;
}

std::optional<Parts> Split(std::string_view text) {
  size_t digits;
  int numbers[3];
  numbers[0] = TakeNumber(&text, &digits);
  if (digits == 8) {
    if (!IsTime(text)) return {};
    return Parts{true, numbers[0] / 10000, numbers[0] / 100 % 100, numbers[0] % 100};
  }
  const size_t first_digits = digits;
  if (text.empty() || !IsSeparator(text.front())) return {};
  const char separator = text.front();
  text.remove_prefix(1);
  numbers[1] = TakeNumber(&text, &digits);
  if (digits < 1 || digits > 2 || text.empty() || text.front() != separator) return {};
  text.remove_prefix(1);
  numbers[2] = TakeNumber(&text, &digits);
  if (!IsTime(text)) return {};
  if (first_digits == 4 && digits >= 1 && digits <= 2) {
    return Parts{true, numbers[0], numbers[1], numbers[2]};
  }
  // Years of two digits are not read: 24-09-13 would have three meanings.
  if (first_digits < 1 || first_digits > 2 || digits != 4) return {};
  return Parts{false, numbers[2], numbers[0], numbers[1]};
}

std::optional<Date> InOrder(const Parts& parts, DateFormat order) {
  return order == DateFormat::kMdy ? Date::Make(parts.year, parts.first, parts.second)
                                   : Date::Make(parts.year, parts.second, parts.first);
}

bool InYears(int year, int first_year) { return year >= first_year && year <= kLastDateYear; }

}  // namespace

Date Settled(Date date, DateFormat order) {
  if (!IsOpen(date)) return date;
  const Date month_first(date.days() - kOpenMark);
  if (order == DateFormat::kMdy) return month_first;
  const CivilDate parts = month_first.civil();
  return *Date::Make(parts.year, parts.day, parts.month);  // exists: both parts are at most 12
}

DateOrder::DateOrder(std::optional<DateFormat> forced)
    : order_(forced), forced_(forced.has_value()) {}

bool DateOrder::Observe(std::string_view text, int column, uint32_t row) {
  if (order_) return false;
  // Three digits in front begin a year: the usual case, decided without splitting.
  if (text.size() < 8 || (IsDigit(text[1]) && IsDigit(text[2]))) return false;
  const std::optional<Parts> parts = Split(text);
  if (!parts || parts->year_first || !InYears(parts->year, kFirstBirthYear)) return false;
  const bool month_first = parts->second > kMonths && InOrder(*parts, DateFormat::kMdy);
  const bool day_first = parts->first > kMonths && InOrder(*parts, DateFormat::kDmy);
  if (!month_first && !day_first) return false;
  order_ = month_first ? DateFormat::kMdy : DateFormat::kDmy;
  evidence_ = {column, row, std::string(text)};
  return true;
}

DateStatus DateOrder::Read(std::string_view text, int first_year, int column, uint32_t row,
                           Date* date) {
  if (text.empty()) return DateStatus::kBlank;
  if (ReadInMonth(text, first_year, date)) return DateStatus::kDate;
  const std::optional<Parts> parts = Split(text);
  if (!parts) return DateStatus::kBad;
  if (parts->year_first) {
    const std::optional<Date> made = InOrder(*parts, DateFormat::kMdy);
    if (!made || !InYears(parts->year, first_year)) return DateStatus::kBad;
    saw_year_first_ = true;
    *date = *made;
    NoteMonth(text, *made);
    return DateStatus::kDate;
  }
  if (order_ == DateFormat::kYmd) return DateStatus::kBad;
  if (order_) {
    const std::optional<Date> made = InOrder(*parts, *order_);
    if (made && InYears(parts->year, first_year)) {
      saw_other_ = true;
      *date = *made;
      return DateStatus::kDate;
    }
    const DateFormat other = *order_ == DateFormat::kMdy ? DateFormat::kDmy : DateFormat::kMdy;
    const bool fits_other =
        !forced_ && !made && InYears(parts->year, kFirstBirthYear) && InOrder(*parts, other);
    return fits_other ? DateStatus::kOtherOrder : DateStatus::kBad;
  }
  // Not settled: a part over 12 would have been observed as evidence, were the date one that
  // exists.
  const std::optional<Date> made = InOrder(*parts, DateFormat::kMdy);
  if (!made || parts->second > kMonths || !InYears(parts->year, first_year)) {
    return DateStatus::kBad;
  }
  saw_other_ = true;
  *date = *made;
  if (parts->first != parts->second) {  // 5 May is 5 May in either order
    NoteOpen(text, column, row);
    *date = *date + kOpenMark;
  }
  return DateStatus::kDate;
}

// Rows that follow one another mostly share the month: then two digits are all there is to read.
bool DateOrder::ReadInMonth(std::string_view text, int first_year, Date* date) const {
  if (text.size() != kIsoSize || std::memcmp(text.data(), month_text_, sizeof(month_text_)) != 0 ||
      !IsDigit(text[8]) || !IsDigit(text[9]) || month_year_ < first_year) {
    return false;
  }
  const int day = (text[8] - '0') * 10 + (text[9] - '0');
  if (day < 1 || day > month_days_) return false;
  *date = month_first_ + (day - 1);
  return true;
}

void DateOrder::NoteMonth(std::string_view text, Date date) {
  if (text.size() != kIsoSize || text[4] != '-' || text[7] != '-') return;
  std::memcpy(month_text_, text.data(), sizeof(month_text_));
  const CivilDate parts = date.civil();
  month_year_ = parts.year;
  month_first_ = date - (parts.day - 1);
  month_days_ = 28;
  while (Date::Make(parts.year, parts.month, month_days_ + 1)) ++month_days_;
}

void DateOrder::NoteOpen(std::string_view text, int column, uint32_t row) {
  if (first_open_.column < 0) first_open_ = {column, row, std::string(text)};
  if (open_texts_.size() < kNamedDates &&
      std::find(open_texts_.begin(), open_texts_.end(), text) == open_texts_.end()) {
    open_texts_.emplace_back(text);
  }
}

std::optional<DateFormat> DateOrder::format() const {
  if (saw_other_ && order_) return order_;
  if (saw_year_first_ && !saw_other_) return DateFormat::kYmd;
  return {};
}

}  // namespace rollcall::intake
