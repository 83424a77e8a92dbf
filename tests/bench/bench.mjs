// SPDX-License-Identifier: Apache-2.0
// The whole benchmark: makes the data, measures, prints the tables, and writes them into docs/performance.md.
//
//   node bench.mjs [--quick] [--state] [--students N] [--rounds N] [--only browser,page,native,inner]
//
// --quick, --students, --rounds and --only leave docs/performance.md as it is, and so does a run whose control shows too much noise.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { inBrowser } from './browser.mjs';
import { codeBits } from './codes.mjs';
import { between, megabytes, median, milliseconds, ratios, shown, spread, table } from './figures.mjs';
import { commands, innerLoops } from './native.mjs';
import { asOfToShown, chosenToShown } from './page.mjs';

const top = path.join(import.meta.dirname, '../..');
const folder = path.join(top, 'build/bench');
const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    state: { type: 'boolean', default: false },
    students: { type: 'string', default: '20000' },
    rounds: { type: 'string' },
    only: { type: 'string', default: 'browser,page,native,inner' },
  },
});
const { quick } = given;
const students = Number(given.students);
const rounds = Number(given.rounds ?? (quick ? 3 : 15));
const parts = new Set(given.only.split(','));
const forDocument = !quick && students === 20000 && rounds >= 15 && parts.size === 4;
const codes = codeBits();
const count = (number) => number.toLocaleString('en-US');

// ---------------------------------------------------------------- data

/** A file or folder of data, made where it is not there, or was made by another generator. */
function data(kind, name, size) {
  const at = path.join(folder, 'data', `${name}-${size}`);
  const stamp = `${at}.stamp`;
  const source = createHash('sha256')
    .update(readFileSync(path.join(import.meta.dirname, 'generate.cc')))
    .digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== source) {
    rmSync(at, { recursive: true, force: true });
    mkdirSync(kind === 'district' ? at : path.dirname(at), { recursive: true });
    say(`Making ${name} of ${count(size)} students`);
    execFileSync(path.join(folder, 'build/generate'), [
      kind,
      kind === 'district' ? at : `${at}.csv`,
      String(size),
    ]);
    writeFileSync(stamp, source);
  }
  return kind === 'district' ? at : `${at}.csv`;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

// ---------------------------------------------------------------- in the browser

const controlHolds = ({ median: middle }) => middle >= 0.9 && middle <= 1.1;
const noisy = [];
function control(name, results, base) {
  const ratio = ratios(results.control.ms, base);
  if (!controlHolds(ratio)) noisy.push(`${name}: ${shown(ratio)}`);
  return ratio;
}

/** Throws where the totals named differ from the first contender's. */
function mustAgree(what, results, names) {
  const totals = Object.entries(results)
    .filter(([, { first }]) => first.totals?.students !== undefined)
    .map(([name, { first }]) => [name, names.map((key) => `${key} ${first.totals[key]}`).join(', ')]);
  for (const [name, text] of totals) {
    if (text !== totals[0][1])
      throw new Error(`${what}: ${totals[0][0]} has ${totals[0][1]}; ${name} has ${text}`);
  }
  say(`  the same totals, ${totals.length} contenders: ${totals[0]?.[1]}`);
  return totals.length;
}

const counted = ['rows', 'students', 'days'];
const all = [...counted, 'absent', 'unexcused', 'chronic', 'truant', 'tier1', 'tier2', 'tier3'];
const peers = { handWritten: 3.3, udsv: 9, duckdb: 10, papa: 15 };
const peerNames = {
  handWritten: 'hand-written JavaScript on the same reader',
  udsv: 'uDSV, in pieces',
  duckdb: 'DuckDB-Wasm, one query',
  papa: 'PapaParse, in pieces',
};

