// SPDX-License-Identifier: Apache-2.0
// What is kept from view for this session: names and IDs, small numbers, and the wellness days, suspensions and reasons that
// lists hold back until somebody asks for them. It lives in the page's memory alone and holds no student.

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

// Whether this many of so many students is held back while names are: the same two numbers as the rates to share.
export function isSmall(
  count: number,
  students: number,
  options: Record<string, boolean | number | string>,
): boolean {
  if (!isRedacted()) return false;
  return (
    students < Number(options['suppression.minimum_students']) ||
    count < Number(options['suppression.minimum_count'])
  );
}
