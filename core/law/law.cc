// SPDX-License-Identifier: Apache-2.0
#include "rollcall/law.h"

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "law/law_parse.h"

namespace rollcall {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kDateUnit = "date";

// Reads the members of one row, and remembers what is wrong with it.
class RowReader {
 public:
  RowReader(const Json& row, std::string where, std::vector<std::string>* errors)
      : row_(row), where_(std::move(where)), errors_(errors) {}

  void Complain(const std::string& what) { errors_->push_back(where_ + ": " + what); }

  const Json* Find(const char* key) {
    known_.insert(key);
    if (!row_.is_object()) return nullptr;
    const auto found = row_.find(key);
    return found == row_.end() ? nullptr : &*found;
  }
  bool Has(const char* key) { return Find(key) != nullptr; }

  std::string Text(const char* key) {
    const Json* value = Find(key);
    if (value != nullptr && value->is_string()) return value->get<std::string>();
    Complain(std::string(key) + " is no text");
    return {};
  }

  int64_t Number(const char* key) {
    const Json* value = Find(key);
    if (value != nullptr && value->is_number_integer()) return value->get<int64_t>();
    Complain(std::string(key) + " is no whole number");
    return 0;
  }

  bool Flag(const char* key, bool otherwise) {
    const Json* value = Find(key);
    if (value == nullptr) return otherwise;
    if (value->is_boolean()) return value->get<bool>();
    Complain(std::string(key) + " is neither true nor false");
    return otherwise;
  }

  rollcall::Date Day(const char* key) {
    const std::string text = Text(key);
    if (const auto date = rollcall::Date::ParseIso(text)) return *date;
    Complain(std::string(key) + " is no date: \"" + text + "\"");
    return {};
  }

  std::optional<rollcall::Date> OptionalDay(const char* key) {
    if (!Has(key)) return {};
    return Day(key);
  }

  std::string DayText(const char* key) {
    Day(key);
    const Json* value = Find(key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
  }

  std::vector<std::string> Texts(const char* key) {
    std::vector<std::string> texts;
    const Json* list = Find(key);
    if (list == nullptr || !list->is_array()) {
      Complain(std::string(key) + " is no list");
      return texts;
    }
    for (const Json& item : *list) {
      if (item.is_string()) {
        texts.push_back(item.get<std::string>());
      } else {
        Complain(std::string(key) + " holds something that is no text");
      }
    }
    return texts;
  }

  std::string Tag() {
    std::string tag = Text("tag");
    if (tag != "V" && tag != "2" && tag != "I" && tag != "M")
      Complain("unknown tag \"" + tag + '"');
    return tag;
  }

  // Complains of members that nobody asked for.
  void Finish() {
    if (!row_.is_object()) return;
    for (const auto& member : row_.items()) {
      if (known_.count(member.key()) == 0) Complain("unknown member \"" + member.key() + '"');
    }
  }

 private:
  const Json& row_;
  std::string where_;
  std::vector<std::string>* errors_;
  std::set<std::string> known_;
};

// Calls `read` with each row of a file; its errors begin with the file and the row's name.
template <typename F>
void ForEachRow(const std::string& text, const std::string& file, const char* name_key,
                std::vector<std::string>* errors, F read) {
  const Json rows = Json::parse(text, nullptr, false);
  if (rows.is_discarded() || !rows.is_array()) {
    errors->push_back(file + ": not a JSON list");
    return;
  }
  for (const Json& row : rows) {
    std::string name;
    if (row.is_object() && row.contains(name_key) && row[name_key].is_string()) {
      name = row[name_key].get<std::string>();
    }
    RowReader reader(row, file + ": " + name, errors);
    if (!row.is_object()) reader.Complain("no object");
    read(&reader);
    reader.Finish();
  }
}

template <typename T, typename Key>
void CheckUnique(const std::vector<T>& rows, const std::string& file, Key key,
                 std::vector<std::string>* errors) {
  std::set<std::string> seen;
  for (const T& row : rows) {
    if (!seen.insert(key(row)).second) errors->push_back(file + ": twice: " + key(row));
  }
}

const Parameter* InForce(const Law& law, std::string_view id, Date on) {
  for (const Parameter& row : law.parameters) {
    if (row.id == id && row.from <= on && (!row.until || on <= *row.until)) return &row;
  }
  return nullptr;
}

void ReadSources(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "sources.json", "id", errors, [&](RowReader* row) {
    Source source;
    source.id = row->Text("id");
    source.title = row->Text("title");
    source.paragraph = row->Text("paragraph");
    source.url = row->Text("url");
    source.tag = row->Tag();
    source.read_on = row->DayText("read_on");
    law->sources.push_back(std::move(source));
  });
  CheckUnique(
      law->sources, "sources.json", [](const Source& s) { return s.id; }, errors);
}

void ReadParameters(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "parameters.json", "id", errors, [&](RowReader* row) {
    Parameter parameter;
    parameter.id = row->Text("id");
    parameter.stem = row->Text("stem");
    parameter.rule = row->Text("rule");
    parameter.unit = row->Text("unit");
    if (parameter.unit == kDateUnit) {
      parameter.value = row->Day("value").days();
    } else {
      parameter.value = row->Number("value");
      if (row->Has("denominator")) parameter.denominator = row->Number("denominator");
      if (parameter.denominator <= 0) row->Complain("denominator is not above 0");
    }
    parameter.from = row->Day("from");
    parameter.until = row->OptionalDay("until");
    parameter.source = row->Text("source");
    parameter.tag = row->Tag();
    parameter.checked_on = row->DayText("checked_on");
    if (parameter.until && *parameter.until < parameter.from) row->Complain("until before from");
    if (law->FindSource(parameter.source) == nullptr) {
      row->Complain("unknown source \"" + parameter.source + '"');
    }
    law->parameters.push_back(std::move(parameter));
  });
}

