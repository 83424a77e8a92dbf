// SPDX-License-Identifier: Apache-2.0
// A school calendar from a file of the family's: a calendar (.ics), a spreadsheet or a CSV file. The engine reads the rows; of
// an .ics file those events are used whose titles say plainly what they mean.
import { convert, specialOf } from '../intake/converters.ts';
import { calendarOf, plainChoice, type DayChoice } from '../intake/school_days.ts';
import type { CalendarEvent } from '../intake/converted.ts';
import { schoolYearOf } from '../settings.ts';
import { t } from '../text.ts';
import type { AskEngine } from './places.ts';
import type { CalendarRow } from './types.ts';

export interface CalendarFile {
  name: string;
  rows: CalendarRow[];
  unclear: string[]; // titles of events whose meaning is not plain: they are not used
}

// Why a file gives no calendar, in a sentence.
export class NoCalendar extends Error {}

async function tables(file: File): Promise<{ texts: string[]; unclear: string[] }> {
  const special = await specialOf(file);
  if (special === undefined) {
    const text = await file.text().catch(() => {
      throw new NoCalendar(t('convert-unreadable', { name: file.name }));
    });
    return { texts: [text], unclear: [] };
  }
  const answer = await convert(file, special, new AbortController().signal);
  if (answer.type === 'refused') throw new NoCalendar(t(`convert-${answer.why}`, { name: file.name }));
  if (answer.type === 'sheets') {
    return { texts: await Promise.all(answer.sheets.map((sheet) => sheet.csv.text())), unclear: [] };
  }
  const choices = new Map<CalendarEvent, DayChoice>();
  const unclear: string[] = [];
  for (const event of answer.events) {
    const choice = plainChoice(event.title);
    if (choice === undefined) unclear.push(event.title);
    else choices.set(event, choice);
  }
  const years = [...new Set([...choices.keys()].flatMap((event) => event.days.map(schoolYearOf)))].sort();
  return { texts: years.map((year) => calendarOf(answer.events, choices, year)), unclear };
}

export async function calendarOfFile(file: File, ask: AskEngine): Promise<CalendarFile> {
  const { texts, unclear } = await tables(file);
  const rows: CalendarRow[] = [];
  let refusal: unknown;
  for (const text of texts) {
    try {
      const { years } = await ask<{ years: { rows: CalendarRow[] }[] }>('calendar_file', { text });
      rows.push(...years.flatMap((year) => year.rows));
    } catch (error) {
      refusal = error; // one sheet of several may be another matter
    }
  }
  if (rows.length === 0) {
    if (refusal !== undefined) throw refusal as Error;
    throw new NoCalendar(t('family-days-calendar-no-rows'));
  }
  return { name: file.name, rows, unclear: [...new Set(unclear)] };
}
