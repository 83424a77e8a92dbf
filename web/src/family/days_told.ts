// SPDX-License-Identifier: Apache-2.0
// How what a family has told of its days changes. Wellness days may be told twice, by the three taps and day by day; the two
// are kept in step.
import type { Documentation, History, MissedDay } from './types.ts';
import { unknown, withLife, type Life } from './reasons.ts';

type Change = Partial<History>;
type Count = 'none' | 'one' | 'two';

const counts: Count[] = ['none', 'one', 'two'];

// Days told, wellness days of the three taps among them, by date.
export function toldDays(history: History): MissedDay[] {
  const days = history.days ?? [];
  const own = new Set(days.map((day) => day.date));
  const wellness = (history.wellness_days ?? [])
    .filter((date) => !own.has(date))
    .map((date): MissedDay => ({ date, kind: 'mhw', documentation: 'parent' }));
  return [...days, ...wellness].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function wellnessTold(history: History): number {
  return toldDays(history).filter((day) => day.kind === 'mhw' && day.date <= history.today).length;
}

// The count said in the first tap keeps up with the wellness days told: one more first fills a day that was not named. Where
// the count cannot say it, the days alone do.
function inStep(history: History, change: Change): Change {
  const said = counts.findIndex((one) => one === history.wellness);
  if (said < 0) return change;
  const before = wellnessTold(history);
  const after = wellnessTold({ ...history, ...change });
  if (after === before) return change;
  const used = after > before ? Math.max(said, after) : Math.max(said - (before - after), 0);
  return { ...change, wellness: counts[used] ?? null };
}

export function isTold(history: History, date: string): boolean {
  return toldDays(history).some((day) => day.date === date);
}

export function withDay(history: History, date: string): Change {
  const days = [...(history.days ?? []), { date, kind: unknown.kind }];
  return inStep(history, { days: sorted(days) });
}

// With the last day the list is not told any more: that none was missed is for the family to say.
export function withoutDay(history: History, date: string): Change {
  const days = (history.days ?? []).filter((day) => day.date !== date);
  return inStep(history, {
    days: days.length === 0 ? null : days,
    wellness_days: (history.wellness_days ?? []).filter((day) => day !== date),
  });
}

function sorted(days: MissedDay[]): MissedDay[] {
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function replaced(history: History, dates: string[], make: (day: MissedDay) => MissedDay): Change {
  const changed = toldDays(history)
    .filter((day) => dates.includes(day.date))
    .map(make);
  return inStep(history, {
    days: sorted([...(history.days ?? []).filter((day) => !dates.includes(day.date)), ...changed]),
    wellness_days: (history.wellness_days ?? []).filter((date) => !dates.includes(date)),
  });
}

export function withReason(history: History, dates: string[], to: Life): Change {
  return replaced(history, dates, (day) => withLife(day, to));
}

export function withPaper(history: History, date: string, documentation: Documentation): Change {
  return replaced(history, [date], ({ documented_on: _on, approved_on: _approved, ...day }) => ({
    ...day,
    documentation,
  }));
}

// The day on which the school got the paper, or on which a trip was approved; '': in time.
export function withPaperOn(history: History, date: string, on: string): Change {
  return replaced(history, [date], ({ documented_on: _on, approved_on: _approved, ...day }) =>
    on === ''
      ? day
      : day.documentation === 'preapproved'
        ? { ...day, approved_on: on }
        : { ...day, documented_on: on },
  );
}

// Days without a reason.
export function withoutReason(history: History): string[] {
  return (history.days ?? []).filter((day) => day.kind === unknown.kind).map((day) => day.date);
}
