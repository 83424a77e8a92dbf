// SPDX-License-Identifier: Apache-2.0
// .xlsx files on the page. The workbooks are written by hand in workbook.ts.
import AxeBuilder from '@axe-core/playwright';
import { done, downloadReport, expect, given, giveFiles, openStudent, test, toPlace } from './fixtures.ts';
import { day, workbook, type Cell } from './workbook.ts';

const header: Cell[] = ['student_id', 'date', 'code', 'name', 'minutes_present'];
const rows: Cell[][] = [
  header,
  ['0042', day('2024-09-13'), 'ILL', 'Lind, Ada', null],
  ['0042', { serial: day('2024-09-16').serial + 0.5 }, 'MHW', 'Lind, Ada', null],
  [1234567890, day('2024-09-17'), 'ILL', 'Ben "B" Roy', null],
];

interface Report {
  files: { name: string; rows: number; role: string }[];
  students: { student_id: string; name: string | null; absences: { date: string; code: string }[] }[];
  problems: { kind: string; row: number | null; file: string | null }[];
}

test('a workbook is read: text keeps its zeros, days become dates, numbers stay as written', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [workbook('absences.xlsx', { Absences: rows, Empty: [] })]);
  await done(page);
  const report = JSON.parse((await downloadReport(page)).toString()) as Report;
  expect(report.files.map((file) => [file.name, file.role, file.rows])).toEqual([
    ['absences.xlsx', 'attendance', 3],
  ]);
  expect(report.students.map((student) => [student.student_id, student.name])).toEqual([
    ['0042', 'Lind, Ada'],
    ['1234567890', 'Ben "B" Roy'],
  ]);
  expect(report.students[0]?.absences.map((absence) => [absence.date, absence.code])).toEqual([
    ['2024-09-13', 'ILL'],
    ['2024-09-16', 'MHW'],
  ]);
  await expect(page.locator('file-lines')).toContainText('absences.xlsx');
});

test('rows keep the numbers that the spreadsheet shows, title and empty rows counted', async ({
  page,
  open,
}) => {
  const titled: Cell[][] = [
    ['Absences of the fall'],
    [null],
    ...rows,
    ['0042', '2024-02-30', 'ILL', 'Lind, Ada', null],
  ];
  await open();
  await giveFiles(page, [workbook('titled.xlsx', { Absences: titled })]);
  await done(page);
  await toPlace(page, 'Problems and codes');
  const problem = page.getByRole('region', { name: 'Problems', exact: true }).locator('[data-kind=bad_date]');
  await expect(problem).toContainText('titled.xlsx · row 7');
});

test('with several sheets the page asks which, with their rows, and reads those that are chosen', async ({
  page,
  open,
}) => {
  const roster: Cell[][] = [
    ['student_id', 'grade', 'entry_date'],
    ['0042', 5, day('2024-08-29')],
    ['1234567890', 6, day('2024-08-29')],
  ];
  await open();
  await giveFiles(page, [
    workbook('school.xlsx', { Notes: [['Ask Pat']], Absences: rows, Everyone: roster, Empty: [] }),
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which sheet holds the rows?');
  await expect(page.getByText('“school.xlsx” has 3 sheets with rows.')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: /Absences\s+4 rows/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Read the sheet', exact: true })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);

  // By keyboard alone: the second and the third sheet, then on.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await done(page);
  const report = JSON.parse((await downloadReport(page)).toString()) as Report;
  expect(report.files.map((file) => [file.name, file.role]).sort()).toEqual([
    ['school.xlsx (Absences)', 'attendance'],
    ['school.xlsx (Everyone)', 'roster'],
  ]);
});

test('one sheet of several has the file’s own name', async ({ page, open }) => {
  await open();
  await giveFiles(page, [workbook('school.xlsx', { Notes: [['Ask Pat']], Absences: rows })]);
  await page.getByRole('checkbox', { name: /Absences/ }).check();
  await page.getByRole('button', { name: 'Read this sheet' }).click();
  await done(page);
  await expect(page.locator('file-lines strong')).toHaveText(['school.xlsx']);
});

const older = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
]);
const whole = workbook('cut.xlsx', { Absences: rows });
for (const [what, file, says] of [
  [
    'a workbook with a password or of an older Excel',
    given('locked.xlsx', older),
    /“locked\.xlsx” has a password/,
  ],
  [
    'a workbook that is cut',
    given('cut.xlsx', whole.buffer.subarray(0, 900)),
    /“cut\.xlsx” does not open as a spreadsheet/,
  ],
  ['an empty file of that name', given('none.xlsx', ''), /“none\.xlsx” does not open as a spreadsheet/],
  ['a workbook without rows', workbook('bare.xlsx', { One: [], Two: [] }), /“bare\.xlsx” has no rows/],
] as const) {
  test(`${what}: one sentence, and the results before stay`, async ({ page, open }) => {
    await open();
    await giveFiles(page, [workbook('first.xlsx', { Absences: rows })]);
    await done(page);
    await giveFiles(page, [file]);
    await expect(page.locator('.errors li')).toHaveText(says);
    await expect(page.locator('.errors li')).toHaveCount(1);
    await expect(page.locator('.errors').getByRole('heading')).toBeFocused();
    await openStudent(page, 'Lind, Ada');
  });
}

test('a large workbook is read in its own worker, and cancel leaves it', async ({ page, open }) => {
  const many: Cell[][] = [header];
  for (let i = 0; i < 30_000; i++) {
    many.push([`S${String(i).padStart(6, '0')}`, day('2024-09-13'), 'ILL', `Student ${i}`, null]);
  }
  const large = workbook('large.xlsx', { Absences: many, Notes: [['x']] });
  await open();
  await giveFiles(page, [large]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Use sample data' })).toBeVisible();
  await giveFiles(page, [large]);
  await page.getByRole('checkbox', { name: /Absences\s+30,?001 rows/ }).check();
  await page.getByRole('button', { name: 'Read this sheet' }).click();
  await done(page);
  await expect(page.getByRole('status')).toContainText(/30,?000 students/);
});

test('no worker for spreadsheets or calendars is started for other files', async ({ page, open }) => {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await open();
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,ILL\n')]);
  await done(page);
  const before = new Set(started).size; // the engine's one address
  expect(before).toBe(1);
  await giveFiles(page, [workbook('first.xlsx', { Absences: rows })]);
  await done(page);
  expect(new Set(started).size).toBe(2);
});
