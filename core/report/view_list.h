// SPDX-License-Identifier: Apache-2.0
// ViewList: every kind of view that `rollcall view KIND` and the page can ask for. A family of
// views with a file of its own is one line in view_list.cc.
#ifndef ROLLCALL_REPORT_VIEW_LIST_H_
#define ROLLCALL_REPORT_VIEW_LIST_H_

#include <string>
#include <string_view>

#include "rollcall/evaluate.h"
#include "rollcall/expected.h"

namespace rollcall {

// Answers as JSON text what `filter_json` ("": all of it) asks of an evaluation; the error is one
// sentence.
using ViewOfEvaluation = Expected<std::string> (*)(const Evaluation& evaluation,
                                                   std::string_view filter_json);

// The same of what the filter itself tells, with no file read.
using ViewOfLaw = Expected<std::string> (*)(const Law& law, std::string_view filter_json);

// nullptr: no such kind, or one that Session answers by itself.
ViewOfEvaluation FindView(std::string_view kind);
// nullptr: no such kind, or one that needs files.
ViewOfLaw FindViewWithoutFiles(std::string_view kind);
bool IsViewKind(std::string_view kind);
// "summary, files, … and calendar_draft", for sentences.
std::string ViewKinds();
std::string ViewKindsWithoutFiles();

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_VIEW_LIST_H_
