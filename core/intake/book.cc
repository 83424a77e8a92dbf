// SPDX-License-Identifier: Apache-2.0
#include "rollcall/book.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

#include "intake/book_undo.h"
#include "intake/hash.h"

namespace rollcall {
namespace {

using intake::IdTable;
using intake::Mix;

constexpr uint32_t kNoRecord = UINT32_MAX;  // a slot's usual record before its first fact
constexpr int kFewDays = 5;

// All members, so that equality and hash cannot know different ones.
auto Members(const Record& r) {
  return std::tie(r.code, r.reason, r.documentation, r.remote_authorized, r.alternative_education,
                  r.sis_absent, r.sis_excused, r.sis_tardy, r.documented_on, r.approved_on,
                  r.minutes_present, r.minutes_absent, r.minutes_day, r.portion_absent);
}

uint64_t ToWord(Date date) { return static_cast<uint32_t>(date.days()); }
template <typename Number>
uint64_t ToWord(Number number) {
  return static_cast<uint64_t>(number);
}

uint64_t Hash(const Record& record) {
  return std::apply(
      [](const auto&... member) {
        uint64_t hash = 0;
        ((hash = Mix(hash, ToWord(member))), ...);
        return hash;
      },
      Members(record));
}

uint64_t Hash(const Traits& traits) {
  uint64_t hash = Mix(Mix(Mix(0, traits.name), traits.grade), ToWord(traits.birth_date));
  for (const TextId group : traits.groups) hash = Mix(hash, group);
  return hash;
}

uint64_t HashKey(const Slot& s) {
  uint64_t hash = Mix(s.student, static_cast<uint64_t>(s.year.start()) << 16 | s.file);
  hash = Mix(hash, static_cast<uint64_t>(s.school) << 32 | s.traits);
  return Mix(hash, static_cast<uint64_t>(s.period) << 32 | s.section);
}

bool SameKey(const Slot& a, const Slot& b) {
  return a.student == b.student && a.year == b.year && a.school == b.school &&
         a.traits == b.traits && a.period == b.period && a.section == b.section && a.file == b.file;
}

// By content, not by id: ids tell the order of reading.
int Compare(const Traits& a, const Traits& b, const TextPool& texts) {
  if (const int c = texts.Get(a.name).compare(texts.Get(b.name))) return c;
  if (const int c = texts.Get(a.grade).compare(texts.Get(b.grade))) return c;
  if (a.birth_date != b.birth_date) return a.birth_date < b.birth_date ? -1 : 1;
  for (size_t i = 0; i < a.groups.size() && i < b.groups.size(); ++i) {
    if (const int c = texts.Get(a.groups[i]).compare(texts.Get(b.groups[i]))) return c;
  }
  return 0;
}

// order[i] is where the i-th of them stands now. In place: there may be half a million.
void TakeInOrder(const std::vector<uint32_t>& order, std::vector<Slot>* slots) {
  std::vector<bool> done(order.size(), false);
  for (uint32_t first = 0; first < order.size(); ++first) {
    if (done[first]) continue;
    const Slot kept = (*slots)[first];
    uint32_t place = first;  // of a ring of places, each of which takes what stands at the next
    for (; order[place] != first; place = order[place]) {
      (*slots)[place] = (*slots)[order[place]];
      done[place] = true;
    }
    (*slots)[place] = kept;
    done[place] = true;
  }
}

}  // namespace

bool operator==(const Record& a, const Record& b) { return Members(a) == Members(b); }

bool operator==(const Traits& a, const Traits& b) {
  return a.name == b.name && a.grade == b.grade && a.birth_date == b.birth_date &&
         a.groups == b.groups;
}

struct Book::Index {
  IdTable records, traits, slots;
  std::vector<uint32_t> student_of_text;  // text id -> student index + 1; 0: none
  // Of how many slots a record was the first, and the record that was so most often.
  std::vector<uint32_t> first_of_slots;
  uint32_t commonest = kNoRecord;

