// SPDX-License-Identifier: Apache-2.0
// What the engine answers about one student's year beside the record: its days, what stands behind each absence, the year as
// it stood on an earlier day, the district's own steps. (core/report: student_days_view, ladder, outreach_view)
import type { Student } from './engine/types.ts';

export type DayState =
  | 'present'
  | 'excused'
  | 'unexcused'
  | 'pending'
  | 'disciplinary'
  | 'absent'
  | 'open'
  | 'no_school'
  | 'closed'
  | 'no_row'
  | 'not_enrolled'
  | 'to_come';

export interface Day {
  date: string;
  state: DayState;
  mhw: 'valid' | 'invalid' | null;
  tardy: boolean;
  remote: boolean;
  enrolled: number; // so far
  absent: number;
  open: number;
}

export interface ExcusedBy {
  documentation: 'parent' | 'medical' | 'court' | 'preapproved';
  reason: string | null; // that the paper has to give
}

export interface AbsenceFacts {
  date: string;
  documentation: string;
  in_file: boolean | null;
  documented_on: string | null;
  approved_on: string | null;
  paper: 'none' | 'timely' | 'late' | null;
  returned: string | null;
  window_open: boolean | null;
  last_timely: string | null;
  window: string[];
  excused_by: ExcusedBy[];
  no_number: 'disciplinary' | 'military' | 'mhw' | null;
}

export interface Step {
  when: 'absences' | 'unexcused' | 'chronic' | 'mhw';
  at: number | null;
  do: string;
}

export interface StudentStep extends Step {
  told: boolean;
  reached: boolean;
  reached_on: string | null;
  provisional: boolean;
}

export interface StudentDays {
  student_id: string;
  school_year: string;
  as_of: string;
  index: number; // in the report's students
  known: boolean;
  assumed_calendar: boolean;
  groups: Record<string, string | null>;
  days: Day[];
  absences: AbsenceFacts[];
  open: { date: string; code: string }[];
  undated: number;
  steps: StudentStep[];
}

export type Cause = 'paper' | 'paper_late' | 'window_closed' | 'number' | 'other_days';

export interface StudentThen {
  as_of: string;
  now: { as_of: string; record: Student; facts: AbsenceFacts[] };
  then: { record: Student; facts: AbsenceFacts[] } | null;
  undated: number;
  changes: { date: string; causes: Cause[] }[];
}

export interface District {
  name: string | null;
  contacts: { key: string; phone: string | null; hours: string | null }[];
  resources: { when: string; name: string; contact: string | null; checked_on: string | null }[];
  steps: Step[];
}

export interface StepOfAll extends Step {
  told: boolean;
  reached: number;
  new: number | null;
  students: {
    student_id: string;
    name: string | null;
    school: string | null;
    grade: string | null;
    school_year: string;
    reached_on: string | null;
    provisional: boolean;
    new: boolean | null;
    index: number; // in the report's students
  }[];
}

export interface Mark {
  date: string;
  kind: string;
}

interface Contacts {
  contacts: number;
  students: number;
}

export interface OutreachCounts {
  school_year: string;
  rows: number;
  counted: number;
  date_format: string | null;
  assumed_order: boolean;
  left_out: { why: string; count: number; rows: number[] }[];
  marks: Mark[];
  kinds: ({ kind: string } & Contacts)[];
  schools: ({ school: string | null; kind: string } & Contacts)[];
  terms: ({ term: 'fall' | 'winter' | 'spring'; kind: string } & Contacts)[];
  tiers: { tier: number; students: number; without: number }[];
  without: {
    total: number;
    rows: {
      student_id: string;
      name: string | null;
      school: string | null;
      grade: string | null;
      school_year: string;
      tier: number;
      days_enrolled: number;
      days_absent: number | null;
      index: number;
    }[];
  };
}

// A question to the engine: EngineClient's `view`.
export type AskView = <T>(kind: string, filter?: object) => Promise<T>;

// What a day counts as: the word of its state; a wellness day that was not valid says so beside what it became.
export function stateKey(day: Pick<Day, 'state' | 'mhw'>): string {
  if (day.mhw === 'valid') return day.state === 'excused' ? 'mhw-valid' : 'mhw-pending';
  if (day.mhw === 'invalid') return `mhw-invalid-${day.state}`;
  return day.state;
}
