// SPDX-License-Identifier: Apache-2.0
// The place of charts: every number is the report's, each chart has its table, small numbers stay off paper, and what would
// bring a school below a line.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, downloadReport, expect, given, giveFiles, test, toPlace, type GivenFile } from './fixtures.ts';

// Weekdays from a first day on.
function weekdays(first: string, count: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${first}T00:00:00Z`); days.length < count; at += 86_400_000) {
    const date = new Date(at);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

// Two schools of 25 students in two years, grades 9 and 10; each row of a student has its code from `code`.
function district(code: (student: number, day: number, year: number) => string): GivenFile[] {
  const rows = ['student_id,name,date,code,school,grade'];
  const years = [
    ['2023-09-05', 45],
    ['2024-09-03', 60],
  ] as const;
  years.forEach(([first, days], year) => {
    for (let i = 0; i < 50; i += 1) {
      const school = i < 25 ? 'North' : 'South';
      const grade = 8 + year + (i % 2);
      const id = `S${100 + i}`;
      weekdays(first, days).forEach((date, day) => {
        rows.push(`${id},Student ${i},${date},${code(i, day, year)},${school},${grade}`);
      });
    }
  });
  const roster = [
    'student_id,el',
    ...Array.from({ length: 50 }, (_, i) => `S${100 + i},${i % 5 < 2 ? 'Y' : 'N'}`),
  ];
  return [given('attendance.csv', `${rows.join('\n')}\n`), given('roster.csv', `${roster.join('\n')}\n`)];
}

// Of the 60 days of 2024-25: 5 students of North (0 to 4) miss 8, one of South (25) misses 6 early, the next 5; fridays ILL.
function codes(i: number, day: number, year: number): string {
  if (year === 0) return i % 5 === 0 && day < 5 ? 'A' : day === 40 && i === 3 ? 'DLP' : 'P';
  if (i < 5 && day % 7 === 3 && day < 56) return 'ILL';
  if (i === 25 && day < 6) return 'A';
  if (i === 26 && day < 5) return 'MHW';
  return day === 30 && i === 40 ? 'DLP' : 'P';
}

const figure = (page: Page, finding: string | RegExp) =>
  page.locator('chart-figure').filter({ has: page.getByRole('heading', { name: finding }) });

async function openCharts(page: Page, open: () => Promise<void>, files = district(codes)): Promise<void> {
  await open();
  await giveFiles(page, files);
  await done(page);
  await toPlace(page, 'Charts');
  await expect(page.locator('.charts')).toHaveAttribute('aria-busy', 'false');
}

interface Report {
  schools: {
    school: string;
    school_year: string;
    students: number;
    chronic: number;
    rate: number;
    attendance_rate: number;
  }[];
  district: { students: number; chronic: number };
  groups: { value: string; school_year: string; students: number; chronic: number }[];
  months: {
    month: string;
    school: string | null;
    days_enrolled: number;
    days_absent: number;
  }[];
  students: { school_year: string; absences: { reason: string }[] }[];
}

async function cells(page: Page, finding: string | RegExp): Promise<string[][]> {
  const chart = figure(page, finding);
  await chart.getByRole('button', { name: /As a table/ }).click();
  await expect(chart.getByRole('table')).toBeVisible();
  const rows = chart.locator('tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.children].map((cell) => (cell.querySelector('.chart-own') ?? cell).textContent.trim()),
    ),
  );
}

test('numbers of the charts are the report’s', async ({ page, open }) => {
  await openCharts(page, open);
  const report = JSON.parse((await downloadReport(page)).toString('utf8')) as Report;
  const year = '2024-25';

  // 5 of 25 and 1 of 25 are at 10% or more; 5 of 25 are 20%.
  const schools = await cells(page, '1 of 2 schools is at 15% or more');
  const mine = report.schools.filter((row) => row.school_year === year);
  expect(schools.map(([name, students, chronic]) => [name, Number(students), Number(chronic)])).toEqual(
    mine.map((row) => [row.school, row.students, row.chronic]),
  );
  expect(mine.map((row) => row.chronic)).toEqual([5, 1]);

  // Parts sum to the whole.
  const grades = await cells(page, /^Grade .* the highest rate/);
  const sum = (rows: string[][], at: number): number =>
    rows.reduce((total, row) => total + Number(row[at]?.replace(',', '')), 0);
  expect(sum(grades, 1)).toBe(report.district.students);
  expect(sum(grades, 2)).toBe(report.district.chronic);
  await expect(page.locator('.chart-total')).toContainText('6 of 50 students (12%)');

  // 3 of 20 English learners, 3 of the other 30.
  const groups = await cells(page, 'English learners (el): students keyed Y have the highest rate');
  expect(groups.map(([value, students, chronic]) => [value, Number(students), Number(chronic)])).toEqual(
    report.groups
      .filter((row) => row.school_year === year)
      .map((row) => [row.value, row.students, row.chronic]),
  );

  const months = await cells(page, /had the lowest attendance/);
  const all = report.months.filter((row) => row.school === null);
  expect(months.map((row) => [Number(row[1]?.replace(',', '')), Number(row[2])])).toEqual(
    all.map((row) => [row.days_enrolled, row.days_absent]),
  );
  const days = await cells(page, /Attendance was lowest on/);
  const absent = all
    .filter((row) => row.month >= '2024-07')
    .reduce((total, row) => total + row.days_absent, 0);
  expect(sum(days, 2)).toBe(absent);

  const reasons = await cells(page, /most frequent is: illness/);
  expect(sum(reasons, 1)).toBe(
    report.students
      .filter((student) => student.school_year === year)
      .reduce((total, student) => total + student.absences.length, 0),
  );
});

test('to date stands beside the same day of the year before, with how it was counted', async ({
  page,
  open,
}) => {
  await openCharts(page, open);
  // 60 weekdays from September 3 end on November 25; then 45 of the year before are all before that day: 5 of 45 for ten.
  const chart = figure(page, 'Chronic absence is lower than on the same day of 2023-24');
  await expect(chart).toContainText('20% (10 of 50)');
  await expect(chart).toContainText('12% (6 of 50)');
  await expect(chart).toContainText('2023-24: up to November 6, 2023, 45 school days.');
  await expect(chart).toContainText('Remote days are among them.');
  await page.getByLabel('Measure').selectOption({ label: 'Attendance rate' });
  await expect(figure(page, /Attendance is (higher|lower) than on the same day of 2023-24/)).toBeVisible();
});

test('one school, another year', async ({ page, open }) => {
  await openCharts(page, open);
  await page.getByLabel('School', { exact: true }).selectOption('North');
  await expect(page.locator('.chart-total')).toContainText('5 of 25 students (20%)');
  await page.getByLabel('School year').last().selectOption('2023-24');
  await expect(page.locator('.chart-total')).toContainText('10 of 50 students (20%)');
});

test('what would it take: fewer, closest, a goal of one’s own', async ({ page, open }) => {
  await openCharts(page, open);
  const north = page.locator('.take-school').filter({ has: page.getByRole('heading', { name: 'North' }) });
  // 3 of 25 are 12%, 4 of 25 are 16%: two fewer.
  await expect(north).toContainText('At today’s rates 5 of 25 end the year at 10% or more.');
  await expect(north).toContainText('2 fewer bring it below 15%.');
  // All five missed 8 of 60 and need 10 x 8 - 60 + 1 days: the tie is listed whole.
  await north.getByText('These 5 are closest', { exact: true }).click();
  await expect(north.locator('tbody tr')).toHaveCount(5);
  await expect(north.locator('tbody tr').first()).toContainText('8 of 60');
  await expect(north.locator('tbody tr td').last()).toHaveText('21');
  const south = page.locator('.take-school').filter({ has: page.getByRole('heading', { name: 'South' }) });
  await expect(south).toContainText('It is below 15%.');
  await page.getByLabel('Your own goal, in percent').fill('4');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  // 1 of 25 is exactly 4%.
  await expect(south).toContainText('One fewer brings it below your goal of 4%.');
  await expect(north).toContainText('5 fewer bring it below your goal of 4%.');
  await north.getByRole('button', { name: 'Student 0', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 0', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Charts', exact: true })).toBeVisible();
});

test('students who attend more again, and bright spots', async ({ page, open }) => {
  await openCharts(page, open);
  // Of the first 40 days student 25 missed 6 and student 26 missed 5, of the last 20 none; students 0 to 4 missed 2 of them.
  const improved = page.locator('.improved');
  await expect(improved.getByRole('heading')).toHaveText('2 students are attending more');
  const rows = improved.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Student 25');
  await expect(rows.first()).toContainText('6 of 40');
  await expect(rows.first()).toContainText('0 of 20');
  await expect(rows.last()).toContainText('5 of 40');
  await expect(page.locator('.bright')).toContainText('South: 4%, a year before 20%');
});

test('small numbers and reasons stay off paper', async ({ page, open }) => {
  await openCharts(page, open);
  // 5 of 25 at North are fewer than 6.
  const chart = figure(page, '1 of 2 schools is at 15% or more');
  await expect(chart.getByText('20% (5 of 25)')).toBeVisible();
  await expect(chart.getByText('hidden: small numbers').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const paper = figure(page, 'Rates by school'); // how many of them are above a line would tell of a hidden one
  await expect(paper.getByText('20% (5 of 25)')).toBeHidden();
  await expect(paper.getByText('hidden: small numbers').first()).toBeVisible();
  await expect(figure(page, /most frequent is/)).toBeHidden();
  await page.emulateMedia({ media: null });
});

test('what the files cannot tell has no chart', async ({ page, open }) => {
  await openCharts(page, open, [
    given('absences.csv', 'student_id,date,code,school\nS1,2024-09-05,A,North\nS2,2024-09-06,A,North\n'),
  ]);
  await expect(page.getByText('no roster names everybody else')).toBeVisible();
  await expect(page.locator('chart-figure')).toHaveCount(0);
  await expect(page.locator('.take')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`no findings of axe, ${scheme}, ${width} px`, async ({ page, open }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await openCharts(page, open);
      await page
        .getByRole('button', { name: /As a table/ })
        .first()
        .click();
      await page.getByText('These 5 are closest', { exact: true }).click();
      const found = await new AxeBuilder({ page }).analyze();
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}

test('in Spanish every sentence is there', async ({ page, open }) => {
  await openCharts(page, open);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Qué haría falta' })).toBeVisible();
  await expect(page.locator('.charts')).not.toContainText(/chart-|take-|reason-/);
});
