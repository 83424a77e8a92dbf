// SPDX-License-Identifier: Apache-2.0
// The command beside wc -l and DuckDB, in interleaved rounds; the phases of one run; the inner loops.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { shuffled } from './figures.mjs';

const here = import.meta.dirname;
const top = path.join(here, '../..');
const programs = path.join(top, 'build/bench/build');
const command = path.join(top, 'build/native/rollcall');

const output = (program, words) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });

function timed(words) {
  const [seconds, kilobytes, status] = output(path.join(programs, 'timed'), words)
    .trim()
    .split(' ')
    .map(Number);
  if (status !== 0) throw new Error(`${words.join(' ')}: exit status ${status}`);
  return { ms: seconds * 1000, memory: kilobytes * 1024 };
}

/** Writes the report of that file as of that day. */
export function reportAsOf(file, day, to) {
  execFileSync(command, ['check', '--as-of', day, '--format', 'json', '-o', to, file]);
}

/** By name, { ms: [], memory: [] } of each contender on that file. */
export function commands(file, names, rounds) {
  const contenders = {
    wc: () => timed(['wc', '-l', file]),
    control: () => timed(['wc', '-l', file]),
    csv: () => timed([command, 'check', '--format', 'csv', file]),
    absences: () => timed([command, 'check', '--format', 'absences-csv', file]),
    json: () => timed([command, 'check', '--format', 'json', file]),
    duckdb: () => JSON.parse(output(process.execPath, [path.join(here, 'duckdb.mjs'), file])),
    phases: () => JSON.parse(output(path.join(programs, 'phases'), ['absences-csv', file])),
  };
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of shuffled(names, round)) {
      const result = contenders[name]();
      if (round >= 0) results[name].push(result); // the round before the first warms the machine
    }
  }
  return results;
}

/** How many bytes the command writes in that format. */
export function outputSize(file, format) {
  return Number(output('bash', ['-c', '"$@" | wc -c', 'bash', command, 'check', '--format', format, file]));
}

export function innerLoops(seconds) {
  const words = ['--benchmark_format=json', `--benchmark_min_time=${seconds}`];
  return JSON.parse(output(path.join(programs, 'inner_loops'), words)).benchmarks;
}
