// SPDX-License-Identifier: Apache-2.0
// What the build put into the page beside its code: the examples, the licences of others, the version.

interface Sample {
  files: Record<string, string>;
}

// The examples in the order in which they are offered: first the one that shows most, where it is there.
const offeredFirst = 'whole-class';

function read<T>(id: string, otherwise: T): T {
  const text = document.getElementById(id)?.textContent ?? '';
  return text === '' ? otherwise : (JSON.parse(text) as T);
}

let samples: Record<string, Sample> | undefined;

function all(): Record<string, Sample> {
  samples ??= read<Record<string, Sample>>('rollcall-samples', {});
  return samples;
}

export function sampleStories(): { name: string }[] {
  const names = Object.keys(all());
  if (names.includes(offeredFirst)) names.unshift(...names.splice(names.indexOf(offeredFirst), 1));
  return names.map((name) => ({ name }));
}

export function sampleFiles(name: string): File[] {
  const type = 'text/plain';
  return Object.entries(all()[name]?.files ?? {}).map(([file, text]) => new File([text], file, { type }));
}

export function thirdPartyText(): string {
  return read('rollcall-third-party', '');
}

export function version(): string {
  return read('rollcall-version', '');
}
