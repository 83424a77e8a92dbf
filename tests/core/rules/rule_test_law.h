// SPDX-License-Identifier: Apache-2.0
// The law and the default options that the rules' tests work with: the real data, not a copy.
#ifndef ROLLCALL_TESTS_RULE_TEST_LAW_H_
#define ROLLCALL_TESTS_RULE_TEST_LAW_H_

#include <string>
#include <vector>

#include "rollcall/law.h"
#include "rollcall/rule_id.h"

namespace rollcall {

inline const YearLaw& LawOf(int start) { return *Law::Get().ForYear(SchoolYear(start)); }
inline Options Defaults() { return Law::Get().DefaultOptions(); }
inline Date D(const char* iso) { return *Date::ParseIso(iso); }

inline std::vector<std::string> Names(const Because& because) {
  std::vector<std::string> names;
  for (const RuleId id : because) names.emplace_back(RuleIdName(id));
  return names;
}
using Ids = std::vector<std::string>;

}  // namespace rollcall

#endif  // ROLLCALL_TESTS_RULE_TEST_LAW_H_
