// SPDX-License-Identifier: Apache-2.0
// Hashes of bytes and whole numbers for the book's own look-up tables. Not for strangers: no seed.
#ifndef ROLLCALL_INTAKE_HASH_H_
#define ROLLCALL_INTAKE_HASH_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace rollcall::intake {

inline uint64_t Mix(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
  return hash ^ (hash >> 32);
}

inline uint64_t HashBytes(std::string_view text) {
  uint64_t hash = text.size();
  const char* p = text.data();
  size_t left = text.size();
  for (; left >= 8; left -= 8, p += 8) {
    uint64_t word;
    std::memcpy(&word, p, 8);
    hash = Mix(hash, word);
  }
  if (left > 0) {
    uint64_t word = 0;
    std::memcpy(&word, p, left);
    hash = Mix(hash, word);
  }
  return Mix(hash, 0);
}

// An open-addressing table from a hash to ids. Ids are given by the caller, who also compares: an
// entry holds half of the hash beside the id, so that nearly every comparison asked for is of
// equals. Size is a power of two.
class IdTable {
 public:
  // The id for which `equal(id)` holds, or `kNone`.
  template <typename Equal>
  uint32_t Find(uint64_t hash, Equal equal) const {
    if (entries_.empty()) return kNone;
    const size_t mask = entries_.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
      const Entry& entry = entries_[at];
      if (entry.id_plus_one == 0) return kNone;
      if (entry.tag == Tag(hash) && equal(entry.id_plus_one - 1)) return entry.id_plus_one - 1;
    }
  }
  // Adds an id that Find does not find. `hash_of(id)` gives the hash of an id already in.
  template <typename HashOf>
  void Add(uint64_t hash, uint32_t id, HashOf hash_of) {
    if ((count_ + 1) * 4 > entries_.size() * 3) Grow(hash_of);
    Place(hash, id);
    ++count_;
  }
  void Clear() {
    entries_.clear();
    count_ = 0;
  }
  static constexpr uint32_t kNone = UINT32_MAX;

 private:
  struct Entry {
    uint32_t tag = 0;
    uint32_t id_plus_one = 0;
  };
  static uint32_t Tag(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }
  void Place(uint64_t hash, uint32_t id) {
    const size_t mask = entries_.size() - 1;
    size_t at = hash & mask;
    while (entries_[at].id_plus_one != 0) at = (at + 1) & mask;
    entries_[at] = {Tag(hash), id + 1};
  }
  template <typename HashOf>
  void Grow(HashOf hash_of) {
    std::vector<Entry> old(entries_.empty() ? 16 : entries_.size() * 2);
    old.swap(entries_);
    for (const Entry& entry : old) {
      if (entry.id_plus_one != 0) Place(hash_of(entry.id_plus_one - 1), entry.id_plus_one - 1);
    }
  }
  std::vector<Entry> entries_;
  size_t count_ = 0;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_HASH_H_
