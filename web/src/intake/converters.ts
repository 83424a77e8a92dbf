// SPDX-License-Identifier: Apache-2.0
// Which files have to be converted before the engine reads them, told by their first bytes, and the workers that do it. The
// workers' texts lie in the page as inert blocks; none is started, or even looked at, until such a file comes.
import type { Converted } from './converted.ts';
import { textOf } from '../unpack.ts';
import { headOf } from './head.ts';
import { lends } from './lent.ts';

export type Special = 'spreadsheet' | 'calendar';

// What a file is, if it is not the engine's own matter. A file that cannot be read is: the engine's end says so.
export async function specialOf(file: File): Promise<Special | undefined> {
  let head: Uint8Array;
  try {
    head = await headOf(file);
  } catch {
    return undefined;
  }
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0xd0, 0xcf, 0x11, 0xe0)) return 'spreadsheet';
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(head))) return 'calendar';
  // By its name alone: so that an empty or cut file is told of as what it was meant to be.
  if (/\.xlsx$/i.test(file.name) && !/[\n,;\t|]/.test(new TextDecoder().decode(head))) return 'spreadsheet';
  return undefined;
}

const blocks: Record<Special, string> = {
  spreadsheet: 'rollcall-spreadsheets',
  calendar: 'rollcall-calendars',
};

// Converts one file in a worker of its own, which ends with it, or at once when `signal` is aborted.
export async function convert(file: File, special: Special, signal: AbortSignal): Promise<Converted> {
  const text = await textOf(blocks[special]);
  signal.throwIfAborted();
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return new Promise<Converted>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    worker.onmessage = (event: MessageEvent<Converted>) => {
      if (!lends(event)) resolve(event.data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve({
        type: 'refused',
        why: special === 'spreadsheet' ? 'spreadsheet-damaged' : 'calendar-damaged',
      });
    };
    worker.postMessage(file);
  }).finally(() => {
    worker.terminate();
    URL.revokeObjectURL(address);
  });
}
