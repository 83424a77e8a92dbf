// SPDX-License-Identifier: Apache-2.0
// What the agenda and 'since last time' say of a student: the engine's rows as sentences. Nothing is counted here.
import { rateWords } from './answers.ts';
import { privacy } from './privacy.ts';
import { showDate, showList } from './show.ts';
import { has, t } from './text.ts';

interface Days {
  days_enrolled: number;
  days_absent: number | null;
}

// How a day was or is read; null: no absence.
type DayClass = {
  code: string;
  category: string | null;
  provisional: boolean | null;
  mhw: string | null;
} | null;

interface ThenAndNow {
  date: string;
  was: DayClass;
  is: DayClass;
  paper?: { documentation: string; documented_on: string | null } | null; // that has come
}

// One row of a section; which parts it has follows from the section's kind (core/report/agenda_view.h, since_view.h).
export interface WeekRow extends Days {
  index: number | null; // null: only the earlier report has the student
  student_id: string;
  name: string | null;
  school: string | null;
  grade: string | null;
  then?: Days | null;
  date?: string;
  meeting_by?: string | null;
  rules?: string[];
  sure?: boolean;
  passed?: boolean;
  new?: boolean;
  new_sure?: boolean;
  became_sure?: boolean;
  trail?: ThenAndNow[];
  until?: string;
  dates?: string[];
  needs?: string[];
  mhw?: string;
  how?: string;
  days_tardy?: number;
  days_tardy_new?: number;
  was?: DayClass;
  is?: DayClass;
}

export interface WeekSection {
  kind: string;
  answer: 'yes' | 'assumed' | 'no';
  lacks: string[];
  total: number | null; // null: cannot be told
  students: number | null;
  rows: WeekRow[];
  earlier?: number | null;
  open?: number | null;
}

export interface Agenda {
  school_year: string;
  as_of: string;
  since: {
    day: string | null;
    basis: 'report' | 'school_days';
    school_days: number;
    report: string | null;
    unused: string | null;
  };
  until: string | null;
  schools: string[];
  students: number;
  open_students: number;
  settled_from: number;
  late_times: number;
  late_one_in: number;
  early_signs: number;
  months: number;
  sections: WeekSection[];
}

export interface Since {
  school_year: string;
  as_of: string;
  report: { name: string; as_of: string; engine: string; rules_checked: string };
  engine: string;
  rules_checked: string;
  options: { option: string; then: boolean | number | string; now: boolean | number | string }[];
  settled_from: number;
  sections: WeekSection[];
}

// First what is to be read, then what explains it.
export interface RowWords {
  first: string;
  more: string[];
}

function rate(row: Days): string {
  return t('agenda-rate', {
    absent: row.days_absent ?? 0,
    enrolled: row.days_enrolled,
    rate: rateWords(row),
  });
}

function rateThen(row: WeekRow): string {
  const { then } = row;
  if (then === undefined || then === null || then.days_absent === null) return t('agenda-not-then');
  return t('agenda-then', { absent: then.days_absent, enrolled: then.days_enrolled, rate: rateWords(then) });
}

function reached(row: WeekRow): string {
  const rules = (row.rules ?? []).map((rule) => t(`agenda-rule-${rule}`));
  return t('agenda-reached', { rules: showList(rules), date: showDate(row.date ?? '', 'day') });
}

function meeting(row: WeekRow): RowWords {
  const { meeting_by: by } = row;
  const key = row.passed === true ? 'agenda-due-passed' : 'agenda-due';
  const first =
    by === undefined || by === null ? t('agenda-due-open') : t(key, { date: showDate(by, 'day') });
  const more = [reached(row)];
  if (row.new === true) more.push(t('agenda-new'));
  if (row.sure === false) more.push(t('agenda-not-sure'));
  if (row.new_sure === true || row.became_sure === true) more.push(t('agenda-now-sure'));
  return { first, more };
}

function note(row: WeekRow): RowWords {
  const dates = showList((row.dates ?? []).map((date) => showDate(date, 'short')));
  const first = t('agenda-note', {
    dates,
    count: row.dates?.length ?? 0,
    until: showDate(row.until ?? '', 'day'),
  });
  const needs = (row.needs ?? []).map((need) => t(`need-${need}`));
  // What is needed can tell of a wellness day.
  return {
    first,
    more: privacy().details && needs.length > 0 ? [t('agenda-needs', { needs: showList(needs) })] : [],
  };
}

function classWords(day: DayClass): string {
  if (day === null) return t('since-class-none');
  const key = `since-class-${day.category ?? 'open'}${day.provisional === true ? '-pending' : ''}`;
  const words = t(has(key) ? key : `since-class-${day.category ?? 'open'}`);
  if (!privacy().details) return words;
  const mhw = day.mhw === null ? '' : `, ${t(`since-mhw-${day.mhw}`)}`;
  return day.code === '' ? `${words}${mhw}` : `${words}${mhw} (${day.code})`;
}

function changed({ date, was, is, paper }: ThenAndNow): string {
  const [then, now] = [classWords(was), classWords(is)];
  const day = showDate(date, 'day');
  if (paper !== undefined && paper !== null) {
    const { documentation, documented_on: on } = paper;
    const what = t(`paper-${documentation}`);
    const came = on === null ? what : t('since-paper-of', { what, date: showDate(on, 'day') });
    return t('since-day-paper', { date: day, then, now, came });
  }
  // What has changed is kept from view.
  return then === now ? t('since-day-hidden', { date: day }) : t('since-day', { date: day, then, now });
}

// `since`: the first day that is new.
export function rowWords(kind: string, row: WeekRow, since: string | null): RowWords {
  switch (kind) {
    case 'meetings':
    case 'new_meetings':
      return meeting(row);
    case 'ended_meetings':
      return {
        first: t('since-ended-row', { date: showDate(row.date ?? '', 'day') }),
        more: (row.trail ?? []).map(changed),
      };
    case 'check_ins':
      return {
        first: t('agenda-check_in', { date: showDate(row.date ?? '', 'day') }),
        more: row.mhw === 'invalid' ? [t('agenda-check_in-invalid')] : [],
      };
    case 'late':
      return {
        first: t('agenda-late-row', {
          days: row.days_tardy ?? 0,
          enrolled: row.days_enrolled,
          again: row.days_tardy_new ?? 0,
          date: showDate(since ?? '', 'day'),
        }),
        more: [],
      };
    case 'improved':
      return {
        first: t(`agenda-how-${row.how ?? ''}`, { date: showDate(since ?? '', 'day') }),
        more: [rate(row), rateThen(row)],
      };
    case 'early_signs':
      return {
        first: t('agenda-missed', { absent: row.days_absent ?? 0, enrolled: row.days_enrolled }),
        more: [],
      };
    case 'entered':
    case 'gone':
      return {
        first: t('agenda-missed', { absent: row.days_absent ?? 0, enrolled: row.days_enrolled }),
        more: [],
      };
    case 'changed':
      return { first: changed({ date: row.date ?? '', was: row.was ?? null, is: row.is ?? null }), more: [] };
    case 'notes':
      if (row.dates !== undefined) return note(row);
      return {
        first: t('since-note-row', {
          date: showDate(row.date ?? '', 'day'),
          until: showDate(row.until ?? '', 'day'),
        }),
        more: [t('since-now', { now: classWords(row.is ?? null) })],
      };
    default:
      return { first: rate(row), more: [rateThen(row)] };
  }
}
