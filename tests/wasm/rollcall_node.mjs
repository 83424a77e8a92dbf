// SPDX-License-Identifier: Apache-2.0
// `rollcall check` through WebAssembly: the same arguments, the same bytes, so that the doors can be held side by side.
//
//   node rollcall_node.mjs check [--format F] [--profile FILE] [--as-of DATE] [--year Y] [--shape S] [--date-format F] FILE...
//
// Exit status as the command's: 0 written, 1 no report (the engine's sentence), 2 wrong usage. ROLLCALL_PIECE sets the bytes
// pushed at a time; the size divides no file evenly, since the result must not depend on it.
import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { loadRollcall } from './module.mjs';

const piece = Number(process.env.ROLLCALL_PIECE ?? 65521);

class Stop extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** What an empty text says worked. */
function must(sentence) {
  if (sentence !== '') throw new Stop(1, sentence);
}

function parse(words) {
  const options = { '--format': 'text' };
  const files = [];
  if (words[0] !== 'check') throw new Stop(2, 'check is all that this runner does.');
  for (let i = 1; i < words.length; i++) {
    if (!words[i].startsWith('-') || words[i] === '-') {
      files.push(words[i]);
    } else if (['--format', '--profile', '--as-of', '--year', '--shape', '--date-format'].includes(words[i])) {
      options[words[i]] = words[i + 1];
      i++;
    } else {
      throw new Stop(2, `There is no option '${words[i]}' here.`);
    }
  }
  if (files.length === 0) throw new Stop(2, 'No file is given.');
  return { options, files };
}

function pushFile(rollcall, session, file) {
  const descriptor = file === '-' ? 0 : openSync(file, 'r');
  const block = Buffer.alloc(piece);
  let head = '';
  for (;;) {
    const size = readSync(descriptor, block, 0, piece, null);
    if (size === 0) break;
    if (head.length < 64) head += block.toString('latin1', 0, Math.min(size, 64));
    const address = session.buffer(piece);
    rollcall.HEAPU8.set(block.subarray(0, size), address);
    session.push(size);
  }
  if (descriptor !== 0) closeSync(descriptor);
  return head;
}

function writeAll(bytes) {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error; // a pipe that is full for now
    }
  }
}

function writePieces(session) {
  for (;;) {
    const bytes = session.nextPiece();
    if (bytes.length === 0) return;
    writeAll(bytes);
  }
}

async function main(words) {
  const { options, files } = parse(words);
  const rollcall = await loadRollcall();
  const session = new rollcall.Session();
  const profile = options['--profile'];
  if (profile !== undefined) must(session.setProfile(readFileSync(profile, 'utf8'), profile));
  const reading = options['--date-format'] ? JSON.stringify({ date_format: options['--date-format'] }) : '';
  for (const file of files) {
    if (file !== '-' && !existsSync(file)) throw new Stop(1, `${file}: there is no such file; check the name and the folder.`);
    session.beginFile(file, reading);
    const head = pushFile(rollcall, session, file);
    if (rollcall.looksLikeProfile(head)) {
      throw new Stop(
        1,
        `${file}: this is JSON, so it looks like a profile and holds no attendance; pass a profile with --profile, and export data as CSV.`,
      );
    }
    must(session.endFile());
  }
  must(session.finishReading());
  must(
    session.evaluate(
      JSON.stringify({
        as_of: options['--as-of'] ?? null,
        year: options['--year'] ?? null,
        shape: options['--shape'] ?? null,
      }),
    ),
  );
  if (options['--format'] === 'problems') {
    must(session.startAgain('{"kind": "fix_list"}'));
    for (const [index, file] of files.entries()) {
      must(session.againFile(index));
      pushFile(rollcall, session, file);
      must(session.endAgainFile());
      writePieces(session);
    }
  } else {
    must(session.startWrite(options['--format']));
    writePieces(session);
  }
  session.delete();
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`rollcall: ${error.message}\n`);
  process.exitCode = error instanceof Stop ? error.status : 1;
});
