// SPDX-License-Identifier: Apache-2.0
// How long after it begins to load the page has its first answer for a family, on a processor six times slower: the page's
// whole process (script, worker, compilers) runs a sixth of the time. `node tests/bench/family.mjs [rounds]`, after a build.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from './browser.mjs';

const top = path.join(import.meta.dirname, '../..');
const rounds = Number(process.argv[2] ?? 5);
const slower = 6;
const slice = 5; // ms that the process runs at a time
const limit = 2000; // ms

const folder = process.env.ROLLCALL_DIST ?? path.join(top, 'dist');
const built = readFileSync(path.join(folder, 'site/index.html'));
const blank = '<!doctype html><html lang="en"><title>blank</title><link rel="icon" href="data:,">';
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(request.url?.startsWith('/blank') ? blank : built);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}`;

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

async function once(factor) {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/blank`);
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const before = renderers.map(taken);
    const ends = factor === 1 ? [] : renderers.map(slow);
    try {
      await page.goto(`${address}/index.html#family`, { waitUntil: 'commit' });
      await page.waitForFunction(
        () => performance.getEntriesByName('rollcall:family:answer').length > 0,
        undefined,
        { timeout: 60_000, polling: 50 },
      );
      const cpu = renderers.reduce((sum, id, i) => sum + taken(id) - before[i], 0);
      const ms = await page.evaluate(
        () => performance.getEntriesByName('rollcall:family:answer')[0].startTime,
      );
      return { ms, cpu };
    } finally {
      ends.forEach((end) => end());
    }
  } finally {
    await browser.close();
  }
}

const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const times = { 1: [], [slower]: [] };
const cpu = { 1: [], [slower]: [] };
try {
  for (let round = 0; round < rounds; round++) {
    for (const factor of [1, slower]) {
      const one = await once(factor);
      times[factor].push(one.ms);
      cpu[factor].push(one.cpu);
    }
  }
} finally {
  server.close();
}
for (const [factor, list] of Object.entries(times)) {
  const all = list.map((ms) => Math.round(ms)).join(', ');
  process.stdout.write(
    `first answer for a family, ${factor} x slower: ${Math.round(middle(list))} ms (${all}), ` +
      `${middle(cpu[factor])} ms of processor time\n`,
  );
}
if (middle(times[slower]) > limit) {
  process.stdout.write(`more than ${limit} ms\n`);
  process.exitCode = 1;
}
