// SPDX-License-Identifier: Apache-2.0
#include "report/agenda_view.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "report/requests.h"
#include "report/since_view.h"
#include "report/weekly.h"

namespace rollcall {
namespace {

// 'Late often' is no rule: from so many times on, on one day in ten, and again since the day of
// comparison.
constexpr int kLateTimes = 3;
constexpr Fraction kLateShare{1, 10};

constexpr int64_t kFine = 1000000000;  // rates as whole numbers, for the order of rows alone

int64_t RateRank(const Standing& standing) {
  return standing.days_enrolled == 0 ? 0 : *standing.days_absent * kFine / standing.days_enrolled;
}

// What stood before: in last week's report, or worked out from the same files as of an earlier day.
class Before {
 public:
  explicit Before(const OldReport& report) : report_(&report) {}
  explicit Before(std::unique_ptr<Evaluation> evaluation) : evaluation_(std::move(evaluation)) {}

  std::optional<Standing> Find(const Evaluation& now, const StudentSummary& student) const {
    const std::string_view id = now.book().texts.Get(now.book().students[student.student]);
    if (report_ != nullptr) {
      const OldStudent* old = report_->Find(ToUtf8(id, FallbackOf(now.book())), student.year);
      return old == nullptr ? std::nullopt : std::optional(StandingOf(*old));
    }
    if (evaluation_ == nullptr) return std::nullopt;
    const std::optional<size_t> index = evaluation_->Find(id, student.year);
    if (!index) return std::nullopt;
    return StandingOf(evaluation_->summary().students[*index]);
  }

 private:
  const OldReport* report_ = nullptr;
  std::unique_ptr<Evaluation> evaluation_;
};

class Agenda {
 public:
  Agenda(const Evaluation& evaluation, const OldReport* before, AgendaFilter filter)
      : now_(evaluation),
        summary_(evaluation.summary()),
        options_(evaluation.profile().options),
        filter_(std::move(filter)),
        year_(summary_.years.back()),
        law_(*evaluation.law().ForYear(year_)),
        as_of_(std::min(summary_.as_of, year_.last())),
        of_school_(evaluation, filter_.school) {
    FindSchoolDays();
    FindDayBefore(before);
  }

  std::string Write();

 private:
  void FindSchoolDays();
  void FindDayBefore(const OldReport* before);
  void Take(uint32_t index);
  void TakeMeetings(uint32_t index, const Standing& now, const std::optional<Standing>& then);
  void TakeDays(uint32_t index);
  void TakeRate(uint32_t index, const Standing& now, const std::optional<Standing>& then);
  void TakeLate(uint32_t index, const Standing& now, const std::optional<Standing>& then);
  void TakeEarly(uint32_t index, const Standing& now, const std::optional<Standing>& then);
  int MonthsBegunBy(Date day) const;

  const Evaluation& now_;
  const Summary& summary_;
  const Options& options_;
  const AgendaFilter filter_;
  const SchoolYear year_;
  const YearLaw& law_;
  const Date as_of_;
  const OfSchool of_school_;

  DayBits school_days_;  // of any school asked for
  bool assumed_ = false;
  std::optional<Date> since_;  // the first day that is new; nothing: no day is known
  std::optional<Date> until_;  // the last day of the next school days; nothing: not known
  int new_school_days_ = 0;    // from `since_` to the as-of day
  std::optional<Before> before_;
  const OldReport* report_ = nullptr;  // where it is compared with
  std::string_view unused_;            // why last week's report is not

