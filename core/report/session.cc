// SPDX-License-Identifier: Apache-2.0
#include "rollcall/session.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "report/agenda_view.h"
#include "report/attributes.h"
#include "report/family_link_view.h"
#include "report/json_parts.h"
#include "report/law_text.h"
#include "report/old_report.h"
#include "report/outreach_view.h"
#include "report/requests.h"
#include "report/second_reading.h"
#include "report/since_view.h"
#include "report/student_list.h"
#include "report/view_list.h"
#include "report/views.h"
#include "report/year_counts.h"
#include "rollcall/grade.h"
#include "rollcall/inspect.h"

namespace rollcall {
namespace {

std::string ErrorJson(const std::string& message) {
  JsonWriter json;
  json.BeginObject().Key("error").String(message).EndObject();
  return json.Take();
}

}  // namespace

class Session::Impl {
 public:
  Impl() : law(Law::Get()), profile(std::make_shared<Profile>(Profile::Default(law))) {
    StartBook();
  }

  void StartBook() {
    list.reset();
    attributes = {};
    evaluation.reset();
    evaluated_profile.reset();
    reader.reset();
    book = std::make_unique<Book>();
    again.reset();
    again_file = false;
    files.clear();
    finished = false;
    refused = false;
    needs_reading = false;
  }

  ReadOptions OptionsToRead() const {
    ReadOptions options;
    options.columns = profile->columns;
    options.groups = profile->groups;
    options.date_format = date_format ? date_format : profile->date_format;
    return options;
  }

  const Law& law;
  std::shared_ptr<const Profile> profile;
  std::optional<DateFormat> date_format;
  std::unique_ptr<Book> book;
  std::unique_ptr<Reader> reader;
  ReadOptions read_options;     // that the files were read with
  std::vector<ReadFile> files;  // as in the book
  std::string path;             // of the file under way
  FileReading reading;
  bool finished = false;
  bool refused = false;  // by FinishReading
  bool needs_reading = false;
  std::string district;
  std::unique_ptr<OldReportReader> before_reader;  // an earlier report under way
  std::unique_ptr<OldReport> before;
  std::unique_ptr<SecondReading> again;
  bool again_file = false;                           // a file is being read a second time
  std::shared_ptr<const Profile> evaluated_profile;  // kept while the evaluation stands on it
  std::unique_ptr<Evaluation> evaluation;

  // The students of a filter, in its order, whatever its offset and limit. After Evaluate.
  const std::vector<uint32_t>& List(const Filter& filter) {
    if (!list) list.emplace(*evaluation, attributes);
    return list->Of(filter);
  }

