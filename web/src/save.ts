// SPDX-License-Identifier: Apache-2.0
// Hands bytes to the reader as a download, made in the page's own memory.

import { sayOfSaving } from './allowed.ts';

const addressLives = 60_000; // ms until the memory of what was saved is let go

const alive = new Set<string>();

function release(address: string): void {
  URL.revokeObjectURL(address);
  alive.delete(address);
}

export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  alive.add(address);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => release(address), addressLives);
  sayOfSaving();
}

// Lets go at once of what was saved.
export function forgetSaved(): void {
  for (const address of alive) release(address);
}
