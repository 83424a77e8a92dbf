// SPDX-License-Identifier: Apache-2.0
#include "rollcall/mental_health_day.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

constexpr auto kValid = MhwStatus::kValid;
constexpr auto kInvalid = MhwStatus::kInvalid;

// 2024-25, Monday to Friday; days are counted from Monday 2 September 2024 (day 63 of the school
// year).
class MentalHealthDayTest : public testing::Test {
 protected:
  MentalHealthDayTest() {
    const SchoolYear year(2024);
    monday_ = year.DayOf(D("2024-09-02"));
    for (int day = 0; day < year.days(); ++day) {
      if (year.DateOf(day).IsMondayToFriday()) school_days_.Set(day);
    }
    context_.law = &LawOf(2024);
    context_.options = &options_;
    context_.school_days = &school_days_;
    context_.closed = &closed_;
    context_.weekday_of_first = static_cast<int>(year.first().weekday());
  }
  MhwClaim Claim(int day, bool permitted = true) const {
    return {monday_ + day, Grade{5}, permitted, std::nullopt};
  }
  std::vector<MhwFinding> Judge(std::initializer_list<MhwClaim> claims) const {
    return JudgeMhwClaims(claims, context_);
  }

  int monday_ = 0;
  Options options_ = Defaults();
  DayBits school_days_, closed_;
  MhwContext context_;
};

