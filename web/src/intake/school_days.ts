// SPDX-License-Identifier: Apache-2.0
// What an event of a calendar says about school days, as far as its title says it plainly; a person decides the rest.
import { calendarCsv, schoolYearOf, type CalendarEntry } from '../settings.ts';
import type { CalendarEvent } from './converted.ts';

export const dayChoices = ['no_school', 'early', 'closed', 'first_day', 'last_day', 'none'] as const;
export type DayChoice = (typeof dayChoices)[number];

// Words that make a title say something else, or something for a part of the school alone.
const unclear =
  /\b(begins?|ends?|starts?|resumes?|returns?|re-?opens?|cancel+ed|make-?up|in session|not?\s+(a\s+)?(holiday|vacation|recess)|if needed|tentative|possible|snow|pre-?k|preschool|kindergarten|grades?|gr|seniors?|freshmen|staff|teachers?|faculty|only|half|before|after|no early dismissal)\b|\?/i;
const plain: [Exclude<DayChoice, 'none'>, RegExp][] = [
  ['no_school', /\bno school\b|\bschools? (is |are )?closed\b/i],
  ['no_school', /\b(holiday|recess|vacation)s?(?=\s*($|[-–—:(),;/]))/i],
  ['early', /\bearly dismissals?\b/i],
  ['first_day', /\bfirst day of school\b/i],
  ['last_day', /\blast day of school\b/i],
];

// Only where the title says one thing, plainly; undefined leaves the choice open.
export function plainChoice(title: string): DayChoice | undefined {
  const found = new Set(plain.filter(([, words]) => words.test(title)).map(([choice]) => choice));
  const [choice] = found;
  return found.size === 1 && !unclear.test(title) ? choice : undefined;
}

function weekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

// The calendar file of one school year, in the form that the engine reads. Of several days, weekends mean nothing, and the
// first day of school is the first of them, the last day the last.
export function calendarOf(
  events: CalendarEvent[],
  choices: ReadonlyMap<CalendarEvent, DayChoice>,
  year: string,
): string {
  const entries = new Map<string, CalendarEntry>();
  for (const event of events) {
    const type = choices.get(event);
    if (type === undefined || type === 'none') continue;
    const days = event.days.filter((day) => schoolYearOf(day) === year);
    let meant = days.length > 1 ? days.filter((day) => !weekend(day)) : days;
    if (type === 'first_day') meant = days.slice(0, 1);
    if (type === 'last_day') meant = days.slice(-1);
    for (const date of meant) entries.set(`${date} ${type}`, { date, type });
  }
  return calendarCsv([...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry));
}
