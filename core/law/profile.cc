// SPDX-License-Identifier: Apache-2.0
#include "rollcall/profile.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "rollcall/law.h"

namespace rollcall {
namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

constexpr int kFirstYear = 2000, kLastYear = 2100;  // of any date in a file (contract section 3)
constexpr int64_t kMinutesOfADay = 24 * 60;
constexpr int64_t kMostSteps = 1000;

// A profile may say of a code that it is to be asked about, as rows of the starter map do.
constexpr std::string_view kAsk = "ask";

std::string Trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return std::string(text);
}

std::string LowerTrimmed(std::string_view text) {
  std::string out = Trimmed(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

std::string Quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string Joined(const Words& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

bool Contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

Words KindWords() {
  Words words;
  for (int k = 0; k < kKindCount; ++k) {
    const Kind kind = static_cast<Kind>(k);
    if (kind != Kind::kUnknown) words.emplace_back(KindName(kind));
  }
  words.emplace_back(kAsk);
  return words;
}

Words ReasonWords() {
  Words words;
  for (int r = 0; r <= static_cast<int>(Reason::kDisciplinary); ++r) {
    words.emplace_back(ReasonName(static_cast<Reason>(r)));
  }
  return words;
}

const Words& DocumentationWords() {
  static const Words* const words =
      new Words{"none", "parent", "medical", "court", "preapproved", "school_official"};
  return *words;
}

Documentation DocumentationNamed(std::string_view name) {
  for (Documentation d : {Documentation::kParent, Documentation::kMedical, Documentation::kCourt,
                          Documentation::kPreapproved, Documentation::kSchoolOfficial}) {
    if (DocumentationName(d) == name) return d;
  }
  return Documentation::kNone;
}

// Finds what the parser into a tree would hide: where the text stops being JSON, and a key that
// stands twice.
class SyntaxCheck : public nlohmann::json_sax<Json> {
 public:
  std::optional<size_t> error_at;
  std::optional<std::string> repeated_key;

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(size_t) override {
    keys_.emplace_back();
    return true;
  }
  bool key(string_t& key) override {
    if (!keys_.back().insert(key).second && !repeated_key) repeated_key = key;
    return true;
  }
  bool end_object() override {
    keys_.pop_back();
    return true;
  }
  bool start_array(size_t) override { return true; }
  bool end_array() override { return true; }
  bool parse_error(size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    error_at = position;
    return false;
  }

 private:
  std::vector<std::set<std::string>> keys_;
};

class Parser {
 public:
  Parser(const Law& law, const std::string& where) : law_(law), where_(where) {
    profile_.options = law.DefaultOptions();
  }

  Expected<Profile> Parse(std::string_view text) {
    if (Syntax(text)) {
      const Json root = Json::parse(text.begin(), text.end(), nullptr, false);
      Root(root);
    }
    if (!error_.empty()) return Error{error_};
    return std::move(profile_);
  }

 private:
  // The first error stays; every reader below stops at it.
  bool Fail(const std::string& message) {
    if (error_.empty()) error_ = where_ + ": " + message;
    return false;
  }
  bool failed() const { return !error_.empty(); }

  bool Syntax(std::string_view text) {
    SyntaxCheck check;
    Json::sax_parse(text.begin(), text.end(), &check);
    if (check.error_at) {
      const size_t read = std::min(*check.error_at > 0 ? *check.error_at - 1 : 0, text.size());
      const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(read), '\n');
      return Fail("not JSON at line " + std::to_string(line) +
                  "; look there for a missing comma, quote or bracket");
    }
    if (check.repeated_key) return Fail("the key " + Quoted(*check.repeated_key) + " stands twice");
    return true;
  }

  // "" for the profile itself, else "calendar, entry 3: ".
  static std::string Prefix(const std::string& path) { return path.empty() ? "" : path + ": "; }

  bool IsObject(const Json& json, const std::string& path, const Words& keys) {
    if (!json.is_object()) {
      return Fail(Prefix(path) + "an object is needed, with the keys " + Joined(keys));
    }
    for (const auto& member : json.items()) {
      if (!Contains(keys, member.key())) {
        return Fail(Prefix(path) + "unknown key " + Quoted(member.key()) +
                    "; accepted: " + Joined(keys));
      }
    }
    return true;
  }

  bool IsList(const Json& json, const std::string& key) {
    return json.is_array() || Fail(Quoted(key) + " needs a list");
  }

  static std::string Entry(const std::string& key, size_t index) {
    return key + ", entry " + std::to_string(index + 1);
  }

  // A member that is a text; false where it is missing (an error only where it is needed) or wrong.
  bool Text(const Json& object, const std::string& path, const char* key, bool needed,
            std::string* out) {
    const auto found = object.find(key);
    if (found == object.end()) {
      if (needed) Fail(Prefix(path) + "the key " + Quoted(key) + " is missing");
      return false;
    }
    if (!found->is_string()) return Fail(Prefix(path) + Quoted(key) + " needs a text");
    *out = found->get<std::string>();
    return true;
  }

  bool Word(const Json& object, const std::string& path, const char* key, bool needed,
            const Words& accepted, std::string* out) {
    if (!Text(object, path, key, needed, out)) return false;
    return Contains(accepted, *out) || Unknown(path, key, *out, accepted);
  }

  bool Unknown(const std::string& path, std::string_view key, std::string_view value,
               const Words& accepted) {
    return Fail(Prefix(path) + "unknown " + std::string(key) + " " + Quoted(value) +
                "; accepted: " + Joined(accepted));
  }

  bool Number(const Json& object, const std::string& path, const char* key, bool needed,
              int64_t least, int64_t most, int* out) {
    const auto found = object.find(key);
    if (found == object.end()) {
      if (needed) Fail(Prefix(path) + "the key " + Quoted(key) + " is missing");
      return false;
    }
    // A number above the largest int64_t is unsigned, and its int64_t would be negative.
    const bool whole = found->is_number_integer() &&
                       !(found->is_number_unsigned() && found->get<uint64_t>() > INT64_MAX);
    const int64_t value = whole ? found->get<int64_t>() : 0;
    if (!whole || value < least || value > most) {
      return Fail(Prefix(path) + Quoted(key) + " needs a whole number from " +
                  std::to_string(least) + " to " + std::to_string(most));
    }
    *out = static_cast<int>(value);
    return true;
  }

  bool Day(const Json& object, const std::string& path, const char* key, bool needed,
           std::optional<Date>* out) {
    std::string text;
    if (!Text(object, path, key, needed, &text)) return false;
    *out = Date::ParseIso(text);
    if (!*out || (*out)->civil().year < kFirstYear || (*out)->civil().year > kLastYear) {
      return Fail(Prefix(path) + Quoted(key) + " needs a date as YYYY-MM-DD from " +
                  std::to_string(kFirstYear) + " to " + std::to_string(kLastYear) + ", not " +
                  Quoted(text));
    }
    return true;
  }

  void Root(const Json& root) {
    static const Words* const kKeys = new Words{
        "profile",  "name",      "columns",  "date_format", "codes",     "reasons", "groups",
        "calendar", "year_days", "contacts", "steps",       "resources", "psis",    "options"};
    if (!IsObject(root, "", *kKeys)) return;
    const auto version = root.find("profile");
    if (version == root.end()) {
      Fail("the key \"profile\" is missing; a profile has \"profile\": 1");
      return;
    }
    if (!version->is_number_integer() || *version != 1) {
      Fail("\"profile\" needs the number 1");
      return;
    }
    Text(root, "", "name", false, &profile_.name);
    std::string format;
    if (Word(root, "", "date_format", false, {"ymd", "mdy", "dmy"}, &format)) {
      profile_.date_format = ParseDateFormat(format);
    }
    int days = 0;
    if (Number(root, "", "year_days", false, 1, kDaysInYear, &days)) profile_.year_days = days;
    // Groups first: a column may be that of a group.
    const std::pair<const char*, void (Parser::*)(const Json&)> parts[] = {
        {"groups", &Parser::Groups},     {"columns", &Parser::Columns},
        {"codes", &Parser::Codes},       {"reasons", &Parser::Reasons},
        {"calendar", &Parser::Calendar}, {"contacts", &Parser::Contacts},
        {"steps", &Parser::Steps},       {"resources", &Parser::Resources},
        {"psis", &Parser::Psis},         {"options", &Parser::SetOptions},
    };
    for (const auto& [key, read] : parts) {
      const auto found = root.find(key);
      if (found != root.end() && !failed()) (this->*read)(*found);
    }
  }

  void Groups(const Json& json) {
    if (!IsList(json, "groups")) return;
    for (const Json& item : json) {
      if (!item.is_string() || Trimmed(item.get<std::string>()).empty()) {
        Fail("\"groups\" needs a list of column names");
        return;
      }
      const std::string name = Trimmed(item.get<std::string>());
      if (!Contains(profile_.groups, name)) profile_.groups.push_back(name);
    }
  }

  void Columns(const Json& json) {
    Words fields;
    for (const ColumnSynonyms& column : law_.columns) fields.push_back(column.field);
    for (const std::string& group : profile_.groups) {
      if (!Contains(fields, group)) fields.push_back(group);
    }
    if (!IsObject(json, "columns", fields)) return;
    for (const auto& member : json.items()) {
      if (!member.value().is_string() || Trimmed(member.value().get<std::string>()).empty()) {
        Fail("columns: " + Quoted(member.key()) + " needs the name of a column");
        return;
      }
      profile_.columns[member.key()] = member.value().get<std::string>();
    }
  }

  void Codes(const Json& json) {
    if (!json.is_object()) {
      Fail("\"codes\" needs an object that gives each code its kind");
      return;
    }
    for (const auto& member : json.items()) {
      const std::string path = "codes, " + Quoted(member.key());
      CodeMeaning meaning;
      if (member.value().is_string()) {
        KindNamed(path, member.value().get<std::string>(), &meaning);
      } else if (member.value().is_object()) {
        CodeObject(path, member.value(), &meaning);
      } else {
        Fail(path + ": a kind or an object with the key \"kind\" is needed; accepted kinds: " +
             Joined(KindWords()));
      }
      if (failed()) return;
      profile_.codes[member.key()] = meaning;
    }
  }

  bool KindNamed(const std::string& path, const std::string& name, CodeMeaning* meaning) {
    const std::optional<Kind> kind = ParseKind(name);
    if (!kind && name != kAsk) return Unknown(path, "kind", name, KindWords());
    meaning->kind = kind.value_or(Kind::kUnknown);
    return true;
  }

  void CodeObject(const std::string& path, const Json& json, CodeMeaning* meaning) {
    if (!IsObject(json, path, {"kind", "documentation", "reason", "portion_absent"})) return;
    std::string text;
    if (!Text(json, path, "kind", true, &text) || !KindNamed(path, text, meaning)) return;
    if (Word(json, path, "documentation", false, DocumentationWords(), &text)) {
      meaning->documentation = DocumentationNamed(text);
    }
    if (Text(json, path, "reason", false, &text)) {
      meaning->reason = ParseReason(text);
      const Reason own = ReasonOf(meaning->kind);
      if (!meaning->reason) {
        Unknown(path, "reason", text, ReasonWords());
      } else if (own != Reason::kUnknown && own != *meaning->reason) {
        Fail(path + ": the kind " + std::string(KindName(meaning->kind)) + " has the reason " +
             std::string(ReasonName(own)) + " already");
      }
    }
    const auto portion = json.find("portion_absent");
    if (portion == json.end()) return;
    const double millionths = portion->is_number() ? portion->get<double>() * kWholeDay : -1;
    const double nearest = std::nearbyint(millionths);
    // Six decimals are what the file's own column holds exactly.
    if (!(millionths >= 0 && millionths <= kWholeDay && std::fabs(millionths - nearest) < 1e-4)) {
      Fail(path + ": \"portion_absent\" needs a number from 0 to 1 with at most six decimals");
      return;
    }
    meaning->portion_absent = static_cast<int32_t>(nearest);
  }

  void Reasons(const Json& json) {
    if (!json.is_object()) {
      Fail("\"reasons\" needs an object that gives each text its reason");
      return;
    }
    for (const auto& member : json.items()) {
      const std::string path = "reasons, " + Quoted(member.key());
      if (!member.value().is_string()) {
        Fail(path + ": a reason is needed; accepted: " + Joined(ReasonWords()));
        return;
      }
      const std::string name = member.value().get<std::string>();
      const std::optional<Reason> reason = ParseReason(name);
      if (!reason) {
        Unknown(path, "reason", name, ReasonWords());
        return;
      }
      const auto [at, added] = profile_.reasons.emplace(LowerTrimmed(member.key()), *reason);
      if (!added && at->second != *reason) {
        Fail(path + ": the same text, but for case and blanks, has two reasons");
        return;
      }
    }
  }

  void Calendar(const Json& json) {
    static const Words* const kTypes =
        new Words{"school", "early", "no_school", "closed", "first_day", "last_day"};
    if (!IsList(json, "calendar")) return;
    for (size_t i = 0; i < json.size(); ++i) {
      const std::string path = Entry("calendar", i);
      if (!IsObject(json[i], path, {"date", "type", "school", "grade", "minutes"})) return;
      Profile::CalendarDay day;
      std::optional<Date> date;
      std::string type;
      if (Day(json[i], path, "date", true, &date)) day.date = *date;
      if (Word(json[i], path, "type", true, *kTypes, &type)) {
        day.type = ParseCalendarType(type).value_or(CalendarType::kSchool);
      }
      Text(json[i], path, "school", false, &day.school);
      Text(json[i], path, "grade", false, &day.grade);
      Number(json[i], path, "minutes", false, 1, kMinutesOfADay, &day.minutes);
      if (failed()) return;
      profile_.calendar.push_back(std::move(day));
    }
  }

  void Contacts(const Json& json) {
    if (!json.is_object()) {
      Fail("\"contacts\" needs an object such as { \"attendance\": { \"phone\": … } }");
      return;
    }
    for (const auto& member : json.items()) {
      const std::string path = "contacts, " + Quoted(member.key());
      if (!IsObject(member.value(), path, {"phone", "hours"})) return;
      Profile::Contact contact;
      contact.key = member.key();
      Text(member.value(), path, "phone", false, &contact.phone);
      Text(member.value(), path, "hours", false, &contact.hours);
      if (failed()) return;
      profile_.contacts.push_back(std::move(contact));
    }
  }

  void Steps(const Json& json) {
    if (!IsList(json, "steps")) return;
    for (size_t i = 0; i < json.size(); ++i) {
      const std::string path = Entry("steps", i);
      if (!IsObject(json[i], path, {"when", "at", "do"})) return;
      Profile::Step step;
      Word(json[i], path, "when", true, {"absences", "unexcused", "chronic", "mhw"}, &step.when);
      // Whether a student is chronically absent is no count.
      Number(json[i], path, "at", step.when != "chronic", 1, kMostSteps, &step.at);
      Text(json[i], path, "do", true, &step.what);
      if (failed()) return;
      profile_.steps.push_back(std::move(step));
    }
  }

  void Resources(const Json& json) {
    if (!IsList(json, "resources")) return;
    for (size_t i = 0; i < json.size(); ++i) {
      const std::string path = Entry("resources", i);
      if (!IsObject(json[i], path, {"when", "name", "contact", "checked_on"})) return;
      Profile::Resource resource;
      std::optional<Date> checked_on;
      Word(json[i], path, "when", true, {"always", "absences", "unexcused", "chronic", "mhw"},
           &resource.when);
      Text(json[i], path, "name", true, &resource.name);
      Text(json[i], path, "contact", false, &resource.contact);
      if (Day(json[i], path, "checked_on", false, &checked_on)) {
        resource.checked_on = checked_on->ToIso();
      }
      if (failed()) return;
      profile_.resources.push_back(std::move(resource));
    }
  }

  void Psis(const Json& json) {
    if (!IsObject(json, "psis", {"district"})) return;
    std::string district;
    if (!Text(json, "psis", "district", true, &district)) return;
    const bool fits =
        district.size() == 3 && std::all_of(district.begin(), district.end(), [](char c) {
          return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        });
    if (!fits) {
      Fail("psis: \"district\" needs three letters or digits, as a text");
      return;
    }
    profile_.psis_district = district;
  }

  void SetOptions(const Json& json) {
    if (!json.is_object()) {
      Fail("\"options\" needs an object that gives options their values");
      return;
    }
    for (const auto& member : json.items()) {
      const Json& value = member.value();
      OptionValue option;
      if (value.is_boolean()) {
        option.type = OptionValue::Type::kBool;
        option.boolean = value.get<bool>();
      } else if (value.is_number_integer()) {
        option.type = OptionValue::Type::kInt;
        // What does not fit is out of every option's range, as is -1.
        const bool fits = !value.is_number_unsigned() || value.get<uint64_t>() <= INT64_MAX;
        option.number = fits ? value.get<int64_t>() : -1;
      } else {
        // Anything that is no text either fits no option, and SetOption says what does.
        option.type = OptionValue::Type::kText;
        if (value.is_string()) option.text = value.get<std::string>();
      }
      const auto set = SetOption(&profile_.options, member.key(), option);
      if (!set) {
        Fail("options: " + set.error());
        return;
      }
    }
  }

  const Law& law_;
  const std::string& where_;
  Profile profile_;
  std::string error_;
};

}  // namespace

Profile Profile::Default(const Law& law) {
  Profile profile;
  profile.options = law.DefaultOptions();
  return profile;
}

Expected<Profile> Profile::Parse(std::string_view json, const Law& law, const std::string& where) {
  return Parser(law, where).Parse(json);
}

}  // namespace rollcall
