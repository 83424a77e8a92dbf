// SPDX-License-Identifier: Apache-2.0
// What leaves the page and what stays after it: nothing is asked for and nothing is kept, and the page says so from the
// browser's own list.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import {
  dist,
  done,
  downloadReport,
  expect,
  given,
  givenFrom,
  giveFiles,
  singleFile,
  test,
  toPlace,
  top,
} from './fixtures.ts';
import { launchOptions } from './launch.ts';

const story = ['attendance.csv', 'roster.csv', 'calendar.csv'].map((name) =>
  givenFrom(top, 'examples/whole-class', name),
);
const none = 'Built so that nothing you enter is sent. Requests since you opened this page: 0';

async function placesOf(page: Page): Promise<string[]> {
  const links = page.getByRole('navigation', { name: 'Parts of the results' }).getByRole('link');
  return (await links.allTextContents()).map((text) => text.trim().replace(/\s+/g, ' '));
}

test('a whole session asks for nothing and keeps nothing', async ({ page, open, site }) => {
  test.setTimeout(120_000);
  await open();
  const log = await page.context().newCDPSession(page);
  const asked: string[] = [];
  log.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  log.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  log.on('Network.webTransportCreated', ({ url }) => asked.push(url));
  await log.send('Network.enable');
  page.on('request', (request) => asked.push(request.url()));
  const served = site.requests.length;

  await expect(page.locator('.proof')).toHaveText(none);
  await giveFiles(page, story);
  await done(page);
  for (const place of (await placesOf(page)).slice(1)) await toPlace(page, place);
  await toPlace(page, 'Overview');
  await downloadReport(page);
  await page.locator('[data-student]').first().click();
  await expect(page.locator('student-view h1')).toBeVisible();
  await page.evaluate(() => (location.hash = 'family'));
  await page.getByRole('main').getByRole('button', { name: 'None', exact: true }).click();
  await page.locator('family-wellness .choices button').first().click();
  await expect(page.locator('family-answer h1')).toBeVisible();
  await page.getByText('What closes each way out').click();
  await expect(page.getByRole('table', { name: 'Ways out of the page' })).toBeVisible();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('.proof')).toContainText('Solicitudes desde que abrió esta página: 0');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('.proof')).toHaveText(none);

  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([]);
  expect(site.requests.length).toBe(served);
  expect(
    await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    })),
  ).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '' });
  expect(await page.context().cookies()).toEqual([]);
});

test('the page has no word of analytics and no address of another server that it loads from', () => {
  const html = readFileSync(path.join(dist, 'rollcall.html'), 'utf8');
  expect(html).not.toMatch(/<(script|link|img|iframe|video|audio)[^>]*\s(src|href)="(?!data:)/);
  expect(html).not.toMatch(
    /google-?analytics|googletagmanager|gtag\(|matomo|plausible|segment\.io|mixpanel/i,
  );
  expect(html).not.toMatch(/@font-face|fonts\.googleapis|localStorage\.|sessionStorage\.|document\.cookie/);
  expect(html).toContain('<meta name="referrer" content="no-referrer"');
});

test.describe('a request that is made all the same', () => {
  test.use({ bypassCSP: true });

  test('is counted, and named one tap below', async ({ page, open, site }) => {
    await open();
    await page.getByText('What closes each way out').click();
    await expect(page.getByRole('table', { name: 'Ways out of the page' })).toBeVisible();
    await page.evaluate((at) => fetch(at), `${site.address}?page`);
    await expect(page.locator('.proof')).toContainText('Requests since you opened this page: 1');
    await expect(page.locator('privacy-channels')).toContainText('/index.html?page');
    await giveFiles(page, story);
    await done(page);
    await expect(page.locator('.proof')).toContainText('Requests since you opened this page: 1');
  });
});

test('with the network switched off the page does the same', async ({ page, open }) => {
  await open();
  await page.context().setOffline(true);
  await giveFiles(page, story);
  await done(page);
  await page.locator('[data-student]').first().click();
  await expect(page.locator('student-view h1')).toBeVisible();
  await expect(page.locator('.proof')).toHaveText(none);
});

// Playwright switches the back-forward cache off, so this has a browser of its own.
test('Back, after the page was left, brings nothing back', async ({ site }) => {
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    const restored: boolean[] = [];
    await page.exposeFunction('restored', (persisted: boolean) => restored.push(persisted));
    await page.goto(site.address);
    await page.evaluate(() => {
      (window as unknown as { kept: string }).kept = 'the same page';
      addEventListener('pageshow', ({ persisted }) => {
        document.title = `shown again: ${persisted}`;
      });
    });
    await giveFiles(page, story);
    await done(page);
    const name = (await page.locator('[data-student]').first().textContent())?.trim() ?? '';
    expect(name).not.toBe('');
    await page.goto(site.empty);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('rollcall-app h1')).toBeVisible();
    // It is the very page that was kept, and it is empty.
    expect(await page.title()).toBe('shown again: true');
    expect(await page.evaluate(() => (window as unknown as { kept?: string }).kept)).toBe('the same page');
    await expect(page.getByRole('table', { name: 'Students' })).toHaveCount(0);
    expect(await page.content()).not.toContain(name);
    // And it works.
    await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-10-01,ILL\n')]);
    await done(page);
  } finally {
    await browser.close();
  }
});

