// SPDX-License-Identifier: Apache-2.0
// OldReport: an earlier report (contract section 6) as something to compare with: what this
// engine or an earlier version of it wrote then, taken as it stands and never worked out again.
//
// OldReportReader takes the text in pieces and parses one student at a time, so that a report of
// any size costs no more memory than what is kept of it. What is no report, or ends early, is
// refused in one sentence.
#ifndef ROLLCALL_REPORT_OLD_REPORT_H_
#define ROLLCALL_REPORT_OLD_REPORT_H_

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rollcall/expected.h"
#include "rollcall/findings.h"

namespace rollcall {

// What a comparison needs of one absence.
struct OldAbsence {
  Date date;
  std::string code;
  std::optional<Category> category;
  std::optional<bool> provisional;
  std::optional<Date> curable_until;
  std::optional<MhwStatus> mhw;
  std::optional<bool> truancy;
};

// One student in one school year. Texts are UTF-8, "" where the report has null.
struct OldStudent {
  std::string id, name, school, grade;
  SchoolYear year;
  int days_enrolled = 0;
  std::optional<int> days_absent, days_tardy;
  std::optional<std::vector<Trigger>> triggers;
  std::vector<OldAbsence> absences;
};

struct OldReport {
  std::string name;  // of its file
  std::string engine, rules_checked;
  Date as_of;
  std::vector<std::pair<std::string, std::string>> options;  // values as JSON
  std::vector<CanTell> can_tell;
  std::vector<OldStudent> students;  // as in the report

  // nullptr: not in that report. `id` in UTF-8.
  const OldStudent* Find(std::string_view id, SchoolYear year) const;
  // What it could tell about something in that year; nothing: the year is not in it.
  std::optional<Answer> Tells(SchoolYear year, About about) const;

  std::unordered_map<std::string, size_t> places;  // by key; never iterated
};

// Whether a text is a report, by its first bytes: the first key of its object is "report".
bool LooksLikeReport(std::string_view first_bytes);

class OldReportReader {
 public:
  explicit OldReportReader(std::string name);
  void Push(std::string_view bytes);
  Expected<OldReport> Finish();

 private:
  enum class Fault { kNone, kNotWhole, kNotARecord };
  void Bracket(char c);
  void TakeElement();

  OldReport report_;
  std::string head_;     // the text without what stands in its lists
  std::string element_;  // of a list, up to here
  std::string key_;      // of the last text at the top
  std::string list_;     // key of the list that is open; "": none
  int depth_ = 0;
  bool in_text_ = false, escaped_ = false, in_element_ = false, begun_ = false, ended_ = false;
  Fault fault_ = Fault::kNone;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_OLD_REPORT_H_
