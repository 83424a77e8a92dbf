// SPDX-License-Identifier: Apache-2.0
// Every sentence of the page: looked up by key in web/text, one file a language.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../text/en.ftl?raw';
import spanish from '../text/es.ftl?raw';

export type Language = 'en' | 'es';

const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' };

const texts: Record<Language, string> = { en: english, es: spanish };
const bundles: Partial<Record<Language, FluentBundle>> = {};

// Made where it is first spoken: a language takes a good part of the time in which the page starts.
function bundleOf(language: Language): FluentBundle {
  const before = bundles[language];
  if (before !== undefined) return before;
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(texts[language]));
  if (errors.length > 0) throw errors[0] ?? new Error('text');
  bundles[language] = bundle;
  return bundle;
}

let current: Language = 'en';

export const languageChanged = new EventTarget();

export function language(): Language {
  return current;
}

export function locale(): string {
  return locales[current];
}

// The language asked for in the address, else the first of the browser's that there is a text for.
export function preferredLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  for (const tag of [asked ?? '', ...navigator.languages]) {
    const short = tag.slice(0, 2).toLowerCase();
    if (short === 'en' || short === 'es') return short;
  }
  return 'en';
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
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
