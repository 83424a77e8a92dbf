// SPDX-License-Identifier: Apache-2.0
// The engine's door, put into the worker's text by the build. wasm/rollcall.d.ts is its contract.
import type { RollcallModule } from '../../../wasm/rollcall.d.ts';

declare global {
  // `done` gets the instance, now or later.
  type InstantiateWasm = (
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ) => WebAssembly.Exports;
  function createRollcall(options: { instantiateWasm: InstantiateWasm }): Promise<RollcallModule>;
}
