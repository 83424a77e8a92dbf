// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { dist, done, expect, test, toPlace } from './fixtures.ts';

test('the start says what it is, what happens with the data, and how to begin', async ({ page, open }) => {
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByText(
      'Nothing you enter is sent anywhere. It is gone when you close this page, unless you save or print it.',
    ),
  ).toBeVisible();
  const input = page.getByLabel('Attendance files', { exact: true });
  await expect(input).toHaveCount(1);
  await expect(input).toHaveAttribute('type', 'file');
  await expect(input).toHaveAttribute('multiple', '');
  await expect(page.getByRole('button', { name: 'Use sample data', exact: true })).toBeVisible();
});

test('the input is in the document as soon as it is parsed', async ({ page, site }) => {
  await page.goto(site.address, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('input[type=file]').count()).toBe(1);
});

test('sample data: each story leads straight to its results', async ({ page, open }) => {
  await open();
  const stories = await page
    .locator('#sample-story option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(stories.length).toBeGreaterThanOrEqual(10);
  for (const story of stories) {
    await page.locator('#sample-story').selectOption(story);
    await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
    await done(page);
    await expect(page.getByRole('region', { name: 'Problems', exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Use sample data', exact: true })).toBeVisible();
  }
});

test('the policy names every script and style by its hash and leaves no other way', async ({
  page,
  open,
}) => {
  await open();
  const html = readFileSync(path.join(dist, 'rollcall.html'), 'utf8');
  expect(readFileSync(path.join(dist, 'site/index.html'), 'utf8')).toBe(html);
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  // Those of the parts that run later, as the page unpacks them.
  const later = (kind: string): string[] =>
    [...html.matchAll(new RegExp(`id="rollcall-${kind}-[\\w-]+">([^<]*)<`, 'g'))].map(([, packed = '']) =>
      hash(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')),
    );
  const all = (kind: string, first: string): string => [hash(first), ...later(kind)].join(' ');
  expect(later('script').length).toBeGreaterThanOrEqual(3);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toBe(
    `default-src 'none'; script-src ${all('script', script)} 'wasm-unsafe-eval'; style-src ${all('style', style)}; ` +
      "img-src data: blob:; worker-src blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; " +
      "frame-src 'none'; object-src 'none'",
  );
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)="(?!data:)/);
  expect(html).not.toContain('crossorigin');
});

test('the parts of the page run when they are first needed, and not before', async ({ page, open }) => {
  await open();
  const there = (name: string): Promise<boolean> =>
    page.evaluate((tag) => customElements.get(tag) !== undefined, name);
  const parts = async (): Promise<boolean[]> =>
    Promise.all(['results-view', 'charts-view', 'family-app'].map(there));
  expect(await parts()).toEqual([false, false, false]);
  await page.getByRole('link', { name: 'For a family' }).click();
  await expect(page.locator('family-app h1')).toBeFocused();
  expect(await parts()).toEqual([false, false, true]);
  await page.goBack();
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  expect(await parts()).toEqual([true, false, true]);
  await toPlace(page, 'Charts');
  await expect.poll(parts).toEqual([true, true, true]);
});

test('nothing is asked for while files are read, and nothing is stored', async ({ page, open, site }) => {
  await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const served = site.requests.length;
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  await page.getByRole('table', { name: 'Students', exact: true }).getByRole('button').nth(6).click();
  await page.goBack();
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(site.requests.length).toBe(served);
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0 });
});

test('leaving with results open asks once, and nothing comes back after it', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(page.getByRole('button', { name: 'Use sample data', exact: true })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('the licences of parts from outside are inside the page', async ({ page, open }) => {
  await open();
  await page.getByText('About Rollcall').click();
  await page.getByText('Parts from outside, and their licenses').click();
  const text = page.locator('pre.licences');
  const parts = ['lit', '@fluent/bundle', '@picocss/pico', 'Emscripten', 'nlohmann', 'musl', 'LLVM'];
  for (const part of [...parts, 'read-excel-file', 'fflate', 'saxen', 'ical.js', 'kewisch/ical.js']) {
    await expect(text).toContainText(part);
  }
});
