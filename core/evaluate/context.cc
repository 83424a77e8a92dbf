// SPDX-License-Identifier: Apache-2.0
#include "evaluate/context.h"

#include <tuple>

namespace rollcall {

const RosterRow* DecidingRosterRow(uint32_t student, const EvaluationContext& context) {
  const RosterRow* best = nullptr;
  const auto text = [&](TextId id) { return context.book.texts.Get(id); };
  for (const RosterRow& each : context.RosterOf(student)) {
    const RosterRow* row = &each;
    if (best == nullptr) {
      best = row;
      continue;
    }
    const bool row_later = row->entry > context.as_of, best_later = best->entry > context.as_of;
    if (row_later != best_later) {
      if (best_later) best = row;
    } else if (row->entry != best->entry) {
      if (row->entry > best->entry) best = row;
    } else {
      const Traits &a = context.book.traits[row->traits], &b = context.book.traits[best->traits];
      const auto key = [&](const RosterRow& r, const Traits& t) {
        return std::make_tuple(text(r.school), text(t.name), text(t.grade), t.birth_date.days(),
                               r.exit.days(), r.prior_days_enrolled, r.prior_days_absent,
                               r.transfer_absences, r.transfer_mhw);
      };
      if (key(*row, a) < key(*best, b)) best = row;
    }
  }
  return best;
}

}  // namespace rollcall
