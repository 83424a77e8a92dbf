// SPDX-License-Identifier: Apache-2.0
// What leaves the page: files, rates, sheets, letters, referral facts; what is kept from view; and that nothing stays.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import {
  dist,
  done,
  downloadReport,
  expect,
  given,
  giveFiles,
  hasCommand,
  test,
  top,
  type GivenFile,
} from './fixtures.ts';

// Ada: four days of October without a note, settled. Ben: one day that a note can still change. Cem: a wellness day, a
// suspension, a name that a spreadsheet would take for a formula. And thirty others with one day each.
const others = Array.from({ length: 30 }, (_unused, i) => `S${String(i + 10)}`);
const attendance = given(
  'attendance.csv',
  [
    'student_id,name,school,grade,date,code,documentation',
    ...['2024-10-21', '2024-10-23', '2024-10-25', '2024-10-28'].map(
      (day) => `A1,"Quillfeather, Ada",North,5,${day},ILL,none`,
    ),
    'B2,"Roywood, Ben",North,5,2024-12-02,ILL,none',
    'C3,"=Kayastone, Cem",South,6,2024-10-07,MHW,parent',
    'C3,"=Kayastone, Cem",South,6,2024-10-09,OSS,',
    ...others.map((id) => `${id},"Person, ${id}",North,4,2024-11-04,ILL,parent`),
  ].join('\n') + '\n',
);
const roster = given(
  'roster.csv',
  ['student_id,entry_date', ...['A1', 'B2', 'C3', ...others].map((id) => `${id},2024-09-03`)].join('\n') +
    '\n',
);
const calendar = given(
  'calendar.csv',
  'date,type\n2024-09-03,first_day\n2025-06-13,last_day\n2024-10-14,no_school\n2024-11-05,no_school\n',
);
const files = [attendance, roster, calendar];
const day = '2024-12-04';

async function results(page: Page, those: GivenFile[] = files): Promise<void> {
  await giveFiles(page, those);
  await done(page);
  await page.getByLabel('As of', { exact: true }).fill(day);
  await expect(page.getByRole('status')).toContainText('December 4, 2024');
}

async function away(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Take away' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Take away' })).toBeVisible();
}

async function saved(
  page: Page,
  button: string,
): Promise<{ name: string; text: string; download: Download }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, download };
}

