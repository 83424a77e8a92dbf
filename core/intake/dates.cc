// SPDX-License-Identifier: Apache-2.0
#include "intake/dates.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr int kMonths = 12;
constexpr int kMostMonthDays = 31;
constexpr size_t kNamedDates = 3;
constexpr size_t kIsoSize = 10;                           // 2024-09-13
constexpr int kFirstSerial = 36526, kLastSerial = 73415;  // Excel's 2000-01-01 and 2100-12-31
constexpr int kNoWeekday = -1;

constexpr unsigned Bit(DateFormat order) { return 1u << static_cast<unsigned>(order); }
constexpr unsigned kMdyBit = Bit(DateFormat::kMdy), kDmyBit = Bit(DateFormat::kDmy),
                   kYmdBit = Bit(DateFormat::kYmd);
constexpr DateFormat kOrders[] = {DateFormat::kMdy, DateFormat::kDmy, DateFormat::kYmd};

// An open date is kOpenMark, twice where it may be year-first, and its three numbers as they stand,
// two digits each; before them the century of a year of four digits.
constexpr int32_t kTwoDigits = 100;
constexpr int32_t kFirstCentury = 18;

bool IsSeparator(char c) { return c == '-' || c == '/' || c == '.'; }

enum class Form : uint8_t {
  kFixed,     // one reading, whatever the order of the file
  kYearLast,  // 9/13/2024
  kTwoDigit,  // 9/13/24
  kThreeWay,  // 24-09-13, 13.09.24
};

// A date's numbers in their order in the text; of kFixed year, month, day. Those of kThreeWay that
// have one digit cannot be the year.
struct Parts {
  Form form = Form::kFixed;
  int a = 0, b = 0, c = 0;
  bool a_can_be_year = false, c_can_be_year = true;
  int weekday = kNoWeekday;
  bool serial_or_named = false;
};

int WholeYear(int two_digits) {
  return two_digits < 50 ? 2000 + two_digits : 1900 + two_digits;  // NOLINT
}

std::optional<Date> Make(const Parts& p, DateFormat order) {
  std::optional<Date> date;
  if (p.form == Form::kFixed) {
    date = Date::Make(p.a, p.b, p.c);
  } else if (order == DateFormat::kYmd) {
    if (p.form == Form::kThreeWay && p.a_can_be_year) date = Date::Make(WholeYear(p.a), p.b, p.c);
  } else if (p.c_can_be_year) {
    const int year = p.form == Form::kYearLast ? p.c : WholeYear(p.c);
    date = order == DateFormat::kMdy ? Date::Make(year, p.a, p.b) : Date::Make(year, p.b, p.a);
  }
  if (date && p.weekday != kNoWeekday && static_cast<int>(date->weekday()) != p.weekday) return {};
  return date;
}

std::optional<Date> MakeFrom(const Parts& parts, DateFormat order, int first_year) {
  const std::optional<Date> date = Make(parts, order);
  if (!date) return {};
  const int year = date->civil().year;
  if (year < first_year || year > kLastDateYear) return {};
  return date;
}

// The orders in which the date exists. One of four digits shows the order of its file also where
// its year is too early for the column.
unsigned OrdersOf(const Parts& parts, int first_year) {
  const int first = parts.form == Form::kYearLast ? kFirstBirthYear : first_year;
  unsigned orders = 0;
  for (const DateFormat order : kOrders) {
    if (MakeFrom(parts, order, first)) orders |= Bit(order);
  }
  return orders;
}

bool OneBit(unsigned orders) { return orders != 0 && (orders & (orders - 1)) == 0; }

