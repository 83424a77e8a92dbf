// SPDX-License-Identifier: Apache-2.0
// The engine's door, put into the worker's text by the build. wasm/rollcall.d.ts is its contract.
import type { RollcallModule } from '../../../wasm/rollcall.d.ts';

declare global {
  function createRollcall(options: { wasmBinary: Uint8Array }): Promise<RollcallModule>;
}
