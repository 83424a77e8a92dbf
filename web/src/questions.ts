// SPDX-License-Identifier: Apache-2.0
// Which questions are open, and what has been answered. The engine says what is not known; nothing is decided here.
import type { EvaluateOptions } from './engine/protocol.ts';
import type { CalendarDraft, CodeUse, DateQuestion, Inspection, Problem, Summary } from './engine/types.ts';
import type { CalendarEntry, DateOrder, Settings } from './settings.ts';

// ---------------------------------------------------------------- before there can be results

// A file that has to be asked about, as it looks with what has been said of it.
export interface Unread {
  name: string;
  inspection: Inspection;
}

// A set of files to read, with all that is in force for it.
export interface ReadRequest {
  files: File[];
  settings: Settings;
  options?: EvaluateOptions;
  joined?: ReadRequest; // read instead where these files hold no attendance
  again?: boolean; // the files shown, read otherwise: what was asked before stays
  undo?: boolean; // a step back, so not one to remember
}

// Files that wait for answers.
export interface Pending {
  request: ReadRequest;
  unread: Unread[];
  dates: DateQuestion[];
  at: number; // the question shown: first the files, then the dates of each file
  shown: boolean; // the results of this file are there; it is to be read otherwise
}

export function dateFiles(pending: Pending): string[] {
  return [...new Set(pending.dates.map((question) => question.file))];
}

export function pendingSteps(pending: Pending): number {
  return pending.unread.length + dateFiles(pending).length;
}

// The orders in which all of these examples are dates.
export function possibleOrders(questions: DateQuestion[]): DateOrder[] {
  const orders: DateOrder[] = ['mdy', 'dmy', 'ymd'];
  const examples = questions.flatMap((question) => question.examples);
  return orders.filter((order) => examples.every((example) => example[order] !== null));
}

// ---------------------------------------------------------------- beside the results

export type PanelQuestion =
  | { id: string; kind: 'blank' }
  | { id: string; kind: 'codes'; codes: string[] }
  | { id: string; kind: 'calendar'; year: string; draft: CalendarDraft }
  | { id: string; kind: 'as_of'; days: [string, string]; future: boolean; today: string | undefined };

// The days of a calendar as a person marks them.
export interface Marks {
  first: string;
  last: string; // '' where it is not known
  closed: string[];
}

// The panel's state; it stays while the results stay, also where a student is looked at.
export interface Panel {
  questions: PanelQuestion[];
  at: number; // -1: none is shown
  left: string[]; // ids of those left open on purpose
  marks: Record<string, Marks>; // by school year
  opened: string[]; // school years whose days are shown
}

export const emptyPanel: Panel = { questions: [], at: -1, left: [], marks: {}, opened: [] };

// What the questions follow from.
export interface Known {
  summary: Summary;
  problems: Problem[];
  codes: CodeUse[];
  drafts: CalendarDraft[];
  options: EvaluateOptions;
  settings: Settings;
  today: string;
}

export function noCalendar(summary: Summary, year: string): boolean {
  return summary.can_tell.some(
    (line) => line.school_year === year && line.about === 'chronic' && line.lacks.includes('calendar'),
  );
}

function isOpenBlank(known: Known): boolean {
  return known.codes.some((use) => use.code === '' && !use.known);
}

function isOpenCode(use: CodeUse): boolean {
  return use.code !== '' && (!use.known || use.check);
}

function hasAnswered(settings: Settings, year: string): boolean {
  return settings.answers.calendar[year] !== undefined;
}

function asOfDays({
  problems,
  options,
  summary,
  today,
}: Known): { days: [string, string]; future: boolean; today: string | undefined } | undefined {
  if (options.as_of !== undefined) return undefined;
  const uncertain = problems.find((problem) => problem.kind === 'as_of_uncertain');
  const [last, before] = uncertain?.value?.split(', ') ?? [];
  if (last !== undefined && before !== undefined) {
    return { days: [last, before], future: false, today: last > today ? today : undefined };
  }
  return summary.as_of > today ? { days: [summary.as_of, today], future: true, today: undefined } : undefined;
}

// The questions of a panel after these results: one asked before stays, so that Back finds it.
export function questionsAfter(before: PanelQuestion[], known: Known): PanelQuestion[] {
  const asked = (kind: PanelQuestion['kind'], id: string = kind): PanelQuestion | undefined =>
    before.find((question) => question.kind === kind && question.id === id);
  const all: PanelQuestion[] = [];

  if (asked('blank') !== undefined || isOpenBlank(known)) {
    all.push({ id: 'blank', kind: 'blank' });
  }
  const earlier = asked('codes');
  const codes = new Set(earlier?.kind === 'codes' ? earlier.codes : []);
  const open = known.codes.filter(isOpenCode);
  // Unknown ones first, each with those first whose days are most.
  open.sort((a, b) => Number(a.known) - Number(b.known) || b.count - a.count);
  for (const use of open) codes.add(use.code);
  if (codes.size > 0) all.push({ id: 'codes', kind: 'codes', codes: [...codes] });
  for (const draft of known.drafts) {
    const id = `calendar-${draft.school_year}`;
    const year = draft.school_year;
    if (hasAnswered(known.settings, year) || noCalendar(known.summary, year)) {
      all.push(asked('calendar', id) ?? { id, kind: 'calendar', year, draft });
    }
  }
  const days = asOfDays(known);
  const hadDay = asked('as_of');
  if (days !== undefined) all.push({ id: 'as_of', kind: 'as_of', ...days });
  else if (hadDay !== undefined) all.push(hadDay);
  return all;
}

export function isOpen(question: PanelQuestion, known: Known): boolean {
  switch (question.kind) {
    case 'blank':
      return isOpenBlank(known);
    case 'codes':
      return known.codes.some((use) => question.codes.includes(use.code) && isOpenCode(use));
    case 'calendar':
      return noCalendar(known.summary, question.year);
    case 'as_of':
      return asOfDays(known) !== undefined;
  }
}

// ---------------------------------------------------------------- the calendar

export function proposedMarks(draft: CalendarDraft): Marks {
  return {
    first: draft.first ?? draft.days[0]?.date ?? '',
    last: draft.last ?? '',
    closed: draft.days.filter((day) => day.proposed === 'no_school').map((day) => day.date),
  };
}

export function isInside(date: string, marks: Marks): boolean {
  return date >= marks.first && (marks.last === '' || date <= marks.last);
}

export function entriesOf(marks: Marks): CalendarEntry[] {
  return [
    { date: marks.first, type: 'first_day' as const },
    ...marks.closed
      .filter((date) => isInside(date, marks))
      .sort()
      .map((date) => ({ date, type: 'no_school' as const })),
    ...(marks.last === '' ? [] : [{ date: marks.last, type: 'last_day' as const }]),
  ];
}

// Rows on days that would be no school days: they would be set aside.
export function rowsSetAside(draft: CalendarDraft, marks: Marks): number {
  return draft.days
    .filter((day) => !isInside(day.date, marks) || marks.closed.includes(day.date))
    .reduce((sum, day) => sum + day.rows, 0);
}

// ---------------------------------------------------------------- codes

export function studentsWaiting(codes: CodeUse[], ids: string[]): number {
  return codes
    .filter((use) => ids.includes(use.code) && !use.known)
    .reduce((sum, use) => sum + (use.open_students ?? 0), 0);
}
