// SPDX-License-Identifier: Apache-2.0
// What a letter or a referral may say: the engine's view `letter`, sure days and sure meetings alone.
import type { StudentRow, Trigger } from './engine/types.ts';
import { t } from './text.ts';

export type LetterKind = 'invitation' | 'notice';

export interface LetterFacts {
  told: boolean;
  days: string[]; // sure, unexcused, counting for truancy
  meetings: Pick<Trigger, 'rule' | 'date' | 'meeting_by'>[];
  notes: { date: string; until: string }[]; // whose note would still be in time
  groups: Record<string, string | null>; // as keyed
}

// What a person may change of a letter, in one language. '{name}' in the salutation is the student's name.
export interface LetterWords {
  salutation: string;
  paragraph: string;
  contact: string;
}

export function firstWords(kind: LetterKind): LetterWords {
  return {
    salutation: t('letter-salutation', { name: '{name}' }),
    paragraph: t(`letter-${kind}-paragraph`),
    contact: '',
  };
}

// 'Quillfeather, Ada' as 'Ada Quillfeather'.
export function nameInOrder(name: string | null): string | null {
  if (name === null) return null;
  const comma = name.indexOf(',');
  return comma < 0 ? name : `${name.slice(comma + 1).trim()} ${name.slice(0, comma).trim()}`.trim();
}

const columnNames =
  /^(home|primary|native|family|parent|guardian|preferred|contact|correspondence)?language$/;

// The column of the files that says which language a family speaks at home.
export function languageColumn(columns: string[]): string | undefined {
  return columns.find((name) => columnNames.test(name.toLowerCase().replaceAll(/[^a-z]/g, '')));
}

export interface LetterOf {
  row: StudentRow;
  facts: LetterFacts;
}

// Whether a student can have that letter, as far as the list tells: who cannot need not be asked for.
export function mayWrite(kind: LetterKind, row: StudentRow): boolean {
  if (kind === 'notice') return row.days_absent !== null && row.days_absent > 0;
  return row.truancy.triggers?.some((trigger) => trigger.provisional !== true) ?? false;
}

// Whether there is anything that this letter could say of the student.
export function canWrite(kind: LetterKind, { row, facts }: LetterOf): boolean {
  return mayWrite(kind, row) && (kind === 'notice' || (facts.told && facts.meetings.length > 0));
}

// Whether the list calls a meeting sure which no letter may rest on: it follows only if a wellness day that was not valid
// counts, by our reading (A33).
export function byReading({ row, facts }: LetterOf): boolean {
  return facts.told && facts.meetings.length === 0 && mayWrite('invitation', row);
}

// The day of the next meeting that is due; undefined where none is ahead, or it is not known.
export function meetingAhead({ meetings }: LetterFacts, asOf: string): string | undefined {
  const ahead = meetings.map((one) => one.meeting_by).filter((by) => by !== null && by >= asOf);
  return ahead.sort()[0] ?? undefined;
}
