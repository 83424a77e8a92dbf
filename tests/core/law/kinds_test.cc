// SPDX-License-Identifier: Apache-2.0
#include "rollcall/kinds.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace rollcall {
namespace {

struct Row {
  const char* name;
  char group;  // p present, n not a day of membership, a absent
  const char* reason;
  const char* documentation;
};

// The contract's section 5.
constexpr Row kContract[] = {
    {"present", 'p', "unknown", "none"},
    {"tardy", 'p', "unknown", "none"},
    {"early_dismissal", 'p', "unknown", "none"},
    {"school_activity", 'p', "unknown", "none"},
    {"remote_present", 'p', "unknown", "none"},
    {"in_school_suspension", 'p', "unknown", "none"},
    {"not_enrolled", 'n', "unknown", "none"},
    {"no_school", 'n', "unknown", "none"},
    {"absent_unverified", 'a', "unknown", "none"},
    {"remote_absent", 'a', "unknown", "none"},
    {"absent_excused", 'a', "unknown", "parent"},
    {"absent_unexcused", 'a', "unknown", "none"},
    {"half_day", 'a', "unknown", "none"},
    {"illness", 'a', "illness", "parent"},
    {"vacation", 'a', "vacation", "parent"},
    {"home_visit", 'a', "home_visit", "parent"},
    {"religious", 'a', "religious", "parent"},
    {"bereavement", 'a', "bereavement", "parent"},
    {"emergency", 'a', "emergency", "parent"},
    {"family", 'a', "family", "parent"},
    {"medical", 'a', "illness", "medical"},
    {"court", 'a', "court", "court"},
    {"transportation", 'a', "transportation", "none"},
    {"educational", 'a', "educational", "preapproved"},
    {"military", 'a', "military", "none"},
    {"exclusion_210", 'a', "exclusion_210", "none"},
    {"health_requirement", 'a', "health_requirement", "none"},
    {"mhw", 'a', "mhw", "parent"},
    {"suspension", 'a', "disciplinary", "none"},
    {"expulsion", 'a', "disciplinary", "none"},
};

TEST(KindsTest, AreThoseOfTheContract) {
  EXPECT_EQ(std::size(kContract), static_cast<size_t>(kKindCount - 1));
  for (const Row& row : kContract) {
    const auto kind = ParseKind(row.name);
    ASSERT_TRUE(kind) << row.name;
    EXPECT_EQ(KindName(*kind), row.name);
    EXPECT_EQ(IsPresentKind(*kind), row.group == 'p') << row.name;
    EXPECT_EQ(IsNoMembershipKind(*kind), row.group == 'n') << row.name;
    EXPECT_EQ(IsAbsentKind(*kind), row.group == 'a') << row.name;
    EXPECT_EQ(ReasonName(ReasonOf(*kind)), row.reason) << row.name;
    EXPECT_EQ(DocumentationName(AssumedDocumentation(*kind)), row.documentation) << row.name;
  }
}

TEST(KindsTest, UnknownIsNoWordOfAProfile) {
  EXPECT_EQ(KindName(Kind::kUnknown), "unknown");
  EXPECT_FALSE(ParseKind("unknown"));
  EXPECT_FALSE(ParseKind(""));
  EXPECT_FALSE(ParseKind("Illness"));
  EXPECT_FALSE(IsPresentKind(Kind::kUnknown) || IsAbsentKind(Kind::kUnknown) ||
               IsNoMembershipKind(Kind::kUnknown));
}

TEST(ReasonsTest, EveryReasonComesBackFromItsName) {
  std::set<std::string> names;
  for (int r = 0; r <= static_cast<int>(Reason::kDisciplinary); ++r) {
    const Reason reason = static_cast<Reason>(r);
    EXPECT_EQ(ParseReason(ReasonName(reason)), reason) << ReasonName(reason);
    names.emplace(ReasonName(reason));
  }
  EXPECT_EQ(names.size(), 16u);
}

TEST(ReasonsTest, AreReadWithoutRegardToCaseSpacesAndUnderscores) {
  EXPECT_EQ(ParseReason("Home Visit"), Reason::kHomeVisit);
  EXPECT_EQ(ParseReason("HOMEVISIT"), Reason::kHomeVisit);
  EXPECT_EQ(ParseReason(" exclusion 210 "), Reason::kExclusion210);
  EXPECT_EQ(ParseReason("Medical"), Reason::kIllness);
  EXPECT_EQ(ParseReason("suspension"), Reason::kDisciplinary);
  EXPECT_EQ(ParseReason("expulsion"), Reason::kDisciplinary);
}

TEST(ReasonsTest, FreeTextAndKindsWithoutAReasonAreNone) {
  for (const char* text : {"", "went to funeral", "absent_excused", "half_day", "present", "ill"}) {
    EXPECT_FALSE(ParseReason(text)) << text;
  }
}

TEST(ReasonsTest, AHalfDayAssumesThePaperOfItsReason) {
  EXPECT_EQ(AssumedDocumentation(Reason::kUnknown), Documentation::kNone);
  EXPECT_EQ(AssumedDocumentation(Reason::kIllness), Documentation::kParent);
  EXPECT_EQ(AssumedDocumentation(Reason::kCourt), Documentation::kCourt);
  EXPECT_EQ(AssumedDocumentation(Reason::kEducational), Documentation::kPreapproved);
  EXPECT_EQ(AssumedDocumentation(Reason::kTransportation), Documentation::kNone);
  EXPECT_EQ(AssumedDocumentation(Reason::kMhw), Documentation::kParent);
  EXPECT_EQ(AssumedDocumentation(Reason::kDisciplinary), Documentation::kNone);
}

TEST(DocumentationTest, BetterPaperIsLarger) {
  EXPECT_LT(Documentation::kNone, Documentation::kParent);
  EXPECT_LT(Documentation::kParent, Documentation::kSchoolOfficial);
  EXPECT_LT(Documentation::kSchoolOfficial, Documentation::kPreapproved);
  EXPECT_LT(Documentation::kPreapproved, Documentation::kCourt);
  EXPECT_LT(Documentation::kCourt, Documentation::kMedical);
  EXPECT_EQ(DocumentationName(Documentation::kSchoolOfficial), "school_official");
  EXPECT_EQ(DocumentationName(Documentation::kPreapproved), "preapproved");
  EXPECT_EQ(DocumentationName(Documentation::kMedical), "medical");
}

}  // namespace
}  // namespace rollcall
