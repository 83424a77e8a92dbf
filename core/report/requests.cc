// SPDX-License-Identifier: Apache-2.0
#include "report/requests.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "rollcall/grade.h"

namespace rollcall {
namespace {

using Json = nlohmann::json;

constexpr std::pair<std::string_view, SortKey> kSortKeys[] = {
    {"student_id", SortKey::kStudentId},
    {"name", SortKey::kName},
    {"school", SortKey::kSchool},
    {"grade", SortKey::kGrade},
    {"days_absent", SortKey::kDaysAbsent},
    {"absence_rate", SortKey::kAbsenceRate},
    {"unexcused", SortKey::kUnexcused},
    {"certain", SortKey::kCertain},
    {"tier", SortKey::kTier},
    {"meeting", SortKey::kMeeting},
    {"mhw", SortKey::kWellness},
    {"check", SortKey::kCheck}};

// And a name.
constexpr std::pair<std::string_view, SortKey> kNamedSortKeys[] = {{"column:", SortKey::kColumn},
                                                                   {"group:", SortKey::kGroup}};

constexpr std::pair<std::string_view, MeetingFilter> kMeetings[] = {
    {"due", MeetingFilter::kDue},
    {"sure", MeetingFilter::kSure},
    {"if_no_note", MeetingFilter::kIfNoNote},
    {"calendar_month", MeetingFilter::kMonth},
    {"rolling_30", MeetingFilter::kRolling30},
    {"year", MeetingFilter::kYear}};
constexpr std::pair<std::string_view, WellnessFilter> kWellness[] = {
    {"claimed", WellnessFilter::kClaimed},
    {"not_valid", WellnessFilter::kNotValid},
    {"used_up", WellnessFilter::kUsedUp}};
constexpr Band kBands[] = {Band::kSatisfactory, Band::kAtRisk, Band::kModerateChronic,
                           Band::kSevereChronic};

Expected<Json> ParseObject(std::string_view text, const char* what) {
  if (text.empty()) return Json::object();
  Json value = Json::parse(text, nullptr, false);
  if (!value.is_object()) return Error{std::string(what) + " is no JSON object."};
  return value;
}

// The first key of `object` that is not among `known`.
template <size_t N>
std::optional<std::string> UnknownKey(const Json& object, const char* const (&known)[N]) {
  for (const auto& [key, value] : object.items()) {
    if (std::find(std::begin(known), std::end(known), key) == std::end(known)) return key;
  }
  return std::nullopt;
}

// A text under `key`; "" where it is null or absent.
Expected<std::string> TextAt(const Json& object, const char* key) {
  const auto at = object.find(key);
  if (at == object.end() || at->is_null()) return std::string();
  if (!at->is_string()) return Error{std::string("\"") + key + "\" must be a text or null."};
  return at->get<std::string>();
}

Expected<int64_t> WholeNumberAt(const Json& object, const char* key, int64_t otherwise) {
  const auto at = object.find(key);
  if (at == object.end() || at->is_null()) return otherwise;
  if (!at->is_number_unsigned() || at->get<uint64_t>() > INT32_MAX) {
    return Error{std::string("\"") + key + "\" must be a whole number, 0 or more."};
  }
  return at->get<int64_t>();
}

Expected<std::optional<SchoolYear>> YearAt(const Json& object, const char* key = "year") {
  const Expected<std::string> text = TextAt(object, key);
  if (!text) return Error{text.error()};
  if (text->empty()) return std::optional<SchoolYear>();
  const std::optional<SchoolYear> year = SchoolYear::Parse(*text);
  if (!year) return Error{"\"" + *text + "\" is no school year; write it as 2024-25."};
  return year;
}

Expected<std::optional<Date>> DateAt(const Json& object, const char* key) {
  const Expected<std::string> text = TextAt(object, key);
  if (!text) return Error{text.error()};
  if (text->empty()) return std::optional<Date>();
  const std::optional<Date> date = Date::ParseIso(*text);
  if (!date) return Error{"\"" + *text + "\" is no date; write it as 2025-06-06."};
  return date;
}

// Options as they are given; whether there are such is not looked at.
std::vector<std::pair<std::string, OptionValue>> OptionsOf(const Json& object) {
  std::vector<std::pair<std::string, OptionValue>> options;
  for (const auto& [name, value] : object.items()) {
    OptionValue option;
    option.type = OptionValue::Type::kText;  // anything else fits no option
    if (value.is_boolean()) {
      option.type = OptionValue::Type::kBool;
      option.boolean = value.get<bool>();
    } else if (value.is_number_unsigned() && value.get<uint64_t>() <= INT32_MAX) {
      option.type = OptionValue::Type::kInt;
      option.number = value.get<int64_t>();
    } else if (value.is_string()) {
      option.text = value.get<std::string>();
    }
    options.emplace_back(name, option);
  }
  return options;
}

// What a person has said: a text under `key`, "" where there is none.
std::string SaidAt(const Json& object, const char* key) {
  const auto at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

// Which rows of a list are wanted: "offset" and "limit".
template <typename Filter>
Expected<Done> ReadCut(const Json& object, Filter* filter) {
  const Expected<int64_t> offset = WholeNumberAt(object, "offset", 0);
  if (!offset) return Error{offset.error()};
  filter->offset = *offset;
  const Expected<int64_t> limit = WholeNumberAt(object, "limit", filter->limit);
  if (!limit) return Error{limit.error()};
  filter->limit = *limit;
  return Done{};
}

}  // namespace

std::string LowerAscii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

Expected<Filter> ParseFilter(std::string_view text) {
  const Expected<Json> object = ParseObject(text, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {
      "year",     "search", "school",     "grade",    "groups",     "columns", "band",
      "tier",     "early",  "meeting",    "wellness", "open",       "sort",    "provisional",
      "problems", "offset", "descending", "limit",    "containing", "chronic"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{
        "The filter has an unknown key \"" + *key +
        "\"; it may have year, search, school, grade, groups, columns, containing, band, "
        "chronic, tier, early, meeting, wellness, provisional, problems, open, sort, descending, "
        "offset and limit."};
  }
  Filter filter;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  filter.year = *year;
  const Expected<std::string> search = TextAt(*object, "search");
  if (!search) return Error{search.error()};
  filter.search = LowerAscii(*search);
  for (const auto& [key, to] : {std::pair{"school", &filter.school}, {"grade", &filter.grade}}) {
    const auto at = object->find(key);
    if (at == object->end() || at->is_null()) continue;
    if (!at->is_string()) return Error{std::string("\"") + key + "\" must be a text or null."};
    *to = at->get<std::string>();
  }
  for (const auto& [key, to] : {std::pair{"groups", &filter.groups},
                                {"columns", &filter.columns},
                                {"containing", &filter.containing}}) {
    const auto at = object->find(key);
    if (at == object->end() || at->is_null()) continue;
    if (!at->is_object()) return Error{std::string("\"") + key + "\" must be an object or null."};
    for (const auto& one : at->items()) {
      if (!one.value().is_string()) {
        return Error{std::string("\"") + key + "\" must have texts as its values."};
      }
      to->emplace_back(one.key(), one.value().get<std::string>());
    }
  }
  for (auto& [header, part] : filter.containing) part = LowerAscii(part);
  const Expected<std::string> band = TextAt(*object, "band");
  if (!band) return Error{band.error()};
  for (const Band known : kBands) {
    if (BandName(known) == *band) filter.band = known;
  }
  if (!band->empty() && !filter.band) {
    return Error{"There is no band \"" + *band +
                 "\"; there are satisfactory, at_risk, moderate_chronic and severe_chronic."};
  }
  if (object->contains("tier") && !(*object)["tier"].is_null()) {
    const Expected<int64_t> tier = WholeNumberAt(*object, "tier", 0);
    if (!tier) return Error{tier.error()};
    filter.tier = static_cast<int>(*tier);
  }
  const auto among = [&object](const char* key, const auto& known, auto* to,
                               const char* what) -> Expected<Done> {
    const Expected<std::string> name = TextAt(*object, key);
    if (!name) return Error{name.error()};
    if (name->empty()) return Done{};
    for (const auto& [word, value] : known) {
      if (word != *name) continue;
      *to = value;
      return Done{};
    }
    return Error{std::string("\"") + key + "\" must be " + what + "."};
  };
  const Expected<Done> meeting = among("meeting", kMeetings, &filter.meeting,
                                       "due, sure, if_no_note, calendar_month, rolling_30 or year");
  if (!meeting) return Error{meeting.error()};
  const Expected<Done> wellness =
      among("wellness", kWellness, &filter.wellness, "claimed, not_valid or used_up");
  if (!wellness) return Error{wellness.error()};
  bool early = false;
  for (const auto& [key, to] : {std::pair{"early", &early},
                                {"chronic", &filter.chronic},
                                {"provisional", &filter.provisional},
                                {"problems", &filter.problems},
                                {"open", &filter.open},
                                {"descending", &filter.descending}}) {
    const auto at = object->find(key);
    if (at == object->end() || at->is_null()) continue;
    if (!at->is_boolean()) return Error{std::string("\"") + key + "\" must be true or false."};
    *to = at->get<bool>();
    if (to == &early) filter.early = early;
  }
  const Expected<std::string> sort = TextAt(*object, "sort");
  if (!sort) return Error{sort.error()};
  const auto named = std::find_if(
      std::begin(kNamedSortKeys), std::end(kNamedSortKeys),
      [&sort](const auto& key) { return sort->compare(0, key.first.size(), key.first) == 0; });
  if (named != std::end(kNamedSortKeys)) {
    filter.sort = named->second;
    filter.sort_column = sort->substr(named->first.size());
  } else if (!sort->empty()) {
    const auto found = std::find_if(std::begin(kSortKeys), std::end(kSortKeys),
                                    [&sort](const auto& key) { return key.first == *sort; });
    if (found == std::end(kSortKeys)) {
      return Error{"The list cannot be sorted by \"" + *sort +
                   "\"; it can be by student_id, name, school, grade, days_absent, absence_rate, "
                   "unexcused, certain, tier, meeting, mhw, check, group:NAME or column:NAME."};
    }
    filter.sort = found->second;
  }
  if (const Expected<Done> cut = ReadCut(*object, &filter); !cut) return Error{cut.error()};
  return filter;
}

Expected<EvaluateOptions> ParseEvaluateOptions(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "What to evaluate");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"as_of", "year", "shape"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"Unknown key \"" + *key + "\"; there are as_of, year and shape."};
  }
  EvaluateOptions options;
  const Expected<std::string> as_of = TextAt(*object, "as_of");
  if (!as_of) return Error{as_of.error()};
  if (!as_of->empty()) {
    options.as_of = Date::ParseIso(*as_of);
    if (!options.as_of) return Error{"\"" + *as_of + "\" is no date; write it as 2025-06-06."};
  }
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  options.year = *year;
  const Expected<std::string> shape = TextAt(*object, "shape");
  if (!shape) return Error{shape.error()};
  if (!shape->empty()) {
    options.shape = ParseShape(*shape);
    if (!options.shape) {
      return Error{"\"" + *shape + "\" is no shape; there are daily, exceptions, grid and totals."};
    }
  }
  return options;
}

