// SPDX-License-Identifier: Apache-2.0
// The contract's names of roles, shapes, date formats and calendar types.
#include <array>
#include <string>
#include <utility>

#include "intake/text.h"
#include "rollcall/book.h"

namespace rollcall {
namespace {

template <typename Enum, size_t kSize>
using Names = std::array<std::pair<Enum, std::string_view>, kSize>;

constexpr Names<Role, 5> kRoles = {{{Role::kAttendance, "attendance"},
                                    {Role::kRoster, "roster"},
                                    {Role::kCalendar, "calendar"},
                                    {Role::kTotals, "totals"},
                                    {Role::kGrid, "grid"}}};
constexpr Names<Shape, 4> kShapes = {{{Shape::kDaily, "daily"},
                                      {Shape::kExceptions, "exceptions"},
                                      {Shape::kGrid, "grid"},
                                      {Shape::kTotals, "totals"}}};
constexpr Names<DateFormat, 3> kDateFormats = {
    {{DateFormat::kYmd, "ymd"}, {DateFormat::kMdy, "mdy"}, {DateFormat::kDmy, "dmy"}}};
constexpr Names<CalendarType, 6> kCalendarTypes = {{{CalendarType::kSchool, "school"},
                                                    {CalendarType::kEarly, "early"},
                                                    {CalendarType::kNoSchool, "noschool"},
                                                    {CalendarType::kClosed, "closed"},
                                                    {CalendarType::kFirstDay, "firstday"},
                                                    {CalendarType::kLastDay, "lastday"}}};

template <typename Enum, size_t kSize>
std::string_view NameIn(const Names<Enum, kSize>& names, Enum value) {
  for (const auto& [known, name] : names) {
    if (known == value) return name;
  }
  return {};
}

template <typename Enum, size_t kSize>
std::optional<Enum> FindIn(const Names<Enum, kSize>& names, std::string_view name) {
  for (const auto& [value, known] : names) {
    if (known == name) return value;
  }
  return {};
}

}  // namespace

std::string_view RoleName(Role role) { return NameIn(kRoles, role); }
std::string_view ShapeName(Shape shape) { return NameIn(kShapes, shape); }
std::optional<Shape> ParseShape(std::string_view name) { return FindIn(kShapes, name); }
std::string_view DateFormatName(DateFormat format) { return NameIn(kDateFormats, format); }
std::optional<DateFormat> ParseDateFormat(std::string_view name) {
  return FindIn(kDateFormats, name);
}
std::optional<CalendarType> ParseCalendarType(std::string_view name) {
  return FindIn(kCalendarTypes, intake::Normalised(name));
}

}  // namespace rollcall
