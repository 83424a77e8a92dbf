// SPDX-License-Identifier: Apache-2.0
// Questions without whose answers there are no results: what a file is, its headings, its columns, the order of its dates.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  done,
  downloadReport,
  expect,
  given,
  giveFiles,
  hasCommand,
  nativeReport,
  test,
} from './fixtures.ts';

const unfamiliar = given(
  'extract.csv',
  'Kid ref,Jour,Zeichen\n0042,2024-09-13,ILL\n0042,2024-09-16,MHW\n0043,2024-09-16,ILL\n',
);
const titled = given(
  'titled.csv',
  'Lincoln extract,of,today\nKid ref,Jour,Zeichen\n0042,2024-09-13,ILL\n0043,2024-09-16,ILL\n',
);
const list = given('list.csv', 'Kid ref,Level of study,Something\n0042,5,x\n0043,6,y\n');
const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');

interface Report {
  students: { student_id: string; grade: string | null; absences: { date: string }[] }[];
  files: { name: string; role: string; columns: Record<string, string>; date_format: string | null }[];
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString('utf8')) as Report;
}

function heading(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

test('an unfamiliar export by keyboard alone, from the file chosen to the results, in at most 40 presses', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [titled]);
  await expect(heading(page, 'What is in titled.csv?')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#questions');
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses++;
    await page.keyboard.press(key);
  };
  const tabTo = async (selector: string): Promise<void> => {
    for (let i = 0; i < 12; i++) {
      await press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`${selector} is not reached by the Tab key`);
  };
  // The headings stand in the second row.
  await tabTo('input[name=header-row]');
  for (let i = 0; i < 12 && !(await page.locator('input[name=header-row][value="2"]').isChecked()); i++) {
    await press('ArrowDown');
    await expect(page.locator('input[name=header-row]:checked')).toBeFocused();
  }
  await expect(page.locator('#map-student_id')).toContainText('Kid ref (such as 0042)');
  for (const [field, letter, words] of [
    ['student_id', 'K', 'Kid ref'],
    ['date', 'J', 'Jour'],
    ['code', 'Z', 'Zeichen'],
  ] as const) {
    await tabTo(`#map-${field}`);
    await press(letter);
    await expect(page.locator(`#map-${field}`)).toHaveValue(words);
  }
  await tabTo('button[type=submit]');
  await press('Enter');
  await done(page);
  expect(presses).toBeLessThanOrEqual(40);
  const { files, students } = await report(page);
  expect(files[0]?.columns).toEqual({ student_id: 'Kid ref', date: 'Jour', code: 'Zeichen' });
  expect(students.map((student) => student.student_id)).toEqual(['0042', '0043']);
});

test('what is still lacking is named at the top, with a way to it', async ({ page, open }) => {
  await open();
  await giveFiles(page, [unfamiliar]);
  await expect(heading(page, 'What is in extract.csv?')).toBeFocused();
  await expect(page.locator('label[for=map-student_id]')).toContainText('needed');
  await page.getByLabel('This file is', { exact: true }).selectOption('attendance');
  await page.getByLabel(/student ID/).selectOption({ label: 'Kid ref (such as 0042)' });
  await page.getByRole('button', { name: 'Go on' }).click();
  const errors = page.locator('question-file .errors');
  await expect(errors.getByRole('heading')).toBeFocused();
  await expect(errors.locator('li')).toHaveText([
    'Choose the column with the date.',
    'Choose the column with the code.',
  ]);
  await errors.getByRole('link').first().click();
  await expect(page.locator('#map-date')).toBeFocused();
  await page.getByLabel('This file is', { exact: true }).selectOption('roster');
  await expect(errors.locator('li')).toHaveText([
    'Choose a column for at least one of these: grade, birth date, entry date, and exit date.',
  ]);
  await page.getByLabel('This file is', { exact: true }).selectOption('grid');
  await expect(errors.locator('li')).toHaveText(['At least two columns need a date as their heading.']);
});

