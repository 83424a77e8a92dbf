// SPDX-License-Identifier: Apache-2.0
// The module has exactly the members of wasm/rollcall.d.ts, and each answers as the contract there says.
// A line per finding, then 'N passed, N failed'.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { folder, loadRollcall } from './module.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
let passed = 0;
let failed = 0;

function check(name, got, wanted) {
  const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (a === b) {
    passed++;
  } else {
    failed++;
    console.log(`FAIL ${name}: got ${a}, want ${b}`);
  }
}

/** The members that one interface of the declarations names. */
function declared(text, name) {
  const body = new RegExp(`export interface ${name} \\{([^]*?)\\n\\}`).exec(text)[1];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)(?:\(|\??:)/gm)].map((match) => match[1]).sort();
}

const rollcall = await loadRollcall();
const contract = readFileSync(path.join(root, 'wasm/rollcall.d.ts'), 'utf8');

// Embind's own helpers, which every class of it has.
const own = new Set(['constructor', 'clone', 'deleteLater', 'isAliasOf', 'isDeleted']);
const session = new rollcall.Session();
const members = new Set();
for (let at = Object.getPrototypeOf(session); at !== Object.prototype && at; at = Object.getPrototypeOf(at)) {
  for (const name of Object.getOwnPropertyNames(at)) if (!own.has(name)) members.add(name);
}
check('members of Session', [...members].sort(), declared(contract, 'Session'));
for (const name of declared(contract, 'RollcallModule')) {
  check(`the module has ${name}`, name in rollcall, true);
}
// What the bindings register, out of the source of the door itself.
const source = readFileSync(path.join(root, 'wasm/rollcall_wasm.cc'), 'utf8');
const free = [...source.matchAll(/emscripten::function\("(\w+)"/g)].map((match) => match[1]);
check('free functions', [...free, 'HEAPU8', 'Session'].sort(), declared(contract, 'RollcallModule'));

// The policy of the page: nothing of the glue makes code out of text.
const glue = readFileSync(path.join(folder, 'rollcall.js'), 'utf8');
check('no eval or new Function in the glue', /\beval\(|new Function\b/.test(glue), false);

function push(text, size = 7) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    const address = session.buffer(piece.length);
    rollcall.HEAPU8.set(piece, address);
    session.push(piece.length);
  }
}

check('version', /^\d+\.\d+\.\d+$/.test(rollcall.version()), true);
check('a profile', rollcall.looksLikeProfile(' \n{ "profile": 1 }'), true);
check('no profile', rollcall.looksLikeProfile('student_id,date,code\n'), false);
check('a wrong profile is a sentence', session.setProfile('{ "colour": 1 }', 'p.json').includes('colour'), true);
check('nothing evaluated: summary', session.summary(), 'null');
check('nothing evaluated: writing is a sentence', session.startWrite('json') !== '', true);

const rows = ['student_id,date,code'];
for (const day of ['02', '03', '04', '05', '06']) rows.push(`S1,2024-12-${day},A`, `S2,2024-12-${day},P`);
rows.push('Zoë,2024-12-02,P', 'Zoë,2024-12-03,P');
session.beginFile('attendance.csv');
push(rows.join('\r\n'));
check('end of the file', session.endFile(), '');
check('rows', session.rows(), 12);
check('finish', session.finishReading(), '');
check('evaluate', session.evaluate('{"as_of": null, "year": null, "shape": "daily"}'), '');
check('evaluate, wrong date', session.evaluate('{"as_of": "2024-12-32"}') !== '', true);
check('evaluate, wrong key', session.evaluate('{"asof": null}').includes('asof'), true);
check('files', JSON.parse(session.files()).map((file) => file.name), ['attendance.csv']);
const summary = JSON.parse(session.summary());
check('counts', [summary.counts[0].students, summary.counts[0].severe, summary.counts[0].satisfactory], [3, 1, 2]);
check('problems', Array.isArray(JSON.parse(session.problems())), true);
check('rules', JSON.parse(session.rules()).rules.some((rule) => rule.id === 'MHW-3'), true);
check('codes', JSON.parse(session.codes()).map((code) => [code.code, code.count]), [['A', 5], ['P', 7]]);

const page = JSON.parse(session.page('{"sort": "absence_rate", "descending": true, "limit": 1}'));
check('page', [page.total, page.offset, page.rows.map((row) => row.student_id)], [3, 0, ['S1']]);
const second = JSON.parse(session.page('{"sort": "absence_rate", "descending": true, "offset": 1, "limit": 5}'));
check('next page', second.rows.map((row) => row.student_id), ['S2', 'Zoë']);
check('search', JSON.parse(session.page('{"search": "s"}')).rows.map((row) => row.student_id), ['S1', 'S2']);
check('search, not ASCII', JSON.parse(session.page('{"search": "zoë"}')).rows.map((row) => row.index), [2]);
check('page, wrong key', 'error' in JSON.parse(session.page('{"limits": 1}')), true);
check('page, no whole number', 'error' in JSON.parse(session.page('{"limit": 1.5}')), true);
check('no such student', session.student('S9', '2024-25'), 'null');

function written(format) {
  check(`startWrite ${format}`, session.startWrite(format), '');
  let text = '';
  for (;;) {
    const piece = session.nextPiece();
    if (piece.length === 0) return text;
    text += new TextDecoder().decode(piece.slice());
  }
}
const report = written('json');
check('the report is laid out as JSON.stringify does', report, JSON.stringify(JSON.parse(report), null, 2) + '\n');
const student = session.student('Zoë', '2024-25');
check('a student is the bytes of its place in the report', report.includes(`\n    ${student}\n  ],`), true);
check('ndjson', written('ndjson').split('\n').length, 4);
check('csv', written('csv').split('\n').length, 5);
check('no such format is a sentence', session.startWrite('pdf') !== '', true);

check('needsReading', session.needsReading(), false);
check('codes change nothing read', session.setProfile('{"profile": 1, "name": "x", "codes": {"A": "illness"}}', 'p'), '');
check('needsReading, codes', session.needsReading(), false);
check('columns change what is read', session.setProfile('{"profile": 1, "name": "x", "columns": {"code": "date"}}', 'p'), '');
check('needsReading, columns', session.needsReading(), true);
session.delete();

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
