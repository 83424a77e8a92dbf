// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "rollcall/report.h"

namespace rollcall {
namespace {

TEST(RateTest, TheHeadersExample) { EXPECT_EQ(Rate(12, 180), "0.0667"); }

TEST(RateTest, NothingAndEverything) {
  EXPECT_EQ(Rate(0, 1), "0");
  EXPECT_EQ(Rate(0, 180), "0");
  EXPECT_EQ(Rate(1, 1), "1");
  EXPECT_EQ(Rate(180, 180), "1");
}

TEST(RateTest, NoTrailingZeros) {
  EXPECT_EQ(Rate(18, 180), "0.1");
  EXPECT_EQ(Rate(1, 4), "0.25");
  EXPECT_EQ(Rate(1, 8), "0.125");
  EXPECT_EQ(Rate(1, 16), "0.0625");
  EXPECT_EQ(Rate(1, 100), "0.01");
  EXPECT_EQ(Rate(7, 1000), "0.007");
  EXPECT_EQ(Rate(1, 10000), "0.0001");
}

TEST(RateTest, HalfUpAtTheFifthPlace) {
  EXPECT_EQ(Rate(1, 32), "0.0313");  // 0.03125
  EXPECT_EQ(Rate(3, 32), "0.0938");  // 0.09375
  EXPECT_EQ(Rate(12344, 100000), "0.1234");
  EXPECT_EQ(Rate(12345, 100000), "0.1235");
  EXPECT_EQ(Rate(12346, 100000), "0.1235");
  EXPECT_EQ(Rate(123449, 1000000), "0.1234");
  EXPECT_EQ(Rate(1, 20000), "0.0001");  // 0.00005
  EXPECT_EQ(Rate(1, 20001), "0");       // just under
  EXPECT_EQ(Rate(49, 1000000), "0");
  EXPECT_EQ(Rate(50, 1000000), "0.0001");
}

TEST(RateTest, CarriesIntoTheNextPlace) {
  EXPECT_EQ(Rate(99995, 100000), "1");
  EXPECT_EQ(Rate(99994, 100000), "0.9999");
  EXPECT_EQ(Rate(19995, 100000), "0.2");
  EXPECT_EQ(Rate(1, 3), "0.3333");
  EXPECT_EQ(Rate(2, 3), "0.6667");
  EXPECT_EQ(Rate(1, 6), "0.1667");
}

TEST(RateTest, DaysOfAWholeState) {
  EXPECT_EQ(Rate(90000000, 900000000), "0.1");
  EXPECT_EQ(Rate(89999999999, 900000000000), "0.1");
  EXPECT_EQ(Rate(1, 900000000000), "0");
}

}  // namespace
}  // namespace rollcall