test('Back keeps what was said of the file before, and Undo takes a choice back', async ({ page, open }) => {
  await open();
  await giveFiles(page, [unfamiliar, list]);
  await expect(page.getByText('Question 1 of 2')).toBeVisible();
  for (const [field, column] of [
    ['student_id', 'Kid ref'],
    ['date', 'Jour'],
    ['code', 'Zeichen'],
  ] as const) {
    await page.locator(`#map-${field}`).selectOption(column);
    await expect(page.locator('.preview thead')).toContainText(field === 'student_id' ? 'student ID' : field);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#map-code')).toHaveValue('');
  await page.locator('#map-code').selectOption('Zeichen');
  await page.getByRole('button', { name: 'Go on' }).click();

  await expect(heading(page, 'What is in list.csv?')).toBeFocused();
  await page.getByLabel('This file is', { exact: true }).selectOption('roster');
  await page.locator('#map-student_id').selectOption('Kid ref');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading(page, 'What is in extract.csv?')).toBeFocused();
  await expect(page.locator('#map-date')).toHaveValue('Jour');
  await expect(page.locator('#map-code')).toHaveValue('Zeichen');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('This file is', { exact: true })).toHaveValue('roster');
  await expect(page.locator('#map-student_id')).toHaveValue('Kid ref');
  await page.locator('#map-grade').selectOption('Level of study');
  await page.getByRole('button', { name: 'Go on' }).click();
  await done(page);
  const { files, students } = await report(page);
  expect(files.map((file) => file.role)).toEqual(['attendance', 'roster']);
  expect(students.map((student) => student.grade)).toEqual(['5', '6']);
});

test('a file with hardly any columns is refused first, and can be said to be something', async ({
  page,
  open,
}) => {
  await open();
  const days = given('days.csv', 'Jour,Zeichen\n2024-08-28,first_day\n2024-09-02,no_school\n');
  await giveFiles(page, [days]);
  await expect(page.locator('.errors li')).toContainText('days.csv');
  await giveFiles(page, [given('empty.csv', '')]);
  await expect(page.locator('.errors li')).toContainText('the file is empty');
  await expect(page.getByRole('button', { name: 'Say what this file is' })).toHaveCount(0);
  await giveFiles(page, [days]);
  await page.getByRole('button', { name: 'Say what this file is' }).click();
  await expect(heading(page, 'What is in days.csv?')).toBeFocused();
  // What a person is about to choose from stays the box of its field when the fields change.
  const box = page.locator('#map-date');
  const before = await box.evaluateHandle((element) => element);
  await page.getByLabel('This file is', { exact: true }).selectOption('calendar');
  await expect(page.locator('#map-type')).toBeVisible();
  expect(await before.evaluate((element) => element.isConnected && element.id)).toBe('map-date');
  await box.selectOption('Jour');
  await page.locator('#map-type').selectOption('Zeichen');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('status')).toContainText('Now add your attendance files.');
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,ILL\n')]);
  await done(page);
  expect((await report(page)).files.map((file) => file.role)).toEqual(['calendar', 'attendance']);
});

