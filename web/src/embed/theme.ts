// SPDX-License-Identifier: Apache-2.0
// The colours that a host asks for, taken only where everything that is read on them, and they on everything they are read
// on, keeps the contrast of WCAG 2.2 level AA.
import { colourNames, type ColourName, type Embedding } from './settings.ts';

const forText = 4.5; // SC 1.4.3
const forLines = 3; // SC 1.4.11
const dark = window.matchMedia('(prefers-color-scheme: dark)');

type Rgb = readonly [number, number, number];
type Colours = Partial<Record<ColourName, Rgb>>;

// ---------------------------------------------------------------- colours

// A colour as the browser understands it; undefined where it is none, or lets something shine through.
export function parseColour(value: string): Rgb | undefined {
  if (
    !/^[#\w\s(),.%/+-]{1,60}$/.test(value) ||
    /var|env|attr|current|inherit|initial|unset|revert/i.test(value)
  )
    return undefined;
  const probe = document.createElement('span');
  probe.style.color = value;
  if (probe.style.color === '') return undefined;
  document.documentElement.append(probe);
  const found = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
  probe.remove();
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

// ---------------------------------------------------------------- what is taken

// The page's own colours by what they are for, as its styles name them.
const text = ['--pico-color', ...[1, 2, 3, 4, 5, 6].map((level) => `--pico-h${level}-color`)];
const otherText = [
  '--muted',
  ...['excused', 'unexcused', 'disciplinary', 'mhw', 'open'].map((s) => `--state-${s}`),
];
const lines = ['--strong-line'];
const behind = ['--pico-background-color'];
const otherBehind = ['--surface', '--pico-card-background-color', '--pico-form-element-background-color'];

type Own = (names: string[]) => Rgb[];

// The page's own colours under the scheme in force, none of a host's.
function ownColours(): Own {
  const style = getComputedStyle(document.documentElement);
  const seen = new Map<string, Rgb[]>();
  for (const name of [...text, ...otherText, ...lines, ...behind, ...otherBehind]) {
    const colour = parseColour(style.getPropertyValue(name).trim());
    seen.set(name, colour === undefined ? [] : [colour]);
  }
  return (names) => names.flatMap((name) => seen.get(name) ?? []);
}

function keeps(atLeast: number, of: Rgb[], on: Rgb[]): boolean {
  return of.every((one) => on.every((other) => contrast(one, other) >= atLeast));
}

function isReadable({ accent, background, text: words }: Colours, own: Own): boolean {
  const on = [...(background === undefined ? own(behind) : [background]), ...own(otherBehind)];
  const written = words === undefined ? own(text) : [words];
  const accents = accent === undefined ? [] : [accent];
  if (background !== undefined) {
    if (!keeps(forText, [...written, ...own(otherText)], [background])) return false;
    if (!keeps(forLines, own(lines), [background])) return false;
  }
  return (words === undefined || keeps(forText, [words], on)) && keeps(forText, accents, on);
}

// As many of the wanted colours as can be read together: a background with its text, each of them alone, then the accent.
export function readable(wanted: Colours, own: Own): Colours {
  const { accent, ...others } = wanted;
  const { background, text: words } = others;
  const tries: Colours[] = [others];
  if (background !== undefined) tries.push({ background });
  if (words !== undefined) tries.push({ text: words });
  const taken = tries.find((one) => isReadable(one, own)) ?? {};
  const withAccent = accent === undefined ? taken : { ...taken, accent };
  return isReadable(withAccent, own) ? withAccent : taken;
}

// ---------------------------------------------------------------- the page's styles

const css = (colour: Rgb): string => `rgb(${colour.join(', ')})`;

function declarations({ accent, background, text: words }: Colours): string {
  const all: [string, string][] = [];
  if (background !== undefined)
    all.push(...behind.map((name) => [name, css(background)] as [string, string]));
  if (words !== undefined) all.push(...text.map((name) => [name, css(words)] as [string, string]));
  if (accent !== undefined) {
    const black: Rgb = [0, 0, 0];
    const white: Rgb = [255, 255, 255];
    const on = contrast(accent, white) >= forText ? white : black; // one of the two always is
    for (const name of [
      '',
      '-background',
      '-border',
      '-hover',
      '-hover-background',
      '-hover-border',
      '-underline',
    ])
      all.push([`--pico-primary${name}`, css(accent)]);
    all.push(['--accent', css(accent)], ['--pico-primary-inverse', css(on)]);
  }
  return all.map(([name, value]) => `${name}:${value}`).join(';');
}

// A scheme that the host has chosen: the rules for the dark one apply to every screen, or to none.
function chooseScheme(scheme: 'light' | 'dark'): void {
  const medium = scheme === 'dark' ? 'screen' : 'not all';
  const choose = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && /prefers-color-scheme:\s*dark/.test(rule.media.mediaText))
        rule.media.mediaText = medium;
    }
  };
  const all = (): void => [...document.styleSheets].forEach((sheet) => choose(sheet.cssRules));
  all();
  // Parts of the page bring styles of their own.
  new MutationObserver(all).observe(document.head, { childList: true });
}

// `tellRefused` hears which of the colours the page could not take, now and whenever the browser's scheme changes.
export function followTheme(
  { theme, colours }: Embedding,
  tellRefused: (refused: ColourName[]) => void,
): void {
  if (theme !== 'auto') chooseScheme(theme);
  const wanted: Colours = {};
  for (const name of colourNames) {
    const colour = parseColour(colours[name] ?? '');
    if (colour !== undefined) wanted[name] = colour;
  }
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const paint = (): void => {
    sheet.replaceSync('');
    const taken = readable(wanted, ownColours());
    // Paper stays black on white.
    sheet.replaceSync(`@media screen { :root:root:root { ${declarations(taken)} } }`);
    tellRefused(colourNames.filter((name) => colours[name] !== undefined && taken[name] === undefined));
  };
  paint();
  if (theme === 'auto') dark.addEventListener('change', paint);
}
