// SPDX-License-Identifier: Apache-2.0
// excusal: is an absence that is neither disciplinary nor a valid wellness day excused?  EXC-1 to
// EXC-12, EXC-210.
//
// Source: SBE definitions of 27 June 2012 (10-198b); 10-210; PA 14-198 (10-198a). Level 1: any
// timely paper excuses. Level 2: a reason of the list with its own paper. Anything else is
// unexcused: the definition is residual. `provisional`: a note can still change it, or something
// needed is not known; `needs` names what.
//
// Example (also a test): the tenth absence, illness with a parent's note: unexcused, ORD-2 EXC-1,
// needs medical while the window is open.
#ifndef ROLLCALL_EXCUSAL_H_
#define ROLLCALL_EXCUSAL_H_

#include "rollcall/documentation.h"
#include "rollcall/findings.h"
#include "rollcall/kinds.h"
#include "rollcall/options.h"

namespace rollcall {

struct ExcusalInput {
  Reason reason = Reason::kUnknown;
  int level = 1;
  Documentation documentation = Documentation::kNone;
  Paper paper = Paper::kNone;
  bool window_open = false;
  bool approved_in_time = false;
  bool approval_late = false;  // the file dates it after the first day: that cannot be cured
  bool keyed_excused = false;
  bool keyed_unexcused = false;
  bool military_leave = false;   // a military day within the excused days of EXC-8
  bool files_know_notes = true;  // some attendance file has a documentation column
};

struct ExcusalFinding {
  Category category = Category::kUnexcused;
  Because because;
  Needs needs;  // only where provisional
  bool provisional = false;
  Reason reason = Reason::kUnknown;  // as given, or as the paper names it at Level 2
};

ExcusalFinding JudgeAbsence(const ExcusalInput& input, const Options& options);

}  // namespace rollcall

#endif  // ROLLCALL_EXCUSAL_H_
