// SPDX-License-Identifier: Apache-2.0
// What a person waits for once a district has been read, on the built page: the first view of the results, another order or
// filter of the list, another as-of day or option, the other places; and a list of very many students that is scrolled.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser.mjs';
import { fresh, measured } from './page.mjs';

/** A file of so many students with three rows each, made where it is not there. */
export function manyStudents(folder, students) {
  const at = path.join(folder, `data/list-${students}.csv`);
  if (existsSync(at)) return at;
  const first = ['Ada', 'Ben', 'Cleo', 'Dov', 'Eve', 'Femi', 'Gus', 'Hana', 'Ivo', 'Jo'];
  const last = ['Abel', 'Bost', 'Cole', 'Dunn', 'Eads', 'Ford', 'Gray', 'Hall', 'Ives', 'Jung', 'Kerr'];
  const codes = ['ILL', 'AU', 'MED'];
  const rows = ['student_id,name,school,grade,date,code'];
  for (let i = 0; i < students; i++) {
    const name = `${first[i % first.length]} ${last[(i * 7) % last.length]} ${i}`;
    for (const [day, code] of codes.entries()) {
      rows.push(`${1_000_000 + i},${name},School ${i % 40},${i % 13},2025-10-0${1 + day},${code}`);
    }
  }
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, rows.join('\n') + '\n');
  return at;
}

