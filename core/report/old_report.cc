// SPDX-License-Identifier: Apache-2.0
#include "report/old_report.h"

#include <nlohmann/json.hpp>

namespace rollcall {
namespace {

using Json = nlohmann::json;

constexpr int kReadsReport = 1;                          // the version of the format
constexpr size_t kMostBytes = size_t{64} * 1024 * 1024;  // of one student, and of all but the lists
constexpr int kMostDepth = 32;

std::string Key(std::string_view id, SchoolYear year) {
  return std::to_string(year.start()) + " " + std::string(id);
}

// What stands under `key`; a null JSON where there is none.
const Json& At(const Json& object, const char* key) {
  static const auto* const none = new Json();
  const auto at = object.find(key);
  return at == object.end() ? *none : *at;
}

std::string TextAt(const Json& object, const char* key) {
  const Json& at = At(object, key);
  return at.is_string() ? at.get<std::string>() : std::string();
}

std::optional<int> NumberAt(const Json& object, const char* key) {
  const Json& at = At(object, key);
  if (!at.is_number_unsigned() || at.get<uint64_t>() > INT32_MAX) return std::nullopt;
  return at.get<int>();
}

std::optional<bool> BoolAt(const Json& object, const char* key) {
  const Json& at = At(object, key);
  if (!at.is_boolean()) return std::nullopt;
  return at.get<bool>();
}

std::optional<Date> DateAt(const Json& object, const char* key) {
  return Date::ParseIso(TextAt(object, key));
}

// The value that has this name; nothing where the text is none of them.
template <typename T, size_t N>
std::optional<T> NamedAt(const Json& object, const char* key, std::string_view (*name)(T),
                         const T (&values)[N]) {
  const std::string text = TextAt(object, key);
  for (const T value : values) {
    if (name(value) == text) return value;
  }
  return std::nullopt;
}

std::optional<std::vector<Trigger>> TriggersOf(const Json& student) {
  const Json& truancy = At(student, "truancy");
  if (!truancy.is_object()) return std::nullopt;
  const Json& list = At(truancy, "triggers");
  if (!list.is_array()) return std::nullopt;
  std::vector<Trigger> triggers;
  for (const Json& one : list) {
    if (!one.is_object()) continue;
    const auto rule =
        NamedAt(one, "rule", TriggerRuleName,
                {TriggerRule::kCalendarMonth, TriggerRule::kRolling30, TriggerRule::kYear});
    const std::optional<Date> date = DateAt(one, "date");
    if (!rule || !date) continue;
    triggers.push_back(
        {*rule, *date, DateAt(one, "meeting_by"), BoolAt(one, "provisional").value_or(false)});
  }
  return triggers;
}

std::optional<OldStudent> StudentOf(const Json& object) {
  const std::optional<SchoolYear> year = SchoolYear::Parse(TextAt(object, "school_year"));
  const std::optional<int> enrolled = NumberAt(object, "days_enrolled");
  if (!At(object, "student_id").is_string() || !year || !enrolled) return std::nullopt;
  OldStudent student;
  student.id = TextAt(object, "student_id");
  student.name = TextAt(object, "name");
  student.school = TextAt(object, "school");
  student.grade = TextAt(object, "grade");
  student.year = *year;
  student.days_enrolled = *enrolled;
  student.days_absent = NumberAt(object, "days_absent");
  student.days_tardy = NumberAt(object, "days_tardy");
  student.triggers = TriggersOf(object);
  const Json& absences = At(object, "absences");
  if (!absences.is_array()) return student;
  student.absences.reserve(absences.size());
  for (const Json& one : absences) {
    if (!one.is_object()) continue;
    const std::optional<Date> date = DateAt(one, "date");
    if (!date) continue;
    OldAbsence absence;
    absence.date = *date;
    absence.code = TextAt(one, "code");
    absence.category = NamedAt(one, "category", CategoryName,
                               {Category::kExcused, Category::kUnexcused, Category::kDisciplinary});
    absence.provisional = BoolAt(one, "provisional");
    absence.curable_until = DateAt(one, "curable_until");
    absence.mhw = NamedAt(one, "mhw", MhwStatusName, {MhwStatus::kValid, MhwStatus::kInvalid});
    absence.truancy = BoolAt(one, "truancy");
    student.absences.push_back(std::move(absence));
  }
  return student;
}

std::optional<CanTell> CanTellOf(const Json& object) {
  const std::optional<SchoolYear> year = SchoolYear::Parse(TextAt(object, "school_year"));
  const auto about = NamedAt(object, "about", AboutName,
                             {About::kChronic, About::kMhw, About::kExcused, About::kTruancy,
                              About::kTier, About::kOutlook});
  const auto answer =
      NamedAt(object, "answer", AnswerName, {Answer::kYes, Answer::kAssumed, Answer::kNo});
  if (!year || !about || !answer) return std::nullopt;
  return CanTell{*year, *about, *answer, {}};
}

}  // namespace

const OldStudent* OldReport::Find(std::string_view id, SchoolYear year) const {
  const auto place = places.find(Key(id, year));
  return place == places.end() ? nullptr : &students[place->second];
}

std::optional<Answer> OldReport::Tells(SchoolYear year, About about) const {
  for (const CanTell& one : can_tell) {
    if (one.year == year && one.about == about) return one.answer;
  }
  return std::nullopt;
}

bool LooksLikeReport(std::string_view first_bytes) {
  if (first_bytes.substr(0, 3) == "\xEF\xBB\xBF") first_bytes.remove_prefix(3);
  const auto skip = [&first_bytes] {
    first_bytes.remove_prefix(
        std::min(first_bytes.find_first_not_of(" \t\r\n"), first_bytes.size()));
  };
  skip();
  if (first_bytes.empty() || first_bytes.front() != '{') return false;
  first_bytes.remove_prefix(1);
  skip();
  constexpr std::string_view kFirstKey = "\"report\"";
  return first_bytes.substr(0, kFirstKey.size()) == kFirstKey;
}

OldReportReader::OldReportReader(std::string name) { report_.name = std::move(name); }

void OldReportReader::TakeElement() {
  if (list_ != "students" && list_ != "can_tell") return;
  const Json object = Json::parse(element_, nullptr, false);
  if (!object.is_object()) {
    fault_ = Fault::kNotARecord;
    return;
  }
  if (list_ == "can_tell") {
    if (const auto can_tell = CanTellOf(object)) report_.can_tell.push_back(*can_tell);
    return;
  }
  std::optional<OldStudent> student = StudentOf(object);
  if (!student) {
    fault_ = Fault::kNotARecord;
    return;
  }
  report_.places.emplace(Key(student->id, student->year), report_.students.size());
  report_.students.push_back(std::move(*student));
}

// The text is cut where brackets open and close: what stands in the lists at the top is taken out,
// an element at a time; the rest is the head.
void OldReportReader::Bracket(char c) {
  const bool opens = c == '{' || c == '[';
  if (opens) {
    if (depth_ == 0 && (begun_ || c != '{')) fault_ = Fault::kNotWhole;
    begun_ = true;
    if (depth_ == 1 && c == '[') list_ = key_;
    if (depth_ == 2 && !list_.empty()) {
      in_element_ = true;
      element_.clear();
    }
    if (++depth_ > kMostDepth) fault_ = Fault::kNotWhole;
  } else {
    if (--depth_ < 0) fault_ = Fault::kNotWhole;
    if (depth_ == 1) list_.clear();
    if (depth_ == 0) ended_ = true;
  }
}

void OldReportReader::Push(std::string_view bytes) {
  for (const char c : bytes) {
    if (fault_ != Fault::kNone) return;
    const bool dropped = !list_.empty() && depth_ == 2;  // between the elements of a list
    if (in_text_) {
      if (escaped_) {
        escaped_ = false;
      } else if (c == '\\') {
        escaped_ = true;
      } else if (c == '"') {
        in_text_ = false;
      }
      if (in_text_ && depth_ == 1) key_.push_back(c);
    } else if (c == '"') {
      in_text_ = true;
      if (depth_ == 1) key_.clear();
    } else if (c == '{' || c == '[' || c == '}' || c == ']') {
      Bracket(c);
    }
    if (in_element_) {
      element_.push_back(c);
      if (element_.size() > kMostBytes) fault_ = Fault::kNotWhole;
      if (depth_ == 2 && !in_text_) {
        in_element_ = false;
        TakeElement();
      }
    } else if (!dropped || depth_ != 2) {
      head_.push_back(c);
      if (head_.size() > kMostBytes) fault_ = Fault::kNotWhole;
    }
  }
}

Expected<OldReport> OldReportReader::Finish() {
  const Json head = fault_ == Fault::kNone && ended_ ? Json::parse(head_, nullptr, false) : Json();
  if (!head.is_object()) {
    return Error{report_.name +
                 ": this report is not whole or was changed; take the file as it was downloaded."};
  }
  const Json& version = At(head, "report");
  if (version != kReadsReport) {
    return Error{report_.name + ": this report is of version " + version.dump() +
                 " and version 1 can be compared with; make it again with this version."};
  }
  const std::optional<Date> as_of = DateAt(head, "as_of");
  if (!as_of || !At(head, "students").is_array()) {
    return Error{
        report_.name +
        ": this report lacks its as-of day or its students; take the report that 'Download "
        "report (JSON)' gives."};
  }
  report_.as_of = *as_of;
  report_.engine = TextAt(head, "engine");
  report_.rules_checked = TextAt(head, "rules_checked");
  const Json& options = At(head, "options");
  if (options.is_object()) {
    for (const auto& option : options.items()) {
      report_.options.emplace_back(
          option.key(), option.value().dump(-1, ' ', false, Json::error_handler_t::replace));
    }
  }
  return std::move(report_);
}

}  // namespace rollcall
