// SPDX-License-Identifier: Apache-2.0
// Profile: a district's settings (contract section 4). It holds no student data.
#ifndef ROLLCALL_PROFILE_H_
#define ROLLCALL_PROFILE_H_

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/expected.h"
#include "rollcall/kinds.h"
#include "rollcall/options.h"

namespace rollcall {

struct Law;

// What a code means: one of the kinds, with what a code object may add.
struct CodeMeaning {
  Kind kind = Kind::kUnknown;
  std::optional<Documentation> documentation;  // instead of the kind's assumed one
  std::optional<Reason> reason;                // half_day
  int32_t portion_absent = kNotGiven;          // half_day, millionths
};

struct Profile {
  std::string name;
  std::map<std::string, std::string> columns;
  std::optional<DateFormat> date_format;
  std::map<std::string, CodeMeaning> codes;
  std::map<std::string, Reason> reasons;  // keys in lower case, trimmed
  std::vector<std::string> groups;
  struct CalendarDay {
    Date date;
    CalendarType type;
    std::string school, grade;
    int32_t minutes = kNotGiven;
  };
  std::vector<CalendarDay> calendar;
  std::optional<int> year_days;
  struct Contact {
    std::string key, phone, hours;
  };
  std::vector<Contact> contacts;
  struct Step {
    std::string when;
    int at = 0;
    std::string what;
  };  // "do" in JSON
  std::vector<Step> steps;
  struct Resource {
    std::string when, name, contact, checked_on;
  };
  std::vector<Resource> resources;
  std::string psis_district;  // "psis": { "district": "NNN" }
  Options options;            // defaults where the profile says nothing

  static Profile Default(const Law& law);
  // Errors name the key and the accepted values. `where` is the file's name, for the sentence.
  static Expected<Profile> Parse(std::string_view json, const Law& law, const std::string& where);
};

// What every code of the files is taken to mean: the profile's meaning, else the starter map's,
// else, of a joined code, that of its parts, else nothing. An exact match comes first, then one
// without regard to case and outer blanks.
std::optional<CodeMeaning> MeaningOf(std::string_view code, const Profile& profile, const Law& law);

// How a code that is not known as a whole is read by its two parts, such as "A E" or "T-E" (a
// status and its excuse, joined by a blank, '-', '/', ',' or '+'): nothing where they do not say it
// without doubt. The parts of a status and excuse pair are law.joined_parts; a first part that is
// no status may be a known code ("MHW E").
//
// Example (also a test): "A E" is absent_excused, "A: absent, E: excused", of Infinite Campus;
// "E A" is nothing.
struct JoinedMeaning {
  CodeMeaning meaning;
  std::string words;   // "A: absent, E: excused"
  std::string origin;  // the system whose letters they are; "": none
};
std::optional<JoinedMeaning> ReadJoinedCode(std::string_view code, const Profile& profile,
                                            const Law& law);

}  // namespace rollcall

#endif  // ROLLCALL_PROFILE_H_
