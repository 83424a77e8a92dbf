// SPDX-License-Identifier: Apache-2.0
#include "rollcall/law.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "law/law_parse.h"
#include "rollcall/rule_id.h"

namespace rollcall {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> ErrorsOf(const LawTexts& texts) {
  std::vector<std::string> errors;
  ParseLaw(texts, &errors);
  return errors;
}

// Replaces the first `from`, which must be there.
void Replace(std::string* text, const std::string& from, const std::string& to) {
  const size_t at = text->find(from);
  ASSERT_NE(at, std::string::npos) << from;
  text->replace(at, from.size(), to);
}

TEST(LawDataTest, IsComplete) { EXPECT_THAT(ErrorsOf(EmbeddedLawTexts()), IsEmpty()); }

TEST(LawDataTest, AGapBetweenTwoRowsIsFound) {
  LawTexts texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"until\": \"2021-06-30\"", "\"until\": \"2021-06-29\"");
  EXPECT_THAT(ErrorsOf(texts), Contains("parameters.json: mhw.in_force: gap on 2021-06-30"));
}

TEST(LawDataTest, AnOverlapOfTwoRowsIsFound) {
  LawTexts texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"until\": \"2021-06-30\"", "\"until\": \"2021-07-01\"");
  EXPECT_THAT(ErrorsOf(texts), Contains("parameters.json: mhw.in_force: overlap on 2021-07-01"));
}

TEST(LawDataTest, AGapAtEitherEndOfTheSupportedYearsIsFound) {
  LawTexts late = EmbeddedLawTexts();
  Replace(&late.parameters, "\"from\": \"2014-07-01\"", "\"from\": \"2020-07-02\"");
  EXPECT_THAT(ErrorsOf(late),
              Contains("parameters.json: excusal.military_days: gap on 2020-07-01"));
  LawTexts early = EmbeddedLawTexts();
  Replace(&early.parameters, "\"from\": \"2014-07-01\"",
          "\"from\": \"2014-07-01\", \"until\": \"2027-06-29\"");
  EXPECT_THAT(ErrorsOf(early),
              Contains("parameters.json: excusal.military_days: gap on 2027-06-30"));
}

TEST(LawDataTest, WhatDoesNotResolveIsFound) {
  LawTexts texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"source\": \"198a\"", "\"source\": \"198x\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown source \"198x\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.rules, "[\"198a\"]", "[\"198y\"]");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown source \"198y\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.rules, "\"mhw.days\"", "\"mhw.weeks\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown parameter \"mhw.weeks\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"rule\": \"TRU-5\"", "\"rule\": \"TRU-99\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown rule \"TRU-99\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.codes, "\"kind\": \"illness\"", "\"kind\": \"sick\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown kind \"sick\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.options, "\"parameter\": \"documentation.days\"", "\"parameter\": \"x\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown parameter \"x\"")));
}

TEST(LawDataTest, SpoiledRowsAreFound) {
  LawTexts texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"value\": 4", "\"value\": \"4\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("value is no whole number")));

  texts = EmbeddedLawTexts();
  Replace(&texts.parameters, "\"tag\": \"V\"", "\"tag\": \"W\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown tag \"W\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.rules, "\"title\"", "\"titel\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown member \"titel\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.rules, "\"MHW-2\"", "\"MHW-1\"");
  EXPECT_THAT(ErrorsOf(texts), Contains("rules.json: twice: MHW-1"));

  texts = EmbeddedLawTexts();
  Replace(&texts.sources, "\"read_on\": \"2026-11-22\"", "\"read_on\": \"2026-11-31\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("read_on is no date")));

  texts = EmbeddedLawTexts();
  Replace(&texts.years, "\"2023-24\"", "\"2024-25\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("does not follow the year before it")));

  texts = EmbeddedLawTexts();
  texts.holidays.pop_back();
  texts.holidays.pop_back();
  EXPECT_THAT(ErrorsOf(texts), Contains("holidays.json: not a JSON list"));

  texts = EmbeddedLawTexts();
  Replace(&texts.joined_codes, "\"part\": \"status\"", "\"part\": \"state\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown part \"state\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.common_closures, "\"rosh_hashanah\"", "\"rosh\"");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("unknown rule \"rosh\"")));

  texts = EmbeddedLawTexts();
  Replace(&texts.common_closures, "\"days\": 9", "\"days\": 0");
  EXPECT_THAT(ErrorsOf(texts), Contains(HasSubstr("days is not above 0")));

  texts = EmbeddedLawTexts();
  texts.usual_year = "[]";
  EXPECT_THAT(ErrorsOf(texts), Contains("usual_year.json: not one row"));
}