// What may follow a date: a time of day after T or a blank, or a zone; what it says does not
// matter.
bool IsTime(std::string_view rest) {
  if (rest.empty() || rest == "Z" || rest == "z") return true;
  if (rest.front() == '+' && rest.size() > 1 && IsDigit(rest[1])) {
    return rest.find_first_not_of("+:0123456789") == std::string_view::npos;
  }
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

bool IsLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

std::string_view TakeWord(std::string_view* text) {
  size_t count = 0;
  while (count < text->size() && IsLetter((*text)[count])) ++count;
  const std::string_view word = text->substr(0, count);
  text->remove_prefix(count);
  return word;
}

// The place of the name that the word is or that it shortens to `shortest` letters or more; -1:
// none.
template <size_t kCount>
int PlaceOf(std::string_view word, const std::array<std::string_view, kCount>& names) {
  constexpr size_t kShortest = 3;
  for (size_t i = 0; i < kCount; ++i) {
    if (word.size() < kShortest || word.size() > names[i].size()) continue;
    const bool same = std::equal(word.begin(), word.end(), names[i].begin(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b;
    });
    if (same) return static_cast<int>(i);
  }
  return -1;
}

int MonthOf(std::string_view word) {
  static constexpr std::array<std::string_view, kMonths> kNames = {
      "january", "february", "march",     "april",   "may",      "june",
      "july",    "august",   "september", "october", "november", "december"};
  return PlaceOf(word, kNames) + 1;
}

int WeekdayOf(std::string_view word) {
  static constexpr std::array<std::string_view, 7> kNames = {
      "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
  return PlaceOf(word, kNames);
}

// Takes "Fri", "Friday," or "(Fri)" off the front or the end of a date.
int TakeWeekday(std::string_view* text) {
  if (text->size() < 4) return kNoWeekday;
  if (IsLetter(text->front())) {
    std::string_view rest = *text;
    const int weekday = WeekdayOf(TakeWord(&rest));
    if (weekday < 0) return kNoWeekday;
    while (!rest.empty() && (rest.front() == '.' || rest.front() == ',' || IsBlank(rest.front()))) {
      rest.remove_prefix(1);
    }
    *text = rest;
    return weekday;
  }
  std::string_view rest = *text;
  const bool bracket = rest.back() == ')';
  if (bracket) rest.remove_suffix(1);
  size_t letters = 0;
  while (letters < rest.size() && IsLetter(rest[rest.size() - 1 - letters])) ++letters;
  if (letters == 0 || letters == rest.size()) return kNoWeekday;
  const int weekday = WeekdayOf(rest.substr(rest.size() - letters));
  if (weekday < 0) return kNoWeekday;
  rest.remove_suffix(letters);
  if (bracket && rest.back() != '(') return kNoWeekday;
  if (bracket) rest.remove_suffix(1);
  const std::string_view date = Trim(rest);
  if (date.empty() || (!bracket && date.size() == rest.size() && rest.back() != ',')) {
    return kNoWeekday;
  }
  *text = date.back() == ',' ? Trim(date.substr(0, date.size() - 1)) : date;
  return weekday;
}

void SkipSeparators(std::string_view* text) {
  while (!text->empty() &&
         (IsSeparator(text->front()) || text->front() == ',' || IsBlank(text->front()))) {
    text->remove_prefix(1);
  }
}

// The day's number, "13" or "13th".
int TakeDay(std::string_view* text, size_t* digits) {
  const int number = TakeNumber(text, digits);
  if (*digits >= 1 && *digits <= 2 && text->size() >= 2) {
    const std::string_view ending = text->substr(0, 2);
    if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") {
      text->remove_prefix(2);
    }
  }
  return number;
}

// "Sep 13, 2024", "13-Sep-24", "2024-Sep-13"; without_year: "Sep 13", "13 Sep".
std::optional<Parts> SplitNamed(std::string_view text, bool without_year) {
  Parts parts;
  parts.serial_or_named = true;
  size_t digits[2] = {};
  int numbers[2] = {};
  int named_at = -1;
  int found = 0;
  for (int i = 0; i < (without_year ? 2 : 3); ++i) {
    if (i > 0) SkipSeparators(&text);
    if (text.empty()) return {};
    if (IsLetter(text.front())) {
      parts.b = named_at < 0 ? MonthOf(TakeWord(&text)) : 0;
      if (parts.b == 0) return {};
      named_at = i;
      continue;
    }
    if (found == 2) return {};
    numbers[found] = TakeDay(&text, &digits[found]);
    if (digits[found] == 0) return {};
    ++found;
  }
  if (named_at < 0) return {};
  if (without_year) {
    if (!text.empty() || digits[0] > 2) return {};
    return parts;
  }
  if (!IsTime(text)) return {};
  const bool year_first = digits[0] == 4;
  if (year_first && named_at != 1) return {};
  const size_t year_digits = digits[year_first ? 0 : 1];
  const size_t day_digits = digits[year_first ? 1 : 0];
  if (day_digits > 2 || (year_digits != 4 && year_digits != 2) || named_at > 1) return {};
  const int year = numbers[year_first ? 0 : 1];
  parts.a = year_digits == 2 ? WholeYear(year) : year;
  parts.c = numbers[year_first ? 1 : 0];
  return parts;
}

std::optional<Parts> SplitSerial(int number, std::string_view fraction) {
  if (number < kFirstSerial || number > kLastSerial) return {};
  if (!fraction.empty() &&
      (fraction.size() < 2 || (fraction.front() != '.' && fraction.front() != ',') ||
       !std::all_of(fraction.begin() + 1, fraction.end(), IsDigit))) {
    return {};
  }
  const CivilDate day = (*Date::Make(2000, 1, 1) + (number - kFirstSerial)).civil();
  Parts parts;
  parts.a = day.year;
  parts.b = day.month;
  parts.c = day.day;
  parts.serial_or_named = true;
  return parts;
}

std::optional<Parts> SplitNumbers(std::string_view text) {
  const std::string_view whole = text;
  Parts parts;
  size_t digits;
  parts.a = TakeNumber(&text, &digits);
  if (digits == 8) {
    if (!IsTime(text)) return {};
    const int number = parts.a;
    parts.a = number / 10000;
    parts.b = number / 100 % 100;
    parts.c = number % 100;
    return parts;
  }
  if (digits == 5) return SplitSerial(parts.a, text);
  const size_t first_digits = digits;
  if (text.empty()) return {};
  if (!IsSeparator(text.front())) return SplitNamed(whole, false);
  const char separator = text.front();
  text.remove_prefix(1);
  parts.b = TakeNumber(&text, &digits);
  if (digits == 0) return SplitNamed(whole, false);
  if (digits > 2 || text.empty() || text.front() != separator) return {};
  text.remove_prefix(1);
  parts.c = TakeNumber(&text, &digits);
  if (!IsTime(text)) return {};
  if (first_digits == 4 && digits >= 1 && digits <= 2) return parts;
  if (first_digits < 1 || first_digits > 2) return {};
  if (digits == 4) {
    parts.form = Form::kYearLast;
  } else if (digits <= 2 && digits > 0 && separator != '/') {
    parts.form = Form::kThreeWay;
    parts.a_can_be_year = first_digits == 2;
    parts.c_can_be_year = digits == 2;
    if (!parts.a_can_be_year && !parts.c_can_be_year) return {};
  } else if (digits == 2) {
    parts.form = Form::kTwoDigit;
  } else {
    return {};
  }
  return parts;
}

std::optional<Parts> Split(std::string_view text) {
  if (text.empty()) return {};
  int weekday = kNoWeekday;
  if (IsLetter(text.front()) || IsLetter(text.back()) || text.back() == ')') {
    weekday = TakeWeekday(&text);
    if (text.empty()) return {};
  }
  std::optional<Parts> parts =
      IsLetter(text.front()) ? SplitNamed(text, false) : SplitNumbers(text);
  if (parts) parts->weekday = weekday;
  return parts;
}

Date Open(const Parts& p) {
  const int32_t century = p.form == Form::kYearLast ? p.c / kTwoDigits - kFirstCentury : 0;
  const int32_t form = p.form == Form::kThreeWay ? 1 : 0;
  return Date(kOpenMark * (1 + form) +
              (((century * kTwoDigits + p.a) * kTwoDigits) + p.b) * kTwoDigits + p.c % kTwoDigits);
}

}  // namespace

