// SPDX-License-Identifier: Apache-2.0
// RuleId: the rules that a finding names in `because`. Every name is one that `rollcall rules`
// explains (core/law/rules.json).
#ifndef ROLLCALL_RULE_ID_H_
#define ROLLCALL_RULE_ID_H_

#include <cstdint>
#include <string_view>

#include "rollcall/small_list.h"

namespace rollcall {

enum class RuleId : uint8_t {
  kIn1,
  kIn4,
  kDisc1,
  kDisc2,
  kDisc3,
  kDisc4,
  kOrd2,
  kExc1,
  kExc2,
  kExc3,
  kExc4,
  kExc5,
  kExc6,
  kExc7,
  kExc8,
  kExc9,
  kExc10,
  kExc210,
  kDoc1,
  kDoc2,
  kMhw1,
  kMhw2,
  kMhw3,
  kMhw4,
  kMhw5,
  kMhw6,
  kMhw7,
  kKeyed
};
inline constexpr int kRuleIdCount = static_cast<int>(RuleId::kKeyed) + 1;
std::string_view RuleIdName(RuleId id);  // "MHW-3", "EXC-210", "KEYED"

// The most a day can have: three of presence, two of a wellness claim, EXC-9, three of the excusal.
using Because = SmallList<RuleId, 11>;

}  // namespace rollcall

#endif  // ROLLCALL_RULE_ID_H_
