// SPDX-License-Identifier: Apache-2.0
// The view `days_to_check`: days on which the school's key (excused or unexcused) and the rule
// differ (`keyed_differs` of the report), grouped by what the rule missed or found.
//
// {"school_year", "group", "offset", "limit"}, each optional:
//   { days, students, not_known (days on which it differs between the readings of an unknown code),
//     groups: [ { group, keyed, days, students, open, codes: [ { code, days } ], accept } ],
//     total, offset, rows } (the days of `group`, or of all)
// `open`: days whose note can still come in time. `accept`: the option and value with which the
// group's days stay as keyed, or null. The groups' days sum to `days`.
#ifndef ROLLCALL_REPORT_CHECK_VIEW_H_
#define ROLLCALL_REPORT_CHECK_VIEW_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// Why key and rule differ. Keyed excused, and the rule says unexcused:
enum class CheckGroup : uint8_t {
  kReasonMissing,       // tenth or later: a note, but no reason (EXC-10)
  kReasonNotListed,     // tenth or later: a reason that is not on the list (EXC-7)
  kMedicalMissing,      // tenth or later: illness without a licensed professional's note (EXC-1)
  kCourtMissing,        // tenth or later: court without its paper (EXC-4)
  kPreapprovalMissing,  // tenth or later: an opportunity without approval before it (EXC-6)
  kNoNote,              // one of the first nine without a note (DOC-1)
  kNoNoteLevel2,        // tenth or later without a note (DOC-1)
  kNoteLate,            // the note came after its days (DOC-2)
  // Keyed unexcused, and the rule says excused:
  kNoteOnFile,     // a note in time
  kReasonExcuses,  // a reason that needs no note (10-210, transportation, military leave …)
  kOther
};
inline constexpr int kCheckGroupCount = static_cast<int>(CheckGroup::kOther) + 1;
std::string_view CheckGroupName(CheckGroup group);  // "reason_missing"
// Of an absence with keyed_differs true.
CheckGroup CheckGroupOf(const Absence& absence);

Expected<std::string> DaysToCheckJson(const Evaluation& evaluation, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_CHECK_VIEW_H_
