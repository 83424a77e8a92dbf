// SPDX-License-Identifier: Apache-2.0
#include "report/since_view.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "report/json_parts.h"
#include "report/requests.h"
#include "report/text.h"
#include "report/weekly.h"
#include "rollcall/day_facts.h"
#include "rollcall/version.h"

namespace rollcall {
namespace {

// What is compared of one absence.
struct DayClass {
  std::string code;  // UTF-8
  std::optional<Category> category;
  std::optional<bool> provisional;
  std::optional<MhwStatus> mhw;

  bool SameAs(const DayClass& o) const {
    return code == o.code && category == o.category && mhw == o.mhw;
  }
};

void WriteClass(JsonWriter* json, std::string_view key, const std::optional<DayClass>& day) {
  json->Key(key);
  if (!day) {
    json->Null();
    return;
  }
  json->BeginObject();
  json->Key("code").String(day->code);
  WriteTextOrNull(json, "category", day->category ? CategoryName(*day->category) : "");
  json->Key("provisional");
  if (day->provisional) {
    json->Bool(*day->provisional);
  } else {
    json->Null();
  }
  WriteTextOrNull(json, "mhw", day->mhw ? MhwStatusName(*day->mhw) : "");
  json->EndObject();
}

// One day of a student in both reports; nothing: no absence.
struct DayThenAndNow {
  Date date;
  std::optional<DayClass> then, now;
  bool counted_then = false, counts_now = false;  // for truancy
  std::optional<Date> curable_then;
  // The paper that the files have for it now; kNone: none is named.
  Documentation paper = Documentation::kNone;
  Date documented_on = kNoDate;
};

void WritePaper(JsonWriter* json, const DayThenAndNow& day) {
  json->Key("paper");
  if (day.paper == Documentation::kNone) {
    json->Null();
    return;
  }
  json->BeginObject();
  json->Key("documentation").String(DocumentationName(day.paper));
  WriteDateOrNull(json, "documented_on",
                  day.documented_on == kNoDate ? std::nullopt : std::optional(day.documented_on));
  json->EndObject();
}

class Since {
 public:
  Since(const Evaluation& evaluation, const OldReport& before, SinceFilter filter)
      : now_(evaluation),
        summary_(evaluation.summary()),
        options_(evaluation.profile().options),
        before_(before),
        filter_(std::move(filter)),
        year_(summary_.years.back()),
        law_(*evaluation.law().ForYear(year_)),
        as_of_(std::min(summary_.as_of, year_.last())),
        of_school_(evaluation, filter_.school) {}

  std::string Write();

 private:
  // By date, those that a section may tell of: not the ones that are as they were.
  std::vector<DayThenAndNow> Days(uint32_t index, const OldStudent& old) const;
  const std::string& CodeText(TextId code) const;  // UTF-8
  void Take(uint32_t index, const OldStudent& old);
  void TakeMeetings(uint32_t index, const OldStudent& old, const std::vector<DayThenAndNow>& days);
  std::vector<DayThenAndNow> WithPapers(uint32_t index, std::vector<DayThenAndNow> trail) const;
  void TakeRate(uint32_t index, const Standing& then);
  void TakeDays(uint32_t index, const std::vector<DayThenAndNow>& days);
  void WriteDiffering(JsonWriter* json) const;
  void WriteGone(JsonWriter* json, size_t room) const;
  Told ToldOfBoth(About about) const;
  std::string Id(const StudentSummary& student) const {
    const Book& book = now_.book();
    return ToUtf8(book.texts.Get(book.students[student.student]), FallbackOf(book));
  }

  const Evaluation& now_;
  const Summary& summary_;
  const Options& options_;
  const OldReport& before_;
  const SinceFilter filter_;
  const SchoolYear year_;
  const YearLaw& law_;
  const Date as_of_;
  const OfSchool of_school_;

