// SPDX-License-Identifier: Apache-2.0
#include "rollcall/ordinal.h"

namespace rollcall {

bool TakesNumber(const OrdinalInput& input, const Options& options) {
  if (input.disciplinary) return options.ordinal_disciplinary;  // ORD-1, A4
  if (input.mhw_valid) return options.mhw_in_ordinal;           // ORD-3, A5
  if (input.military_leave) return options.ordinal_military;    // ORD-4, A6
  return true;
}

int LevelOf(int ordinal, const YearLaw& law) { return ordinal <= law.level1_last ? 1 : 2; }

}  // namespace rollcall