test('how a file is read can be changed after the results, and undone', async ({ page, open }) => {
  await open();
  const text = 'student_id,other,date,code\nS1,T1,2024-09-13,ILL\nS2,T2,2024-09-16,ILL\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  const before = await downloadReport(page);
  await page.getByRole('button', { name: 'Change how this file is read: attendance.csv' }).click();
  await expect(heading(page, 'What is in attendance.csv?')).toBeFocused();
  await page.locator('#map-student_id').selectOption('other');
  await expect(page.locator('.preview thead th').nth(2)).toHaveText('student ID');
  await page.getByRole('button', { name: 'Work out the results again' }).click();
  const students = page.getByRole('table', { name: 'Students' });
  await expect(students.getByRole('button', { name: 'T1', exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#results');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(students.getByRole('button', { name: 'S1', exact: true })).toBeVisible();
  expect((await downloadReport(page)).equals(before)).toBe(true);
});

for (const [order, words, day] of [
  ['mdy', 'The month comes first', '2025-03-04'],
  ['dmy', 'The day comes first', '2025-04-03'],
] as const) {
  test(`an open order of dates is asked with three of them in both readings: ${order}`, async ({
    page,
    open,
  }) => {
    await open();
    const text =
      'student_id,date,code\nS1,03/04/2025,ILL\nS1,03/05/2025,ILL\nS2,03/06/2025,ILL\nS2,03/07/2025,ILL\n';
    await giveFiles(page, [given('attendance.csv', text)]);
    await expect(heading(page, 'Which part of these dates is the month?')).toBeFocused();
    const choice = page.locator(`[data-order=${order}]`);
    await expect(choice).toContainText(words);
    await expect(choice.locator('span')).toHaveCount(3);
    await expect(page.locator('[data-order=mdy]')).toContainText('03/04/2025 is Tuesday, March 4, 2025');
    await expect(page.locator('[data-order=dmy]')).toContainText('03/04/2025 is Thursday, April 3, 2025');
    await choice.click();
    await done(page);
    const { files, students } = await report(page);
    expect(files[0]?.date_format).toBe(order);
    expect(students[0]?.absences[0]?.date).toBe(day);
  });
}

test('files that need no question lead straight to the results', async ({ page, open }) => {
  await open();
  const text = 'student_id,date,code\nS1,2024-09-13,ILL\n';
  const places: string[] = [];
  page.on('framenavigated', (frame) => places.push(new URL(frame.url()).hash));
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  expect(places.filter((place) => place !== '')).toEqual(['#results']);
  await expect(page.locator('.questions')).toHaveCount(0);
  await expect(page.locator('.standing')).toHaveCount(0);
});

test('the questions in Spanish', async ({ page, open, site }) => {
  await open(`${site.address}?lang=es`);
  await page.getByLabel('Archivos de asistencia', { exact: true }).setInputFiles([unfamiliar]);
  await expect(heading(page, '¿Qué hay en extract.csv?')).toBeFocused();
  await expect(page.getByLabel('Este archivo es')).toHaveValue('attendance');
  await expect(page.locator('label[for=map-date]')).toContainText('necesaria');
});

for (const [name, width, scheme] of [
  ['light', 1280, 'light'],
  ['dark', 1280, 'dark'],
  ['320 pixels', 320, 'light'],
] as const) {
  test(`no finding of axe, nothing wider than the screen, nothing too small: ${name}`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open();
    await giveFiles(page, [unfamiliar]);
    await expect(heading(page, 'What is in extract.csv?')).toBeFocused();
    await page.locator('question-file details summary').click();
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map((one) => `${view}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main button, main select, main summary, main label.pick')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
    };
    await check('file');
    await giveFiles(page, [given('dates.csv', 'student_id,date,code\nS1,03/04/2025,ILL\n')]);
    await expect(heading(page, 'Which part of these dates is the month?')).toBeFocused();
    await check('dates');
  });
}

test('files chosen while another waits for an answer are added to it', async ({ page, open }) => {
  await open();
  await giveFiles(page, [unfamiliar]);
  await page.locator('#map-student_id').selectOption('Kid ref');
  await page.locator('#map-date').selectOption('Jour');
  await expect(page.getByRole('status')).toHaveText('The preview was changed.');
  await giveFiles(page, [calendar]);
  await expect(page.getByRole('button', { name: 'Leave this file out' })).toBeVisible(); // there are two now
  await expect(page.locator('#map-date')).toHaveValue('Jour');
  await page.locator('#map-code').selectOption('Zeichen');
  await page.getByRole('button', { name: 'Go on' }).click();
  await done(page);
  expect((await report(page)).files.map((file) => file.name)).toEqual(['extract.csv', 'calendar.csv']);
});

test('a file that is none of these can be left out', async ({ page, open }) => {
  await open();
  const menu = given('menu.csv', 'meal,price,cook\nsoup,3,Ann\n');
  const attendance = given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,ILL\n');
  await giveFiles(page, [attendance, calendar, menu]);
  await expect(heading(page, 'What is in menu.csv?')).toBeFocused();
  await page.getByRole('button', { name: 'Leave this file out' }).click();
  await done(page);
  expect((await report(page)).files.map((file) => file.name)).toEqual(['attendance.csv', 'calendar.csv']);
  await giveFiles(page, [menu]);
  await expect(heading(page, 'What is in menu.csv?')).toBeFocused();
  await page.getByRole('button', { name: 'Leave this file out' }).click();
  await done(page);
  expect((await report(page)).students.map((student) => student.student_id)).toEqual(['S1']);
});

test('a grid alone goes straight to the results', async ({ page, open }) => {
  await open();
  const grid = given('grid.csv', 'Student ID,Name,09/13/2024,09/16/2024\n0042,Ada,A,P\n0043,Bo,P,P\n');
  await giveFiles(page, [grid]);
  await done(page);
  await expect(page.getByRole('status')).toContainText('2 students, 2 rows');
  await expect(page.locator('file-lines')).toContainText('Attendance grid: one column for each day · 2 rows');
  if (hasCommand) expect((await downloadReport(page)).equals(nativeReport([grid]))).toBe(true);
});

test('an order of dates once chosen can be changed', async ({ page, open }) => {
  await open();
  const file = given('dates.csv', 'student_id,date,code\nS1,10/9/2024,ILL\nS1,11/9/2024,ILL\n');
  await giveFiles(page, [file, calendar]);
  await page.getByRole('button', { name: 'The day comes first' }).click();
  await done(page);
  expect((await report(page)).files[0]?.date_format).toBe('dmy');
  await page.getByRole('button', { name: 'Change how this file is read: dates.csv' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(heading(page, 'Which part of these dates is the month?')).toBeFocused();
  await expect(page.getByRole('button', { name: 'The day comes first' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'The month comes first' }).click();
  await done(page);
  expect((await report(page)).files[0]?.date_format).toBe('mdy');
  await page.getByRole('button', { name: 'Undo' }).click();
  await done(page);
  await expect.poll(async () => (await report(page)).files[0]?.date_format).toBe('dmy');
});
