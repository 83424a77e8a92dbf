// SPDX-License-Identifier: Apache-2.0
// The page's sentences: the same keys in every language, none missing, and no words that blame.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { expect, test, top, done, giveFiles, given, openStudent } from './fixtures.ts';

const english = readFileSync(path.join(top, 'web/text/en.ftl'), 'utf8');
const others = readdirSync(path.join(top, 'web/text'))
  .filter((name) => name.endsWith('.ftl') && name !== 'en.ftl')
  .map((name) => ({ name, text: readFileSync(path.join(top, 'web/text', name), 'utf8') }));

function keys(text: string): string[] {
  return [...text.matchAll(/^([\w-]+) =/gm)].map((match) => match[1] ?? '');
}

function variables(text: string, key: string): string[] {
  const body = new RegExp(`^${key} =([\\s\\S]*?)(?=^\\S|(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].sort();
}

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

test('every language has the same keys, once each, with the same variables', () => {
  expect(others.map(({ name }) => name)).toContain('es.ftl');
  expect(new Set(keys(english)).size).toBe(keys(english).length);
  for (const { name, text } of others) {
    expect(keys(text), name).toEqual(keys(english));
    for (const key of keys(english)) {
      expect(variables(text, key), `${name}: ${key}`).toEqual(variables(english, key));
    }
  }
  for (const { text } of [...others, { text: english }]) {
    expect(new FluentBundle('en').addResource(new FluentResource(text))).toEqual([]);
  }
});

test('every example has its name in the text', () => {
  const stories = readdirSync(path.join(top, 'examples')).filter((name) =>
    existsSync(path.join(top, 'examples', name, 'attendance.csv')),
  );
  expect(stories.length).toBeGreaterThan(10);
  expect(stories.filter((name) => !keys(english).includes(`sample-of-${name}`))).toEqual([]);
});

test('every key that the page asks for exists', () => {
  const asked = [...sources(path.join(top, 'web/src')).matchAll(/\bt\(\s*'([\w-]+)'/g)].map(
    (match) => match[1],
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !keys(english).includes(key ?? ''))).toEqual([]);
});

test('every rule, kind, reason, need, lack and problem of the engine has its sentence', () => {
  const names = (file: string, list: string): string[] => {
    const source = readFileSync(path.join(top, file), 'utf8');
    const body =
      new RegExp(`${list}Name\\(\\w+ \\w+\\) \\{[^}]*?kNames\\[\\] = \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
    const found = [...body.matchAll(/"([\w-]+)"/g)].map((match) => match[1] ?? '');
    expect(found.length, list).toBeGreaterThan(1);
    return found;
  };
  const of = 'core/rules/names.cc';
  const stems = (
    JSON.parse(readFileSync(path.join(top, 'core/law/rules.json'), 'utf8')) as { stem: string }[]
  ).map((rule) => rule.stem);
  const closed = readFileSync(path.join(top, 'core/law/kinds.cc'), 'utf8');
  const kinds = [...closed.matchAll(/\{Kind::\w+, "(\w+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((kind) => kind !== 'unknown');
  const reasons = [...(/kReasons\[\] = \{([^}]*)\}/.exec(closed)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(
    (match) => match[1],
  );
  expect(kinds.length).toBe(30);
  expect(reasons.length).toBe(16);
  const columns = readFileSync(path.join(top, 'core/intake/columns.cc'), 'utf8');
  const fields = [...(/kFieldNames = \{([^}]*)\}/.exec(columns)?.[1] ?? '').matchAll(/"(\w+)"/g)].map(
    (match) => match[1],
  );
  expect(fields.length).toBeGreaterThan(40);
  const papers = ['parent', 'school_official', 'preapproved', 'court', 'medical'];
  const wanted = [
    ...names(of, 'ProblemKind').flatMap((name) => [`problem-${name}`, `problem-${name}-do`, `cause-${name}`]),
    ...names(of, 'Severity').map((name) => `severity-${name}`),
    ...names(of, 'RuleId').map((name) => `rule-${name}`),
    ...names(of, 'Category').map((name) => `category-${name}`),
    ...names(of, 'MhwReason').map((name) => `mhw-invalid-${name}`),
    ...names(of, 'Band').map((name) => `band-${name}`),
    ...names(of, 'TriggerRule').map((name) => `trigger-${name}`),
    ...names(of, 'About').map((name) => `about-${name}`),
    ...names(of, 'Answer').map((name) => `answer-${name}`),
    ...names(of, 'Lack').map((name) => `lack-${name}`),
    ...names(of, 'Need').map((name) => `need-${name}`),
    ...names(of, 'ReviewFlag').flatMap((name) => [`check-${name}`, `check-sentence-${name}`]),
    ...kinds.map((name) => `kind-${name}`),
    ...papers.map((name) => `codes-assumed-${name}`),
    ...reasons.map((name) => `reason-${name}`),
    ...stems.map((name) => `stem-${name}`),
    ...fields.map((name) => `field-${name}`),
    ...['attendance', 'roster', 'calendar', 'totals', 'grid'].flatMap((name) => [
      `file-${name}`,
      `map-role-${name}`,
    ]),
  ];
  expect(wanted.filter((key) => !keys(english).includes(key))).toEqual([]);
});

test('no word that blames or threatens', () => {
  const sentences = english.replace(/^#.*$/gm, '').replace(/^[\w-]+ =/gm, '');
  expect(sentences).not.toMatch(
    /\b(wrong|failed to|just|simply|invalid|(?<!was )fine|fines|fined|police|illegal|neglect|(?<!The school )must)\b/i,
  );
  expect(sentences).not.toContain('!');
});

test('the thirty sentences of docs/spanish.md are those of the page', () => {
  const document = readFileSync(path.join(top, 'docs/spanish.md'), 'utf8');
  const spanish = others.find(({ name }) => name === 'es.ftl')?.text ?? '';
  const table = document.slice(document.indexOf('| key | Spanish | back |'));
  const rows = [...table.matchAll(/^\| ([\w-]+) \| (.+?) \| .+ \|$/gm)].filter(([, key]) => key !== 'key');
  expect(rows).toHaveLength(30);
  for (const [, key = '', sentence] of rows) {
    const body = new RegExp(`^${key} =([\\s\\S]*?)(?=^[^\\s}]|(?![\\s\\S]))`, 'm').exec(spanish)?.[1] ?? '';
    expect(body.replaceAll(/\s+/g, ' ').trim(), key).toBe(sentence);
  }
  expect(document).toContain('Reviewed by: nobody yet');
});

test('the page in Spanish keeps what is open', async ({ page, open }) => {
  await open();
  await giveFiles(page, [given('attendance.csv', 'student_id,date,code\nS1,2024-09-13,MHW\n')]);
  await done(page);
  await openStudent(page, 'S1');
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { name: 'viernes, 13 de septiembre de 2024' })).toBeVisible();
  await expect(page.getByText('Día de bienestar: válido')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Resultados' })).toBeVisible();
});

test('the address can ask for a language', async ({ page, open, site }) => {
  await open(`${site.address}?lang=es`);
  await expect(page.getByRole('button', { name: 'Usar datos de ejemplo' })).toBeVisible();
});

test('the address comes before the page around this one, and that before the browser', async ({
  page,
  site,
}) => {
  const host = (src: string): string =>
    `<!doctype html><html lang="es-PR"><title>x</title><link rel="icon" href="data:,"><iframe title="Rollcall" src="${src}"></iframe>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: host('/index.html') }),
  );
  await page.route('**/host-asks.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: host('/index.html?lang=en') }),
  );
  const inside = page.frameLocator('iframe').locator('html');
  await page.goto(site.address.replace('index.html', 'host.html'));
  await expect(inside).toHaveAttribute('lang', 'es');
  await page.goto(site.address.replace('index.html', 'host-asks.html'));
  await expect(inside).toHaveAttribute('lang', 'en');
});

test('a frame that may not look at its host follows the browser', async ({ page, site }) => {
  await page.goto(site.frame);
  await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a browser that speaks Spanish', () => {
  test.use({ locale: 'es-419' });

  test('gets the page in Spanish, and English where the address asks for it', async ({ page, site }) => {
    await page.goto(site.address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.goto(`${site.address}?lang=en`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto(`${site.address}?lang=tlh`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

test.describe('a browser that speaks neither', () => {
  test.use({ locale: 'pl-PL' });

  test('gets the page in English, which its translator reads', async ({ page, site }) => {
    await page.goto(site.address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
