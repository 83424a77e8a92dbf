// SPDX-License-Identifier: Apache-2.0
// TextPool: texts of the files, each kept once, as raw bytes; a TextId stands for one. Id 0 is the
// empty text.
#ifndef ROLLCALL_TEXT_POOL_H_
#define ROLLCALL_TEXT_POOL_H_

#include <cstddef>
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
  struct Entry {
    uint32_t tag = 0;     // half of the hash, so that a wrong text is hardly ever looked at
    TextId id = kNoText;  // kNoText: free
  };
  std::string_view Keep(std::string_view text);
  void Grow();
  std::vector<std::unique_ptr<char[]>> blocks_, own_blocks_;  // of long texts one each
  size_t used_ = 0;                                           // of the last of blocks_
  std::vector<std::string_view> views_;
  std::vector<Entry> table_;  // open addressing
};

}  // namespace rollcall

#endif  // ROLLCALL_TEXT_POOL_H_
