// SPDX-License-Identifier: Apache-2.0
// The browser's own translator, as a Polish or Haitian parent uses it: it replaces every text by a <font> with other words.
// What changes afterwards is shown, once, and nothing breaks.
import type { Page } from '@playwright/test';
import { done, expect, given, giveFiles, openStudent, test } from './fixtures.ts';

// As Chrome's does: each text node is replaced by two <font> elements, but for what is marked translate="no". `following`:
// what the page writes later is translated too. The other language is this one with a mark at each text.
async function translate(page: Page, following: boolean): Promise<void> {
  await page.evaluate((follow) => {
    const mine = new WeakSet<Node>();
    const wrap = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (parent === null || text.data.trim() === '' || mine.has(text)) continue;
        if (parent.closest('script, style, noscript, textarea, [translate=no]') !== null) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.style.verticalAlign = 'inherit';
        inner.textContent = `${text.data.trim()}·`;
        if (inner.firstChild !== null) mine.add(inner.firstChild);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    document.documentElement.classList.add('translated-ltr');
    if (!follow) return;
    const options = { childList: true, characterData: true, subtree: true };
    const observer = new MutationObserver(() => {
      observer.disconnect();
      wrap(document.body);
      observer.observe(document.body, options);
    });
    observer.observe(document.body, options);
  }, following);
}

const monday = new Date('2026-11-23T12:00:00Z');

for (const following of [true, false]) {
  const how = following ? 'and goes on' : 'once';
  test(`translated ${how}: another day is asked, and the new answer is the only one`, async ({
    page,
    site,
  }) => {
    await page.clock.setFixedTime(monday);
    await page.goto(`${site.address}?lang=en`);
    await page.getByRole('link', { name: /^For a family/ }).click();
    await page.getByRole('main').getByRole('button', { name: 'One', exact: true }).click();
    await page.locator('[data-day="2026-11-20"]').click();
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Today/ })
      .click();
    const no = page.getByText('This can’t be a wellness day, because Friday, November 20');
    const yes = page.getByRole('heading', { level: 1 }).filter({ hasText: /Yes(\.|, if:)/ });
    await expect(no).toHaveCount(1);
    await translate(page, following);
    await expect(page.locator('h1 font font').last()).toHaveText(/^This can’t be a wellness day.*·$/);
    await expect(page.locator('h1')).toContainText('Monday, November 23');
    await expect(page.getByText('In crisis? Call or text 988.')).toBeVisible();

    await page.getByRole('region', { name: 'Days that are possible' }).getByRole('button').first().click();
    await expect(yes).toHaveCount(1);
    await expect(no).toHaveCount(0);
    if (following) await expect(page.locator('h1 font font').last()).toHaveText(/^Yes.*·$/);
    await expect(page.locator('h1')).not.toContainText('Monday, November 23');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    // And back to the first answer, by the browser's button.
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(yes).toHaveCount(0);
  });

  test(`translated ${how}: the language is changed, and no sentence of the other stays`, async ({
    page,
    site,
  }) => {
    await page.clock.setFixedTime(monday);
    await page.goto(`${site.address}?lang=en`);
    await page.getByRole('link', { name: /^For a family/ }).click();
    await expect(page.getByText('Nothing is sent.')).toBeVisible();
    await translate(page, following);
    await page.getByRole('button', { name: 'Español', exact: true }).click();
    await expect(page.getByText('No se envía nada.')).toBeVisible();
    await expect(page.getByText('Nothing is sent.')).toHaveCount(0);
    await expect(page.getByText('May we take a wellness day?')).toHaveCount(0);
  });
}

test('translated: a student is opened and another one after it; names and IDs stay as they are', async ({
  page,
  open,
}) => {
  await open();
  await giveFiles(page, [
    given(
      'attendance.csv',
      'student_id,name,date,code\nS1,Rose Hill,2024-09-13,MHW\nS2,Bill Gold,2024-09-16,ILL\nS2,Bill Gold,2024-09-17,ILL\n',
    ),
  ]);
  await done(page);
  await translate(page, true);
  await expect(page.locator('student-table').getByText('Rose Hill')).toHaveText(/^\s*Rose Hill\s*$/);
  await openStudent(page, 'Rose Hill');
  await expect(page.locator('article.absence')).toHaveCount(1);
  await expect(page.getByText('Wellness day: valid')).toHaveCount(1);
  await page.getByRole('button', { name: 'Next student' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bill Gold' })).toBeVisible();
  await expect(page.locator('article.absence')).toHaveCount(2);
  await expect(page.getByText('Wellness day: valid')).toHaveCount(0);
});
