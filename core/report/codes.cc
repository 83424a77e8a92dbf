// SPDX-License-Identifier: Apache-2.0
// `rollcall codes`: each code of the files, how often, and what it is taken to mean.
#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
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
  bool empty_cell = false;  // of a grid, without a meaning
  std::string words;
  std::string origin;              // how a joined code was read; "": it is none
  std::vector<std::string> files;  // raw bytes
  // Of a sealed book: who has it on how many days, and of an unknown one how many of them have a
  // result that is null.
  int64_t students = 0, days = 0, open_students = 0, open_chronic = 0;
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
  // Empty cells of grids have a line of their own: blank codes of lists are something else.
  std::map<std::tuple<std::string, bool, Kind>, CodeLine> lines;
  for (const FileFacts& file : book.files) {
    for (const CodeUse& use : file.codes) {
      const std::string code(book.texts.Get(use.code));
      const bool empty = IsEmptyCell(file, code, profile);
      const CodeKind kind =
          KindOf(code, use.sis_absent, use.sis_excused, use.sis_tardy, profile, law);
      CodeLine& line = lines[{code, empty, kind.kind}];
      line.empty_cell = empty;
      line.code = code;
      line.count += use.count;
      if (line.files.empty() || line.files.back() != file.name) line.files.push_back(file.name);
      line.meaning = kind.meaning;
      line.meaning.kind = kind.kind;
      const bool by_flags = code.empty() && use.sis_absent != YesNo::kBlank;
      const StarterCode* starter = StarterOf(code, law);
      if (empty) {
        line.words =
            "an empty cell of a grid: no attendance that day, unless the profile says what a blank "
            "means";
      } else if (by_flags) {
        line.words = Words(KindName(kind.kind)) + ", as the information system flags it";
      } else if (InProfile(code, profile)) {
        line.words = Words(KindName(kind.kind)) + ", as the profile says";
      } else if (starter != nullptr) {
        line.words = starter->meaning;
        line.check = starter->check;
      } else if (const auto joined = ReadJoinedCode(code, profile, law)) {
        line.origin = joined->words;
        line.words = joined->words;
        if (!joined->origin.empty()) line.words += " (" + joined->origin + ")";
      } else {
        line.words = "not known";
      }
    }
  }
  std::vector<CodeLine> sorted;
  for (auto& [key, line] : lines) sorted.push_back(std::move(line));
  return sorted;
}

// Whose results are null for want of a code's meaning, by student.
struct OpenResults {
  std::vector<bool> any, chronic;
};

OpenResults OpenResultsOf(const Evaluation& evaluation) {
  OpenResults open;
  open.any.assign(evaluation.book().students.size(), false);
  open.chronic = open.any;
  for (const StudentSummary& s : evaluation.summary().students) {
    if (s.open_days == 0) continue;
    if (!s.days_absent || !s.chronic || !s.band || !s.tier || !s.mhw_valid || !s.truant ||
        !s.unexcused) {
      open.any[s.student] = true;
    }
    if (!s.chronic) open.chronic[s.student] = true;
  }
  return open;
}

