// SPDX-License-Identifier: Apache-2.0
// Inspect: what the beginning of one file looks like, also of a file that no role can be found for:
// what the page shows when it asks for the header row, the role and the columns.
//
// Answers from the first bytes alone and keeps nothing. What a person has said (FileReading) is
// followed as Reader follows it, so that the preview is the reading to come.
#ifndef ROLLCALL_INSPECT_H_
#define ROLLCALL_INSPECT_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rollcall/book.h"
#include "rollcall/reader.h"

namespace rollcall {

struct Law;

struct InspectedRow {
  uint32_t number = 0;             // line as a spreadsheet shows it
  std::vector<std::string> cells;  // UTF-8
};

struct Inspection {
  std::string encoding;
  char delimiter = ',';
  char quote = '"';
  uint32_t header_row = 0;  // 0: none
  std::optional<Role> role;
  Role likeliest = Role::kAttendance;  // `role`, else the one that lacks least
  std::vector<std::string> headers;
  std::vector<std::pair<std::string, size_t>> columns;  // field -> column, from 0, of `likeliest`
  std::vector<std::string> missing;  // what `likeliest` still needs; several names where one does
  std::vector<InspectedRow> rows;    // the first rows of the file, those above the header too
  std::string refused;               // why the file cannot be read; "": it can
};

// `head`: the file's first bytes (256 KiB are as good as all); `whole`: they are the whole file.
Inspection Inspect(std::string_view head, bool whole, const Law& law, const ReadOptions& options,
                   const FileReading& reading);

// The fields that a file of this role may have, in the contract's order, with whether it needs
// them.
struct FieldNeed {
  std::string field;
  bool required = false;
};
std::vector<FieldNeed> FieldsOfRole(Role role);

}  // namespace rollcall

#endif  // ROLLCALL_INSPECT_H_
