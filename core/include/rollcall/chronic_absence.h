// SPDX-License-Identifier: Apache-2.0
// chronic_absence: has the student missed 10 % or more of the days enrolled?  CHR-1 to CHR-6,
// CHR-10.
//
// Source: C.G.S. 10-198c(a). Excused, unexcused and disciplinary absences and wellness days all
// count. Unit: whole days; 10 × absences >= days enrolled, nothing rounded. Edges: no day enrolled:
// no answer.
//
// Example (also a test): 18 of 180 days is chronic, 18 of 181 is not, 17 of 180 is not.
#ifndef ROLLCALL_CHRONIC_ABSENCE_H_
#define ROLLCALL_CHRONIC_ABSENCE_H_

#include <optional>

#include "rollcall/law.h"
#include "rollcall/school_year.h"

namespace rollcall {

std::optional<bool> IsChronic(int days_absent, int days_enrolled, const YearLaw& law);

// The first day on which the rate so far was at the threshold with enough days enrolled (20); -1:
// none.
int ChronicFirstDay(const DayBits& member, const DayBits& absent, const YearLaw& law);

bool IsShortEnrollment(int days_enrolled, const YearLaw& law);

// How many more absences leave the student below the threshold of `days_by_year_end`; not below 0.
int AbsencesLeft(int days_absent, int days_by_year_end, const YearLaw& law);

// The present days in a row that bring a chronic student's rate below the threshold; at least 1.
int PresentDaysToRecover(int days_absent, int days_enrolled, const YearLaw& law);

}  // namespace rollcall

#endif  // ROLLCALL_CHRONIC_ABSENCE_H_
