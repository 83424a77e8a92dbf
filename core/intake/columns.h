// SPDX-License-Identifier: Apache-2.0
// Columns: which role a file has and which of its columns is which field (contract section 2).
//
// Headers are compared without regard to case, spaces, underscores and punctuation, with the
// field's own name and the law's synonyms, of which the earlier one wins; a profile's `columns`
// comes before all of them, by its exact text first, and what a person said of the file before
// that. Of equal headers the first that fits is taken; "#3" names the third column whatever its
// header. A role is tried only with its own fields, the most specific role first: grid
// (whose own sums may stand beside its days), totals, attendance, calendar, roster.
#ifndef ROLLCALL_INTAKE_COLUMNS_H_
#define ROLLCALL_INTAKE_COLUMNS_H_

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/reader.h"

namespace rollcall::intake {

// clang-format off
enum class Field : uint8_t {
  kStudentId, kDate, kCode, kName, kSchool, kGrade, kBirthDate, kReason, kDocumentation,
  kDocumentedOn, kApprovedOn, kMinutesPresent, kMinutesAbsent, kMinutesDay, kPortionAbsent, kPeriod,
  kSection, kRemoteAuthorized, kAlternativeEducation, kSisAbsent, kSisExcused, kSisTardy,
  kEntryDate, kExitDate, kPriorDaysEnrolled, kPriorDaysAbsent, kTransferAbsences, kTransferMhw,
  kType, kMinutes, kDaysEnrolled, kDaysAbsent, kSchoolYear, kUnexcused,
  // Infinite Campus's pair in place of a code: A, T, E or P, and E, U, K or X.
  kStatus, kExcuse,
  // Of a monthly file (PSIS-2): the month and calendar year, and the days of the two pairs.
  kMonth, kYear, kInPersonMembership, kInPersonAttendance, kRemoteMembership, kRemoteAttendance,
};
// clang-format on
inline constexpr size_t kFieldCount = static_cast<size_t>(Field::kRemoteAttendance) + 1;
std::string_view FieldName(Field field);  // "student_id"

struct Columns {
  Role role = Role::kAttendance;
  // As they stand, trimmed; an empty one is "#3" (the third column), a repeated one "Code (2)".
  std::vector<std::string> headers;
  std::array<int, kFieldCount> at = NoColumns();  // field -> column; -1: none
  std::vector<int> groups;                        // group -> column; -1: none
  std::vector<int> days;         // grid: the columns whose header is a date, in their order
  std::vector<size_t> required;  // columns that every row must reach
  size_t found = 0;              // fields and groups with a column

  static std::array<int, kFieldCount> NoColumns() {
    std::array<int, kFieldCount> none;
    none.fill(-1);
    return none;
  }
  int operator[](Field field) const { return at[static_cast<size_t>(field)]; }
  bool Has(Field field) const { return (*this)[field] >= 0; }
  // A code of two columns, "A" and "E": read where there is no code column or its cell is blank.
  bool HasStatusAndExcuse() const { return Has(Field::kStatus) && Has(Field::kExcuse); }
  // A row a student and month (PSIS-2), not a year. It has a year or school_year, and either the
  // in-person pair or days_enrolled and days_absent.
  bool IsMonthly() const { return role == Role::kTotals && Has(Field::kMonth); }
  // field -> column, in the contract's order.
  std::vector<std::pair<std::string, size_t>> Places(const std::vector<std::string>& groups) const;
  // field -> header, in the contract's order; a pair in place of a code is "Status + Excuse".
  std::vector<std::pair<std::string, std::string>> Named(
      const std::vector<std::string>& groups) const;
};

class ColumnMatcher {
 public:
  // `groups`: the names of all group columns that may be met.
  ColumnMatcher(const Law& law, std::map<std::string, std::string> overrides,
                std::vector<std::string> groups);

  // From here on this goes before the profile: its role is the only one tried, its columns are
  // taken first.
  void Follow(const FileReading& reading);

  // The columns of the role that these headers have; nothing: none.
  std::optional<Columns> Match(const std::vector<std::string>& headers) const;
  // Those of the role that these headers come nearest to; for headers without a match.
  Columns Nearest(const std::vector<std::string>& headers) const;
  // The fields that these columns lack; of a roster all of which one would do.
  std::vector<std::string> Lacking(const Columns& columns) const;
  // Why these, of Nearest, are not enough: "no column for the date; the columns found are …".
  std::string Missing(const Columns& nearest) const;
  const std::vector<std::string>& groups() const { return groups_; }
  const std::optional<Role>& role() const { return role_; }

 private:
  struct Headings;
  Columns MatchRole(Role role, const Headings& headings) const;
  std::optional<Columns> MatchWhole(Role role, const Headings& headings) const;
  int FindColumn(const std::string& field, const Headings& headings,
                 const std::vector<bool>& taken) const;

  std::optional<Role> role_;                    // said of the file
  std::map<std::string, std::string> of_file_;  // said of the file
  std::map<std::string, std::string> overrides_;
  std::vector<std::string> groups_;
  std::map<std::string, std::vector<std::string>, std::less<>>
      synonyms_;  // normalised, in their order
};

// The six groups that the contract names, then the profile's others.
std::vector<std::string> AllGroups(const std::vector<std::string>& of_profile);

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_COLUMNS_H_
