// SPDX-License-Identifier: Apache-2.0
#include "report/charts_view.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "report/json_writer.h"
#include "report/rates_of.h"
#include "report/requests.h"
#include "report/text.h"
#include "report/trend.h"
#include "rollcall/chronic_absence.h"
#include "rollcall/grade.h"
#include "rollcall/report.h"
#include "rollcall/suppression.h"

namespace rollcall {
namespace {

constexpr int kWeek = 7;
constexpr int kLastBin = 30;     // the spread's last bin: 30 % and more
constexpr int kPercent = 100;    // bins and bright spots go by percentage points
constexpr size_t kListed = 200;  // students who improved
constexpr std::string_view kWeekdays[] = {"sunday",   "monday", "tuesday", "wednesday",
                                          "thursday", "friday", "saturday"};

struct Days {
  int64_t enrolled = 0, absent = 0, open = 0;
};

// A row of rates by its name: a school, a grade, a group's value.
struct NamedRates {
  std::string name;  // as it is written; "": null
  RateTally tally;
};
// The order that it is shown in first: the name's, or the grades' own.
using RatesByKey = std::map<std::pair<int, std::string>, NamedRates>;

std::pair<int, std::string> GradeKey(std::string_view text) {
  const Grade grade = ParseGrade(text);
  if (grade == Grade::kUnknown) return {text.empty() ? 101 : 100, std::string(text)};
  return {static_cast<int>(grade == Grade::kHalfDayKindergarten ? Grade::kKindergarten : grade),
          ""};
}

std::string GradeName(std::string_view text) {
  const Grade grade = ParseGrade(text);
  if (grade == Grade::kUnknown) return std::string(text);
  if (grade == Grade::kPreK) return "PK";
  if (grade <= Grade::kKindergarten) return "K";
  return std::to_string(static_cast<int>(grade));
}

// What a population had up to one day of a school year.
struct ToDate {
  RateTally all;
  RatesByKey schools, grades;
  std::map<std::string, RatesByKey> groups;
  DayBits days;  // with a day enrolled of anyone
  int64_t remote = 0;
  bool by_totals = false;
};

// Those of the highest part of a whole, ties together; in the order that they came in.
class Highest {
 public:
  void Add(const std::string& name, int64_t part, int64_t whole) {
    if (whole <= 0) return;
    const int64_t more = part * whole_ - part_ * whole;
    if (!names_.empty() && more < 0) return;
    if (names_.empty() || more > 0) {
      names_.clear();
      part_ = part;
      whole_ = whole;
    }
    names_.push_back(name);
  }
  void Write(JsonWriter* json, std::string_view key) const {
    json->Key(key).BeginArray();
    for (const std::string& name : names_) {
      if (name.empty()) {
        json->Null();
      } else {
        json->String(name);
      }
    }
    json->EndArray();
  }

