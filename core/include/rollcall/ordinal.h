// SPDX-License-Identifier: Apache-2.0
// ordinal: which number does an absence take, and which level is that?  ORD-1 to ORD-6.
//
// Source: SBE definitions of 27 June 2012 (Level 1: the first nine; Level 2: the tenth and later);
// footnote of the 2013 Guidelines. Unit: absences of one student and school year in date order,
// over all schools of the files, counted on from those at a school outside them
// (transfer_absences). Edges: disciplinary days, and military leave, take no number by default
// (options ordinal.disciplinary, ordinal.military); a valid wellness day takes one by default
// (mhw.in_ordinal).
//
// Example (also a test): nine absences before, the next one is number 10 and Level 2.
#ifndef ROLLCALL_ORDINAL_H_
#define ROLLCALL_ORDINAL_H_

#include "rollcall/law.h"
#include "rollcall/options.h"

namespace rollcall {

struct OrdinalInput {
  bool disciplinary = false;
  bool military_leave = false;  // within the excused days of EXC-8
  bool mhw_valid = false;
};

bool TakesNumber(const OrdinalInput& input, const Options& options);
int LevelOf(int ordinal, const YearLaw& law);  // 1 or 2

}  // namespace rollcall

#endif  // ROLLCALL_ORDINAL_H_