TEST(LawTest, AnswersForItsYearsAlone) {
  const Law& law = Law::Get();
  EXPECT_EQ(law.ForYear(SchoolYear(2019)), nullptr);
  for (int start = 2020; start <= 2026; ++start) {
    const YearLaw* year = law.ForYear(SchoolYear(start));
    ASSERT_NE(year, nullptr) << start;
    EXPECT_EQ(year->year, SchoolYear(start));
    EXPECT_EQ(year->checked_on, "2026-11-22");
  }
  EXPECT_EQ(law.ForYear(SchoolYear(2027)), nullptr);
  EXPECT_EQ(law.years.size(), 7u);
}

void ExpectFraction(const Fraction& fraction, int64_t numerator, int64_t denominator) {
  EXPECT_EQ(fraction.numerator * denominator, fraction.denominator * numerator);
}

TEST(LawTest, ValuesOfEveryYear) {
  for (const YearLaw& year : Law::Get().years) {
    SCOPED_TRACE(year.year.label());
    ExpectFraction(year.present_share, 1, 2);
    EXPECT_EQ(year.level1_last, 9);
    EXPECT_EQ(year.military_days, 10);
    EXPECT_EQ(year.mhw_in_force, year.year != SchoolYear(2020));
    EXPECT_EQ(year.mhw_days, year.year == SchoolYear(2020) ? 0 : 2);
    EXPECT_EQ(year.mhw_self_consent_age, 18);
    EXPECT_EQ(year.truancy_in_month, 4);
    EXPECT_EQ(year.truancy_in_year, 10);
    EXPECT_EQ(year.truancy_window_days, 30);
    EXPECT_EQ(year.truancy_meeting_days, 10);
    EXPECT_EQ(year.truancy_age_first, 5);
    EXPECT_EQ(year.truancy_age_last, 18);
    EXPECT_EQ(year.long_absence_days, 10);
    ExpectFraction(year.chronic, 1, 10);
    EXPECT_EQ(year.short_enrollment_days, 10);
    EXPECT_EQ(year.chronic_first_minimum_days, 20);
    ExpectFraction(year.at_risk, 1, 20);
    ExpectFraction(year.moderate_chronic, 1, 10);
    ExpectFraction(year.severe_chronic, 1, 5);
    EXPECT_EQ(year.early_signs_a_month, 2);
    ExpectFraction(year.district_team, 1, 10);
    ExpectFraction(year.school_team, 3, 20);
    ExpectFraction(year.high, 1, 5);
  }
}

TEST(LawTest, WellnessDaysAreInForceFrom1July2021) {
  const std::vector<Parameter>& rows = Law::Get().parameters;
  const auto in_force = [&](Date day) {
    for (const Parameter& row : rows) {
      if (row.id == "mhw.in_force" && row.from <= day && (!row.until || day <= *row.until)) {
        return static_cast<int>(row.value);
      }
    }
    return -1;
  };
  EXPECT_EQ(in_force(*Date::Make(2021, 6, 30)), 0);
  EXPECT_EQ(in_force(*Date::Make(2021, 7, 1)), 1);
  EXPECT_EQ(in_force(*Date::Make(2021, 7, 2)), 1);
}

