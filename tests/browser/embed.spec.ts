// SPDX-License-Identifier: Apache-2.0
// Rollcall in pages of others: host and frame on servers, and so origins, of their own.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import {
  dist,
  done,
  downloadReport,
  expect,
  givenFrom,
  giveFiles,
  nativeReport,
  test,
  top,
} from './fixtures.ts';

// ---------------------------------------------------------------- two servers

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
type Answer = (asked: string) => string | undefined;

async function serve(answer: Answer): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').pathname;
    const body = answer(asked);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[path.extname(asked)] ?? 'text/plain',
      // As dist/site/_headers has it, for the integrity hash of a page elsewhere.
      ...(asked === '/embed.js' ? { 'access-control-allow-origin': '*' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const named = 'https://rollcall.example.org';
const own: Record<string, string> = {}; // pages that a test writes, by their path
let rollcall = ''; // the origin of the page
let host = ''; // the origin of the pages around it
const servers: Server[] = [];

test.beforeAll(async () => {
  const page = await serve((asked) => {
    try {
      return readFileSync(path.join(dist, 'site', asked), 'utf8');
    } catch {
      return undefined;
    }
  });
  const around = await serve((asked) => {
    if (own[asked] !== undefined) return own[asked];
    try {
      return readFileSync(path.join(top, 'examples/embed', asked), 'utf8').replaceAll(named, page.origin);
    } catch {
      return undefined;
    }
  });
  rollcall = page.origin;
  host = around.origin;
  servers.push(page.server, around.server);
});

test.afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const tag = (attributes: string): string => `<script src="${rollcall}/embed.js" ${attributes}></script>`;

// A page of that content, around the frame.
async function around(page: Page, content: string, attributes = 'lang="en"'): Promise<FrameLocator> {
  own['/own.html'] =
    `<!doctype html><html ${attributes}><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,"><body>${content}`;
  await page.goto(`${host}/own.html`);
  return page.frameLocator('iframe');
}

function frameOf(fragment: string, attributes = ''): string {
  const address = `${rollcall}/index.html${fragment}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<iframe title="Rollcall" width="1000" height="800" ${attributes} src="${address}"></iframe>`;
}

const allTokens = 'sandbox="allow-scripts allow-downloads allow-modals" allow="clipboard-write"';
const question = 'May we take a wellness day?';
const heading = (frame: FrameLocator): Locator => frame.getByRole('heading', { level: 1 });

// The frame's height, and that of what is in it.
async function heights(page: Page, at = 0): Promise<{ frame: number; content: number; scrolls: boolean }> {
  const frame = page.locator('iframe').nth(at);
  const inside = page.frames()[at + 1];
  const content = await inside?.evaluate(() => ({
    content: Math.ceil(document.body.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > window.innerHeight,
  }));
  const { height } = (await frame.boundingBox()) ?? { height: 0 };
  return { frame: height, content: content?.content ?? -1, scrolls: content?.scrolls ?? true };
}

async function fits(page: Page, at = 0): Promise<number> {
  await expect
    .poll(async () => {
      const { frame, content, scrolls } = await heights(page, at);
      return frame === content && !scrolls;
    })
    .toBe(true);
  return (await heights(page, at)).frame;
}

// ---------------------------------------------------------------- the example pages

test('plain: one tag makes a frame of another origin, with a title and a height that grows and shrinks', async ({
  page,
}) => {
  await page.goto(`${host}/plain.html`);
  const frame = page.frameLocator('iframe');
  await expect(heading(frame)).toHaveText(question);
  const element = page.locator('iframe');
  await expect(element).toHaveAttribute('title', 'Connecticut school attendance');
  await expect(element).toHaveAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
  const inside = page.frames()[1];
  expect(new URL(inside?.url() ?? '').origin).toBe(rollcall);
  expect(await inside?.evaluate(() => window.origin)).toBe('null');
  await expect(frame.locator('footer .by')).toHaveText('Offered by North Elementary School.');
  await expect(frame.locator('footer')).not.toContainText('Not made or reviewed');
  // What opens by itself leaves the focus where the reader is.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  const first = await fits(page);
  await frame.getByText('About Rollcall').click();
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(first);
  const open = await fits(page);
  await frame.getByText('About Rollcall').click();
  await expect.poll(async () => (await heights(page)).frame).toBeLessThan(open);
  expect(await fits(page)).toBe(first);

  await frame.getByRole('button', { name: 'None', exact: true }).click();
  await expect(heading(frame)).toBeFocused();
  await fits(page);
});

test('a strict policy of the host: the tag, the frame and a profile written into the page need nothing else', async ({
  page,
}) => {
  await page.goto(`${host}/strict-policy.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.family-school')).toHaveText(
    'The settings of Example Public Schools are used, with its calendar of 2026-27.',
  );
  await expect(heading(frame)).toHaveText(question);
  await fits(page);
  await frame.getByRole('button', { name: 'None', exact: true }).click();
  await expect(frame.locator('.family-school')).toBeVisible();
});

test('global styles of the host do not reach the frame', async ({ page }) => {
  await page.goto(`${host}/cms.html`);
  const frame = page.frameLocator('iframe');
  const element = page.locator('iframe');
  await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
  await expect(heading(frame)).toBeVisible();
  const box = await element.evaluate((one) => {
    const { opacity, transform, position, borderTopWidth, pointerEvents, maxWidth } = getComputedStyle(one);
    return { opacity, transform, position, borderTopWidth, pointerEvents, maxWidth };
  });
  expect(box).toEqual({
    opacity: '1',
    transform: 'none',
    position: 'static',
    borderTopWidth: '0px',
    pointerEvents: 'auto',
    maxWidth: 'none',
  });
  await fits(page);
  const button = frame.getByRole('button', { name: 'Ninguno', exact: true });
  expect(await button.evaluate((one) => getComputedStyle(one).fontFamily)).not.toContain('fantasy');
  expect(await button.evaluate((one) => getComputedStyle(one).textTransform)).toBe('none');
  // The one thing that it takes from there: a colour by its name.
  const accent = await page
    .frames()[1]
    ?.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'));
  expect(accent).toBe('rgb(122, 31, 43)');
});

test('two on one page: each with its own settings and its own height', async ({ page, errors }) => {
  await page.goto(`${host}/two.html`);
  const families = page.frameLocator('iframe[title="Asistencia: para familias"]');
  const staff = page.frameLocator('iframe[title="Attendance: for staff"]');
  await expect(families.locator('.family-school')).toContainText('Example Public Schools');
  await expect(heading(staff)).toHaveText('School attendance, by Connecticut’s rules');
  await expect(staff.getByRole('link', { name: /For a family/ })).toHaveCount(0);
  const one = page.locator('iframe').nth(0);
  const other = page.locator('iframe').nth(1);
  for (const element of [one, other])
    await expect.poll(async () => (await element.boundingBox())?.height).not.toBe(640);
  const before = (await one.boundingBox())?.height;
  await giveFiles(staff, [givenFrom(top, 'examples/tenth-absence/attendance.csv')]);
  await done(staff);
  await expect.poll(async () => (await other.boundingBox())?.height).toBeGreaterThan(1000);
  expect((await one.boundingBox())?.height).toBe(before);
  expect(errors).toEqual([]);
});

// ---------------------------------------------------------------- settings

test('the tag follows the language of the page around it, also when that changes, and nothing is lost', async ({
  page,
}) => {
  const frame = await around(page, tag('data-mode="family"'), 'lang="es"');
  await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Asistencia escolar de Connecticut');
  await frame.getByRole('button', { name: 'Uno', exact: true }).click();
  const asked = await heading(frame).textContent();
  await page.evaluate(() => (document.documentElement.lang = 'en-US'));
  await expect(heading(frame)).not.toHaveText(asked ?? '');
  await expect(heading(frame)).toHaveText('Which day?');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Connecticut school attendance');
  expect(page.frames()[1]?.url()).toBe(`${rollcall}/index.html#family/used`);
});

test('a language of its own stays, whatever the page around it speaks', async ({ page }) => {
  const frame = await around(page, tag('data-mode="family" data-lang="es"'));
  await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.waitForTimeout(300);
  await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
});

test('who offers the page stands at the foot as text, and the department’s sentence where nobody does', async ({
  page,
}) => {
  const by = '&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;North&lt;/b&gt;&#x202E; Haven';
  const frame = await around(page, tag(`data-mode="family" data-by="${by}"`));
  await expect(frame.locator('footer .by')).toHaveText('<img src=x onerror=alert(1)> <b>North</b> Haven');
  await expect(frame.locator('footer img, footer b')).toHaveCount(0);
  await around(page, tag('data-mode="family"'));
  await expect(frame.locator('footer .by')).toHaveText(
    'Not made or reviewed by the Connecticut State Department of Education.',
  );
});

test('a profile of profiles/ is taken by its name; one that is not there leaves the ordinary page with one sentence', async ({
  page,
  errors,
}) => {
  const frame = await around(page, tag('data-mode="family" data-profile="example-profile"'));
  await expect(frame.locator('.family-school')).toContainText('The settings of Example Public Schools');
  expect(readFileSync(path.join(dist, 'site/profiles/example-profile.js'), 'utf8')).toContain(
    '\ndocument.currentScript.profile = {"profile":1,',
  );
  await around(page, tag('data-mode="family" data-profile="no-such-profile"'));
  await expect(frame.locator('.strange')).toContainText('could not be read, so this is the ordinary page');
  expect(errors.length).toBe(1); // 404, as every missing file of a page
  errors.length = 0;
});

test('a profile for the staff is used as if its file had been chosen', async ({ page }) => {
  const profile = { profile: 1, name: 'Example Public Schools', codes: { ZZ: 'illness' } };
  const frame = await around(
    page,
    `<script type="application/json" id="p">${JSON.stringify(profile)}</script>${tag('data-mode="school" data-profile="p"')}`,
  );
  await expect(
    frame.getByText('The profile is understood. Now add your attendance files.').first(),
  ).toBeAttached();
  await giveFiles(frame, [
    {
      name: 'a.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('student_id,date,code\nS1,2024-09-13,ZZ\nS1,2024-09-16,ILL\n'),
    },
  ]);
  await done(frame);
  await expect(frame.getByRole('region', { name: 'Problems', exact: true })).not.toContainText('ZZ');
});

test('a profile that the engine refuses is named, and the page goes on without it', async ({ page }) => {
  const frame = await around(
    page,
    `<script type="application/json" id="p">{"profile":1,"name":"X","colour":"red"}</script>${tag('data-mode="family" data-profile="p"')}`,
  );
  const errors = frame.locator('.errors');
  await expect(errors).toContainText('The school’s settings for this page could not be used.');
  await expect(errors).toContainText('colour');
  await expect(frame.locator('.family-school')).toHaveCount(0);
  await expect(heading(frame)).toHaveText(question);
});

test('settings that are damaged or not known leave the ordinary page with one sentence', async ({ page }) => {
  const damaged = [
    '#embed=2&mode=family',
    '#embed=',
    '#embed=1&mode=everybody',
    '#embed=1&mode=family&start=elsewhere',
    '#embed=1&mode=school&start=wellness-day',
    '#embed=1&mode=family&theme=pink',
    '#embed=1&mode=family&font=serif',
    '#embed=1&mode=family&mode=school',
    '#embed=1&mode=family&lang=<b>',
    '#embed=1&mode=family&host=javascript:alert(1)',
    '#embed=1&mode=family&profile={"profile":1,"na',
    '#embed=1&mode=family&profile=',
  ];
  for (const fragment of damaged) {
    const encoded = fragment.replace(/[<>"{}]/g, (sign) => encodeURIComponent(sign));
    const frame = await around(page, frameOf(encoded, allTokens));
    await expect(frame.locator('.strange'), fragment).toHaveCount(1);
    await expect(frame.locator('.strange'), fragment).toContainText(
      'could not be read, so this is the ordinary page',
    );
    await expect(heading(frame), fragment).toHaveText('School attendance, by Connecticut’s rules');
    await expect(frame.locator('footer .by')).toContainText('Not made or reviewed');
  }
});

test('a plain iframe works with the same settings', async ({ page }) => {
  const settings = '#embed=1&mode=family&start=days&lang=es&by=Ofrecido%20por%20la%20escuela.';
  const frame = await around(page, frameOf(settings, allTokens));
  await expect(heading(frame)).toHaveText('Los días hasta ahora');
  await expect(frame.locator('footer .by')).toHaveText('Ofrecido por la escuela.');
  await around(page, frameOf('#embed=1&mode=family&start=wellness-day', allTokens));
  await expect(heading(frame)).toHaveText(question);
});

test('in a sandboxed frame files are read by the engine and the report is saved, byte for byte', async ({
  page,
}) => {
  const files = ['attendance.csv', 'roster.csv', 'calendar.csv'].map((name) =>
    givenFrom(top, 'examples/third-day', name),
  );
  const frame = await around(page, tag('data-mode="school"'));
  await giveFiles(frame, files);
  await done(frame);
  expect((await downloadReport(page, frame)).equals(nativeReport(files))).toBe(true);
});

// ---------------------------------------------------------------- colours

const colourOf = (page: Page, name: string): Promise<string | undefined> | undefined =>
  page
    .frames()[1]
    ?.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one).trim(), name);

test('a theme’s colours are taken where they can be read, and only there', async ({ page }) => {
  const style = (colours: string): string => `<style>:root { ${colours} }</style>`;
  let frame = await around(
    page,
    style(
      '--brand: #7a1f2b; --rollcall-accent: var(--brand); --rollcall-background: #fffdf5; --rollcall-text: black',
    ) + tag('data-mode="family" data-theme="light"'),
  );
  await expect(heading(frame)).toHaveText(question);
  await expect.poll(() => colourOf(page, '--accent')).toBe('rgb(122, 31, 43)');
  expect(
    await page.frames()[1]?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe('rgb(255, 253, 245)');
  expect(await heading(frame).evaluate((one) => getComputedStyle(one).color)).toBe('rgb(0, 0, 0)');
  const seen = await new AxeBuilder({ page })
    .include('iframe')
    .options({ runOnly: ['color-contrast'] })
    .analyze();
  expect(seen.violations).toEqual([]);

  // 4.47 to 1 on white: just short. The text would be read on it, and it on nothing.
  frame = await around(
    page,
    style('--rollcall-accent: #777878; --rollcall-background: #cc0000; --rollcall-text: rgba(0, 0, 0, 0.9)') +
      tag('data-mode="family" data-theme="light"'),
  );
  await expect(heading(frame)).toHaveText(question);
  await expect.poll(() => page.frames()[1]?.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  expect(await colourOf(page, '--accent')).toBe('#0b5c94');
  expect(await colourOf(page, '--pico-background-color')).toBe('#fff');
  await expect(frame.locator('.strange')).toHaveCount(0);
});

test('a colour that is not taken is named in the preview', async ({ page }) => {
  const settings = '#embed=1&mode=family&theme=light&accent=%23eeeeee&background=%23fffdf5&preview=1';
  const frame = await around(page, frameOf(settings, allTokens));
  await expect(frame.locator('.strange')).toHaveText(
    'Not used, because text would be hard to read: accent color. Text needs a contrast of 4.5 to 1 (WCAG AA).',
  );
  await around(page, frameOf(settings.replace('%23eeeeee', 'url(x)'), allTokens));
  await expect(frame.locator('.strange')).toContainText('accent color');
  await around(page, frameOf(settings.replace('%23eeeeee', '%237a1f2b'), allTokens));
  await expect(heading(frame)).toHaveText(question);
  await expect.poll(() => colourOf(page, '--accent')).toBe('rgb(122, 31, 43)');
  await expect(frame.locator('.strange')).toHaveCount(0);
});

test('light and dark as the host chooses, whatever the browser is set to', async ({ page }) => {
  const background = (): Promise<string> | undefined =>
    page.frames()[1]?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await around(page, tag('data-mode="family" data-theme="dark"'));
    await expect.poll(background).toBe('rgb(19, 23, 31)');
    await around(page, tag('data-mode="family" data-theme="light"'));
    await expect.poll(background).toBe('rgb(255, 255, 255)');
    await around(page, tag('data-mode="family"'));
    await expect.poll(background).toBe(scheme === 'dark' ? 'rgb(19, 23, 31)' : 'rgb(255, 255, 255)');
  }
});

// ---------------------------------------------------------------- a hostile host

test('a hostile host reads nothing, changes nothing and hears a height and nothing else', async ({
  page,
  errors,
}) => {
  const frame = await around(
    page,
    `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>${tag('data-mode="family"')}`,
  );
  await expect(heading(frame)).toHaveText(question);
  await frame.getByRole('button', { name: 'One', exact: true }).click();
  await expect(heading(frame)).toHaveText('Which day?');
  const height = await fits(page);
  const before = await page.frames()[1]?.evaluate(() => document.documentElement.outerHTML);

  const tried = await page.evaluate(() => {
    const one = document.querySelector('iframe') as HTMLIFrameElement;
    const inside = one.contentWindow as unknown as Record<string, unknown>;
    const attempts: Record<string, () => unknown> = {
      document: () => inside['document'],
      contentDocument: () => one.contentDocument,
      address: () => (inside['location'] as Location).href,
      storage: () => inside['localStorage'],
      elements: () => inside['customElements'],
      script: () => (inside['eval'] as (code: string) => unknown)('1'),
      variable: () => (inside['stolen'] = 1),
      name: () => inside['name'],
    };
    const got: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        const value = attempt();
        got[name] = value === null ? 'null' : `got ${String(value)}`;
      } catch (error) {
        got[name] = (error as Error).name;
      }
    }
    const messages: unknown[] = [
      { height: 5 },
      5,
      '5',
      { type: 'lang', lang: 'es' },
      { lang: 'es' },
      { profile: { profile: 1, name: 'Fake' } },
      '<img src=x onerror=alert(1)>',
      { html: '<h1>Fake</h1>' },
      { theme: 'dark' },
      { by: 'The State' },
      'embed=1&by=x',
    ];
    for (const message of messages) (inside as unknown as Window).postMessage(message, '*');
    // As if the frame had said so: but it comes from this page.
    for (const message of messages) window.postMessage(message, '*');
    for (const message of [17, 99999, -1, 1e9, NaN, '300', { height: 300 }])
      window.dispatchEvent(new MessageEvent('message', { data: message, origin: 'null', source: window }));
    const style = document.createElement('style');
    style.textContent =
      'iframe, iframe * { display: none !important; filter: invert(1) !important; height: 3px !important }' +
      'h1 { display: none !important }';
    document.head.append(style);
    return got;
  });
  expect(tried).toEqual({
    document: 'SecurityError',
    contentDocument: 'null',
    address: 'SecurityError',
    storage: 'SecurityError',
    elements: 'SecurityError',
    script: 'SecurityError',
    variable: 'SecurityError',
    name: 'SecurityError',
  });
  await page.waitForTimeout(500);
  expect(await page.frames()[1]?.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await expect(heading(frame)).toHaveText('Which day?');
  await expect(heading(frame)).toBeVisible();
  expect((await page.locator('iframe').boundingBox())?.height).toBe(height);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const ofFrame = heard.filter((one) => typeof one === 'number' && one > 200 && one < 9000);
  expect(ofFrame.length).toBeGreaterThan(0);

  // Another address for the frame's fragment: its settings were read once.
  await page.evaluate((address) => {
    const inside = document.querySelector('iframe')?.contentWindow;
    const fake = JSON.stringify({
      profile: 1,
      name: 'Fake',
      contacts: { attendance: { phone: '900-555-0100' } },
    });
    inside?.location.replace(`${address}#embed=1&mode=school&by=Fake&profile=${encodeURIComponent(fake)}`);
  }, `${rollcall}/index.html`);
  await expect(heading(frame)).toHaveText(question);
  await expect(frame.locator('footer .by')).toContainText('Not made or reviewed');
  await expect(frame.locator('body')).not.toContainText('Fake');
  await expect(frame.locator('body')).not.toContainText('900-555-0100');
  expect(errors).toEqual([]);
});

test('the frame’s messages are heights alone, to the one origin that made it', async ({ page, errors }) => {
  // The page around is not the one that the frame was made for: the browser withholds every message.
  const heard = `<script>window.heard = []; addEventListener('message', (event) => heard.push(event.data));</script>`;
  const frame = await around(
    page,
    heard + frameOf('#embed=1&mode=family&host=https://elsewhere.example', allTokens),
  );
  await expect(heading(frame)).toHaveText(question);
  await expect
    .poll(() => page.frames()[1]?.evaluate(() => customElements.get('family-wellness') !== undefined))
    .toBe(true);
  await page.waitForTimeout(300);
  const list = (): Promise<unknown[]> =>
    page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(await list()).toEqual([]);
  errors.length = 0; // what the browser says of a message that it withholds
  await around(page, heard + frameOf('#embed=1&mode=family', allTokens));
  await expect(heading(frame)).toHaveText(question);
  await page.waitForTimeout(300);
  expect(await list()).toEqual([]);

  await around(page, heard + tag('data-mode="family"'));
  await expect(heading(frame)).toHaveText(question);
  await fits(page);
  const sizes = await list();
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.every((one) => typeof one === 'number' && Number.isInteger(one))).toBe(true);
});

test('embed.js takes no height from another frame of the page', async ({ page }) => {
  const other = `<iframe id="other" sandbox="allow-scripts" srcdoc="<script>parent.postMessage(77, '*')</script>"></iframe>`;
  await around(page, tag('data-mode="family"'));
  const height = await fits(page);
  await page.evaluate(
    (made) =>
      new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
        document.body.insertAdjacentHTML('beforeend', made);
      }),
    other,
  );
  expect((await page.locator('iframe').first().boundingBox())?.height).toBe(height);
});

// ---------------------------------------------------------------- what a host can forbid

test.describe('a sandbox that forbids', () => {
  // Chromium tells the console what it forbids; nothing else may be told there.
  const forbids = /sandboxed|permissions policy/i;

  test('printing: one sentence beside the button, in both languages', async ({ page, errors }) => {
    for (const [lang, sentence] of [
      [
        'en',
        'The page around this one does not allow printing. To print, open this address in a window of its own:',
      ],
      [
        'es',
        'La página que rodea a esta no permite imprimir. Para imprimir, abra esta dirección en una ventana propia:',
      ],
    ] as const) {
      const frame = await around(
        page,
        frameOf(`#embed=1&mode=family&start=differs&lang=${lang}`, 'sandbox="allow-scripts allow-downloads"'),
      );
      await frame.getByRole('button', { name: lang === 'en' ? /^Print/ : /^Imprim/ }).click();
      await expect(frame.locator('.said-here')).toHaveText(`${sentence} ${rollcall}/index.html`);
      await expect(frame.locator('.said-here')).toBeInViewport();
      await heading(frame).click();
      await expect(frame.locator('.said-here')).toHaveCount(0);
    }
    expect(errors.filter((one) => !forbids.test(one))).toEqual([]);
    errors.length = 0;
  });

  test('printing that is allowed says nothing', async ({ page }) => {
    const frame = await around(page, frameOf('#embed=1&mode=family&start=differs', allTokens));
    await frame.getByRole('button', { name: /^Print/ }).click();
    await page.waitForTimeout(1500);
    await expect(frame.locator('.said-here')).toHaveCount(0);
  });

  test('scripts: what the page says without them stands there', async ({ page, errors }) => {
    await around(page, frameOf('#embed=1&mode=family', 'sandbox=""'));
    await page.frames()[1]?.waitForLoadState();
    expect(await page.frameLocator('iframe').locator('noscript').innerText()).toContain('JavaScript');
    expect(errors.filter((one) => !forbids.test(one))).toEqual([]);
    errors.length = 0;
  });

  test('new windows: the address of a source of the law is shown', async ({ page, errors }) => {
    const frame = await around(page, frameOf('#embed=1&mode=school', allTokens));
    await giveFiles(frame, [givenFrom(top, 'examples/tenth-absence/attendance.csv')]);
    await done(frame);
    await page.frames()[1]?.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://www.cga.ct.gov/',
        target: '_blank',
        textContent: 'A source',
      });
      document.querySelector('main')?.prepend(link);
    });
    await frame.getByRole('link', { name: 'A source' }).click();
    await expect(frame.locator('.said-here')).toHaveText(
      'If no window has opened, the page around this one does not allow it. The address is https://www.cga.ct.gov/',
    );
    expect(errors.filter((one) => !/sandboxed|allow-popups/.test(one))).toEqual([]);
    errors.length = 0;
  });

  test('saving: nothing is saved, and a sentence says why; where it is allowed the file comes', async ({
    page,
    errors,
  }) => {
    const frame = await around(page, frameOf('#embed=1&mode=school', 'sandbox="allow-scripts allow-modals"'));
    await giveFiles(frame, [givenFrom(top, 'examples/tenth-absence/attendance.csv')]);
    await done(frame);
    let saved = 0;
    page.on('download', () => saved++);
    const button = frame.getByRole('button', { name: 'Download report (JSON)', exact: true });
    await button.click();
    await expect(frame.locator('.said-here')).toHaveText(
      `If no file was saved, the page around this one does not allow it. To save, open this address in a window of its own: ${rollcall}/index.html`,
    );
    await expect.poll(() => errors.filter((one) => /allow-downloads/.test(one)).length).toBe(1);
    expect(saved).toBe(0);
    errors.length = 0;
  });

  test('copying: the text stands selected, and a sentence says so', async ({ page, errors }) => {
    const frame = await around(page, frameOf('#embed=1&mode=family', 'sandbox="allow-scripts"'));
    await expect(heading(frame)).toHaveText(question);
    await page.frames()[1]?.evaluate(async () => {
      await customElements.whenDefined('family-note');
      const element = document.createElement('family-note') as HTMLElement & { note: unknown };
      element.note = {
        paper: 'parent',
        days: ['2026-11-12'],
        kind: 'illness',
        adult: false,
        until: null,
        school: '',
      };
      document.querySelector('main')?.prepend(element);
    });
    await frame.locator('family-note > button').click();
    await frame.getByRole('button', { name: 'Copy as text', exact: true }).click();
    await expect(frame.locator('.said-here')).toHaveText(
      'The page around this one does not allow copying. The text is selected: copy it with the keys of your device.',
    );
    const area = frame.getByLabel('The note as text');
    await expect
      .poll(() =>
        area.evaluate(
          (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart === field.value.length,
        ),
      )
      .toBe(true);
    expect(errors.filter((one) => !forbids.test(one))).toEqual([]);
    errors.length = 0;
  });
});