void ReadRules(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "rules.json", "id", errors, [&](RowReader* row) {
    Rule rule;
    rule.id = row->Text("id");
    rule.stem = row->Text("stem");
    rule.title = row->Text("title");
    rule.text = row->Text("text");
    rule.sources = row->Texts("sources");
    rule.tag = row->Tag();
    rule.from = row->OptionalDay("from");
    rule.until = row->OptionalDay("until");
    rule.computed = row->Flag("computed", true);
    if (row->Has("parameters")) rule.parameters = row->Texts("parameters");
    if (rule.sources.empty()) row->Complain("no source");
    for (const std::string& source : rule.sources) {
      if (law->FindSource(source) == nullptr) row->Complain("unknown source \"" + source + '"');
    }
    law->rules.push_back(std::move(rule));
  });
  CheckUnique(
      law->rules, "rules.json", [](const Rule& r) { return r.id; }, errors);
}

// A rule names its parameters, and each parameter its rule and the rule's stem.
void CheckRulesAndParameters(const Law& law, std::vector<std::string>* errors) {
  for (const Parameter& parameter : law.parameters) {
    const Rule* rule = law.FindRule(parameter.rule);
    if (rule == nullptr) {
      errors->push_back("parameters.json: " + parameter.id + ": unknown rule \"" + parameter.rule +
                        '"');
    } else if (std::count(rule->parameters.begin(), rule->parameters.end(), parameter.id) != 1 ||
               rule->stem != parameter.stem) {
      errors->push_back("parameters.json: " + parameter.id + ": " + rule->id +
                        " does not name it, or has another stem");
    }
  }
  for (const Rule& rule : law.rules) {
    for (const std::string& id : rule.parameters) {
      const bool found =
          std::any_of(law.parameters.begin(), law.parameters.end(),
                      [&](const Parameter& p) { return p.id == id && p.rule == rule.id; });
      if (!found) errors->push_back("rules.json: " + rule.id + ": unknown parameter \"" + id + '"');
    }
  }
}

