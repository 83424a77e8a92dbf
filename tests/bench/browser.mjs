// SPDX-License-Identifier: Apache-2.0
// The contenders in Chromium, in interleaved rounds.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { shuffled } from './figures.mjs';

const here = import.meta.dirname;
const top = path.join(here, '../..');
const mostHangs = 3;
const settle = 50; // ms in which the browser can let go of the contender before
const types = { html: 'text/html', js: 'text/javascript', wasm: 'application/wasm', base64: 'text/plain' };

/** The harness, bundled into `folder`, with the worker and the engine taken out of the built page. */
async function makePage(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['main', 'worker']) {
    await build({
      configFile: false,
      root: path.join(here, 'page'),
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        lib: {
          entry: path.join(here, `page/${name}.js`),
          formats: ['iife'],
          name: 'bench',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  const page = readFileSync(path.join(top, 'dist/site/index.html'), 'utf8');
  const block = (id) => {
    const found = new RegExp(`<script type="text/plain" id="${id}">([^]*?)</script>`).exec(page);
    if (found === null) throw new Error(`the built page has no ${id}`);
    return found[1];
  };
  writeFileSync(path.join(folder, 'engine-worker.js'), block('rollcall-worker'));
  writeFileSync(path.join(folder, 'engine.base64'), block('rollcall-engine'));
}

async function serve(folder) {
  const places = { '/duckdb/': path.join(here, 'node_modules/@duckdb/duckdb-wasm/dist') };
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const place = Object.keys(places).find((one) => asked.startsWith(one));
    const file =
      place !== undefined
        ? path.join(places[place], path.basename(asked))
        : asked === '/'
          ? path.join(here, 'page/index.html')
          : path.join(folder, path.basename(asked));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[path.extname(file).slice(1)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

export async function launch() {
  const asSuperuser = process.getuid?.() === 0; // Chromium's sandbox does not start for the superuser of a container
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-dev-shm-usage',
      '--disable-features=SpareRendererForSitePerProcess',
      ...(asSuperuser ? ['--no-sandbox'] : []),
    ],
  });
}

/** What the renderer of one page holds, and the most that it held since `begin`. */
class Memory {
  constructor(session) {
    this.session = session;
  }

  async renderers() {
    const { processInfo } = await this.session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  }

  async opened(open) {
    const before = new Set(await this.renderers());
    const page = await open();
    this.id = (await this.renderers()).find((id) => !before.has(id));
    return page;
  }

  size(what) {
    const status = readFileSync(`/proc/${this.id}/status`, 'utf8');
    return Number(new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(status)[1]) * 1024;
  }

  begin() {
    writeFileSync(`/proc/${this.id}/clear_refs`, '5'); // the peak is now what is held
    this.before = this.size('VmRSS');
  }

  peak() {
    return this.size('VmHWM') - this.before;
  }
}

/**
 * Runs `contenders` (names, or { name, contender, options, first, every }) on files in `rounds` interleaved rounds, each in
 * another order; with `every: 3` one takes part in every third round, with 0 in none. Before them each runs once in a fresh page, for its
 * totals and its memory. Returns, by name, { first, memory, ms, more }: the last two by round.
 */
async function contest(browser, address, { files, contenders, rounds, codes, say, longest = 120_000 }) {
  const open = async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
    await page.getByLabel('Files').setInputFiles(files);
    return page;
  };
  const run = (page, { contender, options }) =>
    page.evaluate(([name, given]) => window.run(name, given), [contender, { codes, longest, ...options }]);
  const list = contenders.map((one) => ({
    name: one.name ?? one,
    contender: one.contender ?? one.name ?? one,
    options: one.options ?? {},
    first: one.first ?? {},
    every: one.every ?? 1,
  }));
  const memory = new Memory(await browser.newBrowserCDPSession());
  const results = {};
  for (const one of list) {
    const page = await memory.opened(open);
    memory.begin();
    const first = await run(page, { ...one, options: { ...one.options, ...one.first } });
    results[one.name] = { first, memory: memory.peak(), ms: [], more: [] };
    await page.close();
    say(`  ${one.name} ${Math.round(first.ms)} ms`);
  }
  if (rounds === 0) return results;
  let page = await open();
  for (let round = 0, hangs = 0; round < rounds; round++) {
    const taken = [];
    try {
      for (const one of shuffled(list, round)) {
        if (round % one.every !== 0) continue;
        await page.waitForTimeout(settle);
        const result = await run(page, one);
        const { first } = results[one.name];
        if (result.totals !== undefined && JSON.stringify(result.totals) !== JSON.stringify(first.totals)) {
          throw new Error(`${one.name} gave other totals in round ${round}`);
        }
        taken.push([one.name, result]);
      }
    } catch (error) {
      // The browser now and then never answers a request for a file's bytes: the whole round is taken again.
      if (!/does not answer/.test(error.message) || ++hangs > mostHangs) throw error;
      say(`  round ${round} again: ${error.message.split('\n')[0]}`);
      await page.close();
      page = await open();
      round--;
      continue;
    }
    for (const [name, result] of taken) {
      results[name].ms[round] = result.ms;
      results[name].more[round] = result;
    }
  }
  await page.close();
  return results;
}

/** Runs `tests(run, version)` with a browser, of that version, and a server; `run` is contest. */
export async function inBrowser(folder, tests) {
  const built = path.join(folder, 'page');
  await makePage(built);
  const server = await serve(built);
  const browser = await launch();
  try {
    return await tests((request) => contest(browser, server.address, request), browser.version());
  } finally {
    await browser.close();
    server.close();
  }
}
