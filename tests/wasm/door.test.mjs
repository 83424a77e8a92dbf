// SPDX-License-Identifier: Apache-2.0
// The module has exactly the members of wasm/rollcall.d.ts, and each answers as the contract there says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, loadRollcall } from './module.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const rollcall = await loadRollcall();
const contract = readFileSync(path.join(root, 'wasm/rollcall.d.ts'), 'utf8');

/** The members that one interface of the declarations names. */
function declared(name) {
  const body = new RegExp(`export interface ${name} \\{([^]*?)\\n\\}`).exec(contract)[1];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)(?:\(|\??:)/gm)].map((match) => match[1]).sort();
}

/** A file in pieces; the end's sentence. */
function read(session, name, text, size = 7) {
  const bytes = new TextEncoder().encode(text);
  session.beginFile(name);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    const address = session.buffer(piece.length);
    rollcall.HEAPU8.set(piece, address);
    session.push(piece.length);
  }
  return session.endFile();
}

function written(session, format) {
  assert.equal(session.startWrite(format), '');
  let text = '';
  for (let piece = session.nextPiece(); piece.length > 0; piece = session.nextPiece()) {
    text += Buffer.from(piece).toString('utf8');
  }
  assert.equal(session.nextPiece().length, 0);
  return text;
}

/** Three students of a daily file: S1 absent on five days, S2 present on them, Zoë present on two. */
function evaluated() {
  const rows = ['student_id,date,code'];
  for (const day of ['02', '03', '04', '05', '06']) rows.push(`S1,2024-12-${day},A`, `S2,2024-12-${day},P`);
  rows.push('Zoë,2024-12-02,P', 'Zoë,2024-12-03,P');
  const session = new rollcall.Session();
  assert.equal(read(session, 'attendance.csv', rows.join('\r\n')), '');
  assert.equal(session.rows(), 12);
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{"as_of": null, "year": null, "shape": "daily"}'), '');
  return session;
}

test('Session has exactly the declared members', () => {
  const embind = new Set(['constructor', 'clone', 'deleteLater', 'isAliasOf', 'isDeleted']);
  const found = new Set();
  for (let at = rollcall.Session.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) if (!embind.has(name)) found.add(name);
  }
  assert.deepEqual([...found].sort(), declared('Session'));
});