Expected<StudentOfYear> ParseStudentOfYear(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"student_id", "year"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key + "\"; it needs student_id and year."};
  }
  const Expected<std::string> id = TextAt(*object, "student_id");
  if (!id) return Error{id.error()};
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  if (!*year) return Error{"The filter needs student_id and year."};
  return StudentOfYear{*id, **year};
}

Expected<StudentThen> ParseStudentThen(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"student_id", "year", "as_of"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it needs student_id, year and as_of."};
  }
  const Expected<std::string> id = TextAt(*object, "student_id");
  if (!id) return Error{id.error()};
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  const Expected<std::optional<Date>> as_of = DateAt(*object, "as_of");
  if (!as_of) return Error{as_of.error()};
  if (!*year || !*as_of) return Error{"The filter needs student_id, year and as_of."};
  return StudentThen{{*id, **year}, **as_of};
}

Expected<StepsFilter> ParseStepsFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"year", "school", "since"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have year, school and since."};
  }
  StepsFilter filter;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  filter.year = *year;
  const Expected<std::string> school = TextAt(*object, "school");
  if (!school) return Error{school.error()};
  if (!school->empty()) filter.school = *school;
  const Expected<std::optional<Date>> since = DateAt(*object, "since");
  if (!since) return Error{since.error()};
  filter.since = *since;
  return filter;
}

