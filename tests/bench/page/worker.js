// SPDX-License-Identifier: Apache-2.0
// One contender, in a worker of its own: { contender, files, codes } in, its totals out.
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { handWritten, read, readBytes } from './bytes.js';
import { TextTotals } from './totals.js';

async function udsv([file], codes) {
  const totals = new TextTotals(codes);
  const decoder = new TextDecoder();
  const each = (row) => {
    totals.row(row);
  };
  let parser;
  await readBytes(file, (piece, done) => {
    const text = decoder.decode(piece, { stream: !done });
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs, each);
    return 0;
  });
  parser.end();
  return totals.totals.result();
}

function papa([file], codes) {
  const totals = new TextTotals(codes);
  let header = true;
  return new Promise((resolve, reject) => {
    Papa.parse(file, {
      delimiter: ',',
      chunk({ data }) {
        for (const row of data) {
          if (header) header = false;
          else totals.row(row);
        }
      },
      complete: () => resolve(totals.totals.result()),
      error: reject,
    });
  });
}

const contenders = { read, handWritten, udsv, papa };

self.onmessage = ({ data: { contender, files, codes } }) => {
  contenders[contender](files, codes).then(
    (totals) => self.postMessage({ totals }),
    (error) => self.postMessage({ error: String(error.stack ?? error) }),
  );
};
self.postMessage({ ready: true });
