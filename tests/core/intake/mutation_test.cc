// SPDX-License-Identifier: Apache-2.0
// Ten thousand changed bytes in valid files: nothing crashes or hangs, and with as-of day, shape,
// date order and calendar given no student changes but those on the lines that the byte touches or
// that a quote opened there has joined to them.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/evaluate.h"
#include "rollcall/law.h"
#include "rollcall/profile.h"
#include "rollcall/reader.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ROLLCALL_SLOW 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
#define ROLLCALL_SLOW 1
#endif
#ifdef ROLLCALL_SLOW
constexpr int kChanges = 1500;
#else
constexpr int kChanges = 10000;
#endif
constexpr std::chrono::seconds kLongest{5};  // for a case that takes milliseconds

// A valid attendance file and what is needed to read it without asking.
struct Sample {
  std::string name;
  std::string text;        // as bytes of the file
  size_t begin = 0;        // of the first line after the header
  bool two_bytes = false;  // UTF-16LE, with its mark
  char delimiter = ',';    // of its lines
  char quote = '"';
  bool backslash = false;  // escapes a quote inside quotes
  std::optional<Shape> shape;
  DateFormat order = DateFormat::kYmd;
};

// The ID of the n-th student: four letters and digits that stand nowhere else in the files.
std::string Id(int n) { return "Q" + std::to_string(701 + n) + "Z"; }

constexpr int kStudents = 14;

std::string Roster() {
  std::string text = "student_id,grade,birth_date,school\n";
  for (int n = 0; n < kStudents; ++n) {
    text += Id(n) + "," + std::to_string(1 + n % 12) + ",2012-03-" + std::to_string(10 + n) + "," +
            (n % 2 == 0 ? "North" : "South") + "\n";
  }
  return text;
}

std::string Calendar() {
  std::string text = "date,type,minutes\n";
  for (int day = 9; day <= 27; ++day) {
    if (day == 14 || day == 15 || day == 21 || day == 22) continue;
    text += "2024-09-" + std::string(day < 10 ? "0" : "") + std::to_string(day) + ",school,330\n";
  }
  return text;
}

const std::vector<int>& Days() {  // of September 2024
  static const std::vector<int> days = {9, 10, 11, 12, 13, 16, 17, 18, 19, 20};
  return days;
}