Expected<OutreachWant> ParseOutreachWant(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"text", "year", "student_id", "school"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have text, year, student_id and school."};
  }
  OutreachWant want;
  const Expected<std::string> text = TextAt(*object, "text");
  if (!text) return Error{text.error()};
  want.text = *text;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object);
  if (!year) return Error{year.error()};
  want.year = *year;
  const Expected<std::string> id = TextAt(*object, "student_id");
  if (!id) return Error{id.error()};
  want.student_id = *id;
  const Expected<std::string> school = TextAt(*object, "school");
  if (!school) return Error{school.error()};
  if (!school->empty()) want.school = *school;
  return want;
}

Expected<std::string> ParseText(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"text"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key + "\"; it may have text."};
  }
  return TextAt(*object, "text");
}

Expected<std::optional<SchoolYear>> ParseSchoolYear(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school_year"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key + "\"; it may have school_year."};
  }
  return YearAt(*object, "school_year");
}

Expected<RatesFilter> ParseRatesFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school_year", "school", "goal"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have school_year, school and goal."};
  }
  RatesFilter filter;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object, "school_year");
  if (!year) return Error{year.error()};
  filter.year = *year;
  const Expected<std::string> school = TextAt(*object, "school");
  if (!school) return Error{school.error()};
  if (!school->empty()) filter.school = *school;
  const Expected<int64_t> goal = WholeNumberAt(*object, "goal", 0);
  if (!goal) return Error{goal.error()};
  if (*goal > 100) return Error{"\"goal\" must be a whole percent from 1 to 100."};
  if (*goal > 0) filter.goal = static_cast<int>(*goal);
  return filter;
}

Expected<AgendaFilter> ParseAgendaFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school", "days", "rows"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have school, days and rows."};
  }
  AgendaFilter filter;
  const Expected<std::string> school = TextAt(*object, "school");
  if (!school) return Error{school.error()};
  if (object->contains("school") && !object->at("school").is_null()) filter.school = *school;
  const Expected<int64_t> days = WholeNumberAt(*object, "days", filter.days);
  if (!days) return Error{days.error()};
  if (*days < 1 || *days > kDaysInYear) {
    return Error{"\"days\" must be a number of school days, 1 or more."};
  }
  filter.days = static_cast<int>(*days);
  const Expected<int64_t> rows = WholeNumberAt(*object, "rows", filter.rows);
  if (!rows) return Error{rows.error()};
  filter.rows = *rows;
  return filter;
}

