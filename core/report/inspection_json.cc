// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "report/json_writer.h"
#include "report/text.h"
#include "report/views.h"

namespace rollcall {

std::string InspectionJson(const Inspection& inspection) {
  const Fallback fallback =
      inspection.encoding == "windows-1252" ? Fallback::kWindows1252 : Fallback::kReplace;
  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginObject();
  json.Key("encoding").String(inspection.encoding);
  json.Key("delimiter").String(std::string(1, inspection.delimiter));
  json.Key("quote").String(std::string(1, inspection.quote));
  json.Key("header_row").Int(inspection.header_row);
  json.Key("role");
  if (inspection.role) {
    json.String(RoleName(*inspection.role));
  } else {
    json.Null();
  }
  json.Key("likeliest").String(RoleName(inspection.likeliest));
  json.Key("headers").BeginArray();
  for (const std::string& header : inspection.headers) json.String(header);
  json.EndArray();
  json.Key("columns").BeginObject();
  for (const auto& [field, column] : inspection.columns) {
    json.Key(field).Int(static_cast<int64_t>(column));
  }
  json.EndObject();
  json.Key("missing").BeginArray();
  for (const std::string& field : inspection.missing) json.String(field);
  json.EndArray();
  json.Key("rows").BeginArray();
  for (const InspectedRow& row : inspection.rows) {
    json.BeginObject();
    json.Key("row").Int(row.number);
    json.Key("cells").BeginArray();
    for (const std::string& cell : row.cells) json.String(cell);
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
  json.Key("refused").String(inspection.refused);
  json.Key("fields").BeginObject();
  for (const Role role :
       {Role::kAttendance, Role::kRoster, Role::kCalendar, Role::kTotals, Role::kGrid}) {
    json.Key(RoleName(role)).BeginArray();
    for (const FieldNeed& need : FieldsOfRole(role)) {
      json.BeginObject();
      json.Key("field").String(need.field);
      json.Key("required").Bool(need.required);
      json.EndObject();
    }
    json.EndArray();
  }
  json.EndObject();
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
