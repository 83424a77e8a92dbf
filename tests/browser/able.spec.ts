// SPDX-License-Identifier: Apache-2.0
// Browsers that cannot run the page: without JavaScript, without WebAssembly, without its vector instructions.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, top } from './fixtures.ts';

const phones = ['988', '2-1-1'];

// The law's numbers now in force, as the sentences have them.
function number(id: string): number {
  const rows = JSON.parse(readFileSync(path.join(top, 'core/law/parameters.json'), 'utf8')) as {
    id: string;
    value: number;
    denominator?: number;
    until?: string;
  }[];
  const row = rows.find((one) => one.id === id && one.until === undefined);
  if (row === undefined) throw new Error(`no number: ${id}`);
  return row.value;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules in ten sentences, in both languages, with phone numbers', async ({ page, site }) => {
    await page.goto(site.address);
    const needs = page.locator('p.needs');
    await expect(needs.first()).toContainText('It needs JavaScript');
    await expect(needs.last()).toContainText('Necesita JavaScript');
    await expect(needs.last()).toBeVisible();
    expect((await page.locator('main h1').boundingBox())?.y).toBeLessThan(100); // on the first screen
    const lists = page.locator('main ol');
    await expect(lists).toHaveCount(2);
    for (const list of await lists.all()) {
      const sentences = await list.locator('li').allTextContents();
      expect(sentences).toHaveLength(10);
      const text = sentences.join('\n').replace(/\s+/g, ' ');
      for (const [id, pattern] of [
        ['mhw.days', /(\d+) (mental health wellness days|días de bienestar)/],
        ['ordinal.level1_last', /first (\d+) absences|primeras (\d+) ausencias/],
        ['documentation.days', /within (\d+) school days after|dentro de (\d+) días de clases después/],
        [
          'truancy.unexcused_in_month',
          /(\d+) (unexcused absences in a month|ausencias injustificadas en un mes)/,
        ],
        ['truancy.unexcused_in_year', /or (\d+) in a school year|o (\d+) en un año escolar/],
        ['truancy.meeting_school_days', /family within (\d+) school days|familia dentro de (\d+) días/],
        ['truancy.age_first', /aged (\d+) to|de (\d+) a \d+ años/],
        ['truancy.age_last', /aged \d+ to (\d+)|de \d+ a (\d+) años/],
      ] as const) {
        const found = pattern.exec(text);
        expect(Number(found?.slice(1).find((one) => /^\d+$/.test(one ?? ''))), id).toBe(number(id));
      }
      expect(text).toContain('10%');
    }
    for (const phone of phones)
      expect(await page.locator('main a', { hasText: phone }).count()).toBeGreaterThanOrEqual(2);
    await expect(page.locator('main section[lang="es"]')).toBeVisible();
    await expect(page.locator('main h1')).toHaveText('Rollcall');
  });
});

const needed = 'Rollcall needs a browser that runs WebAssembly with vector instructions (SIMD)';

for (const [name, take] of [
  ['without WebAssembly', () => Reflect.deleteProperty(window, 'WebAssembly')],
  [
    'without vector instructions',
    () => {
      const { validate } = WebAssembly;
      WebAssembly.validate = (bytes) => {
        const all = new Uint8Array(bytes as ArrayBuffer);
        return !all.includes(0xfd) && validate(bytes); // the prefix of such instructions
      };
    },
  ],
] as const) {
  test(`${name}: which browser is needed, in one sentence, and the rules`, async ({ page, site }) => {
    await page.addInitScript(take);
    await page.goto(site.address);
    await expect(page.getByText(needed)).toBeVisible();
    await expect(page.getByText('JavaScript', { exact: false })).toHaveCount(0);
    await expect(page.locator('main ol > li')).toHaveCount(20);
    await expect(page.locator('rollcall-app')).toHaveCount(0);
    await expect(page.locator('input')).toHaveCount(0);
    await page.goto(`${site.address}?lang=es`);
    await expect(page.getByText('Rollcall necesita un navegador')).toHaveAttribute('lang', 'es');
    await expect(page.locator('main .needs + section[lang="es"]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}
