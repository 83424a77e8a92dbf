// SPDX-License-Identifier: Apache-2.0
// The rules and codes as JSON, for the command and the page alike.
#ifndef ROLLCALL_REPORT_LAW_TEXT_H_
#define ROLLCALL_REPORT_LAW_TEXT_H_

#include <optional>
#include <string>

#include "rollcall/book.h"
#include "rollcall/evaluate.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {

// {rules, sources, parameters, options, years, checked}; with a year what is in force on some day
// of it.
std::string RulesJson(const Law& law, std::optional<SchoolYear> year);
// [{code, count, kind, known, check, meaning, origin, assumed_documentation, reason, students,
// days, open_students, open_chronic, files}] by code in byte order; the two open ones are null
// without an evaluation.
std::string CodesJson(const Book& book, const Profile& profile, const Law& law,
                      const Evaluation* evaluation = nullptr);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_LAW_TEXT_H_
