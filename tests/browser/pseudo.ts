// SPDX-License-Identifier: Apache-2.0
// Two languages that nobody speaks, made from the English file: a long one with an accent on every vowel, and one that is
// written from right to left with the plurals, digits and dates of Arabic. What stands on the page without their marks has
// not come from web/text.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { top } from './fixtures.ts';

export const open = '⟦';
export const close = '⟧';

const accented: Record<string, string> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýÿ' };
const capital: Record<string, string> = { A: 'ÁÀ', E: 'ÉÈ', I: 'ÍÌ', O: 'ÓÒ', U: 'ÚÙ', Y: 'ÝŸ' };
const hebrew = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

function long(letter: string): string {
  return accented[letter] ?? capital[letter] ?? letter;
}

function rightToLeft(letter: string): string {
  const at = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  return at >= 0 && at < hebrew.length ? (hebrew[at] ?? letter) : letter;
}

// One line of a pattern: its text changed, its placeables as they are. A selector that goes on in the next lines ends it.
function line(text: string, change: (letter: string) => string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== '{') {
      result += change(text[i] ?? '');
      continue;
    }
    const end = text.indexOf('}', i);
    if (end < 0) return result + text.slice(i);
    result += text.slice(i, end + 1);
    i = end;
  }
  return result;
}

export interface Pseudo {
  code: string;
  name: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  change: (letter: string) => string;
}

export const pseudos: Pseudo[] = [
  { code: 'en-XA', name: 'Ŀóóńĝ', locale: 'el-GR', direction: 'ltr', change: long },
  { code: 'ar-XB', name: 'ימין', locale: 'ar-EG', direction: 'rtl', change: rightToLeft },
];

export function pseudoText(english: string, pseudo: Pseudo): string {
  const own: Record<string, string> = {
    name: pseudo.name,
    locale: pseudo.locale,
    direction: pseudo.direction,
    called: pseudo.code,
  };
  const lines = english.split('\n').map((one) => {
    if (one.startsWith('#') || one.trim() === '') return one;
    const about = /^language-(\w+) = /.exec(one);
    if (about !== null) return `language-${about[1] ?? ''} = ${own[about[1] ?? ''] ?? ''}`;
    const [, head = '', rest = ''] = /^([\w-]+ = ?|\s*\*?\[[^\]]+\] ?|\s*)(.*)$/.exec(one) ?? [];
    return head + line(rest, pseudo.change);
  });
  return marked(lines).join('\n');
}

// Each message begins and ends with its mark, so that one that is cut off or put together from pieces is seen.
function marked(lines: string[]): string[] {
  const result: string[] = [];
  let openMessage = false;
  const end = (): void => {
    if (!openMessage) return;
    let last = result.length - 1;
    while ((result[last] ?? '').trim() === '') last--;
    result[last] = `${result[last] ?? ''}${close}`;
    openMessage = false;
  };
  for (const one of lines) {
    if (/^[^\s}]/.test(one)) end();
    const message = /^([\w-]+ =) ?(.*)$/.exec(one);
    if (message === null || one.startsWith('#') || one.startsWith('language-')) {
      result.push(one);
      continue;
    }
    openMessage = true;
    // A pattern that begins in the next line keeps its own line breaks.
    result.push(`${message[1] ?? ''} ${open}${message[2] ?? ''}`);
  }
  end();
  return result;
}

// The page with these two languages beside the others: a build of its own, and where it is.
export function buildPseudo(): string {
  const folder = path.join(top, 'build/pseudo');
  const texts = path.join(folder, 'text');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(texts, { recursive: true });
  const english = readFileSync(path.join(top, 'web/text/en.ftl'), 'utf8');
  for (const pseudo of pseudos) {
    writeFileSync(path.join(texts, `${pseudo.code}.ftl`), pseudoText(english, pseudo));
  }
  execFileSync(
    process.execPath,
    [
      path.join(top, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      path.join(top, 'web/vite.config.ts'),
      '--outDir',
      folder,
    ],
    { cwd: top, env: { ...process.env, ROLLCALL_TEXTS: texts }, stdio: 'pipe' },
  );
  return pathToFileURL(path.join(folder, 'rollcall.html')).href;
}
