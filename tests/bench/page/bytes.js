// SPDX-License-Identifier: Apache-2.0
// Reading a file's bytes, and what careful JavaScript makes of them: no text a row, one pass over the bytes, nothing looked up
// for a student or a code that stands there again.
import { exists, Totals } from './totals.js';

const size = 4 * 1024 * 1024;
const [lf, cr, quote, comma] = [10, 13, 34, 44];

/** Chromium forgets a stream whose reader nobody holds, also while a read of it waits. */
const readersHeld = new Set();

/**
 * Calls `take` with each piece of the file. It returns how many bytes at the piece's end it wants to see again, in front of
 * the next piece.
 */
export async function readBytes(file, take) {
  const reader = file.stream().getReader({ mode: 'byob' });
  readersHeld.add(reader);
  let buffer = new ArrayBuffer(size);
  let kept = 0;
  for (;;) {
    const { value, done } = await reader.read(new Uint8Array(buffer, kept));
    if (value === undefined) break;
    buffer = value.buffer;
    const piece = new Uint8Array(buffer, 0, kept + value.length);
    const keep = take(piece, done);
    if (done) break;
    piece.copyWithin(0, piece.length - keep);
    kept = keep;
  }
  readersHeld.delete(reader);
}

/** The bytes alone. */
export async function read(files) {
  let bytes = 0;
  for (const file of files) {
    await readBytes(file, (piece) => {
      bytes += piece.length;
      return 0;
    });
  }
  return { bytes };
}

const decoder = new TextDecoder();

export async function handWritten([file], codes) {
  const totals = new Totals();
  const studentOf = new Map();
  const bits = new Map(Object.entries(codes));
  const bitsOfPacked = new Map(); // codes of up to four bytes, packed
  const id = new Uint8Array(256); // of the last row
  let idLength = -1;
  let student = 0;
  let header = true;
  // Of the cells of a row, without their quotes.
  const begins = new Int32Array(16);
  const ends = new Int32Array(16);

  function row(piece, cells) {
    if (cells !== 5) return;
    const at = begins[3];
    if (ends[3] - at !== 10) return;
    const year = piece[at] * 1000 + piece[at + 1] * 100 + piece[at + 2] * 10 + piece[at + 3] - 48 * 1111;
    const month = piece[at + 5] * 10 + piece[at + 6] - 48 * 11;
    const day = piece[at + 8] * 10 + piece[at + 9] - 48 * 11;
    if (!exists(year, month, day)) return;

    const begin = begins[0];
    const length = ends[0] - begin;
    if (length === 0) return;
    let same = length === idLength;
    for (let i = length - 1; same && i >= 0; i--) same = piece[begin + i] === id[i];
    if (!same) {
      const text = decoder.decode(piece.subarray(begin, begin + length));
      student = studentOf.get(text);
      if (student === undefined) studentOf.set(text, (student = totals.add()));
      idLength = length <= id.length ? length : -1;
      for (let i = 0; i < idLength; i++) id[i] = piece[begin + i];
    }

    const from = begins[4];
    let packed = 0;
    for (let i = from; i < ends[4]; i++) packed = (packed << 8) | piece[i];
    let found = ends[4] - from <= 4 ? bitsOfPacked.get(packed) : undefined;
    if (found === undefined) {
      found = bits.get(decoder.decode(piece.subarray(from, ends[4]))) ?? 0;
      if (ends[4] - from <= 4) bitsOfPacked.set(packed, found);
    }
    totals.row(student, month * 32 + day, found);
  }

  await readBytes(file, (piece, done) => {
    let at = 0;
    const end = piece.length;
    for (;;) {
      const start = at;
      let cells = 0;
      let whole = false;
      while (at < end) {
        // A cell; of a quoted one the bytes between its quotes (a doubled quote inside stays doubled: no ID or code has one).
        let begin = at;
        let stop = -1;
        if (piece[at] === quote) {
          begin = ++at;
          while (at < end && (piece[at] !== quote || piece[at + 1] === quote))
            at += piece[at] === quote ? 2 : 1;
          stop = at++;
        }
        let byte = 0;
        while (at < end && (byte = piece[at]) !== comma && byte !== lf && byte !== cr) at++;
        if (at >= end && !done) break;
        if (cells < 16) {
          begins[cells] = begin;
          ends[cells] = stop < 0 ? at : stop;
        }
        cells++;
        if (byte === comma && at < end) {
          at++;
          continue;
        }
        if (byte === cr && piece[at + 1] === lf) {
          if (at + 1 >= end && !done) break;
          at++;
        }
        at++;
        whole = true;
        break;
      }
      if (!whole) return end - start;
      if (header) header = false;
      else row(piece, cells);
    }
  });
  return totals.result();
}
