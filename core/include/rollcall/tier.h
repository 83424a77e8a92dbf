// SPDX-License-Identifier: Apache-2.0
// tier: band and tier of support by the rate of absence.  TIER-1, TIER-2.
//
// Source: Attendance Works; slides of 25 January 2022. Bands: satisfactory below 5 %, at risk 5 to
// below 10, moderate chronic 10 to below 20, severe chronic 20 and more. Tier 2 from 10 %, Tier 3
// from 20 %, this year or the year before (option tier.use_prior_year). Exactly 5 % is at risk
// (option tier.five_percent_is). Tiers are not law. Edges: no day enrolled: no band.
//
// Example (also a test): 5 of 180 days this year, 12 of 100 the year before: satisfactory, Tier 2.
#ifndef ROLLCALL_TIER_H_
#define ROLLCALL_TIER_H_

#include <optional>

#include "rollcall/findings.h"
#include "rollcall/law.h"
#include "rollcall/options.h"

namespace rollcall {

std::optional<Band> BandOf(int days_absent, int days_enrolled, const YearLaw& law,
                           const Options& options);

// `prior`: the band of the year before; nothing: not known.
std::optional<int> TierOf(std::optional<Band> current, std::optional<Band> prior,
                          const Options& options);

}  // namespace rollcall

#endif  // ROLLCALL_TIER_H_
