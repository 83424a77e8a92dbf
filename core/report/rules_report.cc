// SPDX-License-Identifier: Apache-2.0
// `rollcall rules`: what is in force, with values, citations, dates and how each was read.
#include <string>
#include <vector>

#include "report/json_parts.h"
#include "report/json_writer.h"
#include "report/law_text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

bool InForce(std::optional<Date> from, std::optional<Date> until, std::optional<SchoolYear> year) {
  if (!year) return true;
  return (!from || *from <= year->last()) && (!until || *until >= year->first());
}

std::vector<Rule> RulesOf(const Law& law, std::optional<SchoolYear> year) {
  std::vector<Rule> rules;
  for (const Rule& rule : law.rules) {
    if (InForce(rule.from, rule.until, year)) rules.push_back(rule);
  }
  return rules;
}

std::vector<Parameter> ParametersOf(const Law& law, std::optional<SchoolYear> year) {
  std::vector<Parameter> parameters;
  for (const Parameter& parameter : law.parameters) {
    if (InForce(parameter.from, parameter.until, year)) parameters.push_back(parameter);
  }
  return parameters;
}

std::vector<SchoolYear> YearsOf(const Law& law, std::optional<SchoolYear> year) {
  if (year) return {*year};
  std::vector<SchoolYear> years;
  for (const YearLaw& row : law.years) years.push_back(row.year);
  return years;
}

void DateOrNull(JsonWriter* json, std::string_view key, std::optional<Date> date) {
  json->Key(key);
  if (date) {
    json->String(date->ToIso());
  } else {
    json->Null();
  }
}

std::string_view TagWords(std::string_view tag) {
  if (tag == "V") return "read in its own words";
  if (tag == "2") return "read in a restatement, not in the text itself";
  if (tag == "I") return "our inference from the texts";
  return "general knowledge, no text at hand: verify before relying on it";
}

std::string ValueText(const Parameter& parameter) {
  std::string text = std::to_string(parameter.value);
  if (parameter.denominator != 1) text += "/" + std::to_string(parameter.denominator);
  if (!parameter.unit.empty()) text += " " + parameter.unit;
  return text;
}

std::string Dates(std::optional<Date> from, std::optional<Date> until) {
  std::string text;
  if (from) text = "from " + from->ToIso();
  if (until) text += (text.empty() ? "until " : " until ") + until->ToIso();
  return text;
}

std::string Citation(const Source& source) {
  std::string text = source.title;
  if (!source.paragraph.empty()) text += " " + source.paragraph;
  return text;
}

std::string RulesText(const Law& law, std::optional<SchoolYear> year, bool markdown) {
  std::string out;
  const std::string years =
      YearsOf(law, year).front().label() + (year ? "" : " to " + YearsOf(law, year).back().label());
  const std::string checked = law.CheckedOn(YearsOf(law, year));
  out += markdown ? "# Connecticut school attendance: the rules for " + years + "\n\n"
                  : "Connecticut school attendance: the rules for " + years + "\n";
  out += "Checked on " + checked + ". Not legal advice.\n";
  const std::vector<Parameter> parameters = ParametersOf(law, year);
  for (const Rule& rule : RulesOf(law, year)) {
    out += markdown ? "\n## " + rule.id + ": " + rule.title + "\n\n"
                    : "\n" + rule.id + "  " + rule.title + "\n";
    const std::string indent = markdown ? "" : "    ";
    const std::string item = markdown ? "* " : "    ";
    out += indent + rule.text + "\n" + (markdown ? "\n" : "");
    if (!rule.computed) out += item + "Not computed: no field of the report carries it.\n";
    const std::string dates = Dates(rule.from, rule.until);
    if (!dates.empty()) out += item + "In force " + dates + "\n";
    for (const std::string& id : rule.parameters) {
      for (const Parameter& parameter : parameters) {
        if (parameter.id != id) continue;
        const Source* source = law.FindSource(parameter.source);
        out += item + parameter.id + " = " + ValueText(parameter) + ", " +
               Dates(parameter.from, parameter.until) +
               (source == nullptr ? "" : " (" + Citation(*source) + ")") + ", checked " +
               parameter.checked_on + "\n";
      }
    }
    for (const std::string& id : rule.sources) {
      const Source* source = law.FindSource(id);
      if (source == nullptr) continue;
      out += item + "Source " + source->id + ": " + Citation(*source);
      if (!source->url.empty()) out += markdown ? " <" + source->url + ">" : " " + source->url;
      out += "\n";
    }
    out += item + "Evidence " + rule.tag + ": " + std::string(TagWords(rule.tag)) + "\n";
  }
  out += markdown ? "\n## Options\n\nThe law leaves these to the district, or leaves them open.\n\n"
                  : "\nOptions: the law leaves these to the district, or leaves them open.\n";
  for (const OptionInfo& option : law.options) {
    std::string values;
    for (const std::string& value : option.values) values += (values.empty() ? "" : ", ") + value;
    out += (markdown ? "* `" + option.name + "`: " : "    " + option.name + ": ") + option.title +
           " (" + values + "; the first is the default; " + option.number + ")\n";
  }
  return out;
}

}  // namespace

