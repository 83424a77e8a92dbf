// SPDX-License-Identifier: Apache-2.0
// Every sentence of the page: looked up by key in web/text, one file a language.
import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';
import texts from 'virtual:texts';
import { embedding } from './embed/settings.ts';
import { block } from './unpack.ts';

// The stem of a file of web/text: 'en', 'es', 'ht' …
export type Language = string;

const usual: Language = 'en';
// The sentences of the first part of the page, and then of every part that has been loaded: a line of keys, then a language
// a line, its stem and what Fluent's parser made of each key's sentence while the page was built.
const given: string[] = [block('rollcall-text')];
const bundles: Partial<Record<Language, { bundle: FluentBundle; taken: number }>> = {};

type Sentence = FluentResource['body'][number]['value'];

// Taken in where it is first spoken.
function bundleOf(language: Language): FluentBundle {
  const made = (bundles[language] ??= {
    bundle: new FluentBundle(texts[language]?.locale ?? usual, { useIsolating: false }),
    taken: 0,
  });
  for (; made.taken < given.length; made.taken++) {
    const [keys = '', ...lines] = given[made.taken]?.split('\n') ?? [];
    const line = lines.find((one) => one.startsWith(`${language} `));
    if (line === undefined) continue;
    const sentences = JSON.parse(line.slice(language.length)) as (Sentence | null)[];
    const body = keys.split(' ').map((id, i) => ({ id, value: sentences[i] ?? null, attributes: {} }));
    made.bundle.addResource({ body: body.filter(({ value }) => value !== null) as FluentResource['body'] });
  }
  return made.bundle;
}

// The sentences of a part of the page (parts.ts).
export function addTexts(text: string): void {
  given.push(text);
}

let current: Language = usual;

export const languageChanged = new EventTarget();

export function languages(): Language[] {
  return Object.keys(texts);
}

// As its speakers write it: 'Español'.
export function languageName(of: Language): string {
  return texts[of]?.name ?? of;
}

export function direction(of: Language): 'ltr' | 'rtl' {
  return texts[of]?.direction ?? 'ltr';
}

// The language that a home-language column names by a word or a code; English where there is no text for it.
export function languageCalled(value: string): Language {
  const word = /^[\p{L}\p{M}]+/u.exec(value.trim().toLowerCase())?.[0] ?? '';
  return languages().find((one) => texts[one]?.called.includes(word)) ?? usual;
}

export function language(): Language {
  return current;
}

export function locale(): string {
  return texts[current]?.locale ?? usual;
}

// The text for a tag such as 'es-419': that very one, else one of the same language.
export function textFor(tag: string): Language | undefined {
  const wanted = tag.trim().toLowerCase();
  const base = (of: string): string => of.split('-')[0] ?? '';
  return (
    languages().find((one) => one.toLowerCase() === wanted) ??
    languages().find((one) => wanted !== '' && base(one.toLowerCase()) === base(wanted))
  );
}

// The language of the page around this one, where this one stands in a frame and may look.
function hostLanguage(): string {
  try {
    return window.parent === window ? '' : window.parent.document.documentElement.lang;
  } catch {
    return '';
  }
}

// The language asked for in the address, else by a host in the fragment, else the host's, else the first of the browser's
// that there is a text for.
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  for (const tag of [asked, embedding?.lang ?? '', hostLanguage(), ...navigator.languages]) {
    const found = textFor(tag);
    if (found !== undefined) return found;
  }
  return usual;
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  document.documentElement.dir = direction(next);
  document.title = t('page-title');
  languageChanged.dispatchEvent(new Event('change'));
}

// What is made meanwhile speaks that language, whatever the page's is: a letter.
export function speaking<T>(as: Language, make: () => T): T {
  const was = current;
  current = as;
  try {
    return make();
  } finally {
    current = was;
  }
}

export function has(key: string): boolean {
  return bundleOf(current).hasMessage(key);
}

// The sentence of that key. A missing one shows its key, and a test looks for those.
export function t(key: string, values: Record<string, FluentVariable> = {}): string {
  const bundle = bundleOf(current);
  const pattern = bundle.getMessage(key)?.value;
  if (pattern === undefined || pattern === null) return key;
  return bundle.formatPattern(pattern, values).trim();
}
