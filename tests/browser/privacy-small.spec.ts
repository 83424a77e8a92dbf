// SPDX-License-Identifier: Apache-2.0
// While initials or rows stand for names, small numbers are hidden too: in every sentence, table, choice and title.
import type { Page } from '@playwright/test';
import { done, expect, given, giveFiles, test, toPlace } from './fixtures.ts';

const calendar = given('calendar.csv', 'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n');
const firstDays = ['03', '04', '05', '06', '09', '10', '11', '12', '13', '16', '17', '18', '19'];
const october = ['10-01', '10-02', '10-03', '10-04'];

const school = (i: number): string => (i < 60 ? 'North' : i < 80 ? 'South' : 'West');
const id = (i: number): string => `S${String(i).padStart(3, '0')}`;

// Of 100 students: eight keyed excused on 13 days without a reason, so due a meeting unless reasons are found; three whose
// missing notes alone decide; eleven sure. Six have no home. Two are new, one has left. Grade 10 has three at 10% or more.
const attendance = given(
  'attendance.csv',
  [
    'student_id,date,code',
    ...Array.from({ length: 100 }, (_unused, i) => {
      const rows = (code: string, days: string[]): string[] =>
        days.map((day) => `${id(i)},2024-${day},${code}`);
      if (i === 1) return rows('AE', ['09-03', '09-04', '09-05', '09-06']);
      if (i < 12) return rows('ILL', ['10-21', '10-22', '10-23', '10-24', '10-25']);
      if (i >= 20 && i < 28)
        return rows(
          'AE',
          firstDays.map((day) => `09-${day}`),
        );
      if (i >= 30 && i < 41) return rows('AU', october);
      if (i >= 45 && i < 48) return rows('A', ['10-22', '10-23', '10-24', '10-25']);
      if (i >= 60 && i < 63) return rows('AE', ['09-16', '09-17', '09-18', '09-19', '09-20']);
      return rows('AE', i >= 98 ? ['10-28'] : ['09-30']);
    }).flat(),
  ].join('\n') + '\n',
);
const roster = given(
  'roster.csv',
  [
    'student_id,name,school,grade,entry_date,exit_date,homeless,phone,homeroom',
    ...Array.from({ length: 100 }, (_unused, i) =>
      [
        id(i),
        `Quillfeather ${i}`,
        school(i),
        i < 60 ? '9' : '10',
        i >= 98 ? '2024-10-24' : '2024-09-03',
        i === 1 ? '2024-09-27' : '',
        i < 6 ? 'Y' : 'N',
        `203-555-0${String(i).padStart(3, '0')}`,
        i % 2 === 0 ? 'A1' : 'B2',
      ].join(','),
    ),
  ].join('\n') + '\n',
);
// North has eight calls; South has four.
const contacts = given(
  'contacts.csv',
  [
    'student_id,date,kind',
    ...[0, 2, 3, 4, 5, 6, 7, 8, 60, 61, 62, 63].map((i) => `${id(i)},2024-10-02,call`),
    ...Array.from({ length: 7 }, (_unused, i) => `${id(i + 20)},2024-10-03,visit`),
  ].join('\n') + '\n',
);

async function openDistrict(page: Page, open: () => Promise<void>): Promise<void> {
  await open();
  await giveFiles(page, [attendance, roster, calendar, contacts]);
  await done(page);
}

async function redact(page: Page): Promise<void> {
  await toPlace(page, 'Take away');
  await page.getByRole('radio', { name: /^Initials/ }).check();
}

const table = (page: Page) => page.getByRole('table', { name: 'Students', exact: true });

test('the switch to the school’s own marks tells no small number, before it or after', async ({
  page,
  open,
}) => {
  await openDistrict(page, open);
  const effect = page.locator('.effect');
  await expect(effect).toHaveText(
    'With it, 8 students change: then 11 sure and 3 only if the missing reasons are not found.',
  );
  await redact(page);
  await toPlace(page, 'Overview');
  await expect(effect).toHaveText('How many students the switch changes is hidden: small numbers.');
  await expect(page.locator('.two-numbers strong')).toHaveText(['11', '11']);
});

