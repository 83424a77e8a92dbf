// SPDX-License-Identifier: Apache-2.0
// Family meetings in two numbers with the switch to the school's own marks, days to check, definitions side by side, district
// options: what is shown meets the report, and every change can be undone.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, downloadReport, expect, given, giveFiles, test } from './fixtures.ts';

function rows(id: string, school: string, days: string[], rest = ''): string {
  return days.map((day) => `${id},2024-${day},${school}${rest}\n`).join('');
}

const nine = ['09-03', '09-04', '09-05', '09-06', '09-09', '09-10', '09-11', '09-12', '09-13'];
const october = ['10-01', '10-02', '10-03', '10-04'];

// Ada is keyed excused on thirteen days without a reason, Ben keyed unexcused on four; Eve changes schools; Fay is in
// prekindergarten; Gus has been enrolled for five days.
const keyed =
  'student_id,date,code,school\n' +
  rows('a', 'AE,North', [...nine, '09-16', '09-17', '09-18', '09-19']) +
  rows('b', 'AU,North', october) +
  rows('e', 'AE,North', ['09-03', '09-04']) +
  rows('f', 'AE,North', ['09-23', '09-24', '09-25', '09-26', '09-27', '09-30', '10-01']) +
  rows('g', 'AE,North', ['11-25']);
// Notes are known here: Cleo and Dan lack something else on each day.
const documented =
  'student_id,date,code,school,reason,documentation,documented_on\n' +
  'c,2024-10-01,AU,North,,parent,\nc,2024-10-02,AE,North,,none,\nc,2024-10-03,AU,North,transportation,,\n' +
  'c,2024-10-04,AE,North,,parent,2024-10-22\nc,2024-11-28,AE,North,,none,\n' +
  rows('d', 'AE,North', nine, ',,parent,') +
  'd,2024-09-16,AE,North,illness,parent,\nd,2024-09-17,AE,North,vacation,parent,\n' +
  'd,2024-09-18,AE,North,court,parent,\nd,2024-09-19,AE,North,educational,parent,\nd,2024-09-20,AE,North,,none,\n';
const roster =
  'student_id,name,school,grade,entry_date,exit_date\n' +
  'a,Ada,North,5,2024-09-03,\nb,Ben,North,5,2024-09-03,\nc,Cleo,North,5,2024-09-03,\nd,Dan,North,5,2024-09-03,\n' +
  'e,Eve,North,5,2024-09-03,2024-09-30\ne,Eve,South,5,2024-10-01,\nf,Fay,North,PK,2024-09-03,\ng,Gus,North,5,2024-11-22,\n';
const files = [
  given('keyed.csv', keyed),
  given('documented.csv', documented),
  given('roster.csv', roster),
  given('calendar.csv', 'date,type\n2024-09-03,first_day\n2024-12-20,last_day\n'),
];

interface Report {
  options: Record<string, boolean | number | string>;
  students: {
    truancy: { truant: boolean | null; unexcused: number; triggers: { provisional?: true }[] };
    absences: { keyed_differs: boolean | null }[];
  }[];
  district: { students: number; chronic: number };
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString('utf8')) as Report;
}

function sure({ students }: Report): number {
  return students.filter(({ truancy }) => truancy.triggers.some((trigger) => trigger.provisional !== true))
    .length;
}

function toCheck({ students }: Report): number {
  return students.flatMap(({ absences }) => absences).filter((day) => day.keyed_differs === true).length;
}

async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parts of the results' })
    .getByRole('link', { name: place })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: place })).toBeVisible();
}

test.beforeEach(async ({ page, open }) => {
  await open();
  await giveFiles(page, files);
  await done(page);
});

test('family meetings are two numbers, and the switch tells what it changes before it is used', async ({
  page,
}) => {
  const numbers = page.locator('truancy-numbers');
  await expect(numbers.locator('.two-numbers strong')).toHaveText(['2', '1']);
  await expect(numbers.locator('.effect')).toHaveText(
    'With it, 1 student changes: then 2 sure and 0 only if the missing reasons are not found.',
  );
  const before = await report(page);
  expect(sure(before)).toBe(2);
  expect(before.students.filter(({ truancy }) => truancy.truant === true)).toHaveLength(3);

  const own = page.getByRole('switch', { name: 'Use my school’s own excused marks' });
  await own.check();
  await expect(numbers.locator('.two-numbers strong')).toHaveText(['2', '0']);
  await expect(numbers.locator('.effect')).toHaveText(
    'Without it, 1 student changes: then 2 sure and 1 only if the missing reasons are not found.',
  );
  const after = await report(page);
  expect(after.options['keyed.level2']).toBe('trust');
  expect(after.students.filter(({ truancy }) => truancy.truant === true)).toHaveLength(2);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(numbers.locator('.two-numbers strong')).toHaveText(['2', '1']);
  await expect(own).not.toBeChecked();
  expect((await report(page)).options['keyed.level2']).toBe('derive');
});