  WeeklySection new_meetings_{"new_meetings", {}, {}, {}},
      ended_meetings_{"ended_meetings", {}, {}, {}}, at_20_{"at_20", {}, {}, {}},
      at_10_{"at_10", {}, {}, {}}, at_5_{"at_5", {}, {}, {}}, below_10_{"below_10", {}, {}, {}},
      notes_{"notes", {}, {}, {}}, changed_{"changed", {}, {}, {}}, entered_{"entered", {}, {}, {}};
  std::vector<const OldStudent*> gone_;
  mutable std::unordered_map<TextId, std::string> codes_;
};

const std::string& Since::CodeText(TextId code) const {
  const auto [place, added] = codes_.try_emplace(code);
  if (added) place->second = ToUtf8(now_.book().texts.Get(code), FallbackOf(now_.book()));
  return place->second;
}

// Most days are as they were and tell nothing: they are passed over before anything is copied.
std::vector<DayThenAndNow> Since::Days(uint32_t index, const OldStudent& old) const {
  std::vector<const OldAbsence*> absences;
  absences.reserve(old.absences.size());
  for (const OldAbsence& absence : old.absences) absences.push_back(&absence);
  const auto earlier = [](const OldAbsence* a, const OldAbsence* b) { return a->date < b->date; };
  if (!std::is_sorted(absences.begin(), absences.end(), earlier)) {
    std::stable_sort(absences.begin(), absences.end(), earlier);
  }

  std::vector<DayThenAndNow> days;
  const auto add = [&](const OldAbsence* then, const Absence* now) {
    DayThenAndNow day;
    if (then != nullptr) {
      day.date = then->date;
      day.then = DayClass{then->code, then->category, then->provisional, then->mhw};
      day.counted_then = then->truancy.value_or(false);
      day.curable_then = then->curable_until;
    }
    if (now != nullptr) {
      day.date = now->date;
      day.now = DayClass{CodeText(now->code), now->category, now->provisional, now->mhw};
      day.counts_now = now->truancy.value_or(false);
    }
    days.push_back(std::move(day));
  };
  const auto tells = [&](const OldAbsence& then, const Absence& now) {
    const bool window = then.curable_until && *then.curable_until < as_of_;
    const bool ended = then.truancy.value_or(false) && !now.truancy.value_or(false);
    return window || ended || then.category != now.category || then.mhw != now.mhw ||
           then.code != CodeText(now.code);
  };
  auto then = absences.begin();
  for (const Absence& now : now_.Absences(index)) {
    if (now.date > before_.as_of) break;
    for (; then != absences.end() && (*then)->date < now.date; ++then) add(*then, nullptr);
    if (then == absences.end() || (*then)->date != now.date) {
      add(nullptr, &now);
    } else if (const OldAbsence* const same = *then++; tells(*same, now)) {
      add(same, &now);
    }
  }
  for (; then != absences.end(); ++then) add(*then, nullptr);
  return days;
}

// The note that ended a meeting, where the files name one.
std::vector<DayThenAndNow> Since::WithPapers(uint32_t index,
                                             std::vector<DayThenAndNow> trail) const {
  if (trail.empty()) return trail;
  for (const AbsenceFacts& facts : now_.Facts(index)) {
    if (facts.documentation_in_file != true) continue;
    for (DayThenAndNow& day : trail) {
      if (day.date != facts.date) continue;
      day.paper = facts.documentation;
      day.documented_on = facts.documented_on;
    }
  }
  return trail;
}

void Since::TakeMeetings(uint32_t index, const OldStudent& old,
                         const std::vector<DayThenAndNow>& days) {
  const std::optional<std::vector<Trigger>>& triggers = summary_.students[index].triggers;
  // A list that is not known now or was not then is compared with nothing.
  if (!triggers || !old.triggers) return;
  const std::vector<Meeting> now = MeetingsOf(&*triggers), then = MeetingsOf(&*old.triggers);
  for (const Meeting& meeting : now) {
    const Meeting* was = MeetingOn(then, meeting.date);
    const bool became_sure = was != nullptr && !was->sure && meeting.sure;
    if (was != nullptr && !became_sure) continue;
    new_meetings_.rows.push_back({index, meeting.meeting_by.value_or(year_.last()).days(),
                                  [meeting, became_sure](JsonWriter* json) {
                                    json->Key("date").String(meeting.date.ToIso());
                                    WriteDateOrNull(json, "meeting_by", meeting.meeting_by);
                                    WriteRules(json, meeting.rules);
                                    json->Key("sure").Bool(meeting.sure);
                                    json->Key("became_sure").Bool(became_sure);
                                  }});
  }
  for (const Meeting& meeting : then) {
    if (MeetingOn(now, meeting.date) != nullptr) continue;
    std::vector<DayThenAndNow> trail;  // the days that counted for it and no longer do
    for (const DayThenAndNow& day : days) {
      if (day.counted_then && !day.counts_now && day.date <= meeting.date) trail.push_back(day);
    }
    ended_meetings_.rows.push_back(
        {index, meeting.date.days(), [this, index, meeting, trail](JsonWriter* json) {
           json->Key("date").String(meeting.date.ToIso());
           WriteDateOrNull(json, "meeting_by", meeting.meeting_by);
           WriteRules(json, meeting.rules);
           json->Key("sure").Bool(meeting.sure);
           json->Key("trail").BeginArray();
           // Looked up for the rows that are written alone.
           for (const DayThenAndNow& day : WithPapers(index, trail)) {
             json->BeginObject();
             json->Key("date").String(day.date.ToIso());
             WriteClass(json, "was", day.then);
             WriteClass(json, "is", day.now);
             WritePaper(json, day);
             json->EndObject();
           }
           json->EndArray();
         }});
  }
}

void Since::TakeRate(uint32_t index, const Standing& then) {
  const Standing now = StandingOf(summary_.students[index]);
  const std::optional<Band> band = SettledBand(now, law_, options_);
  const std::optional<Band> was = SettledBand(then, law_, options_);
  if (!band) return;
  const int64_t rank =
      now.days_enrolled == 0 ? 0 : -int64_t{*now.days_absent} * 1000000 / now.days_enrolled;
  const WeeklyRow row{index, rank,
                      [then](JsonWriter* json) { WriteThen(json, std::optional(then)); }};
  if (was && *was >= Band::kModerateChronic && *band < Band::kModerateChronic) {
    below_10_.rows.push_back(row);
  } else if (*band > Band::kSatisfactory && (!was || *was < *band)) {
    WeeklySection& section = *band == Band::kSevereChronic     ? at_20_
                             : *band == Band::kModerateChronic ? at_10_
                                                               : at_5_;
    section.rows.push_back(row);
  }
}

void Since::TakeDays(uint32_t index, const std::vector<DayThenAndNow>& days) {
  const auto rank = [&](Date date) {
    return int64_t{index} * kDaysInYear + year_.DayOf(date);  // by student, then by day
  };
  for (const DayThenAndNow& day : days) {
    if (day.curable_then && *day.curable_then < as_of_) {
      notes_.rows.push_back({index, rank(day.date), [day](JsonWriter* json) {
                               json->Key("date").String(day.date.ToIso());
                               json->Key("until").String(day.curable_then->ToIso());
                               WriteClass(json, "was", day.then);
                               WriteClass(json, "is", day.now);
                             }});
    }
    const bool same = day.then && day.now && day.then->SameAs(*day.now);
    if (same) continue;
    changed_.rows.push_back({index, rank(day.date), [day](JsonWriter* json) {
                               json->Key("date").String(day.date.ToIso());
                               WriteClass(json, "was", day.then);
                               WriteClass(json, "is", day.now);
                             }});
  }
}

void Since::Take(uint32_t index, const OldStudent& old) {
  TakeRate(index, StandingOf(old));
  if (summary_.students[index].by_totals) return;
  const std::vector<DayThenAndNow> days = Days(index, old);
  TakeMeetings(index, old, days);
  TakeDays(index, days);
}

Told Since::ToldOfBoth(About about) const {
  Told told = ToldOf(summary_, year_, about);
  if (told.answer != Answer::kNo && before_.Tells(year_, about) == Answer::kNo) {
    return {Answer::kNo, {}};  // it is the earlier report that could not tell
  }
  return told;
}

void Since::WriteDiffering(JsonWriter* json) const {
  json->Key("options").BeginArray();
  for (const auto& [name, value] : ListOptions(options_)) {
    JsonWriter text(JsonWriter::Layout::kOneLine);
    WriteOptionValue(&text, value);
    const std::string now = text.Take();
    const auto old = std::find_if(before_.options.begin(), before_.options.end(),
                                  [&name = name](const auto& one) { return one.first == name; });
    if (old == before_.options.end() || old->second == now) continue;
    json->BeginObject();
    json->Key("option").String(name);
    json->Key("then").Number(old->second);
    json->Key("now").Number(now);
    json->EndObject();
  }
  json->EndArray();
}

void Since::WriteGone(JsonWriter* json, size_t room) const {
  json->BeginObject();
  json->Key("kind").String("gone");
  json->Key("answer").String(AnswerName(Answer::kYes));
  json->Key("lacks").BeginArray().EndArray();
  json->Key("students").Int(static_cast<int64_t>(gone_.size()));
  json->Key("total").Int(static_cast<int64_t>(gone_.size()));
  json->Key("rows").BeginArray();
  for (size_t i = 0; i < std::min(gone_.size(), room); ++i) {
    const OldStudent& old = *gone_[i];
    json->BeginObject();
    json->Key("index").Null();
    json->Key("student_id").String(old.id);
    WriteTextOrNull(json, "name", old.name);
    WriteTextOrNull(json, "school", old.school);
    WriteTextOrNull(json, "grade", old.grade);
    WriteDays(json, StandingOf(old));
    json->EndObject();
  }
  json->EndArray();
  json->EndObject();
}

std::string Since::Write() {
  std::set<const OldStudent*> still;
  for (uint32_t i = 0; i < summary_.students.size(); ++i) {
    const StudentSummary& student = summary_.students[i];
    if (student.year != year_) continue;
    const OldStudent* old = before_.Find(Id(student), year_);
    if (old != nullptr) still.insert(old);
    if (!of_school_(student)) continue;
    if (old != nullptr) {
      Take(i, *old);
    } else {
      entered_.rows.push_back({i, 0, [](JsonWriter*) {}});
    }
  }
  for (const OldStudent& old : before_.students) {
    const bool asked = !filter_.school || old.school == *filter_.school;
    if (old.year == year_ && asked && still.count(&old) == 0) gone_.push_back(&old);
  }
  std::sort(gone_.begin(), gone_.end(),
            [](const OldStudent* a, const OldStudent* b) { return a->id < b->id; });
  new_meetings_.told = ended_meetings_.told = ToldOfBoth(About::kTruancy);
  notes_.told = ToldOfBoth(About::kExcused);
  for (WeeklySection* section : {&at_20_, &at_10_, &at_5_, &below_10_}) {
    section->told = ToldOfBoth(About::kChronic);
  }
  changed_.told = entered_.told = {Answer::kYes, {}};

  std::vector<WeeklySection*> sections = {&new_meetings_, &ended_meetings_, &at_20_,
                                          &at_10_,        &at_5_,           &below_10_,
                                          &notes_,        &changed_,        &entered_};
  std::vector<size_t> totals;
  for (const WeeklySection* section : sections) {
    totals.push_back(section->told.answer == Answer::kNo ? 0 : section->rows.size());
  }
  totals.push_back(gone_.size());
  const std::vector<size_t> room = SharedRoom(totals, static_cast<size_t>(filter_.rows));

  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(now_.book()));
  json.BeginObject();
  json.Key("school_year").String(year_.label());
  json.Key("as_of").String(as_of_.ToIso());
  json.Key("school");
  if (filter_.school) {
    json.String(*filter_.school);
  } else {
    json.Null();
  }
  json.Key("schools").BeginArray();
  for (const std::string& school : of_school_.Schools(year_)) json.String(school);
  json.EndArray();
  json.Key("report").BeginObject();
  json.Key("name").String(before_.name);
  json.Key("as_of").String(before_.as_of.ToIso());
  json.Key("engine").String(before_.engine);
  json.Key("rules_checked").String(before_.rules_checked);
  json.Key("students")
      .Int(static_cast<int64_t>(
          std::count_if(before_.students.begin(), before_.students.end(),
                        [this](const OldStudent& old) { return old.year == year_; })));
  json.EndObject();
  json.Key("engine").String(kVersion);
  json.Key("rules_checked").String(summary_.rules_checked);
  WriteDiffering(&json);
  json.Key("settled_from").Int(law_.chronic_first_minimum_days);
  json.Key("sections").BeginArray();
  for (size_t i = 0; i < sections.size(); ++i) WriteSection(&json, now_, sections[i], room[i]);
  WriteGone(&json, room.back());
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace

std::string_view WhyNotBefore(const Evaluation& evaluation, const OldReport& before) {
  const Summary& summary = evaluation.summary();
  const SchoolYear year = summary.years.back();
  if (before.as_of > summary.as_of) return "later";
  const Book& book = evaluation.book();
  const Fallback fallback = FallbackOf(book);
  for (const StudentSummary& student : summary.students) {
    if (student.year != year) continue;
    const std::string id = ToUtf8(book.texts.Get(book.students[student.student]), fallback);
    if (before.Find(id, year) != nullptr) return "";
  }
  const bool of_year =
      std::any_of(before.students.begin(), before.students.end(),
                  [year](const OldStudent& student) { return student.year == year; });
  return of_year ? "other_students" : "other_year";
}

Expected<std::string> SinceJson(const Evaluation& evaluation, const OldReport* before,
                                std::string_view filter_json) {
  const Expected<SinceFilter> filter = ParseSinceFilter(filter_json);
  if (!filter) return Error{filter.error()};
  if (before == nullptr) {
    return Error{
        "There is no earlier report to compare with: give the JSON report of an earlier day with "
        "the files."};
  }
  const std::string_view why = WhyNotBefore(evaluation, *before);
  const std::string days = " is of " + before->as_of.ToIso() + ", and these results are of " +
                           evaluation.summary().as_of.ToIso();
  if (why == "later") {
    return Error{before->name + days +
                 ": choose a later as-of day, or the report of a day before."};
  }
  if (why == "other_year") {
    return Error{before->name + " has no student of the school year " +
                 evaluation.summary().years.back().label() +
                 ": choose a report of that school year."};
  }
  if (why == "other_students") {
    return Error{before->name +
                 " and these files have no student ID in common: choose the report of the same "
                 "schools, with the IDs written the same way."};
  }
  return Since(evaluation, *before, *filter).Write();
}

}  // namespace rollcall
