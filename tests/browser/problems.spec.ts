// SPDX-License-Identifier: Apache-2.0
// The problems: how many of which cause, the rows as they stand in the file, the fix list; and a student's own rows.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { done, expect, given, giveFiles, hasCommand, openStudent, test, top, toPlace } from './fixtures.ts';

const attendance = given(
  'attendance.csv',
  [
    'student_id,date,code,name,bus,"remark, long"',
    '0042,2024-09-13,ILL,Ada Lind,7,first',
    '0042,2024-02-30,ILL,Ada Lind,7,"has, comma"',
    '0043,2024-09-16,ZZ,Ben Roy,8,third',
    ',2024-09-17,ILL,Nobody,9,fourth',
    '0043,2024-09-18,ZZ,Ben Roy,8,=1+1',
    '0044,2024-09-31,ILL,Cem Kaya,8,sixth',
  ].join('\n') + '\n',
);
const calendar = given('calendar.csv', 'date,type\n2024-08-29,first_day\n2025-06-13,last_day\n');

test('counts by cause, gravest first; a press shows one cause alone', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await toPlace(page, 'Problems and codes');
  const problems = page.getByRole('region', { name: 'Problems', exact: true });
  const entries = problems.locator('.entries > li');
  const all = await entries.count();
  const cause = problems.getByRole('button', { name: /dates that are none/ });
  await expect(cause).toContainText('2');
  await expect(problems.getByRole('button', { name: /codes not known\s+2/ })).toBeVisible();
  await cause.click();
  await expect(cause).toHaveAttribute('aria-pressed', 'true');
  await expect(entries).toHaveCount(2);
  await expect(problems.locator('.entries [data-kind=bad_date]')).toHaveCount(2);
  await cause.click();
  await expect(entries).toHaveCount(all);
  // A word tells the severity, not colour alone.
  const chips = await problems.locator('.entries .chip').allTextContents();
  expect(new Set(chips.map((chip) => chip.trim())).size).toBeGreaterThan(1);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
});

test('the rows of a problem, as they stand in the file, with all columns and their neighbours', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await toPlace(page, 'Problems and codes');
  const problem = page.locator('.problems [data-kind=bad_date]').first();
  await problem.getByRole('button', { name: 'Show the rows' }).click();
  const table = problem.getByRole('table', { name: 'Rows of attendance.csv' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Row',
    'student_id',
    'date',
    'code',
    'name',
    'bus',
    'remark, long',
  ]);
  await expect(table.locator('tbody th')).toHaveText([/^2$/, /^3 ◄$/, /^4$/]);
  await expect(table.locator('tbody tr').nth(1).locator('td')).toHaveText([
    '0042',
    '2024-02-30',
    'ILL',
    'Ada Lind',
    '7',
    'has, comma',
  ]);
  await problem.getByRole('button', { name: 'Hide the rows' }).click();
  await expect(table).toHaveCount(0);
});

test('a student’s own rows, with the columns that no rule reads', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await openStudent(page, 'Ada Lind');
  await page.getByRole('button', { name: 'Rows from your files' }).click();
  const table = page.getByRole('table', { name: 'Rows of attendance.csv' });
  await expect(table.locator('tbody th')).toHaveText(['2', '3']);
  await expect(table.locator('tbody tr').first().locator('td').last()).toHaveText('first');
  await page.getByRole('button', { name: 'Next student' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ben Roy' })).toBeVisible();
  await expect(table).toHaveCount(0);
  await page.getByRole('button', { name: 'Rows from your files' }).click();
  await expect(table.locator('tbody tr').last().locator('td').last()).toHaveText('=1+1');
});

test('the fix list is the command’s, byte for byte', async ({ page, open }) => {
  test.skip(!hasCommand, 'the command is not built');
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-'));
  try {
    const names = [attendance, calendar].map((file) => {
      const at = path.join(folder, file.name);
      writeFileSync(at, file.buffer);
      return at;
    });
    const native = execFileSync(path.join(top, 'build/native/rollcall'), [
      'check',
      '--format',
      'problems',
      ...names,
    ]);
    await open();
    await giveFiles(page, [attendance, calendar]);
    await done(page);
    await toPlace(page, 'Problems and codes');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the fix list (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rollcall-fix-list.csv');
    const bytes = readFileSync(await download.path());
    expect(bytes.toString()).toBe(native.toString());
    expect(bytes.equals(native)).toBe(true);
    expect(bytes.toString()).toContain('2024-02-30');
    // The results are as they were.
    await toPlace(page, 'Overview');
    await openStudent(page, 'Ada Lind');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
