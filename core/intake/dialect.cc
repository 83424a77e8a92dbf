// SPDX-License-Identifier: Apache-2.0
#include "intake/dialect.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "intake/dates.h"
#include "intake/grid_rows.h"
#include "intake/psis_rows.h"
#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr size_t kRowsTried = 60;  // for a header below titles and notes
constexpr char kDelimiters[] = {',', '\t', ';', '|'};

using Cells = std::vector<std::string>;

struct FoundRow {
  uint32_t number;
  Cells cells;
  bool all_quoted;  // every cell that is not blank
};

// The first rows that are not blank.
class FirstRows : public RowSink {
 public:
  explicit FirstRows(size_t most) : most_(most) {}
  void OnRow(const Row& row) override {
    if (rows.size() == most_) return;
    FoundRow found{row.number, {}, false};
    size_t filled = 0;
    for (size_t i = 0; i < row.count; ++i) {
      found.cells.emplace_back(row.cells[i]);
      filled += Trim(row.cells[i]).empty() ? 0 : 1;
    }
    found.all_quoted = row.quoted >= filled;
    if (filled > 0) rows.push_back(std::move(found));
  }
  void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
  std::vector<FoundRow> rows;

 private:
  const size_t most_;
};

std::vector<FoundRow> RowsOf(std::string_view head, bool whole, Marks marks, size_t most) {
  FirstRows first(most);
  RowReader reader(marks, SIZE_MAX, &first);
  reader.Push(head.data(), head.size());
  if (whole) reader.Finish();
  return std::move(first.rows);
}

// Counts the rows below the header that have as many cells as it and no quote out of place.
class WholeRows : public RowSink {
 public:
  WholeRows(uint32_t header_row, size_t width) : header_row_(header_row), width_(width) {}
  void OnRow(const Row& row) override {
    if (row.number > header_row_ && row.count == width_ && row.stray == 0) ++count;
  }
  void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
  size_t count = 0;

 private:
  const uint32_t header_row_;
  const size_t width_;
};

size_t CountWholeRows(std::string_view head, bool whole, Marks marks, const Dialect& dialect) {
  WholeRows rows(dialect.header_row, dialect.columns.headers.size());
  RowReader reader(marks, SIZE_MAX, &rows);
  reader.Push(head.data(), head.size());
  if (whole) reader.Finish();
  return rows.count;
}

// Whether a backslash and a quote stand before something that a closing quote never precedes.
bool MayEscape(std::string_view head, const Dialect& dialect) {
  const char escaped[] = {'\\', dialect.quote};
  for (size_t at = head.find({escaped, 2}); at != std::string_view::npos;
       at = head.find({escaped, 2}, at + 2)) {
    const char after = at + 2 < head.size() ? head[at + 2] : '\n';
    if (after != dialect.delimiter && after != '\n' && after != '\r') return true;
  }
  return false;
}

// Two rows as one header. `merged`: a blank cell of the upper row goes with the one to its left, as
// where a spreadsheet's cells were merged.
Cells Joined(const Cells& upper, const Cells& lower, bool merged) {
  Cells joined(std::max(upper.size(), lower.size()));
  std::string_view above;
  for (size_t i = 0; i < joined.size(); ++i) {
    const std::string_view up = i < upper.size() ? Trim(upper[i]) : std::string_view();
    const std::string_view low = i < lower.size() ? Trim(lower[i]) : std::string_view();
    if (!merged || !up.empty()) above = up;
    joined[i] = above;
    if (!low.empty()) joined[i] += (joined[i].empty() ? "" : " ") + std::string(low);
  }
  return joined;
}

