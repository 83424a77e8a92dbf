// SPDX-License-Identifier: Apache-2.0
// The staff's views in Spanish: every place of the results, a student, prints and letters, with the examples and with files
// that are not as they should be. No word is English but the law's own, the files' own, and what is marked as English.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { english } from './english.ts';
import { expect, given, givenFrom, test, top, type GivenFile } from './fixtures.ts';

// The values of these files are in Greek letters, so that they are no English words.
const attendance = (name: string, rows: string): GivenFile =>
  given(name, `student_id,name,school,grade,date,code,documentation,documented_on\n${rows}`);
const calendar = given('calendario.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');
const clean = attendance(
  'asistencia.csv',
  [
    '1,Ζωή,Βόρειο,5,2024-09-13,MHW,parent,',
    '1,Ζωή,Βόρειο,5,2024-09-16,MHW,parent,',
    '1,Ζωή,Βόρειο,5,2024-10-01,ILL,,',
    '1,Ζωή,Βόρειο,5,2024-10-02,VAC,none,',
    '1,Ζωή,Βόρειο,5,2024-10-03,AU,,',
    '1,Ζωή,Βόρειο,5,2024-10-04,AU,,',
    '1,Ζωή,Βόρειο,5,2024-10-07,TRN,,',
    '2,Νίκος,Βόρειο,6,2024-10-02,ZZ,,',
    '2,Νίκος,Βόρειο,6,2024-10-04,NP,parent,2024-11-20',
    '3,Ήρα,Νότιο,K,2024-10-04,OSS,,',
    '4,Ίρις,Νότιο,PK,2024-10-08,MHW,,',
    '',
  ].join('\n'),
);
// Dates that are none, a day without school, a row twice, two codes on one day, an ID of another kind, a blank one.
const dirty = attendance(
  'sucio.csv',
  [
    '1,Ζωή,Βόρειο,5,2024-13-45,ILL,,',
    '1,Ζωή,Βόρειο,5,2024-09-14,ILL,,',
    '1,Ζωή,Βόρειο,5,2024-09-16,ILL,,',
    '1,Ζωή,Βόρειο,5,2024-09-16,ILL,,',
    '1,Ζωή,Βόρειο,5,2024-09-16,P,,',
    '1,Ζωή,Βόρειο,99,2024-09-17,ILL,ναι,μια',
    ',Νίκος,Βόρειο,6,2024-10-02,ILL,,',
    '01,Νίκος,Βόρειο,6,2024-10-02,,,',
    '2,Νίκος,Βόρειο,6,2010-10-02,ILL,,',
    '2,Νίκος,Νότιο,7,2024-10-02,MHW,medical,2024-09-01',
    '',
  ].join('\n'),
);
const roster = given(
  'lista.csv',
  'student_id,name,school,grade,entry_date,exit_date,race\n1,Ζωή,Βόρειο,5,2024-08-28,,Α\n3,Ήρα,Νότιο,K,2025-01-10,2024-12-01,Β\n9,Άννα,Νότιο,K,2024-08-28,,\n',
);

async function open(page: Page, files: GivenFile[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.locator('student-table table')).toBeVisible();
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('main details')) one.open = true;
  });
}

async function look(page: Page, view: string): Promise<void> {
  await unfold(page);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  expect(await english(page), view).toEqual([]);
}

async function everyPlace(page: Page): Promise<void> {
  const links = page.locator('nav a[href^="#results"]');
  const places = await links.count();
  expect(places).toBeGreaterThan(4);
  await look(page, 'overview');
  for (let i = 1; i < places; i++) {
    const name = (await links.nth(i).getAttribute('href')) ?? '';
    await links.nth(i).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await look(page, name);
  }
  await links.first().click();
  const students = page.locator('student-table tbody button');
  await expect(students.first()).toBeVisible();
  for (let i = 0; i < Math.min(await students.count(), 4); i++) {
    await students.nth(i).click();
    await expect(page.locator('student-view h1, student-view h2').first()).toBeVisible();
    await look(page, `student ${i}`);
    await page.goBack();
    await expect(students.first()).toBeVisible();
  }
}

const sets: [string, GivenFile[]][] = [
  ['as they should be', [clean, calendar, roster]],
  ['not as they should be', [clean, dirty, roster]],
];

for (const [name, files] of sets) {
  test(`every view of the results in Spanish: files ${name}`, async ({ page, site }) => {
    test.slow();
    await page.goto(`${site.address}?lang=es`);
    await look(page, 'start');
    await open(page, files);
    await everyPlace(page);
  });
}

test('letters, sheets, rates and the referral in Spanish', async ({ page, site }) => {
  test.slow();
  await page.goto(`${site.address}?lang=es`);
  await open(page, [clean, calendar, roster]);
  await page.locator('nav a[href="#results/away"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('#letter-kind').selectOption('notice');
  await page.locator('#letter-language').selectOption('es');
  await page.locator('.letter-words ~ button').first().click();
  await expect(page.locator('.letter').first()).toHaveAttribute('lang', 'es');
  await look(page, 'letters');
});

// Every example: what its rows, its rules and its options make of the overview, the problems and the first student.
const stories = readdirSync(path.join(top, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('the problems, the days to check and the rules of every example in Spanish', async ({ page, site }) => {
  test.setTimeout(480_000);
  await page.goto(`${site.address}?lang=es`);
  for (const story of stories) {
    const here = path.join(top, 'examples', story);
    const files = readdirSync(here).filter((name) =>
      /^(attendance|roster|calendar)\.csv$|^profile\.json$/.test(name),
    );
    if (!files.includes('attendance.csv')) continue;
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.map((name) => givenFrom(here, name)));
    await expect(page.locator('student-table table')).toBeVisible();
    for (const place of ['problems', 'check', 'options']) {
      const link = page.locator(`nav a[href="#results/${place}"]`);
      if ((await link.count()) === 0) continue;
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await look(page, `${story}: ${place}`);
    }
  }
});