  int64_t students_ = 0, open_students_ = 0, meetings_earlier_ = 0, meetings_sure_ = 0,
          notes_open_ = 0, notes_listed_ = 0, notes_undated_ = 0;
  WeeklySection meetings_{"meetings", {}, {}, {}}, notes_{"notes", {}, {}, {}},
      at_20_{"at_20", {}, {}, {}}, at_10_{"at_10", {}, {}, {}}, check_ins_{"check_ins", {}, {}, {}},
      rising_{"rising", {}, {}, {}}, improved_{"improved", {}, {}, {}}, late_{"late", {}, {}, {}},
      early_{"early_signs", {}, {}, {}};
};

// The days of school of whom the agenda is about: one student of each school and grade tells.
void Agenda::FindSchoolDays() {
  std::set<std::pair<TextId, TextId>> seen;
  for (size_t i = 0; i < summary_.students.size(); ++i) {
    const StudentSummary& student = summary_.students[i];
    if (student.year != year_ || !of_school_(student)) continue;
    if (!seen.emplace(student.school, student.grade).second) continue;
    const StudentYearDays days = now_.Days(i);
    if (!days.known) {
      seen.erase({student.school, student.grade});
      continue;
    }
    school_days_ |= days.school_days;
    assumed_ |= days.assumed_calendar;
  }
}

void Agenda::FindDayBefore(const OldReport* before) {
  if (before != nullptr) {
    unused_ = WhyNotBefore(now_, *before);
    if (unused_.empty() && before->as_of >= as_of_) unused_ = "same_day";
    if (unused_.empty()) {
      report_ = before;
      since_ = before->as_of + 1;
      before_.emplace(*before);
    }
  }
  const int today = year_.DayOf(as_of_);
  if (report_ == nullptr) {
    int first = school_days_.Previous(today);
    for (int n = 1; n < filter_.days && first > 0 && school_days_.Previous(first - 1) >= 0; ++n) {
      first = school_days_.Previous(first - 1);
    }
    if (first < 0) return;  // counts alone: no day is known
    since_ = year_.DateOf(first);
    EvaluateOptions earlier = now_.options();
    earlier.as_of = *since_ - 1;
    auto then = Evaluation::Run(now_.book(), now_.law(), now_.profile(), earlier);
    if (then) {
      before_.emplace(std::move(*then));
    } else {
      before_.emplace(std::unique_ptr<Evaluation>());  // no row is older
    }
  }
  new_school_days_ = school_days_.CountRange(std::max(0, year_.DayOf(*since_)), today);
  const int last = school_days_.NthAfter(today, filter_.days);
  if (last >= 0) until_ = year_.DateOf(last);
}

// 1 in the first month from the first school day on, 2 in the second …
int Agenda::MonthsBegunBy(Date day) const {
  const int first = school_days_.First();
  if (first < 0) return 0;
  const CivilDate begin = year_.DateOf(first).civil(), end = day.civil();
  constexpr int kMonths = 12;
  return (end.year - begin.year) * kMonths + end.month - begin.month +
         (end.day >= begin.day ? 1 : 0);
}

void Agenda::TakeMeetings(uint32_t index, const Standing& now,
                          const std::optional<Standing>& then) {
  const std::vector<Meeting> before = then ? MeetingsOf(then->triggers) : std::vector<Meeting>();
  for (const Meeting& meeting : MeetingsOf(now.triggers)) {
    const Meeting* was = MeetingOn(before, meeting.date);
    // Without a known last day: as long as the law's ten school days can last.
    const int days_since =
        school_days_.CountRange(year_.DayOf(meeting.date) + 1, year_.DayOf(as_of_));
    const bool due = meeting.meeting_by ? *meeting.meeting_by >= as_of_
                                        : days_since <= law_.truancy_meeting_days;
    const bool passed_since = meeting.meeting_by && since_ && *meeting.meeting_by >= *since_;
    const bool sure_since = meeting.sure && (was == nullptr || !was->sure);
    if (!due && !passed_since && !sure_since) {
      meetings_earlier_ += meeting.sure;
      continue;
    }
    meetings_sure_ += meeting.sure;
    const bool is_new = was == nullptr, passed = !due;
    const Date order = meeting.meeting_by.value_or(year_.last());
    meetings_.rows.push_back(
        {index, order.days(), [meeting, passed, is_new, sure_since](JsonWriter* json) {
           json->Key("date").String(meeting.date.ToIso());
           WriteDateOrNull(json, "meeting_by", meeting.meeting_by);
           WriteRules(json, meeting.rules);
           json->Key("sure").Bool(meeting.sure);
           json->Key("passed").Bool(passed);
           json->Key("new").Bool(is_new);
           json->Key("new_sure").Bool(sure_since && !is_new);
         }});
  }
}

// What needs the days of a student one by one: notes that are due, and wellness days.
void Agenda::TakeDays(uint32_t index) {
  struct Note {
    std::vector<Date> dates;
    std::set<Need> needs;
  };
  std::map<Date, Note> notes;  // by the last day
  for (const Absence& absence : now_.Absences(index)) {
    if (absence.curable_until) {
      ++notes_open_;
      if (!until_ || *absence.curable_until <= *until_) {
        ++notes_listed_;
        Note& note = notes[*absence.curable_until];
        note.dates.push_back(absence.date);
        if (absence.needs) note.needs.insert(absence.needs->begin(), absence.needs->end());
      }
    } else if (absence.provisional.value_or(false)) {
      ++notes_undated_;
    }
    if (absence.mhw && since_ && absence.date >= *since_) {
      check_ins_.rows.push_back(
          {index, absence.date.days(), [date = absence.date, mhw = *absence.mhw](JsonWriter* json) {
             json->Key("date").String(date.ToIso());
             json->Key("mhw").String(MhwStatusName(mhw));
           }});
    }
  }
  for (const auto& [until, note] : notes) {
    notes_.rows.push_back({index, until.days(), [until = until, note = note](JsonWriter* json) {
                             json->Key("until").String(until.ToIso());
                             json->Key("dates").BeginArray();
                             for (const Date date : note.dates) json->String(date.ToIso());
                             json->EndArray();
                             json->Key("needs").BeginArray();
                             for (const Need need : note.needs) json->String(NeedName(need));
                             json->EndArray();
                           }});
  }
}

void Agenda::TakeRate(uint32_t index, const Standing& now, const std::optional<Standing>& then) {
  const std::optional<Band> band = SettledBand(now, law_, options_);
  if (!band) return;
  const std::optional<Band> was = then ? SettledBand(*then, law_, options_) : std::nullopt;
  const auto row = [&](int64_t rank) {
    return WeeklyRow{index, rank, [then](JsonWriter* json) { WriteThen(json, then); }};
  };
  if (*band >= Band::kModerateChronic && (!was || *was < *band)) {
    (*band == Band::kSevereChronic ? at_20_ : at_10_).rows.push_back(row(-RateRank(now)));
  }
  if (!was) return;
  const bool more = int64_t{*now.days_absent} * then->days_enrolled >
                    int64_t{*then->days_absent} * now.days_enrolled;
  if (*band == Band::kAtRisk && more) rising_.rows.push_back(row(-RateRank(now)));
  // Below a mark that stood before, or there every day at 10 % or more.
  const bool below = *band < *was && *was >= Band::kModerateChronic;
  const bool there =
      *band == *was && *band >= Band::kModerateChronic && *now.days_absent == *then->days_absent &&
      now.days_enrolled - then->days_enrolled >= new_school_days_ && new_school_days_ > 0;
  if (!below && !there) return;
  improved_.rows.push_back({index, below ? static_cast<int64_t>(*band) : kFine + RateRank(now),
                            [then, below, band = *band](JsonWriter* json) {
                              WriteThen(json, then);
                              json->Key("how").String(!below ? "every_day"
                                                      : band == Band::kModerateChronic
                                                          ? "below_20"
                                                          : "below_10");
                            }});
}

void Agenda::TakeLate(uint32_t index, const Standing& now, const std::optional<Standing>& then) {
  if (!now.days_tardy || !since_) return;
  const int before = then ? then->days_tardy.value_or(0) : 0;
  const int again = *now.days_tardy - before;
  if (*now.days_tardy < kLateTimes || again <= 0 ||
      !AtLeast(*now.days_tardy, now.days_enrolled, kLateShare)) {
    return;
  }
  late_.rows.push_back({index, -*now.days_tardy, [days = *now.days_tardy, again](JsonWriter* json) {
                          json->Key("days_tardy").Int(days);
                          json->Key("days_tardy_new").Int(again);
                        }});
}

void Agenda::TakeEarly(uint32_t index, const Standing& now, const std::optional<Standing>& then) {
  const int months = MonthsBegunBy(as_of_);
  if (!now.days_absent || months <= 0) return;
  if (*now.days_absent < months * law_.early_signs_a_month) return;
  const std::optional<Band> band = SettledBand(now, law_, options_);
  if (band && *band >= Band::kModerateChronic) return;  // Tier 2 by their rate
  const int months_then = since_ ? MonthsBegunBy(*since_ - 1) : 0;
  const bool known = then && then->days_absent && months_then > 0 &&
                     *then->days_absent >= months_then * law_.early_signs_a_month;
  early_.rows.push_back(
      {index, (known ? kFine : 0) - *now.days_absent, [then, known](JsonWriter* json) {
         WriteThen(json, then);
         json->Key("new").Bool(!known);
       }});
}

void Agenda::Take(uint32_t index) {
  const StudentSummary& student = summary_.students[index];
  const Standing now = StandingOf(student);
  const std::optional<Standing> then = before_ ? before_->Find(now_, student) : std::nullopt;
  ++students_;
  open_students_ += student.open_days > 0;
  TakeMeetings(index, now, then);
  if (!student.by_totals) TakeDays(index);
  TakeRate(index, now, then);
  TakeLate(index, now, then);
  TakeEarly(index, now, then);
}

std::string Agenda::Write() {
  for (uint32_t i = 0; i < summary_.students.size(); ++i) {
    const StudentSummary& student = summary_.students[i];
    if (student.year == year_ && of_school_(student)) Take(i);
  }
  meetings_.told = ToldOf(summary_, year_, About::kTruancy);
  notes_.told = ToldOf(summary_, year_, About::kExcused);
  check_ins_.told = ToldOf(summary_, year_, About::kMhw);
  for (WeeklySection* section : {&at_20_, &at_10_, &rising_, &improved_, &late_, &early_}) {
    section->told = ToldOf(summary_, year_, About::kChronic);
    // Counts alone: no day before is known to compare with, and none is told by day.
    if (!since_) section->told.answer = Answer::kNo;
  }
  meetings_.counts = {{"sure", meetings_sure_}, {"earlier", meetings_earlier_}};
  notes_.counts = {{"notes", notes_listed_}, {"open", notes_open_}, {"undated", notes_undated_}};

  std::vector<WeeklySection*> sections = {&meetings_, &notes_,    &at_20_, &at_10_, &check_ins_,
                                          &rising_,   &improved_, &late_,  &early_};
  std::vector<size_t> totals;
  for (const WeeklySection* section : sections) {
    totals.push_back(section->told.answer == Answer::kNo ? 0 : section->rows.size());
  }
  const std::vector<size_t> room = SharedRoom(totals, static_cast<size_t>(filter_.rows));

  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(now_.book()));
  json.BeginObject();
  json.Key("school_year").String(year_.label());
  json.Key("as_of").String(as_of_.ToIso());
  json.Key("since").BeginObject();
  WriteDateOrNull(&json, "day", since_);
  json.Key("basis").String(report_ != nullptr ? "report" : "school_days");
  json.Key("school_days").Int(new_school_days_);
  json.Key("assumed").Bool(assumed_);
  WriteTextOrNull(&json, "report", report_ == nullptr ? "" : report_->name);
  WriteTextOrNull(&json, "unused", unused_);
  json.EndObject();
  WriteDateOrNull(&json, "until", until_);
  json.Key("school");
  if (filter_.school) {
    json.String(*filter_.school);
  } else {
    json.Null();
  }
  json.Key("schools").BeginArray();
  for (const std::string& school : of_school_.Schools(year_)) json.String(school);
  json.EndArray();
  json.Key("students").Int(students_);
  json.Key("open_students").Int(open_students_);
  json.Key("settled_from").Int(law_.chronic_first_minimum_days);
  json.Key("late_times").Int(kLateTimes);
  json.Key("late_one_in").Int(kLateShare.denominator);
  json.Key("early_signs").Int(law_.early_signs_a_month);
  json.Key("months").Int(MonthsBegunBy(as_of_));
  json.Key("sections").BeginArray();
  for (size_t i = 0; i < sections.size(); ++i) WriteSection(&json, now_, sections[i], room[i]);
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace

Expected<std::string> AgendaJson(const Evaluation& evaluation, const OldReport* before,
                                 std::string_view filter_json) {
  const Expected<AgendaFilter> filter = ParseAgendaFilter(filter_json);
  if (!filter) return Error{filter.error()};
  return Agenda(evaluation, before, *filter).Write();
}

}  // namespace rollcall
