// SPDX-License-Identifier: Apache-2.0
// What is kept from view for this session: names and IDs, small numbers, and the wellness days, suspensions and reasons that
// lists hold back until somebody asks for them. It lives in the page's memory alone and holds no student.
import type { PageFilter, Summary } from './engine/types.ts';
import { showNumber } from './show.ts';
import { t } from './text.ts';

export type Names = 'full' | 'initials' | 'rows';

export interface Privacy {
  names: Names; // in place of a name and ID: initials, or the student's row in the report
  details: boolean; // wellness days, suspensions and reasons are shown on lists and prints
}

const atFirst: Privacy = { names: 'full', details: false };
let current: Privacy = atFirst;

export const privacyChanged = new EventTarget();

export function privacy(): Privacy {
  return current;
}

export function setPrivacy(change: Partial<Privacy>): void {
  current = { ...current, ...change };
  privacyChanged.dispatchEvent(new Event('change'));
}

export function forgetPrivacy(): void {
  setPrivacy(atFirst);
}

// Whether names, IDs and small numbers are held back.
export function isRedacted(): boolean {
  return current.names !== 'full';
}

// 'Quillfeather, Ada Lee' and 'Ada Lee Quillfeather' as 'A. Q.'; the engine's files have the same (core/report/redaction.cc).
export function initials(name: string): string {
  const comma = name.indexOf(',');
  const inOrder = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const words = inOrder.split(/[ \t,]+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => `${[...(word ?? '')][0] ?? ''}.`).join(' ');
}

interface Named {
  student_id: string;
  name: string | null;
}

// A student's name, or what stands for it; `row` is the place in the report, from 1 (a list row's index + 1).
export function shownName({ student_id, name }: Named, row: number): string {
  if (current.names === 'full') return name ?? student_id;
  if (current.names === 'initials' && name !== null) return initials(name);
  return `#${row}`;
}

export function shownId({ student_id }: Pick<Named, 'student_id'>, row: number): string {
  return current.names === 'full' ? student_id : `#${row}`;
}

type Options = Record<string, boolean | number | string>;

// Whether this many of so many students is held back while names are: the same two numbers as the rates to share.
export function isSmall(count: number, students: number, options: Options): boolean {
  if (!isRedacted()) return false;
  return (
    students < Number(options['suppression.minimum_students']) ||
    count < Number(options['suppression.minimum_count'])
  );
}

// This many of so many students, or that it is hidden.
export function seenCount(count: number, students: number, options: Options): string {
  return isSmall(count, students, options) ? t('number-hidden') : showNumber(count);
}

// Students who were chosen from all by something that is known of them: so few, or all but so few, are a small group.
export function isFew(count: number, all: number, options: Options): boolean {
  return [count, all - count].some((few) => few > 0 && isSmall(few, few, options));
}

// How many students the list has.
export function listCount(total: number, { year }: PageFilter, { counts, options }: Summary): string {
  const years = counts.filter((one) => (year ?? one.school_year) === one.school_year);
  const all = years.reduce((sum, { students }) => sum + students, 0);
  return isFew(total, all, options) ? t('list-count-hidden') : t('list-count', { total });
}

// Of the parts of one whole: which are held back. Where it is one alone, the rest would tell it, so the smallest of the
// others is held back too, as in the rates to share.
export function hiddenParts(sizes: number[], isHidden: (part: number) => boolean): boolean[] {
  const hidden = sizes.map((_size, part) => isHidden(part));
  if (hidden.filter(Boolean).length !== 1) return hidden;
  const rest = sizes.filter((_size, part) => hidden[part] === false);
  const next = sizes.findIndex((size, part) => hidden[part] === false && size === Math.min(...rest));
  return hidden.map((held, part) => held || part === next);
}

// The filter without what is kept from view: nothing hidden chooses the students of the list or orders them.
export function seenFilter(filter: PageFilter): PageFilter {
  let seen = filter;
  const { wellness, columns, containing, sort } = filter;
  if (!current.details && (wellness ?? null) !== null) seen = { ...seen, wellness: null };
  const searched = Object.keys({ ...columns, ...containing }).length > 0;
  if (isRedacted() && searched) seen = { ...seen, columns: {}, containing: {} };
  const kept = (!current.details && sort === 'mhw') || (isRedacted() && /^(column|group):/.test(sort));
  if (kept) seen = { ...seen, sort: 'student_id', descending: false };
  return seen === filter ? filter : { ...seen, offset: 0 };
}
