// SPDX-License-Identifier: Apache-2.0
// Expected<T>: a value, or one clear sentence saying why there is none.
//
// The core never throws. A function that can refuse its input returns Expected<T>; the Error's
// message is one English sentence: what is wrong, where (file, row, column), what to do.
#ifndef ROLLCALL_EXPECTED_H_
#define ROLLCALL_EXPECTED_H_

#include <cassert>
#include <optional>
#include <string>
#include <utility>

namespace rollcall {

struct Error {
  std::string message;
};

// For what either works or says why not.
struct Done {};

template <typename T>
class Expected {
 public:
  Expected(T value) : value_(std::move(value)) {}      // NOLINT: implicit on purpose
  Expected(Error error) : error_(std::move(error)) {}  // NOLINT: implicit on purpose
  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }
  T& operator*() {
    assert(ok());
    return *value_;
  }
  const T& operator*() const {
    assert(ok());
    return *value_;
  }
  T* operator->() {
    assert(ok());
    return &*value_;
  }
  const T* operator->() const {
    assert(ok());
    return &*value_;
  }
  const std::string& error() const { return error_.message; }

 private:
  std::optional<T> value_;
  Error error_;
};

}  // namespace rollcall

#endif  // ROLLCALL_EXPECTED_H_
