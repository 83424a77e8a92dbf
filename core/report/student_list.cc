// SPDX-License-Identifier: Apache-2.0
#include "report/student_list.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "report/json_writer.h"
#include "report/text.h"
#include "rollcall/grade.h"

namespace rollcall {
namespace {

constexpr size_t kMostValues = 60;  // of a column that is chosen from

// What is known; then what is not, whichever the direction.
constexpr int32_t kKnown = 0, kLess = 1, kLeast = 2, kUnknown = 3;

bool SameFilter(const Filter& a, const Filter& b) {
  const auto all = [](const Filter& f) {
    return std::tie(f.year, f.search, f.school, f.grade, f.groups, f.columns, f.containing, f.band,
                    f.chronic, f.tier, f.meeting, f.wellness, f.early, f.provisional, f.problems,
                    f.open, f.sort, f.sort_column, f.descending);
  };
  return all(a) == all(b);
}

bool HasSure(const std::vector<Trigger>& triggers) {
  return std::any_of(triggers.begin(), triggers.end(),
                     [](const Trigger& trigger) { return !trigger.provisional; });
}

bool KeepsMeeting(MeetingFilter filter, const StudentSummary& s) {
  if (filter == MeetingFilter::kAny) return true;
  if (!s.triggers || s.triggers->empty()) return false;
  const auto by = [&s](TriggerRule rule) {
    return std::any_of(s.triggers->begin(), s.triggers->end(),
                       [rule](const Trigger& trigger) { return trigger.rule == rule; });
  };
  switch (filter) {
    case MeetingFilter::kAny:
    case MeetingFilter::kDue:
      return true;
    case MeetingFilter::kSure:
      return HasSure(*s.triggers);
    case MeetingFilter::kIfNoNote:
      return !HasSure(*s.triggers);
    case MeetingFilter::kMonth:
      return by(TriggerRule::kCalendarMonth);
    case MeetingFilter::kRolling30:
      return by(TriggerRule::kRolling30);
    case MeetingFilter::kYear:
      return by(TriggerRule::kYear);
  }
  return true;
}

bool KeepsWellness(WellnessFilter filter, const StudentSummary& s) {
  switch (filter) {
    case WellnessFilter::kAny:
      return true;
    case WellnessFilter::kClaimed:
      return s.mhw_claimed.value_or(0) > 0;
    case WellnessFilter::kNotValid:
      return s.mhw_claimed && s.mhw_valid && *s.mhw_claimed > *s.mhw_valid;
    case WellnessFilter::kUsedUp:
      return s.mhw_claimed.value_or(0) > 0 && s.mhw_remaining == 0;
  }
  return true;
}

// As the list names them: days of unknown code once.
int ThingsToCheck(const StudentSummary& s) {
  int things = s.open_days > 0 ? 1 : 0;
  for (const ReviewFlag flag : s.review) {
    if (flag == ReviewFlag::kHealthRequirement) continue;
    if (flag == ReviewFlag::kUnknownCode && s.open_days > 0) continue;
    ++things;
  }
  return things;
}

// The values of a choice with how many students have each, in the order of `by`.
template <typename Order>
void WriteCounts(JsonWriter* json, const std::map<std::string, int64_t>& counts, Order by) {
  std::vector<std::pair<std::string, int64_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(), [&by](const auto& a, const auto& b) {
    if (a.first.empty() != b.first.empty()) return b.first.empty();
    return by(a.first, b.first);
  });
  json->BeginArray();
  for (const auto& [value, students] : sorted) {
    json->BeginObject();
    json->Key("value");
    if (value.empty()) {
      json->Null();
    } else {
      json->String(value);
    }
    json->Key("students").Int(students);
    json->EndObject();
  }
  json->EndArray();
}

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// As bytes, letters in either case alike: below, at or above 0.
int CompareLower(std::string_view a, std::string_view b) {
  const size_t both = std::min(a.size(), b.size());
  for (size_t i = 0; i < both; ++i) {
    const auto x = static_cast<uint8_t>(Lower(a[i])), y = static_cast<uint8_t>(Lower(b[i]));
    if (x != y) return x < y ? -1 : 1;
  }
  return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

bool ByText(const std::string& a, const std::string& b) {
  const std::string lower_a = LowerAscii(a), lower_b = LowerAscii(b);
  return lower_a != lower_b ? lower_a < lower_b : a < b;
}

bool ByGrade(const std::string& a, const std::string& b) {
  const Grade grade_a = ParseGrade(a), grade_b = ParseGrade(b);
  if (grade_a == grade_b) return ByText(a, b);
  if ((grade_a == Grade::kUnknown) != (grade_b == Grade::kUnknown)) {
    return grade_b == Grade::kUnknown;
  }
  return grade_a < grade_b;
}

}  // namespace

StudentList::StudentList(const Evaluation& evaluation, const Attributes& attributes)
    : evaluation_(evaluation), attributes_(attributes) {}

const std::vector<std::string>& StudentList::Searched() {
  const std::vector<StudentSummary>& students = evaluation_.summary().students;
  if (!searched_.empty() || students.empty()) return searched_;
  const Book& book = evaluation_.book();
  const Fallback fallback = FallbackOf(book);
  searched_.reserve(students.size());
  for (const StudentSummary& s : students) {
    std::string text = ToUtf8(book.texts.Get(book.students[s.student]), fallback);
    text += '\n';
    text += ToUtf8(book.texts.Get(s.name), fallback);
    searched_.push_back(LowerAscii(text));
  }
  return searched_;
}

bool StudentList::IsText(TextId text, const std::string& wanted,
                         std::map<TextId, bool>* known) const {
  const auto [at, added] = known->emplace(text, false);
  if (added) {
    const Book& book = evaluation_.book();
    at->second = ToUtf8(book.texts.Get(text), FallbackOf(book)) == wanted;
  }
  return at->second;
}

const std::vector<uint32_t>& StudentList::Of(const Filter& filter) {
  if (last_ && SameFilter(*last_, filter)) return listed_;
  const Summary& summary = evaluation_.summary();
  const Book& book = evaluation_.book();
  std::map<TextId, bool> school, grade;
  std::vector<std::map<TextId, bool>> groups(filter.groups.size());
  std::vector<size_t> group_at;
  bool nobody = false;  // a group or a value of a column that no file has
  for (const auto& [name, value] : filter.groups) {
    const auto found = std::find(book.group_names.begin(), book.group_names.end(), name);
    nobody |= found == book.group_names.end();
    group_at.push_back(static_cast<size_t>(found - book.group_names.begin()));
  }
  std::vector<std::pair<const Attributes::Column*, uint32_t>> columns;
  for (const auto& [header, value] : filter.columns) {
    const Attributes::Column* column = attributes_.Find(header);
    if (column == nullptr) {
      nobody = true;
      continue;
    }
    const auto found = std::find(column->values.begin(), column->values.end(), value);
    nobody |= found == column->values.end();
    columns.emplace_back(column, static_cast<uint32_t>(found - column->values.begin()));
  }
  struct Containing {
    const Attributes::Column* column;
    std::vector<bool> value;  // whether it contains the part, by place in `values`
  };
  std::vector<Containing> containing;
  for (const auto& [header, part] : filter.containing) {
    if (part.empty()) continue;
    const Attributes::Column* column = attributes_.Find(header);
    if (column == nullptr) {
      nobody = true;
      continue;
    }
    containing.push_back({column, {}});
    for (const std::string& value : column->values) {
      containing.back().value.push_back(LowerAscii(value).find(part) != std::string::npos);
    }
  }
  if (filter.problems && named_.empty()) {
    named_.assign(book.students.size(), false);
    for (const RuleProblem& problem : evaluation_.AllRuleProblems()) named_[problem.student] = true;
  }
  std::map<SchoolYear, int> early_days;
  for (const SchoolYear year : summary.years) {
    const YearLaw* law = evaluation_.law().ForYear(year);
    early_days[year] = law == nullptr ? 0 : law->chronic_first_minimum_days;
  }
  const auto is_early = [&](const StudentSummary& s) {
    const auto days = early_days.find(s.year);
    return days != early_days.end() && s.days_enrolled < days->second;
  };
  const auto keeps = [&](const StudentSummary& s) {
    if (filter.year && s.year != *filter.year) return false;
    if (filter.school && !IsText(s.school, *filter.school, &school)) return false;
    if (filter.grade && !IsText(s.grade, *filter.grade, &grade)) return false;
    for (size_t g = 0; g < groups.size(); ++g) {
      const TextId value = group_at[g] < s.groups.size() ? s.groups[group_at[g]] : kNoText;
      if (!IsText(value, filter.groups[g].second, &groups[g])) return false;
    }
    for (const auto& [column, value] : columns) {
      if (column->of_student[s.student] != value) return false;
    }
    for (const Containing& one : containing) {
      if (!one.value[one.column->of_student[s.student]]) return false;
    }
    if (filter.early && is_early(s) != *filter.early) return false;
    if (filter.band && (s.band != filter.band || is_early(s))) return false;
    if (filter.chronic && !s.chronic.value_or(false)) return false;
    if (filter.tier && s.tier != filter.tier) return false;
    if (filter.open && s.open_days == 0) return false;
    if (filter.provisional && !(s.unexcused && s.certain && *s.unexcused > *s.certain)) {
      return false;
    }
    if (filter.problems && s.review.empty() && s.open_days == 0 && !named_[s.student]) return false;
    return KeepsMeeting(filter.meeting, s) && KeepsWellness(filter.wellness, s);
  };
  std::vector<uint32_t> kept;
  if (!nobody) {
    const bool searches = !filter.search.empty();
    if (searches) Searched();
    for (uint32_t i = 0; i < summary.students.size(); ++i) {
      if (!keeps(summary.students[i])) continue;
      if (searches && searched_[i].find(filter.search) == std::string::npos) continue;
      kept.push_back(i);
    }
  }
  std::vector<Key> keys = Keys(filter, kept);
  std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
    return std::tie(a.rank, a.value, a.index) < std::tie(b.rank, b.value, b.index);
  });
  listed_.clear();
  listed_.reserve(keys.size());
  for (const Key& key : keys) listed_.push_back(key.index);
  last_ = filter;
  return listed_;
}

