// SPDX-License-Identifier: Apache-2.0
// The page's own sentences, with their values put in, as a test looks for them: wording can change without the test.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { top } from './fixtures.ts';

export const spoken = ['en', 'es'] as const;
export type Spoken = (typeof spoken)[number];
export type Values = Record<string, FluentVariable>;

function bundleOf(language: Spoken): FluentBundle {
  const text = readFileSync(path.join(top, 'web/text', `${language}.ftl`), 'utf8');
  const bundle = new FluentBundle(`${language}-US`, { useIsolating: false });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

const bundles: Record<Spoken, FluentBundle> = { en: bundleOf('en'), es: bundleOf('es') };

export function words(language: Spoken, key: string, values: Values = {}): string {
  const pattern = bundles[language].getMessage(key)?.value;
  if (pattern === undefined || pattern === null) throw new Error(`no sentence: ${key}`);
  return bundles[language].formatPattern(pattern, values).trim();
}

// 'Thursday, November 12', as a person says it.
export function dayWords(language: Spoken, date: string, year = false): string {
  return new Intl.DateTimeFormat(`${language}-US`, {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(year ? { year: 'numeric' } : {}),
  }).format(new Date(`${date}T00:00:00Z`));
}
