// SPDX-License-Identifier: Apache-2.0
// Questions beside the results: codes, the calendar, the as-of day. Each answer changes the results; none unanswered does.
import { readFileSync } from 'node:fs';
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
  openStudent,
  test,
} from './fixtures.ts';

const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');
const codes = given(
  'attendance.csv',
  'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,QQ\nS2,2024-10-03,QQ\nS3,2024-10-03,ILL\nS3,2024-10-04,ILL\n',
);
const absences = given(
  'attendance.csv',
  'student_id,date,code\nS1,2024-09-03,ILL\nS1,2024-09-04,ILL\nS2,2024-09-05,ILL\nS2,2024-12-03,ILL\nS3,2024-12-10,ILL\n',
);

interface Report {
  as_of: string;
  students: { student_id: string; days_enrolled: number; days_absent: number | null; open_days: number }[];
  files: unknown;
  can_tell: unknown;
}

async function report(page: Page): Promise<Report> {
  return JSON.parse((await downloadReport(page)).toString('utf8')) as Report;
}

function question(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('heading', { level: 3, name, exact: true });
}

test('an unknown code is asked, never pre-filled, with who waits for it; the answer changes the results', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [codes, calendar]);
  await done(page);
  await expect(page.getByRole('heading', { name: 'One question makes these results surer' })).toBeVisible();
  await expect(question(page, 'What do these codes mean?')).toBeVisible();
  await expect(page.locator('question-codes select')).toHaveCount(1);
  const select = page.locator('question-codes').getByLabel(/QQ/);
  await expect(select).toHaveValue('');
  await expect(page.locator('question-codes')).toContainText('2 rows, 2 students');
  await expect(page.locator('question-codes')).toContainText('2 students wait for this code.');
  if (hasCommand) expect((await downloadReport(page)).equals(nativeReport([codes, calendar]))).toBe(true);

  await select.selectOption('illness');
  await expect(page.getByRole('status')).toContainText('Worked out again');
  expect((await report(page)).students.map((student) => student.days_absent)).toEqual([2, 1, 2]);
  await expect(page.locator('code-list')).not.toContainText('Not known');
  await expect(page.getByRole('heading', { name: 'Every question is answered' })).toBeVisible();
  await expect(select).toHaveValue('illness');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'One question makes these results surer' })).toBeVisible();
  await expect(select).toHaveValue('');
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([1, 1, 0]);
});

test('a code of several common meanings is marked, shows what it is taken to be, and is confirmed', async ({
  page,
  open,
}) => {
  await open();
  const text = 'student_id,date,code\nS1,2024-10-01,M\nS1,2024-10-02,ILL\nS1,2024-10-03,S\n';
  const files = [given('attendance.csv', text), calendar];
  await giveFiles(page, files);
  await done(page);
  const list = page.locator('question-codes li');
  // Unknown ones first: S can be sick or suspended.
  await expect(list.nth(0).locator('code')).toHaveText('S');
  await expect(list.nth(0).locator('select')).toHaveValue('');
  await expect(list.nth(1).locator('code')).toHaveText('M');
  await expect(list.nth(1).locator('select')).toHaveValue('medical');
  await expect(list.nth(1)).toContainText('please check');
  await list.nth(0).locator('select').selectOption('illness');
  await page.getByRole('button', { name: 'Use these meanings' }).click();
  await expect(page.getByRole('heading', { name: 'Every question is answered' })).toBeFocused();
  await expect(page.locator('code-list mark')).toHaveCount(0);
  if (hasCommand) {
    const profile = given('profile.json', '{"profile":1,"name":"","codes":{"S":"illness","M":"medical"}}');
    await expect
      .poll(async () => (await downloadReport(page)).equals(nativeReport([...files, profile])))
      .toBe(true);
  }
});