Expected<SinceFilter> ParseSinceFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school", "rows"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key + "\"; it may have school and rows."};
  }
  SinceFilter filter;
  const Expected<std::string> school = TextAt(*object, "school");
  if (!school) return Error{school.error()};
  if (object->contains("school") && !object->at("school").is_null()) filter.school = *school;
  const Expected<int64_t> rows = WholeNumberAt(*object, "rows", filter.rows);
  if (!rows) return Error{rows.error()};
  filter.rows = *rows;
  return filter;
}

Expected<ChangesFilter> ParseChangesFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"options", "school_year", "offset", "limit"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have options, school_year, offset and limit."};
  }
  ChangesFilter filter;
  const auto options = object->find("options");
  if (options == object->end() || !options->is_object() || options->empty()) {
    return Error{"The filter needs \"options\", an object that gives options their values."};
  }
  filter.options = OptionsOf(*options);
  const Expected<std::optional<SchoolYear>> year = YearAt(*object, "school_year");
  if (!year) return Error{year.error()};
  filter.year = *year;
  if (const Expected<Done> cut = ReadCut(*object, &filter); !cut) return Error{cut.error()};
  return filter;
}

Expected<CheckFilter> ParseCheckFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school_year", "group", "offset", "limit"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have school_year, group, offset and limit."};
  }
  CheckFilter filter;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object, "school_year");
  if (!year) return Error{year.error()};
  filter.year = *year;
  const Expected<std::string> group = TextAt(*object, "group");
  if (!group) return Error{group.error()};
  filter.group = *group;
  if (const Expected<Done> cut = ReadCut(*object, &filter); !cut) return Error{cut.error()};
  return filter;
}

Expected<DefinitionsFilter> ParseDefinitionsFilter(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school_year", "as_of"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"The filter has an unknown key \"" + *key +
                 "\"; it may have school_year and as_of."};
  }
  DefinitionsFilter filter;
  const Expected<std::optional<SchoolYear>> year = YearAt(*object, "school_year");
  if (!year) return Error{year.error()};
  filter.year = *year;
  const Expected<std::string> as_of = TextAt(*object, "as_of");
  if (!as_of) return Error{as_of.error()};
  if (!as_of->empty()) {
    filter.as_of = Date::ParseIso(*as_of);
    if (!filter.as_of) return Error{"\"" + *as_of + "\" is no date; write it as 2025-06-06."};
  }
  return filter;
}

Expected<AgainWant> ParseAgainWant(std::string_view json) {
  const Expected<Json> object = ParseObject(json, "What is wanted");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"kind", "file", "rows", "student_id"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"Unknown key \"" + *key + "\"; there are kind, file, rows and student_id."};
  }
  AgainWant want;
  const Expected<std::string> kind = TextAt(*object, "kind");
  if (!kind) return Error{kind.error()};
  if (*kind == "fix_list") return want;
  if (*kind == "columns") {
    want.kind = AgainWant::Kind::kColumns;
    return want;
  }
  if (*kind != "rows") return Error{"\"kind\" must be fix_list, rows or columns."};
  const Expected<std::string> student = TextAt(*object, "student_id");
  if (!student) return Error{student.error()};
  const Expected<std::string> file = TextAt(*object, "file");
  if (!file) return Error{file.error()};
  if (!student->empty() && file->empty()) {
    want.kind = AgainWant::Kind::kRowsOfStudent;
    want.student_id = *student;
    return want;
  }
  const auto rows = object->find("rows");
  const bool numbers = rows != object->end() && rows->is_array() && !rows->empty() &&
                       std::all_of(rows->begin(), rows->end(), [](const Json& row) {
                         return row.is_number_unsigned() && row.get<uint64_t>() < UINT32_MAX;
                       });
  if (file->empty() || !student->empty() || !numbers) {
    return Error{
        "Rows need either \"student_id\", or \"file\" and \"rows\", a list of row numbers."};
  }
  want.kind = AgainWant::Kind::kRowsOfFile;
  want.file = *file;
  for (const Json& row : *rows) want.rows.push_back(row.get<uint32_t>());
  return want;
}

