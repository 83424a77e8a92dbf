// SPDX-License-Identifier: Apache-2.0
// What this page has asked of any server since it was opened, by the browser's own list (resource timing): the page's and that
// of its workers. What the page carries itself, at addresses blob: and data:, is no request.

export const requestsChanged = new EventTarget();

const asked: string[] = [];

export function requestsMade(): readonly string[] {
  return asked;
}

export function countRequests(addresses: string[]): void {
  const others = addresses.filter((address) => !/^(blob|data):/.test(address));
  if (others.length === 0) return;
  asked.push(...others);
  requestsChanged.dispatchEvent(new Event('change'));
}

// Calls `made` with every request from the first on, in the page or in a worker.
export function watchRequests(made: (addresses: string[]) => void): void {
  new PerformanceObserver((list) => made(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}
