// SPDX-License-Identifier: Apache-2.0
#include "report/outreach_view.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "intake/columns.h"
#include "intake/dates.h"
#include "intake/dialect.h"
#include "intake/row_reader.h"
#include "intake/text.h"
#include "report/json_values.h"
#include "report/json_writer.h"
#include "report/ladder.h"
#include "report/requests.h"
#include "report/text.h"
#include "rollcall/profile.h"

namespace rollcall {
namespace {

constexpr size_t kMostCells = 200;
constexpr size_t kListedRows = 100;
constexpr size_t kMostWithout = 200;

struct ContactRow {
  uint32_t row = 0;
  std::string student_id, date, kind;
};

struct OutreachFile {
  std::vector<ContactRow> rows;
  std::vector<uint32_t> broken;
};

bool IsKindHeader(std::string_view header) {
  static const std::set<std::string> kHeaders = {"kind",        "outreachkind", "outreachtype",
                                                 "contactkind", "contacttype",  "typeofcontact"};
  return kHeaders.count(intake::Normalised(header)) != 0;
}

class ContactRows : public intake::RowSink {
 public:
  ContactRows(uint32_t header_row, size_t id, size_t date, size_t kind, OutreachFile* file)
      : header_row_(header_row), id_(id), date_(date), kind_(kind), file_(file) {}
  void OnRow(const intake::Row& row) override {
    if (row.number <= header_row_) return;
    const auto cell = [&row](size_t at) {
      return at < row.count ? std::string(intake::TextOfCell(row.cells[at])) : std::string();
    };
    file_->rows.push_back({row.number, cell(id_), cell(date_), cell(kind_)});
  }
  void OnBrokenRow(uint32_t number, size_t, std::string_view) override {
    if (number > header_row_) file_->broken.push_back(number);
  }

 private:
  const uint32_t header_row_;
  const size_t id_, date_, kind_;
  OutreachFile* const file_;
};

// Nothing: the text is no list of contacts.
std::optional<OutreachFile> ReadContacts(std::string_view text, const Law& law) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  const intake::ColumnMatcher any(law, {}, intake::AllGroups({}));
  if (intake::FindDialect(text, true, any).ok()) return std::nullopt;
  intake::ColumnMatcher attendance = any;
  FileReading as_attendance;
  as_attendance.role = Role::kAttendance;
  attendance.Follow(as_attendance);
  const intake::Dialect dialect = intake::GuessDialect(text, true, attendance);
  const intake::Columns& columns = dialect.columns;
  std::optional<size_t> kind;
  for (size_t i = 0; i < columns.headers.size(); ++i) {
    if (!kind && IsKindHeader(columns.headers[i])) kind = i;
  }
  const int id = columns[intake::Field::kStudentId], date = columns[intake::Field::kDate];
  if (!kind || id < 0 || date < 0) return std::nullopt;
  OutreachFile file;
  ContactRows sink(dialect.header_row, static_cast<size_t>(id), static_cast<size_t>(date), *kind,
                   &file);
  intake::RowReader reader(dialect.marks(), kMostCells, &sink);
  reader.Push(text.data(), text.size());
  reader.Finish();
  // A file whose kinds are codes of absences is attendance with a header of its own.
  const Profile plain = Profile::Default(law);
  const bool codes = std::any_of(file.rows.begin(), file.rows.end(), [&](const ContactRow& row) {
    return !row.kind.empty() && MeaningOf(row.kind, plain, law).has_value();
  });
  if (codes) return std::nullopt;
  return file;
}

struct Contact {
  uint32_t student;
  Date date;
  std::string kind;
};

// Kinds are one in any case; the first way one is written is shown.
class KindNames {
 public:
  const std::string& Of(const std::string& kind) {
    return shown_.emplace(LowerAscii(kind), kind).first->second;
  }

 private:
  std::map<std::string, std::string> shown_;
};

std::string_view TermOf(Date date) {
  const int month = date.civil().month;
  return month >= 7 ? "fall" : month <= 3 ? "winter" : "spring";
}

class LeftOut {
 public:
  void Add(std::string_view why, uint32_t row) {
    auto& [count, rows] = by_why_[why];
    ++count;
    if (rows.size() < kListedRows) rows.push_back(row);
  }
  void Write(JsonWriter* json) const {
    json->BeginArray();
    for (const auto& [why, left] : by_why_) {
      json->BeginObject();
      json->Key("why").String(why);
      json->Key("count").Int(left.first);
      json->Key("rows").BeginArray();
      for (const uint32_t row : left.second) json->Int(row);
      json->EndArray();
      json->EndObject();
    }
    json->EndArray();
  }

