// SPDX-License-Identifier: Apache-2.0
// View `family_link`: what a school can hand to families about itself: the calendar, options and
// contacts in force. Nothing of a student is in it.
#ifndef ROLLCALL_REPORT_FAMILY_LINK_VIEW_H_
#define ROLLCALL_REPORT_FAMILY_LINK_VIEW_H_

#include <string>

#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {

// {name, contacts: [{key, phone, hours}], options: {those that differ from the defaults},
// years: [{school_year, schools, rows: [{date, type, school, grade, minutes}]}]}: years ascending,
// `schools` those that rows name, rows by date; school, grade and minutes are there where a row has
// them. Rows of the calendar files, else of the profile. Of a book that is sealed or empty.
std::string FamilyLinkJson(const Book& book, const Profile& profile, const Law& law);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FAMILY_LINK_VIEW_H_
