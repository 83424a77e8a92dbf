// SPDX-License-Identifier: Apache-2.0
// Reads one .ics calendar: its all-day events with every day they cover, repeated ones unfolded.
import ICAL from 'ical.js';
import type { CalendarEvent, Converted } from './converted.ts';
import { textOf } from './lent.ts';

const mostOccurrences = 2000; // of one event that repeats
const longestEvent = 370; // days
const yearsAhead = 2; // an event that repeats without end is unfolded so far

interface WorkerScope {
  postMessage(answer: Converted): void;
  onmessage: ((event: MessageEvent<File>) => void) | null;
}
const scope = self as unknown as WorkerScope;

// The days from start to before end; the end of an all-day event is the day after it.
function daysOf(start: ICAL.Time, end: ICAL.Time): string[] {
  const days: string[] = [];
  const day = start.clone();
  do {
    days.push(day.toString());
    day.adjust(1, 0, 0, 0);
  } while (day.compare(end) < 0 && days.length < longestEvent);
  return days;
}

function daysOfEvent(event: ICAL.Event, lastYear: number): string[] {
  if (!event.isRecurring()) return daysOf(event.startDate, event.endDate);
  const days: string[] = [];
  const iterator = event.iterator();
  for (let i = 0; i < mostOccurrences; i++) {
    const next = iterator.next() as ICAL.Time | undefined;
    if (next === undefined || next === null || next.year > lastYear) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    if (startDate.isDate && !cancelled(item)) days.push(...daysOf(startDate, endDate));
  }
  return days;
}

function cancelled(event: ICAL.Event): boolean {
  return String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

function eventsOf(text: string): Converted {
  const parsed = ICAL.parse(text) as unknown[];
  const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, object[], object[]][];
  const events = calendars
    .flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
    .map((component) => new ICAL.Event(component));
  const lastYear = new Date().getFullYear() + yearsAhead;

  // Equal titles are one line of the review.
  const byTitle = new Map<string, { title: string; days: Set<string> }>();
  let timed = 0;
  let unread = 0;
  const masters = new Set(events.filter((event) => !event.isRecurrenceException()).map((event) => event.uid));
  for (const event of events) {
    try {
      if (cancelled(event) || (event.isRecurrenceException() && masters.has(event.uid))) continue;
      if (!event.startDate.isDate) {
        timed++;
        continue;
      }
      const title = String(event.summary ?? '')
        .replace(/\s+/g, ' ')
        .trim();
      const entry = byTitle.get(title.toLowerCase()) ?? { title, days: new Set<string>() };
      for (const day of daysOfEvent(event, lastYear)) entry.days.add(day);
      byTitle.set(title.toLowerCase(), entry);
    } catch {
      unread++;
    }
  }
  const list: CalendarEvent[] = [...byTitle.values()]
    .map(({ title, days }) => ({ title, days: [...days].sort() }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => ((a.days[0] ?? '') < (b.days[0] ?? '') ? -1 : 1));
  if (list.length === 0) return { type: 'refused', why: 'calendar-empty' };
  return { type: 'events', events: list, timed, unread };
}

async function convert(file: File): Promise<Converted> {
  let text: string;
  try {
    text = await textOf(file);
  } catch {
    return { type: 'refused', why: 'unreadable' };
  }
  try {
    return eventsOf(text);
  } catch {
    return { type: 'refused', why: 'calendar-damaged' };
  }
}

scope.onmessage = (event) => void convert(event.data).then((answer) => scope.postMessage(answer));