test('days to check are grouped by cause, sum to the report, and a group can be accepted as keyed', async ({
  page,
}) => {
  await goTo(page, 'Days to check');
  const place = page.locator('days-to-check');
  await expect(place.locator('.check-total')).toHaveText('14 days of 3 students to check.');
  await expect(place.locator('.check-group')).toHaveCount(10);
  const counts = await place.locator('.check-counts strong').allTextContents();
  const days = counts.map((text) => Number(/^\d+/.exec(text.trim())?.[0]));
  expect(days).toEqual([4, 1, 1, 1, 1, 2, 1, 1, 1, 1]);
  expect(toCheck(await report(page))).toBe(14);
  expect((await place.textContent())?.toLowerCase()).not.toMatch(/wrong|error/);

  const group = place.locator('.check-group').filter({ hasText: 'a note, and no reason' });
  await group.getByRole('button', { name: /^Show the days/ }).click();
  await expect(group.locator('tbody tr')).toHaveCount(4);
  await expect(group.locator('tbody tr').first()).toContainText('Monday, September 16');
  await expect(group.locator('tbody td.number')).toHaveText(['10', '11', '12', '13']);
  await page.emulateMedia({ media: 'print' });
  await expect(group.getByText('Ada').first()).toBeVisible();
  await expect(group.getByText('Accept as keyed for this group')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await group.getByRole('button', { name: 'Ada' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ada' })).toBeVisible();
  await page.goBack();
  await expect(place.locator('.check-total')).toBeVisible();

  // Whose reason a group tells is listed only once reasons are shown.
  const medical = place.locator('.check-group').filter({ hasText: 'illness without a medical note' });
  await expect(medical.getByRole('button', { name: /^Show the days/ })).toHaveCount(0);
  await medical.getByRole('button', { name: 'Show wellness days, suspensions and reasons' }).click();
  await medical.getByRole('button', { name: /^Show the days/ }).click();
  await expect(medical.locator('tbody tr')).toHaveText([/Dan/]);

  await group.getByRole('button', { name: 'Accept as keyed for this group' }).click();
  await expect(place.locator('.check-total')).toHaveText('10 days of 2 students to check.');
  await expect(place.locator('.check-group')).toHaveCount(9);
  expect(toCheck(await report(page))).toBe(10);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(place.locator('.check-total')).toHaveText('14 days of 3 students to check.');
});

test('three definitions stand side by side, and on earlier days', async ({ page }) => {
  await goTo(page, 'Days to check');
  const table = page.getByRole('table', { name: 'Why another system shows another number' });
  const row = (name: string): ReturnType<Page['locator']> =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(row('Students in the count').getByRole('cell')).toHaveText(['6', 'not counted', '6']);
  await expect(row('Chronically absent').getByRole('cell')).toHaveText([
    /^\s*3\s+50%/,
    'the same days',
    /^\s*3\s+50%/,
  ]);
  await expect(row('Unexcused days').getByRole('cell')).toHaveText([
    /^\s*16\s+11 of them sure/,
    '6',
    'not counted',
  ]);
  await expect(row('Family meeting due').getByRole('cell')).toHaveText([
    /^\s*2\s+and 1 only if/,
    '1',
    'not counted',
  ]);
  await expect(page.getByText('Here 1 student counts at more than one school.')).toBeVisible();
  const { district, students } = await report(page);
  expect([district.students, district.chronic]).toEqual([6, 3]);
  expect(students.reduce((sum, { truancy }) => sum + truancy.unexcused, 0)).toBe(16);

  await page.getByRole('button', { name: 'Show the month ends' }).click();
  const dates = page.getByRole('table', { name: 'By date of extract' });
  const september = dates.getByRole('row').filter({ hasText: 'September 30, 2024' });
  await expect(september.getByRole('cell')).toHaveText([/^\s*3\s+60%/, /^\s*3\s+60%/, '9', '0', '0', '2']);
  const last = dates.getByRole('row').last();
  await expect(last.getByRole('cell')).toHaveText([/^\s*3\s+50%/, /^\s*3\s+50%/, '16', '6', '2', '1']);
});

test('every option has its place; what another value changes is shown before it is used, and can be undone', async ({
  page,
}) => {
  await goTo(page, 'District options');
  const place = page.locator('district-options');
  const inReport = Object.keys((await report(page)).options);
  await expect(place.locator('.district-option')).toHaveCount(inReport.length);
  for (const name of inReport) {
    await expect(place.locator(`[id="option-${name.replace('.', '-')}"]`), name).toHaveCount(1);
  }

  const mark = place.getByLabel('Does a day keep your system’s excused mark when the file names no reason?');
  await mark.selectOption({ label: 'Yes, it stays excused' });
  const trial = place.locator('.trial');
  await expect(trial).toContainText('1 student would change, on 4 days.');
  await expect(trial).toContainText('Unexcused days: 16 → 12');
  await expect(trial.locator('tbody tr')).toHaveCount(1);
  await expect(trial.locator('tbody tr')).toContainText('Ada');
  await expect(trial.locator('tbody tr')).toContainText('Unexcused days: 4 → 0');
  expect((await report(page)).options['keyed.level2']).toBe('derive');
  await trial.getByRole('button', { name: 'Leave as it was' }).click();
  await expect(trial).toHaveCount(0);
  await expect(mark).toHaveValue('derive');

  await mark.selectOption({ label: 'Yes, it stays excused' });
  await trial.getByRole('button', { name: 'Use this' }).click();
  await expect(trial).toHaveCount(0);
  await expect(mark).toHaveValue('trust');
  expect((await report(page)).options['keyed.level2']).toBe('trust');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save these settings' }).click(),
  ]);
  const profile = JSON.parse(readFileSync(await saved.path(), 'utf8')) as {
    options: Record<string, unknown>;
  };
  expect(profile.options).toEqual({ 'keyed.level2': 'trust' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(mark).toHaveValue('derive');
});

test('an option that changes rates alone says so, and a value that cannot be is refused', async ({
  page,
}) => {
  await goTo(page, 'District options');
  const place = page.locator('district-options');
  const trial = place.locator('.trial');
  await place.getByLabel('Are prekindergarten students in the rates?').selectOption({ label: 'Yes' });
  await expect(trial).toContainText('No student would change.');
  await expect(trial).toContainText(/District:\s+3 of 6 chronic, hidden when shared → 4 of 7 chronic/);
  const days = place.getByLabel('Within how many school days is a note in time?');
  await days.fill('0');
  await days.press('Tab');
  await expect(trial).toContainText('This value cannot be used.');
  await expect(trial.getByRole('button', { name: 'Use this' })).toHaveCount(0);
  await days.fill('11');
  await days.press('Tab');
  await expect(trial.getByRole('button', { name: 'Use this' })).toBeVisible();
});

test('while names are held back, so are small numbers', async ({ page }) => {
  await goTo(page, 'Take away');
  await page.getByRole('radio', { name: /^Initials/ }).check();
  await goTo(page, 'Days to check');
  const place = page.locator('days-to-check');
  await expect(place.locator('.check-total')).toHaveText('How many days is hidden: small numbers.');
  await expect(place.locator('.check-counts').first()).toHaveText('How many days is hidden: small numbers.');
  await place
    .locator('.check-group')
    .first()
    .getByRole('button', { name: /^Show the days/ })
    .click();
  await expect(place.locator('tbody tr th').first()).toContainText('A.');
  await expect(place).not.toContainText('Ada');
  await page.getByRole('link', { name: 'Overview', exact: true }).click();
  await expect(page.locator('.two-numbers strong')).toHaveText(['hidden', 'hidden']);
});

test('in Spanish no sentence is missing', async ({ page }) => {
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Reuniones con familias por hacer' })).toBeVisible();
  await page.evaluate(() => (location.hash = 'results/check'));
  await expect(page.locator('.check-total')).toHaveText('14 días de 3 estudiantes por revisar.');
  expect(await page.locator('main').textContent()).not.toMatch(/\b(check|definitions|extract)-[a-z_]+/);
  await page.evaluate(() => (location.hash = 'results/options'));
  await page.locator('[id="option-keyed-level2"]').selectOption('trust');
  await expect(page.locator('.trial')).toContainText('Cambiaría 1 estudiante, en 4 días.');
  expect(await page.locator('main').textContent()).not.toMatch(/\b(option|options|changes)-[a-z_]+/);
});

const looks = [
  { name: 'light', width: 1280, colors: 'light' },
  { name: 'dark', width: 1280, colors: 'dark' },
  { name: '320 px', width: 320, colors: 'light' },
] as const;

for (const { name, width, colors } of looks) {
  test(`no finding of axe, nothing wider than the screen: ${name}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme: colors });
    await page.setViewportSize({ width, height: 900 });
    const look = async (place: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, place).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, place).toBeLessThanOrEqual(0);
      await page.screenshot({ path: info.outputPath(`${place}.png`), fullPage: true });
    };
    await expect(page.locator('.effect')).toContainText('With it');
    await look('overview');
    await page.evaluate(() => (location.hash = 'results/check'));
    await page.locator('.check-group button[aria-expanded]').first().click();
    await expect(page.locator('.check-group tbody tr')).toHaveCount(4);
    await page.getByRole('button', { name: 'Show the month ends' }).click();
    await expect(page.getByRole('table', { name: 'By date of extract' })).not.toContainText('Counting');
    await look('check');
    await page.evaluate(() => (location.hash = 'results/options'));
    await page.locator('[id="option-keyed-level2"]').selectOption('trust');
    await expect(page.locator('.trial tbody tr')).toHaveCount(1);
    await look('options');
  });
}
