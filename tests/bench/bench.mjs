// SPDX-License-Identifier: Apache-2.0
// The whole benchmark: makes the data, measures, prints the tables, and writes them into docs/performance.md.
//
//   node bench.mjs [--quick] [--state] [--only district,page,views,family,native,inner,sizes,state] [--students N] [--rounds N]
//
// Each part has a block of its own in docs/performance.md, so that --only measures and writes one alone. --quick, --students
// and fewer than 15 rounds leave that page as it is, and so does a part whose controls show too much noise.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inBrowser } from './browser.mjs';
import { codeBits } from './codes.mjs';
import { between, megabytes, median, milliseconds, ratios, shown, spread, table } from './figures.mjs';
import { familyAnswers } from './family.mjs';
import { commands, innerLoops, outputSize, reportAsOf } from './native.mjs';
import { asOfToShown, chosenToShown, startToReady } from './page.mjs';
import { districtViews, longList, manyStudents } from './views.mjs';

const top = path.join(import.meta.dirname, '../..');
const folder = path.join(top, 'build/bench');
const enough = 15; // rounds for the document
const mostTries = 3; // of a measurement whose control is off
const slowEvery = 3; // contenders that take seconds sit out two of three rounds
const allParts = ['district', 'page', 'views', 'family', 'native', 'inner', 'sizes'];

function usage(sentence) {
  process.stderr.write(
    `${sentence}\nusage: ./run bench [--quick] [--state] [--only ${allParts.join(',')},state] [--students N] [--rounds N]\n`,
  );
  process.exit(2);
}

function commandLine() {
  try {
    return parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        state: { type: 'boolean', default: false },
        students: { type: 'string', default: '20000' },
        rounds: { type: 'string' },
        only: { type: 'string', default: allParts.join(',') },
      },
    }).values;
  } catch (error) {
    return usage(error.message);
  }
}

const given = commandLine();
const { quick } = given;
const students = Number(given.students);
const rounds = Number(given.rounds ?? (quick ? 3 : enough));
const parts = new Set(given.only.split(','));
if (given.state) parts.add('state');
for (const part of parts) {
  if (part !== 'state' && !allParts.includes(part)) usage(`There is no part '${part}'.`);
}
if (!(students >= 1) || !(rounds >= 1)) usage('Students and rounds are numbers from 1.');
const forDocument = !quick && students === 20000 && (given.rounds === undefined || rounds >= enough);
const codes = codeBits();
const count = (number) => number.toLocaleString('en-US');

function say(line) {
  process.stderr.write(`${line}\n`);
}

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

// ---------------------------------------------------------------- controls

const controlHolds = ({ median: middle }) => middle >= 0.9 && middle <= 1.1;
const noisy = new Map(); // by part, which of its measurements do not count

/**
 * What `measure` gives and how its control did, of the first try whose control holds. A try whose control is off is thrown
 * away whole; if none holds, the part does not count.
 */
async function controlled(part, name, control, measure) {
  for (let discarded = 0; ; discarded++) {
    const results = await measure();
    const ratio = control(results);
    if (controlHolds(ratio)) return { results, control: ratio, discarded };
    say(`  does not count, the control is ${shown(ratio)}`);
    if (discarded + 1 < (quick ? 1 : mostTries)) continue;
    noisy.set(part, [...(noisy.get(part) ?? []), `${name} ${shown(ratio)}`]);
    return { results, control: ratio, discarded };
  }
}

const told = ({ control, discarded }) =>
  discarded === 0 ? shown(control) : `${shown(control)}, after ${discarded} thrown away`;

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

// ---------------------------------------------------------------- the district in the browser

const counted = ['rows', 'students', 'days'];
const all = [...counted, 'absent', 'unexcused', 'chronic', 'truant', 'tier1', 'tier2', 'tier3'];
const peers = {
  handWritten: { is: 'hand-written JavaScript on the same reader', aim: 3.3, every: 1 },
  udsv: { is: 'uDSV, in pieces', aim: 9, every: slowEvery },
  duckdb: { is: 'DuckDB-Wasm, one query', aim: 10, every: slowEvery },
  papa: { is: 'PapaParse, in pieces', aim: 15, every: slowEvery },
};

