// SPDX-License-Identifier: Apache-2.0
#include "report/redaction.h"

#include <gtest/gtest.h>

namespace rollcall {
namespace {

TEST(RedactionTest, FirstAndLastWord) {
  EXPECT_EQ(Initials("Ann Lee"), "A. L.");
  EXPECT_EQ(Initials("Ann Mary van Lee"), "A. L.");
  EXPECT_EQ(Initials("Lee, Ann Mary"), "A. L.");
  EXPECT_EQ(Initials("van der Berg,Ann"), "A. B.");
}

TEST(RedactionTest, OneWordOrNone) {
  EXPECT_EQ(Initials("Ann"), "A.");
  EXPECT_EQ(Initials("Lee,"), "L.");
  EXPECT_EQ(Initials("  "), "");
  EXPECT_EQ(Initials(""), "");
}

TEST(RedactionTest, LettersOfMoreThanOneByteStayWhole) {
  EXPECT_EQ(Initials("Élodie Ñandú"), "É. Ñ.");
  EXPECT_EQ(Initials("李, 明"), "明. 李.");
}

}  // namespace
}  // namespace rollcall
