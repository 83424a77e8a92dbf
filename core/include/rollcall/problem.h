// SPDX-License-Identifier: Apache-2.0
// Problem: something in the files that a person should look at. The kinds are the contract's closed
// list (section 6).
#ifndef ROLLCALL_PROBLEM_H_
#define ROLLCALL_PROBLEM_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/date.h"

namespace rollcall {

enum class ProblemKind : uint8_t {
  kMalformedRow,
  kBadDate,
  kDateOrderAssumed,
  kMissingStudentId,
  kUnknownCode,
  kConflictingRows,
  kConflictingBirthDate,
  kCodeAndMinutesDiffer,
  kMhwButPresent,
  kNotASchoolDay,
  kNotEnrolled,
  kMissingDay,
  kHalfDaySession,
  kHalfDayAssumed,
  kRemoteAssumed,
  kAssumedEnrollment,
  kNoRoster,
  kUnmatchedRoster,
  kNoRules,
  kUnknownDocumentation,
  kTooMany,
  // of the files as a whole
  kAssumedCalendar,
  kCalendarSuggestion,
  kAsOfUncertain,
  kMixedShapes,
  kNoMhwCode,
  kSingleCode,
  kNoRowsThatDay,
  kAttendanceNotTaken
};
inline constexpr int kProblemKindCount = static_cast<int>(ProblemKind::kAttendanceNotTaken) + 1;
std::string_view ProblemKindName(ProblemKind kind);  // "malformed_row"

enum class Severity : uint8_t { kError, kWarning, kInfo };
std::string_view SeverityName(Severity severity);
Severity SeverityOf(ProblemKind kind);

inline constexpr int kNoFile = -1;
inline constexpr size_t kListedRows = 100;      // `rows` and `students` hold the first so many
inline constexpr size_t kListedPerKind = 1000;  // entries a kind; then one too_many

struct StudentDate {
  std::string student_id;
  std::optional<Date> date;
};

// One (file, kind, column, value). `row` counts the file's lines as a spreadsheet shows them
// (header = 1); 0: no row.
struct Problem {
  ProblemKind kind;
  int file = kNoFile;
  std::string column;  // "": none
  std::optional<std::string>
      value;  // the offending text; for files as a whole what the kind's message needs
  uint64_t count = 1;
  std::vector<uint32_t> rows;  // first kListedRows, ascending; row = rows[0]
  std::vector<StudentDate>
      students;       // found by the rules: first kListedRows, by student id, then date
  bool kept = false;  // found by reading: the rows were kept all the same
};

}  // namespace rollcall

#endif  // ROLLCALL_PROBLEM_H_
