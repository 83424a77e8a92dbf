// SPDX-License-Identifier: Apache-2.0
// RowReader: the hot path. Finds the separators in pushed bytes and hands each row's cells to a
// sink.
//
// Rules: rows end at LF, CRLF or CR, the last one also at the end. A cell that begins with a quote
// runs to the quote that a delimiter, a line end or the end follows, blanks before and behind the
// quotes left aside; inside it a doubled quote is one, any other quote a plain character, and
// delimiters and line ends are text. With backslash
// escapes, a quote behind an odd number of backslashes neither closes nor doubles: \" is a quote,
// \\ a backslash, any other backslash itself. A quote inside an unquoted cell is a plain character.
// A quote without its other one within `lookahead` bytes, or in whose cell a plain quote stands
// behind a line end (it will be the opening one of a cell of another row), makes the line that
// opened it a broken row, and reading goes on at the next line; so does a row longer than
// kLongestRow. So a stray byte
// changes its own line, and those that a quote opened there has joined to it. Empty lines are
// counted and not handed out. NUL bytes are dropped before anything else sees them. What is handed
// out never depends on the pieces pushed.
//
// The edges (Push, Finish, Marks, RowSink) are what the rest of intake builds on; the inside may be
// replaced by a faster one.
#ifndef ROLLCALL_INTAKE_ROW_READER_H_
#define ROLLCALL_INTAKE_ROW_READER_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rollcall::intake {

inline constexpr size_t kLookahead = size_t{4} << 20;
inline constexpr size_t kLongestRow = size_t{8} << 20;

// What separates cells. A NUL as delimiter or quote: there is none.
struct Marks {
  Marks(char of_delimiter, char of_quote = '"', bool with_backslash = false)  // NOLINT: a delimiter
      : delimiter(of_delimiter), quote(of_quote), backslash(with_backslash) {}
  char delimiter;
  char quote;
  bool backslash;  // escapes a quote inside a quoted cell
};

struct Row {
  uint32_t number = 0;  // lines as a spreadsheet shows them; the first line is 1
  size_t count = 0;     // cells that the row has
  const std::string_view* cells =
      nullptr;  // the first min(count, max_cells), without their quotes; valid for the call
  bool surplus_text = false;  // a cell beyond max_cells holds more than blanks
  size_t quoted = 0;          // how many cells stood in quotes
  size_t stray = 0;           // quotes in them that neither closed nor were doubled
  std::string_view line;      // its bytes with its line end; empty where that is not LF or CRLF
};

class RowSink {
 public:
  virtual ~RowSink() = default;
  virtual void OnRow(const Row& row) = 0;
  // A row that cannot be taken apart; `cell` is where it broke, `text` the rest of the line from
  // there.
  virtual void OnBrokenRow(uint32_t number, size_t cell, std::string_view text) = 0;
  // Takes rows that it knows by their bytes (known_rows.h) from the front of `bytes`, where a row
  // begins, and adds their number to *number: the answer is how many bytes they are.
  virtual size_t TakeKnown(const char* /*bytes*/, size_t /*size*/, uint32_t* /*number*/) {
    return 0;
  }
};

class RowReader {
 public:
  // Of each row at most `max_cells` cells are handed out, the others only counted.
  RowReader(Marks marks, size_t max_cells, RowSink* sink, size_t lookahead = kLookahead);
  void Push(const char* bytes, size_t size);
  void PushClean(const char* bytes, size_t size);  // the same of bytes without a NUL
  void Finish();

 private:
  enum class State : uint8_t { kCellStart, kBlanks, kPlain, kQuoted, kQuoteInQuoted, kSkipLine };
  struct Span {
    size_t begin, size;
    bool has_quotes;  // a quoted cell with quotes in it, or with backslashes that escape
  };
  size_t Scan(const char* bytes, size_t size);
  size_t ScanRow(const char* row, size_t size);
  void SkipBlanks(const char* row, size_t size);
  bool HasLineEnd(const char* row);
  bool IsEscaped(const char* row, size_t at) const;
  void AddCell(const char* row, size_t begin, size_t size, bool has_quotes);
  void Unquote(std::string_view cell);
  static size_t LineSize(const char* row, size_t size, size_t at);
  size_t EndRow(const char* row, size_t size, size_t at);
  size_t BreakRow(const char* row, size_t size, size_t from, size_t cell, std::string_view text);
  size_t BreakLongRow(const char* row, size_t size);
  size_t BreakQuotedRow(const char* row, size_t size);
  void Reset();

  const char delimiter_;
  const char quote_;
  const bool backslash_;
  const size_t max_cells_;
  RowSink* const sink_;
  const size_t lookahead_;
  std::array<bool, 256> ends_plain_{};  // delimiter, CR, LF

  std::string carry_;  // bytes from the row under way on, when it began in an earlier piece
  size_t carry_begin_ = 0;
  uint32_t number_ = 0;    // of the last line that ended
  bool after_cr_ = false;  // the last byte was a CR: an LF now belongs to it
  bool at_end_ = false;
  uint64_t row_offset_ = 0;  // of the row under way in the file
  // No quote closes before this offset of the file, for a cell that is open just before it; see
  // BreakQuotedRow.
  uint64_t none_closes_before_ = 0;

  // The row under way; offsets from its first byte.
  State state_ = State::kCellStart;
  size_t at_ = 0;
  size_t cell_begin_ = 0;
  bool has_quotes_ = false;
  size_t count_ = 0;
  size_t quote_end_ = 0;  // behind the quote that may close the cell under way
  size_t lines_end_ = 0;  // of the cell under way: no line end before this
  size_t quoted_ = 0;
  size_t stray_ = 0;
  bool surplus_text_ = false;
  std::vector<Span> spans_;
  std::vector<std::string_view> cells_;
  std::string unquoted_;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_ROW_READER_H_
