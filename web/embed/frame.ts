// SPDX-License-Identifier: Apache-2.0
// What embed.js makes of what its tag says, and what 'Embed this' shows of it: the frame, and the fragment of its address.

// One name a setting of the fragment (web/src/embed/settings.ts); '' and undefined: it is not said.
export type Said = Record<string, string | undefined>;

export const tokens = 'allow-scripts allow-downloads allow-modals';
export const colourNames = ['accent', 'background', 'text'];

// A profile that was named and is not there is said as an empty one, so that the page can tell.
export function fragmentOf(said: Said): string {
  const fragment = new URLSearchParams('embed=1');
  for (const name in said) {
    const value = said[name];
    if (value || (name === 'profile' && value !== undefined)) fragment.set(name, value);
  }
  return `#${fragment.toString()}`;
}

// No style of the page around it reaches the frame: each of its own is written in and important.
export function makeFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', tokens);
  frame.allow = 'clipboard-write';
  const style = { all: 'initial', display: 'block', width: '100%', border: 0, height: '40rem' };
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, `${value}`, 'important');
  return frame;
}

// The frame has no origin of its own, because its sandbox takes that; a height is all that it says.
export function followHeight(frame: HTMLIFrameElement): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== 'null') return;
    if (typeof data === 'number' && data > 0 && data < 1e5)
      frame.style.setProperty('height', `${Math.ceil(data)}px`, 'important');
  });
}
