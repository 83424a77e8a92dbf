// SPDX-License-Identifier: Apache-2.0
// `rollcall check` through the WebAssembly engine, in Node: the same arguments, the same bytes, the same exit statuses.
// It holds the page's door to the native command, and is no second command: options that need no engine are left out.
import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const folder = process.env.ROLLCALL_WASM ?? fileURLToPath(new URL('../../build/wasm', import.meta.url));
const createRollcall = createRequire(import.meta.url)(`${folder}/rollcall.js`);
const engine = await createRollcall({ wasmBinary: readFileSync(`${folder}/rollcall.wasm`) });

function fail(sentence, status = 1) {
  process.stderr.write(`rollcall: ${sentence}\n`);
  process.exit(status);
}

const options = { as_of: null, year: null, shape: null };
const files = [];
let format = 'text';
let profile = null;
const words = process.argv.slice(2);
if (words[0] === 'check') words.shift();
for (let i = 0; i < words.length; i += 1) {
  const word = words[i];
  if (word === '--format') format = words[(i += 1)];
  else if (word === '--profile') profile = words[(i += 1)];
  else if (word === '--as-of') options.as_of = words[(i += 1)];
  else if (word === '--year') options.year = words[(i += 1)];
  else if (word === '--shape') options.shape = words[(i += 1)];
  else if (word.startsWith('--')) fail(`There is no option '${word}' here.`, 2);
  else files.push(word);
}

const session = new engine.Session();
const check = (sentence) => sentence !== '' && fail(sentence);
if (profile !== null) check(session.setProfile(readFileSync(profile, 'utf8'), profile));
// A size that divides no file evenly: the result must not depend on it.
const PIECE = Number(process.env.ROLLCALL_PIECE ?? 65521);
for (const file of files) {
  const bytes = readFileSync(file === '-' ? 0 : file);
  session.beginFile(file);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    const address = session.buffer(piece.length);
    engine.HEAPU8.set(piece, address);
    session.push(piece.length);
  }
  check(session.endFile());
}
check(session.finishReading());
check(session.evaluate(JSON.stringify(options)));
check(session.startWrite(format));
for (let piece = session.nextPiece(); piece.length > 0; piece = session.nextPiece()) {
  const copy = Buffer.from(piece);
  for (let at = 0; at < copy.length; ) at += writeSync(1, copy, at);
}
session.delete();
