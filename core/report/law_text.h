// SPDX-License-Identifier: Apache-2.0
// The rules and codes as JSON, for the command and the page alike.
#ifndef ROLLCALL_REPORT_LAW_TEXT_H_
#define ROLLCALL_REPORT_LAW_TEXT_H_

#include <optional>
#include <string>

#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {

// {rules, sources, parameters, options, years, checked}; with a year what is in force on some day
// of it.
std::string RulesJson(const Law& law, std::optional<SchoolYear> year);
// [{code, count, kind, known, check, meaning, assumed_documentation, reason}] by code in byte
// order.
std::string CodesJson(const Book& book, const Profile& profile, const Law& law);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_LAW_TEXT_H_
