// SPDX-License-Identifier: Apache-2.0
// Words for problems: what was found, and what to do about it.
#include <string>

#include "report/text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

constexpr size_t kShownBytes = 120;  // of an offending text; a stray megabyte is nobody's message

std::string Quoted(std::string_view whole, ProblemKind kind, Fallback fallback) {
  std::string text = Printable(whole, fallback);
  if (text.size() > kShownBytes) {
    size_t end = kShownBytes;
    while (end > 0 && (static_cast<uint8_t>(text[end]) & 0xC0) == 0x80) --end;
    // A list of days that the engine made ends with a whole day.
    const size_t comma = text.rfind(", ", end);
    if (kind >= ProblemKind::kAssumedCalendar && comma != std::string::npos) {
      end = comma + 2;
    }
    text = text.substr(0, end) + "\xE2\x80\xA6";
  }
  return "\"" + text + "\"";
}

std::string Quoted(const Problem& problem, Fallback fallback) {
  return Quoted(problem.value.value_or(""), problem.kind, fallback);
}

std::string Unquoted(const Problem& problem, Fallback fallback) {
  const std::string quoted = Quoted(problem, fallback);
  return quoted.substr(1, quoted.size() - 2);
}

// "3 rows", "1 row".
std::string Counted(uint64_t count, const char* one, const char* many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

// " (value)" where there is one.
std::string InBrackets(const Problem& problem, Fallback fallback) {
  if (!problem.value || problem.value->empty()) return "";
  return " (" + Unquoted(problem, fallback) + ")";
}

// Whether the bad date stands where its row needs one; another date is left out alone.
bool CostsTheRow(const Problem& problem, const Book& book) {
  if (problem.file < 0 || static_cast<size_t>(problem.file) >= book.files.size()) return true;
  for (const auto& [field, header] : book.files[static_cast<size_t>(problem.file)].columns) {
    if (field == "date") return header == problem.column;
  }
  return false;
}

// What the rules found in a row of counts; elsewhere they know days, and reading knows rows.
bool IsOfCounts(const Problem& problem) {
  return !problem.rows.empty() && !problem.students.empty();
}

bool HasValue(const Problem& problem) { return problem.value && !problem.value->empty(); }

// What is wrong with a row, as far as its column and value tell.
std::string MalformedRow(const Problem& problem, Fallback fallback) {
  const bool one = problem.count == 1;
  const std::string rows = Counted(problem.count, "row", "rows");
  const std::string left_out = one ? " was left out" : " were left out";
  const std::string column = Quoted(problem.column, problem.kind, fallback);
  if (problem.kept) {
    return rows + (one ? " ends" : " end") + " before the column " + column + "; " +
           (one ? "its" : "their") + " missing cells count as blank.";
  }
  if (problem.column.empty() && HasValue(problem)) {
    return rows + (one ? " has" : " have") + " text beyond the last column of the header and" +
           left_out + InBrackets(problem, fallback) + ".";
  }
  if (problem.column.empty()) return rows + " could not be read and" + left_out + ".";
  if (!HasValue(problem)) {
    return "The column " + column + " is missing in " + rows + ", which" + left_out + ".";
  }
  return Quoted(problem, fallback) + " is no value for the column " + column + "; " + rows +
         left_out + ".";
}

std::string MalformedRowSuggestion(const Problem& problem) {
  if (problem.kept) return "Fill in the missing cells, or leave them blank with their delimiters.";
  if (problem.column.empty()) {
    return "Open the file at this row and look for a missing quote or a wrong number of cells, "
           "then export it again.";
  }
  if (!HasValue(problem)) {
    return "Open the file at this row, fill in the missing cell and export it again.";
  }
  return "Correct the value, or the number that a spreadsheet has shortened (1.2E+11), and export "
         "it again; the row may also be a total or a note.";
}

}  // namespace

