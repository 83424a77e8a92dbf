// SPDX-License-Identifier: Apache-2.0
#include "rollcall/profile.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "rollcall/law.h"

namespace rollcall {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

Expected<Profile> Parse(std::string_view json) {
  return Profile::Parse(json, Law::Get(), "profile.json");
}

// A profile with these members besides "profile": 1.
Expected<Profile> With(const std::string& members) {
  return Parse("{ \"profile\": 1, " + members + " }");
}

std::string ErrorOf(const Expected<Profile>& result) {
  return result.ok() ? "no error" : result.error();
}

TEST(ProfileTest, TheSmallestSaysNothing) {
  const auto profile = Parse("{ \"profile\": 1 }");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(profile->name, "");
  EXPECT_FALSE(profile->date_format);
  EXPECT_FALSE(profile->year_days);
  EXPECT_TRUE(profile->codes.empty());
  EXPECT_EQ(profile->options.documentation_days, 10);
  EXPECT_TRUE(profile->options.mhw_in_ordinal);
}

TEST(ProfileTest, EveryKeyOfTheContractsExample) {
  const auto profile = Parse(R"({ "profile": 1, "name": "Example Public Schools",
    "columns": { "student_id": "SASID" }, "date_format": "mdy",
    "codes": { "A": "absent_unverified", "DRX": { "kind": "illness", "documentation": "medical" } },
    "reasons": { "Went to  Funeral ": "bereavement" },
    "groups": ["el", "swd", "frl"],
    "calendar": [ { "date": "2026-08-27", "type": "first_day" },
                  { "date": "2026-09-02", "type": "early", "school": "North", "grade": "KH", "minutes": 150 } ],
    "year_days": 180,
    "contacts": { "attendance": { "phone": "203-555-0100", "hours": "7:30 to 3:30" } },
    "steps": [ { "when": "absences", "at": 3, "do": "Call the family" }, { "when": "unexcused", "at": 4, "do": "Letter 1" } ],
    "resources": [ { "when": "mhw", "name": "School social worker", "contact": "203-555-0101", "checked_on": "2026-09-01" } ],
    "psis": { "district": "064" },
    "options": { "mhw.in_ordinal": false } })");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(profile->name, "Example Public Schools");
  EXPECT_EQ(profile->columns.at("student_id"), "SASID");
  EXPECT_EQ(profile->date_format, DateFormat::kMdy);
  EXPECT_EQ(profile->codes.at("A").kind, Kind::kAbsentUnverified);
  EXPECT_FALSE(profile->codes.at("A").documentation);
  EXPECT_EQ(profile->codes.at("DRX").kind, Kind::kIllness);
  EXPECT_EQ(profile->codes.at("DRX").documentation, Documentation::kMedical);
  EXPECT_EQ(profile->reasons.at("went to  funeral"), Reason::kBereavement);
  EXPECT_THAT(profile->groups, ElementsAre("el", "swd", "frl"));
  ASSERT_EQ(profile->calendar.size(), 2u);
  EXPECT_EQ(profile->calendar[0].date, Date::Make(2026, 8, 27));
  EXPECT_EQ(profile->calendar[0].type, CalendarType::kFirstDay);
  EXPECT_EQ(profile->calendar[0].minutes, kNotGiven);
  EXPECT_EQ(profile->calendar[1].type, CalendarType::kEarly);
  EXPECT_EQ(profile->calendar[1].school, "North");
  EXPECT_EQ(profile->calendar[1].grade, "KH");
  EXPECT_EQ(profile->calendar[1].minutes, 150);
  EXPECT_EQ(profile->year_days, 180);
  ASSERT_EQ(profile->contacts.size(), 1u);
  EXPECT_EQ(profile->contacts[0].key, "attendance");
  EXPECT_EQ(profile->contacts[0].phone, "203-555-0100");
  EXPECT_EQ(profile->contacts[0].hours, "7:30 to 3:30");
  ASSERT_EQ(profile->steps.size(), 2u);
  EXPECT_EQ(profile->steps[0].when, "absences");
  EXPECT_EQ(profile->steps[1].at, 4);
  EXPECT_EQ(profile->steps[1].what, "Letter 1");
  ASSERT_EQ(profile->resources.size(), 1u);
  EXPECT_EQ(profile->resources[0].when, "mhw");
  EXPECT_EQ(profile->resources[0].name, "School social worker");
  EXPECT_EQ(profile->resources[0].contact, "203-555-0101");
  EXPECT_EQ(profile->resources[0].checked_on, "2026-09-01");
  EXPECT_EQ(profile->psis_district, "064");
  EXPECT_FALSE(profile->options.mhw_in_ordinal);
  EXPECT_TRUE(profile->options.mhw_permission_required);
}