Expected<WriteWant> ParseWriteWant(std::string_view text) {
  WriteWant want;
  if (text.empty() || text.front() != '{') {
    const std::optional<Format> format = ParseFormat(text);
    if (!format) return Error{"There is no format \"" + std::string(text) + "\"."};
    want.format = *format;
    return want;
  }
  const Expected<Json> object = ParseObject(text, "What to write");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"format", "filter", "names"};
  if (const auto key = UnknownKey(*object, kKeys)) {
    return Error{"Unknown key \"" + *key + "\"; there are format, filter and names."};
  }
  const Expected<std::string> name = TextAt(*object, "format");
  if (!name) return Error{name.error()};
  const std::optional<Format> format = ParseFormat(*name);
  if (format != Format::kCsv && format != Format::kAbsencesCsv) {
    return Error{"A list of students is written as csv or absences-csv, not as \"" + *name + "\"."};
  }
  want.format = *format;
  want.listed = true;
  const auto filter = object->find("filter");
  if (filter != object->end() && !filter->is_null()) want.filter = filter->dump();
  const Expected<std::string> names = TextAt(*object, "names");
  if (!names) return Error{names.error()};
  const std::optional<Names> parsed = ParseNames(names->empty() ? "full" : *names);
  if (!parsed) {
    return Error{"\"names\" must be full, initials or rows, not \"" + *names + "\"."};
  }
  want.names = *parsed;
  return want;
}

// What a family says.

