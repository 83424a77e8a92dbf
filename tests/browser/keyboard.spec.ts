// SPDX-License-Identifier: Apache-2.0
// The whole way by keyboard alone, and what an automatic check of accessibility finds on every view.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { done, expect, test } from './fixtures.ts';

async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error('not reached by the Tab key');
}

async function focused(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, text);
}

test('sample, list, student, reason and back without a mouse, the focus always seen', async ({
  page,
  open,
}) => {
  await open();
  await tabTo(page, () => focused(page, 'Use sample data'));
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
  expect(outline).toBe('3px');
  await page.keyboard.press('Enter');
  await done(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Results' })).toBeFocused();
  await tabTo(page, () => focused(page, 'Quinn Baker'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Quinn Baker' })).toBeFocused();
  await tabTo(page, () => page.evaluate(() => document.activeElement?.matches('.why > summary') === true));
  await page.keyboard.press('Enter');
  await expect(page.locator('details.why[open]')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, () => focused(page, 'Back to results'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Quinn Baker', exact: true })).toBeFocused();
});

test('what can be pressed is at least 44 pixels high', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open();
  const small = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, summary')]
        .filter((one) => {
          // A box to tick inside its label is pressed by the label too; nothing else is.
          const ticked = one.matches('[type=checkbox], [type=radio]');
          const pressed = (ticked ? one.closest('label') : null) ?? one;
          return one.checkVisibility() && pressed.getBoundingClientRect().height < 44;
        })
        .map((one) => one.outerHTML.slice(0, 120)),
    );
  expect(await small()).toEqual([]);
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  expect(await small()).toEqual([]);
  await page.getByRole('button', { name: 'Quinn Baker', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quinn Baker');
  expect(await small()).toEqual([]);
});

for (const [name, width, scheme] of [
  ['light', 1280, 'light'],
  ['dark', 1280, 'dark'],
  ['320 pixels', 320, 'light'],
] as const) {
  test(`no finding of axe, nothing wider than the screen: ${name}`, async ({ page, open }) => {
    test.slow(); // every element of every view is looked at
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await open();
    const check = async (view: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map((one) => `${view}: ${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    };
    await page.getByText('About Rollcall').click();
    await check('start');
    await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
    await done(page);
    await check('results');
    await page.getByRole('button', { name: 'Jon Alvarez', exact: true }).click();
    await page.locator('details.why summary').first().click();
    await check('student');
    await page.locator('input[type=file]').setInputFiles([]);
    await page.getByRole('button', { name: 'Español' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await check('student, Spanish');
  });
}

test('on paper everything is unfolded and only what belongs there is printed', async ({ page, open }) => {
  await open();
  await page.getByRole('button', { name: 'Use sample data', exact: true }).click();
  await done(page);
  await page.getByRole('button', { name: 'Quinn Baker', exact: true }).click();
  await expect(page.locator('details.why[open]')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const folded = page.locator('main details:not([open])');
  await expect(folded).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Next student' }).first()).toBeHidden();
  await expect(page.locator('.absence').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('details.why[open]')).toHaveCount(0);
});