  Attributes attributes;  // columns that no rule reads, once a second reading has brought them
  std::optional<StudentList> list;
};

Session::Session() : impl_(std::make_unique<Impl>()) {}
Session::~Session() = default;

bool Session::LooksLikeProfile(std::string_view first_bytes) {
  if (first_bytes.substr(0, 3) == "\xEF\xBB\xBF") first_bytes.remove_prefix(3);
  const size_t at = first_bytes.find_first_not_of(" \t\r\n");
  return at != std::string_view::npos && first_bytes[at] == '{' && !LooksLikeReport(first_bytes);
}

bool Session::LooksLikeReport(std::string_view first_bytes) {
  return rollcall::LooksLikeReport(first_bytes);
}

Expected<Done> Session::SetProfile(std::string_view json_text, const std::string& where) {
  Expected<Profile> parsed = Profile::Parse(json_text, impl_->law, where);
  if (!parsed) return Error{parsed.error()};
  const ReadOptions before = impl_->OptionsToRead();
  impl_->profile = std::make_shared<Profile>(std::move(*parsed));
  const ReadOptions after = impl_->OptionsToRead();
  const bool same = before.columns == after.columns && before.groups == after.groups &&
                    before.date_format == after.date_format;
  if (!same && impl_->reader != nullptr) impl_->needs_reading = true;
  return Done{};
}

void Session::SetDateFormat(DateFormat format) { impl_->date_format = format; }
bool Session::NeedsReading() const { return impl_->needs_reading; }

void Session::BeginFile(std::string_view name, const FileReading& reading) {
  if (impl_->finished || impl_->refused || impl_->needs_reading) impl_->StartBook();
  if (impl_->reader == nullptr) {
    impl_->read_options = impl_->OptionsToRead();
    impl_->reader = std::make_unique<Reader>(impl_->book.get(), impl_->law, impl_->read_options);
  }
  impl_->path = std::string(name);
  impl_->reading = reading;
  impl_->reader->BeginFile(name, reading);
}

void Session::BeginFileJson(std::string_view name, std::string_view reading_json) {
  BeginFile(name, ParseFileReading(reading_json));
}

void Session::Push(const uint8_t* bytes, size_t size) {
  if (impl_->before_reader) {
    impl_->before_reader->Push({reinterpret_cast<const char*>(bytes), size});
  } else if (impl_->again_file) {
    impl_->again->Push(bytes, size);
  } else {
    impl_->reader->Push(bytes, size);
  }
}

uint64_t Session::rows() const {
  if (impl_->again_file) return impl_->again->rows();
  return impl_->reader == nullptr ? 0 : impl_->reader->rows();
}

Expected<Done> Session::EndFile() {
  const Expected<Done> done = impl_->reader->EndFile();
  if (done) impl_->files.push_back({impl_->path, impl_->reading});
  return done;
}

Expected<Done> Session::FinishReading() {
  if (impl_->reader == nullptr) return Error{"No file was given."};
  if (impl_->finished) return Done{};
  Expected<Done> done = impl_->reader->Finish();
  impl_->finished = done.ok();
  impl_->refused = !done.ok();
  return done;
}

void Session::BeginBefore(std::string_view name) {
  const size_t slash = name.find_last_of("/\\");
  impl_->before_reader = std::make_unique<OldReportReader>(
      std::string(slash == std::string_view::npos ? name : name.substr(slash + 1)));
}

Expected<Done> Session::EndBefore() {
  if (!impl_->before_reader) return Error{"No earlier report is being read."};
  Expected<OldReport> report = impl_->before_reader->Finish();
  impl_->before_reader.reset();
  if (!report) return Error{report.error()};
  impl_->before = std::make_unique<OldReport>(std::move(*report));
  return Done{};
}

void Session::ClearBefore() { impl_->before.reset(); }

void Session::SetDistrict(std::string_view district) { impl_->district = std::string(district); }

Expected<Done> Session::Evaluate(const EvaluateOptions& options) {
  if (!impl_->finished) return Error{"No file has been read to its end yet."};
  Expected<std::unique_ptr<Evaluation>> evaluation =
      Evaluation::Run(*impl_->book, impl_->law, *impl_->profile, options);
  if (!evaluation) return Error{evaluation.error()};
  impl_->list.reset();
  impl_->again.reset();  // it stands on the evaluation before
  impl_->again_file = false;
  impl_->evaluation = std::move(*evaluation);
  impl_->evaluated_profile = impl_->profile;
  return Done{};
}

Expected<Done> Session::EvaluateJson(std::string_view options_json) {
  const Expected<EvaluateOptions> options = ParseEvaluateOptions(options_json);
  if (!options) return Error{options.error()};
  return Evaluate(*options);
}

const Book& Session::book() const { return *impl_->book; }
const Profile& Session::profile() const { return *impl_->profile; }
const Evaluation* Session::evaluation() const { return impl_->evaluation.get(); }

std::string Session::FilesJson() const {
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(*impl_->book));
  WriteFiles(&json, *impl_->book,
             impl_->evaluation ? impl_->evaluation->summary().shape : std::nullopt);
  return json.Take();
}

std::string Session::SummaryJson() const {
  if (!impl_->evaluation) return "null";
  const Evaluation& evaluation = *impl_->evaluation;
  const Summary& summary = evaluation.summary();
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book()));
  json.BeginObject();
  WriteHead(&json, evaluation);
  WriteAggregates(&json, evaluation);
  json.Key("problems").BeginArray();
  for (const Problem& problem : summary.problems) {
    WriteProblem(&json, evaluation.book(), problem, false);
  }
  json.EndArray();
  json.Key("counts").BeginArray();
  for (const SchoolYear year : summary.years) {
    CountsOf(summary, year).Write(&json, year);
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

std::string Session::ProblemsJson() const {
  if (!impl_->evaluation) return "null";
  const Evaluation& evaluation = *impl_->evaluation;
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book()));
  json.BeginArray();
  for (const Problem& problem : evaluation.summary().problems) {
    WriteProblem(&json, evaluation.book(), problem, true);
  }
  json.EndArray();
  return json.Take();
}