namespace {

// Whether something stands under `key`.
const Json* At(const Json& object, const char* key) {
  const auto at = object.find(key);
  return at == object.end() || at->is_null() ? nullptr : &*at;
}

std::string Quote(const std::string& text) { return '"' + text + '"'; }

Expected<bool> FlagAt(const Json& object, const char* key) {
  const Json* at = At(object, key);
  if (at == nullptr) return false;
  if (!at->is_boolean()) return Error{Quote(key) + " must be true or false."};
  return at->get<bool>();
}

Expected<Done> MustHave(const std::optional<Date>& date, const std::string& what) {
  if (!date) return Error{what + " needs a date, written as 2025-06-06."};
  return Done{};
}

template <size_t N>
Expected<Done> OnlyKeys(const Json& object, const std::string& what,
                        const char* const (&known)[N]) {
  const auto key = UnknownKey(object, known);
  if (!key) return Done{};
  std::string names;
  for (size_t i = 0; i < N; ++i) {
    names += i == 0 ? "" : i + 1 < N ? ", " : " and ";
    names += known[i];
  }
  return Error{what + " has an unknown key " + Quote(*key) + "; it may have " + names + "."};
}

// `read` takes each object of the list under `key`.
template <typename Read>
Expected<Done> EachObject(const Json& object, const char* key, Read read) {
  const Json* list = At(object, key);
  if (list == nullptr) return Done{};
  if (!list->is_array()) return Error{Quote(key) + " must be a list or null."};
  for (const Json& one : *list) {
    if (!one.is_object()) return Error{Quote(key) + " must be a list of objects."};
    if (Expected<Done> done = read(one); !done) return done;
  }
  return Done{};
}

Expected<CalendarDays> CalendarAt(const Json& object, const char* key) {
  CalendarDays days;
  const Expected<Done> read = EachObject(object, key, [&](const Json& row) -> Expected<Done> {
    static constexpr const char* kKeys[] = {"date", "type", "school", "grade", "minutes"};
    const std::string what = "A row of " + Quote(key);
    if (Expected<Done> keys = OnlyKeys(row, what, kKeys); !keys) return keys;
    Profile::CalendarDay day;
    const Expected<std::optional<Date>> date = DateAt(row, "date");
    if (!date) return Error{date.error()};
    if (Expected<Done> has = MustHave(*date, what); !has) return has;
    day.date = **date;
    const Expected<std::string> type = TextAt(row, "type");
    if (!type) return Error{type.error()};
    const std::optional<CalendarType> known = ParseCalendarType(*type);
    if (!known) {
      return Error{what + " has the type " + Quote(*type) +
                   "; there are school, early, no_school, closed, first_day and last_day."};
    }
    day.type = *known;
    const Expected<std::string> school = TextAt(row, "school");
    if (!school) return Error{school.error()};
    day.school = *school;
    const Expected<std::string> grade = TextAt(row, "grade");
    if (!grade) return Error{grade.error()};
    day.grade = *grade;
    const Expected<int64_t> minutes = WholeNumberAt(row, "minutes", kNotGiven);
    if (!minutes) return Error{minutes.error()};
    day.minutes = static_cast<int32_t>(*minutes);
    days.push_back(std::move(day));
    return Done{};
  });
  if (!read) return Error{read.error()};
  return days;
}

// A half day is told by its times (view presence), and is then missed or not.
bool IsWholeAbsence(Kind kind) { return IsAbsentKind(kind) && kind != Kind::kHalfDay; }

Expected<Kind> AbsentKindAt(const Json& object, const char* key, Kind otherwise) {
  const Expected<std::string> name = TextAt(object, key);
  if (!name) return Error{name.error()};
  if (name->empty()) return otherwise;
  const std::optional<Kind> kind = ParseKind(*name);
  if (!kind || !IsWholeAbsence(*kind)) {
    std::string names;
    for (int k = 0; k < kKindCount; ++k) {
      if (!IsWholeAbsence(static_cast<Kind>(k))) continue;
      if (!names.empty()) names += ", ";
      names += KindName(static_cast<Kind>(k));
    }
    return Error{Quote(*name) + " is no kind of absence; there are " + names + "."};
  }
  return *kind;
}

Expected<std::vector<MissedDay>> MissedDaysAt(const Json& object, const char* key) {
  std::vector<MissedDay> days;
  const Expected<Done> read = EachObject(object, key, [&](const Json& row) -> Expected<Done> {
    static constexpr const char* kKeys[] = {"date",          "kind",        "documentation",
                                            "documented_on", "approved_on", "other_schooling"};
    const std::string what = "A day of " + Quote(key);
    if (Expected<Done> keys = OnlyKeys(row, what, kKeys); !keys) return keys;
    MissedDay day;
    const Expected<std::optional<Date>> date = DateAt(row, "date");
    if (!date) return Error{date.error()};
    if (Expected<Done> has = MustHave(*date, what); !has) return has;
    day.date = **date;
    for (const MissedDay& other : days) {
      if (other.date == day.date) {
        return Error{Quote(key) + " has " + day.date.ToIso() + " twice."};
      }
    }
    if (At(row, "kind") == nullptr) return Error{what + " needs a kind."};
    const Expected<Kind> kind = AbsentKindAt(row, "kind", day.kind);
    if (!kind) return Error{kind.error()};
    day.kind = *kind;
    const Expected<std::string> paper = TextAt(row, "documentation");
    if (!paper) return Error{paper.error()};
    if (!paper->empty()) {
      bool known = false;
      for (int d = static_cast<int>(Documentation::kNone);
           d <= static_cast<int>(Documentation::kMedical); ++d) {
        if (DocumentationName(static_cast<Documentation>(d)) != *paper) continue;
        day.documentation = static_cast<Documentation>(d);
        known = true;
      }
      if (!known) {
        return Error{Quote(*paper) +
                     " is no documentation; there are none, parent, school_official, preapproved, "
                     "court and medical."};
      }
    }
    for (const auto& [name, to] :
         {std::pair{"documented_on", &day.documented_on}, {"approved_on", &day.approved_on}}) {
      const Expected<std::optional<Date>> on = DateAt(row, name);
      if (!on) return Error{on.error()};
      *to = *on;
    }
    const Expected<bool> other = FlagAt(row, "other_schooling");
    if (!other) return Error{other.error()};
    day.other_schooling = *other;
    days.push_back(day);
    return Done{};
  });
  if (!read) return Error{read.error()};
  return days;
}

Expected<std::vector<Date>> DatesAt(const Json& object, const char* key) {
  std::vector<Date> dates;
  const Json* list = At(object, key);
  if (list == nullptr) return dates;
  const std::string wrong = Quote(key) + " must be a list of dates, written as 2025-06-06.";
  if (!list->is_array()) return Error{wrong};
  for (const Json& one : *list) {
    const std::optional<Date> date =
        one.is_string() ? Date::ParseIso(one.get<std::string>()) : std::nullopt;
    if (!date) return Error{wrong};
    dates.push_back(*date);
  }
  return dates;
}

// A word of a closed list; nothing where it is null or absent.
template <typename T, size_t N>
Expected<std::optional<T>> WordAt(const Json& object, const char* key,
                                  const std::pair<std::string_view, T> (&known)[N]) {
  const Expected<std::string> word = TextAt(object, key);
  if (!word) return Error{word.error()};
  if (word->empty()) return std::optional<T>();
  std::string names;
  for (size_t i = 0; i < N; ++i) {
    if (known[i].first == *word) return std::optional<T>(known[i].second);
    names += i == 0 ? "" : i + 1 < N ? ", " : " or ";
    names += known[i].first;
  }
  return Error{Quote(key) + " must be " + names + ", not " + Quote(*word) + "."};
}

Expected<Done> ReadSchool(const Json& object, FamilySchool* school) {
  const Expected<std::optional<SchoolYear>> year = YearAt(object, "school_year");
  if (!year) return Error{year.error()};
  school->year = *year;
  const Expected<std::string> name = TextAt(object, "school");
  if (!name) return Error{name.error()};
  school->school = *name;
  const Expected<std::string> grade = TextAt(object, "grade");
  if (!grade) return Error{grade.error()};
  if (!grade->empty() && ParseGrade(*grade) == Grade::kUnknown) {
    return Error{Quote(*grade) +
                 " is no grade; there are PK, KH (half-day kindergarten), K and 1 "
                 "to 12."};
  }
  school->grade = *grade;
  if (At(object, "calendar") != nullptr) {
    Expected<CalendarDays> calendar = CalendarAt(object, "calendar");
    if (!calendar) return Error{calendar.error()};
    school->calendar = std::move(*calendar);
  }
  Expected<CalendarDays> changes = CalendarAt(object, "calendar_changes");
  if (!changes) return Error{changes.error()};
  school->changes = std::move(*changes);
  if (const Json* options = At(object, "options")) {
    if (!options->is_object()) return Error{"\"options\" must be an object or null."};
    school->options = OptionsOf(*options);
  }
  return Done{};
}

// "08:05": minutes of the day.
std::optional<int> TimeOf(const Json* value) {
  if (value == nullptr || !value->is_string()) return std::nullopt;
  const std::string text = value->get<std::string>();
  const size_t colon = text.find(':');
  if (colon == std::string::npos || colon == 0 || colon > 2 || text.size() != colon + 3) {
    return std::nullopt;
  }
  int parts[2] = {0, 0};
  for (size_t i = 0; i < text.size(); ++i) {
    if (i == colon) continue;
    if (text[i] < '0' || text[i] > '9') return std::nullopt;
    int& part = parts[i < colon ? 0 : 1];
    part = part * 10 + (text[i] - '0');
  }
  if (parts[0] > 24 || parts[1] > 59 || (parts[0] == 24 && parts[1] > 0)) return std::nullopt;
  return parts[0] * 60 + parts[1];
}

Expected<TimeSpan> SpanOf(const Json& object, const char* from, const char* to) {
  const std::optional<int> begin = TimeOf(At(object, from)), end = TimeOf(At(object, to));
  if (!begin || !end) {
    return Error{Quote(from) + " and " + Quote(to) + " must be times, written as 08:05."};
  }
  if (*end <= *begin) return Error{Quote(to) + " must be later than " + Quote(from) + "."};
  return TimeSpan{*begin, *end};
}

Expected<std::vector<TimeSpan>> SpansAt(const Json& object, const char* key) {
  std::vector<TimeSpan> spans;
  const Expected<Done> read = EachObject(object, key, [&](const Json& one) -> Expected<Done> {
    static constexpr const char* kKeys[] = {"from", "to"};
    if (Expected<Done> keys = OnlyKeys(one, "A time of " + Quote(key), kKeys); !keys) return keys;
    const Expected<TimeSpan> span = SpanOf(one, "from", "to");
    if (!span) return Error{span.error()};
    spans.push_back(*span);
    return Done{};
  });
  if (!read) return Error{read.error()};
  return spans;
}

constexpr std::pair<std::string_view, WellnessUsed> kWellnessUsed[] = {
    {"none", WellnessUsed::kNone},
    {"one", WellnessUsed::kOne},
    {"two", WellnessUsed::kTwo},
    {"unsure", WellnessUsed::kUnsure}};
constexpr std::pair<std::string_view, MissedSoFar> kMissed[] = {
    {"few", MissedSoFar::kFew}, {"many", MissedSoFar::kMany}, {"unsure", MissedSoFar::kUnsure}};

}  // namespace