void ReadYears(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "years.json", "year", errors, [&](RowReader* row) {
    YearLaw year;
    const auto parsed = SchoolYear::Parse(row->Text("year"));
    year.checked_on = row->DayText("checked_on");
    if (!parsed) {
      row->Complain("no school year");
      return;
    }
    year.year = *parsed;
    if (!law->years.empty() && year.year != law->years.back().year.next()) {
      row->Complain("does not follow the year before it");
    }
    law->years.push_back(std::move(year));
  });
  if (law->years.empty()) errors->push_back("years.json: no year");
}

// One row of each parameter on every supported day: no gap, no overlap.
void CheckCoverage(const Law& law, std::vector<std::string>* errors) {
  if (law.years.empty()) return;
  const Date first = law.years.front().year.first();
  const Date last = law.years.back().year.last();
  std::map<std::string, std::vector<const Parameter*>> rows_of;
  for (const Parameter& row : law.parameters) rows_of[row.id].push_back(&row);
  for (auto& [id, rows] : rows_of) {
    std::sort(rows.begin(), rows.end(),
              [](const Parameter* a, const Parameter* b) { return a->from < b->from; });
    Date open = first;  // the first supported day that no row has answered yet
    for (const Parameter* row : rows) {
      if (row->until && *row->until < first) continue;
      if (open > first && row->from < open) {
        errors->push_back("parameters.json: " + id + ": overlap on " +
                          std::max(row->from, first).ToIso());
      }
      if (row->from > open && open <= last) {
        errors->push_back("parameters.json: " + id + ": gap on " + open.ToIso());
      }
      open = row->until ? std::max(open, *row->until + 1) : last + 1;
    }
    if (open <= last) errors->push_back("parameters.json: " + id + ": gap on " + open.ToIso());
  }
}

void FillYears(Law* law, std::vector<std::string>* errors) {
  for (YearLaw& year : law->years) {
    const Date on = year.year.first();
    const auto fraction = [&](const char* id) {
      const Parameter* row = InForce(*law, id, on);
      if (row == nullptr) {
        errors->push_back("parameters.json: no " + std::string(id) + " in " + year.year.label());
        return Fraction{};
      }
      return Fraction{row->value, row->denominator};
    };
    const auto number = [&](const char* id) { return static_cast<int>(fraction(id).numerator); };
    year.present_share = fraction("presence.share_of_day");
    year.level1_last = number("ordinal.level1_last");
    year.military_days = number("excusal.military_days");
    year.mhw_in_force = number("mhw.in_force") != 0;
    year.mhw_days = number("mhw.days");
    year.mhw_self_consent_age = number("mhw.self_consent_age");
    year.truancy_in_month = number("truancy.unexcused_in_month");
    year.truancy_in_year = number("truancy.unexcused_in_year");
    year.truancy_window_days = number("truancy.rolling_window_days");
    year.truancy_meeting_days = number("truancy.meeting_school_days");
    year.truancy_age_first = number("truancy.age_first");
    year.truancy_age_last = number("truancy.age_last");
    year.long_absence_days = number("psis.long_absence_days");
    year.chronic = fraction("chronic.share");
    year.short_enrollment_days = number("chronic.short_enrollment_days");
    year.chronic_first_minimum_days = number("chronic.first_minimum_days");
    year.at_risk = fraction("tier.at_risk");
    year.moderate_chronic = fraction("tier.moderate_chronic");
    year.severe_chronic = fraction("tier.severe_chronic");
    year.early_signs_a_month = number("tier.early_signs");
    year.district_team = fraction("review_team.district_share");
    year.school_team = fraction("review_team.school_share");
    year.high = fraction("review_team.high_share");
  }
}

