// SPDX-License-Identifier: Apache-2.0
// Views: what the page asks of the files as they were read, before or beside any result.
#ifndef ROLLCALL_REPORT_VIEWS_H_
#define ROLLCALL_REPORT_VIEWS_H_

#include <optional>
#include <string>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/inspect.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"
#include "rollcall/reader.h"

namespace rollcall {

std::string InspectionJson(const Inspection& inspection);
// [{file, column, examples: [{text, mdy, dmy, ymd}]}]
std::string DateQuestionJson(const Book& book, const std::vector<OpenDates>& open);
// [{school_year, school, students, first, last, ends_before}] by year, then school in byte order:
// `ends_before` counts the school days (weekdays where no calendar is given) by which a school's
// last row lies before the last one of all schools that year. Of a sealed book, as the two below.
std::string CoverageJson(const Book& book, const Profile& profile);
// {both, attendance_only: {count, examples}, roster_only: {count, examples}}: students by where
// their ID stands.
std::string IdsJson(const Book& book);
// {school_year, needed, first, last, days: [{date, rows, holiday, common, proposed}]}: a proposal
// of the year's school days for somebody to look over. `shape` is that of the attendance rows.
//
// A day with rows is a school day. Of the others a legal holiday and a day on which schools
// commonly close are none, and where there are rows on 100 days or more, so is every day between
// the first and the last of them. `needed`: only absences are listed and no calendar is given.
std::string CalendarDraftJson(const Book& book, const Profile& profile, const Law& law,
                              std::optional<SchoolYear> year, std::optional<Shape> shape);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_VIEWS_H_
