// SPDX-License-Identifier: Apache-2.0
// The page's door to the engine: converts, never decides. rollcall.d.ts is its contract.
//
// Embind turns "7", 1.9 and NaN into integers without a word, so facts cross as text; only sizes
// and addresses are numbers.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/session.h"
#include "rollcall/version.h"

namespace {

using rollcall::Done;
using rollcall::Expected;

// What worked is the empty text, what did not its sentence.
std::string Sentence(const Expected<Done>& done) { return done ? std::string() : done.error(); }

class Door {
 public:
  std::string SetProfile(const std::string& json, const std::string& where) {
    return Sentence(session_.SetProfile(json, where));
  }
  void SetDistrict(const std::string& text) { session_.SetDistrict(text); }
  bool NeedsReading() const { return session_.NeedsReading(); }
  std::string Inspect(size_t size, bool whole, const std::string& reading) const {
    const std::string_view head(reinterpret_cast<const char*>(input_.data()),
                                std::min(size, input_.size()));
    return session_.InspectJson(head, whole, reading);
  }
  void BeginFile(const std::string& name) { session_.BeginFile(name); }
  void BeginFileAs(const std::string& name, const std::string& reading) {
    session_.BeginFileJson(name, reading);
  }
  // The address of an input buffer of at least `size` bytes; it may move memory, so make views
  // after it.
  uintptr_t Buffer(size_t size) {
    if (input_.size() < size) input_.resize(size);
    return reinterpret_cast<uintptr_t>(input_.data());
  }
  void Push(size_t size) { session_.Push(input_.data(), size); }
  double Rows() const { return static_cast<double>(session_.rows()); }
  std::string EndFile() { return Sentence(session_.EndFile()); }
  std::string FinishReading() { return Sentence(session_.FinishReading()); }
  void BeginBefore(const std::string& name) { session_.BeginBefore(name); }
  std::string EndBefore() { return Sentence(session_.EndBefore()); }
  void ClearBefore() { session_.ClearBefore(); }
  std::string DateQuestion() const { return session_.DateQuestionJson(); }
  std::string Evaluate(const std::string& options) {
    writer_.reset();
    return Sentence(session_.EvaluateJson(options));
  }
  std::string Files() const { return session_.FilesJson(); }
  std::string Summary() const { return session_.SummaryJson(); }
  std::string Problems() const { return session_.ProblemsJson(); }
  std::string Page(const std::string& filter) const { return session_.PageJson(filter); }
  std::string Student(const std::string& id, const std::string& year) const {
    return session_.StudentJson(id, year);
  }
  std::string Rules() const { return session_.RulesJson(); }
  std::string Codes() const { return session_.CodesJson(); }
  std::string Coverage() const { return session_.CoverageJson(); }
  std::string Ids() const { return session_.IdsJson(); }
  std::string View(const std::string& kind, const std::string& filter) {
    auto answer = session_.View(kind, filter);
    refusal_ = answer ? std::string() : answer.error();
    return answer ? std::move(*answer) : std::string();
  }
  std::string Refusal() const { return refusal_; }
  std::string CalendarDraft(const std::string& options) const {
    const auto draft = session_.CalendarDraftJson(options);
    return draft ? *draft : "null";
  }
  std::string StartAgain(const std::string& want) {
    writer_.reset();
    return Sentence(session_.StartAgain(want));
  }
  std::string AgainFile(size_t index) { return Sentence(session_.AgainFile(index)); }
  std::string EndAgainFile() { return Sentence(session_.EndAgainFile()); }
  std::string StartWrite(const std::string& want) {
    auto writer = session_.WriteJson(want);
    if (!writer) return writer.error();
    writer_ = std::move(*writer);
    return {};
  }
  // A view of the next piece, good until the next call; empty when the file is complete.
  emscripten::val NextPiece() {
    if (!writer_) {
      piece_ = session_.TakeAgain();
    } else if (!writer_->Next(&piece_)) {
      piece_.clear();
      writer_.reset();
    }
    return emscripten::val(emscripten::typed_memory_view(
        piece_.size(), reinterpret_cast<const uint8_t*>(piece_.data())));
  }

 private:
  rollcall::Session session_;
  std::vector<uint8_t> input_;
  std::unique_ptr<rollcall::ReportWriter> writer_;
  std::string piece_;
  std::string refusal_;  // of the last view
};

std::string Version() { return std::string(rollcall::kVersion); }
bool LooksLikeProfile(const std::string& text) { return rollcall::Session::LooksLikeProfile(text); }
bool LooksLikeReport(const std::string& text) { return rollcall::Session::LooksLikeReport(text); }

}  // namespace

EMSCRIPTEN_BINDINGS(rollcall) {
  emscripten::class_<Door>("Session")
      .constructor<>()
      .function("setProfile", &Door::SetProfile)
      .function("needsReading", &Door::NeedsReading)
      .function("setDistrict", &Door::SetDistrict)
      .function("inspect", &Door::Inspect)
      .function("beginFile", &Door::BeginFile)
      .function("beginFile", &Door::BeginFileAs)
      .function("buffer", &Door::Buffer)
      .function("push", &Door::Push)
      .function("rows", &Door::Rows)
      .function("endFile", &Door::EndFile)
      .function("finishReading", &Door::FinishReading)
      .function("beginBefore", &Door::BeginBefore)
      .function("endBefore", &Door::EndBefore)
      .function("clearBefore", &Door::ClearBefore)
      .function("dateQuestion", &Door::DateQuestion)
      .function("evaluate", &Door::Evaluate)
      .function("files", &Door::Files)
      .function("summary", &Door::Summary)
      .function("problems", &Door::Problems)
      .function("page", &Door::Page)
      .function("student", &Door::Student)
      .function("rules", &Door::Rules)
      .function("codes", &Door::Codes)
      .function("coverage", &Door::Coverage)
      .function("ids", &Door::Ids)
      .function("calendarDraft", &Door::CalendarDraft)
      .function("view", &Door::View)
      .function("refusal", &Door::Refusal)
      .function("startAgain", &Door::StartAgain)
      .function("againFile", &Door::AgainFile)
      .function("endAgainFile", &Door::EndAgainFile)
      .function("startWrite", &Door::StartWrite)
      .function("nextPiece", &Door::NextPiece);
  emscripten::function("version", &Version);
  emscripten::function("looksLikeProfile", &LooksLikeProfile);
  emscripten::function("looksLikeReport", &LooksLikeReport);
}