std::string Session::PageJson(std::string_view filter_json) const {
  if (!impl_->evaluation) return "null";
  const Evaluation& evaluation = *impl_->evaluation;
  const Expected<Filter> filter = ParseFilter(filter_json);
  if (!filter) return ErrorJson(filter.error());
  const Fallback fallback = FallbackOf(evaluation.book());
  const std::vector<uint32_t>& listed = impl_->List(*filter);
  const int64_t total = static_cast<int64_t>(listed.size());
  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginObject();
  json.Key("total").Int(total);
  json.Key("offset").Int(filter->offset);
  json.Key("rows").BeginArray();
  const int64_t end = std::min(total, filter->offset + filter->limit);
  for (int64_t i = filter->offset; i < end; ++i) {
    WriteStudentRow(&json, evaluation, listed[static_cast<size_t>(i)], &impl_->attributes);
  }
  json.EndArray();
  json.EndObject();
  return json.Take();
}

std::string Session::StudentJson(std::string_view id, std::string_view year) const {
  if (!impl_->evaluation) return "null";
  const Evaluation& evaluation = *impl_->evaluation;
  const std::optional<SchoolYear> school_year = SchoolYear::Parse(year);
  if (!school_year) return "null";
  if (const auto index = evaluation.Find(id, *school_year)) {
    return rollcall::StudentJson(evaluation, *index);
  }
  // An ID that is no UTF-8 in its file: the caller knows it as it was written.
  const Book& book = evaluation.book();
  const Fallback fallback = FallbackOf(book);
  const std::vector<StudentSummary>& students = evaluation.summary().students;
  for (size_t i = 0; i < students.size(); ++i) {
    const std::string_view raw = book.texts.Get(book.students[students[i].student]);
    if (students[i].year == *school_year && !IsUtf8(raw) && ToUtf8(raw, fallback) == id) {
      return rollcall::StudentJson(evaluation, i);
    }
  }
  return "null";
}

std::string Session::RulesJson() const { return rollcall::RulesJson(impl_->law, std::nullopt); }
std::string Session::CodesJson() const {
  return rollcall::CodesJson(*impl_->book, *impl_->profile, impl_->law, evaluation());
}

std::string Session::InspectJson(std::string_view head, bool whole,
                                 std::string_view reading_json) const {
  return InspectionJson(
      Inspect(head, whole, impl_->law, impl_->OptionsToRead(), ParseFileReading(reading_json)));
}

std::string Session::DateQuestionJson() const {
  const bool asked = impl_->refused && impl_->reader != nullptr;
  return rollcall::DateQuestionJson(*impl_->book,
                                    asked ? impl_->reader->Open() : std::vector<OpenDates>());
}

std::string Session::CoverageJson() const {
  if (!impl_->finished) return "null";
  return rollcall::CoverageJson(*impl_->book, *impl_->profile);
}

std::string Session::IdsJson() const {
  if (!impl_->finished) return "null";
  return rollcall::IdsJson(*impl_->book);
}

Expected<std::string> Session::CalendarDraftJson(std::string_view options_json) const {
  const Expected<std::optional<SchoolYear>> year = ParseSchoolYear(options_json);
  if (!year) return Error{year.error()};
  if (!impl_->finished) return std::string("null");
  return rollcall::CalendarDraftJson(
      *impl_->book, *impl_->profile, impl_->law, *year,
      impl_->evaluation ? impl_->evaluation->summary().shape : std::nullopt);
}

