// SPDX-License-Identifier: Apache-2.0
// Redaction: what stands for a student's name and ID in a file to take away.
#ifndef ROLLCALL_REPORT_REDACTION_H_
#define ROLLCALL_REPORT_REDACTION_H_

#include <string>
#include <string_view>

namespace rollcall {

// "A. L." for "Lee, Ann Mary" and for "Ann Mary Lee": the first letters of the first and the last
// word, a comma meaning that the last name came first; one word gives one letter. Of UTF-8; "" of
// "". The page has the same for its screen (web/src/privacy.ts).
std::string Initials(std::string_view name);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_REDACTION_H_
