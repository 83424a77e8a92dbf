// SPDX-License-Identifier: Apache-2.0
// Every file of the tests, fed whole, a byte at a time and in pieces of random size: the same facts
// down to the last index, or the same sentence of refusal.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

using intake_test::Dump;
using intake_test::File;
using intake_test::FilesBelow;
using intake_test::OneByte;
using intake_test::Pieces;
using intake_test::Random;
using intake_test::Read;

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
