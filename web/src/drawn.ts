// SPDX-License-Identifier: Apache-2.0
// What a person looks at first is drawn first; the rest waits for this.

const untilSeen = 20; // ms, in which a frame reaches the screen
const latest = 1000; // ms

// When what has changed stands on the screen; a moment later where nothing is drawn, as in a window that is hidden.
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const late = window.setTimeout(resolve, latest);
    requestAnimationFrame(() =>
      window.setTimeout(() => {
        window.clearTimeout(late);
        resolve();
      }, untilSeen),
    );
  });
}
