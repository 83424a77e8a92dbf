// SPDX-License-Identifier: Apache-2.0
#include "intake/columns.h"

#include <algorithm>
#include <unordered_map>

#include "intake/grid_rows.h"
#include "intake/text.h"
#include "rollcall/inspect.h"

namespace rollcall::intake {
namespace {

constexpr size_t kShownHeaders = 12;
constexpr size_t kShownHeader = 60;
constexpr size_t kFewestDays = 2;  // of a grid

// clang-format off
constexpr std::array<std::string_view, kFieldCount> kFieldNames = {
    "student_id", "date", "code", "name", "school", "grade", "birth_date", "reason",
    "documentation", "documented_on", "approved_on", "minutes_present", "minutes_absent",
    "minutes_day", "portion_absent", "period", "section", "remote_authorized",
    "alternative_education", "sis_absent", "sis_excused", "sis_tardy", "entry_date", "exit_date",
    "prior_days_enrolled", "prior_days_absent", "transfer_absences", "transfer_mhw", "type",
    "minutes", "days_enrolled", "days_absent", "school_year", "unexcused", "status", "excuse", "month",
    "year", "in_person_membership", "in_person_attendance", "remote_membership",
    "remote_attendance"};

// A role's fields in the order of the contract's table.
struct RoleFields {
  std::vector<Field> fields;
  size_t groups_at;  // the group columns come after so many fields; SIZE_MAX: the role has none
};

const RoleFields& FieldsOf(Role role) {
  using F = Field;
  static const RoleFields kAttendanceFields = {
      {F::kStudentId, F::kDate, F::kCode, F::kName, F::kSchool, F::kGrade, F::kBirthDate,
       F::kReason, F::kDocumentation, F::kDocumentedOn, F::kApprovedOn, F::kMinutesPresent,
       F::kMinutesAbsent, F::kMinutesDay, F::kPortionAbsent, F::kPeriod, F::kSection,
       F::kRemoteAuthorized, F::kAlternativeEducation, F::kSisAbsent, F::kSisExcused, F::kSisTardy,
       F::kStatus, F::kExcuse},
      24};
  static const RoleFields kRosterFields = {
      {F::kStudentId, F::kGrade, F::kBirthDate, F::kEntryDate, F::kExitDate, F::kName, F::kSchool,
       F::kPriorDaysEnrolled, F::kPriorDaysAbsent, F::kTransferAbsences, F::kTransferMhw},
      5};
  static const RoleFields kCalendarFields = {
      {F::kDate, F::kType, F::kSchool, F::kGrade, F::kMinutes}, SIZE_MAX};
  static const RoleFields kTotalsFields = {
      {F::kStudentId, F::kDaysEnrolled, F::kDaysAbsent, F::kSchoolYear, F::kName, F::kSchool,
       F::kGrade, F::kUnexcused, F::kMonth, F::kYear, F::kBirthDate, F::kInPersonMembership,
       F::kInPersonAttendance, F::kRemoteMembership, F::kRemoteAttendance},
      8};
  static const RoleFields kGridFields = {
      {F::kStudentId, F::kName, F::kSchool, F::kGrade}, SIZE_MAX};
  switch (role) {
    case Role::kAttendance: return kAttendanceFields;
    case Role::kRoster: return kRosterFields;
    case Role::kCalendar: return kCalendarFields;
    case Role::kGrid: return kGridFields;
    case Role::kTotals: break;
  }
  return kTotalsFields;
}
// clang-format on

bool HasGroup(const Columns& columns) {
  return std::any_of(columns.groups.begin(), columns.groups.end(), [](int at) { return at >= 0; });
}

constexpr Field kOneOfRoster[] = {Field::kGrade, Field::kBirthDate, Field::kEntryDate,
                                  Field::kExitDate};
constexpr Field kMonthlyFields[] = {Field::kMonth,
                                    Field::kYear,
                                    Field::kBirthDate,
                                    Field::kInPersonMembership,
                                    Field::kInPersonAttendance,
                                    Field::kRemoteMembership,
                                    Field::kRemoteAttendance};

// The fields that the role needs and that have no column; of a roster all of which one would do.
std::vector<Field> LackingOf(const Columns& c) {
  std::vector<Field> lacking;
  const auto needs = [&](Field field) {
    if (!c.Has(field)) lacking.push_back(field);
  };
  if (c.role != Role::kCalendar) needs(Field::kStudentId);
  switch (c.role) {
    case Role::kTotals:
      if (c.Has(Field::kInPersonMembership) || c.Has(Field::kInPersonAttendance)) {
        needs(Field::kMonth);
        needs(Field::kInPersonMembership);
        needs(Field::kInPersonAttendance);
      } else {
        needs(Field::kDaysEnrolled);
        needs(Field::kDaysAbsent);
      }
      if (c.Has(Field::kMonth) && !c.Has(Field::kSchoolYear)) needs(Field::kYear);
      break;
    case Role::kAttendance:
      needs(Field::kDate);
      if (!c.Has(Field::kSisAbsent) && !c.HasStatusAndExcuse()) needs(Field::kCode);
      break;
    case Role::kCalendar:
      needs(Field::kDate);
      needs(Field::kType);
      break;
    case Role::kGrid:
      if (c.days.size() < kFewestDays) lacking.push_back(Field::kDate);
      break;
    case Role::kRoster:
      if (!HasGroup(c) && std::none_of(std::begin(kOneOfRoster), std::end(kOneOfRoster),
                                       [&c](Field field) { return c.Has(field); })) {
        for (const Field field : kOneOfRoster) lacking.push_back(field);
      }
      break;
  }
  return lacking;
}

// The columns that every row must reach; those of LackingOf, once they are there.
std::vector<Field> RequiredOf(const Columns& c) {
  switch (c.role) {
    case Role::kTotals:
      if (!c.IsMonthly()) return {Field::kStudentId, Field::kDaysEnrolled, Field::kDaysAbsent};
      if (c.Has(Field::kInPersonMembership)) {
        return {Field::kStudentId, Field::kMonth, Field::kYear, Field::kInPersonMembership,
                Field::kInPersonAttendance};
      }
      return {Field::kStudentId, Field::kMonth, Field::kYear, Field::kDaysEnrolled,
              Field::kDaysAbsent};
    case Role::kAttendance:
      if (c.Has(Field::kCode)) return {Field::kStudentId, Field::kDate, Field::kCode};
      if (c.HasStatusAndExcuse()) {
        return {Field::kStudentId, Field::kDate, Field::kStatus, Field::kExcuse};
      }
      return {Field::kStudentId, Field::kDate, Field::kSisAbsent};
    case Role::kCalendar:
      return {Field::kDate, Field::kType};
    case Role::kRoster:
    case Role::kGrid:
      break;
  }
  return {Field::kStudentId};
}

// As the reader's messages name columns.
std::vector<std::string> NamesOf(const std::vector<std::string>& headers) {
  std::vector<std::string> names;
  names.reserve(headers.size());
  std::unordered_map<std::string, int> seen;
  for (const std::string& header : headers) {
    std::string name(Trim(header));
    if (name.empty()) {
      name = "#" + std::to_string(names.size() + 1);
    } else if (const int before = seen[name]++; before > 0) {
      name += " (" + std::to_string(before + 1) + ")";
    }
    names.push_back(std::move(name));
  }
  return names;
}

// "#3": the third column, 2; -1: no such text or no such column.
int PlaceOf(std::string_view text, size_t columns) {
  if (text.size() < 2 || text.size() > 7 || text[0] != '#') return -1;
  size_t place = 0;
  for (const char c : text.substr(1)) {
    if (!IsDigit(c)) return -1;
    place = place * 10 + static_cast<size_t>(c - '0');
  }
  return place >= 1 && place <= columns ? static_cast<int>(place - 1) : -1;
}

std::string Joined(const std::vector<std::string>& parts) {
  std::string out;
  for (size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) out += i + 1 == parts.size() ? " and " : ", ";
    out += parts[i];
  }
  return out;
}

}  // namespace

