// SPDX-License-Identifier: Apache-2.0
// The CSV forms of the report, contract section 7.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "report/csv_writer.h"
#include "report/fix_list.h"
#include "report/pieces.h"
#include "report/redaction.h"
#include "rollcall/report.h"

namespace rollcall {
namespace {

constexpr std::string_view kCsvHeader =
    "school_year,student_id,name,school,grade,days_enrolled,days_absent,absence_rate,chronic,band,"
    "tier,mhw_claimed,mhw_valid,mhw_remaining,truant,unexcused,certain,first_trigger,meeting_by,"
    "absences_left,present_days_to_recover,open_days,review\n";
constexpr std::string_view kAbsencesHeader =
    "school_year,student_id,name,school,grade,date,code,reason,ordinal,level,category,provisional,"
    "needs,curable_until,mhw,mhw_reason,truancy,keyed_differs,because\n";
constexpr std::string_view kRatesHeader =
    "table,school_year,school,group,value,month,students,chronic,rate,review_team,high,requirement,"
    "days_enrolled,days_absent,attendance_rate\n";

template <typename List, typename T>
std::string Joined(const List& values, std::string_view (*name)(T)) {
  std::string text;
  for (const T value : values) {
    if (!text.empty()) text += " ";
    text += name(value);
  }
  return text;
}

template <typename T>
std::string_view NameOrEmpty(std::optional<T> value, std::string_view (*name)(T)) {
  return value ? name(*value) : std::string_view();
}

std::string IsoOrEmpty(std::optional<Date> date) { return date ? date->ToIso() : std::string(); }

std::string RateOrEmpty(std::optional<int64_t> part, int64_t whole) {
  return part && whole > 0 ? Rate(*part, whole) : std::string();
}

// The header first, then what Next() writes, a student or a row at a time.
class CsvBase : public Pieces {
 public:
  CsvBase(const Evaluation& evaluation, std::string_view header)
      : evaluation_(evaluation), fallback_(FallbackOf(evaluation.book())), header_(header) {}

  bool Step(std::string* out) override {
    if (!header_written_) {
      out->append(header_);
      header_written_ = true;
      return true;
    }
    return Next(out);
  }

 protected:
  virtual bool Next(std::string* out) = 0;
  const Evaluation& evaluation_;
  const Fallback fallback_;

 private:
  const std::string_view header_;
  bool header_written_ = false;
};

// One student after another: all of them, or a selection, which leaves empty what the files cannot
// tell.
class StudentsBase : public CsvBase {
 public:
  StudentsBase(const Evaluation& evaluation, std::string_view header,
               std::optional<StudentSelection> selection)
      : CsvBase(evaluation, header), selection_(std::move(selection)) {}

 protected:
  // The place of the next student; nothing: that was the last.
  std::optional<size_t> NextStudent() {
    const size_t at = next_++;
    if (selection_ && selection_->students) {
      if (at >= selection_->students->size()) return std::nullopt;
      return (*selection_->students)[at];
    }
    if (at >= evaluation_.summary().students.size()) return std::nullopt;
    return at;
  }

  bool Tells(SchoolYear year, About about) const {
    if (!selection_) return true;
    for (const CanTell& line : evaluation_.summary().can_tell) {
      if (line.year == year && line.about == about) return line.answer != Answer::kNo;
    }
    return true;
  }

  void WriteWho(CsvRow* row, size_t index) const {
    const Book& book = evaluation_.book();
    const StudentSummary& s = evaluation_.summary().students[index];
    row->Plain(s.year.label());
    const Names names = selection_ ? selection_->names : Names::kFull;
    if (names == Names::kFull) {
      row->Text(book.texts.Get(book.students[s.student])).Text(book.texts.Get(s.name));
    } else {
      row->Int(static_cast<int64_t>(index) + 1);
      row->Text(names == Names::kRows ? std::string()
                                      : Initials(ToUtf8(book.texts.Get(s.name), fallback_)));
    }
    row->Text(book.texts.Get(s.school)).Text(book.texts.Get(s.grade));
  }

 private:
  const std::optional<StudentSelection> selection_;
  size_t next_ = 0;
};

template <typename T>
std::optional<T> If(bool told, std::optional<T> value) {
  return told ? std::move(value) : std::nullopt;
}

class StudentsCsv : public StudentsBase {
 public:
  StudentsCsv(const Evaluation& evaluation, std::optional<StudentSelection> selection)
      : StudentsBase(evaluation, kCsvHeader, std::move(selection)) {}