test('rows without a code: one tap, and the habit of the system named', async ({ page, open }) => {
  await open();
  const rows = ['student_id,date,code'];
  for (let day = 3; day <= 13; day++) {
    if (day === 7 || day === 8) continue;
    rows.push(`S1,2024-09-${String(day).padStart(2, '0')},`);
  }
  rows.push('S1,2024-09-16,ILL');
  const files = [given('attendance.csv', rows.join('\n') + '\n')];
  await giveFiles(page, files);
  await done(page);
  await expect(question(page, 'What does a row without a code mean?')).toBeVisible();
  await expect(page.locator('question-blank')).toContainText('9 of 10 rows have no code.');
  await expect(page.locator('question-blank')).toContainText(
    'In PowerSchool that means present. Is it so here?',
  );
  await page.getByRole('button', { name: 'Yes, present' }).click();
  const profile = given('profile.json', '{"profile":1,"name":"","codes":{"":"present"}}');
  await expect(page.locator('.students tbody tr').first()).toContainText('1 of 10');
  if (hasCommand) {
    expect((await downloadReport(page)).equals(nativeReport([...files, profile]))).toBe(true);
  }
});

test('a known code can be given another meaning too, and Undo takes it back', async ({ page, open }) => {
  await open();
  const files = [
    given('attendance.csv', 'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,L\n'),
    calendar,
  ];
  await giveFiles(page, files);
  await done(page);
  await expect(page.locator('.questions')).toHaveCount(0);
  const row = page.locator('.students tbody tr').first();
  await expect(row).toContainText('1 of 26');
  await page.getByRole('button', { name: 'Change what L means' }).click();
  const select = page.locator('code-list').getByLabel(/^\s*L\s/);
  await expect(select).toBeFocused();
  await expect(select).toHaveValue('tardy');
  await select.selectOption('absent_unexcused');
  await expect(row).toContainText('2 of 26');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('1 of 26');
  await expect(select).toHaveValue('tardy');
  if (hasCommand) expect((await downloadReport(page)).equals(nativeReport(files))).toBe(true);
});

test('one question at a time; Back keeps the answer, Next goes on, one may stay open', async ({
  page,
  open,
}) => {
  await open();
  const text =
    'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,QQ\nS2,2024-10-02,\nS2,2024-10-04,ILL\n';
  await giveFiles(page, [given('attendance.csv', text), calendar]);
  await done(page);
  await expect(page.getByRole('heading', { name: '2 questions make these results surer' })).toBeVisible();
  await page.getByRole('button', { name: 'Something else' }).click();
  await page.getByLabel('A row without a code means').selectOption('tardy');
  await expect(page.getByRole('heading', { name: 'One question makes these results surer' })).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(question(page, 'What do these codes mean?')).toBeFocused();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(question(page, 'What does a row without a code mean?')).toBeFocused();
  await page.getByRole('button', { name: 'Something else' }).click();
  await expect(page.getByLabel('A row without a code means')).toHaveValue('tardy');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Leave it open' }).click();
  await expect(page.getByRole('heading', { name: 'One question is left open' })).toBeFocused();
  expect((await report(page)).students.map((student) => student.open_days)).toEqual([1, 0]);
  await page.getByRole('button', { name: 'Answer now' }).click();
  await expect(question(page, 'What do these codes mean?')).toBeFocused();

  // What was answered is still there after a look at a student.
  await page.locator('question-codes select').selectOption('illness');
  await expect(page.getByRole('heading', { name: 'Every question is answered' })).toBeVisible();
  await openStudent(page, 'S1');
  await page.goBack();
  await expect(page.locator('question-codes select')).toHaveValue('illness');
});

test('absences without a calendar ask for it; refusing is possible, and the results say so', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [absences]);
  await done(page);
  const note = page.locator('.standing');
  await expect(note).toContainText('No calendar:');
  await expect(question(page, 'On which days was school, 2024-25?')).toBeVisible();
  await page.getByRole('button', { name: 'Go on without a calendar' }).click();
  await expect(page.getByRole('heading', { name: 'One question is left open' })).toBeFocused();
  await expect(note).toBeVisible();
  if (hasCommand) expect((await downloadReport(page)).equals(nativeReport([absences]))).toBe(true);
  await openStudent(page, 'S1');
  await expect(note).toContainText('No calendar:');
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
});

