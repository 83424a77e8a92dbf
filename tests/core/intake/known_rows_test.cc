// SPDX-License-Identifier: Apache-2.0
// The hot path, turned on and off: the same book down to the last index, whatever the file.
#include "intake/known_rows.h"

#include <gtest/gtest.h>

#include <optional>
#include <random>
#include <string>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake::KnownRows;
using intake_test::Dump;
using intake_test::File;
using intake_test::FilesBelow;
using intake_test::Random;
using intake_test::Read;
using intake_test::Whole;
using Side = KnownRows::Side;

constexpr Date kFriday{20000}, kMonday{20003};

// Rows with room behind them, as Find needs it.
std::string Padded(std::string text) { return text.append(KnownRows::kReach, 'x'); }

void Learn(KnownRows* rows, const std::string& line, const std::string& date, Date day,
           uint32_t slot, uint32_t record) {
  const std::string_view view = line;
  rows->Learn(view, view.substr(line.find(date), date.size()), day, slot, record, 1);
}

TEST(KnownRowsTest, AnyLeftAnyDayAnyRight) {
  KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
  KnownRows::Known known;
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-13,P\n").data(), &known));
  Learn(&rows, "S1,2024-09-13,P\n", "2024-09-13", kFriday, 1, 10);
  Learn(&rows, "S2,2024-09-16,MED\r\n", "2024-09-16", kMonday, 2, 20);
  const struct {
    std::string line;
    uint32_t slot, record;
    Date date;
  } kCases[] = {
      {"S1,2024-09-13,P\n", 1, 10, kFriday},     {"S1,2024-09-16,P\n", 1, 10, kMonday},
      {"S1,2024-09-16,MED\r\n", 1, 20, kMonday}, {"S2,2024-09-13,P\n", 2, 10, kFriday},
      {"S2,2024-09-16,MED\r\n", 2, 20, kMonday}, {"S1,2024-09-16,MED\r\n", 1, 20, kMonday},
      {"S1,2024-09-13,P\n", 1, 10, kFriday}};
  for (const auto& row : kCases) {
    SCOPED_TRACE(row.line);
    ASSERT_TRUE(rows.Find(Padded(row.line).data(), &known));
    EXPECT_EQ(known.size, row.line.size());
    EXPECT_EQ(*known.slot, row.slot);
    EXPECT_EQ(known.record, row.record);
    EXPECT_EQ(known.date, row.date);
  }
}

TEST(KnownRowsTest, OneByteIsAnotherRow) {
  KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
  const std::string line = "S1,2024-09-13,P\n";
  Learn(&rows, line, "2024-09-13", kFriday, 1, 10);
  KnownRows::Known known;
  for (size_t i = 0; i < line.size(); ++i) {
    for (const char c : {'0', 'x', ',', '"', '\n', '\r', ' ', '\0'}) {
      if (line[i] == c) continue;
      std::string other = line;
      other[i] = c;
      EXPECT_FALSE(rows.Find(Padded(other).data(), &known)) << i << " " << c;
    }
  }
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-13,P,\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-130,P\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-13\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded(" S1,2024-09-13,P\n").data(), &known));
  EXPECT_TRUE(rows.Find(Padded(line).data(), &known));
}

TEST(KnownRowsTest, ADateInQuotesAndOneWithoutNeverMix) {
  KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
  Learn(&rows, "S1,\"2024-09-13\",P\n", "2024-09-13", kFriday, 1, 10);
  Learn(&rows, "S2,2024-09-16,A\n", "2024-09-16", kMonday, 2, 20);  // not kept
  KnownRows::Known known;
  EXPECT_FALSE(rows.Find(Padded("S2,2024-09-16,A\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded("S1,\"2024-09-16,A\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded("S1,\"2024-09-13,A\n").data(), &known));
  EXPECT_TRUE(rows.Find(Padded("S1,\"2024-09-13\",P\n").data(), &known));
}

TEST(KnownRowsTest, WhatStandsOnBothSidesIsKnownInPairsAlone) {
  KnownRows rows(1, ',', '"', Side::kBoth, Side::kRight);
  Learn(&rows, "S1,2024-09-13,North\n", "2024-09-13", kFriday, 1, 10);
  Learn(&rows, "S2,2024-09-13,South\n", "2024-09-13", kFriday, 2, 20);
  KnownRows::Known known;
  EXPECT_TRUE(rows.Find(Padded("S1,2024-09-13,North\n").data(), &known));
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-13,South\n").data(), &known));
}