test('no column of the files stands in the list, its copy or its filters; filters count no small group', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDistrict(page, open);
  await page.getByText('Filter the list', { exact: true }).click();
  const others = page.getByRole('group', { name: 'Other columns of your files to show' });
  await others.getByLabel('phone').check();
  await expect(table(page)).toContainText('203-555-0000');
  const home = page.getByRole('combobox', { name: /^Students without a fixed home/ });
  await expect(home.locator('option')).toHaveText([/all/, 'N (94)', 'Y (6)']);
  await page.getByRole('combobox', { name: 'homeroom', exact: true }).selectOption({ label: 'B2 (50)' });
  await table(page).getByRole('button', { name: 'phone' }).click();
  await expect(page.locator('.list-tools .figures')).toHaveText('50 students');

  await redact(page);
  await toPlace(page, 'Overview');
  await expect(page.locator('.list-tools .figures')).toHaveText('100 students'); // the column no longer chooses
  await expect(table(page)).not.toContainText('203-555');
  await page.getByText('Filter the list', { exact: true }).click();
  await expect(page.getByLabel('School', { exact: true }).locator('option')).toHaveText([
    /all/,
    'North (60)',
    'South (20)',
    'West (20)',
  ]);
  await expect(home.locator('option')).toHaveText([/all/, /^\s*N\s*$/, /^\s*Y\s*$/]); // the one would tell the other
  await expect(others).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'homeroom', exact: true })).toHaveCount(0);
  await expect(page.getByLabel(/^phone/)).toHaveCount(0);
  for (const few of ['Y', 'N']) {
    await home.selectOption({ label: few });
    await expect(page.locator('.list-tools .figures')).toHaveText(
      'How many students is hidden: small numbers',
    );
    await expect(page.getByRole('status')).toHaveText('How many students is hidden: small numbers');
  }
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect(page.getByRole('status')).toHaveText('The list was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(/203-555|Quillfeather|S0/);
  await expect(page.locator('early-students')).toContainText(
    'Some students have fewer than 20 days enrolled.',
  );
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('.list-tools .figures')).toHaveText(
    'Cuántos estudiantes son está oculto: números pequeños',
  );
});

test('contacts, steps and tiers count no small group, and a sum does not tell it', async ({ page, open }) => {
  await openDistrict(page, open);
  await redact(page);
  await toPlace(page, 'Contacts and steps');
  const cells = (name: string, row: RegExp) =>
    page.getByRole('table', { name, exact: true }).getByRole('row', { name: row }).getByRole('cell');
  // South's four are hidden, and North's eight, which with the twelve of all calls would tell them.
  await expect(cells('Contacts by kind', /^call/)).toHaveText(['12', '12']);
  await expect(cells('Contacts by school and kind', /^South call/)).toHaveText(['call', 'hidden', 'hidden']);
  await expect(cells('Contacts by school and kind', /^North call/)).toHaveText(['call', 'hidden', 'hidden']);
  await expect(cells('Contacts by school and kind', /^North visit/)).toHaveText(['visit', '7', '7']);
  await page.getByLabel('School', { exact: true }).selectOption('South');
  await expect(cells('Contacts by kind', /^call/)).toHaveText(['hidden', 'hidden']);
  await expect(page.locator('.outreach-body')).toContainText('Tier 2: hidden, small numbers');
  await expect(page.locator('.outreach-body')).toContainText('Some students are at Tier 2');
  await expect(page.locator('.outreach-body')).not.toContainText(
    /Tier \d: [1-9]|\d students? (is|are) at Tier|4 of them/,
  );
});

test('the agenda counts no small group, and what was shown before names were hidden is not shown again', async ({
  page,
  open,
}) => {
  await openDistrict(page, open);
  await toPlace(page, 'Agenda');
  const counts = page.locator('.week .count');
  const shown = async (): Promise<string[]> => (await counts.allInnerTexts()).map((text) => text.trim());
  await expect(counts.first()).toBeVisible();
  const before = await shown();
  expect(before.map(Number).some((count) => count > 0 && count < 6)).toBe(true);
  await redact(page);
  await toPlace(page, 'Agenda');
  await expect(counts.filter({ hasText: 'hidden' }).first()).toBeVisible();
  await expect(page.locator('.week')).not.toContainText('Quillfeather');
  expect(await shown()).toEqual(
    before.map((count) => (Number(count) > 0 && Number(count) < 6 ? 'hidden' : count)),
  );
  await page.getByLabel('School of the agenda').selectOption('South');
  await expect(page.locator('.agenda-part').first()).toContainText('South. As of');
  await expect(page.locator('.agenda-part').first()).not.toContainText(/And \d/);
});

test('charts: a title ranks no hidden row, on paper and while names are hidden; small counts of students are hidden', async ({
  page,
  open,
}) => {
  await openDistrict(page, open);
  await toPlace(page, 'Charts');
  const titles = page.locator('chart-figure h3');
  const ranking = /highest|lowest|of 3 schools/;
  await expect(titles.filter({ hasText: ranking, visible: true }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Grade 9 has the highest rate' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Rates by grade' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Rates by school' })).toBeVisible();
  const grades = page.locator('chart-figure', { hasText: 'Rates by grade' });
  expect(await grades.locator('h3').innerText()).toBe('Rates by grade');
  await page.emulateMedia({ media: 'screen' });

  await redact(page);
  await toPlace(page, 'Charts');
  await expect(page.getByRole('heading', { name: 'Rates by grade' })).toBeVisible();
  await expect(grades).not.toContainText('Grade 9 has');
  await expect(page.locator('chart-figure h3').filter({ hasText: /Grade|keyed|of 3 schools/ })).toHaveCount(
    0,
  );
  const take = page.locator('would-take');
  await expect(take).not.toContainText(/For \d+ more|Early: \d|\d+ more ha|1 more has|Early: 1/);
  await expect(take).toContainText('Some have left and count in the rate.');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Tasas por grado' })).toBeVisible();
  await expect(take).toContainText('Algunos se fueron y cuentan en la tasa.');
});
