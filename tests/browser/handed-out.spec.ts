// SPDX-License-Identifier: Apache-2.0
// What is handed out: the one file, the folder for a web server with its header files, the zip with both.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { dist, done, expect, test, top } from './fixtures.ts';

const mostBytes = 1_300_000;
const mostBrotli = 775_000; // what is reached; the aim is 420,000 (docs/performance.md)

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const built = (...name: string[]): Buffer => readFileSync(path.join(dist, ...name));
const version = /project\(\s*rollcall\s+VERSION\s+([\d.]+)/.exec(
  readFileSync(path.join(top, 'CMakeLists.txt'), 'utf8'),
)?.[1];
const stem = `rollcall-${version ?? ''}`;

async function sampleWorks(place: Page | FrameLocator): Promise<void> {
  await place.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(place);
}

test('the one file is as small as is said', () => {
  const page = built('rollcall.html');
  expect(page.length).toBeLessThanOrEqual(mostBytes);
  const packed = brotliCompressSync(page, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: page.length },
  });
  expect(packed.length).toBeLessThanOrEqual(mostBrotli);
});

test('About shows the page’s fingerprint, which can be made again', async ({ page, open }) => {
  const html = built('rollcall.html').toString('utf8');
  const place = /(id="rollcall-fingerprint">)([0-9a-f]{64})</;
  const [, , fingerprint = ''] = place.exec(html) ?? [];
  expect(sha256(html.replace(place, `$1${'0'.repeat(64)}<`))).toBe(fingerprint);
  // As docs/hosting.md tells it.
  const told = /```\n(f=\$\(sed[\s\S]*?)```/.exec(
    readFileSync(path.join(top, 'docs/hosting.md'), 'utf8'),
  )?.[1];
  const made = execFileSync('bash', ['-c', told ?? 'false'], { cwd: dist, encoding: 'utf8' });
  expect(made.split(' ')[0]).toBe(fingerprint);

  await open();
  await page.getByText('About Rollcall').click();
  await expect(page.getByText(fingerprint)).toBeVisible();
});

test('the zip is what its SHA-256 says, holds both pages, and its file opens from the disk', async ({
  page,
}) => {
  const zip = built(`${stem}.zip`);
  expect(built(`${stem}.zip.sha256`).toString()).toBe(`${sha256(zip)}  ${stem}.zip\n`);
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-zip-'));
  try {
    execFileSync('/usr/bin/python3', ['-m', 'zipfile', '-e', path.join(dist, `${stem}.zip`), folder]);
    expect(readdirSync(folder)).toEqual([stem]);
    const inside = path.join(folder, stem);
    const sums = readFileSync(path.join(inside, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const names = sums.map((line) => line.slice(66));
    for (const line of sums) {
      expect(sha256(readFileSync(path.join(inside, line.slice(66))))).toBe(line.slice(0, 64));
    }
    const all = readdirSync(inside, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(all.length).toBe(names.length + 1);
    for (const name of ['LICENSE', 'NOTICE', 'README.txt', 'hosting.md', 'nginx.conf', 'rollcall.html']) {
      expect(names).toContain(name);
    }
    for (const name of ['index.html', '_headers', '.htaccess', 'web.config']) {
      expect(names).toContain(`site/${name}`);
    }
    expect(readFileSync(path.join(inside, 'site/index.html')).equals(built('rollcall.html'))).toBe(true);
    expect(readFileSync(path.join(inside, 'README.txt'), 'utf8')).toContain(`Rollcall ${version}:`);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = pathToFileURL(path.join(inside, 'rollcall.html')).href;
    await page.goto(address);
    await sampleWorks(page);
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([address]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

// The headers of a path by _headers, as Netlify and Cloudflare read it.
function headersOf(asked: string): [string, string][] {
  const headers: [string, string][] = [];
  let applies = false;
  for (const line of built('site/_headers').toString().split('\n')) {
    if (line.startsWith('/')) applies = line === asked || line === '/*';
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (applies && name !== undefined && value !== undefined) headers.push([name, value]);
  }
  return headers;
}

test('the header files say the same, and the page’s own policy', () => {
  const policy =
    /Content-Security-Policy" content="([^"]*)"/.exec(built('rollcall.html').toString())?.[1] ?? '';
  expect(policy).toContain('sha256-');
  for (const asked of ['/', '/index.html']) {
    const said = headersOf(asked);
    expect(new Set(said.map(([name]) => name)).size).toBe(said.length);
    expect(said).toContainEqual(['Content-Security-Policy', `${policy}; frame-ancestors *`]);
    expect(said).toContainEqual(['Connection-Allowlist', '()']);
    expect(said).toContainEqual(['Referrer-Policy', 'no-referrer']);
    for (const file of ['site/.htaccess', 'site/web.config', 'nginx.conf']) {
      const text = built(file).toString().replaceAll('&quot;', '"');
      for (const [name, value] of said) {
        expect(text.includes(`${name} "${value}"`) || text.includes(`name="${name}" value="${value}"`)).toBe(
          true,
        );
      }
    }
  }
  expect(headersOf('/embed.js')).toContainEqual(['Access-Control-Allow-Origin', '*']);
  expect(headersOf('/embed.js').map(([name]) => name)).not.toContain('Connection-Allowlist');
  // Cloudflare Pages reads no longer ones.
  for (const line of built('site/_headers').toString().split('\n')) expect(line.length).toBeLessThan(2000);
});

test.describe('served with its headers', () => {
  let close: () => Promise<void>;
  let address = '';
  let framing = '*';
  let asked: string[] = [];

  test.beforeEach(async () => {
    framing = '*';
    asked = [];
    const server = createServer((request, response) => {
      const url = request.url ?? '/';
      asked.push(url);
      if (url === '/host') {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(`<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">
          <iframe title="Rollcall" width="1200" height="800" src="${address.replace('127.0.0.1', 'localhost')}"></iframe>`);
        return;
      }
      for (const [name, value] of headersOf(url)) {
        response.setHeader(name, value.replace('frame-ancestors *', `frame-ancestors ${framing}`));
      }
      response.writeHead(url === '/index.html' ? 200 : 404, { 'content-type': 'text/html' });
      response.end(url === '/index.html' ? built('site/index.html') : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
    close = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
  });
  test.afterEach(() => close());

  test('the page works, and no connection is left to it', async ({ page, errors }) => {
    await page.goto(address);
    await sampleWorks(page);
    // What no policy in a page closes: a page opened by script. The server never hears of it.
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((to) => void window.open(to), address.replace('index.html', 'told?secret')),
    ]);
    await opened.waitForLoadState();
    expect(asked).toEqual(['/index.html']);
    expect(errors.filter((error) => !error.includes('ERR_NETWORK_ACCESS_REVOKED'))).toEqual([]);
    errors.length = 0;
  });

  test('other sites may frame it, until frame-ancestors names those that may', async ({ page, errors }) => {
    const host = address.replace('index.html', 'host');
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await sampleWorks(frame);
    framing = "'self'";
    page.on('dialog', (dialog) => void dialog.accept()); // leaving with results open asks
    await page.goto(host);
    await expect.poll(() => errors.join('\n')).toContain('frame-ancestors');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
    errors.length = 0;
  });
});