// What the command writes of the same files.
function native(format: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-'));
  try {
    const names = files.map((file) => {
      const at = path.join(folder, file.name);
      writeFileSync(at, file.buffer);
      return at;
    });
    const command = path.join(top, 'build/native/rollcall');
    return execFileSync(command, ['check', '--format', format, '--as-of', day, ...names], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('files: the engine’s own bytes, names that name nobody, and a word that they hold records', async ({
  page,
  open,
}) => {
  test.skip(!hasCommand, 'the command is not built');
  await open();
  await results(page);
  await away(page);
  for (const [button, name, format] of [
    ['All students (CSV)', 'rollcall-students.csv', 'csv'],
    ['All absences (CSV)', 'rollcall-absences.csv', 'absences-csv'],
    ['Rates (CSV)', 'rollcall-rates.csv', 'rates'],
  ] as const) {
    const file = await saved(page, button);
    expect(file.name).toBe(name);
    expect(file.text).toBe(native(format));
    await expect(page.getByRole('status')).toContainText(name);
    const note = page.getByRole('button', { name: button, exact: true });
    await expect(note).toHaveAccessibleDescription(
      format === 'rates' ? /Holds no student/ : /Holds student records/,
    );
  }
  // A name that begins like a formula does not stay one.
  expect(native('csv')).toContain('"\'=Kayastone, Cem"');
  const report = await saved(page, 'The whole report (JSON)');
  expect(report.name).toBe('rollcall-report.json');
  expect(report.text).toBe((await downloadReport(page)).toString('utf8'));
});

test('the list as it is filtered, in its order; initials or rows in place of names and IDs', async ({
  page,
  open,
}) => {
  await open();
  await results(page);
  const search = page.getByLabel('Find a name or an ID');
  await search.fill('stone');
  await expect(page.getByRole('status')).toHaveText('1 student');
  await away(page);
  await expect(page.getByText('The one student of the list')).toBeVisible();
  const rows = (text: string): string[] =>
    text
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').slice(1, 4).join('|'));
  const one = await saved(page, 'Students of the list (CSV)');
  expect(one.name).toBe('rollcall-list.csv');
  expect(one.text.trim().split('\n')).toHaveLength(2);
  expect(one.text).toContain('"\'=Kayastone, Cem"');

  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(search).toHaveValue('stone');
  await search.fill('');
  await expect(page.getByRole('status')).toHaveText('33 students');
  await page.getByRole('table', { name: 'Students' }).getByRole('button', { name: /^ID/ }).click();
  await expect(page.getByRole('columnheader', { name: /^ID/ })).toHaveAttribute('aria-sort', 'descending');
  await away(page);
  await page.getByRole('radio', { name: 'Initials' }).check();
  await expect(page.getByRole('status')).toContainText('Initials');
  const initials = await saved(page, 'Students of the list (CSV)');
  // Descending by ID; the row is the one of the report, by ascending ID.
  expect(rows(initials.text).slice(-3)).toEqual(['3|C. =.|South', '2|B. R.|North', '1|A. Q.|North']);
  for (const word of ['Quillfeather', 'Ada', 'A1', 'S10']) expect(initials.text).not.toContain(word);
  await expect(page.getByRole('button', { name: 'All absences (CSV)' })).toHaveAccessibleDescription(
    /without names and IDs/,
  );
  await page.getByRole('radio', { name: 'Row numbers' }).check();
  const numbered = await saved(page, 'All absences (CSV)');
  expect(rows(numbered.text)[0]).toBe('1||North');
  expect(numbered.text).not.toContain('Quillfeather');
});

test('names hidden: not on the screen either, and small numbers are not', async ({ page, open }) => {
  await open();
  const bad = given(
    'attendance.csv',
    `${attendance.buffer.toString()}Z9,"Later, Zoe",North,5,2024-10-14,ILL,none\n`,
  );
  await results(page, [bad, roster, calendar]);
  await expect(page.locator('.card').filter({ hasText: 'family meeting due' }).locator('.value')).toHaveText(
    '1',
  );
  await away(page);
  await page.getByRole('radio', { name: 'Row numbers' }).check();
  await page.getByRole('link', { name: 'Overview' }).click();
  const main = page.getByRole('main');
  await expect(page.locator('.card').filter({ hasText: 'family meeting due' }).locator('.value')).toHaveText(
    'hidden: small numbers',
  );
  await expect(page.locator('.card').filter({ hasText: 'students' }).first().locator('.value')).toHaveText(
    '34',
  );
  for (const name of ['Quillfeather', 'Roywood', 'Kayastone']) await expect(main).not.toContainText(name);
  await page
    .getByRole('table', { name: 'Students' })
    .getByRole('button', { name: '#1', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: '#1' })).toBeVisible();
  await expect(main).not.toContainText('Quillfeather');
  await expect(page.getByText('Rows as they stand in the files hold names')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Problems and codes' }).click();
  await expect(page.getByText('Students and IDs are not listed').first()).toBeVisible();
  await expect(main).not.toContainText('Z9');
  await away(page);
  await expect(page.getByText('Letters need names.')).toBeVisible();
  await page.getByRole('radio', { name: /^Names and IDs/ }).check();
  await expect(page.getByRole('button', { name: 'Prepare the letters' })).toBeVisible();
});

// On the eleventh school day: North has 60 students, of whom 12 are chronically absent, South 19, West 18.
function manyStudents(): GivenFile[] {
  const ids = Array.from({ length: 97 }, (_unused, i) => `S${String(i).padStart(2, '0')}`);
  const school = (i: number): string => (i < 60 ? 'North' : i < 79 ? 'South' : 'West');
  const rows = ids.flatMap((id, i) =>
    (i < 12 ? ['2024-09-03', '2024-09-04'] : ['2024-09-05']).map(
      (date) => `${id},${school(i)},${date},ILL,parent`,
    ),
  );
  return [
    given('attendance.csv', ['student_id,school,date,code,documentation', ...rows].join('\n') + '\n'),
    given(
      'roster.csv',
      ['student_id,school,entry_date', ...ids.map((id, i) => `${id},${school(i)},2024-09-03`)].join('\n') +
        '\n',
    ),
    given('calendar.csv', 'date,type\n2024-09-03,first_day\n2024-09-20,last_day\n'),
  ];
}

test('rates to share: table, file, picture and paper with what they mean; small numbers hidden', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, manyStudents());
  await done(page);
  await page.getByLabel('As of', { exact: true }).fill('2024-09-17');
  await expect(page.getByRole('status')).toContainText('September 17');
  await away(page);
  const csv = (await saved(page, 'Rates (CSV)')).text;
  expect(csv).toContain('school,2024-25,North,,,,60,12,0.2,');
  expect(csv).toContain('school,2024-25,South,,,,*,*,*,');

  await page.getByRole('button', { name: 'Rates on paper' }).click();
  await expect(page.getByRole('heading', { name: 'Rates, ready to print' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  const north = paper.getByRole('row').filter({ hasText: 'North' });
  await expect(north).toContainText('60');
  await expect(north).toContainText('20%');
  await expect(paper.getByRole('row').filter({ hasText: 'South' })).toContainText('hidden: small numbers');
  await expect(paper).toContainText('10% or more of the days enrolled were missed');
  await expect(paper).toContainText('fewer than 20 students, or fewer than 6 chronically absent');
  await expect(paper).toContainText('As of September 17, 2024');
  await expect(paper.locator('.fingerprint')).toHaveText(/^[0-9a-f]{64}$/);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Your files' })).toBeHidden();
  await page.emulateMedia({ media: null });
  expect(pages(await page.pdf({ format: 'Letter' }))).toBe(1);
  await page.getByRole('button', { name: 'Back to the choices' }).click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rates as a picture (PNG)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rollcall-rates.png');
  const picture = readFileSync(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(2400);
  expect(picture.readUInt32BE(20)).toBeGreaterThan(1200);
});

test('rates of absences alone, without a roster, are refused', async ({ page, open }) => {
  await open();
  await giveFiles(page, [attendance, calendar]);
  await done(page);
  await away(page);
  await expect(page.getByText('Add a roster of all students to get rates')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rates (CSV)' })).toHaveCount(0);
});

// Pages of a PDF.
function pages(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const threatening =
  /\bcourt\b|\bDCF\b|neglect|\bfines?\b|police|illegal|tribunal|\bcorte\b|juzgado|multa|polic[ií]a|ilegal|negligencia/i;

test('student sheets: one page each, stamped with the fingerprint of the record', async ({ page, open }) => {
  await open();
  // Dee missed 40 days, some of them for a reason whose name no sheet holds.
  const days = Array.from({ length: 56 }, (_unused, i) => new Date(Date.UTC(2024, 8, 3 + i)))
    .filter((date) => date.getUTCDay() % 6 !== 0)
    .map(
      (date, i) => `D4,"Long, Dee",North,5,${date.toISOString().slice(0, 10)},${i % 2 ? 'CRT' : 'ILL'},none`,
    );
  const long = given('attendance.csv', `${attendance.buffer.toString()}${days.join('\n')}\n`);
  const rosterToo = given('roster.csv', `${roster.buffer.toString()}D4,2024-09-03\n`);
  await results(page, [long, rosterToo, calendar]);
  const report = JSON.parse((await downloadReport(page)).toString()) as {
    students: { student_id: string }[];
    options: unknown;
    rules_checked: string;
  };
  await away(page);
  await page.getByRole('button', { name: 'Prepare the sheets' }).click();
  await expect(page.getByRole('heading', { name: 'Student sheets, ready to print' })).toBeFocused();
  await expect(page.getByText('34 sheets, one page each.')).toBeVisible();
  const sheet = (name: string): ReturnType<Page['locator']> =>
    page.locator('.sheet').filter({ hasText: name });
  // Details wait until they are asked for.
  await expect(sheet('Kayastone')).toContainText('not shown');
  await expect(sheet('Kayastone')).not.toContainText(/[Ww]ellness day: valid|Disciplinary|mental health/);
  expect(pages(await page.pdf({ format: 'Letter' }))).toBe(34);

  await page.getByRole('button', { name: 'Back to the choices' }).click();
  await page.getByLabel('Show wellness days, suspensions and reasons').check();
  await page.getByRole('button', { name: 'Prepare the sheets' }).click();
  await expect(sheet('Kayastone')).toContainText('Disciplinary');
  await expect(sheet('Kayastone')).toContainText('Wellness day');
  await expect(sheet('Kayastone').locator('.legend')).toContainText('MHW-6');
  await expect(sheet('Quillfeather').getByRole('row').nth(4)).toContainText('Oct 28');
  await expect(sheet('Quillfeather')).toContainText(
    'invite the family to meet by Tuesday, November 12, 2024',
  );
  await expect(sheet('Long').locator('tbody tr')).toHaveCount(39);
  expect(pages(await page.pdf({ format: 'Letter' }))).toBe(34);
  for (const { student_id } of report.students.slice(0, 4)) {
    const record = report.students.find((one) => one.student_id === student_id);
    const { options, rules_checked } = report;
    const text = JSON.stringify({ record, options, rules_checked });
    const print = createHash('sha256').update(text).digest('hex');
    await expect(page.locator('.sheet').filter({ hasText: print })).toContainText(student_id);
  }
  const words = await page.locator('.papers').innerText();
  expect(words).not.toMatch(threatening);
  expect(words).toContain('legal appointment');
  expect(words).toContain('All options have their defaults.');
  expect(words).toContain('This is not a legal decision.');
});

test('a stamp names the options that differ from the defaults', async ({ page, open }) => {
  await open();
  const profile = given(
    'ours.json',
    JSON.stringify({
      profile: 1,
      name: '',
      options: { 'truancy.month': 'calendar', 'mhw.in_ordinal': true },
    }),
  );
  await results(page, [...files, profile]);
  await away(page);
  await page.getByRole('button', { name: 'Rates on paper' }).click();
  await expect(page.locator('.stamp')).toContainText(
    'Options that differ from the defaults: truancy.month = calendar.',
  );
});

test('letters: the invitation from what is sure alone, the notice for everybody, one page each, in both languages', async ({
  page,
  open,
}) => {
  await open();
  await results(page);
  await away(page);
  const make = page.getByRole('button', { name: 'Prepare the letters' });
  const back = page.getByRole('button', { name: 'Back to the choices' });
  const letters = page.locator('.letter');
  await page.getByLabel('Whom to reach, and how').fill('Ms. Rivera, 203-555-0100');
  await page.getByLabel('Salutation').fill('Hello, family of {name}!');
  await page.getByLabel('Your own paragraph').fill('We are at school until 4 on most days.');
  await make.click();
  await expect(letters).toHaveCount(1);
  await expect(
    page.getByText('One letter. Of 33 students one has a family meeting that is sure.'),
  ).toBeVisible();
  const letter = letters.first();
  await expect(letter).toContainText('Hello, family of Ada Quillfeather!');
  await expect(letter).toContainText('Ada Quillfeather has missed 4 of 65 school days');
  await expect(letter).toContainText(
    'For 4 days the school has no note that excuses them: Monday, October 21; Wednesday, October 23; Friday, October 25; Monday, October 28.',
  );
  await expect(letter).toContainText('We are at school until 4 on most days.');
  await expect(letter).toContainText('You can bring someone you trust.');
  await expect(letter).toContainText('You can ask for an interpreter');
  await expect(letter).toContainText('Ms. Rivera, 203-555-0100');
  await expect(letter.locator('.stamp')).toContainText('This is not a legal decision.');
  expect(pages(await page.pdf({ format: 'Letter' }))).toBe(1);
  expect(await page.locator('.papers').innerText()).not.toMatch(threatening);
  await back.click();

  // The day of the meeting while it is ahead.
  await page.getByLabel('As of', { exact: true }).fill('2024-11-12');
  await expect(page.getByRole('status')).toContainText('November 12');
  await make.click();
  await expect(page.getByText('For none of the 33 students a family meeting is sure')).toBeVisible();
  await back.click();
  await page.getByLabel('As of', { exact: true }).fill(day);
  await expect(page.getByRole('status')).toContainText('December 4');

  await page.getByLabel('Letter', { exact: true }).selectOption('notice');
  await page.getByLabel('Language of the letter').selectOption('es');
  await make.click();
  await expect(letters).toHaveCount(33);
  const ben = letters.filter({ hasText: 'Ben Roywood' });
  await expect(ben).toHaveAttribute('lang', 'es');
  await expect(ben).toContainText('Estimada familia de Ben Roywood:');
  await expect(ben).toContainText('Ben Roywood ha perdido 1 de 65 días escolares');
  await expect(ben).toContainText('Todavía pueden entregar una nota para estos días: lunes, 2 de diciembre');
  await expect(ben).toContainText('Pueden pedir un intérprete');
  await expect(ben.locator('.stamp')).toContainText('Esto no es una decisión legal.');
  expect(pages(await page.pdf({ format: 'Letter' }))).toBe(33);
  expect(await page.locator('.papers').innerText()).not.toMatch(threatening);
});

test('letters: who stands far down the list is not passed over', async ({ page, open }) => {
  const rows = Array.from({ length: 230 }, (_, at) => `S${String(at).padStart(3, '0')},2024-12-04,AE,parent`);
  const last = ['21', '23', '25', '28'].map((of) => `Z999,2024-10-${of},AU,none`);
  const table = ['student_id,date,code,documentation', ...rows, ...last, 'Z999,2024-12-04,AE,parent', ''];
  await open();
  await giveFiles(page, [
    given('long.csv', table.join('\n')),
    given('calendar.csv', 'date,type\n2024-08-26,first_day\n2025-06-06,last_day\n'),
  ]);
  await done(page);
  await away(page);
  await page.getByRole('button', { name: 'Prepare the letters' }).click();
  await expect(
    page.getByText('One letter. Of 231 students one has a family meeting that is sure.'),
  ).toBeVisible();
  await expect(page.locator('.letter')).toHaveCount(1);
});

test('a meeting that rests on a wellness day that was not valid is no letter and no referral, and says why', async ({
  page,
  open,
}) => {
  const notes = ['04,MHW', '06,MHW', '09,ILL', '10,ILL', '11,ILL', '12,ILL', '13,ILL', '16,ILL', '17,ILL'];
  await open();
  await giveFiles(page, [
    given(
      'third.csv',
      [
        'student_id,date,code,documentation',
        ...notes.map((of) => `a,2024-09-${of},parent`),
        'a,2024-10-02,MHW,parent',
        ...['21', '23', '25'].map((of) => `a,2024-10-${of},ILL,none`),
        'b,2024-12-02,ILL,parent',
        '',
      ].join('\n'),
    ),
    given('calendar.csv', 'date,type\n2024-08-26,first_day\n2025-06-06,last_day\n'),
  ]);
  await done(page);
  await away(page);
  await page.getByRole('button', { name: 'Prepare the letters' }).click();
  await expect(page.getByText('For one more the meeting follows only if a wellness day')).toBeVisible();
  await expect(page.locator('.letter')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the choices' }).click();
  await page.getByLabel('One student', { exact: true }).check();
  await page.getByLabel('Name or ID of the student').fill('a');
  await page.locator('.found').getByRole('button').click();
  await page.getByRole('button', { name: 'Show the facts' }).click();
  await expect(page.getByText('The list names a family meeting for this student.')).toBeVisible();
});

test('letters in the language of the home-language column', async ({ page, open }) => {
  await open();
  const speaks = (id: string): string => (id === 'A1' ? 'Spanish' : id === 'B2' ? 'Portuguese' : '');
  const withLanguage = given(
    'roster.csv',
    [
      'student_id,entry_date,Home Language',
      ...['A1', 'B2', 'C3', ...others].map((id) => `${id},2024-09-03,${speaks(id)}`),
    ].join('\n') + '\n',
  );
  await results(page, [attendance, withLanguage, calendar]);
  await away(page);
  await page.getByLabel('Letter', { exact: true }).selectOption('notice');
  await page.getByLabel('Language of the letter').selectOption('home');
  await expect(page.getByText('The column “Home Language” decides.')).toBeVisible();
  await page
    .getByRole('group', { name: 'Español' })
    .getByLabel('Salutation')
    .fill('Hola, familia de {name}:');
  await page.getByRole('button', { name: 'Prepare the letters' }).click();
  const letters = page.locator('.letter');
  await expect(letters).toHaveCount(33);
  await expect(letters.filter({ hasText: 'Hola, familia de Ada Quillfeather:' })).toHaveAttribute(
    'lang',
    'es',
  );
  await expect(letters.filter({ hasText: 'Ben Roywood' })).toHaveAttribute('lang', 'en');
  await expect(page.locator('.letter[lang=es]')).toHaveCount(1);
});

test('letters in the language of a group of the profile', async ({ page, open }) => {
  await open();
  const roster = ['A1', 'B2'].map((id) => `${id},2024-09-03,${id === 'A1' ? 'Spanish' : 'English'}`);
  const profile = { profile: 1, name: 'Ours', groups: ['Home Language'] };
  await results(page, [
    attendance,
    given('roster.csv', `student_id,entry_date,Home Language\n${roster.join('\n')}\n`),
    calendar,
    given('profile.json', JSON.stringify(profile)),
  ]);
  await away(page);
  await page.getByLabel('Letter', { exact: true }).selectOption('notice');
  await page.getByLabel('Language of the letter').selectOption('home');
  await expect(page.getByText('The column “Home Language” decides.')).toBeVisible();
  await page.getByRole('button', { name: 'Prepare the letters' }).click();
  const letters = page.locator('.letter');
  await expect(letters.filter({ hasText: 'Ada Quillfeather' })).toHaveAttribute('lang', 'es');
  await expect(letters.filter({ hasText: 'Ben Roywood' })).toHaveAttribute('lang', 'en');
});

test('facts for a referral: sure ones, to copy; none where nothing is sure', async ({ page, open }) => {
  await open();
  await results(page);
  await away(page);
  await expect(page.getByRole('button', { name: 'Show the facts' })).toBeDisabled();
  await page.getByLabel('One student', { exact: true }).check();
  const choose = async (name: string): Promise<void> => {
    await page.getByLabel('Name or ID of the student').fill(name);
    await page.locator('.found').getByRole('button').click();
    await expect(page.locator('.chosen')).toContainText(name);
    await page.getByRole('button', { name: 'Show the facts' }).click();
  };
  await choose('Quillfeather');
  const facts = page.getByLabel('Facts to copy');
  await expect(facts).toHaveValue(/Student: Ada Quillfeather \(A1\), North, grade 5/);
  await expect(facts).toHaveValue(/4 days unexcused: October 21, 2024; October 23, 2024/);
  await expect(facts).toHaveValue(/reached on October 28, 2024, to be offered by November 12, 2024/);
  await expect(facts).toHaveValue(/This is not a legal decision\.\nFingerprint \(SHA-256\): [0-9a-f]{64}$/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('The facts were copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await facts.inputValue());
  await page.getByRole('button', { name: 'Back to the choices' }).click();
  await choose('Roywood');
  await expect(page.getByText('no family meeting is sure, so there are no facts')).toBeVisible();
  await expect(facts).toHaveCount(0);
});

test('Clear everything leaves nothing; leaving with data open asks once', async ({ page, open }) => {
  await open();
  await results(page);
  await away(page);
  await page.getByRole('radio', { name: 'Row numbers' }).check();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    location.reload();
  });
  await expect.poll(() => dialogs).toEqual(['beforeunload']);
  await expect(page.getByRole('heading', { level: 1, name: 'Take away' })).toBeVisible();

  const workers = page.workers();
  expect(workers.length).toBeGreaterThan(0);
  const closed = Promise.all(
    workers.map((worker) => new Promise((resolve) => worker.once('close', resolve))),
  );
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await closed;
  await expect(page.getByRole('status')).toHaveText(/Everything was cleared/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  const input = page.getByLabel('Attendance files', { exact: true });
  expect(await input.evaluate((one: HTMLInputElement) => one.files?.length)).toBe(0);
  await expect(page.locator('body')).not.toContainText(/attendance\.csv|Quillfeather|Undo/);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    state: JSON.stringify(history.state),
  }));
  expect(kept).toEqual({ local: [], session: [], cookies: '', databases: 0, caches: [], state: 'null' });
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Students' })).toHaveCount(0);
  // Nothing is asked any more, and the names are shown again with the next files.
  await page.reload();
  expect(dialogs).toHaveLength(1);
  await results(page);
  await expect(page.getByRole('table', { name: 'Students' })).toContainText('Quillfeather');
});

test('a fingerprint is made without the browser’s own SHA-256, as on a page without encryption', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  await open();
  await results(page);
  await away(page);
  await page.getByRole('button', { name: 'Rates on paper' }).click();
  await expect(page.locator('.fingerprint')).toHaveText(/^[0-9a-f]{64}$/);
});

test('a fingerprint on the page opened as a file is that of the page from a server', async ({
  page,
  open,
}) => {
  const marks: string[] = [];
  for (const address of [pathToFileURL(path.join(dist, 'rollcall.html')).href, undefined]) {
    await open(address);
    await results(page);
    await away(page);
    await page.getByRole('button', { name: 'Rates on paper' }).click();
    await expect(page.locator('.fingerprint')).toHaveText(/^[0-9a-f]{64}$/);
    marks.push(await page.locator('.fingerprint').innerText());
  }
  expect(marks[0]).toBe(marks[1]);
});

for (const [scheme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const) {
  test(`axe: take away, sheets, letters, rates and referral (${scheme}, ${String(width)} px)`, async ({
    page,
    open,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await open();
    await results(page);
    await away(page);
    const clean = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    };
    await page.getByText('Look at the rates').click();
    await page.getByLabel('One student', { exact: true }).check();
    await page.getByLabel('Name or ID of the student').fill('quill');
    await expect(page.locator('.found').getByRole('button')).toHaveCount(1);
    await clean();
    await page.locator('.found').getByRole('button').click();
    const back = page.getByRole('button', { name: 'Back to the choices' });
    for (const name of ['Prepare the sheets', 'Prepare the letters', 'Rates on paper', 'Show the facts']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(back).toBeVisible();
      await clean();
      await back.click();
    }
  });
}
