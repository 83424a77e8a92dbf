// SPDX-License-Identifier: Apache-2.0
// Requests: the JSON texts that the page and `rollcall view` ask with, read and checked. An error
// is one sentence that names the key.
#ifndef ROLLCALL_REPORT_REQUESTS_H_
#define ROLLCALL_REPORT_REQUESTS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/reader.h"

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
  kTier
};

// Which students, in which order.
struct Filter {
  std::optional<SchoolYear> year;
  std::string search;  // lower case
  SortKey sort = SortKey::kStudentId;
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

// What a second reading of the files is to give.
struct AgainWant {
  enum class Kind : uint8_t { kFixList, kRowsOfFile, kRowsOfStudent } kind = Kind::kFixList;
  std::string file;            // its name in the book
  std::vector<uint32_t> rows;  // of that file
  std::string student_id;      // UTF-8
};

std::string LowerAscii(std::string_view text);

Expected<Filter> ParseFilter(std::string_view json);
Expected<EvaluateOptions> ParseEvaluateOptions(std::string_view json);
Expected<StudentOfYear> ParseStudentOfYear(std::string_view json);
// {"school_year": "2024-25"}; nothing where it is null or left out.
Expected<std::optional<SchoolYear>> ParseSchoolYear(std::string_view json);
// {"school_year", "school", "goal"}, each of which may be null or left out.
Expected<RatesFilter> ParseRatesFilter(std::string_view json);
Expected<AgainWant> ParseAgainWant(std::string_view json);
// What a person has said of a file. The page writes it, so what cannot be understood is left open.
FileReading ParseFileReading(std::string_view json);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_REQUESTS_H_
