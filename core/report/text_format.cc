// SPDX-License-Identifier: Apache-2.0
// The report as text for people: what the files can tell, problems, the district and its schools,
// then each student's days.
#include <algorithm>
#include <string>
#include <vector>

#include "report/json_parts.h"
#include "report/pieces.h"
#include "report/text.h"
#include "rollcall/report.h"
#include "rollcall/version.h"

namespace rollcall {
namespace {

constexpr size_t kShownProblems = 40;
constexpr std::string_view kNotInThisFile = "not in this file";

std::string WithCommas(uint64_t value) {
  std::string digits = std::to_string(value);
  for (size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, ",");
  }
  return digits;
}

std::string Plural(int64_t count, const char* one, const char* many) {
  return WithCommas(static_cast<uint64_t>(count)) + " " + (count == 1 ? one : many);
}

std::string Words(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

// "6.67%" for 12 of 180. A share below a tenth never reads "10%" (CHR-10).
std::string Percent(int64_t part, int64_t whole) {
  const int64_t units = (part * 20000 + whole) / (2 * whole);  // hundredths of a percent
  std::string text = std::to_string(units / 100);
  if (units % 100 != 0) {
    std::string digits = std::to_string(100 + units % 100).substr(1);
    if (digits.back() == '0') digits.pop_back();
    text += "." + digits;
  }
  const bool below = part * 10 < whole && units >= 1000;
  return (below ? "just under " : "") + text + "%";
}

std::string DayName(Date date) {
  static constexpr const char* kNames[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  return kNames[static_cast<int>(date.weekday())];
}

std::string_view AboutWords(About about) {
  switch (about) {
    case About::kChronic:
      return "chronic absence";
    case About::kMhw:
      return "wellness days";
    case About::kExcused:
      return "excused or unexcused";
    case About::kTruancy:
      return "truancy";
    case About::kTier:
      return "tier";
    case About::kOutlook:
      return "outlook";
  }
  return "";
}

std::string_view LackWords(Lack lack) {
  switch (lack) {
    case Lack::kDocumentation:
      return "documentation";
    case Lack::kReason:
      return "reasons";
    case Lack::kCalendar:
      return "a calendar";
    case Lack::kRoster:
      return "a roster";
    case Lack::kPriorYear:
      return "the year before";
    case Lack::kCodes:
      return "codes that tell it";
  }
  return "";
}

std::string_view BandWords(Band band) {
  switch (band) {
    case Band::kSatisfactory:
      return "under 5% missed";
    case Band::kAtRisk:
      return "at risk (5% to under 10%)";
    case Band::kModerateChronic:
      return "chronically absent (10% to under 20%)";
    case Band::kSevereChronic:
      return "chronically absent (20% or more)";
  }
  return "";
}

std::string_view MhwReasonWords(MhwReason reason) {
  switch (reason) {
    case MhwReason::kNotInForce:
      return "wellness days were not yet in force";
    case MhwReason::kGrade:
      return "they are for kindergarten to grade 12";
    case MhwReason::kLimit:
      return "the two of this school year are used";
    case MhwReason::kConsecutive:
      return "a school day next to it is a wellness day";
    case MhwReason::kPermission:
      return "a parent's permission is not on file";
  }
  return "";
}

std::string_view NeedWords(Need need) {
  switch (need) {
    case Need::kDocumentation:
      return "a note";
    case Need::kMedical:
      return "a note from a medical professional";
    case Need::kCourt:
      return "the court's paper";
    case Need::kPreapproval:
      return "approval before the first day";
    case Need::kReason:
      return "the reason";
    case Need::kPermission:
      return "a parent's permission";
    case Need::kCalendar:
      return "a calendar";
  }
  return "";
}

std::string_view ReviewWords(ReviewFlag flag) {
  switch (flag) {
    case ReviewFlag::kHealthRequirement:
      return "kept out for a health requirement: the school, not the family, keeps the student out";
    case ReviewFlag::kLongAbsence:
      return "ten enrolled school days in a row missed, and nobody has said why";
    case ReviewFlag::kShortEnrollment:
      return "enrolled for a few days so far: the rate says little";
    case ReviewFlag::kKeyedDiffers:
      return "some days come out other than they are keyed";
    case ReviewFlag::kUnknownCode:
      return "some days have a code whose meaning is not known";
  }
  return "";
}

std::string_view RequirementWords(Requirement requirement) {
  switch (requirement) {
    case Requirement::kNone:
      return "no attendance review team asked for";
    case Requirement::kDistrictTeam:
      return "a district attendance review team";
    case Requirement::kSchoolTeam:
      return "an attendance review team at the school";
    case Requirement::kDistrictOrSchoolTeams:
      return "an attendance review team of the district, or one at each such school";
  }
  return "";
}

std::string_view TriggerWords(TriggerRule rule) {
  switch (rule) {
    case TriggerRule::kCalendarMonth:
      return "unexcused in a calendar month";
    case TriggerRule::kRolling30:
      return "unexcused within 30 days";
    case TriggerRule::kYear:
      return "unexcused in the school year";
  }
  return "";
}

template <typename List, typename T>
std::string Joined(const List& values, std::string_view (*words)(T)) {
  std::string text;
  for (size_t i = 0; i < values.size(); ++i) {
    if (i > 0) text += i + 1 == values.size() ? " and " : ", ";
    text += words(values[i]);
  }
  return text;
}

class Text : public Pieces {
 public:
  explicit Text(const Evaluation& evaluation)
      : evaluation_(evaluation),
        book_(evaluation.book()),
        summary_(evaluation.summary()),
        fallback_(FallbackOf(book_)) {}

  bool Step(std::string* out) override {
    if (!started_) {
      started_ = true;
      WriteStart(out);
      return true;
    }
    if (next_ < summary_.students.size()) {
      WriteStudent(out, next_++);
      return true;
    }
    return false;
  }

 private:
  std::string Shown(TextId text) const { return Printable(book_.texts.Get(text), fallback_); }

  Answer AnswerTo(SchoolYear year, About about) const {
    for (const CanTell& can_tell : summary_.can_tell) {
      if (can_tell.year == year && can_tell.about == about) return can_tell.answer;
    }
    return Answer::kYes;
  }

  void WriteStart(std::string* out) const {
    *out += "Rollcall " + std::string(kVersion) + ", Connecticut attendance rules checked on " +
            summary_.rules_checked + ", up to and including " + summary_.as_of.ToIso() + " (" +
            DayName(summary_.as_of) + ")\n";
    *out += "\nFILES\n";
    for (const FileFacts& file : book_.files) {
      std::string line =
          "  " + Printable(file.name, fallback_) + ": " + std::string(RoleName(file.role));
      const std::optional<Shape> shape = ShapeOf(file, summary_.shape);
      if (shape && (file.role != Role::kGrid || shape != Shape::kGrid)) {
        line += ", " + std::string(ShapeName(*shape));
      }
      line += ", " + Plural(static_cast<int64_t>(file.rows), "row", "rows");
      if (file.rows_left_out > 0) {
        line += ", " + WithCommas(file.rows_left_out) + " left out";
      }
      *out += line + "\n";
    }
    WriteCanTell(out);
    WriteProblems(out);
    WriteRates(out);
    *out += "\nSTUDENTS\n";
    if (summary_.students.empty()) *out += "  none\n";
  }

  void WriteCanTell(std::string* out) const {
    *out += "\nWHAT THESE FILES CAN TELL\n";
    for (const CanTell& can_tell : summary_.can_tell) {
      std::string line =
          "  " + can_tell.year.label() + "  " + std::string(AboutWords(can_tell.about)) + ": ";
      switch (can_tell.answer) {
        case Answer::kYes:
          line += "yes";
          break;
        case Answer::kAssumed:
          line += "under an assumption";
          break;
        case Answer::kNo:
          line += "no";
          break;
      }
      if (!can_tell.lacks.empty()) line += "; missing: " + Joined(can_tell.lacks, LackWords);
      *out += line + "\n";
    }
  }

  void WriteProblems(std::string* out) const {
    *out += "\nTO LOOK AT\n";
    if (summary_.problems.empty()) *out += "  nothing\n";
    size_t shown = 0;
    for (const Problem& problem : summary_.problems) {
      if (++shown > kShownProblems) {
        *out += "  " +
                Plural(static_cast<int64_t>(summary_.problems.size() - kShownProblems),
                       "more entry", "more entries") +
                ": see --format problems for the complete list\n";
        break;
      }
      std::string where;
      if (problem.file != kNoFile) {
        where = Printable(book_.files[static_cast<size_t>(problem.file)].name, fallback_);
        if (!problem.rows.empty()) where += ", row " + std::to_string(problem.rows[0]);
        where += ": ";
      }
      *out += "  " + where + ProblemMessage(problem, book_) + "\n";
      if (!problem.students.empty()) {
        const StudentDate& first = problem.students[0];
        *out += "      first: student " + Printable(first.student_id, fallback_) +
                (first.date ? ", " + first.date->ToIso() : "") + "\n";
      }
      *out += "      " + ProblemSuggestion(problem) + "\n";
    }
  }

  static std::string RateWords(int students, std::optional<int> chronic, bool has_rate) {
    std::string text = Plural(students, "student", "students");
    if (!chronic) return text + ", chronically absent: not known yet (codes are open)";
    text += ", " + WithCommas(static_cast<uint64_t>(*chronic)) + " chronically absent";
    if (has_rate && students > 0) return text + " (" + Percent(*chronic, students) + ")";
    return text + " (no rate: " + std::string(kNotInThisFile) + ")";
  }

  void WriteRates(std::string* out) const {
    *out += "\nDISTRICT AND SCHOOLS\n";
    for (const DistrictRate& district : summary_.districts) {
      *out += "  " + district.year.label() +
              "  district: " + RateWords(district.students, district.chronic, district.has_rate) +
              "\n";
      if (district.requirement) {
        *out += "           at this year's rates, for the year after: " +
                std::string(RequirementWords(*district.requirement)) + "\n";
      }
      for (const SchoolRate& school : summary_.schools) {
        if (school.year != district.year) continue;
        *out +=
            "           " +
            (school.school == kNoText ? std::string("(no school named)") : Shown(school.school)) +
            ": " + RateWords(school.students, school.chronic, school.has_rate) + "\n";
      }
    }
  }

  void WriteStudent(std::string* out, size_t index) const {
    const StudentSummary& s = summary_.students[index];
    *out += "\n" + Shown(book_.students[s.student]);
    if (s.name != kNoText) *out += "  " + Shown(s.name);
    *out += "  " + s.year.label();
    if (s.school != kNoText) *out += ", " + Shown(s.school);
    if (s.grade != kNoText) *out += ", grade " + Shown(s.grade);
    *out += "\n";

    if (!s.days_absent) {
      *out += "  Enrolled " + Plural(s.days_enrolled, "day", "days") +
              "; days missed: not known yet.\n";
    } else if (s.days_enrolled == 0) {
      *out += "  No day enrolled yet.\n";
    } else {
      *out += "  " + WithCommas(static_cast<uint64_t>(*s.days_absent)) + " of " +
              Plural(s.days_enrolled, "day", "days") + " missed, " +
              Percent(*s.days_absent, s.days_enrolled);
      if (s.band) *out += ": " + std::string(BandWords(*s.band));
      if (s.tier) *out += ". Tier " + std::to_string(*s.tier);
      *out += ".\n";
    }
    WriteOutlook(out, s);
    if (!s.by_totals) {
      WriteMhw(out, s);
      WriteTruancy(out, s);
    }
    if (s.open_days > 0) {
      *out += "  " + Plural(s.open_days, "day is open", "days are open") +
              ": the code's meaning is not known.\n";
    }
    for (const ReviewFlag flag : s.review) {
      *out += "  Review: " + std::string(ReviewWords(flag)) + ".\n";
    }
    const bool kept = AnswerTo(s.year, About::kExcused) != Answer::kNo;
    for (const Absence& absence : evaluation_.Absences(index)) WriteAbsence(out, absence, kept);
  }

  static void WriteOutlook(std::string* out, const StudentSummary& s) {
    if (s.present_days_to_recover) {
      *out += "  " +
              Plural(*s.present_days_to_recover, "day present in a row brings",
                     "days present in a row bring") +
              " the rate below 10%.\n";
    } else if (s.absences_left && *s.absences_left <= 5) {
      *out += "  If no more than " +
              Plural(*s.absences_left, "further day is", "further days are") +
              " missed, the year ends below 10%.\n";
    }
  }

  void WriteMhw(std::string* out, const StudentSummary& s) const {
    if (AnswerTo(s.year, About::kMhw) == Answer::kNo) {
      *out += "  Wellness days: " + std::string(kNotInThisFile) + ".\n";
    } else if (!s.mhw_claimed || !s.mhw_valid || !s.mhw_remaining) {
      *out += "  Wellness days: not known yet.\n";
    } else if (*s.mhw_claimed > 0) {
      *out += "  Wellness days: " + std::to_string(*s.mhw_valid) + " of " +
              std::to_string(*s.mhw_claimed) + " claimed " + (*s.mhw_valid == 1 ? "is" : "are") +
              " valid, " + std::to_string(*s.mhw_remaining) + " left this year.\n";
    }
  }

  void WriteTruancy(std::string* out, const StudentSummary& s) const {
    if (AnswerTo(s.year, About::kTruancy) == Answer::kNo) {
      *out += "  Unexcused days and truancy: " + std::string(kNotInThisFile) + ".\n";
      return;
    }
    if (!s.unexcused || !s.certain) {
      *out += "  Unexcused days: not known yet.\n";
    } else {
      *out += "  Unexcused days: " + std::to_string(*s.unexcused);
      if (*s.certain != *s.unexcused) {
        *out += ", of them " + std::to_string(*s.certain) +
                " certain (a note can still change the "
                "others)";
      }
      *out += ".\n";
    }
    if (!s.triggers) return;
    for (const Trigger& trigger : *s.triggers) {
      *out += "  Family meeting due: " + trigger.date.ToIso() + " reached the number of days " +
              std::string(TriggerWords(trigger.rule));
      if (trigger.meeting_by) *out += "; meet by " + trigger.meeting_by->ToIso();
      if (trigger.provisional) *out += "; not certain yet";
      *out += ".\n";
    }
  }

  void WriteAbsence(std::string* out, const Absence& absence, bool can_tell_excused) const {
    std::string line = "    " + absence.date.ToIso() + " " + DayName(absence.date) + "  " +
                       (absence.code == kNoText ? std::string("(blank)") : Shown(absence.code));
    if (line.size() < 26) line.append(26 - line.size(), ' ');
    if (absence.ordinal) {
      line += "  absence " + std::to_string(*absence.ordinal);
      if (absence.level) line += ", level " + std::to_string(*absence.level);
    }
    if (!absence.category) {
      line += "  not known yet";
    } else if (!can_tell_excused && *absence.category == Category::kUnexcused) {
      line += "  excused or not: " + std::string(kNotInThisFile);
    } else {
      line += "  " + std::string(CategoryName(*absence.category));
      if (absence.provisional.value_or(false)) line += " for now";
    }
    if (absence.reason && *absence.reason != Reason::kUnknown && *absence.reason != Reason::kMhw &&
        *absence.reason != Reason::kDisciplinary) {
      line += " (" + Words(ReasonName(*absence.reason)) + ")";
    }
    if (absence.mhw == MhwStatus::kValid) line += ", wellness day";
    if (absence.mhw == MhwStatus::kInvalid) {
      line += ", no wellness day";
      if (absence.mhw_reason) line += ": " + std::string(MhwReasonWords(*absence.mhw_reason));
    }
    if (absence.needs && !absence.needs->empty()) {
      line += "; needs " + Joined(*absence.needs, NeedWords);
      if (absence.curable_until) line += " by " + absence.curable_until->ToIso();
    }
    if (absence.keyed_differs.value_or(false)) line += "; keyed otherwise, please check";
    if (absence.because && !absence.because->empty()) {
      line += "  [";
      for (size_t i = 0; i < absence.because->size(); ++i) {
        line += (i == 0 ? "" : " ") + std::string(RuleIdName((*absence.because)[i]));
      }
      line += "]";
    }
    *out += line + "\n";
  }

  const Evaluation& evaluation_;
  const Book& book_;
  const Summary& summary_;
  const Fallback fallback_;
  bool started_ = false;
  size_t next_ = 0;
};

}  // namespace

std::unique_ptr<Pieces> TextPieces(const Evaluation& evaluation) {
  return std::make_unique<Text>(evaluation);
}

}  // namespace rollcall