test('the calendar in one minute: proposed days are crossed out, by keys and by pressing; saved, it gives the same results', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [absences]);
  await done(page);
  await page.getByRole('button', { name: 'Mark the days without school' }).click();
  await expect(page.getByLabel('First day')).toBeFocused();
  await expect(page.getByLabel('First day')).toHaveValue('2024-09-03');
  await expect(page.getByLabel('Last day')).toHaveValue('');
  const day = (date: string): ReturnType<Page['locator']> => page.locator(`[data-day="${date}"]`);
  await expect(day('2024-11-28')).toHaveAttribute('aria-pressed', 'true');
  await expect(day('2024-11-28')).toHaveAccessibleName(
    /^Thursday, November 28, 2024: no school \(.*Thanksgiving/,
  );
  await expect(day('2024-09-05')).toHaveAttribute('aria-pressed', 'false');
  await expect(day('2024-08-30')).toBeDisabled();
  await expect(day('2024-09-07')).toHaveCount(0); // a Saturday

  // All days are one stop of the Tab key; arrow keys go by days and by weeks.
  await expect(page.locator('.day[tabindex="0"]')).toHaveCount(1);
  await day('2024-09-03').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(day('2024-09-11')).toBeFocused();
  const before = await day('2024-09-11').getAttribute('aria-pressed');
  await page.keyboard.press('Space');
  await expect(day('2024-09-11')).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true');

  // Every weekday but these is school.
  const closed = ['2024-09-11', '2024-11-28', '2024-11-29'];
  for (const button of await page.locator('.day:not(:disabled)').all()) {
    const date = (await button.getAttribute('data-day')) ?? '';
    const pressed = (await button.getAttribute('aria-pressed')) === 'true';
    if (date <= '2025-06-12' && pressed !== closed.includes(date)) await button.click();
  }
  await page.getByLabel('Last day').fill('2025-06-12');
  await expect(page.getByText('3 weekdays without school are crossed out.')).toBeVisible();
  await day('2024-09-04').click();
  await expect(page.getByText('One row of your files is on a day without school')).toBeVisible();
  await day('2024-09-04').click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('calendar-2024-25.csv');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toBe(
    `date,type\n2024-09-03,first_day\n${closed.map((date) => `${date},no_school\n`).join('')}2025-06-12,last_day\n`,
  );

  await page.getByRole('button', { name: 'Use this calendar' }).click();
  await expect(page.locator('.standing')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Every question is answered' })).toBeVisible();
  const answered = await report(page);
  // September 3 to December 10: 71 weekdays, less the three crossed out.
  expect(answered.students[0]?.days_enrolled).toBe(68);

  await giveFiles(page, [absences, given('calendar-2024-25.csv', saved)]);
  await expect(page.locator('file-lines li')).toHaveCount(2);
  await done(page);
  await expect(page.locator('.questions')).toHaveCount(0);
  const read = await report(page);
  expect({ ...read, files: null }).toEqual({ ...answered, files: null });
});

