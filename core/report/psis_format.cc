// SPDX-License-Identifier: Apache-2.0
// The state's monthly file: a line a student and month, fixed width. Source: PSIS-2; contract
// section 7. The days are those of the report's months.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/pieces.h"
#include "report/text.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

constexpr size_t kDistrictWidth = 3, kStudentWidth = 10;
constexpr size_t kNamedCodes = 3;

bool IsDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string Digits(int value, size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

bool FitsStudent(std::string_view id) {
  return !id.empty() && id.size() <= kStudentWidth && IsDigits(id);
}

// `"ZZ" and a blank code`: the codes that leave days open.
std::string OpenCodes(const Evaluation& evaluation) {
  std::vector<std::string> codes;
  for (const Problem& problem : evaluation.summary().problems) {
    if (problem.kind != ProblemKind::kUnknownCode) continue;
    const std::string code = Printable(problem.value.value_or(""), FallbackOf(evaluation.book()));
    const std::string named = code.empty() ? "a blank code" : "the code \"" + code + "\"";
    if (std::find(codes.begin(), codes.end(), named) == codes.end()) codes.push_back(named);
  }
  std::string text;
  for (size_t i = 0; i < std::min(codes.size(), kNamedCodes); ++i) {
    text += (i > 0 ? ", " : "") + codes[i];
  }
  if (codes.size() > kNamedCodes) text += " and others";
  return text;
}

class Psis : public Pieces {
 public:
  Psis(const Evaluation& evaluation, std::string district)
      : evaluation_(evaluation), district_(std::move(district)) {}

  bool Step(std::string* out) override {
    const std::vector<StudentSummary>& students = evaluation_.summary().students;
    if (next_ >= students.size()) return false;
    WriteStudent(next_++, out);
    return true;
  }

 private:
  void WriteStudent(size_t index, std::string* out) const {
    const Book& book = evaluation_.book();
    const std::string_view id =
        book.texts.Get(book.students[evaluation_.summary().students[index].student]);
    const StudentMonths student = evaluation_.Months(index);
    std::string birth(8, ' ');
    if (student.birth_date != kNoDate) {
      const CivilDate date = student.birth_date.civil();
      birth = Digits(date.month, 2) + Digits(date.day, 2) + Digits(date.year, 4);
    }
    for (const StudentMonth& month : student.months) {
      const int absent = month.days_absent.value_or(0);
      const int remote = month.remote_days_enrolled;
      const int remote_absent = month.remote_days_absent.value_or(0);
      const int in_person = month.days_enrolled - remote;
      *out += district_;
      out->append(kStudentWidth - std::min(kStudentWidth, id.size()), ' ');
      *out += id;
      *out += birth + Digits(month.month, 2) + Digits(month.year, 4);
      *out += Digits(in_person, 2) + Digits(in_person - (absent - remote_absent), 2);
      *out += Digits(remote, 2) + Digits(remote - remote_absent, 2) + "\n";
    }
  }

  const Evaluation& evaluation_;
  const std::string district_;
  size_t next_ = 0;
};

}  // namespace

bool IsPsisDistrict(std::string_view text) {
  return text.size() == kDistrictWidth && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
         });
}

std::string RefusesPsis(const Evaluation& evaluation, std::string_view district) {
  const std::string cannot = "The state's monthly file cannot be written: ";
  if (!IsPsisDistrict(district)) {
    return cannot +
           "it needs the district's number, three letters or digits, in --district or as psis, "
           "district in the profile.";
  }
  const Book& book = evaluation.book();
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  int64_t open = 0;
  bool by_code = false;
  for (const StudentSummary& s : students) {
    open += s.open_days;
    by_code |=
        std::find(s.review.begin(), s.review.end(), ReviewFlag::kUnknownCode) != s.review.end();
  }
  if (open > 0) {
    const std::string days = std::to_string(open) + (open == 1 ? " day is" : " days are");
    if (by_code) {
      return cannot + days + " neither present nor absent, because nothing says what " +
             OpenCodes(evaluation) + " means; say so in the profile's codes.";
    }
    return cannot + days +
           " neither present nor absent, because PreK or half-day kindergarten students have part "
           "days without minutes of their own; give them in the calendar or in minutes_day.";
  }
  for (size_t i = 0; i < students.size(); ++i) {
    if (students[i].days_enrolled == 0) continue;
    const std::string id =
        Printable(book.texts.Get(book.students[students[i].student]), FallbackOf(book));
    if (!FitsStudent(book.texts.Get(book.students[students[i].student]))) {
      return cannot + "the ID \"" + id +
             "\" is no state ID (SASID), which has digits alone and at most ten; give the column "
             "that holds it.";
    }
    if (students[i].by_totals && !evaluation.Months(i).known) {
      return cannot + "of student " + id + " there are only counts of the whole school year " +
             students[i].year.label() + "; give the rows of each day, or counts of each month.";
    }
  }
  return "";
}

std::unique_ptr<Pieces> PsisPieces(const Evaluation& evaluation, std::string district) {
  return std::make_unique<Psis>(evaluation, std::move(district));
}

}  // namespace rollcall
