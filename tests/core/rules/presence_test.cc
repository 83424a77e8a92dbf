// SPDX-License-Identifier: Apache-2.0
#include "rollcall/presence.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <vector>

#include "rule_test_law.h"

namespace rollcall {
namespace {

// One day's rows, built by what differs from a plain row.
class PresenceTest : public testing::Test {
 protected:
  PresenceTest() {
    book_.traits.emplace_back();
    context_.present_share = LawOf(2024).present_share;
    context_.book = &book_;
  }

  struct Row {
    Kind kind = Kind::kPresent;
    int32_t minutes_present = kNotGiven, minutes_absent = kNotGiven, minutes_day = kNotGiven;
    int32_t portion_absent = kNotGiven;
    const char* period = "";
    Documentation documentation = Documentation::kNone;
    YesNo remote_authorized = YesNo::kBlank, alternative_education = YesNo::kBlank;
    Reason reason = Reason::kUnknown;
    const char* code = "";
  };

  DayDecision Decide(const std::vector<Row>& rows) {
    std::vector<DayRow> day;
    for (const Row& row : rows) {
      Record record;
      record.code = book_.texts.Intern(row.code);
      record.minutes_present = row.minutes_present;
      record.minutes_absent = row.minutes_absent;
      record.minutes_day = row.minutes_day;
      record.portion_absent = row.portion_absent;
      record.remote_authorized = row.remote_authorized;
      record.alternative_education = row.alternative_education;
      records_.push_back(record);
      Meaning meaning;
      meaning.kind = row.kind;
      meaning.reason = row.reason != Reason::kUnknown ? row.reason : ReasonOf(row.kind);
      meaning.documentation = row.documentation;
      meaning.portion_absent = row.portion_absent;
      meanings_.push_back(meaning);
      Slot slot;
      slot.period = book_.texts.Intern(row.period);
      slots_.push_back(slot);
      day.push_back({&records_.back(), &meanings_.back(), &slots_.back(), 0});
    }
    return DecideDay(day, context_);
  }
  DayState State(const Row& row) { return Decide({row}).state; }