test('the as-of day: asked where the latest date may be a slip, and where it has not come yet', async ({
  page,
  open,
}) => {
  await page.clock.setFixedTime('2025-01-15T12:00:00');
  await open();
  const slip = 'student_id,date,code\nS1,2024-10-03,ILL\nS1,2024-10-04,ILL\nS2,2024-12-04,ILL\n';
  await giveFiles(page, [given('attendance.csv', slip), calendar]);
  await done(page);
  await expect(question(page, 'Which day do these files reach?')).toBeVisible();
  await page.getByRole('button', { name: 'As of October 4, 2024' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2024-10-04');
  await page.getByRole('button', { name: 'Look at the answers again' }).click();
  await expect(page.getByRole('button', { name: 'As of October 4, 2024' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2024-12-04');

  const future = 'student_id,date,code\nS1,2025-01-14,ILL\nS1,2025-01-16,ILL\n';
  await giveFiles(page, [given('later.csv', future), given('calendar2.csv', calendar.buffer)]);
  await expect(page.getByText('today is Wednesday, January 15, 2025')).toBeVisible();
  expect((await report(page)).as_of).toBe('2025-01-16');
  await page.getByRole('button', { name: 'As of January 15, 2025' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2025-01-15');
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
    await page.clock.setFixedTime('2024-11-15T12:00:00');
    await open();
    const text =
      'student_id,date,code\nS1,2024-10-01,ILL\nS1,2024-10-02,QQ\nS1,2024-10-03,M\nS2,2024-10-02,\nS2,2024-11-22,ILL\n';
    await giveFiles(page, [given('attendance.csv', text)]);
    await done(page);
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).include('.questions').analyze();
      expect(
        violations.map((one) => `${view}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main button, main select, main input, main summary')]
          .filter((one) => one.checkVisibility())
          // A box is pressed by its label as well.
          .filter((one) => (one.closest('label') ?? one).getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(small).toEqual([]);
    };
    await page.getByRole('button', { name: 'Something else' }).click();
    await check('blank');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    await next.click();
    await check('codes');
    await next.click();
    await page.getByRole('button', { name: 'Mark the days without school' }).click();
    await expect(page.locator('.day').first()).toBeVisible();
    await check('calendar');
    await next.click();
    await expect(question(page, 'Which day do these files reach?')).toBeFocused();
    await check('as of');
  });
}

test('the questions beside the results in Spanish', async ({ page, open }) => {
  await open();
  await giveFiles(page, [absences]);
  await done(page);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(question(page, '¿Qué días hubo clases, 2024-25?')).toBeVisible();
  await page.getByRole('button', { name: 'Marcar los días sin clases' }).click();
  await expect(page.locator('[data-day="2024-11-28"]')).toHaveAccessibleName(
    /^jueves, 28 de noviembre de 2024: sin clases/,
  );
  await expect(page.locator('.standing')).toContainText('Sin calendario:');
});

test('empty cells of a grid are asked about; what is answered gives the results of the profile', async ({
  page,
  open,
}) => {
  await open();
  const grid = given('grid.csv', 'Student ID,09/13/2024,09/16/2024,09/17/2024\n0042,A,,P\n0043,P,A,P\n');
  await giveFiles(page, [grid]);
  await done(page);
  await expect(question(page, 'What does an empty cell mean?')).toBeVisible();
  await expect(page.locator('question-blank')).toContainText(
    'One of 6 cells is empty. In many attendance sheets an empty cell means present.',
  );
  if (hasCommand) expect((await downloadReport(page)).equals(nativeReport([grid]))).toBe(true);
  await expect(page.getByRole('button', { name: 'No, attendance was not taken' })).toBeVisible();
  await page.getByRole('button', { name: 'Yes, present' }).click();
  await expect(page.locator('.students tbody tr').first()).toContainText('1 of 3');
  await expect(page.getByRole('heading', { name: 'Every question is answered' })).toBeVisible();
  if (hasCommand) {
    const profile = given('profile.json', '{"profile":1,"name":"","codes":{"":"present"}}');
    expect((await downloadReport(page)).equals(nativeReport([grid, profile]))).toBe(true);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.students tbody tr').first()).toContainText('1 of 2');
});

test('a latest date that may be a slip and has not come yet: today is offered too', async ({
  page,
  open,
}) => {
  await page.clock.setFixedTime('2024-11-20T12:00:00');
  await open();
  const slip = 'student_id,date,code\nS1,2024-10-03,ILL\nS1,2024-10-04,ILL\nS2,2024-12-04,ILL\n';
  await giveFiles(page, [given('attendance.csv', slip), calendar]);
  await done(page);
  await expect(page.locator('question-as-of')).toContainText('Today is Wednesday, November 20, 2024.');
  await expect(page.locator('question-as-of button')).toHaveText([
    'As of December 4, 2024',
    'As of November 20, 2024',
    'As of October 4, 2024',
  ]);
  await page.getByRole('button', { name: 'As of November 20, 2024' }).click();
  await expect(page.getByLabel('As of', { exact: true })).toHaveValue('2024-11-20');
});
