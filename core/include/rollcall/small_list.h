// SPDX-License-Identifier: Apache-2.0
// SmallList: a few small values in a row, kept in place. A million absences each name the rules
// behind them; a std::vector would ask the heap for each.
//
// Edges: it holds at most `Capacity` values, and what is added beyond that is dropped: choose a
// capacity that the callers cannot reach.
#ifndef ROLLCALL_SMALL_LIST_H_
#define ROLLCALL_SMALL_LIST_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace rollcall {

template <typename T, size_t Capacity>
class SmallList {
 public:
  SmallList() = default;
  SmallList(std::initializer_list<T> values) {
    for (const T& value : values) push_back(value);
  }

  const T* begin() const { return values_.data(); }
  const T* end() const { return values_.data() + size_; }
  size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T& operator[](size_t at) const { return values_[at]; }

  void push_back(T value) {
    if (size_ < Capacity) values_[size_++] = value;
  }
  void append(const SmallList& more) {
    for (const T& value : more) push_back(value);
  }

  friend bool operator==(const SmallList& a, const SmallList& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }
  friend bool operator!=(const SmallList& a, const SmallList& b) { return !(a == b); }

 private:
  static_assert(Capacity <= UINT8_MAX);
  std::array<T, Capacity> values_{};
  uint8_t size_ = 0;
};

}  // namespace rollcall

#endif  // ROLLCALL_SMALL_LIST_H_