std::string Two(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

std::string Utf16(const std::string& ascii) {
  std::string out = "\xFF\xFE";
  for (const char c : ascii) {
    out.push_back(c);
    out.push_back('\0');
  }
  return out;
}

std::vector<Sample> Samples() {
  const std::vector<std::string> codes = {"P", "A", "AE", "MHW", "P", "ILL", "AU", "P", "T", "OSS"};
  const auto code = [&](int n, size_t d) { return codes[(n * 3 + d * 7) % codes.size()]; };
  std::vector<Sample> samples;
  const auto add = [&samples](Sample sample, const std::string& head, const std::string& lines) {
    sample.text = head + lines;
    sample.begin = head.size();
    samples.push_back(std::move(sample));
  };

  std::string lines;
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = 0; d < Days().size(); ++d) {
      lines += Id(n) + ",2024-09-" + Two(Days()[d]) + "," + code(n, d) + ",\"N\xC3\xA9" +
               std::to_string(n) + ", Ann\"\n";
    }
  }
  Sample daily;
  daily.name = "daily, quoted names";
  daily.shape = Shape::kDaily;
  add(daily, "student_id,date,code,name\n", lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = n % 3; d < Days().size(); d += 3) {
      lines += Id(n) + ";" + Two(Days()[d]) + ".09.2024;" + code(n, d) + ";parent;" +
               (d % 2 == 0 ? "23.09.2024" : "") +
               (d % 4 == 0 ? ";\"said \"\"ill\"\";\r\nsince Monday\"\r\n" : ";illness\r\n");
    }
  }
  Sample exceptions;
  exceptions.name = "exceptions, day first, reasons over two lines";
  exceptions.shape = Shape::kExceptions;
  exceptions.order = DateFormat::kDmy;
  exceptions.delimiter = ';';
  add(exceptions, "Student Number;Date;Code;documentation;documented_on;reason\r\n", lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = 0; d < 3; ++d) {
      for (int period = 1; period <= 4; ++period) {
        lines += Id(n) + "\t9/" + std::to_string(Days()[d]) + "/2024\t" +
                 (period <= n % 5 ? (n % 2 == 0 ? "AE" : "A") : "P") + "\t" +
                 std::to_string(period) + "\tRen\xE9" + std::to_string(n) + "\r";
      }
    }
  }
  Sample periods;
  periods.name = "periods, month first, tabs, CR, Windows-1252";
  periods.shape = Shape::kDaily;
  periods.order = DateFormat::kMdy;
  periods.delimiter = '\t';
  add(periods,
      "Attendance of the district\r\rID made on 9/27/2024\rStudent ID\tDate\tCode\tPeriod\tName\r",
      lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = n % 2; d < Days().size(); d += 2) {
      lines += Id(n) + "|2024-09-" + Two(Days()[d]) + "|" + code(n, d) + "|" +
               std::to_string(120 + 13 * ((n + static_cast<int>(d)) % 9)) + "|330\n";
    }
  }
  Sample minutes;
  minutes.name = "minutes, bars, UTF-16";
  minutes.shape = Shape::kExceptions;
  minutes.two_bytes = true;
  minutes.delimiter = '|';
  add(minutes, Utf16("student_id|date|code|minutes_present|minutes_day\n"), Utf16(lines).substr(2));

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = n % 4; d < Days().size(); d += 4) {
      const bool absent = (n + d) % 3 != 0;
      lines += Id(n) + ",2024-09-" + Two(Days()[d]) + (absent ? ",Y," : ",N,") +
               (d % 2 == 0 ? "Y" : "N") + ",N," + (d % 3 == 0 ? "0.6" : "") + "\n";
    }
  }
  lines.pop_back();  // no line end at the end
  Sample flags;
  flags.name = "flags of the system";
  flags.shape = Shape::kExceptions;
  add(flags, "student_id,date,sis_absent,sis_excused,sis_tardy,portion_absent\n", lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    lines += Id(n) + ",2024-25," + std::to_string(100 + n) + "," + std::to_string(5 + n) +
             ",\"A \"\"B\"\" " + std::to_string(n) + "\"\n";
  }
  Sample totals;
  totals.name = "totals";
  add(totals, "student_id,school_year,days_enrolled,days_absent,name\n", lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    lines += Id(n);
    for (size_t d = 0; d < Days().size(); ++d) {
      lines += "," + ((n + d) % 11 == 0 ? std::string() : code(n, d));
    }
    lines += "\n";
  }
  std::string head = "student_id";
  for (const int day : Days()) head += ",2024-09-" + Two(day);
  Sample grid;
  grid.name = "grid";
  grid.shape = Shape::kGrid;
  add(grid, head + "\n", lines);

  lines.clear();
  std::string fixed;
  for (int n = 0; n < kStudents; ++n) {
    for (const char* month : {"092024", "102024"}) {
      const std::string id = std::to_string(7701 + n);
      const std::string days = std::to_string(11 + n % 3);
      lines += "045," + id + ",03102012," + std::string(month, 2) + "," + (month + 2) + "," + days +
               "," + days + ",02,01\n";
      fixed += "045" + std::string(6, ' ') + id + "03102012" + month + days + days + "0201\n";
    }
  }
  Sample nine;
  nine.name = "monthly, nine fields without a header";
  add(nine, "", lines);
  Sample wide;
  wide.name = "monthly, fixed width";
  wide.delimiter = '\0';
  wide.quote = '\0';
  add(wide, "", fixed);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = n % 2; d < Days().size(); d += 2) {
      lines += "'" + Id(n) + "','2024-09-" + Two(Days()[d]) + "','" + code(n, d) +
               "','O''Neil, \"" + std::to_string(n) + "\"'\n";
    }
  }
  Sample single;
  single.name = "single quotes";
  single.shape = Shape::kExceptions;
  single.quote = '\'';
  add(single, "'student_id','date','code','name'\n", lines);

  lines.clear();
  for (int n = 0; n < kStudents; ++n) {
    for (size_t d = n % 2; d < Days().size(); d += 2) {
      lines += "\"" + Id(n) + "\",\"2024-09-" + Two(Days()[d]) + "\",\"" + code(n, d) +
               "\",\"Ann \\\"Annie\\\", " + std::to_string(n) + "\"\n";
    }
  }
  Sample backslash;
  backslash.name = "backslash escapes";
  backslash.shape = Shape::kExceptions;
  backslash.backslash = true;
  add(backslash, "\"student_id\",\"date\",\"code\",\"name\"\n", lines);
  return samples;
}

