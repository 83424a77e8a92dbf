// SPDX-License-Identifier: Apache-2.0
// What a page around this one can forbid: printing, saving, copying, new windows. Browsers forbid in silence, so it is said
// here, in a sentence beside what was pressed.
import { isFramed } from './embed/settings.ts';
import { languageChanged, t } from './text.ts';

const printWaits = 1000; // ms in which a browser that prints has said so

// A frame whose limits can be anything: it has no origin of its own, and the page was not opened from a disk.
const isSandboxed = isFramed && window.origin === 'null' && location.protocol !== 'file:';

let pressed: Element | undefined;
if (isFramed) {
  const press = (event: Event): void => {
    takeBack();
    if (!(event.target instanceof Element)) return;
    pressed = event.target.closest('a, button, summary') ?? undefined;
    const link = event.target.closest<HTMLAnchorElement>('a[target="_blank"]');
    if (isSandboxed && link !== null) sayHere(t('frame-no-window', { address: link.href }));
  };
  document.addEventListener('click', press, { capture: true });
}

// ---------------------------------------------------------------- the sentence

let shown: HTMLElement | undefined;

function takeBack(): void {
  shown?.remove();
  shown = undefined;
}

languageChanged.addEventListener('change', takeBack);
window.addEventListener('hashchange', takeBack);

// Below what was pressed; the next press takes it away.
export function sayHere(sentence: string): void {
  takeBack();
  shown = document.createElement('p');
  shown.className = 'said-here';
  shown.setAttribute('role', 'alert');
  shown.textContent = sentence;
  const main = document.querySelector('main') ?? document.body;
  const place =
    pressed?.isConnected === true ? pressed.getBoundingClientRect() : main.getBoundingClientRect();
  shown.style.top = `${(pressed?.isConnected === true ? place.bottom : place.top) + window.scrollY}px`;
  document.body.append(shown);
  shown.scrollIntoView({ block: 'nearest' });
}

// Where the page around this one is in this page's way, this is the address without it.
function addressAlone(): string {
  return location.href.replace(/#.*$/, '');
}

// ---------------------------------------------------------------- what can be forbidden

// A browser that forbids printing neither prints nor tells.
export function printPage(): void {
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  window.addEventListener('beforeprint', begin, { once: true });
  window.print();
  const look = (): void => {
    window.removeEventListener('beforeprint', begin);
    if (begun) return;
    window.dispatchEvent(new Event('afterprint')); // what was laid out for paper is put away
    sayHere(t('frame-no-print', { address: addressAlone() }));
  };
  if (isFramed && !begun) window.setTimeout(look, printWaits);
}

// A download that is forbidden is not told to the page at all, so wherever it can be, both are said.
export function sayOfSaving(): void {
  if (isSandboxed) sayHere(t('frame-no-download', { address: addressAlone() }));
}

// Where copying is forbidden; the text stands selected, unless another sentence says what else there is.
export function sayNotCopied(key = 'frame-no-copy'): void {
  if (isFramed) sayHere(t(key));
}