// An option's default: a value of its own, or that of the parameter row in force at the end.
OptionValue ReadDefault(const Law& law, RowReader* row) {
  OptionValue value;
  const Json* json = row->Find("default");
  if (json != nullptr && json->is_boolean()) {
    value.type = OptionValue::Type::kBool;
    value.boolean = json->get<bool>();
  } else if (json != nullptr && json->is_number_integer()) {
    value.type = OptionValue::Type::kInt;
    value.number = json->get<int64_t>();
  } else if (json != nullptr && json->is_string()) {
    value.type = OptionValue::Type::kText;
    value.text = json->get<std::string>();
  } else if (json != nullptr && json->is_object() && json->size() == 1 &&
             json->contains("parameter") && (*json)["parameter"].is_string()) {
    const std::string id = (*json)["parameter"].get<std::string>();
    const Parameter* parameter =
        law.years.empty() ? nullptr : InForce(law, id, law.years.back().year.last());
    if (parameter == nullptr) {
      row->Complain("unknown parameter \"" + id + '"');
    } else if (parameter->unit == kDateUnit) {
      value.type = OptionValue::Type::kText;
      value.text = ParameterValueText(*parameter);
    } else {
      value.type = OptionValue::Type::kInt;
      value.number = parameter->value;
    }
  } else {
    row->Complain("no default");
  }
  return value;
}

void ReadOptions(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "options.json", "name", errors, [&](RowReader* row) {
    OptionInfo option;
    option.name = row->Text("name");
    option.values = row->Texts("values");
    option.default_value = ReadDefault(*law, row);
    option.number = row->Text("number");
    option.title = row->Text("title");
    Options scratch;
    const auto set = SetOption(&scratch, option.name, option.default_value);
    if (!set) row->Complain(set.error());
    law->options.push_back(std::move(option));
  });
  const auto all = ListOptions(Options{});
  bool equal = all.size() == law->options.size();
  for (size_t i = 0; equal && i < all.size(); ++i) equal = all[i].first == law->options[i].name;
  if (!equal) errors->push_back("options.json: not the options of the engine in their order");
}

void ReadCodes(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "codes.json", "code", errors, [&](RowReader* row) {
    StarterCode code;
    code.code = row->Text("code");
    const std::string kind = row->Text("kind");
    code.kind = ParseKind(kind);
    if (!code.kind && kind != "ask") row->Complain("unknown kind \"" + kind + '"');
    code.meaning = row->Text("meaning");
    code.evidence = row->Text("evidence");
    code.check = row->Flag("check", false);
    if (code.evidence != "convention" && law->FindSource(code.evidence) == nullptr) {
      row->Complain("unknown source \"" + code.evidence + '"');
    }
    law->codes.push_back(std::move(code));
  });
  CheckUnique(
      law->codes, "codes.json", [](const StarterCode& c) { return c.code; }, errors);
}

void ReadJoinedCodes(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "joined_codes.json", "text", errors, [&](RowReader* row) {
    JoinedPart part;
    part.text = row->Text("text");
    const std::string place = row->Text("part");
    part.place = place == "excuse" ? JoinedPart::Place::kExcuse : JoinedPart::Place::kStatus;
    if (place != "status" && place != "excuse") row->Complain("unknown part \"" + place + '"');
    const std::string kind = row->Text("kind");
    part.kind = ParseKind(kind);
    if (!part.kind && kind != "ask") row->Complain("unknown kind \"" + kind + '"');
    part.meaning = row->Text("meaning");
    part.origin = row->Text("origin");
    law->joined_parts.push_back(std::move(part));
  });
  CheckUnique(
      law->joined_parts, "joined_codes.json",
      [](const JoinedPart& p) {
        return (p.place == JoinedPart::Place::kExcuse ? "excuse " : "status ") + p.text;
      },
      errors);
}

void ReadColumns(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "columns.json", "field", errors, [&](RowReader* row) {
    ColumnSynonyms column;
    column.field = row->Text("field");
    const Json* headers = row->Find("headers");
    if (headers == nullptr || !headers->is_array()) {
      row->Complain("headers is no list");
      return;
    }
    for (const Json& json : *headers) {
      RowReader header(json, "columns.json: " + column.field, errors);
      column.headers.push_back(header.Text("header"));
      header.Text("origin");
      header.Finish();
    }
    law->columns.push_back(std::move(column));
  });
  CheckUnique(
      law->columns, "columns.json", [](const ColumnSynonyms& c) { return c.field; }, errors);
}