Expected<FamilyHistory> ParseFamilyHistory(std::string_view text) {
  const Expected<Json> object = ParseObject(text, "The history");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {
      "today",         "school_year",      "grade",         "adult",    "school",
      "calendar",      "options",          "entered",       "missed",   "elsewhere",
      "wellness_days", "calendar_changes", "days",          "wellness", "as_what",
      "possible",      "what_if",          "with_calendar", "ask"};
  if (Expected<Done> keys = OnlyKeys(*object, "The history", kKeys); !keys) {
    return Error{keys.error()};
  }
  FamilyHistory history;
  const Expected<std::optional<Date>> today = DateAt(*object, "today");
  if (!today) return Error{today.error()};
  if (!*today) {
    return Error{"The history needs \"today\", a date: the engine has no clock."};
  }
  history.today = **today;
  if (Expected<Done> read = ReadSchool(*object, &history.school); !read) return Error{read.error()};
  const Expected<bool> adult = FlagAt(*object, "adult");
  if (!adult) return Error{adult.error()};
  history.adult = *adult;
  const Expected<std::optional<Date>> entered = DateAt(*object, "entered");
  if (!entered) return Error{entered.error()};
  history.entered = *entered;
  if (const Json* elsewhere = At(*object, "elsewhere")) {
    static constexpr const char* kElsewhere[] = {"absences", "wellness", "same_district"};
    if (!elsewhere->is_object()) return Error{"\"elsewhere\" must be an object or null."};
    if (Expected<Done> keys = OnlyKeys(*elsewhere, "\"elsewhere\"", kElsewhere); !keys) {
      return Error{keys.error()};
    }
    for (const auto& [key, to] : {std::pair{"absences", &history.elsewhere_absences},
                                  {"wellness", &history.elsewhere_wellness}}) {
      const Expected<int64_t> number = WholeNumberAt(*elsewhere, key, 0);
      if (!number) return Error{number.error()};
      if (*number > kDaysInYear) {
        return Error{Quote(key) + " must be a number of days of one school year."};
      }
      *to = static_cast<int>(*number);
    }
    const Expected<bool> same = FlagAt(*elsewhere, "same_district");
    if (!same) return Error{same.error()};
    if (At(*elsewhere, "same_district") != nullptr) history.elsewhere_same_district = *same;
  }
  const auto wellness = WordAt(*object, "wellness", kWellnessUsed);
  if (!wellness) return Error{wellness.error()};
  history.wellness = *wellness;
  const auto missed = WordAt(*object, "missed", kMissed);
  if (!missed) return Error{missed.error()};
  history.missed = *missed;
  if (At(*object, "wellness_days") != nullptr) {
    Expected<std::vector<Date>> dates = DatesAt(*object, "wellness_days");
    if (!dates) return Error{dates.error()};
    history.wellness_days = std::move(*dates);
  }
  if (At(*object, "days") != nullptr) {
    Expected<std::vector<MissedDay>> days = MissedDaysAt(*object, "days");
    if (!days) return Error{days.error()};
    history.days = std::move(*days);
  }
  Expected<std::vector<Date>> ask = DatesAt(*object, "ask");
  if (!ask) return Error{ask.error()};
  history.ask = std::move(*ask);
  if (const Json* possible = At(*object, "possible")) {
    static constexpr const char* kPossible[] = {"from", "to"};
    if (!possible->is_object()) return Error{"\"possible\" must be an object or null."};
    if (Expected<Done> keys = OnlyKeys(*possible, "\"possible\"", kPossible); !keys) {
      return Error{keys.error()};
    }
    const Expected<std::optional<Date>> from = DateAt(*possible, "from");
    if (!from) return Error{from.error()};
    const Expected<std::optional<Date>> to = DateAt(*possible, "to");
    if (!to) return Error{to.error()};
    if (!*from || !*to || **to < **from || **to - **from > kDaysInYear) {
      return Error{"\"possible\" needs from and to, two days of one school year in this order."};
    }
    history.possible = std::pair{**from, **to};
  }
  const Expected<Kind> as_what = AbsentKindAt(*object, "as_what", history.as_what);
  if (!as_what) return Error{as_what.error()};
  history.as_what = *as_what;
  Expected<std::vector<MissedDay>> what_if = MissedDaysAt(*object, "what_if");
  if (!what_if) return Error{what_if.error()};
  history.what_if = std::move(*what_if);
  const Expected<bool> with_calendar = FlagAt(*object, "with_calendar");
  if (!with_calendar) return Error{with_calendar.error()};
  history.with_calendar = *with_calendar;
  return history;
}

