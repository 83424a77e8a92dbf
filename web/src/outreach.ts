// SPDX-License-Identifier: Apache-2.0
// The list of contacts with families (student_id, date, kind) that was chosen, as text. It lives in the page's memory until it
// is taken away, cleared or the page is closed; the engine reads it anew for each answer and keeps nothing of it.

import { headText } from './intake/head.ts';

export interface Outreach {
  name: string; // of the file
  text: string;
}

let current: Outreach | undefined;

export const outreachChanged = new EventTarget();

export function outreach(): Outreach | undefined {
  return current;
}

export function setOutreach(next: Outreach | undefined): void {
  current = next;
  outreachChanged.dispatchEvent(new Event('change'));
}

const longest = 20_000_000; // bytes; a list of contacts is a small file
const columnWords = /kind|contact|outreach/i;

async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// The list among these files, if there is one, and the files that are none. `isOutreach` asks the engine.
export async function findOutreach(
  files: File[],
  isOutreach: (text: string) => Promise<boolean>,
): Promise<{ found: Outreach | undefined; others: File[] }> {
  let found: Outreach | undefined;
  const others: File[] = [];
  for (const file of files) {
    const head = file.size > longest ? '' : await headText(file).catch(() => '');
    if (columnWords.test(head.replaceAll('\0', ''))) {
      const text = await textOf(file);
      if (await isOutreach(text)) {
        found = { name: file.name, text };
        continue;
      }
    }
    others.push(file);
  }
  return { found, others };
}
