// SPDX-License-Identifier: Apache-2.0
// Every number that a view shows is compared with the report that is downloaded beside it, view by view, on real files and on
// invented ones; and the parts of a whole sum to it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import {
  done,
  downloadReport,
  expect,
  given,
  giveFiles,
  hasCommand,
  hasShared,
  nativeReport,
  shared,
  test,
  toPlace,
  type GivenFile,
} from './fixtures.ts';

interface Absence {
  date: string;
  category: string | null;
  ordinal: number | null;
  keyed_differs: boolean | null;
}
interface Trigger {
  date: string;
  provisional: boolean;
}
interface Student {
  student_id: string;
  days_enrolled: number;
  days_absent: number | null;
  chronic: boolean | null;
  tier: number | null;
  mhw: { valid: number | null };
  truancy: { unexcused: number | null; certain: number | null; triggers: Trigger[] | null };
  absences: Absence[];
}
interface Rates {
  students: number;
  chronic: number;
}
interface Report {
  students: Student[];
  schools: (Rates & { school: string | null })[];
  groups: (Rates & { group: string; value: string })[];
  district: Rates | null;
  can_tell: { about: string; answer: string }[];
  months: { month: string; school: string | null; days_enrolled: number; days_absent: number }[];
}

const real = (name: string): GivenFile => given(name, readFileSync(path.join(shared, 'real', name)));

