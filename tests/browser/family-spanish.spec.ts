// SPDX-License-Identifier: Apache-2.0
// Every view that a family can see, in Spanish: the school's own English term stands in brackets where a view uses it first,
// and no sentence is left in English.
import type { Page } from '@playwright/test';
import { english } from './english.ts';
import { expect, given, test } from './fixtures.ts';
import { familyPlaces, familyViews, openFamily, showFamilyView } from './family_views.ts';

// What the glossary of docs/spanish.md has with its English in brackets.
const terms: [RegExp, RegExp][] = [
  [/días? de bienestar(?: de salud mental)?/i, /^ \((?:mental health )?wellness days?\)/],
  [/(?<!\p{L})justificad[oa]s?/iu, /^ \((?:un)?excused\)/],
  [/ausentismo injustificado/i, /^ \(truancy\)/],
  [/(?<!ausentismo )injustificad[oa]s?/i, /^ \(unexcused\)/],
  [/ausentismo crónico/i, /^”? \(chronically absent\)/],
];

// What is to be seen in the main part, in the order in which it is read; a choice in a list only where it is chosen.
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    let text = '';
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || element.closest('[lang=en], .unseen') !== null) continue;
      const option = element.closest('option');
      if (option === null ? !element.checkVisibility() : !option.selected) continue;
      text += ` ${node.textContent ?? ''}`;
    }
    return text.replace(/\s+/g, ' ').replace(/ ([.,;:)])/g, '$1');
  });
}

function withoutEnglish(text: string): string[] {
  return terms.flatMap(([term, bracket]) => {
    const first = term.exec(text);
    if (first === null) return [];
    const after = text.slice(first.index + first[0].length);
    return bracket.test(after) ? [] : [text.slice(Math.max(first.index - 60, 0), first.index + 60)];
  });
}

for (const place of familyPlaces) {
  test(`${place}: the English term at its first use, and no sentence in English`, async ({ page, site }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 700 });
    await openFamily(page, site.address, 'es');
    for (const view of familyViews.filter((one) => one.place === place)) {
      await showFamilyView(page, view);
      expect(withoutEnglish(await shown(page)), view.name).toEqual([]);
      expect(await english(page, 'family-app, footer'), view.name).toEqual([]);
    }
  });
}

test('a file that is no school calendar is refused in Spanish, and so is one without rows', async ({
  page,
  site,
}) => {
  await openFamily(page, site.address, 'es');
  await page.goto(`${site.address}?lang=es#family/days`);
  await page.locator('family-year summary').first().click();
  const refused: [string, string][] = [
    ['faltas.csv', 'student_id,date,code\nS1,2026-09-01,A\n'],
    ['vacio.csv', ''],
    ['fechas.csv', 'date,type\nmañana,first_day\n'],
    ['palabras.csv', 'date,type\n2026-09-01,closed for ever\n'],
    ['nada.csv', 'hola\n'],
    ['binario.csv', 'a\0b\0c'],
    ['roto.ics', 'BEGIN:VCALENDAR\r\nnada\r\n'],
  ];
  for (const [name, text] of refused) {
    await page.locator('#family-calendar-file').setInputFiles(given(name, text));
    const refusal = page.locator('.refusal');
    await expect(refusal, name).toBeVisible();
    expect(await english(page, 'family-app, footer'), name).toEqual([]);
    // The next one is seen to come.
    await page
      .locator('#family-calendar-file')
      .setInputFiles(given('bien.csv', 'date,type\n2026-08-31,first_day\n2027-06-11,last_day\n'));
    await expect(refusal).toHaveCount(0);
  }
});
