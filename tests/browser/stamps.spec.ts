// SPDX-License-Identifier: Apache-2.0
// Whatever place of the results is printed says what it rests on, once; and a list says how much of it is on the paper.
import { done, expect, given, giveFiles, test, toPlace } from './fixtures.ts';
import type { Page } from '@playwright/test';

const rows = Array.from({ length: 130 }, (_, at) => `S${String(at).padStart(3, '0')},2024-12-04,AE,parent`);
const files = [
  given('attendance.csv', ['student_id,date,code,documentation', ...rows, ''].join('\n')),
  given('calendar.csv', 'date,type\n2024-08-26,first_day\n2025-06-06,last_day\n'),
];

async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const stamps = page.locator('.stamp:visible');
  await expect(stamps).toHaveCount(1);
  const texts = await stamps.allInnerTexts();
  await page.emulateMedia({ media: null });
  await expect(stamps).toHaveCount(0);
  return texts;
}

test('every place that is printed is stamped once', async ({ page, open }) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  await expect(page.locator('.stamp')).toHaveCount(0); // on paper alone
  const fingerprints = new Set<string>();
  const look = async (place: string): Promise<void> => {
    const stamps = await onPaper(page);
    expect(stamps[0], place).toContain('As of December 4, 2024.');
    expect(stamps[0], place).toContain('All options have their defaults.');
    expect(stamps[0], place).toContain('This is not a legal decision.');
    fingerprints.add(/[0-9a-f]{64}/.exec(stamps[0] ?? '')?.[0] ?? place);
  };
  await look('Overview');
  const others = [
    'Agenda',
    'Charts',
    'Days to check',
    'Problems and codes',
    'Contacts and steps',
    'District options',
  ];
  for (const place of others) {
    await toPlace(page, place);
    await look(place);
  }
  expect(fingerprints.size).toBe(1 + others.length);
});

test('a printed list says how much of it is there', async ({ page, open }) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('1 to 100 of 130')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next 100' })).toBeHidden();
});
