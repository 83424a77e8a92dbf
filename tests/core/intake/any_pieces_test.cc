// SPDX-License-Identifier: Apache-2.0
// Every file of the tests, fed whole, a byte at a time and in pieces of random size: the same facts
// down to the last index, or the same sentence of refusal.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <system_error>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::File;
using intake_test::OneByte;
using intake_test::Pieces;
using intake_test::Random;
using intake_test::Read;
using intake_test::Reading;

// A book as it lies there, numbers for texts too: nothing that a reader leaves behind is left out.
std::string Dump(const Reading& reading) {
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
    out << "log " << e.slot << " " << e.record << " " << e.row << " " << e.day << "\n";
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
bool IsInput(const std::filesystem::path& path) {
  const std::string extension = path.extension().string();
  return extension != ".md" && extension != ".json" && extension != ".py" && extension != ".pyc";
}

std::vector<File> FilesBelow(const std::string& folder) {
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

// Each file before one that is in order, so that what it leaves behind in the reader would show.
void InAnyPieces(const std::vector<File>& files) {
  const File next = {"next.csv", "student_id,date,code\nS9,2024-09-13,A\n"};
  for (const File& file : files) {
    SCOPED_TRACE(file.name);
    const std::vector<File> both = {file, next};
    const std::string whole = Dump(Read(both));
    EXPECT_EQ(Dump(Read(both, {}, OneByte)), whole) << "a byte at a time";
    for (uint32_t seed = 1; seed <= 8; ++seed) {
      EXPECT_EQ(Dump(Read(both, {}, Random(seed))), whole) << "in pieces of seed " << seed;
    }
    for (const DateFormat order : {DateFormat::kYmd, DateFormat::kMdy, DateFormat::kDmy}) {
      ReadOptions options;
      options.date_format = order;
      EXPECT_EQ(Dump(Read(both, options, OneByte)), Dump(Read(both, options)))
          << "dates in the order " << DateFormatName(order);
    }
  }
}

TEST(AnyPiecesTest, TheDirtyFiles) {
  const std::vector<File> files = FilesBelow("tests/intake");
  ASSERT_GE(files.size(), 80u);
  InAnyPieces(files);
}

TEST(AnyPiecesTest, TheExamples) {
  const std::vector<File> files = FilesBelow("examples");
  ASSERT_GE(files.size(), 19u * 2);
  InAnyPieces(files);
}

TEST(AnyPiecesTest, TheVectorsCalendar) {
  const std::vector<File> files = FilesBelow("tests/vectors");
  ASSERT_EQ(files.size(), 1u);
  InAnyPieces(files);
}

TEST(AnyPiecesTest, ADumpTellsTwoBooksApart) {
  const std::string header = "student_id,date,code\n";
  const std::string one = Dump(Read(header + "S1,2024-09-13,A\n"));
  EXPECT_NE(one, Dump(Read(header + "S1,2024-09-13,P\n")));
  EXPECT_NE(one, Dump(Read(header + "S1,2024-09-16,A\n")));
  EXPECT_NE(one, Dump(Read(header + "\nS1,2024-09-13,A\n")));  // another row number
}

}  // namespace
}  // namespace rollcall