TEST(AtLeastTest, ComparesWholeNumbers) {
  const Fraction tenth{1, 10};
  EXPECT_TRUE(AtLeast(18, 180, tenth));
  EXPECT_FALSE(AtLeast(17, 180, tenth));
  EXPECT_FALSE(AtLeast(18, 181, tenth));
  EXPECT_TRUE(AtLeast(19, 180, tenth));
}

TEST(LawTest, EveryRuleThatAFindingCanNameIsExplained) {
  for (int i = 0; i < kRuleIdCount; ++i) {
    const std::string_view name = RuleIdName(static_cast<RuleId>(i));
    const Rule* rule = Law::Get().FindRule(name);
    ASSERT_NE(rule, nullptr) << name;
    EXPECT_TRUE(rule->computed) << name;
  }
}

// Sections 1 to 10 of the rulebook.
TEST(LawTest, EveryRuleOfTheRulebookIsThere) {
  const std::map<std::string, int> numbered = {{"IN", 6},  {"DISC", 4}, {"ORD", 6}, {"EXC", 12},
                                               {"DOC", 5}, {"MHW", 9},  {"TRU", 8}, {"CHR", 10},
                                               {"SUP", 1}, {"TIER", 5}, {"PSIS", 5}};
  std::set<std::string> expected = {"EXC-1a", "EXC-5a", "EXC-6a", "EXC-210", "GRP", "KEYED"};
  for (const auto& [prefix, last] : numbered) {
    for (int n = 1; n <= last; ++n) expected.insert(prefix + "-" + std::to_string(n));
  }
  std::set<std::string> found;
  for (const Rule& rule : Law::Get().rules) {
    found.insert(rule.id);
    EXPECT_FALSE(rule.title.empty() || rule.text.empty()) << rule.id;
    EXPECT_EQ(rule.text.back(), '.') << rule.id;
  }
  EXPECT_EQ(found, expected);
}

TEST(LawTest, RulesThatNoFieldCarriesSaySo) {
  std::set<std::string> not_computed;
  for (const Rule& rule : Law::Get().rules) {
    if (!rule.computed) not_computed.insert(rule.id);
  }
  EXPECT_EQ(not_computed, (std::set<std::string>{"IN-3", "EXC-11", "EXC-12", "TRU-6", "TRU-7",
                                                 "CHR-9", "TIER-3"}));
}

TEST(LawTest, EverySourceIsUsedOrStandsInTheTable) {
  for (const Source& source : Law::Get().sources) {
    EXPECT_FALSE(source.title.empty()) << source.id;
    EXPECT_TRUE(source.url.empty() || source.url.rfind("http", 0) == 0) << source.id;
  }
  for (const char* id :
       {"MEMO-22", "SLIDES-22", "PA21-46", "198a",  "198b",  "198c",   "198d",   "TOC",
        "200",     "1-1",       "4w",      "MIL",   "APP-F", "CSDE-R", "CSDE-L", "CSDE-T",
        "G2013",   "OLR-6508",  "KILL",    "MER",   "CES",   "STAM",   "CABE",   "ENF-24",
        "ENF-23",  "ENF-21",    "ENF-25",  "LM-12", "LM-17", "LM-18",  "LM-19",  "LM-23",
        "CTD",     "DCT",       "AW",      "AW-CT", "PS",    "IC",     "EDX",    "HB7015"}) {
    EXPECT_NE(Law::Get().FindSource(id), nullptr) << id;
  }
  EXPECT_EQ(Law::Get().FindSource("no such"), nullptr);
  EXPECT_EQ(Law::Get().FindRule("no such"), nullptr);
}

