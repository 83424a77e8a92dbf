// SPDX-License-Identifier: Apache-2.0
// Blank files to fill in: a header row in the field names that every version reads, one for each role.
import { csvLine } from './csv.ts';

export const templateRoles = ['attendance', 'roster', 'calendar', 'totals', 'grid'] as const;
export type TemplateRole = (typeof templateRoles)[number];

const columns: Record<Exclude<TemplateRole, 'grid'>, string[]> = {
  attendance: [
    'student_id',
    'date',
    'code',
    'name',
    'school',
    'grade',
    'birth_date',
    'reason',
    'documentation',
    'documented_on',
  ],
  roster: [
    'student_id',
    'name',
    'school',
    'grade',
    'birth_date',
    'entry_date',
    'exit_date',
    'prior_days_enrolled',
    'prior_days_absent',
  ],
  calendar: ['date', 'type', 'school', 'grade', 'minutes'],
  totals: [
    'student_id',
    'school_year',
    'days_enrolled',
    'days_absent',
    'name',
    'school',
    'grade',
    'unexcused',
  ],
};

// A grid has a column for each school day: the weekdays of the month of `today`, to be changed to those that are meant.
function gridColumns(today: Date): string[] {
  const year = today.getFullYear();
  const month = today.getMonth();
  const days: string[] = [];
  for (let day = new Date(Date.UTC(year, month, 1)); day.getUTCMonth() === month;) {
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
    day = new Date(day.getTime() + 86_400_000);
  }
  return ['student_id', 'name', 'school', 'grade', ...days];
}

export function templateText(role: TemplateRole, today: Date): string {
  return csvLine(role === 'grid' ? gridColumns(today) : columns[role]);
}
