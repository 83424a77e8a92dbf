// SPDX-License-Identifier: Apache-2.0
// The engine as the page's worker sees it. A test checks that the module has exactly these members.

/** One reading and evaluating of a set of files. Call delete() when done. */
export interface Session {
  /** Each returns '' where it worked, else one English sentence saying why not. */
  setProfile(json: string, where: string): string;
  /** Whether a profile set after reading asks for the files to be read again. */
  needsReading(): boolean;
  beginFile(name: string): void;
  /** The address of an input buffer of at least `size` bytes. It may move the memory: make HEAPU8's view after it. */
  buffer(size: number): number;
  /** Reads the first `size` bytes of the buffer. */
  push(size: number): void;
  /** Rows of the current file read so far. */
  rows(): number;
  endFile(): string;
  finishReading(): string;
  /** {"as_of": "2025-06-06" | null, "year": "2024-25" | null, "shape": "daily" | null}, each optional. */
  evaluate(optionsJson: string): string;
  /** JSON texts; their shapes are in docs/architecture.md. */
  files(): string;
  summary(): string;
  problems(): string;
  page(filterJson: string): string;
  student(id: string, year: string): string;
  rules(): string;
  codes(): string;
  /** Begins a file: text, json, ndjson, csv, absences-csv or rates. */
  startWrite(format: string): string;
  /** The next piece, a view of the engine's memory that is good until the next call; length 0: complete. */
  nextPiece(): Uint8Array;
  delete(): void;
}

export interface RollcallModule {
  readonly HEAPU8: Uint8Array;
  readonly Session: new () => Session;
  version(): string;
  looksLikeProfile(text: string): boolean;
}

export interface ModuleOptions {
  /** The bytes of rollcall.wasm; the glue fetches nothing when they are given. */
  wasmBinary?: Uint8Array;
}

export default function createRollcall(options?: ModuleOptions): Promise<RollcallModule>;