std::string_view FieldName(Field field) { return kFieldNames[static_cast<size_t>(field)]; }

std::vector<std::string> AllGroups(const std::vector<std::string>& of_profile) {
  std::vector<std::string> groups = {"el", "swd", "frl", "homeless", "race", "gender"};
  for (const std::string& more : of_profile) {
    const std::string name = Normalised(more);
    const bool known = std::any_of(groups.begin(), groups.end(), [&](const std::string& group) {
      return Normalised(group) == name;
    });
    if (!known) groups.push_back(more);
  }
  return groups;
}

std::vector<std::pair<std::string, size_t>> Columns::Places(
    const std::vector<std::string>& group_names) const {
  std::vector<std::pair<std::string, size_t>> places;
  const RoleFields& role_fields = FieldsOf(role);
  for (size_t i = 0; i <= role_fields.fields.size(); ++i) {
    if (i == role_fields.groups_at) {
      for (size_t g = 0; g < groups.size(); ++g) {
        if (groups[g] >= 0) places.emplace_back(group_names[g], groups[g]);
      }
    }
    if (i == role_fields.fields.size()) break;
    const Field field = role_fields.fields[i];
    if (Has(field)) places.emplace_back(FieldName(field), (*this)[field]);
  }
  return places;
}

std::vector<std::pair<std::string, std::string>> Columns::Named(
    const std::vector<std::string>& group_names) const {
  std::vector<std::pair<std::string, std::string>> named;
  const bool pair_alone = HasStatusAndExcuse() && !Has(Field::kCode);
  for (const auto& [field, column] : Places(group_names)) {
    const bool of_pair = field == FieldName(Field::kStatus) || field == FieldName(Field::kExcuse);
    if (!pair_alone || !of_pair) named.emplace_back(field, headers[column]);
    if (pair_alone && field == FieldName(Field::kDate)) {
      named.emplace_back(FieldName(Field::kCode), headers[(*this)[Field::kStatus]] + " + " +
                                                      headers[(*this)[Field::kExcuse]]);
    }
  }
  return named;
}

