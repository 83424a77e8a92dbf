// SPDX-License-Identifier: Apache-2.0
// Reads texts as files and evaluates them, for the tests of the report.
#ifndef ROLLCALL_TESTS_CORE_REPORT_SESSION_HELPER_H_
#define ROLLCALL_TESTS_CORE_REPORT_SESSION_HELPER_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "rollcall/session.h"

namespace rollcall {

struct TextFile {
  std::string_view name, text;
};

inline void ReadFiles(Session* session, const std::vector<TextFile>& files) {
  for (const TextFile& file : files) {
    session->BeginFile(file.name);
    session->Push(reinterpret_cast<const uint8_t*>(file.text.data()), file.text.size());
    const Expected<Done> ended = session->EndFile();
    ASSERT_TRUE(ended.ok()) << ended.error();
  }
  const Expected<Done> finished = session->FinishReading();
  ASSERT_TRUE(finished.ok()) << finished.error();
}

inline void ReadAndEvaluate(Session* session, const std::vector<TextFile>& files) {
  ReadFiles(session, files);
  const Expected<Done> evaluated = session->Evaluate({});
  ASSERT_TRUE(evaluated.ok()) << evaluated.error();
}

inline std::vector<std::string> PiecesOf(const Session& session, Format format) {
  std::vector<std::string> pieces;
  auto writer = session.Write(format);
  EXPECT_TRUE(writer.ok()) << writer.error();
  std::string piece;
  while (writer.ok() && (*writer)->Next(&piece)) pieces.push_back(piece);
  return pieces;
}

inline std::string Whole(const Session& session, Format format) {
  std::string whole;
  for (const std::string& piece : PiecesOf(session, format)) whole += piece;
  return whole;
}

inline std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

}  // namespace rollcall

#endif  // ROLLCALL_TESTS_CORE_REPORT_SESSION_HELPER_H_
