// SPDX-License-Identifier: Apache-2.0
// What the bundler made, as the parts that src/parts.ts loads: which chunks a part is made of, and which sentences each chunk
// says. A sentence goes to the first part if that says it, else to every other part that does.
import { FluentResource } from '@fluent/bundle';
import type { Rollup } from 'vite';
import type { LanguageText } from './texts.ts';

export interface Part {
  name: string;
  chunks: string[]; // in the order in which they run; of all parts but the first without the first part's
}

// The first part, which stands in the page as it is, and the others by what src/parts.ts calls them.
const first = 'page';
export const entries: Record<string, string> = {
  [first]: 'src/main.ts',
  staff: 'src/staff.ts',
  charts: 'src/elements/charts-view.ts',
  family: 'src/elements/family-app.ts',
  privacy: 'src/elements/privacy-channels.ts',
  embed: 'src/embed/frame.ts',
};

// The first part comes first.
export function partsOf(chunks: Map<string, Rollup.OutputChunk>): Part[] {
  const there = new Set<string>();
  const needed = (name: string, before: Set<string>): string[] => {
    if (there.has(name) || before.has(name)) return [];
    before.add(name);
    return [...(chunks.get(name)?.imports ?? []).flatMap((one) => needed(one, before)), name];
  };
  return Object.keys(entries).map((name) => {
    const part = { name, chunks: needed(`${name}.js`, new Set()) };
    if (name === first) part.chunks.forEach((one) => there.add(one));
    return part;
  });
}

// One chunk as a script: what it needs is asked for by name, and an entry runs at once.
export function asScript(name: string, code: string): string {
  const runs = name.replace(/\.js$/, '') in entries ? ',1' : '';
  return `rollcallChunk(${JSON.stringify(name)},function(require,exports,module){${code}\n}${runs});`;
}

export const loader = `"use strict";
var rollcallChunk=(function(){
var makers={},made={};
function require(name){
name=name.replace("./","");
if(made[name])return made[name].exports;
var module=made[name]={exports:{}};
makers[name](require,module.exports,module);
return module.exports;
}
return function(name,maker,run){if(!makers[name]){makers[name]=maker;}if(run)require(name);};
})();`;

// ---------------------------------------------------------------- sentences

type Node = Record<string, unknown>;

// What a key can be for a piece of code: its texts, and its templates with anything in their gaps.
function keysIn(tree: unknown): { whole: Set<string>; patterns: RegExp[] } {
  const whole = new Set<string>();
  const patterns = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node['type'] === 'Literal' && typeof node['value'] === 'string') {
      whole.add(node['value']);
      if (/^[a-z][a-z0-9-]+-$/.test(node['value'])) patterns.add(`^${node['value']}.+$`);
    }
    if (node['type'] === 'TemplateLiteral') {
      const quasis = node['quasis'] as { value: { cooked: string } }[];
      const pieces = quasis.map((one) => one.value.cooked);
      if (pieces.length === 1) whole.add(pieces[0] ?? '');
      else if (pieces.every((piece) => /^[a-z0-9-]*$/.test(piece)) && pieces.join('').length > 3) {
        patterns.add(`^${pieces.join('.+')}$`);
      }
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child);
  };
  visit(tree);
  return { whole, patterns: [...patterns].map((one) => new RegExp(one)) };
}

const firstWord = (key: string): string => key.split('-')[0] ?? '';

// For each part its sentences as src/text.ts takes them: a line of keys, then a language a line in their order. A key that no part has whole, because code makes
// it of pieces alone, goes where others of its first word go.
export function sentencesByPart(texts: Record<string, LanguageText>, trees: unknown[][]): string[] {
  const bodies = Object.values(texts).map(({ text }) => new FluentResource(text).body);
  const all = [...new Set(bodies.flatMap((body) => body.map(({ id }) => id)))];
  const said = trees.map((of) => {
    const { whole, patterns } = keysIn(of);
    return new Set(all.filter((key) => whole.has(key) || patterns.some((one) => one.test(key))));
  });
  for (const key of all.filter((one) => !said.some((keys) => keys.has(one)))) {
    const near = said.filter((keys) => [...keys].some((one) => firstWord(one) === firstWord(key)));
    for (const keys of near) keys.add(key);
  }
  const [first = new Set<string>()] = said;
  return said.map((keys) =>
    sentencesOf(
      texts,
      all.filter((id) => keys.has(id) && (keys === first || !first.has(id))),
    ),
  );
}

// The sentences of these keys, as src/text.ts takes them.
export function sentencesOf(texts: Record<string, LanguageText>, keys: string[]): string {
  const lines = Object.entries(texts).map(([stem, { text }]) => {
    const values = new Map(new FluentResource(text).body.map(({ id, value }) => [id, value]));
    return `${stem} ${JSON.stringify(keys.map((id) => values.get(id) ?? null))}`;
  });
  return [keys.join(' '), ...lines].join('\n');
}