// In the page: milliseconds from `act` to the first frame in which `done` holds.
function helpers() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  window.until = async (act, done) => {
    await new Promise((resolve) => setTimeout(resolve, 100)); // nothing of the one before is left
    const begin = performance.now();
    act();
    while (!done()) await new Promise((resolve) => setTimeout(resolve));
    await frame();
    return performance.now() - begin;
  };
  // The list's answer is another one.
  window.listed = (act) => {
    const app = document.querySelector('rollcall-app');
    const { page } = app;
    return window.until(act, () => app.page !== page);
  };
  window.choose = (selector, value) => {
    const box = document.querySelector(selector);
    if (box === null) throw new Error(`the page has no ${selector}`);
    if (typeof value === 'boolean') box.checked = value;
    else box.value = value;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

async function read(browser, file) {
  const page = await fresh(browser);
  await page.getByLabel('Attendance files', { exact: true }).setInputFiles(file);
  const { view, whole } = await measured(page);
  await page.evaluate(helpers);
  return { page, firstView: view, whole };
}

const sorts = async (page) => page.locator('student-table thead button').allInnerTexts();

function sort(page, at) {
  return page.evaluate(
    (place) => window.listed(() => document.querySelectorAll('student-table thead button')[place].click()),
    at,
  );
}

function filter(page, selector, value) {
  return page.evaluate(([box, wanted]) => window.listed(() => window.choose(box, wanted)), [selector, value]);
}

function place(page, name, done) {
  return page.evaluate(
    ([where, ready]) =>
      window.until(
        () => (location.hash = `results${where}`),
        () => document.querySelector(ready) !== null,
      ),
    [name, done],
  );
}

// The question alone, as the place asks it, until its answer is read.
function since(page) {
  return page.evaluate(async () => {
    const { ask } = document.querySelector('results-view');
    const begin = performance.now();
    await ask.view('since', { school: null, rows: 200 });
    return performance.now() - begin;
  });
}

const filters = [
  ['#filter-band', 'is moderate_chronic', 'filter: 10% or more'],
  ['#filter-tier', 'is 2', 'filter: tier 2'],
  ['#filter-meeting', 'is due', 'filter: meeting due'],
  ['#filter-grade', 'is 07', 'filter: a grade'],
];

/**
 * { what: [milliseconds, …] } on a district, a value for each round; each kind of answer also in a page that never gave it.
 * `earlier`: its report of an earlier day.
 */
export async function districtViews(file, earlier, days, rounds, say) {
  const browser = await launch();
  const taken = {};
  const note = (what, ms) => (taken[what] ??= []).push(ms);
  try {
    for (let round = 0; round < rounds; round++) {
      const { page, firstView, whole } = await read(browser, file);
      note('engine’s end to first view', firstView);
      note('engine’s end to all of the page, below the window too', whole);
      const names = await sorts(page);
      for (const [at, name] of names.entries()) note(`first sort: ${name}`, await sort(page, at));
      for (const [at, name] of names.entries()) note(`sort again: ${name}`, await sort(page, at));
      await page.getByText('Filter the list', { exact: true }).click();
      await page.locator('#filter-grade').waitFor();
      for (const [selector, value, name] of filters) {
        note(name, await filter(page, selector, value));
        await filter(page, selector, 'any');
      }
      const flags = await page.locator('list-filters fieldset.checks').first().locator('label').all();
      for (const label of flags) {
        const box = label.locator('input');
        const name = `filter: ${(await label.innerText()).trim()}`;
        await box.evaluate((element) => element.setAttribute('data-timed', ''));
        note(name, await filter(page, '[data-timed]', true));
        await filter(page, '[data-timed]', false);
        await box.evaluate((element) => element.removeAttribute('data-timed'));
      }
      for (const day of days) note('another as-of day', await filter(page, '#as-of', day));
      note('another option', await filter(page, 'truancy-numbers input[role=switch]', true));
      note('agenda', await place(page, '/agenda', '.agenda[aria-busy=false] h2'));
      note('charts', await place(page, '/charts', '.charts[aria-busy=false] chart-figure'));
      note('overview again', await place(page, '', 'student-table td'));
      await page.getByLabel('Attendance files', { exact: true }).setInputFiles(earlier);
      await page.locator('.agenda[aria-busy=false] .agenda-part').nth(1).waitFor();
      note('since an earlier report: its view', await since(page));
      await place(page, '', 'student-table td');
      for (const day of days) await filter(page, '#as-of', day);
      note(
        'agenda and since',
        await place(page, '/agenda', '.agenda[aria-busy=false] .agenda-part + .agenda-part'),
      );
      await page.close();
      say(`  round ${round + 1}`);
    }
    return taken;
  } finally {
    await browser.close();
  }
}

/** The same of a list of very many students: its frames while it is scrolled, a jump to its middle, the next page. */
export async function longList(file, rounds) {
  const browser = await launch();
  const taken = {};
  const note = (what, ms) => (taken[what] ??= []).push(ms);
  try {
    const { page, firstView } = await read(browser, file);
    note('engine’s end to first view', firstView);
    for (let round = 0; round < rounds; round++) {
      const scrolled = await page.evaluate(async () => {
        const scroller = document.querySelector('.scroller.tall');
        scroller.scrollTo({ top: 0 });
        await new Promise((resolve) => setTimeout(resolve, 200));
        const frames = [];
        let waiting = 0;
        let last = await new Promise((resolve) => requestAnimationFrame(resolve));
        for (let i = 0; i < 120; i++) {
          scroller.scrollBy({ top: 120 }); // two to three rows a frame, as a wheel does
          const now = await new Promise((resolve) => requestAnimationFrame(resolve));
          frames.push(now - last);
          last = now;
          if (document.querySelector('student-table tr.waiting') !== null) waiting++;
        }
        frames.sort((a, b) => a - b);
        return { half: frames[60], most: frames[113], waiting };
      });
      note('a frame while scrolling, median', scrolled.half);
      note('a frame while scrolling, 95 of 100', scrolled.most);
      note('frames of 120 with a row still waiting', scrolled.waiting);
      note(
        'a jump to another part',
        await page.evaluate(
          (part) =>
            window.until(
              () => {
                const scroller = document.querySelector('.scroller.tall');
                scroller.scrollTo({ top: scroller.scrollHeight * part });
              },
              () => {
                const { top, bottom } = document.querySelector('.scroller.tall').getBoundingClientRect();
                const rows = [...document.querySelectorAll('student-table tbody tr.row')];
                const seen = rows.filter((row) => {
                  const box = row.getBoundingClientRect();
                  return box.bottom > top && box.top < bottom;
                });
                return seen.length > 3 && seen.every((row) => !row.classList.contains('waiting'));
              },
            ),
          0.2 + (round % 5) * 0.15,
        ),
      );
    }
    await page.getByRole('button', { name: 'Show the list in pages' }).click();
    await page.getByRole('button', { name: 'Next 100' }).waitFor();
    for (let round = 0; round < rounds; round++) {
      note(
        'the next page of 100',
        await page.evaluate(() =>
          window.listed(() =>
            [...document.querySelectorAll('.pager button')]
              .find((one) => !one.disabled && one.matches(':last-child'))
              .click(),
          ),
        ),
      );
    }
    const names = await sorts(page);
    for (const [at, name] of names.entries()) note(`first sort: ${name}`, await sort(page, at));
    await page.close();
    return taken;
  } finally {
    await browser.close();
  }
}
