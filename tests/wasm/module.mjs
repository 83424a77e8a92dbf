// SPDX-License-Identifier: Apache-2.0
// Loads the engine as WebAssembly in Node, from build/wasm or from the folder in ROLLCALL_WASM.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const folder = path.resolve(process.env.ROLLCALL_WASM ?? path.join(root, 'build/wasm'));

/** The module of wasm/rollcall.d.ts. */
export function loadRollcall() {
  const create = createRequire(import.meta.url)(path.join(folder, 'rollcall.js'));
  return create({ wasmBinary: readFileSync(path.join(folder, 'rollcall.wasm')) });
}
