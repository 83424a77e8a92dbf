// SPDX-License-Identifier: Apache-2.0
// What the core paths ask of a browser: thin enough that three drivers can give it.

export interface Handle {
  click: () => Promise<void>;
  type: (text: string) => Promise<void>;
  give: (files: string[]) => Promise<void>; // to a file input
}

// Runs in the page; what it uses from outside comes in as its argument.
export type InPage<A, R> = (arg: A) => R | Promise<R>;

export interface Tab {
  open: (address: string) => Promise<void>;
  back: () => Promise<void>;
  run: <A, R>(what: InPage<A, R>, arg: A) => Promise<R>;
  // The one that is there now; undefined: none.
  find: (where: Where) => Promise<Handle | undefined>;
  // The document in a frame of this one; from then on this tab itself is not asked any more.
  frame: (css: string) => Promise<Tab>;
  // What a press saves, against the bytes that it should be: '' or how it differs.
  saves: (press: () => Promise<void>, name: string, bytes: Buffer) => Promise<string>;
  // Of scripts, and against the policy, since the address was opened.
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
}

export interface Engine {
  version: string;
  tab: () => Promise<Tab>;
  end: () => Promise<void>;
}

// By selector, and where that is not enough by the name that a person reads.
export interface Where {
  css: string;
  name?: string;
}

// Runs in the page: the first one shown that fits.
export function findInPage({ css, name }: Where): Element | null {
  const plain = (text: string | null | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');
  const named = (one: Element): string => {
    const labels = (one as HTMLInputElement).labels;
    return plain(one.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? one.textContent);
  };
  const fits = (one: Element): boolean =>
    (one.matches('input[type=file]') || one.getClientRects().length > 0) &&
    (name === undefined || named(one) === name);
  return [...document.querySelectorAll(css)].find(fits) ?? null;
}

// Runs in the page: from here on its errors are kept.
export function keepErrors(): void {
  const kept: string[] = [];
  (window as unknown as { keptErrors: string[] }).keptErrors = kept;
  addEventListener('error', (event) => kept.push(event.message));
  addEventListener('unhandledrejection', (event) => kept.push(String(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    kept.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
}

export function keptErrors(): string[] {
  return (window as unknown as { keptErrors?: string[] }).keptErrors ?? [];
}

export function differs(got: Buffer, bytes: Buffer): string {
  return got.equals(bytes) ? '' : `${got.length} bytes, not the ${bytes.length} that they should be`;
}

export async function until<R>(
  what: string,
  ask: () => Promise<R | undefined | false | ''>,
  atMost = 45_000,
): Promise<R> {
  const end = Date.now() + atMost;
  for (;;) {
    const found = await ask();
    if (found !== undefined && found !== false && found !== '') return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
