// SPDX-License-Identifier: Apache-2.0
// View `calendar_file`: the school calendar that a text is, for a family that has one as a file.
#ifndef ROLLCALL_REPORT_CALENDAR_FILE_VIEW_H_
#define ROLLCALL_REPORT_CALENDAR_FILE_VIEW_H_

#include <string>
#include <string_view>

#include "rollcall/expected.h"
#include "rollcall/law.h"

namespace rollcall {

// {"text"}: a calendar file of the contract. The answer is that of the view family_link
// (family_link_view.h), without name, contacts and options. A text that is none, or that has no
// row that can be read, is refused.
Expected<std::string> CalendarFileJson(const Law& law, std::string_view filter_json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_CALENDAR_FILE_VIEW_H_