TEST(LawTest, OptionsNameTheirDefaultFirst) {
  const std::map<std::string, std::string> numbers = {{"mhw.permission_required", "A7"},
                                                      {"truancy.month", "A18"},
                                                      {"keyed.level2", "A35"},
                                                      {"documentation.days", "DOC-4"},
                                                      {"suppression.minimum_count", "A26"}};
  std::set<std::string> names;
  for (const OptionInfo& option : Law::Get().options) {
    names.insert(option.name);
    std::string text;
    switch (option.default_value.type) {
      case OptionValue::Type::kBool:
        text = option.default_value.boolean ? "true" : "false";
        break;
      case OptionValue::Type::kInt:
        text = std::to_string(option.default_value.number);
        break;
      case OptionValue::Type::kText:
        text = option.default_value.text;
        break;
    }
    ASSERT_FALSE(option.values.empty()) << option.name;
    EXPECT_EQ(option.values[0], text) << option.name;
    EXPECT_FALSE(option.title.empty()) << option.name;
    const auto number = numbers.find(option.name);
    if (number != numbers.end()) {
      EXPECT_EQ(option.number, number->second);
    }
  }
  EXPECT_EQ(names.size(), 23u);
}

TEST(ParameterValueTextTest, IsTheValueAsPeopleReadIt) {
  std::map<std::string, std::string> texts;
  for (const Parameter& row : Law::Get().parameters) texts[row.id] = ParameterValueText(row);
  EXPECT_EQ(texts["documentation.days"], "10");
  EXPECT_EQ(texts["chronic.share"], "1/10");
  EXPECT_EQ(texts["review_team.school_share"], "3/20");
  EXPECT_EQ(texts["alternative_education.present_from"], "2022-09-07");
}

TEST(LawTest, CheckedOnIsTheNewestDayOfTheRowsInForce) {
  EXPECT_EQ(Law::Get().CheckedOn({SchoolYear(2024)}), "2026-11-22");
  LawTexts texts = EmbeddedLawTexts();
  // The row of mhw.in_force that ends with 2020-21.
  const size_t row = texts.parameters.find("\"until\": \"2021-06-30\"");
  const size_t day = texts.parameters.find("2026-11-22", row);
  texts.parameters.replace(day, 10, "2026-12-01");
  std::vector<std::string> errors;
  const Law law = ParseLaw(texts, &errors);
  EXPECT_THAT(errors, IsEmpty());
  EXPECT_EQ(law.CheckedOn({SchoolYear(2021)}), "2026-11-22");
  EXPECT_EQ(law.CheckedOn({SchoolYear(2020)}), "2026-12-01");
  EXPECT_EQ(law.CheckedOn({SchoolYear(2020), SchoolYear(2021)}), "2026-12-01");
  EXPECT_EQ(law.CheckedOn({}), "");
}

std::vector<std::string> Holidays(int start) {
  std::vector<std::string> days;
  for (const LegalHoliday& holiday : Law::Get().LegalHolidays(SchoolYear(start))) {
    days.push_back(holiday.date.ToIso() + " " + holiday.name);
  }
  return days;
}

TEST(LegalHolidaysTest, Of2024To2025) {
  EXPECT_THAT(
      Holidays(2024),
      ElementsAre("2024-07-04 Independence Day", "2024-09-02 Labor Day", "2024-10-14 Columbus Day",
                  "2024-11-11 Veterans' Day", "2024-11-28 Thanksgiving Day", "2024-12-25 Christmas",
                  "2025-01-01 New Year's Day", "2025-01-20 Martin Luther King, Jr. Day",
                  "2025-02-12 Lincoln Day", "2025-02-17 Washington's Birthday",
                  "2025-04-18 Good Friday", "2025-05-26 Memorial Day",
                  "2025-06-19 Juneteenth Independence Day"));
}

TEST(LegalHolidaysTest, OnAWeekendTheFridayOrTheMonday) {
  // 2021: 4 July a Sunday, Christmas a Saturday; 2022: New Year a Saturday, 12 February a Saturday.
  const auto of_2021 = Holidays(2021);
  EXPECT_THAT(of_2021, Contains("2021-07-05 Independence Day"));
  EXPECT_THAT(of_2021, Contains("2021-12-24 Christmas"));
  EXPECT_THAT(of_2021, Contains("2021-12-31 New Year's Day"));
  EXPECT_THAT(of_2021, Contains("2022-02-11 Lincoln Day"));
  // 2022: Christmas a Sunday.
  EXPECT_THAT(Holidays(2022), Contains("2022-12-26 Christmas"));
}

