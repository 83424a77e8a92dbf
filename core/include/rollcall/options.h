// SPDX-License-Identifier: Apache-2.0
// Options: the choices that the law leaves to a district, or that it leaves open (contract section
// 4, rulebook section 13). Defaults are read from core/law/options.json; `Options{}` alone is not
// the law, Law::DefaultOptions() is.
#ifndef ROLLCALL_OPTIONS_H_
#define ROLLCALL_OPTIONS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rollcall/date.h"
#include "rollcall/expected.h"

namespace rollcall {

enum class Unpermitted : uint8_t { kKeep, kInvalid };
enum class AdjacentTo : uint8_t { kAccepted, kClaimed };
enum class WindowAnchor : uint8_t { kReturn, kAbsence };
enum class KeyedLevel2 : uint8_t { kDerive, kTrust };
enum class ClosedBetween : uint8_t { kConsecutive, kAllow };
enum class TruancyMonth : uint8_t { kEither, kCalendar, kRolling30 };
enum class FivePercentIs : uint8_t { kAtRisk, kSatisfactory };

struct Options {
  bool mhw_permission_required = false;
  Unpermitted mhw_unpermitted = Unpermitted::kKeep;
  bool mhw_in_ordinal = false;
  AdjacentTo mhw_adjacent_to = AdjacentTo::kAccepted;
  bool ordinal_disciplinary = false;
  bool ordinal_military = false;
  bool iss_absent = false;
  std::optional<Date> alternative_education_present_from;  // nothing: never
  int documentation_days = 0;
  WindowAnchor documentation_anchor = WindowAnchor::kReturn;
  bool documentation_return_day_counts = false;
  bool health_requirement_excused = false;
  KeyedLevel2 keyed_level2 = KeyedLevel2::kDerive;
  ClosedBetween mhw_closed_between = ClosedBetween::kConsecutive;
  bool mhw_invalid_counts_for_truancy = false;
  TruancyMonth truancy_month = TruancyMonth::kEither;
  bool truancy_pending_counts = false;
  int chronic_minimum_days = 0;
  bool tier_use_prior_year = false;
  FivePercentIs tier_five_percent_is = FivePercentIs::kAtRisk;
  bool rates_include_prek = false;
  int suppression_minimum_students = 0;
  int suppression_minimum_count = 0;
};

// A value as it stands in JSON: true/false, a whole number, or a text.
struct OptionValue {
  enum class Type : uint8_t { kBool, kInt, kText } type = Type::kBool;
  bool boolean = false;
  int64_t number = 0;
  std::string text;
};

// Sets one option by its contract name ("mhw.in_ordinal"). Errors name the key and the accepted
// values.
Expected<bool> SetOption(Options* options, const std::string& name, const OptionValue& value);
// All options with their values, in the order of the contract's table.
std::vector<std::pair<std::string, OptionValue>> ListOptions(const Options& options);

}  // namespace rollcall

#endif  // ROLLCALL_OPTIONS_H_
