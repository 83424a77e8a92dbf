// SPDX-License-Identifier: Apache-2.0
// Law: the law's values as dated, cited rows of data (core/law/*.json, embedded as text), read once
// at start.
//
// Question: what does the law set in this school year, since when, by which source?  An unknown
// school year is refused (ForYear answers nullptr), never answered with the nearest one. Rows are
// added, never overwritten.
#ifndef ROLLCALL_LAW_H_
#define ROLLCALL_LAW_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/date.h"
#include "rollcall/day_rule.h"
#include "rollcall/kinds.h"
#include "rollcall/options.h"
#include "rollcall/school_year.h"

namespace rollcall {

struct Fraction {
  int64_t numerator = 0;
  int64_t denominator = 1;
};
// part / whole >= fraction, on whole numbers.
inline bool AtLeast(int64_t part, int64_t whole, Fraction f) {
  return part * f.denominator >= whole * f.numerator;
}

struct Source {
  std::string id;         // "198c"
  std::string title;      // "C.G.S. 10-198c"
  std::string paragraph;  // "(a)(1)" or ""
  std::string url;        // address, or "" where the rulebook has none
  std::string tag;        // V, 2, I or M: how it was read
  std::string read_on;    // ISO date
};

struct Parameter {
  std::string id;     // "truancy.unexcused_in_month"
  std::string stem;   // "truancy"
  std::string rule;   // "TRU-1"
  int64_t value = 0;  // whole number; a fraction has `denominator` too; unit "date": Date::days()
  int64_t denominator = 1;
  std::string unit;
  Date from;  // 2020-07-01, the first supported day, where the rule is older and its day was not
              // read
  std::optional<Date> until;  // last day, inside; nothing: still in force
  std::string source;         // Source id
  std::string tag;            // evidence for this value: V, 2, I, M
  std::string checked_on;     // ISO date
};
// "10", "1/10", "2022-09-07": the value as people read it.
std::string ParameterValueText(const Parameter& parameter);

struct Rule {
  std::string id;     // "MHW-3"; KEYED and EXC-210 too
  std::string stem;   // "mental_health_day"
  std::string title;  // a few words
  std::string text;   // our reading in one or two plain sentences
  std::vector<std::string> sources;
  std::string tag;  // V, 2, I, M: the weakest link
  std::optional<Date> from, until;
  bool computed = true;                 // false: no field of the report carries it
  std::vector<std::string> parameters;  // ids
};

struct OptionInfo {
  std::string name;                 // "mhw.in_ordinal"
  std::vector<std::string> values;  // accepted, default first; "a number", "a date"
  OptionValue default_value;
  std::string number;  // "A5"
  std::string title;   // one line of explanation
};

// The values of one school year, ready for the rules. Every one comes from a Parameter row in force
// on 1 July.
struct YearLaw {
  SchoolYear year;
  std::string checked_on;  // ISO date on which the year's rules were looked at
  // presence
  Fraction present_share;  // 1/2 (IN-1)
  // ordinal
  int level1_last = 0;  // 9 (ORD-2)
  // documentation: the window's default length is an option
  // excusal
  int military_days = 0;  // 10 (EXC-8)
  // mental_health_day
  bool mhw_in_force = false;     // from 2021-22 (MHW-1)
  int mhw_days = 0;              // 2 (MHW-3)
  int mhw_self_consent_age = 0;  // 18 (MHW-5)
  // truancy
  int truancy_in_month = 0;      // 4
  int truancy_in_year = 0;       // 10
  int truancy_window_days = 0;   // 30, the day itself and the 29 before it
  int truancy_meeting_days = 0;  // 10 school days after
  int truancy_age_first = 0;     // 5
  int truancy_age_last = 0;      // 18, inside
  int long_absence_days = 0;     // 10 (PSIS-5)
  // chronic_absence
  Fraction chronic;                    // 1/10
  int short_enrollment_days = 0;       // 10 (CHR-5): fewer are flagged
  int chronic_first_minimum_days = 0;  // 20
  // tier
  Fraction at_risk, moderate_chronic, severe_chronic;  // 1/20, 1/10, 1/5
  int early_signs_a_month = 0;                         // 2 (TIER-3): for the agenda alone
  // review_team
  Fraction district_team, school_team, high;  // 1/10, 3/20, 1/5
};

// One weekday rule of C.G.S. 1-4, resolved to the days of a school year (observed: Friday or Monday
// when on a weekend).
struct LegalHoliday {
  Date date;
  std::string name;
};

// How a legal holiday is found in a calendar year, and since when it is one.
struct HolidayRule {
  std::string name;
  DayRule rule;
  Date from;
  std::optional<Date> until;
  std::string source, tag;
};

// A day on which Connecticut's schools commonly close: for a proposal that somebody looks over,
// never for a result.
struct CommonClosure {
  std::string name;
  DayRule rule;
};

// A school year as it commonly is, where no calendar is given: for a starting calendar that says
// that it is one, never for a report.
struct UsualYear {
  DayRule first_day;
  int school_days = 0;
};

struct StarterCode {
  std::string code;          // "AE"; "" is blank
  std::optional<Kind> kind;  // nothing: 'ask'
  std::string meaning;       // PSIS-3's words
  std::string evidence;      // "convention", "SLIDES-22", …
  bool check = false;        // several common meanings: the page marks it 'please check'
};

// One part of a code that an information system joins of two, such as "A E".
struct JoinedPart {
  enum class Place : uint8_t { kStatus, kExcuse } place = Place::kStatus;
  std::string text;  // compared without regard to case
  std::optional<Kind>
      kind;             // of an excuse: what an absence of unknown reason becomes; nothing: ask
  std::string meaning;  // "absent", "excused"
  std::string origin;   // "Infinite Campus"
};

struct ColumnSynonyms {
  std::string field;  // "student_id"
  std::vector<std::string>
      headers;  // as exported; compared without case, spaces, underscores, punctuation
};

struct Law {
  std::vector<Source> sources;
  std::vector<Parameter> parameters;
  std::vector<Rule> rules;
  std::vector<OptionInfo> options;
  std::vector<StarterCode> codes;
  std::vector<JoinedPart> joined_parts;
  std::vector<ColumnSynonyms> columns;
  std::vector<YearLaw> years;         // ascending, without holes
  std::vector<HolidayRule> holidays;  // C.G.S. 1-4
  std::vector<CommonClosure> common_closures;
  UsualYear usual_year;

  // The law embedded in the engine. Its data are validated by a test, so this never fails at run
  // time.
  static const Law& Get();

  const YearLaw* ForYear(SchoolYear year) const;  // nullptr: no rules for that year
  Options DefaultOptions() const;
  const Source* FindSource(std::string_view id) const;
  const Rule* FindRule(std::string_view id) const;
  std::vector<LegalHoliday> LegalHolidays(
      SchoolYear year) const;  // ascending; empty for a year without rules
  // The days on which schools commonly close, by custom and not by law; ascending.
  std::vector<LegalHoliday> CommonClosures(SchoolYear year) const;
  // The day on which school commonly begins.
  Date UsualFirstDay(SchoolYear year) const;
  // The newest 'checked on' of the parameter rows of these years: the report's rules_checked.
  std::string CheckedOn(const std::vector<SchoolYear>& years) const;
};

}  // namespace rollcall

#endif  // ROLLCALL_LAW_H_
