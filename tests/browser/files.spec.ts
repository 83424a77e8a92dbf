// SPDX-License-Identifier: Apache-2.0
// What is given: several files, profiles, additions, and files that cannot be read.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { done, downloadReport, expect, given, giveFiles, openStudent, test, toPlace } from './fixtures.ts';
import type { Page } from '@playwright/test';

const attendance = given(
  'attendance.csv',
  'student_id,name,date,code\nS1,Ada Lind,2024-09-13,MHW\nS1,Ada Lind,2024-09-16,MHW\nS2,Bo Reyes,2024-09-16,XX\n',
);
const calendar = given(
  'calendar.csv',
  'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n2024-09-02,no_school\n',
);
const roster = given('roster.csv', 'student_id,grade,birth_date\nS1,5,2014-07-15\nS2,5,2014-01-20\n');
const profile = given('profile.json', '{ "profile": 1, "name": "x", "codes": { "XX": "illness" } }');

interface Report {
  students: { student_id: string; open_days: number }[];
  files: { name: string }[];
  as_of: string;
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString('utf8')) as Report;
}

test('several files at once, each with a line saying what it was taken to be', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, roster, calendar]);
  await done(page);
  const lines = page.locator('file-lines li');
  await expect(lines).toHaveCount(3);
  await expect(lines.nth(0)).toContainText('attendance.csv');
  await expect(lines.nth(0)).toContainText('Attendance: absences and tardies only · 3 rows');
  await expect(lines.nth(0)).toContainText(
    'student ID (“student_id”), date (“date”), code (“code”), and name',
  );
  await expect(lines.nth(1)).toContainText('Roster · 2 rows');
  await expect(lines.nth(2)).toContainText('Calendar · 3 rows');
});

test('files dropped anywhere are read', async ({ page, open }) => {
  await open();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'attendance.csv', { type: 'text/csv' }));
    return data;
  }, attendance.buffer.toString('utf8'));
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Let go to read these files')).toBeVisible();
  await page.locator('main').dispatchEvent('drop', { dataTransfer: transfer });
  await done(page);
});

test('a calendar given afterwards is added, new attendance starts anew', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance]);
  await done(page);
  await toPlace(page, 'Problems and codes');
  await expect(page.getByText('There is no calendar.')).toBeVisible();
  await giveFiles(page, [calendar]);
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
  await toPlace(page, 'Problems and codes');
  await expect(page.getByText('There is no calendar.')).toBeHidden();
  expect((await report(page)).files.map((file) => file.name)).toEqual(['attendance.csv', 'calendar.csv']);

  await giveFiles(page, [given('other.csv', 'student_id,date,code\nS9,2024-10-01,ILL\n')]);
  await expect(page.locator('file-lines li')).toHaveCount(1);
  const after = await report(page);
  expect(after.students.map((student) => student.student_id)).toEqual(['S9']);
  expect(after.files.map((file) => file.name)).toEqual(['other.csv']);
});

test('a profile is used, chosen with the files or after them', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, profile]);
  await done(page);
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([0, 0]);

  await giveFiles(page, [attendance]);
  await expect(page.locator('file-lines li')).toHaveCount(1);
  await done(page);
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([0, 1]);

  await giveFiles(page, [profile]);
  await expect(page.locator('file-lines li')).toHaveCount(2);
  await expect(page.getByText('Profile: its settings are in force.')).toBeVisible();
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([0, 0]);
});

test('a profile that changes how files are read has them read again', async ({ page, open }) => {
  await open();
  await giveFiles(page, [
    given('attendance.csv', 'student_id,date,code\nS1,03/04/2025,ILL\nS1,03/25/2025,ILL\n'),
  ]);
  await done(page);
  await giveFiles(page, [
    given('attendance.csv', 'pupil,date,code,student_id\nS1,2025-03-04,ILL,X1\nS1,2025-03-25,ILL,X1\n'),
  ]);
  await expect
    .poll(async () => (await report(page)).students.map((student) => student.student_id))
    .toEqual(['X1']);
  await giveFiles(page, [
    given('columns.json', '{ "profile": 1, "name": "x", "columns": { "student_id": "pupil" } }'),
  ]);
  await expect(page.locator('file-lines li')).toHaveCount(2);
  await done(page);
  expect((await report(page)).students.map((student) => student.student_id)).toEqual(['S1']);
});

test('a profile alone waits for the files', async ({ page, open }) => {
  await open();
  await giveFiles(page, [profile]);
  await expect(page.getByRole('status')).toContainText('Now add your attendance files.');
  await giveFiles(page, [attendance]);
  await done(page);
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([0, 0]);
});

test('a roster alone waits for the attendance', async ({ page, open }) => {
  await open();
  await giveFiles(page, [roster]);
  await expect(page.getByRole('status')).toContainText('Now add your attendance files.');
  await giveFiles(page, [attendance]);
  await done(page);
  expect((await report(page)).files).toHaveLength(2);
});

test('a file can be taken away again', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await page.getByRole('button', { name: 'Remove calendar.csv' }).click();
  await expect(page.locator('file-lines li')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove attendance.csv' }).click();
  await expect(page.getByRole('button', { name: 'Use sample data' })).toBeVisible();
});

for (const [what, file, says] of [
  ['a profile with an unknown key', given('p.json', '{ "profile": 1, "name": "x", "colour": 3 }'), 'colour'],
  ['an empty file', given('empty.csv', ''), 'empty.csv'],
  [
    'a binary file',
    given('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0, 0, 0, 1, 2, 0, 0xfe, 0])),
    'photo.jpg',
  ],
  ['a file without a date', given('list.csv', 'a,b\n1,2\n'), 'list.csv'],
] as const) {
  test(`${what}: one sentence at the top, with what to do, and the results before stay`, async ({
    page,
    open,
  }) => {
    await open();
    await giveFiles(page, [file]);
    const errors = page.locator('.errors');
    await expect(errors.locator('li')).toHaveCount(1);
    await expect(errors.locator('li')).toContainText(says);
    await expect(errors.getByRole('heading')).toBeFocused();
    await expect(page.getByRole('table', { name: 'Students', exact: true })).toHaveCount(0);

    await giveFiles(page, [attendance]);
    await done(page);
    await expect(errors).toHaveCount(0);
    await giveFiles(page, [file]);
    await expect(errors.locator('li')).toContainText(says);
    await expect(errors).toContainText('still those of the files before');
    await openStudent(page, 'Ada Lind');
  });
}

test('a file that is gone or a folder: one sentence', async ({ page, open }, info) => {
  const file = info.outputPath('gone.csv');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, attendance.buffer);
  await open();
  const input = page.getByLabel('Attendance files', { exact: true });
  await input.evaluate((element) => {
    window.addEventListener('change', (event) => event.stopPropagation(), { capture: true, once: true });
    return element;
  });
  await input.setInputFiles(file);
  rmSync(file);
  await input.dispatchEvent('change');
  await expect(page.locator('.errors li')).toHaveText(/“gone\.csv” cannot be read: it may be a folder/);
});

test('a row with 30 February is listed as a problem', async ({ page, open }) => {
  await open();
  await giveFiles(page, [
    given('attendance.csv', 'student_id,date,code\nS1,2025-02-30,ILL\nS1,2025-03-03,ILL\n'),
  ]);
  await done(page);
  await toPlace(page, 'Problems and codes');
  const problem = page.getByRole('region', { name: 'Problems', exact: true }).locator('[data-kind=bad_date]');
  await expect(problem).toContainText('“2025-02-30” is not a date');
  await expect(problem).toContainText('attendance.csv · row 2');
  await expect(problem).toContainText('Correct the date');
});