  Book book_;
  PresenceContext context_;
  std::deque<Record> records_;
  std::deque<Meaning> meanings_;
  std::deque<Slot> slots_;
};

TEST_F(PresenceTest, EveryKindByItsCodeAlone) {
  for (int k = 0; k < kKindCount; ++k) {
    const Kind kind = static_cast<Kind>(k);
    DayState expected = DayState::kAbsent;
    if (IsPresentKind(kind) || kind == Kind::kHalfDay) expected = DayState::kPresent;
    if (IsNoMembershipKind(kind)) expected = DayState::kNotMember;
    if (kind == Kind::kUnknown) expected = DayState::kOpen;
    EXPECT_EQ(State({.kind = kind}), expected) << KindName(kind);
  }
}

TEST_F(PresenceTest, ExactlyHalfOfTheMinutesIsPresent) {
  const auto with = [&](int present) {
    return Decide(
        {{.kind = Kind::kAbsentUnverified, .minutes_present = present, .minutes_day = 330}});
  };
  EXPECT_EQ(with(164).state, DayState::kAbsent);
  EXPECT_EQ(with(165).state, DayState::kPresent);
  EXPECT_EQ(with(166).state, DayState::kPresent);
  EXPECT_TRUE(with(165).code_and_minutes_differ);
  EXPECT_FALSE(with(164).code_and_minutes_differ);
}

TEST_F(PresenceTest, MinutesAbsentAndTheCalendarsMinutes) {
  context_.calendar_minutes = 180;
  const auto absent = [&](int minutes) {
    return State({.kind = Kind::kAbsentUnverified, .minutes_absent = minutes});
  };
  EXPECT_EQ(absent(90), DayState::kPresent);
  EXPECT_EQ(absent(91), DayState::kAbsent);
  EXPECT_EQ(absent(500), DayState::kAbsent);
  // The row's own minutes come before the calendar's.
  EXPECT_EQ(State({.kind = Kind::kAbsentUnverified, .minutes_present = 95, .minutes_day = 330}),
            DayState::kAbsent);
  EXPECT_EQ(State({.kind = Kind::kAbsentUnverified, .minutes_present = 95}), DayState::kPresent);
}

TEST_F(PresenceTest, APresentCodeWithLessThanHalfIsAnUnverifiedAbsence) {
  const DayDecision day =
      Decide({{.kind = Kind::kTardy, .minutes_present = 100, .minutes_day = 330}});
  EXPECT_EQ(day.state, DayState::kAbsent);
  EXPECT_EQ(day.kind, Kind::kAbsentUnverified);
  EXPECT_EQ(Names(day.front), Ids{"IN-1"});
}

TEST_F(PresenceTest, AnUnknownCodeStaysUnknownBelowHalfOnly) {
  EXPECT_EQ(State({.kind = Kind::kUnknown, .minutes_present = 100, .minutes_day = 330}),
            DayState::kOpen);
  EXPECT_EQ(State({.kind = Kind::kUnknown, .minutes_present = 165, .minutes_day = 330}),
            DayState::kPresent);
}

TEST_F(PresenceTest, PortionAbsentHalfIsPresent) {
  EXPECT_EQ(State({.kind = Kind::kHalfDay, .portion_absent = 499999}), DayState::kPresent);
  EXPECT_EQ(State({.kind = Kind::kHalfDay, .portion_absent = 500000}), DayState::kPresent);
  const DayDecision day = Decide({{.kind = Kind::kHalfDay, .portion_absent = 500001}});
  EXPECT_EQ(day.state, DayState::kAbsent);
  EXPECT_EQ(Names(day.front), Ids{"IN-1"});
  EXPECT_TRUE(Decide({{.kind = Kind::kHalfDay}}).half_day_assumed);
  EXPECT_FALSE(Decide({{.kind = Kind::kHalfDay, .portion_absent = 500000}}).half_day_assumed);
}

TEST_F(PresenceTest, AWellnessDayPresentForHalfUsesNothing) {
  const DayDecision day = Decide({{.kind = Kind::kMhw, .portion_absent = 500000}});
  EXPECT_EQ(day.state, DayState::kPresent);
  EXPECT_TRUE(day.mhw_but_present);
  EXPECT_FALSE(day.code_and_minutes_differ);
  EXPECT_EQ(State({.kind = Kind::kMhw, .portion_absent = 600000}), DayState::kAbsent);
}

TEST_F(PresenceTest, PeriodsCountTheSameEach) {
  const Row in{.kind = Kind::kPresent}, out{.kind = Kind::kIllness};
  const auto periods = [&](std::vector<Row> rows) {
    static const char* const kNames[] = {"1", "2", "3", "4", "5"};
    for (size_t i = 0; i < rows.size(); ++i) rows[i].period = kNames[i];
    return Decide(rows);
  };
  EXPECT_EQ(periods({in, in, out, out}).state, DayState::kPresent);
  EXPECT_EQ(periods({in, out, out}).state, DayState::kAbsent);
  EXPECT_EQ(Names(periods({in, out, out}).front), Ids{"IN-1"});
  EXPECT_TRUE(periods({out, out}).front.empty());
  // An unknown period matters only where it decides.
  const Row unknown{.kind = Kind::kUnknown};
  EXPECT_EQ(periods({in, in, unknown}).state, DayState::kPresent);
  EXPECT_EQ(periods({in, out, unknown}).state, DayState::kOpen);
  EXPECT_EQ(periods({out, out, out, unknown}).state, DayState::kAbsent);
  EXPECT_FALSE(periods({in, in, out, out}).conflicting);
}

// So many are looked up and not looked through; the day is the same.
TEST_F(PresenceTest, ManyPeriodsCountTheSameEach) {
  constexpr size_t kPeriods = 20000;
  std::deque<std::string> names;
  std::vector<Row> rows;
  for (size_t i = 0; i < kPeriods; ++i) {
    names.push_back(std::to_string(i));
    Row row{.kind = i % 2 == 0 ? Kind::kPresent : Kind::kIllness};
    row.period = names.back().c_str();
    rows.push_back(row);
  }
  DayDecision day = Decide(rows);
  EXPECT_EQ(day.state, DayState::kPresent);
  EXPECT_FALSE(day.conflicting);
  rows.push_back(rows.front());  // a second row of the first period, and it governs
  rows.back().kind = Kind::kIllness;
  day = Decide(rows);
  EXPECT_EQ(day.state, DayState::kAbsent);
  EXPECT_TRUE(day.conflicting);
}

TEST_F(PresenceTest, InSchoolSuspensionIsPresentUnlessTheOptionSaysAbsent) {
  EXPECT_EQ(State({.kind = Kind::kInSchoolSuspension}), DayState::kPresent);
  context_.iss_absent = true;
  const DayDecision day =
      Decide({{.kind = Kind::kInSchoolSuspension, .minutes_present = 330, .minutes_day = 330}});
  EXPECT_EQ(day.state, DayState::kAbsent);
  EXPECT_EQ(day.kind, Kind::kSuspension);
  EXPECT_EQ(Names(day.front), Ids{"DISC-3"});
}

TEST_F(PresenceTest, AlternativeEducationCountsAsPresentFromItsDate) {
  const Row day{.kind = Kind::kExpulsion, .alternative_education = YesNo::kYes};
  EXPECT_EQ(State(day), DayState::kAbsent);
  context_.alternative_education_counts = true;
  EXPECT_EQ(State(day), DayState::kPresent);
  EXPECT_EQ(State({.kind = Kind::kExpulsion, .alternative_education = YesNo::kNo}),
            DayState::kAbsent);
  EXPECT_EQ(State({.kind = Kind::kIllness, .alternative_education = YesNo::kYes}),
            DayState::kAbsent);
}

TEST_F(PresenceTest, LessThanHalfADayOfAlternativeEducationIsADisciplinaryAbsence) {
  context_.alternative_education_counts = true;
  const auto with = [&](int present) {
    return Decide({{.kind = Kind::kExpulsion,
                    .minutes_present = present,
                    .minutes_day = 330,
                    .alternative_education = YesNo::kYes}});
  };
  EXPECT_EQ(with(165).state, DayState::kPresent);
  EXPECT_EQ(with(164).state, DayState::kAbsent);
  EXPECT_EQ(with(164).kind, Kind::kExpulsion);
  EXPECT_FALSE(with(164).code_and_minutes_differ);
  EXPECT_EQ(Names(with(164).front), Ids{});
  // A session of a length that nobody gave.
  context_.part_day_session = true;
  context_.calendar_minutes = 330;
  const DayDecision open = Decide(
      {{.kind = Kind::kSuspension, .minutes_present = 100, .alternative_education = YesNo::kYes}});
  EXPECT_EQ(open.state, DayState::kOpen);
  EXPECT_EQ(open.kind_if_absent, Kind::kSuspension);
}

TEST_F(PresenceTest, ASuspensionGovernsAlsoWhereAlternativeEducationMakesItsDayPresent) {
  context_.alternative_education_counts = true;
  const Row suspended{.kind = Kind::kSuspension, .alternative_education = YesNo::kYes};
  for (const Kind other : {Kind::kAbsentUnexcused, Kind::kMhw, Kind::kUnknown, Kind::kPresent}) {
    for (const auto& rows : {std::vector<Row>{suspended, {.kind = other}},
                             std::vector<Row>{{.kind = other}, suspended}}) {
      const DayDecision day = Decide(rows);
      EXPECT_EQ(day.state, DayState::kPresent) << KindName(other);
      EXPECT_TRUE(day.conflicting);
    }
  }
  // Less than half of it: the suspension takes the wellness day's place (DISC-4).
  Row short_day = suspended;
  short_day.portion_absent = 600000;
  const DayDecision day = Decide({{.kind = Kind::kMhw, .portion_absent = 600000}, short_day});
  EXPECT_EQ(day.state, DayState::kAbsent);
  EXPECT_EQ(day.kind, Kind::kSuspension);
  EXPECT_TRUE(day.claim_displaced);
}

TEST_F(PresenceTest, RemoteTimeCountsWhereAuthorized) {
  EXPECT_EQ(State({.kind = Kind::kRemotePresent, .remote_authorized = YesNo::kYes}),
            DayState::kPresent);
  const DayDecision assumed = Decide({{.kind = Kind::kRemotePresent}});
  EXPECT_EQ(assumed.state, DayState::kPresent);
  EXPECT_TRUE(assumed.remote_assumed);
  const DayDecision refused = Decide({{.kind = Kind::kRemotePresent,
                                       .minutes_present = 330,
                                       .minutes_day = 330,
                                       .remote_authorized = YesNo::kNo}});
  EXPECT_EQ(refused.state, DayState::kAbsent);
  EXPECT_EQ(Names(refused.front), Ids{"IN-4"});
  EXPECT_TRUE(refused.remote);
}

TEST_F(PresenceTest, APartDaySessionIsNeverMeasuredAgainstTheSchools) {
  context_.part_day_session = true;
  context_.calendar_minutes = 330;
  EXPECT_EQ(State({.kind = Kind::kAbsentUnverified, .minutes_present = 120}), DayState::kOpen);
  EXPECT_TRUE(Decide({{.kind = Kind::kPresent, .minutes_present = 120}}).half_day_session);
  EXPECT_EQ(State({.kind = Kind::kAbsentUnverified, .minutes_present = 0}), DayState::kAbsent);
  EXPECT_EQ(State({.kind = Kind::kPresent, .minutes_absent = 0}), DayState::kPresent);
  EXPECT_EQ(State({.kind = Kind::kPresent, .minutes_present = 120, .minutes_day = 165}),
            DayState::kPresent);
  context_.own_minutes = true;
  context_.calendar_minutes = 165;
  EXPECT_EQ(State({.kind = Kind::kPresent, .minutes_present = 120}), DayState::kPresent);
}

TEST_F(PresenceTest, TheGoverningRow) {
  const Row oss{.kind = Kind::kSuspension}, mhw{.kind = Kind::kMhw}, ill{.kind = Kind::kIllness},
      unknown{.kind = Kind::kUnknown}, in{.kind = Kind::kPresent};
  const auto governing = [&](const Row& a, const Row& b) { return Decide({a, b}).governing; };
  EXPECT_EQ(governing(mhw, oss), 1);
  EXPECT_EQ(governing(ill, mhw), 1);
  EXPECT_EQ(governing(unknown, ill), 1);
  EXPECT_EQ(governing(in, unknown), 1);
  EXPECT_TRUE(Decide({in, ill}).conflicting);
  EXPECT_TRUE(Decide({mhw, oss}).claim_displaced);
  EXPECT_FALSE(Decide({ill, oss}).claim_displaced);
  // Better paper, then a known reason, then byte order of the code.
  Row parent = ill, medical = ill;
  parent.documentation = Documentation::kParent;
  medical.documentation = Documentation::kMedical;
  EXPECT_EQ(governing(parent, medical), 1);
  EXPECT_EQ(governing({.kind = Kind::kAbsentUnverified}, ill), 1);
  Row b = ill, a = ill;
  b.code = "B";
  a.code = "A";
  EXPECT_EQ(governing(b, a), 1);
}

// What is said of a lone row by its code is what DecideDay says of it, whatever the day is like.
TEST(DecidedByCodeTest, SaysWhatDecideDaySays) {
  Book book;
  book.traits.emplace_back();
  const Slot slot;
  int decided = 0;
  for (int kind = 0; kind < kKindCount; ++kind) {
    for (int reason = 0; reason <= static_cast<int>(Reason::kDisciplinary); ++reason) {
      for (int flags = 0; flags < 3 * 3 * 32; ++flags) {
        Record record;
        record.remote_authorized = static_cast<YesNo>(flags % 3);
        record.alternative_education = static_cast<YesNo>(flags / 3 % 3);
        const int given = flags / 9;
        if (given & 1) record.minutes_present = 100;
        if (given & 2) record.minutes_absent = 200;
        if (given & 4) record.minutes_day = 330;
        Meaning meaning;
        meaning.kind = static_cast<Kind>(kind);
        meaning.reason = static_cast<Reason>(reason);
        if (given & 8) meaning.portion_absent = kWholeDay;
        PresenceContext context;
        context.present_share = LawOf(2024).present_share;
        context.book = &book;
        context.calendar_minutes = 330;
        context.part_day_session = (given & 16) != 0;
        context.own_minutes = kind % 2 == 0;
        context.alternative_education_counts = reason % 2 == 0;
        context.iss_absent = flags % 2 == 0;
        const ByCode by_code = DecidedByCode(record, meaning);
        if (by_code == ByCode::kNeedsDecision) continue;
        ++decided;
        const DayDecision day = DecideDay({{&record, &meaning, &slot, 0}}, context);
        const std::string row = std::string(KindName(meaning.kind)) + " " +
                                std::string(ReasonName(meaning.reason)) + std::to_string(flags);
        ASSERT_EQ(day.state, by_code == ByCode::kAbsent ? DayState::kAbsent : DayState::kPresent)
            << row;
        ASSERT_EQ(day.tardy, by_code == ByCode::kTardy) << row;
        ASSERT_TRUE(by_code != ByCode::kAbsent || day.kind == meaning.kind) << row;
        ASSERT_FALSE(day.remote || day.remote_assumed || day.claim_displaced || day.conflicting ||
                     day.code_and_minutes_differ || day.mhw_but_present || day.half_day_assumed ||
                     day.half_day_session || day.unknown_code || !day.front.empty())
            << row;
        ASSERT_FALSE(by_code == ByCode::kAbsent && IsDisciplinary(day.kind, meaning.reason)) << row;
      }
    }
  }
  EXPECT_GT(decided, 10000);
}

TEST(DecidedByCodeTest, DecidesTheDaysThatThereAreMostOf) {
  Meaning meaning;
  meaning.kind = Kind::kPresent;
  EXPECT_EQ(DecidedByCode(Record(), meaning), ByCode::kPresent);
  meaning.kind = Kind::kTardy;
  EXPECT_EQ(DecidedByCode(Record(), meaning), ByCode::kTardy);
  meaning.kind = Kind::kAbsentUnverified;
  EXPECT_EQ(DecidedByCode(Record(), meaning), ByCode::kAbsent);
  meaning.kind = Kind::kUnknown;
  EXPECT_EQ(DecidedByCode(Record(), meaning), ByCode::kNeedsDecision);
  meaning.kind = Kind::kSuspension;
  EXPECT_EQ(DecidedByCode(Record(), meaning), ByCode::kNeedsDecision);
}

}  // namespace
}  // namespace rollcall