ColumnMatcher::ColumnMatcher(const Law& law, std::map<std::string, std::string> overrides,
                             std::vector<std::string> groups)
    : overrides_(std::move(overrides)), groups_(std::move(groups)) {
  for (const std::string_view field : kFieldNames) {
    synonyms_[std::string(field)].push_back(Normalised(field));
  }
  for (const std::string& group : groups_) synonyms_[group].push_back(Normalised(group));
  for (const ColumnSynonyms& known : law.columns) {
    for (const std::string& header : known.headers) {
      synonyms_[known.field].push_back(Normalised(header));
    }
  }
}

// The headers of a row, made ready once for all roles that are tried.
struct ColumnMatcher::Headings {
  explicit Headings(const std::vector<std::string>& headers) : names(NamesOf(headers)) {
    texts.reserve(headers.size());
    for (const std::string& header : headers) {
      texts.emplace_back(Trim(header));
      std::string normalised = Normalised(header);
      if (!normalised.empty()) places[std::move(normalised)].push_back(texts.size() - 1);
      if (header.find('#') != std::string::npos) {
        places[WithNumberSpelled(header)].push_back(texts.size() - 1);
      }
    }
  }
  std::vector<std::string> names;                               // as messages name them
  std::vector<std::string_view> texts;                          // as they stand, trimmed
  std::unordered_map<std::string, std::vector<size_t>> places;  // normalised -> columns
};

void ColumnMatcher::Follow(const FileReading& reading) {
  role_ = reading.role;
  of_file_ = reading.columns;
}

int ColumnMatcher::FindColumn(const std::string& field, const Headings& headings,
                              const std::vector<bool>& taken) const {
  const auto synonyms = synonyms_.find(field);
  if (synonyms == synonyms_.end()) return -1;
  for (const std::string& synonym : synonyms->second) {
    const auto places = headings.places.find(synonym);
    if (places == headings.places.end()) continue;
    for (const size_t column : places->second) {
      if (!taken[column]) return static_cast<int>(column);
    }
  }
  return -1;
}