 private:
  bool Next(std::string* out) override {
    const std::optional<size_t> index = NextStudent();
    if (!index) return false;
    const StudentSummary& s = evaluation_.summary().students[*index];
    const bool chronic = Tells(s.year, About::kChronic), mhw = Tells(s.year, About::kMhw);
    const bool truancy = Tells(s.year, About::kTruancy), outlook = Tells(s.year, About::kOutlook);
    CsvRow row(out, fallback_);
    WriteWho(&row, *index);
    row.Int(int64_t{s.days_enrolled}).Int(s.days_absent);
    row.Plain(RateOrEmpty(s.days_absent, s.days_enrolled)).Bool(If(chronic, s.chronic));
    row.Plain(NameOrEmpty(If(chronic, s.band), BandName));
    row.Int(If(Tells(s.year, About::kTier), s.tier));
    row.Int(If(mhw, s.mhw_claimed)).Int(If(mhw, s.mhw_valid)).Int(If(mhw, s.mhw_remaining));
    row.Bool(If(truancy, s.truant)).Int(If(truancy, s.unexcused)).Int(If(truancy, s.certain));
    std::optional<Trigger> first;
    if (truancy && s.triggers && !s.triggers->empty()) {
      first = *std::min_element(s.triggers->begin(), s.triggers->end(),
                                [](const Trigger& a, const Trigger& b) { return a.date < b.date; });
    }
    row.Plain(first ? first->date.ToIso() : "");
    row.Plain(first ? IsoOrEmpty(first->meeting_by) : "");
    row.Int(If(outlook, s.absences_left)).Int(If(outlook, s.present_days_to_recover));
    row.Int(int64_t{s.open_days});
    row.Plain(Joined(s.review, ReviewFlagName));
    row.End();
    return true;
  }
};

class AbsencesCsv : public StudentsBase {
 public:
  AbsencesCsv(const Evaluation& evaluation, std::optional<StudentSelection> selection)
      : StudentsBase(evaluation, kAbsencesHeader, std::move(selection)) {}

 private:
  bool Next(std::string* out) override {
    const std::optional<size_t> index = NextStudent();
    if (!index) return false;
    const Book& book = evaluation_.book();
    const SchoolYear year = evaluation_.summary().students[*index].year;
    const bool mhw = Tells(year, About::kMhw), truancy = Tells(year, About::kTruancy);
    const bool tells_excused = Tells(year, About::kExcused);
    std::string who;  // the same in each of the student's rows
    CsvRow beginning(&who, fallback_);
    WriteWho(&beginning, *index);
    for (const Absence& absence : evaluation_.Absences(*index)) {
      // A suspension is one whatever notes there are.
      const bool excused = tells_excused || absence.category == Category::kDisciplinary;
      CsvRow row(out, fallback_);
      row.Cells(who);
      row.Plain(absence.date.ToIso()).Text(book.texts.Get(absence.code));
      row.Plain(NameOrEmpty(absence.reason, ReasonName)).Int(absence.ordinal).Int(absence.level);
      row.Plain(NameOrEmpty(If(excused, absence.category), CategoryName));
      row.Bool(If(excused, absence.provisional));
      row.Plain(excused && absence.needs ? Joined(*absence.needs, NeedName) : "");
      row.Plain(IsoOrEmpty(If(excused, absence.curable_until)));
      row.Plain(NameOrEmpty(If(mhw, absence.mhw), MhwStatusName));
      row.Plain(NameOrEmpty(If(mhw, absence.mhw_reason), MhwReasonName));
      row.Bool(If(truancy, absence.truancy)).Bool(If(excused, absence.keyed_differs));
      row.Plain(excused && absence.because ? Joined(*absence.because, RuleIdName) : "");
      row.End();
    }
    return true;
  }
};

// Hidden numbers are `*`; what a table does not have stays empty.
class Rates : public CsvBase {
 public:
  explicit Rates(const Evaluation& evaluation) : CsvBase(evaluation, kRatesHeader) {}