Expected<PresenceQuestion> ParsePresenceQuestion(std::string_view text) {
  const Expected<Json> object = ParseObject(text, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {
      "start",  "end",   "there",    "not_counted",      "date",
      "school", "grade", "calendar", "calendar_changes", "school_year"};
  if (Expected<Done> keys = OnlyKeys(*object, "The filter", kKeys); !keys) {
    return Error{keys.error()};
  }
  PresenceQuestion question;
  if (Expected<Done> read = ReadSchool(*object, &question.school); !read) {
    return Error{read.error()};
  }
  const Expected<TimeSpan> day = SpanOf(*object, "start", "end");
  if (!day) return Error{day.error()};
  question.day = *day;
  Expected<std::vector<TimeSpan>> there = SpansAt(*object, "there");
  if (!there) return Error{there.error()};
  question.there = std::move(*there);
  Expected<std::vector<TimeSpan>> not_counted = SpansAt(*object, "not_counted");
  if (!not_counted) return Error{not_counted.error()};
  question.not_counted = std::move(*not_counted);
  const Expected<std::optional<Date>> date = DateAt(*object, "date");
  if (!date) return Error{date.error()};
  question.date = *date;
  return question;
}

Expected<FamilySchool> ParseYearMarksQuestion(std::string_view text) {
  const Expected<Json> object = ParseObject(text, "The filter");
  if (!object) return Error{object.error()};
  static constexpr const char* kKeys[] = {"school_year", "school", "grade", "calendar", "options"};
  if (Expected<Done> keys = OnlyKeys(*object, "The filter", kKeys); !keys) {
    return Error{keys.error()};
  }
  FamilySchool school;
  if (Expected<Done> read = ReadSchool(*object, &school); !read) return Error{read.error()};
  return school;
}

FileReading ParseFileReading(std::string_view json) {
  FileReading reading;
  const Json object = Json::parse(json, nullptr, false);
  if (!object.is_object()) return reading;
  const std::string role = SaidAt(object, "role");
  for (const Role known :
       {Role::kAttendance, Role::kRoster, Role::kCalendar, Role::kTotals, Role::kGrid}) {
    if (RoleName(known) == role) reading.role = known;
  }
  const auto header = object.find("header_row");
  if (header != object.end() && header->is_number_unsigned()) {
    reading.header_row = header->get<uint32_t>();
  }
  const auto columns = object.find("columns");
  if (columns != object.end() && columns->is_object()) {
    for (const auto& column : columns->items()) {
      if (column.value().is_string()) {
        reading.columns[column.key()] = column.value().get<std::string>();
      }
    }
  }
  reading.date_format = ParseDateFormat(SaidAt(object, "date_format"));
  return reading;
}

}  // namespace rollcall
