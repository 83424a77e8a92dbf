// SPDX-License-Identifier: Apache-2.0
// Report: findings as JSON, NDJSON, CSV, text. Source: contract sections 6 and 7. Same input, same
// bytes out.
//
// JSON is laid out as JSON.stringify(report, null, 2) lays it out (empty lists and objects as []
// and {}), keys in the contract's order, text as UTF-8 (bytes that are none become U+FFFD), one
// line end at the end. Rates come from whole numbers, rounded half up to four places, without
// trailing zeros.
#ifndef ROLLCALL_REPORT_H_
#define ROLLCALL_REPORT_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/evaluate.h"

namespace rollcall {

enum class Format : uint8_t { kText, kJson, kNdjson, kCsv, kAbsencesCsv, kRates, kProblems, kPsis };
std::optional<Format> ParseFormat(std::string_view name);

// "0.0667" for 12 of 180: part / whole, rounded half up to four places, no trailing zeros; whole >
// 0.
std::string Rate(int64_t part, int64_t whole);

// How a file names its students: as the files do; by initials ("Lee, Ann Mary" and "Ann Mary Lee"
// are "A. L.") and row; by row alone. The row is the student's place in the report, from 1, and
// stands where the ID would.
enum class Names : uint8_t { kFull, kInitials, kRows };
std::optional<Names> ParseNames(std::string_view name);  // full, initials, rows

// A list of students to take away (kCsv, kAbsencesCsv): which, and how named. Of what `can_tell` of
// a student's year answers "no" the cells stay empty.
struct StudentSelection {
  std::optional<std::vector<uint32_t>> students;  // places in Summary.students; nothing: all
  Names names = Names::kFull;
};

// Writes a report piece by piece, so that no second copy of it is ever held.
class ReportWriter {
 public:
  // `district` is for kPsis: the state's number of the district; "": the profile's.
  ReportWriter(const Evaluation& evaluation, Format format, std::string_view district = {});
  // kCsv and kAbsencesCsv alone.
  ReportWriter(const Evaluation& evaluation, Format format, StudentSelection selection);
  ~ReportWriter();
  // Puts the next piece (about 1 MiB, at least one byte) into *piece; false: the report is
  // complete.
  bool Next(std::string* piece);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

// Why this format cannot be written of this evaluation, one sentence (rates without a roster, the
// monthly file with open days); "" where it can.
std::string RefusesFormat(const Evaluation& evaluation, Format format,
                          std::string_view district = {});
// Whether a text can be the number of a district in the state's file: three letters or digits.
bool IsPsisDistrict(std::string_view text);

// One student's record: the very bytes of its place in the JSON report, without its leading
// indentation or comma.
std::string StudentJson(const Evaluation& evaluation, size_t index);

// `rollcall codes`: each code, its count, its meaning; text for people.
std::string CodesText(const Book& book, const Profile& profile, const Law& law);
// `rollcall rules`: format "text", "json" or "md".
std::string RulesReport(const Law& law, std::optional<SchoolYear> year, std::string_view format);

// One English sentence for a problem, and what to do about it.
std::string ProblemMessage(const Problem& problem, const Book& book);
std::string ProblemSuggestion(const Problem& problem);
std::string ProblemSuggestion(ProblemKind kind);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_H_
