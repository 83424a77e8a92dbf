// SPDX-License-Identifier: Apache-2.0
// The shapes of the engine's JSON answers (docs/report.schema.json for the report). null: it does not exist, or it differs
// between the readings of an unknown code.

export type Role = 'attendance' | 'roster' | 'calendar' | 'totals' | 'grid';

export interface FileInfo {
  name: string;
  role: Role;
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
  groups: Record<string, string | null>;
  columns: Record<string, string>; // that no rule reads, once they were asked for
}

export interface Student extends Omit<StudentRow, 'index' | 'groups' | 'columns'> {
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
  kept?: boolean; // the rows were kept all the same
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
  empty_cell?: boolean; // of a grid, without a meaning
  meaning: string;
  origin: string | null; // how a joined code was read
  students: number;
  days: number; // of students
  open_students: number | null; // who have this unknown code and some result that is null
  open_chronic: number | null;
  files: string[];
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

// What a district may settle (docs/rules), with its default.
export interface OptionInfo {
  name: string;
  values: string[];
  default: boolean | number | string;
  number: string;
  title: string;
}

export interface Rules {
  rules: Rule[];
  sources: Source[];
  parameters: Parameter[];
  options: OptionInfo[];
}

// Which students, in which order; what is left out or null keeps all.
export interface PageFilter {
  year: string | null;
  search: string;
  school?: string | null; // '': no file says it, as everywhere here
  grade?: string | null;
  groups?: Record<string, string>;
  columns?: Record<string, string>; // that no rule reads
  containing?: Record<string, string>; // such a column contains this text
  band?: NonNullable<StudentRow['band']> | null;
  chronic?: boolean | null; // with however few days
  tier?: number | null;
  early?: boolean | null;
  meeting?: 'due' | 'sure' | 'if_no_note' | 'calendar_month' | 'rolling_30' | 'year' | null;
  wellness?: 'claimed' | 'not_valid' | 'used_up' | null;
  provisional?: boolean;
  problems?: boolean;
  open?: boolean;
  sort: string;
  descending: boolean;
  offset: number;
  limit: number;
}

// What the list can be filtered by, each value with its students; null: no file says it.
export interface ListChoices {
  schools: ListValue[];
  grades: ListValue[];
  groups: { name: string; values: ListValue[] }[];
  columns: { name: string; values: ListValue[]; more: boolean }[]; // more: too many to choose from
  columns_complete: boolean; // every file was read for its other columns
}

export interface ListValue {
  value: string | null;
  students: number;
}

// On how many days a paper is assumed, for want of a documentation column.
export interface Assumption {
  documentation: string;
  days: number;
  students: number;
  files: string[];
}

export interface ReviewTeam {
  school: string | null;
  district: boolean;
  school_year: string;
  students: number;
  chronic: number | null;
  year_before: {
    school_year: string;
    students: number;
    chronic: number;
    review_team?: boolean;
    requirement?: 'none' | 'district_team' | 'school_team' | 'district_or_school_teams';
  } | null;
}

export interface Page {
  total: number;
  offset: number;
  rows: StudentRow[];
}

// What the beginning of a file looks like, also of one that fits no role.
export interface Inspection {
  encoding: string;
  delimiter: string;
  quote: string;
  header_row: number; // 0: none
  role: Role | null;
  likeliest: Role;
  headers: string[];
  columns: Record<string, number>; // of `likeliest`, from 0
  missing: string[];
  rows: { row: number; cells: string[] }[];
  refused: string;
  fields: Record<Role, { field: string; required: boolean }[]>;
}

export interface DateQuestion {
  file: string;
  column: string;
  examples: { text: string; mdy: string | null; dmy: string | null; ymd: string | null }[];
}

export interface CalendarDraft {
  school_year: string;
  needed: boolean;
  first: string | null;
  last: string | null;
  days: {
    date: string;
    rows: number;
    holiday: string | null;
    common: string | null;
    proposed: 'school' | 'no_school';
  }[];
}

// A school's rows in one school year: from when to when, and by how many school days it ends before the others.
export interface Coverage {
  school_year: string;
  school: string | null;
  students: number;
  first: string | null;
  last: string | null;
  ends_before: number;
}

// Which IDs stand in attendance and roster, and which in one of them alone.
export interface Ids {
  both: number;
  attendance_only: { count: number; examples: string[] };
  roster_only: { count: number; examples: string[] };
}

// A row as it stands in its file.
export interface FileRow {
  file: string;
  row: number;
  headers: string[];
  cells: string[];
}
