// SPDX-License-Identifier: Apache-2.0
#include "rollcall/small_list.h"

#include <gtest/gtest.h>

#include <vector>

namespace rollcall {
namespace {

using List = SmallList<int, 4>;

std::vector<int> Values(const List& list) { return {list.begin(), list.end()}; }

TEST(SmallListTest, IsAListInOrder) {
  List list;
  EXPECT_TRUE(list.empty());
  list.push_back(3);
  list.push_back(1);
  list.append({2});
  EXPECT_EQ(Values(list), (std::vector<int>{3, 1, 2}));
  EXPECT_EQ(list.size(), 3u);
  EXPECT_EQ(list[1], 1);
}

TEST(SmallListTest, IsEqualByWhatItHolds) {
  EXPECT_EQ((List{1, 2}), (List{1, 2}));
  EXPECT_NE((List{1, 2}), (List{1}));
  EXPECT_NE((List{1, 2}), (List{2, 1}));
}

TEST(SmallListTest, DropsWhatGoesBeyondItsCapacity) {
  EXPECT_EQ(Values(List{1, 2, 3, 4, 5}), (std::vector<int>{1, 2, 3, 4}));
}

}  // namespace
}  // namespace rollcall
