// SPDX-License-Identifier: Apache-2.0
#include "rollcall/excusal.h"

namespace rollcall {
namespace {

ExcusalFinding Excused(const ExcusalInput& input, const Because& because) {
  ExcusalFinding finding;
  finding.category = Category::kExcused;
  finding.because = because;
  finding.reason = input.reason;
  return finding;
}

// `needs` empty: nothing that can still come changes it.
ExcusalFinding Unexcused(const ExcusalInput& input, const Because& because, bool provisional,
                         Needs needs) {
  ExcusalFinding finding;
  finding.because = because;
  finding.reason = input.reason;
  finding.provisional = provisional && !needs.empty();
  if (finding.provisional) finding.needs = needs;
  return finding;
}

// What a Level 2 reason still needs where nothing is documented; empty: no paper excuses it.
Needs Level2Needs(Reason reason) {
  switch (reason) {
    case Reason::kIllness:
    case Reason::kMhw:
      return {Need::kMedical};
    case Reason::kReligious:
    case Reason::kBereavement:
    case Reason::kEmergency:
      return {Need::kDocumentation};
    case Reason::kCourt:
      return {Need::kCourt};
    case Reason::kEducational:
      return {Need::kPreapproval};
    case Reason::kUnknown:
      return {Need::kDocumentation, Need::kReason};
    default:
      return {};
  }
}

// A paper that says itself why: it names a reason that the file does not give (contract section 5).
std::optional<ExcusalFinding> NamedByPaper(const ExcusalInput& input) {
  ExcusalInput named = input;
  switch (input.documentation) {
    case Documentation::kMedical:
      named.reason = Reason::kIllness;
      return Excused(named, {RuleId::kOrd2, RuleId::kExc1, RuleId::kDoc1});
    case Documentation::kCourt:
      named.reason = Reason::kCourt;
      return Excused(named, {RuleId::kOrd2, RuleId::kExc4, RuleId::kDoc1});
    case Documentation::kPreapproved:
      if (!input.approved_in_time) return std::nullopt;
      named.reason = Reason::kEducational;
      return Excused(named, {RuleId::kOrd2, RuleId::kExc6, RuleId::kDoc1});
    default:
      return std::nullopt;
  }
}

ExcusalFinding Level1(const ExcusalInput& input) {
  switch (input.paper) {
    case Paper::kTimely:
      return Excused(input, {RuleId::kOrd2, RuleId::kDoc1});
    case Paper::kLate:
      return Unexcused(input, {RuleId::kOrd2, RuleId::kDoc2}, false, {});
    case Paper::kNone:
      break;
  }
  const bool file_cannot_know =
      !input.files_know_notes && input.reason == Reason::kUnknown && !input.keyed_unexcused;
  return Unexcused(input, {RuleId::kOrd2, RuleId::kDoc1}, input.window_open || file_cannot_know,
                   {Need::kDocumentation});
}

ExcusalFinding Level2(const ExcusalInput& input, const Options& options) {
  const Needs needs = Level2Needs(input.reason);
  if (needs.empty()) return Unexcused(input, {RuleId::kOrd2, RuleId::kExc7}, false, {});
  const bool open = input.window_open;
  if (input.paper == Paper::kLate) {
    return Unexcused(input, {RuleId::kOrd2, RuleId::kDoc2}, false, {});
  }
  const bool unknown = input.reason == Reason::kUnknown;
  if (input.paper == Paper::kNone) {
    const bool file_cannot_know = !input.files_know_notes && unknown && !input.keyed_unexcused;
    return Unexcused(input, {RuleId::kOrd2, RuleId::kDoc1}, open || file_cannot_know, needs);
  }
  switch (input.reason) {
    case Reason::kUnknown:
      if (auto named = NamedByPaper(input)) return *named;
      if (input.keyed_excused && options.keyed_level2 == KeyedLevel2::kTrust) {
        return Excused(input, {RuleId::kOrd2, RuleId::kKeyed});
      }
      // The paper is there; only the reason is missing. A day keyed unexcused is final after its
      // window (A34).
      return Unexcused(input, {RuleId::kOrd2, RuleId::kExc10}, open || !input.keyed_unexcused,
                       {Need::kReason});
    case Reason::kMhw: {  // MHW-7: medical verification, or another listed reason
      if (auto named = NamedByPaper(input)) {
        named->reason = Reason::kMhw;
        return *named;
      }
      return Unexcused(input, {RuleId::kOrd2, RuleId::kExc1}, open, needs);
    }
    case Reason::kIllness:
      if (input.documentation == Documentation::kMedical) {
        return Excused(input, {RuleId::kOrd2, RuleId::kExc1, RuleId::kDoc1});
      }
      return Unexcused(input, {RuleId::kOrd2, RuleId::kExc1}, open, needs);
    case Reason::kReligious:
      return Excused(input, {RuleId::kOrd2, RuleId::kExc2, RuleId::kDoc1});
    case Reason::kBereavement:
    case Reason::kEmergency:
      return Excused(input, {RuleId::kOrd2, RuleId::kExc3, RuleId::kDoc1});
    case Reason::kCourt:
      if (input.documentation == Documentation::kCourt) {
        return Excused(input, {RuleId::kOrd2, RuleId::kExc4, RuleId::kDoc1});
      }
      return Unexcused(input, {RuleId::kOrd2, RuleId::kExc4}, open, needs);
    default:
      break;
  }
  // The one reason left on the list: an extraordinary educational opportunity.
  if (input.approved_in_time) {
    return Excused(input, {RuleId::kOrd2, RuleId::kExc6, RuleId::kDoc1});
  }
  return Unexcused(input, {RuleId::kOrd2, RuleId::kExc6}, open && !input.approval_late, needs);
}

}  // namespace

ExcusalFinding JudgeAbsence(const ExcusalInput& input, const Options& options) {
  // Excused at any number, without a paper from the family (rulebook section 4, steps 2 to 4).
  if (input.reason == Reason::kExclusion210) return Excused(input, {RuleId::kExc210});
  if (input.reason == Reason::kTransportation) return Excused(input, {RuleId::kExc5});
  if (input.military_leave) return Excused(input, {RuleId::kExc8});
  const bool health = input.reason == Reason::kHealthRequirement;
  if (health && options.health_requirement_excused) return Excused(input, {RuleId::kExc9});
  ExcusalFinding finding = input.level == 1 ? Level1(input) : Level2(input, options);
  if (health) {
    Because because{RuleId::kExc9};
    because.append(finding.because);
    finding.because = because;
  }
  return finding;
}

}  // namespace rollcall
