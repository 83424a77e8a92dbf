// SPDX-License-Identifier: Apache-2.0
// Whether this browser can run the page's engine, and what is shown where it cannot: one sentence that names the browsers that
// can, and the rules in ten sentences, which the page carries for browsers without JavaScript.
import { language, t } from './text.ts';

// The smallest module with a vector instruction.
const vectors = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123],
  ...[3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11],
);

export function canRunEngine(): boolean {
  return (
    typeof WebAssembly === 'object' &&
    WebAssembly.validate(vectors) &&
    typeof DecompressionStream === 'function'
  );
}

// In place of the page.
export function showRulesAlone(page: Element | null): void {
  const plain = document.querySelector('noscript')?.textContent ?? '';
  const { body } = new DOMParser().parseFromString(plain, 'text/html');
  const [first, ...others] = body.querySelectorAll('.needs');
  others.forEach((one) => one.remove());
  first?.replaceChildren(t('browser-needed'));
  first?.setAttribute('lang', language());
  const own = body.querySelector(`section[lang="${language()}"]`);
  if (own !== null) first?.after(own);
  document.documentElement.lang = 'en'; // of all that says no other
  page?.replaceWith(...body.children);
}
