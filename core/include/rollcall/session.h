// SPDX-License-Identifier: Apache-2.0
// Session: the whole path behind one door, for the command and for the page's worker: files in,
// JSON text out.
//
// Order of use: SetProfile (optional, any time; a change of columns, groups or date format needs
// the files read again, and NeedsReading() then says so), BeginFile / Push / EndFile for each file,
// FinishReading, Evaluate (again after every change of profile, as-of day or year), then the
// questions. Every answer but a file written is a JSON text.
#ifndef ROLLCALL_SESSION_H_
#define ROLLCALL_SESSION_H_

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/profile.h"
#include "rollcall/reader.h"
#include "rollcall/report.h"

namespace rollcall {

class Session {
 public:
  Session();
  ~Session();

  // Whether a text dropped among the files is a profile: the first byte that is no blank is '{'.
  static bool LooksLikeProfile(std::string_view first_bytes);
  // Or a report of an earlier day: the first key of its object is "report".
  static bool LooksLikeReport(std::string_view first_bytes);
  Expected<Done> SetProfile(std::string_view json, const std::string& where);
  // Overrides what the profile says (--date-format). Before the first BeginFile.
  void SetDateFormat(DateFormat format);
  bool NeedsReading() const;

  // A file begun after FinishReading, or after a FinishReading that refused, begins a new set.
  void BeginFile(std::string_view name, const FileReading& reading = {});
  // The same with {"role", "header_row", "columns", "date_format"}, each of which may be null or
  // left out; "": nothing is said.
  void BeginFileJson(std::string_view name, std::string_view reading_json);
  void Push(const uint8_t* bytes, size_t size);
  uint64_t rows() const;
  Expected<Done> EndFile();
  Expected<Done> FinishReading();
  // An earlier report (JSON), for the views agenda and since: BeginBefore, Push, EndBefore, at any
  // time between files. A second one takes the place of the first; it stays for all sets of files.
  void BeginBefore(std::string_view name);
  Expected<Done> EndBefore();
  void ClearBefore();
  // For --format psis: three letters or digits, before the profile's. "": the profile's.
  void SetDistrict(std::string_view district);
  Expected<Done> Evaluate(const EvaluateOptions& options);
  // The same with {"as_of": "2025-06-06", "year": "2024-25", "shape": "daily"}; each may be null or
  // left out.
  Expected<Done> EvaluateJson(std::string_view options_json);

  const Book& book() const;
  const Profile& profile() const;
  const Evaluation* evaluation() const;  // nullptr before Evaluate

  // The JSON answers that the page asks for (docs/architecture.md lists their shapes).
  std::string FilesJson() const;  // [ {name, role, shape, rows, …} ] as in the report's `files`
  std::string SummaryJson()
      const;  // the report without `students`, plus "counts"; "null" before Evaluate
  std::string ProblemsJson() const;  // every listed problem with its suggestion
  // { total, offset, rows } of {"year", "search", "sort", "descending", "offset", "limit"} and what
  // else Filter has (report/requests.h), each optional. `search` looks in IDs and names, ASCII
  // letters in any case; what is not known comes last either way of `sort`. A row has `columns`,
  // those that no rule reads, once StartAgain {"kind": "columns"} has brought them. A filter that
  // is none of these: { "error": … }.
  std::string PageJson(std::string_view filter_json) const;
  std::string StudentJson(std::string_view id,
                          std::string_view year) const;  // "null" where there is none
  std::string RulesJson() const;  // rules, sources, parameters, options, years: for explanations
  std::string CodesJson() const;  // [ {code, count, kind, known, check, meaning, …} ]
  // What a file looks like, of its first bytes; nothing is kept (inspect.h).
  std::string InspectJson(std::string_view head, bool whole, std::string_view reading_json) const;
  // After a FinishReading that refused because the order of dates is open: what to ask about; else
  // "[]".
  std::string DateQuestionJson() const;
  // After FinishReading (report/views.h); "null" before it.
  std::string CoverageJson() const;
  std::string IdsJson() const;
  Expected<std::string> CalendarDraftJson(std::string_view options_json) const;
  // `rollcall view KIND`, the kinds of docs/architecture.md. Unknown kinds are errors.
  Expected<std::string> View(std::string_view kind, std::string_view filter_json) const;
  Expected<std::unique_ptr<ReportWriter>> Write(Format format) const;
  // The name of a format, or {"format": "csv" | "absences-csv", "filter", "names"}: the students of
  // a filter (as PageJson's, without its cut; null: all), named "full", "initials" or "rows"
  // (StudentSelection); what the files cannot tell stays empty.
  Expected<std::unique_ptr<ReportWriter>> WriteJson(std::string_view want_json) const;

  // A second reading of the same files, for what the first one does not keep: {"kind": "columns"}
  // (for the list, which knows them once TakeAgain was asked), {"kind": "fix_list"}
  // (after Evaluate), or rows as they stand: {"kind": "rows", "file", "rows": [17]} (with the row
  // before and after each) or {"kind": "rows", "student_id"}. Then AgainFile(place in files()),
  // Push, EndAgainFile for each file, the fix list for all of them in their order; TakeAgain gives
  // what is ready and was not yet taken: CSV, or JSON [{file, row, headers, cells}].
  Expected<Done> StartAgain(std::string_view want_json);
  Expected<Done> AgainFile(size_t index);
  Expected<Done> EndAgainFile();
  std::string TakeAgain();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace rollcall

#endif  // ROLLCALL_SESSION_H_
