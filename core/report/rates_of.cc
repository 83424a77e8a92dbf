// SPDX-License-Identifier: Apache-2.0
#include "report/rates_of.h"

#include <algorithm>
#include <string>

#include "report/text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

void TextOrNull(JsonWriter* json, std::string_view key, const Book& book, TextId text) {
  json->Key(key);
  if (text == kNoText) {
    json->Null();
  } else {
    json->String(book.texts.Get(text));
  }
}

}  // namespace

RateTally& RateTally::operator+=(const RateTally& o) {
  students += o.students;
  chronic_least += o.chronic_least;
  chronic_most += o.chronic_most;
  enrolled += o.enrolled;
  absent_least += o.absent_least;
  absent_most += o.absent_most;
  return *this;
}

RateTally RatesOf(int days_enrolled, std::optional<int> days_absent, std::optional<bool> chronic) {
  RateTally part;
  part.enrolled = days_enrolled;
  part.chronic_least = chronic.value_or(false);
  part.chronic_most = chronic.value_or(true);
  part.absent_least = days_absent.value_or(0);
  part.absent_most = days_absent.value_or(days_enrolled);
  return part;
}

RateTally RatesOfRow(const SchoolRate& row) {
  RateTally tally;
  tally.students = row.students;
  tally.chronic_least = row.chronic.value_or(0);
  tally.chronic_most = row.chronic.value_or(row.students);
  tally.enrolled = row.days_enrolled;
  tally.absent_least = row.days_absent;
  tally.absent_most = row.has_attendance_rate ? row.days_absent : row.days_enrolled;
  return tally;
}

Cell CellOf(std::string_view name, const RateTally& tally) {
  return {name, tally.students, tally.chronic_least, tally.chronic_most, std::nullopt};
}

bool CountsInRates(bool prek, int64_t days_enrolled, const Options& options) {
  if (prek && !options.rates_include_prek) return false;
  return days_enrolled >= std::max(1, options.chronic_minimum_days);
}

bool RatesKnown(const Evaluation& evaluation, SchoolYear year) {
  const Summary& summary = evaluation.summary();
  if (summary.shape != Shape::kExceptions || evaluation.book().HasRoster()) return true;
  return std::none_of(summary.students.begin(), summary.students.end(),
                      [year](const StudentSummary& s) { return s.year == year && !s.by_totals; });
}

Expected<SchoolYear> YearOfRates(const Evaluation& evaluation, const RatesFilter& filter) {
  const Summary& summary = evaluation.summary();
  const auto reported = [&summary](SchoolYear year) {
    return std::find(summary.years.begin(), summary.years.end(), year) != summary.years.end();
  };
  SchoolYear year = summary.years.back();
  if (filter.year) {
    year = *filter.year;
    if (!reported(year))
      return Error{"Nothing is reported of the school year " + year.label() + "."};
  } else if (reported(SchoolYear::Of(summary.as_of))) {
    year = SchoolYear::Of(summary.as_of);
  }
  if (filter.school) {
    const Book& book = evaluation.book();
    const Fallback fallback = FallbackOf(book);
    const bool named =
        std::any_of(summary.schools.begin(), summary.schools.end(), [&](const SchoolRate& school) {
          return school.year == year &&
                 ToUtf8(book.texts.Get(school.school), fallback) == *filter.school;
        });
    if (!named) {
      return Error{"There is no school \"" + *filter.school + "\" in " + year.label() + "."};
    }
  }
  return year;
}

void WriteRates(JsonWriter* json, const RateTally& tally) {
  const bool known = tally.chronic_least == tally.chronic_most && tally.students > 0;
  json->Key("students").Int(tally.students);
  json->Key("chronic");
  if (known) {
    json->Int(tally.chronic_least);
  } else {
    json->Null();
  }
  json->Key("rate");
  if (known) {
    json->Number(Rate(tally.chronic_least, tally.students));
  } else {
    json->Null();
  }
  WriteAttendance(json, tally.enrolled,
                  known && tally.absent_least == tally.absent_most
                      ? std::optional<int64_t>(tally.absent_least)
                      : std::nullopt);
}

void WriteAttendance(JsonWriter* json, int64_t enrolled, std::optional<int64_t> absent) {
  json->Key("days_enrolled").Int(enrolled);
  json->Key("days_absent");
  if (absent) {
    json->Int(*absent);
  } else {
    json->Null();
  }
  json->Key("attendance_rate");
  if (absent && enrolled > 0) {
    json->Number(Rate(enrolled - *absent, enrolled));
  } else {
    json->Null();
  }
}

void WriteLine(JsonWriter* json, Fraction line) {
  json->BeginObject();
  json->Key("numerator").Int(line.numerator);
  json->Key("denominator").Int(line.denominator);
  json->EndObject();
}

void WriteChoices(JsonWriter* json, const Evaluation& evaluation, SchoolYear year) {
  const Summary& summary = evaluation.summary();
  json->Key("years").BeginArray();
  for (const SchoolYear reported : summary.years) json->String(reported.label());
  json->EndArray();
  json->Key("schools_named").BeginArray();
  for (const SchoolRate& school : summary.schools) {
    if (school.year != year || school.school == kNoText) continue;
    json->String(evaluation.book().texts.Get(school.school));
  }
  json->EndArray();
}

void BeginStudent(JsonWriter* json, const Evaluation& evaluation, size_t index) {
  const Book& book = evaluation.book();
  const StudentSummary& s = evaluation.summary().students[index];
  json->BeginObject();
  json->Key("index").Int(static_cast<int64_t>(index));
  json->Key("student_id").String(book.texts.Get(book.students[s.student]));
  TextOrNull(json, "name", book, s.name);
  TextOrNull(json, "school", book, s.school);
  TextOrNull(json, "grade", book, s.grade);
  json->Key("school_year").String(s.year.label());
}

}  // namespace rollcall
