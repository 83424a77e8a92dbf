// SPDX-License-Identifier: Apache-2.0
// Grids: evaluated as daily; an empty cell is a missing day unless the profile maps "". Contract
// section 3.
#include <gtest/gtest.h>

#include "core/evaluate/book_helper.h"
#include "report/json_parts.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

constexpr const char* kWeek[] = {"2024-10-07", "2024-10-08", "2024-10-09", "2024-10-10",
                                 "2024-10-11"};

// A student's row, a code a weekday; "" is an empty cell.
void Row(BookMaker* maker, std::string_view id, const std::vector<std::string_view>& codes,
         uint32_t row) {
  for (size_t i = 0; i < codes.size(); ++i) maker->Day(id, kWeek[i], codes[i], row);
}

void Week(BookMaker* maker) {
  for (const char* day : kWeek) maker->Calendar(day, CalendarType::kSchool);
}

TEST(Grid, IsEvaluatedAsDaily) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"P", "A", "P", "P", "P"}, 2);
  Row(&maker, "2", {"A", "A", "A", "A", "A"}, 3);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  // Three present cells of ten would be exceptions, were it a list.
  EXPECT_EQ(maker.summary().shape, Shape::kGrid);
  EXPECT_EQ(maker.Student("1").days_enrolled, 5);
  EXPECT_EQ(maker.Student("1").days_absent, 1);
  EXPECT_EQ(maker.Student("2").days_enrolled, 5);
  EXPECT_EQ(maker.Student("2").days_absent, 5);
  EXPECT_EQ(maker.Count(ProblemKind::kMixedShapes), 0u);
}

TEST(Grid, AnEmptyCellIsAMissingDayInsideTheFirstAndTheLast) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"", "P", "", "A", ""}, 2);
  Row(&maker, "9", {"P", "P", "P", "P", "P"}, 3);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.Student("1").days_enrolled, 2);
  EXPECT_EQ(maker.Student("1").days_absent, 1);
  EXPECT_EQ(maker.Student("1").open_days, 0);
  ASSERT_EQ(maker.Problems(ProblemKind::kMissingDay).size(), 1u);
  EXPECT_EQ(maker.Count(ProblemKind::kMissingDay), 1u);
  EXPECT_EQ(maker.Problems(ProblemKind::kMissingDay)[0]->students[0].date, On("2024-10-09"));
  EXPECT_EQ(maker.Count(ProblemKind::kUnknownCode), 0u);
  EXPECT_NE(CodesText(maker.book(), maker.evaluation().profile(), Law::Get())
                .find("an empty cell of a grid"),
            std::string::npos);
}

TEST(Grid, EmptyCellsDoNotMoveTheAsOfDay) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"P", "A", "P", "", ""}, 2);
  Row(&maker, "9", {"P", "P", "P", "", ""}, 3);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.summary().as_of, On("2024-10-09"));
  EXPECT_EQ(maker.Student("1").days_enrolled, 3);
}

TEST(Grid, AStudentOfEmptyCellsAloneHasNoRecord) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"", "", "", "", ""}, 2);
  Row(&maker, "9", {"P", "P", "P", "P", "P"}, 3);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  ASSERT_EQ(maker.summary().students.size(), 1u);
  EXPECT_EQ(maker.Student("9").days_enrolled, 5);
}

TEST(Grid, AGridOfEmptyCellsAloneIsRefusedInOneSentence) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"", "", "", "", ""}, 2);
  Week(&maker);
  const Expected<Done> run = maker.Run();
  ASSERT_FALSE(run.ok());
  EXPECT_NE(run.error().find("blank"), std::string::npos);
  EXPECT_NE(run.error().find("profile"), std::string::npos);
}

TEST(Grid, TheProfileMayGiveEmptyCellsAMeaning) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"", "A", "", "", ""}, 2);
  Week(&maker);
  ASSERT_TRUE(maker.Run({}, R"({"profile": 1, "codes": {"": "present"}})").ok());
  EXPECT_EQ(maker.summary().as_of, On("2024-10-11"));
  EXPECT_EQ(maker.Student("1").days_enrolled, 5);
  EXPECT_EQ(maker.Student("1").days_absent, 1);
  EXPECT_EQ(maker.Count(ProblemKind::kMissingDay), 0u);
  EXPECT_NE(CodesText(maker.book(), maker.evaluation().profile(), Law::Get()).find("(blank)"),
            std::string::npos);
}