/** All do the same work: a file on which all totals must be equal. How many did. */
async function agreement(run) {
  say('Nothing but P, MED and AU: all contenders must agree on everything');
  const profile = JSON.stringify({ profile: 1, options: { 'truancy.month': 'calendar' } });
  const results = await run({
    files: [data('plain', 'plain', Math.min(students, 2000))],
    contenders: [
      { name: 'engine', contender: 'engine', options: { profile }, first: { totals: true } },
      ...Object.keys(peers),
    ],
    rounds: 0,
    codes,
    say,
  });
  return mustAgree('plain', results, all);
}

const variants = [
  { name: 'sorted by student', files: ['student.csv'], aim: 1.5 },
  { name: 'sorted by date', files: ['date.csv'], aim: 1.7 },
  { name: 'CRLF, byte order mark', files: ['crlf.csv'], aim: 1.8 },
  { name: 'all cells quoted', files: ['quoted.csv'], aim: 2.2 },
  { name: 'by student, with roster and calendar', files: ['student.csv', 'roster.csv', 'calendar.csv'] },
];

async function districtPart(run) {
  const district = data('district', 'district', students);
  const agreed = await agreement(run);
  const rows = [];
  let first; // variant, with what is measured on it alone
  for (const variant of variants) {
    say(`District, ${variant.name}`);
    const files = variant.files.map((file) => path.join(district, file));
    const isFirst = variant === variants[0];
    const others = isFirst ? Object.keys(peers) : variant.aim === undefined ? [] : ['handWritten'];
    const measured = await controlled(
      'district',
      variant.name,
      ({ control, read }) => ratios(control.ms, read.ms),
      () =>
        run({
          files,
          contenders: [
            'read',
            'control',
            'engine',
            // Asked at once, before it has warmed itself.
            ...(isFirst ? [{ name: 'cold', contender: 'engine', options: { cold: true } }] : []),
            {
              name: 'used', // not timed: its totals, and what a person does after reading
              contender: 'engine',
              first: isFirst
                ? { totals: true, again: quick ? 5 : 16, write: quick ? 2 : 6 }
                : { totals: true },
              every: 0,
            },
            ...others.map((name) => ({ name, every: peers[name].every })),
          ],
          rounds,
          codes,
          say,
        }),
    );
    const { results } = measured;
    const { engine, read } = results;
    mustAgree('district', results, counted);
    if (others.length > 1)
      mustAgree('district, peers', Object.fromEntries(others.map((peer) => [peer, results[peer]])), all);
    rows.push([
      variant.name,
      megabytes(files.reduce((sum, file) => sum + statSync(file).size, 0)),
      milliseconds(median(read.ms)),
      told(measured),
      shown(ratios(engine.ms, read.ms)),
      variant.aim === undefined ? '' : `≤ ${variant.aim}`,
      milliseconds(median(engine.ms)),
      milliseconds(median(engine.more.map(({ evaluate }) => evaluate))),
      megabytes(engine.first.memory),
      others.length === 0 ? '' : shown(ratios(results.handWritten.ms, engine.ms)),
    ]);
    if (isFirst) first = results;
  }
  say('Two years');
  const two = await run({
    files: [data('two', 'two', students)],
    contenders: ['engine'],
    rounds: 0,
    codes,
    say,
  });
  const { engine, read } = first;
  const one = engine.first.memory;
  const { used } = first;
  const again = spread(used.first.again.slice(1)); // the first one warms
  const write = spread(used.first.write.slice(1));
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
        'hand-written ÷ engine',
      ],
      rows,
    ),
    `Asked at once, before it has warmed itself, the engine takes ${shown(ratios(first.cold.ms, read.ms))} × the plain read.`,
    table(
      ['sorted by student, same run', '× plain read', '÷ engine', 'aim', 'rounds', 'memory above the page'],
      [
        ['plain read', '1', '', '', String(rounds), megabytes(read.memory)],
        ['the engine', shown(ratios(engine.ms, read.ms)), '1', '', String(rounds), megabytes(engine.memory)],
        ...Object.entries(peers).map(([name, { is, aim }]) => {
          const against = ratios(first[name].ms, engine.ms);
          return [
            is,
            shown(ratios(first[name].ms, read.ms)),
            shown(against),
            `≥ ${aim}`,
            String(against.rounds),
            megabytes(first[name].memory),
          ];
        }),
      ],
    ),
    `All ${agreed} gave the same totals.`,
    table(
      ["in the engine's worker, district", 'measured', 'aim'],
      [
        ['an option changed, all evaluated again', `${shown(again)} ms`, '≤ 100 ms'],
        [
          `all absences as CSV, ${megabytes(used.first.bytes)}`,
          `${shown(write)} ms`,
          `no slower than reading it, ${milliseconds(median(engine.ms))}`,
        ],
        ['wasm memory, one school year', megabytes(one), '≤ 32 MB'],
        [
          'wasm memory, the year before in the same file',
          `${megabytes(two.engine.first.memory - one)} more`,
          '≤ 2 MB',
        ],
      ],
    ),
  ];
}