std::string RulesJson(const Law& law, std::optional<SchoolYear> year) {
  JsonWriter json;
  json.BeginObject();
  json.Key("rules").BeginArray();
  for (const Rule& rule : RulesOf(law, year)) {
    json.BeginObject();
    json.Key("id").String(rule.id);
    json.Key("stem").String(rule.stem);
    json.Key("title").String(rule.title);
    json.Key("text").String(rule.text);
    json.Key("sources").BeginArray();
    for (const std::string& id : rule.sources) json.String(id);
    json.EndArray();
    json.Key("tag").String(rule.tag);
    DateOrNull(&json, "from", rule.from);
    DateOrNull(&json, "until", rule.until);
    json.Key("computed").Bool(rule.computed);
    json.Key("parameters").BeginArray();
    for (const std::string& id : rule.parameters) json.String(id);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.Key("sources").BeginArray();
  for (const Source& source : law.sources) {
    json.BeginObject();
    json.Key("id").String(source.id);
    json.Key("title").String(source.title);
    json.Key("paragraph").String(source.paragraph);
    json.Key("url").String(source.url);
    json.Key("tag").String(source.tag);
    json.Key("read_on").String(source.read_on);
    json.EndObject();
  }
  json.EndArray();
  json.Key("parameters").BeginArray();
  for (const Parameter& parameter : ParametersOf(law, year)) {
    json.BeginObject();
    json.Key("id").String(parameter.id);
    json.Key("stem").String(parameter.stem);
    json.Key("rule").String(parameter.rule);
    json.Key("value").Int(parameter.value);
    json.Key("denominator").Int(parameter.denominator);
    json.Key("unit").String(parameter.unit);
    json.Key("from").String(parameter.from.ToIso());
    DateOrNull(&json, "until", parameter.until);
    json.Key("source").String(parameter.source);
    json.Key("tag").String(parameter.tag);
    json.Key("checked_on").String(parameter.checked_on);
    json.EndObject();
  }
  json.EndArray();
  json.Key("options").BeginArray();
  for (const OptionInfo& option : law.options) {
    json.BeginObject();
    json.Key("name").String(option.name);
    json.Key("values").BeginArray();
    for (const std::string& value : option.values) json.String(value);
    json.EndArray();
    json.Key("default");
    WriteOptionValue(&json, option.default_value);
    json.Key("number").String(option.number);
    json.Key("title").String(option.title);
    json.EndObject();
  }
  json.EndArray();
  const std::vector<SchoolYear> years = YearsOf(law, year);
  json.Key("years").BeginArray();
  for (const SchoolYear one : years) json.String(one.label());
  json.EndArray();
  json.Key("checked").String(law.CheckedOn(years));
  json.EndObject();
  return json.Take();
}

std::string RulesReport(const Law& law, std::optional<SchoolYear> year, std::string_view format) {
  if (format == "json") return RulesJson(law, year) + "\n";
  return RulesText(law, year, format == "md");
}

}  // namespace rollcall
