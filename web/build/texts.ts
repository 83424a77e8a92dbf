// SPDX-License-Identifier: Apache-2.0
// A Vite plugin: every file of web/text is a language of the page, and nothing else names one. What a file says of its
// language (name, dates and numbers, direction, what a home-language column calls it) is read while the page is built.
// ROLLCALL_TEXTS names one more folder: the tests' pseudo-languages.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:texts';

export interface Language {
  name: string; // as its speakers write it
  locale: string; // for Intl: dates, numbers, plurals
  direction: 'ltr' | 'rtl';
  called: string[]; // in a home-language column, in small letters
}

export interface LanguageText extends Language {
  text: string; // all sentences, as Fluent reads them
}

function said(text: string, key: string, file: string): string {
  const found = new RegExp(`^language-${key} = (.+)$`, 'm').exec(text)?.[1]?.trim();
  if (found === undefined) throw new Error(`${file}: language-${key} is missing`);
  return found;
}

export function readTexts(folders: string[]): Record<string, LanguageText> {
  const texts: Record<string, LanguageText> = {};
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.ftl')) continue;
      const text = readFileSync(path.join(folder, file), 'utf8');
      const direction = said(text, 'direction', file);
      if (direction !== 'ltr' && direction !== 'rtl') throw new Error(`${file}: language-direction`);
      texts[file.slice(0, -4)] = {
        name: said(text, 'name', file),
        locale: said(text, 'locale', file),
        direction,
        called: said(text, 'called', file).split(/,\s*/),
        text,
      };
    }
  }
  return texts;
}

export function textFolders(root: string): string[] {
  const more = process.env['ROLLCALL_TEXTS'];
  return [path.join(root, 'text'), ...(more === undefined || more === '' ? [] : [more])];
}

export function languageTexts({ root }: { root: string }): Plugin {
  const folders = textFolders(root);
  return {
    name: 'rollcall-texts',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      for (const folder of folders)
        for (const file of readdirSync(folder)) this.addWatchFile(path.join(folder, file));
      // The sentences themselves stand in the page part by part (one_page.ts).
      const about = Object.entries(readTexts(folders)).map(([stem, { text: _, ...others }]) => [
        stem,
        others,
      ]);
      return `export default ${JSON.stringify(Object.fromEntries(about))};`;
    },
  };
}
