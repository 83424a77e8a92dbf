// SPDX-License-Identifier: Apache-2.0
#include "intake/row_reader.h"

#include <algorithm>
#include <cstring>

#include "intake/bytes.h"
#include "intake/text.h"

namespace rollcall::intake {
namespace {

constexpr size_t kShownText = 200;  // of a broken row
constexpr size_t kCarryPiece =
    4096;  // how much of a new piece is copied behind a carried row at a time

bool IsLineEnd(char c) { return c == '\n' || c == '\r'; }

}  // namespace

RowReader::RowReader(Marks marks, size_t max_cells, RowSink* sink, size_t lookahead)
    : delimiter_(marks.delimiter),
      quote_(marks.quote),
      backslash_(marks.backslash),
      max_cells_(max_cells),
      sink_(sink),
      lookahead_(lookahead) {
  for (const char c : {delimiter_, '\r', '\n'}) ends_plain_[static_cast<uint8_t>(c)] = true;
}

void RowReader::Push(const char* bytes, size_t size) {
  // Kept out of every other loop.
  for (const char* const end = bytes + size; bytes < end;) {
    const char* const stop = bytes + FindByte(bytes, static_cast<size_t>(end - bytes), '\0');
    PushClean(bytes, static_cast<size_t>(stop - bytes));
    bytes = stop;
    while (bytes < end && *bytes == '\0') ++bytes;
  }
}

void RowReader::PushClean(const char* bytes, size_t size) {
  while (size > 0) {
    if (carry_begin_ == carry_.size()) {
      // Rows that lie within one piece are read where they are.
      const size_t used = Scan(bytes, size);
      carry_.assign(bytes + used, size - used);
      carry_begin_ = 0;
      return;
    }
    const size_t held = carry_.size() - carry_begin_;
    const size_t taken = std::min(size, kCarryPiece);
    carry_.append(bytes, taken);
    const size_t used = Scan(carry_.data() + carry_begin_, held + taken);
    if (used >= held) {  // the carried row is done: what follows is read in place, again from its
                         // row's first byte
      bytes += used - held;
      size -= used - held;
      carry_.clear();
      carry_begin_ = 0;
      continue;
    }
    bytes += taken;
    size -= taken;
    carry_begin_ += used;
    if (carry_begin_ > carry_.size() / 2) {
      carry_.erase(0, carry_begin_);
      carry_begin_ = 0;
    }
  }
}

void RowReader::Finish() {
  at_end_ = true;
  Scan(carry_.data() + carry_begin_, carry_.size() - carry_begin_);
  carry_.clear();
  carry_begin_ = 0;
}

// Reads whole rows from `bytes`, the first of which belongs to the row under way; the answer is
// where the first row begins that is not whole. What is known of that row stays in the members.
size_t RowReader::Scan(const char* bytes, size_t size) {
  size_t begin = 0;
  while (begin < size) {
    if (state_ == State::kCellStart && at_ == 0 && !after_cr_) {
      const size_t known = sink_->TakeKnown(bytes + begin, size - begin, &number_);
      begin += known;
      row_offset_ += known;
      if (begin == size) break;
    }
    const size_t used = ScanRow(bytes + begin, size - begin);
    if (used == 0) break;
    begin += used;
    row_offset_ += used;
  }
  return begin;
}

// The size of the row that begins at `row`, its line end too, once it has been handed out; 0: more
// bytes are needed.
size_t RowReader::ScanRow(const char* row, size_t size) {
  for (;;) {
    switch (state_) {
      case State::kCellStart:
        if (at_ == 0) {
          if (after_cr_) {
            after_cr_ = false;
            if (row[0] == '\n') return 1;
          }
          if (IsLineEnd(row[0])) return EndRow(row, size, 0);
        }
        if (at_ == size) {
          if (!at_end_) return 0;
          AddCell(row, at_, 0, false);
          return EndRow(row, size, at_);
        }
        cell_begin_ = at_;
        if (static_cast<uint8_t>(row[at_]) <= ' ' || row[at_] == quote_) {
          state_ = State::kBlanks;
          break;
        }
        state_ = State::kPlain;
        [[fallthrough]];

      case State::kPlain: {
        const size_t limit = std::min(size, kLongestRow);
        size_t at = at_;
        while (at < limit && !ends_plain_[static_cast<uint8_t>(row[at])]) ++at;
        at_ = at;
        if (at_ >= kLongestRow) return BreakLongRow(row, size);
        if (at_ == size) {
          if (!at_end_) return 0;
          AddCell(row, cell_begin_, at_ - cell_begin_, false);
          return EndRow(row, size, at_);
        }
        AddCell(row, cell_begin_, at_ - cell_begin_, false);
        if (row[at_] != delimiter_) return EndRow(row, size, at_);
        ++at_;
        state_ = State::kCellStart;
        break;
      }

      case State::kBlanks:
        SkipBlanks(row, size);
        if (at_ == size && !at_end_) return 0;
        if (at_ < size && row[at_] == quote_) {
          cell_begin_ = at_++;
          has_quotes_ = false;
          lines_end_ = at_;
          state_ = State::kQuoted;
          break;
        }
        state_ = State::kPlain;
        break;

      case State::kQuoted: {
        // The quote that closes must begin at most lookahead_ bytes after the one that opened.
        const size_t last = cell_begin_ + lookahead_;
        const size_t limit = std::min(size, last + 1);
        if (at_ < limit && row[at_] != quote_ && none_closes_before_ > row_offset_ + at_) {
          has_quotes_ = true;
          at_ = std::min<uint64_t>(limit, none_closes_before_ - row_offset_);
        }
        if (at_ < limit) {
          const void* const quote = std::memchr(row + at_, quote_, limit - at_);
          at_ = quote == nullptr ? limit : static_cast<const char*>(quote) - row;
        }
        if (at_ > last || (at_ == size && at_end_)) return BreakQuotedRow(row, size);
        if (at_ == size) return 0;
        ++at_;
        if (backslash_ && IsEscaped(row, at_ - 1)) {
          has_quotes_ = true;
          break;
        }
        quote_end_ = at_;
        state_ = State::kQuoteInQuoted;
        break;
      }

      case State::kQuoteInQuoted: {
        if (at_ < size && row[at_] == quote_ && at_ == quote_end_) {  // doubled
          ++at_;
          has_quotes_ = true;
          state_ = State::kQuoted;
          break;
        }
        SkipBlanks(row, size);
        const bool at_end = at_ == size;
        if (at_end && !at_end_) return 0;
        if (at_end || ends_plain_[static_cast<uint8_t>(row[at_])]) {
          ++quoted_;
          AddCell(row, cell_begin_ + 1, quote_end_ - cell_begin_ - 2, has_quotes_ || backslash_);
          if (at_ >= kLongestRow) return BreakLongRow(row, size);
          if (at_end || row[at_] != delimiter_) return EndRow(row, size, at_);
          ++at_;
          state_ = State::kCellStart;
          break;
        }
        at_ = quote_end_;
        if (HasLineEnd(row)) return BreakQuotedRow(row, size);
        has_quotes_ = true;
        ++stray_;
        state_ = State::kQuoted;
        break;
      }

      case State::kSkipLine: {
        const size_t line_end = std::find_if(row, row + size, IsLineEnd) - row;
        if (line_end == size) return size;  // passed over, and on it goes
        Reset();
        after_cr_ = row[line_end] == '\r';
        return line_end + 1;
      }
    }
  }
}

void RowReader::SkipBlanks(const char* row, size_t size) {
  while (at_ < size && IsBlank(row[at_]) && row[at_] != delimiter_) ++at_;
}

// Whether the quoted cell under way has a line end before the quote that has just been looked at.
bool RowReader::HasLineEnd(const char* row) {
  const char* const end = row + quote_end_ - 1;
  lines_end_ = std::find_if(row + lines_end_, end, IsLineEnd) - row;
  return row + lines_end_ != end;
}

// Whether the quote at `at`, inside the cell under way, stands behind an odd number of backslashes.
bool RowReader::IsEscaped(const char* row, size_t at) const {
  size_t begin = at;
  while (begin > cell_begin_ + 1 && row[begin - 1] == '\\') --begin;
  return (at - begin) % 2 == 1;
}

void RowReader::AddCell(const char* row, size_t begin, size_t size, bool has_quotes) {
  if (count_++ < max_cells_) {
    spans_.push_back({begin, size, has_quotes});
  } else if (!surplus_text_) {
    surplus_text_ = !Trim({row + begin, size}).empty();
  }
}

// Appends what a quoted cell says.
void RowReader::Unquote(std::string_view cell) {
  for (size_t k = 0; k < cell.size(); ++k) {
    const char next = k + 1 < cell.size() ? cell[k + 1] : '\0';
    if (backslash_ && cell[k] == '\\' && (next == quote_ || next == '\\')) {
      unquoted_.push_back(next);
      ++k;
      continue;
    }
    unquoted_.push_back(cell[k]);
    if (cell[k] == quote_ && next == quote_) ++k;
  }
}

// With its line end, which begins at `at`; 0: it has none, or it may go on in the next piece.
size_t RowReader::LineSize(const char* row, size_t size, size_t at) {
  if (at == size) return 0;
  if (row[at] == '\n') return at + 1;
  return at + 1 < size && row[at + 1] == '\n' ? at + 2 : 0;
}

// Hands out the row whose line end is at `at` (or the end of the file); the answer is the size of
// both.
size_t RowReader::EndRow(const char* row, size_t size, size_t at) {
  ++number_;
  const size_t count = count_;
  if (count > 0) {
    cells_.resize(spans_.size());
    size_t quoted = 0;
    for (const Span& span : spans_) quoted += span.has_quotes ? span.size : 0;
    unquoted_.clear();
    unquoted_.reserve(quoted);  // so that no cell moves
    for (size_t i = 0; i < spans_.size(); ++i) {
      const Span& span = spans_[i];
      if (!span.has_quotes) {
        cells_[i] = {row + span.begin, span.size};
        continue;
      }
      const size_t begin = unquoted_.size();
      Unquote({row + span.begin, span.size});
      cells_[i] = {unquoted_.data() + begin, unquoted_.size() - begin};
    }
    sink_->OnRow({number_,
                  count,
                  cells_.data(),
                  surplus_text_,
                  quoted_,
                  stray_,
                  {row, LineSize(row, size, at)}});
  }
  Reset();
  if (at == size) return at;
  after_cr_ = row[at] == '\r';
  return at + 1;
}

// Gives the row under way up, at `from`: the next row begins on the next line, whatever quotes
// stand between.
size_t RowReader::BreakRow(const char* row, size_t size, size_t from, size_t cell,
                           std::string_view text) {
  sink_->OnBrokenRow(
      ++number_, cell,
      text.substr(0, std::find_if(text.begin(), text.end(), IsLineEnd) - text.begin()));
  Reset();
  const size_t line_end = std::find_if(row + from, row + size, IsLineEnd) - row;
  if (line_end == size) {
    state_ = State::kSkipLine;
    return size;
  }
  after_cr_ = row[line_end] == '\r';
  return line_end + 1;
}

size_t RowReader::BreakLongRow(const char* row, size_t size) {
  return BreakRow(row, size, at_, 0, {row, kShownText});
}

size_t RowReader::BreakQuotedRow(const char* row, size_t size) {
  // From the last byte looked at that is no quote, nothing that is open there closes before here:
  // lines that follow, and may open quotes too, need not look at the same bytes again. Without this
  // a file of such lines takes quadratic time.
  size_t known = at_;
  while (row[known - 1] == quote_ && known > cell_begin_ + 1) --known;
  none_closes_before_ = std::max(none_closes_before_, row_offset_ + known);
  const size_t shown = std::min({kShownText, lookahead_, at_ - cell_begin_});
  return BreakRow(row, size, cell_begin_, count_, {row + cell_begin_, shown});
}

void RowReader::Reset() {
  state_ = State::kCellStart;
  at_ = 0;
  count_ = 0;
  quoted_ = 0;
  stray_ = 0;
  surplus_text_ = false;
  spans_.clear();
}

}  // namespace rollcall::intake
