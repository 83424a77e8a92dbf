// SPDX-License-Identifier: Apache-2.0
#include "rollcall/book.h"

#include <gtest/gtest.h>

#include "core/intake/read_helper.h"

namespace rollcall {
namespace {

class BookTest : public ::testing::Test {
 protected:
  uint32_t SlotOf(const char* student, int year, const char* school = "", uint16_t file = 0) {
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
  book_.AddFact(slot, Code("P"), 60, 2);
  book_.AddFact(slot, Code("P"), 61, 3);
  book_.AddFact(slot, Code("A"), 62, 4);
  book_.AddFact(slot, Code("P"), 61, 5);
  EXPECT_EQ(book_.slots[slot].days.Count(), 2);
  ASSERT_EQ(book_.log.size(), 1u);
  EXPECT_EQ(book_.log[0].row, 4u);
  EXPECT_TRUE(book_.HasAttendance());
  EXPECT_FALSE(book_.HasRoster());
}

TEST_F(BookTest, SealSortsAndDropsEqualEntriesKeepingTheSmallestRow) {
  const uint32_t later = SlotOf("S2", 2024, "South");
  const uint32_t north = SlotOf("S2", 2024, "North");
  const uint32_t earlier_year = SlotOf("S2", 2023, "South");
  const uint32_t first = SlotOf("S10", 2024);
  SlotOf("S0", 2024);  // without a fact
  for (const uint32_t slot : {later, north, earlier_year, first})
    book_.AddFact(slot, Code("P"), 1, 2);
  book_.AddFact(later, Code("A"), 9, 7);
  book_.AddFact(later, Code("A"), 9, 5);
  book_.AddFact(later, Code("A"), 8, 6);
  book_.AddFact(first, Code("T"), 3, 9);
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
  EXPECT_EQ(book_.log[2].row, 5u);
  ASSERT_EQ(book_.students_by_id.size(), 3u);
  EXPECT_EQ(book_.texts.Get(book_.students[book_.students_by_id[0]]), "S0");
  EXPECT_EQ(book_.texts.Get(book_.students[book_.students_by_id[2]]), "S2");
}

TEST_F(BookTest, ABookCanBeMoved) {
  book_.AddFact(SlotOf("S1", 2024), Code("A"), 5, 2);
  Book moved = std::move(book_);
  moved.Seal();
  EXPECT_EQ(intake_test::Facts(moved), (std::vector<std::string>{"S1 2024-07-06 code=A"}));
}

}  // namespace
}  // namespace rollcall
