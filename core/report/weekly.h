// SPDX-License-Identifier: Apache-2.0
// Weekly: what the agenda and 'since last time' share: a student as they stand now or stood then,
// the meetings that are due, and the rows of a section.
#ifndef ROLLCALL_REPORT_WEEKLY_H_
#define ROLLCALL_REPORT_WEEKLY_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/old_report.h"
#include "rollcall/evaluate.h"

namespace rollcall {

struct Standing {
  int days_enrolled = 0;
  std::optional<int> days_absent, days_tardy;
  const std::vector<Trigger>* triggers = nullptr;  // nullptr: not known
};
Standing StandingOf(const StudentSummary& student);
Standing StandingOf(const OldStudent& student);

// The band of a rate that can be spoken of: nothing where the days absent are open, and before as
// many days enrolled as `chronic_first` needs (20).
std::optional<Band> SettledBand(const Standing& standing, const YearLaw& law,
                                const Options& options);

// The triggers of one day are one meeting. It is sure where one of them does not rest on days that
// a note can still change; then `rules` are the sure ones alone.
struct Meeting {
  Date date;
  std::optional<Date> meeting_by;
  bool sure = false;
  std::vector<TriggerRule> rules;
};
// By date.
std::vector<Meeting> MeetingsOf(const std::vector<Trigger>* triggers);
// The one of that day; nullptr: none.
const Meeting* MeetingOn(const std::vector<Meeting>& meetings, Date date);

// What can be told about something in a year, and what is lacking for it.
struct Told {
  Answer answer = Answer::kNo;
  std::vector<Lack> lacks;
};
Told ToldOf(const Summary& summary, SchoolYear year, About about);

// A row of a section. Rows stand in the order of `rank`, then of the report's students.
struct WeeklyRow {
  uint32_t student = 0;  // index into the summary's students
  int64_t rank = 0;
  std::function<void(JsonWriter*)> write;  // what comes after the student
};

struct WeeklySection {
  std::string_view kind;
  Told told;
  std::vector<std::pair<std::string_view, int64_t>> counts;  // beside the total
  std::vector<WeeklyRow> rows;
};

// How many rows of each section are listed where there is room for `room` in all: one each in turn.
std::vector<size_t> SharedRoom(const std::vector<size_t>& totals, size_t room);

void WriteTextOrNull(JsonWriter* json, std::string_view key, std::string_view text);
void WriteRules(JsonWriter* json, const std::vector<TriggerRule>& rules);
// "days_enrolled" and "days_absent".
void WriteDays(JsonWriter* json, const Standing& standing);
// The key "then" with the days of then, or null.
void WriteThen(JsonWriter* json, const std::optional<Standing>& then);
// {kind, answer, lacks, …counts, total, rows}; where nothing can be told the counts and the total
// are null.
void WriteSection(JsonWriter* json, const Evaluation& evaluation, WeeklySection* section,
                  size_t room);

// Whether a student belongs to the school that is asked for; `school` is UTF-8, nothing: all.
class OfSchool {
 public:
  OfSchool(const Evaluation& evaluation, const std::optional<std::string>& school);
  bool operator()(const StudentSummary& student) const;
  // The schools of that year by name in byte order, "" where none is named.
  std::vector<std::string> Schools(SchoolYear year) const;

 private:
  const Evaluation& evaluation_;
  const std::optional<std::string> school_;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_WEEKLY_H_
