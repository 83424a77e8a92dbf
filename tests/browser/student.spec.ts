// SPDX-License-Identifier: Apache-2.0
// One student: the year day by day, papers and windows, what would excuse a day, as it stood on an earlier day, the district's
// own steps, next steps; contacts with families.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { done, downloadReport, expect, given, giveFiles, openStudent, test } from './fixtures.ts';

const calendar = given(
  'calendar.csv',
  'date,type\n2024-08-28,first_day\n2024-09-02,no_school\n2024-10-14,no_school\n2025-06-12,last_day\n',
);

// By Wednesday, October 9: 13 days missed of 30 and one whose code is not known. The ninth number is September 17; the tenth,
// October 1, is illness with a note from home; Maya was back on Friday, October 4.
const attendance = given(
  'attendance.csv',
  `student_id,name,school,grade,date,code,reason,documentation,documented_on,homeless
S1,Maya Quill,North,5,2024-09-03,A,illness,parent,2024-09-05,N
S1,Maya Quill,North,5,2024-09-04,A,illness,parent,2024-09-05,N
S1,Maya Quill,North,5,2024-09-05,A,illness,parent,,N
S1,Maya Quill,North,5,2024-09-06,A,illness,parent,,N
S1,Maya Quill,North,5,2024-09-09,MHW,,parent,,N
S1,Maya Quill,North,5,2024-09-10,OSS,,,,N
S1,Maya Quill,North,5,2024-09-12,A,illness,parent,,N
S1,Maya Quill,North,5,2024-09-13,A,illness,parent,,N
S1,Maya Quill,North,5,2024-09-16,A,illness,parent,,N
S1,Maya Quill,North,5,2024-09-17,A,illness,,,N
S1,Maya Quill,North,5,2024-10-01,A,illness,parent,,N
S1,Maya Quill,North,5,2024-10-02,A,illness,medical,2024-10-08,N
S1,Maya Quill,North,5,2024-10-03,VAC,,parent,,N
S1,Maya Quill,North,5,2024-10-08,ZZ,,,,N
S2,Ann Reed,North,5,2024-09-17,A,illness,parent,2024-10-09,Y
S2,Ann Reed,North,5,2024-09-18,NP,,parent,,Y
S2,Ann Reed,North,5,2024-09-19,A,illness,parent,2024-09-20,Y
S3,Zoe Vale,South,6,2024-10-09,A,illness,parent,2024-10-09,N
`,
);

const profile = given(
  'profile.json',
  JSON.stringify({
    profile: 1,
    contacts: { attendance: { phone: '203-555-0100', hours: '7:30 to 3:30' } },
    steps: [
      { when: 'absences', at: 3, do: 'Call the family' },
      { when: 'absences', at: 30, do: 'Visit' },
      { when: 'mhw', at: 1, do: 'Talk about the wellness day' },
    ],
    resources: [
      { when: 'mhw', name: 'Our social worker', contact: '203-555-0101', checked_on: '2026-09-01' },
    ],
  }),
);

const contacts = given(
  'contacts.csv',
  'student_id,date,kind\nS1,2024-09-18,call\nS1,2024-10-04,home visit\nS9,2024-10-04,call\n',
);

async function openMaya(
  page: Page,
  open: () => Promise<void>,
  files = [attendance, calendar],
): Promise<void> {
  await open();
  await giveFiles(page, files);
  await done(page);
  await openStudent(page, 'Maya Quill');
  await expect(page.locator('.student-body')).toHaveAttribute('aria-busy', 'false');
}

function card(page: Page, date: string): Locator {
  return page.locator(`article.absence[data-date="${date}"]`);
}