test('the module has exactly the declared functions', () => {
  for (const name of declared('RollcallModule')) assert.ok(name in rollcall, name);
  const source = readFileSync(path.join(root, 'wasm/rollcall_wasm.cc'), 'utf8');
  const bound = [...source.matchAll(/emscripten::function\("(\w+)"/g)].map((match) => match[1]);
  assert.deepEqual([...bound, 'HEAPU8', 'Session'].sort(), declared('RollcallModule'));
  assert.match(rollcall.version(), /^\d+\.\d+\.\d+$/);
  assert.equal(rollcall.looksLikeProfile(' \n{ "profile": 1 }'), true);
  assert.equal(rollcall.looksLikeProfile('student_id,date,code\n'), false);
});

test('the glue makes no code out of text, which the policy of the page forbids', () => {
  const glue = readFileSync(path.join(folder, 'rollcall.js'), 'utf8');
  assert.doesNotMatch(glue, /\beval\(|new Function\b/);
});

test('what is refused is one sentence', () => {
  const session = new rollcall.Session();
  assert.match(session.setProfile('{"profile": 1, "nmae": "x"}', 'p.json'), /p\.json.*nmae/);
  assert.match(read(session, 'x.csv', 'a,b\n1,2\n'), /x\.csv/);
  assert.match(session.startWrite('pdf'), /pdf/);
  assert.notEqual(session.startWrite('json'), '');
  assert.notEqual(session.evaluate('{}'), '');
  assert.equal(session.summary(), 'null');
  session.delete();
});

test('evaluate takes its three keys and no other', () => {
  const session = evaluated();
  assert.equal(session.evaluate(''), '');
  assert.match(session.evaluate('{"asof": null}'), /asof/);
  assert.match(session.evaluate('{"as_of": "2024-12-32"}'), /2024-12-32/);
  assert.match(session.evaluate('{"as_of": 20241202}'), /as_of/);
  assert.match(session.evaluate('{"year": "2024"}'), /2024/);
  assert.match(session.evaluate('{"shape": "square"}'), /square/);
  session.delete();
});

test('the views are JSON about these files', () => {
  const session = evaluated();
  assert.deepEqual(JSON.parse(session.files()).map((file) => [file.name, file.rows, file.shape]), [
    ['attendance.csv', 12, 'daily'],
  ]);
  const { counts } = JSON.parse(session.summary());
  assert.deepEqual(counts.map((c) => [c.school_year, c.students, c.severe, c.satisfactory]), [['2024-25', 3, 1, 2]]);
  assert.ok(JSON.parse(session.problems()).every((problem) => problem.suggestion.length > 0));
  assert.ok(JSON.parse(session.rules()).rules.some((rule) => rule.id === 'MHW-3'));
  assert.deepEqual(JSON.parse(session.codes()).map((code) => [code.code, code.count]), [
    ['A', 5],
    ['P', 7],
  ]);
  session.delete();
});

test('page filters, sorts and cuts', () => {
  const session = evaluated();
  const page = (filter) => JSON.parse(session.page(JSON.stringify(filter)));
  const ids = (filter) => page(filter).rows.map((row) => row.student_id);
  const first = page({ sort: 'absence_rate', descending: true, limit: 1 });
  assert.deepEqual([first.total, first.offset, first.rows.map((row) => row.index)], [3, 0, [0]]);
  assert.deepEqual(ids({ sort: 'absence_rate', descending: true, offset: 1, limit: 5 }), ['S2', 'Zoë']);
  assert.deepEqual(ids({ sort: 'student_id', descending: true }), ['Zoë', 'S2', 'S1']);
  assert.deepEqual(ids({ search: 's' }), ['S1', 'S2']);
  assert.deepEqual(ids({ search: 'zoë' }), ['Zoë']);
  assert.deepEqual(ids({ year: '2023-24' }), []);
  assert.deepEqual(ids({ offset: 7 }), []);
  for (const wrong of [{ limits: 1 }, { limit: 1.5 }, { limit: -1 }, { sort: 'colour' }, { descending: 1 }]) {
    assert.ok('error' in page(wrong), JSON.stringify(wrong));
  }
  session.delete();
});

test('the report is laid out as JSON.stringify does, and a student is the bytes of its place in it', () => {
  const session = evaluated();
  const report = written(session, 'json');
  assert.equal(report, JSON.stringify(JSON.parse(report), null, 2) + '\n');
  const student = session.student('Zoë', '2024-25');
  assert.ok(report.includes(`\n    ${student}\n  ],`));
  assert.equal(session.student('Zoë', '2023-24'), 'null');
  assert.equal(session.student('S9', '2024-25'), 'null');
  assert.equal(written(session, 'ndjson').trim().split('\n').length, 3);
  assert.equal(written(session, 'csv').trim().split('\n').length, 4);
  session.delete();
});

test('only a change of columns, groups or date order asks for the files again', () => {
  const session = evaluated();
  const profile = (more) => JSON.stringify({ profile: 1, name: 'x', ...more });
  assert.equal(session.setProfile(profile({ codes: { A: 'illness' } }), 'p.json'), '');
  assert.equal(session.needsReading(), false);
  assert.equal(session.setProfile(profile({ columns: { reason: 'why' } }), 'p.json'), '');
  assert.equal(session.needsReading(), true);
  assert.equal(read(session, 'b.csv', 'student_id,date,code,why\nS7,2024-12-02,A,illness\n'), '');
  assert.equal(session.needsReading(), false);
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.deepEqual(JSON.parse(session.page('{}')).rows.map((row) => row.student_id), ['S7']);
  session.delete();
});

test('84,000 rows grow the memory and lose nothing', () => {
  const session = new rollcall.Session();
  const rows = ['student_id,date,code,reason'];
  for (let s = 0; s < 3000; s += 1) {
    for (let d = 1; d <= 28; d += 1) {
      rows.push(`S${s},2024-10-${String(d).padStart(2, '0')},${d % 9 ? 'P' : 'ILL'},${s}-${d}`);
    }
  }
  const before = rollcall.HEAPU8.length;
  assert.equal(read(session, 'big.csv', rows.join('\n'), 1 << 18), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.ok(rollcall.HEAPU8.length > before);
  const page = JSON.parse(session.page('{"limit": 3000}'));
  assert.equal(page.total, 3000);
  // Days 9, 18 and 27 are ILL; without a calendar the file's own dates are its school days, Sundays too.
  assert.ok(page.rows.every((row) => row.days_enrolled === 28 && row.days_absent === 3));
  session.delete();
});
