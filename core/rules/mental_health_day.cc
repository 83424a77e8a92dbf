// SPDX-License-Identifier: Apache-2.0
#include "rollcall/mental_health_day.h"

#include <algorithm>

namespace rollcall {
namespace {

// A11: whether only unplanned closures (and weekends beside them) lie between the two days.
bool OnlyClosedBetween(int before, int day, const MhwContext& context) {
  bool closed = false;
  for (int d = before + 1; d < day; ++d) {
    if (context.closed->Test(d)) {
      closed = true;
      continue;
    }
    const int weekday = (context.weekday_of_first + d) % 7;
    if (weekday != 0 && weekday != 6) return false;
  }
  return closed;
}

}  // namespace

std::vector<MhwFinding> JudgeMhwClaims(const std::vector<MhwClaim>& claims,
                                       const MhwContext& context) {
  const YearLaw& law = *context.law;
  const Options& options = *context.options;
  std::vector<MhwFinding> findings;
  findings.reserve(claims.size());
  int accepted = context.used_elsewhere;
  int last_accepted = -1, last_claimed = -1;
  for (const MhwClaim& claim : claims) {
    MhwFinding finding;
    const int before = context.school_days->Previous(claim.day - 1);
    const int neighbour =
        options.mhw_adjacent_to == AdjacentTo::kAccepted ? last_accepted : last_claimed;
    const bool consecutive = neighbour >= 0 && neighbour == before &&
                             !(options.mhw_closed_between == ClosedBetween::kAllow &&
                               OnlyClosedBetween(before, claim.day, context));
    const bool adult = claim.age && *claim.age >= law.mhw_self_consent_age;
    const bool unpermitted = options.mhw_permission_required && !claim.permitted && !adult;
    if (!law.mhw_in_force) {
      finding.reason = MhwReason::kNotInForce;
    } else if (IsPreK(claim.grade)) {
      finding.reason = MhwReason::kGrade;
    } else if (accepted >= law.mhw_days) {
      finding.reason = MhwReason::kLimit;
    } else if (consecutive) {
      finding.reason = MhwReason::kConsecutive;
    } else if (unpermitted && options.mhw_unpermitted == Unpermitted::kInvalid) {
      finding.reason = MhwReason::kPermission;
    }
    if (finding.reason) {
      finding.status = MhwStatus::kInvalid;
    } else {
      finding.permission_missing = unpermitted;
      ++accepted;
      last_accepted = claim.day;
    }
    last_claimed = claim.day;
    findings.push_back(finding);
  }
  return findings;
}

int MhwRemaining(int valid, int used_elsewhere, Grade grade, const YearLaw& law) {
  if (!law.mhw_in_force || IsPreK(grade)) return 0;
  return std::max(0, law.mhw_days - valid - used_elsewhere);
}

Because MhwBecause(const MhwFinding& finding) {
  if (finding.status == MhwStatus::kValid) {
    if (finding.permission_missing) return {RuleId::kMhw5, RuleId::kMhw6};
    return {RuleId::kMhw3, RuleId::kMhw4, RuleId::kMhw6};
  }
  switch (*finding.reason) {
    case MhwReason::kNotInForce:
      return {RuleId::kMhw1, RuleId::kMhw7};
    case MhwReason::kGrade:
      return {RuleId::kMhw2, RuleId::kMhw7};
    case MhwReason::kLimit:
      return {RuleId::kMhw3, RuleId::kMhw7};
    case MhwReason::kConsecutive:
      return {RuleId::kMhw4, RuleId::kMhw7};
    case MhwReason::kPermission:
      return {RuleId::kMhw5, RuleId::kMhw7};
  }
  return {};
}

}  // namespace rollcall