function cell(page: Page, date: string): Locator {
  return page.locator(`td[data-date="${date}"]`);
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the year is a table a month with headers, each day named in words', async ({ page, open }) => {
  await openMaya(page, open);
  const september = page.getByRole('table', { name: 'September 2024', exact: true });
  await expect(september.getByRole('columnheader')).toHaveCount(5);
  await expect(
    september.getByRole('cell', { name: 'Tuesday, September 3: missed, excused, absence 1.' }),
  ).toBeVisible();
  await expect(cell(page, '2024-09-09')).toContainText(
    'Monday, September 9: wellness day, excused, absence 5.',
  );
  await expect(cell(page, '2024-09-10')).toContainText('missed, suspension or expulsion.');
  await expect(cell(page, '2024-09-11')).toContainText('at school');
  await expect(cell(page, '2024-10-01')).toContainText('missed, unexcused for now, absence 10.');
  await expect(cell(page, '2024-10-08')).toContainText('the code of this day is not known');
  await expect(cell(page, '2024-10-14')).toContainText('no school');
  await expect(cell(page, '2024-10-15')).toContainText('still to come');
  const letters: [string, string][] = [
    ['2024-09-03', 'E'],
    ['2024-09-09', 'W'],
    ['2024-09-10', 'D'],
    ['2024-09-17', 'U'],
    ['2024-10-01', '?'],
    ['2024-10-08', '!'],
    ['2024-10-09', '·'],
  ];
  for (const [date, letter] of letters) await expect(cell(page, date).locator('.mark')).toHaveText(letter);
  await expect(page.locator('.day-legend li')).toHaveCount(9);
});

test('the days of the calendar sum to the days of the report', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  const report = JSON.parse((await downloadReport(page)).toString('utf8')) as {
    students: {
      student_id: string;
      days_enrolled: number;
      open_days: number;
      absences: { category: string }[];
    }[];
  };
  const maya = report.students.find((one) => one.student_id === 'S1');
  await openStudent(page, 'Maya Quill');
  await expect(page.locator('.student-body')).toHaveAttribute('aria-busy', 'false');
  const count = (state: string): Promise<number> => page.locator(`td.day-cell.${state}`).count();
  const of = (category: string): number =>
    maya?.absences.filter((absence) => absence.category === category).length ?? -1;
  expect(await count('excused')).toBe(of('excused'));
  expect((await count('unexcused')) + (await count('pending'))).toBe(of('unexcused'));
  expect(await count('disciplinary')).toBe(of('disciplinary'));
  expect(await count('open')).toBe(maya?.open_days);
  const missed = maya?.absences.length ?? -1;
  expect((await count('present')) + missed + (await count('open'))).toBe(maya?.days_enrolled);
});

test('each absence has its number, what is on file, how its window was counted and what would excuse it', async ({
  page,
  open,
}) => {
  await openMaya(page, open);
  await expect(card(page, '2024-09-17').locator('.ordinal')).toHaveText('9th');
  await expect(card(page, '2024-09-10').locator('.ordinal')).toHaveText('–');
  await expect(card(page, '2024-09-10')).toContainText('takes no number: suspensions are not counted here');
  await expect(card(page, '2024-10-01').locator('.ordinal')).toHaveText('10th');
  await expect(card(page, '2024-10-01')).toContainText('Level 2');
  await expect(card(page, '2024-10-01')).toContainText(
    'Excused if a medical note arrives by Monday, October 21.',
  );
  await expect(card(page, '2024-09-03')).toContainText(
    'On file: a note from home, dated September 5, 2024, on time.',
  );
  await expect(card(page, '2024-09-05')).toContainText(
    'On file: a note from home, without a date, so taken as on time.',
  );
  await expect(card(page, '2024-09-17')).toContainText('On file: nothing.');
  await expect(card(page, '2024-09-17')).toContainText(
    'It would have been excused with a note by Wednesday, October 2.',
  );
  await expect(card(page, '2024-10-03')).toContainText('No paper changes it');
  const window = card(page, '2024-10-01').locator('absence-paper details');
  await expect(window.locator('summary')).toHaveText(
    'How the days for a note were counted: back Oct 4 = day 0 … Oct 21 = day 10',
  );
  await window.locator('summary').click();
  await expect(window.getByRole('listitem')).toHaveCount(11);
  await expect(window.getByRole('listitem').nth(6)).toHaveText('day 6: Tuesday, October 15');
  // The open day and its date.
  await expect(page.locator('.open-days')).toContainText('Tuesday, October 8, 2024');
  await expect(page.locator('.open-days')).toContainText('ZZ');
});

