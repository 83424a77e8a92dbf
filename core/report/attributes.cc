// SPDX-License-Identifier: Apache-2.0
#include "report/attributes.h"

#include <algorithm>
#include <utility>

#include "report/text.h"

namespace rollcall {
namespace {

constexpr size_t kLongest = 200;  // bytes of a value

std::string_view Trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Whether a column is named by a date, such as those of a grid.
bool IsDay(std::string_view header) {
  return std::none_of(header.begin(), header.end(),
                      [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

}  // namespace

const Attributes::Column* Attributes::Find(std::string_view header) const {
  for (const Column& column : columns_) {
    if (column.header == header) return &column;
  }
  return nullptr;
}

std::string_view Attributes::Of(uint32_t student, std::string_view header) const {
  const Column* column = Find(header);
  return column == nullptr ? std::string_view() : column->values[column->of_student[student]];
}

AttributeReader::AttributeReader(const Book& book, Attributes* attributes)
    : book_(book), attributes_(attributes), read_(book.files.size(), false) {
  students_.reserve(book.students.size());
  for (uint32_t i = 0; i < book.students.size(); ++i) {
    students_.emplace(book.texts.Get(book.students[i]), i);
  }
}

void AttributeReader::BeginFile(size_t file) {
  file_ = file;
  student_id_ = -1;
  cells_.clear();
  read_[file] = true;
}

void AttributeReader::OnHeaders(int, const std::vector<std::string>& headers, int student_id) {
  const FileFacts& facts = book_.files[file_];
  if (facts.role == Role::kCalendar || student_id < 0) return;
  student_id_ = student_id;
  const bool roster = facts.role == Role::kRoster;
  const Fallback fallback = FallbackOf(book_);
  for (size_t i = 0; i < headers.size(); ++i) {
    const std::string header = ToUtf8(Trimmed(headers[i]), fallback);
    const auto understood = [&](const auto& column) {
      return column.second == headers[i] || column.second == header;
    };
    const auto& groups = book_.group_names;
    if (header.empty() || IsDay(header) ||
        std::any_of(facts.columns.begin(), facts.columns.end(), understood) ||
        std::find(groups.begin(), groups.end(), header) != groups.end()) {
      continue;
    }
    const auto same = [&](const Filling& one) {
      return one.column.header == header && one.of_roster == roster;
    };
    auto filling = std::find_if(fillings_.begin(), fillings_.end(), same);
    if (filling == fillings_.end()) {
      if (fillings_.size() == kMostAttributes) continue;
      Filling added;
      added.column.header = header;
      added.column.values.emplace_back();
      added.column.of_student.assign(book_.students.size(), 0);
      added.differs.assign(book_.students.size(), false);
      added.of_roster = roster;
      filling = fillings_.insert(fillings_.end(), std::move(added));
    }
    cells_.push_back({i, static_cast<size_t>(filling - fillings_.begin())});
  }
}

void AttributeReader::OnCells(int, uint32_t, const std::string_view* cells, size_t count) {
  if (cells_.empty() || static_cast<size_t>(student_id_) >= count) return;
  const auto student = students_.find(Trimmed(cells[student_id_]));
  if (student == students_.end()) return;
  for (const Cell& cell : cells_) {
    if (cell.cell >= count) continue;
    const std::string_view text = Trimmed(cells[cell.cell]).substr(0, kLongest);
    if (text.empty()) continue;
    Filling& filling = fillings_[cell.column];
    uint32_t& now = filling.column.of_student[student->second];
    const std::string value = ToUtf8(text, FallbackOf(book_));
    if (now != 0 && filling.column.values[now] == value) continue;
    if (now != 0 && !filling.of_roster) {
      filling.differs[student->second] = true;
      continue;
    }
    const auto [place, added] =
        filling.place.emplace(value, static_cast<uint32_t>(filling.column.values.size()));
    if (added) filling.column.values.push_back(value);
    now = place->second;
  }
}

void AttributeReader::Finish() {
  attributes_->columns_.clear();
  // A roster's column goes before one of attendance with the same name.
  std::stable_sort(fillings_.begin(), fillings_.end(),
                   [](const Filling& a, const Filling& b) { return a.of_roster > b.of_roster; });
  for (Filling& filling : fillings_) {
    const std::vector<uint32_t>& of = filling.column.of_student;
    const auto given = of.size() - std::count(of.begin(), of.end(), 0u);
    const auto differ = std::count(filling.differs.begin(), filling.differs.end(), true);
    if (given == 0 || static_cast<size_t>(differ) * 10 > given) continue;
    if (attributes_->Find(filling.column.header) != nullptr) continue;
    attributes_->columns_.push_back(std::move(filling.column));
  }
  attributes_->complete_ = true;
  for (size_t i = 0; i < read_.size(); ++i) {
    if (book_.files[i].role != Role::kCalendar && !read_[i]) attributes_->complete_ = false;
  }
  fillings_.clear();
}

}  // namespace rollcall
