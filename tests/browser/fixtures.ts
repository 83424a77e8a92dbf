// SPDX-License-Identifier: Apache-2.0
// What every browser test starts from: a plain static server on this machine alone, and a page whose every error fails the
// test: on the console, in a script, or against the policy.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { startSite, top, type Site } from './site.ts';

export { expect };
export { dist, singleFile, top } from './site.ts';

export const shared = path.join(top, '../shared');
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

interface Fixtures {
  errors: string[];
  open: (address?: string) => Promise<void>;
}

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
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