  void CountUsual(uint32_t record) {
    if (record >= first_of_slots.size()) first_of_slots.resize(record + 1, 0);
    ++first_of_slots[record];
    if (commonest == kNoRecord || first_of_slots[record] > first_of_slots[commonest]) {
      commonest = record;
    }
  }
};

Book::Book() : index_(std::make_unique<Index>()) {}
Book::~Book() = default;
Book::Book(Book&&) noexcept = default;
Book& Book::operator=(Book&&) noexcept = default;

uint32_t Book::InternStudent(std::string_view id) {
  const TextId text = texts.Intern(id);
  std::vector<uint32_t>& of_text = index_->student_of_text;
  if (text >= of_text.size()) of_text.resize(texts.size(), 0);
  if (of_text[text] == 0) {
    students.push_back(text);
    of_text[text] = static_cast<uint32_t>(students.size());
  }
  return of_text[text] - 1;
}

std::optional<uint32_t> Book::FindStudent(std::string_view id) const {
  const auto found = std::lower_bound(students_by_id.begin(), students_by_id.end(), id,
                                      [this](uint32_t student, std::string_view sought) {
                                        return texts.Get(students[student]) < sought;
                                      });
  if (found == students_by_id.end() || texts.Get(students[*found]) != id) return {};
  return *found;
}

uint32_t Book::InternRecord(const Record& record) {
  const uint64_t hash = Hash(record);
  const uint32_t found =
      index_->records.Find(hash, [&](uint32_t id) { return records[id] == record; });
  if (found != IdTable::kNone) return found;
  records.push_back(record);
  const uint32_t id = static_cast<uint32_t>(records.size() - 1);
  index_->records.Add(hash, id, [this](uint32_t known) { return Hash(records[known]); });
  return id;
}

uint32_t Book::InternTraits(const Traits& wanted) {
  const uint64_t hash = Hash(wanted);
  const uint32_t found =
      index_->traits.Find(hash, [&](uint32_t id) { return traits[id] == wanted; });
  if (found != IdTable::kNone) return found;
  traits.push_back(wanted);
  const uint32_t id = static_cast<uint32_t>(traits.size() - 1);
  index_->traits.Add(hash, id, [this](uint32_t known) { return Hash(traits[known]); });
  return id;
}

uint32_t Book::FindOrAddSlot(const Slot& key) {
  const uint64_t hash = HashKey(key);
  const uint32_t found =
      index_->slots.Find(hash, [&](uint32_t id) { return SameKey(slots[id], key); });
  if (found != IdTable::kNone) return found;
  Slot& slot = slots.emplace_back(key);
  slot.usual = kNoRecord;
  slot.days = DayBits();
  const uint32_t id = static_cast<uint32_t>(slots.size() - 1);
  index_->slots.Add(hash, id, [this](uint32_t known) { return HashKey(slots[known]); });
  return id;
}

// A fact that is not the slot's usual one, or the slot's first.
void Book::AddUnusual(uint32_t slot_id, uint32_t record, int day) {
  Slot& slot = slots[slot_id];
  if (slot.usual == kNoRecord) {
    index_->CountUsual(record);
  } else if (record == index_->commonest && slot.days.Count() <= kFewDays) {
    // Absent on the first days: without this all other days of the year would go to the log.
    slot.days.ForEach([&](int before) {
      log.push_back({slot_id, slot.usual, static_cast<uint16_t>(before)});
    });
    slot.days = DayBits();
  } else {
    log.push_back({slot_id, record, static_cast<uint16_t>(day)});
    return;
  }
  slot.usual = record;
  slot.days.Set(day);
}

// Brings the log into its order. A file sorted by student is in order already. One sorted by date
// has each slot's entries in order and those of all slots mixed, where a comparing sort of half a
// million entries takes longer than all rows: a byte of the slot's number at a time, they stay in
// the processor's cache.
void Book::SealLog() {
  const auto members = [](const LogEntry& e) { return std::tie(e.slot, e.day, e.record); };
  const auto before = [&](const LogEntry& a, const LogEntry& b) { return members(a) < members(b); };
  if (!std::is_sorted(log.begin(), log.end(), before)) {
    std::vector<LogEntry> from(log.size());
    for (size_t shift = 0; shift < 32 && slots.size() >> shift != 0; shift += 8) {
      log.swap(from);
      const auto digit = [shift](const LogEntry& e) { return e.slot >> shift & 0xFF; };
      std::array<uint32_t, 257> begin{};
      for (const LogEntry& entry : from) ++begin[digit(entry) + 1];
      std::partial_sum(begin.begin(), begin.end(), begin.begin());
      for (const LogEntry& entry : from) log[begin[digit(entry)]++] = entry;
    }
    for (auto first = log.begin(); first != log.end();) {
      const auto last = std::find_if(first, log.end(),
                                     [first](const LogEntry& e) { return e.slot != first->slot; });
      if (!std::is_sorted(first, last, before)) std::sort(first, last, before);
      first = last;
    }
  }
  const auto same = [&](const LogEntry& a, const LogEntry& b) { return members(a) == members(b); };
  log.erase(std::unique(log.begin(), log.end(), same), log.end());
  log_begin.assign(slots.size() + 1, 0);
  for (const LogEntry& entry : log) ++log_begin[entry.slot + 1];
  std::partial_sum(log_begin.begin(), log_begin.end(), log_begin.begin());
}

void Book::Seal() {
  // Students by id; a slot's place follows from the rank of its student.
  students_by_id.resize(students.size());
  std::iota(students_by_id.begin(), students_by_id.end(), 0u);
  std::sort(students_by_id.begin(), students_by_id.end(), [this](uint32_t a, uint32_t b) {
    return texts.Get(students[a]) < texts.Get(students[b]);
  });
  std::vector<uint32_t> rank(students.size());
  for (uint32_t i = 0; i < students_by_id.size(); ++i) rank[students_by_id[i]] = i;

  const auto text_order = [this](TextId a, TextId b) {
    return a == b ? 0 : texts.Get(a).compare(texts.Get(b));
  };
  std::vector<uint32_t> order, empty;
  order.reserve(slots.size());
  for (uint32_t i = 0; i < slots.size(); ++i) {
    (slots[i].usual != kNoRecord ? order : empty).push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](uint32_t left, uint32_t right) {
    const Slot& a = slots[left];
    const Slot& b = slots[right];
    if (a.student != b.student) return rank[a.student] < rank[b.student];
    if (a.year != b.year) return a.year < b.year;
    if (const int c = text_order(a.school, b.school)) return c < 0;
    if (const int c = text_order(a.period, b.period)) return c < 0;
    if (const int c = text_order(a.section, b.section)) return c < 0;
    if (a.file != b.file) return a.file < b.file;
    return a.traits != b.traits && Compare(traits[a.traits], traits[b.traits], texts) < 0;
  });
  order.insert(order.end(), empty.begin(), empty.end());
  std::vector<uint32_t> new_place(slots.size());
  for (uint32_t place = 0; place < order.size(); ++place) new_place[order[place]] = place;
  for (LogEntry& entry : log) entry.slot = new_place[entry.slot];
  TakeInOrder(order, &slots);
  slots.resize(slots.size() - empty.size());
  index_ = std::make_unique<Index>();  // its slot ids have moved, and nothing is added any more
  SealLog();

