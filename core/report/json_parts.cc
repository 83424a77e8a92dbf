// SPDX-License-Identifier: Apache-2.0
// The report's keys, in the order of contract section 6.
#include "report/json_parts.h"

#include <string>

#include "rollcall/report.h"
#include "rollcall/version.h"

namespace rollcall {
namespace {

void IntOrNull(JsonWriter* json, std::string_view key, std::optional<int64_t> value) {
  json->Key(key);
  if (value) {
    json->Int(*value);
  } else {
    json->Null();
  }
}

void BoolOrNull(JsonWriter* json, std::string_view key, std::optional<bool> value) {
  json->Key(key);
  if (value) {
    json->Bool(*value);
  } else {
    json->Null();
  }
}

void DateOrNull(JsonWriter* json, std::string_view key, std::optional<Date> value) {
  json->Key(key);
  if (value) {
    json->String(value->ToIso());
  } else {
    json->Null();
  }
}

void TextOrNull(JsonWriter* json, std::string_view key, const Book& book, TextId text) {
  json->Key(key);
  if (text == kNoText) {
    json->Null();
  } else {
    json->String(book.texts.Get(text));
  }
}

// null where there is no whole or the part is not known.
void RateOrNull(JsonWriter* json, std::string_view key, std::optional<int64_t> part,
                int64_t whole) {
  json->Key(key);
  if (part && whole > 0) {
    json->Number(Rate(*part, whole));
  } else {
    json->Null();
  }
}

void AttendanceRate(JsonWriter* json, bool has, int64_t enrolled, std::optional<int64_t> absent) {
  RateOrNull(json, "attendance_rate",
             has && absent ? std::optional<int64_t>(enrolled - *absent) : std::nullopt, enrolled);
}

template <typename T>
void NameOrNull(JsonWriter* json, std::string_view key, std::optional<T> value,
                std::string_view (*name)(T)) {
  json->Key(key);
  if (value) {
    json->String(name(*value));
  } else {
    json->Null();
  }
}

template <typename List, typename T>
void NamesOrNull(JsonWriter* json, std::string_view key, const std::optional<List>& values,
                 std::string_view (*name)(T)) {
  json->Key(key);
  if (!values) {
    json->Null();
    return;
  }
  json->BeginArray();
  for (const T value : *values) json->String(name(value));
  json->EndArray();
}

void WriteTrigger(JsonWriter* json, const Trigger& trigger) {
  json->BeginObject();
  json->Key("rule").String(TriggerRuleName(trigger.rule));
  json->Key("date").String(trigger.date.ToIso());
  DateOrNull(json, "meeting_by", trigger.meeting_by);
  if (trigger.provisional) json->Key("provisional").Bool(true);
  json->EndObject();
}

void WriteAbsence(JsonWriter* json, const Book& book, const Absence& absence) {
  json->BeginObject();
  json->Key("date").String(absence.date.ToIso());
  json->Key("code").String(book.texts.Get(absence.code));
  NameOrNull(json, "reason", absence.reason, ReasonName);
  IntOrNull(json, "ordinal", absence.ordinal);
  IntOrNull(json, "level", absence.level);
  NameOrNull(json, "category", absence.category, CategoryName);
  BoolOrNull(json, "provisional", absence.provisional);
  NamesOrNull(json, "needs", absence.needs, NeedName);
  DateOrNull(json, "curable_until", absence.curable_until);
  NameOrNull(json, "mhw", absence.mhw, MhwStatusName);
  NameOrNull(json, "mhw_reason", absence.mhw_reason, MhwReasonName);
  BoolOrNull(json, "truancy", absence.truancy);
  BoolOrNull(json, "keyed_differs", absence.keyed_differs);
  NamesOrNull(json, "because", absence.because, RuleIdName);
  json->EndObject();
}

// What comes before and after the lists that a row of the page's list leaves out.
void WriteStudentStart(JsonWriter* json, const Book& book, const StudentSummary& s) {
  json->Key("student_id").String(book.texts.Get(book.students[s.student]));
  TextOrNull(json, "name", book, s.name);
  TextOrNull(json, "school", book, s.school);
  TextOrNull(json, "grade", book, s.grade);
  json->Key("school_year").String(s.year.label());
  json->Key("days_enrolled").Int(s.days_enrolled);
  IntOrNull(json, "days_absent", s.days_absent);
  RateOrNull(json, "absence_rate", s.days_absent, s.days_enrolled);
  BoolOrNull(json, "chronic", s.chronic);
  IntOrNull(json, "days_tardy", s.days_tardy);
  IntOrNull(json, "days_disciplinary", s.days_disciplinary);
  DateOrNull(json, "chronic_first", s.chronic_first);
  NameOrNull(json, "band", s.band, BandName);
  IntOrNull(json, "tier", s.tier);
}

void WriteEnrollments(JsonWriter* json, const Book& book, const StudentSummary& s) {
  json->Key("enrollments").BeginArray();
  for (const EnrollmentSummary& enrollment : s.enrollments) {
    json->BeginObject();
    TextOrNull(json, "school", book, enrollment.school);
    json->Key("days_enrolled").Int(enrollment.days_enrolled);
    IntOrNull(json, "days_absent", enrollment.days_absent);
    BoolOrNull(json, "chronic", enrollment.chronic);
    json->EndObject();
  }
  json->EndArray();
}

void WriteCounters(JsonWriter* json, const StudentSummary& s) {
  json->Key("mhw").BeginObject();
  IntOrNull(json, "claimed", s.mhw_claimed);
  IntOrNull(json, "valid", s.mhw_valid);
  IntOrNull(json, "remaining", s.mhw_remaining);
  json->EndObject();
  json->Key("truancy").BeginObject();
  BoolOrNull(json, "truant", s.truant);
  IntOrNull(json, "unexcused", s.unexcused);
  IntOrNull(json, "certain", s.certain);
  IntOrNull(json, "as_keyed", s.as_keyed);
  json->Key("triggers");
  if (s.triggers) {
    json->BeginArray();
    for (const Trigger& trigger : *s.triggers) WriteTrigger(json, trigger);
    json->EndArray();
  } else {
    json->Null();
  }
  json->EndObject();
  json->Key("outlook").BeginObject();
  IntOrNull(json, "absences_left", s.absences_left);
  IntOrNull(json, "present_days_to_recover", s.present_days_to_recover);
  json->EndObject();
}

void WriteStudentEnd(JsonWriter* json, const StudentSummary& s) {
  json->Key("open_days").Int(s.open_days);
  json->Key("review").BeginArray();
  for (const ReviewFlag flag : s.review) json->String(ReviewFlagName(flag));
  json->EndArray();
}

void WriteDistrict(JsonWriter* json, const DistrictRate& district) {
  json->BeginObject();
  json->Key("school_year").String(district.year.label());
  json->Key("students").Int(district.students);
  IntOrNull(json, "chronic", district.chronic);
  RateOrNull(json, "rate", district.has_rate ? district.chronic : std::nullopt, district.students);
  NameOrNull(json, "requirement", district.requirement, RequirementName);
  json->EndObject();
}

std::string MonthText(const MonthRate& month) {
  std::string text = std::to_string(month.year) + "-";
  if (month.month < 10) text += "0";
  return text + std::to_string(month.month);
}

// "" where lines have fixed widths.
std::string_view DelimiterText(const char& delimiter) {
  return {&delimiter, delimiter == '\0' ? size_t{0} : size_t{1}};
}

}  // namespace

void WriteOptionValue(JsonWriter* json, const OptionValue& value) {
  switch (value.type) {
    case OptionValue::Type::kBool:
      json->Bool(value.boolean);
      return;
    case OptionValue::Type::kInt:
      json->Int(value.number);
      return;
    case OptionValue::Type::kText:
      json->String(value.text);
      return;
  }
}

std::optional<Shape> ShapeOf(const FileFacts& file, std::optional<Shape> shape) {
  if (file.role == Role::kAttendance) return shape;
  if (file.role == Role::kGrid) return shape == Shape::kDaily ? Shape::kGrid : shape;
  return {};
}

void WriteFiles(JsonWriter* json, const Book& book, std::optional<Shape> shape) {
  json->BeginArray();
  for (const FileFacts& file : book.files) {
    json->BeginObject();
    json->Key("name").String(file.name);
    json->Key("role").String(RoleName(file.role));
    NameOrNull(json, "shape", ShapeOf(file, shape), ShapeName);
    json->Key("rows").Int(static_cast<int64_t>(file.rows));
    json->Key("rows_left_out").Int(static_cast<int64_t>(file.rows_left_out));
    json->Key("columns").BeginObject();
    for (const auto& [field, header] : file.columns) json->Key(field).String(header);
    json->EndObject();
    json->Key("delimiter").String(DelimiterText(file.delimiter));
    json->Key("encoding").String(file.encoding);
    NameOrNull(json, "date_format", file.date_format, DateFormatName);
    json->EndObject();
  }
  json->EndArray();
}

void WriteHead(JsonWriter* json, const Evaluation& evaluation) {
  const Summary& summary = evaluation.summary();
  json->Key("report").Int(kReportVersion);
  json->Key("engine").String(kVersion);
  json->Key("rules").String("ct");
  json->Key("rules_checked").String(summary.rules_checked);
  json->Key("as_of").String(summary.as_of.ToIso());
  json->Key("options").BeginObject();
  for (const auto& [name, value] : ListOptions(evaluation.profile().options)) {
    json->Key(name);
    WriteOptionValue(json, value);
  }
  json->EndObject();
  json->Key("files");
  WriteFiles(json, evaluation.book(), summary.shape);
}

void WriteStudent(JsonWriter* json, const Evaluation& evaluation, size_t index) {
  const Book& book = evaluation.book();
  const StudentSummary& s = evaluation.summary().students[index];
  json->BeginObject();
  WriteStudentStart(json, book, s);
  WriteEnrollments(json, book, s);
  WriteCounters(json, s);
  json->Key("absences").BeginArray();
  for (const Absence& absence : evaluation.Absences(index)) WriteAbsence(json, book, absence);
  json->EndArray();
  WriteStudentEnd(json, s);
  json->EndObject();
}

void WriteStudentRow(JsonWriter* json, const Evaluation& evaluation, size_t index,
                     const Attributes* attributes) {
  const StudentSummary& s = evaluation.summary().students[index];
  json->BeginObject();
  WriteStudentStart(json, evaluation.book(), s);
  WriteCounters(json, s);
  WriteStudentEnd(json, s);
  json->Key("index").Int(static_cast<int64_t>(index));
  json->Key("groups");
  WriteGroups(json, evaluation.book(), s);
  json->Key("columns").BeginObject();
  for (const Attributes::Column& column : attributes->columns()) {
    const uint32_t value = column.of_student[s.student];
    if (value != 0) json->Key(column.header).String(column.values[value]);
  }
  json->EndObject();
  json->EndObject();
}

void WriteGroups(JsonWriter* json, const Book& book, const StudentSummary& student) {
  json->BeginObject();
  for (size_t g = 0; g < book.group_names.size() && g < student.groups.size(); ++g) {
    json->Key(book.group_names[g]);
    if (student.groups[g] == kNoText) {
      json->Null();
    } else {
      json->String(book.texts.Get(student.groups[g]));
    }
  }
  json->EndObject();
}

void WriteAggregates(JsonWriter* json, const Evaluation& evaluation) {
  const Book& book = evaluation.book();
  const Summary& summary = evaluation.summary();
  json->Key("can_tell").BeginArray();
  for (const CanTell& can_tell : summary.can_tell) {
    json->BeginObject();
    json->Key("school_year").String(can_tell.year.label());
    json->Key("about").String(AboutName(can_tell.about));
    json->Key("answer").String(AnswerName(can_tell.answer));
    json->Key("lacks").BeginArray();
    for (const Lack lack : can_tell.lacks) json->String(LackName(lack));
    json->EndArray();
    json->EndObject();
  }
  json->EndArray();

  json->Key("schools").BeginArray();
  for (const SchoolRate& school : summary.schools) {
    json->BeginObject();
    TextOrNull(json, "school", book, school.school);
    json->Key("school_year").String(school.year.label());
    json->Key("students").Int(school.students);
    IntOrNull(json, "chronic", school.chronic);
    RateOrNull(json, "rate", school.has_rate ? school.chronic : std::nullopt, school.students);
    AttendanceRate(json, school.has_attendance_rate, school.days_enrolled, school.days_absent);
    BoolOrNull(json, "review_team", school.review_team);
    BoolOrNull(json, "high", school.high);
    BoolOrNull(json, "suppressed", school.suppressed);
    json->EndObject();
  }
  json->EndArray();

  json->Key("district");
  if (summary.districts.empty()) {
    json->Null();
  } else {
    WriteDistrict(json, summary.districts.back());
  }
  json->Key("districts").BeginArray();
  for (const DistrictRate& district : summary.districts) WriteDistrict(json, district);
  json->EndArray();

  json->Key("groups").BeginArray();
  for (const GroupRate& group : summary.groups) {
    json->BeginObject();
    json->Key("group").String(group.group);
    json->Key("value").String(book.texts.Get(group.value));
    json->Key("school_year").String(group.year.label());
    json->Key("students").Int(group.students);
    IntOrNull(json, "chronic", group.chronic);
    RateOrNull(json, "rate", group.has_rate ? group.chronic : std::nullopt, group.students);
    AttendanceRate(json, group.has_attendance_rate, group.days_enrolled, group.days_absent);
    BoolOrNull(json, "suppressed", group.suppressed);
    json->EndObject();
  }
  json->EndArray();

  json->Key("months").BeginArray();
  for (const MonthRate& month : summary.months) {
    json->BeginObject();
    json->Key("month").String(MonthText(month));
    TextOrNull(json, "school", book, month.all_schools ? kNoText : month.school);
    json->Key("days_enrolled").Int(month.days_enrolled);
    IntOrNull(json, "days_absent", month.days_absent);
    AttendanceRate(json, month.has_attendance_rate, month.days_enrolled, month.days_absent);
    json->Key("remote_days_enrolled").Int(month.remote_days_enrolled);
    IntOrNull(json, "remote_days_absent", month.remote_days_absent);
    json->EndObject();
  }
  json->EndArray();
}

void WriteProblem(JsonWriter* json, const Book& book, const Problem& problem,
                  bool with_suggestion) {
  json->BeginObject();
  json->Key("severity").String(SeverityName(SeverityOf(problem.kind)));
  json->Key("kind").String(ProblemKindName(problem.kind));
  json->Key("file");
  if (problem.file == kNoFile) {
    json->Null();
  } else {
    json->String(book.files[static_cast<size_t>(problem.file)].name);
  }
  IntOrNull(json, "row",
            problem.rows.empty() ? std::nullopt : std::optional<int64_t>(problem.rows[0]));
  json->Key("column");
  if (problem.column.empty()) {
    json->Null();
  } else {
    json->String(problem.column);
  }
  json->Key("value");
  if (problem.value) {
    json->String(*problem.value);
  } else {
    json->Null();
  }
  json->Key("count").Int(static_cast<int64_t>(problem.count));
  json->Key("message").String(ProblemMessage(problem, book));
  if (with_suggestion) {
    json->Key("suggestion").String(ProblemSuggestion(problem));
    if (problem.kept) json->Key("kept").Bool(true);
  }
  if (!problem.rows.empty()) {
    json->Key("rows").BeginArray();
    for (const uint32_t row : problem.rows) json->Int(row);
    json->EndArray();
  }
  if (!problem.students.empty()) {
    json->Key("students").BeginArray();
    for (const StudentDate& student : problem.students) {
      json->BeginObject();
      json->Key("student_id").String(student.student_id);
      DateOrNull(json, "date", student.date);
      json->EndObject();
    }
    json->EndArray();
  }
  json->EndObject();
}

}  // namespace rollcall
