// SPDX-License-Identifier: Apache-2.0
#include "rollcall/tier.h"

#include <algorithm>

namespace rollcall {
namespace {

int TierOfBand(Band band) {
  if (band == Band::kSevereChronic) return 3;
  return band == Band::kModerateChronic ? 2 : 1;
}

}  // namespace

std::optional<Band> BandOf(int days_absent, int days_enrolled, const YearLaw& law,
                           const Options& options) {
  if (days_enrolled <= 0) return std::nullopt;
  if (AtLeast(days_absent, days_enrolled, law.severe_chronic)) return Band::kSevereChronic;
  if (AtLeast(days_absent, days_enrolled, law.moderate_chronic)) return Band::kModerateChronic;
  const Fraction edge = law.at_risk;
  const bool on_edge = days_absent * edge.denominator == days_enrolled * edge.numerator;
  if (on_edge && options.tier_five_percent_is == FivePercentIs::kSatisfactory) {  // A27
    return Band::kSatisfactory;
  }
  return AtLeast(days_absent, days_enrolled, edge) ? Band::kAtRisk : Band::kSatisfactory;
}

std::optional<int> TierOf(std::optional<Band> current, std::optional<Band> prior,
                          const Options& options) {
  if (!current) return std::nullopt;
  int tier = TierOfBand(*current);
  if (prior && options.tier_use_prior_year) tier = std::max(tier, TierOfBand(*prior));
  return tier;
}

}  // namespace rollcall
