// SPDX-License-Identifier: Apache-2.0
#include "intake/known_rows.h"

#include <cstring>

namespace rollcall::intake {
namespace {

constexpr size_t kBlock = size_t{64} << 10;
constexpr size_t kLongestDay = kLook - 1;  // so that one look also sees what ends it
// So that no look at any left, day and right together goes beyond kReach.
constexpr size_t kLongestPart = (KnownRows::kReach - kLongestDay - kLook) / 2;
// A file's parts are many at first: every student is new once. Beyond that they must pay.
constexpr uint64_t kMostUnpaid = 16384, kPartsPerStudent = 8, kRowsPerPart = 4;

uint64_t HashPair(uint32_t left, uint32_t right) {
  return Mix(Mix(0, static_cast<uint64_t>(left) << 32 | right), 0);
}

}  // namespace

uint32_t KnownRows::Look(const IdTable& table, const std::vector<Part>& parts,
                         std::string_view text) {
  return table.Find(HashBytes(text), [&](uint32_t id) {
    return parts[id].size == text.size() &&
           std::memcmp(parts[id].text, text.data(), text.size()) == 0;
  });
}

// Where the date's cell begins, if no cell before it holds a delimiter; if one does, no left is
// found, and the row is read the long way.
uint32_t KnownRows::FindLeft(const char* row) const {
  size_t size = 0;
  size_t skip = date_column_;
  for (size_t at = 0; skip > 0; at += kLook) {
    if (at == kReach) return IdTable::kNone;
    uint32_t mask = EqualTo(LookAt(row + at), delimiter_);
    for (; mask != 0 && skip > 0; mask &= mask - 1) {
      if (--skip == 0) size = at + FirstIn(mask) + 1;
    }
  }
  if (quoted_) ++size;
  return size > kReach ? IdTable::kNone : Look(left_of_, lefts_, {row, size});
}

uint32_t KnownRows::FindDay(const char* text) const {
  const auto look = LookAt(text);
  const uint32_t ends = quoted_
                            ? EqualTo(look, quote_)
                            : EqualTo(look, delimiter_) | EqualTo(look, '\n') | EqualTo(look, '\r');
  if (ends == 0) return IdTable::kNone;
  return Look(day_of_, days_, {text, FirstIn(ends)});
}

uint32_t KnownRows::FindRight(const char* text, const char* end) const {
  const size_t most = static_cast<size_t>(end - text);
  const size_t size = FindByte(text, most, '\n');
  if (size == most) return IdTable::kNone;
  return Look(right_of_, rights_, {text, size + 1});
}

uint32_t KnownRows::FindPair(uint32_t left, uint32_t right) const {
  return pair_of_.Find(HashPair(left, right), [&](uint32_t id) {
    return pairs_[id].left == left && pairs_[id].right == right;
  });
}

void KnownRows::Learn(std::string_view line, std::string_view date_text, Date date, uint32_t slot,
                      uint32_t record, size_t students) {
  if (given_up_ || line.size() > kLongestPart || date_text.size() > kLongestDay) return;
  if (line.back() != '\n' || line.find('\n') != line.size() - 1) return;
  const size_t begin = static_cast<size_t>(date_text.data() - line.data());
  const bool quoted = begin > 0 && line[begin - 1] == quote_;
  if (lefts_.empty()) quoted_ = quoted;
  if (quoted != quoted_) return;
  if (++learnt_ > kMostUnpaid + kPartsPerStudent * students && found_ < learnt_ * kRowsPerPart) {
    return GiveUp();
  }

  const uint32_t left = Keep(line.substr(0, begin), &left_of_, &lefts_);
  const uint32_t day = Keep(date_text, &day_of_, &days_);
  const uint32_t right = Keep(line.substr(begin + date_text.size()), &right_of_, &rights_);
  lefts_[left_].next = left;
  if (lefts_[left].right != right) lefts_[left].right_before = lefts_[left].right;
  lefts_[left].right = right;
  lefts_[left].slot = slot;
  lefts_[left].record = record;
  days_[day_].next = day;
  days_[day].record = static_cast<uint32_t>(date.days());
  rights_[right_].next = right;
  rights_[right].slot = slot;
  rights_[right].record = record;
  left_ = left;
  day_ = day;
  right_ = right;
  if ((who_ == Side::kBoth || what_ == Side::kBoth) && FindPair(left, right) == IdTable::kNone) {
    pairs_.push_back({left, right, slot, record});
    pair_of_.Add(HashPair(left, right), static_cast<uint32_t>(pairs_.size() - 1),
                 [this](uint32_t id) { return HashPair(pairs_[id].left, pairs_[id].right); });
  }
}

uint32_t KnownRows::Keep(std::string_view text, IdTable* table, std::vector<Part>* parts) {
  const uint32_t found = Look(*table, *parts, text);
  if (found != IdTable::kNone) return found;
  const uint32_t id = static_cast<uint32_t>(parts->size());
  Part& part = parts->emplace_back();
  part.text = KeepText(text);
  part.size = static_cast<uint32_t>(text.size());
  part.next = id;
  table->Add(HashBytes(text), id, [parts](uint32_t known) {
    return HashBytes({(*parts)[known].text, (*parts)[known].size});
  });
  return id;
}

// A copy that can be read a look beyond its end.
const char* KnownRows::KeepText(std::string_view text) {
  if (blocks_.empty() || used_ + text.size() + kLook > kBlock) {
    blocks_.push_back(std::make_unique<char[]>(kBlock));
    used_ = 0;
  }
  char* const place = blocks_.back().get() + used_;
  std::memcpy(place, text.data(), text.size());
  used_ += text.size();
  return place;
}

void KnownRows::GiveUp() {
  given_up_ = true;
  lefts_ = {};
  days_ = {};
  rights_ = {};
  pairs_ = {};
  left_of_ = {};
  day_of_ = {};
  right_of_ = {};
  pair_of_ = {};
  blocks_.clear();
}

}  // namespace rollcall::intake