// The place of each text among them all, letters in any case first alike; equal texts the same.
std::vector<uint32_t> StudentList::RanksOf(const std::vector<TextId>& texts) const {
  const Book& book = evaluation_.book();
  // Compared by their first letters where these differ, which is nearly always.
  struct Text {
    uint64_t first, next;  // eight letters each
    std::string_view raw;
    TextId id;
  };
  std::vector<bool> seen(book.texts.size(), false);
  std::vector<Text> sorted;
  for (const TextId text : texts) {
    if (seen[text]) continue;
    seen[text] = true;
    const std::string_view raw = book.texts.Get(text);
    const auto letters = [raw](size_t from) {
      uint64_t eight = 0;
      for (size_t i = from; i < from + 8; ++i) {
        eight = eight << 8 | (i < raw.size() ? static_cast<uint8_t>(Lower(raw[i])) : 0);
      }
      return eight;
    };
    sorted.push_back({letters(0), letters(8), raw, text});
  }
  std::sort(sorted.begin(), sorted.end(), [](const Text& a, const Text& b) {
    if (a.first != b.first) return a.first < b.first;
    if (a.next != b.next) return a.next < b.next;
    const int order = CompareLower(a.raw, b.raw);
    return order != 0 ? order < 0 : a.raw < b.raw;
  });
  std::vector<uint32_t> rank(book.texts.size(), 0);
  for (size_t i = 0; i < sorted.size(); ++i) rank[sorted[i].id] = static_cast<uint32_t>(i);
  std::vector<uint32_t> ranks;
  ranks.reserve(texts.size());
  for (const TextId text : texts) ranks.push_back(rank[text]);
  return ranks;
}

