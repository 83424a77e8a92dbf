// SPDX-License-Identifier: Apache-2.0
// How long the phases of one run take in one process: reading, evaluating, and writing a format.
// Prints, as JSON, the seconds of each and the bytes written.
//
//   phases FORMAT FILE…
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include "rollcall/report.h"
#include "rollcall/session.h"

namespace {

class Clock {
 public:
  double Lap() {
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> seconds = now - start_;
    start_ = now;
    return seconds.count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

int Fail(const std::string& sentence) {
  std::fprintf(stderr, "%s\n", sentence.c_str());
  return 1;
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) return 2;
  Clock clock;
  rollcall::Session session;
  std::vector<uint8_t> block(size_t{1} << 20);  // as the command reads
  for (int i = 2; i < count; ++i) {
    session.BeginFile(words[i]);
    std::FILE* file = std::fopen(words[i], "rb");
    if (file == nullptr) return Fail(words[i]);
    std::setvbuf(file, nullptr, _IONBF, 0);
    while (const size_t n = std::fread(block.data(), 1, block.size(), file)) {
      session.Push(block.data(), n);
    }
    std::fclose(file);
    if (const auto done = session.EndFile(); !done) return Fail(done.error());
  }
  if (const auto done = session.FinishReading(); !done) return Fail(done.error());
  const double read = clock.Lap();
  if (const auto done = session.Evaluate({}); !done) return Fail(done.error());
  const double evaluate = clock.Lap();
  const auto format = rollcall::ParseFormat(words[1]);
  if (!format) return 2;
  rollcall::ReportWriter writer(*session.evaluation(), *format);
  uint64_t bytes = 0;
  std::string piece;
  while (writer.Next(&piece)) bytes += piece.size();
  std::printf("{\"read\": %.6f, \"evaluate\": %.6f, \"write\": %.6f, \"bytes\": %llu}\n", read,
              evaluate, clock.Lap(), static_cast<unsigned long long>(bytes));
  return 0;
}
