// SPDX-License-Identifier: Apache-2.0
// Codes that a system joins of two parts, such as Infinite Campus's status and excuse.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {
namespace {

Profile Parsed(const std::string& codes) {
  const auto profile =
      Profile::Parse("{ \"profile\": 1, \"codes\": { " + codes + " } }", Law::Get(), "p.json");
  EXPECT_TRUE(profile) << profile.error();
  return *profile;
}

std::string KindIn(const std::string& code, const Profile& profile) {
  const auto meaning = MeaningOf(code, profile, Law::Get());
  return meaning ? std::string(KindName(meaning->kind)) : "unknown";
}
std::string KindOfCode(const std::string& code) {
  return KindIn(code, Profile::Default(Law::Get()));
}

struct Row {
  const char* name;
  const char* code;
  const char* kind;
};

class JoinedCodeTest : public testing::TestWithParam<Row> {};

TEST_P(JoinedCodeTest, IsReadPartByPart) {
  EXPECT_EQ(KindOfCode(GetParam().code), GetParam().kind);
}

constexpr Row kRows[] = {
    // Every status with every excuse.
    {"AbsentExcused", "A E", "absent_excused"},
    {"AbsentUnexcused", "A U", "absent_unexcused"},
    {"AbsentUnknown", "A K", "absent_unverified"},
    {"AbsentExempt", "A X", "unknown"},
    {"AbsentNoExcuse", "A -", "absent_unverified"},
    {"TardyExcused", "T E", "tardy"},
    {"TardyUnexcused", "T U", "tardy"},
    {"TardyUnknown", "T K", "tardy"},
    {"TardyExempt", "T X", "unknown"},
    {"TardyNoExcuse", "T -", "tardy"},
    {"EarlyExcused", "E E", "early_dismissal"},
    {"EarlyUnexcused", "E U", "early_dismissal"},
    {"EarlyUnknown", "E K", "early_dismissal"},
    {"EarlyExempt", "E X", "unknown"},
    {"EarlyNoExcuse", "E -", "early_dismissal"},
    {"PresentExcused", "P E", "present"},
    {"PresentUnexcused", "P U", "present"},
    {"PresentUnknown", "P K", "present"},
    {"PresentExempt", "P X", "unknown"},
    {"PresentNoExcuse", "P -", "present"},
    // The joints.
    {"Hyphen", "A-E", "absent_excused"},
    {"Slash", "A/E", "absent_excused"},
    {"Comma", "A,E", "absent_excused"},
    {"Plus", "A+E", "absent_excused"},
    {"HyphenWithBlanks", "T - E", "tardy"},
    {"CommaWithBlank", "A, U", "absent_unexcused"},
    {"SeveralBlanks", "A   U", "absent_unexcused"},
    {"OuterBlanks", " A U ", "absent_unexcused"},
    {"TwoJoints", "A--E", "unknown"},
    {"SemicolonIsNoJoint", "A;E", "unknown"},
    {"NothingBetween", "AK", "unknown"},
    {"HyphenWithNothingAfter", "A-", "unknown"},
    {"NothingBefore", "-E", "unknown"},
    {"OnlyAHyphen", "-", "unknown"},
    {"ThreeParts", "A E U", "unknown"},
    // Small letters, and words.
    {"LowerCase", "a u", "absent_unexcused"},
    {"WordAbsent", "Absent E", "absent_excused"},
    {"WordTardy", "tardy u", "tardy"},
    {"WordsEarlyRelease", "Early Release E", "early_dismissal"},
    {"WordsEarlyReleaseNoExcuse", "Early Release -", "early_dismissal"},
    {"WordPresent", "Present K", "present"},
    {"WordsForBoth", "Absent Unexcused", "absent_unexcused"},
    {"WordsForBothWithHyphen", "Absent - Excused", "absent_excused"},
    {"WordsExempt", "Absent Exempt", "unknown"},
    {"WordsUnknown", "Absent Unknown", "absent_unverified"},
    // A first part that the starter map knows.
    {"WellnessExcused", "MHW E", "mhw"},
    {"WellnessUnknown", "MHW K", "mhw"},
    {"WellnessNoExcuse", "MHW -", "mhw"},
    {"WellnessUnexcused", "MHW U", "unknown"},
    {"WellnessExempt", "MHW X", "unknown"},
    {"IllExcused", "ILL E", "illness"},
    {"IllHyphenUnexcused", "ILL-U", "unknown"},
    {"MedicalExcused", "M E", "medical"},
    {"SuspensionExcused", "OSS-E", "suspension"},
    {"UnverifiedTakesExcused", "UNV E", "absent_excused"},
    {"UnverifiedTakesUnexcused", "ABS/U", "absent_unexcused"},
    {"UnverifiedTakesUnknown", "UNK K", "absent_unverified"},
    {"UnexcusedThenExcused", "AU E", "unknown"},
    {"UnexcusedTwice", "AU U", "absent_unexcused"},
    {"ExcusedThenUnexcused", "AE U", "unknown"},
    {"LateUnexcused", "L-U", "tardy"},
    {"FieldTripExempt", "FT X", "unknown"},
    {"AskedFirstPart", "S E", "unknown"},
    {"AskedHomebound", "HB-E", "unknown"},
    // Two present kinds: the first.
    {"TardyThenDismissed", "L D", "tardy"},
    {"TardyStatusThenDismissed", "T-ED", "tardy"},
    {"DismissedThenTardy", "ED T", "early_dismissal"},
    {"PresentTwice", "P P", "present"},
    {"PresentThenAbsent", "P A", "unknown"},
    {"AbsentThenTardy", "A T", "unknown"},
    {"WellnessThenPresent", "MHW P", "unknown"},
    // Never the other way round, and never a guess.
    {"ExcuseFirst", "U A", "unknown"},
    {"ExcusedAbsence", "Excused Absence", "unknown"},
    {"EarlyThenAbsent", "E A", "unknown"},
    {"UnknownFirstPart", "ZZ E", "unknown"},
    {"UnknownSecondPart", "A ZZ", "unknown"},
    {"Numbers", "1-2", "unknown"},
    {"WordAlone", "Absent", "unknown"},
    // Known as a whole: not taken apart.
    {"WholeExcused", "AE", "absent_excused"},
    {"WholeTardy", "TU", "tardy"},
    {"WholeBlank", "", "unknown"},
};
INSTANTIATE_TEST_SUITE_P(Codes, JoinedCodeTest, testing::ValuesIn(kRows),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(JoinedCodesTest, TheProfileKnowsCodesAsAWhole) {
  const Profile profile = Parsed(
      R"("A E": "religious", "T-E": "ask", "FLU": "illness", "NS": "not_enrolled", "RX": {"kind": "illness", "documentation": "medical"})");
  EXPECT_EQ(KindIn("A E", profile), "religious");
  EXPECT_EQ(KindIn("a e", profile), "religious");
  EXPECT_EQ(KindIn("A/E", profile), "absent_excused");
  EXPECT_EQ(KindIn("T-E", profile), "unknown");  // it says that this is to be asked
  EXPECT_EQ(KindIn("FLU E", profile), "illness");
  EXPECT_EQ(KindIn("NS E", profile), "unknown");  // no day of membership, and an excuse
  const auto meaning = MeaningOf("RX-E", profile, Law::Get());
  ASSERT_TRUE(meaning);
  EXPECT_EQ(meaning->kind, Kind::kIllness);
  EXPECT_EQ(meaning->documentation, Documentation::kMedical);
}

TEST(JoinedCodesTest, AStatusLetterStaysOneWhateverTheProfileSaysOfItAlone) {
  const Profile profile = Parsed(R"("E": "absent_excused")");
  EXPECT_EQ(KindIn("E", profile), "absent_excused");
  EXPECT_EQ(KindIn("E U", profile), "early_dismissal");
}

TEST(JoinedCodesTest, SayHowTheyWereRead) {
  const Profile profile = Parsed(R"("FLU": "illness")");
  const auto words = [&](const std::string& code) {
    const auto joined = ReadJoinedCode(code, profile, Law::Get());
    return joined ? joined->words + " | " + joined->origin : "none";
  };
  EXPECT_EQ(words("A E"), "A: absent, E: excused | Infinite Campus");
  EXPECT_EQ(words("A -"), "A: absent, no excuse given | Infinite Campus");
  EXPECT_EQ(words("MHW-E"), "MHW: mental health wellness day, E: excused | Infinite Campus");
  EXPECT_EQ(words("FLU E"), "FLU: illness, E: excused | Infinite Campus");
  EXPECT_EQ(words("L D"), "L: tardy, D: early dismissal | ");
  EXPECT_EQ(words("A"), "none");
  EXPECT_EQ(words("E A"), "none");
}

TEST(JoinedCodesTest, EveryPartHasItsOrigin) {
  std::set<std::string> statuses, excuses;
  for (const JoinedPart& part : Law::Get().joined_parts) {
    EXPECT_EQ(part.origin, "Infinite Campus") << part.text;
    EXPECT_FALSE(part.meaning.empty()) << part.text;
    const bool status = part.place == JoinedPart::Place::kStatus;
    if (part.text.size() == 1) (status ? statuses : excuses).insert(part.text);
    EXPECT_TRUE(part.kind || !status) << part.text;
  }
  EXPECT_EQ(statuses, (std::set<std::string>{"A", "T", "E", "P"}));
  EXPECT_EQ(excuses, (std::set<std::string>{"E", "U", "K", "X"}));
}

}  // namespace
}  // namespace rollcall
