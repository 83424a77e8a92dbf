// SPDX-License-Identifier: Apache-2.0
// FamilyYear: the school year that a family without a file has: its calendar (the school's own, or
// a starting calendar that says what of it is assumed), the options, and what is read of both.
#ifndef ROLLCALL_REPORT_FAMILY_YEAR_H_
#define ROLLCALL_REPORT_FAMILY_YEAR_H_

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/family_history.h"
#include "report/json_writer.h"
#include "rollcall/book.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"
#include "rollcall/school_calendar.h"

namespace rollcall {

// Why a day is no school day. kCustom: many schools close then, as the starting calendar has it.
enum class NoSchool : uint8_t {
  kWeekend,
  kHoliday,
  kCustom,
  kClosed,
  kNoSchool,
  kBeforeFirst,
  kAfterLast,
  kBeforeEntered,
  kOtherYear
};
std::string_view NoSchoolName(NoSchool why);

class FamilyYear {
 public:
  // Errors: a year without rules, options that are none, a calendar without days of that year.
  static Expected<FamilyYear> Make(const FamilySchool& school, SchoolYear year, const Law& law);

  const YearLaw& rules() const { return *law_->ForYear(year); }
  const Law& law() const { return *law_; }
  bool given() const { return given_; }
  bool IsSchoolDay(Date date) const {
    return year.Contains(date) && calendar.school_days.Test(year.DayOf(date));
  }
  // Why it is no school day; nothing: it is one.
  std::optional<NoSchool> Why(Date date) const;
  // The English name of the holiday or custom; "": none.
  std::string_view NameOf(Date date) const;
  // Only the starting calendar says that there is (no) school.
  bool IsAssumed(Date date) const;
  // Whether there can be school: of the starting calendar every weekday on which nobody has said
  // that there is none and on which the law lets no board hold it.
  bool MayBeSchoolDay(Date date) const;
  // The last day for a note that is in time whatever the school's calendar is. `back`: the first
  // day back at school. Nothing: not known.
  std::optional<Date> LastTimely(Date absent, std::optional<Date> back) const;
  // The first school day after it, and the last before; nothing: none in the year.
  std::optional<Date> Next(Date date) const;
  std::optional<Date> Previous(Date date) const;

  // Keys "law" and "year" of an answer. `days_by_year_end`: nothing: not known.
  void WriteLaw(JsonWriter* json) const;
  void WriteYear(JsonWriter* json, std::optional<int> days_by_year_end, bool with_days) const;

  SchoolYear year;
  // A code for each kind, named as the kind; the options; the calendar. Under the starting calendar
  // no paper is late (contract section 2): LastTimely says when it can be.
  Profile profile;
  Profile open_profile;       // the same without the closures that are assumed
  std::string school, grade;  // "": not told
  YearCalendar calendar;      // as the engine understands the rows, to the end of a usual year

 private:
  void EndAfterUsualDays(int school_days);

  const Law* law_ = nullptr;
  bool given_ = false;
  Options options_;  // as told
  std::optional<Date> first_told_, last_told_;
  std::map<Date, std::string> holidays_, customs_;
  std::map<Date, CalendarType> told_;  // single days of `changes`
};

// Students whose rows a family's words make, read and evaluated as any file is.
class FamilyBook {
 public:
  struct Student {
    std::vector<MissedDay> days;
    int absences = 0, wellness = 0;  // without a date, before all others
  };

  // `year` must outlive this; `profile` is one of its two.
  FamilyBook(const FamilyYear* year, const Profile* profile) : year_(year), profile_(profile) {}
  size_t Add(Student student);
  // After the last Add. `adult`: of the age to consent alone.
  Expected<Done> Read(std::optional<Date> entered, bool adult);
  // As of that day; nullptr: nothing could be evaluated. `allow`: under the option
  // mhw.closed_between: allow.
  const Evaluation* AsOf(Date as_of, bool allow = false) const;
  // That student's place in the evaluation; nothing: not enrolled yet.
  std::optional<size_t> Find(const Evaluation& evaluation, size_t student) const;
  const Book& book() const { return book_; }
  const Student& student(size_t at) const { return students_[at]; }
  // The absence of that day; nothing: there is none.
  std::optional<Absence> AbsenceOn(const Evaluation& evaluation, size_t student, Date date) const;

 private:
  const FamilyYear* year_;
  const Profile* profile_;
  std::vector<Student> students_;
  Book book_;
  mutable std::optional<Profile> allow_;
  mutable std::map<std::pair<Date, bool>, std::unique_ptr<Evaluation>> evaluations_;
  mutable std::map<std::pair<const Evaluation*, size_t>, std::vector<Absence>> absences_;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_FAMILY_YEAR_H_
