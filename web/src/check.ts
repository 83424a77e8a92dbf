// SPDX-License-Identifier: Apache-2.0
// The shapes of the views truancy_counts, days_to_check, definitions and changes, and what stands for their values.
import type { Counts, Rules, StudentRow, Summary } from './engine/types.ts';
import { bandWords } from './answers.ts';
import type { OptionValue } from './settings.ts';
import { showDate, showNumber } from './show.ts';
import { t } from './text.ts';

export interface MeetingCounts {
  sure: number;
  if_not_found: number;
  open: number;
  unexcused: number;
  certain: number;
}

export interface TruancyCounts {
  keyed_level2: 'derive' | 'trust';
  years: (MeetingCounts & {
    school_year: string;
    other: MeetingCounts; // with the other value of keyed.level2
    students: number; // whose numbers differ
    meetings: number; // of those, whose meeting is due otherwise
  })[];
}

type Named = Pick<StudentRow, 'index' | 'student_id' | 'name' | 'school' | 'grade' | 'school_year'>;

export interface CheckGroup {
  group: string;
  keyed: 'excused' | 'unexcused';
  days: number;
  students: number;
  open: number;
  codes: { code: string; days: number }[];
  accept: { option: string; value: OptionValue } | null;
}

export type CheckRow = Named & {
  group: string;
  date: string;
  code: string;
  reason: string | null;
  ordinal: number | null;
  curable_until: string | null;
};

export interface DaysToCheckAnswer {
  days: number;
  students: number;
  not_known: number;
  groups: CheckGroup[];
  total: number;
  offset: number;
  rows: CheckRow[];
}

export interface Definitions {
  school_year: string;
  as_of: string;
  everyone: boolean;
  minimum_days: number;
  dates: string[];
  connecticut: {
    students: number;
    chronic: number | null;
    unexcused: number;
    certain: number;
    meeting_sure: number;
    meeting_if_not_found: number;
  };
  as_keyed: { unexcused: number | null; meeting: number | null };
  federal: { students: number; chronic: number; chronic_open: number; several: number };
}

type Value = boolean | number | string | null;

export interface ChangedDay {
  date: string;
  before: Record<string, Value> | null; // null: no absence
  after: Record<string, Value> | null;
}

export type ChangedStudent = Named & {
  fields: { field: string; before: Value; after: Value }[];
  days: ChangedDay[];
};

interface RateValues {
  students: number;
  chronic: number | null;
  suppressed: boolean | null;
}

export interface Changes {
  students: number;
  days: number;
  meetings: number;
  years: {
    school_year: string;
    students: number;
    days: number;
    fields: Record<string, number>;
    before: Counts & { unexcused: number };
    after: Counts & { unexcused: number };
  }[];
  rates: {
    table: 'district' | 'school' | 'group';
    school_year: string;
    group: string;
    value: string | null;
    before: RateValues | null;
    after: RateValues | null;
  }[];
  offset: number;
  rows: ChangedStudent[];
}

// A field's value in words.
export function fieldWords(field: string, value: Value, rules: Rules, summary: Summary): string {
  if (value === null)
    return t(field === 'meeting_by' || field === 'absences_left' ? 'change-none' : 'not-known');
  if (typeof value === 'number') return showNumber(value);
  if (typeof value === 'boolean') return t(value ? 'change-yes' : 'change-no');
  if (field === 'band') return bandWords(value as NonNullable<StudentRow['band']>, rules, summary.as_of);
  if (field === 'meeting') return t(`change-meeting-${value}`);
  return showDate(value, 'plain');
}

// Whether this tells of wellness days, suspensions or reasons, which lists hold back until somebody asks.
export function isDetail(field: string): boolean {
  return field.startsWith('mhw') || field === 'days_disciplinary';
}
