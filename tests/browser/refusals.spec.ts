// SPDX-License-Identifier: Apache-2.0
// What the engine refuses is said in the page's language; a sentence that is not known to the page stays English, and is
// marked so. Each case is the engine's own refusal of a real file.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, given, test, top, type GivenFile } from './fixtures.ts';

const good = given('good.csv', 'student_id,date,code\nS1,2024-09-13,MHW\n');
const profile = (text: string): GivenFile[] => [good, given('p.json', text)];
const report = (text: string): GivenFile[] => [good, given('old.json', text)];

const cases: [string, GivenFile[], RegExp][] = [
  ['an empty file', [given('a.csv', '')], /^“a\.csv”: el archivo está vacío/],
  [
    'a binary file',
    [given('a.csv', Buffer.from([0xff, 0xd8, 0, 0, 0, 1, 2, 0, 0]))],
    /no es un archivo de texto/,
  ],
  [
    'two orders in one column',
    [given('a.csv', 'student_id,date,code\n1,13/09/2024,A\n1,09/14/2024,A\n')],
    /dos órdenes de día y mes: “13\/09\/2024” en la fila 2 y “09\/14\/2024” en la fila 3/,
  ],
  [
    'years without rules',
    [given('a.csv', 'student_id,date,code\n1,2010-09-14,A\n')],
    /reglas aquí .*de 2010-11\./,
  ],
  [
    'several years without rules',
    [given('a.csv', 'student_id,date,code\n1,2010-09-14,A\n1,2012-09-14,A\n')],
    /reglas aquí .*de 2010-11 a 2012-13\./,
  ],
  [
    'a header alone',
    [given('a.csv', 'student_id,date,code\n')],
    /“a\.csv” tiene los nombres de las columnas/,
  ],
  [
    'no row that can be read',
    [given('a.csv', 'student_id,date,code\n1,soon,A\n2,later,A\n')],
    /ninguna de las 2 filas/,
  ],
  [
    'totals without a year',
    [given('a.csv', 'student_id,days_enrolled,days_absent\n1,100,5\n')],
    /Los totales no dicen de qué año escolar son/,
  ],
  [
    'a profile that is no JSON',
    profile('{ "profile": 1,\n "name": }'),
    /no es un perfil que se pueda leer.*línea 2/,
  ],
  ['a key twice', profile('{ "profile": 1, "name": "x", "name": "y" }'), /la clave name está dos veces/],
  ['a key that is not known', profile('{ "profile": 1, "colour": 3 }'), /tiene la clave colour/],
  ['a kind that is not known', profile('{ "profile": 1, "codes": { "A": "away" } }'), /valor “away”/],
  ['a key that is missing', profile('{ "profile": 1, "codes": { "A": { } } }'), /falta la clave|El motor/],
  ['a report that is not whole', report('{ "report": 1, "engine": "0.1.0",'), /no está completo o se cambió/],
  ['a report of another version', report('{ "report": 9, "students": [ ] }'), /es de la versión 9/],
];

for (const [what, files, says] of cases) {
  test(`${what}: in Spanish, and in English once the language is changed`, async ({ page, open, site }) => {
    await open(`${site.address}?lang=es`);
    await page.locator('input[type=file]').first().setInputFiles(files);
    const sentence = page.locator('.errors li');
    await expect(sentence).toHaveText(says);
    await expect(sentence.locator('[lang=en]')).toHaveCount(0);
    const spanish = await sentence.textContent();
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(sentence).not.toHaveText(spanish ?? '');
    await expect(sentence).not.toHaveText(says);
  });
}

test('a refusal that the page does not know stays English and is marked as English', async ({
  page,
  open,
  site,
}) => {
  await open(`${site.address}?lang=es`);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(profile('{ "profile": 1, "year_days": 4000 }'));
  const sentence = page.locator('.errors li');
  await expect(sentence).toContainText('El motor lo dice en inglés:');
  await expect(sentence.locator('[lang=en]')).toContainText('needs a whole number');
});

test('every sentence that the page knows is one of the engine', () => {
  const core = path.join(top, 'core');
  const engine = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cc'))
    .map((name) => readFileSync(path.join(core, name), 'utf8'))
    .join('\n')
    .replaceAll(/"\s*\n\s*"/g, '')
    .replaceAll('\\"', '"');
  const page = readFileSync(path.join(top, 'web/src/refusals.ts'), 'utf8');
  const patterns = [...page.matchAll(/as: \/\^(.+?)\$?\/,/g)].map((match) => match[1] ?? '');
  expect(patterns.length).toBeGreaterThan(25);
  for (const pattern of patterns) {
    // The longest run of plain words in it.
    const runs = pattern
      .replaceAll(/\(\?<\w+>.*?\)|\(\?:.*?\)\??|\.\*\??|rows\?/g, '\0')
      .replaceAll(/\\(.)/g, '$1')
      .split('\0')
      .sort((a, b) => b.length - a.length);
    const words = (runs[0] ?? '')
      .replace(/^: /, '')
      .replace(/[").;]*$/, '')
      .trim();
    expect(words.length, pattern).toBeGreaterThan(8);
    expect(engine.includes(words), `${pattern}: ${words}`).toBe(true);
  }
});