Expected<std::string> Session::View(std::string_view kind, std::string_view filter_json) const {
  if (kind == "rules") return RulesJson();
  if (kind == "files") return FilesJson();
  if (kind == "codes") return CodesJson();
  if (kind == "coverage") return CoverageJson();
  if (kind == "ids") return IdsJson();
  if (kind == "family_link") return FamilyLinkJson(*impl_->book, *impl_->profile, impl_->law);
  if (kind == "outreach_file") return OutreachFileView(impl_->law, filter_json);
  if (const ViewOfLaw answer = FindViewWithoutFiles(kind)) return answer(impl_->law, filter_json);
  if (!IsViewKind(kind)) {
    return Error{"There is no view \"" + std::string(kind) + "\"; there are " + ViewKinds() + "."};
  }
  if (!impl_->evaluation) return Error{"Nothing has been evaluated yet."};
  if (const ViewOfEvaluation answer = FindView(kind)) {
    return answer(*impl_->evaluation, filter_json);
  }
  if (kind == "agenda") return AgendaJson(*impl_->evaluation, impl_->before.get(), filter_json);
  if (kind == "since") return SinceJson(*impl_->evaluation, impl_->before.get(), filter_json);
  if (kind == "summary") return SummaryJson();
  if (kind == "problems") return ProblemsJson();
  if (kind == "calendar_draft") return CalendarDraftJson(filter_json);
  if (kind == "list_choices") {
    const Expected<std::optional<SchoolYear>> year = ParseSchoolYear(filter_json);
    if (!year) return Error{year.error()};
    return StudentList(*impl_->evaluation, impl_->attributes).ChoicesJson(*year);
  }
  if (kind == "students") {
    const Expected<Filter> filter = ParseFilter(filter_json);
    if (!filter) return Error{filter.error()};
    return PageJson(filter_json);
  }
  const Expected<StudentOfYear> student = ParseStudentOfYear(filter_json);
  if (!student) return Error{student.error()};
  return StudentJson(student->id, student->year.label());
}

Expected<std::unique_ptr<ReportWriter>> Session::Write(Format format) const {
  if (!impl_->evaluation) return Error{"Nothing has been evaluated yet."};
  const std::string refusal = RefusesFormat(*impl_->evaluation, format, impl_->district);
  if (!refusal.empty()) return Error{refusal};
  return std::make_unique<ReportWriter>(*impl_->evaluation, format, impl_->district);
}

Expected<std::unique_ptr<ReportWriter>> Session::WriteJson(std::string_view want_json) const {
  const Expected<WriteWant> want = ParseWriteWant(want_json);
  if (!want) return Error{want.error()};
  if (!want->listed) return Write(want->format);
  if (!impl_->evaluation) return Error{"Nothing has been evaluated yet."};
  StudentSelection selection;
  selection.names = want->names;
  if (!want->filter.empty()) {
    const Expected<Filter> filter = ParseFilter(want->filter);
    if (!filter) return Error{filter.error()};
    selection.students = impl_->List(*filter);
  }
  return std::make_unique<ReportWriter>(*impl_->evaluation, want->format, std::move(selection));
}

Expected<Done> Session::StartAgain(std::string_view want_json) {
  impl_->again.reset();
  impl_->again_file = false;
  const Expected<AgainWant> want = ParseAgainWant(want_json);
  if (!want) return Error{want.error()};
  if (!impl_->finished) return Error{"No file has been read to its end yet."};
  if (want->kind == AgainWant::Kind::kFixList && !impl_->evaluation) {
    return Error{"Nothing has been evaluated yet."};
  }
  impl_->again = std::make_unique<SecondReading>(*want, *impl_->book, impl_->law, evaluation(),
                                                 &impl_->attributes, impl_->read_options);
  return Done{};
}

Expected<Done> Session::AgainFile(size_t index) {
  if (!impl_->again || index >= impl_->files.size()) return Error{"There is no such file."};
  Expected<Done> begun = impl_->again->BeginFile(index, impl_->files[index]);
  impl_->again_file = begun.ok();
  return begun;
}

Expected<Done> Session::EndAgainFile() {
  impl_->again_file = false;
  if (!impl_->again) return Error{"No file is being read again."};
  return impl_->again->EndFile();
}

std::string Session::TakeAgain() {
  if (!impl_->again) return {};
  impl_->list.reset();  // its order may be that of a column that is read just now
  return impl_->again->Take();
}

}  // namespace rollcall
