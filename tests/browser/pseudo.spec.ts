// SPDX-License-Identifier: Apache-2.0
// The page in two languages that nobody speaks (pseudo.ts): every word comes from web/text, a long language fits, and one
// from right to left turns the page round.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, given, giveFiles, test } from './fixtures.ts';
import { familyViews, monday, openFamily, showFamilyView, unfold } from './family_views.ts';
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
  test.setTimeout(600_000); // the page is built and packed
  address = buildPseudo();
});

// Words in Latin letters that no message has brought: texts, and names that a screen reader says.
async function strays(page: Page): Promise<string[]> {
  return page.evaluate(
    ([first, last]) => {
      const found: string[] = [];
      const look = (text: string, element: Element): void => {
        if (element.closest('[translate=no], script, style, noscript, option[lang], pre') !== null) return;
        if (element.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang) return;
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

// What is shown without all of its text, because a box hides the rest.
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, a, summary, label, p, li, legend, h1, h2, h3, th, td, span, strong',
      ),
    ]
      .filter((one) => one.checkVisibility() && !one.matches('.unseen, .unseen *, [role=status]'))
      .filter((one) => !['visible', 'clip'].includes(getComputedStyle(one).overflow))
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

async function fits(page: Page, view = ''): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide, view).toBeLessThanOrEqual(room);
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

  test(`${code}: every view of the family side, on a small phone`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    await openFamily(page, address, code);
    for (const view of familyViews) {
      await showFamilyView(page, view);
      expect(await strays(page), view.name).toEqual([]);
      await fits(page, view.name);
      expect(await cut(page), view.name).toEqual([]);
    }
  });

  test(`${code}: a family’s own calendar file, and an address that cannot be read`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.setFixedTime(monday);
    await page.goto(`${address}?lang=${code}#school=x`);
    await expect(page.locator('.strange')).toBeVisible();
    expect(await strays(page)).toEqual([]);
    await fits(page);
    await page.goto(`${address}?lang=${code}#family/days`);
    await page.locator('family-year summary').first().click();
    const file = page.locator('#family-calendar-file');
    const event = (date: string, title: string): string =>
      `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:${title}\r\nEND:VEVENT\r\n`;
    const events =
      event('20260831', 'First day of school') +
      event('20261013', 'Αργία') +
      event('20270611', 'Last day of school');
    await file.setInputFiles([
      given('ours.ics', `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n${events}END:VCALENDAR\r\n`),
    ]);
    await expect(page.locator('family-year')).toContainText('ours.ics');
    await expect(page.locator('family-year')).toContainText('Αργία');
    await file.setInputFiles([given('other.csv', 'μία,δύο\n1,2\n')]);
    await expect(page.locator('.refusal')).toBeVisible();
    await unfold(page);
    expect(await strays(page)).toEqual([]);
    await fits(page);
  });

  test(`${code}: link, code, wall card and letter`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${address}?lang=${code}`);
    const files = page.locator('input[type=file]').first();
    await files.setInputFiles([calendar]);
    await page.locator('#leaflet-address').fill('https://www.example.org/rollcall.html');
    await page.locator('school-leaflets .leaflets > p > button').first().click();
    await expect(page.locator('svg.qr')).toBeVisible();
    await page.locator('.leaflet-card button').first().click();
    await expect(page.locator('article.wall')).toBeVisible();
    expect(await strays(page), 'link and wall card').toEqual([]);
    await fits(page, 'link and wall card');
    await page.locator('#leaflet-address').fill('nowhere');
    await page.locator('school-leaflets .leaflets > p > button').first().click();
    await expect(page.locator('.leaflets [role=alert]')).toBeVisible();
    expect(await strays(page), 'no address').toEqual([]);
    await files.setInputFiles([attendance, calendar]);
    await expect(page.locator('student-table table')).toBeVisible();
    await page.locator('nav a[href="#results/away"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.locator('#letter-kind').selectOption('notice');
    await page.locator('#letter-language').selectOption(code);
    expect(await strays(page), 'take away').toEqual([]);
    await fits(page, 'take away');
    await page.locator('.letter-words ~ button').first().click();
    await expect(page.locator('.letter').first()).toHaveAttribute('lang', code);
    expect(await strays(page), 'letters').toEqual([]);
    await fits(page, 'letters');
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
