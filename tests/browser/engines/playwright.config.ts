// SPDX-License-Identifier: Apache-2.0
// The core paths in three engines: `--project chromium`, `firefox` or `webkit`, each one browser after another tab.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../../build/engines', import.meta.url)),
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  reporter: [['list'], ['../counts_reporter.ts']],
  projects: [{ name: 'chromium' }, { name: 'firefox' }, { name: 'webkit' }],
});
