// SPDX-License-Identifier: Apache-2.0
#include "cli/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <vector>

namespace rollcall::cli {
namespace {

constexpr size_t kBlock = size_t{1} << 20;

Error Cannot(const std::string& path, const std::string& why) { return Error{path + ": " + why}; }

// What can be read once only and is wanted twice.
std::map<std::string, std::string>& Kept() {
  static std::map<std::string, std::string> kept;
  return kept;
}

// The temporary file that an interruption must not leave behind: it may hold student data.
char interrupted_path[4096];
constexpr int kInterruptions[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

void OnSignal(int signal_number) {
  unlink(interrupted_path);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

// mkstemp, with no moment in which an interruption finds the file and not its name.
int MakeTemporary(std::string* path) {
  sigset_t ours, before;
  sigemptyset(&ours);
  for (const int number : kInterruptions) sigaddset(&ours, number);
  sigprocmask(SIG_BLOCK, &ours, &before);
  const int descriptor = mkstemp(path->data());
  if (descriptor >= 0 && path->size() < sizeof(interrupted_path)) {
    std::memcpy(interrupted_path, path->c_str(), path->size() + 1);
    for (const int number : kInterruptions) {
      // What the caller has asked to be ignored (nohup) stays ignored.
      if (signal(number, OnSignal) == SIG_IGN) signal(number, SIG_IGN);
    }
  }
  sigprocmask(SIG_SETMASK, &before, nullptr);
  return descriptor;
}

void LeaveInterrupted() {
  for (const int number : kInterruptions) {
    if (signal(number, SIG_DFL) == SIG_IGN) signal(number, SIG_IGN);
  }
}

}  // namespace

Expected<Done> ReadBlocks(const std::string& path, bool twice,
                          const std::function<void(const uint8_t*, size_t)>& take) {
  if (const auto kept = Kept().find(path); kept != Kept().end()) {
    const std::string& text = kept->second;
    for (size_t at = 0; at < text.size(); at += kBlock) {
      take(reinterpret_cast<const uint8_t*>(text.data()) + at, std::min(kBlock, text.size() - at));
    }
    return Done{};
  }
  std::FILE* file = stdin;
  std::string* keep = path == "-" && twice ? &Kept()[path] : nullptr;
  if (path != "-") {
    struct stat info {};
    if (stat(path.c_str(), &info) != 0) {
      return Cannot(path, errno == ENOENT
                              ? std::string("there is no such file; check the name and the folder.")
                              : std::string("cannot be opened (") + std::strerror(errno) + ").");
    }
    if (S_ISDIR(info.st_mode)) {
      return Cannot(path, "is a directory, not a file; name the files in it.");
    }
    file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
      return Cannot(path, std::string("cannot be opened (") + std::strerror(errno) +
                              "); check who may read it.");
    }
    std::setvbuf(file, nullptr, _IONBF, 0);
    if (twice && !S_ISREG(info.st_mode)) keep = &Kept()[path];
  }
  std::vector<uint8_t> block(kBlock);
  while (const size_t n = std::fread(block.data(), 1, block.size(), file)) {
    if (keep != nullptr) keep->append(reinterpret_cast<const char*>(block.data()), n);
    take(block.data(), n);
  }
  const bool failed = std::ferror(file) != 0;
  if (file != stdin) std::fclose(file);
  if (failed) {
    return Cannot(path == "-" ? "standard input" : path, "could not be read to its end.");
  }
  return Done{};
}

Expected<std::string> ReadWhole(const std::string& path) {
  std::string text;
  const Expected<Done> read = ReadBlocks(path, false, [&](const uint8_t* bytes, size_t size) {
    text.append(reinterpret_cast<const char*>(bytes), size);
  });
  if (!read) return Error{read.error()};
  return text;
}

bool IsSameFile(const std::string& a, const std::string& b) {
  struct stat of_a {};
  struct stat of_b {};
  if (stat(a.c_str(), &of_a) != 0 || stat(b.c_str(), &of_b) != 0) return false;
  return S_ISREG(of_a.st_mode) && of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
}

Output::Output(std::string path) : path_(std::move(path)) {}

Output::~Output() {
  if (file_ != nullptr && file_ != stdout) std::fclose(file_);
  if (!temporary_.empty()) {
    unlink(temporary_.c_str());
    LeaveInterrupted();
  }
}

Expected<Done> Output::Open() {
  if (path_.empty()) {
    file_ = stdout;
    return Done{};
  }
  struct stat info {};
  const bool exists = stat(path_.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    return Cannot(path_, "is a directory; -o needs the name of a file.");
  }
  if (exists && !S_ISREG(info.st_mode)) {
    file_ = std::fopen(path_.c_str(), "wb");
    if (file_ != nullptr) return Done{};
    return Cannot(path_, std::string("cannot be written (") + std::strerror(errno) + ").");
  }
  target_ = path_;
  if (char* real = exists ? realpath(path_.c_str(), nullptr) : nullptr) {
    target_ = real;
    std::free(real);
  }
  temporary_ = target_ + ".rollcall-XXXXXX";
  const int descriptor = MakeTemporary(&temporary_);
  if (descriptor < 0) {
    const std::string why = std::strerror(errno);
    temporary_.clear();
    return Cannot(path_, "cannot be written (" + why + "); check the folder.");
  }
  // mkstemp makes a file for its owner alone; a new target gets what the user's mask allows.
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, exists ? info.st_mode & 0777 : 0666 & ~mask);
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
  if (temporary_.empty()) return Done{};
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
    return Cannot(where, std::string("cannot be written (") + std::strerror(errno) + ").");
  }
  temporary_.clear();
  LeaveInterrupted();
  return Done{};
}

}  // namespace rollcall::cli
