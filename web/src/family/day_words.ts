// SPDX-License-Identifier: Apache-2.0
// What a missed day counts as, in sentences for a family. The engine has decided all of it.
import type {
  DayAnswer,
  Documentation,
  FamilyAnswer,
  If,
  MissedDay,
  NoSchool,
  Outcome,
  Paper,
} from './types.ts';
import { canAsk, lastDayOf, type Note, type NotePaper } from './note.ts';
import { showDate, showList } from '../show.ts';
import { has, locale, t } from '../text.ts';

type Law = FamilyAnswer['law'];

// How a day stands, for its colour, letter and chip.
export type Stand =
  'excused' | 'pending' | 'unexcused' | 'disciplinary' | 'wellness' | 'present' | 'open' | 'off';

export function lawWordsOf(law: Law): Record<string, number> {
  return {
    level1_last: law.first_absences,
    level2_first: law.first_absences + 1,
    documentation_days: law.note_days,
    wellness_days: law.wellness_days,
  };
}

function standOfOne(outcome: Outcome): Stand {
  if (outcome.by_calendar && outcome.category === 'excused') return 'open';
  if (outcome.mhw === 'valid') return 'wellness';
  if (outcome.category === 'disciplinary') return 'disciplinary';
  if (outcome.category === 'excused') return 'excused';
  return outcome.provisional ? 'pending' : 'unexcused';
}

export function standOf(day: DayAnswer): Stand {
  if (day.no_school !== null) return 'off';
  if (!day.absent) return 'present';
  const stands = new Set(day.outcomes.map(standOfOne));
  const [only] = stands;
  return stands.size === 1 && only !== undefined ? only : 'open';
}

// A day that does not count here, in a few words.
export function offWords({
  no_school: why,
  assumed,
}: {
  no_school: NoSchool | null;
  assumed: boolean;
}): string {
  if (why === 'before_entered') return t('family-days-before-entered');
  return t(assumed ? 'family-days-off-likely' : 'family-days-off');
}

export const letterOf: Record<Stand, string> = {
  excused: 'E',
  pending: '?',
  unexcused: 'U',
  disciplinary: 'D',
  wellness: 'W',
  present: '·',
  open: '!',
  off: '',
};

// Of a wellness day that is none: its own look, over what it became.
export function isInvalidWellness(day: DayAnswer): boolean {
  return day.outcomes.some((outcome) => outcome.mhw === 'invalid');
}

function paperOf({ documentation, reason }: Paper): string {
  if (reason !== null && documentation === 'parent') {
    return t('family-needs-parent-reason', { reason: t(`reason-${reason}`) });
  }
  return t(`family-needs-${documentation}`);
}

// 'your own note, or the paper from the court'. A school's own note of a talk stands for the family's.
export function paperList(papers: Paper[]): string {
  const kinds = new Set(papers.map((paper) => paper.documentation));
  const named = papers.filter(
    ({ documentation }) => documentation !== 'school_official' || !kinds.has('parent'),
  );
  const list = new Intl.ListFormat(locale(), { type: 'disjunction' });
  return list.format([...new Set(named.map(paperOf))]);
}

// A condition of an answer; `days`: how many wellness days the law gives.
export function ifWords(condition: If, days: number): string {
  switch (condition.if) {
    case 'fewer_used':
      return t('family-if-fewer-used', { days });
    case 'not_next_to':
      return t('family-if-not-next-to');
    case 'school_between':
      return t('family-if-school-between', {
        from: showDate(condition.from, 'day'),
        to: showDate(condition.to, 'day'),
      });
    case 'open_between':
      return t('family-if-open-between', dayWords(condition.dates));
    case 'closed_on':
      return t('family-if-closed-on', dayWords(condition.dates));
  }
}

// Days as the sentences take them.
export function dayWords(dates: string[]): { days: string; count: number } {
  return { days: showList(dates.map((day) => showDate(day, 'day'))), count: dates.length };
}

export function handInWords(outcome: Outcome, day: DayAnswer | undefined, given: boolean): string {
  if (outcome.by_calendar && outcome.hand_in_by !== null)
    return t('family-hand-in-passed', { date: showDate(outcome.hand_in_by, 'day') });
  if (outcome.hand_in_by !== null) {
    const key = outcome.hand_in_if_back ? 'family-class-by-if-back' : 'family-class-by';
    const by = t(key, { date: showDate(outcome.hand_in_by) });
    return given ? by : `${by} ${t('family-hand-in-later')}`;
  }
  if (day?.returned === null) return t('family-class-by-back');
  return t(given ? 'family-class-by-open' : 'family-class-by-calendar');
}

