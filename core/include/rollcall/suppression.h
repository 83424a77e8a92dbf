// SPDX-License-Identifier: Apache-2.0
// suppression: which rows of rates are hidden in anything shared?  SUP-1.
//
// Source: CTData's description of CSDE's chronic-absence data (fewer than 20 students, or fewer
// than 6 chronic; options suppression.minimum_students, suppression.minimum_count). Where exactly
// one row of a set is hidden, the one with fewest students of the rest is hidden too (ties by
// name), so that no subtraction tells it.
//
// Example (also a test): 20 students of whom 6 are chronic are shown; 19, or 5 chronic, are not.
#ifndef ROLLCALL_SUPPRESSION_H_
#define ROLLCALL_SUPPRESSION_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "rollcall/options.h"

namespace rollcall {

bool IsSmallCell(int64_t students, int64_t chronic, const Options& options);

struct Cell {
  std::string_view name;
  int64_t students = 0;
  int64_t chronic_least = 0, chronic_most = 0;  // they differ where codes are unknown
  std::optional<bool> suppressed;               // the answer; nothing: not known
};
// Answers for all rows of one school year (or of one group in a year).
void Suppress(std::vector<Cell>* cells, const Options& options);

}  // namespace rollcall

#endif  // ROLLCALL_SUPPRESSION_H_