TEST(KnownRowsTest, LongRowsAndRowsOfSeveralLinesAreNotKept) {
  KnownRows::Known known;
  for (const std::string& line :
       {"S1,2024-09-13," + std::string(250, 'P') + "\n", std::string("S1,2024-09-13,\"P\nQ\"\n"),
        std::string("S1,2024-09-13,P\r")}) {
    KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
    Learn(&rows, line, "2024-09-13", kFriday, 1, 10);
    EXPECT_FALSE(rows.Find(Padded(line).data(), &known));
  }
}

TEST(KnownRowsTest, AFileWhoseRowsNeverRepeatIsGivenUp) {
  KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
  for (int i = 0; i < 20000; ++i) {
    const std::string line = "S" + std::to_string(i) + ",2024-09-13,P\n";
    Learn(&rows, line, "2024-09-13", kFriday, 1, 10);
  }
  KnownRows::Known known;
  EXPECT_FALSE(rows.Find(Padded("S1,2024-09-13,P\n").data(), &known));
}

// A student's days, texts of two lengths: the row that differs in the date's last byte alone ends
// the run.
TEST(KnownRowsTest, ARunOfAStudentEndsAtAnotherDate) {
  const std::string left = "0000000000000001,North,";
  KnownRows rows(2, ',', '"', Side::kLeft, Side::kRight);
  const std::string days[] = {"9/9/2024", "10/10/2024", "11/11/2024"};
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 3; ++i) Learn(&rows, left + days[i] + ",P\n", days[i], kFriday + i, 1, 10);
  }
  const auto run = [&](const std::string& second, size_t* size) {
    KnownRows::Known known;
    const std::string first = left + "9/9/2024,P\n";
    const std::string text = Padded(first + second + left + "11/11/2024,P\n");
    EXPECT_TRUE(rows.Find(text.data(), &known));
    const char* const end = text.data() + text.size();
    return rows.FindRun(text.data() + known.size, end, size, [](Date) { return true; });
  };
  size_t size = 0;
  EXPECT_EQ(run(left + "10/10/2024,P\n", &size), 2u);
  EXPECT_EQ(size, 2 * (left.size() + 13));
  for (const char* const other : {"10/10/2025,P\n", "10/10/2024,A\n", "1/10/2024,P\n"}) {
    EXPECT_EQ(run(left + other, &size), 0u) << other;
    EXPECT_EQ(size, 0u);
  }
}

// Every byte of a left is looked at, also of one that is too short or too long for a run.
TEST(KnownRowsTest, ARunOfAStudentEndsAtAnotherStudent) {
  for (const size_t width : {3u, 15u, 16u, 17u, 31u, 32u, 33u, 47u, 48u, 49u, 64u, 90u}) {
    const std::string left = std::string(width - 1, '0') + ",";
    KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
    for (int round = 0; round < 2; ++round) {
      Learn(&rows, left + "2024-09-13,P\n", "2024-09-13", kFriday, 1, 10);
      Learn(&rows, left + "2024-09-16,P\n", "2024-09-16", kMonday, 1, 10);
    }
    const auto run = [&](const std::string& second) {
      KnownRows::Known known;
      const std::string text = Padded(left + "2024-09-13,P\n" + second + ",2024-09-16,P\n");
      EXPECT_TRUE(rows.Find(text.data(), &known));
      size_t size = 0;
      return rows.FindRun(text.data() + known.size, text.data() + text.size(), &size,
                          [](Date) { return true; });
    };
    const bool few = width >= 16 && width <= 48;
    std::string same = left.substr(0, width - 1);
    EXPECT_EQ(run(same), few ? 1u : 0u) << width;
    for (char& byte : same) {
      byte = '7';
      EXPECT_EQ(run(same), 0u) << width;
      byte = '0';
    }
  }
}

