// SPDX-License-Identifier: Apache-2.0
// Findings: what the rules conclude, as codes and whole numbers; no words for people, no rounding.
//
// std::optional: nothing stands for JSON null. It is null where the value does not exist (no
// ordinal on a disciplinary day) and where it differs between the two readings of an unknown code
// (contract section 5).
#ifndef ROLLCALL_FINDINGS_H_
#define ROLLCALL_FINDINGS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/date.h"
#include "rollcall/grade.h"
#include "rollcall/kinds.h"
#include "rollcall/rule_id.h"
#include "rollcall/school_year.h"
#include "rollcall/small_list.h"

namespace rollcall {

enum class Category : uint8_t { kExcused, kUnexcused, kDisciplinary };
enum class Need : uint8_t {
  kDocumentation,
  kMedical,
  kCourt,
  kPreapproval,
  kReason,
  kPermission,
  kCalendar
};
using Needs = SmallList<Need, 3>;
enum class MhwStatus : uint8_t { kValid, kInvalid };
enum class MhwReason : uint8_t { kNotInForce, kGrade, kLimit, kConsecutive, kPermission };
enum class Band : uint8_t { kSatisfactory, kAtRisk, kModerateChronic, kSevereChronic };
enum class TriggerRule : uint8_t { kCalendarMonth, kRolling30, kYear };
enum class ReviewFlag : uint8_t {
  kHealthRequirement,
  kLongAbsence,
  kShortEnrollment,
  kKeyedDiffers,
  kUnknownCode
};
using ReviewFlags = SmallList<ReviewFlag, 5>;
enum class Requirement : uint8_t { kNone, kDistrictTeam, kSchoolTeam, kDistrictOrSchoolTeams };
enum class About : uint8_t { kChronic, kMhw, kExcused, kTruancy, kTier, kOutlook };
enum class Answer : uint8_t { kYes, kAssumed, kNo };
enum class Lack : uint8_t { kDocumentation, kReason, kCalendar, kRoster, kPriorYear, kCodes };

std::string_view CategoryName(Category v);        // "excused"
std::string_view NeedName(Need v);                // "documentation"
std::string_view MhwStatusName(MhwStatus v);      // "valid"
std::string_view MhwReasonName(MhwReason v);      // "not_in_force"
std::string_view BandName(Band v);                // "moderate_chronic"
std::string_view TriggerRuleName(TriggerRule v);  // "calendar_month"
std::string_view ReviewFlagName(ReviewFlag v);    // "health_requirement"
std::string_view RequirementName(Requirement v);  // "district_or_school_teams"
std::string_view AboutName(About v);              // "chronic"
std::string_view AnswerName(Answer v);            // "yes"
std::string_view LackName(Lack v);                // "prior_year"

struct Trigger {
  TriggerRule rule;
  Date date;
  std::optional<Date> meeting_by;
  bool provisional = false;  // the key is written only where true
  friend bool operator==(const Trigger& a, const Trigger& b) {
    return a.rule == b.rule && a.date == b.date && a.meeting_by == b.meeting_by &&
           a.provisional == b.provisional;
  }
};

struct Absence {
  Date date;
  TextId code = kNoText;
  std::optional<Reason> reason;
  std::optional<int> ordinal;
  std::optional<int> level;
  std::optional<Category> category;
  std::optional<bool> provisional;
  std::optional<Needs> needs;
  std::optional<Date> curable_until;
  std::optional<MhwStatus> mhw;
  std::optional<MhwReason> mhw_reason;
  std::optional<bool> truancy;
  std::optional<bool> keyed_differs;
  std::optional<Because> because;
};

struct EnrollmentSummary {
  TextId school = kNoText;
  int days_enrolled = 0;
  std::optional<int> days_absent;
  std::optional<bool> chronic;
};

// One student in one school year: everything of contract section 6 but the list of absences.
struct StudentSummary {
  uint32_t student = 0;  // index into Book::students
  SchoolYear year;
  TextId name = kNoText;       // kNoText: null
  TextId school = kNoText;     // kNoText: null
  TextId grade = kNoText;      // as given; kNoText: null
  std::vector<TextId> groups;  // values in the order of Book::group_names; kNoText: none
  bool by_totals = false;      // a totals row: nothing by day is known
  int days_enrolled = 0;
  std::optional<int> days_absent;
  std::optional<bool> chronic;
  std::optional<int> days_tardy;
  std::optional<int> days_disciplinary;
  std::optional<Date> chronic_first;
  std::optional<Band> band;
  std::optional<int> tier;
  std::vector<EnrollmentSummary> enrollments;  // in order of entry
  std::optional<int> mhw_claimed, mhw_valid, mhw_remaining;
  std::optional<bool> truant;
  std::optional<int> unexcused, certain, as_keyed;
  std::optional<std::vector<Trigger>> triggers;
  std::optional<int> absences_left, present_days_to_recover;
  int open_days = 0;
  ReviewFlags review;
};

struct SchoolRate {
  TextId school = kNoText;  // kNoText: null, the students of whom no file names a school
  SchoolYear year;
  int students = 0;
  std::optional<int> chronic;
  bool has_rate = false;  // rate = chronic / students
  bool has_attendance_rate = false;
  int64_t days_enrolled = 0, days_absent = 0;  // attendance rate = (enrolled - absent) / enrolled
  std::optional<bool> review_team, high, suppressed;
};

struct DistrictRate {
  SchoolYear year;
  int students = 0;
  std::optional<int> chronic;
  bool has_rate = false;
  std::optional<Requirement> requirement;
  bool hidden_in_rates = false;  // --format rates writes * for it
};

struct GroupRate {
  std::string group;
  TextId value = kNoText;
  SchoolYear year;
  int students = 0;
  std::optional<int> chronic;
  bool has_rate = false;
  bool has_attendance_rate = false;
  int64_t days_enrolled = 0, days_absent = 0;
  std::optional<bool> suppressed;
};

struct MonthRate {
  int year = 0, month = 0;  // 2024, 9
  SchoolYear school_year;
  bool all_schools = false;
  TextId school = kNoText;
  int64_t days_enrolled = 0;
  std::optional<int64_t> days_absent;
  bool has_attendance_rate = false;
  int64_t remote_days_enrolled = 0;
  std::optional<int64_t> remote_days_absent;
  bool hidden_in_rates = false;
};

struct CanTell {
  SchoolYear year;
  About about;
  Answer answer = Answer::kYes;
  std::vector<Lack> lacks;
};

}  // namespace rollcall

#endif  // ROLLCALL_FINDINGS_H_