Columns ColumnMatcher::MatchRole(Role role, const Headings& headings) const {
  Columns columns;
  columns.role = role;
  columns.headers = headings.names;
  columns.at.fill(-1);
  columns.groups.assign(groups_.size(), -1);
  std::vector<bool> taken(headings.texts.size(), false);

  // All fields of the role with the place where their column goes.
  std::vector<std::pair<std::string, int*>> places;
  const RoleFields& role_fields = FieldsOf(role);
  for (const Field field : role_fields.fields) {
    places.emplace_back(FieldName(field), &columns.at[static_cast<size_t>(field)]);
  }
  if (role_fields.groups_at != SIZE_MAX) {
    for (size_t g = 0; g < groups_.size(); ++g) places.emplace_back(groups_[g], &columns.groups[g]);
  }
  const auto place_of = [&](Field field) { return &columns.at[static_cast<size_t>(field)]; };
  const auto take = [&](int* place, size_t column) {
    taken[column] = true;
    *place = static_cast<int>(column);
  };
  const auto give_back = [&](Field field) {
    int* const place = place_of(field);
    if (*place >= 0) taken[static_cast<size_t>(*place)] = false;
    *place = -1;
  };

  // What was said of the file comes first, then the profile, for all fields: no synonym may take
  // such a column away.
  for (const auto* said : {&of_file_, &overrides_}) {
    for (const bool exact : {true, false}) {
      for (const auto& [field, place] : places) {
        const auto wanted = said->find(field);
        if (wanted == said->end() || *place >= 0) continue;
        const std::string_view text = Trim(wanted->second);
        if (!exact) {
          const auto found = headings.places.find(Normalised(text));
          if (found == headings.places.end()) continue;
          for (const size_t column : found->second) {
            if (*place < 0 && !taken[column]) take(place, column);
          }
          continue;
        }
        for (size_t i = 0; i < headings.texts.size() && *place < 0; ++i) {
          if (!taken[i] && !text.empty() && headings.texts[i] == text) take(place, i);
        }
        if (*place >= 0) continue;
        const int numbered = PlaceOf(text, headings.texts.size());
        if (numbered >= 0 && !taken[static_cast<size_t>(numbered)]) {
          take(place, static_cast<size_t>(numbered));
        }
      }
    }
  }
  const auto search = [&](const std::string& field, int* place) {
    if (*place >= 0) return;
    const auto said = of_file_.find(field);
    if (said != of_file_.end() && Trim(said->second).empty()) return;  // "no column"
    const int column = FindColumn(field, headings, taken);
    if (column >= 0) take(place, static_cast<size_t>(column));
  };
  if (role == Role::kAttendance) {
    // "Status" is a code's header everywhere but beside an excuse. Neither is anything alone.
    search("excuse", place_of(Field::kExcuse));
    if (columns.Has(Field::kExcuse)) search("status", place_of(Field::kStatus));
    if (!columns.HasStatusAndExcuse()) {
      give_back(Field::kExcuse);
      give_back(Field::kStatus);
    }
  }
  for (const auto& [field, place] : places) {
    if (place == place_of(Field::kStatus) || place == place_of(Field::kExcuse)) continue;
    search(field, place);
  }
  if (role == Role::kTotals && !columns.Has(Field::kMonth) &&
      !columns.Has(Field::kInPersonMembership) && !columns.Has(Field::kInPersonAttendance)) {
    for (const Field field : kMonthlyFields) give_back(field);
  }
  if (role == Role::kGrid) {
    if (std::optional<Columns> whole = MatchGrid(columns)) columns = *std::move(whole);
  }
  columns.found = columns.days.size();
  for (const int at : columns.at) columns.found += at >= 0 ? 1 : 0;
  for (const int at : columns.groups) columns.found += at >= 0 ? 1 : 0;
  columns.required.clear();
  for (const Field field : RequiredOf(columns)) {
    if (columns.Has(field)) columns.required.push_back(static_cast<size_t>(columns[field]));
  }
  return columns;
}

std::optional<Columns> ColumnMatcher::MatchWhole(Role role, const Headings& headings) const {
  Columns columns = MatchRole(role, headings);
  if (!LackingOf(columns).empty()) return {};
  if (role == Role::kGrid && !role_ && LackingOf(MatchRole(Role::kAttendance, headings)).empty()) {
    return {};  // a row a day, with dates in its header besides
  }
  if (role == Role::kRoster && !role_ && !columns.Has(Field::kEntryDate) &&
      !columns.Has(Field::kExitDate) && MatchRole(Role::kAttendance, headings).Has(Field::kDate)) {
    // Students with a date a row: attendance whose code column is not known by its name, and no
    // roster.
    return {};
  }
  // Nor is a grid one whose days lack the year.
  if (role == Role::kRoster && !role_ && !DaysWithoutYear(columns.headers).empty()) return {};
  return columns;
}