 private:
  std::map<std::string_view, std::pair<int64_t, std::vector<uint32_t>>> by_why_;
};

struct Tally {
  int64_t contacts = 0;
  std::set<uint32_t> students;
};

void WriteTally(JsonWriter* json, const Tally& tally) {
  json->Key("contacts").Int(tally.contacts);
  json->Key("students").Int(static_cast<int64_t>(tally.students.size()));
}

}  // namespace

Expected<std::string> OutreachFileView(const Law& law, std::string_view filter_json) {
  const Expected<OutreachWant> want = ParseOutreachWant(filter_json);
  if (!want) return Error{want.error()};
  JsonWriter json;
  json.BeginObject().Key("outreach").Bool(ReadContacts(want->text, law).has_value()).EndObject();
  return json.Take();
}

Expected<std::string> OutreachView(const Evaluation& evaluation, std::string_view filter_json) {
  const Expected<OutreachWant> want = ParseOutreachWant(filter_json);
  if (!want) return Error{want.error()};
  const Book& book = evaluation.book();
  const Summary& summary = evaluation.summary();
  const Fallback fallback = FallbackOf(book);
  const std::optional<OutreachFile> file = ReadContacts(want->text, evaluation.law());
  if (!file && !want->text.empty()) {
    return Error{"The list of contacts needs the columns student_id, date and kind."};
  }
  const OutreachFile none;
  const OutreachFile& given = file ? *file : none;
  const SchoolYear year = want->year.value_or(SchoolYear::Of(summary.as_of));

  // The students of the year, by ID as they are written.
  std::map<std::string, size_t> students;
  std::set<std::string> of_files;
  for (const TextId id : book.students) of_files.insert(ToUtf8(book.texts.Get(id), fallback));
  for (size_t i = 0; i < summary.students.size(); ++i) {
    const StudentSummary& student = summary.students[i];
    if (student.year != year) continue;
    students.emplace(ToUtf8(book.texts.Get(book.students[student.student]), fallback), i);
  }
  const auto in_school = [&](const StudentSummary& student) {
    return !want->school || ToUtf8(book.texts.Get(student.school), fallback) == *want->school;
  };

  // The order of dates: the list's own, else that of the other files, else month first.
  intake::DateOrder order{std::nullopt};
  for (const ContactRow& row : given.rows) {
    if (order.unsettled()) order.Observe(row.date, intake::kFirstDateYear, 0, row.row);
  }
  std::optional<DateFormat> assumed;
  if (order.unsettled()) {
    for (const FileFacts& other : book.files) {
      const bool usable = other.date_format && *other.date_format != DateFormat::kYmd &&
                          order.Possible(*other.date_format);
      if (usable && !assumed) assumed = other.date_format;
    }
    if (!assumed && order.Possible(DateFormat::kMdy)) assumed = DateFormat::kMdy;
  }

  LeftOut left_out;
  KindNames kinds;
  std::vector<std::pair<size_t, Contact>> contacts;  // with the student's place in the summary
  for (const uint32_t row : given.broken) left_out.Add("bad_row", row);
  for (const ContactRow& row : given.rows) {
    Date date;
    const intake::DateStatus status =
        order.Read(row.date, intake::kFirstDateYear, 0, row.row, &date);
    if (row.student_id.empty()) {
      left_out.Add("no_student_id", row.row);
      continue;
    }
    if (status != intake::DateStatus::kDate ||
        (intake::IsOpen(date) && !assumed && !order.order())) {
      left_out.Add("bad_date", row.row);
      continue;
    }
    if (intake::IsOpen(date)) date = intake::Settled(date, order.order().value_or(*assumed));
    if (row.kind.empty()) {
      left_out.Add("no_kind", row.row);
      continue;
    }
    const auto student = students.find(row.student_id);
    if (student == students.end() && of_files.count(row.student_id) == 0) {
      left_out.Add("unknown_student", row.row);
    } else if (student == students.end() || !year.Contains(date)) {
      left_out.Add("other_year", row.row);
    } else if (summary.as_of < date) {
      left_out.Add("after_as_of", row.row);
    } else if (!in_school(summary.students[student->second])) {
      left_out.Add("other_school", row.row);
    } else {
      contacts.push_back(
          {student->second, {summary.students[student->second].student, date, kinds.Of(row.kind)}});
    }
  }

  std::map<std::string, Tally> by_kind;
  std::map<std::pair<std::string, std::string>, Tally> by_school;
  std::map<std::pair<int, std::string>, std::pair<std::string_view, Tally>> by_term;
  std::set<size_t> reached;
  const auto count = [](Tally* tally, const Contact& contact) {
    ++tally->contacts;
    tally->students.insert(contact.student);
  };
  for (const auto& [place, contact] : contacts) {
    reached.insert(place);
    count(&by_kind[contact.kind], contact);
    const TextId school = summary.students[place].school;
    count(&by_school[{std::string(book.texts.Get(school)), contact.kind}], contact);
    const std::string_view term = TermOf(contact.date);
    auto& of_term = by_term[{term == "fall" ? 0 : term == "winter" ? 1 : 2, contact.kind}];
    of_term.first = term;
    count(&of_term.second, contact);
  }
  std::map<int, std::pair<int64_t, int64_t>> tiers = {{2, {0, 0}}, {3, {0, 0}}};
  std::vector<size_t> without;
  if (AnswerOf(summary, year, About::kTier) != Answer::kNo) {
    for (size_t i = 0; i < summary.students.size(); ++i) {
      const StudentSummary& student = summary.students[i];
      if (student.year != year || !in_school(student) || student.tier.value_or(1) < 2) continue;
      auto& [all, missing] = tiers[*student.tier];
      ++all;
      if (reached.count(i) != 0) continue;
      ++missing;
      without.push_back(i);
    }
  }
  std::stable_sort(without.begin(), without.end(), [&](size_t a, size_t b) {
    return *summary.students[a].tier > *summary.students[b].tier;
  });

  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginObject();
  json.Key("school_year").String(year.label());
  json.Key("rows").Int(static_cast<int64_t>(given.rows.size() + given.broken.size()));
  json.Key("counted").Int(static_cast<int64_t>(contacts.size()));
  json.Key("date_format");
  const std::optional<DateFormat> format = order.format() ? order.format() : assumed;
  if (format) {
    json.String(DateFormatName(*format));
  } else {
    json.Null();
  }
  json.Key("assumed_order").Bool(order.open());
  json.Key("left_out");
  left_out.Write(&json);
  json.Key("marks").BeginArray();
  if (!want->student_id.empty()) {
    const auto student = students.find(want->student_id);
    std::vector<std::pair<Date, std::string>> marks;
    for (const auto& [place, contact] : contacts) {
      if (student != students.end() && place == student->second) {
        marks.emplace_back(contact.date, contact.kind);
      }
    }
    std::sort(marks.begin(), marks.end());
    for (const auto& [date, kind] : marks) {
      json.BeginObject();
      json.Key("date").String(date.ToIso());
      json.Key("kind").String(kind);
      json.EndObject();
    }
  }
  json.EndArray();
  json.Key("kinds").BeginArray();
  for (const auto& [kind, tally] : by_kind) {
    json.BeginObject();
    json.Key("kind").String(kind);
    WriteTally(&json, tally);
    json.EndObject();
  }
  json.EndArray();
  json.Key("schools").BeginArray();
  for (const auto& [key, tally] : by_school) {
    json.BeginObject();
    json.Key("school");
    if (key.first.empty()) {
      json.Null();
    } else {
      json.String(key.first);
    }
    json.Key("kind").String(key.second);
    WriteTally(&json, tally);
    json.EndObject();
  }
  json.EndArray();
  json.Key("terms").BeginArray();
  for (const auto& [key, term] : by_term) {
    json.BeginObject();
    json.Key("term").String(term.first);
    json.Key("kind").String(key.second);
    WriteTally(&json, term.second);
    json.EndObject();
  }
  json.EndArray();
  json.Key("tiers").BeginArray();
  for (const auto& [tier, counts] : tiers) {
    json.BeginObject();
    json.Key("tier").Int(tier);
    json.Key("students").Int(counts.first);
    json.Key("without").Int(counts.second);
    json.EndObject();
  }
  json.EndArray();
  json.Key("without").BeginObject();
  json.Key("total").Int(static_cast<int64_t>(without.size()));
  json.Key("rows").BeginArray();
  for (size_t i = 0; i < std::min(without.size(), kMostWithout); ++i) {
    const StudentSummary& student = summary.students[without[i]];
    json.BeginObject();
    json.Key("student_id").String(book.texts.Get(book.students[student.student]));
    WriteTextOrNull(&json, "name", book, student.name);
    WriteTextOrNull(&json, "school", book, student.school);
    WriteTextOrNull(&json, "grade", book, student.grade);
    json.Key("school_year").String(student.year.label());
    json.Key("tier").Int(*student.tier);
    json.Key("days_enrolled").Int(student.days_enrolled);
    WriteIntOrNull(&json, "days_absent", student.days_absent);
    json.Key("index").Int(static_cast<int64_t>(without[i]));
    json.EndObject();
  }
  json.EndArray();
  json.EndObject();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
