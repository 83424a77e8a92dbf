// SPDX-License-Identifier: Apache-2.0
// RatesOf: the parts that the views of rates (charts, what_would_it_take) are made of, counted as
// the report counts its rates (CHR-6, A23, A24).
#ifndef ROLLCALL_REPORT_RATES_OF_H_
#define ROLLCALL_REPORT_RATES_OF_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "report/json_writer.h"
#include "report/requests.h"
#include "rollcall/evaluate.h"
#include "rollcall/expected.h"
#include "rollcall/options.h"
#include "rollcall/suppression.h"

namespace rollcall {

// One row of rates; least and most differ where codes are unknown.
struct RateTally {
  int64_t students = 0, chronic_least = 0, chronic_most = 0;
  int64_t enrolled = 0, absent_least = 0, absent_most = 0;
  RateTally& operator+=(const RateTally& o);
};

// One student's part; what is not known makes least and most differ. `students` stays 0.
RateTally RatesOf(int days_enrolled, std::optional<int> days_absent, std::optional<bool> chronic);
RateTally RatesOfRow(const SchoolRate& row);
Cell CellOf(std::string_view name, const RateTally& tally);
bool CountsInRates(bool prek, int64_t days_enrolled, const Options& options);
// False for absences alone without a roster: only students with a row are named.
bool RatesKnown(const Evaluation& evaluation, SchoolYear year);
// The year asked for, else that of the as-of day, else the latest. Errors: no such year or school.
Expected<SchoolYear> YearOfRates(const Evaluation& evaluation, const RatesFilter& filter);

// Keys students, chronic, rate, days_enrolled, days_absent, attendance_rate.
void WriteRates(JsonWriter* json, const RateTally& tally);
// Keys days_enrolled, days_absent, attendance_rate.
void WriteAttendance(JsonWriter* json, int64_t enrolled, std::optional<int64_t> absent);
// {numerator, denominator}
void WriteLine(JsonWriter* json, Fraction line);
// Keys years, schools_named: what can be asked for.
void WriteChoices(JsonWriter* json, const Evaluation& evaluation, SchoolYear year);
// Begins a student's object: index, student_id, name, school, grade, school_year.
void BeginStudent(JsonWriter* json, const Evaluation& evaluation, size_t index);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_RATES_OF_H_
