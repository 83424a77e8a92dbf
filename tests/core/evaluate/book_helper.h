// SPDX-License-Identifier: Apache-2.0
// Books built by hand: facts without files, for the tests of the second phase.
#ifndef ROLLCALL_TESTS_CORE_EVALUATE_BOOK_HELPER_H_
#define ROLLCALL_TESTS_CORE_EVALUATE_BOOK_HELPER_H_

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rollcall/evaluate.h"

namespace rollcall {

inline Date On(std::string_view text) { return *Date::ParseIso(text); }

class BookMaker {
 public:
  // The next file; what follows stands in it.
  void File(Role role, std::string name,
            std::vector<std::pair<std::string, std::string>> columns = {}) {
    FileFacts& file = book_.files.emplace_back();
    file.role = role;
    file.name = std::move(name);
    file.columns = std::move(columns);
    file.has_code = true;
  }

  // A cell of a grid, or a row of a list. "" is a blank code.
  void Day(std::string_view id, std::string_view date, std::string_view code, uint32_t row = 2) {
    Record record;
    record.code = book_.texts.Intern(code);
    Slot slot;
    slot.student = book_.InternStudent(id);
    slot.year = SchoolYear::Of(On(date));
    slot.file = static_cast<uint16_t>(book_.files.size() - 1);
    slot.traits = book_.InternTraits(Traits{});
    const uint32_t record_id = book_.InternRecord(record);
    book_.AddFact(book_.FindOrAddSlot(slot), record_id, slot.year.DayOf(On(date)));
    FileFacts& file = book_.files.back();
    ++file.rows;
    for (CodeUse& use : file.codes) {
      if (use.code != record.code) continue;
      ++use.count;
      use.rows.push_back(row);
      return;
    }
    CodeUse& use = file.codes.emplace_back();
    use.code = record.code;
    use.count = 1;
    use.rows = {row};
  }

  TotalsRow& Year(std::string_view id, int year, int enrolled, int absent, uint32_t row) {
    TotalsRow& totals = book_.totals.emplace_back();
    totals.file = static_cast<uint32_t>(book_.files.size() - 1);
    totals.row = row;
    totals.student = book_.InternStudent(id);
    totals.year = SchoolYear(year);
    totals.traits = book_.InternTraits(Traits{});
    totals.days_enrolled = enrolled;
    totals.days_absent = absent;
    return totals;
  }
  TotalsRow& Month(std::string_view id, int year, int month, int enrolled, int absent,
                   uint32_t row) {
    TotalsRow& totals = Year(id, month >= 7 ? year : year - 1, enrolled, absent, row);
    totals.month = month;
    return totals;
  }

  void Calendar(std::string_view date, CalendarType type) {
    CalendarRow& row = book_.calendar.emplace_back();
    row.date = On(date);
    row.type = type;
  }

  Book& book() { return book_; }

  Expected<Done> Run(const EvaluateOptions& options = {}, std::string_view profile = "") {
    book_.Seal();
    if (profile.empty()) {
      profile_ = std::make_unique<Profile>(Profile::Default(Law::Get()));
    } else {
      Expected<Profile> parsed = Profile::Parse(profile, Law::Get(), "profile");
      EXPECT_TRUE(parsed.ok()) << parsed.error();
      profile_ = std::make_unique<Profile>(std::move(*parsed));
    }
    auto run = Evaluation::Run(book_, Law::Get(), *profile_, options);
    if (!run) return Error{run.error()};
    evaluation_ = std::move(*run);
    return Done{};
  }

  const Evaluation& evaluation() const { return *evaluation_; }
  const Summary& summary() const { return evaluation_->summary(); }
  const StudentSummary& Student(std::string_view id, int year = 2024) const {
    static const StudentSummary kNobody;
    const auto index = evaluation_->Find(id, SchoolYear(year));
    EXPECT_TRUE(index.has_value()) << id;
    return index ? summary().students[*index] : kNobody;
  }
  std::vector<const Problem*> Problems(ProblemKind kind) const {
    std::vector<const Problem*> found;
    for (const Problem& problem : summary().problems) {
      if (problem.kind == kind) found.push_back(&problem);
    }
    return found;
  }
  uint64_t Count(ProblemKind kind) const {
    uint64_t count = 0;
    for (const Problem* problem : Problems(kind)) count += problem->count;
    return count;
  }

 private:
  Book book_;
  std::unique_ptr<Profile> profile_;
  std::unique_ptr<Evaluation> evaluation_;
};

}  // namespace rollcall

#endif  // ROLLCALL_TESTS_CORE_EVALUATE_BOOK_HELPER_H_