async function statePart(run) {
  say('State');
  const file = data('one', 'state', 500_000);
  const ofState = Number(given.rounds ?? (quick ? 1 : 3));
  const measured = await controlled(
    'state',
    'state',
    ({ control, read }) => ratios(control.ms, read.ms),
    () =>
      run({
        files: [file],
        contenders: ['read', 'control', 'engine'],
        rounds: ofState,
        codes,
        say,
        longest: 1_200_000,
      }),
  );
  const { engine, read } = measured.results;
  return [
    table(
      ['state', 'size', 'plain read', 'read again ×', 'engine ×', 'aim', 'engine', 'wasm memory', 'aim'],
      [
        [
          '500,000 students, by student, one worker',
          megabytes(statSync(file).size),
          milliseconds(median(read.ms)),
          told(measured),
          shown(ratios(engine.ms, read.ms)),
          '≤ 1.8',
          milliseconds(median(engine.ms)),
          megabytes(engine.first.memory),
          '≤ 400 MB',
        ],
      ],
    ),
    `${ofState} rounds.`,
  ];
}

// ---------------------------------------------------------------- the page, the command, the inner loops

async function pagePart() {
  say('Page');
  const school = data('one', 'school', 500);
  const start = await startToReady(folder, rounds);
  const chosen = await chosenToShown(school, rounds);
  const days = ['2026-05-28', '2026-05-29'];
  const asOf = await asOfToShown(
    path.join(data('district', 'district', students), 'student.csv'),
    days,
    rounds,
  );
  const ms = (values) => `${shown(spread(values))} ms`;
  const of = (rows, name) => rows.map((row) => row[name]);
  const above = (name) => start.map((round) => round[name] - round.empty);
  return [
    table(
      ['the page', 'time', 'aim'],
      [
        ['an empty page, navigation to first frame', ms(of(start, 'empty')), ''],
        ['the page above that: its first frame', ms(above('drawn')), ''],
        ['the page above that: the engine ready', ms(above('ready')), ''],
        [
          `school (500 students, ${megabytes(statSync(school).size)}): file chosen to students shown`,
          ms(of(chosen, 'shown')),
          '≤ 150 ms',
        ],
        ['of it reading and evaluating', ms(of(chosen, 'read')), ''],
        [`district: another as-of day to students shown`, ms(asOf), ''],
      ],
    ),
  ];
}

async function viewsPart() {
  say('Views');
  const district = path.join(data('district', 'district', students), 'student.csv');
  const most = Math.min(rounds, 5);
  const earlier = path.join(folder, `data/earlier-${students}.json`);
  reportAsOf(district, '2026-05-22', earlier);
  const seen = await districtViews(district, earlier, ['2026-05-28', '2026-05-29'], most, say);
  const many = 100_000;
  const long = await longList(manyStudents(folder, many), most);
  const aimOf = (what) => {
    if (/sort|filter/.test(what)) return '≤ 50 ms';
    if (/another|since/.test(what)) return '≤ 300 ms';
    return /first view/.test(what) ? '≤ 100 ms' : '';
  };
  const rowsOf = (taken, aims) =>
    Object.entries(taken).map(([what, values]) => [
      what,
      `${shown(spread(values))}${/waiting/.test(what) ? '' : ' ms'}`,
      ...(aims ? [aimOf(what)] : []),
    ]);
  return [
    table([`on the page, ${count(students)} students`, 'time', 'aim'], rowsOf(seen, true)),
    table([`on the page, a list of ${count(many)} students`, 'time'], rowsOf(long, false)),
  ];
}