async function browserPart(run) {
  const district = data('district', 'district', students);
  const engineRows = [];
  const figures = {};

  say('Nothing but P, MED and AU: all contenders must agree on everything');
  const profile = JSON.stringify({ profile: 1, options: { 'truancy.month': 'calendar' } });
  const plain = await run({
    files: [data('plain', 'plain', Math.min(students, 2000))],
    contenders: [
      { name: 'engine', contender: 'engine', options: { profile }, first: { totals: true } },
      ...Object.keys(peers),
    ],
    rounds: 0,
    codes,
    say,
  });
  figures.agreed = mustAgree('plain', plain, all);

  const variants = [
    ['sorted by student', ['student.csv'], 1.5],
    ['sorted by date', ['date.csv'], 1.7],
    ['CRLF, byte order mark', ['crlf.csv'], 1.8],
    ['all cells quoted', ['quoted.csv'], 2.2],
    ['by student, with roster and calendar', ['student.csv', 'roster.csv', 'calendar.csv'], undefined],
  ];
  for (const [name, names, aim] of variants) {
    say(`District, ${name}`);
    const files = names.map((file) => path.join(district, file));
    const first = names.length === 1 && name === 'sorted by student';
    const results = await run({
      files,
      contenders: [
        'read',
        'control',
        {
          name: 'engine',
          contender: 'engine',
          options: { warm: first },
          first: first ? { totals: true, again: quick ? 5 : 16, write: true, warm: false } : {},
        },
        ...(first ? Object.keys(peers) : []),
      ],
      rounds,
      codes,
      say,
    });
    const base = results.read.ms;
    const { engine } = results;
    engineRows.push([
      name,
      megabytes(files.reduce((sum, file) => sum + statSync(file).size, 0)),
      milliseconds(median(base)),
      shown(control(name, results, base)),
      shown(ratios(engine.ms, base)),
      aim === undefined ? '' : `≤ ${aim}`,
      milliseconds(median(engine.ms)),
      milliseconds(median(engine.more.map(({ evaluate }) => evaluate))),
      megabytes(engine.first.memory),
    ]);
    if (!first) continue;
    mustAgree('district', results, counted);
    mustAgree(
      'district, peers alone',
      Object.fromEntries(Object.keys(peers).map((peer) => [peer, results[peer]])),
      all,
    );
    figures.warm = ratios(
      engine.more.map(({ warm }) => warm),
      base,
    );
    figures.again = spread(engine.first.again.slice(1)); // the first one warms
    figures.write = [engine.first.write, engine.first.bytes];
    figures.peers = [
      ['plain read', '1', '', '', megabytes(results.read.memory)],
      ['the engine', shown(ratios(engine.ms, base)), '1', '', megabytes(engine.memory)],
      ...Object.entries(peers).map(([peer, atLeast]) => [
        peerNames[peer],
        shown(ratios(results[peer].ms, base)),
        shown(ratios(results[peer].ms, engine.ms)),
        `≥ ${atLeast}`,
        megabytes(results[peer].memory),
      ]),
    ];
  }
  say('Two years');
  const two = await run({
    files: [data('two', 'two', students)],
    contenders: [{ name: 'engine', contender: 'engine' }],
    rounds: 0,
    codes,
    say,
  });
  figures.two = two.engine.first.memory;
  return [
    table(
      [
        'district',
        'size',
        'plain read',
        'read again ×',
        'engine ×',
        'aim',
        'engine',
        'of it evaluate',
        'wasm memory',
      ],
      engineRows,
    ),
    `The engine once more in the same worker, which has its code warm: ${shown(figures.warm)} × the plain read. Wasm memory with
the year before in the same file: ${megabytes(figures.two)}.`,
    table(
      ['sorted by student, same run', '× plain read', '× engine', 'aim', 'memory above the page, at most'],
      figures.peers,
    ),
    `All ${figures.agreed} gave the same totals.`,
    table(
      ["in the engine's worker, district", 'time', 'aim'],
      [
        ['an option changed, all evaluated again', `${shown(figures.again)} ms`, '≤ 100 ms'],
        [
          `all absences as CSV, ${megabytes(figures.write[1])}`,
          milliseconds(figures.write[0]),
          'no slower than reading',
        ],
      ],
    ),
  ];
}

async function statePart(run) {
  say('State');
  const file = data('one', 'state', 500_000);
  const results = await run({
    files: [file],
    contenders: ['read', 'control', 'engine'],
    rounds: Number(given.rounds ?? (quick ? 1 : 3)),
    codes,
    say,
    longest: 1_200_000,
  });
  const base = results.read.ms;
  return [
    table(
      ['state', 'size', 'plain read', 'read again ×', 'engine ×', 'aim', 'engine', 'wasm memory', 'aim'],
      [
        [
          '500,000 students, by student',
          megabytes(statSync(file).size),
          milliseconds(median(base)),
          shown(control('state', results, base)),
          shown(ratios(results.engine.ms, base)),
          '≤ 1.8',
          milliseconds(median(results.engine.ms)),
          megabytes(results.engine.first.memory),
          '≤ 400 MB',
        ],
      ],
    ),
  ];
}

// ---------------------------------------------------------------- the page, the command, the inner loops

async function pagePart() {
  say('Page');
  const school = data('one', 'school', 500);
  const chosen = await chosenToShown(school, rounds);
  const days = ['2026-05-28', '2026-05-29'];
  const asOf = await asOfToShown(
    path.join(data('district', 'district', students), 'student.csv'),
    days,
    rounds,
  );
  const ms = (values) => `${shown(spread(values))} ms`;
  return [
    table(
      ['the page', 'time', 'aim'],
      [
        [
          `school (500 students, ${megabytes(statSync(school).size)}): file chosen to students shown`,
          ms(chosen.map(({ shown: all }) => all)),
          '≤ 150 ms',
        ],
        ['of it reading and evaluating', ms(chosen.map(({ read }) => read)), ''],
        ['district: another as-of day to students shown', ms(asOf), ''],
      ],
    ),
  ];
}