TEST(LegalHolidaysTest, JuneteenthSince2023) {
  for (int start = 2020; start <= 2026; ++start) {
    const auto days = Holidays(start);
    const bool has = std::any_of(days.begin(), days.end(), [](const std::string& day) {
      return day.find("Juneteenth") != std::string::npos;
    });
    EXPECT_EQ(has, start >= 2022) << start;
  }
  EXPECT_THAT(Holidays(2022), Contains("2023-06-19 Juneteenth Independence Day"));
  // 2027: 19 June is a Saturday.
  EXPECT_THAT(Holidays(2026), Contains("2027-06-18 Juneteenth Independence Day"));
}

TEST(LegalHolidaysTest, EveryYearHasItsOwn) {
  const char* good_fridays[] = {"2021-04-02", "2022-04-15", "2023-04-07", "2024-03-29",
                                "2025-04-18", "2026-04-03", "2027-03-26"};
  const char* memorial_days[] = {"2021-05-31", "2022-05-30", "2023-05-29", "2024-05-27",
                                 "2025-05-26", "2026-05-25", "2027-05-31"};
  for (int start = 2020; start <= 2026; ++start) {
    const auto days = Holidays(start);
    EXPECT_EQ(days.size(), start >= 2022 ? 13u : 12u) << start;
    EXPECT_THAT(days, Contains(std::string(good_fridays[start - 2020]) + " Good Friday"));
    EXPECT_THAT(days, Contains(std::string(memorial_days[start - 2020]) + " Memorial Day"));
    EXPECT_TRUE(std::is_sorted(days.begin(), days.end()));
    for (const LegalHoliday& holiday : Law::Get().LegalHolidays(SchoolYear(start))) {
      EXPECT_TRUE(holiday.date.IsMondayToFriday()) << holiday.name;
    }
  }
}

TEST(LegalHolidaysTest, AYearWithoutRulesHasNone) {
  EXPECT_THAT(Law::Get().LegalHolidays(SchoolYear(2019)), IsEmpty());
  EXPECT_THAT(Law::Get().LegalHolidays(SchoolYear(2027)), IsEmpty());
}

// Labor Day is 2024-09-02 and 2026-09-07.
TEST(UsualYearTest, BeginsTheWeekBeforeLaborDay) {
  EXPECT_EQ(Law::Get().UsualFirstDay(SchoolYear(2024)).ToIso(), "2024-08-26");
  EXPECT_EQ(Law::Get().UsualFirstDay(SchoolYear(2026)).ToIso(), "2026-08-31");
  EXPECT_EQ(Law::Get().usual_year.school_days, 180);
}

TEST(CommonClosuresTest, Of2024To2025) {
  std::vector<std::string> days;
  for (const LegalHoliday& day : Law::Get().CommonClosures(SchoolYear(2024))) {
    days.push_back(day.date.ToIso() + " " + day.name);
  }
  EXPECT_THAT(
      days, ElementsAre(
                "2024-09-02 Labor Day", "2024-10-03 Rosh Hashanah", "2024-10-12 Yom Kippur",
                "2024-10-14 Indigenous Peoples' Day (Columbus Day)", "2024-11-05 Election Day",
                "2024-11-11 Veterans' Day", "2024-11-27 Thanksgiving recess",
                "2024-11-28 Thanksgiving recess", "2024-11-29 Thanksgiving recess",
                "2024-12-24 Winter recess", "2024-12-25 Winter recess", "2024-12-26 Winter recess",
                "2024-12-27 Winter recess", "2024-12-28 Winter recess", "2024-12-29 Winter recess",
                "2024-12-30 Winter recess", "2024-12-31 Winter recess", "2025-01-01 Winter recess",
                "2025-01-20 Martin Luther King, Jr. Day", "2025-02-17 Presidents' Day",
                "2025-04-18 Good Friday", "2025-05-26 Memorial Day", "2025-06-19 Juneteenth"));
}