// ---------------------------------------------------------------- embed.js and 'Embed this'

test('embed.js is small, stands alone and fetches nothing', () => {
  const script = readFileSync(path.join(dist, 'site/embed.js'), 'utf8');
  expect(Buffer.byteLength(script)).toBeLessThan(2048);
  expect(script).not.toMatch(
    /\bfetch\b|XMLHttpRequest|import\b|require\b|eval\b|innerHTML|localStorage|cookie/,
  );
});

test.describe('Embed this', () => {
  test('its code works on a page of another origin, held to its hash; its preview is live', async ({
    page,
  }) => {
    await page.goto(`${rollcall}/embed.html`);
    await expect(page.getByRole('heading', { level: 1, name: 'Embed this' })).toBeVisible();
    const preview = page.frameLocator('.preview iframe');
    await expect(heading(preview)).toHaveText(question);
    await page.getByLabel('Who offers this page').fill('Offered by <North> "Haven" & others.');
    await page.getByLabel('Accent color').fill('#eeeeee');
    await expect(preview.locator('footer .by')).toHaveText('Offered by <North> "Haven" & others.');
    await expect(preview.locator('.strange')).toContainText(
      'Not used, because text would be hard to read: accent color.',
    );
    await page.getByLabel('Accent color').fill('#7a1f2b');
    await page
      .getByLabel('Profile (JSON)')
      .setInputFiles(path.join(top, 'examples/profiles/example-profile.json'));
    await expect(preview.locator('.family-school')).toContainText('Example Public Schools');
    await page.getByLabel('Language').selectOption('es');
    await expect(heading(preview)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');

    const code = await page.getByLabel('Code for your page').inputValue();
    const hash = createHash('sha384')
      .update(readFileSync(path.join(dist, 'site/embed.js')))
      .digest('base64');
    expect(code).toContain(`integrity="sha384-${hash}"`);
    expect(code).toContain(`src="${rollcall}/embed.js"`);
    const frame = await around(page, code);
    await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
    await expect(frame.locator('.family-school')).toContainText('Example Public Schools');
    await expect(frame.locator('footer .by')).toHaveText('Offered by <North> "Haven" & others.');
    await expect.poll(() => colourOf(page, '--accent')).toBe('rgb(122, 31, 43)');
    await fits(page);
  });

  test('a changed embed.js is not run', async ({ page, errors }) => {
    const hash = createHash('sha384').update('something else').digest('base64');
    await around(page, tag(`integrity="sha384-${hash}" crossorigin="anonymous" data-mode="family"`));
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]).toContain('integrity');
    await expect(page.locator('iframe')).toHaveCount(0);
    errors.length = 0;
  });

  test('the plain iframe’s code works too', async ({ page }) => {
    await page.goto(`${rollcall}/embed.html`);
    await page.getByLabel('Who it is for').selectOption('school');
    await page.getByLabel('Light or dark').selectOption('dark');
    await page.getByLabel('A plain iframe: the height stays as you set it').check();
    const code = await page.getByLabel('Code for your page').inputValue();
    expect(code).toContain('sandbox="allow-scripts allow-downloads allow-modals"');
    const frame = await around(page, code);
    await expect(heading(frame)).toHaveText('School attendance, by Connecticut’s rules');
    await expect
      .poll(() =>
        page.frames()[1]?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      )
      .toBe('rgb(19, 23, 31)');
  });

  test('it is whole in English and Spanish, and accessible, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${rollcall}/embed.html`);
    await expect(heading(page.frameLocator('.preview iframe'))).toBeVisible();
    for (const [button, title] of [
      ['', 'Embed this'],
      ['Español', 'Poner esto en su página'],
    ] as const) {
      if (button !== '') await page.getByRole('button', { name: button, exact: true }).first().click();
      await expect(page.locator('main > h1')).toHaveText(title);
      expect(await page.locator('body').innerText()).not.toMatch(/\bembedding-/);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      const seen = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(seen.violations).toEqual([]);
    }
  });
});

test('a page on a disk embeds the page beside it', async ({ page }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-embed-'));
  try {
    for (const name of ['embed.js', 'index.html', 'embed.html', 'profiles'])
      cpSync(path.join(dist, 'site', name), path.join(folder, 'site', name), { recursive: true });
    writeFileSync(
      path.join(folder, 'host.html'),
      '<!doctype html><html lang="es"><meta charset="utf-8"><title>A host</title><body><script src="site/embed.js" data-mode="family" data-profile="example-profile"></script>',
    );
    await page.goto(pathToFileURL(path.join(folder, 'host.html')).href);
    const frame = page.frameLocator('iframe');
    await expect(heading(frame)).toHaveText('¿Podemos tomar un día de bienestar (wellness day)?');
    await expect(frame.locator('.family-school')).toContainText('Example Public Schools');
    await fits(page);
    await page.goto(pathToFileURL(path.join(folder, 'site/embed.html')).href);
    await expect(heading(page.frameLocator('.preview iframe'))).toHaveText(question);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
