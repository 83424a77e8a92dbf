// SPDX-License-Identifier: Apache-2.0
// What is shown depends on what the files can tell: answers of the engine, looked up by school year.
import type { About, Answer, CanTell, Counts, Rules, StudentRow, Trigger } from './engine/types.ts';
import { lawNumber, lawPercent, lawValue, showDate, showList, showRate } from './show.ts';
import { t } from './text.ts';

export function answerFor(lines: CanTell[], year: string, about: About): Answer {
  return lines.find((line) => line.school_year === year && line.about === about)?.answer ?? 'no';
}

// Whether any year of the results can tell it: a column of the list stands where one does.
export function anyYearTells(lines: CanTell[], about: About): boolean {
  return lines.some((line) => line.about === about && line.answer !== 'no');
}

export function yearsOf(counts: Counts[]): string[] {
  return counts.map((row) => row.school_year);
}

// Whether so few days are enrolled that no band word is used yet.
export function isEarly(row: Pick<StudentRow, 'days_enrolled'>, rules: Rules, day: string): boolean {
  return row.days_enrolled < lawValue(rules, 'chronic.first_minimum_days', day);
}

// Where a band begins and ends.
export function bandRange(band: NonNullable<StudentRow['band']>, rules: Rules, day: string): string {
  if (band !== 'at_risk' && band !== 'moderate_chronic') return bandWords(band, rules, day);
  const [low, high] =
    band === 'at_risk'
      ? ['tier.at_risk', 'tier.moderate_chronic']
      : ['tier.moderate_chronic', 'tier.severe_chronic'];
  return t('band-range', { low: lawPercent(rules, low, day), high: lawPercent(rules, high, day) });
}

export function bandWords(band: NonNullable<StudentRow['band']>, rules: Rules, day: string): string {
  return t(`band-${band}`, {
    at_risk: lawPercent(rules, 'tier.at_risk', day),
    chronic: lawPercent(rules, 'tier.moderate_chronic', day),
    severe: lawPercent(rules, 'tier.severe_chronic', day),
  });
}

export function chronicPercent(rules: Rules, day: string): string {
  return lawNumber(rules, 'chronic.share', day) ? lawPercent(rules, 'chronic.share', day) : '';
}

export function rateWords(row: Pick<StudentRow, 'days_absent' | 'days_enrolled'>): string {
  if (row.days_absent === null) return t('not-known');
  return row.days_enrolled > 0 ? showRate(row.days_absent, row.days_enrolled) : '';
}

// Triggers of one day are one meeting.
export function meetings(triggers: Trigger[]): Trigger[][] {
  const byDay = new Map<string, Trigger[]>();
  for (const trigger of triggers) byDay.set(trigger.date, [...(byDay.get(trigger.date) ?? []), trigger]);
  return [...byDay.values()];
}

// The days by which families should be invited, sure ones first, as the list shows them.
export function meetingWords(row: StudentRow): string {
  const { triggers } = row.truancy;
  if (triggers === null) return t('not-known');
  const all = meetings(triggers);
  const sure = all.filter((group) => group.some((trigger) => trigger.provisional !== true));
  const [first, ...others] = sure.length > 0 ? sure : all;
  const trigger = first?.[0];
  if (trigger === undefined) return '';
  const when =
    trigger.meeting_by === null
      ? t('meeting-open', { date: showDate(trigger.date, 'short') })
      : t('meeting-by', { date: showDate(trigger.meeting_by, 'short') });
  const why = showList([...new Set((first ?? []).map(({ rule }) => t(`meeting-rule-${rule}`)))]);
  const due = t('meeting-why', { when, why });
  const words = sure.length > 0 ? due : t('meeting-if-no-note', { when: due });
  return others.length > 0 ? `${words}, ${t('meeting-more', { count: others.length })}` : words;
}
