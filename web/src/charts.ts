// SPDX-License-Identifier: Apache-2.0
// The engine's views `charts` and `what_would_it_take` (core/report/charts_view.h, take_view.h), and charts drawn from them.
// Lengths are percentages, so that a chart fits any width and its words keep their size. Nothing is counted here.
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isRedacted } from './privacy.ts';
import { showNumber, showRate } from './show.ts';
import { t } from './text.ts';

export interface Line {
  numerator: number;
  denominator: number;
}

export interface Attendance {
  days_enrolled: number;
  days_absent: number | null;
  attendance_rate: number | null;
}

export interface Rates extends Attendance {
  students: number;
  chronic: number | null;
  rate: number | null;
}

interface Hidden {
  suppressed: boolean; // in anything shared
}

export type SchoolRow = Rates & Hidden & { school: string | null };
export type GradeRow = Rates & Hidden & { grade: string | null };
export type ValueRow = Rates & Hidden & { value: string | null };
export type MonthRow = Attendance & Hidden & { school_year: string; month: string };

export interface Note {
  note: 'totals' | 'assumed_calendar' | 'remote' | 'before_wellness_days' | 'alternative_education';
  date?: string;
}

export interface ToDate extends Rates, Hidden {
  school_year: string;
  through: string | null;
  school_days: number;
  notes: Note[];
}

export interface BrightRow extends Rates, Hidden {
  kind: 'school' | 'grade' | 'group';
  group: string;
  name: string | null;
  lower: boolean;
  below: boolean;
  before: Rates | null;
}

export interface StudentName {
  index: number;
  student_id: string;
  name: string | null;
  school: string | null;
  grade: string | null;
  school_year: string;
}

export interface Improved extends StudentName {
  before_days: number;
  before_absent: number;
  recent_absent: number;
}

type Change = 'lower' | 'same' | 'higher' | null;

export interface Charts {
  school_year: string;
  as_of: string;
  school: string | null;
  years: string[];
  schools_named: string[];
  rates_known: boolean;
  reasons_known: boolean;
  chronic_line: Line;
  school_line: Line;
  edges: Line[];
  total: Partial<Rates & Hidden>;
  schools: SchoolRow[];
  grades: GradeRow[];
  groups: {
    group: string;
    highest: string[]; // values with the highest rate
    lowest_attendance: string[];
    values: ValueRow[];
  }[];
  spread: number[]; // students by whole percent of days missed; the last is 30 and more
  spread_open: number;
  to_date: ToDate[];
  months: MonthRow[];
  weekdays: (Attendance & { weekday: string })[];
  remote: (Attendance & { where: 'in_person' | 'remote' })[];
  reasons: { reason: string | null; absences: number }[];
  quality: {
    school: string | null;
    absences: number;
    unverified: number | null;
    share: number | null;
    not_taken: string[];
  }[];
  bright: BrightRow[];
  improved: { total: number; recent_days: number; students: Improved[] };
  findings: {
    schools: number;
    schools_at_line: number;
    grade_highest: (string | null)[];
    grade_lowest_attendance: (string | null)[];
    weekday_lowest_attendance: string[];
    month_lowest_attendance: string[];
    reason_most: string[];
    remote: Change; // days missed in person against remote
    bands: number[];
    chronic_change: Change;
    missed_change: Change;
    absences: number;
    unverified: number | null;
    not_taken: number;
  };
}

export interface Closest extends StudentName {
  days_enrolled: number;
  days_absent: number;
  present_days_needed: number;
}

export interface TakeLine extends Line {
  line: 'school_team' | 'district_team' | 'goal';
  fewer: number | null;
}

export interface TakeSchool extends Rates, Hidden {
  school: string | null;
  early: number; // students with fewer than early_days days enrolled
  lines: TakeLine[];
  left: number;
  not_this_year: number;
  closest: Closest[];
}

export interface Take {
  school_year: string;
  rates_known: boolean;
  early_days: number;
  chronic_line: Line;
  district: { students: number; chronic: number | null; lines: TakeLine[] } | null;
  schools: TakeSchool[];
}

// ---------------------------------------------------------------- words

export function showLine(line: Line): string {
  return showRate(line.numerator, line.denominator);
}

