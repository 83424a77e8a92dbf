// SPDX-License-Identifier: Apache-2.0
// embed.js: one tag that puts Rollcall in a frame where the tag stands. It fetches nothing, keeps nothing, and hears of the
// frame its height alone. docs/embedding.md says what the tag can carry.
import { colourNames, followHeight, fragmentOf, makeFrame, type Said } from './frame.ts';

declare const rollcallTitles: Record<string, string>; // by language; put here by the build (web/build/embed.ts)

const tag = document.currentScript as HTMLScriptElement;
const root = document.documentElement;
const { lang: own, profile, ...given } = tag.dataset;
const page = new URL('index.html', tag.src).href;
const language = (): string => own || root.lang;
const titles = rollcallTitles;
const title = (): string => given['title'] || titles[language().slice(0, 2)] || (titles['en'] ?? '');
const frame = makeFrame(title());

let loaded = false;
let said: string;

// The language goes into the fragment alone: the page stays as it is, and what was entered with it.
function follow(): void {
  if (!loaded || said === language()) return;
  said = language();
  frame.title = title();
  frame.contentWindow?.location.replace(`${page}#lang=${said}`);
}

function show(json?: string): void {
  const { mode, start, theme, by } = given;
  const settings: Said = { mode, start, theme, by, host: window.origin, profile: json };
  settings['lang'] = said = language();
  const style = getComputedStyle(tag.parentElement ?? root);
  for (const name of colourNames) settings[name] = style.getPropertyValue(`--rollcall-${name}`).trim();
  frame.onload = () => {
    loaded = true;
    follow();
  };
  frame.src = page + fragmentOf(settings);
  tag.after(frame);
}

// A profile is the text of an element with that id, or a script in profiles/ that lays it on its own tag.
function takeProfile(name: string): void {
  const element = document.getElementById(name);
  if (element !== null) return show(element.textContent);
  const script = document.createElement('script') as HTMLScriptElement & { profile?: object };
  script.src = new URL(`profiles/${name}.js`, tag.src).href;
  script.onload = script.onerror = () =>
    show(script.profile === undefined ? '' : JSON.stringify(script.profile));
  document.head.append(script);
}

followHeight(frame);
if (!own) new MutationObserver(follow).observe(root, { attributeFilter: ['lang'] });
if (profile) takeProfile(profile);
else show();
