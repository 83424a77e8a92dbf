// SPDX-License-Identifier: Apache-2.0
// Debian's Chromium, by Playwright.
import { readFileSync } from 'node:fs';
import { chromium, type ElementHandle, type Frame, type Page } from '@playwright/test';
import { launchOptions } from '../launch.ts';
import { differs, findInPage, type Engine, type Handle, type InPage, type Tab } from './engine.ts';

function handle(element: ElementHandle): Handle {
  return {
    click: () => element.click(),
    type: (text) => element.type(text),
    give: (files) => element.setInputFiles(files),
  };
}

function tabOf(page: Page, place: Frame = page.mainFrame()): Tab {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    open: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    run: <A, R>(what: InPage<A, R>, arg: A) => place.evaluate(what as (arg: unknown) => R, arg),
    find: async (where) => {
      const element = (await place.evaluateHandle(findInPage, where)).asElement();
      return element === null ? undefined : handle(element);
    },
    frame: async (css) => {
      const frame = await (await place.waitForSelector(css)).contentFrame();
      if (frame === null) throw new Error(`no frame: ${css}`);
      return tabOf(page, frame);
    },
    saves: async (press, name, bytes) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      if (download.suggestedFilename() !== name) return download.suggestedFilename();
      return differs(readFileSync(await download.path()), bytes);
    },
    errors: () => Promise.resolve(errors),
    close: () => page.context().close(),
  };
}

export async function startChromium(extra: string[] = []): Promise<Engine> {
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, ...extra] });
  return {
    version: `Chromium ${browser.version()}`,
    tab: async () => tabOf(await (await browser.newContext({ locale: 'en-US' })).newPage()),
    end: () => browser.close(),
  };
}