// A number of a small row: as it is on the school's own screen, held back on paper and while names are.
export function ownOrHidden(words: string, hidden: boolean): TemplateResult | string {
  if (!hidden) return words;
  if (isRedacted()) return t('chart-hidden');
  return html`<span class="chart-own">${words}</span><span class="chart-shared">${t('chart-hidden')}</span>`;
}

export function attendance(row: Attendance): string {
  return row.days_absent === null || row.days_enrolled === 0
    ? t('not-known')
    : showRate(row.days_enrolled - row.days_absent, row.days_enrolled);
}

export function chronic(row: Rates): string {
  return row.chronic === null || row.students === 0 ? t('not-known') : showRate(row.chronic, row.students);
}

// ---------------------------------------------------------------- drawings

// A row of bars or dots: `part` of `whole`; null where it is not known.
export interface Row {
  label: string;
  part: number | null;
  whole: number;
  words: string; // beside it
  hidden?: boolean;
}

export interface Scale {
  from: number; // a share: 0 for bars
  to: number;
  lines: { share: number; words: string }[];
}

const nice = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

function upTo(most: number): number {
  return nice.find((step) => step >= most) ?? 1;
}

function shares(rows: Row[]): number[] {
  return rows.flatMap(({ part, whole }) => (part === null || whole === 0 ? [] : [part / whole]));
}

// From 0, with the named lines inside.
export function barScale(rows: Row[], lines: Line[] = []): Scale {
  const marks = lines.map((line) => ({ share: line.numerator / line.denominator, words: showLine(line) }));
  return {
    from: 0,
    to: upTo(Math.max(...shares(rows), ...marks.map(({ share }) => share * 1.2), 0)),
    lines: marks,
  };
}

// Attendance rates lie close together near 100%: dots need no zero.
export function dotScale(rows: Row[]): Scale {
  const least = Math.min(...shares(rows), 1);
  const from = Math.max(0, Math.floor(least * 20 - 0.2) / 20);
  return { from, to: 1, lines: [] };
}

function place(scale: Scale, share: number): number {
  return Math.max(0, Math.min(100, ((share - scale.from) / (scale.to - scale.from)) * 100));
}

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

// The named lines keep clear of one another and of the ends: of two, one stands left of its line and one right.
function axis(scale: Scale): TemplateResult {
  const places = scale.lines.map((line) => place(scale, line.share));
  const near = 25; // percent of the width
  const clear = (end: number): boolean => places.every((at) => Math.abs(at - end) > near);
  const anchor = (i: number): string => (places.length === 1 ? 'middle' : i === 0 ? 'end' : 'start');
  return html`
    <div class="chart-axis" aria-hidden="true">
      <svg width="100%" height="20">
        ${clear(0) ? svg`<text x="0" y="14">${showRate(Math.round(scale.from * 100), 100)}</text>` : nothing}
        ${scale.lines.map(
          (line, i) =>
            svg`<text class="named" x=${percent(places[i] ?? 0)} y="14" text-anchor=${anchor(i)}>${line.words}</text>`,
        )}
        ${
          clear(100)
            ? svg`<text x="100%" y="14" text-anchor="end">${showRate(Math.round(scale.to * 100), 100)}</text>`
            : nothing
        }
      </svg>
    </div>
  `;
}

function mark(row: Row, scale: Scale, dots: boolean): TemplateResult {
  const at = row.part === null || row.whole === 0 ? undefined : percent(place(scale, row.part / row.whole));
  const shape =
    at === undefined
      ? nothing
      : dots
        ? svg`<line class="rail" x1="0" x2="100%" y1="12" y2="12" /><circle class="dot" cx=${at} cy="12" r="6" />`
        : svg`<rect class="bar" x="0" y="3" width=${at} height="18" />`;
  return html`
    <svg width="100%" height="24" aria-hidden="true">
      ${row.hidden === true && isRedacted() ? nothing : svg`<g class=${row.hidden === true ? 'chart-own' : ''}>${shape}</g>`}
      ${scale.lines.map((line) => {
        const x = percent(place(scale, line.share));
        return svg`<line class="named-line" x1=${x} x2=${x} y1="0" y2="24" />`;
      })}
    </svg>
  `;
}

