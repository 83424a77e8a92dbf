// SPDX-License-Identifier: Apache-2.0
// What the family side leaves packed: the staff's part and the charts lie in the page, and through every place of the family
// side neither is unpacked nor run.
import type { Page } from '@playwright/test';
import { expect, given, giveFiles, test } from './fixtures.ts';
import { familyPlaces, familyViews, openFamily, showFamilyView } from './family_views.ts';

type Pieces = Record<string, Record<'scripts' | 'styles' | 'texts', string[]>>;

// The packed blocks of one part of the page that no other of these has.
async function blocksOf(page: Page, wanted: string[], without: string[]): Promise<string[]> {
  const pieces = await page.evaluate(
    () => JSON.parse(document.getElementById('rollcall-parts')?.textContent ?? '{}') as Pieces,
  );
  const of = (names: string[]): string[] => names.flatMap((name) => Object.values(pieces[name] ?? {}).flat());
  return of(wanted).filter((id) => !of(without).includes(id));
}

// Which blocks of the page were read since it was opened.
async function read(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { blocksRead: Set<string> }).blocksRead]);
}

test('through every place of the family side nothing of the staff’s side is unpacked or run', async ({
  page,
  site,
}) => {
  test.slow();
  await page.addInitScript(() => {
    const blocksRead = new Set<string>();
    Object.assign(window, { blocksRead });
    const find = Document.prototype.getElementById;
    Document.prototype.getElementById = function (id) {
      blocksRead.add(id);
      return find.call(this, id);
    };
  });
  await openFamily(page, site.address, 'en');
  for (const place of familyPlaces) {
    const views = familyViews.filter((view) => view.place === place);
    for (const view of views.slice(0, 2)) await showFamilyView(page, view);
  }
  const family = await blocksOf(page, ['family'], ['staff', 'charts']);
  const others = await blocksOf(page, ['staff', 'charts'], ['family']);
  expect(family.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(1);
  const opened = await read(page);
  expect(family.filter((id) => !opened.includes(id))).toEqual([]);
  expect(others.filter((id) => opened.includes(id))).toEqual([]);
  const defined = (): Promise<boolean[]> =>
    page.evaluate(() =>
      ['family-app', 'results-view', 'student-table', 'charts-view'].map(
        (name) => customElements.get(name) !== undefined,
      ),
    );
  expect(await defined()).toEqual([true, false, false, false]);

  // Once files come, the staff's part is, and so this test would see it.
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,MHW\n')]);
  await expect(page.locator('student-table table')).toBeVisible();
  const later = await read(page);
  expect(others.some((id) => later.includes(id))).toBe(true);
});