// A day's students, of whom the second is another one: every byte of a left is looked at, also of
// one that is too short or too long for a run.
TEST(KnownRowsTest, ARunOfADayEndsAtAnotherStudent) {
  for (const size_t width : {3u, 15u, 16u, 17u, 31u, 32u, 33u, 47u, 48u, 49u, 64u, 90u}) {
    const auto line = [width](const std::string& id) {
      return id + std::string(width - 2 - 1, '0') + "1,2024-09-13,P\n";
    };
    KnownRows rows(1, ',', '"', Side::kLeft, Side::kRight);
    for (int round = 0; round < 2; ++round) {
      for (uint32_t i = 0; i < 3; ++i) {
        Learn(&rows, line(std::string(1, "abc"[i])), "2024-09-13", kFriday, i, 10);
      }
    }
    KnownRows::Known known;
    std::vector<uint32_t> slots;
    const auto run = [&](const std::string& text) {
      slots.clear();
      EXPECT_TRUE(rows.Find(text.data(), &known));
      size_t size = 0;
      return rows.FindRunOfDay(text.data() + known.size, text.data() + text.size(), &size,
                               [&](uint32_t slot) {
                                 slots.push_back(slot);
                                 return true;
                               });
    };
    const bool few = width >= 16 && width <= 48;
    EXPECT_EQ(run(Padded(line("a") + line("b") + line("c"))), few ? 2u : 0u) << width;
    EXPECT_EQ(slots, few ? std::vector<uint32_t>({1, 2}) : std::vector<uint32_t>()) << width;
    for (size_t byte = 0; byte + 1 < width; ++byte) {
      std::string other = line("b");
      other[byte] = '7';
      EXPECT_EQ(run(Padded(line("a") + other + line("c"))), 0u) << width << " " << byte;
    }
  }
}

// ------------------------------------------------------------------ whole files

void OnAndOff(const std::vector<File>& files, intake_test::Pieces pieces = Whole) {
  ReadOptions off;
  off.known_rows = false;
  EXPECT_EQ(Dump(Read(files, {}, pieces)), Dump(Read(files, off)));
}

TEST(KnownRowsTest, TheDirtyFilesOnAndOff) {
  const std::vector<File> files = FilesBelow("tests/intake");
  ASSERT_GE(files.size(), 80u);
  for (const File& file : files) {
    SCOPED_TRACE(file.name);
    OnAndOff({file});
    // Long enough to have rows that Find may look at, and every row at least twice.
    if (file.text.size() < 100000) OnAndOff({{file.name, file.text + file.text + file.text}});
  }
}

// A file of a few students, days and codes in some layout, with all that may go wrong in it.
class Invented {
 public:
  explicit Invented(uint32_t seed) : random_(seed) {}

  std::string Text() {
    const std::vector<std::string> layouts[] = {
        {"student_id", "school", "grade", "date", "code"},
        {"date", "student_id", "code"},
        {"student_id", "code", "date"},
        {"student_id", "date", "code", "reason", "school", "name"},
        {"code", "date", "student_id", "documentation", "grade"},
        {"school", "student_id", "birth_date", "date", "remark", "code"},
        {"student_id", "date", "period", "code", "minutes_absent"},
        {"serial", "student_id", "date", "code"}};
    layout_ = layouts[Below(8)];
    delimiter_ = ",\t;|"[Below(4)];
    line_end_ = Below(4) == 0 ? "\r\n" : "\n";
    form_ = Below(6);
    quoted_ = Below(3);
    trouble_ = Below(3) == 0 ? 0 : 1 + Below(40);
    students_ = 1 + Below(12);
    days_ = 1 + Below(60);
    by_date_ = Below(3) == 0;
    id_ = std::string(2 + 7 * Below(5), '0');  // in few looks, in one, in more than are few
    std::string text;
    for (size_t i = 0; i < layout_.size(); ++i) {
      text += (i > 0 ? std::string(1, delimiter_) : "") + Cell(layout_[i]);
    }
    text += line_end_;
    const int outer = by_date_ ? days_ : students_, inner = by_date_ ? students_ : days_;
    for (int i = 0; i < outer; ++i) {
      for (int j = 0; j < inner; ++j) {
        text += by_date_ ? Row(j, i) : Row(i, j);
        if (Happens()) text += Trouble();
      }
    }
    return text;
  }

