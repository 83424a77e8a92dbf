// SPDX-License-Identifier: Apache-2.0
// The built page (dist/) in Debian's Chromium, in a time zone west of UTC and in one east of it.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './launch.ts';

const top = fileURLToPath(new URL('../../', import.meta.url));
export default defineConfig({
  testDir: '.',
  testIgnore: 'engines/**',
  outputDir: `${top}build/browser`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./counts_reporter.ts']],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    viewport: { width: 1280, height: 900 },
    launchOptions,
  },
  projects: [
    { name: 'west', use: { timezoneId: 'America/New_York' } },
    { name: 'east', use: { timezoneId: 'Pacific/Auckland' }, testMatch: /(dates|vectors|results)\.spec\.ts/ },
  ],
});
