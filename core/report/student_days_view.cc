// SPDX-License-Identifier: Apache-2.0
#include "report/student_days_view.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "report/json_parts.h"
#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/ladder.h"
#include "report/requests.h"
#include "report/text.h"

namespace rollcall {
namespace {

// An ID that is no UTF-8 in its file: the caller knows it as it was written.
std::optional<size_t> FindStudent(const Evaluation& evaluation, const StudentOfYear& wanted) {
  if (const auto index = evaluation.Find(wanted.id, wanted.year)) return index;
  const Book& book = evaluation.book();
  const Fallback fallback = FallbackOf(book);
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  for (size_t i = 0; i < students.size(); ++i) {
    const std::string_view raw = book.texts.Get(book.students[students[i].student]);
    if (students[i].year == wanted.year && !IsUtf8(raw) && ToUtf8(raw, fallback) == wanted.id) {
      return i;
    }
  }
  return std::nullopt;
}

std::string_view DocumentationWord(Documentation documentation) {
  return documentation == Documentation::kNotGiven ? "none" : DocumentationName(documentation);
}

// Why a day takes no number; nothing: it takes one, or whether is not known.
std::optional<std::string_view> NoNumber(const Absence& absence) {
  if (absence.ordinal) return std::nullopt;
  if (absence.category == Category::kDisciplinary) return "disciplinary";
  if (absence.reason == Reason::kMilitary) return "military";
  if (absence.mhw == MhwStatus::kValid) return "mhw";
  return std::nullopt;
}

void WriteFacts(JsonWriter* json, const std::vector<AbsenceFacts>& facts,
                const std::vector<Absence>& absences, bool tells_excused) {
  json->BeginArray();
  for (const AbsenceFacts& one : facts) {
    if (one.open) continue;
    const auto absence = std::find_if(absences.begin(), absences.end(),
                                      [&one](const Absence& a) { return a.date == one.date; });
    json->BeginObject();
    json->Key("date").String(one.date.ToIso());
    json->Key("documentation").String(DocumentationWord(one.documentation));
    WriteBoolOrNull(json, "in_file", one.documentation_in_file);
    WriteDateOrNull(json, "documented_on", one.documented_on);
    WriteDateOrNull(json, "approved_on", one.approved_on);
    json->Key("paper");
    if (one.paper) {
      json->String(*one.paper == Paper::kNone   ? "none"
                   : *one.paper == Paper::kLate ? "late"
                                                : "timely");
    } else {
      json->Null();
    }
    WriteDateOrNull(json, "returned", one.returned);
    WriteBoolOrNull(json, "window_open", one.window_open);
    WriteDateOrNull(json, "last_timely", one.last_timely);
    json->Key("window").BeginArray();
    for (const Date day : one.window) json->String(day.ToIso());
    json->EndArray();
    json->Key("excused_by").BeginArray();
    for (const ExcusedBy& paper : one.excused_by) {
      if (!tells_excused) break;
      json->BeginObject();
      json->Key("documentation").String(DocumentationName(paper.documentation));
      json->Key("reason");
      if (paper.reason == Reason::kUnknown) {
        json->Null();
      } else {
        json->String(ReasonName(paper.reason));
      }
      json->EndObject();
    }
    json->EndArray();
    json->Key("no_number");
    const auto why = absence == absences.end() ? std::nullopt : NoNumber(*absence);
    if (why) {
      json->String(*why);
    } else {
      json->Null();
    }
    json->EndObject();
  }
  json->EndArray();
}

// What a day was, in the words of the page's table of states.
std::string_view StateOf(const Absence& absence, bool tells_excused) {
  if (absence.category == Category::kDisciplinary) return "disciplinary";
  if (!tells_excused || !absence.category) return "absent";
  if (absence.category == Category::kExcused) return "excused";
  return absence.provisional.value_or(true) ? "pending" : "unexcused";
}

void WriteDays(JsonWriter* json, const Evaluation& evaluation, const StudentSummary& student,
               const StudentYearDays& days, const std::vector<Absence>& absences) {
  const SchoolYear year = student.year;
  const Date as_of = evaluation.summary().as_of;
  const int cut = std::min(year.DayOf(as_of), year.days() - 1);
  const bool tells = AnswerOf(evaluation.summary(), year, About::kExcused) != Answer::kNo;
  DayBits inside;
  for (const StudentYearDays::Stay& stay : days.stays) inside |= stay.days;
  json->BeginArray();
  const DayBits all = days.school_days | days.member;
  int enrolled = 0, absent = 0, open = 0;
  for (int day = all.Any() ? all.First() : 0; all.Any() && day <= all.Last(); ++day) {
    const Date date = year.DateOf(day);
    const bool member = days.member.Test(day), school = days.school_days.Test(day);
    if (!date.IsMondayToFriday() && !member && !school) continue;
    const Absence* absence = nullptr;
    for (const Absence& one : absences) {
      if (one.date == date) absence = &one;
    }
    std::string_view state;
    if (member) {
      ++enrolled;
      absent += absence != nullptr;
      open += days.open.Test(day);
      state = absence != nullptr    ? StateOf(*absence, tells)
              : days.open.Test(day) ? "open"
                                    : "present";
    } else if (!school) {
      state = days.closed.Test(day) ? "closed" : "no_school";
    } else if (!inside.Test(day)) {
      // In a daily file a day without a row is in no stay: inside the student's rows it is a gap.
      const bool between =
          days.member.Any() && days.member.First() < day && day < days.member.Last();
      state = day > cut ? "to_come" : between ? "no_row" : "not_enrolled";
    } else {
      state = day > cut ? "to_come" : "no_row";
    }
    json->BeginObject();
    json->Key("date").String(date.ToIso());
    json->Key("state").String(state);
    json->Key("mhw");
    if (absence != nullptr && absence->mhw) {
      json->String(MhwStatusName(*absence->mhw));
    } else {
      json->Null();
    }
    json->Key("tardy").Bool(member && absence == nullptr && days.tardy.Test(day));
    json->Key("remote").Bool(member && days.remote.Test(day));
    json->Key("enrolled").Int(enrolled);
    json->Key("absent").Int(absent);
    json->Key("open").Int(open);
    json->EndObject();
  }
  json->EndArray();
}

void WriteLadder(JsonWriter* json, const Evaluation& evaluation, const StudentSummary& student,
                 const std::vector<Absence>& absences) {
  const std::vector<StepReached> ladder = LadderOf(evaluation, student, absences);
  json->BeginArray();
  for (size_t s = 0; s < ladder.size(); ++s) {
    const Profile::Step& step = evaluation.profile().steps[s];
    json->BeginObject();
    json->Key("when").String(step.when);
    WriteIntOrNull(json, "at",
                   step.when == "chronic" ? std::nullopt : std::optional<int64_t>(step.at));
    json->Key("do").String(step.what);
    json->Key("told").Bool(ladder[s].told);
    json->Key("reached").Bool(ladder[s].reached);
    WriteDateOrNull(json, "reached_on", ladder[s].on);
    json->Key("provisional").Bool(ladder[s].provisional);
    json->EndObject();
  }
  json->EndArray();
}

// Papers on file whose day is not known: they are taken as in time.
int Undated(const std::vector<AbsenceFacts>& facts) {
  return static_cast<int>(std::count_if(facts.begin(), facts.end(), [](const AbsenceFacts& one) {
    return one.documentation_in_file.value_or(false) && one.documentation > Documentation::kNone &&
           one.documented_on == kNoDate;
  }));
}

// What changed an absence between two days; empty: nothing did.
std::vector<std::string_view> Causes(const Absence& then, const AbsenceFacts& facts_then,
                                     const Absence& now, const AbsenceFacts& facts_now) {
  std::vector<std::string_view> causes;
  if (then.category == now.category && then.provisional == now.provisional && then.mhw == now.mhw &&
      then.mhw_reason == now.mhw_reason && then.truancy == now.truancy) {
    return causes;
  }
  if (facts_then.paper == Paper::kNone && facts_now.paper == Paper::kTimely) {
    causes.push_back("paper");
  } else if (facts_then.paper == Paper::kNone && facts_now.paper == Paper::kLate) {
    causes.push_back("paper_late");
  }
  if (facts_then.window_open == true && facts_now.window_open == false && causes.empty()) {
    causes.push_back("window_closed");
  }
  if (then.ordinal != now.ordinal) causes.push_back("number");
  if (causes.empty()) causes.push_back("other_days");
  return causes;
}

// A roster's columns of other schools and years are of the as-of day's year alone.
bool RosterTellsOfItsYear(const Book& book) {
  for (const FileFacts& file : book.files) {
    if (file.role != Role::kRoster) continue;
    for (const auto& [field, header] : file.columns) {
      if (field.rfind("prior_", 0) == 0 || field.rfind("transfer_", 0) == 0) return true;
    }
  }
  return false;
}

const AbsenceFacts* FactsOn(const std::vector<AbsenceFacts>& facts, Date date) {
  for (const AbsenceFacts& one : facts) {
    if (one.date == date) return &one;
  }
  return nullptr;
}

}  // namespace

Expected<std::string> StudentDaysView(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<StudentOfYear> wanted = ParseStudentOfYear(filter_json);
  if (!wanted) return Error{wanted.error()};
  const std::optional<size_t> index = FindStudent(evaluation, *wanted);
  if (!index) return std::string("null");
  const Book& book = evaluation.book();
  const StudentSummary& student = evaluation.summary().students[*index];
  const StudentYearDays days = evaluation.Days(*index);
  const std::vector<Absence> absences = evaluation.Absences(*index);
  const std::vector<AbsenceFacts> facts = evaluation.Facts(*index);
  const bool tells = AnswerOf(evaluation.summary(), student.year, About::kExcused) != Answer::kNo;
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginObject();
  json.Key("student_id").String(book.texts.Get(book.students[student.student]));
  json.Key("school_year").String(student.year.label());
  json.Key("as_of").String(evaluation.summary().as_of.ToIso());
  json.Key("index").Int(static_cast<int64_t>(*index));
  json.Key("known").Bool(days.known);
  json.Key("assumed_calendar").Bool(days.assumed_calendar);
  json.Key("groups");
  WriteGroups(&json, book, student);
  json.Key("days");
  WriteDays(&json, evaluation, student, days, absences);
  json.Key("absences");
  WriteFacts(&json, facts, absences, tells);
  json.Key("open").BeginArray();
  for (const AbsenceFacts& one : facts) {
    if (!one.open) continue;
    json.BeginObject();
    json.Key("date").String(one.date.ToIso());
    json.Key("code").String(book.texts.Get(one.code));
    json.EndObject();
  }
  json.EndArray();
  json.Key("undated").Int(Undated(facts));
  json.Key("steps");
  WriteLadder(&json, evaluation, student, absences);
  json.EndObject();
  return json.Take();
}

Expected<std::string> StudentThenView(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<StudentThen> wanted = ParseStudentThen(filter_json);
  if (!wanted) return Error{wanted.error()};
  const std::optional<size_t> index = FindStudent(evaluation, wanted->student);
  if (!index) return std::string("null");
  const Summary& summary = evaluation.summary();
  const StudentSummary& student = summary.students[*index];
  if (!student.year.Contains(wanted->as_of) || summary.as_of <= wanted->as_of) {
    return Error{"Choose a day of the school year " + student.year.label() + " before " +
                 summary.as_of.ToIso() + "."};
  }
  const Book& book = evaluation.book();
  if (student.year != SchoolYear::Of(summary.as_of) && RosterTellsOfItsYear(book)) {
    return Error{
        "The roster's columns of earlier years and other schools are of the latest school year, so "
        "an earlier year cannot be shown as it stood."};
  }
  EvaluateOptions options = evaluation.options();
  options.as_of = wanted->as_of;
  options.shape = summary.shape;
  options.only = student.student;
  Expected<std::unique_ptr<Evaluation>> then =
      Evaluation::Run(book, evaluation.law(), evaluation.profile(), options);
  if (!then) return Error{then.error()};
  const Evaluation& before = **then;
  const std::string_view id = book.texts.Get(book.students[student.student]);
  const std::optional<size_t> index_then = before.Find(id, student.year);

  const std::vector<Absence> absences = evaluation.Absences(*index);
  const std::vector<AbsenceFacts> facts = evaluation.Facts(*index);
  // What the files of today cannot tell is not told of an earlier day either.
  const bool tells = AnswerOf(summary, student.year, About::kExcused) != Answer::kNo;
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(book));
  json.BeginObject();
  json.Key("as_of").String(wanted->as_of.ToIso());
  json.Key("now").BeginObject();
  json.Key("as_of").String(summary.as_of.ToIso());
  json.Key("record");
  WriteStudent(&json, evaluation, *index);
  json.Key("facts");
  WriteFacts(&json, facts, absences, tells);
  json.EndObject();
  json.Key("then");
  if (!index_then) {
    json.Null();
    json.Key("undated").Int(0);
    json.Key("changes").BeginArray().EndArray();
    json.EndObject();
    return json.Take();
  }
  const std::vector<Absence> absences_then = before.Absences(*index_then);
  const std::vector<AbsenceFacts> facts_then = before.Facts(*index_then);
  json.BeginObject();
  json.Key("record");
  WriteStudent(&json, before, *index_then);
  json.Key("facts");
  WriteFacts(&json, facts_then, absences_then, tells);
  json.EndObject();
  json.Key("undated").Int(Undated(facts_then));
  json.Key("changes").BeginArray();
  for (const Absence& old : absences_then) {
    const auto now = std::find_if(absences.begin(), absences.end(),
                                  [&old](const Absence& one) { return one.date == old.date; });
    const AbsenceFacts* old_facts = FactsOn(facts_then, old.date);
    const AbsenceFacts* new_facts = FactsOn(facts, old.date);
    if (now == absences.end() || old_facts == nullptr || new_facts == nullptr) continue;
    json.BeginObject();
    json.Key("date").String(old.date.ToIso());
    json.Key("causes").BeginArray();
    if (tells) {
      for (const std::string_view cause : Causes(old, *old_facts, *now, *new_facts)) {
        json.String(cause);
      }
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