TEST(ProfileTest, OptionsOfEveryType) {
  const auto profile = With(
      R"("options": { "documentation.days": 5, "alternative_education.present_from": "never",
                      "truancy.month": "calendar", "iss.absent": true })");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(profile->options.documentation_days, 5);
  EXPECT_FALSE(profile->options.alternative_education_present_from);
  EXPECT_EQ(profile->options.truancy_month, TruancyMonth::kCalendar);
  EXPECT_TRUE(profile->options.iss_absent);
}

TEST(ProfileTest, UnknownKeysAreNamedWithTheAcceptedOnes) {
  EXPECT_EQ(
      ErrorOf(With("\"optoins\": {}")),
      "profile.json: unknown key \"optoins\"; accepted: profile, name, columns, date_format, "
      "codes, reasons, groups, calendar, year_days, contacts, steps, resources, psis, options");
  EXPECT_EQ(ErrorOf(With(R"("psis": { "town": "064" })")),
            "profile.json: psis: unknown key \"town\"; accepted: district");
  EXPECT_EQ(ErrorOf(With(R"("codes": { "H": { "kind": "half_day", "portion": 0.5 } })")),
            "profile.json: codes, \"H\": unknown key \"portion\"; accepted: kind, documentation, "
            "reason, portion_absent");
  EXPECT_EQ(ErrorOf(With(R"("contacts": { "office": { "fax": "1" } })")),
            "profile.json: contacts, \"office\": unknown key \"fax\"; accepted: phone, hours");
  EXPECT_EQ(ErrorOf(With(R"("calendar": [ {}, { "day": "2026-08-27" } ])")),
            "profile.json: calendar, entry 1: the key \"date\" is missing");
  EXPECT_EQ(ErrorOf(With(R"("steps": [ { "when": "mhw", "at": 1, "do": "x", "who": "y" } ])")),
            "profile.json: steps, entry 1: unknown key \"who\"; accepted: when, at, do");
  EXPECT_EQ(ErrorOf(With(R"("resources": [ { "phone": "1" } ])")),
            "profile.json: resources, entry 1: unknown key \"phone\"; accepted: when, name, "
            "contact, checked_on");
  EXPECT_THAT(ErrorOf(With(R"("columns": { "studentid": "SASID" })")),
              StartsWith("profile.json: columns: unknown key \"studentid\"; accepted: student_id, "
                         "date, code, "));
  EXPECT_THAT(ErrorOf(With(R"("options": { "mhw.ordinal": true })")),
              StartsWith("profile.json: options: unknown option \"mhw.ordinal\"; accepted: "
                         "mhw.permission_required, "));
}

