// SPDX-License-Identifier: Apache-2.0
// The wall card: one page in English and Spanish, of a calendar alone.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { done, expect, given, givenFrom, giveFiles, test, toPlace, top } from './fixtures.ts';

const calendarA = givenFrom(top, 'tests/vectors/CAL-A.csv');

// Counted in the calendar by hand: school days so far, and the fewest days that are 5, 10 and 20% of them.
const marksOfA = [
  ['August 2024', 'agosto de 2024', '4', '1', '1', '1'],
  ['September 2024', 'septiembre de 2024', '24', '2', '3', '5'],
  ['October 2024', 'octubre de 2024', '45', '3', '5', '9'],
  ['November 2024', 'noviembre de 2024', '63', '4', '7', '13'],
  ['December 2024', 'diciembre de 2024', '78', '4', '8', '16'],
  ['January 2025', 'enero de 2025', '99', '5', '10', '20'],
  ['February 2025', 'febrero de 2025', '116', '6', '12', '24'],
  ['March 2025', 'marzo de 2025', '137', '7', '14', '28'],
  ['April 2025', 'abril de 2025', '154', '8', '16', '31'],
  ['May 2025', 'mayo de 2025', '175', '9', '18', '35'],
  ['June 2025', 'junio de 2025', '180', '9', '18', '36'],
];

async function makeCard(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Make the wall card', exact: true }).click();
  const card = page.locator('article.wall');
  await expect(card).toBeVisible();
  return card;
}

async function rowsOf(card: Locator): Promise<string[][]> {
  return card.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const months = [...row.querySelectorAll('th span')].map((span) => span.textContent?.trim() ?? '');
      const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent?.trim() ?? '');
      return [...months, ...cells];
    }),
  );
}

test('a calendar file alone gives the card, in both languages, with the office’s phone', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [calendarA]);
  await page.getByLabel('Name that families see').fill('North Elementary School');
  await page.getByLabel('Phone of the attendance office').fill('203-555-0100');
  await page.getByLabel('Hours of the attendance office').fill('7:30 to 3:30');
  const card = await makeCard(page);
  expect(await rowsOf(card)).toEqual(marksOfA);
  // Fewer than 20 school days: a footnote says that the words are not used yet.
  await expect(card.locator('tbody th').first()).toContainText('*');
  await expect(card.locator('tbody th').nth(1)).not.toContainText('*');
  await expect(card.locator('.wall-early')).toContainText('Early in the year');
  await expect(card).toContainText('North Elementary School');
  const english = card.locator('section[lang=en]');
  await expect(english).toContainText('can take 2 mental health wellness days a school year');
  await expect(english).toContainText('They cannot be two school days in a row.');
  await expect(english).toContainText('A parent tells the school in writing that they agree.');
  await expect(english).toContainText('never counts for truancy');
  await expect(english).toContainText('within 10 school days of coming back');
  await expect(english).toContainText('203-555-0100');
  const spanish = card.locator('section[lang=es]');
  await expect(spanish).toContainText('puede tomar 2 días de bienestar');
  await expect(spanish).toContainText('203-555-0100');
  await expect(spanish).toContainText('988');
  await expect(card.locator('.wall-logo')).toBeAttached();
});

test('the district’s options are on the card', async ({ page, open }) => {
  const attendance = given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,ILL\nS1,2025-06-06,ILL\n');
  const profile = given(
    'profile.json',
    JSON.stringify({
      profile: 1,
      name: 'Example Public Schools',
      contacts: { attendance: { phone: '203-555-0199' } },
      options: {
        'mhw.permission_required': false,
        'documentation.days': 5,
        'documentation.anchor': 'absence',
      },
    }),
  );
  await open();
  await giveFiles(page, [attendance, calendarA, profile]);
  await done(page);
  await toPlace(page, 'Take away');
  const card = await makeCard(page);
  await expect(card.locator('section[lang=en]')).toContainText('Our schools ask for no note.');
  await expect(card.locator('section[lang=en]')).toContainText('within 5 school days of the missed day');
  await expect(card.locator('section[lang=es]')).toContainText('días de clases después del día perdido');
  await expect(card.locator('section[lang=en]')).toContainText('203-555-0199');
  expect(await rowsOf(card)).toEqual(marksOfA);
  await expect(card).not.toContainText('S1');
});

test('on paper the card is one page, with nothing else on it', async ({ page, open }) => {
  await open();
  await giveFiles(page, [calendarA]);
  await makeCard(page);
  await page.evaluate(() => {
    window.print = () => undefined; // the dialog would wait for a person
  });
  await page.getByRole('button', { name: 'Print the wall card', exact: true }).click();
  await expect(page.locator('.papers article.wall')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print the wall card' })).toBeHidden();
  await expect(page.locator('article.wall')).toBeVisible();
  const pdf = await page.pdf({ format: 'Letter' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.papers')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`link, code and card are clean for axe at 320 px, ${scheme}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: scheme });
    await open();
    await giveFiles(page, [calendarA]);
    await page.getByRole('button', { name: 'Make the link', exact: true }).click();
    await expect(page.locator('svg.qr')).toBeVisible();
    await makeCard(page);
    const seen = await new AxeBuilder({ page }).include('school-leaflets').analyze();
    expect(seen.violations).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
  });
}