Date Settled(Date date, DateFormat order) {
  if (!IsOpen(date)) return date;
  Parts parts;
  int32_t rest = date.days() - kOpenMark;
  parts.form = Form::kTwoDigit;
  if (rest >= kOpenMark) {
    parts.form = Form::kThreeWay;
    parts.a_can_be_year = true;
    rest -= kOpenMark;
  }
  parts.c = rest % kTwoDigits;
  parts.b = rest / kTwoDigits % kTwoDigits;
  parts.a = rest / (kTwoDigits * kTwoDigits) % kTwoDigits;
  const int32_t century = rest / (kTwoDigits * kTwoDigits * kTwoDigits);
  if (century > 0) {
    parts.form = Form::kYearLast;
    parts.c += (century + kFirstCentury) * kTwoDigits;
  }
  return Make(parts, order).value_or(kNoDate);
}

bool LooksLikeDate(std::string_view text) {
  const std::optional<Parts> parts = Split(text);
  if (!parts) return false;
  const auto near = [](int year) { return year >= kFirstDateYear && year <= kLastDateYear; };
  switch (parts->form) {
    case Form::kFixed:
      return near(parts->a);
    case Form::kYearLast:
      return near(parts->c);
    case Form::kTwoDigit:
      return near(WholeYear(parts->c));
    case Form::kThreeWay:
      break;
  }
  return (parts->c_can_be_year && near(WholeYear(parts->c))) ||
         (parts->a_can_be_year && near(WholeYear(parts->a)));
}

