// SPDX-License-Identifier: Apache-2.0
#include "report/calendar_file_view.h"

#include "report/family_link_view.h"
#include "report/requests.h"
#include "rollcall/book.h"
#include "rollcall/profile.h"
#include "rollcall/reader.h"

namespace rollcall {

Expected<std::string> CalendarFileJson(const Law& law, std::string_view filter_json) {
  const Expected<std::string> text = ParseText(filter_json);
  if (!text) return Error{text.error()};
  Book book;
  Reader reader(&book, law, {});
  reader.BeginFile("calendar");
  reader.Push(reinterpret_cast<const uint8_t*>(text->data()), text->size());
  if (const Expected<Done> end = reader.EndFile(); !end) return Error{end.error()};
  if (book.files.back().role != Role::kCalendar) {
    return Error{"This is no calendar: a calendar has the columns date and type."};
  }
  if (const Expected<Done> done = reader.Finish(); !done) return Error{done.error()};
  if (book.calendar.empty()) return Error{"No row of this calendar can be read."};
  Profile profile;
  profile.options = law.DefaultOptions();
  return FamilyLinkJson(book, profile, law);
}

}  // namespace rollcall
