// SPDX-License-Identifier: Apache-2.0
#include "rollcall/report.h"

#include "report/json_parts.h"
#include "report/pieces.h"

namespace rollcall {
namespace {

constexpr size_t kPieceBytes = size_t{1} << 20;

class JsonPieces : public Pieces {
 public:
  explicit JsonPieces(const Evaluation& evaluation)
      : evaluation_(evaluation),
        json_(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book())) {}

  bool Step(std::string* out) override {
    const Summary& summary = evaluation_.summary();
    if (stage_ == Stage::kDone) return false;
    if (stage_ == Stage::kHead) {
      json_.BeginObject();
      WriteHead(&json_, evaluation_);
      json_.Key("students").BeginArray();
      stage_ = Stage::kStudents;
    } else if (stage_ == Stage::kStudents && next_ < summary.students.size()) {
      WriteStudent(&json_, evaluation_, next_++);
    } else if (stage_ == Stage::kStudents) {
      json_.EndArray();
      WriteAggregates(&json_, evaluation_);
      json_.Key("problems").BeginArray();
      stage_ = Stage::kProblems;
      next_ = 0;
    } else if (next_ < summary.problems.size()) {
      WriteProblem(&json_, evaluation_.book(), summary.problems[next_++], false);
    } else {
      json_.EndArray().EndObject();
      stage_ = Stage::kDone;
    }
    json_.TakeTo(out);
    if (stage_ == Stage::kDone) out->push_back('\n');
    return true;
  }

 private:
  enum class Stage : uint8_t { kHead, kStudents, kProblems, kDone };
  const Evaluation& evaluation_;
  JsonWriter json_;
  Stage stage_ = Stage::kHead;
  size_t next_ = 0;
};

class NdjsonPieces : public Pieces {
 public:
  explicit NdjsonPieces(const Evaluation& evaluation)
      : evaluation_(evaluation), fallback_(FallbackOf(evaluation.book())) {}

  bool Step(std::string* out) override {
    if (next_ >= evaluation_.summary().students.size()) return false;
    JsonWriter json(JsonWriter::Layout::kOneLine, fallback_);
    WriteStudent(&json, evaluation_, next_++);
    out->append(json.Take());
    out->push_back('\n');
    return true;
  }

 private:
  const Evaluation& evaluation_;
  Fallback fallback_;
  size_t next_ = 0;
};

// What was said for this once goes before the profile.
std::string DistrictOf(const Evaluation& evaluation, std::string_view district) {
  return district.empty() ? evaluation.profile().psis_district : std::string(district);
}

std::unique_ptr<Pieces> PiecesOf(const Evaluation& evaluation, Format format,
                                 std::string_view district) {
  switch (format) {
    case Format::kText:
      return TextPieces(evaluation);
    case Format::kJson:
      return std::make_unique<JsonPieces>(evaluation);
    case Format::kNdjson:
      return std::make_unique<NdjsonPieces>(evaluation);
    case Format::kCsv:
      return CsvPieces(evaluation);
    case Format::kAbsencesCsv:
      return AbsencesCsvPieces(evaluation);
    case Format::kRates:
      return RatesPieces(evaluation);
    case Format::kProblems:
      return ListedProblemsPieces(evaluation);
    case Format::kPsis:
      return PsisPieces(evaluation, DistrictOf(evaluation, district));
  }
  return nullptr;
}

}  // namespace

std::optional<Format> ParseFormat(std::string_view name) {
  if (name == "text") return Format::kText;
  if (name == "json") return Format::kJson;
  if (name == "ndjson") return Format::kNdjson;
  if (name == "csv") return Format::kCsv;
  if (name == "absences-csv") return Format::kAbsencesCsv;
  if (name == "rates") return Format::kRates;
  if (name == "problems") return Format::kProblems;
  if (name == "psis") return Format::kPsis;
  return std::nullopt;
}

std::optional<Names> ParseNames(std::string_view name) {
  if (name == "full") return Names::kFull;
  if (name == "initials") return Names::kInitials;
  if (name == "rows") return Names::kRows;
  return std::nullopt;
}

class ReportWriter::Impl {
 public:
  explicit Impl(std::unique_ptr<Pieces> pieces) : pieces_(std::move(pieces)) {}
  bool Next(std::string* piece) {
    piece->clear();
    while (piece->size() < kPieceBytes && pieces_->Step(piece)) {
    }
    return !piece->empty();
  }

 private:
  std::unique_ptr<Pieces> pieces_;
};

ReportWriter::ReportWriter(const Evaluation& evaluation, Format format, std::string_view district)
    : impl_(std::make_unique<Impl>(PiecesOf(evaluation, format, district))) {}
ReportWriter::ReportWriter(const Evaluation& evaluation, Format format, StudentSelection selection)
    : impl_(std::make_unique<Impl>(format == Format::kAbsencesCsv
                                       ? AbsencesCsvPieces(evaluation, std::move(selection))
                                       : CsvPieces(evaluation, std::move(selection)))) {}
ReportWriter::~ReportWriter() = default;
bool ReportWriter::Next(std::string* piece) { return impl_->Next(piece); }

std::string RefusesFormat(const Evaluation& evaluation, Format format, std::string_view district) {
  if (format == Format::kPsis) return RefusesPsis(evaluation, DistrictOf(evaluation, district));
  if (format != Format::kRates) return "";
  const bool exceptions = evaluation.summary().shape == Shape::kExceptions;
  if (exceptions && !evaluation.book().HasRoster()) {
    return "Rates cannot be given: these files list absences alone and there is no roster, so the "
           "students who were never absent are not known; add a roster.";
  }
  return "";
}

std::string StudentJson(const Evaluation& evaluation, size_t index) {
  JsonWriter json(JsonWriter::Layout::kIndented, FallbackOf(evaluation.book()), 2);
  WriteStudent(&json, evaluation, index);
  return json.Take();
}

}  // namespace rollcall
