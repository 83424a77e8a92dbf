// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "rollcall/report.h"

namespace rollcall {

std::string Rate(int64_t part, int64_t whole) {
  // Half up: floor((2 x 10,000 x part + whole) / (2 x whole)). Days of a state fit in 64 bits many
  // times over.
  const int64_t units = (part * 20000 + whole) / (2 * whole);
  std::string text = std::to_string(units / 10000);
  int64_t rest = units % 10000;
  if (rest == 0) return text;
  std::string digits = std::to_string(10000 + rest).substr(1);
  while (digits.back() == '0') digits.pop_back();
  return text + "." + digits;
}

}  // namespace rollcall