// What one reading and evaluation say: each student's records, the report's bytes.
struct Answer {
  std::string refused;
  std::map<std::string, std::vector<std::string>> students;
};

Answer Ask(const Sample& sample, const std::string& attendance, const std::string& roster,
           const std::string& calendar, bool whole_report = false) {
  Answer answer;
  Book book;
  ReadOptions read_options;
  read_options.date_format = sample.order;
  {
    Reader reader(&book, Law::Get(), read_options);
    for (const std::string* text : {&attendance, &roster, &calendar}) {
      if (text->empty()) continue;
      reader.BeginFile(text == &attendance ? "attendance.csv"
                       : text == &roster   ? "roster.csv"
                                           : "calendar.csv");
      reader.Push(reinterpret_cast<const uint8_t*>(text->data()), text->size());
      const Expected<Done> ended = reader.EndFile();
      if (!ended.ok() && answer.refused.empty()) answer.refused = ended.error();
    }
    const Expected<Done> finished = reader.Finish();
    if (!finished.ok() && answer.refused.empty()) answer.refused = finished.error();
  }
  if (!answer.refused.empty()) return answer;
  static const Profile& profile = *new Profile(Profile::Default(Law::Get()));
  EvaluateOptions options;
  options.as_of = Date::Make(2024, 9, 27);
  options.shape = sample.shape;
  auto evaluation = Evaluation::Run(book, Law::Get(), profile, options);
  if (!evaluation.ok()) {
    answer.refused = evaluation.error();
    return answer;
  }
  const Summary& summary = (*evaluation)->summary();
  for (size_t i = 0; i < summary.students.size(); ++i) {
    answer.students[std::string(book.texts.Get(book.students[summary.students[i].student]))]
        .push_back(StudentJson(**evaluation, i));
  }
  if (whole_report) {
    for (const Format format :
         {Format::kJson, Format::kText, Format::kCsv, Format::kAbsencesCsv, Format::kNdjson}) {
      ReportWriter writer(**evaluation, format);
      for (std::string piece; writer.Next(&piece);) {
      }
    }
  }
  return answer;
}

// The characters of a text after its byte order mark; what is not ASCII becomes '~'.
std::string Characters(const Sample& sample, const std::string& text) {
  std::string out;
  const size_t width = sample.two_bytes ? 2 : 1;
  for (size_t i = sample.two_bytes ? 2 : 0; i + width <= text.size(); i += width) {
    const uint8_t low = static_cast<uint8_t>(text[i]);
    const bool ascii = low < 0x80 && (width == 1 || text[i + 1] == '\0');
    out.push_back(ascii ? static_cast<char>(low) : '~');
  }
  return out;
}

bool IsLineEnd(char c) { return c == '\n' || c == '\r'; }

