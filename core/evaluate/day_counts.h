// SPDX-License-Identifier: Apache-2.0
// DayCounts: of many sets of days, how many hold each day; for what a school has by month.
//
// The count of each day is kept as a number in base two, its digits in one set of days each, so
// that a student's year is added with a few operations on whole words and not day by day or month
// by month.
#ifndef ROLLCALL_EVALUATE_DAY_COUNTS_H_
#define ROLLCALL_EVALUATE_DAY_COUNTS_H_

#include <cstdint>
#include <vector>

#include "rollcall/school_year.h"

namespace rollcall {

class DayCounts {
 public:
  void Add(DayBits days) {
    for (size_t digit = 0; days.Any(); ++digit) {
      if (digit == digits_.size()) digits_.emplace_back();
      const DayBits carry = digits_[digit] & days;
      digits_[digit] ^= days;
      days = carry;
    }
  }

  // The counts of these days together.
  int64_t Sum(const DayBits& days) const {
    int64_t sum = 0;
    for (size_t digit = 0; digit < digits_.size(); ++digit) {
      sum += static_cast<int64_t>((digits_[digit] & days).Count()) << digit;
    }
    return sum;
  }

 private:
  std::vector<DayBits> digits_;  // the lowest first
};

}  // namespace rollcall

#endif  // ROLLCALL_EVALUATE_DAY_COUNTS_H_