// Counts for each line its students and their days, each day of a student once.
void CountStudents(const Book& book, const Profile& profile, const Law& law,
                   const Evaluation* evaluation, std::vector<CodeLine>* lines) {
  if (book.log_begin.size() != book.slots.size() + 1) return;  // not sealed
  std::map<std::pair<std::string_view, Kind>, uint32_t> line_of;
  constexpr uint32_t kNone = UINT32_MAX;
  uint32_t empty_cells = kNone;
  for (uint32_t i = 0; i < lines->size(); ++i) {
    if ((*lines)[i].empty_cell) {
      empty_cells = i;
    } else {
      line_of[{(*lines)[i].code, (*lines)[i].meaning.kind}] = i;
    }
  }
  // The line of each record: where a blank cell is a code like any other, and where it is none.
  std::vector<uint32_t> in_lists, in_grids;
  in_lists.reserve(book.records.size());
  in_grids.reserve(book.records.size());
  for (const Record& record : book.records) {
    const std::string_view code = book.texts.Get(record.code);
    const Kind kind =
        KindOf(code, record.sis_absent, record.sis_excused, record.sis_tardy, profile, law).kind;
    const auto found = line_of.find({code, kind});
    in_lists.push_back(found == line_of.end() ? kNone : found->second);
    in_grids.push_back(record.code == kNoText ? empty_cells : in_lists.back());
  }
  std::vector<bool> is_grid;
  for (const FileFacts& file : book.files) is_grid.push_back(IsEmptyCell(file, "", profile));
  std::optional<OpenResults> open;
  if (evaluation != nullptr) open = OpenResultsOf(*evaluation);

  struct Under {  // the student and year that are being counted
    uint32_t student = UINT32_MAX;
    SchoolYear year;
    DayBits days;
  };
  std::vector<Under> under(lines->size());
  const auto enter = [&](size_t i, const Slot& slot) -> DayBits& {
    Under& now = under[i];
    if (now.student == slot.student && now.year == slot.year) return now.days;
    now.days = {};
    if (now.student != slot.student) {
      CodeLine& line = (*lines)[i];
      ++line.students;
      if (open && line.meaning.kind == Kind::kUnknown && !line.empty_cell) {
        line.open_students += open->any[slot.student];
        line.open_chronic += open->chronic[slot.student];
      }
    }
    now.student = slot.student;
    now.year = slot.year;
    return now.days;
  };
  for (size_t s = 0; s < book.slots.size(); ++s) {
    const Slot& slot = book.slots[s];
    const std::vector<uint32_t>& line_at = is_grid[slot.file] ? in_grids : in_lists;
    const uint32_t usual = line_at[slot.usual];
    if (usual != kNone && slot.days.Any()) {
      DayBits& days = enter(usual, slot);
      (*lines)[usual].days += DayBits(slot.days).Minus(days).Count();
      days |= slot.days;
    }
    const LogEntry* const end = book.log.data() + book.log_begin[s + 1];
    for (const LogEntry* e = book.log.data() + book.log_begin[s]; e < end; ++e) {
      const uint32_t line = line_at[e->record];
      if (line == kNone) continue;
      DayBits& days = enter(line, slot);
      (*lines)[line].days += !days.Test(e->day);
      days.Set(e->day);
    }
  }
}

Documentation DocumentationOf(const CodeMeaning& meaning) {
  return meaning.documentation.value_or(AssumedDocumentation(meaning.kind));
}

void Pad(std::string* line, size_t width) {
  if (line->size() < width) line->append(width - line->size(), ' ');
}

}  // namespace

std::string CodesJson(const Book& book, const Profile& profile, const Law& law,
                      const Evaluation* evaluation) {
  std::vector<CodeLine> lines = CodeLines(book, profile, law);
  CountStudents(book, profile, law, evaluation, &lines);
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  const auto after_evaluation = [&](const char* key, int64_t count) {
    json.Key(key);
    if (evaluation != nullptr) {
      json.Int(count);
    } else {
      json.Null();
    }
  };
  json.BeginArray();
  for (const CodeLine& line : lines) {
    const Kind kind = line.meaning.kind;
    json.BeginObject();
    json.Key("code").String(line.code);
    json.Key("count").Int(static_cast<int64_t>(line.count));
    json.Key("kind").String(KindName(kind));
    json.Key("known").Bool(kind != Kind::kUnknown);
    json.Key("check").Bool(line.check);
    if (line.empty_cell) json.Key("empty_cell").Bool(true);
    json.Key("meaning").String(line.words);
    json.Key("origin");
    if (line.origin.empty()) {
      json.Null();
    } else {
      json.String(line.origin);
    }
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
    json.Key("students").Int(line.students);
    json.Key("days").Int(line.days);
    after_evaluation("open_students", line.open_students);
    after_evaluation("open_chronic", line.open_chronic);
    json.Key("files").BeginArray();
    for (const std::string& file : line.files) json.String(file);
    json.EndArray();
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
    unknown = unknown || (line.meaning.kind == Kind::kUnknown && !line.empty_cell);
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
