// SPDX-License-Identifier: Apache-2.0
// Debian's Firefox ESR, by puppeteer-core over WebDriver BiDi.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import {
  differs,
  findInPage,
  keepErrors,
  keptErrors,
  until,
  type Engine,
  type Handle,
  type InPage,
  type Tab,
} from './engine.ts';

function handle(element: ElementHandle): Handle {
  return {
    click: () => element.click(),
    type: (text) => element.type(text),
    give: (files) => (element as ElementHandle<HTMLInputElement>).uploadFile(...files),
  };
}

function tabOf(page: Page, downloads: string, place: Frame = page.mainFrame()): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return {
    open: async (address) => {
      await page.goto(address);
      await page.evaluate(keepErrors);
    },
    back: async () => {
      await page.evaluate(() => history.back());
    },
    run: <A, R>(what: InPage<A, R>, arg: A) => place.evaluate(what as (arg: unknown) => R, arg) as Promise<R>,
    find: async (where) => {
      const element = (await place.evaluateHandle(findInPage, where)).asElement();
      return element === null ? undefined : handle(element as ElementHandle);
    },
    frame: async (css) => {
      const frame = await (await place.waitForSelector(css))?.contentFrame();
      if (frame === null || frame === undefined) throw new Error(`no frame: ${css}`);
      return tabOf(page, downloads, frame);
    },
    saves: async (press, name, bytes) => {
      const file = path.join(downloads, name);
      rmSync(file, { force: true });
      await press();
      // Its other half, name.part, is gone when it is whole.
      const whole = (): boolean =>
        existsSync(file) &&
        !readdirSync(downloads).some((one) => one.endsWith('.part')) &&
        readFileSync(file).length > 0;
      await until(name, () => Promise.resolve(whole()));
      return differs(readFileSync(file), bytes);
    },
    errors: async () => [...errors, ...(await page.evaluate(keptErrors))],
    close: () => page.close(),
  };
}

export async function startFirefox(prefs: Record<string, unknown> = {}): Promise<Engine> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'rollcall-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      ...prefs,
    },
  });
  return {
    version: await browser.version(),
    tab: async () => tabOf(await browser.newPage(), downloads),
    end: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