// Whether students come again with another day in a column that no field has: such a file is one of
// attendance whose columns are not known by their names, and no roster.
class DayColumns : public RowSink {
 public:
  explicit DayColumns(const Dialect& dialect)
      : columns_(dialect.columns), header_row_(dialect.header_row) {
    for (size_t i = 0; i < columns_.headers.size(); ++i) {
      const int column = static_cast<int>(i);
      const auto is = [column](int at) { return at == column; };
      if (std::none_of(columns_.at.begin(), columns_.at.end(), is) &&
          std::none_of(columns_.groups.begin(), columns_.groups.end(), is)) {
        free_.push_back(i);
      }
    }
  }
  void OnRow(const Row& row) override {
    const auto student = static_cast<size_t>(columns_[Field::kStudentId]);
    if (row.number <= header_row_ || row.count <= student || free_.empty()) return;
    std::string days;
    for (const size_t column : free_) {
      const std::string_view cell = column < row.count ? Trim(row.cells[column]) : "";
      const bool number = std::all_of(cell.begin(), cell.end(), IsDigit);
      if (!number && LooksLikeDate(cell)) days.append(cell).push_back('\n');
    }
    const std::string_view id = Trim(row.cells[student]);
    if (id.empty() || days.empty()) return;
    ++rows_;
    const auto [place, added] = days_of_.try_emplace(std::string(id), std::move(days));
    if (!added && place->second != days) ++again_;
  }
  void OnBrokenRow(uint32_t, size_t, std::string_view) override {}
  // Not for a single row: it may be damaged.
  bool Any() const { return again_ > 1 && 10 * again_ >= rows_; }

 private:
  const Columns& columns_;
  const uint32_t header_row_;
  std::vector<size_t> free_;
  std::unordered_map<std::string, std::string> days_of_;
  size_t rows_ = 0, again_ = 0;
};

// The rows under one delimiter and kind of quote.
struct Reading {
  Marks marks;
  std::vector<FoundRow> rows;
};

class Finder {
 public:
  Finder(std::string_view head, bool whole, const ColumnMatcher& matcher,
         std::optional<uint32_t> header_row)
      : head_(head), whole_(whole), matcher_(matcher), header_row_(header_row) {
    // Rows have at least a byte each: enough to reach the line that was named.
    const size_t most = kRowsTried + std::min<size_t>(header_row.value_or(0), head.size());
    for (const char quote : {'"', '\''}) {
      if (quote == '\'' && head.find(quote) == std::string_view::npos) break;
      for (const char delimiter : kDelimiters) {
        readings_.push_back({{delimiter, quote}, RowsOf(head, whole, {delimiter, quote}, most)});
      }
    }
  }

  std::optional<Dialect> Find() {
    if (header_row_ == 0u) {
      TryWithoutHeader();
    } else {
      for (const Reading& reading : readings_) TrySingleRows(reading);
      if (!best_) {
        for (const Reading& reading : readings_) TryTwoRows(reading);
      }
    }
    if (!best_ && !header_row_.has_value()) TryMonthly();
    if (best_ && IsNoRoster()) best_.reset();
    if (best_ && MayEscape(head_, *best_)) {
      Marks escaped = best_->marks();
      escaped.backslash = true;
      best_->backslash = CountWholeRows(head_, whole_, escaped, *best_) >
                         CountWholeRows(head_, whole_, best_->marks(), *best_);
    }
    return std::move(best_);
  }

  // What comes nearest, for a sentence or a question; nothing: there is no row at all.
  std::optional<Dialect> Nearest() const {
    std::optional<Dialect> nearest;
    for (const Reading& reading : readings_) {
      if (reading.marks.quote != '"') continue;
      if (header_row_ == 0u) {
        const Cells places = Places(reading);
        if (!places.empty()) Improve(&nearest, reading, 0, matcher_.Nearest(places));
        continue;
      }
      for (const FoundRow& row : reading.rows) {
        if (header_row_ && row.number != *header_row_) continue;
        Improve(&nearest, reading, row.number, matcher_.Nearest(row.cells));
      }
    }
    return nearest;
  }

 private:
  // Of what comes near, the most columns, then the widest row, then the first.
  static void Improve(std::optional<Dialect>* nearest, const Reading& reading, uint32_t number,
                      Columns columns) {
    if (*nearest && (columns.found < (*nearest)->columns.found ||
                     (columns.found == (*nearest)->columns.found &&
                      columns.headers.size() <= (*nearest)->columns.headers.size()))) {
      return;
    }
    Dialect& dialect = nearest->emplace();
    dialect.delimiter = reading.marks.delimiter;
    dialect.header_row = number;
    dialect.columns = std::move(columns);
  }