std::vector<StudentList::Key> StudentList::Keys(const Filter& filter,
                                                const std::vector<uint32_t>& kept) {
  const std::vector<StudentSummary>& students = evaluation_.summary().students;
  const Book& book = evaluation_.book();
  std::vector<Key> keys;
  keys.reserve(kept.size());
  const auto add = [&](uint32_t index, int32_t rank, int64_t value) {
    keys.push_back({filter.descending ? -value : value, rank, index});
  };
  const auto add_number = [&](uint32_t index, std::optional<int> value) {
    add(index, value ? kKnown : kUnknown, value.value_or(0));
  };
  const auto texts = [&](auto of) {
    std::vector<TextId> found;
    found.reserve(kept.size());
    for (const uint32_t i : kept) found.push_back(of(students[i]));
    return found;
  };
  switch (filter.sort) {
    case SortKey::kStudentId: {
      if (by_id_.empty()) {  // of all students of the book, which keeps them by ID
        by_id_.resize(book.students.size());
        for (uint32_t i = 0; i < book.students_by_id.size(); ++i) {
          by_id_[book.students_by_id[i]] = i;
        }
      }
      for (const uint32_t i : kept) add(i, kKnown, by_id_[students[i].student]);
      return keys;
    }
    case SortKey::kName: {
      if (by_name_.empty()) {
        std::vector<TextId> names;
        names.reserve(students.size());
        for (const StudentSummary& s : students) names.push_back(s.name);
        by_name_ = RanksOf(names);
      }
      for (const uint32_t i : kept) {
        add(i, students[i].name == kNoText ? kUnknown : kKnown, by_name_[i]);
      }
      return keys;
    }
    case SortKey::kSchool: {
      const std::vector<uint32_t> ranks =
          RanksOf(texts([](const StudentSummary& s) { return s.school; }));
      for (size_t k = 0; k < kept.size(); ++k) {
        add(kept[k], students[kept[k]].school == kNoText ? kUnknown : kKnown, ranks[k]);
      }
      return keys;
    }
    case SortKey::kGrade: {
      const std::vector<uint32_t> ranks =
          RanksOf(texts([](const StudentSummary& s) { return s.grade; }));
      std::map<TextId, Grade> grades;
      for (size_t k = 0; k < kept.size(); ++k) {
        const TextId text = students[kept[k]].grade;
        const auto [at, added] = grades.emplace(text, Grade::kUnknown);
        if (added) at->second = ParseGrade(book.texts.Get(text));
        if (at->second != Grade::kUnknown) {
          add(kept[k], kKnown, static_cast<int64_t>(at->second));
        } else {
          add(kept[k], text == kNoText ? kUnknown : kLess, ranks[k]);
        }
      }
      return keys;
    }
    case SortKey::kAbsenceRate: {
      // a/b against c/d on whole numbers: ranks by the order of exact fractions.
      std::vector<uint32_t> known;
      for (const uint32_t i : kept) {
        if (students[i].days_absent && students[i].days_enrolled > 0) {
          known.push_back(i);
        } else {
          add(i, kUnknown, 0);
        }
      }
      const auto less = [&students](uint32_t a, uint32_t b) {
        return int64_t{*students[a].days_absent} * students[b].days_enrolled <
               int64_t{*students[b].days_absent} * students[a].days_enrolled;
      };
      std::sort(known.begin(), known.end(), less);
      int64_t rank = 0;
      for (size_t k = 0; k < known.size(); ++k) {
        if (k > 0 && less(known[k - 1], known[k])) ++rank;
        add(known[k], kKnown, rank);
      }
      return keys;
    }
    case SortKey::kMeeting:
      for (const uint32_t i : kept) {
        const auto& triggers = students[i].triggers;
        if (!triggers || triggers->empty()) {
          add(i, kUnknown, 0);
          continue;
        }
        // The first sure meeting; where there is none, the first that no note would bring.
        const bool sure = HasSure(*triggers);
        const auto first =
            std::find_if(triggers->begin(), triggers->end(),
                         [sure](const Trigger& trigger) { return trigger.provisional != sure; });
        const Date day = first->meeting_by.value_or(first->date);
        add(i, !sure ? kLeast : first->meeting_by ? kKnown : kLess, day.days());
      }
      return keys;
    case SortKey::kCheck:
      for (const uint32_t i : kept) {
        const int things = ThingsToCheck(students[i]);
        add(i, things == 0 ? kUnknown : kKnown, things);
      }
      return keys;
    case SortKey::kGroup: {
      const auto found =
          std::find(book.group_names.begin(), book.group_names.end(), filter.sort_column);
      const auto g = static_cast<size_t>(found - book.group_names.begin());
      const std::vector<TextId> values = texts(
          [g](const StudentSummary& s) { return g < s.groups.size() ? s.groups[g] : kNoText; });
      const std::vector<uint32_t> ranks = RanksOf(values);
      for (size_t k = 0; k < kept.size(); ++k) {
        add(kept[k], values[k] == kNoText ? kUnknown : kKnown, ranks[k]);
      }
      return keys;
    }
    case SortKey::kColumn: {
      const Attributes::Column* column = attributes_.Find(filter.sort_column);
      if (column == nullptr) {
        for (const uint32_t i : kept) add(i, kUnknown, 0);
        return keys;
      }
      std::vector<uint32_t> order(column->values.size());
      std::iota(order.begin(), order.end(), 0);
      std::vector<std::string> lower;
      for (const std::string& value : column->values) lower.push_back(LowerAscii(value));
      std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) {
        return std::tie(lower[a], column->values[a]) < std::tie(lower[b], column->values[b]);
      });
      std::vector<uint32_t> rank(order.size());
      for (uint32_t k = 0; k < order.size(); ++k) rank[order[k]] = k;
      for (const uint32_t i : kept) {
        const uint32_t value = column->of_student[students[i].student];
        add(i, value == 0 ? kUnknown : kKnown, rank[value]);
      }
      return keys;
    }
    case SortKey::kDaysAbsent:
      for (const uint32_t i : kept) add_number(i, students[i].days_absent);
      return keys;
    case SortKey::kUnexcused:
      for (const uint32_t i : kept) add_number(i, students[i].unexcused);
      return keys;
    case SortKey::kCertain:
      for (const uint32_t i : kept) add_number(i, students[i].certain);
      return keys;
    case SortKey::kTier:
      for (const uint32_t i : kept) add_number(i, students[i].tier);
      return keys;
    case SortKey::kWellness:
      for (const uint32_t i : kept) add_number(i, students[i].mhw_claimed);
      return keys;
  }
  return keys;
}

