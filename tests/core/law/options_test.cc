// SPDX-License-Identifier: Apache-2.0
#include "rollcall/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rollcall/law.h"

namespace rollcall {
namespace {

using testing::HasSubstr;

OptionValue Bool(bool value) {
  OptionValue v;
  v.type = OptionValue::Type::kBool;
  v.boolean = value;
  return v;
}

OptionValue Int(int64_t value) {
  OptionValue v;
  v.type = OptionValue::Type::kInt;
  v.number = value;
  return v;
}

OptionValue Text(const std::string& value) {
  OptionValue v;
  v.type = OptionValue::Type::kText;
  v.text = value;
  return v;
}

// As it stands in JSON.
std::string Shown(const OptionValue& value) {
  switch (value.type) {
    case OptionValue::Type::kBool:
      return value.boolean ? "true" : "false";
    case OptionValue::Type::kInt:
      return std::to_string(value.number);
    case OptionValue::Type::kText:
      return '"' + value.text + '"';
  }
  return "";
}

std::string Value(const Options& options, const std::string& name) {
  for (const auto& [key, value] : ListOptions(options)) {
    if (key == name) return Shown(value);
  }
  return "no such option";
}

// The contract's table: name, default, every other value.
struct Row {
  const char* name;
  OptionValue standard;
  std::vector<OptionValue> others;
};

const std::vector<Row>& Table() {
  static const auto* const table = new std::vector<Row>{
      {"mhw.permission_required", Bool(true), {Bool(false)}},
      {"mhw.unpermitted", Text("keep"), {Text("invalid")}},
      {"mhw.in_ordinal", Bool(true), {Bool(false)}},
      {"mhw.adjacent_to", Text("accepted"), {Text("claimed")}},
      {"ordinal.disciplinary", Bool(false), {Bool(true)}},
      {"ordinal.military", Bool(false), {Bool(true)}},
      {"iss.absent", Bool(false), {Bool(true)}},
      {"alternative_education.present_from",
       Text("2022-09-07"),
       {Text("2022-09-06"), Text("2025-07-01"), Text("never")}},
      {"documentation.days", Int(10), {Int(1), Int(9), Int(11), Int(366)}},
      {"documentation.anchor", Text("return"), {Text("absence")}},
      {"documentation.return_day_counts", Bool(false), {Bool(true)}},
      {"health_requirement.excused", Bool(false), {Bool(true)}},
      {"keyed.level2", Text("derive"), {Text("trust")}},
      {"mhw.closed_between", Text("consecutive"), {Text("allow")}},
      {"mhw.invalid_counts_for_truancy", Bool(true), {Bool(false)}},
      {"truancy.month", Text("either"), {Text("calendar"), Text("rolling30")}},
      {"truancy.pending_counts", Bool(true), {Bool(false)}},
      {"chronic.minimum_days", Int(0), {Int(1), Int(10)}},
      {"tier.use_prior_year", Bool(true), {Bool(false)}},
      {"tier.five_percent_is", Text("at_risk"), {Text("satisfactory")}},
      {"rates.include_prek", Bool(false), {Bool(true)}},
      {"suppression.minimum_students", Int(20), {Int(0), Int(19), Int(21)}},
      {"suppression.minimum_count", Int(6), {Int(0), Int(5), Int(7)}},
  };
  return *table;
}

TEST(OptionsTest, AreThoseOfTheContractInItsOrderWithItsDefaults) {
  const auto list = ListOptions(Law::Get().DefaultOptions());
  ASSERT_EQ(list.size(), Table().size());
  for (size_t i = 0; i < list.size(); ++i) {
    EXPECT_EQ(list[i].first, Table()[i].name);
    EXPECT_EQ(Shown(list[i].second), Shown(Table()[i].standard)) << list[i].first;
  }
}

TEST(OptionsTest, EveryValueIsTakenAndChangesItsOwnOptionAlone) {
  for (const Row& row : Table()) {
    for (const OptionValue& value : row.others) {
      Options options = Law::Get().DefaultOptions();
      ASSERT_TRUE(SetOption(&options, row.name, value)) << row.name;
      for (const Row& other : Table()) {
        EXPECT_EQ(Value(options, other.name), Shown(&other == &row ? value : other.standard))
            << row.name << " changed " << other.name;
      }
      ASSERT_TRUE(SetOption(&options, row.name, row.standard));
      EXPECT_EQ(Value(options, row.name), Shown(row.standard));
    }
  }
}

TEST(OptionsTest, FieldsHoldWhatTheirNamesSay) {
  const Options options = Law::Get().DefaultOptions();
  EXPECT_TRUE(options.mhw_permission_required);
  EXPECT_EQ(options.mhw_unpermitted, Unpermitted::kKeep);
  EXPECT_TRUE(options.mhw_in_ordinal);
  EXPECT_EQ(options.mhw_adjacent_to, AdjacentTo::kAccepted);
  EXPECT_FALSE(options.ordinal_disciplinary);
  EXPECT_FALSE(options.ordinal_military);
  EXPECT_FALSE(options.iss_absent);
  EXPECT_EQ(options.alternative_education_present_from, Date::Make(2022, 9, 7));
  EXPECT_EQ(options.documentation_days, 10);
  EXPECT_EQ(options.documentation_anchor, WindowAnchor::kReturn);
  EXPECT_FALSE(options.documentation_return_day_counts);
  EXPECT_FALSE(options.health_requirement_excused);
  EXPECT_EQ(options.keyed_level2, KeyedLevel2::kDerive);
  EXPECT_EQ(options.mhw_closed_between, ClosedBetween::kConsecutive);
  EXPECT_TRUE(options.mhw_invalid_counts_for_truancy);
  EXPECT_EQ(options.truancy_month, TruancyMonth::kEither);
  EXPECT_TRUE(options.truancy_pending_counts);
  EXPECT_EQ(options.chronic_minimum_days, 0);
  EXPECT_TRUE(options.tier_use_prior_year);
  EXPECT_EQ(options.tier_five_percent_is, FivePercentIs::kAtRisk);
  EXPECT_FALSE(options.rates_include_prek);
  EXPECT_EQ(options.suppression_minimum_students, 20);
  EXPECT_EQ(options.suppression_minimum_count, 6);
}

TEST(OptionsTest, NeverIsNoDate) {
  Options options = Law::Get().DefaultOptions();
  ASSERT_TRUE(SetOption(&options, "alternative_education.present_from", Text("never")));
  EXPECT_FALSE(options.alternative_education_present_from);
}

TEST(OptionsTest, AnotherValueIsRefusedWithTheAcceptedOnes) {
  const std::pair<const char*, OptionValue> wrong[] = {
      {"mhw.in_ordinal", Text("true")},
      {"mhw.in_ordinal", Int(1)},
      {"mhw.unpermitted", Text("Keep")},
      {"mhw.unpermitted", Bool(true)},
      {"truancy.month", Text("rolling")},
      {"alternative_education.present_from", Text("2022-02-30")},
      {"alternative_education.present_from", Text("9/7/2022")},
      {"alternative_education.present_from", Bool(false)},
      {"documentation.days", Int(0)},
      {"documentation.days", Int(367)},
      {"documentation.days", Text("10")},
      {"chronic.minimum_days", Int(-1)},
      {"suppression.minimum_count", Int(int64_t{1} << 40)},
  };
  for (const auto& [name, value] : wrong) {
    Options options = Law::Get().DefaultOptions();
    const auto result = SetOption(&options, name, value);
    ASSERT_FALSE(result) << name << ' ' << Shown(value);
    EXPECT_THAT(result.error(), HasSubstr(std::string("\"") + name + '"'));
    EXPECT_THAT(result.error(), HasSubstr("accepted: "));
    for (const Row& row : Table()) EXPECT_EQ(Value(options, row.name), Shown(row.standard));
  }
  Options options;
  EXPECT_EQ(SetOption(&options, "truancy.month", Text("x")).error(),
            "the option \"truancy.month\" does not take this value; accepted: either, calendar, "
            "rolling30");
}

TEST(OptionsTest, AnUnknownOptionIsRefusedWithAllNames) {
  Options options;
  const auto result = SetOption(&options, "mhw.in_ordinals", Bool(true));
  ASSERT_FALSE(result);
  EXPECT_THAT(result.error(), HasSubstr("unknown option \"mhw.in_ordinals\"; accepted: "
                                        "mhw.permission_required, mhw.unpermitted, "));
  for (const Row& row : Table()) EXPECT_THAT(result.error(), HasSubstr(row.name));
}

}  // namespace
}  // namespace rollcall