// Bars (or dots) below one another, each with its words beside it: a list, so that it is read without the drawing.
export function rowsChart(rows: Row[], scale: Scale, dots = false): TemplateResult {
  return html`
    <div class="chart-rows">
      ${axis(scale)}
      <ul>
        ${rows.map(
          (row) => html`
            <li>
              <span class="chart-label">${row.label}</span>
              ${mark(row, scale, dots)}
              <span class="chart-words figures">${ownOrHidden(row.words, row.hidden === true)}</span>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

// ---- columns: how many students at each whole percent

const columnsHeight = 150;

export function columnsChart(counts: number[], edges: Line[], label: string): TemplateResult {
  const most = Math.max(...counts, 1);
  const width = 100 / counts.length;
  const height = (count: number): number => (count / most) * (columnsHeight - 16);
  return html`
    <svg class="chart-columns" width="100%" height=${columnsHeight + 22} role="img" aria-label=${label}>
      ${counts.map((count, i) =>
        count === 0
          ? nothing
          : svg`<rect class="bar" x=${percent(i * width + width * 0.1)} width=${percent(width * 0.8)}
              y=${columnsHeight - height(count)} height=${height(count)} />`,
      )}
      <line class="base" x1="0" x2="100%" y1=${columnsHeight} y2=${columnsHeight} />
      ${edges.map((edge) => {
        const x = percent((edge.numerator / edge.denominator) * 100 * width);
        return svg`<line class="named-line" x1=${x} x2=${x} y1="0" y2=${columnsHeight} />
          <text class="named" x=${x} y=${columnsHeight + 16} text-anchor="middle">${showLine(edge)}</text>`;
      })}
      <text x="0" y=${columnsHeight + 16}>0%</text>
      <text x="100%" y=${columnsHeight + 16} text-anchor="end">
        ${t('chart-and-more', { percent: `${counts.length - 1}%` })}
      </text>
    </svg>
  `;
}

// ---- lines: a rate by month, earlier years in grey

export interface Series {
  name: string;
  now: boolean;
  points: { at: number; part: number; whole: number; hidden?: boolean }[]; // `at`: its place among the labels
}

const linesHeight = 190;

export function linesChart(series: Series[], labels: string[], label: string): TemplateResult {
  const isKept = (point: { hidden?: boolean }): boolean => point.hidden === true && isRedacted();
  const all = series.flatMap(({ points }) => points.map(({ part, whole }) => part / whole));
  const from = Math.max(0, Math.floor(Math.min(...all, 1) * 20 - 0.2) / 20);
  const x = (at: number): string => percent(((at + 0.5) / labels.length) * 100);
  const y = (share: number): number => 8 + (1 - (share - from) / (1 - from)) * (linesHeight - 16);
  const middle = (from + 1) / 2;
  return html`
    <svg class="chart-lines" width="100%" height=${linesHeight + 24} role="img" aria-label=${label}>
      ${[from, middle, 1].map(
        (share) => svg`
          <line class="grid" x1="0" x2="100%" y1=${y(share)} y2=${y(share)} />
          <text x="0" y=${y(share) + (share === 1 ? 14 : -4)}>${showRate(Math.round(share * 1000), 1000)}</text>
        `,
      )}
      ${labels.map(
        (name, i) => svg`<text x=${x(i)} y=${linesHeight + 18} text-anchor="middle">${name}</text>`,
      )}
      ${series.map(
        ({ points, now }) => svg`
          <g class=${now ? 'series now' : 'series'}>
            ${points.slice(1).map((point, i) => {
              const before = points[i];
              return before === undefined || isKept(before) || isKept(point)
                ? nothing
                : svg`<line class=${before.hidden === true || point.hidden === true ? 'chart-own' : ''} x1=${x(before.at)} y1=${y(before.part / before.whole)}
                    x2=${x(point.at)} y2=${y(point.part / point.whole)} />`;
            })}
            ${points.map((point) =>
              isKept(point)
                ? nothing
                : svg`<circle class=${point.hidden === true ? 'chart-own' : ''} cx=${x(point.at)}
                      cy=${y(point.part / point.whole)} r=${now ? 5 : 3} />`,
            )}
          </g>
        `,
      )}
    </svg>
  `;
}

export function countOf(part: number, whole: number): string {
  return t('chart-of', { part: showNumber(part), whole: showNumber(whole) });
}
