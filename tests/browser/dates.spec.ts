// SPDX-License-Identifier: Apache-2.0
// A day is that day in every time zone, and a student's page says why each absence is what it is.
import { done, expect, given, giveFiles, openStudent, test } from './fixtures.ts';

const calendar = given(
  'calendar.csv',
  'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n2024-09-02,no_school\n',
);
const roster = given('roster.csv', 'student_id,name,grade,birth_date\nS1,Maya Ortiz,5,2014-07-15\n');

test('Friday and Monday: the second wellness day is not valid, with dates and weekdays', async ({
  page,
  open,
}) => {
  await open();
  const text =
    'student_id,date,code,documentation,documented_on\n' +
    'S1,2024-09-13,MHW,parent,2024-09-13\nS1,2024-09-16,MHW,parent,2024-09-16\n';
  await giveFiles(page, [given('attendance.csv', text), roster, calendar]);
  await done(page);
  await openStudent(page, 'Maya Ortiz');
  const first = page.locator('article[data-date="2024-09-13"]');
  await expect(first.getByRole('heading')).toHaveText('1st Friday, September 13, 2024');
  await expect(first).toContainText('Wellness day: valid');
  await expect(first).toContainText('Excused');
  const second = page.locator('article[data-date="2024-09-16"]');
  await expect(second.getByRole('heading')).toHaveText('2nd Monday, September 16, 2024');
  await expect(second).toContainText('Wellness day: not valid, consecutive');
  await expect(second).toContainText('Absence 2, Level 1');

  const why = second.locator('details').filter({ hasText: 'Two may not be in a row' });
  await why.locator('summary').click();
  await expect(why).toContainText('MHW-4');
  await expect(why).toContainText('Public Act 21-46');
  await expect(why).toContainText('our inference');
  await expect(why).toContainText('read in the original');
  await expect(why).toContainText(/Checked on \w+ \d+, 20\d\d/);
  await expect(why.getByRole('link').first()).toHaveAttribute('rel', /noopener/);
});

test('what is missing, and by when', async ({ page, open }) => {
  await open();
  const text = 'student_id,date,code,documentation,documented_on\nS1,2024-10-03,A,none,\nS1,2024-10-08,T,,\n';
  await giveFiles(page, [given('attendance.csv', text), roster, calendar]);
  await done(page);
  await openStudent(page, 'Maya Ortiz');
  const absence = page.locator('article[data-date="2024-10-03"]');
  await expect(absence).toContainText('Unexcused for now');
  // Back on Friday, October 4: the tenth school day after it is Friday, October 18.
  await expect(absence.locator('.missing')).toContainText('by Friday, October 18');
  await expect(absence).toContainText('can still change');
});

test('a meeting that is due has its day in words', async ({ page, open }) => {
  await open();
  const text =
    'student_id,date,code,documentation\n' +
    ['2024-10-01', '2024-10-03', '2024-10-08', '2024-10-10', '2024-12-20']
      .map((day) => `S1,${day},A,none\n`)
      .join('');
  await giveFiles(page, [given('attendance.csv', text), roster, calendar]);
  await done(page);
  await openStudent(page, 'Maya Ortiz');
  const meetings = page.locator('.meetings');
  await expect(meetings).toContainText(
    '4 unexcused days in one calendar month, reached on Thursday, October 10, 2024.',
  );
  await expect(meetings).toContainText(
    'The school should invite the family to meet by Thursday, October 24, 2024',
  );
  await expect(meetings.locator('li').first()).toContainText('within 30 days');
});
