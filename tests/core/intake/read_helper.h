// SPDX-License-Identifier: Apache-2.0
// Reads texts as files and writes a book's facts out by content, a line each, for the tests of
// intake.
#ifndef ROLLCALL_TESTS_CORE_INTAKE_READ_HELPER_H_
#define ROLLCALL_TESTS_CORE_INTAKE_READ_HELPER_H_

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/law.h"
#include "rollcall/reader.h"

namespace rollcall::intake_test {

struct File {
  std::string name;
  std::string text;
  FileReading reading = {};
};

struct Reading {
  Book book;
  std::string error;  // of the first refusal, EndFile's or Finish's; "": none
};

// The size of the next piece, of so many bytes that are left.
using Pieces = std::function<size_t(size_t left)>;
inline size_t Whole(size_t left) { return left; }
inline size_t OneByte(size_t) { return 1; }
inline Pieces Random(uint32_t seed) {
  return [random = std::mt19937(seed)](size_t left) mutable {
    const size_t most = random() % 4 == 0 ? 5000 : 40;
    return std::min<size_t>(left, 1 + random() % most);
  };
}

inline Reading Read(const std::vector<File>& files, const ReadOptions& options = {},
                    Pieces pieces = Whole, RowVisitor* visitor = nullptr) {
  Reading reading;
  Reader reader(&reading.book, Law::Get(), options, visitor);
  for (const File& file : files) {
    reader.BeginFile(file.name, file.reading);
    for (size_t at = 0; at < file.text.size();) {
      const size_t size = std::min(pieces(file.text.size() - at), file.text.size() - at);
      // A copy of its own, so that a sanitizer sees every look behind the piece.
      const std::vector<uint8_t> piece(file.text.begin() + at, file.text.begin() + at + size);
      reader.Push(piece.data(), piece.size());
      at += size;
    }
    const Expected<Done> ended = reader.EndFile();
    if (!ended.ok() && reading.error.empty()) reading.error = ended.error();
  }
  const Expected<Done> finished = reader.Finish();
  if (!finished.ok() && reading.error.empty()) reading.error = finished.error();
  return reading;
}

inline Reading Read(const std::string& text, const ReadOptions& options = {}) {
  return Read({{"attendance.csv", text}}, options);
}

inline std::string DateText(Date date) { return date == kNoDate ? "-" : date.ToIso(); }
inline std::string NumberText(int32_t n) { return n == kNotGiven ? "-" : std::to_string(n); }

// Only what a record says, "code=A reason=flu"; what is blank is left away.
inline std::string RecordText(const Book& book, const Record& r) {
  std::string out = "code=" + std::string(book.texts.Get(r.code));
  const auto add = [&out](const std::string& name, const std::string& value) {
    out += " " + name + "=" + value;
  };
  const auto add_flag = [&](const std::string& name, YesNo flag) {
    if (flag != YesNo::kBlank) add(name, flag == YesNo::kYes ? "Y" : "N");
  };
  const auto add_number = [&](const std::string& name, int32_t n) {
    if (n != kNotGiven) add(name, std::to_string(n));
  };
  if (r.reason != kNoText) add("reason", std::string(book.texts.Get(r.reason)));
  if (r.documentation != Documentation::kNotGiven) {
    add("documentation", std::string(DocumentationName(r.documentation)));
  }
  if (r.documented_on != kNoDate) add("documented_on", r.documented_on.ToIso());
  if (r.approved_on != kNoDate) add("approved_on", r.approved_on.ToIso());
  add_number("present", r.minutes_present);
  add_number("absent", r.minutes_absent);
  add_number("day", r.minutes_day);
  add_number("portion", r.portion_absent);
  add_flag("remote", r.remote_authorized);
  add_flag("alt_ed", r.alternative_education);
  add_flag("sis_absent", r.sis_absent);
  add_flag("sis_excused", r.sis_excused);
  add_flag("sis_tardy", r.sis_tardy);
  return out;
}

// "name/grade/birth/group=value", blank parts left away.
inline std::string TraitsText(const Book& book, const Traits& traits) {
  std::string out;
  if (traits.name != kNoText) out += " name=" + std::string(book.texts.Get(traits.name));
  if (traits.grade != kNoText) out += " grade=" + std::string(book.texts.Get(traits.grade));
  if (traits.birth_date != kNoDate) out += " birth=" + traits.birth_date.ToIso();
  for (size_t g = 0; g < traits.groups.size(); ++g) {
    if (traits.groups[g] == kNoText) continue;
    out += " " + book.group_names[g] + "=" + std::string(book.texts.Get(traits.groups[g]));
  }
  return out;
}

// "S1 2024-09-13 code=A": a line a fact, sorted; the school, period and section where there are
// any.
inline std::vector<std::string> Facts(const Book& book) {
  std::vector<std::string> facts;
  for (uint32_t s = 0; s < book.slots.size(); ++s) {
    const Slot& slot = book.slots[s];
    std::string who = std::string(book.texts.Get(book.students[slot.student]));
    if (slot.file != 0) who += " file=" + std::to_string(slot.file);
    if (slot.school != kNoText) who += " school=" + std::string(book.texts.Get(slot.school));
    if (slot.period != kNoText) who += " period=" + std::string(book.texts.Get(slot.period));
    if (slot.section != kNoText) who += " section=" + std::string(book.texts.Get(slot.section));
    who += TraitsText(book, book.traits[slot.traits]);
    const auto add = [&](int day, uint32_t record) {
      facts.push_back(who + " " + slot.year.DateOf(day).ToIso() + " " +
                      RecordText(book, book.records[record]));
    };
    slot.days.ForEach([&](int day) { add(day, slot.usual); });
    for (uint32_t e = book.log_begin[s]; e < book.log_begin[s + 1]; ++e) {
      add(book.log[e].day, book.log[e].record);
    }
  }
  std::sort(facts.begin(), facts.end());
  return facts;
}

inline std::vector<std::string> RosterLines(const Book& book) {
  std::vector<std::string> lines;
  for (const RosterRow& row : book.roster) {
    lines.push_back(std::string(book.texts.Get(book.students[row.student])) + " " +
                    std::string(book.texts.Get(row.school)) +
                    TraitsText(book, book.traits[row.traits]) + " " + DateText(row.entry) + " " +
                    DateText(row.exit) + " " + NumberText(row.prior_days_enrolled) + " " +
                    NumberText(row.prior_days_absent) + " " + NumberText(row.transfer_absences) +
                    " " + NumberText(row.transfer_mhw) + " row " + std::to_string(row.row));
  }
  return lines;
}

inline std::vector<std::string> CalendarLines(const Book& book) {
  std::vector<std::string> lines;
  for (const CalendarRow& row : book.calendar) {
    lines.push_back(row.date.ToIso() + " " + std::to_string(static_cast<int>(row.type)) + " " +
                    std::string(book.texts.Get(row.school)) + "/" +
                    std::string(book.texts.Get(row.grade)) + " " + NumberText(row.minutes) +
                    " row " + std::to_string(row.row));
  }
  return lines;
}

inline std::vector<std::string> TotalsLines(const Book& book) {
  std::vector<std::string> lines;
  for (const TotalsRow& row : book.totals) {
    lines.push_back(
        std::string(book.texts.Get(book.students[row.student])) + " " +
        (row.year ? row.year->label() : "-") + " " + std::string(book.texts.Get(row.school)) +
        TraitsText(book, book.traits[row.traits]) + " " + NumberText(row.days_enrolled) + " " +
        NumberText(row.days_absent) + " " + NumberText(row.unexcused));
  }
  return lines;
}

// "bad_date column=date value=x count=2 rows=3,5"
inline std::vector<std::string> ProblemLines(const Book& book) {
  std::vector<std::string> lines;
  for (const Problem& p : book.problems) {
    std::string line(ProblemKindName(p.kind));
    if (p.file != 0) line += " file=" + std::to_string(p.file);
    line += " column=" + p.column + " value=" + p.value.value_or("null") +
            " count=" + std::to_string(p.count) + " rows=";
    for (size_t i = 0; i < p.rows.size(); ++i) {
      line += (i > 0 ? "," : "") + std::to_string(p.rows[i]);
    }
    lines.push_back(line);
  }
  return lines;
}

// Everything that a book says, by content, so that two readings can be compared.
inline std::string Everything(const Reading& reading) {
  const Book& book = reading.book;
  std::string out = "error " + reading.error + "\n";
  const auto add = [&out](const std::vector<std::string>& lines) {
    for (const std::string& line : lines) out += line + "\n";
  };
  if (reading.error.empty()) {
    add(Facts(book));
    for (const LogEntry& entry : book.log) {
      out += "log " + std::to_string(entry.slot) + " " + std::to_string(entry.day) + " " +
             RecordText(book, book.records[entry.record]) + "\n";
    }
  }
  add(RosterLines(book));
  add(CalendarLines(book));
  add(TotalsLines(book));
  add(ProblemLines(book));
  for (const FileFacts& file : book.files) {
    out += "file " + file.name + " " + std::string(RoleName(file.role)) + " " +
           std::to_string(file.rows) + " " + std::to_string(file.rows_left_out) + " " +
           file.delimiter + " " + file.encoding + " " +
           (file.date_format ? std::string(DateFormatName(*file.date_format)) : "-") + "\n";
    for (const auto& [field, header] : file.columns) out += "  " + field + "=" + header + "\n";
    for (const CodeUse& use : file.codes) {
      out += "  code " + std::string(book.texts.Get(use.code)) + " " + std::to_string(use.count);
      for (const uint32_t row : use.rows) out += " " + std::to_string(row);
      out += "\n";
    }
    for (const YearUse& use : file.years) {
      out += "  year " + use.year.label() + " " + std::to_string(use.count);
      for (const uint32_t row : use.rows) out += " " + std::to_string(row);
      out += "\n";
    }
  }
  return out;
}

// A book as it lies there, numbers for texts too: nothing that a reader leaves behind is left out.
inline std::string Dump(const Reading& reading) {
  const Book& book = reading.book;
  std::ostringstream out;
  out << "refused: " << reading.error << "\n";
  for (size_t t = 0; t < book.texts.size(); ++t) {
    out << "text " << t << " " << book.texts.Get(static_cast<TextId>(t)) << "\n";
  }
  for (const TextId id : book.students) out << "student " << id << "\n";
  for (const std::string& name : book.group_names) out << "group " << name << "\n";
  for (const Record& r : book.records) {
    out << "record " << r.code << " " << r.reason << " " << static_cast<int>(r.documentation) << " "
        << static_cast<int>(r.remote_authorized) << static_cast<int>(r.alternative_education)
        << static_cast<int>(r.sis_absent) << static_cast<int>(r.sis_excused)
        << static_cast<int>(r.sis_tardy) << " " << r.documented_on.days() << " "
        << r.approved_on.days() << " " << r.minutes_present << " " << r.minutes_absent << " "
        << r.minutes_day << " " << r.portion_absent << "\n";
  }
  for (const Traits& t : book.traits) {
    out << "traits " << t.name << " " << t.grade << " " << t.birth_date.days();
    for (const TextId group : t.groups) out << " " << group;
    out << "\n";
  }
  for (const Slot& s : book.slots) {
    out << "slot " << s.student << " " << s.year.label() << " " << s.file << " " << s.school << " "
        << s.period << " " << s.section << " " << s.traits << " " << s.usual << ":";
    s.days.ForEach([&out](int day) { out << " " << day; });
    out << "\n";
  }
  for (const LogEntry& e : book.log) {
    out << "log " << e.slot << " " << e.record << " " << e.day << "\n";
  }
  for (const uint32_t begin : book.log_begin) out << "log from " << begin << "\n";
  for (const uint32_t student : book.students_by_id) out << "by id " << student << "\n";
  for (const RosterRow& r : book.roster) {
    out << "roster " << r.file << " " << r.row << " " << r.student << " " << r.school << " "
        << r.traits << " " << r.entry.days() << " " << r.exit.days() << " " << r.prior_days_enrolled
        << " " << r.prior_days_absent << " " << r.transfer_absences << " " << r.transfer_mhw
        << "\n";
  }
  for (const CalendarRow& r : book.calendar) {
    out << "calendar " << r.file << " " << r.row << " " << r.date.days() << " "
        << static_cast<int>(r.type) << " " << r.school << " " << r.grade << " " << r.minutes
        << "\n";
  }
  for (const TotalsRow& r : book.totals) {
    out << "totals " << r.file << " " << r.row << " " << r.student << " "
        << (r.year ? r.year->label() : "-") << " " << r.school << " " << r.traits << " "
        << r.days_enrolled << " " << r.days_absent << " " << r.unexcused << " " << r.month << " "
        << r.remote_days_enrolled << " " << r.remote_days_absent << "\n";
  }
  for (const FileFacts& f : book.files) {
    out << "file " << f.name << " " << RoleName(f.role) << " " << f.rows << " " << f.rows_left_out
        << " '" << f.delimiter << "' " << f.encoding << " "
        << (f.date_format ? DateFormatName(*f.date_format) : "-") << " " << f.has_code
        << f.has_documentation << f.has_reason << f.has_remote_authorized << f.has_prior << "\n";
    for (const auto& [field, header] : f.columns) out << "  " << field << "=" << header << "\n";
    for (const CodeUse& u : f.codes) {
      out << "  code " << u.code << " " << static_cast<int>(u.sis_absent)
          << static_cast<int>(u.sis_excused) << static_cast<int>(u.sis_tardy) << " " << u.count;
      for (const uint32_t row : u.rows) out << " " << row;
      out << "\n";
    }
    for (const YearUse& u : f.years) {
      out << "  year " << u.year.label() << " " << u.count;
      for (const uint32_t row : u.rows) out << " " << row;
      out << "\n";
    }
  }
  for (const Problem& p : book.problems) {
    out << "problem " << ProblemKindName(p.kind) << " " << p.file << " " << p.column << " "
        << p.value.value_or("(none)") << " " << p.count << ":";
    for (const uint32_t row : p.rows) out << " " << row;
    for (const StudentDate& s : p.students) out << " " << s.student_id;
    out << "\n";
  }
  return out.str();
}

// What is no input: texts for people, profiles, what is expected of the files.
inline bool IsInput(const std::filesystem::path& path) {
  const std::string extension = path.extension().string();
  return extension != ".md" && extension != ".json" && extension != ".py" && extension != ".pyc";
}

inline std::vector<File> FilesBelow(const std::string& folder) {
  std::vector<File> files;
  std::error_code error;
  std::filesystem::recursive_directory_iterator it(std::string(ROLLCALL_SOURCE_DIR) + "/" + folder,
                                                   error);
  if (error) return files;
  for (const std::filesystem::recursive_directory_iterator end; it != end; it.increment(error)) {
    if (error) break;
    if (!it->is_regular_file(error) || !IsInput(it->path())) continue;
    std::ostringstream text;
    text << std::ifstream(it->path(), std::ios::binary).rdbuf();
    files.push_back({it->path().generic_string(), text.str()});
  }
  std::sort(files.begin(), files.end(),
            [](const File& a, const File& b) { return a.name < b.name; });
  return files;
}

}  // namespace rollcall::intake_test

#endif  // ROLLCALL_TESTS_CORE_INTAKE_READ_HELPER_H_
