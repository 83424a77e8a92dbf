// SPDX-License-Identifier: Apache-2.0
// `rollcall codes`: each code of the files, how often, and what it is taken to mean.
#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "evaluate/meanings.h"
#include "report/json_writer.h"
#include "report/law_text.h"
#include "report/text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

struct CodeLine {
  std::string code;  // raw bytes
  uint64_t count = 0;
  CodeMeaning meaning;
  bool check = false;
  std::string words;
};

std::string Folded(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  std::string folded(text);
  for (char& c : folded) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return folded;
}

const StarterCode* StarterOf(std::string_view code, const Law& law) {
  const StarterCode* alike = nullptr;
  for (const StarterCode& starter : law.codes) {
    if (starter.code == code) return &starter;
    if (alike == nullptr && Folded(starter.code) == Folded(code)) alike = &starter;
  }
  return alike;
}

bool InProfile(std::string_view code, const Profile& profile) {
  return std::any_of(profile.codes.begin(), profile.codes.end(),
                     [code](const auto& entry) { return Folded(entry.first) == Folded(code); });
}

std::string Words(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::vector<CodeLine> CodeLines(const Book& book, const Profile& profile, const Law& law) {
  std::map<std::pair<std::string, Kind>, CodeLine> lines;
  for (const FileFacts& file : book.files) {
    for (const CodeUse& use : file.codes) {
      const std::string code(book.texts.Get(use.code));
      if (IsEmptyCell(file, code, profile)) continue;
      const CodeKind kind =
          KindOf(code, use.sis_absent, use.sis_excused, use.sis_tardy, profile, law);
      CodeLine& line = lines[{code, kind.kind}];
      line.code = code;
      line.count += use.count;
      line.meaning = kind.meaning;
      line.meaning.kind = kind.kind;
      const bool by_flags = code.empty() && use.sis_absent != YesNo::kBlank;
      const StarterCode* starter = StarterOf(code, law);
      if (by_flags) {
        line.words = Words(KindName(kind.kind)) + ", as the information system flags it";
      } else if (InProfile(code, profile)) {
        line.words = Words(KindName(kind.kind)) + ", as the profile says";
      } else if (starter != nullptr) {
        line.words = starter->meaning;
        line.check = starter->check;
      } else {
        line.words = "not known";
      }
    }
  }
  std::vector<CodeLine> sorted;
  for (auto& [key, line] : lines) sorted.push_back(std::move(line));
  return sorted;
}

Documentation DocumentationOf(const CodeMeaning& meaning) {
  return meaning.documentation.value_or(AssumedDocumentation(meaning.kind));
}

void Pad(std::string* line, size_t width) {
  if (line->size() < width) line->append(width - line->size(), ' ');
}

}  // namespace

std::string CodesJson(const Book& book, const Profile& profile, const Law& law) {
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginArray();
  for (const CodeLine& line : CodeLines(book, profile, law)) {
    const Kind kind = line.meaning.kind;
    json.BeginObject();
    json.Key("code").String(line.code);
    json.Key("count").Int(static_cast<int64_t>(line.count));
    json.Key("kind").String(KindName(kind));
    json.Key("known").Bool(kind != Kind::kUnknown);
    json.Key("check").Bool(line.check);
    json.Key("meaning").String(line.words);
    json.Key("assumed_documentation");
    if (IsAbsentKind(kind)) {
      json.String(DocumentationName(DocumentationOf(line.meaning)));
    } else {
      json.Null();
    }
    json.Key("reason");
    if (IsAbsentKind(kind)) {
      json.String(ReasonName(line.meaning.reason.value_or(ReasonOf(kind))));
    } else {
      json.Null();
    }
    json.EndObject();
  }
  json.EndArray();
  return json.Take();
}

std::string CodesText(const Book& book, const Profile& profile, const Law& law) {
  const Fallback fallback = FallbackOf(book);
  const std::vector<CodeLine> lines = CodeLines(book, profile, law);
  if (lines.empty()) return "These files have no attendance codes.\n";
  size_t widest = 7;  // "(blank)"
  for (const CodeLine& line : lines) widest = std::max(widest, line.code.size());
  const size_t codes_end = std::min(widest, size_t{30}) + 2;
  const size_t kinds_end = codes_end + 32;
  std::string out;
  std::string head = "CODE";
  Pad(&head, codes_end);
  head += "     ROWS  KIND";
  Pad(&head, kinds_end);
  out += head + "MEANING\n";
  bool unknown = false, check = false;
  for (const CodeLine& line : lines) {
    std::string text = line.code.empty() ? "(blank)" : Printable(line.code, fallback);
    Pad(&text, codes_end);
    const std::string count = std::to_string(line.count);
    text.append(count.size() < 9 ? 9 - count.size() : 0, ' ');
    text += count + "  ";
    text += KindName(line.meaning.kind);
    Pad(&text, kinds_end);
    text += line.words;
    if (IsAbsentKind(line.meaning.kind)) {
      const Documentation documentation = DocumentationOf(line.meaning);
      if (documentation != Documentation::kNone && documentation != Documentation::kNotGiven) {
        text += " (" + std::string(DocumentationName(documentation)) +
                " documentation assumed where the file has no such column)";
      }
    }
    if (line.check) text += " [please check]";
    out += text + "\n";
    unknown = unknown || line.meaning.kind == Kind::kUnknown;
    check = check || line.check;
  }
  if (unknown) {
    out +=
        "\nDays with an unknown code are left open, neither present nor absent. Say in the "
        "profile's \"codes\" what they mean.\n";
  }
  if (check) {
    out +=
        "\n[please check]: this code means different things in different districts. If the meaning "
        "is another one, say so in the profile's \"codes\".\n";
  }
  return out;
}

}  // namespace rollcall