test('a deciding rule unfolds to source, paragraph, quote, address and day of checking, our reading marked', async ({
  page,
  open,
}) => {
  await openMaya(page, open);
  const rule = card(page, '2024-09-09').locator('rule-why').filter({ hasText: 'and this is one of them' });
  await rule.locator('summary').click();
  await expect(rule).toContainText('Our reading of it:');
  await expect(rule.locator('blockquote')).toContainText(
    'to take two mental health wellness days during the school year',
  );
  await expect(rule).toContainText('Public Act 21-46 (2021), ss.18-19');
  await expect(rule.getByRole('link')).toHaveCount(1);
  await expect(rule).toContainText('Checked on November 22, 2026');
  const other = card(page, '2024-10-01').locator('rule-why').first();
  await other.locator('summary').click();
  await expect(other).toContainText('Its words were not at hand. What stands above is our reading.');
});

test('the running rate has its lines and a table twin', async ({ page, open }) => {
  await openMaya(page, open);
  const rate = page.locator('running-rate');
  await expect(rate.getByRole('heading')).toHaveText('43.3% of days missed by October 9, 2024');
  await expect(rate).toContainText('One day whose code is not known is left out here.');
  for (const line of ['5%', '10%', '20%'])
    await expect(rate.locator('svg text').filter({ hasText: line }).first()).toBeVisible();
  await expect(rate.locator('svg .threshold')).toHaveCount(3);
  await rate.getByRole('button', { name: 'Show as a table' }).click();
  await expect(rate.getByRole('table')).toBeVisible();
  await expect(rate.locator('svg')).toBeHidden();
  // From day 20 on: September 25 is day 20; the end of September and October 9.
  await expect(rate.locator('tbody tr')).toHaveCount(2);
  await expect(rate.locator('tbody tr').last()).toContainText('13');
  await expect(rate.locator('tbody tr').last()).toContainText('30');
});

test('as it stood on a day: on file then, the class then and now, what changed it', async ({
  page,
  open,
}) => {
  await openMaya(page, open);
  const then = page.locator('student-then');
  await then.getByLabel('A day in the past').fill('2024-10-07');
  await expect(page.getByRole('status')).toHaveText('As it stood on Monday, October 7, 2024.');
  await expect(then.getByRole('heading', { name: 'On Monday, October 7, 2024' })).toBeVisible();
  const row = then.getByRole('row').filter({ hasText: 'Wednesday, October 2' });
  await expect(row.getByRole('cell')).toHaveText([
    'nothing yet on this day (a note from a licensed medical professional is dated October 8, 2024)',
    'Unexcused for now',
    'Excused',
    /a paper came in time/,
  ]);
  await expect(then).toContainText('8 papers on file have no date and are taken as on time.');
  // The results themselves are as they were.
  await expect(page.locator('.student-head')).toContainText('October 9, 2024');
  await then.getByLabel('A day in the past').fill('2024-10-09');
  await expect(then.locator('.refused')).toContainText(
    'Choose a day from August 28, 2024 to October 8, 2024.',
  );
});

test('the district’s own steps stand beside the state’s meetings, with the day they were reached', async ({
  page,
  open,
}) => {
  await openMaya(page, open, [attendance, calendar, profile]);
  const ladder = page.locator('section.ladder');
  await expect(ladder.getByRole('listitem').nth(0)).toContainText('Call the family');
  await expect(ladder.getByRole('listitem').nth(0)).toContainText('reached on September 5, 2024');
  await expect(ladder.getByRole('listitem').nth(1)).toContainText('not reached');
  await expect(ladder.getByRole('listitem').nth(2)).toContainText('reached on September 9, 2024');
  const next = page.locator('.next-of-student');
  await expect(next).toContainText('A wellness day is an occasion for a conversation');
  await expect(next.locator('.supports > li').first()).toContainText('Our social worker');
  await expect(next).toContainText('203-555-0100, 7:30 to 3:30');
  await expect(next).toContainText('Mobile Crisis Intervention Services');
  await expect(next).not.toContainText('McKinney-Vento liaison can');
});

