// SPDX-License-Identifier: Apache-2.0
#include "intake/columns.h"

#include <algorithm>

#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr size_t kShownHeaders = 12;
constexpr size_t kShownHeader = 60;

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
      22};
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

// Whether the columns found are those that the role needs.
bool IsWhole(const Columns& c) {
  switch (c.role) {
    case Role::kTotals:
      return c.Has(Field::kStudentId) && c.Has(Field::kDaysEnrolled) && c.Has(Field::kDaysAbsent);
    case Role::kAttendance:
      return c.Has(Field::kStudentId) && c.Has(Field::kDate) &&
             (c.Has(Field::kCode) || c.Has(Field::kSisAbsent));
    case Role::kCalendar:
      return c.Has(Field::kDate) && c.Has(Field::kType);
    case Role::kRoster:
    case Role::kGrid:
      break;
  }
  return c.Has(Field::kStudentId) &&
         (c.Has(Field::kGrade) || c.Has(Field::kBirthDate) || c.Has(Field::kEntryDate) ||
          c.Has(Field::kExitDate) || HasGroup(c));
}

std::vector<Field> RequiredOf(const Columns& c) {
  switch (c.role) {
    case Role::kTotals:
      return {Field::kStudentId, Field::kDaysEnrolled, Field::kDaysAbsent};
    case Role::kAttendance:
      return {Field::kStudentId, Field::kDate,
              c.Has(Field::kCode) ? Field::kCode : Field::kSisAbsent};
    case Role::kCalendar:
      return {Field::kDate, Field::kType};
    case Role::kRoster:
    case Role::kGrid:
      break;
  }
  return {Field::kStudentId};
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

std::vector<std::pair<std::string, std::string>> Columns::Named(
    const std::vector<std::string>& group_names) const {
  std::vector<std::pair<std::string, std::string>> named;
  const RoleFields& role_fields = FieldsOf(role);
  for (size_t i = 0; i <= role_fields.fields.size(); ++i) {
    if (i == role_fields.groups_at) {
      for (size_t g = 0; g < groups.size(); ++g) {
        if (groups[g] >= 0) named.emplace_back(group_names[g], headers[groups[g]]);
      }
    }
    if (i == role_fields.fields.size()) break;
    const Field field = role_fields.fields[i];
    if (Has(field)) named.emplace_back(FieldName(field), headers[(*this)[field]]);
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

int ColumnMatcher::FindColumn(const std::string& field, const std::vector<std::string>& normalised,
                              const std::vector<bool>& taken) const {
  const auto synonyms = synonyms_.find(field);
  if (synonyms == synonyms_.end()) return -1;
  for (const std::string& synonym : synonyms->second) {
    for (size_t i = 0; i < normalised.size(); ++i) {
      if (!taken[i] && !synonym.empty() && normalised[i] == synonym) return static_cast<int>(i);
    }
  }
  return -1;
}

Columns ColumnMatcher::MatchRole(Role role, const std::vector<std::string>& headers) const {
  Columns columns;
  columns.role = role;
  columns.at.fill(-1);
  columns.groups.assign(groups_.size(), -1);
  std::vector<std::string> normalised;
  for (const std::string& header : headers) {
    columns.headers.emplace_back(Trim(header));
    normalised.push_back(Normalised(header));
  }
  std::vector<bool> taken(headers.size(), false);

  // All fields of the role with the place where their column goes.
  std::vector<std::pair<std::string, int*>> places;
  const RoleFields& role_fields = FieldsOf(role);
  for (const Field field : role_fields.fields) {
    places.emplace_back(FieldName(field), &columns.at[static_cast<size_t>(field)]);
  }
  if (role_fields.groups_at != SIZE_MAX) {
    for (size_t g = 0; g < groups_.size(); ++g) places.emplace_back(groups_[g], &columns.groups[g]);
  }
  // What the profile says comes first, for all fields: no synonym may take such a column away.
  for (const bool exact : {true, false}) {
    for (const auto& [field, place] : places) {
      const auto wanted = overrides_.find(field);
      if (wanted == overrides_.end() || *place >= 0) continue;
      const std::string wanted_text(Trim(wanted->second));
      const std::string wanted_name = Normalised(wanted_text);
      for (size_t i = 0; i < headers.size() && *place < 0; ++i) {
        if (taken[i]) continue;
        if (exact ? columns.headers[i] == wanted_text
                  : !wanted_name.empty() && normalised[i] == wanted_name) {
          taken[i] = true;
          *place = static_cast<int>(i);
        }
      }
    }
  }
  for (const auto& [field, place] : places) {
    if (*place >= 0) continue;
    *place = FindColumn(field, normalised, taken);
    if (*place >= 0) taken[*place] = true;
  }
  for (const auto& [field, place] : places) columns.found += *place >= 0 ? 1 : 0;
  for (const Field field : RequiredOf(columns)) {
    if (columns.Has(field)) columns.required.push_back(static_cast<size_t>(columns[field]));
  }
  return columns;
}

std::optional<Columns> ColumnMatcher::Match(const std::vector<std::string>& headers) const {
  for (const Role role : {Role::kTotals, Role::kAttendance, Role::kCalendar, Role::kRoster}) {
    Columns columns = MatchRole(role, headers);
    if (!IsWhole(columns)) continue;
    if (role == Role::kRoster && !columns.Has(Field::kEntryDate) &&
        !columns.Has(Field::kExitDate) && MatchRole(Role::kAttendance, headers).Has(Field::kDate)) {
      // Students with a date a row: attendance whose code column is not known by its name, and no
      // roster.
      continue;
    }
    return columns;
  }
  return {};
}

std::string ColumnMatcher::Missing(const std::vector<std::string>& headers) const {
  const Columns day = MatchRole(Role::kAttendance, headers);
  const Columns calendar = MatchRole(Role::kCalendar, headers);
  const Columns totals = MatchRole(Role::kTotals, headers);
  const bool student = day.Has(Field::kStudentId);
  const bool counts = totals.Has(Field::kDaysEnrolled) || totals.Has(Field::kDaysAbsent);
  const bool code = day.Has(Field::kCode) || day.Has(Field::kSisAbsent);
  std::vector<std::string> missing;
  const auto lacks = [&missing](const Columns& columns, Field field) {
    if (!columns.Has(field)) missing.push_back("the " + std::string(FieldName(field)));
  };
  if (counts && !day.Has(Field::kDate)) {
    lacks(totals, Field::kStudentId);
    lacks(totals, Field::kDaysEnrolled);
    lacks(totals, Field::kDaysAbsent);
  } else if (!student && !code && calendar.Has(Field::kType)) {
    lacks(calendar, Field::kDate);
  } else {
    lacks(day, Field::kStudentId);
    lacks(day, Field::kDate);
    if (!code) missing.push_back("the code");
  }
  std::string shown;
  for (size_t i = 0; i < headers.size() && i < kShownHeaders; ++i) {
    if (i > 0) shown += ", ";
    shown += '"' + Shortened(Trim(headers[i]), kShownHeader) + '"';
  }
  if (headers.size() > kShownHeaders) shown += ", …";
  return "no column for " + Joined(missing) + "; the columns found are " + shown +
         "; rename the column or name it in the profile's \"columns\"";
}

}  // namespace rollcall::intake
