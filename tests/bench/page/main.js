// SPDX-License-Identifier: Apache-2.0
// The page that runs contenders, one at a time, each in a fresh worker that is ready before the clock starts. The engine is the
// very worker of the built page, with the very engine that is in it. That warms itself while nobody asks; so the others are
// given the beginning of the same file before the clock starts.
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import { query } from './query.js';

const files = () => [...document.querySelector('input').files];
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const untilChosen = 1000; // ms that the engine has: a person needs longer to choose a file
const warmSize = 2_000_000;

/** The beginning of the first file, up to a line's end. */
async function beginning() {
  const text = await files()[0].slice(0, warmSize).text();
  return new File([text.slice(0, text.lastIndexOf('\n') + 1)], 'beginning.csv');
}

/** A worker, and a way to ask it that waits for one message that `wanted` takes. */
function ready(address, wanted) {
  const worker = new Worker(address);
  const ask = (message, transfer) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (wanted(data)) resolve(data);
      };
      worker.onerror = (event) => reject(new Error(event.message));
      if (message !== undefined) worker.postMessage(message, transfer);
    });
  return { worker, ask };
}

async function peer(contender, codes) {
  const { worker, ask } = ready('/worker.js', () => true);
  await ask();
  await ask({ contender, files: [await beginning()], codes });
  const begin = performance.now();
  const { totals, error } = await ask({ contender, files: files(), codes });
  const ms = performance.now() - begin;
  worker.terminate();
  if (error !== undefined) throw new Error(error);
  return { ms, totals };
}

// Tells the engine's memory on a channel of its own: the worker's protocol does not.
const memoryHook = `{
  const instantiate = WebAssembly.instantiate;
  let memory;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate(...given);
    const { exports } = made.instance ?? made;
    memory = Object.values(exports).find((one) => one instanceof WebAssembly.Memory);
    return made;
  };
  const channel = new BroadcastChannel('memory');
  channel.onmessage = ({ data }) => {
    if (data === 'ask') channel.postMessage(memory.buffer.byteLength);
  };
}\n`;

let engineParts;
async function engineWorker() {
  engineParts ??= {
    script: URL.createObjectURL(
      new Blob([memoryHook, await (await fetch('/engine-worker.js')).text()], { type: 'text/javascript' }),
    ),
    engine: await (await fetch('/engine.base64')).text(),
  };
  const { worker, ask } = ready(engineParts.script, (data) => data.type !== 'progress');
  let id = 0;
  const request = async (question) => {
    const reply = await ask({ id: ++id, ...question });
    if (reply.type === 'answer') return JSON.parse(reply.json);
    if (reply.type === 'blob') return reply.blob;
    throw new Error(JSON.stringify(reply));
  };
  const { type } = await ask({ type: 'boot', engine: engineParts.engine });
  if (type !== 'ready') throw new Error('the engine did not start');
  return { worker, request };
}

function memoryOfEngine() {
  const channel = new BroadcastChannel('memory');
  return new Promise((resolve) => {
    channel.onmessage = ({ data }) => {
      if (typeof data !== 'number') return;
      channel.close();
      resolve(data);
    };
    channel.postMessage('ask');
  });
}

/** The same totals, counted from the engine's own report of every student. */
async function totalsOfEngine(request) {
  const [opened, text] = [
    await request({ type: 'view', kind: 'files' }),
    await request({ type: 'write', format: 'csv' }),
  ];
  const attendance = opened.filter(({ role }) => role === 'attendance');
  const totals = {
    rows: attendance.reduce((sum, { rows, rows_left_out: out }) => sum + rows - out, 0),
    students: 0,
    ...{ days: 0, absent: 0, unexcused: 0, chronic: 0, truant: 0, tier1: 0, tier2: 0, tier3: 0 },
    open: 0,
  };
  const [header, ...lines] = (await text.text()).trimEnd().split('\n');
  const names = header.split(',');
  for (const line of lines) {
    const cells = line.split(',');
    const student = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    totals.students++;
    totals.days += Number(student.days_enrolled);
    totals.absent += Number(student.days_absent);
    totals.unexcused += Number(student.unexcused);
    if (student.chronic === 'true') totals.chronic++;
    if (student.truant === 'true') totals.truant++;
    if (student.tier !== '') totals[`tier${student.tier}`]++;
    if (student.open_days !== '0') totals.open++;
  }
  return totals;
}

async function engine({ profile = null, totals = false, again = 0, write = 0, cold = false }) {
  const { worker, request } = await engineWorker();
  if (!cold) await wait(untilChosen);
  const openAll = { type: 'open', files: files(), readings: {}, profile };
  const open = async () => {
    const begin = performance.now();
    const opened = await request(openAll);
    if (opened.files.length !== files().length) throw new Error(JSON.stringify(opened));
    const middle = performance.now();
    await request({ type: 'evaluate', options: {} });
    return [performance.now() - begin, performance.now() - middle];
  };
  const [ms, evaluate] = await open();
  const result = { ms, evaluate, memory: await memoryOfEngine() };
  if (totals) result.totals = await totalsOfEngine(request);
  // An option of the law changed to and fro, as a person changes it: the profile, then everything evaluated again.
  const times = [];
  for (let i = 0; i < again; i++) {
    const options = { 'mhw.in_ordinal': i % 2 === 1 };
    const begin = performance.now();
    const taken = await request({ type: 'answers', profile: JSON.stringify({ profile: 1, options }) });
    if (taken.needs_reading) throw new Error('an option asked for another reading');
    await request({ type: 'evaluate', options: {} });
    times.push(performance.now() - begin);
  }
  if (again > 0) result.again = times;
  if (write > 0) result.write = [];
  for (let i = 0; i < write; i++) {
    const begin = performance.now();
    result.bytes = (await request({ type: 'write', format: 'absences-csv' })).size;
    result.write.push(performance.now() - begin);
  }
  worker.terminate();
  return result;
}

async function duckdb(codes) {
  const worker = new Worker('/duckdb/duckdb-browser-eh.worker.js');
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(new URL('/duckdb/duckdb-eh.wasm', location.href).href);
  const connection = await db.connect();
  await db.registerFileHandle(
    'beginning.csv',
    await beginning(),
    DuckDBDataProtocol.BROWSER_FILEREADER,
    true,
  );
  await connection.query(query('beginning.csv', codes));
  const begin = performance.now();
  await db.registerFileHandle('rows.csv', files()[0], DuckDBDataProtocol.BROWSER_FILEREADER, true);
  const table = await connection.query(query('rows.csv', codes));
  const ms = performance.now() - begin;
  const totals = Object.fromEntries(
    Object.entries(table.get(0).toJSON()).map(([key, value]) => [key, Number(value)]),
  );
  await connection.close();
  await db.terminate();
  worker.terminate();
  return { ms, totals };
}

function start(contender, codes, options) {
  if (contender === 'engine') return engine(options);
  if (contender === 'duckdb') return duckdb(codes);
  return peer(contender === 'control' ? 'read' : contender, codes);
}

window.run = (contender, { codes, longest, ...options }) =>
  Promise.race([
    start(contender, codes, options),
    new Promise((_resolve, reject) =>
      setTimeout(() => reject(new Error(`${contender} does not answer for ${longest} ms`)), longest),
    ),
  ]);
