// SPDX-License-Identifier: Apache-2.0
#ifndef ROLLCALL_REPORT_YEAR_COUNTS_H_
#define ROLLCALL_REPORT_YEAR_COUNTS_H_

#include <cstdint>

#include "report/json_writer.h"
#include "rollcall/evaluate.h"

namespace rollcall {

// Whether some trigger stands without a day that a note can still change.
bool HasSureTrigger(const StudentSummary& student);

// How many students of a year are what: the tiles of the summary.
struct YearCounts {
  int64_t students = 0, chronic = 0, chronic_open = 0, moderate = 0, severe = 0, at_risk = 0,
          satisfactory = 0, mhw_claimed = 0, mhw_valid = 0, mhw_invalid = 0, truant_certain = 0,
          truant_provisional = 0, unexcused = 0, certain = 0, open_students = 0, tier2 = 0,
          tier3 = 0;

  void Add(const StudentSummary& student);
  // An object of all of them, `school_year` first.
  void Write(JsonWriter* json, SchoolYear year) const;
};

YearCounts CountsOf(const Summary& summary, SchoolYear year);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_YEAR_COUNTS_H_