 private:
  std::vector<std::string> names_;
  int64_t part_ = 0, whole_ = 1;
};

// -1, 0 or 1: a/b against c/d.
int Compare(int64_t a, int64_t b, int64_t c, int64_t d) {
  const int64_t difference = a * d - c * b;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

std::string_view ChangeName(int order) {
  return order < 0 ? "lower" : order > 0 ? "higher" : "same";
}

class Charts {
 public:
  Charts(const Evaluation& evaluation, SchoolYear year, std::optional<std::string> school)
      : e_(evaluation),
        book_(evaluation.book()),
        options_(evaluation.profile().options),
        fallback_(FallbackOf(book_)),
        year_(year),
        law_(*evaluation.law().ForYear(year)),
        school_(std::move(school)),
        reasons_told_(Tells(About::kExcused)) {}

  void Count();
  std::string Json() const;

 private:
  bool Tells(About about) const {
    for (const CanTell& row : e_.summary().can_tell) {
      if (row.year == year_ && row.about == about) return row.answer != Answer::kNo;
    }
    return false;
  }
  std::string Text(TextId id) const { return ToUtf8(book_.texts.Get(id), fallback_); }
  bool Here(TextId school) const { return !school_ || Text(school) == *school_; }
  // The last day that counts of a year: the as-of day's, or the same day of an earlier one.
  int Cut(SchoolYear year) const;
  void CountToDate(const StudentSummary& s, const StudentYearDays& days);
  void CountDays(const StudentYearDays& days);
  void CountRates(const StudentSummary& s);
  void CountReasons(size_t index, const StudentYearDays& days);
  void CountImproved(size_t index, const StudentYearDays& days);
  void CountNotTaken();

  void Row(JsonWriter* json, std::string_view name_key, const NamedRates& row,
           std::optional<bool> suppressed) const;
  void Rows(JsonWriter* json, std::string_view name_key, const RatesByKey& rows) const;
  void WriteSchools(JsonWriter* json) const;
  bool IsHidden() const;  // all together, in anything shared
  void WriteGroups(JsonWriter* json) const;
  void WriteMonths(JsonWriter* json) const;
  void WriteWeekdays(JsonWriter* json) const;
  void WritePlaces(JsonWriter* json) const;
  void WriteReasons(JsonWriter* json) const;
  void WriteQuality(JsonWriter* json) const;
  void WriteSpread(JsonWriter* json) const;
  void WriteToDate(JsonWriter* json) const;
  void WriteNotes(JsonWriter* json, SchoolYear year, const ToDate& to_date) const;
  void WriteBright(JsonWriter* json) const;
  void WriteFindings(JsonWriter* json) const;
  void WriteExtremes(JsonWriter* json, const RatesByKey& rows, std::string_view highest,
                     std::string_view lowest_attendance) const;
  void WriteImproved(JsonWriter* json) const;

  const Evaluation& e_;
  const Book& book_;
  const Options& options_;
  const Fallback fallback_;
  const SchoolYear year_;
  const YearLaw& law_;
  const std::optional<std::string> school_;
  const bool reasons_told_;

  struct Quality {
    int64_t absences = 0, unverified = 0;
    std::vector<std::string> not_taken;  // dates
  };
  struct Improved {
    size_t index;
    Trend trend;
  };
  std::array<Days, kWeek> weekdays_{};
  Days in_person_, remote_;
  std::map<Reason, int64_t> reasons_;
  int64_t reasons_open_ = 0;
  std::map<std::string, Quality> quality_;
  std::array<int64_t, kLastBin + 1> spread_{};
  int64_t spread_open_ = 0;
  RateTally total_;
  RatesByKey grades_;
  std::map<std::string, RatesByKey> groups_;
  std::map<int, ToDate> to_date_;  // by year
  std::vector<Improved> improved_;
};

int Charts::Cut(SchoolYear year) const {
  const Date last = std::min(e_.summary().as_of, year_.last());
  const CivilDate civil = last.civil();
  const int of_year = civil.month >= 7 ? year.start() : year.start() + 1;
  std::optional<Date> same = Date::Make(of_year, civil.month, civil.day);
  if (!same) same = Date::Make(of_year, civil.month, civil.day - 1);
  return year.DayOf(*same);
}

void Charts::CountToDate(const StudentSummary& s, const StudentYearDays& days) {
  const YearLaw* law = e_.law().ForYear(s.year);
  if (law == nullptr) return;
  ToDate& to_date = to_date_[s.year.start()];
  const bool prek = IsPreK(ParseGrade(book_.texts.Get(s.grade)));
  const auto count = [&](TextId school, RateTally part, bool of_school) {
    if (!CountsInRates(prek, part.enrolled, options_)) return;
    part.students = 1;
    if (of_school) {
      NamedRates& row = to_date.schools[{0, Text(school)}];
      row.name = Text(school);
      row.tally += part;
      return;
    }
    to_date.all += part;
    NamedRates& grade = to_date.grades[GradeKey(book_.texts.Get(s.grade))];
    grade.name = GradeName(book_.texts.Get(s.grade));
    grade.tally += part;
    for (size_t g = 0; g < s.groups.size(); ++g) {
      if (s.groups[g] == kNoText) continue;
      NamedRates& row = to_date.groups[book_.group_names[g]][{0, Text(s.groups[g])}];
      row.name = Text(s.groups[g]);
      row.tally += part;
    }
  };
  if (!days.known) {
    to_date.by_totals = true;
    for (const EnrollmentSummary& stay : s.enrollments) {
      if (!Here(stay.school)) continue;
      const RateTally part = RatesOf(stay.days_enrolled, stay.days_absent, stay.chronic);
      count(stay.school, part, true);
      if (school_) count(stay.school, part, false);
    }
    if (!school_) count(s.school, RatesOf(s.days_enrolled, s.days_absent, s.chronic), false);
    return;
  }
  DayBits until;
  until.SetRange(0, Cut(s.year));
  const auto part_of = [&](DayBits member) {
    member &= until;
    const DayBits absent = days.absent & member, open = days.open & member;
    RateTally part;
    part.enrolled = member.Count();
    part.absent_least = absent.Count();
    part.absent_most = part.absent_least + open.Count();
    const int enrolled = static_cast<int>(part.enrolled);
    part.chronic_least =
        IsChronic(static_cast<int>(part.absent_least), enrolled, *law).value_or(false);
    part.chronic_most =
        IsChronic(static_cast<int>(part.absent_most), enrolled, *law).value_or(false);
    return part;
  };
  DayBits here;
  std::map<TextId, DayBits> at;
  for (const StudentYearDays::Stay& stay : days.stays) {
    if (!Here(stay.school)) continue;
    here |= stay.days;
    at[stay.school] |= stay.days;
  }
  here &= days.member;
  to_date.days |= here & until;
  to_date.remote += (here & days.remote & until).Count();
  for (const auto& [school, stay] : at) count(school, part_of(stay & days.member), true);
  count(s.school, part_of(school_ ? here : days.member), false);
}

// Every student, as in the report's months.
void Charts::CountDays(const StudentYearDays& days) {
  static const auto weekday_bits = [](SchoolYear year) {
    std::array<DayBits, kWeek> bits{};
    for (int day = 0; day < year.days(); ++day) {
      bits[static_cast<size_t>(year.DateOf(day).weekday())].Set(day);
    }
    return bits;
  };
  const std::array<DayBits, kWeek> bits = weekday_bits(year_);
  for (const StudentYearDays::Stay& stay : days.stays) {
    if (!Here(stay.school)) continue;
    const DayBits member = days.member & stay.days;
    if (!member.Any()) continue;
    const DayBits absent = days.absent & member, open = days.open & member;
    for (size_t w = 0; w < kWeek; ++w) {
      weekdays_[w].enrolled += (member & bits[w]).Count();
      weekdays_[w].absent += (absent & bits[w]).Count();
      weekdays_[w].open += (open & bits[w]).Count();
    }
    const DayBits remote = days.remote & member;
    remote_.enrolled += remote.Count();
    remote_.absent += (absent & remote).Count();
    remote_.open += (open & remote).Count();
    in_person_.enrolled += member.Count() - remote.Count();
    in_person_.absent += absent.Count() - (absent & remote).Count();
    in_person_.open += open.Count() - (open & remote).Count();
    Quality& quality = quality_[Text(stay.school)];
    quality.absences += absent.Count();
    quality.unverified += (days.unverified & member).Count();
  }
}

void Charts::CountRates(const StudentSummary& s) {
  const std::string_view grade = book_.texts.Get(s.grade);
  const bool prek = IsPreK(ParseGrade(grade));
  const auto count = [&](int enrolled, std::optional<int> absent, std::optional<bool> chronic) {
    if (!CountsInRates(prek, enrolled, options_)) return;
    RateTally part = RatesOf(enrolled, absent, chronic);
    part.students = 1;
    total_ += part;
    NamedRates& row = grades_[GradeKey(grade)];
    row.name = GradeName(grade);
    row.tally += part;
    for (size_t g = 0; g < s.groups.size(); ++g) {
      if (s.groups[g] == kNoText) continue;
      NamedRates& value = groups_[book_.group_names[g]][{0, Text(s.groups[g])}];
      value.name = Text(s.groups[g]);
      value.tally += part;
    }
    if (!absent) {
      ++spread_open_;
    } else {
      ++spread_[static_cast<size_t>(std::min(kLastBin, *absent * kPercent / enrolled))];
    }
  };
  if (!school_) return count(s.days_enrolled, s.days_absent, s.chronic);
  for (const EnrollmentSummary& stay : s.enrollments) {
    if (Here(stay.school)) count(stay.days_enrolled, stay.days_absent, stay.chronic);
  }
}

void Charts::CountReasons(size_t index, const StudentYearDays& days) {
  if (!reasons_told_ || !days.absent.Any()) return;
  DayBits here;
  for (const StudentYearDays::Stay& stay : days.stays) {
    if (Here(stay.school)) here |= stay.days;
  }
  for (const Absence& absence : e_.Absences(index)) {
    if (!here.Test(year_.DayOf(absence.date))) continue;
    if (absence.reason) {
      ++reasons_[*absence.reason];
    } else {
      ++reasons_open_;
    }
  }
}

void Charts::CountImproved(size_t index, const StudentYearDays& days) {
  if (!Here(e_.summary().students[index].school)) return;
  const std::optional<Trend> trend = TrendOf(days, law_);
  if (trend && trend->improved) improved_.push_back({index, *trend});
}

// "North: 2024-09-05, 2024-09-06", as the problems of the files as a whole say it.
void Charts::CountNotTaken() {
  for (const Problem& problem : e_.summary().problems) {
    if (problem.kind != ProblemKind::kAttendanceNotTaken &&
        problem.kind != ProblemKind::kNoRowsThatDay) {
      continue;
    }
    if (!problem.value) continue;
    const std::string& value = *problem.value;
    const size_t colon = value.rfind(": ");
    const std::string school =
        colon == std::string::npos ? "" : ToUtf8(value.substr(0, colon), fallback_);
    if (school_ && *school_ != school) continue;
    size_t at = colon == std::string::npos ? 0 : colon + 2;
    while (at < value.size()) {
      const size_t end = std::min(value.find(", ", at), value.size());
      const std::optional<Date> date = Date::ParseIso(value.substr(at, end - at));
      if (date && year_.Contains(*date)) quality_[school].not_taken.push_back(date->ToIso());
      at = end + 2;
    }
  }
}

void Charts::Count() {
  const std::vector<StudentSummary>& students = e_.summary().students;
  for (size_t i = 0; i < students.size(); ++i) {
    const StudentSummary& s = students[i];
    if (year_ < s.year) break;
    const StudentYearDays days = e_.Days(i);
    CountToDate(s, days);
    if (s.year != year_) continue;
    CountRates(s);
    CountDays(days);
    CountReasons(i, days);
    CountImproved(i, days);
  }
  CountNotTaken();
}

void Charts::Row(JsonWriter* json, std::string_view name_key, const NamedRates& row,
                 std::optional<bool> suppressed) const {
  json->BeginObject();
  json->Key(name_key);
  if (row.name.empty()) {
    json->Null();
  } else {
    json->String(row.name);
  }
  WriteRates(json, row.tally);
  json->Key("suppressed").Bool(suppressed.value_or(true));
  json->EndObject();
}

void Charts::Rows(JsonWriter* json, std::string_view name_key, const RatesByKey& rows) const {
  std::vector<Cell> cells;
  for (const auto& [key, row] : rows) cells.push_back(CellOf(row.name, row.tally));
  Suppress(&cells, options_);
  size_t cell = 0;
  for (const auto& [key, row] : rows) Row(json, name_key, row, cells[cell++].suppressed);
}

// The report's own rows.
void Charts::WriteSchools(JsonWriter* json) const {
  json->Key("schools").BeginArray();
  if (!school_ && RatesKnown(e_, year_)) {
    for (const SchoolRate& school : e_.summary().schools) {
      if (school.year != year_) continue;
      NamedRates row;
      row.name = school.school == kNoText ? "" : Text(school.school);
      row.tally = RatesOfRow(school);
      Row(json, "school", row, school.suppressed);
    }
  }
  json->EndArray();
}

bool Charts::IsHidden() const {
  for (const SchoolRate& row : e_.summary().schools) {
    if (school_ && row.year == year_ && Text(row.school) == *school_) {
      return row.suppressed.value_or(true);
    }
  }
  for (const DistrictRate& row : e_.summary().districts) {
    if (!school_ && row.year == year_) return row.hidden_in_rates;
  }
  return true;
}

void Charts::WriteGroups(JsonWriter* json) const {
  json->Key("groups").BeginArray();
  for (const auto& [group, rows] : groups_) {
    if (!RatesKnown(e_, year_)) break;
    json->BeginObject();
    json->Key("group").String(group);
    WriteExtremes(json, rows, "highest", "lowest_attendance");
    json->Key("values").BeginArray();
    Rows(json, "value", rows);
    json->EndArray();
    json->EndObject();
  }
  json->EndArray();
}

// Of the year and of the earlier ones, as the report has them.
void Charts::WriteMonths(JsonWriter* json) const {
  json->Key("months").BeginArray();
  for (const MonthRate& month : e_.summary().months) {
    if (year_ < month.school_year || !month.has_attendance_rate) continue;
    if (school_ ? month.all_schools || Text(month.school) != *school_ : !month.all_schools) {
      continue;
    }
    json->BeginObject();
    json->Key("school_year").String(month.school_year.label());
    json->Key("month").String(std::to_string(month.year) + (month.month < 10 ? "-0" : "-") +
                              std::to_string(month.month));
    WriteAttendance(json, month.days_enrolled, month.days_absent);
    json->Key("suppressed").Bool(month.hidden_in_rates);
    json->EndObject();
  }
  json->EndArray();
}

void Charts::WriteWeekdays(JsonWriter* json) const {
  json->Key("weekdays").BeginArray();
  for (size_t i = 0; i < kWeek; ++i) {
    const size_t w = (i + 1) % kWeek;  // Monday first
    const Days& days = weekdays_[w];
    if (days.enrolled == 0 || !RatesKnown(e_, year_)) continue;
    json->BeginObject();
    json->Key("weekday").String(kWeekdays[w]);
    WriteAttendance(json, days.enrolled,
                    days.open == 0 ? std::optional<int64_t>(days.absent) : std::nullopt);
    json->EndObject();
  }
  json->EndArray();
}

// In person and remote; nothing where nobody had a remote day.
void Charts::WritePlaces(JsonWriter* json) const {
  json->Key("remote").BeginArray();
  if (remote_.enrolled > 0 && RatesKnown(e_, year_)) {
    const std::pair<std::string_view, const Days*> places[] = {{"in_person", &in_person_},
                                                               {"remote", &remote_}};
    for (const auto& [name, days] : places) {
      if (days->enrolled == 0) continue;
      json->BeginObject();
      json->Key("where").String(name);
      WriteAttendance(json, days->enrolled,
                      days->open == 0 ? std::optional<int64_t>(days->absent) : std::nullopt);
      json->EndObject();
    }
  }
  json->EndArray();
}

void Charts::WriteReasons(JsonWriter* json) const {
  json->Key("reasons").BeginArray();
  const auto write = [json](std::optional<std::string_view> reason, int64_t absences) {
    json->BeginObject();
    json->Key("reason");
    if (reason) {
      json->String(*reason);
    } else {
      json->Null();
    }
    json->Key("absences").Int(absences);
    json->EndObject();
  };
  for (const auto& [reason, absences] : reasons_) {
    if (reason != Reason::kUnknown) write(ReasonName(reason), absences);
  }
  const auto unknown = reasons_.find(Reason::kUnknown);
  if (unknown != reasons_.end()) write(ReasonName(Reason::kUnknown), unknown->second);
  if (reasons_open_ > 0) write(std::nullopt, reasons_open_);
  json->EndArray();
}

void Charts::WriteQuality(JsonWriter* json) const {
  json->Key("quality").BeginArray();
  for (const auto& [school, quality] : quality_) {
    json->BeginObject();
    json->Key("school");
    if (school.empty()) {
      json->Null();
    } else {
      json->String(school);
    }
    json->Key("absences").Int(quality.absences);
    json->Key("unverified");
    if (reasons_told_) {
      json->Int(quality.unverified);
    } else {
      json->Null();
    }
    json->Key("share");
    if (reasons_told_ && quality.absences > 0) {
      json->Number(Rate(quality.unverified, quality.absences));
    } else {
      json->Null();
    }
    json->Key("not_taken").BeginArray();
    for (const std::string& date : quality.not_taken) json->String(date);
    json->EndArray();
    json->EndObject();
  }
  json->EndArray();
}

// Students by whole percent of days missed.
void Charts::WriteSpread(JsonWriter* json) const {
  json->Key("spread").BeginArray();
  if (RatesKnown(e_, year_) && total_.students > 0) {
    for (const int64_t students : spread_) json->Int(students);
  }
  json->EndArray();
  json->Key("spread_open").Int(spread_open_);
}

// How a year was counted otherwise than another.
void Charts::WriteNotes(JsonWriter* json, SchoolYear year, const ToDate& to_date) const {
  json->Key("notes").BeginArray();
  const auto note = [json](std::string_view name, std::optional<Date> date = std::nullopt) {
    json->BeginObject();
    json->Key("note").String(name);
    if (date) json->Key("date").String(date->ToIso());
    json->EndObject();
  };
  if (to_date.by_totals) note("totals");
  for (const CanTell& row : e_.summary().can_tell) {
    if (row.year != year || row.about != About::kChronic) continue;
    const auto& lacks = row.lacks;
    if (std::find(lacks.begin(), lacks.end(), Lack::kCalendar) != lacks.end()) {
      note("assumed_calendar");
    }
  }
  if (to_date.remote > 0) note("remote");
  const YearLaw* law = e_.law().ForYear(year);
  if (law != nullptr && !law->mhw_in_force) note("before_wellness_days");
  const std::optional<Date> from = options_.alternative_education_present_from;
  if (!to_date.by_totals && (!from || year.first() < *from)) {
    note("alternative_education", from && year.Contains(*from) ? from : std::nullopt);
  }
  json->EndArray();
}

void Charts::WriteToDate(JsonWriter* json) const {
  json->Key("to_date").BeginArray();
  for (const auto& [start, to_date] : to_date_) {
    const SchoolYear year(start);
    if (!RatesKnown(e_, year) || to_date.all.students == 0) continue;
    json->BeginObject();
    json->Key("school_year").String(year.label());
    json->Key("through");
    if (to_date.days.Any()) {
      json->String(year.DateOf(to_date.days.Last()).ToIso());
    } else {
      json->Null();
    }
    json->Key("school_days").Int(to_date.days.Count());
    WriteRates(json, to_date.all);
    const bool hidden = IsSmallCell(to_date.all.students, to_date.all.chronic_least, options_) ||
                        IsSmallCell(to_date.all.students, to_date.all.chronic_most, options_);
    json->Key("remote_days_enrolled").Int(to_date.remote);
    json->Key("suppressed").Bool(hidden);
    WriteNotes(json, year, to_date);
    json->EndObject();
  }
  json->EndArray();
}

void Charts::WriteBright(JsonWriter* json) const {
  json->Key("bright").BeginArray();
  const auto now = to_date_.find(year_.start());
  const auto then = to_date_.find(year_.start() - 1);
  const bool before_known = then != to_date_.end() && !then->second.by_totals &&
                            RatesKnown(e_, SchoolYear(year_.start() - 1));
  const bool known =
      RatesKnown(e_, year_) && now != to_date_.end() && total_.chronic_least == total_.chronic_most;
  const auto look = [&](std::string_view kind, std::string_view group, const RatesByKey& rows,
                        const RatesByKey* rows_before) {
    for (const auto& [key, row] : rows) {
      const RateTally& t = row.tally;
      if (t.students < options_.suppression_minimum_students) continue;
      if (t.chronic_least != t.chronic_most) continue;
      const RateTally* before = nullptr;
      if (rows_before != nullptr && before_known) {
        const auto at = rows_before->find(key);
        if (at != rows_before->end() &&
            at->second.tally.students >= options_.suppression_minimum_students &&
            at->second.tally.chronic_least == at->second.tally.chronic_most) {
          before = &at->second.tally;
        }
      }
      // before - now >= 1/100, on whole numbers.
      const bool lower = before != nullptr && kPercent * (before->chronic_least * t.students -
                                                          t.chronic_least * before->students) >=
                                                  t.students * before->students;
      const bool below = AtLeast(total_.chronic_least, total_.students, law_.chronic) &&
                         !AtLeast(t.chronic_least, t.students, law_.chronic);
      if (!lower && !below) continue;
      json->BeginObject();
      json->Key("kind").String(kind);
      json->Key("group").String(group);
      json->Key("name");
      if (row.name.empty()) {
        json->Null();
      } else {
        json->String(row.name);
      }
      WriteRates(json, t);
      json->Key("lower").Bool(lower);
      json->Key("below").Bool(below);
      json->Key("before");
      if (before != nullptr) {
        json->BeginObject();
        WriteRates(json, *before);
        json->EndObject();
      } else {
        json->Null();
      }
      json->Key("suppressed")
          .Bool(IsSmallCell(t.students, t.chronic_least, options_) ||
                (before != nullptr &&
                 IsSmallCell(before->students, before->chronic_least, options_)));
      json->EndObject();
    }
  };
  if (known) {
    const ToDate* earlier = then == to_date_.end() ? nullptr : &then->second;
    if (!school_) {
      look("school", "", now->second.schools, earlier != nullptr ? &earlier->schools : nullptr);
    }
    look("grade", "", now->second.grades, earlier != nullptr ? &earlier->grades : nullptr);
    for (const auto& [group, rows] : now->second.groups) {
      const RatesByKey* before = nullptr;
      if (earlier != nullptr && earlier->groups.count(group) != 0) {
        before = &earlier->groups.at(group);
      }
      look("group", group, rows, before);
    }
  }
  json->EndArray();
}

void Charts::WriteImproved(JsonWriter* json) const {
  json->Key("improved").BeginObject();
  json->Key("total").Int(static_cast<int64_t>(improved_.size()));
  json->Key("recent_days").Int(kRecentDays);
  json->Key("students").BeginArray();
  for (size_t i = 0; i < std::min(improved_.size(), kListed); ++i) {
    const Trend& trend = improved_[i].trend;
    BeginStudent(json, e_, improved_[i].index);
    json->Key("before_days").Int(trend.before_days);
    json->Key("before_absent").Int(trend.before_absent);
    json->Key("recent_absent").Int(trend.recent_absent);
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

// Those of these rows that have the highest rate and the lowest attendance. Rows smaller than the
// minimum for sharing are no finding, and one row alone is none.
void Charts::WriteExtremes(JsonWriter* json, const RatesByKey& rows, std::string_view highest,
                           std::string_view lowest_attendance) const {
  Highest chronic, missed;
  int compared = 0;
  for (const auto& [key, row] : rows) {
    const RateTally& t = row.tally;
    if (!RatesKnown(e_, year_) || t.students < options_.suppression_minimum_students ||
        t.chronic_least != t.chronic_most) {
      continue;
    }
    ++compared;
    chronic.Add(row.name, t.chronic_least, t.students);
    if (t.absent_least == t.absent_most) missed.Add(row.name, t.absent_least, t.enrolled);
  }
  const bool finds = compared > 1;
  (finds ? chronic : Highest()).Write(json, highest);
  (finds ? missed : Highest()).Write(json, lowest_attendance);
}

// What a chart's title says.
void Charts::WriteFindings(JsonWriter* json) const {
  const bool known = RatesKnown(e_, year_);
  json->Key("findings").BeginObject();
  int64_t counted = 0, at_line = 0;
  for (const SchoolRate& school : e_.summary().schools) {
    if (school.year != year_ || !school.has_rate || school_) continue;
    ++counted;
    at_line += AtLeast(*school.chronic, school.students, law_.school_team);
  }
  json->Key("schools").Int(counted);
  json->Key("schools_at_line").Int(at_line);
  WriteExtremes(json, grades_, "grade_highest", "grade_lowest_attendance");
  Highest weekday;
  for (size_t i = 0; i < kWeek && known; ++i) {
    const size_t w = (i + 1) % kWeek;
    if (weekdays_[w].open == 0) {
      weekday.Add(std::string(kWeekdays[w]), weekdays_[w].absent, weekdays_[w].enrolled);
    }
  }
  weekday.Write(json, "weekday_lowest_attendance");
  Highest month;
  for (const MonthRate& row : e_.summary().months) {
    if (row.school_year != year_ || !row.has_attendance_rate) continue;
    if (school_ ? row.all_schools || Text(row.school) != *school_ : !row.all_schools) continue;
    month.Add(std::to_string(row.year) + (row.month < 10 ? "-0" : "-") + std::to_string(row.month),
              *row.days_absent, row.days_enrolled);
  }
  month.Write(json, "month_lowest_attendance");
  Highest reason;
  for (const auto& [name, absences] : reasons_) {
    if (name != Reason::kUnknown) reason.Add(std::string(ReasonName(name)), absences, 1);
  }
  reason.Write(json, "reason_most");
  json->Key("remote");
  if (known && remote_.enrolled > 0 && in_person_.enrolled > 0 && remote_.open == 0 &&
      in_person_.open == 0) {
    json->String(ChangeName(
        Compare(in_person_.absent, in_person_.enrolled, remote_.absent, remote_.enrolled)));
  } else {
    json->Null();
  }
  json->Key("bands").BeginArray();
  if (known && total_.students > 0) {
    int64_t bands[4] = {};
    for (size_t bin = 0; bin < spread_.size(); ++bin) {
      const int64_t percent = static_cast<int64_t>(bin);
      size_t band = 0;
      for (const Fraction edge : {law_.at_risk, law_.moderate_chronic, law_.severe_chronic}) {
        band += AtLeast(percent, kPercent, edge);
      }
      bands[band] += spread_[bin];
    }
    for (const int64_t students : bands) json->Int(students);
  }
  json->EndArray();
  // Against the year before, up to the same day.
  const auto now = to_date_.find(year_.start()), then = to_date_.find(year_.start() - 1);
  const bool both = known && now != to_date_.end() && then != to_date_.end() &&
                    RatesKnown(e_, SchoolYear(year_.start() - 1)) && !then->second.by_totals &&
                    !now->second.by_totals;
  const auto change = [&](std::string_view key, int64_t RateTally::*least, int64_t RateTally::*most,
                          int64_t RateTally::*whole) {
    json->Key(key);
    const bool told = both && now->second.all.*whole > 0 && then->second.all.*whole > 0 &&
                      now->second.all.*least == now->second.all.*most &&
                      then->second.all.*least == then->second.all.*most;
    if (!told) {
      json->Null();
      return;
    }
    json->String(ChangeName(Compare(now->second.all.*least, now->second.all.*whole,
                                    then->second.all.*least, then->second.all.*whole)));
  };
  change("chronic_change", &RateTally::chronic_least, &RateTally::chronic_most,
         &RateTally::students);
  change("missed_change", &RateTally::absent_least, &RateTally::absent_most, &RateTally::enrolled);
  int64_t absences = 0, unverified = 0, not_taken = 0;
  for (const auto& [school, quality] : quality_) {
    absences += quality.absences;
    unverified += quality.unverified;
    not_taken += static_cast<int64_t>(quality.not_taken.size());
  }
  json->Key("absences").Int(absences);
  json->Key("unverified");
  if (reasons_told_) {
    json->Int(unverified);
  } else {
    json->Null();
  }
  json->Key("not_taken").Int(not_taken);
  json->EndObject();
}

std::string Charts::Json() const {
  JsonWriter json(JsonWriter::Layout::kIndented, fallback_);
  json.BeginObject();
  json.Key("school_year").String(year_.label());
  json.Key("as_of").String(e_.summary().as_of.ToIso());
  json.Key("school");
  if (school_) {
    json.String(*school_);
  } else {
    json.Null();
  }
  WriteChoices(&json, e_, year_);
  json.Key("rates_known").Bool(RatesKnown(e_, year_));
  json.Key("reasons_known").Bool(reasons_told_);
  json.Key("chronic_line");
  WriteLine(&json, law_.chronic);
  json.Key("school_line");
  WriteLine(&json, law_.school_team);
  json.Key("edges").BeginArray();
  for (const Fraction edge : {law_.at_risk, law_.moderate_chronic, law_.severe_chronic}) {
    WriteLine(&json, edge);
  }
  json.EndArray();
  json.Key("total").BeginObject();
  if (RatesKnown(e_, year_)) {
    WriteRates(&json, total_);
    json.Key("suppressed").Bool(IsHidden());
  }
  json.EndObject();
  WriteSchools(&json);
  json.Key("grades").BeginArray();
  if (RatesKnown(e_, year_)) Rows(&json, "grade", grades_);
  json.EndArray();
  WriteGroups(&json);
  WriteSpread(&json);
  WriteToDate(&json);
  WriteMonths(&json);
  WriteWeekdays(&json);
  WritePlaces(&json);
  WriteReasons(&json);
  WriteQuality(&json);
  WriteBright(&json);
  WriteImproved(&json);
  WriteFindings(&json);
  json.EndObject();
  return json.Take();
}

}  // namespace

Expected<std::string> ChartsJson(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<RatesFilter> filter = ParseRatesFilter(filter_json);
  if (!filter) return Error{filter.error()};
  const Expected<SchoolYear> year = YearOfRates(evaluation, *filter);
  if (!year) return Error{year.error()};
  Charts charts(evaluation, *year, filter->school);
  charts.Count();
  return charts.Json();
}

}  // namespace rollcall
