// SPDX-License-Identifier: Apache-2.0
// .ics calendars on the page: which of their events are days without school is looked at by a person first.
import AxeBuilder from '@axe-core/playwright';
import { done, downloadReport, expect, given, giveFiles, test, type GivenFile } from './fixtures.ts';

const attendance = given(
  'attendance.csv',
  'student_id,date,code\nS1,2024-09-13,ILL\nS1,2024-11-27,MHW\nS1,2024-12-02,MHW\nS1,2025-06-06,ILL\n',
);

function event(title: string, first: string, end?: string, more = ''): string {
  const until = end === undefined ? '' : `DTEND;VALUE=DATE:${end}\r\n`;
  return `BEGIN:VEVENT\r\nUID:${title}${first}\r\nDTSTART;VALUE=DATE:${first}\r\n${until}SUMMARY:${title}\r\n${more}END:VEVENT\r\n`;
}

function ics(...events: string[]): GivenFile {
  return given(
    'district.ics',
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n${events.join('')}END:VCALENDAR\r\n`,
  );
}

const year = [
  event('First Day of School', '20240829', '20240830'),
  event('Last Day of School', '20250613'),
  event('Labor Day - No School', '20240902', '20240903'),
  event('Thanksgiving Recess', '20241128', '20241202'), // Thursday to Sunday
  event('Holiday Concert', '20241212'),
  event('Early Dismissal', '20241127'),
  event('Staff training', '20241011', undefined, 'RRULE:FREQ=MONTHLY;COUNT=3\r\n'), // 11 Oct, 11 Nov, 11 Dec
  event('No School?', '20250117'),
  event('Schools Closed', '20250120', undefined, 'STATUS:CANCELLED\r\n'),
  'BEGIN:VEVENT\r\nUID:t\r\nDTSTART:20240913T180000\r\nDTEND:20240913T190000\r\nSUMMARY:Board\r\nEND:VEVENT\r\n',
];

test('events are looked at first: plain titles are filled in, others wait, and the engine gets the calendar', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, ics(...year)]);
  await expect(page.getByRole('heading', { level: 1, name: 'Which days are without school?' })).toBeFocused();
  const table = page.getByRole('table', { name: 'Events of the calendar' });
  const choice = (title: string) =>
    table.getByRole('combobox', { name: `What it means for school: ${title}`, exact: true });
  await expect(table.getByRole('combobox')).toHaveCount(8);
  await expect(choice('First Day of School')).toHaveValue('first_day');
  await expect(choice('Last Day of School')).toHaveValue('last_day');
  await expect(choice('Labor Day - No School')).toHaveValue('no_school');
  await expect(choice('Thanksgiving Recess')).toHaveValue('no_school');
  await expect(choice('Early Dismissal')).toHaveValue('early');
  await expect(choice('Holiday Concert')).toHaveValue('');
  await expect(choice('Staff training')).toHaveValue('');
  await expect(choice('No School?')).toHaveValue('');
  await expect(table.getByRole('row', { name: /Thanksgiving/ })).toContainText(
    'November 28, 2024 to December 1, 2024',
  );
  await expect(table.getByRole('row', { name: /Staff training/ })).toContainText(
    'October 11, 2024; November 11, 2024; December 11, 2024',
  );
  await expect(
    page.getByText('5 events are used. 3 are still at “please choose” and are not used.'),
  ).toBeVisible();
  await expect(page.getByText('One event at a time of day is left out.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);

  await choice('Staff training').selectOption('no_school');
  await choice('Holiday Concert').selectOption('none');
  await page.getByRole('button', { name: 'Use this calendar' }).click();
  await done(page);
  const report = JSON.parse((await downloadReport(page)).toString()) as {
    files: { name: string; role: string; rows: number }[];
    students: {
      days_enrolled: number;
      absences: { date: string; mhw: string | null; mhw_reason: string | null }[];
    }[];
    problems: { kind: string }[];
  };
  // One row a weekday: first, last, Labor Day, two of Thanksgiving, early, three of training.
  expect(report.files.find((file) => file.role === 'calendar')).toMatchObject({
    name: 'district.ics',
    rows: 9,
  });
  expect(report.problems.map((one) => one.kind)).not.toContain('assumed_calendar');
  // Wednesday before Thanksgiving and Monday after it are next to each other, because of the recess.
  expect(report.students[0]?.absences.map((one) => one.mhw)).toEqual([null, 'valid', 'invalid', null]);
  // August 29, 2024 to June 6, 2025: 202 weekdays, less the six chosen days without school.
  expect(report.students[0]?.days_enrolled).toBe(202 - 6);
});

test('two first days are left open; without one the page says so', async ({ page, open }) => {
  await open();
  await giveFiles(page, [
    attendance,
    ics(
      event('First Day of School', '20240829'),
      event('First day of school (grades 1-8)', '20240828'),
      event('First Day of School!', '20240903'),
      event('Winter Recess', '20241223', '20250102'),
    ),
  ]);
  const table = page.getByRole('table', { name: 'Events of the calendar' });
  await expect(table.getByRole('combobox', { name: /First Day of School$/ })).toHaveValue('');
  await expect(table.getByRole('combobox', { name: /grades 1-8/ })).toHaveValue('');
  await expect(page.getByText('Not in it yet: first day of school and last day of school.')).toBeVisible();
  await table.getByRole('combobox', { name: /First Day of School$/ }).selectOption('first_day');
  await expect(page.getByText('Not in it yet: last day of school.')).toBeVisible();
});

test('a repeated event without end stops, exceptions are kept out, and the year can be changed', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [
    attendance,
    ics(
      event('Half Day', '20240906', undefined, 'RRULE:FREQ=WEEKLY\r\nEXDATE;VALUE=DATE:20240913\r\n'),
      event('Spring Vacation', '20240408', '20240413'),
      event('Columbus Day (Holiday)', '20241014'),
      event('Veterans Day Holiday', '20241111'),
    ),
  ]);
  const table = page.getByRole('table', { name: 'Events of the calendar' });
  await page.getByRole('combobox', { name: 'School year' }).selectOption('2024-25');
  await expect(table.getByRole('row', { name: /Half Day/ })).toContainText(
    'September 6, 2024; September 20, 2024',
  );
  await expect(table.getByRole('combobox', { name: /Columbus Day/ })).toHaveValue('no_school');
  await expect(table.getByRole('row', { name: /Spring Vacation/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'School year' }).selectOption('2023-24');
  await expect(table.getByRole('row', { name: /Spring Vacation/ })).toContainText(
    'April 8, 2024 to April 12, 2024',
  );
});

test('the calendar can be left out, and the other files go on', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, ics(...year)]);
  await page.getByRole('button', { name: 'Leave this file out' }).click();
  await done(page);
  await expect(page.locator('file-lines strong')).toHaveText(['attendance.csv']);
});

for (const [what, text, says] of [
  ['broken', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY', /“term\.ics” does not open as a calendar/],
  [
    'without all-day events',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20240913T180000\r\nSUMMARY:Board\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    /“term\.ics” has no all-day event/,
  ],
] as const) {
  test(`a calendar ${what}: one sentence`, async ({ page, open }) => {
    await open();
    await giveFiles(page, [given('term.ics', text)]);
    await expect(page.locator('.errors li')).toHaveText(says);
  });
}

test('in Spanish the review is in Spanish', async ({ page, open, site }) => {
  await open(`${site.address}?lang=es`);
  await page.getByLabel('Archivos de asistencia', { exact: true }).setInputFiles([attendance, ics(...year)]);
  await expect(page.getByRole('heading', { level: 1, name: '¿Qué días no hay clases?' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Thanksgiving/ })).toContainText(
    '28 de noviembre de 2024 a 1 de diciembre de 2024',
  );
});

test.describe('narrow and dark', () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });

  test('the review, the help and the results fit 320 px, and their contrast holds', async ({
    page,
    open,
  }) => {
    const fits = async (): Promise<void> => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
    };
    await open();
    for (const summary of await page.locator('file-help summary').all()) await summary.click();
    await fits();
    for (const summary of await page.locator('file-help summary').all()) await summary.click();
    await giveFiles(page, [attendance, ics(...year)]);
    await expect(page.getByRole('combobox', { name: /Holiday Concert/ })).toBeVisible();
    await fits();
    await page.getByRole('button', { name: 'Use this calendar' }).click();
    await done(page);
    await fits();
  });
});
