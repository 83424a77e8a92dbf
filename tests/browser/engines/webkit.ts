// SPDX-License-Identifier: Apache-2.0
// Debian's WebKitGTK, by WebKitWebDriver with its MiniBrowser under Xvfb: plain WebDriver over HTTP, on this machine alone.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { findInPage, keepErrors, keptErrors, until, type Engine, type Handle, type Tab } from './engine.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'; // of the WebDriver standard

function miniBrowser(): string {
  const libraries = '/usr/lib';
  for (const folder of readdirSync(libraries)) {
    const file = `${libraries}/${folder}/webkit2gtk-4.1/MiniBrowser`;
    if (existsSync(file)) return file;
  }
  throw new Error("WebKitGTK's MiniBrowser is not installed");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// A screen of its own; Xvfb writes its number when it is ready.
async function startScreen(): Promise<{ screen: string; process: ChildProcess }> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const screen = await new Promise<string>((resolve, reject) => {
    let said = '';
    process.on('error', reject);
    process.on('exit', () => reject(new Error('Xvfb ended')));
    process.stdio[3]?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (said.endsWith('\n')) resolve(`:${said.trim()}`);
    });
  });
  return { screen, process };
}

type Ask = <R>(method: 'GET' | 'POST' | 'DELETE', at: string, body?: unknown) => Promise<R>;

function asker(base: string): Ask {
  return async <R>(method: string, at: string, body?: unknown) => {
    const answer = await fetch(`${base}${at}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`WebKitWebDriver ${method} ${at}: ${JSON.stringify(value)}`);
    return value as R;
  };
}

function tabOf(ask: Ask, close: () => Promise<void>): Tab {
  const handle = (id: string): Handle => ({
    click: async () => {
      await ask('POST', `/element/${id}/click`, {});
    },
    type: async (text) => {
      await ask('POST', `/element/${id}/value`, { text });
    },
    give: async (files) => {
      await ask('POST', `/element/${id}/value`, { text: files.join('\n') });
    },
  });
  const run: Tab['run'] = async <A, R>(what: (arg: A) => R | Promise<R>, arg: A): Promise<R> => {
    const script = `const [arg, done] = arguments;
Promise.resolve(arg).then(${what.toString()}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await ask<{ value: R; error?: string }>('POST', '/execute/async', {
      script,
      args: [arg ?? null],
    });
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const tab: Tab = {
    open: async (address) => {
      await ask('POST', '/url', { url: address });
      await run(keepErrors, null);
    },
    back: async () => {
      await run(() => history.back(), null);
    },
    run,
    find: async (where) => {
      const found = await ask<Record<string, string> | null>('POST', '/execute/sync', {
        script: `return (${findInPage.toString()})(arguments[0]);`,
        args: [where],
      });
      const id = found?.[elementKey];
      return id === undefined ? undefined : handle(id);
    },
    frame: async (css) => {
      const id = await until(css, async () => {
        const found = await ask<Record<string, string> | null>('POST', '/execute/sync', {
          script: 'return document.querySelector(arguments[0]);',
          args: [css],
        });
        return found?.[elementKey];
      });
      await ask('POST', '/frame', { id: { [elementKey]: id } });
      return tab;
    },
    // This driver has no downloads: the link is kept from being followed, and its bytes are compared in the page.
    saves: async (press, name, bytes) => {
      await run(() => {
        const kept = window as unknown as { kept?: Promise<[string, Blob]> };
        const made = new Map<string, Blob>();
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob: Blob) => {
          const address = createObjectURL(blob);
          made.set(address, blob);
          return address;
        };
        kept.kept = new Promise((resolve) => {
          HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
            const blob = made.get(this.href);
            if (blob !== undefined) resolve([this.download, blob]);
          };
        });
      }, null);
      await press();
      return run(
        async ({ name, base64 }) => {
          const { kept } = window as unknown as { kept: Promise<[string, Blob]> };
          const [called, blob] = await kept;
          if (called !== name) return called;
          const got = new Uint8Array(await blob.arrayBuffer());
          const wanted = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          if (got.length !== wanted.length)
            return `${got.length} bytes, not the ${wanted.length} of the command`;
          const at = got.findIndex((byte, i) => byte !== wanted[i]);
          return at < 0 ? '' : `another byte at ${at}`;
        },
        { name, base64: bytes.toString('base64') },
      );
    },
    errors: () => run(keptErrors, null),
    close,
  };
  return tab;
}

export async function startWebKit(env: Record<string, string> = {}): Promise<Engine> {
  const { screen, process: display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen, LANG: 'en_US.UTF-8', LANGUAGE: 'en_US', ...env },
  });
  const base = `http://127.0.0.1:${port}`;
  const top = asker(base);
  await until('WebKitWebDriver', () =>
    top<{ ready: boolean }>('GET', '/status').then(
      ({ ready }) => ready,
      () => false as const,
    ),
  );
  interface Session {
    sessionId: string;
    capabilities: { browserVersion: string };
  }
  const begin = (): Promise<Session> =>
    top<Session>('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } },
      },
    });
  // One session at a time; the first is begun for the version and used by the first tab.
  let first: Session | undefined = await begin();
  const version = `WebKitGTK ${first.capabilities.browserVersion}`;
  const close = async (id: string): Promise<void> => {
    await top('DELETE', `/session/${id}`);
  };
  return {
    version,
    tab: async () => {
      const { sessionId } = first ?? (await begin());
      first = undefined;
      const ask = asker(`${base}/session/${sessionId}`);
      await ask('POST', '/timeouts', { script: 30_000 });
      return tabOf(ask, () => close(sessionId));
    },
    end: async () => {
      if (first !== undefined) await close(first.sessionId);
      driver.kill();
      display.kill();
    },
  };
}