std::optional<Columns> ColumnMatcher::Match(const std::vector<std::string>& headers) const {
  const Headings headings(headers);
  if (role_) return MatchWhole(*role_, headings);
  for (const Role role :
       {Role::kGrid, Role::kTotals, Role::kAttendance, Role::kCalendar, Role::kRoster}) {
    if (std::optional<Columns> columns = MatchWhole(role, headings)) return columns;
  }
  return {};
}

Columns ColumnMatcher::Nearest(const std::vector<std::string>& headers) const {
  const Headings headings(headers);
  if (role_) return MatchRole(*role_, headings);
  Columns day = MatchRole(Role::kAttendance, headings);
  Columns totals = MatchRole(Role::kTotals, headings);
  const bool counts = totals.Has(Field::kDaysEnrolled) || totals.Has(Field::kDaysAbsent) ||
                      totals.Has(Field::kInPersonMembership);
  if (counts && !day.Has(Field::kDate)) return totals;
  Columns calendar = MatchRole(Role::kCalendar, headings);
  const bool code = day.Has(Field::kCode) || day.Has(Field::kSisAbsent) || day.HasStatusAndExcuse();
  if (!day.Has(Field::kStudentId) && !code && calendar.Has(Field::kType)) return calendar;
  return day;
}

std::vector<std::string> ColumnMatcher::Lacking(const Columns& columns) const {
  std::vector<std::string> names;
  for (const Field field : LackingOf(columns)) names.emplace_back(FieldName(field));
  return names;
}

std::string ColumnMatcher::Missing(const Columns& nearest) const {
  std::vector<std::string> missing;
  for (const Field field : LackingOf(nearest)) {
    if (nearest.role == Role::kRoster && field != Field::kStudentId) {
      missing.push_back("one of grade, birth_date, entry_date, exit_date and the groups");
      break;
    }
    missing.push_back(nearest.role == Role::kGrid && field == Field::kDate
                          ? "at least two dates"
                          : "the " + std::string(FieldName(field)));
  }
  const std::vector<std::string>& headers = nearest.headers;
  std::string shown;
  for (size_t i = 0; i < headers.size() && i < kShownHeaders; ++i) {
    if (i > 0) shown += ", ";
    shown += '"' + Shortened(Trim(headers[i]), kShownHeader) + '"';
  }
  if (headers.size() > kShownHeaders) shown += ", …";
  std::string sentence = "no column for " + Joined(missing) + "; the columns found are " + shown +
                         "; rename the column or name it in the profile's \"columns\"";
  // Nearest() takes whatever it knows little of for attendance.
  if (!role_ && nearest.role == Role::kAttendance && missing.size() > 1) {
    sentence +=
        " (a roster needs student_id and one of grade, birth_date, entry_date, exit_date and the "
        "groups, a calendar date and type, totals student_id, days_enrolled and days_absent)";
  }
  return sentence;
}

}  // namespace rollcall::intake

namespace rollcall {

std::vector<FieldNeed> FieldsOfRole(Role role) {
  using intake::Field;
  std::vector<Field> needed;
  switch (role) {
    case Role::kAttendance:
      needed = {Field::kStudentId, Field::kDate, Field::kCode};
      break;
    case Role::kRoster:
    case Role::kGrid:
      needed = {Field::kStudentId};
      break;
    case Role::kCalendar:
      needed = {Field::kDate, Field::kType};
      break;
    case Role::kTotals:
      needed = {Field::kStudentId, Field::kDaysEnrolled, Field::kDaysAbsent};
      break;
  }
  std::vector<FieldNeed> fields;
  const intake::RoleFields& of_role = intake::FieldsOf(role);
  for (size_t i = 0; i <= of_role.fields.size(); ++i) {
    if (i == of_role.groups_at) {
      for (std::string& group : intake::AllGroups({})) fields.push_back({std::move(group), false});
    }
    if (i == of_role.fields.size()) break;
    const Field field = of_role.fields[i];
    const bool required = std::find(needed.begin(), needed.end(), field) != needed.end();
    fields.push_back({std::string(intake::FieldName(field)), required});
  }
  return fields;
}

}  // namespace rollcall
