// SPDX-License-Identifier: Apache-2.0
// The built page itself, as a person uses it: from a file chosen to the students shown, and from another as-of day to the
// students shown again.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const untilChosen = 1000; // ms: a person needs longer to choose a file
const dist = process.env.ROLLCALL_DIST ?? path.join(import.meta.dirname, '../../dist');
const single = pathToFileURL(path.join(dist, 'rollcall.html')).href;

// In the page: the time of the choice, of the first frame after the table of students has changed, and of the one in which
// what lies below the window is there too.
function watch() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  window.shown = new Promise((resolve) => {
    document.addEventListener(
      'change',
      (event) => event.target.type === 'file' && performance.mark('chosen'),
      true,
    );
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('student-table td') === null) return;
      observer.disconnect();
      frame().then(() => resolve(performance.now()));
    }).observe(document, { childList: true, subtree: true });
  });
  window.whole = window.shown.then(async () => {
    while (document.querySelector('.results-body.first') !== null) await frame();
    await frame();
    return performance.now();
  });
}

export async function measured(page) {
  return page.evaluate(async () => {
    const shown = await window.shown;
    const at = (name) => performance.getEntriesByName(name, 'mark')[0].startTime;
    const end = at('rollcall:read:end');
    const whole = await window.whole;
    return {
      shown: shown - at('chosen'),
      read: end - at('rollcall:read:start'),
      view: shown - end,
      whole: whole - end,
    };
  });
}

// In the page: when it was first drawn, and when its engine said that it is ready.
function watchStart() {
  // As the browser says it: its first frame with anything in it. The page is drawn whole or not at all.
  const drawn = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const ready = new Promise((resolve) => {
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        this.addEventListener('message', ({ data }) => data.type === 'ready' && resolve(performance.now()));
      }
    };
  });
  window.started = { drawn, ready };
}

async function opened(browser, address, script) {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watchStart);
  if (script !== undefined) await page.addInitScript(script);
  await page.goto(address);
  return page;
}

export async function fresh(browser) {
  const page = await opened(browser, single, watch);
  await page.evaluate(() => window.started.ready); // before a person has chosen a file
  await page.waitForTimeout(untilChosen);
  return page;
}

/** [{ empty, drawn, ready }] in milliseconds from navigation: an empty page drawn; the page drawn, its engine ready. */
export async function startToReady(folder, rounds) {
  const empty = path.join(folder, 'page/empty.html');
  mkdirSync(path.dirname(empty), { recursive: true });
  writeFileSync(empty, '<!doctype html><title>Empty</title><p>Empty</p>');
  const browser = await launch();
  try {
    const results = [];
    for (let round = 0; round <= rounds; round++) {
      const result = {};
      for (const kind of round % 2 === 0 ? ['empty', 'page'] : ['page', 'empty']) {
        const page = await opened(browser, kind === 'empty' ? pathToFileURL(empty).href : single);
        if (kind === 'empty') result.empty = await page.evaluate(() => window.started.drawn);
        else {
          [result.drawn, result.ready] = await page.evaluate(() =>
            Promise.all([window.started.drawn, window.started.ready]),
          );
        }
        await page.close();
      }
      results.push(result);
    }
    return results.slice(1); // the first one warms the browser
  } finally {
    await browser.close();
  }
}

/** [{ shown, read }] in milliseconds, each with a fresh page. */
export async function chosenToShown(file, rounds) {
  const browser = await launch();
  try {
    const results = [];
    for (let round = 0; round <= rounds; round++) {
      const page = await fresh(browser);
      const input = page.getByLabel('Attendance files', { exact: true });
      await input.focus(); // nobody chooses a file without
      await page.waitForTimeout(untilChosen);
      await input.setInputFiles(file);
      results.push(await measured(page));
      await page.close();
    }
    return results.slice(1); // the first one warms the browser
  } finally {
    await browser.close();
  }
}

/** Milliseconds from another as-of day to the table that follows it. */
export async function asOfToShown(file, days, rounds) {
  const browser = await launch();
  try {
    const page = await fresh(browser);
    await page.getByLabel('Attendance files', { exact: true }).setInputFiles(file);
    await measured(page);
    const results = [];
    for (let round = 0; round <= rounds; round++) {
      const ms = await page.evaluate(
        (day) =>
          new Promise((resolve) => {
            const input = document.querySelector('#as-of');
            const table = document.querySelector('student-table table');
            const begin = performance.now();
            new MutationObserver((_changes, observer) => {
              observer.disconnect();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
            }).observe(table, { childList: true, subtree: true, characterData: true });
            input.value = day;
            input.dispatchEvent(new Event('change', { bubbles: true }));
          }),
        days[round % days.length],
      );
      results.push(ms);
    }
    await page.close();
    return results.slice(1);
  } finally {
    await browser.close();
  }
}
