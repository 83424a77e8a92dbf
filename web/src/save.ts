// SPDX-License-Identifier: Apache-2.0
// Hands bytes to the reader as a download, made in the page's own memory.

const addressLives = 60_000; // ms until the memory of what was saved is let go

export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), addressLives);
}