test('Clear, and closing, leave nothing', async ({ page, open }) => {
  await open();
  await page.getByRole('link', { name: /^For a family/ }).click();
  await page.getByRole('main').getByRole('button', { name: 'None', exact: true }).click();
  await page.evaluate(() => (location.hash = 'files'));
  await giveFiles(page, story);
  await done(page);
  const name = (await page.locator('[data-student]').first().textContent())?.trim() ?? '';
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('status')).not.toHaveText('');
  expect(await page.content()).not.toContain(name);
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Students' })).toHaveCount(0);
  expect(await page.content()).not.toContain(name);
  // What a family had said is gone too: the first question is open again.
  await page.evaluate(() => (location.hash = 'family'));
  await expect(page.locator('family-wellness h1')).toBeVisible();
  await expect(page.locator('family-wellness [aria-pressed="true"]')).toHaveCount(0);
});

test('no field lets the browser fill in or restore what was entered, and none is in the file served', async ({
  page,
  open,
}) => {
  expect(readFileSync(path.join(dist, 'rollcall.html'), 'utf8').split('<script')[0]).not.toMatch(
    /<(input|select|textarea)\b/,
  );
  await open();
  const unsaid = (): Promise<string[]> =>
    page
      .locator('input:not([type=radio], [type=checkbox]), select, textarea')
      .evaluateAll((fields) =>
        fields
          .filter((field) => field.getAttribute('autocomplete') !== 'off')
          .map((field) => field.outerHTML.slice(0, 120)),
      );
  expect(await unsaid()).toEqual([]);
  await giveFiles(page, story);
  await done(page);
  expect(await unsaid()).toEqual([]);
  for (const place of (await placesOf(page)).slice(1)) {
    await toPlace(page, place);
    expect(await unsaid(), place).toEqual([]);
  }
  await page.evaluate(() => (location.hash = 'family'));
  for (const place of ['days', 'late', 'what-if', 'year', 'note', 'keep']) {
    await page.evaluate((place) => (location.hash = `family/${place}`), place);
    await expect(page.locator('family-app h1').first()).toBeVisible();
    expect(await unsaid(), place).toEqual([]);
  }
});

test('recorders are told to leave out the page’s main part and every row of a student', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, story);
  await done(page);
  const rows = page.getByRole('table', { name: 'Students', exact: true }).locator('tbody tr.row');
  expect(await rows.count()).toBeGreaterThan(5);
  for (const one of [page.getByRole('main'), rows.first(), rows.last()]) {
    for (const mark of ['data-private', 'data-hj-suppress']) await expect(one).toHaveAttribute(mark, '');
    await expect(one).toHaveAttribute('data-sl', 'exclude');
    await expect(one).toHaveClass(/\bfs-exclude\b/);
    await expect(one).toHaveClass(/\bph-no-capture\b/);
  }
});

test('names and IDs of students are kept from translation wherever they stand', async ({ page, open }) => {
  await open();
  await giveFiles(page, story);
  await done(page);
  const roster = readFileSync(path.join(top, 'examples/whole-class/roster.csv'), 'utf8');
  const [header = '', ...lines] = roster.trim().split(/\r?\n/);
  const at = header.split(',').indexOf('student_id');
  const ids = lines.map((line) => line.split(',')[at] ?? '');
  const names = await page.locator('[data-student]').allTextContents();
  const loose = (): Promise<string[]> =>
    page.evaluate(
      (words) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(
          document.querySelector('main') ?? document.body,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const text = walker.currentNode.textContent ?? '';
          const parent = walker.currentNode.parentElement;
          if (parent?.closest('script, style, option') !== null && parent !== null) continue;
          const word = words.find((one) => one.length > 3 && text.includes(one));
          const state = parent?.closest('[translate]')?.getAttribute('translate');
          if (word !== undefined && state !== 'no') found.push(text.trim().slice(0, 80));
        }
        return found;
      },
      [...ids, ...names.map((name) => name.trim())].filter((one) => !/^\d{1,4}$/.test(one)),
    );
  expect(await loose()).toEqual([]);
  for (const place of (await placesOf(page)).slice(1)) {
    await toPlace(page, place);
    expect(await loose(), place).toEqual([]);
  }
  await toPlace(page, 'Overview');
  await page.locator('[data-student]').first().click();
  await expect(page.locator('student-view h1')).toBeVisible();
  expect(await loose()).toEqual([]);
});

test('the file opened from a disk makes no request either', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(singleFile);
  await giveFiles(page, story);
  await done(page);
  await expect(page.locator('.proof')).toHaveText(none);
  expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([singleFile]);
});
