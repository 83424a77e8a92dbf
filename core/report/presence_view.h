// SPDX-License-Identifier: Apache-2.0
// View `presence`: late or left early, present or absent? One row with minutes is made of the times
// and read and judged as any row is (IN-1). The shapes are those of web/src/family/types.ts. Edges:
// time outside the school's hours, and time that the school does not count, is no time of school;
// pieces that overlap count once. A prekindergarten or half-day kindergarten (KH) student is
// measured by the session that the calendar's rows of that grade have, and never by a longer day.
//
// Example (also a test): school from 08:30 to 15:00, there from 11:45: 195 of 390 minutes, present.
#ifndef ROLLCALL_REPORT_PRESENCE_VIEW_H_
#define ROLLCALL_REPORT_PRESENCE_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

Expected<std::string> PresenceView(const Law& law, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_PRESENCE_VIEW_H_
