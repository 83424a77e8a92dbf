// SPDX-License-Identifier: Apache-2.0
// The page in two languages that nobody speaks (pseudo.ts): every word comes from web/text, a long language fits, and one
// from right to left turns the page round.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, given, giveFiles, test } from './fixtures.ts';
import { buildPseudo, close, open, pseudos } from './pseudo.ts';

// The values of these files are in Greek letters, so that they are no English words.
const attendance = given(
  'attendance.csv',
  'student_id,name,school,grade,date,code,documentation\n' +
    '1,Ζωή,Βόρειο,5,2024-09-13,MHW,parent\n1,Ζωή,Βόρειο,5,2024-09-16,MHW,parent\n' +
    '1,Ζωή,Βόρειο,5,2024-10-01,ILL,\n2,Νίκος,Βόρειο,6,2024-10-02,ZZ,\n3,Ήρα,Νότιο,K,2024-10-04,OSS,\n',
);
const calendar = given('calendar.csv', 'date,type\n2024-08-28,first_day\n2025-06-12,last_day\n');

let address = '';
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  address = buildPseudo();
});

// Words in Latin letters that no message has brought: texts, and names that a screen reader says.
async function strays(page: Page): Promise<string[]> {
  return page.evaluate(
    ([first, last]) => {
      const found: string[] = [];
      const look = (text: string, element: Element): void => {
        if (element.closest('[translate=no], script, style, noscript, option[lang], pre') !== null) return;
        if (element.closest('[lang]') !== document.documentElement) return;
        let inside = 0;
        let outside = '';
        for (const letter of text) {
          if (letter === first) inside++;
          else if (letter === last) inside--;
          else if (inside === 0) outside += letter;
        }
        // Codes, names of files and columns, and units of measure are no words of the page.
        const words = outside.match(/(?<![\w.])[A-Za-z]*[a-z]{3,}[A-Za-z]*(?![\w.]*[\w])/g) ?? [];
        if (words.length > 0 || inside !== 0) found.push(`${element.tagName}: ${text.trim()}`);
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node.parentElement !== null) look(node.textContent ?? '', node.parentElement);
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          look(element.getAttribute(name) ?? '', element);
        }
      }
      return found;
    },
    [open, close],
  );
}

async function fits(page: Page): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

for (const { code, direction, name } of pseudos) {
  test(`${code}: no word of the page is outside the file of its language`, async ({ page }) => {
    await page.goto(`${address}?lang=${code}`);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    expect(await page.title()).toContain(open);
    expect(await strays(page)).toEqual([]);
    await page.locator('input[type=file]').first().setInputFiles([attendance, calendar]);
    await expect(page.locator('student-table table')).toBeVisible();
    expect(await strays(page)).toEqual([]);
    const places = await page.locator('nav a[href^="#results"]').count();
    expect(places).toBeGreaterThan(4);
    for (let i = 1; i < places; i++) {
      await page.locator('nav a[href^="#results"]').nth(i).click();
      await expect(page.locator('nav a[aria-current=page]')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      expect(await strays(page), `place ${i}`).toEqual([]);
    }
    await page.locator('nav a[href^="#results"]').first().click();
    await page.locator('student-table').getByRole('button', { name: 'Ζωή' }).click();
    await expect(page.locator('article.absence').first()).toBeVisible();
    expect(await strays(page), 'student').toEqual([]);
  });

  test(`${code}: the start fits a small phone and has no fault that axe finds`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${address}?lang=${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await fits(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

  test(`${code}: the family side, on a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
    const look = async (view: string): Promise<void> => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await strays(page), view).toEqual([]);
      await fits(page);
    };
    for (const place of ['days', 'what-if', 'late', 'differs', 'keep']) {
      await page.goto(`${address}?lang=${code}#family/${place}`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(open);
      await look(place);
    }
    await page.goto(`${address}?lang=${code}#family`);
    await expect(page.locator('.choice')).toHaveCount(4);
    await look('the first question');
    await page.locator('.choice').nth(1).click();
    await page.locator('[data-day="2026-11-20"]').click();
    await expect(page.locator('[data-day="2026-11-24"]')).toBeVisible();
    await look('the day');
    await page.locator('.choices .choice').first().click();
    await expect(page.locator('family-answer')).toBeVisible();
    await look('the answer');
  });

  test(`${code}: chosen by its button, what is open stays`, async ({ page }) => {
    await page.goto(address);
    await giveFiles(page, [attendance, calendar]);
    await expect(page.locator('student-table table')).toBeVisible();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('student-table').getByRole('button', { name: 'Ζωή' })).toBeVisible();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('table', { name: 'Students', exact: true })).toBeVisible();
  });
}

test('from right to left the head of the page is turned round', async ({ page }) => {
  await page.goto(`${address}?lang=ar-XB`);
  const brand = await page.locator('.brand').boundingBox();
  const languages = await page.locator('.languages').boundingBox();
  expect(brand?.x ?? 0).toBeGreaterThan(languages?.x ?? 0);
});
