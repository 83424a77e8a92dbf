// SPDX-License-Identifier: Apache-2.0
// A plain static server of the built page, on this machine alone, which keeps what it was asked for.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const top = fileURLToPath(new URL('../../', import.meta.url));
// Where the built page is: named by ROLLCALL_DIST, else where the build puts it.
export const dist = process.env['ROLLCALL_DIST'] ?? path.join(top, 'dist');
export const singleFile = pathToFileURL(path.join(dist, 'rollcall.html')).href;

export interface Site {
  address: string; // of the page
  frame: string; // of a page that holds it in a sandboxed frame
  empty: string; // of a page with nothing on it
  requests: string[]; // paths asked for, in order
  close: () => Promise<void>;
}

const framed = `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">
<iframe title="Rollcall" src="/index.html" sandbox="allow-scripts allow-downloads allow-modals"
  width="1200" height="800"></iframe>`;

const empty = '<!doctype html><html lang="en"><title>Empty</title><link rel="icon" href="data:,">';

export async function startSite(): Promise<Site> {
  const requests: string[] = [];
  const page = (): Buffer => readFileSync(path.join(dist, 'site/index.html'));
  const there: Record<string, () => Buffer | string> = {
    '/': page,
    '/index.html': page,
    '/frame.html': () => framed,
    '/empty.html': () => empty,
    '/embed.js': () => readFileSync(path.join(dist, 'site/embed.js')),
  };
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    requests.push(asked);
    const body = there[asked.split('?')[0] ?? '']?.();
    const type = asked.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `${address}/index.html`,
    frame: `${address}/frame.html`,
    empty: `${address}/empty.html`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
