// SPDX-License-Identifier: Apache-2.0
// Files of the command: the only place of the engine that touches a file system.
#ifndef ROLLCALL_CLI_FILES_H_
#define ROLLCALL_CLI_FILES_H_

#include <cstdint>
#include <cstdio>
#include <functional>
#include <optional>
#include <string>

#include "rollcall/expected.h"

namespace rollcall::cli {

// Reads a file ('-': standard input) in blocks. `twice`: it will be read again, so what can be read
// once only (standard input, a pipe) is kept in memory. The error is one sentence: not there, a
// directory, not readable.
Expected<Done> ReadBlocks(const std::string& path, bool twice,
                          const std::function<void(const uint8_t*, size_t)>& take);
Expected<std::string> ReadWhole(const std::string& path);

// Standard output, or a temporary file beside the target that takes its name and its permissions at
// Commit(): nothing partial is left, not by an interruption either. What is no regular file (a
// pipe, /dev/null) is written as it is; of a link the target is replaced.
// Whether both names stand for one file on disk, also by another path or a link.
bool IsSameFile(const std::string& a, const std::string& b);

class Output {
 public:
  explicit Output(std::string path);  // "": standard output
  ~Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;
  Expected<Done> Open();
  bool Write(const std::string& bytes);
  Expected<Done> Commit();

 private:
  std::string path_, target_, temporary_;
  std::FILE* file_ = nullptr;
  bool failed_ = false;
};

}  // namespace rollcall::cli

#endif  // ROLLCALL_CLI_FILES_H_
