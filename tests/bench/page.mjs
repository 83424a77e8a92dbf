// SPDX-License-Identifier: Apache-2.0
// The built page itself, as a person uses it: from a file chosen to the students shown, and from another as-of day to the
// students shown again.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';

const single = pathToFileURL(path.join(import.meta.dirname, '../../dist/rollcall.html')).href;

// In the page: the time of the choice, and of the first frame after the table of students has changed.
function watch() {
  window.shown = new Promise((resolve) => {
    document.addEventListener(
      'change',
      (event) => event.target.type === 'file' && performance.mark('chosen'),
      true,
    );
    const frame = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('student-table td') === null) return;
      observer.disconnect();
      frame();
    }).observe(document, { childList: true, subtree: true });
  });
}

async function measured(page) {
  return page.evaluate(async () => {
    const shown = await window.shown;
    const at = (name) => performance.getEntriesByName(name, 'mark')[0].startTime;
    return { shown: shown - at('chosen'), read: at('rollcall:read:end') - at('rollcall:read:start') };
  });
}

async function fresh(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  await page.goto(single);
  await page.waitForTimeout(400); // the engine is ready before a person has chosen a file
  return page;
}

/** [{ shown, read }] in milliseconds, each with a fresh page. */
export async function chosenToShown(file, rounds) {
  const browser = await launch();
  try {
    const results = [];
    for (let round = 0; round <= rounds; round++) {
      const page = await fresh(browser);
      await page.getByLabel('Attendance files', { exact: true }).setInputFiles(file);
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