// The table of PSIS-3: codes, kind.
TEST(StarterCodesTest, AreThoseOfTheRulebook) {
  const std::vector<std::pair<std::string, std::vector<std::string>>> table = {
      {"present", {"P"}},
      {"ask", {"", "S", "HB", "HOM"}},
      {"tardy", {"T", "TE", "TU", "L"}},
      {"early_dismissal", {"D", "ED", "EDU"}},
      {"absent_unverified", {"A", "ABS", "UNK", "UNV", "NC"}},
      {"absent_excused", {"AE", "E", "EX", "EXC"}},
      {"absent_unexcused", {"AU", "U", "UA", "UNX"}},
      {"medical", {"M", "MED", "DR"}},
      {"illness", {"ILL", "SICK"}},
      {"religious", {"REL", "RH"}},
      {"bereavement", {"BER", "DTH", "FUN"}},
      {"court", {"CRT"}},
      {"transportation", {"TRN"}},
      {"educational", {"EEO"}},
      {"military", {"MIL"}},
      {"mhw", {"MHW", "MH", "MHD"}},
      {"suspension", {"OSS", "SUS"}},
      {"expulsion", {"EXP"}},
      {"in_school_suspension", {"ISS"}},
      {"school_activity", {"FT", "SA", "ACT"}},
      {"remote_present", {"DLP"}},
      {"remote_absent", {"DLA"}},
      {"exclusion_210", {"QUA", "210"}},
      {"health_requirement", {"NP"}},
      {"home_visit", {"VHC"}},
      {"vacation", {"VAC"}},
      {"family", {"FAM"}},
  };
  std::map<std::string, std::string> expected, found;
  for (const auto& [kind, codes] : table) {
    for (const std::string& code : codes) expected[code] = kind;
  }
  std::set<std::string> check;
  for (const StarterCode& row : Law::Get().codes) {
    found[row.code] = row.kind ? std::string(KindName(*row.kind)) : "ask";
    if (row.check) check.insert(row.code);
    EXPECT_FALSE(row.meaning.empty()) << row.code;
  }
  EXPECT_EQ(found, expected);
  EXPECT_EQ(check, (std::set<std::string>{"E", "D", "M", "T", "U", "ED", "EXP", "S"}));
}

std::string Folded(const std::string& header) {
  std::string out;
  for (char c : header) {
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) out.push_back(c);
    if (c >= 'A' && c <= 'Z') out.push_back(static_cast<char>(c - 'A' + 'a'));
    if (c == '#') out += "no";
  }
  return out;
}

std::string FieldOf(const std::string& header) {
  for (const ColumnSynonyms& column : Law::Get().columns) {
    for (const std::string& known : column.headers) {
      if (Folded(known) == Folded(header)) return column.field;
    }
  }
  return "";
}

TEST(ColumnsTest, EveryFieldOfTheContractIsKnownByItsName) {
  for (const char* field : {"student_id",
                            "date",
                            "code",
                            "name",
                            "school",
                            "grade",
                            "birth_date",
                            "reason",
                            "documentation",
                            "documented_on",
                            "approved_on",
                            "minutes_present",
                            "minutes_absent",
                            "minutes_day",
                            "portion_absent",
                            "period",
                            "section",
                            "remote_authorized",
                            "alternative_education",
                            "sis_absent",
                            "sis_excused",
                            "sis_tardy",
                            "el",
                            "swd",
                            "frl",
                            "homeless",
                            "race",
                            "gender",
                            "entry_date",
                            "exit_date",
                            "prior_days_enrolled",
                            "prior_days_absent",
                            "transfer_absences",
                            "transfer_mhw",
                            "type",
                            "minutes",
                            "days_enrolled",
                            "days_absent",
                            "school_year",
                            "unexcused",
                            "excuse",
                            "month",
                            "year",
                            "in_person_membership",
                            "in_person_attendance",
                            "remote_membership",
                            "remote_attendance"}) {
    EXPECT_EQ(FieldOf(field), field);
  }
  EXPECT_EQ(Law::Get().columns.size(), 48u);  // and status, which is a code's header too
}

