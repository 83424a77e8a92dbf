// SPDX-License-Identifier: Apache-2.0
// What a page that embeds this one asks for, in the fragment of the frame's address, read once when this page opens:
// #embed=1&mode=family&lang=es … Whatever of it cannot be read as it is described here leaves the ordinary page.
// docs/embedding.md names every setting; embed.js (web/embed) writes them.

const modes = ['family', 'school'] as const;
const themes = ['auto', 'light', 'dark'] as const;
export const colourNames = ['accent', 'background', 'text'] as const;
// What a family's frame can open with, and the place that this is (family/places.ts).
const starts: Record<string, string> = {
  'wellness-day': 'family',
  days: 'family/days',
  'what-if': 'family/what-if',
  late: 'family/late',
  differs: 'family/differs',
};

export type ColourName = (typeof colourNames)[number];

export interface Embedding {
  mode: (typeof modes)[number] | ''; // '': both doors
  start: string; // the fragment of the place that it opens with; '': the mode's own
  theme: (typeof themes)[number];
  colours: Partial<Record<ColourName, string>>; // as the host writes them
  lang: string; // a tag; '': as the browser asks
  by: string; // who offers this page; '': nobody says
  profile: string; // JSON, not looked at yet; '': none
  host: string; // the origin that is told the height; '': nobody
  preview: boolean; // what is not taken of the settings is said
}

const version = '1';
const longestBy = 300;

export function isEmbedding(fragment: string): boolean {
  return /^#?embed=/.test(fragment);
}

function oneOf<T extends string>(value: string, all: readonly T[]): T | undefined {
  return all.find((one) => one === value);
}

// An origin as postMessage takes it; a page that was opened from a disk has 'null'.
function isOrigin(value: string): boolean {
  if (value === '' || value === 'null') return true;
  try {
    return /^https?:/.test(value) && new URL(value).origin === value;
  } catch {
    return false;
  }
}

function isObject(json: string): boolean {
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

// As one line of text without marks that would turn what stands beside it around.
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestBy);
}

export function readEmbedding(fragment: string): Embedding | 'damaged' {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const taken = new Set<string>();
  const value = (name: string): string => {
    taken.add(name);
    return given.get(name) ?? '';
  };
  const known = value('embed') === version;
  const mode = oneOf(value('mode'), ['', ...modes]);
  const theme = oneOf(value('theme') || 'auto', themes);
  const named = value('start');
  const start = named === '' ? '' : Object.hasOwn(starts, named) ? starts[named] : undefined;
  const lang = value('lang');
  const host = value('host');
  const profile = value('profile');
  const preview = oneOf(value('preview'), ['', '1']);
  const by = plain(value('by'));
  const colours = Object.fromEntries(
    colourNames.map((name) => [name, value(name)]).filter(([, colour]) => colour !== ''),
  ) as Embedding['colours'];
  const allOnce = [...given.keys()].every((name) => taken.has(name) && given.getAll(name).length === 1);
  if (!known || mode === undefined || theme === undefined || start === undefined || preview === undefined)
    return 'damaged';
  if (!allOnce || !/^[A-Za-z0-9-]{0,35}$/.test(lang) || !isOrigin(host)) return 'damaged';
  if (given.has('profile') && !isObject(profile)) return 'damaged';
  if (start !== '' && mode === 'school') return 'damaged'; // what it names is the family's
  return { mode, start, theme, colours, lang, by, profile, host, preview: preview === '1' };
}

const read = isEmbedding(location.hash) ? readEmbedding(location.hash) : undefined;

// undefined where this page stands for itself, and where the settings are damaged.
export const embedding: Embedding | undefined = read === 'damaged' ? undefined : read;
export const isDamaged = read === 'damaged';

// Whether this page is in a frame, whoever made it.
export const isFramed = window.parent !== window;

// The place that this page opens with, and comes back to: a fragment.
export function homePlace(): string {
  if (embedding === undefined) return '';
  return embedding.start || (embedding.mode === 'family' ? 'family' : '');
}

// The language in a fragment that embed.js sends when the page around this one changes its own.
export function languageAsked(fragment: string): string | undefined {
  return embedding === undefined ? undefined : /^#lang=([A-Za-z0-9-]{1,35})$/.exec(fragment)?.[1];
}