// 130 students of two schools from September to November: reasons, notes, keys that differ, wellness days, late days.
function invented(): GivenFile[] {
  const rows = ['student_id,name,school,grade,date,code,reason,documentation,sis_excused'];
  const roster = ['student_id,entry_date,el'];
  const days: string[] = [];
  for (let at = Date.UTC(2024, 8, 3); days.length < 60; at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  for (let i = 0; i < 130; i++) {
    const id = `S${1000 + i}`;
    roster.push(`${id},2024-09-03,${i % 3 === 0 ? 'Y' : 'N'}`);
    const put = (day: number, code: string, reason = '', paper = '', keyed = ''): void => {
      const grade = 5 + (i % 4);
      const school = i % 2 === 0 ? 'North' : 'South';
      rows.push(
        `${id},Student ${i},${school},${grade},${days[day] ?? ''},${code},${reason},${paper},${keyed}`,
      );
    };
    for (let k = 0; k < i % 14; k++)
      put(4 * k, 'A', 'illness', k % 2 === 0 ? 'parent' : '', k > 9 ? 'Y' : '');
    if (i % 9 === 0) for (let k = 20; k < 24; k++) put(2 * k + 1, 'AU');
    if (i % 11 === 0) put(58, 'MHW');
    if (i % 13 === 0) put(57, 'T');
  }
  return [
    given('attendance.csv', `${rows.join('\n')}\n`),
    given('roster.csv', `${roster.join('\n')}\n`),
    given('calendar.csv', 'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n'),
  ];
}

const cases = [
  { name: 'invented', real: false, files: invented },
  {
    name: 'Ed-Fi',
    real: true,
    files: () => ['edfi_school_attendance.csv', 'edfi_calendar.csv', 'edfi_profile.json'].map(real),
  },
  { name: 'OpenEduAnalytics', real: true, files: () => ['oea_daily.csv', 'oea_demographics.csv'].map(real) },
];

const sum = (numbers: (number | null)[]): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
const number = (text: string | undefined): number => Number((text ?? '').replaceAll(',', '').trim());
const isMeeting = ({ truancy }: Student, sure: boolean): boolean => {
  const triggers = truancy.triggers ?? [];
  return triggers.length > 0 && triggers.some(({ provisional }) => !provisional) === sure;
};

// Tenths of a percent from whole numbers, a half upward.
function rate(part: number, whole: number): string {
  const tenths = Math.floor((2000 * part + whole) / (2 * whole));
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)}%`;
}

async function cards(page: Page): Promise<Map<string, number>> {
  const found = await page
    .locator('summary-cards .card')
    .evaluateAll((all) =>
      all.map((card) => [
        card.querySelector('.label')?.textContent.trim() ?? '',
        card.querySelector('.value')?.textContent.trim() ?? '',
      ]),
    );
  return new Map(found.map(([label = '', value]) => [label, number(value)]));
}

// The list in pages, from the first to the last: each row's cells by the heading of their column.
async function list(page: Page): Promise<Map<string, string>[]> {
  const pages = page.getByRole('button', { name: 'Show the list in pages' });
  const next = page.getByRole('button', { name: 'Next 100' });
  const table = page.getByRole('table', { name: 'Students', exact: true });
  const longer = Number(await table.getAttribute('aria-rowcount')) > 101;
  if (longer && (await pages.count()) > 0) await pages.click();
  const rows: Map<string, string>[] = [];
  for (let first = 2; ; first += 100) {
    await expect(table.locator('tbody tr.row').first()).toHaveAttribute('aria-rowindex', String(first));
    const here = await table.evaluate((element) => {
      const words = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
      const heads = [...element.querySelectorAll('thead th')].map(words);
      return [...element.querySelectorAll('tbody tr.row')].map((row) =>
        [...row.children].map((cell, i): [string, string] => [heads[i] ?? '', words(cell)]),
      );
    });
    rows.push(...here.map((cells) => new Map(cells)));
    if (!longer || (await next.isDisabled())) return rows;
    await next.click();
  }
}

const of = (row: Map<string, string>, column: RegExp): string | undefined =>
  [...row].find(([name]) => column.test(name))?.[1];

async function overview(page: Page, { students }: Report): Promise<void> {
  const shown = await cards(page);
  const expected: [RegExp, number][] = [
    [/^students?$/, students.length],
    [/^chronically absent$/, students.filter((one) => one.chronic).length],
    [/family meeting due$/, students.filter((one) => isMeeting(one, true)).length],
    [/at Tier 2$/, students.filter((one) => one.tier === 2).length],
    [/at Tier 3$/, students.filter((one) => one.tier === 3).length],
    [/wellness/, sum(students.map(({ mhw }) => mhw.valid))],
  ];
  let compared = 0;
  for (const [label, value] of shown) {
    const one = expected.find(([words]) => words.test(label));
    if (one === undefined) continue;
    expect([label, value]).toEqual([label, one[1]]);
    compared++;
  }
  expect(compared, 'cards with a number of the report').toBeGreaterThanOrEqual(4);
  const numbers = await page.locator('.two-numbers strong').allInnerTexts();
  if (numbers.length > 0) {
    expect(numbers.map(number)).toEqual(
      [true, false].map((sure) => students.filter((one) => isMeeting(one, sure)).length),
    );
  }
}

async function listed(page: Page, { students, months }: Report): Promise<void> {
  const rows = await list(page);
  expect(rows).toHaveLength(students.length);
  const byId = new Map(students.map((one) => [one.student_id, one]));
  let missed = 0;
  for (const row of rows) {
    const id = of(row, /^ID/) ?? of(row, /^Student/) ?? '';
    const student = byId.get(id);
    if (student === undefined || student.days_absent === null) throw new Error(`no student ${id}`);
    const { days_absent: absent, days_enrolled: enrolled } = student;
    missed += number(of(row, /^Days missed/)?.split(' of ')[0]);
    expect([id, of(row, /^Days missed/)]).toEqual([id, `${absent} of ${enrolled}`]);
    if (enrolled >= 20) expect(of(row, /^Rate/)?.split(' ')[0]).toBe(rate(absent, enrolled));
    const tier = of(row, /^Tier/);
    if (tier !== undefined) expect([id, tier]).toEqual([id, String(student.tier ?? 'not known')]);
    const meeting = of(row, /^Family meeting/);
    if (meeting !== undefined) {
      expect([id, meeting !== '']).toEqual([id, (student.truancy.triggers ?? []).length > 0]);
      expect([id, meeting.startsWith('only if')]).toEqual([id, isMeeting(student, false)]);
    }
  }
  expect(missed).toBe(sum(students.map((one) => one.days_absent)));
  const whole = months.filter(({ school }) => school === null);
  if (whole.length > 0) expect(sum(whole.map((month) => month.days_absent))).toBe(missed);
}

async function studentPages(page: Page, { students }: Report): Promise<void> {
  const most = [...students].sort((a, b) => b.absences.length - a.absences.length).slice(0, 3);
  for (const student of most) {
    await page.getByLabel('Find a name or an ID').fill(student.student_id);
    const rows = page.getByRole('table', { name: 'Students', exact: true }).locator('tbody tr.row');
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(student.student_id);
    await rows.getByRole('button').first().click();
    const cards = page.locator('student-view article.absence');
    await expect(cards).toHaveCount(student.absences.length);
    const shown = await cards.evaluateAll((all) =>
      all.map((card) => [card.getAttribute('data-date'), card.querySelector('h3')?.textContent.trim() ?? '']),
    );
    const byDate = new Map(shown.map(([date, words]) => [date, words ?? '']));
    for (const { date, ordinal } of student.absences) {
      expect(byDate.get(date), date).toMatch(
        ordinal === null ? /^[–-]/ : new RegExp(`^${ordinal}(st|nd|rd|th)\\b`),
      );
    }
    await page.goBack();
    await expect(rows).toHaveCount(1);
  }
  await page.getByLabel('Find a name or an ID').fill('');
  const table = page.getByRole('table', { name: 'Students', exact: true });
  await expect(table).toHaveAttribute('aria-rowcount', String(students.length + 1));
}

async function agenda(page: Page, { students }: Report): Promise<void> {
  await toPlace(page, 'Agenda');
  await expect(page.locator('.agenda')).toHaveAttribute('aria-busy', 'false');
  const body = page.locator('tbody[data-section=meetings]');
  const count = body.locator('.count');
  if ((await count.count()) === 0) return; // the files cannot tell it
  const total = number(await count.innerText());
  if (await body.getByRole('button', { name: 'Show all' }).count()) {
    await body.getByRole('button', { name: 'Show all' }).click();
    await expect(body.getByRole('button', { name: 'Show all' })).toHaveCount(0);
  }
  const rows = await body.locator('tr:not(.heading):not(.line)').evaluateAll((all) =>
    all.map((row) => ({
      opens: row.querySelector('[data-opens]')?.getAttribute('data-opens')?.split(' ')[1] ?? '',
      words: (row.textContent ?? '').replace(/\s+/g, ' '),
    })),
  );
  expect(rows).toHaveLength(total);
  const words = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
  const byId = new Map(students.map((one) => [one.student_id, one]));
  for (const row of rows) {
    const triggers = byId.get(row.opens)?.truancy.triggers ?? [];
    const reached = triggers.filter(({ date }) =>
      row.words.includes(`Reached ${words.format(new Date(date))},`),
    );
    expect(reached.length, row.words).toBeGreaterThan(0);
    expect(row.words.includes('Not sure yet'), row.words).toBe(
      reached.every(({ provisional }) => provisional),
    );
  }
}

async function chart(page: Page, column: string): Promise<string[][] | undefined> {
  for (const figure of await page.locator('chart-figure').all()) {
    const button = figure.getByRole('button', { name: /As a table/ });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
    await expect(figure.getByRole('table')).toBeVisible();
    if ((await figure.locator('thead th').first().innerText()).trim() !== column) continue;
    return figure
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.children].map((cell) => (cell.querySelector('.chart-own') ?? cell).textContent.trim()),
        ),
      );
  }
  return undefined;
}

async function charts(page: Page, report: Report): Promise<void> {
  await toPlace(page, 'Charts');
  await expect(page.locator('.charts')).toHaveAttribute('aria-busy', 'false');
  const schools = await chart(page, 'School');
  if (report.district === null || schools === undefined || schools[0]?.length !== 7) return;
  expect(schools.map(([, students, chronic]) => [number(students), number(chronic)])).toEqual(
    report.schools.map(({ students, chronic }) => [students, chronic]),
  );
  expect(sum(schools.map((row) => number(row[1])))).toBe(report.district.students);
  expect(sum(schools.map((row) => number(row[2])))).toBe(report.district.chronic);
  expect(sum(schools.map((row) => number(row[5])))).toBe(sum(report.students.map((one) => one.days_absent)));
  const grades = await chart(page, 'Grade');
  if (grades !== undefined) expect(sum(grades.map((row) => number(row[1])))).toBe(report.district.students);
  const months = await chart(page, 'Month');
  if (months !== undefined) {
    const whole = report.months.filter(({ school }) => school === null);
    expect(months.map((row) => [number(row[1]), number(row[2])])).toEqual(
      whole.map((month) => [month.days_enrolled, month.days_absent]),
    );
  }
}

async function daysToCheck(page: Page, { students, district }: Report): Promise<void> {
  await toPlace(page, 'Days to check');
  const differing = students.map((one) => one.absences.filter((day) => day.keyed_differs === true).length);
  const days = sum(differing);
  const view = page.locator('days-to-check');
  if (days > 0) {
    const [shown, of] = [days, differing.filter((many) => many > 0).length].map((n) =>
      n.toLocaleString('en-US'),
    );
    await expect(view).toContainText(new RegExp(`${shown} days? of ${of} students? to check`));
    const groups = await view.getByText(/^[\d,]+ days? of [\d,]+ students?\./).allInnerTexts();
    expect(sum(groups.map((words) => number(words.split(' ')[0])))).toBe(days);
  }
  const table = page.locator('definition-table table').first();
  await expect(table).toBeVisible();
  const connecticut = async (row: RegExp): Promise<string> =>
    (
      await table
        .locator('tr', { has: page.getByRole('rowheader', { name: row }) })
        .locator('td')
        .first()
        .innerText()
    ).trim();
  const chronic = (await connecticut(/^Chronically absent/)).match(/[\d,]+(?![\d.,]*%)/g) ?? [];
  expect(chronic.map(number)).toContain(students.filter((one) => one.chronic).length);
  if (district !== null) expect(number(await connecticut(/^Students in the count/))).toBe(district.students);
  if ((await table.getByRole('rowheader', { name: /^Unexcused days/ }).count()) === 0) return;
  const [unexcused, certain] = (await connecticut(/^Unexcused days/)).split('\n');
  expect(number(unexcused)).toBe(sum(students.map(({ truancy }) => truancy.unexcused)));
  expect(number(certain?.split(' ')[0])).toBe(sum(students.map(({ truancy }) => truancy.certain)));
  const [sure, open] = (await connecticut(/^Family meeting due/)).split('\n');
  expect(number(sure)).toBe(students.filter((one) => isMeeting(one, true)).length);
  expect(number(/\d+/.exec(open ?? '')?.[0])).toBe(students.filter((one) => isMeeting(one, false)).length);
}

async function saved(page: Page, button: string): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const [head = '', ...lines] = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])));
}

async function away(page: Page, { students, can_tell: canTell }: Report): Promise<void> {
  await toPlace(page, 'Take away');
  for (const button of ['All students (CSV)', 'Students of the list (CSV)']) {
    const rows = await saved(page, button);
    expect(rows).toHaveLength(students.length);
    expect(sum(rows.map((row) => Number(row['days_absent'])))).toBe(
      sum(students.map((one) => one.days_absent)),
    );
  }
  const absences = await saved(page, 'All absences (CSV)');
  const all = students.flatMap((one) => one.absences);
  expect(absences).toHaveLength(all.length);
  // Where the files cannot tell excused from unexcused, no file says it either.
  const tells = canTell.some(({ about, answer }) => about === 'excused' && answer !== 'no');
  expect(absences.some((row) => row['category'] !== '')).toBe(tells);
  if (!tells) return;
  for (const category of ['excused', 'unexcused']) {
    expect(absences.filter((row) => row['category'] === category)).toHaveLength(
      all.filter((one) => one.category === category).length,
    );
  }
}

for (const { name, real: isReal, files } of cases) {
  test(`each view shows the numbers of the report: ${name}`, async ({ page, open }) => {
    test.skip(isReal && !hasShared, 'the real files are not beside this project');
    test.slow();
    const chosen = files();
    await open();
    await giveFiles(page, chosen);
    await done(page);
    const text = await downloadReport(page);
    if (hasCommand) expect(text.equals(nativeReport(chosen))).toBe(true);
    const report = JSON.parse(text.toString('utf8')) as Report;
    await overview(page, report);
    await listed(page, report);
    await studentPages(page, report);
    await agenda(page, report);
    await charts(page, report);
    await daysToCheck(page, report);
    await away(page, report);
  });
}
