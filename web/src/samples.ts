// SPDX-License-Identifier: Apache-2.0
// What the build put into the page beside its code: the examples, the licences of others, the version.
import { block, textOf } from './unpack.ts';

interface Sample {
  files: Record<string, string>;
}

// The examples in the order in which they are offered: first the one that shows most, where it is there.
const offeredFirst = 'whole-class';

function read<T>(text: string, otherwise: T): T {
  return text === '' ? otherwise : (JSON.parse(text) as T);
}

export function sampleStories(): { name: string }[] {
  const names = read<string[]>(block('rollcall-sample-names'), []);
  if (names.includes(offeredFirst)) names.unshift(...names.splice(names.indexOf(offeredFirst), 1));
  return names.map((name) => ({ name }));
}

export async function sampleFiles(name: string): Promise<File[]> {
  const type = 'text/plain';
  const samples = read<Record<string, Sample>>(await textOf('rollcall-samples'), {});
  return Object.entries(samples[name]?.files ?? {}).map(([file, text]) => new File([text], file, { type }));
}

export async function thirdPartyText(): Promise<string> {
  return textOf('rollcall-third-party');
}

export function version(): string {
  return read(block('rollcall-version'), '');
}

// The SHA-256 of the page with 64 zeros in this very place (docs/hosting.md).
export function pageFingerprint(): string {
  return block('rollcall-fingerprint');
}