function invalidWords(
  day: Pick<DayAnswer, 'other' | 'closed_between' | 'planned'>,
  outcome: Outcome,
  answer: FamilyAnswer,
  adult: boolean,
): string[] {
  const { other, closed_between: closed } = day;
  const lines: string[] = [];
  if (outcome.mhw_reason === 'consecutive' && other !== null) {
    lines.push(
      t('family-class-wellness-consecutive-of', {
        date: showDate(other, 'day'),
        past: other < answer.today ? 'yes' : 'no',
      }),
    );
    if (closed.length > 0) {
      const days = showList(closed.map((date) => showDate(date, 'day')));
      lines.push(t('family-class-wellness-closed', { days, count: closed.length }));
    }
  } else {
    const reason = outcome.mhw_reason === 'permission' ? 'permission-missing' : outcome.mhw_reason;
    const key = `family-class-wellness-${reason ?? 'other'}`;
    lines.push(
      t(has(key) ? key : 'family-class-wellness-other', { wellness_days: answer.law.wellness_days }),
    );
  }
  if (day.planned) lines.push(t('family-class-still-home', { who: adult ? 'self' : 'child' }));
  return lines;
}

function excusedWords(outcome: Outcome, documentation: Documentation | null | undefined): string {
  const needsNone = outcome.because.some((rule) => ['EXC-5', 'EXC-8', 'EXC-210'].includes(rule));
  const key = `family-class-${documentation ?? 'none'}-excuses`;
  return t(needsNone || !has(key) ? 'family-class-no-note' : key);
}

// The sentences of one outcome, in the order in which they are read.
export function outcomeWords(
  day: DayAnswer,
  outcome: Outcome,
  told: MissedDay | undefined,
  answer: FamilyAnswer,
  adult: boolean,
): string[] {
  const words = lawWordsOf(answer.law);
  const given = answer.year.given;
  const on = told?.documented_on ?? null;
  const inTimeOrNot =
    outcome.by_calendar && outcome.category === 'excused' && on !== null && outcome.hand_in_by !== null
      ? t('family-class-in-time-or-not', {
          on: showDate(on, 'day'),
          last: showDate(outcome.hand_in_by, 'day'),
        })
      : undefined;
  if (outcome.mhw === 'valid') {
    if (inTimeOrNot !== undefined) return [t('family-class-wellness-permission'), inTimeOrNot];
    if (outcome.category === 'excused') return [t('family-class-wellness-yes')];
    if (!outcome.provisional) return [t('family-class-wellness-late')];
    return [t('family-class-wellness-permission'), handInWords(outcome, day, given)];
  }
  const lines = outcome.mhw === 'invalid' ? invalidWords(day, outcome, answer, adult) : [];
  if (outcome.category === 'disciplinary') return [...lines, t('family-class-disciplinary-what')];
  if (inTimeOrNot !== undefined) return [...lines, inTimeOrNot];
  if (outcome.category === 'excused') return [...lines, excusedWords(outcome, told?.documentation)];
  if (outcome.level === 2) lines.push(t('family-class-from-ten', words));
  if (!outcome.provisional && outcome.excused_by.length === 0) {
    lines.push(t(outcome.because.includes('EXC-7') ? 'family-class-nothing' : 'family-class-closed', words));
  } else if (!outcome.provisional) {
    lines.push(t('family-class-closed'));
  } else if (outcome.excused_by.length > 0) {
    // An approval is given before the first day: it has no last day after it, and of a past day it was given or was not.
    const approval = outcome.excused_by.every(({ documentation }) => documentation === 'preapproved');
    if (approval && !day.planned) return [...lines, t('family-class-approved')];
    lines.push(t('family-class-needs', { papers: paperList(outcome.excused_by) }));
    lines.push(approval ? t('family-if-approval') : handInWords(outcome, day, given));
  }
  return lines;
}

// The notes that would help, one a kind of paper. `days`: of the absence that the day is part of, where one note does for all.
export function notesFor(
  day: DayAnswer,
  days: string[],
  today: string,
  adult: boolean,
  school: string,
): Note[] {
  const notes = new Map<NotePaper, Note>();
  const add = (paper: NotePaper, last: string | null): void => {
    if (!notes.has(paper) && canAsk(paper, days, today))
      notes.set(paper, { paper, days, kind: day.kind, adult, until: last, school });
  };
  for (const outcome of day.outcomes) {
    const last = lastDayOf(outcome);
    if (outcome.mhw === 'valid' && outcome.needs.includes('permission')) add('permission', last);
    if (outcome.category !== 'unexcused' || !outcome.provisional || outcome.mhw === 'valid') continue;
    for (const { documentation } of outcome.excused_by) {
      if (documentation === 'none' || documentation === 'school_official') continue;
      add(documentation, documentation === 'preapproved' ? null : last);
    }
  }
  return [...notes.values()];
}

// Days of one absence, in a row with one reason: they have the same day back.
export function runOf(day: DayAnswer, days: DayAnswer[]): string[] {
  return days
    .filter(
      (one) => one.returned === day.returned && one.kind === day.kind && one.absent && one.no_school === null,
    )
    .map((one) => one.date);
}
