// SPDX-License-Identifier: Apache-2.0
#include "evaluate/meanings.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace rollcall {
namespace {

std::string LowerTrimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

Reason ReasonOfText(std::string_view text, const Profile& profile) {
  if (text.empty()) return Reason::kUnknown;
  const auto found = profile.reasons.find(LowerTrimmed(text));
  if (found != profile.reasons.end()) return found->second;
  return ParseReason(text).value_or(Reason::kUnknown);
}

}  // namespace

CodeKind KindOf(std::string_view code, YesNo sis_absent, YesNo sis_excused, YesNo sis_tardy,
                const Profile& profile, const Law& law) {
  CodeKind result;
  if (code.empty() && sis_absent != YesNo::kBlank) {
    if (sis_absent == YesNo::kNo) {
      result.kind = sis_tardy == YesNo::kYes ? Kind::kTardy : Kind::kPresent;
    } else {
      result.kind = sis_excused == YesNo::kYes ? Kind::kAbsentExcused : Kind::kAbsentUnverified;
    }
    result.meaning.kind = result.kind;
    return result;
  }
  if (const auto meaning = MeaningOf(code, profile, law)) {
    result.kind = meaning->kind;
    result.meaning = *meaning;
  }
  return result;
}

bool IsEmptyCell(const FileFacts& file, std::string_view code, const Profile& profile) {
  return file.role == Role::kGrid && code.empty() && profile.codes.count("") == 0;
}

std::string CodeField(const FileFacts& file) {
  if (file.role == Role::kGrid) return "";
  const auto has = [&file](std::string_view field) {
    return std::any_of(file.columns.begin(), file.columns.end(),
                       [field](const auto& column) { return column.first == field; });
  };
  return !has("code") && has("sis_absent") ? "sis_absent" : "code";
}

Meanings::Meanings(const Book& book, const Profile& profile, const Law& law) {
  std::unordered_map<TextId, CodeKind> codes;
  std::unordered_map<TextId, Reason> reasons;
  meanings_.reserve(book.records.size());
  by_code_.reserve(book.records.size());
  for (const Record& record : book.records) {
    CodeKind code;
    if (record.code == kNoText && record.sis_absent != YesNo::kBlank) {
      code = KindOf("", record.sis_absent, record.sis_excused, record.sis_tardy, profile, law);
    } else {
      const auto [at, added] = codes.try_emplace(record.code);
      if (added) {
        at->second = KindOf(book.texts.Get(record.code), YesNo::kBlank, YesNo::kBlank,
                            YesNo::kBlank, profile, law);
      }
      code = at->second;
    }
    Meaning m;
    m.kind = code.kind;
    m.reason = code.meaning.reason.value_or(ReasonOf(code.kind));
    if (m.reason == Reason::kUnknown && record.reason != kNoText) {
      const auto [at, added] = reasons.try_emplace(record.reason);
      if (added) at->second = ReasonOfText(book.texts.Get(record.reason), profile);
      m.reason = at->second;
    }
    if (record.documentation != Documentation::kNotGiven) {
      m.documentation = record.documentation;
    } else if (code.meaning.documentation) {
      m.documentation = *code.meaning.documentation;
    } else {
      // A half-day code's paper is that of its reason.
      m.documentation = code.kind == Kind::kHalfDay ? AssumedDocumentation(m.reason)
                                                    : AssumedDocumentation(code.kind);
    }
    m.portion_absent =
        record.portion_absent != kNotGiven ? record.portion_absent : code.meaning.portion_absent;
    m.keyed_excused = code.kind == Kind::kAbsentExcused;
    m.keyed_unexcused = code.kind == Kind::kAbsentUnexcused;
    by_code_.push_back(DecidedByCode(record, m));
    meanings_.push_back(m);
  }
}

}  // namespace rollcall