std::string ProblemMessage(const Problem& problem, const Book& book) {
  const Fallback fallback = FallbackOf(book);
  const uint64_t n = problem.count;
  const bool one = n == 1;
  const std::string value = Quoted(problem, fallback);
  const std::string rows = Counted(n, "row", "rows");
  const std::string days = Counted(n, "day", "days");
  const std::string detail = InBrackets(problem, fallback);
  switch (problem.kind) {
    case ProblemKind::kMalformedRow:
      if (IsOfCounts(problem)) {
        return rows + (one ? " has" : " have") +
               " more days of membership than the calendar has school days in that month, and " +
               (one ? "was" : "were") + " kept" + detail + ".";
      }
      return MalformedRow(problem, fallback);
    case ProblemKind::kBadDate:
      if (!CostsTheRow(problem, book)) {
        return value + " is no date that can be; on " + rows +
               " it was left out alone, and the rest was kept.";
      }
      return value + " is no date between 2000 and 2100; " + rows + " with it " +
             (one ? "was" : "were") + " left out.";
    case ProblemKind::kDateOrderAssumed:
      return "The dates of this file fit more than one order of day and month; the order of the "
             "other files was taken" +
             detail + ".";
    case ProblemKind::kMissingStudentId:
      return rows + (one ? " has" : " have") + " no student ID and " + (one ? "was" : "were") +
             " left out.";
    case ProblemKind::kUnknownCode:
      return (problem.value && problem.value->empty() ? std::string("A blank code")
                                                      : "The attendance code " + value) +
             " has no known meaning; it stands on " + rows +
             ", and those days are left open, neither present nor absent.";
    case ProblemKind::kConflictingRows:
      if (IsOfCounts(problem)) {
        return "Different rows of counts disagree about " + Counted(n, "student", "students") +
               " in " + Unquoted(problem, fallback) +
               "; the row with most days of membership, then with fewest of attendance, was taken.";
      }
      return "Different rows of the same student disagree on " + days +
             "; one row was taken by the order of precedence, the others were set aside" + detail +
             ".";
    case ProblemKind::kConflictingBirthDate:
      return "The files give " + Counted(n, "student", "students") +
             " more than one birth date; the roster's was taken first" + detail + ".";
    case ProblemKind::kCodeAndMinutesDiffer:
      return "Code and time disagree on " + days +
             ": the code says one thing, the minutes, portion or periods another, and the time "
             "decided" +
             detail + ".";
    case ProblemKind::kMhwButPresent:
      return "On " + days +
             " coded as a mental health wellness day the student was there for half "
             "of the day or more; " +
             (one ? "the day counts" : "they count") + " as present and no wellness day is used" +
             detail + ".";
    case ProblemKind::kNotASchoolDay:
      return rows + (one ? " lies" : " lie") +
             " on a day that the calendar has as no school day and " + (one ? "was" : "were") +
             " left out" + detail + ".";
    case ProblemKind::kNotEnrolled:
      return rows + (one ? " lies" : " lie") + " outside the student's entry and exit dates and " +
             (one ? "was" : "were") + " left out" + detail + ".";
    case ProblemKind::kMissingDay:
      return "A student has no row on " + Counted(n, "school day", "school days") +
             " between their first and last row; " + (one ? "it counts" : "they count") +
             " neither as present nor as enrolled" + detail + ".";
    case ProblemKind::kHalfDaySession:
      return "A PreK or half-day kindergarten student has a part day on " + days +
             ", and no minutes of their own session are known, so " + (one ? "it is" : "they are") +
             " left open" + detail + ".";
    case ProblemKind::kHalfDayAssumed:
      return "The file does not tell how much of a half day was attended; " + days + " with " +
             (problem.value ? "the code " + value : std::string("such a code")) + " " +
             (one ? "counts" : "count") + " as present.";
    case ProblemKind::kRemoteAssumed:
      return "The file does not tell whether remote learning was authorized; " + rows +
             " with a remote code " + (one ? "counts" : "count") + " as present" + detail + ".";
    case ProblemKind::kAssumedEnrollment:
      return "No roster says when " + Counted(n, "student was", "students were") +
             " enrolled; the whole calendar up to the as-of day was taken" + detail + ".";
    case ProblemKind::kNoRoster:
      return "There is no roster, so these files name only students who have a row: students never "
             "absent are missing, and no rate of a school, district or group can be given.";
    case ProblemKind::kUnmatchedRoster:
      return "Roster and attendance share no or few student IDs" + detail + ".";
    case ProblemKind::kNoRules:
      return rows + (one ? " lies" : " lie") + " in the school year " +
             Unquoted(problem, fallback) + ", which has no rules here, and " +
             (one ? "was" : "were") + " left out.";
    case ProblemKind::kUnknownDocumentation:
      return "The documentation " + value + " is not known; on " + rows + " it counts as none.";
    case ProblemKind::kTooMany:
      return Counted(n, "more problem", "more problems") + " of the kind " +
             Unquoted(problem, fallback) + " " + (one ? "is" : "are") + " not listed here.";
    case ProblemKind::kAssumedCalendar:
      return "There is no calendar: Monday to Friday less legal holidays was assumed, so days "
             "enrolled may be miscounted, windows for notes stay open and the year's end is not "
             "known" +
             detail + ".";
    case ProblemKind::kCalendarSuggestion:
      return "On " +
             (problem.value && !problem.value->empty() ? "these weekdays"
                                                       : Counted(n, "weekday", "weekdays")) +
             " nobody at all has a row, so there may have been no school" + detail + ".";
    case ProblemKind::kAsOfUncertain:
      return "The latest date of the files is more than ten school days after the next earlier "
             "one, so it may be a typing error" +
             detail + ".";
    case ProblemKind::kMixedShapes:
      return "This file alone would be taken for another shape than all attendance rows together" +
             detail + ".";
    case ProblemKind::kNoMhwCode:
      return "No code of these files means a mental health wellness day, so nothing can be said "
             "about such days" +
             detail + ".";
    case ProblemKind::kSingleCode:
      return "All absences carry the one code" + (problem.value ? " " + value : std::string()) +
             ", so these files cannot tell one kind of absence from another.";
    case ProblemKind::kNoRowsThatDay:
      return "Nobody of a school has a row on " + Counted(n, "school day", "school days") +
             " of its calendar" + detail + ".";
    case ProblemKind::kAttendanceNotTaken:
      return "A school of 50 students or more has no absence on " +
             Counted(n, "school day", "school days") + ", so attendance may not have been taken" +
             detail + ".";
  }
  return "";
}

