// SPDX-License-Identifier: Apache-2.0
// Students are worked out one after another with the same memory: what one leaves there must not
// reach the next.
#include <gtest/gtest.h>

#include <iterator>
#include <string>
#include <string_view>

#include "rollcall/report.h"
#include "rollcall/session.h"

namespace rollcall {
namespace {

constexpr std::string_view kHeader =
    "student_id,name,school,grade,birth_date,date,code,reason,el\n";
constexpr std::string_view kCodes[] = {"P", "P", "P", "P", "P",   "A",  "AE", "AU",
                                       "T", "V", "H", "?", "OSS", "MH", "",   "RP"};

uint32_t Next(uint32_t* random) {
  *random = *random * 1664525 + 1013904223;
  return *random >> 8;
}

// One student's rows; students are as different as can be, some leave school and come back.
std::string RowsOf(int student) {
  uint32_t random = static_cast<uint32_t>(student) * 2654435761u;
  const uint32_t most_absent = 3 + Next(&random) % 14;
  std::string school = student % 3 == 0 ? "North" : "South";
  std::string rows;
  for (int start = 2023; start <= 2024; ++start) {
    if (Next(&random) % 3 == 0) continue;
    for (int day = 60; day < 200; ++day) {
      const Date date = SchoolYear(start).DateOf(day);
      if (!date.IsMondayToFriday()) continue;
      if (Next(&random) % 60 == 0) school = school == "North" ? "South" : "North";
      const uint32_t pick = Next(&random) % 40;
      const std::string_view code = kCodes[pick < most_absent ? pick : 0];
      for (uint32_t twice = 0; twice < (Next(&random) % 50 == 0 ? 2u : 1u); ++twice) {
        rows += "S" + std::to_string(100 + student) + "," + (student % 2 == 0 ? "Name" : "") + "," +
                school + "," + (student % 5 == 0 ? "PK" : "07") + "," +
                (student % 4 == 0 ? "2012-11-04" : "") + "," + date.ToIso() + "," +
                std::string(twice == 0 ? code : "A") + "," +
                (Next(&random) % 9 == 0 ? "vacation" : "") + "," + (student % 3 == 0 ? "Y" : "") +
                "\n";
      }
    }
  }
  return rows;
}

// Two more, one of each school, with a row on each day and with every code: what a report says of
// one student may depend on which days and codes the files have at all.
std::string Companions() {
  std::string rows;
  for (int start = 2023; start <= 2024; ++start) {
    for (int day = 60; day < 200; ++day) {
      const Date date = SchoolYear(start).DateOf(day);
      if (!date.IsMondayToFriday()) continue;
      for (const char* who : {"Z1,,North,07,,", "Z2,,South,07,,"}) {
        rows += who + date.ToIso() + "," + std::string(kCodes[day % std::size(kCodes)]) + ",,\n";
      }
    }
  }
  return rows;
}

// The students' records, a line each, without the companions.
std::string Records(const std::string& rows) {
  Session session;
  EXPECT_TRUE(session
                  .SetProfile("{\"profile\": 1, \"codes\": {\"OSS\": \"suspension\", "
                              "\"MH\": \"mhw\", \"RP\": \"remote_present\", \"V\": \"vacation\"}, "
                              "\"calendar\": [{\"date\": \"2023-07-03\", \"type\": \"first_day\"}, "
                              "{\"date\": \"2024-06-28\", \"type\": \"last_day\"}, "
                              "{\"date\": \"2024-07-01\", \"type\": \"first_day\"}, "
                              "{\"date\": \"2025-06-27\", \"type\": \"last_day\"}]}",
                              "profile")
                  .ok());
  session.BeginFile("attendance.csv");
  const std::string text = std::string(kHeader) + rows + Companions();
  session.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  EXPECT_TRUE(session.EndFile().ok());
  EXPECT_TRUE(session.FinishReading().ok());
  EvaluateOptions options;
  options.as_of = *Date::ParseIso("2025-01-10");
  options.shape = Shape::kDaily;
  const Expected<Done> evaluated = session.Evaluate(options);
  EXPECT_TRUE(evaluated.ok()) << evaluated.error();
  std::string all, piece;
  auto writer = session.Write(Format::kNdjson);
  EXPECT_TRUE(writer.ok());
  while (writer.ok() && (*writer)->Next(&piece)) all += piece;
  std::string records;
  for (size_t at = 0, end; at < all.size(); at = end) {
    end = all.find('\n', at) + 1;
    const std::string line = all.substr(at, end - at);
    if (line.find("\"student_id\":\"Z") == std::string::npos) records += line;
  }
  return records;
}

TEST(StudentAfterStudentTest, EachIsAsAlone) {
  constexpr int kStudents = 40;
  std::string together, first_year, second_year;
  for (int student = 0; student < kStudents; ++student) {
    const std::string rows = RowsOf(student);
    together += rows;
    if (rows.empty()) continue;
    // The report is by year first.
    const std::string alone = Records(rows);
    const size_t second = alone.find("\"school_year\":\"2024-25\"");
    const size_t line = second == std::string::npos ? alone.size() : alone.rfind('\n', second) + 1;
    first_year += alone.substr(0, line);
    second_year += alone.substr(line);
  }
  ASSERT_FALSE(first_year.empty());
  ASSERT_FALSE(second_year.empty());
  EXPECT_EQ(Records(together), first_year + second_year);
}

}  // namespace
}  // namespace rollcall