TEST_F(MentalHealthDayTest, FridayAndTheNextMondayAreConsecutive) {
  const auto found = Judge({Claim(4), Claim(7)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_EQ(found[1].status, kInvalid);
  EXPECT_EQ(found[1].reason, MhwReason::kConsecutive);
  EXPECT_EQ(Names(MhwBecause(found[0])), (Ids{"MHW-3", "MHW-4", "MHW-6"}));
  EXPECT_EQ(Names(MhwBecause(found[1])), (Ids{"MHW-4", "MHW-7"}));
}

TEST_F(MentalHealthDayTest, ASchoolDayBetweenBreaksAdjacency) {
  const auto found = Judge({Claim(0), Claim(2)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_EQ(found[1].status, kValid);
}

TEST_F(MentalHealthDayTest, ThreeInARowAreValidInvalidValid) {
  const auto found = Judge({Claim(0), Claim(1), Claim(2)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_EQ(found[1].reason, MhwReason::kConsecutive);
  EXPECT_EQ(found[2].status, kValid);
}

TEST_F(MentalHealthDayTest, ComparedWithClaimsTheThirdInARowIsInvalidToo) {
  options_.mhw_adjacent_to = AdjacentTo::kClaimed;
  const auto found = Judge({Claim(0), Claim(1), Claim(2)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_EQ(found[1].reason, MhwReason::kConsecutive);
  EXPECT_EQ(found[2].reason, MhwReason::kConsecutive);
}

TEST_F(MentalHealthDayTest, TheThirdDayIsOverTheLimit) {
  const auto found = Judge({Claim(0), Claim(7), Claim(14)});
  EXPECT_EQ(found[1].status, kValid);
  EXPECT_EQ(found[2].reason, MhwReason::kLimit);
  EXPECT_EQ(Names(MhwBecause(found[2])), (Ids{"MHW-3", "MHW-7"}));
}

TEST_F(MentalHealthDayTest, DaysUsedAtTheSchoolBeforeCount) {
  context_.used_elsewhere = 1;
  const auto found = Judge({Claim(0), Claim(7)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_EQ(found[1].reason, MhwReason::kLimit);
  EXPECT_EQ(MhwRemaining(1, 1, Grade{5}, LawOf(2024)), 0);
  EXPECT_EQ(MhwRemaining(0, 1, Grade{5}, LawOf(2024)), 1);
  EXPECT_EQ(MhwRemaining(1, 2, Grade{5}, LawOf(2024)), 0);
}

TEST_F(MentalHealthDayTest, PreKIsNotEligibleAndKindergartenIs) {
  MhwClaim claim = Claim(0);
  claim.grade = Grade::kPreK;
  EXPECT_EQ(Judge({claim})[0].reason, MhwReason::kGrade);
  EXPECT_EQ(Names(MhwBecause(Judge({claim})[0])), (Ids{"MHW-2", "MHW-7"}));
  for (const Grade grade :
       {Grade::kHalfDayKindergarten, Grade::kKindergarten, Grade::k12, Grade::kUnknown}) {
    claim.grade = grade;
    EXPECT_EQ(Judge({claim})[0].status, kValid);
  }
  EXPECT_EQ(MhwRemaining(0, 0, Grade::kPreK, LawOf(2024)), 0);
}

TEST_F(MentalHealthDayTest, NotInForceBefore2021To22) {
  context_.law = &LawOf(2020);
  EXPECT_EQ(Judge({Claim(0)})[0].reason, MhwReason::kNotInForce);
  EXPECT_EQ(Names(MhwBecause(Judge({Claim(0)})[0])), (Ids{"MHW-1", "MHW-7"}));
  EXPECT_EQ(MhwRemaining(0, 0, Grade{5}, LawOf(2020)), 0);
  context_.law = &LawOf(2021);
  EXPECT_EQ(Judge({Claim(0)})[0].status, kValid);
}

TEST_F(MentalHealthDayTest, WithoutPermissionItStaysAWellnessDay) {
  const auto found = Judge({Claim(0, false), Claim(7), Claim(14)});
  EXPECT_EQ(found[0].status, kValid);
  EXPECT_TRUE(found[0].permission_missing);
  EXPECT_EQ(Names(MhwBecause(found[0])), (Ids{"MHW-5", "MHW-6"}));
  EXPECT_EQ(found[2].reason, MhwReason::kLimit);  // it uses one of the two
}

TEST_F(MentalHealthDayTest, ByOptionAnUnpermittedClaimIsInvalidAndUsesNone) {
  options_.mhw_unpermitted = Unpermitted::kInvalid;
  const auto found = Judge({Claim(0, false), Claim(7), Claim(14)});
  EXPECT_EQ(found[0].reason, MhwReason::kPermission);
  EXPECT_EQ(Names(MhwBecause(found[0])), (Ids{"MHW-5", "MHW-7"}));
  EXPECT_EQ(found[2].status, kValid);
}

TEST_F(MentalHealthDayTest, ByOptionPermissionIsNotRequired) {
  options_.mhw_permission_required = false;
  const auto found = Judge({Claim(0, false)});
  EXPECT_FALSE(found[0].permission_missing);
}

TEST_F(MentalHealthDayTest, EighteenConsentsItself) {
  MhwClaim claim = Claim(0, false);
  claim.age = 17;
  EXPECT_TRUE(Judge({claim})[0].permission_missing);
  claim.age = 18;
  EXPECT_FALSE(Judge({claim})[0].permission_missing);
}

TEST_F(MentalHealthDayTest, AClosedDayBetweenMayBreakAdjacencyByOption) {
  school_days_.Clear(monday_ + 1);
  closed_.Set(monday_ + 1);
  EXPECT_EQ(Judge({Claim(0), Claim(2)})[1].reason, MhwReason::kConsecutive);
  options_.mhw_closed_between = ClosedBetween::kAllow;
  EXPECT_EQ(Judge({Claim(0), Claim(2)})[1].status, kValid);
  // A weekend alone, and a planned day off, are no closure.
  EXPECT_EQ(Judge({Claim(4), Claim(7)})[1].reason, MhwReason::kConsecutive);
  closed_.Clear(monday_ + 1);
  EXPECT_EQ(Judge({Claim(0), Claim(2)})[1].reason, MhwReason::kConsecutive);
  // A closed Friday with its weekend.
  school_days_.Clear(monday_ + 11);
  closed_.Set(monday_ + 11);
  EXPECT_EQ(Judge({Claim(10), Claim(14)})[1].status, kValid);
}

TEST_F(MentalHealthDayTest, TheFirstReasonThatAppliesIsNamed) {
  // Third and consecutive: limit comes first. PreK and third: grade.
  auto found = Judge({Claim(0), Claim(7), Claim(8)});
  EXPECT_EQ(found[2].reason, MhwReason::kLimit);
}

}  // namespace
}  // namespace rollcall
