// SPDX-License-Identifier: Apache-2.0
// Grade: what the rules need to know of a grade text ("PK", "05", "KH"). Source: the contract's
// section 2.
#ifndef ROLLCALL_GRADE_H_
#define ROLLCALL_GRADE_H_

#include <cstdint>
#include <string_view>

namespace rollcall {

enum class Grade : int8_t {
  kUnknown = -3,
  kPreK = -2,
  kHalfDayKindergarten = -1,
  kKindergarten = 0,
  k1 = 1,
  k12 = 12
};

// PK, PreK, P3, P4, PK3, PK4, -1: PreK. KH: half-day kindergarten. K, KG, KF, 0: kindergarten. 1 to
// 12, leading zeros allowed. Case, spaces, dots and dashes inside words do not matter ("Pre-K").
// Anything else, blank too: kUnknown, which counts as K-12.
Grade ParseGrade(std::string_view text);
inline bool IsPreK(Grade grade) { return grade == Grade::kPreK; }

}  // namespace rollcall

#endif  // ROLLCALL_GRADE_H_
