// SPDX-License-Identifier: Apache-2.0
// What the build packed into the page's inert blocks: deflated, and written as base64.

// Only newer browsers have the first way, which is many times faster.
function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const from = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (from !== undefined) return from.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

// No Blob comes into it: WebKit lets no worker of a page from file:// read one.
export function unpacked(packed: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // What cannot be unpacked is told where it is read.
  writer.write(bytesOfBase64(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readable;
}

export function unpackedText(packed: string): Promise<string> {
  return new Response(unpacked(packed)).text();
}

// When all blocks are there: those that the first frame does not need stand behind the page's script.
export function allThere(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

// A block of the page, as it stands there; '' where the build put none.
export function block(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}

// A packed block of the page as text.
export async function textOf(id: string): Promise<string> {
  await allThere();
  const packed = block(id);
  return packed === '' ? '' : unpackedText(packed);
}
