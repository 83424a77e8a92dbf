// SPDX-License-Identifier: Apache-2.0
// The closed lists of the contract: what a code can mean (Kind), why somebody was absent (Reason),
// what paper there is (Documentation). Names as in the contract, section 5; the tables live in
// core/law/kinds.cc.
#ifndef ROLLCALL_KINDS_H_
#define ROLLCALL_KINDS_H_

#include <cstdint>
#include <optional>
#include <string_view>

namespace rollcall {

enum class Kind : uint8_t {
  // present
  kPresent,
  kTardy,
  kEarlyDismissal,
  kSchoolActivity,
  kRemotePresent,
  kInSchoolSuspension,
  // not a day of membership
  kNotEnrolled,
  kNoSchool,
  // absent
  kAbsentUnverified,
  kRemoteAbsent,
  kAbsentExcused,
  kAbsentUnexcused,
  kHalfDay,
  kIllness,
  kVacation,
  kHomeVisit,
  kReligious,
  kBereavement,
  kEmergency,
  kFamily,
  kMedical,
  kCourt,
  kTransportation,
  kEducational,
  kMilitary,
  kExclusion210,
  kHealthRequirement,
  kMhw,
  kSuspension,
  kExpulsion,
  // not known: a code that the map lacks or marks 'ask'
  kUnknown
};
inline constexpr int kKindCount = static_cast<int>(Kind::kUnknown) + 1;

enum class Reason : uint8_t {
  kUnknown,
  kIllness,
  kVacation,
  kHomeVisit,
  kReligious,
  kBereavement,
  kEmergency,
  kFamily,
  kCourt,
  kTransportation,
  kEducational,
  kMilitary,
  kExclusion210,
  kHealthRequirement,
  kMhw,
  kDisciplinary
};

// Better paper has the larger value (the contract's order: medical, court, preapproved,
// school_official, parent, none).
enum class Documentation : uint8_t {
  kNotGiven,  // the file has no documentation column: what the kind implies is assumed
  kNone,
  kParent,
  kSchoolOfficial,
  kPreapproved,
  kCourt,
  kMedical
};

enum class YesNo : uint8_t { kBlank, kNo, kYes };

std::string_view KindName(Kind kind);                  // "absent_unverified"; kUnknown: "unknown"
std::optional<Kind> ParseKind(std::string_view name);  // not "unknown"
std::string_view ReasonName(Reason reason);            // "exclusion_210"
// Reason ids, and the kinds' names that stand for one (medical: illness; suspension, expulsion:
// disciplinary). Without regard to case, spaces and underscores.
std::optional<Reason> ParseReason(std::string_view name);
std::string_view DocumentationName(Documentation documentation);

inline bool IsPresentKind(Kind k) { return k <= Kind::kInSchoolSuspension; }
inline bool IsNoMembershipKind(Kind k) { return k == Kind::kNotEnrolled || k == Kind::kNoSchool; }
inline bool IsAbsentKind(Kind k) { return k >= Kind::kAbsentUnverified && k <= Kind::kExpulsion; }

Reason ReasonOf(Kind kind);                     // kUnknown where the kind says none
Documentation AssumedDocumentation(Kind kind);  // kNone where none, or none is needed
Documentation AssumedDocumentation(
    Reason reason);  // of a half day: as the reason's own kind; kNone for unknown

}  // namespace rollcall

#endif  // ROLLCALL_KINDS_H_
