// SPDX-License-Identifier: Apache-2.0
#include "rollcall/options.h"

#include <string_view>

namespace rollcall {
namespace {

OptionValue Bool(bool value) {
  OptionValue v;
  v.type = OptionValue::Type::kBool;
  v.boolean = value;
  return v;
}

OptionValue Int(int64_t value) {
  OptionValue v;
  v.type = OptionValue::Type::kInt;
  v.number = value;
  return v;
}

OptionValue Text(std::string_view value) {
  OptionValue v;
  v.type = OptionValue::Type::kText;
  v.text = std::string(value);
  return v;
}

struct Row {
  std::string_view name;
  std::string_view accepted;
  bool (*set)(Options*, const OptionValue&);  // false: the value is not one of the accepted
  OptionValue (*get)(const Options&);
};

template <bool Options::*member>
constexpr Row Flag(std::string_view name) {
  return {name, "true, false",
          [](Options* options, const OptionValue& value) {
            if (value.type != OptionValue::Type::kBool) return false;
            options->*member = value.boolean;
            return true;
          },
          [](const Options& options) { return Bool(options.*member); }};
}

// The words of an enumeration, in its order.
template <auto member, const auto& words>
constexpr Row Choice(std::string_view name, std::string_view accepted) {
  return {name, accepted,
          [](Options* options, const OptionValue& value) {
            if (value.type != OptionValue::Type::kText) return false;
            int i = 0;
            for (std::string_view word : words) {
              if (word == value.text) {
                using Enum = std::remove_reference_t<decltype(options->*member)>;
                options->*member = static_cast<Enum>(i);
                return true;
              }
              ++i;
            }
            return false;
          },
          [](const Options& options) { return Text(words[static_cast<int>(options.*member)]); }};
}

template <int Options::*member, int kLeast, int kMost>
constexpr Row Number(std::string_view name, std::string_view accepted) {
  return {name, accepted,
          [](Options* options, const OptionValue& value) {
            if (value.type != OptionValue::Type::kInt) return false;
            if (value.number < kLeast || value.number > kMost) return false;
            options->*member = static_cast<int>(value.number);
            return true;
          },
          [](const Options& options) { return Int(options.*member); }};
}

constexpr std::string_view kUnpermitted[] = {"keep", "invalid"};
constexpr std::string_view kAdjacentTo[] = {"accepted", "claimed"};
constexpr std::string_view kAnchor[] = {"return", "absence"};
constexpr std::string_view kKeyedLevel2[] = {"derive", "trust"};
constexpr std::string_view kClosedBetween[] = {"consecutive", "allow"};
constexpr std::string_view kTruancyMonth[] = {"either", "calendar", "rolling30"};
constexpr std::string_view kFivePercentIs[] = {"at_risk", "satisfactory"};

constexpr std::string_view kNever = "never";
constexpr int kMany = 1000000;  // more students or days than any district has
constexpr std::string_view kWholeNumber = "a whole number from 0 to 1000000";

bool SetPresentFrom(Options* options, const OptionValue& value) {
  if (value.type != OptionValue::Type::kText) return false;
  if (value.text == kNever) {
    options->alternative_education_present_from.reset();
    return true;
  }
  const std::optional<Date> date = Date::ParseIso(value.text);
  if (!date) return false;
  options->alternative_education_present_from = date;
  return true;
}

OptionValue GetPresentFrom(const Options& options) {
  const std::optional<Date>& date = options.alternative_education_present_from;
  return date ? Text(date->ToIso()) : Text(kNever);
}

// In the order of the contract's table.
constexpr Row kOptions[] = {
    Flag<&Options::mhw_permission_required>("mhw.permission_required"),
    Choice<&Options::mhw_unpermitted, kUnpermitted>("mhw.unpermitted", "keep, invalid"),
    Flag<&Options::mhw_in_ordinal>("mhw.in_ordinal"),
    Choice<&Options::mhw_adjacent_to, kAdjacentTo>("mhw.adjacent_to", "accepted, claimed"),
    Flag<&Options::ordinal_disciplinary>("ordinal.disciplinary"),
    Flag<&Options::ordinal_military>("ordinal.military"),
    Flag<&Options::iss_absent>("iss.absent"),
    {"alternative_education.present_from", "a date as YYYY-MM-DD, never", SetPresentFrom,
     GetPresentFrom},
    Number<&Options::documentation_days, 1, 366>("documentation.days",
                                                 "a whole number from 1 to 366"),
    Choice<&Options::documentation_anchor, kAnchor>("documentation.anchor", "return, absence"),
    Flag<&Options::documentation_return_day_counts>("documentation.return_day_counts"),
    Flag<&Options::health_requirement_excused>("health_requirement.excused"),
    Choice<&Options::keyed_level2, kKeyedLevel2>("keyed.level2", "derive, trust"),
    Choice<&Options::mhw_closed_between, kClosedBetween>("mhw.closed_between",
                                                         "consecutive, allow"),
    Flag<&Options::mhw_invalid_counts_for_truancy>("mhw.invalid_counts_for_truancy"),
    Choice<&Options::truancy_month, kTruancyMonth>("truancy.month", "either, calendar, rolling30"),
    Flag<&Options::truancy_pending_counts>("truancy.pending_counts"),
    Number<&Options::chronic_minimum_days, 0, kMany>("chronic.minimum_days", kWholeNumber),
    Flag<&Options::tier_use_prior_year>("tier.use_prior_year"),
    Choice<&Options::tier_five_percent_is, kFivePercentIs>("tier.five_percent_is",
                                                           "at_risk, satisfactory"),
    Flag<&Options::rates_include_prek>("rates.include_prek"),
    Number<&Options::suppression_minimum_students, 0, kMany>("suppression.minimum_students",
                                                             kWholeNumber),
    Number<&Options::suppression_minimum_count, 0, kMany>("suppression.minimum_count",
                                                          kWholeNumber),
};

}  // namespace

Expected<bool> SetOption(Options* options, const std::string& name, const OptionValue& value) {
  for (const Row& row : kOptions) {
    if (row.name != name) continue;
    if (row.set(options, value)) return true;
    return Error{"the option \"" + name +
                 "\" does not take this value; accepted: " + std::string(row.accepted)};
  }
  std::string names;
  for (const Row& row : kOptions) names += (names.empty() ? "" : ", ") + std::string(row.name);
  return Error{"unknown option \"" + name + "\"; accepted: " + names};
}

std::vector<std::pair<std::string, OptionValue>> ListOptions(const Options& options) {
  std::vector<std::pair<std::string, OptionValue>> list;
  for (const Row& row : kOptions) list.emplace_back(std::string(row.name), row.get(options));
  return list;
}

}  // namespace rollcall
