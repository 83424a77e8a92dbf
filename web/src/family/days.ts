// SPDX-License-Identifier: Apache-2.0
// Days as ISO text, for drawing calendars alone. Whether a day is a school day is the engine's to say.
import { has, t } from '../text.ts';

export function addDays(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

// 1 Monday to 7 Sunday.
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

// The weeks of a month ('2026-11') that have a Monday to Friday in it; a day of another month is undefined.
export function weeksOf(month: string): (string | undefined)[][] {
  if (month === '') return [];
  const first = `${month}-01`;
  const weeks: (string | undefined)[][] = [];
  let monday = addDays(first, 1 - weekdayOf(first));
  while (monthOf(monday) <= month) {
    const week = [0, 1, 2, 3, 4]
      .map((i) => addDays(monday, i))
      .map((day) => (monthOf(day) === month ? day : undefined));
    if (week.some((day) => day !== undefined)) weeks.push(week);
    monday = addDays(monday, 7);
  }
  return weeks;
}

// 'Thanksgiving Day' in the page's language, where it has that name.
export function closureWords(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');
  const key = `closure-${slug}`;
  return has(key) ? t(key) : name;
}