// Where the row that begins at `at` ends (behind its line end), as the contract reads quotes: one
// that opens a cell runs over delimiters and line ends to the one that closes it, and where there
// is none the row is its own line alone.
size_t EndOfRow(const Sample& sample, const std::string& text, size_t at) {
  const auto line_end = [&text](size_t from) {
    while (from < text.size() && !IsLineEnd(text[from])) ++from;
    if (from < text.size() && text[from] == '\r' && from + 1 < text.size() &&
        text[from + 1] == '\n') {
      ++from;
    }
    return std::min(from + 1, text.size());
  };
  size_t i = at;
  bool cell_start = true;
  while (i < text.size()) {
    if (cell_start && sample.quote != '\0' && text[i] == sample.quote) {
      size_t j = i + 1;
      bool closed = false;
      while (j < text.size() && !closed) {
        const char next = j + 1 < text.size() ? text[j + 1] : '\n';
        if (sample.backslash && text[j] == '\\') {
          j += 2;
        } else if (text[j] != sample.quote) {
          ++j;
        } else if (next == sample.quote) {
          j += 2;
        } else {
          closed = next == sample.delimiter || IsLineEnd(next);
          ++j;
        }
      }
      if (!closed) return line_end(at);
      i = j;
      cell_start = false;
    } else if (IsLineEnd(text[i])) {
      return line_end(i);
    } else {
      cell_start = text[i] == sample.delimiter;
      ++i;
    }
  }
  return text.size();
}

// The text of the rows, before and after, that the change at `at` can have touched.
std::string Touched(const Sample& sample, const std::string& before, const std::string& after,
                    size_t at) {
  const std::string old_text = Characters(sample, before);
  const std::string new_text = Characters(sample, after);
  const size_t head = sample.two_bytes ? sample.begin / 2 - 1 : sample.begin;
  const size_t place = sample.two_bytes ? at / 2 - 1 : at;
  const auto shift =
      static_cast<ptrdiff_t>(new_text.size()) - static_cast<ptrdiff_t>(old_text.size());
  // Rows of the old text, until one begins behind the change where a row of the new text does too.
  size_t begin = head;
  for (size_t end = begin;; begin = end) {
    end = EndOfRow(sample, old_text, begin);
    if (end > place || end >= old_text.size()) break;
  }
  // A changed line end may have joined this row to the one before.
  size_t old_end = begin, new_end = begin;
  for (;;) {
    if (old_end > place &&
        static_cast<ptrdiff_t>(new_end) == static_cast<ptrdiff_t>(old_end) + shift) {
      break;
    }
    if (old_end >= old_text.size() && new_end >= new_text.size()) break;
    const bool old_first =
        static_cast<ptrdiff_t>(old_end) + shift <= static_cast<ptrdiff_t>(new_end);
    if (old_end < old_text.size() && (old_first || new_end >= new_text.size())) {
      old_end = EndOfRow(sample, old_text, old_end);
    } else {
      new_end = EndOfRow(sample, new_text, new_end);
    }
  }
  std::string touched =
      old_text.substr(begin, old_end - begin) + "\n" + new_text.substr(begin, new_end - begin);
  touched.erase(std::remove(touched.begin(), touched.end(), '\0'), touched.end());
  return touched;
}

enum class Change { kReplace, kInsert, kDelete };

std::string Changed(std::string text, size_t at, Change change, char byte) {
  if (change == Change::kReplace) text[at] = byte;
  if (change == Change::kInsert) text.insert(at, 1, byte);
  if (change == Change::kDelete) text.erase(at, 1);
  return text;
}

std::string Shown(const Sample& sample, size_t at, Change change, char byte,
                  const std::string& touched) {
  const char* const word = change == Change::kReplace  ? "replaced by "
                           : change == Change::kInsert ? "insert "
                                                       : "deleted ";
  return sample.name + ", byte " + std::to_string(at) + " " + word +
         ::testing::PrintToString(std::string(1, byte)) +
         "; touched: " + ::testing::PrintToString(touched);
}

char AnyByte(std::mt19937* random) {
  static const std::string special = std::string(
                                         "\"\"\"',;|\t\r\n\n\\ /-.:0123456789\xFF\xFE\xEF\xC3\xE9"
                                         "APMQZ#=@~") +
                                     '\0';
  return (*random)() % 2 == 0 ? static_cast<char>((*random)() % 256)
                              : special[(*random)() % special.size()];
}

TEST(MutationTest, TheSamplesAreReadWhole) {
  for (const Sample& sample : Samples()) {
    const Answer answer = Ask(sample, sample.text, Roster(), Calendar(), true);
    EXPECT_EQ(answer.refused, "") << sample.name;
    EXPECT_GE(answer.students.size(), static_cast<size_t>(kStudents)) << sample.name;
  }
}