std::string ProblemSuggestion(const Problem& problem) {
  if (IsOfCounts(problem) && problem.kind == ProblemKind::kMalformedRow) {
    return "Correct the days of membership of that month, or the calendar.";
  }
  if (problem.kind == ProblemKind::kMalformedRow) return MalformedRowSuggestion(problem);
  if (IsOfCounts(problem) && problem.kind == ProblemKind::kConflictingRows) {
    return "Keep the right counts of that student and delete the others.";
  }
  return ProblemSuggestion(problem.kind);
}

std::string ProblemSuggestion(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::kMalformedRow:
      return "Open the file at this row and look for a missing quote, a wrong number of cells or a "
             "number that a spreadsheet has shortened (1.2E+11), then export it again.";
    case ProblemKind::kBadDate:
      return "Correct the date in the student information system and export again.";
    case ProblemKind::kDateOrderAssumed:
      return "Check one date of the file; if the order is wrong, set the date format (ymd, mdy or "
             "dmy).";
    case ProblemKind::kMissingStudentId:
      return "Fill in the student ID, or check that the right column is taken for it.";
    case ProblemKind::kUnknownCode:
      return "Say in the profile's codes what this code means, or ask who keys attendance.";
    case ProblemKind::kConflictingRows:
      return "Keep the right row of that day and delete the others.";
    case ProblemKind::kConflictingBirthDate:
      return "Correct the birth date where it is wrong; ages decide about truancy and permission.";
    case ProblemKind::kCodeAndMinutesDiffer:
      return "Correct the code or the minutes of that day.";
    case ProblemKind::kMhwButPresent:
      return "If the student was there, remove the wellness code; if not, correct the minutes.";
    case ProblemKind::kNotASchoolDay:
      return "Correct the date, or add the day to the calendar if school was held.";
    case ProblemKind::kNotEnrolled:
      return "Correct the entry or exit date in the roster, or the date of the row.";
    case ProblemKind::kMissingDay:
      return "Find out whether attendance was taken for this student on that day.";
    case ProblemKind::kHalfDaySession:
      return "Give the session's minutes in the calendar for that grade, or in minutes_day.";
    case ProblemKind::kHalfDayAssumed:
      return "Give portion_absent or minutes, or set portion_absent for the code in the profile.";
    case ProblemKind::kRemoteAssumed:
      return "Add a column remote_authorized with yes or no.";
    case ProblemKind::kAssumedEnrollment:
      return "Add a roster with entry_date and exit_date.";
    case ProblemKind::kNoRoster:
      return "Add a roster of all students.";
    case ProblemKind::kUnmatchedRoster:
      return "Use the same student ID (the SASID, say) in both files.";
    case ProblemKind::kNoRules:
      return "Check the dates; if the year is right, it needs a version of Rollcall that has its "
             "rules.";
    case ProblemKind::kUnknownDocumentation:
      return "Use none, parent, medical, court, preapproved or school_official.";
    case ProblemKind::kTooMany:
      return "Write the complete fix list with --format problems.";
    case ProblemKind::kAssumedCalendar:
      return "Add a calendar with first_day, last_day and the days without school.";
    case ProblemKind::kCalendarSuggestion:
      return "Check these days, and put those without school into a calendar.";
    case ProblemKind::kAsOfUncertain:
      return "Give the as-of day (--as-of), or correct the latest date.";
    case ProblemKind::kMixedShapes:
      return "Check that every file is what you meant to give; otherwise say the shape (--shape).";
    case ProblemKind::kNoMhwCode:
      return "If the district has a code for wellness days, give it the kind mhw in the profile.";
    case ProblemKind::kSingleCode:
      return "Export the codes that tell the reason of an absence, or a reason column.";
    case ProblemKind::kNoRowsThatDay:
      return "If there was no school, put the day into the calendar; otherwise export it again.";
    case ProblemKind::kAttendanceNotTaken:
      return "Ask the school whether attendance was taken on that day.";
  }
  return "";
}

}  // namespace rollcall
