// SPDX-License-Identifier: Apache-2.0
#include "rollcall/kinds.h"

#include <string>

namespace rollcall {
namespace {

using R = Reason;
using D = Documentation;

struct KindRow {
  Kind kind;
  std::string_view name;
  Reason reason;
  Documentation documentation;
};

// The contract's section 5, in the order of Kind.
constexpr KindRow kKinds[] = {
    {Kind::kPresent, "present", R::kUnknown, D::kNone},
    {Kind::kTardy, "tardy", R::kUnknown, D::kNone},
    {Kind::kEarlyDismissal, "early_dismissal", R::kUnknown, D::kNone},
    {Kind::kSchoolActivity, "school_activity", R::kUnknown, D::kNone},
    {Kind::kRemotePresent, "remote_present", R::kUnknown, D::kNone},
    {Kind::kInSchoolSuspension, "in_school_suspension", R::kUnknown, D::kNone},
    {Kind::kNotEnrolled, "not_enrolled", R::kUnknown, D::kNone},
    {Kind::kNoSchool, "no_school", R::kUnknown, D::kNone},
    {Kind::kAbsentUnverified, "absent_unverified", R::kUnknown, D::kNone},
    {Kind::kRemoteAbsent, "remote_absent", R::kUnknown, D::kNone},
    {Kind::kAbsentExcused, "absent_excused", R::kUnknown, D::kParent},
    {Kind::kAbsentUnexcused, "absent_unexcused", R::kUnknown, D::kNone},
    {Kind::kHalfDay, "half_day", R::kUnknown, D::kNone},
    {Kind::kIllness, "illness", R::kIllness, D::kParent},
    {Kind::kVacation, "vacation", R::kVacation, D::kParent},
    {Kind::kHomeVisit, "home_visit", R::kHomeVisit, D::kParent},
    {Kind::kReligious, "religious", R::kReligious, D::kParent},
    {Kind::kBereavement, "bereavement", R::kBereavement, D::kParent},
    {Kind::kEmergency, "emergency", R::kEmergency, D::kParent},
    {Kind::kFamily, "family", R::kFamily, D::kParent},
    {Kind::kMedical, "medical", R::kIllness, D::kMedical},
    {Kind::kCourt, "court", R::kCourt, D::kCourt},
    {Kind::kTransportation, "transportation", R::kTransportation, D::kNone},
    {Kind::kEducational, "educational", R::kEducational, D::kPreapproved},
    {Kind::kMilitary, "military", R::kMilitary, D::kNone},
    {Kind::kExclusion210, "exclusion_210", R::kExclusion210, D::kNone},
    {Kind::kHealthRequirement, "health_requirement", R::kHealthRequirement, D::kNone},
    {Kind::kMhw, "mhw", R::kMhw, D::kParent},
    {Kind::kSuspension, "suspension", R::kDisciplinary, D::kNone},
    {Kind::kExpulsion, "expulsion", R::kDisciplinary, D::kNone},
    {Kind::kUnknown, "unknown", R::kUnknown, D::kNone},
};
static_assert(sizeof(kKinds) / sizeof(kKinds[0]) == kKindCount);

constexpr bool InOrder() {
  for (int i = 0; i < kKindCount; ++i) {
    if (static_cast<int>(kKinds[i].kind) != i) return false;
  }
  return true;
}
static_assert(InOrder(), "kKinds is in the order of Kind");

const KindRow& Row(Kind kind) { return kKinds[static_cast<int>(kind)]; }

// In the order of Reason.
constexpr std::string_view kReasons[] = {
    "unknown",       "illness",
    "vacation",      "home_visit",
    "religious",     "bereavement",
    "emergency",     "family",
    "court",         "transportation",
    "educational",   "military",
    "exclusion_210", "health_requirement",
    "mhw",           "disciplinary",
};

// In the order of Documentation; "not given" is no word of the files.
constexpr std::string_view kDocumentations[] = {
    "not_given", "none", "parent", "school_official", "preapproved", "court", "medical",
};

// Lower case, without spaces and underscores.
std::string Folded(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == ' ' || c == '_' || c == '\t') continue;
    out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  return out;
}

}  // namespace

std::string_view KindName(Kind kind) { return Row(kind).name; }

std::optional<Kind> ParseKind(std::string_view name) {
  for (const KindRow& row : kKinds) {
    if (row.name == name && row.kind != Kind::kUnknown) return row.kind;
  }
  return {};
}

std::string_view ReasonName(Reason reason) { return kReasons[static_cast<int>(reason)]; }

std::optional<Reason> ParseReason(std::string_view name) {
  const std::string folded = Folded(name);
  int i = 0;
  for (std::string_view reason : kReasons) {
    if (Folded(reason) == folded) return static_cast<Reason>(i);
    ++i;
  }
  for (const KindRow& row : kKinds) {
    if (row.reason != Reason::kUnknown && Folded(row.name) == folded) return row.reason;
  }
  return {};
}

std::string_view DocumentationName(Documentation documentation) {
  return kDocumentations[static_cast<int>(documentation)];
}

Reason ReasonOf(Kind kind) { return Row(kind).reason; }

Documentation AssumedDocumentation(Kind kind) { return Row(kind).documentation; }

Documentation AssumedDocumentation(Reason reason) {
  // A reason's own kind comes before the kinds that merely name it (medical names illness).
  for (const KindRow& row : kKinds) {
    if (row.reason == reason && row.name == ReasonName(reason)) return row.documentation;
  }
  return Documentation::kNone;
}

}  // namespace rollcall
