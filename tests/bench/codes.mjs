// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';

const map = path.join(import.meta.dirname, '../../core/law/codes.json');

/** What each code means for the totals, from the starter map of the law: page/totals.js. */
export function codeBits() {
  const present = new Set(
    'present tardy early_dismissal school_activity remote_present in_school_suspension ask not_enrolled no_school'.split(
      ' ',
    ),
  );
  const bits = {};
  for (const { code, kind } of JSON.parse(readFileSync(map, 'utf8'))) {
    if (!present.has(kind)) bits[code] = kind === 'absent_unexcused' ? 3 : 1;
  }
  return bits;
}
