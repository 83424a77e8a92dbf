// SPDX-License-Identifier: Apache-2.0
// The columns of the list of students: what each cell says, as text; and the list as text for other programs.
import { sayNotCopied } from './allowed.ts';
import type { Rules, StudentRow, Summary } from './engine/types.ts';
import { anyYearTells, answerFor, bandWords, isEarly, meetingWords, rateWords } from './answers.ts';
import { isRedacted, privacy, shownId, shownName } from './privacy.ts';
import { groupName, showNumber } from './show.ts';
import { has, t } from './text.ts';

export interface ListColumn {
  key: string; // of the text, and of the element's own cells
  words: string;
  note: string; // under the heading; '': none
  sort: string | undefined;
  number: boolean;
  text: (row: StudentRow) => string;
  more: (row: StudentRow) => string; // under the text; '': nothing
}

export const groupPrefix = 'group:';
export const columnPrefix = 'column:';

export function isNamed(rows: StudentRow[]): boolean {
  return rows.some((row) => row.name !== null);
}

export function flagsOf(row: StudentRow): string[] {
  const flags = row.review
    .filter((flag) => flag !== 'unknown_code' || row.open_days === 0)
    .filter((flag) => flag !== 'health_requirement' || privacy().details) // it is a reason
    .map((flag) => (has(`check-${flag}`) ? t(`check-${flag}`) : flag));
  if (row.open_days > 0) flags.push(t('check-open-days', { days: row.open_days }));
  return flags;
}

// `shown`: groups, and columns of the files that no rule reads, that a person wants to see: as the list is sorted by them.
// While names are hidden none is: they can tell who somebody is, as a phone number does.
export function listColumns(summary: Summary, rules: Rules, named: boolean, shown: string[]): ListColumn[] {
  const tell = summary.can_tell;
  const day = summary.as_of;
  const columns: ListColumn[] = [];
  const none = (): string => '';
  const add = (key: string, text: ListColumn['text'], rest: Partial<ListColumn> = {}): void => {
    columns.push({
      key,
      words: t(`col-${key}`),
      note: '',
      sort: undefined,
      number: false,
      text,
      more: none,
      ...rest,
    });
  };
  const toldOr = (about: Parameters<typeof answerFor>[2], text: ListColumn['text']): ListColumn['text'] => {
    return (row) => (answerFor(tell, row.school_year, about) === 'no' ? t('not-in-this-file') : text(row));
  };

  add('student', (row) => shownName(row, row.index + 1), { sort: named ? 'name' : 'student_id' });
  if (named) add('id', (row) => shownId(row, row.index + 1), { sort: 'student_id' });
  if (summary.counts.length > 1) add('year', (row) => row.school_year);
  const given = (field: string): boolean => summary.files.some((file) => field in file.columns);
  if (given('school')) add('school', (row) => row.school ?? '', { sort: 'school' });
  if (given('grade')) add('grade', (row) => row.grade ?? '', { sort: 'grade' });
  for (const sort of isRedacted() ? [] : shown) {
    const isGroup = sort.startsWith(groupPrefix);
    const name = sort.slice((isGroup ? groupPrefix : columnPrefix).length);
    const value = (row: StudentRow): string => (isGroup ? row.groups : row.columns)[name] ?? '';
    add('column', value, { words: isGroup ? groupName(name) : name, sort });
  }
  add(
    'missed',
    (row) =>
      row.days_absent === null
        ? t('not-known')
        : t('missed-of', { absent: row.days_absent, enrolled: row.days_enrolled }),
    { sort: 'days_absent', number: true },
  );
  add(
    'rate',
    (row) =>
      isEarly(row, rules, day)
        ? row.days_absent === null
          ? t('early')
          : t('early-of', { absent: row.days_absent, enrolled: row.days_enrolled })
        : rateWords(row),
    {
      sort: 'absence_rate',
      number: true,
      more: (row) => (row.band === null || isEarly(row, rules, day) ? '' : bandWords(row.band, rules, day)),
    },
  );
  if (privacy().details) {
    if (anyYearTells(tell, 'mhw')) {
      const words = ({ mhw: { claimed, valid } }: StudentRow): string =>
        claimed === null || valid === null ? t('not-known') : t('mhw-of', { claimed, valid });
      add('mhw', toldOr('mhw', words), { sort: 'mhw' });
    }
    add('suspended', (row) =>
      row.days_disciplinary === null
        ? t('not-known')
        : row.days_disciplinary > 0
          ? showNumber(row.days_disciplinary)
          : '',
    );
  }
  if (anyYearTells(tell, 'truancy')) add('meeting', toldOr('truancy', meetingWords), { sort: 'meeting' });
  if (anyYearTells(tell, 'tier')) {
    const words = (row: StudentRow): string => (row.tier === null ? t('not-known') : showNumber(row.tier));
    const assumed = tell.some((line) => line.about === 'tier' && line.lacks.includes('prior_year'));
    const note = assumed ? t('tier-no-last-year') : '';
    add('tier', toldOr('tier', words), { sort: 'tier', note });
  }
  add('check', (row) => flagsOf(row).join('; '), { sort: 'check' });
  return columns;
}

// A cell for a spreadsheet: one line, and never a formula.
function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ').trim();
  return /^[=+\-@|%]/.test(line) ? `'${line}` : line;
}

export function listAsText(columns: ListColumn[], rows: StudentRow[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => {
      const more = column.more(row);
      return cellText(more === '' ? column.text(row) : `${column.text(row)} (${more})`);
    }),
  );
  return [columns.map((column) => cellText(column.words)), ...lines]
    .map((cells) => cells.join('\t'))
    .join('\n');
}

// To the clipboard; false where the browser allows it in neither way.
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A page in a frame or from an insecure address may still copy what is selected.
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (!copied) sayNotCopied('list-not-copied');
  return copied;
}