std::optional<Weekday> ParseWeekday(std::string_view name) {
  static constexpr std::string_view kNames[] = {"sunday",   "monday", "tuesday", "wednesday",
                                                "thursday", "friday", "saturday"};
  int i = 0;
  for (std::string_view known : kNames) {
    if (known == name) return static_cast<Weekday>(i);
    ++i;
  }
  return {};
}

DayRule ReadDayRule(RowReader* row) {
  DayRule day;
  const auto number = [row](const char* key, int otherwise) {
    return row->Has(key) ? static_cast<int>(row->Number(key)) : otherwise;
  };
  const std::string rule = row->Text("rule");
  if (rule == "fixed") {
    day.type = DayRule::Type::kFixed;
    day.month = static_cast<int>(row->Number("month"));
    day.day = static_cast<int>(row->Number("day"));
    if (!Date::Make(2001, day.month, day.day)) row->Complain("no such day in every year");
  } else if (rule == "weekday") {
    day.type = DayRule::Type::kWeekday;
    day.month = static_cast<int>(row->Number("month"));
    day.nth = static_cast<int>(row->Number("nth"));
    const auto weekday = ParseWeekday(row->Text("weekday"));
    if (weekday) day.weekday = *weekday;
    if (!weekday || day.month < 1 || day.month > 12 || day.nth < -1 || day.nth == 0 ||
        day.nth > 4) {
      row->Complain("no such weekday in every month");
    }
  } else if (rule == "easter") {
    day.type = DayRule::Type::kEaster;
  } else if (rule == "rosh_hashanah") {
    day.type = DayRule::Type::kRoshHashanah;
  } else {
    row->Complain("unknown rule \"" + rule + '"');
  }
  day.offset = number("offset", 0);
  day.days = number("days", 1);
  if (day.days < 1) row->Complain("days is not above 0");
  return day;
}

void ReadHolidays(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "holidays.json", "name", errors, [&](RowReader* row) {
    HolidayRule holiday;
    holiday.name = row->Text("name");
    holiday.rule = ReadDayRule(row);
    // C.G.S. 1-4: the Friday before a Saturday, the Monday after a Sunday.
    holiday.rule.observed = true;
    holiday.from = row->Day("from");
    holiday.until = row->OptionalDay("until");
    holiday.source = row->Text("source");
    holiday.tag = row->Tag();
    row->DayText("checked_on");
    if (law->FindSource(holiday.source) == nullptr) {
      row->Complain("unknown source \"" + holiday.source + '"');
    }
    law->holidays.push_back(std::move(holiday));
  });
}

void ReadCommonClosures(const std::string& text, Law* law, std::vector<std::string>* errors) {
  ForEachRow(text, "common_closures.json", "name", errors, [&](RowReader* row) {
    CommonClosure closure;
    closure.name = row->Text("name");
    closure.rule = ReadDayRule(row);
    row->Text("evidence");
    row->Tag();
    row->DayText("checked_on");
    law->common_closures.push_back(std::move(closure));
  });
  CheckUnique(
      law->common_closures, "common_closures.json", [](const CommonClosure& c) { return c.name; },
      errors);
}

void ReadUsualYear(const std::string& text, Law* law, std::vector<std::string>* errors) {
  size_t rows = 0;
  ForEachRow(text, "usual_year.json", "name", errors, [&](RowReader* row) {
    ++rows;
    row->Text("name");
    law->usual_year.first_day = ReadDayRule(row);
    law->usual_year.school_days = static_cast<int>(row->Number("school_days"));
    row->Text("evidence");
    row->Tag();
    row->DayText("checked_on");
    if (law->usual_year.school_days < 1) row->Complain("school_days is not above 0");
  });
  if (rows != 1) errors->push_back("usual_year.json: not one row");
}