  bool IsNoRoster() const {
    const Columns& columns = best_->columns;
    if (matcher_.role() || columns.role != Role::kRoster || columns.Has(Field::kEntryDate) ||
        columns.Has(Field::kExitDate)) {
      return false;
    }
    DayColumns days(*best_);
    RowReader reader(best_->marks(), SIZE_MAX, &days);
    reader.Push(head_.data(), head_.size());
    if (whole_) reader.Finish();
    return days.Any();
  }

  bool IsWanted(const FoundRow& row) const { return !header_row_ || row.number == *header_row_; }

  // Takes these columns if they are found above, or more of them in the same row. Single quotes go
  // before double ones: only rows get here that stand in them.
  void Take(const Reading& reading, uint32_t number, Columns columns) {
    if (best_ && number > best_->header_row) return;
    if (best_ && number == best_->header_row && reading.marks.quote == best_->quote &&
        columns.found <= best_->columns.found) {
      return;
    }
    Dialect& dialect = best_.emplace();
    dialect.delimiter = reading.marks.delimiter;
    dialect.quote = reading.marks.quote;
    dialect.header_row = number;
    dialect.columns = std::move(columns);
  }

  void TrySingleRows(const Reading& reading) {
    for (const FoundRow& row : reading.rows) {
      if (!IsWanted(row) || row.cells.size() < 2 ||
          (reading.marks.quote == '\'' && !row.all_quoted)) {
        continue;
      }
      std::optional<Columns> columns = matcher_.Match(row.cells);
      if (!columns) continue;
      Take(reading, row.number, *std::move(columns));
      return;
    }
  }

  void TryTwoRows(const Reading& reading) {
    for (size_t i = 1; i < reading.rows.size(); ++i) {
      const FoundRow& upper = reading.rows[i - 1];
      const FoundRow& lower = reading.rows[i];
      if (!IsWanted(lower) || upper.number + 1 != lower.number ||
          (reading.marks.quote == '\'' && !(upper.all_quoted && lower.all_quoted))) {
        continue;
      }
      bool found = false;
      for (const bool merged : {true, false}) {
        std::optional<Columns> columns = matcher_.Match(Joined(upper.cells, lower.cells, merged));
        if (!columns) continue;
        Take(reading, lower.number, *std::move(columns));
        found = true;
      }
      if (found) return;
    }
  }

  // "#1", "#2", …: as many as most of the first rows have cells; nothing: no row has two.
  static Cells Places(const Reading& reading) {
    std::map<size_t, size_t> rows_of_width;
    for (const FoundRow& row : reading.rows) ++rows_of_width[row.cells.size()];
    size_t width = 0;
    for (const auto& [cells, rows] : rows_of_width) {
      if (cells > 1 && (width == 0 || rows >= rows_of_width[width])) width = cells;
    }
    Cells places;
    for (size_t i = 1; i <= width; ++i) places.push_back("#" + std::to_string(i));
    return places;
  }

  void TryWithoutHeader() {
    // Nothing but the rows themselves tells the delimiter: the one that gives most of them one
    // width.
    size_t most = 0;
    for (const Reading& reading : readings_) {
      const Cells places = Places(reading);
      if (places.empty()) continue;
      const auto agreeing = static_cast<size_t>(
          std::count_if(reading.rows.begin(), reading.rows.end(), [&](const FoundRow& row) {
            return row.cells.size() == places.size() &&
                   (reading.marks.quote == '"' || row.all_quoted);
          }));
      if (best_ && agreeing <= most) continue;
      std::optional<Columns> columns = matcher_.Match(places);
      if (!columns) continue;
      most = agreeing;
      best_.reset();
      Take(reading, 0, *std::move(columns));
    }
    if (!best_) TryMonthly();
  }

