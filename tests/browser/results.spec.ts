// SPDX-License-Identifier: Apache-2.0
// The results: what the files can tell, the list, the dates, the way into a student and back.
import { done, downloadReport, expect, given, giveFiles, openStudent, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');

// 250 students with one absence each, and one with none but a tardy.
function manyStudents(): string {
  const rows = ['student_id,name,school,grade,date,code'];
  for (let i = 1; i <= 250; i++) {
    const id = String(i).padStart(4, '0');
    rows.push(`${id},Student ${id},${i % 2 ? 'North' : 'South'},${(i % 12) + 1},2024-10-0${(i % 3) + 1},ILL`);
    if (i % 10 === 0) rows.push(`${id},Student ${id},South,${(i % 12) + 1},2024-11-04,ILL`);
  }
  return rows.join('\n') + '\n';
}

function table(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('table', { name: 'Students', exact: true });
}

test('the names that stay are there once each', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('attendance.csv', manyStudents()), calendar]);
  await done(page);
  await expect(page.getByRole('status')).toHaveText('Done: 250 students, 275 rows.');
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
  for (const name of ['Attendance files', 'Students', 'Download report (JSON)']) {
    const roles = [
      'table',
      'grid',
      'button',
      'region',
      'heading',
      'columnheader',
      'group',
      'list',
      'link',
      'tab',
    ] as const;
    let count = await page.getByLabel(name, { exact: true }).count();
    if (name === 'Download report (JSON)')
      count += await page.getByRole('button', { name, exact: true }).count();
    expect(count, name).toBe(1);
    let roled = 0;
    for (const role of roles) roled += await page.getByRole(role, { name, exact: true }).count();
    expect(roled, name).toBe(1);
  }
  await expect(page.getByRole('region', { name: 'Problems', exact: true })).toBeVisible();
});

