// SPDX-License-Identifier: Apache-2.0
// How a worker comes to the bytes of a file. WebKit lets no worker of a page from file:// read one: there the page reads
// each piece and hands its bytes over, keeping none.

interface Wanted {
  type: 'lend';
  blob: Blob;
}

let readsItself: Promise<boolean> | undefined;

// In a worker: whether it can read files itself.
export function canRead(): Promise<boolean> {
  readsItself ??= new Blob(['1']).arrayBuffer().then(
    () => true,
    () => false,
  );
  return readsItself;
}

// In a worker: rejects where the browser cannot read the file.
export async function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  if (await canRead()) return blob.arrayBuffer();
  const { port1: here, port2: there } = new MessageChannel();
  return new Promise((resolve, reject) => {
    here.onmessage = ({ data }: MessageEvent<ArrayBuffer | null>) => {
      here.close();
      if (data === null) reject(new Error('not read'));
      else resolve(data);
    };
    const wanted: Wanted = { type: 'lend', blob };
    (self as unknown as Worker).postMessage(wanted, [there]);
  });
}

export async function textOf(blob: Blob): Promise<string> {
  return new TextDecoder().decode(await bytesOf(blob));
}

// In the page: whether a worker's message asks for bytes, which it then gets.
export function lends({ data, ports }: MessageEvent<Wanted | { type: string }>): boolean {
  const [there] = ports;
  if (data.type !== 'lend' || !('blob' in data) || there === undefined) return false;
  data.blob.arrayBuffer().then(
    (bytes) => there.postMessage(bytes, [bytes]),
    () => there.postMessage(null),
  );
  return true;
}
