// SPDX-License-Identifier: Apache-2.0
// The contract's words for the findings' closed lists, each in the order of its enum.
#include "rollcall/findings.h"
#include "rollcall/problem.h"
#include "rollcall/rule_id.h"

namespace rollcall {
namespace {

template <typename E, size_t N>
std::string_view Name(const std::string_view (&names)[N], E value) {
  return names[static_cast<size_t>(value)];
}

}  // namespace

std::string_view RuleIdName(RuleId id) {
  static constexpr std::string_view kNames[] = {
      "IN-1",  "IN-4",  "DISC-1", "DISC-2",  "DISC-3", "DISC-4", "ORD-2",
      "EXC-1", "EXC-2", "EXC-3",  "EXC-4",   "EXC-5",  "EXC-6",  "EXC-7",
      "EXC-8", "EXC-9", "EXC-10", "EXC-210", "DOC-1",  "DOC-2",  "MHW-1",
      "MHW-2", "MHW-3", "MHW-4",  "MHW-5",   "MHW-6",  "MHW-7",  "KEYED"};
  static_assert(std::size(kNames) == kRuleIdCount);
  return Name(kNames, id);
}

std::string_view CategoryName(Category v) {
  static constexpr std::string_view kNames[] = {"excused", "unexcused", "disciplinary"};
  return Name(kNames, v);
}

std::string_view NeedName(Need v) {
  static constexpr std::string_view kNames[] = {
      "documentation", "medical", "court", "preapproval", "reason", "permission", "calendar"};
  return Name(kNames, v);
}

std::string_view MhwStatusName(MhwStatus v) {
  static constexpr std::string_view kNames[] = {"valid", "invalid"};
  return Name(kNames, v);
}

std::string_view MhwReasonName(MhwReason v) {
  static constexpr std::string_view kNames[] = {"not_in_force", "grade", "limit", "consecutive",
                                                "permission"};
  return Name(kNames, v);
}

std::string_view BandName(Band v) {
  static constexpr std::string_view kNames[] = {"satisfactory", "at_risk", "moderate_chronic",
                                                "severe_chronic"};
  return Name(kNames, v);
}

std::string_view TriggerRuleName(TriggerRule v) {
  static constexpr std::string_view kNames[] = {"calendar_month", "rolling_30", "year"};
  return Name(kNames, v);
}

std::string_view ReviewFlagName(ReviewFlag v) {
  static constexpr std::string_view kNames[] = {
      "health_requirement", "long_absence", "short_enrollment", "keyed_differs", "unknown_code"};
  return Name(kNames, v);
}

std::string_view RequirementName(Requirement v) {
  static constexpr std::string_view kNames[] = {"none", "district_team", "school_team",
                                                "district_or_school_teams"};
  return Name(kNames, v);
}

std::string_view AboutName(About v) {
  static constexpr std::string_view kNames[] = {"chronic", "mhw",  "excused",
                                                "truancy", "tier", "outlook"};
  return Name(kNames, v);
}

std::string_view AnswerName(Answer v) {
  static constexpr std::string_view kNames[] = {"yes", "assumed", "no"};
  return Name(kNames, v);
}

std::string_view LackName(Lack v) {
  static constexpr std::string_view kNames[] = {"documentation", "reason",     "calendar",
                                                "roster",        "prior_year", "codes"};
  return Name(kNames, v);
}

std::string_view ProblemKindName(ProblemKind kind) {
  static constexpr std::string_view kNames[] = {"malformed_row",
                                                "bad_date",
                                                "date_order_assumed",
                                                "missing_student_id",
                                                "unknown_code",
                                                "conflicting_rows",
                                                "conflicting_birth_date",
                                                "code_and_minutes_differ",
                                                "mhw_but_present",
                                                "not_a_school_day",
                                                "not_enrolled",
                                                "missing_day",
                                                "half_day_session",
                                                "half_day_assumed",
                                                "remote_assumed",
                                                "assumed_enrollment",
                                                "no_roster",
                                                "unmatched_roster",
                                                "no_rules",
                                                "unknown_documentation",
                                                "too_many",
                                                "assumed_calendar",
                                                "calendar_suggestion",
                                                "as_of_uncertain",
                                                "mixed_shapes",
                                                "no_mhw_code",
                                                "single_code",
                                                "no_rows_that_day",
                                                "attendance_not_taken"};
  static_assert(std::size(kNames) == kProblemKindCount);
  return Name(kNames, kind);
}

std::string_view SeverityName(Severity severity) {
  static constexpr std::string_view kNames[] = {"error", "warning", "info"};
  return Name(kNames, severity);
}

// Error: a row is not in the result. Warning: a result may be other than it looks. Info: what was
// assumed.
Severity SeverityOf(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::kMalformedRow:
    case ProblemKind::kBadDate:
    case ProblemKind::kMissingStudentId:
    case ProblemKind::kNoRules:
      return Severity::kError;
    case ProblemKind::kDateOrderAssumed:
    case ProblemKind::kHalfDayAssumed:
    case ProblemKind::kRemoteAssumed:
    case ProblemKind::kAssumedEnrollment:
    case ProblemKind::kCalendarSuggestion:
    case ProblemKind::kNoMhwCode:
    case ProblemKind::kSingleCode:
      return Severity::kInfo;
    default:
      return Severity::kWarning;
  }
}

}  // namespace rollcall