test('the list is paged, searched and sorted by the engine', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('attendance.csv', manyStudents()), calendar]);
  await done(page);
  const rows = table(page).locator('tbody tr');
  await expect(rows).toHaveCount(100);
  await expect(rows.first()).toContainText('Student 0001');
  await page.getByRole('button', { name: 'Next 100' }).click();
  await expect(rows.first()).toContainText('Student 0101');
  await page.getByRole('button', { name: 'Next 100' }).click();
  await expect(rows).toHaveCount(50);
  await expect(page.getByRole('button', { name: 'Next 100' })).toBeDisabled();

  await table(page)
    .getByRole('button', { name: /Days missed/ })
    .click();
  await expect(table(page).getByRole('columnheader', { name: /Days missed/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await table(page)
    .getByRole('button', { name: /Days missed/ })
    .click();
  await expect(table(page).getByRole('columnheader', { name: /Days missed/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(rows.first()).toContainText('Student 0010');
  await expect(rows.first()).toContainText('2 of ');

  await page.getByLabel('Find a name or an ID').fill('student 024');
  await expect(rows).toHaveCount(10);
  await expect(page.getByRole('status')).toHaveText('10 students');
  expect(page.url()).not.toContain('024');
  await page.getByLabel('Find a name or an ID').fill('nobody');
  await expect(page.getByText('No student fits.').first()).toBeVisible();
});

test('every sortable column asks the engine for an order that it knows', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  const sorts = table(page).locator('thead button');
  const count = await sorts.count();
  expect(count).toBeGreaterThanOrEqual(6);
  for (let i = 0; i < count; i++) {
    await sorts.nth(i).click();
    const words = (await sorts.nth(i).innerText()).replace(/[▲▼]/, '').trim();
    const sorted = table(page).locator('th[aria-sort=ascending], th[aria-sort=descending]');
    await expect(sorted).toHaveCount(1);
    await expect(sorted).toContainText(words);
    await expect(table(page).locator('tbody tr')).toHaveCount(24);
  }
});

test('a student opens, Back returns to the same row, and the address holds the place alone', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [given('attendance.csv', manyStudents()), calendar]);
  await done(page);
  expect(new URL(page.url()).hash).toBe('#results');
  await openStudent(page, 'Student 0042');
  expect(new URL(page.url()).hash).toBe('#student');
  await page.getByRole('button', { name: 'Next student' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 0043' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Student 0043');
  await page.getByRole('button', { name: 'Previous student' }).first().click();
  await page.goBack();
  await expect(table(page).getByRole('button', { name: 'Student 0042', exact: true })).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 0042' })).toBeVisible();
});

test('the next student after the hundredth is on the next page of the list', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('attendance.csv', manyStudents()), calendar]);
  await done(page);
  await openStudent(page, 'Student 0100');
  await page.getByRole('button', { name: 'Next student' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Student 0101' })).toBeVisible();
});

test('another as-of day and one school year change the results and the report', async ({ page, open }) => {
  await open();
  const text =
    'student_id,date,code\nS1,2023-10-03,ILL\nS1,2024-10-03,ILL\nS1,2024-12-03,ILL\nS2,2024-10-04,ILL\n';
  await giveFiles(page, [given('attendance.csv', text)]);
  await done(page);
  await expect(table(page).locator('tbody tr')).toHaveCount(3);
  await page.getByLabel('School year').selectOption('2024-25');
  await expect(table(page).locator('tbody tr')).toHaveCount(2);
  await page.getByLabel('As of', { exact: true }).fill('2024-11-01');
  await expect(page.getByRole('status')).toContainText('Friday, November 1, 2024');
  const report = JSON.parse((await downloadReport(page)).toString('utf8')) as {
    as_of: string;
    students: { school_year: string; absences: unknown[] }[];
  };
  expect(report.as_of).toBe('2024-11-01');
  expect(report.students.map((student) => [student.school_year, student.absences.length])).toEqual([
    ['2024-25', 1],
    ['2024-25', 1],
  ]);
  await page.getByRole('button', { name: 'Use the latest date in the files' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2024-12-03');
  await page.getByLabel('School year').selectOption('');
  await expect(table(page).locator('tbody tr')).toHaveCount(3);
});

test('a latest date far after the others is asked about', async ({ page, open }) => {
  await open();
  const text = 'student_id,date,code\nS1,2024-10-03,ILL\nS1,2024-10-04,ILL\nS2,2025-03-04,ILL\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  await expect(page.getByText('Their latest date is Tuesday, March 4, 2025')).toBeVisible();
  await page.getByRole('button', { name: 'As of October 4, 2024' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2024-10-04');
  await expect(page.getByText('Which day do these files reach?')).toBeHidden();
  await expect(table(page).locator('tbody tr')).toHaveCount(1);
});

test('how the codes are read, what is assumed, and which to check', async ({ page, open }) => {
  await open();
  const text =
    'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,M\nS1,2024-10-03,QQ\nS2,2024-10-03,AU\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  const codes = page.getByRole('table', { name: 'How we read your codes' });
  const row = (code: string): ReturnType<Page['locator']> =>
    codes.getByRole('row').filter({ has: page.getByRole('rowheader', { name: code, exact: true }) });
  await expect(row('ILL')).toContainText('absent, illness');
  await expect(row('ILL')).toContainText('A note from home is assumed');
  await expect(row('M')).toContainText('please check');
  await expect(row('QQ')).toContainText('Not known. Its days are left open');
  await expect(row('AU')).not.toContainText('assumed');
});

test('present and absent alone: no truancy number anywhere, but not in this file', async ({ page, open }) => {
  await open();
  await page.locator('#sample-story').selectOption('present-and-absent-alone');
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  await expect(page.locator('can-tell li').filter({ hasText: 'Truancy' })).toContainText('not in this file');
  await expect(page.locator('can-tell li').filter({ hasText: 'Truancy' })).toContainText('What would help');
  await expect(page.locator('.card').filter({ hasText: 'Truancy' })).toHaveCount(0);
  await expect(page.locator('.card').filter({ hasText: 'meeting' })).toHaveCount(0);
  await expect(table(page).getByRole('columnheader', { name: 'Family meeting due' })).toHaveCount(0);
  await table(page).locator('tbody button').first().click();
  await expect(page.getByText('Truancy: not in this file.')).toBeVisible();
  await expect(page.getByText(/counts for truancy|unexcused/i)).toHaveCount(0);
});

test('a shown rate never contradicts its band', async ({ page, open }) => {
  // 181 school days by a daily file; 18 missed: 9.945%, which is not 10%.
  const rows = ['student_id,date,code'];
  const day = new Date(Date.UTC(2024, 8, 3));
  for (let count = 0; count < 181; day.setUTCDate(day.getUTCDate() + 1)) {
    if (day.getUTCDay() === 0 || day.getUTCDay() === 6) continue;
    rows.push(`S1,${day.toISOString().slice(0, 10)},${count < 18 ? 'ILL' : 'P'}`);
    count++;
  }
  await open();
  await giveFiles(page, [given('attendance.csv', rows.join('\n') + '\n')]);
  await done(page);
  const row = table(page).locator('tbody tr').first();
  await expect(row).toContainText('18 of 181');
  await expect(row).toContainText('9.9%');
  await expect(row).toContainText('5% or more');
});
