// SPDX-License-Identifier: Apache-2.0
#include "rollcall/school_calendar.h"

#include <algorithm>
#include <utility>

namespace rollcall {
namespace {

// From the most general to the most specific. Half-day kindergarten follows the kindergarten's
// rows, its own come after.
enum Layer { kBase, kSchool, kKindergarten, kGrade, kSchoolKindergarten, kSchoolGrade, kLayers };

constexpr int kNoLayer = -1;
constexpr int kMinutesOfADay = 24 * 60;

// What one layer says of one day.
struct DayRow {
  bool adds = false, removes = false, closed = false;
  int minutes = 0;  // 0: none; of several the fewest, so that an early dismissal wins
  bool own = false;
};

struct LayerRows {
  bool has_school_rows = false;
  int first_day = -1, last_day = -1;
  std::array<DayRow, kDaysInYear> days{};
  bool any() const { return has_school_rows || first_day >= 0; }
};

// The layer in which a row speaks to a student of that school and grade, or kNoLayer.
int LayerOf(const CalendarRow& row, TextId school, TextId grade, const TextPool& texts) {
  if (row.school != kNoText && row.school != school) return kNoLayer;
  const bool of_school = row.school != kNoText;
  if (row.grade == kNoText) return of_school ? kSchool : kBase;
  if (grade == kNoText) return kNoLayer;
  const Grade theirs = ParseGrade(texts.Get(row.grade));
  const Grade ours = ParseGrade(texts.Get(grade));
  if (row.grade == grade || (theirs != Grade::kUnknown && theirs == ours)) {
    return of_school ? kSchoolGrade : kGrade;
  }
  if (theirs == Grade::kKindergarten && ours == Grade::kHalfDayKindergarten) {
    return of_school ? kSchoolKindergarten : kKindergarten;
  }
  return kNoLayer;
}

void Add(const CalendarRow& row, int layer, int day, LayerRows* rows) {
  DayRow& d = rows->days[day];
  switch (row.type) {
    case CalendarType::kSchool:
      rows->has_school_rows = true;
      d.adds = true;
      break;
    case CalendarType::kEarly:
      d.adds = true;
      break;
    case CalendarType::kNoSchool:
      d.removes = true;
      break;
    case CalendarType::kClosed:
      d.removes = d.closed = true;
      break;
    case CalendarType::kFirstDay:
      if (rows->first_day < 0 || day < rows->first_day) rows->first_day = day;
      break;
    case CalendarType::kLastDay:
      rows->last_day = std::max(rows->last_day, day);
      break;
  }
  if (row.minutes > 0 && row.minutes <= kMinutesOfADay) {
    d.minutes = d.minutes == 0 ? row.minutes : std::min(d.minutes, row.minutes);
    d.own = layer == kGrade || layer == kSchoolGrade;
  }
}

void Assign(int day, bool member, DayBits* days) {
  if (member) {
    days->Set(day);
  } else {
    days->Clear(day);
  }
}

void SetMondayToFriday(SchoolYear year, int first, int last, DayBits* days) {
  for (int day = first; day <= last; ++day) {
    if (year.DateOf(day).IsMondayToFriday()) days->Set(day);
  }
}

std::unique_ptr<YearCalendar> Resolve(SchoolYear year,
                                      const std::array<LayerRows, kLayers>& layers) {
  // The form is that of the most general layer that says which days there are.
  const auto general =
      std::find_if(layers.begin(), layers.end(), [](const LayerRows& l) { return l.any(); });
  if (general == layers.end()) return nullptr;
  const bool exact_list = general->has_school_rows;

  int first = -1, first_layer = kNoLayer, last = -1, last_layer = kNoLayer;
  for (int l = 0; l < kLayers; ++l) {
    if (layers[l].first_day >= 0) {
      first = layers[l].first_day;
      first_layer = l;
    }
    if (layers[l].last_day >= 0) {
      last = layers[l].last_day;
      last_layer = l;
    }
  }

  auto calendar = std::make_unique<YearCalendar>();
  calendar->year = year;
  calendar->end_known = exact_list || last >= 0;
  if (!exact_list) {
    SetMondayToFriday(year, first, last >= 0 ? last : year.days() - 1, &calendar->school_days);
  }
  for (int day = 0; day < year.days(); ++day) {
    int said_by = kNoLayer;
    for (int l = 0; l < kLayers; ++l) {
      const DayRow& row = layers[l].days[day];
      if (row.removes) {
        calendar->school_days.Clear(day);
        Assign(day, row.closed, &calendar->closed);
      } else if (row.adds) {
        calendar->school_days.Set(day);
        calendar->closed.Clear(day);
        said_by = l;
      }
      if (row.minutes > 0) {
        calendar->minutes[day] = static_cast<uint16_t>(row.minutes);
        Assign(day, row.own, &calendar->own_minutes);
      }
    }
    // A grade that starts later or ends earlier has none of the days that others have by then.
    if ((day < first && first_layer > said_by) ||
        (last >= 0 && day > last && last_layer > said_by)) {
      calendar->school_days.Clear(day);
    }
  }
  return calendar;
}

}  // namespace

SchoolCalendars::SchoolCalendars(std::vector<CalendarRow> rows, const TextPool* texts)
    : rows_(std::move(rows)), texts_(texts) {}

bool SchoolCalendars::Covers(SchoolYear year) const {
  return std::any_of(rows_.begin(), rows_.end(),
                     [year](const CalendarRow& row) { return year.Contains(row.date); });
}

const YearCalendar* SchoolCalendars::For(SchoolYear year, TextId school, TextId grade) const {
  if (rows_.empty()) return nullptr;
  const Key key{year, school, grade};
  const auto found = kept_.find(key);
  if (found != kept_.end()) return found->second.get();

  auto layers = std::make_unique<std::array<LayerRows, kLayers>>();
  const Date year_begins = year.first(), year_ends = year.last();
  for (const CalendarRow& row : rows_) {
    if (row.date < year_begins || row.date > year_ends) continue;
    const int layer = LayerOf(row, school, grade, *texts_);
    if (layer != kNoLayer) Add(row, layer, row.date - year_begins, &(*layers)[layer]);
  }
  return (kept_[key] = Resolve(year, *layers)).get();
}

YearCalendar AssumedCalendar(SchoolYear year, Date first, Date last,
                             const std::vector<Date>& holidays) {
  YearCalendar calendar;
  calendar.year = year;
  calendar.basis = YearCalendar::Basis::kAssumed;
  SetMondayToFriday(year, year.DayOf(std::max(first, year.first())),
                    year.DayOf(std::min(last, year.last())), &calendar.school_days);
  for (Date holiday : holidays) {
    if (year.Contains(holiday)) calendar.school_days.Clear(year.DayOf(holiday));
  }
  return calendar;
}

}  // namespace rollcall
