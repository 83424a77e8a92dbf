// SPDX-License-Identifier: Apache-2.0
// The built page (dist/) in Debian's Chromium, in a time zone west of UTC and in one east of it.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const top = fileURLToPath(new URL('../../', import.meta.url));
// Chromium's own sandbox does not start for the superuser of a container.
const asSuperuser = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
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
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--disable-dev-shm-usage', ...(asSuperuser ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'west', use: { timezoneId: 'America/New_York' } },
    { name: 'east', use: { timezoneId: 'Pacific/Auckland' }, testMatch: /(dates|vectors|results)\.spec\.ts/ },
  ],
});