  void TryMonthly() {
    if (matcher_.role() && *matcher_.role() != Role::kTotals) return;
    for (const Reading& reading : readings_) {
      if (reading.marks.quote != '"') continue;
      // Half of the rows are enough: one of them may be damaged.
      size_t fixed = 0, nine = 0;
      for (const FoundRow& row : reading.rows) {
        if (row.cells.size() == 1 && IsPsisLine(row.cells[0])) ++fixed;
        if (IsPsisRow(row.cells)) ++nine;
      }
      if (nine > 0 && 2 * nine >= reading.rows.size()) {
        Take(reading, 0, PsisColumns(matcher_.groups().size()));
        return;
      }
      if (fixed > 0 && 2 * fixed >= reading.rows.size()) {
        Take(reading, 0, PsisColumns(matcher_.groups().size()));
        best_->delimiter = '\0';
        best_->quote = '\0';
        best_->widths.assign(kPsisWidths.begin(), kPsisWidths.end());
        return;
      }
    }
  }

  const std::string_view head_;
  const bool whole_;
  const ColumnMatcher& matcher_;
  const std::optional<uint32_t> header_row_;
  std::vector<Reading> readings_;
  std::optional<Dialect> best_;
};

// What a file is that looks like no table at all.
std::string WhyNoTable(std::string_view head) {
  const std::string_view text =
      head.substr(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
  const std::string begin = Normalised(text.substr(0, 40));
  const auto begins = [&begin](std::string_view word) {
    return begin.compare(0, word.size(), word) == 0;
  };
  if (!text.empty() && text[0] == '<' &&
      (begins("doctypehtml") || begins("html") || begins("table") || begins("xml"))) {
    return "this is a web page or XML and not a table of text; open it in a spreadsheet and save "
           "it as CSV";
  }
  if (begins("beginvcalendar")) {
    return "this is an iCalendar file; write its days as CSV with the columns date and type, or "
           "drop it on the page";
  }
  return {};
}

// A day without its year, "9/13" or "13-Sep", as a date: the year as the day's parts are joined.
std::string WithYear(const std::string& day) {
  const size_t joint = day.find_last_of("/-. ");
  const std::string date = joint == std::string::npos ? "" : day + day[joint] + "2024";
  return LooksLikeDate(date) ? date : "9/13/2024";
}

}  // namespace

Expected<Dialect> FindDialect(std::string_view head, bool whole, const ColumnMatcher& matcher,
                              std::optional<uint32_t> header_row) {
  Finder finder(head, whole, matcher, header_row);
  if (std::optional<Dialect> found = finder.Find()) return *std::move(found);
  if (std::string why = WhyNoTable(head); !why.empty()) return Error{std::move(why)};
  const std::optional<Dialect> nearest = finder.Nearest();
  if (nearest) {
    const std::string day = DaysWithoutYear(nearest->columns.headers);
    if (!day.empty() && nearest->columns.Has(Field::kStudentId)) {
      return Error{"its columns are days without their year, such as \"" + day +
                   "\"; write the year too, as in \"" + WithYear(day) + "\""};
    }
    return Error{matcher.Missing(nearest->columns)};
  }
  if (header_row.value_or(0) > 0) {
    return Error{"line " + std::to_string(*header_row) +
                 " cannot be the header row: it is blank or beyond the beginning of the file; "
                 "choose the line that names the columns"};
  }
  return Error{"no line of the file can be read as a header row; export it again as CSV"};
}

Dialect GuessDialect(std::string_view head, bool whole, const ColumnMatcher& matcher,
                     std::optional<uint32_t> header_row) {
  return Finder(head, whole, matcher, header_row).Nearest().value_or(Dialect());
}

void FixedWidthRows::OnRow(const Row& row) {
  const std::string_view line = row.count > 0 ? row.cells[0] : std::string_view();
  if (Trim(line).empty()) return sink_->OnRow(row);
  cells_.clear();
  size_t at = 0;
  for (const size_t width : widths_) {
    if (at == line.size()) break;
    if (line.size() - at < width) {
      return sink_->OnBrokenRow(row.number, cells_.size(), line.substr(at));
    }
    cells_.push_back(line.substr(at, width));
    at += width;
  }
  if (at < line.size()) cells_.push_back(line.substr(at));
  sink_->OnRow({row.number, cells_.size(), cells_.data()});
}

}  // namespace rollcall::intake
