// SPDX-License-Identifier: Apache-2.0
// What every browser test starts from: a plain static server on this machine alone, and a page whose every error fails the
// test: on the console, in a script, or against the policy.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';

export { expect };

export const top = fileURLToPath(new URL('../../', import.meta.url));
export const shared = path.join(top, '../shared');
// Where the built page is: named by ROLLCALL_DIST, else where the build puts it.
export const dist = process.env['ROLLCALL_DIST'] ?? path.join(top, 'dist');
export const singleFile = pathToFileURL(path.join(dist, 'rollcall.html')).href;
const command = path.join(top, 'build/native/rollcall');

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export function given(name: string, text: string | Buffer): GivenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

export function givenFrom(...parts: string[]): GivenFile {
  const file = path.join(...parts);
  return given(path.basename(file), readFileSync(file));
}

interface Site {
  address: string; // of the page
  frame: string; // of a page that holds it in a sandboxed frame
  requests: string[]; // paths asked for, in order
}

const framed = `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">
<iframe title="Rollcall" src="/index.html" sandbox="allow-scripts allow-downloads allow-modals"
  width="1200" height="800"></iframe>`;

interface Fixtures {
  errors: string[];
  open: (address?: string) => Promise<void>;
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({}, use) => {
      const requests: string[] = [];
      const server = createServer((request, response) => {
        const asked = request.url ?? '/';
        requests.push(asked);
        const body =
          asked === '/frame.html'
            ? framed
            : asked.split('?')[0] === '/index.html' || asked === '/'
              ? readFileSync(path.join(dist, 'site/index.html'))
              : undefined;
        response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await use({ address: `${address}/index.html`, frame: `${address}/frame.html`, requests });
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],

  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          // eslint-disable-next-line no-console
          console.error(`securitypolicyviolation: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(errors);
      expect(errors, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],

  open: async ({ page, site }, use) => {
    await use(async (address = site.address) => {
      await page.goto(address);
    });
  },
});

type Place = Page | FrameLocator;

export async function giveFiles(place: Place, files: GivenFile[]): Promise<void> {
  await place.getByLabel('Attendance files', { exact: true }).setInputFiles(files);
}

// Waits until the results of the files given last are announced.
export async function done(place: Place): Promise<void> {
  await expect(place.getByRole('status')).toContainText('Done:');
  await expect(place.getByRole('table', { name: 'Students', exact: true })).toBeVisible();
}

// Another place of the results, by its link.
export async function toPlace(place: Place, name: string): Promise<void> {
  await place
    .getByRole('navigation', { name: 'Parts of the results' })
    .getByRole('link', { name, exact: true })
    .click();
  const heading = name === 'Overview' ? 'Results' : name;
  await expect(place.getByRole('heading', { level: 1, name: heading, exact: true })).toBeFocused();
}

export async function downloadReport(page: Page, place: Place = page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    place.getByRole('button', { name: 'Download report (JSON)', exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

export async function openStudent(place: Place, name: string): Promise<void> {
  await place
    .getByRole('table', { name: 'Students', exact: true })
    .getByRole('button', { name, exact: true })
    .click();
  await expect(place.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

export const hasCommand = existsSync(command);
export const hasShared = existsSync(shared);

// The native command's report for the same files.
export function nativeReport(files: GivenFile[], options: string[] = []): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-'));
  try {
    const names: string[] = [];
    const profile: string[] = [];
    for (const file of files) {
      const at = path.join(folder, file.name);
      writeFileSync(at, file.buffer);
      if (file.name.endsWith('.json')) profile.push('--profile', at);
      else names.push(at);
    }
    return execFileSync(command, ['check', '--format', 'json', ...profile, ...options, ...names], {
      maxBuffer: 1 << 28,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
