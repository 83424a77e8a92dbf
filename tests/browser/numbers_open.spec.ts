// SPDX-License-Identifier: Apache-2.0
// A number of the overview opens the list of exactly the students that it counts.
import { done, expect, given, giveFiles, openStudent, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

function day(at: number): string {
  const date = new Date(Date.UTC(2024, 8, 3 + Math.floor(at / 5) * 7 + (at % 5)));
  return date.toISOString().slice(0, 10);
}

// 40 days: every third student misses every sixth day, some nearly half, one code is not known, and some came late.
const rows: string[] = [];
for (let at = 0; at < 40; at++) {
  for (let student = 0; student < 36; student++) {
    if (student >= 30 && at < 26) continue;
    const absent = student % 3 === 0 ? at % 6 === 0 : student % 7 === 0 ? at % 2 === 0 : at === student;
    const code = student === 4 && at === 9 ? '??' : absent ? (student % 2 === 0 ? 'AU' : 'A') : 'P';
    rows.push(`S${String(student).padStart(2, '0')},Maple,${day(at)},${code},${code === 'AU' ? 'none' : ''}`);
  }
}
const files = [
  given('daily.csv', ['student_id,school,date,code,documentation', ...rows, ''].join('\n')),
  given('calendar.csv', 'date,type\n2024-08-26,first_day\n2025-06-06,last_day\n'),
];

async function listed(page: Page): Promise<number> {
  const table = page.getByRole('table', { name: 'Students', exact: true });
  return Number(await table.getAttribute('aria-rowcount')) - 1;
}

test('each card and each of the two numbers opens its students', async ({ page, open }) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  const numbers = page.locator('.card button.opens, .two-numbers button.opens');
  const count = await numbers.count();
  const seen: number[] = [];
  expect(count).toBeGreaterThanOrEqual(6);
  for (let at = 0; at < count; at++) {
    const number = Number(/^\s*(\d+)/.exec(await numbers.nth(at).innerText())?.[1]);
    await numbers.nth(at).click();
    await expect(page.getByRole('heading', { name: 'List of students' })).toBeFocused();
    expect(await listed(page), await numbers.nth(at).innerText()).toBe(number);
    seen.push(number);
  }
  expect(new Set(seen).size).toBeGreaterThan(3);
  // By key, and from there to a student with the reasons.
  await numbers.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'List of students' })).toBeFocused();
  await openStudent(page, 'S00');
});

test('the filters of the rate say where each band ends', async ({ page, open }) => {
  await open();
  await giveFiles(page, files);
  await done(page);
  await page.getByText('Filter the list').click();
  const rate = page.getByLabel('Rate', { exact: true });
  const counts: Record<string, number> = {};
  for (const label of ['10% or more, early students too', '10% to below 20%', '20% or more']) {
    await rate.selectOption({ label });
    await expect.poll(() => listed(page)).not.toBe(36);
    counts[label] = await listed(page);
    await rate.selectOption({ index: 0 });
    await expect.poll(() => listed(page)).toBe(36);
  }
  const chronic = page.locator('.card').filter({ hasText: 'chronically absent' }).locator('.value');
  expect(counts['10% or more, early students too']).toBe(Number(/\d+/.exec(await chronic.innerText())?.[0]));
  expect(counts['10% to below 20%']).toBeGreaterThan(0);
  expect(counts['20% or more']).toBeGreaterThan(0);
});
