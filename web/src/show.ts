// SPDX-License-Identifier: Apache-2.0
// Values of the engine as people read them. Nothing is decided or counted here; dates come and go as ISO text.
import { has, locale, t } from './text.ts';
import type { Parameter, Rules } from './engine/types.ts';

// A formatter takes longer to make than a row of the table to draw: each is made once.
const made = new Map<string, unknown>();
function kept<T>(kind: string, options: object, make: (locale: string) => T): T {
  const key = `${kind} ${locale()} ${JSON.stringify(options)}`;
  const before = made.get(key) as T | undefined;
  if (before !== undefined) return before;
  const one = make(locale());
  made.set(key, one);
  return one;
}

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept('dates', options, (tag) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }));
}

function numbers(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept('numbers', options, (tag) => new Intl.NumberFormat(tag, options));
}

// A group column by its known name beside the files' own; its values stand as they are keyed.
export function groupName(group: string): string {
  const key = `group-${group.toLowerCase()}`;
  return has(key) ? t('group-named', { name: t(key), group }) : group;
}

// '2024-09-13' as 'Friday, September 13, 2024'. Shown in UTC, so that no time zone moves the day.
export function showDate(iso: string, style: 'long' | 'day' | 'short' | 'plain' = 'long'): string {
  const parts: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric' };
  if (style === 'long' || style === 'day') parts.weekday = 'long';
  if (style === 'long' || style === 'plain') parts.year = 'numeric';
  if (style === 'short') parts.month = 'short';
  return dates(parts).format(new Date(`${iso}T00:00:00Z`));
}

export function showNumber(value: number): string {
  return numbers().format(value);
}

export function showMegabytes(bytes: number): string {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return numbers(one).format(bytes / 1_000_000);
}

// part of whole in percent with one decimal, for reading: rounded half up, but never up to a whole percent that the exact
// value does not reach, so that 9.95 of 100 is not shown as the 10% that it is not.
export function showRate(part: number, whole: number): string {
  let tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  if (tenths % 10 === 0 && tenths * whole > part * 1000) tenths -= 1;
  const text = numbers({ maximumFractionDigits: 1, minimumFractionDigits: tenths % 10 ? 1 : 0 });
  return `${text.format(tenths / 10)}%`;
}

export function showList(items: string[]): string {
  return kept('list', {}, (tag) => new Intl.ListFormat(tag, { type: 'conjunction' })).format(items);
}

// The law's number of that name as it stood on that day; the day is compared as ISO text.
export function lawNumber(rules: Rules, id: string, day: string): Parameter | undefined {
  return rules.parameters.find(
    (row) =>
      row.id === id && row.from <= day && (row.until === null || row.until === undefined || day <= row.until),
  );
}

export function lawValue(rules: Rules, id: string, day: string): number {
  return Number(lawNumber(rules, id, day)?.value ?? 0);
}

// A share of the law, such as 1/10, as '10%'.
export function lawPercent(rules: Rules, id: string, day: string): string {
  const row = lawNumber(rules, id, day);
  return row === undefined ? '' : showRate(Number(row.value), row.denominator ?? 1);
}

// The numbers that the rules' sentences name.
export function lawWords(
  rules: Rules,
  options: Record<string, boolean | number | string>,
  day: string,
): Record<string, number> {
  const level1Last = lawValue(rules, 'ordinal.level1_last', day);
  return {
    level1_last: level1Last,
    level2_first: level1Last + 1,
    documentation_days: Number(options['documentation.days'] ?? lawValue(rules, 'documentation.days', day)),
    military_days: lawValue(rules, 'excusal.military_days', day),
    mhw_days: lawValue(rules, 'mhw.days', day),
    self_consent_age: lawValue(rules, 'mhw.self_consent_age', day),
  };
}

export function gradeOrNone(grade: string | null): string {
  return grade ?? t('student-no-grade');
}

// The day it is where this page is open, as ISO text.
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// '2024-09' as 'September 2024'.
export function showMonth(month: string): string {
  return dates({ month: 'long', year: 'numeric' }).format(new Date(`${month}-01T00:00:00Z`));
}

// Monday to Friday in a letter or two.
export function showWeekdays(): string[] {
  const letters = dates({ weekday: 'narrow' });
  const firstMonday = 5; // of January 1970
  return [0, 1, 2, 3, 4].map((i) => letters.format(new Date(Date.UTC(1970, 0, firstMonday + i))));
}

// Monday to Friday, in short and in full.
export function showWeekdayNames(): { short: string; long: string }[] {
  const firstMonday = 5; // of January 1970
  return [0, 1, 2, 3, 4].map((i) => {
    const day = new Date(Date.UTC(1970, 0, firstMonday + i));
    return { short: dates({ weekday: 'short' }).format(day), long: dates({ weekday: 'long' }).format(day) };
  });
}
