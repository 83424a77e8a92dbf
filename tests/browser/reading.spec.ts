// SPDX-License-Identifier: Apache-2.0
// Reading large files: progress, Cancel at once, a page that never freezes, and the marks that a benchmark reads.
import { done, expect, given, giveFiles, openStudent, test } from './fixtures.ts';
import type { Page } from '@playwright/test';

// Gives the page a file of about so many megabytes, made in the page.
async function giveGenerated(page: Page, megabytes: number): Promise<void> {
  await page.evaluate((size) => {
    const parts: string[] = ['student_id,date,code\n'];
    let bytes = 0;
    for (let student = 0; bytes < size * 1e6; student++) {
      let block = '';
      for (let day = 1; day <= 28; day++) {
        for (const month of ['01', '02', '03', '04', '05']) {
          block += `S${String(student).padStart(7, '0')},2025-${month}-${String(day).padStart(2, '0')},P\n`;
        }
      }
      bytes += block.length;
      parts.push(block);
    }
    const data = new DataTransfer();
    data.items.add(new File(parts, 'generated.csv'));
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input === null) throw new Error('no input');
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, megabytes);
}

test('Cancel answers at once, and the page goes on', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('small.csv', 'student_id,date,code\nS1,2024-10-01,ILL\n')]);
  await done(page);
  await giveGenerated(page, 150);
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeVisible();
  // Before the next task, whatever the worker does: no time of the machine comes into it.
  const answered = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === 'Cancel',
    );
    button?.click();
    await new Promise((resolve) => setTimeout(resolve));
    return document.querySelector('reading-progress') === null;
  });
  expect(answered).toBe(true);
  await expect(page.getByRole('status')).toContainText('Reading was cancelled');
  await openStudent(page, 'S1');
  await page.goBack();
  await giveFiles(page, [given('next.csv', 'student_id,date,code\nS2,2024-10-01,ILL\n')]);
  const students = page.getByRole('table', { name: 'Students' });
  await expect(students.getByRole('button', { name: 'S2', exact: true })).toBeVisible();
});

test('progress tells rows and megabytes, and the page is never stuck', async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    const seen: { shown: string[]; longest: number } = { shown: [], longest: 0 };
    (window as unknown as { seen: typeof seen }).seen = seen;
    let last: number | undefined; // the frame before, where it showed the reading
    const look = (): void => {
      const now = performance.now();
      const text = document.querySelector('reading-progress .figures')?.textContent?.trim();
      if (text !== undefined && seen.shown.at(-1) !== text) seen.shown.push(text);
      const reading = document.querySelector('reading-progress') !== null;
      if (reading && last !== undefined) seen.longest = Math.max(seen.longest, now - last);
      last = reading ? now : undefined;
      requestAnimationFrame(look);
    };
    look();
  });
  await giveGenerated(page, 50);
  await expect(page.getByRole('status')).toContainText('Done:', { timeout: 60_000 });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { shown: string[]; longest: number } }).seen,
  );
  const counted = seen.shown.filter((text) => /^[\d,]+ rows read, [\d.]+ of 50\.\d MB$/.test(text));
  expect(counted.length).toBeGreaterThanOrEqual(3);
  expect(new Set(counted).size).toBe(counted.length);
  expect(seen.longest).toBeLessThan(1000);
  const marks = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter((mark) => mark.name.startsWith('rollcall:read:'))
      .map((mark) => [mark.name, mark.startTime] as const),
  );
  expect(marks.map(([name]) => name)).toEqual(['rollcall:read:start', 'rollcall:read:end']);
  expect(marks[1]?.[1] ?? 0).toBeGreaterThan(marks[0]?.[1] ?? 0);
});

test('a browser without byte streams of files gets the same results', async ({ page, open }) => {
  await page.addInitScript(() => {
    // The worker's text is made of this document's block, so that its own Blob can be changed for the test.
    const block = Blob;
    window.Blob = class extends block {
      constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
        const isWorker = options?.type === 'text/javascript';
        super(
          isWorker ? ['File.prototype.stream = () => new ReadableStream();', ...(parts ?? [])] : parts,
          options,
        );
      }
    };
  });
  await open();
  await giveFiles(page, [given('small.csv', 'student_id,date,code\nS1,2024-10-01,ILL\nS2,2024-10-01,ILL\n')]);
  await done(page);
  await expect(page.getByRole('status')).toHaveText('Done: 2 students, 2 rows.');
});
