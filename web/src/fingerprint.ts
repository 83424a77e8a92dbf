// SPDX-License-Identifier: Apache-2.0
// What ties a sheet of paper to the results it was printed from.
//
// The browser's own SHA-256 answers later and is missing on pages served without encryption; paper is stamped in the moment
// in which it is printed, and there too.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Summary } from './engine/types.ts';

// SHA-256 of {"record", "options", "rules_checked"} as JSON without blanks. For one student of a saved report:
// jq -cj '{record: .students[0], options, rules_checked}' report.json | sha256sum
export function fingerprint(record: unknown, summary: Pick<Summary, 'options' | 'rules_checked'>): string {
  const { options, rules_checked } = summary;
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ record, options, rules_checked }))));
}
