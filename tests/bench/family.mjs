// SPDX-License-Identifier: Apache-2.0
// How long after it begins to load the page has its first answer for a family, and how long after a family's own file with a
// year's days is chosen it has the answer to that, on a processor six times slower: the page's whole process (script, worker,
// compilers) runs a sixth of the time. `./run bench --only family`, or after a build `node tests/bench/family.mjs [rounds]`.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from './browser.mjs';
import { median, shown, spread, table } from './figures.mjs';

const top = path.join(import.meta.dirname, '../..');
const slower = 6;
const slice = 5; // ms that the process runs at a time
const limit = 2000; // ms

const folder = process.env.ROLLCALL_DIST ?? path.join(top, 'dist');
const built = readFileSync(path.join(folder, 'site/index.html'));
const blank = '<!doctype html><html lang="en"><title>blank</title><link rel="icon" href="data:,">';

// A year so far, under the starting calendar: more than nine absences of several kinds, both wellness days, some notes still
// to come, a day of other schooling, a day on which most schools are closed, an asked day and a trip.
const kinds = ['illness', 'family', 'medical', 'religious', 'vacation', 'transportation'];
const missed = ['08', '09', '10', '15', '17', '22', '24', '29'].map((day) => `2026-09-${day}`);
missed.push('2026-10-01', '2026-10-06', '2026-10-13', '2026-10-20', '2026-10-27', '2026-11-05', '2026-11-25');
const days = missed.map((date, i) => ({
  date,
  kind: i === 3 || i === 10 ? 'mhw' : i === 6 ? 'suspension' : kinds[i % 6],
  ...(i === 6 ? { other_schooling: true } : {}),
  ...(i % 2 === 1 || i === 10 ? { documentation: 'parent' } : {}),
}));
const what_if = ['2027-02-08', '2027-02-09', '2027-02-10'].map((date) => ({ date, kind: 'vacation' }));
const history = { school_year: '2026-27', grade: '4', wellness: 'two', days, ask: ['2027-01-11'], what_if };
const ownFile = Buffer.from(JSON.stringify({ rollcall_family: 1, history, school: null }));

/** The processor time that a process has taken, in ms, of all its threads. */
function taken(id) {
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10; // of ticks of 10 ms
}

/** Lets a process run `slice` ms of every `slower * slice`; returns how to end that. */
function slow(id) {
  let running = true;
  let timer;
  const turn = () => {
    running = !running;
    process.kill(id, running ? 'SIGCONT' : 'SIGSTOP');
    timer = setTimeout(turn, running ? slice : slice * (slower - 1));
  };
  turn();
  return () => {
    clearTimeout(timer);
    process.kill(id, 'SIGCONT');
  };
}

async function once(factor, address) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addInitScript(() =>
      window.addEventListener('change', () => performance.mark('bench:file'), { capture: true }),
    );
    await page.goto(`${address}/blank`);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const before = renderers.map(taken);
    const ends = factor === 1 ? [] : renderers.map(slow);
    // The first answer after `mark`, or after the page began to load.
    const answered = async (mark) => {
      const of = (name) => {
        const from = name === '' ? 0 : performance.getEntriesByName(name)[0]?.startTime;
        const answers = performance.getEntriesByName('rollcall:family:answer');
        const answer = from === undefined ? undefined : answers.find(({ startTime }) => startTime > from);
        return answer === undefined ? null : answer.startTime - from;
      };
      const ms = await page.waitForFunction(of, mark, { timeout: 60_000, polling: 50 });
      return ms.jsonValue();
    };
    try {
      await page.goto(`${address}/index.html#family/keep`, { waitUntil: 'commit' });
      const empty = await answered('');
      const cpu = renderers.reduce((sum, id, i) => sum + taken(id) - before[i], 0);
      await page.setInputFiles('#family-file', {
        name: 'attendance-answers.json',
        mimeType: 'application/json',
        buffer: ownFile,
      });
      return { empty, cpu, filled: await answered('bench:file') };
    } finally {
      ends.forEach((end) => end());
    }
  } finally {
    await browser.close();
  }
}

/** Tables of the figures, and whether each is within its limit. */
export async function familyAnswers(rounds) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url?.startsWith('/blank') ? blank : built);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${server.address().port}`;
  const taken = { 1: [], [slower]: [] };
  try {
    for (let round = 0; round < rounds; round++) {
      for (const factor of [1, slower]) taken[factor].push(await once(factor, address));
    }
  } finally {
    server.close();
  }
  const of = (factor, what) => taken[factor].map((one) => one[what]);
  const row = (what, factor, name) => [
    `${what}, ${factor === 1 ? 'this processor' : `${slower} × slower`}`,
    `${shown(spread(of(factor, name)))} ms`,
    factor === 1 ? '' : `≤ ${limit} ms`,
  ];
  const rows = [1, slower].flatMap((factor) => [
    row('navigation to the first answer', factor, 'empty'),
    row("a family's file with 15 days chosen to its answer", factor, 'filled'),
  ]);
  const within = ['empty', 'filled'].every((what) => median(of(slower, what)) <= limit);
  const text = [
    table(['a family', 'time', 'aim'], rows),
    `The first answer takes ${shown(spread(of(slower, 'cpu')))} ms of processor time.`,
  ];
  return { text, within };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { text, within } = await familyAnswers(Number(process.argv[2] ?? 5));
  process.stdout.write(`${text.join('\n\n')}\n`);
  if (!within) {
    process.stdout.write(`more than ${limit} ms\n`);
    process.exitCode = 1;
  }
}