std::string StudentList::ChoicesJson(std::optional<SchoolYear> year) const {
  const Book& book = evaluation_.book();
  const Fallback fallback = FallbackOf(book);
  std::map<TextId, int64_t> schools, grades;
  std::vector<std::map<TextId, int64_t>> groups(book.group_names.size());
  const std::vector<Attributes::Column>& columns = attributes_.columns();
  std::vector<std::vector<int64_t>> of_value;
  for (const Attributes::Column& column : columns) of_value.emplace_back(column.values.size(), 0);
  for (const StudentSummary& s : evaluation_.summary().students) {
    if (year && s.year != *year) continue;
    ++schools[s.school];
    ++grades[s.grade];
    for (size_t g = 0; g < groups.size(); ++g) {
      ++groups[g][g < s.groups.size() ? s.groups[g] : kNoText];
    }
    for (size_t c = 0; c < columns.size(); ++c) ++of_value[c][columns[c].of_student[s.student]];
  }
  const auto utf8 = [&](const std::map<TextId, int64_t>& counts) {
    std::map<std::string, int64_t> named;
    for (const auto& [text, count] : counts) {
      named[ToUtf8(book.texts.Get(text), fallback)] += count;
    }
    return named;
  };
  JsonWriter json(JsonWriter::Layout::kIndented, fallback);
  json.BeginObject();
  json.Key("schools");
  WriteCounts(&json, utf8(schools), &ByText);
  json.Key("grades");
  WriteCounts(&json, utf8(grades), &ByGrade);
  json.Key("groups").BeginArray();
  for (size_t g = 0; g < groups.size(); ++g) {
    json.BeginObject();
    json.Key("name").String(book.group_names[g]);
    json.Key("values");
    WriteCounts(&json, utf8(groups[g]), &ByText);
    json.EndObject();
  }
  json.EndArray();
  json.Key("columns").BeginArray();
  for (size_t c = 0; c < columns.size(); ++c) {
    std::map<std::string, int64_t> counts;
    for (size_t v = 0; v < of_value[c].size(); ++v) {
      if (of_value[c][v] > 0) counts[columns[c].values[v]] += of_value[c][v];
    }
    const bool more = counts.size() > kMostValues;
    if (more) counts.clear();
    json.BeginObject();
    json.Key("name").String(columns[c].header);
    json.Key("values");
    WriteCounts(&json, counts, &ByText);
    json.Key("more").Bool(more);
    json.EndObject();
  }
  json.EndArray();
  json.Key("columns_complete").Bool(attributes_.complete());
  json.EndObject();
  return json.Take();
}

}  // namespace rollcall
