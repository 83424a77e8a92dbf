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
  ['a text that is none', profile('{ "profile": 1, "name": 7 }'), /el valor de name tiene que ser un texto/],
  [
    'a list that is none',
    profile('{ "profile": 1, "groups": 7 }'),
    /el valor de groups tiene que ser una lista/,
  ],
  [
    'an object that is none',
    profile('{ "profile": 1, "codes": 7 }'),
    /el valor de codes tiene que ser un obj/,
  ],
  [
    'a number out of its bounds',
    profile('{ "profile": 1, "calendar": [ { "date": "2024-09-13", "type": "early", "minutes": "x" } ] }'),
    /el valor de minutes tiene que ser un número entero de \d+ a \d+/,
  ],
  [
    'a date that is none',
    profile('{ "profile": 1, "calendar": [ { "date": "soon", "type": "early" } ] }'),
    /el valor de date tiene que ser una fecha/,
  ],
  ['another profile', profile('{ "profile": 2 }'), /el valor de profile tiene que ser el número 1/],
  [
    'a code without a kind',
    profile('{ "profile": 1, "codes": { "A": 7 } }'),
    /el código A necesita una clase/,
  ],
  [
    'a kind that has its reason',
    profile('{ "profile": 1, "codes": { "A": { "kind": "illness", "reason": "religious" } } }'),
    /el código A es de la clase illness, que ya tiene el motivo illness/,
  ],
  [
    'a reason that is none',
    profile('{ "profile": 1, "reasons": { "x": 7 } }'),
    /el texto “x” necesita un motivo/,
  ],
  [
    'an option with another value',
    profile('{ "profile": 1, "options": { "documentation.days": 0 } }'),
    /la opción documentation\.days no admite este valor\. Admite: un número entero de 1 a 366/,
  ],
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
  // The engine's sentence as another version may have it.
  await page.addInitScript(() => {
    const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
    Object.defineProperty(MessageEvent.prototype, 'data', {
      get(this: MessageEvent) {
        const given: unknown = data?.get?.call(this);
        const text = typeof given === 'object' && given !== null ? JSON.stringify(given) : '';
        if (!text.includes('this is a binary file')) return given;
        return JSON.parse(text.replace('this is a binary file', 'this is a riddle')) as unknown;
      },
    });
  });
  await open(`${site.address}?lang=es`);
  const binary = given('a.csv', Buffer.from([0xff, 0xd8, 0, 0, 0, 1, 2, 0, 0]));
  await page.locator('input[type=file]').first().setInputFiles([binary]);
  const sentence = page.locator('.errors li');
  await expect(sentence).toContainText('El motor lo dice en inglés:');
  await expect(sentence.locator('[lang=en]')).toContainText('this is a riddle');
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
