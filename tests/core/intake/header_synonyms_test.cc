// SPDX-License-Identifier: Apache-2.0
// Header lines as information systems and spreadsheets export them: the role and the columns they
// are taken for.
#include <gtest/gtest.h>

#include <string>

#include "rollcall/law.h"
#include "rollcall/reader.h"

namespace rollcall {
namespace {

// "attendance: student_id=[1]Student_number, date=Att_Date", or why the file is refused.
std::string TakenFor(const std::string& text) {
  Book book;
  Reader reader(&book, Law::Get(), {});
  reader.BeginFile("a.csv");
  reader.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  const Expected<Done> ended = reader.EndFile();
  if (!ended.ok()) return ended.error();
  std::string taken(RoleName(book.files[0].role));
  const char* before = ": ";
  for (const auto& [field, header] : book.files[0].columns) {
    taken += before + field + "=" + header;
    before = ", ";
  }
  return taken;
}

struct Export {
  const char* name;
  const char* header;
  const char* taken_for;
};

class HeaderSynonymsTest : public testing::TestWithParam<Export> {};

TEST_P(HeaderSynonymsTest, IsTakenForWhatItIs) {
  EXPECT_EQ(TakenFor(std::string(GetParam().header) + "\n"), GetParam().taken_for);
}

constexpr Export kExports[] = {
    {"PowerSchoolDirectExport",
     "[1]Student_number\t[1]ExitDate\t[1]EntryDate\t[156]Att_Code\t[156]Description\t"
     "[156]Presence_Status_CD\tAtt_Date\t[138]Name\t[4]TeacherID\tAtt_Mode_Code",
     "attendance: student_id=[1]Student_number, date=Att_Date, code=[156]Att_Code, "
     "period=[138]Name"},
    {"PowerSchoolStudents",
     "Student_Number\tState_StudentNumber\tLastFirst\tGrade_Level\tSchoolID\tDOB\tEntryDate\t"
     "ExitDate\tGender\tFedEthnicity\tLunchStatus\tHome_Room\tEnroll_Status",
     "roster: student_id=Student_Number, grade=Grade_Level, birth_date=DOB, entry_date=EntryDate, "
     "exit_date=ExitDate, frl=LunchStatus, race=FedEthnicity, gender=Gender, name=LastFirst, "
     "school=SchoolID"},
    {"InfiniteCampusAdHoc",
     "student.studentNumber,student.grade,student.schoolName,attendanceDetail.date,"
     "attendanceDetail.status,attendanceDetail.excuse,attendanceDetail.periodName",
     "attendance: student_id=student.studentNumber, date=attendanceDetail.date, "
     "code=attendanceDetail.status + attendanceDetail.excuse, school=student.schoolName, "
     "grade=student.grade, period=attendanceDetail.periodName"},
    {"AspenDailyAttendance",
     "Student > Name,Student > LASID,Student > School > Name,Date,Code,Absent?,Tardy?,Excused?,"
     "Portion absent,Reason",
     "attendance: student_id=Student > LASID, date=Date, code=Code, name=Student > Name, "
     "school=Student > School > Name, reason=Reason, portion_absent=Portion absent, "
     "sis_absent=Absent?, sis_excused=Excused?, sis_tardy=Tardy?"},
    {"EdFiSchoolAttendance",
     "id,studentReference.studentUniqueId,schoolReference.schoolId,eventDate,"
     "attendanceEventCategoryDescriptor,attendanceEventReason,sessionReference.schoolYear",
     "attendance: student_id=studentReference.studentUniqueId, date=eventDate, "
     "code=attendanceEventCategoryDescriptor, school=schoolReference.schoolId, "
     "reason=attendanceEventReason"},
    {"EdFiCalendar", "calendarReference.schoolId,date,calendarEventDescriptor",
     "calendar: date=date, type=calendarEventDescriptor, school=calendarReference.schoolId"},
    {"OpenEduAnalytics", "id,student_id,school_id,attendance_date,Period,section_id,AttendanceCode",
     "attendance: student_id=student_id, date=attendance_date, code=AttendanceCode, "
     "school=school_id, period=Period, section=section_id"},
    {"SpreadsheetOfAbsences",
     "#,Student #,Student Name,Date Absent,Abs Code,Note Received,Date of Note",
     "attendance: student_id=Student #, date=Date Absent, code=Abs Code, name=Student Name, "
     "documented_on=Date of Note"},
    {"SpreadsheetOfCounts", "Student ID #,Grade Lvl,Days Possible,# of Absences",
     "totals: student_id=Student ID #, days_enrolled=Days Possible, days_absent=# of Absences, "
     "grade=Grade Lvl"},
    {"CalendarWithInstructionalMinutes", "Date,Day Type,Instructional Minutes",
     "calendar: date=Date, type=Day Type, minutes=Instructional Minutes"},
    // The row's own number, the kind of a period and a cycle day are nobody's.
    {"ColumnsThatSayNothing", "ID,Student ID,Day,Attendance Type,Date,Code",
     "attendance: student_id=Student ID, date=Date, code=Code"},
};
INSTANTIATE_TEST_SUITE_P(Exports, HeaderSynonymsTest, testing::ValuesIn(kExports),
                         [](const auto& row) { return std::string(row.param.name); });

}  // namespace
}  // namespace rollcall
