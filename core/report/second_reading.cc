// SPDX-License-Identifier: Apache-2.0
#include "report/second_reading.h"

#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "report/fix_list.h"
#include "report/json_writer.h"
#include "report/text.h"

namespace rollcall {
namespace {

std::string_view Trimmed(std::string_view text) {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Keeps the rows that are wanted, as they stand.
class RowsAsTheyStand : public RowVisitor {
 public:
  RowsAsTheyStand(const AgainWant& want, const Book& book) : want_(want), book_(book) {
    for (const uint32_t row : want.rows) {
      // Each with the row before and after it.
      for (uint32_t near = row - (row > 0); near <= row + 1; ++near) wanted_.insert(near);
    }
  }

  void BeginFile(size_t file) {
    file_ = file;
    const FileFacts& facts = book_.files[file];
    fallback_ = facts.encoding == "windows-1252" ? Fallback::kWindows1252 : Fallback::kReplace;
    of_file_ = want_.kind == AgainWant::Kind::kRowsOfStudent || facts.name == want_.file;
  }

  bool WantsCells() const override { return true; }
  void OnRow(int, uint32_t, std::string_view, Date, std::string_view, const Record&) override {}
  void OnProblem(int, uint32_t, ProblemKind, std::string_view, std::string_view, bool) override {}
  void OnHeaders(int, const std::vector<std::string>& headers, int student_id) override {
    headers_ = headers;
    student_id_ = student_id;
  }
  void OnCells(int, uint32_t row, const std::string_view* cells, size_t count) override {
    if (!of_file_ || rows_.size() >= kMostRowsShown || !Wanted(row, cells, count)) return;
    Kept& kept = rows_.emplace_back();
    kept.file = file_;
    kept.row = row;
    for (const std::string& header : headers_) kept.headers.push_back(ToUtf8(header, fallback_));
    for (size_t i = 0; i < count; ++i) kept.cells.push_back(ToUtf8(cells[i], fallback_));
  }

  std::string Take() {
    JsonWriter json;
    json.BeginArray();
    for (const Kept& row : rows_) {
      json.BeginObject();
      json.Key("file").String(book_.files[row.file].name);
      json.Key("row").Int(row.row);
      Write(&json, "headers", row.headers);
      Write(&json, "cells", row.cells);
      json.EndObject();
    }
    json.EndArray();
    rows_.clear();
    return json.Take();
  }

 private:
  struct Kept {
    size_t file = 0;
    uint32_t row = 0;
    std::vector<std::string> headers, cells;
  };

  bool Wanted(uint32_t row, const std::string_view* cells, size_t count) const {
    if (want_.kind == AgainWant::Kind::kRowsOfFile) return wanted_.count(row) != 0;
    if (student_id_ < 0 || static_cast<size_t>(student_id_) >= count) return false;
    const std::string_view id = Trimmed(cells[student_id_]);
    return id == want_.student_id || (!IsUtf8(id) && ToUtf8(id, fallback_) == want_.student_id);
  }

  static void Write(JsonWriter* json, const char* key, const std::vector<std::string>& texts) {
    json->Key(key).BeginArray();
    for (const std::string& text : texts) json->String(text);
    json->EndArray();
  }

  const AgainWant& want_;
  const Book& book_;
  std::set<uint32_t> wanted_;
  size_t file_ = 0;
  Fallback fallback_ = Fallback::kReplace;
  bool of_file_ = false;
  std::vector<std::string> headers_;
  int student_id_ = -1;
  std::vector<Kept> rows_;
};

}  // namespace

class SecondReading::Impl {
 public:
  Impl(AgainWant wanted, const Book& first, const Law& law_in_force, const Evaluation* evaluation,
       Attributes* attributes, ReadOptions read_options)
      : want(std::move(wanted)), book(first), law(law_in_force), options(std::move(read_options)) {
    if (want.kind == AgainWant::Kind::kFixList) {
      fix_list.emplace(*evaluation);
    } else if (want.kind == AgainWant::Kind::kColumns) {
      columns.emplace(book, attributes);
    } else {
      rows.emplace(want, book);
    }
  }

  const AgainWant want;
  const Book& book;
  const Law& law;
  const ReadOptions options;
  std::optional<FixList> fix_list;
  std::optional<RowsAsTheyStand> rows;
  std::optional<AttributeReader> columns;
  bool rows_taken = false;
  size_t next = 0;  // file
  std::optional<Book> scratch;
  std::optional<Reader> reader;
};

SecondReading::SecondReading(AgainWant want, const Book& book, const Law& law,
                             const Evaluation* evaluation, Attributes* attributes,
                             ReadOptions options)
    : impl_(std::make_unique<Impl>(std::move(want), book, law, evaluation, attributes,
                                   std::move(options))) {}
SecondReading::~SecondReading() = default;

Expected<Done> SecondReading::BeginFile(size_t index, const ReadFile& file) {
  Impl& i = *impl_;
  if (index >= i.book.files.size()) return Error{"There is no such file."};
  if (i.fix_list && index != i.next) {
    return Error{"The files must be read again in the order in which they were read first."};
  }
  i.next = index + 1;
  ReadOptions options = i.options;
  FileReading reading = file.reading;
  // What the first reading settled with the other files' help.
  if (i.book.files[index].date_format) {
    options.date_format = i.book.files[index].date_format;
    reading.date_format.reset();
  }
  RowVisitor* visitor = nullptr;
  if (i.fix_list) {
    i.fix_list->BeginFile(static_cast<int>(index));
    visitor = &*i.fix_list;
  } else if (i.columns) {
    i.columns->BeginFile(index);
    visitor = &*i.columns;
  } else {
    i.rows->BeginFile(index);
    visitor = &*i.rows;
    i.rows_taken = false;
  }
  i.reader.reset();
  i.scratch.emplace();
  i.reader.emplace(&*i.scratch, i.law, std::move(options), visitor);
  i.reader->BeginFile(file.path, reading);
  return Done{};
}

void SecondReading::Push(const uint8_t* bytes, size_t size) {
  if (impl_->reader) impl_->reader->Push(bytes, size);
}

uint64_t SecondReading::rows() const { return impl_->reader ? impl_->reader->rows() : 0; }

Expected<Done> SecondReading::EndFile() {
  Impl& i = *impl_;
  if (!i.reader) return Error{"No file is being read again."};
  Expected<Done> done = i.reader->EndFile();
  if (done) done = i.reader->Finish();
  i.reader.reset();
  i.scratch.reset();
  if (done && i.fix_list && i.next == i.book.files.size()) i.fix_list->Finish();
  return done;
}

std::string SecondReading::Take() {
  if (impl_->fix_list) return impl_->fix_list->Take();
  if (impl_->columns) {
    if (!std::exchange(impl_->rows_taken, true)) impl_->columns->Finish();
    return {};
  }
  if (std::exchange(impl_->rows_taken, true)) return {};
  return impl_->rows->Take();
}

}  // namespace rollcall
