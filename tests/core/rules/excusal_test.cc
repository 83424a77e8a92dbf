// SPDX-License-Identifier: Apache-2.0
#include "rollcall/excusal.h"

#include <gtest/gtest.h>

#include "rule_test_law.h"

namespace rollcall {
namespace {

constexpr auto kExcused = Category::kExcused;
constexpr auto kUnexcused = Category::kUnexcused;

struct Row {
  const char* name;
  Reason reason;
  int level;
  Documentation documentation;
  Paper paper;
  bool open;
  Category category;
  Ids because;
  bool provisional;
  Needs needs;
};

ExcusalInput InputOf(const Row& row) {
  ExcusalInput input;
  input.reason = row.reason;
  input.level = row.level;
  input.documentation = row.documentation;
  input.paper = row.paper;
  input.window_open = row.open;
  input.approved_in_time = row.documentation == Documentation::kPreapproved;
  return input;
}

TEST(ExcusalTest, TheTableOfTheContract) {
  using D = Documentation;
  const std::vector<Row> rows = {
      {"Level 1 with a note",
       Reason::kUnknown,
       1,
       D::kParent,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "DOC-1"},
       false,
       {}},
      {"Level 1 vacation with a note",
       Reason::kVacation,
       1,
       D::kParent,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "DOC-1"},
       false,
       {}},
      {"Level 1 nothing, window closed",
       Reason::kUnknown,
       1,
       D::kNone,
       Paper::kNone,
       false,
       kUnexcused,
       {"ORD-2", "DOC-1"},
       false,
       {}},
      {"Level 1 nothing, window open",
       Reason::kUnknown,
       1,
       D::kNone,
       Paper::kNone,
       true,
       kUnexcused,
       {"ORD-2", "DOC-1"},
       true,
       {Need::kDocumentation}},
      {"Level 1 late",
       Reason::kIllness,
       1,
       D::kParent,
       Paper::kLate,
       false,
       kUnexcused,
       {"ORD-2", "DOC-2"},
       false,
       {}},
      {"Level 2 illness verified",
       Reason::kIllness,
       2,
       D::kMedical,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-1", "DOC-1"},
       false,
       {}},
      {"Level 2 illness, a parent's note",
       Reason::kIllness,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kUnexcused,
       {"ORD-2", "EXC-1"},
       false,
       {}},
      {"Level 2 illness, a parent's note, open",
       Reason::kIllness,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-1"},
       true,
       {Need::kMedical}},
      {"Level 2 religious",
       Reason::kReligious,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-2", "DOC-1"},
       false,
       {}},
      {"Level 2 religious, nothing yet",
       Reason::kReligious,
       2,
       D::kNone,
       Paper::kNone,
       true,
       kUnexcused,
       {"ORD-2", "DOC-1"},
       true,
       {Need::kDocumentation}},
      {"Level 2 bereavement",
       Reason::kBereavement,
       2,
       D::kSchoolOfficial,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-3", "DOC-1"},
       false,
       {}},
      {"Level 2 emergency",
       Reason::kEmergency,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-3", "DOC-1"},
       false,
       {}},
      {"Level 2 court",
       Reason::kCourt,
       2,
       D::kCourt,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-4", "DOC-1"},
       false,
       {}},
      {"Level 2 court, a parent's note",
       Reason::kCourt,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-4"},
       true,
       {Need::kCourt}},
      {"Level 2 educational",
       Reason::kEducational,
       2,
       D::kPreapproved,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-6", "DOC-1"},
       false,
       {}},
      {"Level 2 educational, a parent's note",
       Reason::kEducational,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-6"},
       true,
       {Need::kPreapproval}},
      {"Level 2 late",
       Reason::kIllness,
       2,
       D::kMedical,
       Paper::kLate,
       false,
       kUnexcused,
       {"ORD-2", "DOC-2"},
       false,
       {}},
      {"Level 2 vacation",
       Reason::kVacation,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-7"},
       false,
       {}},
      {"Level 2 home visit",
       Reason::kHomeVisit,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-7"},
       false,
       {}},
      {"Level 2 family",
       Reason::kFamily,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-7"},
       false,
       {}},
      {"Level 2 military beyond the ten",
       Reason::kMilitary,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-7"},
       false,
       {}},
      {"Level 2 unknown, a parent's note",
       Reason::kUnknown,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kUnexcused,
       {"ORD-2", "EXC-10"},
       true,
       {Need::kReason}},
      {"Level 2 unknown, nothing, open",
       Reason::kUnknown,
       2,
       D::kNone,
       Paper::kNone,
       true,
       kUnexcused,
       {"ORD-2", "DOC-1"},
       true,
       {Need::kDocumentation, Need::kReason}},
      {"Level 2 unknown, nothing, closed",
       Reason::kUnknown,
       2,
       D::kNone,
       Paper::kNone,
       false,
       kUnexcused,
       {"ORD-2", "DOC-1"},
       false,
       {}},
      {"Level 1 10-210",
       Reason::kExclusion210,
       1,
       D::kNone,
       Paper::kNone,
       false,
       kExcused,
       {"EXC-210"},
       false,
       {}},
      {"Level 2 10-210",
       Reason::kExclusion210,
       2,
       D::kNone,
       Paper::kNone,
       false,
       kExcused,
       {"EXC-210"},
       false,
       {}},
      {"Level 2 transportation",
       Reason::kTransportation,
       2,
       D::kNone,
       Paper::kNone,
       false,
       kExcused,
       {"EXC-5"},
       false,
       {}},
      {"Level 1 health requirement, a note",
       Reason::kHealthRequirement,
       1,
       D::kParent,
       Paper::kTimely,
       false,
       kExcused,
       {"EXC-9", "ORD-2", "DOC-1"},
       false,
       {}},
      {"Level 2 health requirement",
       Reason::kHealthRequirement,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kUnexcused,
       {"EXC-9", "ORD-2", "EXC-7"},
       false,
       {}},
      {"Level 2 invalid wellness day",
       Reason::kMhw,
       2,
       D::kParent,
       Paper::kTimely,
       false,
       kUnexcused,
       {"ORD-2", "EXC-1"},
       false,
       {}},
      {"Level 2 invalid wellness day, open",
       Reason::kMhw,
       2,
       D::kParent,
       Paper::kTimely,
       true,
       kUnexcused,
       {"ORD-2", "EXC-1"},
       true,
       {Need::kMedical}},
      {"Level 2 invalid wellness day, verified",
       Reason::kMhw,
       2,
       D::kMedical,
       Paper::kTimely,
       false,
       kExcused,
       {"ORD-2", "EXC-1", "DOC-1"},
       false,
       {}},
  };
  for (const Row& row : rows) {
    const ExcusalFinding found = JudgeAbsence(InputOf(row), Defaults());
    EXPECT_EQ(found.category, row.category) << row.name;
    EXPECT_EQ(Names(found.because), row.because) << row.name;
    EXPECT_EQ(found.provisional, row.provisional) << row.name;
    EXPECT_EQ(found.needs, row.needs) << row.name;
  }
}