void SortByDate(std::vector<LegalHoliday>* days) {
  std::stable_sort(days->begin(), days->end(),
                   [](const LegalHoliday& a, const LegalHoliday& b) { return a.date < b.date; });
}

}  // namespace

std::string ParameterValueText(const Parameter& parameter) {
  if (parameter.unit == kDateUnit) return Date(static_cast<int32_t>(parameter.value)).ToIso();
  std::string text = std::to_string(parameter.value);
  if (parameter.denominator != 1) text += '/' + std::to_string(parameter.denominator);
  return text;
}

Law ParseLaw(const LawTexts& texts, std::vector<std::string>* errors) {
  Law law;
  ReadSources(texts.sources, &law, errors);
  ReadParameters(texts.parameters, &law, errors);
  ReadRules(texts.rules, &law, errors);
  CheckRulesAndParameters(law, errors);
  ReadYears(texts.years, &law, errors);
  CheckCoverage(law, errors);
  FillYears(&law, errors);
  ReadOptions(texts.options, &law, errors);
  ReadCodes(texts.codes, &law, errors);
  ReadJoinedCodes(texts.joined_codes, &law, errors);
  ReadColumns(texts.columns, &law, errors);
  ReadHolidays(texts.holidays, &law, errors);
  ReadCommonClosures(texts.common_closures, &law, errors);
  ReadUsualYear(texts.usual_year, &law, errors);
  return law;
}

const Law& Law::Get() {
  static const Law* const law = [] {
    std::vector<std::string> errors;
    return new Law(ParseLaw(EmbeddedLawTexts(), &errors));
  }();
  return *law;
}

const YearLaw* Law::ForYear(SchoolYear year) const {
  for (const YearLaw& row : years) {
    if (row.year == year) return &row;
  }
  return nullptr;
}

Options Law::DefaultOptions() const {
  Options result;
  for (const OptionInfo& option : options) SetOption(&result, option.name, option.default_value);
  return result;
}

const Source* Law::FindSource(std::string_view id) const {
  for (const Source& source : sources) {
    if (source.id == id) return &source;
  }
  return nullptr;
}

const Rule* Law::FindRule(std::string_view id) const {
  for (const Rule& rule : rules) {
    if (rule.id == id) return &rule;
  }
  return nullptr;
}

std::vector<LegalHoliday> Law::LegalHolidays(SchoolYear year) const {
  std::vector<LegalHoliday> result;
  if (ForYear(year) == nullptr) return result;
  for (const HolidayRule& holiday : holidays) {
    for (int calendar_year : {year.start(), year.start() + 1}) {
      for (const Date date : DaysIn(holiday.rule, calendar_year)) {
        if (year.Contains(date) && holiday.from <= date &&
            (!holiday.until || date <= *holiday.until)) {
          result.push_back({date, holiday.name});
        }
      }
    }
  }
  SortByDate(&result);
  return result;
}

std::vector<LegalHoliday> Law::CommonClosures(SchoolYear year) const {
  std::vector<LegalHoliday> result;
  for (const CommonClosure& closure : common_closures) {
    for (int calendar_year : {year.start(), year.start() + 1}) {
      for (const Date date : DaysIn(closure.rule, calendar_year)) {
        if (year.Contains(date)) result.push_back({date, closure.name});
      }
    }
  }
  SortByDate(&result);
  return result;
}

Date Law::UsualFirstDay(SchoolYear year) const {
  for (const Date date : DaysIn(usual_year.first_day, year.start())) {
    if (year.Contains(date)) return date;
  }
  return year.first();
}

std::string Law::CheckedOn(const std::vector<SchoolYear>& in_years) const {
  std::string newest;
  for (const Parameter& row : parameters) {
    const bool used = std::any_of(in_years.begin(), in_years.end(), [&](SchoolYear year) {
      return row.from <= year.last() && (!row.until || year.first() <= *row.until);
    });
    if (used) newest = std::max(newest, row.checked_on);  // ISO dates sort as texts
  }
  return newest;
}

}  // namespace rollcall
