// SPDX-License-Identifier: Apache-2.0
// The shapes of the engine's JSON answers (docs/report.schema.json for the report). null: it does not exist, or it differs
// between the readings of an unknown code.

export interface FileInfo {
  name: string;
  role: 'attendance' | 'roster' | 'calendar' | 'totals';
  shape: 'daily' | 'exceptions' | 'grid' | 'totals' | null;
  rows: number;
  rows_left_out: number;
  columns: Record<string, string>;
  delimiter: string;
  encoding: string;
  date_format: string | null;
}

export type Answer = 'yes' | 'assumed' | 'no';
export type About = 'chronic' | 'mhw' | 'excused' | 'truancy' | 'tier' | 'outlook';

export interface CanTell {
  school_year: string;
  about: About;
  answer: Answer;
  lacks: string[];
}

export interface Trigger {
  rule: 'calendar_month' | 'rolling_30' | 'year';
  date: string;
  meeting_by: string | null;
  provisional?: true;
}

export interface Absence {
  date: string;
  code: string;
  reason: string | null;
  ordinal: number | null;
  level: number | null;
  category: 'excused' | 'unexcused' | 'disciplinary' | null;
  provisional: boolean | null;
  needs: string[] | null;
  curable_until: string | null;
  mhw: 'valid' | 'invalid' | null;
  mhw_reason: string | null;
  truancy: boolean | null;
  keyed_differs: boolean | null;
  because: string[] | null;
}

export interface StudentRow {
  student_id: string;
  name: string | null;
  school: string | null;
  grade: string | null;
  school_year: string;
  days_enrolled: number;
  days_absent: number | null;
  absence_rate: number | null;
  chronic: boolean | null;
  days_tardy: number | null;
  days_disciplinary: number | null;
  chronic_first: string | null;
  band: 'satisfactory' | 'at_risk' | 'moderate_chronic' | 'severe_chronic' | null;
  tier: number | null;
  mhw: { claimed: number | null; valid: number | null; remaining: number | null };
  truancy: {
    truant: boolean | null;
    unexcused: number | null;
    certain: number | null;
    as_keyed: number | null;
    triggers: Trigger[] | null;
  };
  outlook: { absences_left: number | null; present_days_to_recover: number | null };
  open_days: number;
  review: string[];
  index: number;
}

export interface Student extends Omit<StudentRow, 'index'> {
  enrollments: {
    school: string | null;
    days_enrolled: number;
    days_absent: number | null;
    chronic: boolean | null;
  }[];
  absences: Absence[];
}

export interface Problem {
  severity: 'error' | 'warning' | 'info';
  kind: string;
  file: string | null;
  row: number | null;
  rows?: number[];
  column: string | null;
  value: string | null;
  count: number;
  message: string;
  suggestion?: string;
  students?: { student_id: string; date: string | null }[];
}

// How many students of one school year are what.
export interface Counts {
  school_year: string;
  students: number;
  chronic: number;
  chronic_open: number;
  mhw_claimed: number;
  mhw_valid: number;
  truant_certain: number;
  truant_provisional: number;
  open_students: number;
  tier2: number;
  tier3: number;
}

export interface Summary {
  engine: string;
  rules_checked: string;
  as_of: string;
  options: Record<string, boolean | number | string>;
  files: FileInfo[];
  can_tell: CanTell[];
  counts: Counts[];
}

export interface CodeUse {
  code: string;
  count: number;
  kind: string;
  known: boolean;
  check: boolean;
  meaning: string;
  assumed_documentation: string | null; // where a file has no documentation column
}

export interface Source {
  id: string;
  title: string;
  paragraph: string;
  url: string;
  tag: string;
  read_on: string;
}

export interface Rule {
  id: string;
  stem: string;
  title: string;
  text: string;
  sources: string[];
  tag: string;
  parameters: string[];
}

export interface Parameter {
  id: string;
  value: number;
  denominator: number;
  from: string;
  until: string | null;
  source: string;
  tag: string;
  checked_on: string;
}

export interface Rules {
  rules: Rule[];
  sources: Source[];
  parameters: Parameter[];
}

export interface PageFilter {
  year: string | null;
  search: string;
  sort: string;
  descending: boolean;
  offset: number;
  limit: number;
}

export interface Page {
  total: number;
  offset: number;
  rows: StudentRow[];
}
