// SPDX-License-Identifier: Apache-2.0
// The module has exactly the members that rollcall.d.ts declares, and its answers are what the page relies on.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = process.env.ROLLCALL_WASM ?? `${root}/build/wasm`;
const createRollcall = createRequire(import.meta.url)(`${folder}/rollcall.js`);
const engine = await createRollcall({ wasmBinary: readFileSync(`${folder}/rollcall.wasm`) });
const declared = readFileSync(`${root}/wasm/rollcall.d.ts`, 'utf8');

function membersOf(name) {
  const body = declared.match(new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`))[1];
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map((m) => m[1]).sort();
}

function read(session, name, text) {
  const bytes = new TextEncoder().encode(text);
  session.beginFile(name);
  engine.HEAPU8.set(bytes, session.buffer(bytes.length));
  session.push(bytes.length);
  return session.endFile();
}

test('Session has exactly the declared members', () => {
  const embind = ['constructor', 'clone', 'delete', 'deleteLater', 'isAliasOf', 'isDeleted'];
  const found = [];
  for (let at = engine.Session.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    found.push(...Object.getOwnPropertyNames(at));
  }
  const own = [...new Set(found)].filter((name) => !embind.includes(name) || name === 'delete').sort();
  assert.deepEqual(own, membersOf('Session'));
});

test('the module has the declared functions', () => {
  for (const name of membersOf('RollcallModule')) assert.ok(name in engine, name);
  assert.match(engine.version(), /^\d+\.\d+\.\d+$/);
  assert.equal(engine.looksLikeProfile(' {"profile": 1'), true);
  assert.equal(engine.looksLikeProfile('student_id,date,code'), false);
});

test('a file is read, evaluated, asked about and written', () => {
  const session = new engine.Session();
  assert.equal(read(session, 'a.csv', 'student_id,date,code\nS1,2024-10-01,MHW\nS2,2024-10-02,A\n'), '');
  assert.equal(session.rows() >= 0, true);
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{"as_of": null}'), '');
  assert.equal(JSON.parse(session.files())[0].rows, 2);
  assert.equal(JSON.parse(session.page('{"limit": 1}')).total, 2);
  assert.equal(JSON.parse(session.student('S1', '2024-25')).absences[0].mhw, 'valid');
  assert.equal(session.startWrite('ndjson'), '');
  let text = '';
  for (let piece = session.nextPiece(); piece.length > 0; piece = session.nextPiece()) {
    text += Buffer.from(piece).toString('utf8');
  }
  assert.equal(text.trim().split('\n').length, 2);
  assert.equal(session.nextPiece().length, 0);
  session.delete();
});

test('what is refused is one sentence', () => {
  const session = new engine.Session();
  assert.match(session.setProfile('{"profile": 1, "nmae": "x"}', 'p.json'), /p\.json.*nmae/);
  assert.match(read(session, 'x.csv', 'a,b\n1,2\n'), /x\.csv/);
  assert.match(session.startWrite('pdf'), /pdf/);
  session.delete();
});

test('a year of 300 students grows the memory and loses nothing', () => {
  const session = new engine.Session();
  let text = 'student_id,date,code,reason\n';
  for (let s = 0; s < 3000; s += 1) {
    for (let d = 1; d <= 28; d += 1) {
      text += `S${s},2024-10-${String(d).padStart(2, '0')},${d % 9 ? 'P' : 'ILL'},${s}-${d}\n`;
    }
  }
  assert.equal(read(session, 'big.csv', text), '');
  assert.equal(session.finishReading(), '');
  assert.equal(session.evaluate('{}'), '');
  assert.equal(JSON.parse(session.page('{}')).total, 3000);
  session.delete();
});
