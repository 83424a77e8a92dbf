// SPDX-License-Identifier: Apache-2.0
// The closed lists of contract section 6, by their names.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rollcall/findings.h"
#include "rollcall/problem.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

using testing::ElementsAre;

template <typename T>
std::vector<std::string> Names(std::string_view (*name)(T), T last) {
  std::vector<std::string> names;
  for (int i = 0; i <= static_cast<int>(last); ++i) names.emplace_back(name(static_cast<T>(i)));
  return names;
}

TEST(NamesTest, OfAnAbsence) {
  EXPECT_THAT(Names(CategoryName, Category::kDisciplinary),
              ElementsAre("excused", "unexcused", "disciplinary"));
  EXPECT_THAT(Names(NeedName, Need::kCalendar),
              ElementsAre("documentation", "medical", "court", "preapproval", "reason",
                          "permission", "calendar"));
  EXPECT_THAT(Names(MhwStatusName, MhwStatus::kInvalid), ElementsAre("valid", "invalid"));
  EXPECT_THAT(Names(MhwReasonName, MhwReason::kPermission),
              ElementsAre("not_in_force", "grade", "limit", "consecutive", "permission"));
}

TEST(NamesTest, OfAStudent) {
  EXPECT_THAT(Names(BandName, Band::kSevereChronic),
              ElementsAre("satisfactory", "at_risk", "moderate_chronic", "severe_chronic"));
  EXPECT_THAT(Names(TriggerRuleName, TriggerRule::kYear),
              ElementsAre("calendar_month", "rolling_30", "year"));
  EXPECT_THAT(Names(ReviewFlagName, ReviewFlag::kUnknownCode),
              ElementsAre("health_requirement", "long_absence", "short_enrollment", "keyed_differs",
                          "unknown_code"));
}

TEST(NamesTest, OfTheWhole) {
  EXPECT_THAT(Names(RequirementName, Requirement::kDistrictOrSchoolTeams),
              ElementsAre("none", "district_team", "school_team", "district_or_school_teams"));
  EXPECT_THAT(Names(AboutName, About::kOutlook),
              ElementsAre("chronic", "mhw", "excused", "truancy", "tier", "outlook"));
  EXPECT_THAT(Names(AnswerName, Answer::kNo), ElementsAre("yes", "assumed", "no"));
  EXPECT_THAT(Names(LackName, Lack::kCodes),
              ElementsAre("documentation", "reason", "calendar", "roster", "prior_year", "codes"));
  EXPECT_THAT(Names(SeverityName, Severity::kInfo), ElementsAre("error", "warning", "info"));
}

TEST(NamesTest, OfTheProblems) {
  EXPECT_THAT(Names(ProblemKindName, ProblemKind::kAttendanceNotTaken),
              ElementsAre("malformed_row", "bad_date", "date_order_assumed", "missing_student_id",
                          "unknown_code", "conflicting_rows", "conflicting_birth_date",
                          "code_and_minutes_differ", "mhw_but_present", "not_a_school_day",
                          "not_enrolled", "missing_day", "half_day_session", "half_day_assumed",
                          "remote_assumed", "assumed_enrollment", "no_roster", "unmatched_roster",
                          "no_rules", "unknown_documentation", "too_many", "assumed_calendar",
                          "calendar_suggestion", "as_of_uncertain", "mixed_shapes", "no_mhw_code",
                          "single_code", "no_rows_that_day", "attendance_not_taken"));
}

TEST(NamesTest, RowsThatAreLostAreErrors) {
  EXPECT_EQ(SeverityOf(ProblemKind::kMalformedRow), Severity::kError);
  EXPECT_EQ(SeverityOf(ProblemKind::kBadDate), Severity::kError);
  EXPECT_EQ(SeverityOf(ProblemKind::kUnknownCode), Severity::kWarning);  // as the contract shows
  EXPECT_EQ(SeverityOf(ProblemKind::kNoMhwCode), Severity::kInfo);
}

TEST(NamesTest, OfTheFormats) {
  EXPECT_EQ(ParseFormat("text"), Format::kText);
  EXPECT_EQ(ParseFormat("json"), Format::kJson);
  EXPECT_EQ(ParseFormat("ndjson"), Format::kNdjson);
  EXPECT_EQ(ParseFormat("csv"), Format::kCsv);
  EXPECT_EQ(ParseFormat("absences-csv"), Format::kAbsencesCsv);
  EXPECT_EQ(ParseFormat("rates"), Format::kRates);
  EXPECT_EQ(ParseFormat("problems"), Format::kProblems);
  EXPECT_EQ(ParseFormat("JSON"), std::nullopt);
  EXPECT_EQ(ParseFormat(""), std::nullopt);
}

}  // namespace
}  // namespace rollcall