test('a student without a home and one kept out for a physical are never blamed', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await openStudent(page, 'Ann Reed');
  const next = page.locator('.next-of-student');
  await expect(next).toContainText('The student has the same right to school as everyone.');
  await expect(next).toContainText(
    'The school is keeping the student out for a physical or shots, not the family.',
  );
  await expect(next.locator('.supports > li').first()).toContainText('McKinney-Vento liaison');
  for (const word of [/court/i, /DCF/, /neglect/i, /\bfine\b/i, /police/i, /illegal/i]) {
    await expect(next.locator('.next')).not.toContainText(word);
  }
});

test('a list of contacts beside the others: marks, counts, who has none', async ({ page, open }) => {
  await openMaya(page, open, [attendance, calendar, contacts]);
  await expect(cell(page, '2024-09-18')).toContainText('Contact: call.');
  await expect(page.locator('.contacts').getByRole('listitem')).toHaveText([
    'September 18, 2024: call',
    'October 4, 2024: home visit',
  ]);
  await page.getByRole('button', { name: 'Back to results' }).first().click();
  await expect(page.getByRole('table', { name: 'Students', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Contacts and steps' }).click();
  const place = page.locator('outreach-view');
  await expect(place.locator('.outreach-body')).toHaveAttribute('aria-busy', 'false');
  await expect(place).toContainText('contacts.csv: 3 rows, 2 of them counted for 2024-25.');
  await expect(place).toContainText('One row is of a student who is not in the attendance files. (row 4)');
  const kinds = place.getByRole('table', { name: 'Contacts by kind', exact: true });
  await expect(kinds.getByRole('row')).toHaveText([/Kind/, /call\s*1\s*1/, /home visit\s*1\s*1/]);
  await expect(place.getByRole('table', { name: 'Contacts by school and kind' })).toContainText('North');
  await expect(place.getByRole('table', { name: 'Contacts by term and kind' })).toContainText(
    'Fall, to December',
  );
  // Ann missed 3 of 30 days: Tier 2, and no contact; Maya has two.
  const without = place.getByRole('table', { name: 'Students at Tier 2 and 3 without a contact' });
  await expect(without.locator('tbody tr')).toHaveCount(1);
  await expect(without.locator('tbody tr')).toContainText('Ann Reed');
  await place.getByLabel('Show', { exact: true }).selectOption('3');
  await expect(without.locator('tbody tr')).toHaveCount(0);
  await place.getByLabel('Show', { exact: true }).selectOption('');
  await without.getByRole('button', { name: 'Ann Reed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ann Reed' })).toBeVisible();
  await expect(page.locator('.student-body')).toContainText(
    'No contact with the family is in the list that was chosen.',
  );
});

test('a list of contacts alone is added later, and can be taken away; attendance is never taken for one', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  const before = await downloadReport(page);
  await giveFiles(page, [contacts]);
  await expect(page.getByRole('heading', { level: 1, name: 'Contacts and steps' })).toBeVisible();
  const place = page.locator('outreach-view');
  await expect(place).toContainText('contacts.csv: 3 rows');
  await place.getByRole('button', { name: 'Take the list away' }).click();
  await expect(place).not.toContainText('contacts.csv');
  await place
    .getByLabel('List of contacts')
    .setInputFiles([given('no.csv', 'student_id,date,kind\nS1,2024-09-03,ILL\n')]);
  await expect(place).toContainText('no.csv is no list of contacts');
  await place.getByLabel('List of contacts').setInputFiles([contacts]);
  await expect(place).toContainText('contacts.csv: 3 rows');
  await page.getByRole('link', { name: 'Overview' }).click();
  expect((await downloadReport(page)).equals(before)).toBe(true);
});

test('present and absent alone: no day is called excused or unexcused', async ({ page, open }) => {
  await open();
  await page.locator('#sample-story').selectOption('present-and-absent-alone');
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  await page.getByRole('table', { name: 'Students', exact: true }).locator('tbody button').first().click();
  await expect(page.locator('.student-body')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('day-calendar')).toBeVisible();
  await expect(page.locator('student-view').getByText(/unexcused|excused if|would have been/i)).toHaveCount(
    0,
  );
});

for (const [name, width, scheme] of [
  ['light', 1280, 'light'],
  ['dark', 1280, 'dark'],
  ['narrow', 320, 'light'],
] as const) {
  test(`axe finds nothing on a student and on contacts: ${name}`, async ({ page, open }, info) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openMaya(page, open, [attendance, calendar, contacts, profile]);
    await page.locator('student-then').getByLabel('A day in the past').fill('2024-10-07');
    await expect(page.locator('student-then table')).toBeVisible();
    await page.locator('.rate-of-year').screenshot({ path: info.outputPath('rate.png') });
    await page.locator('running-rate').getByRole('button', { name: 'Show as a table' }).click();
    await card(page, '2024-10-01').locator('absence-paper summary').click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, 'nothing is wider than the window').toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath('student.png'), fullPage: true });
    await page.locator('.calendar-of-year').screenshot({ path: info.outputPath('calendar.png') });
    await page.getByRole('button', { name: 'Back to results' }).first().click();
    await page.getByRole('link', { name: 'Contacts and steps' }).click();
    await expect(page.locator('.outreach-body')).toHaveAttribute('aria-busy', 'false');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      'nothing is wider than the window',
    ).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath('contacts.png'), fullPage: true });
  });
}