TEST(ProfileTest, UnknownKindsAndValuesAreNamedWithTheAcceptedOnes) {
  EXPECT_THAT(ErrorOf(With(R"("codes": { "A": "sick" })")),
              StartsWith("profile.json: codes, \"A\": unknown kind \"sick\"; accepted: present, "));
  EXPECT_THAT(ErrorOf(With(R"("codes": { "A": { "kind": "sick" } })")),
              HasSubstr("unknown kind \"sick\"; accepted: present, "));
  EXPECT_EQ(ErrorOf(With(R"("codes": { "A": { "kind": "illness", "documentation": "doctor" } })")),
            "profile.json: codes, \"A\": unknown documentation \"doctor\"; accepted: none, parent, "
            "medical, court, preapproved, school_official");
  EXPECT_THAT(
      ErrorOf(With(R"("codes": { "A": { "kind": "half_day", "reason": "flu" } })")),
      StartsWith("profile.json: codes, \"A\": unknown reason \"flu\"; accepted: unknown, "));
  EXPECT_THAT(ErrorOf(With(R"("reasons": { "flu": "sick" })")),
              StartsWith("profile.json: reasons, \"flu\": unknown reason \"sick\"; accepted: "));
  EXPECT_EQ(ErrorOf(With(R"("date_format": "iso")")),
            "profile.json: unknown date_format \"iso\"; accepted: ymd, mdy, dmy");
  EXPECT_EQ(ErrorOf(With(R"("calendar": [ { "date": "2026-08-27", "type": "holiday" } ])")),
            "profile.json: calendar, entry 1: unknown type \"holiday\"; accepted: school, early, "
            "no_school, closed, first_day, last_day");
  EXPECT_EQ(ErrorOf(With(R"("steps": [ { "when": "tardy", "at": 1, "do": "x" } ])")),
            "profile.json: steps, entry 1: unknown when \"tardy\"; accepted: absences, unexcused, "
            "chronic, mhw");
  EXPECT_THAT(ErrorOf(With(R"("resources": [ { "when": "never", "name": "x" } ])")),
              StartsWith("profile.json: resources, entry 1: unknown when \"never\"; accepted: "));
  EXPECT_EQ(ErrorOf(With(R"("options": { "truancy.month": "week" })")),
            "profile.json: options: the option \"truancy.month\" does not take this value; "
            "accepted: either, calendar, rolling30");
  EXPECT_EQ(ErrorOf(With(R"("options": { "mhw.in_ordinal": null })")),
            "profile.json: options: the option \"mhw.in_ordinal\" does not take this value; "
            "accepted: true, false");
}

TEST(ProfileTest, NumbersAreWholeAndWithinBounds) {
  EXPECT_TRUE(With("\"year_days\": 1"));
  EXPECT_TRUE(With("\"year_days\": 366"));
  for (const char* days : {"0", "367", "-1", "180.0", "\"180\"", "18446744073709551615"}) {
    EXPECT_EQ(ErrorOf(With(std::string("\"year_days\": ") + days)),
              "profile.json: \"year_days\" needs a whole number from 1 to 366")
        << days;
  }
  for (const char* days : {"10.0", "0", "367", "18446744073709551615", "\"10\"", "[10]"}) {
    EXPECT_THAT(ErrorOf(With("\"options\": { \"documentation.days\": " + std::string(days) + " }")),
                HasSubstr("accepted: a whole number from 1 to 366"))
        << days;
  }
}

TEST(ProfileTest, DatesAreIsoDatesThatExist) {
  for (const char* date : {"2026-02-30", "8/27/2026", "2026-8-27", "1999-12-31", "2101-01-01"}) {
    EXPECT_EQ(ErrorOf(With("\"calendar\": [ { \"date\": \"" + std::string(date) +
                           "\", \"type\": \"school\" } ]")),
              "profile.json: calendar, entry 1: \"date\" needs a date as YYYY-MM-DD from 2000 to "
              "2100, not \"" +
                  std::string(date) + '"');
  }
  EXPECT_THAT(ErrorOf(With(R"("calendar": [ { "date": 20260827, "type": "school" } ])")),
              HasSubstr("\"date\" needs a text"));
}

TEST(ProfileTest, AStepAtChronicNeedsNoNumberTheOthersDo) {
  EXPECT_TRUE(With(R"("steps": [ { "when": "chronic", "do": "x" } ])"));
  EXPECT_EQ(ErrorOf(With(R"("steps": [ { "when": "mhw", "do": "x" } ])")),
            "profile.json: steps, entry 1: the key \"at\" is missing");
}