  const auto traits_order = [this](uint32_t a, uint32_t b) {
    return a == b ? 0 : Compare(traits[a], traits[b], texts);
  };
  std::sort(roster.begin(), roster.end(), [&](const RosterRow& a, const RosterRow& b) {
    if (a.student != b.student) return rank[a.student] < rank[b.student];
    if (a.entry != b.entry) return a.entry < b.entry;
    if (a.exit != b.exit) return a.exit < b.exit;
    if (const int c = text_order(a.school, b.school)) return c < 0;
    if (const int c = traits_order(a.traits, b.traits)) return c < 0;
    return std::tie(a.prior_days_enrolled, a.prior_days_absent, a.transfer_absences, a.transfer_mhw,
                    a.file, a.row) < std::tie(b.prior_days_enrolled, b.prior_days_absent,
                                              b.transfer_absences, b.transfer_mhw, b.file, b.row);
  });
  std::sort(calendar.begin(), calendar.end(), [&](const CalendarRow& a, const CalendarRow& b) {
    if (a.date != b.date) return a.date < b.date;
    if (a.type != b.type) return a.type < b.type;
    if (const int c = text_order(a.school, b.school)) return c < 0;
    if (const int c = text_order(a.grade, b.grade)) return c < 0;
    return std::tie(a.minutes, a.file, a.row) < std::tie(b.minutes, b.file, b.row);
  });
  std::sort(totals.begin(), totals.end(), [&](const TotalsRow& a, const TotalsRow& b) {
    if (a.student != b.student) return rank[a.student] < rank[b.student];
    if (a.year != b.year) return a.year < b.year;
    if (const int c = text_order(a.school, b.school)) return c < 0;
    if (const int c = traits_order(a.traits, b.traits)) return c < 0;
    return std::tie(a.days_enrolled, a.days_absent, a.unexcused, a.file, a.row) <
           std::tie(b.days_enrolled, b.days_absent, b.unexcused, b.file, b.row);
  });
}

bool Book::HasAttendance() const { return !slots.empty(); }
bool Book::HasRoster() const { return !roster.empty(); }

BookUndo::BookUndo(const Book& book)
    : slots_(book.slots.size()),
      log_(book.log.size()),
      roster_(book.roster.size()),
      calendar_(book.calendar.size()),
      totals_(book.totals.size()),
      files_(book.files.size()),
      problems_(book.problems.size()) {}

void BookUndo::TakeBack(Book* book) const {
  book->slots.resize(slots_);
  book->log.resize(log_);
  book->roster.resize(roster_);
  book->calendar.resize(calendar_);
  book->totals.resize(totals_);
  book->files.resize(files_);
  book->problems.resize(problems_, Problem{});
  IdTable& table = book->index_->slots;
  table.Clear();
  const auto hash_of = [book](uint32_t id) { return HashKey(book->slots[id]); };
  for (uint32_t id = 0; id < slots_; ++id) table.Add(hash_of(id), id, hash_of);
}

}  // namespace rollcall