test('on paper: wellness days, suspensions and reasons wait until they are asked for; the stamp stands at the foot', async ({
  page,
  open,
}, info) => {
  await openMaya(page, open);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('student-view .stamp')).toBeVisible();
  await expect(cell(page, '2024-09-09').locator('.mark')).toHaveText('A');
  await expect(cell(page, '2024-09-10').locator('.mark')).toHaveText('A');
  for (const part of ['day-calendar', 'ol.absences', '.next-of-student ul.next']) {
    await expect(page.locator(part)).not.toContainText(/wellness day|illness|suspension/i);
  }
  await expect(page.locator('ul.overview')).not.toContainText('Wellness days: 1');
  expect(pagesOf(await page.pdf({ format: 'Letter' })), 'pages').toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('button', { name: 'On paper, show wellness days, suspensions and reasons too' })
    .click();
  await page.emulateMedia({ media: 'print' });
  await expect(cell(page, '2024-09-09').locator('.mark')).toHaveText('W');
  await expect(card(page, '2024-10-01')).toContainText('illness');
  await expect(page.locator('.rules-on-paper')).toContainText('Public Act 21-46 (2021), ss.18-19');
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: info.outputPath('print.png'), fullPage: true });
  expect(pagesOf(await page.pdf({ format: 'Letter' })), 'pages').toBe(1);
});

test('in Spanish', async ({ page, open }) => {
  await openMaya(page, open);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(card(page, '2024-10-01')).toContainText(
    'Justificada si llega una nota médica a más tardar el lunes, 21 de octubre.',
  );
  await expect(card(page, '2024-09-17').locator('.ordinal')).toHaveText('9.ª');
  await expect(cell(page, '2024-09-09')).toContainText('día de bienestar, justificado');
  for (const part of ['day-calendar', 'running-rate', '.next-of-student', '.as-it-stood']) {
    await expect(page.locator(part).first()).not.toContainText(
      /(?:day|rate|next|support|on-file|would|window|then|no-number|contact)-[a-z]+/,
    );
  }
});
