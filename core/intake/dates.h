// SPDX-License-Identifier: Apache-2.0
// DateOrder: reads the date cells of one file, whose dates share one order (contract section 2).
//
// Year-first dates (2024-09-13, 2024/9/3, 20240913, with a time after T or a blank) are always read
// as such. Of the others the first that exists and has a part over 12 settles the order of the
// file. Until then a date that can be read both ways is *open*: kept as if month first, and marked
// in its number, so that Settled() can turn it into a plain date.
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
inline constexpr int32_t kOpenMark = 1 << 20;
inline bool IsOpen(Date date) { return date.days() >= kOpenMark / 2; }
// The date that an open one is in this order (kMdy or kDmy); a plain one as it is.
Date Settled(Date date, DateFormat order);

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
  // Looks at a cell (trimmed) before the row is read; true: it has just settled the order.
  bool Observe(std::string_view text, int column, uint32_t row);
  // Reads a cell (trimmed) of any date column. Dates before `first_year` or after 2100 are bad.
  DateStatus Read(std::string_view text, int first_year, int column, uint32_t row, Date* date);
  void Settle(DateFormat order) { order_ = order; }
  std::optional<DateFormat> order() const { return order_; }  // settled or forced

  // An open date has been read, and the order is still not settled.
  bool open() const { return !order_ && first_open_.column >= 0; }
  // The order, once it is known or forced; kYmd where all dates are year-first; nothing: no date,
  // or it is open.
  std::optional<DateFormat> format() const;
  const DateSight& first_open() const { return first_open_; }
  const std::vector<std::string>& open_texts() const {
    return open_texts_;
  }                                                        // up to three different ones
  const DateSight& evidence() const { return evidence_; }  // what settled it

 private:
  bool ReadInMonth(std::string_view text, int first_year, Date* date) const;
  void NoteMonth(std::string_view text, Date date);
  void NoteOpen(std::string_view text, int column, uint32_t row);
  std::optional<DateFormat> order_;
  bool forced_ = false;
  bool saw_year_first_ = false, saw_other_ = false;
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
