// SPDX-License-Identifier: Apache-2.0
// The family side and the start against WCAG 2.2 AA, as far as a machine can see it (docs/accessibility.md): each place in both
// languages, with large text, with wide spacing, in forced colors.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { familyPlaces, familyViews, openFamily, showFamilyView } from './family_views.ts';
import { words, type Spoken } from './words.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const places = [
  '',
  'family',
  'family/days',
  'family/what-if',
  'family/late',
  'family/differs',
  'family/keep',
];

async function noFault(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(
    violations.map(({ id, nodes }) => `${view}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([]);
}

async function fits(page: Page, view: string): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    view,
  ).toBeLessThanOrEqual(0);
}

// A style of the reader's own: the page's policy lets in no element of style from outside.
async function own(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

test('the views that are looked at are of every place of the family side', () => {
  expect(familyPlaces.length).toBeGreaterThan(8);
  expect([...new Set(familyViews.map(({ place }) => place))].sort()).toEqual([...familyPlaces].sort());
});

for (const language of ['en', 'es']) {
  test(`the start and every place by its address, ${language}: one h1, landmarks, the title`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of places) {
      await page.goto(`${site.address}?lang=${language}#${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('banner')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page).toHaveTitle(/Rollcall/);
      await noFault(page, place);
      await fits(page, place);
    }
  });
}

// Every view that a family can see: WCAG's rules, the crisis line at its foot, the focus on its heading, nothing wider than the
// screen. `./run test --all` looks at all four, the gate at two.
const whole = (process.env['ROLLCALL_TEST_ALL'] ?? '') !== '';
const looks: [Spoken, 'light' | 'dark', number][] = [
  ['en', 'light', 320],
  ['es', 'dark', 390],
  ['en', 'dark', 390],
  ['es', 'light', 320],
];
for (const [language, scheme, width] of whole ? looks : looks.slice(0, 2)) {
  for (const place of familyPlaces) {
    test(`${place}, ${language}, ${scheme}, ${width} px: WCAG’s rules and the crisis line`, async ({
      page,
      site,
    }) => {
      test.slow(); // every element of every view is looked at
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openFamily(page, site.address, language);
      const crisis = page.locator('footer').getByText(words(language, 'foot-crisis'), { exact: true });
      for (const view of familyViews.filter((one) => one.place === place)) {
        await showFamilyView(page, view);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expect(crisis, view.name).toBeVisible();
        await noFault(page, view.name);
        await fits(page, view.name);
      }
    });
  }
}

test('with text twice as large nothing is cut off', async ({ page, site }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const place of places) {
    await page.goto(`${site.address}?lang=es#${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await own(page, ':root { font-size: 200% !important; }');
    await fits(page, place);
  }
});

test('with wide spacing of letters, words, lines and paragraphs nothing is cut off', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of places) {
    await page.goto(`${site.address}?lang=es#${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await own(
      page,
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    await fits(page, place);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, summary, label, p, li, h1, h2, h3')]
        .filter((one) => one.checkVisibility() && getComputedStyle(one).overflow !== 'visible')
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    expect(cut, place).toEqual([]);
  }
});

test('in forced colors and in the dark the rules hold too', async ({ page, site }) => {
  for (const media of [{ forcedColors: 'active' }, { colorScheme: 'dark' }] as const) {
    await page.emulateMedia(media);
    for (const place of ['family', 'family/days']) {
      await page.goto(`${site.address}#${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await noFault(page, `${place} ${JSON.stringify(media)}`);
    }
  }
});

test('the focus is seen wherever the Tab key goes, and never hidden', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${site.address}#family`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return 'outside';
      const { top, bottom, left, right } = one.getBoundingClientRect();
      const inView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return inView && outlined ? 'seen' : one.outerHTML.slice(0, 120);
    });
    if (seen === 'outside') break;
    expect(seen).toBe('seen');
  }
});
