// SPDX-License-Identifier: Apache-2.0
#include "rollcall/reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "intake/book_undo.h"
#include "intake/columns.h"
#include "intake/dialect.h"
#include "intake/encoding.h"
#include "intake/grid_rows.h"
#include "intake/psis_rows.h"
#include "intake/role_rows.h"
#include "intake/row_reader.h"
#include "intake/text.h"

namespace rollcall {
namespace {

using intake::Dialect;
using intake::RoleRows;
using intake::Row;
using intake::RowReader;
using intake::RowSink;

constexpr size_t kHead = size_t{256} << 10;  // held back until dialect, role and columns are known
constexpr size_t kPart = size_t{512} << 10;
constexpr size_t kMostFiles = UINT16_MAX;  // a slot has 16 bits for its file

std::string_view View(const uint8_t* bytes, size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

// Hands the rows after the header on as they stand.
class RawRows : public RowSink {
 public:
  RawRows(int file, uint32_t header_row, RowVisitor* visitor)
      : file_(file), header_row_(header_row), visitor_(visitor) {}
  void OnRow(const Row& row) override {
    if (row.number > header_row_) visitor_->OnCells(file_, row.number, row.cells, row.count);
  }
  void OnBrokenRow(uint32_t number, size_t, std::string_view text) override {
    if (number > header_row_) visitor_->OnCells(file_, number, &text, 1);
  }

 private:
  const int file_;
  const uint32_t header_row_;
  RowVisitor* const visitor_;
};

std::string LastPart(std::string_view path) {
  const size_t slash = path.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

}  // namespace

class Reader::Impl {
 public:
  Impl(Book* book, const Law& law, ReadOptions options, RowVisitor* visitor)
      : book_(book),
        forced_(options.date_format),
        known_rows_(options.known_rows),
        visitor_(visitor),
        matcher_(law, std::move(options.columns), intake::AllGroups(options.groups)) {
    book_->group_names = matcher_.groups();
    group_found_.assign(matcher_.groups().size(), false);
  }

  void BeginFile(std::string_view path_or_name, const FileReading& reading) {
    undo_.emplace(*book_);
    reading_ = reading;
    FileFacts& facts = book_->files.emplace_back();
    facts.name = UnusedName(LastPart(path_or_name));
    head_.clear();
    decided_ = false;
    ended_rows_ = 0;
    refused_.clear();
    utf16_.reset();
    utf8_ = {};
    rows_.reset();
    raw_rows_.reset();
    fixed_rows_.reset();
    row_reader_.reset();
    if (book_->files.size() > kMostFiles) refused_ = "too many files at once; read fewer";
  }

  void Push(const uint8_t* bytes, size_t size) {
    if (!refused_.empty()) return;
    if (!decided_) {
      const size_t taken = std::min(size, kHead - head_.size());
      head_.append(View(bytes, taken));
      if (head_.size() < kHead) return;
      Decide(false);
      bytes += taken;
      size -= taken;
    }
    Feed(bytes, size);
  }

  Expected<Done> EndFile() {
    if (refused_.empty() && !decided_) Decide(true);
    if (refused_.empty()) {
      if (utf16_) {
        std::string rest;
        utf16_->Finish(&rest);
        row_reader_->Push(rest.data(), rest.size());
      }
      row_reader_->Finish();
      refused_ = rows_->fatal();
    }
    head_ = {};
    row_reader_.reset();
    if (!refused_.empty()) {
      const std::string name = book_->files.back().name;
      undo_->TakeBack(book_);
      rows_.reset();
      return Error{name + ": " + refused_};
    }
    FileFacts& facts = book_->files.back();
    if (!utf16_ && !utf8_.Valid()) facts.encoding = "windows-1252";
    rows_->Close();
    for (size_t g = 0; g < group_found_.size(); ++g) {
      if (rows_->columns().groups[g] >= 0) group_found_[g] = true;
    }
    ended_rows_ = rows_->rows();
    if (rows_->dates().open()) {
      open_files_.push_back({book_->files.size() - 1, std::move(rows_)});
    }
    rows_.reset();
    return Done{};
  }

  uint64_t rows() const { return rows_ != nullptr ? rows_->rows() : ended_rows_; }

  Expected<Done> Finish() {
    const Expected<Done> settled = SettleOpenFiles();
    if (!settled.ok()) return settled;
    DropUnusedGroups();
    book_->Seal();
    return Done{};
  }

  std::vector<OpenDates> Open() const {
    std::vector<OpenDates> open;
    for (const OpenFile& file : open_files_) {
      const intake::DateOrder& dates = file.rows->dates();
      OpenDates& question = open.emplace_back();
      question.file = static_cast<int>(file.file);
      question.column = file.rows->columns().headers[dates.first_open().column];
      for (const std::string& text : dates.open_texts()) {
        const auto read = [&text](DateFormat order) -> std::optional<Date> {
          intake::DateOrder in_order(order);
          Date date;
          const bool is_date = in_order.Read(text, intake::kFirstBirthYear, 0, 1, &date) ==
                               intake::DateStatus::kDate;
          return is_date ? std::optional<Date>(date) : std::nullopt;
        };
        question.examples.push_back(
            {text, read(DateFormat::kMdy), read(DateFormat::kDmy), read(DateFormat::kYmd)});
      }
    }
    return open;
  }

 private:
  struct OpenFile {
    size_t file;
    std::unique_ptr<RoleRows> rows;
  };

  std::string UnusedName(const std::string& name) const {
    const auto used = [this](const std::string& candidate) {
      // The last file is the one that is being named.
      return std::any_of(book_->files.begin(), book_->files.end() - 1,
                         [&](const FileFacts& file) { return file.name == candidate; });
    };
    std::string candidate = name;
    for (int i = 2; used(candidate); ++i) candidate = name + " (" + std::to_string(i) + ")";
    return candidate;
  }

  // Settles from the first bytes what they can tell, and reads their rows. `whole`: there are no
  // more.
  void Decide(bool whole) {
    decided_ = true;
    FileFacts& facts = book_->files.back();
    intake::Head head = intake::ReadHead(head_, whole);
    refused_ = head.refused;
    if (!refused_.empty()) return;
    facts.encoding = head.encoding;
    utf16_ = head.utf16;
    if (!utf16_) utf8_.Push(reinterpret_cast<const uint8_t*>(head_.data()), head_.size());
    head_ = {};
    intake::ColumnMatcher matcher = matcher_;
    matcher.Follow(reading_);
    Expected<Dialect> dialect = intake::FindDialect(head.text, whole, matcher, reading_.header_row);
    if (!dialect.ok()) {
      refused_ = dialect.error();
      return;
    }
    facts.delimiter = dialect->delimiter;
    facts.role = dialect->columns.role;
    facts.columns = dialect->columns.Named(matcher_.groups());
    const intake::Marks marks = dialect->marks();
    const std::vector<uint8_t> widths = dialect->widths;
    const size_t width = dialect->columns.headers.size();
    if (visitor_ != nullptr && visitor_->WantsCells()) {
      const int file = static_cast<int>(book_->files.size() - 1);
      visitor_->OnHeaders(file, dialect->columns.headers,
                          dialect->columns[intake::Field::kStudentId]);
      raw_rows_.emplace(file, dialect->header_row, visitor_);
    }
    rows_ = MakeRows(*std::move(dialect));
    RowSink* sink = raw_rows_ ? static_cast<RowSink*>(&*raw_rows_) : rows_.get();
    if (!widths.empty()) sink = &fixed_rows_.emplace(widths, sink);
    // Some cells more than the header has, to name one where a row is too long.
    row_reader_.emplace(marks, raw_rows_ ? SIZE_MAX : width + intake::kSurplusCells, sink);
    row_reader_->Push(head.text.data(), head.text.size());
  }

  std::unique_ptr<RoleRows> MakeRows(Dialect dialect) {
    const int file = static_cast<int>(book_->files.size() - 1);
    const std::optional<DateFormat> forced = reading_.date_format ? reading_.date_format : forced_;
    switch (dialect.columns.role) {
      case Role::kAttendance:
        return intake::MakeAttendanceRows(book_, file, std::move(dialect), forced, visitor_,
                                          known_rows_);
      case Role::kRoster:
        return intake::MakeRosterRows(book_, file, std::move(dialect), forced, visitor_);
      case Role::kCalendar:
        return intake::MakeCalendarRows(book_, file, std::move(dialect), forced, visitor_);
      case Role::kGrid:
        return intake::MakeGridRows(book_, file, std::move(dialect), forced, visitor_);
      case Role::kTotals:
        break;
    }
    if (dialect.columns.IsMonthly()) {
      return intake::MakePsisRows(book_, file, std::move(dialect), forced, visitor_);
    }
    return intake::MakeTotalsRows(book_, file, std::move(dialect), forced, visitor_);
  }

  // Bytes after the head, in parts that stay in the processor's cache while they are looked at
  // several times: for their encoding, for NUL bytes, for rows.
  void Feed(const uint8_t* bytes, size_t size) {
    for (size_t at = 0; at < size; at += kPart) FeedPart(bytes + at, std::min(kPart, size - at));
  }

  void FeedPart(const uint8_t* bytes, size_t size) {
    if (!refused_.empty() || !rows_->fatal().empty()) return;
    if (utf16_) {
      std::string decoded;
      utf16_->Push(bytes, size, &decoded);
      row_reader_->Push(decoded.data(), decoded.size());
    } else {
      utf8_.Push(bytes, size);
      const char* const text = reinterpret_cast<const char*>(bytes);
      if (utf8_.SawNul()) {
        row_reader_->Push(text, size);
      } else {
        row_reader_->PushClean(text, size);
      }
    }
  }

  // Why the date order of this file is not known; of the files that show the two orders, if there
  // are such.
  Error Undecided(const OpenFile& open, const FileFacts* month_first,
                  const FileFacts* day_first) const {
    const intake::DateOrder& dates = open.rows->dates();
    std::string texts;
    for (const std::string& text : dates.open_texts()) {
      texts += (texts.empty() ? "\"" : ", \"") + text + "\"";
    }
    std::vector<DateFormat> orders;
    for (const DateFormat order : {DateFormat::kMdy, DateFormat::kDmy, DateFormat::kYmd}) {
      if (dates.Possible(order)) orders.push_back(order);
    }
    if (orders.size() == 1) orders.push_back(DateFormat::kYmd);  // not what the file itself tells
    std::string can_be, formats;
    for (size_t i = 0; i < orders.size(); ++i) {
      const std::string_view between = i == 0 ? "" : i + 1 == orders.size() ? " or " : ", ";
      const char* const name = orders[i] == DateFormat::kMdy   ? "month first"
                               : orders[i] == DateFormat::kDmy ? "day first"
                                                               : "year first";
      can_be.append(between).append(name);
      formats.append(between).append(DateFormatName(orders[i]));
    }
    std::string sentence = book_->files[open.file].name + ": dates such as " + texts + " can be ";
    if (month_first != nullptr) {
      sentence +=
          "month first, as in " + month_first->name + ", or day first, as in " + day_first->name;
    } else {
      sentence += can_be + ", and no date of the files tells which";
    }
    return Error{sentence + "; pass --date-format " + formats +
                 ", or set \"date_format\" in the profile"};
  }

  // Files whose dates can be read both ways take the order of the others.
  Expected<Done> SettleOpenFiles() {
    if (open_files_.empty()) return Done{};
    const FileFacts* month_first = nullptr;
    const FileFacts* day_first = nullptr;
    for (const FileFacts& file : book_->files) {
      if (file.date_format == DateFormat::kMdy && month_first == nullptr) month_first = &file;
      if (file.date_format == DateFormat::kDmy && day_first == nullptr) day_first = &file;
    }
    if (month_first == nullptr && day_first == nullptr) {
      return Undecided(open_files_.front(), nullptr, nullptr);
    }
    if (month_first != nullptr && day_first != nullptr) {
      return Undecided(open_files_.front(), month_first, day_first);
    }
    const DateFormat order = month_first != nullptr ? DateFormat::kMdy : DateFormat::kDmy;
    for (const OpenFile& open : open_files_) {
      if (!open.rows->dates().Possible(order)) return Undecided(open, nullptr, nullptr);
    }
    for (const OpenFile& open : open_files_) {
      const intake::DateSight first = open.rows->dates().first_open();
      open.rows->Settle(order);
      open.rows->Close();
      Problem& problem = book_->problems.emplace_back();
      problem.kind = ProblemKind::kDateOrderAssumed;
      problem.file = static_cast<int>(open.file);
      problem.column = open.rows->columns().headers[first.column];
      problem.value = std::string(DateFormatName(order));
      problem.rows = {first.row};
      problem.kept = true;
      if (visitor_ != nullptr) {
        visitor_->OnProblem(problem.file, first.row, problem.kind, problem.column, *problem.value,
                            true);
      }
    }
    open_files_.clear();
    return Done{};
  }

  // Group columns that no file has are dropped from the names and from everybody's traits.
  void DropUnusedGroups() {
    const auto keep = [this](const auto& all) {
      std::remove_cv_t<std::remove_reference_t<decltype(all)>> kept;
      for (size_t g = 0; g < group_found_.size(); ++g) {
        if (group_found_[g]) kept.push_back(all[g]);
      }
      return kept;
    };
    book_->group_names = keep(book_->group_names);
    for (Traits& traits : book_->traits) traits.groups = keep(traits.groups);
  }

  Book* const book_;
  const std::optional<DateFormat> forced_;
  const bool known_rows_;
  RowVisitor* const visitor_;
  const intake::ColumnMatcher matcher_;
  std::vector<bool> group_found_;
  std::vector<OpenFile> open_files_;

  // Of the file under way.
  std::optional<BookUndo> undo_;
  FileReading reading_;
  std::string head_;
  bool decided_ = false;
  std::string
      refused_;  // why the file is not read: the rest of a sentence that begins with its name
  intake::Utf8Check utf8_;
  std::optional<intake::Utf16Decoder> utf16_;
  std::unique_ptr<RoleRows> rows_;
  std::optional<RawRows> raw_rows_;  // where the visitor wants the rows as they stand
  std::optional<intake::FixedWidthRows> fixed_rows_;  // where the file has no delimiters
  std::optional<RowReader> row_reader_;
  uint64_t ended_rows_ = 0;
};

Reader::Reader(Book* book, const Law& law, ReadOptions options, RowVisitor* visitor)
    : impl_(std::make_unique<Impl>(book, law, std::move(options), visitor)) {}
Reader::~Reader() = default;
void Reader::BeginFile(std::string_view path_or_name, const FileReading& reading) {
  impl_->BeginFile(path_or_name, reading);
}
void Reader::Push(const uint8_t* bytes, size_t size) { impl_->Push(bytes, size); }
Expected<Done> Reader::EndFile() { return impl_->EndFile(); }
uint64_t Reader::rows() const { return impl_->rows(); }
Expected<Done> Reader::Finish() { return impl_->Finish(); }
std::vector<OpenDates> Reader::Open() const { return impl_->Open(); }

}  // namespace rollcall