TEST(ProfileTest, HalfDayCodesMayHaveReasonAndPortion) {
  const auto profile = With(
      R"("codes": { "H": { "kind": "half_day", "reason": "illness", "portion_absent": 0.333333 },
                    "W": { "kind": "half_day", "portion_absent": 1 },
                    "Z": { "kind": "half_day", "portion_absent": 0 } })");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(profile->codes.at("H").reason, Reason::kIllness);
  EXPECT_EQ(profile->codes.at("H").portion_absent, 333333);
  EXPECT_EQ(profile->codes.at("W").portion_absent, kWholeDay);
  EXPECT_EQ(profile->codes.at("Z").portion_absent, 0);
  for (const char* portion : {"-0.1", "1.1", "0.5000001", "\"0.5\"", "50"}) {
    EXPECT_THAT(ErrorOf(With("\"codes\": { \"H\": { \"kind\": \"half_day\", \"portion_absent\": " +
                             std::string(portion) + " } }")),
                HasSubstr("\"portion_absent\" needs a number from 0 to 1"))
        << portion;
  }
}

TEST(ProfileTest, AKindWithAReasonTakesNoOther) {
  EXPECT_EQ(ErrorOf(With(R"("codes": { "V": { "kind": "illness", "reason": "vacation" } })")),
            "profile.json: codes, \"V\": the kind illness has the reason illness already");
  EXPECT_TRUE(With(R"("codes": { "V": { "kind": "absent_excused", "reason": "vacation" } })"));
}

TEST(ProfileTest, GroupsMayHaveColumns) {
  const auto profile = With(R"("columns": { "band": "Marching Band" }, "groups": ["band", "el"])");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(profile->columns.at("band"), "Marching Band");
  EXPECT_THAT(ErrorOf(With(R"("columns": { "band": "Marching Band" })")),
              HasSubstr("unknown key \"band\""));
  EXPECT_THAT(ErrorOf(With(R"("groups": ["el", ""])")), HasSubstr("\"groups\" needs a list"));
}

TEST(ProfileTest, TheDistrictOfThePsisFileHasThreeCharacters) {
  EXPECT_TRUE(With(R"("psis": { "district": "2A4" })"));
  for (const char* district : {"64", "0064", "06-", ""}) {
    EXPECT_THAT(ErrorOf(With("\"psis\": { \"district\": \"" + std::string(district) + "\" }")),
                HasSubstr("needs three letters or digits"));
  }
}

TEST(ProfileTest, WrongTypesAreSaid) {
  EXPECT_EQ(ErrorOf(With("\"name\": 5")), "profile.json: \"name\" needs a text");
  EXPECT_EQ(ErrorOf(With("\"groups\": \"el\"")), "profile.json: \"groups\" needs a list");
  EXPECT_EQ(ErrorOf(With("\"calendar\": {}")), "profile.json: \"calendar\" needs a list");
  EXPECT_THAT(ErrorOf(With("\"calendar\": [ 5 ]")), HasSubstr("entry 1: an object is needed"));
  EXPECT_THAT(ErrorOf(With("\"codes\": []")), HasSubstr("\"codes\" needs an object"));
  EXPECT_THAT(ErrorOf(With("\"codes\": { \"A\": 5 }")), HasSubstr("a kind or an object"));
  EXPECT_THAT(ErrorOf(With("\"columns\": { \"code\": \" \" }")),
              HasSubstr("needs the name of a column"));
  EXPECT_THAT(ErrorOf(With("\"options\": [ true ]")), HasSubstr("\"options\" needs an object"));
  EXPECT_THAT(ErrorOf(Parse("[]")), HasSubstr("an object is needed"));
}

TEST(ProfileTest, HasAVersion) {
  EXPECT_EQ(ErrorOf(Parse("{}")),
            "profile.json: the key \"profile\" is missing; a profile has \"profile\": 1");
  EXPECT_EQ(ErrorOf(Parse("{ \"profile\": 2 }")), "profile.json: \"profile\" needs the number 1");
  EXPECT_EQ(ErrorOf(Parse("{ \"profile\": \"1\" }")),
            "profile.json: \"profile\" needs the number 1");
}

