// SPDX-License-Identifier: Apache-2.0
// StudentList: which students of an evaluation a filter keeps, in which order; and what there is to
// filter by. Sorting compares whole numbers: texts get their ranks once, not in each comparison.
#ifndef ROLLCALL_REPORT_STUDENT_LIST_H_
#define ROLLCALL_REPORT_STUDENT_LIST_H_

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "report/attributes.h"
#include "report/requests.h"
#include "rollcall/evaluate.h"

namespace rollcall {

class StudentList {
 public:
  // Both must outlive this; a list is of one state of the attributes.
  StudentList(const Evaluation& evaluation, const Attributes& attributes);

  // Places in Summary::students; what is not known comes last, whichever the direction. Whatever
  // the offset and limit: paging through a list sorts once.
  const std::vector<uint32_t>& Of(const Filter& filter);

  // {schools: [{value, students}], grades, groups: [{name, values}], columns: [{name, values,
  // more}], columns_complete}: each value with its students of that year (nothing: all years), null
  // where no file says it; schools by name, grades in their order. Of a column with more than 60
  // values `values` is empty and `more` true: it is searched and not chosen from.
  std::string ChoicesJson(std::optional<SchoolYear> year) const;

 private:
  // What a student is sorted by: `rank` is the same for both directions, `value` is turned.
  struct Key {
    int64_t value = 0;
    int32_t rank = 0;
    uint32_t index = 0;
  };
  bool IsText(TextId text, const std::string& wanted, std::map<TextId, bool>* known) const;
  const std::vector<std::string>& Searched();
  std::vector<uint32_t> RanksOf(const std::vector<TextId>& texts) const;
  std::vector<Key> Keys(const Filter& filter, const std::vector<uint32_t>& kept);

  const Evaluation& evaluation_;
  const Attributes& attributes_;
  std::optional<Filter> last_;
  std::vector<uint32_t> listed_;
  std::vector<std::string> searched_;  // IDs and names in lower case, by student of the summary
  std::vector<bool> named_;            // by a problem of the rules, by student of the book
  // Ranks, made when they are asked for: by student of the book, and by student of the summary.
  std::vector<uint32_t> by_id_, by_name_;
};

}  // namespace rollcall

#endif  // ROLLCALL_REPORT_STUDENT_LIST_H_