TEST(ExcusalTest, MilitaryLeaveIsExcusedAtAnyNumber) {
  ExcusalInput input;
  input.reason = Reason::kMilitary;
  input.level = 2;
  input.military_leave = true;
  const ExcusalFinding found = JudgeAbsence(input, Defaults());
  EXPECT_EQ(found.category, kExcused);
  EXPECT_EQ(Names(found.because), (Ids{"EXC-8"}));
}

TEST(ExcusalTest, HealthRequirementMayBeExcusedByOption) {
  ExcusalInput input;
  input.reason = Reason::kHealthRequirement;
  Options options = Defaults();
  EXPECT_EQ(JudgeAbsence(input, options).category, kUnexcused);
  options.health_requirement_excused = true;
  EXPECT_EQ(JudgeAbsence(input, options).category, kExcused);
  EXPECT_EQ(Names(JudgeAbsence(input, options).because), (Ids{"EXC-9"}));
}

TEST(ExcusalTest, AtLevel2ThePaperNamesAnUnknownReason) {
  struct Named {
    Documentation paper;
    Reason reason;
    Ids because;
  };
  for (const Named& named :
       {Named{Documentation::kMedical, Reason::kIllness, {"ORD-2", "EXC-1", "DOC-1"}},
        Named{Documentation::kCourt, Reason::kCourt, {"ORD-2", "EXC-4", "DOC-1"}},
        Named{Documentation::kPreapproved, Reason::kEducational, {"ORD-2", "EXC-6", "DOC-1"}}}) {
    ExcusalInput input;
    input.level = 2;
    input.documentation = named.paper;
    input.paper = Paper::kTimely;
    input.approved_in_time = true;
    const ExcusalFinding found = JudgeAbsence(input, Defaults());
    EXPECT_EQ(found.category, kExcused);
    EXPECT_EQ(found.reason, named.reason);
    EXPECT_EQ(Names(found.because), named.because);
  }
  ExcusalInput late_approval;
  late_approval.level = 2;
  late_approval.documentation = Documentation::kPreapproved;
  late_approval.paper = Paper::kTimely;
  EXPECT_EQ(JudgeAbsence(late_approval, Defaults()).category, kUnexcused);
}