TEST(ProfileTest, WhatIsNotJsonIsSaidWithItsLine) {
  EXPECT_EQ(ErrorOf(Parse("{\n  \"profile\": 1,\n  \"name\" \"x\"\n}\n")),
            "profile.json: not JSON at line 3; look there for a missing comma, quote or bracket");
  EXPECT_THAT(ErrorOf(Parse("{\n  \"profile\": 1\n")), HasSubstr("not JSON at line "));
  EXPECT_THAT(ErrorOf(Parse("")), HasSubstr("not JSON at line 1;"));
  EXPECT_THAT(ErrorOf(Parse("student_id,date\n")), HasSubstr("not JSON at line 1;"));
  EXPECT_THAT(ErrorOf(Parse("{ \"profile\": 1, \"name\": \"\xff\" }")), HasSubstr("not JSON"));
  EXPECT_THAT(ErrorOf(Parse("{ \"profile\": 1 } x")), HasSubstr("not JSON"));
}

TEST(ProfileTest, AKeyThatStandsTwiceIsRefused) {
  EXPECT_EQ(ErrorOf(With(R"("codes": { "A": "illness", "A": "medical" })")),
            "profile.json: the key \"A\" stands twice");
  EXPECT_EQ(ErrorOf(With(R"("reasons": { "Flu": "illness", "flu ": "family" })")),
            "profile.json: reasons, \"flu \": the same text, but for case and blanks, has two "
            "reasons");
  EXPECT_TRUE(With(R"("contacts": { "a": { "phone": "1" }, "b": { "phone": "2" } })"));
}

TEST(ProfileTest, AByteOrderMarkIsNoText) { EXPECT_TRUE(Parse("\xEF\xBB\xBF{ \"profile\": 1 }")); }

Kind KindIn(const Profile& profile, std::string_view code) {
  const auto meaning = MeaningOf(code, profile, Law::Get());
  return meaning ? meaning->kind : Kind::kUnknown;
}

TEST(MeaningOfTest, TheStarterMapAnswersWhereTheProfileDoesNot) {
  const Profile profile = Profile::Default(Law::Get());
  EXPECT_EQ(KindIn(profile, "AE"), Kind::kAbsentExcused);
  EXPECT_EQ(KindIn(profile, "mhw"), Kind::kMhw);
  EXPECT_EQ(KindIn(profile, " Mhw "), Kind::kMhw);
  EXPECT_EQ(KindIn(profile, "210"), Kind::kExclusion210);
}

TEST(MeaningOfTest, WhatTheMapAsksAboutOrDoesNotKnowIsNeverGuessed) {
  const Profile profile = Profile::Default(Law::Get());
  for (const char* code : {"", " ", "S", "HB", "HOM", "ZZ", "MHW2", "0"}) {
    EXPECT_FALSE(MeaningOf(code, profile, Law::Get())) << code;
  }
}

TEST(MeaningOfTest, TheProfileComesFirst) {
  const auto profile = With(
      R"("codes": { "": "present", "S": "suspension", "ae": "illness", "P": "ask", "x": "tardy", "X": "present" })");
  ASSERT_TRUE(profile) << profile.error();
  EXPECT_EQ(KindIn(*profile, ""), Kind::kPresent);
  EXPECT_EQ(KindIn(*profile, "S"), Kind::kSuspension);
  EXPECT_EQ(KindIn(*profile, "AE"), Kind::kIllness);
  EXPECT_EQ(KindIn(*profile, "AU"), Kind::kAbsentUnexcused);
  // An exact match before one without regard to case.
  EXPECT_EQ(KindIn(*profile, "x"), Kind::kTardy);
  EXPECT_EQ(KindIn(*profile, "X"), Kind::kPresent);
  // A row of the map can be taken back.
  EXPECT_FALSE(MeaningOf("P", *profile, Law::Get()));
}

}  // namespace
}  // namespace rollcall
