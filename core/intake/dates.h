// SPDX-License-Identifier: Apache-2.0
// DateOrder: reads the date cells of one file, whose dates share one order (contract section 2).
//
// Dates that have one reading whatever the order: year-first ones of four digits (2024-09-13,
// 2024/9/3, 20240913), those that name the month (13-Sep-24, September 13, 2024), and Excel's
// serial numbers (45548). A weekday in front or behind must be the date's own; a time of day or a
// zone behind is passed over. The others are month first or day first; with a year of two digits
// and - or . also year first (24-09-13). A year of two digits is 2000 to 2049 or 1950 to 1999.
//
// What a cell cannot be settles the order of the file as soon as one order is left. Until then a
// date that can be read in several ways is *open*: a number that Settled() turns into a plain date.
#ifndef ROLLCALL_INTAKE_DATES_H_
#define ROLLCALL_INTAKE_DATES_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/date.h"

namespace rollcall::intake {

inline constexpr int kFirstDateYear = 2000;  // of everything but births
inline constexpr int kFirstBirthYear = 1900;
inline constexpr int kLastDateYear = 2100;

// Far above every day number that a file can hold.
inline constexpr int32_t kOpenMark = 1 << 24;
inline bool IsOpen(Date date) { return date.days() >= kOpenMark; }
// The date that an open one is in this order, which must be one of its file's possible ones; a
// plain date as it is.
Date Settled(Date date, DateFormat order);

// Whether the text is written as a date of a year from 2000 to 2100, in whatever order, even one
// that does not exist (header of a grid's column).
bool LooksLikeDate(std::string_view text);
// Whether the text is a day and a month alone: "9/13", "Sep 13", "Fri 9/13".
bool LooksLikeDayWithoutYear(std::string_view text);

enum class DateStatus : uint8_t {
  kDate,
  kBlank,
  kBad,         // no date, none that exists, or outside the years
  kOtherOrder,  // exists, but in the other order than the file's
};

// Where a date stands that shows an order.
struct DateSight {
  int column = -1;
  uint32_t row = 0;
  std::string text;
};

class DateOrder {
 public:
  explicit DateOrder(std::optional<DateFormat> forced);

  // Whether the order can still be settled by a date to come.
  bool unsettled() const { return !order_; }
  // Looks at a cell (trimmed) before the row is read; true: it has just settled the order. Needed
  // for every date cell as long as the order is not settled.
  bool Observe(std::string_view text, int first_year, int column, uint32_t row);
  // Reads a cell (trimmed) of any date column. Dates before `first_year` or after 2100 are bad.
  DateStatus Read(std::string_view text, int first_year, int column, uint32_t row, Date* date);
  void Settle(DateFormat order) { order_ = order; }
  std::optional<DateFormat> order() const { return order_; }  // settled or forced

  // Whether all dates seen can have this order.
  bool Possible(DateFormat order) const;
  // An open date has been read, and the order is still not settled.
  bool open() const { return !order_ && first_open_.column >= 0; }
  // The order, once it is known or forced; kYmd where all dates are year-first; nothing: no date,
  // none that has an order, or it is open.
  std::optional<DateFormat> format() const;
  const DateSight& first_open() const { return first_open_; }
  const std::vector<std::string>& open_texts() const {
    return open_texts_;
  }                                                        // up to three different ones
  const DateSight& evidence() const { return evidence_; }  // what settled it, or began to

 private:
  bool ReadInMonth(std::string_view text, int first_year, Date* date) const;
  void NoteMonth(std::string_view text, Date date);
  void NoteOpen(std::string_view text, int column, uint32_t row);
  std::optional<DateFormat> order_;
  bool forced_ = false;
  bool saw_year_first_ = false, saw_other_ = false;
  unsigned possible_;  // the orders that no date seen excludes, a bit each
  // The first date that is month first or day first and does not tell which.
  DateSight two_way_;
  DateSight first_open_, evidence_;
  std::vector<std::string> open_texts_;
  // The month of the last date written 2024-09-13: its first eight bytes and its first day.
  char month_text_[8] = {};
  int month_year_ = 0;
  Date month_first_;
  int month_days_ = 0;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_DATES_H_
