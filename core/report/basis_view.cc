// SPDX-License-Identifier: Apache-2.0
#include "report/basis_view.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "evaluate/meanings.h"
#include "report/json_writer.h"
#include "report/requests.h"
#include "report/text.h"

namespace rollcall {
namespace {

// The days on which a paper is assumed; slots of a student and year follow one another.
struct AssumedPaper {
  uint32_t student = UINT32_MAX;
  SchoolYear year;
  DayBits under_way;
  int64_t days = 0, students = 0;
  std::set<uint16_t> files;

  void Enter(const Slot& slot) {
    if (student == slot.student && year == slot.year) return;
    Close();
    students += student != slot.student;
    student = slot.student;
    year = slot.year;
  }
  void Close() {
    days += under_way.Count();
    under_way = {};
  }
};

void WriteChronic(JsonWriter* json, std::optional<int> chronic) {
  json->Key("chronic");
  if (chronic) {
    json->Int(*chronic);
  } else {
    json->Null();
  }
}

// A year of a school, or of the district.
template <typename Rate>
void WriteYear(JsonWriter* json, const Rate& rate) {
  json->Key("school_year").String(rate.year.label());
  json->Key("students").Int(rate.students);
  WriteChronic(json, rate.chronic);
}

// A rate that is known: how many students of how many.
template <typename Rate>
bool IsTold(const Rate& rate) {
  return rate.has_rate && rate.chronic.has_value();
}

}  // namespace

Expected<std::string> AssumptionsJson(const Evaluation& evaluation, std::string_view) {
  const Book& book = evaluation.book();
  const Summary& summary = evaluation.summary();
  const Meanings meanings(book, evaluation.profile(), evaluation.law());
  std::map<Documentation, AssumedPaper> papers;
  const auto assumed = [&](uint32_t record) -> std::optional<Documentation> {
    const Meaning& meaning = meanings[record];
    const bool missed = IsAbsentKind(meaning.kind) || meaning.kind == Kind::kHalfDay;
    if (!missed || book.records[record].documentation != Documentation::kNotGiven ||
        meaning.documentation == Documentation::kNone) {
      return std::nullopt;
    }
    return meaning.documentation;
  };
  for (size_t s = 0; s < book.slots.size(); ++s) {
    const Slot& slot = book.slots[s];
    if (std::find(summary.years.begin(), summary.years.end(), slot.year) == summary.years.end()) {
      continue;
    }
    const auto count = [&](uint32_t record, auto days) {
      const auto paper = assumed(record);
      if (!paper) return;
      AssumedPaper& of = papers[*paper];
      bool any = false;
      days([&](int day) {
        if (summary.as_of < slot.year.DateOf(day)) return;
        if (!any) of.Enter(slot);
        any = true;
        of.under_way.Set(day);
      });
      if (any) of.files.insert(slot.file);
    };
    count(slot.usual, [&slot](auto each) { slot.days.ForEach(each); });
    for (uint32_t e = book.log_begin[s]; e < book.log_begin[s + 1]; ++e) {
      count(book.log[e].record, [&book, e](auto each) { each(book.log[e].day); });
    }
  }
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginArray();
  for (auto& [documentation, paper] : papers) {
    paper.Close();
    json.BeginObject();
    json.Key("documentation").String(DocumentationName(documentation));
    json.Key("days").Int(paper.days);
    json.Key("students").Int(paper.students);
    json.Key("files").BeginArray();
    for (const uint16_t file : paper.files) json.String(book.files[file].name);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  return json.Take();
}

Expected<std::string> ReviewTeamsJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<std::optional<SchoolYear>> wanted = ParseSchoolYear(filter_json);
  if (!wanted) return Error{wanted.error()};
  const Book& book = evaluation.book();
  const Summary& summary = evaluation.summary();
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginArray();
  if (summary.years.empty() && !*wanted) return json.EndArray().Take();
  const SchoolYear year = *wanted ? **wanted : summary.years.back();
  for (const SchoolRate& school : summary.schools) {
    if (school.year != year) continue;
    const SchoolRate* before = nullptr;
    for (const SchoolRate& other : summary.schools) {
      if (other.school == school.school && other.year.start() == year.start() - 1 &&
          IsTold(other) && other.review_team) {
        before = &other;
      }
    }
    json.BeginObject();
    json.Key("school");
    if (school.school == kNoText) {
      json.Null();
    } else {
      json.String(book.texts.Get(school.school));
    }
    json.Key("district").Bool(false);
    WriteYear(&json, school);
    json.Key("year_before");
    if (before == nullptr) {
      json.Null();
    } else {
      json.BeginObject();
      WriteYear(&json, *before);
      json.Key("review_team").Bool(*before->review_team);
      json.EndObject();
    }
    json.EndObject();
  }
  for (const DistrictRate& district : summary.districts) {
    if (district.year != year) continue;
    const DistrictRate* before = nullptr;
    for (const DistrictRate& other : summary.districts) {
      if (other.year.start() == year.start() - 1 && IsTold(other) && other.requirement) {
        before = &other;
      }
    }
    json.BeginObject();
    json.Key("school").Null();
    json.Key("district").Bool(true);
    WriteYear(&json, district);
    json.Key("year_before");
    if (before == nullptr) {
      json.Null();
    } else {
      json.BeginObject();
      WriteYear(&json, *before);
      json.Key("requirement").String(RequirementName(*before->requirement));
      json.EndObject();
    }
    json.EndObject();
  }
  json.EndArray();
  return json.Take();
}

}  // namespace rollcall
