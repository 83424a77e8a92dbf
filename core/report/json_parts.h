// SPDX-License-Identifier: Apache-2.0
// The parts of the JSON report, each written whole; the report and the page's views are made of
// them.
#ifndef ROLLCALL_REPORT_JSON_PARTS_H_
#define ROLLCALL_REPORT_JSON_PARTS_H_

#include <optional>
#include <string_view>

#include "report/attributes.h"
#include "report/json_writer.h"
#include "rollcall/evaluate.h"

namespace rollcall {

inline constexpr int kReportVersion = 1;

// Keys of the report from "report" to "files".
void WriteHead(JsonWriter* json, const Evaluation& evaluation);
// A file's own shape under that of all attendance rows, which a grid is part of as a daily file is.
std::optional<Shape> ShapeOf(const FileFacts& file, std::optional<Shape> shape);
// The array of files; `shape` is that of all attendance rows.
void WriteFiles(JsonWriter* json, const Book& book, std::optional<Shape> shape);
// One student's object.
void WriteStudent(JsonWriter* json, const Evaluation& evaluation, size_t index);
// The same without enrollments and absences, and with its index and the columns that no rule reads,
// {header: value}, where a value is given: a row of the page's list.
void WriteStudentRow(JsonWriter* json, const Evaluation& evaluation, size_t index,
                     const Attributes* attributes);
// The student's groups: {name: value as keyed, or null}.
void WriteGroups(JsonWriter* json, const Book& book, const StudentSummary& student);
// Keys from "can_tell" to "months".
void WriteAggregates(JsonWriter* json, const Evaluation& evaluation);
void WriteProblem(JsonWriter* json, const Book& book, const Problem& problem, bool with_suggestion);
void WriteOptionValue(JsonWriter* json, const OptionValue& value);

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_JSON_PARTS_H_
