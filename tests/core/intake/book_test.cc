// SPDX-License-Identifier: Apache-2.0
#include "rollcall/book.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

class BookTest : public ::testing::Test {
 protected:
  uint32_t SlotOf(std::string_view student, int year, const char* school = "", uint16_t file = 0) {
    Slot key;
    key.student = book_.InternStudent(student);
    key.year = SchoolYear(year);
    key.school = book_.texts.Intern(school);
    key.file = file;
    key.traits = book_.InternTraits({});
    return book_.FindOrAddSlot(key);
  }
  uint32_t Code(const char* code) {
    Record record;
    record.code = book_.texts.Intern(code);
    return book_.InternRecord(record);
  }
  Book book_;
};

TEST_F(BookTest, EqualThingsAreOneAndEveryMemberCounts) {
  EXPECT_EQ(book_.InternStudent("0042"), book_.InternStudent("0042"));
  EXPECT_NE(book_.InternStudent("0042"), book_.InternStudent("42"));
  const Record plain;
  const uint32_t first = book_.InternRecord(plain);
  EXPECT_EQ(book_.InternRecord(plain), first);
  std::vector<Record> others(14);
  others[0].code = 1;
  others[1].reason = 1;
  others[2].documentation = Documentation::kNone;
  others[3].remote_authorized = YesNo::kNo;
  others[4].alternative_education = YesNo::kNo;
  others[5].sis_absent = YesNo::kNo;
  others[6].sis_excused = YesNo::kNo;
  others[7].sis_tardy = YesNo::kNo;
  others[8].documented_on = Date(1);
  others[9].approved_on = Date(1);
  others[10].minutes_present = 0;
  others[11].minutes_absent = 0;
  others[12].minutes_day = 0;
  others[13].portion_absent = 0;
  std::set<uint32_t> ids = {first};
  for (const Record& other : others) ids.insert(book_.InternRecord(other));
  EXPECT_EQ(ids.size(), 15u);

  const Traits nobody{kNoText, kNoText, kNoDate, {kNoText}};
  Traits named = nobody, graded = nobody, born = nobody, grouped = nobody;
  named.name = 1;
  graded.grade = 1;
  born.birth_date = Date(1);
  grouped.groups = {1};
  ids = {};
  for (const Traits& traits : {nobody, named, graded, born, grouped, nobody}) {
    ids.insert(book_.InternTraits(traits));
  }
  EXPECT_EQ(ids.size(), 5u);
}

TEST_F(BookTest, ARowLikeTheUsualOneIsABitAnotherALogEntry) {
  const uint32_t slot = SlotOf("S1", 2024);
  book_.AddFact(slot, Code("P"), 60);
  book_.AddFact(slot, Code("P"), 61);
  book_.AddFact(slot, Code("A"), 62);
  book_.AddFact(slot, Code("P"), 61);
  EXPECT_EQ(book_.slots[slot].days.Count(), 2);
  ASSERT_EQ(book_.log.size(), 1u);
  EXPECT_TRUE(book_.HasAttendance());
  EXPECT_FALSE(book_.HasRoster());
}

TEST_F(BookTest, SealSortsAndDropsEqualEntries) {
  const uint32_t later = SlotOf("S2", 2024, "South");
  const uint32_t north = SlotOf("S2", 2024, "North");
  const uint32_t earlier_year = SlotOf("S2", 2023, "South");
  const uint32_t first = SlotOf("S10", 2024);
  SlotOf("S0", 2024);  // without a fact
  for (const uint32_t slot : {later, north, earlier_year, first}) book_.AddFact(slot, Code("P"), 1);
  book_.AddFact(later, Code("A"), 9);
  book_.AddFact(later, Code("A"), 9);
  book_.AddFact(later, Code("A"), 8);
  book_.AddFact(first, Code("T"), 3);
  book_.Seal();
  ASSERT_EQ(book_.slots.size(), 4u);
  const auto name = [this](uint32_t s) {
    const Slot& slot = book_.slots[s];
    return std::string(book_.texts.Get(book_.students[slot.student])) + " " + slot.year.label() +
           " " + std::string(book_.texts.Get(slot.school));
  };
  EXPECT_EQ(name(0), "S10 2024-25 ");
  EXPECT_EQ(name(1), "S2 2023-24 South");
  EXPECT_EQ(name(2), "S2 2024-25 North");
  EXPECT_EQ(name(3), "S2 2024-25 South");
  EXPECT_EQ(book_.log_begin, (std::vector<uint32_t>{0, 1, 1, 1, 3}));
  EXPECT_EQ(book_.log[1].day, 8);
  EXPECT_EQ(book_.log[2].day, 9);
  ASSERT_EQ(book_.students_by_id.size(), 3u);
  EXPECT_EQ(book_.texts.Get(book_.students[book_.students_by_id[0]]), "S0");
  EXPECT_EQ(book_.texts.Get(book_.students[book_.students_by_id[2]]), "S2");
}

TEST_F(BookTest, WhoBeginsTheYearAbsentHasThePresentDaysAsBitsToo) {
  for (const char* const id : {"S1", "S2"}) book_.AddFact(SlotOf(id, 2024), Code("P"), 60);
  const uint32_t ill = SlotOf("S3", 2024), long_ill = SlotOf("S4", 2024);
  for (int day = 60; day < 65; ++day) book_.AddFact(ill, Code("A"), day);
  for (int day = 60; day < 66; ++day) book_.AddFact(long_ill, Code("A"), day);
  for (const uint32_t slot : {ill, long_ill}) {
    for (int day = 70; day < 80; ++day) book_.AddFact(slot, Code("P"), day);
  }
  EXPECT_EQ(book_.slots[ill].usual, Code("P"));
  EXPECT_EQ(book_.slots[ill].days.Count(), 10);
  EXPECT_EQ(book_.slots[long_ill].usual, Code("A"));
  EXPECT_EQ(book_.log.size(), 5u + 10u);
  book_.Seal();
  const std::vector<std::string> facts = intake_test::Facts(book_);
  EXPECT_EQ(facts.size(), 2u + 15u + 16u);
  EXPECT_EQ(std::count(facts.begin(), facts.end(), "S3 2024-08-30 code=A"), 1);
}

TEST_F(BookTest, SealPutsManySlotsAndTheirEntriesInOrder) {
  std::vector<uint32_t> slots;
  for (int i = 99; i >= 0; --i)
    slots.push_back(SlotOf("S" + std::to_string(100 + i * 37 % 100), 2024));
  for (int day = 0; day < 3; ++day) {
    for (const uint32_t slot : slots) book_.AddFact(slot, Code(day == 0 ? "P" : "A"), 9 - day);
  }
  book_.Seal();
  ASSERT_EQ(book_.log.size(), 200u);
  for (uint32_t s = 0; s < 100; ++s) {
    EXPECT_EQ(book_.texts.Get(book_.students[book_.slots[s].student]),
              "S" + std::to_string(100 + s));
    ASSERT_EQ(book_.log_begin[s + 1], 2 * s + 2);
    EXPECT_EQ(book_.log[2 * s].slot, s);
    EXPECT_EQ(book_.log[2 * s].day, 7);
    EXPECT_EQ(book_.log[2 * s + 1].day, 8);
  }
}

TEST_F(BookTest, ABookCanBeMoved) {
  book_.AddFact(SlotOf("S1", 2024), Code("A"), 5);
  Book moved = std::move(book_);
  moved.Seal();
  EXPECT_EQ(intake_test::Facts(moved), (std::vector<std::string>{"S1 2024-07-06 code=A"}));
}

}  // namespace
}  // namespace rollcall