TEST(Grid, ABlankCodeOfAListStaysUnknown) {
  BookMaker maker;
  maker.File(Role::kAttendance, "list.csv");
  Row(&maker, "1", {"P", "", "P", "P", "P"}, 2);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.summary().shape, Shape::kDaily);
  EXPECT_EQ(maker.Student("1").open_days, 1);
  EXPECT_EQ(maker.Count(ProblemKind::kUnknownCode), 1u);
}

TEST(Grid, BesideAListTheRowsDecideAndTheMixIsNamed) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"P", "P", "", "P", "P"}, 2);
  maker.File(Role::kAttendance, "list.csv");
  Row(&maker, "2", {"A", "A", "A", "A"}, 2);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  // Four present of eight: the empty cell is no row.
  EXPECT_EQ(maker.summary().shape, Shape::kDaily);
  ASSERT_EQ(maker.Problems(ProblemKind::kMixedShapes).size(), 1u);
  EXPECT_EQ(maker.Problems(ProblemKind::kMixedShapes)[0]->value,
            "grid.csv: 4 of 4 rows present; list.csv: 0 of 4 rows present");
  EXPECT_EQ(ShapeOf(maker.book().files[0], maker.summary().shape), Shape::kGrid);
  EXPECT_EQ(ShapeOf(maker.book().files[1], maker.summary().shape), Shape::kDaily);
}

TEST(Grid, OneAbsenceMoreMakesItAListOfExceptions) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"P", "P", "", "P", "P"}, 2);
  maker.File(Role::kAttendance, "list.csv");
  Row(&maker, "2", {"A", "A", "A", "A", "A"}, 2);
  Week(&maker);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.summary().shape, Shape::kExceptions);
  EXPECT_EQ(maker.Count(ProblemKind::kMixedShapes), 1u);
  EXPECT_EQ(ShapeOf(maker.book().files[0], maker.summary().shape), Shape::kExceptions);
}

TEST(Grid, AnExceptionsShapeIsObeyedAndEmptyCellsSayNothing) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"A", "", "", "", ""}, 2);
  Week(&maker);
  EvaluateOptions options;
  options.shape = Shape::kExceptions;
  options.as_of = On("2024-10-11");
  ASSERT_TRUE(maker.Run(options).ok());
  EXPECT_EQ(maker.Student("1").days_enrolled, 5);
  EXPECT_EQ(maker.Student("1").days_absent, 1);
  EXPECT_EQ(maker.Student("1").open_days, 0);
}

TEST(Grid, TheShapeGridOfAListIsDaily) {
  BookMaker maker;
  maker.File(Role::kAttendance, "list.csv");
  Row(&maker, "1", {"A", "A", "P"}, 2);
  Week(&maker);
  EvaluateOptions options;
  options.shape = Shape::kGrid;
  ASSERT_TRUE(maker.Run(options).ok());
  EXPECT_EQ(maker.summary().shape, Shape::kGrid);
  EXPECT_EQ(maker.Student("1").days_enrolled, 3);
  EXPECT_EQ(ShapeOf(maker.book().files[0], maker.summary().shape), Shape::kGrid);
}

TEST(Grid, EmptyCellsAfterTheAsOfDayAreNoRowsOnDaysWithoutSchool) {
  BookMaker maker;
  maker.File(Role::kGrid, "grid.csv");
  Row(&maker, "1", {"P", "A", "P", "", ""}, 2);
  for (int day = 0; day < 3; ++day) maker.Calendar(kWeek[day], CalendarType::kSchool);
  ASSERT_TRUE(maker.Run().ok());
  EXPECT_EQ(maker.Count(ProblemKind::kNotASchoolDay), 0u);
}

}  // namespace
}  // namespace rollcall
