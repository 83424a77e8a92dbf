// SPDX-License-Identifier: Apache-2.0
// Parts of the page that most visits do not need. Each lies in the page packed, with its sentences and styles, and is
// unpacked and run when it is first needed; the policy names it by its hash. What belongs to a part: whatever its entry
// imports and the page's first part does not.
import { addTexts } from './text.ts';
import { block, textOf } from './unpack.ts';

// Their entries: build/parts.ts.
export type Part = 'staff' | 'charts' | 'family' | 'privacy' | 'embed';

// Each part with the pieces that it is made of, in the order in which they run.
type Pieces = Record<Part, { scripts: string[]; styles: string[]; texts: string[] }>;

let pieces: Pieces | undefined;
const there = new Map<string, Promise<void>>(); // parts and pieces, also those on their way

function once(name: string, make: () => Promise<void>): Promise<void> {
  let made = there.get(name);
  if (made === undefined) there.set(name, (made = make()));
  return made;
}

async function insert(tag: 'script' | 'style', id: string): Promise<void> {
  const text = await textOf(id);
  return once(id, () => {
    const element = document.createElement(tag);
    element.textContent = text;
    document.head.append(element); // a script runs now
    return Promise.resolve();
  });
}

async function load(part: Part): Promise<void> {
  pieces ??= JSON.parse(block('rollcall-parts')) as Pieces;
  const { scripts, styles, texts } = pieces[part];
  for (const text of await Promise.all(texts.map(textOf))) addTexts(text);
  await Promise.all(styles.map((id) => insert('style', id)));
  for (const id of scripts) await insert('script', id);
}

// Comes back when the part's elements and sentences are there.
export function part(name: Part): Promise<void> {
  return once(name, () => load(name));
}
