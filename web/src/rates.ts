// SPDX-License-Identifier: Apache-2.0
// The engine's rates to share (contract section 7, `rates`) as tables for screen, print and picture. Nothing is counted here;
// what the engine hides ('*') stays hidden.
import type { Rules, Summary } from './engine/types.ts';
import { groupName, lawPercent, showDate, showMonth, showNumber, showRate } from './show.ts';
import { t } from './text.ts';

const hidden = '*';
const rateDigits = 10_000; // a rate comes with up to four digits

export interface RatesTable {
  title: string;
  headers: string[];
  rows: string[][];
}

type Row = Record<string, string>;

// CSV of the engine (RFC 4180, LF) as rows by column name.
export function parseCsv(text: string): Row[] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || c === '\n') {
      cells.push(cell);
      cell = '';
      if (c === '\n') {
        lines.push(cells);
        cells = [];
      }
    } else cell += c;
  }
  const [headers = [], ...rows] = lines;
  return rows.map((row) => Object.fromEntries(headers.map((name, i) => [name, row[i] ?? ''])));
}

// The apostrophe that keeps a spreadsheet from reading a formula is for spreadsheets.
function plain(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function count(text: string | undefined): string {
  if (text === hidden) return t('rates-hidden');
  return text === undefined || text === '' ? '' : showNumber(Number(text));
}

// Rounded for reading only, as everywhere (CHR-10); from whole numbers where the row has them.
function rate({ chronic = '', students = '', rate: given = '' }: Row): string {
  if (given === hidden) return t('rates-hidden');
  return given === '' ? t('not-known') : showRate(Number(chronic), Number(students));
}

function attendance(given: string | undefined): string {
  if (given === hidden) return t('rates-hidden');
  if (given === undefined || given === '') return t('not-known');
  return showRate(Math.round(Number(given) * rateDigits), rateDigits);
}

export function ratesTables(csv: string): RatesTable[] {
  const rows = parseCsv(csv);
  const of = (table: string): Row[] => rows.filter((row) => row['table'] === table);
  const year = (row: Row): string => row['school_year'] ?? '';
  const columns = [
    t('rates-col-students'),
    t('rates-col-chronic'),
    t('rates-col-rate'),
    t('rates-col-attendance'),
  ];
  const figures = (row: Row): string[] => [
    count(row['students']),
    count(row['chronic']),
    rate(row),
    attendance(row['attendance_rate']),
  ];
  return [
    {
      title: t('rates-district'),
      headers: [t('col-year'), ...columns.slice(0, 3)],
      rows: of('district').map((row) => [year(row), ...figures(row).slice(0, 3)]),
    },
    {
      title: t('rates-schools'),
      headers: [t('col-year'), t('col-school'), ...columns],
      rows: of('school').map((row) => [
        year(row),
        plain(row['school'] ?? '') || t('student-no-school'),
        ...figures(row),
      ]),
    },
    {
      title: t('rates-groups'),
      headers: [t('col-year'), t('rates-col-group'), ...columns],
      rows: of('group').map((row) => [
        year(row),
        `${groupName(plain(row['group'] ?? ''))}: ${plain(row['value'] ?? '')}`,
        ...figures(row),
      ]),
    },
    {
      // The months of single schools are in the CSV file.
      title: t('rates-months'),
      headers: [
        t('rates-col-month'),
        t('rates-col-enrolled'),
        t('rates-col-absent'),
        t('rates-col-attendance'),
      ],
      rows: of('month')
        .filter((row) => row['school'] === '')
        .map((row) => [
          showMonth(row['month'] ?? ''),
          count(row['days_enrolled']),
          count(row['days_absent']),
          attendance(row['attendance_rate']),
        ]),
    },
  ].filter((table) => table.rows.length > 0);
}

// What the figures mean, with the numbers in force.
export function ratesDefinitions(summary: Summary, rules: Rules): string[] {
  const { options, as_of: day } = summary;
  const minimum = Number(options['chronic.minimum_days']);
  return [
    t('rates-means-chronic', { percent: lawPercent(rules, 'chronic.share', day) }),
    t(options['rates.include_prek'] === true ? 'rates-means-rate-prek' : 'rates-means-rate', {
      days: Math.max(1, minimum),
    }),
    t('rates-means-attendance'),
    t('rates-means-schools'),
    t('rates-means-hidden', {
      students: Number(options['suppression.minimum_students']),
      count: Number(options['suppression.minimum_count']),
    }),
    t('rates-means-official'),
  ];
}

export function ratesTitle(summary: Summary): string {
  return t('rates-as-of', { date: showDate(summary.as_of, 'plain') });
}

// ---------------------------------------------------------------- a picture

const width = 1200;
const margin = 40;
const rowHeight = 26;
const yearWidth = 110;
const mostRows = 100; // of one table: a browser draws no picture taller than 32,767 points
const scale = 2; // for sharp letters on paper

function wrapped(context: CanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

interface Drawn {
  title: string;
  subtitle: string;
  tables: RatesTable[];
  notes: string[]; // definitions, as-of day, rules
}

// Draws from `y` on and tells where it ended; with `ink` false it only measures.
function draw(
  context: CanvasRenderingContext2D,
  { title, subtitle, tables, notes }: Drawn,
  ink: boolean,
): number {
  const family = 'system-ui, sans-serif';
  const room = width - 2 * margin;
  let y = margin;
  const say = (text: string, x: number, align: CanvasTextAlign = 'start'): void => {
    context.textAlign = align;
    if (ink) context.fillText(text, x, y);
  };
  const line = (colour: string): void => {
    if (!ink) return;
    context.fillStyle = colour;
    context.fillRect(margin, y + 8, room, 1);
    context.fillStyle = '#000';
  };
  const paragraph = (text: string, height: number): void => {
    for (const part of wrapped(context, text, room)) {
      y += height;
      say(part, margin);
    }
  };
  context.fillStyle = '#000';
  context.font = `700 28px ${family}`;
  paragraph(title, 28);
  context.font = `18px ${family}`;
  paragraph(subtitle, 28);
  for (const table of tables) {
    y += 44;
    context.font = `700 20px ${family}`;
    say(table.title, margin);
    const columns = table.headers.length;
    const first = room * 0.28;
    // The first columns name the row, the others are figures that end at their column's edge.
    const named = columns > 4 ? 2 : 1;
    const edges = Array.from({ length: columns }, (_unused, i) => {
      if (i < named) return margin + (named === 2 ? i * yearWidth : 0);
      const start = margin + (named === 2 ? yearWidth + first : first);
      return start + ((width - margin - start) / (columns - named)) * (i - named + 1);
    });
    const cells = (row: string[]): void => {
      row.forEach((cell, i) => {
        const x = edges[i] ?? margin;
        const right = i >= named;
        const space = right ? room / columns - 15 : i === named - 1 ? first : yearWidth - 5;
        let text = cell;
        while (text.length > 3 && context.measureText(text).width > space) text = `${text.slice(0, -2)}…`;
        say(text, x, right ? 'end' : 'start');
      });
    };
    context.font = `600 15px ${family}`;
    y += rowHeight + 4;
    cells(table.headers);
    line('#444');
    context.font = `15px ${family}`;
    for (const row of table.rows.slice(0, mostRows)) {
      y += rowHeight;
      // A row that is hidden whole says so once.
      const whole = row.slice(named).every((cell) => cell === t('rates-hidden'));
      cells(whole ? row.slice(0, named) : row);
      if (whole) say(t('rates-hidden'), width - margin, 'end');
      line('#ccc');
    }
    const more = table.rows.length - mostRows;
    if (more > 0) {
      y += rowHeight;
      say(t('rates-more', { count: more }), margin);
    }
  }
  y += 24;
  context.font = `14px ${family}`;
  for (const note of notes) {
    y += 4;
    paragraph(note, 20);
  }
  return y + margin;
}

export async function ratesPicture(drawn: Drawn): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  const height = Math.ceil(draw(context, drawn, false));
  canvas.width = width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  draw(context, drawn, true);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}