function nativePart() {
  const district = data('district', 'district', students);
  const rows = [];
  for (const [name, file] of [
    ['sorted by student', 'student.csv'],
    ['sorted by date', 'date.csv'],
    ['CRLF', 'crlf.csv'],
    ['all cells quoted', 'quoted.csv'],
  ]) {
    say(`Command, ${name}`);
    const first = file === 'student.csv';
    const names = ['wc', 'control', 'csv', ...(first ? ['absences', 'json', 'duckdb', 'phases'] : [])];
    const results = commands(path.join(district, file), names, Math.min(rounds, quick ? 3 : 15));
    const ms = (which) => results[which].map((one) => one.ms);
    const row = (what, which, aim = '', base = 'wc') =>
      rows.push([
        what,
        shown(ratios(ms(which), ms(base))),
        aim,
        milliseconds(median(ms(which))),
        which === 'control' ? '' : megabytes(median(results[which].map(({ memory }) => memory))),
      ]);
    row(`wc -l again, ${name}`, 'control');
    const noise = ratios(ms('control'), ms('wc'));
    if (!controlHolds(noise)) noisy.push(`wc -l, ${name}: ${shown(noise)}`);
    row(`check --format csv, ${name}`, 'csv', first ? '≤ 4.5' : '');
    if (!first) continue;
    row('check --format absences-csv', 'absences');
    row('check --format json', 'json');
    row("DuckDB's query alone", 'duckdb');
    rows.push([
      "DuckDB's query against check --format csv",
      shown(ratios(ms('duckdb'), ms('csv'))),
      '≥ 8',
      '',
      '',
    ]);
    const { phases } = results;
    rows.push([
      'writing all absences against reading, in one process',
      shown(
        ratios(
          phases.map(({ write }) => write),
          phases.map(({ read }) => read),
        ),
      ),
      '≤ 1',
      `${milliseconds(1000 * median(phases.map(({ write }) => write)))} to ${milliseconds(1000 * median(phases.map(({ read }) => read)))}`,
      '',
    ]);
    const json = median(results.json.map(({ memory }) => memory));
    const csv = median(results.csv.map(({ memory }) => memory));
    say(`  JSON holds ${megabytes(json - csv)} more than CSV`);
  }
  return [table(['the command, district', '× wc -l', 'aim', 'time', 'memory at most'], rows)];
}

function innerPart() {
  say('Inner loops');
  const rate = (value, unit) => (value === undefined ? '' : `${count(Math.round(value / 1e6))} ${unit}`);
  const rows = innerLoops(quick ? 0.1 : 0.5).map((one) => [
    one.name,
    `${count(Math.round(one.cpu_time))} ns`,
    rate(one.bytes_per_second, 'MB/s'),
    one.items_per_second === undefined ? '' : `${(1e9 / one.items_per_second).toFixed(1)} ns`,
  ]);
  return [table(['inner loop', 'a round', 'bytes', 'an item'], rows)];
}

function sizes() {
  const file = (name) => path.join(top, name);
  const row = (what, name) => {
    const bytes = readFileSync(file(name));
    return [what, megabytes(bytes.length), megabytes(gzipSync(bytes, { level: 9 }).length)];
  };
  return table(
    ['size', '', 'gzip'],
    [
      row('the engine', 'build/wasm/rollcall.wasm'),
      row('the page, with everything in it', 'dist/rollcall.html'),
      row('the command', 'build/native/rollcall'),
      row(
        'DuckDB-Wasm, the engine alone',
        'tests/bench/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
      ),
    ],
  );
}

// ---------------------------------------------------------------- all of it

function print(line) {
  process.stdout.write(`${line}\n`);
}

const text = [];
let version = '';
let state;
if (parts.has('browser') || given.state) {
  await inBrowser(folder, async (run, browser) => {
    version = `, Chromium ${browser}`;
    if (parts.has('browser')) text.push(...(await browserPart(run)));
    if (given.state) state = await statePart(run);
  });
}
if (parts.has('page')) text.push(...(await pagePart()));
if (parts.has('native')) text.push(...nativePart());
if (parts.has('inner')) text.push(...innerPart());
text.push(sizes());

const measured = `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0].model})${version}; ${rounds} rounds; medians, and
the quartiles in brackets.`;
const figures = [measured, ...text].join('\n\n');
print(`${figures}\n${state === undefined ? '' : `\n${state.join('\n\n')}\n`}`);
if (noisy.length > 0) {
  print(`This run does not count, its controls lie outside 0.9 to 1.1: ${noisy.join('; ')}.`);
  process.exitCode = 1;
} else if (forDocument) {
  const at = path.join(top, 'docs/performance.md');
  let document = between(readFileSync(at, 'utf8'), 'figures', figures);
  if (state !== undefined) document = between(document, 'state', [measured, ...state].join('\n\n'));
  writeFileSync(at, document);
  print('docs/performance.md has these figures.');
}
