// SPDX-License-Identifier: Apache-2.0
// presence: was the student present or absent on a school day?  IN-1 to IN-6, DISC-1, DISC-3.
//
// Source: SBE definition of 7 September 2022 (PSIS Appendix F); C.G.S. 10-198b, 10-198c; contract
// section 3. A day is present or absent, never half of each. Decided by the first there is of:
// minutes, portion absent, two or more periods (each counting the same), the code. Exactly half of
// the day is present. Edges: an unknown code with less than half of the day stays unknown (kOpen);
// a part day of a PreK or half-day kindergarten student is never measured against the school's
// minutes (kOpen).
//
// Example (also a test): code A with 165 of 330 minutes present is a present day; with 164 it is an
// absence.
#ifndef ROLLCALL_PRESENCE_H_
#define ROLLCALL_PRESENCE_H_

#include <vector>

#include "rollcall/book.h"
#include "rollcall/kinds.h"
#include "rollcall/law.h"
#include "rollcall/rule_id.h"

namespace rollcall {

// What a record means under a profile: its code, flags, reason and paper understood.
struct Meaning {
  Kind kind = Kind::kUnknown;
  Reason reason = Reason::kUnknown;
  Documentation documentation = Documentation::kNone;  // as given, else as assumed; never kNotGiven
  int32_t portion_absent = kNotGiven;                  // the row's, else the code's own
  bool keyed_excused = false;
  bool keyed_unexcused = false;
};

// One row of one student and day.
struct DayRow {
  const Record* record = nullptr;
  const Meaning* meaning = nullptr;
  const Slot* slot = nullptr;
  uint32_t record_id = 0;
};

struct PresenceContext {
  Fraction present_share;                     // IN-1
  int calendar_minutes = 0;                   // of that day for the student's grade; 0: not known
  bool own_minutes = false;                   // those minutes are the grade's own
  bool part_day_session = false;              // PreK or half-day kindergarten
  bool alternative_education_counts = false;  // DISC-1, from its date on
  bool iss_absent = false;                    // option iss.absent
  const Book* book = nullptr;                 // for byte order of texts
};

enum class DayState : uint8_t { kNotMember, kPresent, kAbsent, kOpen };

struct DayDecision {
  DayState state = DayState::kNotMember;
  int governing = 0;                     // index of the row that decides code, reason and paper
  Kind kind = Kind::kUnknown;            // of an absent day: what it is classified as
  Kind kind_if_absent = Kind::kUnknown;  // of an open day: what it is in the reading 'absent'
  Because front;                         // IN-1, IN-4, DISC-3 where they changed the day
  bool tardy = false;
  bool remote = false;
  bool claim_displaced = false;  // DISC-4: a wellness claim on a disciplinary day
  bool conflicting = false;
  bool code_and_minutes_differ = false;
  bool mhw_but_present = false;
  bool half_day_assumed = false;
  bool half_day_session = false;
  bool remote_assumed = false;
  bool unknown_code = false;  // open because of the code
};

bool IsDisciplinary(Kind kind, Reason reason);

// What a row's code alone makes of a day on which it is the only row: so most days are decided,
// without DecideDay, which says the same of them. kNeedsDecision: minutes, a portion, a flag or the
// code's own sort ask for more.
enum class ByCode : uint8_t { kNeedsDecision, kPresent, kTardy, kAbsent };
ByCode DecidedByCode(const Record& record, const Meaning& meaning);

// `rows` are different from each other (equal rows are one) and at least one.
DayDecision DecideDay(const std::vector<DayRow>& rows, const PresenceContext& context);

}  // namespace rollcall

#endif  // ROLLCALL_PRESENCE_H_
