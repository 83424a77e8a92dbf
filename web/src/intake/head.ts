// SPDX-License-Identifier: Apache-2.0
// The first bytes of a file, read once for all that tell from them what it is: each request to the disk takes its time.

const size = 4096;
const heads = new WeakMap<File, Promise<Uint8Array>>();

// Rejects where the browser cannot read the file.
export function headOf(file: File): Promise<Uint8Array> {
  const before = heads.get(file);
  if (before !== undefined) return before;
  const head = file
    .slice(0, size)
    .arrayBuffer()
    .then((bytes) => new Uint8Array(bytes));
  heads.set(file, head);
  return head;
}

export async function headText(file: File): Promise<string> {
  return new TextDecoder().decode(await headOf(file));
}