TEST(ExcusalTest, AnApprovalDatedTooLateCannotBeCured) {
  ExcusalInput input;
  input.reason = Reason::kEducational;
  input.level = 2;
  input.documentation = Documentation::kPreapproved;
  input.paper = Paper::kTimely;
  input.window_open = true;
  EXPECT_TRUE(JudgeAbsence(input, Defaults()).provisional);
  input.approval_late = true;
  EXPECT_FALSE(JudgeAbsence(input, Defaults()).provisional);
}

TEST(ExcusalTest, KeyedExcusedAtLevel2IsDerivedOrTrusted) {
  ExcusalInput input;
  input.level = 2;
  input.documentation = Documentation::kParent;
  input.paper = Paper::kTimely;
  input.keyed_excused = true;
  Options options = Defaults();
  ExcusalFinding found = JudgeAbsence(input, options);
  EXPECT_EQ(found.category, kUnexcused);
  EXPECT_TRUE(found.provisional);
  EXPECT_EQ(found.needs, Needs{Need::kReason});
  options.keyed_level2 = KeyedLevel2::kTrust;
  found = JudgeAbsence(input, options);
  EXPECT_EQ(found.category, kExcused);
  EXPECT_EQ(Names(found.because), (Ids{"ORD-2", "KEYED"}));
  // Trust needs Level 1's paper, and an unknown reason.
  input.paper = Paper::kNone;
  EXPECT_EQ(JudgeAbsence(input, options).category, kUnexcused);
  input.paper = Paper::kTimely;
  input.reason = Reason::kVacation;
  EXPECT_EQ(JudgeAbsence(input, options).category, kUnexcused);
}

TEST(ExcusalTest, KeyedUnexcusedIsFinalAfterItsWindowOnly) {
  for (const int level : {1, 2}) {
    ExcusalInput input;
    input.level = level;
    input.keyed_unexcused = true;
    input.window_open = true;
    EXPECT_TRUE(JudgeAbsence(input, Defaults()).provisional);
    input.window_open = false;
    EXPECT_FALSE(JudgeAbsence(input, Defaults()).provisional);
    input.files_know_notes = false;
    EXPECT_FALSE(JudgeAbsence(input, Defaults()).provisional);
  }
  ExcusalInput noted;
  noted.level = 2;
  noted.keyed_unexcused = true;
  noted.documentation = Documentation::kParent;
  noted.paper = Paper::kTimely;
  EXPECT_FALSE(JudgeAbsence(noted, Defaults()).provisional);
}

TEST(ExcusalTest, WithoutADocumentationColumnAnUnknownReasonStaysOpen) {
  for (const int level : {1, 2}) {
    ExcusalInput input;
    input.level = level;
    input.files_know_notes = false;
    EXPECT_TRUE(JudgeAbsence(input, Defaults()).provisional) << level;
    input.reason = Reason::kReligious;
    EXPECT_FALSE(JudgeAbsence(input, Defaults()).provisional) << level;
  }
}

}  // namespace
}  // namespace rollcall