async function familyPart() {
  say('Family');
  const { text, within } = await familyAnswers(Math.min(rounds, 5));
  if (!within) {
    say('  more than the limit');
    process.exitCode = 1;
  }
  return text;
}

async function nativePart() {
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
    const of = (results, which) => results[which].map((one) => one.ms);
    const measured = await controlled(
      'native',
      `wc -l, ${name}`,
      (results) => ratios(of(results, 'control'), of(results, 'wc')),
      () => commands(path.join(district, file), names, rounds),
    );
    const { results } = measured;
    const ms = (which) => of(results, which);
    const row = (what, which, aim = '') =>
      rows.push([
        what,
        shown(ratios(ms(which), ms('wc'))),
        aim,
        milliseconds(median(ms(which))),
        megabytes(median(results[which].map(({ memory }) => memory))),
      ]);
    rows.push([`wc -l again, ${name}`, told(measured), '', milliseconds(median(ms('wc'))), '']);
    row(`check --format csv, ${name}`, 'csv', first ? '≤ 4.5' : '');
    if (!first) continue;
    const size = (format) => megabytes(outputSize(path.join(district, file), format));
    row(`check --format absences-csv, ${size('absences-csv')} written`, 'absences');
    row(`check --format json, ${size('json')} written`, 'json', 'memory near that of csv');
    row("DuckDB's query alone", 'duckdb');
    rows.push(["DuckDB's query ÷ check --format csv", shown(ratios(ms('duckdb'), ms('csv'))), '≥ 8', '', '']);
    const phase = (which) => results.phases.map((one) => 1000 * one[which]);
    rows.push([
      'writing all absences ÷ reading, in one process',
      shown(ratios(phase('write'), phase('read'))),
      '≤ 1',
      `${milliseconds(median(phase('write')))} to ${milliseconds(median(phase('read')))}`,
      '',
    ]);
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

function sizesPart() {
  const row = (what, name) => {
    const bytes = readFileSync(path.join(top, name));
    const packed = [gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)];
    return [what, ...[bytes, ...packed].map(({ length }) => megabytes(length))];
  };
  return [
    table(
      ['size', '', 'gzip', 'brotli'],
      [
        row('the engine', 'build/wasm/rollcall.wasm'),
        row('the page, with everything in it', 'dist/rollcall.html'),
        row('the command', 'build/native/rollcall'),
        row(
          'DuckDB-Wasm, the engine alone',
          'tests/bench/node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
        ),
      ],
    ),
  ];
}

// ---------------------------------------------------------------- all of it

function print(line) {
  process.stdout.write(`${line}\n`);
}

const machine = `${cpus().length} cores (${cpus()[0].model.trim()})`;
const at = path.join(top, 'docs/performance.md');

/** Prints a part's tables, and puts them into the document if they count. */
function finish(part, text, version = '') {
  const day = new Date().toISOString().slice(0, 10);
  const how = part === 'sizes' || part === 'inner' ? '' : '; medians, and the quartiles in brackets';
  const many = ['district', 'page', 'native'].includes(part) ? `; ${rounds} rounds` : '';
  const figures = [`Measured on ${day}: ${machine}${version}${many}${how}.`, ...text].join('\n\n');
  print(`\n## ${part}\n\n${figures}`);
  if (noisy.has(part)) {
    print(
      `\nThis part does not count, controls lie outside 0.9 to 1.1: ${noisy.get(part).join('; ')}. Nothing is written.`,
    );
    process.exitCode = 1;
  } else if (forDocument) {
    writeFileSync(at, between(readFileSync(at, 'utf8'), part, figures));
    print(`\ndocs/performance.md has these figures.`);
  }
}

if (parts.has('district') || parts.has('state')) {
  await inBrowser(folder, async (run, browser) => {
    const version = `, Chromium ${browser}`;
    if (parts.has('district')) finish('district', await districtPart(run), version);
    if (parts.has('state')) finish('state', await statePart(run), version);
  });
}
if (parts.has('page')) finish('page', await pagePart());
if (parts.has('views')) finish('views', await viewsPart());
if (parts.has('family')) finish('family', await familyPart());
if (parts.has('native')) finish('native', await nativePart());
if (parts.has('inner')) finish('inner', innerPart());
if (parts.has('sizes')) finish('sizes', sizesPart());
