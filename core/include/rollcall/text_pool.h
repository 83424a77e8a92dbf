// SPDX-License-Identifier: Apache-2.0
// TextPool: texts of the files, each kept once, as raw bytes; a TextId stands for one. Id 0 is the empty text.
#ifndef ROLLCALL_TEXT_POOL_H_
#define ROLLCALL_TEXT_POOL_H_

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace rollcall {

using TextId = uint32_t;
inline constexpr TextId kNoText = 0;

class TextPool {
 public:
  TextPool();
  TextId Intern(std::string_view text);
  // The id of a text already kept; kNoText where it is not (or is empty).
  TextId Find(std::string_view text) const;
  std::string_view Get(TextId id) const { return views_[id]; }
  size_t size() const { return views_.size(); }

 private:
  void Grow();
  std::vector<std::unique_ptr<char[]>> blocks_;
  size_t used_ = 0, capacity_ = 0;
  std::vector<std::string_view> views_;
  std::vector<uint32_t> table_;  // open addressing, ids; 0 = free
};

}  // namespace rollcall

#endif  // ROLLCALL_TEXT_POOL_H_
