// SPDX-License-Identifier: Apache-2.0
// Requests: the JSON texts that the page and `rollcall view` ask with, read and checked. An error
// is one sentence that names the key.
#ifndef ROLLCALL_REPORT_REQUESTS_H_
#define ROLLCALL_REPORT_REQUESTS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/family_history.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/options.h"
#include "rollcall/reader.h"
#include "rollcall/report.h"

namespace rollcall {

enum class SortKey : uint8_t {
  kStudentId,
  kName,
  kSchool,
  kGrade,
  kDaysAbsent,
  kAbsenceRate,
  kUnexcused,
  kCertain,
  kTier,
  kMeeting,   // the day by which the family should be invited, sure ones first
  kWellness,  // wellness days claimed
  kCheck,     // how many things to check; not the reason of an absence, which lists hold back
  kGroup,     // Filter::sort_column, a group
  kColumn     // Filter::sort_column, of attributes.h
};

// kDue: any; kSure: without one that only a missing note or reason brings; kIfNoNote: such alone.
enum class MeetingFilter : uint8_t { kAny, kDue, kSure, kIfNoNote, kMonth, kRolling30, kYear };
enum class WellnessFilter : uint8_t { kAny, kClaimed, kNotValid, kUsedUp };

// Which students, in which order. Texts are UTF-8; "" is what no file says.
struct Filter {
  std::optional<SchoolYear> year;
  std::string search;  // lower case
  std::optional<std::string> school, grade;
  std::vector<std::pair<std::string, std::string>> groups;      // name and value, all of them
  std::vector<std::pair<std::string, std::string>> columns;     // attributes.h: header and value
  std::vector<std::pair<std::string, std::string>> containing;  // header and part, in lower case
  std::optional<Band> band;  // of students with enough days for one
  std::optional<int> tier;
  MeetingFilter meeting = MeetingFilter::kAny;
  WellnessFilter wellness = WellnessFilter::kAny;
  std::optional<bool> early;  // fewer days enrolled than a band needs
  bool chronic = false;       // chronically absent (CHR-1), with however few days
  bool provisional = false;   // an unexcused absence that a note can still excuse
  bool problems = false;      // something to check, or a problem that names the student
  bool open = false;          // a day of unknown code
  SortKey sort = SortKey::kStudentId;
  std::string sort_column;
  bool descending = false;
  int64_t offset = 0;
  int64_t limit = 100;
};

struct StudentOfYear {
  std::string id;
  SchoolYear year;
};

// What the views of rates are of: charts, what_would_it_take.
struct RatesFilter {
  std::optional<SchoolYear> year;     // nothing: that of the as-of day, else the latest
  std::optional<std::string> school;  // UTF-8; nothing: all schools
  std::optional<int> goal;            // a whole percent, 1 to 100
};

// What other options are tried, and which of the students that they change are listed.
struct ChangesFilter {
  std::vector<std::pair<std::string, OptionValue>> options;  // as given; not yet checked
  std::optional<SchoolYear> year;
  int64_t offset = 0, limit = 100;
};

// Which days to check are listed.
struct CheckFilter {
  std::optional<SchoolYear> year;
  std::string group;  // "": all
  int64_t offset = 0, limit = 100;
};

// What the definitions are of; another as-of day is evaluated anew.
struct DefinitionsFilter {
  std::optional<SchoolYear> year;
  std::optional<Date> as_of;
};

// What a second reading of the files is to give.
struct AgainWant {
  enum class Kind : uint8_t {
    kFixList,
    kRowsOfFile,
    kRowsOfStudent,
    kColumns
  } kind = Kind::kFixList;
  std::string file;            // its name in the book
  std::vector<uint32_t> rows;  // of that file
  std::string student_id;      // UTF-8
};

// What is to be written: a format of the report, or with `listed` a list of students.
struct WriteWant {
  Format format = Format::kJson;
  bool listed = false;
  std::string filter;  // JSON, for ParseFilter; "": all
  Names names = Names::kFull;
};

// What the agenda is of: {"school", "days", "rows"}.
struct AgendaFilter {
  std::optional<std::string> school;  // nothing: all; "": students of whom no file names a school
  int days = 5;       // school days that 'newly' looks back on, where no report is given
  int64_t rows = 48;  // of all sections together
};

// What 'since last time' is of: {"school", "rows"}.
struct SinceFilter {
  std::optional<std::string> school;
  int64_t rows = 200;
};

// A student's year as it stood on an earlier day.
struct StudentThen {
  StudentOfYear student;
  Date as_of;
};

// Whose steps of the district's ladder.
struct StepsFilter {
  std::optional<SchoolYear> year;
  std::optional<std::string> school;  // UTF-8
  std::optional<Date> since;
};

// A list of contacts with families, as text, and what is asked of it.
struct OutreachWant {
  std::string text;
  std::optional<SchoolYear> year;
  std::string student_id;  // UTF-8; "": all students
  std::optional<std::string> school;
};

std::string LowerAscii(std::string_view text);

Expected<Filter> ParseFilter(std::string_view json);
Expected<EvaluateOptions> ParseEvaluateOptions(std::string_view json);
Expected<StudentOfYear> ParseStudentOfYear(std::string_view json);
// {"student_id", "year", "as_of"}
Expected<StudentThen> ParseStudentThen(std::string_view json);
// {"year", "school", "since"}, each of which may be null or left out.
Expected<StepsFilter> ParseStepsFilter(std::string_view json);
// {"text", "year", "student_id", "school"}; all but the text may be null or left out.
Expected<OutreachWant> ParseOutreachWant(std::string_view json);
// {"text"}: a file as text.
Expected<std::string> ParseText(std::string_view json);
// {"school_year": "2024-25"}; nothing where it is null or left out.
Expected<std::optional<SchoolYear>> ParseSchoolYear(std::string_view json);
// {"school_year", "school", "goal"}, each of which may be null or left out.
Expected<RatesFilter> ParseRatesFilter(std::string_view json);
Expected<AgendaFilter> ParseAgendaFilter(std::string_view json);
Expected<SinceFilter> ParseSinceFilter(std::string_view json);
Expected<ChangesFilter> ParseChangesFilter(std::string_view json);
Expected<CheckFilter> ParseCheckFilter(std::string_view json);
Expected<DefinitionsFilter> ParseDefinitionsFilter(std::string_view json);
// web/src/family/types.ts: History, PresenceQuestion, YearMarksQuestion. Of a day that stands in
// `days` and in `wellness_days` the former goes.
Expected<FamilyHistory> ParseFamilyHistory(std::string_view json);
Expected<PresenceQuestion> ParsePresenceQuestion(std::string_view json);
Expected<FamilySchool> ParseYearMarksQuestion(std::string_view json);
Expected<AgainWant> ParseAgainWant(std::string_view json);
// The name of a format, or {"format", "filter", "names"}.
Expected<WriteWant> ParseWriteWant(std::string_view text);
// What a person has said of a file. The page writes it, so what cannot be understood is left open.
FileReading ParseFileReading(std::string_view json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_REQUESTS_H_