 private:
  int Below(int n) { return static_cast<int>(random_() % static_cast<uint32_t>(n)); }
  bool Happens() { return trouble_ > 0 && Below(trouble_ * 4) == 0; }
  std::string Cell(const std::string& text) {
    const bool quote = quoted_ == 1 || (quoted_ == 2 && Below(5) == 0);
    return quote ? "\"" + text + "\"" : text;
  }
  std::string DateText(int day) {
    // With dates of two kinds, those of the first forty days leave the order open.
    const std::optional<Date> date =
        form_ < 4 ? *Date::Make(2023, 5, 2) + day * 9
                  : Date::Make(2023, 1 + day / 11, day < 40 ? 1 + day % 11 : 20);
    const CivilDate d = date->civil();
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    // 4 and 5: some dates have an order, others none.
    const int form = form_ == 4 ? Below(2) * 4 : form_ == 5 ? 2 + Below(2) * 3 : form_;
    switch (form) {
      case 0:
        return std::to_string(d.month) + "/" + std::to_string(d.day) + "/" + std::to_string(d.year);
      case 1:
      case 5:
        return two(d.day) + "/" + two(d.month) + "/" + std::to_string(d.year);
      default:
        return std::to_string(d.year) + "-" + two(d.month) + "-" + two(d.day);
    }
  }
  std::string Value(const std::string& field, int student, int day) {
    static const char* const kCodes[] = {"P", "P", "P", "P", "P", "P", "ILL", "A", "", "ZZ", "T"};
    if (field == "student_id") return id_ + std::to_string(100 + student);
    if (field == "school") return student % 3 == 0 ? "North \xC3\xA9" : "South";
    if (field == "grade") return std::to_string(1 + student % 12);
    if (field == "name") return "Lee, Sam " + std::to_string(student);
    if (field == "birth_date") return form_ < 2 && student % 2 == 0 ? "5/6/2010" : "2010-06-05";
    if (field == "date") return DateText(day);
    if (field == "code") return kCodes[Below(11)];
    if (field == "reason") return Below(9) == 0 ? "said \"\"flu\"\"" : "";
    if (field == "documentation") return Below(9) == 0 ? "letter?" : "parent";
    if (field == "period") return std::to_string(1 + Below(2));
    if (field == "minutes_absent") return Below(9) == 0 ? "x" : "30";
    if (field == "remark") return Below(30) == 0 ? std::string(200, 'r') : "";
    return std::to_string(++serial_);
  }
  std::string Row(int student, int day) {
    std::string row;
    for (size_t i = 0; i < layout_.size(); ++i) {
      if (i > 0) row += delimiter_;
      std::string value = Value(layout_[i], student, day);
      const bool needs =
          value.find(delimiter_) != std::string::npos || value.find('"') != std::string::npos;
      row += needs && quoted_ != 1 ? "\"" + value + "\"" : Cell(value);
    }
    return row + (Happens() ? "\r" : line_end_);
  }
  std::string Trouble() {
    switch (Below(13)) {
      case 0:
        return line_end_;
      case 1:
        return "x\"y" + line_end_;
      case 2:
        return "\"never closed" + line_end_;
      case 3:
        return std::string(1, '\0');
      case 4:
        return "\xFF";
      case 5:
        return Row(0, 0) + Row(0, 0);
      case 6:
        return "\"two\nlines\"" + std::string(1, delimiter_);
      case 7:
        return " ";
      case 8:
        return "Total" + std::string(3, delimiter_) + line_end_;
      case 9:
        return "2024-02-30" + std::string(1, delimiter_);
      case 10: {
        std::string row = Row(0, 0);  // without its last cell
        return row.substr(0, row.find_last_of(delimiter_)) + line_end_;
      }
      case 11:
        return std::string(layout_.size() + 1, delimiter_) + line_end_;
      default:
        return std::string(1, static_cast<char>(random_()));
    }
  }

  std::mt19937 random_;
  std::vector<std::string> layout_;
  char delimiter_ = ',';
  std::string line_end_, id_;
  int form_ = 0, quoted_ = 0, trouble_ = 0, students_ = 1, days_ = 1, serial_ = 0;
  bool by_date_ = false;
};

// So many students a day that a run begins on a new year's first day, while the later ones' slots
// are still of the year before.
TEST(KnownRowsTest, ANewYearInAFileSortedByDate) {
  std::string text = "student_id,school,date,code\n";
  for (const char* const date : {"2024-06-13", "2024-06-14", "2024-09-03", "2024-09-04"}) {
    for (int student = 1000; student < 1400; ++student) {
      text += "000000" + std::to_string(student) + ",North High," + date + ",P\n";
    }
  }
  OnAndOff({{"attendance.csv", text}});
}

TEST(KnownRowsTest, InventedFilesOnAndOff) {
  for (uint32_t seed = 1; seed <= 1500; ++seed) {
    const std::string text = Invented(seed).Text();
    OnAndOff({{"attendance.csv", text}});
    OnAndOff({{"attendance.csv", text}}, Random(seed));
    if (HasFailure()) FAIL() << "seed " << seed << ":\n" << text.substr(0, 2000);
  }
}

}  // namespace
}  // namespace rollcall