bool LooksLikeDayWithoutYear(std::string_view text) {
  if (text.empty() || LooksLikeDate(text)) return false;
  TakeWeekday(&text);
  if (text.empty()) return false;
  if (SplitNamed(text, true)) return true;
  size_t digits[2];
  const int a = TakeNumber(&text, &digits[0]);
  if (text.empty() || !IsSeparator(text.front())) return false;
  text.remove_prefix(1);
  const int b = TakeNumber(&text, &digits[1]);
  if (!text.empty() || digits[0] > 2 || digits[1] > 2) return false;
  return a >= 1 && b >= 1 && std::min(a, b) <= kMonths && std::max(a, b) <= kMostMonthDays;
}

DateOrder::DateOrder(std::optional<DateFormat> forced)
    : order_(forced),
      forced_(forced.has_value()),
      possible_(forced ? Bit(*forced) : kMdyBit | kDmyBit | kYmdBit) {}

bool DateOrder::Observe(std::string_view text, int first_year, int column, uint32_t row) {
  if (order_) return false;
  // Three digits in front begin a year or are a serial number: the usual case, decided without
  // splitting.
  if (text.size() < 6 || (IsDigit(text[1]) && IsDigit(text[2]))) return false;
  const std::optional<Parts> parts = Split(text);
  if (!parts || parts->form == Form::kFixed) return false;
  const unsigned orders = OrdersOf(*parts, first_year);
  if (orders == 0) return false;
  if (orders == (kMdyBit | kDmyBit) && parts->form != Form::kThreeWay) {
    // That a year stands last here does not tell what 24-09-13 is elsewhere in the file.
    if (two_way_.column < 0) two_way_ = {column, row, std::string(text)};
    return false;
  }
  const unsigned left = possible_ & orders;
  if (left == possible_ || left == 0) return false;  // Read says which two clash
  possible_ = left;
  if (left == kYmdBit && two_way_.column >= 0) {
    evidence_ = two_way_;
    possible_ = kMdyBit | kDmyBit;
    return false;
  }
  if (evidence_.column < 0) evidence_ = {column, row, std::string(text)};
  if (!OneBit(left)) return false;
  for (const DateFormat order : kOrders) {
    if (left == Bit(order)) order_ = order;
  }
  return true;
}

DateStatus DateOrder::Read(std::string_view text, int first_year, int column, uint32_t row,
                           Date* date) {
  if (text.empty()) return DateStatus::kBlank;
  if (ReadInMonth(text, first_year, date)) return DateStatus::kDate;
  const std::optional<Parts> parts = Split(text);
  if (!parts) return DateStatus::kBad;
  if (parts->form == Form::kFixed) {
    const std::optional<Date> made = MakeFrom(*parts, DateFormat::kYmd, first_year);
    if (!made) return DateStatus::kBad;
    if (!parts->serial_or_named) saw_year_first_ = true;
    *date = *made;
    NoteMonth(text, *made);
    return DateStatus::kDate;
  }
  if (order_) {
    const std::optional<Date> made = MakeFrom(*parts, *order_, first_year);
    if (made) {
      saw_other_ = true;
      *date = *made;
      return DateStatus::kDate;
    }
    const bool fits_other = !forced_ && !Make(*parts, *order_) && OrdersOf(*parts, first_year) != 0;
    return fits_other ? DateStatus::kOtherOrder : DateStatus::kBad;
  }
  // Not settled: all orders in which the date exists are still possible, or it clashes with what
  // was seen before.
  std::optional<Date> only;
  bool several = false;
  for (const DateFormat order : kOrders) {
    const std::optional<Date> made = MakeFrom(*parts, order, first_year);
    if (!made) continue;
    several = several || (only && *only != *made);
    only = made;
  }
  if (!only) return DateStatus::kBad;
  if ((OrdersOf(*parts, first_year) & possible_) == 0) return DateStatus::kOtherOrder;
  saw_other_ = true;
  *date = *only;
  if (several) {  // 5 May is 5 May in either order
    NoteOpen(text, column, row);
    *date = Open(*parts);
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

bool DateOrder::Possible(DateFormat order) const {
  return (possible_ & Bit(order)) != 0 && (order != DateFormat::kYmd || two_way_.column < 0);
}

std::optional<DateFormat> DateOrder::format() const {
  if (saw_other_ && order_) return order_;
  if (saw_year_first_ && !saw_other_) return DateFormat::kYmd;
  return {};
}

}  // namespace rollcall::intake