TEST(MutationTest, AChangedByteChangesOnlyTheStudentsOfItsLines) {
  const std::string roster = Roster(), calendar = Calendar();
  std::vector<Sample> samples;
  std::vector<Answer> answers;
  for (Sample& sample : Samples()) {
    Answer answer = Ask(sample, sample.text, roster, calendar);
    if (!answer.refused.empty()) continue;  // the test above tells of it
    answers.push_back(std::move(answer));
    samples.push_back(std::move(sample));
  }
  std::mt19937 random(20241);
  int changed_students = 0;
  for (int i = 0; i < kChanges; ++i) {
    const size_t s = static_cast<size_t>(i) % samples.size();
    const Sample& sample = samples[s];
    const size_t at = sample.begin + random() % (sample.text.size() - sample.begin);
    const uint32_t dice = random() % 5;
    // One byte more or less in UTF-16 changes every character behind it.
    const Change change = dice < 3 || sample.two_bytes ? Change::kReplace
                          : dice == 3                  ? Change::kInsert
                                                       : Change::kDelete;
    const char byte = AnyByte(&random);
    const std::string text = Changed(sample.text, at, change, byte);
    const auto start = std::chrono::steady_clock::now();
    const Answer answer = Ask(sample, text, roster, calendar, i % 50 == 0);
    const std::string touched = Touched(sample, sample.text, text, at);
    ASSERT_LT(std::chrono::steady_clock::now() - start, kLongest)
        << Shown(sample, at, change, byte, touched);
    EXPECT_EQ(answer.refused, "") << Shown(sample, at, change, byte, touched);
    if (!answer.refused.empty()) continue;
    for (const auto& [id, records] : answers[s].students) {
      const auto now = answer.students.find(id);
      const bool same = now != answer.students.end() && now->second == records;
      if (same) continue;
      ++changed_students;
      EXPECT_NE(touched.find(id), std::string::npos)
          << id << " changed; " << Shown(sample, at, change, byte, touched) << "\nwas "
          << records[0] << "\nis "
          << (now == answer.students.end() ? std::string("gone") : now->second[0]);
    }
    for (const auto& [id, records] : answer.students) {
      if (answers[s].students.count(id) != 0) continue;
      std::string ascii = id;
      for (char& c : ascii) c = static_cast<uint8_t>(c) < 0x80 ? c : '~';
      if (ascii.find('~') != std::string::npos || ascii.find(sample.quote) != std::string::npos) {
        continue;
      }
      EXPECT_NE(touched.find(ascii), std::string::npos)
          << id << " is new; " << Shown(sample, at, change, byte, touched);
    }
    const ::testing::TestResult& result =
        *::testing::UnitTest::GetInstance()->current_test_info()->result();
    if (result.total_part_count() > 10) break;  // enough to look at
  }
  EXPECT_GT(changed_students, kChanges / 10);  // the changes do reach the students
}

TEST(MutationTest, AnyByteOfAnyFileNeverCrashesOrHangs) {
  const std::vector<Sample> samples = Samples();
  const std::string roster = Roster(), calendar = Calendar();
  std::mt19937 random(20242);
  for (int i = 0; i < kChanges / 4; ++i) {
    const Sample& sample = samples[static_cast<size_t>(i) % samples.size()];
    std::string texts[3] = {sample.text, roster, calendar};
    for (uint32_t changes = 1 + random() % 3; changes > 0; --changes) {
      std::string& text = texts[random() % 3];
      // Half of the changes near the beginning, where the dialect is found.
      const size_t range = random() % 2 == 0 ? text.size() : std::min<size_t>(text.size(), 120);
      const auto change = static_cast<Change>(random() % 3);
      text = Changed(text, random() % range, change, AnyByte(&random));
    }
    const auto start = std::chrono::steady_clock::now();
    Ask(sample, texts[0], texts[1], texts[2], i % 20 == 0);
    ASSERT_LT(std::chrono::steady_clock::now() - start, kLongest) << sample.name << " " << i;
  }
}

}  // namespace
}  // namespace rollcall
