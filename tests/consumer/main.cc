// SPDX-License-Identifier: Apache-2.0
// The smallest program around the library: one file in, one student's findings out.
#include <cstdio>
#include <string>

#include "rollcall/session.h"

int main() {
  const std::string csv =
      "student_id,date,code\n0042,2024-09-03,P\n0042,2024-09-04,A\n0042,2024-09-05,P\n";
  rollcall::Session session;
  session.BeginFile("attendance.csv");
  session.Push(reinterpret_cast<const uint8_t*>(csv.data()), csv.size());
  if (auto read = session.EndFile(); !read)
    return std::fprintf(stderr, "%s\n", read.error().c_str()), 1;
  if (auto all = session.FinishReading(); !all)
    return std::fprintf(stderr, "%s\n", all.error().c_str()), 1;
  if (auto done = session.Evaluate({}); !done)
    return std::fprintf(stderr, "%s\n", done.error().c_str()), 1;
  std::puts(session.StudentJson("0042", "2024-25").c_str());
}
