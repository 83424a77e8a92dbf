// SPDX-License-Identifier: Apache-2.0
// CodeUses: which codes and which years the kept rows of a file have.
#ifndef ROLLCALL_INTAKE_CODE_USES_H_
#define ROLLCALL_INTAKE_CODE_USES_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "intake/dates.h"
#include "rollcall/book.h"

namespace rollcall::intake {

class CodeUses {
 public:
  // The same as CountCode and CountYear, for millions of rows: where both are known and have
  // listed all the rows that they list, two numbers grow.
  void Count(const Book& book, uint32_t record, SchoolYear year, uint32_t row) {
    if (ListsFull(record, year)) {
      CountMore(record, 1);
      return;
    }
    CountCode(book, record, row);
    CountYear(year, row);
    last_year_ = year;
    last_year_at_ = place_of_year_[static_cast<size_t>(year.start() - kFirstYear)] - 1;
  }
  // Whether the code and the year that was counted last have listed all the rows that they list.
  bool ListsFull(uint32_t record, SchoolYear year) const {
    return record < code_of_record_.size() && code_of_record_[record] != 0 && year == last_year_ &&
           codes_[code_of_record_[record] - 1].rows.size() >= kListedRows &&
           years_[last_year_at_].rows.size() >= kListedRows;
  }
  void CountMore(uint32_t record, uint64_t rows) {
    codes_[code_of_record_[record] - 1].count += rows;
    years_[last_year_at_].count += rows;
  }
  void CountCode(const Book& book, uint32_t record, uint32_t row) {
    if (record >= code_of_record_.size()) code_of_record_.resize(book.records.size(), 0);
    if (code_of_record_[record] == 0) code_of_record_[record] = CodeOf(book.records[record]) + 1;
    Add(&codes_[code_of_record_[record] - 1], row);
  }
  void CountYear(SchoolYear year, uint32_t row) {
    uint32_t& year_place = place_of_year_[static_cast<size_t>(year.start() - kFirstYear)];
    if (year_place == 0) {
      years_.push_back({year, 0, {}});
      year_place = static_cast<uint32_t>(years_.size());
    }
    Add(&years_[year_place - 1], row);
  }

  void WriteTo(const TextPool& texts, FileFacts* facts) {
    std::sort(codes_.begin(), codes_.end(), [&texts](const CodeUse& a, const CodeUse& b) {
      if (a.code != b.code) return texts.Get(a.code) < texts.Get(b.code);
      return std::tie(a.sis_absent, a.sis_excused, a.sis_tardy) <
             std::tie(b.sis_absent, b.sis_excused, b.sis_tardy);
    });
    std::sort(years_.begin(), years_.end(),
              [](const YearUse& a, const YearUse& b) { return a.year < b.year; });
    facts->codes = std::move(codes_);
    facts->years = std::move(years_);
  }

 private:
  static constexpr int kFirstYear = kFirstDateYear - 1;  // 1 January 2000 is in 1999-00

  template <typename Use>
  static void Add(Use* use, uint32_t row) {
    ++use->count;
    if (use->rows.size() >= kListedRows) return;
    // A row of a grid has many codes.
    if (use->rows.empty() || use->rows.back() != row) use->rows.push_back(row);
  }

  uint32_t CodeOf(const Record& record) {
    const auto [place, added] = place_of_code_.try_emplace(
        std::tuple(record.code, record.sis_absent, record.sis_excused, record.sis_tardy),
        static_cast<uint32_t>(codes_.size()));
    if (added) {
      CodeUse& use = codes_.emplace_back();
      use.code = record.code;
      use.sis_absent = record.sis_absent;
      use.sis_excused = record.sis_excused;
      use.sis_tardy = record.sis_tardy;
    }
    return place->second;
  }

  std::vector<CodeUse> codes_;
  std::vector<YearUse> years_;
  std::vector<uint32_t> code_of_record_;  // record -> place in codes_ + 1
  std::map<std::tuple<TextId, YesNo, YesNo, YesNo>, uint32_t> place_of_code_;
  std::array<uint32_t, kLastDateYear - kFirstYear + 1> place_of_year_{};  // + 1
  SchoolYear last_year_;
  uint32_t last_year_at_ = 0;
};

}  // namespace rollcall::intake

#endif  // ROLLCALL_INTAKE_CODE_USES_H_
