// SPDX-License-Identifier: Apache-2.0
// The inner loops alone, in memory: taking rows apart, reading dates, adding facts, working out one
// student. Beside the first a plain copy of the same bytes, to compare with.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "intake/dates.h"
#include "intake/row_reader.h"
#include "rollcall/book.h"
#include "rollcall/session.h"

namespace {

using rollcall::Book;
using rollcall::Date;
using rollcall::Session;

constexpr int kStudents = 200;
constexpr int kDays = 180;

std::vector<std::string> Days() {
  std::vector<std::string> days;
  for (Date day = *Date::ParseIso("2025-08-27"); days.size() < kDays; day = day + 1) {
    if (day.IsMondayToFriday()) days.push_back(day.ToIso());
  }
  return days;
}

std::string_view CodeOf(int student, int day) {
  static constexpr std::string_view kCodes[] = {"ILL", "AU", "MED", "MHW", "VAC", "UNV", "T"};
  const int at = student * 31 + day * 7;
  return at % 13 == 0 ? kCodes[at / 13 % 7] : "P";
}

std::string Rows(std::string_view line_end, std::string_view quote) {
  std::string text = "Student ID,School Name,Grade Level,Attendance Date,Attendance Code";
  text += line_end;
  const std::vector<std::string> days = Days();
  for (int student = 0; student < kStudents; ++student) {
    for (int day = 0; day < kDays; ++day) {
      std::string_view before;
      for (const std::string_view cell :
           {std::string_view("1012345678"), std::string_view("Lincoln Elementary"),
            std::string_view("04"), std::string_view(days[day]), CodeOf(student, day)}) {
        text.append(before).append(quote).append(cell).append(quote);
        before = ",";
      }
      // Each student has an ID of their own.
      const size_t row = text.rfind("1012345678");
      std::memcpy(&text[row + 6], std::to_string(2000 + student).data(), 4);
      text += line_end;
    }
  }
  return text;
}

class CountingSink : public rollcall::intake::RowSink {
 public:
  void OnRow(const rollcall::intake::Row& row) override { count_ += row.count; }
  void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
  size_t count() const { return count_; }

 private:
  size_t count_ = 0;
};

void Copy(benchmark::State& state) {
  const std::string text = Rows("\n", "");
  std::string to(text.size(), ' ');
  for ([[maybe_unused]] auto _ : state) {
    std::memcpy(to.data(), text.data(), text.size());
    benchmark::DoNotOptimize(to.data());
    benchmark::ClobberMemory();
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(text.size()));
}
BENCHMARK(Copy);

void RowReader(benchmark::State& state, std::string_view line_end, std::string_view quote) {
  const std::string text = Rows(line_end, quote);
  for ([[maybe_unused]] auto _ : state) {
    CountingSink sink;
    rollcall::intake::RowReader reader(',', 16, &sink);
    reader.Push(text.data(), text.size());
    reader.Finish();
    benchmark::DoNotOptimize(sink.count());
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(text.size()));
  state.SetItemsProcessed(state.iterations() * (kStudents * kDays + 1));
}
BENCHMARK_CAPTURE(RowReader, plain, "\n", "");
BENCHMARK_CAPTURE(RowReader, crlf, "\r\n", "");
BENCHMARK_CAPTURE(RowReader, quoted, "\n", "\"");

// A whole reading: rows, columns, dates, facts.
void Reading(benchmark::State& state) {
  const std::string text = Rows("\n", "");
  for ([[maybe_unused]] auto _ : state) {
    Session session;
    session.BeginFile("rows.csv");
    session.Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
    if (!session.EndFile() || !session.FinishReading()) state.SkipWithError("not read");
  }
  state.SetBytesProcessed(state.iterations() * static_cast<int64_t>(text.size()));
  state.SetItemsProcessed(state.iterations() * (kStudents * kDays));
}
BENCHMARK(Reading);

void DateOrder(benchmark::State& state, bool month_first) {
  std::vector<std::string> days = Days();
  for (std::string& day : days) {
    if (month_first) day = day.substr(5, 2) + '/' + day.substr(8) + '/' + day.substr(0, 4);
  }
  rollcall::intake::DateOrder order(month_first ? std::optional(rollcall::DateFormat::kMdy)
                                                : std::nullopt);
  for ([[maybe_unused]] auto _ : state) {
    for (const std::string& day : days) {
      Date date;
      order.Read(day, rollcall::intake::kFirstDateYear, 3, 2, &date);
      benchmark::DoNotOptimize(date);
    }
  }
  state.SetItemsProcessed(state.iterations() * kDays);
}
BENCHMARK_CAPTURE(DateOrder, year_first, false);
BENCHMARK_CAPTURE(DateOrder, month_first, true);

// A year's facts of one student: the slot looked up, the usual record on most days, another on
// every tenth.
void AddFact(benchmark::State& state) {
  Book book;
  rollcall::Record present, absent;
  present.code = book.texts.Intern("P");
  absent.code = book.texts.Intern("ILL");
  const uint32_t usual = book.InternRecord(present), other = book.InternRecord(absent);
  uint32_t student = 0;
  for ([[maybe_unused]] auto _ : state) {
    if (book.log.size() > 1 << 20) book.log.clear();
    rollcall::Slot key;
    key.student = book.InternStudent(std::to_string(student++ % 20000));
    key.year = rollcall::SchoolYear(2025);
    key.traits = book.InternTraits({});
    const uint32_t slot = book.FindOrAddSlot(key);
    for (int day = 57; day < 57 + kDays; ++day) {
      book.AddFact(slot, day % 10 == 9 ? other : usual, day);
    }
  }
  state.SetItemsProcessed(state.iterations() * kDays);
}
BENCHMARK(AddFact);

std::unique_ptr<Session> Evaluated() {
  const std::string text = Rows("\n", "");
  auto session = std::make_unique<Session>();
  session->BeginFile("rows.csv");
  session->Push(reinterpret_cast<const uint8_t*>(text.data()), text.size());
  if (!session->EndFile() || !session->FinishReading() || !session->Evaluate({})) return nullptr;
  return session;
}

// One student worked out with all absences, of 200 in turn.
void OneStudent(benchmark::State& state) {
  const std::unique_ptr<Session> session = Evaluated();
  if (session == nullptr) return state.SkipWithError("not evaluated");
  size_t student = 0;
  for ([[maybe_unused]] auto _ : state) {
    benchmark::DoNotOptimize(session->evaluation()->Absences(student));
    student = (student + 1) % kStudents;
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(OneStudent);

// All 200 evaluated and counted.
void Evaluate(benchmark::State& state) {
  const std::unique_ptr<Session> session = Evaluated();
  if (session == nullptr) return state.SkipWithError("not evaluated");
  for ([[maybe_unused]] auto _ : state) {
    if (!session->Evaluate({})) state.SkipWithError("not evaluated");
  }
  state.SetItemsProcessed(state.iterations() * kStudents);
}
BENCHMARK(Evaluate);

}  // namespace

BENCHMARK_MAIN();
