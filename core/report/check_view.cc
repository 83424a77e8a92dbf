// SPDX-License-Identifier: Apache-2.0
#include "report/check_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/rates_of.h"
#include "report/requests.h"
#include "report/text.h"

namespace rollcall {
namespace {

constexpr std::string_view kGroupNames[] = {"reason_missing",
                                            "reason_not_listed",
                                            "medical_missing",
                                            "court_missing",
                                            "preapproval_missing",
                                            "no_note",
                                            "no_note_level2",
                                            "note_late",
                                            "note_on_file",
                                            "reason_excuses",
                                            "other"};
static_assert(std::size(kGroupNames) == kCheckGroupCount);

bool Has(const Because& because, RuleId id) {
  return std::find(because.begin(), because.end(), id) != because.end();
}

struct OfGroup {
  bool keyed_excused = false;
  int64_t days = 0, students = 0, open = 0;
  std::map<std::string_view, int64_t> codes;
};

struct Row {
  size_t student;
  Absence absence;
  CheckGroup group;
};

void WriteRow(JsonWriter* json, const Evaluation& evaluation, const Row& row) {
  const Book& book = evaluation.book();
  const Absence& day = row.absence;
  BeginStudent(json, evaluation, row.student);
  json->Key("group").String(CheckGroupName(row.group));
  json->Key("date").String(day.date.ToIso());
  json->Key("code").String(book.texts.Get(day.code));
  json->Key("reason");
  if (day.reason) {
    json->String(ReasonName(*day.reason));
  } else {
    json->Null();
  }
  WriteIntOrNull(json, "ordinal", day.ordinal);
  json->Key("category").String(CategoryName(*day.category));
  WriteBoolOrNull(json, "provisional", day.provisional);
  WriteDateOrNull(json, "curable_until", day.curable_until);
  json->EndObject();
}

}  // namespace

std::string_view CheckGroupName(CheckGroup group) { return kGroupNames[static_cast<int>(group)]; }

CheckGroup CheckGroupOf(const Absence& absence) {
  if (!absence.because || !absence.category) return CheckGroup::kOther;
  const Because& because = *absence.because;
  if (*absence.category == Category::kExcused) {
    if (Has(because, RuleId::kDoc1)) return CheckGroup::kNoteOnFile;
    for (const RuleId id : {RuleId::kExc210, RuleId::kExc5, RuleId::kExc8, RuleId::kExc9}) {
      if (Has(because, id)) return CheckGroup::kReasonExcuses;
    }
    return CheckGroup::kOther;
  }
  if (Has(because, RuleId::kExc10)) return CheckGroup::kReasonMissing;
  if (Has(because, RuleId::kExc7)) return CheckGroup::kReasonNotListed;
  if (Has(because, RuleId::kDoc2)) return CheckGroup::kNoteLate;
  if (Has(because, RuleId::kDoc1)) {
    return absence.level == 1 ? CheckGroup::kNoNote : CheckGroup::kNoNoteLevel2;
  }
  if (Has(because, RuleId::kExc1)) return CheckGroup::kMedicalMissing;
  if (Has(because, RuleId::kExc4)) return CheckGroup::kCourtMissing;
  if (Has(because, RuleId::kExc6)) return CheckGroup::kPreapprovalMissing;
  return CheckGroup::kOther;
}

Expected<std::string> DaysToCheckJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<CheckFilter> filter = ParseCheckFilter(filter_json);
  if (!filter) return Error{filter.error()};
  std::optional<CheckGroup> wanted;
  if (!filter->group.empty()) {
    std::string names;
    for (int g = 0; g < kCheckGroupCount; ++g) {
      if (filter->group == kGroupNames[g]) wanted = static_cast<CheckGroup>(g);
      names += (g == 0 ? "" : ", ") + std::string(kGroupNames[g]);
    }
    if (!wanted) {
      return Error{"There is no group \"" + filter->group + "\"; there are " + names + "."};
    }
  }

  const Book& book = evaluation.book();
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  std::array<OfGroup, kCheckGroupCount> groups;
  std::vector<Row> rows;  // of the page asked for
  int64_t days = 0, with_days = 0, not_known = 0, total = 0;
  for (size_t i = 0; i < students.size(); ++i) {
    const StudentSummary& s = students[i];
    if (filter->year && *filter->year != s.year) continue;
    const bool flagged =
        std::count(s.review.begin(), s.review.end(), ReviewFlag::kKeyedDiffers) > 0;
    if (!flagged && s.open_days == 0) continue;
    std::array<bool, kCheckGroupCount> seen = {};
    bool any = false;
    for (Absence& absence : evaluation.Absences(i)) {
      not_known += !absence.keyed_differs;
      if (!absence.keyed_differs.value_or(false)) continue;
      const CheckGroup group = CheckGroupOf(absence);
      const auto g = static_cast<size_t>(group);
      OfGroup& of_group = groups[g];
      ++days;
      any = true;
      ++of_group.days;
      of_group.students += !seen[g];
      seen[g] = true;
      of_group.open += absence.curable_until.has_value();
      ++of_group.codes[book.texts.Get(absence.code)];
      of_group.keyed_excused = absence.category == Category::kUnexcused;
      if (wanted && *wanted != group) continue;
      if (total >= filter->offset && total < filter->offset + filter->limit) {
        rows.push_back({i, std::move(absence), group});
      }
      ++total;
    }
    with_days += any;
  }

  const bool derives = evaluation.profile().options.keyed_level2 == KeyedLevel2::kDerive;
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginObject();
  json.Key("days").Int(days);
  json.Key("students").Int(with_days);
  json.Key("not_known").Int(not_known);
  json.Key("groups").BeginArray();
  for (int g = 0; g < kCheckGroupCount; ++g) {
    const OfGroup& of_group = groups[static_cast<size_t>(g)];
    const auto group = static_cast<CheckGroup>(g);
    if (of_group.days == 0) continue;
    json.BeginObject();
    json.Key("group").String(CheckGroupName(group));
    json.Key("keyed").String(
        CategoryName(of_group.keyed_excused ? Category::kExcused : Category::kUnexcused));
    json.Key("days").Int(of_group.days);
    json.Key("students").Int(of_group.students);
    json.Key("open").Int(of_group.open);
    json.Key("codes").BeginArray();
    for (const auto& [code, count] : of_group.codes) {
      json.BeginObject();
      json.Key("code").String(code);
      json.Key("days").Int(count);
      json.EndObject();
    }
    json.EndArray();
    json.Key("accept");
    if (group == CheckGroup::kReasonMissing && derives) {
      json.BeginObject();
      json.Key("option").String("keyed.level2");
      json.Key("value").String("trust");
      json.EndObject();
    } else {
      json.Null();
    }
    json.EndObject();
  }
  json.EndArray();
  json.Key("total").Int(total);
  json.Key("offset").Int(filter->offset);
  json.Key("rows").BeginArray();
  for (const Row& row : rows) WriteRow(&json, evaluation, row);
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
