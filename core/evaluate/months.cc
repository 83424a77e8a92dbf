// SPDX-License-Identifier: Apache-2.0
#include "evaluate/months.h"

#include "evaluate/student_year.h"

namespace rollcall {

MonthTally& MonthTally::operator+=(const MonthTally& o) {
  enrolled += o.enrolled;
  absent_least += o.absent_least;
  absent_most += o.absent_most;
  remote_enrolled += o.remote_enrolled;
  remote_absent_least += o.remote_absent_least;
  remote_absent_most += o.remote_absent_most;
  return *this;
}

YearMonths::YearMonths(SchoolYear year) : year_(year) {
  for (int day = 0; day < year.days(); ++day) {
    days_[Place(year.DateOf(day).civil().month)].Set(day);
  }
}

MonthTallies YearMonths::Count(const EnrollmentDays& days) const {
  MonthTallies tallies;
  for (size_t m = 0; m < kMonths; ++m) {
    const DayBits member = days.member & days_[m];
    if (!member.Any()) continue;
    const DayBits absent = days.absent & days_[m], open = days.open & days_[m];
    MonthTally& tally = tallies[m];
    tally.enrolled = member.Count();
    tally.absent_least = absent.Count();
    tally.absent_most = absent.Count() + open.Count();
    if (!days.remote.Any()) continue;
    tally.remote_enrolled = (member & days.remote).Count();
    tally.remote_absent_least = (absent & days.remote).Count();
    tally.remote_absent_most = ((absent | open) & days.remote).Count();
  }
  return tallies;
}

}  // namespace rollcall
