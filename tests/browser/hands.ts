// SPDX-License-Identifier: Apache-2.0
// How a person answers: by finger, or by key from wherever the focus is. No test that uses a hand sets the focus itself.
import type { Locator, Page } from '@playwright/test';
import { expect, type GivenFile } from './fixtures.ts';

export const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

export interface Hand {
  name: 'touch' | 'keyboard';
  press: (page: Page, one: Locator) => Promise<void>; // a button, a link, a summary, a box to tick
  day: (page: Page, month: Locator, date: string) => Promise<void>; // in a calendar of days, whatever month it shows
  pick: (page: Page, one: Locator) => Promise<void>; // one of several radio buttons
  choose: (page: Page, select: Locator, value: string) => Promise<void>;
  time: (page: Page, field: Locator, value: string) => Promise<void>; // '08:05'
  date: (page: Page, field: Locator, value: string) => Promise<void>; // '2026-11-12'
  type: (page: Page, field: Locator, value: string) => Promise<void>;
  file: (page: Page, field: Locator, file: GivenFile) => Promise<void>;
}

// `open`: a way to the field and a press on it; the browser is told before the way that the dialog is the test's.
async function chosenFile(page: Page, file: GivenFile, open: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), open()]);
  await chooser.setFiles(file);
}

// The months of a calendar are turned until the day is there.
async function turnTo(month: Locator, date: string, turn: (button: Locator) => Promise<void>): Promise<void> {
  const days = month.locator('[data-day]');
  const wanted = date.slice(0, 7);
  for (let i = 0; i < 12; i++) {
    const shown = ((await days.first().getAttribute('data-day')) ?? '').slice(0, 7);
    if (shown === wanted) return;
    await turn(month.locator('.month-head button').nth(shown < wanted ? 1 : 0));
  }
  throw new Error(`no month of ${date}`);
}

export const byTouch: Hand = {
  name: 'touch',
  press: (_page, one) => one.tap(),
  day: async (_page, month, date) => {
    await turnTo(month, date, (button) => button.tap());
    await month.locator(`[data-day="${date}"]`).tap();
  },
  pick: (_page, one) => one.tap(),
  // The list that opens is the browser's own.
  choose: async (_page, select, value) => {
    await select.selectOption(value);
  },
  time: (_page, field, value) => field.fill(value),
  date: (_page, field, value) => field.fill(value),
  type: async (page, field, value) => {
    await field.tap();
    await expect(field).toBeFocused();
    await page.keyboard.type(value);
    await field.blur();
  },
  file: (page, field, file) => chosenFile(page, file, () => field.tap()),
};

// The Tab key, forwards or backwards, until that element has the focus.
export async function tabTo(page: Page, one: Locator): Promise<void> {
  await one.waitFor();
  for (let i = 0; i < 250; i++) {
    const way = await one.evaluate((wanted) => {
      const { activeElement: at } = document;
      if (at === wanted) return 'there';
      const before = at !== null && wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
      return before !== 0 && before !== false && at !== document.body ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'there') return;
    await page.keyboard.press(way);
  }
  throw new Error(`not reached by the Tab key: ${one.toString()}`);
}

// To the first part of a time or a date: by the Tab key from before it.
async function firstPart(page: Page, field: Locator): Promise<void> {
  await tabTo(page, field);
  while (await field.evaluate((element) => element === document.activeElement))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}

const at = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? '');

export const byKeyboard: Hand = {
  name: 'keyboard',
  press: async (page, one) => {
    await tabTo(page, one);
    await page.keyboard.press(
      (await one.evaluate((element) => element.localName)) === 'input' ? 'Space' : 'Enter',
    );
  },
  // One stop of the Tab key; then arrows, over the ends of a week and of a month.
  day: async (page, month, date) => {
    await tabTo(page, month.locator('[data-day][tabindex="0"]'));
    for (let i = 0; i < 80; i++) {
      const here = await at(page);
      if (here === date) return page.keyboard.press('Space');
      const far = Math.abs(Date.parse(here) - Date.parse(date)) / 86_400_000;
      const key =
        far >= 28
          ? ['PageUp', 'PageDown']
          : far >= 7
            ? ['ArrowUp', 'ArrowDown']
            : ['ArrowLeft', 'ArrowRight'];
      await page.keyboard.press((here < date ? key[1] : key[0]) ?? '');
      if ((await at(page)) === here) await page.keyboard.press(here < date ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`not reached by the arrow keys: ${date}`);
  },
  // Radio buttons of one name are one stop: the one chosen, else the first or the last.
  pick: async (page, one) => {
    const name = await one.getAttribute('name');
    const group = page.locator(`input[name="${name ?? ''}"]`);
    const chosen = page.locator(`input[name="${name ?? ''}"]:checked`);
    await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first());
    for (let i = (await group.count()) + 1; i > 0; i--) {
      if (await one.evaluate((element) => element === document.activeElement)) {
        if (!(await one.isChecked())) await page.keyboard.press('Space');
        return;
      }
      await page.keyboard.press('ArrowDown');
    }
    throw new Error('not reached by the arrow keys');
  },
  choose: async (page, select, value) => {
    await tabTo(page, select);
    const wanted = await select
      .locator(`option[value="${value}"]`)
      .evaluate((option: HTMLOptionElement) => option.index);
    for (let i = 0; i < 40; i++) {
      const here = await select.evaluate((element: HTMLSelectElement) => element.selectedIndex);
      if (here === wanted) return;
      await page.keyboard.press(here < wanted ? 'ArrowDown' : 'ArrowUp');
    }
    throw new Error(`not reached by the arrow keys: ${value}`);
  },
  time: async (page, field, value) => {
    await firstPart(page, field);
    const [hours = '', minutes = ''] = value.split(':');
    const hour = Number(hours) % 12 || 12;
    await page.keyboard.type(`${String(hour).padStart(2, '0')}${minutes}${Number(hours) < 12 ? 'AM' : 'PM'}`);
  },
  date: async (page, field, value) => {
    await firstPart(page, field);
    const [year = '', month = '', day = ''] = value.split('-');
    await page.keyboard.type(`${month}${day}${year}`);
    await page.keyboard.press('Enter');
  },
  type: async (page, field, value) => {
    await tabTo(page, field);
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  },
  file: async (page, field, file) => {
    await page.keyboard.press('Shift+Tab');
    await chosenFile(page, file, async () => {
      await tabTo(page, field);
      await page.keyboard.press('Enter');
    });
  },
};

export const hands: Hand[] = [byTouch, byKeyboard];
