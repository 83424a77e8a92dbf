// SPDX-License-Identifier: Apache-2.0
#include "cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace rollcall::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 20;

Error Cannot(const std::string& path, const std::string& why) { return Error{path + ": " + why}; }

// Standard input can be read once; the fix list reads twice.
const std::string* standard_input = nullptr;

}  // namespace

Expected<Done> ReadBlocks(const std::string& path,
                          const std::function<void(const uint8_t*, size_t)>& take) {
  if (path == "-") {
    if (standard_input == nullptr) {
      static std::string kept;
      std::vector<char> block(kBlock);
      while (const size_t n = std::fread(block.data(), 1, block.size(), stdin)) {
        kept.append(block.data(), n);
      }
      if (std::ferror(stdin) != 0) return Cannot("-", "standard input could not be read.");
      standard_input = &kept;
    }
    for (size_t at = 0; at < standard_input->size(); at += kBlock) {
      take(reinterpret_cast<const uint8_t*>(standard_input->data()) + at,
           std::min(kBlock, standard_input->size() - at));
    }
    return Done{};
  }
  struct stat info {};
  if (stat(path.c_str(), &info) != 0) {
    return Cannot(path, errno == ENOENT
                            ? std::string("there is no such file. Check the name and the folder.")
                            : std::string("cannot be opened (") + std::strerror(errno) + ").");
  }
  if (S_ISDIR(info.st_mode)) {
    return Cannot(path, "is a directory, not a file. Name the CSV files in it.");
  }
  std::FILE* file = std::fopen(path.c_str(), "rb");
  if (file == nullptr) {
    return Cannot(path, std::string("cannot be opened (") + std::strerror(errno) +
                            "). Check who may read it.");
  }
  std::setvbuf(file, nullptr, _IONBF, 0);
  std::vector<uint8_t> block(kBlock);
  while (const size_t n = std::fread(block.data(), 1, block.size(), file)) take(block.data(), n);
  const bool failed = std::ferror(file) != 0;
  std::fclose(file);
  if (failed) return Cannot(path, "could not be read to its end.");
  return Done{};
}

Expected<std::string> ReadWhole(const std::string& path) {
  std::string text;
  const Expected<Done> read = ReadBlocks(path, [&](const uint8_t* bytes, size_t size) {
    text.append(reinterpret_cast<const char*>(bytes), size);
  });
  if (!read) return Error{read.error()};
  return text;
}

Output::Output(std::string path) : path_(std::move(path)) {}

Output::~Output() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

Expected<Done> Output::Open() {
  if (path_.empty()) {
    file_ = stdout;
    return Done{};
  }
  struct stat info {};
  if (stat(path_.c_str(), &info) == 0 && S_ISDIR(info.st_mode)) {
    return Cannot(path_, "is a directory; -o needs the name of a file.");
  }
  temporary_ = path_ + ".rollcall-XXXXXX";
  const int descriptor = mkstemp(temporary_.data());
  if (descriptor < 0) {
    temporary_.clear();
    return Cannot(path_, std::string("cannot be written (") + std::strerror(errno) + ").");
  }
  // mkstemp makes a file for its owner alone; the target gets what the user's mask allows.
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, 0666 & ~mask);
  file_ = fdopen(descriptor, "wb");
  if (file_ == nullptr) {
    close(descriptor);
    return Cannot(path_, "cannot be written.");
  }
  return Done{};
}

bool Output::Write(const std::string& bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) failed_ = true;
  return !failed_;
}

Expected<Done> Output::Commit() {
  const std::string where = path_.empty() ? "standard output" : path_;
  if (std::fflush(file_) != 0) failed_ = true;
  if (file_ == stdout) {
    file_ = nullptr;
    if (failed_) return Cannot(where, "the report could not be written to its end.");
    return Done{};
  }
  if (std::fclose(file_) != 0) failed_ = true;
  file_ = nullptr;
  if (failed_)
    return Cannot(where, "the report could not be written to its end; is the disk full?");
  if (std::rename(temporary_.c_str(), path_.c_str()) != 0) {
    return Cannot(where, std::string("cannot be written (") + std::strerror(errno) + ").");
  }
  temporary_.clear();
  return Done{};
}

}  // namespace rollcall::cli
