// SPDX-License-Identifier: Apache-2.0
// Makes the benchmark's data, the same bytes every time: invented students, nobody's records.
//
//   generate district FOLDER STUDENTS   student.csv, date.csv, crlf.csv, quoted.csv (the same
//   rows),
//                                       roster.csv, calendar.csv
//   generate plain FILE STUDENTS        nothing but P, MED and AU: all contenders must agree on it
//   generate one FILE STUDENTS          the rows of student.csv alone (a school, a state)
//   generate two FILE STUDENTS          the same with the year before
//
// A row is of about 46 bytes: a ten-digit ID, school, grade, date, code. Among the students are
// transfers, late entries and early exits; among the rows are equal ones, conflicting ones, unknown
// codes and malformed ones. Rows with too few cells stand in date.csv, crlf.csv and quoted.csv
// alone: not every contender can tell where such a row ends.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/date.h"

namespace {

using rollcall::Date;

constexpr int kDays = 180;
constexpr uint64_t kSeed = 20251123;

uint64_t Mix(uint64_t x) {  // splitmix64
  x += 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

uint32_t Below(uint64_t random, uint32_t limit) {
  return static_cast<uint32_t>((random >> 32) * limit >> 32);
}

// A code and how often it stands, in parts of all of its list.
struct Weighted {
  std::string_view code;
  uint32_t weight;
};
constexpr std::array<Weighted, 6> kPresent = {
    {{"P", 9700}, {"T", 170}, {"ED", 60}, {"FT", 40}, {"TU", 20}, {"ISS", 10}}};
constexpr std::array<Weighted, 14> kAbsent = {{{"ILL", 280},
                                               {"AU", 220},
                                               {"AE", 130},
                                               {"UNV", 100},
                                               {"MED", 80},
                                               {"VAC", 40},
                                               {"MHW", 40},
                                               {"FAM", 30},
                                               {"REL", 30},
                                               {"OSS", 20},
                                               {"BER", 10},
                                               {"CRT", 10},
                                               {"QUA", 5},
                                               {"TRN", 5}}};
constexpr std::array<Weighted, 4> kUnknown = {{{"ZZ", 4}, {"X7", 3}, {"S", 2}, {"HOMEB", 1}}};
constexpr std::array<Weighted, 1> kPlainPresent = {{{"P", 1}}};
constexpr std::array<Weighted, 2> kPlainAbsent = {{{"AU", 1}, {"MED", 2}}};

template <size_t N>
std::string_view Pick(const std::array<Weighted, N>& list, uint64_t random) {
  uint32_t total = 0;
  for (const Weighted& one : list) total += one.weight;
  uint32_t at = Below(random, total);
  for (const Weighted& one : list) {
    if (at < one.weight) return one.code;
    at -= one.weight;
  }
  return list[0].code;
}

// How the cells of a file are written.
struct Style {
  bool ragged = false;  // some rows have too few cells
  bool quoted = false;
  std::string_view line_end = "\n";
  bool bom = false;
};

class File {
 public:
  File(const std::string& path, Style style)
      : style_(style), file_(std::fopen(path.c_str(), "wb")) {
    if (file_ == nullptr) {
      std::perror(path.c_str());
      std::exit(1);
    }
    buffer_.reserve(kFull + 4096);
    if (style_.bom) buffer_ += "\xEF\xBB\xBF";
  }
  ~File() {
    Flush();
    if (std::fclose(file_) != 0) std::exit(1);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  const Style& style() const { return style_; }
  void Write(std::string_view text) {
    buffer_ += text;
    if (buffer_.size() > kFull) Flush();
  }
  void Row(std::initializer_list<std::string_view> cells) {
    std::string_view before;
    const std::string_view quote = style_.quoted ? "\"" : "";
    for (const std::string_view cell : cells) {
      buffer_.append(before).append(quote).append(cell).append(quote);
      before = ",";
    }
    Write(style_.line_end);
  }

 private:
  static constexpr size_t kFull = size_t{4} << 20;
  void Flush() {
    if (std::fwrite(buffer_.data(), 1, buffer_.size(), file_) != buffer_.size()) {
      std::perror("write");
      std::exit(1);
    }
    buffer_.clear();
  }
  const Style style_;
  std::FILE* const file_;
  std::string buffer_;
};

std::vector<std::string> SchoolDays() {
  static constexpr std::string_view kHolidays[] = {
      "2025-09-01", "2025-10-13", "2025-11-11", "2025-11-27", "2025-11-28", "2025-12-24",
      "2025-12-25", "2025-12-26", "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01",
      "2026-01-02", "2026-01-19", "2026-02-16", "2026-02-17", "2026-04-03", "2026-04-06",
      "2026-04-07", "2026-04-08", "2026-04-09", "2026-04-10", "2026-05-25"};
  std::vector<std::string> days;
  for (Date day = *Date::ParseIso("2025-08-27"); days.size() < kDays; day = day + 1) {
    const std::string text = day.ToIso();
    if (!day.IsMondayToFriday()) continue;
    if (std::find(std::begin(kHolidays), std::end(kHolidays), text) == std::end(kHolidays)) {
      days.push_back(text);
    }
  }
  return days;
}

struct Student {
  std::string id, grade, birth;
  std::array<std::string, 2> school;  // the second from `moves` on
  int first = 0, moves = kDays, last = kDays - 1;
  uint64_t random = 0;
};

Student MakeStudent(uint32_t index, uint32_t students) {
  static constexpr std::array<std::string_view, 20> kNames = {
      "Lincoln", "Washington", "Roosevelt", "Jefferson",  "Franklin", "Maple Grove", "Oak Hill",
      "Pine",    "Riverside",  "Lakeview",  "North",      "South",    "Central",     "Mill Pond",
      "Harbor",  "West",       "Elm City",  "Stone Wall", "Mountain", "Meadow"};
  const uint64_t random = Mix(kSeed ^ Mix(index));
  Student student;
  student.random = random;
  const uint64_t id = 1012345678 + uint64_t{index} * 37 + Below(Mix(random + 1), 37);
  student.id = std::to_string(id);
  const uint32_t grade = Below(Mix(random + 2), 13);
  student.grade = grade == 0 ? "KF" : std::to_string(grade);
  if (student.grade.size() < 2) student.grade.insert(0, "0");
  const bool elementary = grade <= 5, middle = !elementary && grade <= 8;
  const std::string_view level = elementary ? " Elementary" : middle ? " Middle" : " High School";
  // About as many schools as there are: one for 650 students.
  const uint32_t schools = std::max(students / 650 / (elementary ? 2 : 4), 1u);
  const uint32_t at = Below(Mix(random + 3), schools);
  for (size_t i = 0; i < 2; ++i) {
    const uint32_t place = (at + static_cast<uint32_t>(i)) % schools;
    student.school[i] = std::string(kNames[place % kNames.size()]) + std::string(level);
    if (place >= kNames.size()) student.school[i] += ' ' + std::to_string(place / kNames.size());
  }
  if (schools == 1) student.school[1] = "Other" + std::string(level);
  const uint32_t way = Below(Mix(random + 4), 100);
  const int day = 5 + static_cast<int>(Below(Mix(random + 5), kDays - 10));
  if (way < 4) {
    student.moves = day;
  } else if (way < 7) {
    student.first = day;
  } else if (way < 10) {
    student.last = day;
  }
  const int born = 2025 - 5 - static_cast<int>(grade);
  char text[11];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", born, 1 + Below(Mix(random + 6), 12) % 8,
                1 + Below(Mix(random + 7), 28));
  student.birth = text;
  return student;
}

// The codes of a student's days. Most students miss little, a few much; absences come in runs.
std::array<std::string_view, kDays> Codes(const Student& student, bool plain) {
  const double u = static_cast<double>(Mix(student.random + 8) >> 11) / 9007199254740992.0;
  const auto rate = static_cast<uint32_t>(10000 * (0.012 + 0.30 * u * u * u * u * u));
  std::array<std::string_view, kDays> codes;
  bool absent = false;
  for (int day = 0; day < kDays; ++day) {
    const uint64_t random = Mix(student.random ^ Mix(static_cast<uint64_t>(day) + 1000));
    absent = Below(random, 10000) < (absent ? rate + 2000 : rate * 4 / 5);
    const uint64_t second = Mix(random);
    if (plain) {
      codes[day] = absent ? Pick(kPlainAbsent, second) : Pick(kPlainPresent, second);
    } else if (Below(Mix(second), 5000) == 0) {
      codes[day] = Pick(kUnknown, second);
    } else {
      codes[day] = absent ? Pick(kAbsent, second) : Pick(kPresent, second);
    }
  }
  return codes;
}

// The rows of one student and day: one, and where there is something special more, next to it.
void WriteDay(File* file, const Student& student, int day, const std::string& date,
              std::string_view code, bool plain) {
  const std::string& school = student.school[day >= student.moves];
  const auto row = [&](std::string_view id, std::string_view on, std::string_view with) {
    file->Row({id, school, student.grade, on, with});
  };
  row(student.id, date, code);
  const uint64_t random = Mix(Mix(student.random + 9) ^ static_cast<uint64_t>(day));
  const uint32_t special = Below(random, 40000);
  if (special < 20) {  // equal rows
    row(student.id, date, code);
  } else if (special < 30) {  // conflicting ones
    row(student.id, date, code == "P" ? "AU" : "P");
  } else if (special < 32 && !plain) {  // malformed ones
    switch (Below(Mix(random), 4)) {
      case 0:
        row("", date, code);
        break;
      case 1:
        row(student.id, date.substr(0, 5) + "13" + date.substr(7), code);
        break;
      case 2:
        row(student.id, date.substr(0, 5) + "02-31", code);
        break;
      default:
        if (file->style().ragged) {
          file->Row({student.id, school, student.grade});
        } else {
          row(student.id, "", code);
        }
    }
  }
}

void WriteHeader(File* file) {
  file->Row({"Student ID", "School Name", "Grade Level", "Attendance Date", "Attendance Code"});
}

// The same month and day a year before.
std::vector<std::string> YearBefore(std::vector<std::string> days) {
  for (std::string& day : days) --day[3];
  return days;
}

struct What {
  bool plain = false;  // no code, no row that is special
  bool two_years = false;
};

void WriteByStudent(const std::string& path, Style style, uint32_t students, What what) {
  std::vector<std::vector<std::string>> years = {SchoolDays()};
  if (what.two_years) years.insert(years.begin(), YearBefore(years[0]));
  File file(path, style);
  WriteHeader(&file);
  for (uint32_t i = 0; i < students; ++i) {
    const Student student = MakeStudent(i, students);
    const auto codes = Codes(student, what.plain);
    for (const std::vector<std::string>& days : years) {
      for (int day = student.first; day <= student.last; ++day) {
        WriteDay(&file, student, day, days[day], codes[day], what.plain);
      }
    }
  }
}

void WriteByDate(const std::string& path, uint32_t students) {
  const std::vector<std::string> days = SchoolDays();
  std::vector<Student> all;
  std::vector<std::array<std::string_view, kDays>> codes;
  for (uint32_t i = 0; i < students; ++i) {
    all.push_back(MakeStudent(i, students));
    codes.push_back(Codes(all.back(), false));
  }
  File file(path, {.ragged = true});
  WriteHeader(&file);
  for (int day = 0; day < kDays; ++day) {
    for (uint32_t i = 0; i < students; ++i) {
      if (day < all[i].first || day > all[i].last) continue;
      WriteDay(&file, all[i], day, days[day], codes[i][day], false);
    }
  }
}

void WriteRoster(const std::string& path, uint32_t students) {
  const std::vector<std::string> days = SchoolDays();
  File file(path, {});
  file.Row({"Student ID", "School Name", "Grade Level", "Birth Date", "Entry Date", "Exit Date",
            "EL", "FRL"});
  for (uint32_t i = 0; i < students; ++i) {
    const Student student = MakeStudent(i, students);
    const std::string_view el = Below(Mix(student.random + 10), 8) == 0 ? "Y" : "N";
    const std::string_view frl = Below(Mix(student.random + 11), 2) == 0 ? "Y" : "N";
    const auto row = [&](const std::string& school, int first, int last) {
      file.Row({student.id, school, student.grade, student.birth, days[first],
                last == kDays - 1 ? "" : days[last], el, frl});
    };
    row(student.school[0], student.first, std::min(student.last, student.moves - 1));
    if (student.moves < kDays) row(student.school[1], student.moves, student.last);
  }
}

void WriteCalendar(const std::string& path) {
  File file(path, {});
  file.Row({"date", "type"});
  for (const std::string& day : SchoolDays()) file.Row({day, "school"});
}

}  // namespace

int main(int count, char** words) {
  const std::string kind = count == 4 ? words[1] : "";
  const std::string path = count == 4 ? words[2] : "";
  const auto students = static_cast<uint32_t>(count == 4 ? std::atoi(words[3]) : 0);
  if (students == 0) {
    std::fprintf(stderr,
                 "usage: generate district FOLDER STUDENTS | plain|one|two FILE STUDENTS\n");
    return 2;
  }
  if (kind == "district") {
    WriteByStudent(path + "/student.csv", {}, students, {});
    WriteByDate(path + "/date.csv", students);
    WriteByStudent(path + "/crlf.csv", {.ragged = true, .line_end = "\r\n", .bom = true}, students,
                   {});
    WriteByStudent(path + "/quoted.csv", {.ragged = true, .quoted = true}, students, {});
    WriteRoster(path + "/roster.csv", students);
    WriteCalendar(path + "/calendar.csv");
  } else if (kind == "plain" || kind == "one" || kind == "two") {
    WriteByStudent(path, {}, students, {.plain = kind == "plain", .two_years = kind == "two"});
  } else {
    return 2;
  }
  return 0;
}
