// SPDX-License-Identifier: Apache-2.0
#include "report/family_link_view.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "report/json_writer.h"
#include "report/text.h"
#include "rollcall/school_year.h"

namespace rollcall {
namespace {

constexpr const char* kTypes[] = {"school", "early",     "no_school",
                                  "closed", "first_day", "last_day"};

// Owns its texts: a profile may name a school that no file does.
struct Row {
  Date date;
  CalendarType type = CalendarType::kSchool;
  std::string school, grade;
  int32_t minutes = kNotGiven;

  auto Order() const { return std::tie(date, school, grade, type, minutes); }
};

std::vector<Row> RowsOf(const Book& book, const Profile& profile) {
  std::vector<Row> rows;
  for (const CalendarRow& row : book.calendar) {
    rows.push_back({row.date, row.type, std::string(book.texts.Get(row.school)),
                    std::string(book.texts.Get(row.grade)), row.minutes});
  }
  if (rows.empty()) {
    for (const Profile::CalendarDay& day : profile.calendar) {
      rows.push_back({day.date, day.type, day.school, day.grade, day.minutes});
    }
  }
  std::sort(rows.begin(), rows.end(),
            [](const Row& a, const Row& b) { return a.Order() < b.Order(); });
  return rows;
}

bool Same(const OptionValue& a, const OptionValue& b) {
  return a.type == b.type && a.boolean == b.boolean && a.number == b.number && a.text == b.text;
}

void WriteOptions(JsonWriter* json, const Profile& profile, const Law& law) {
  const auto usual = ListOptions(law.DefaultOptions());
  const auto chosen = ListOptions(profile.options);
  json->BeginObject();
  for (size_t i = 0; i < chosen.size(); ++i) {
    const auto& [name, value] = chosen[i];
    if (Same(value, usual[i].second)) continue;
    json->Key(name);
    switch (value.type) {
      case OptionValue::Type::kBool:
        json->Bool(value.boolean);
        break;
      case OptionValue::Type::kInt:
        json->Int(value.number);
        break;
      case OptionValue::Type::kText:
        json->String(value.text);
        break;
    }
  }
  json->EndObject();
}

void WriteTextOrNull(JsonWriter* json, std::string_view key, const std::string& text) {
  json->Key(key);
  if (text.empty()) {
    json->Null();
  } else {
    json->String(text);
  }
}

void WriteRow(JsonWriter* json, const Row& row) {
  json->BeginObject();
  json->Key("date").String(row.date.ToIso());
  json->Key("type").String(kTypes[static_cast<size_t>(row.type)]);
  if (!row.school.empty()) json->Key("school").String(row.school);
  if (!row.grade.empty()) json->Key("grade").String(row.grade);
  if (row.minutes != kNotGiven) json->Key("minutes").Int(row.minutes);
  json->EndObject();
}

}  // namespace

std::string FamilyLinkJson(const Book& book, const Profile& profile, const Law& law) {
  std::map<int, std::vector<Row>> years;
  for (Row& row : RowsOf(book, profile)) {
    const int start = SchoolYear::Of(row.date).start();
    years[start].push_back(std::move(row));
  }
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginObject();
  WriteTextOrNull(&json, "name", profile.name);
  json.Key("contacts").BeginArray();
  for (const Profile::Contact& contact : profile.contacts) {
    json.BeginObject();
    json.Key("key").String(contact.key);
    WriteTextOrNull(&json, "phone", contact.phone);
    WriteTextOrNull(&json, "hours", contact.hours);
    json.EndObject();
  }
  json.EndArray();
  json.Key("options");
  WriteOptions(&json, profile, law);
  json.Key("years").BeginArray();
  for (const auto& [start, rows] : years) {
    std::set<std::string> schools;
    for (const Row& row : rows) {
      if (!row.school.empty()) schools.insert(row.school);
    }
    json.BeginObject();
    json.Key("school_year").String(SchoolYear(start).label());
    json.Key("schools").BeginArray();
    for (const std::string& school : schools) json.String(school);
    json.EndArray();
    json.Key("rows").BeginArray();
    for (const Row& row : rows) WriteRow(&json, row);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
