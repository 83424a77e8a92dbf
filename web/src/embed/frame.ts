// SPDX-License-Identifier: Apache-2.0
// The part 'embed': what an embedded page does beyond the ordinary one. It tells the page around it its height, a number and
// nothing else, and it listens to no message.
import { embedding, type ColourName } from './settings.ts';
import { followTheme } from './theme.ts';

const anybody = 'null'; // the origin of a page that was opened from a disk

function tellHeight(host: string): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage(height, host === anybody ? '*' : host);
  };
  new ResizeObserver(tell).observe(document.body);
}

if (embedding !== undefined) {
  followTheme(embedding, (refused: ColourName[]) => {
    document.dispatchEvent(new CustomEvent('colours-refused', { detail: refused }));
  });
  if (embedding.host !== '') tellHeight(embedding.host);
}
