// SPDX-License-Identifier: Apache-2.0
#include "report/view_list.h"

#include <vector>

#include "report/basis_view.h"
#include "report/calendar_file_view.h"
#include "report/changes_view.h"
#include "report/charts_view.h"
#include "report/check_view.h"
#include "report/definitions_view.h"
#include "report/family_view.h"
#include "report/ladder.h"
#include "report/letter_view.h"
#include "report/outreach_view.h"
#include "report/presence_view.h"
#include "report/student_days_view.h"
#include "report/take_view.h"
#include "report/year_marks_view.h"

namespace rollcall {
namespace {

struct ViewKind {
  std::string_view kind;
  ViewOfEvaluation answer;  // nullptr: Session answers it, or the next
  ViewOfLaw without_files = nullptr;
};

const std::vector<ViewKind>& Kinds() {
  static const auto* const kinds = new std::vector<ViewKind>{
      {"summary", nullptr},
      {"files", nullptr},
      {"problems", nullptr},
      {"students", nullptr},
      {"student", nullptr},
      {"list_choices", nullptr},
      {"assumptions", &AssumptionsJson},
      {"review_teams", &ReviewTeamsJson},
      {"rules", nullptr},
      {"codes", nullptr},
      {"coverage", nullptr},
      {"ids", nullptr},
      {"calendar_draft", nullptr},
      {"agenda", nullptr},
      {"since", nullptr},
      {"changes", &ChangesJson},
      {"truancy_counts", &TruancyCountsJson},
      {"days_to_check", &DaysToCheckJson},
      {"definitions", &DefinitionsJson},
      {"charts", &ChartsJson},
      {"what_would_it_take", &WhatWouldItTakeJson},
      {"student_days", &StudentDaysView},
      {"student_then", &StudentThenView},
      {"steps", &StepsView},
      {"district", &DistrictView},
      {"outreach", &OutreachView},
      {"letter", &LetterJson},
      {"outreach_file", nullptr},
      {"family", nullptr, &FamilyView},
      {"presence", nullptr, &PresenceView},
      {"year_marks", nullptr, &YearMarksView},
      {"calendar_file", nullptr, &CalendarFileJson},
      {"family_link", nullptr},
  };
  return *kinds;
}

// "summary, files, … and calendar_draft".
template <typename Which>
std::string Listed(Which which) {
  std::vector<std::string_view> kinds;
  for (const ViewKind& kind : Kinds()) {
    if (which(kind)) kinds.push_back(kind.kind);
  }
  std::string text;
  for (size_t i = 0; i < kinds.size(); ++i) {
    if (i > 0) text += i + 1 < kinds.size() ? ", " : " and ";
    text += kinds[i];
  }
  return text;
}

}  // namespace

ViewOfEvaluation FindView(std::string_view kind) {
  for (const ViewKind& known : Kinds()) {
    if (known.kind == kind) return known.answer;
  }
  return nullptr;
}

ViewOfLaw FindViewWithoutFiles(std::string_view kind) {
  for (const ViewKind& known : Kinds()) {
    if (known.kind == kind) return known.without_files;
  }
  return nullptr;
}

bool IsViewKind(std::string_view kind) {
  for (const ViewKind& known : Kinds()) {
    if (known.kind == kind) return true;
  }
  return false;
}

std::string ViewKinds() {
  return Listed([](const ViewKind&) { return true; });
}

std::string ViewKindsWithoutFiles() {
  return Listed([](const ViewKind& kind) { return kind.without_files != nullptr; });
}

}  // namespace rollcall
