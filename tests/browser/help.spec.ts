// SPDX-License-Identifier: Apache-2.0
// Help for those who have no file yet: pasted rows, blank files, how to get an export; and the line a school.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, downloadReport, expect, given, giveFiles, test } from './fixtures.ts';

interface Report {
  files: { name: string; role: string; rows: number }[];
  students: { student_id: string; days_absent: number }[];
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString()) as Report;
}

async function paste(page: Page, text: string): Promise<void> {
  const area = page.getByRole('textbox', { name: 'Rows to read' });
  if (!(await area.isVisible())) await page.getByText('Paste rows instead').click();
  await area.fill(text);
  await page.getByRole('button', { name: 'Read these rows' }).click();
}

test('rows pasted with tabs are read as a file, and more rows are added to them', async ({ page, open }) => {
  await open();
  await paste(page, 'Student ID\tDate\tCode\n0042\t2024-09-13\tILL\n0042\t2024-09-16\tMHW\n');
  await done(page);
  expect((await report(page)).files).toMatchObject([
    { name: 'pasted rows.csv', role: 'attendance', rows: 2 },
  ]);
  expect((await report(page)).students).toMatchObject([{ student_id: '0042', days_absent: 2 }]);

  await paste(page, 'student_id,grade,entry_date\n0042,5,2024-08-29\n0043,5,2024-08-29\n');
  await expect(page.locator('file-lines li')).toHaveCount(2);
  expect((await report(page)).files.map((file) => [file.name, file.role]).sort()).toEqual([
    ['pasted rows (2).csv', 'roster'],
    ['pasted rows.csv', 'attendance'],
  ]);
});

test('nothing pasted: the focus goes to where the rows belong', async ({ page, open }) => {
  await open();
  await page.getByText('Paste rows instead').click();
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await expect(page.getByRole('textbox', { name: 'Rows to read' })).toBeFocused();
});

async function template(page: Page, role: string): Promise<string> {
  const summary = page.getByText('Blank files to fill in');
  const button = page.getByRole('button', { name: `Download ${role}.csv`, exact: true });
  if (!(await button.isVisible())) await summary.click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe(`${role}.csv`);
  return readFileSync(await download.path(), 'utf8');
}

test('each blank file has a header row alone, and filled in it is read as what it is', async ({
  page,
  open,
}) => {
  await open();
  const filled: Record<string, Record<string, string>> = {
    attendance: { student_id: '0042', date: '2024-09-13', code: 'ILL', documentation: 'parent' },
    roster: { student_id: '0042', grade: '5', entry_date: '2024-08-29' },
    calendar: { date: '2024-08-29', type: 'first_day' },
  };
  const files: ReturnType<typeof given>[] = [];
  for (const [role, row] of Object.entries(filled)) {
    const header = await template(page, role);
    expect(header).toMatch(/^[a-z_]+(,[a-z_]+)*\n$/);
    const columns = header.trim().split(',');
    for (const field of Object.keys(row)) expect(columns).toContain(field);
    files.push(given(`${role}.csv`, header + columns.map((field) => row[field] ?? '').join(',') + '\n'));
  }
  await giveFiles(page, files);
  await done(page);
  expect((await report(page)).files.map((file) => [file.role, file.rows]).sort()).toEqual([
    ['attendance', 1],
    ['calendar', 1],
    ['roster', 1],
  ]);
});

test('blank totals and grid', async ({ page, open }) => {
  await open();
  const totals = (await template(page, 'totals')).trim().split(',');
  const one: Record<string, string> = {
    student_id: '0042',
    school_year: '2024-25',
    days_enrolled: '100',
    days_absent: '10',
  };
  const row = totals.map((field) => one[field] ?? '').join(',');
  await giveFiles(page, [given('totals.csv', `${totals.join(',')}\n${row}\n`)]);
  await done(page);
  expect((await report(page)).files).toMatchObject([{ role: 'totals', rows: 1 }]);

  const grid = (await template(page, 'grid')).trim().split(',');
  expect(grid.slice(0, 4)).toEqual(['student_id', 'name', 'school', 'grade']);
  expect(grid.length).toBeGreaterThan(4 + 19);
  for (const day of grid.slice(4)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('how to get the file: first the file that the state has already, then what each field is for', async ({
  page,
  open,
}) => {
  await open();
  await page.getByText('How do I get this file?').click();
  const help = page.locator('file-help details').first();
  await expect(help.locator('p').first()).toHaveText(
    'The monthly membership and attendance file that the district already sends to the state is enough for chronic absence.',
  );
  for (const system of ['PowerSchool', 'Infinite Campus', 'Aspen X2 (Follett)', 'A spreadsheet']) {
    await expect(help.getByRole('heading', { name: system, exact: true })).toBeVisible();
  }
  await expect(help.getByText('have not been tried by us')).toBeVisible();
  await expect(help.getByText(/^Not tried by us/)).toHaveCount(4);
  await expect(help.getByText(/birth date/).first()).toBeVisible();
  await page.getByText('Paste rows instead').click();
  await page.getByText('Blank files to fill in').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
});

test('the input takes what the page can read', async ({ page, open }) => {
  await open();
  await expect(page.getByLabel('Attendance files', { exact: true })).toHaveAttribute(
    'accept',
    '.csv,.tsv,.txt,.xlsx,.ics,.json',
  );
});

test('a line a school says from when to when, and which ends early; IDs on one side alone stand side by side', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [
    given(
      'attendance.csv',
      'student_id,date,code,school\n' +
        '042,2024-09-13,ILL,North\n42,2024-09-26,ILL,North\n43,2024-09-16,ILL,North\n77,2024-09-10,ILL,South\n77,2024-09-12,ILL,South\n',
    ),
    given('roster.csv', 'student_id,grade,entry_date\n43,5,2024-08-29\n77,5,2024-08-29\n0042,5,2024-08-29\n'),
  ]);
  await done(page);
  const lines = page.locator('coverage-lines .coverage li');
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText('3 students, September 13, 2024 to September 26, 2024.');
  await expect(lines.nth(0)).not.toContainText('before the others');
  await expect(lines.nth(1)).toContainText('1 student, September 10, 2024 to September 12, 2024.');
  // September 13 to 26: ten weekdays.
  await expect(lines.nth(1)).toContainText('ends 10 school days before the others');

  const ids = page.locator('coverage-lines .ids');
  await expect(ids).toContainText('2 IDs stand in attendance and roster.');
  const sides = ids.locator('.columns > div');
  await expect(sides.nth(0)).toContainText('In attendance alone');
  await expect(sides.nth(0).locator('code')).toHaveText(['042', '42']);
  await expect(sides.nth(1)).toContainText('In the roster alone');
  await expect(sides.nth(1).locator('code')).toHaveText(['0042']);
});