 private:
  bool Next(std::string* out) override {
    if (written_) return false;
    written_ = true;
    const Book& book = evaluation_.book();
    const Summary& summary = evaluation_.summary();
    for (const SchoolRate& s : summary.schools) {
      CsvRow row(out, fallback_);
      row.Plain("school").Plain(s.year.label()).Text(book.texts.Get(s.school));
      row.Empty().Empty().Empty();
      if (s.suppressed.value_or(true)) {
        row.Plain("*").Plain("*").Plain("*").Plain("*").Plain("*");
        row.Empty().Empty().Empty().Plain("*");
      } else {
        row.Int(int64_t{s.students}).Int(s.chronic);
        row.Plain(RateOrEmpty(s.has_rate ? s.chronic : std::nullopt, s.students));
        row.Bool(s.review_team).Bool(s.high);
        row.Empty().Empty().Empty();
        AttendanceRate(&row, s.has_attendance_rate, s.days_enrolled, s.days_absent);
      }
      row.End();
    }
    for (const DistrictRate& d : summary.districts) {
      CsvRow row(out, fallback_);
      row.Plain("district").Plain(d.year.label()).Empty().Empty().Empty().Empty();
      if (d.hidden_in_rates) {
        row.Plain("*").Plain("*").Plain("*").Empty().Empty().Plain("*");
      } else {
        row.Int(int64_t{d.students}).Int(d.chronic);
        row.Plain(RateOrEmpty(d.has_rate ? d.chronic : std::nullopt, d.students));
        row.Empty().Empty().Plain(NameOrEmpty(d.requirement, RequirementName));
      }
      row.Empty().Empty().Empty();
      row.End();
    }
    for (const GroupRate& g : summary.groups) {
      CsvRow row(out, fallback_);
      row.Plain("group").Plain(g.year.label()).Empty().Text(g.group);
      row.Text(book.texts.Get(g.value)).Empty();
      if (g.suppressed.value_or(true)) {
        row.Plain("*").Plain("*").Plain("*");
        row.Empty().Empty().Empty().Empty().Empty().Plain("*");
      } else {
        row.Int(int64_t{g.students}).Int(g.chronic);
        row.Plain(RateOrEmpty(g.has_rate ? g.chronic : std::nullopt, g.students));
        row.Empty().Empty().Empty().Empty().Empty();
        AttendanceRate(&row, g.has_attendance_rate, g.days_enrolled, g.days_absent);
      }
      row.End();
    }
    for (const MonthRate& m : summary.months) {
      CsvRow row(out, fallback_);
      row.Plain("month").Plain(m.school_year.label());
      row.Text(m.all_schools ? std::string_view() : book.texts.Get(m.school));
      row.Empty().Empty();
      row.Plain(std::to_string(m.year) + (m.month < 10 ? "-0" : "-") + std::to_string(m.month));
      row.Empty().Empty().Empty().Empty().Empty().Empty();
      if (m.hidden_in_rates) {
        row.Plain("*").Plain("*").Plain("*");
      } else {
        row.Int(m.days_enrolled);
        if (m.days_absent) {
          row.Int(*m.days_absent);
          AttendanceRate(&row, m.has_attendance_rate, m.days_enrolled, *m.days_absent);
        } else {
          row.Empty().Empty();
        }
      }
      row.End();
    }
    return true;
  }

  static void AttendanceRate(CsvRow* row, bool has, int64_t enrolled, int64_t absent) {
    row->Plain(has && enrolled > 0 ? Rate(enrolled - absent, enrolled) : "");
  }

  bool written_ = false;
};

class ListedProblems : public CsvBase {
 public:
  explicit ListedProblems(const Evaluation& evaluation) : CsvBase(evaluation, kFixListHeader) {}

 private:
  bool Next(std::string* out) override {
    const std::vector<Problem>& problems = evaluation_.summary().problems;
    if (next_ >= problems.size()) return false;
    const Problem& problem = problems[next_++];
    if (problem.rows.empty()) {
      WriteFixLine(out, evaluation_.book(), problem, 0);
    } else {
      for (const uint32_t row : problem.rows) WriteFixLine(out, evaluation_.book(), problem, row);
    }
    return true;
  }

  size_t next_ = 0;
};

}  // namespace

std::unique_ptr<Pieces> CsvPieces(const Evaluation& evaluation,
                                  std::optional<StudentSelection> selection) {
  return std::make_unique<StudentsCsv>(evaluation, std::move(selection));
}
std::unique_ptr<Pieces> AbsencesCsvPieces(const Evaluation& evaluation,
                                          std::optional<StudentSelection> selection) {
  return std::make_unique<AbsencesCsv>(evaluation, std::move(selection));
}
std::unique_ptr<Pieces> RatesPieces(const Evaluation& evaluation) {
  return std::make_unique<Rates>(evaluation);
}
std::unique_ptr<Pieces> ListedProblemsPieces(const Evaluation& evaluation) {
  return std::make_unique<ListedProblems>(evaluation);
}

}  // namespace rollcall
