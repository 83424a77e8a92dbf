// SPDX-License-Identifier: Apache-2.0
#include "report/ladder.h"

#include <algorithm>
#include <utility>

#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "report/text.h"

namespace rollcall {
namespace {

constexpr size_t kMostStudents = 200;

About AboutOf(const std::string& when) {
  if (when == "unexcused") return About::kTruancy;
  if (when == "mhw") return About::kMhw;
  return About::kChronic;
}

bool CountsFor(const std::string& when, const Absence& absence) {
  if (when == "unexcused") return absence.truancy.value_or(false);
  if (when == "mhw") return absence.mhw.has_value();
  return true;
}

// The lowest count that any step of a kind asks for; nothing: no such step.
std::optional<int> LowestAt(const std::vector<Profile::Step>& steps, std::string_view when) {
  std::optional<int> lowest;
  for (const Profile::Step& step : steps) {
    if (step.when == when) lowest = std::min(step.at, lowest.value_or(step.at));
  }
  return lowest;
}

struct Reached {
  size_t student;
  StepReached step;
};

void WriteStep(JsonWriter* json, const Profile::Step& step) {
  json->Key("when").String(step.when);
  WriteIntOrNull(json, "at",
                 step.when == "chronic" ? std::nullopt : std::optional<int64_t>(step.at));
  json->Key("do").String(step.what);
}

}  // namespace

Answer AnswerOf(const Summary& summary, SchoolYear year, About about) {
  for (const CanTell& line : summary.can_tell) {
    if (line.year == year && line.about == about) return line.answer;
  }
  return Answer::kNo;
}

std::vector<StepReached> LadderOf(const Evaluation& evaluation, const StudentSummary& student,
                                  const std::vector<Absence>& absences) {
  std::vector<StepReached> out;
  for (const Profile::Step& step : evaluation.profile().steps) {
    StepReached& reached = out.emplace_back();
    reached.told = AnswerOf(evaluation.summary(), student.year, AboutOf(step.when)) != Answer::kNo;
    if (!reached.told) continue;
    if (step.when == "chronic") {
      reached.reached = student.chronic.value_or(false);
      if (reached.reached) reached.on = student.chronic_first;
      continue;
    }
    int count = 0, sure = 0;
    for (const Absence& absence : absences) {
      if (!CountsFor(step.when, absence)) continue;
      if (++count == step.at) {
        reached.reached = true;
        reached.on = absence.date;
      }
      if (!absence.provisional.value_or(false)) ++sure;
    }
    reached.provisional = step.when == "unexcused" && reached.reached && sure < step.at;
  }
  return out;
}

Expected<std::string> StepsView(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<StepsFilter> filter = ParseStepsFilter(filter_json);
  if (!filter) return Error{filter.error()};
  const Book& book = evaluation.book();
  const Summary& summary = evaluation.summary();
  const std::vector<Profile::Step>& steps = evaluation.profile().steps;
  const Fallback fallback = FallbackOf(book);
  const std::optional<int> absences_at = LowestAt(steps, "absences"),
                           unexcused_at = LowestAt(steps, "unexcused"),
                           mhw_at = LowestAt(steps, "mhw");
  std::vector<std::vector<Reached>> reached(steps.size());
  std::vector<bool> told(steps.size(), false);
  for (size_t i = 0; i < summary.students.size(); ++i) {
    const StudentSummary& student = summary.students[i];
    if (filter->year && *filter->year != student.year) continue;
    if (filter->school && ToUtf8(book.texts.Get(student.school), fallback) != *filter->school) {
      continue;
    }
    // Nobody's days are worked out again who has too few of them for any step.
    const auto enough = [](std::optional<int> at, std::optional<int> count) {
      return at && count.value_or(*at) >= *at;
    };
    std::vector<Absence> absences;
    if (enough(absences_at, student.days_absent) || enough(unexcused_at, student.unexcused) ||
        enough(mhw_at, student.mhw_claimed)) {
      absences = evaluation.Absences(i);
    }
    const std::vector<StepReached> ladder = LadderOf(evaluation, student, absences);
    for (size_t s = 0; s < ladder.size(); ++s) {
      told[s] = told[s] || ladder[s].told;
      if (ladder[s].reached) reached[s].push_back({i, ladder[s]});
    }
  }

  const auto is_new = [&](const StepReached& step) {
    return step.on && filter->since && *filter->since < *step.on;
  };
  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginArray();
  for (size_t s = 0; s < steps.size(); ++s) {
    std::vector<Reached>& list = reached[s];
    std::stable_sort(list.begin(), list.end(), [](const Reached& a, const Reached& b) {
      return a.step.on.value_or(kNoDate) > b.step.on.value_or(kNoDate);
    });
    json.BeginObject();
    WriteStep(&json, steps[s]);
    json.Key("told").Bool(told[s]);
    json.Key("reached").Int(static_cast<int64_t>(list.size()));
    WriteIntOrNull(&json, "new",
                   filter->since ? std::optional<int64_t>(std::count_if(
                                       list.begin(), list.end(),
                                       [&](const Reached& one) { return is_new(one.step); }))
                                 : std::nullopt);
    json.Key("students").BeginArray();
    for (size_t i = 0; i < std::min(list.size(), kMostStudents); ++i) {
      const StudentSummary& student = summary.students[list[i].student];
      json.BeginObject();
      json.Key("student_id").String(book.texts.Get(book.students[student.student]));
      WriteTextOrNull(&json, "name", book, student.name);
      WriteTextOrNull(&json, "school", book, student.school);
      WriteTextOrNull(&json, "grade", book, student.grade);
      json.Key("school_year").String(student.year.label());
      WriteDateOrNull(&json, "reached_on", list[i].step.on);
      json.Key("provisional").Bool(list[i].step.provisional);
      WriteBoolOrNull(&json, "new",
                      filter->since ? std::optional<bool>(is_new(list[i].step)) : std::nullopt);
      json.Key("index").Int(static_cast<int64_t>(list[i].student));
      json.EndObject();
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  return json.Take();
}

Expected<std::string> DistrictView(const Evaluation& evaluation, std::string_view) {
  const Profile& profile = evaluation.profile();
  const auto text = [](JsonWriter* json, std::string_view key, const std::string& value) {
    json->Key(key);
    if (value.empty()) {
      json->Null();
    } else {
      json->String(value);
    }
  };
  JsonWriter json;
  json.BeginObject();
  text(&json, "name", profile.name);
  json.Key("contacts").BeginArray();
  for (const Profile::Contact& contact : profile.contacts) {
    json.BeginObject();
    json.Key("key").String(contact.key);
    text(&json, "phone", contact.phone);
    text(&json, "hours", contact.hours);
    json.EndObject();
  }
  json.EndArray();
  json.Key("resources").BeginArray();
  for (const Profile::Resource& resource : profile.resources) {
    json.BeginObject();
    json.Key("when").String(resource.when);
    json.Key("name").String(resource.name);
    text(&json, "contact", resource.contact);
    text(&json, "checked_on", resource.checked_on);
    json.EndObject();
  }
  json.EndArray();
  json.Key("steps").BeginArray();
  for (const Profile::Step& step : profile.steps) {
    json.BeginObject();
    WriteStep(&json, step);
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
