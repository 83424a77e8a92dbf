// SPDX-License-Identifier: Apache-2.0
#include "rollcall/text_pool.h"

#include <cstring>

#include "intake/hash.h"

namespace rollcall {
namespace {

constexpr size_t kBlock = size_t{64} << 10;
constexpr size_t kFirstTable = 64;  // a power of two, as every size of the table

}  // namespace

TextPool::TextPool() : views_{std::string_view()}, table_(kFirstTable) {}

TextId TextPool::Find(std::string_view text) const {
  if (text.empty()) return kNoText;
  const uint64_t hash = intake::HashBytes(text);
  const size_t mask = table_.size() - 1;
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    const Entry& entry = table_[at];
    if (entry.id == kNoText) return kNoText;
    if (entry.tag == static_cast<uint32_t>(hash >> 32) && views_[entry.id] == text) return entry.id;
  }
}

TextId TextPool::Intern(std::string_view text) {
  if (text.empty()) return kNoText;
  const uint64_t hash = intake::HashBytes(text);
  const uint32_t tag = static_cast<uint32_t>(hash >> 32);
  const size_t mask = table_.size() - 1;
  size_t at = hash & mask;
  for (; table_[at].id != kNoText; at = (at + 1) & mask) {
    if (table_[at].tag == tag && views_[table_[at].id] == text) return table_[at].id;
  }
  const TextId id = static_cast<TextId>(views_.size());
  views_.push_back(Keep(text));
  table_[at] = {tag, id};
  if (views_.size() * 4 > table_.size() * 3) Grow();
  return id;
}

std::string_view TextPool::Keep(std::string_view text) {
  if (text.size() > kBlock / 4) {  // a block of its own, behind which the current one goes on
    own_blocks_.push_back(std::make_unique<char[]>(text.size()));
    std::memcpy(own_blocks_.back().get(), text.data(), text.size());
    return {own_blocks_.back().get(), text.size()};
  }
  if (blocks_.empty() || used_ + text.size() > kBlock) {
    blocks_.push_back(std::make_unique<char[]>(kBlock));
    used_ = 0;
  }
  char* const place = blocks_.back().get() + used_;
  std::memcpy(place, text.data(), text.size());
  used_ += text.size();
  return {place, text.size()};
}

void TextPool::Grow() {
  table_.assign(table_.size() * 2, Entry{});
  const size_t mask = table_.size() - 1;
  for (TextId id = 1; id < views_.size(); ++id) {
    const uint64_t hash = intake::HashBytes(views_[id]);
    size_t at = hash & mask;
    while (table_[at].id != kNoText) at = (at + 1) & mask;
    table_[at] = {static_cast<uint32_t>(hash >> 32), id};
  }
}

}  // namespace rollcall
