// SPDX-License-Identifier: Apache-2.0
// The browser's own translator replaces every text node by a <font> with other words. Lit goes on to write into the nodes
// that it made, which nobody sees any more: an old answer would stay on the screen, or the page would stop. So what a
// translator took out is kept, and put back before an element changes. The translator sees the change and translates again.
const replaced = new WeakMap<Element, Text>();

function isFont(node: Node | null | undefined): node is Element {
  return node instanceof Element && node.localName === 'font';
}

// Which text a <font> stands for: the one that went where it came, in one step or in two.
function learn(records: MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (removedNodes.length !== 1) continue;
    const [text] = removedNodes;
    if (!(text instanceof Text)) continue;
    const font = [addedNodes[0], previousSibling, nextSibling].find(isFont);
    if (font !== undefined && !replaced.has(font)) replaced.set(font, text);
  }
}

const watch = new MutationObserver(learn);
watch.observe(document.documentElement, { childList: true, subtree: true });
const fonts = document.getElementsByTagName('font');

// Puts the texts of this element back, where a translator has taken them out.
export function putBack(element: Element): void {
  if (fonts.length === 0) return;
  learn(watch.takeRecords());
  for (const font of element.querySelectorAll('font')) {
    const text = replaced.get(font);
    if (text !== undefined) font.replaceWith(text);
  }
  watch.takeRecords(); // these were its own
}
