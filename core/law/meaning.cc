// SPDX-License-Identifier: Apache-2.0
// What a code means: the profile's word, the starter map's, or, of a joined code, that of its
// parts.
#include <string>
#include <utility>
#include <vector>

#include "rollcall/law.h"
#include "rollcall/profile.h"

namespace rollcall {
namespace {

bool IsBlank(char c) { return c == ' ' || c == '\t'; }
bool IsJoint(char c) { return c == '-' || c == '/' || c == ',' || c == '+'; }

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && IsBlank(text.back())) text.remove_suffix(1);
  return text;
}

std::string LowerTrimmed(std::string_view text) {
  std::string out(Trimmed(text));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// What profile and starter map say of a whole code: the kind is kUnknown where they ask; nothing:
// they do not know it.
struct Whole {
  CodeMeaning meaning;
  std::string words;
};
std::optional<Whole> FindWhole(std::string_view code, const Profile& profile, const Law& law) {
  const auto said = [](const CodeMeaning& meaning) {
    std::string words(KindName(meaning.kind));
    for (char& c : words) {
      if (c == '_') c = ' ';
    }
    return Whole{meaning, std::move(words)};
  };
  const auto starter = [](const StarterCode& row) {
    Whole whole;
    whole.meaning.kind = row.kind.value_or(Kind::kUnknown);
    whole.words = row.meaning;
    return whole;
  };
  const auto exact = profile.codes.find(std::string(code));
  if (exact != profile.codes.end()) return said(exact->second);
  const std::string folded = LowerTrimmed(code);
  for (const auto& [name, meaning] : profile.codes) {
    if (LowerTrimmed(name) == folded) return said(meaning);
  }
  for (const StarterCode& row : law.codes) {
    if (row.code == code) return starter(row);
  }
  for (const StarterCode& row : law.codes) {
    if (LowerTrimmed(row.code) == folded) return starter(row);
  }
  return {};
}

const JoinedPart* FindPart(std::string_view text, JoinedPart::Place place, const Law& law) {
  const std::string folded = LowerTrimmed(text);
  for (const JoinedPart& part : law.joined_parts) {
    if (part.place == place && LowerTrimmed(part.text) == folded) return &part;
  }
  return nullptr;
}

struct Parts {
  std::string_view status, excuse;  // the excuse "": said to be blank
};

// The two parts of a code. Blanks and one of - / , + join them; "A -" has a blank excuse.
std::optional<Parts> Split(std::string_view code, const Law& law) {
  code = Trimmed(code);
  if (code.size() > 2 && code.back() == '-' && IsBlank(code[code.size() - 2])) {
    const std::string_view status = Trimmed(code.substr(0, code.size() - 1));
    const bool one = FindPart(status, JoinedPart::Place::kStatus, law) != nullptr;
    for (const char c : status) {
      if (!one && (IsBlank(c) || IsJoint(c))) return {};
    }
    return Parts{status, {}};
  }
  std::optional<Parts> found;
  int joints = 0;
  for (size_t at = 0; at < code.size();) {
    if (!IsBlank(code[at]) && !IsJoint(code[at])) {
      ++at;
      continue;
    }
    const size_t begin = at;
    int marks = 0;
    for (; at < code.size() && (IsBlank(code[at]) || IsJoint(code[at])); ++at) {
      marks += IsJoint(code[at]);
    }
    if (marks > 1 || begin == 0 || at == code.size()) return {};
    ++joints;
    const std::string_view status = code.substr(0, begin);
    // "Early Release E": a status may be two words.
    if (joints == 1 || FindPart(status, JoinedPart::Place::kStatus, law) != nullptr) {
      found = Parts{status, code.substr(at)};
    } else {
      return {};
    }
  }
  return found;
}

// An absence that the first part says, with the excuse that the second one says; kUnknown where
// the two contradict each other.
Kind Excused(Kind absence, Kind excuse) {
  if (absence == Kind::kAbsentUnverified) return excuse;
  if (absence == Kind::kAbsentUnexcused) {
    return excuse == Kind::kAbsentExcused ? Kind::kUnknown : absence;
  }
  return excuse == Kind::kAbsentUnexcused ? Kind::kUnknown : absence;
}

}  // namespace

std::optional<JoinedMeaning> ReadJoinedCode(std::string_view code, const Profile& profile,
                                            const Law& law) {
  if (FindWhole(code, profile, law)) return {};
  const std::optional<Parts> parts = Split(code, law);
  if (!parts) return {};

  JoinedMeaning joined;
  const auto say = [&joined](std::string_view text, std::string_view words) {
    if (!joined.words.empty()) joined.words += ", ";
    joined.words.append(text).append(": ").append(words);
  };
  if (const JoinedPart* status = FindPart(parts->status, JoinedPart::Place::kStatus, law)) {
    joined.meaning.kind = *status->kind;
    joined.origin = status->origin;
    say(parts->status, status->meaning);
  } else if (const auto whole = FindWhole(parts->status, profile, law)) {
    joined.meaning = whole->meaning;
    say(parts->status, whole->words);
  } else {
    return {};
  }
  const bool present = IsPresentKind(joined.meaning.kind);
  if (!present && !IsAbsentKind(joined.meaning.kind)) return {};

  if (parts->excuse.empty()) {
    joined.words += ", no excuse given";
    return joined;
  }
  if (const JoinedPart* excuse = FindPart(parts->excuse, JoinedPart::Place::kExcuse, law)) {
    if (!excuse->kind) return {};
    if (!present) joined.meaning.kind = Excused(joined.meaning.kind, *excuse->kind);
    if (joined.meaning.kind == Kind::kUnknown) return {};
    joined.origin = excuse->origin;
    say(parts->excuse, excuse->meaning);
    return joined;
  }
  // Two present kinds: the first.
  const JoinedPart* second = FindPart(parts->excuse, JoinedPart::Place::kStatus, law);
  const auto whole = FindWhole(parts->excuse, profile, law);
  const Kind other = second != nullptr ? *second->kind
                     : whole           ? whole->meaning.kind
                                       : Kind::kUnknown;
  if (!present || !IsPresentKind(other)) return {};
  say(parts->excuse, second != nullptr ? second->meaning : whole->words);
  return joined;
}

std::optional<CodeMeaning> MeaningOf(std::string_view code, const Profile& profile,
                                     const Law& law) {
  if (const auto whole = FindWhole(code, profile, law)) {
    if (whole->meaning.kind == Kind::kUnknown) return {};
    return whole->meaning;
  }
  if (const auto joined = ReadJoinedCode(code, profile, law)) return joined->meaning;
  return {};
}

}  // namespace rollcall