TEST(ColumnsTest, NoHeaderBelongsToTwoFieldsOfARole) {
  // A status is a code where there is no excuse beside it; a calendar has `minutes`, and attendance
  // `minutes_day`.
  const std::set<std::pair<std::string, std::string>> either = {{"code", "status"},
                                                                {"minutes_day", "minutes"}};
  std::map<std::string, std::string> field_of;
  for (const ColumnSynonyms& column : Law::Get().columns) {
    for (const std::string& header : column.headers) {
      EXPECT_FALSE(Folded(header).empty());
      const auto [at, added] = field_of.emplace(Folded(header), column.field);
      EXPECT_TRUE(added || either.count({at->second, column.field}) != 0)
          << header << ": " << at->second << ", " << column.field;
    }
  }
}

// What says nothing of a student's day, or says it of something else: the number of a row, a cycle
// day, a note that was received or not, the kind of a period.
TEST(ColumnsTest, HeadersThatAreNobodys) {
  for (const char* header : {"id",
                             "#",
                             "No.",
                             "Row",
                             "DCID",
                             "Day",
                             "Cycle Day",
                             "Comments",
                             "Homeroom",
                             "Note Received",
                             "Attendance Type",
                             "Presence_Status_CD",
                             "[156]Description",
                             "[156]Presence_Status_CD",
                             "Att_Mode_Code",
                             "Enroll_Status",
                             "Track",
                             "Teacher",
                             "Entry",
                             "Exit",
                             "Late"}) {
    EXPECT_EQ(FieldOf(header), "") << header;
  }
}

TEST(ColumnsTest, HeadersOfRealExports) {
  const std::pair<const char*, const char*> rows[] = {
      {"attendance_date", "date"},
      {"AttendanceCode", "code"},
      {"school_id", "school"},
      {"Period", "period"},
      {"section_id", "section"},
      {"SIS ID", "student_id"},
      {"ELLStatus", "el"},
      {"SpecialEducation", "swd"},
      {"LowIncome", "frl"},
      {"FederalRaceCategory", "race"},
      {"StudentUniqueId", "student_id"},
      {"SchoolId", "school"},
      {"EventDate", "date"},
      {"AttendanceEventCategory", "code"},
      {"AttendanceEventReason", "reason"},
      {"Student_Number", "student_id"},
      {"[1]Student_Number", "student_id"},
      {"Att_Date", "date"},
      {"Att_Code", "code"},
      {"Grade_Level", "grade"},
      {"LastFirst", "name"},
      {"DOB", "birth_date"},
      {"EntryDate", "entry_date"},
      {"ExitDate", "exit_date"},
      {"student.studentNumber", "student_id"},
      {"student.stateID", "student_id"},
      {"SASID", "student_id"},
      {"LASID", "student_id"},
      {"Absent?", "sis_absent"},
      {"Excused?", "sis_excused"},
      {"Tardy?", "sis_tardy"},
      {"Portion absent", "portion_absent"},
      {"[156]Att_Code", "code"},
      {"[138]Name", "period"},
      {"[Students]State_StudentNumber", "student_id"},
      {"attendanceDetail.excuse", "excuse"},
      {"Student > School > Name", "school"},
      {"calendarReference.schoolId", "school"},
      {"birthData.birthDate", "birth_date"},
      {"Student #", "student_id"},
      {"# of Absences", "days_absent"},
      {"Date Absent", "date"},
      {"Date of Note", "documented_on"},
      {"EL/ML Status", "el"},
      {"id", ""},
      {"PrimaryLanguage", ""},
      {"Note", ""}};
  for (const auto& [header, field] : rows) EXPECT_EQ(FieldOf(header), field) << header;
}

}  // namespace
}  // namespace rollcall
