// SPDX-License-Identifier: Apache-2.0
// How Debian's Chromium is started. Its own sandbox does not start for the superuser of a container.
const asSuperuser = process.getuid?.() === 0;

export const launchOptions = {
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-dev-shm-usage', ...(asSuperuser ? ['--no-sandbox'] : [])],
};
