// SPDX-License-Identifier: Apache-2.0
// The engine as the page's worker sees it. A test checks that the module has exactly these members.

/** One reading and evaluating of a set of files. Call delete() when done. */
export interface Session {
  /** Each returns '' where it worked, else one English sentence saying why not. */
  setProfile(json: string, where: string): string;
  /** The three characters that name the district in a file of the format psis; '': the profile's. */
  setDistrict(text: string): string;
  /** Whether a profile set after reading asks for the files to be read again. */
  needsReading(): boolean;
  /**
   * Looks at the first `size` bytes of the buffer, of a file that need not have a role, and keeps nothing.
   * JSON: { encoding, delimiter, quote, header_row (0: none), role (null: none fits), likeliest, headers, columns (field → column from 0),
   * missing (fields), rows: [{ row, cells }] (the first twelve), refused ('', or a sentence),
   * fields: { role: [{ field, required }] } }. `whole`: the bytes are the whole file; 256 KiB are as good.
   */
  inspect(size: number, whole: boolean, readingJson: string): string;
  /**
   * Begins a file. A file begun after finishReading (or after one that was refused there) begins a new set.
   * readingJson is what a person has said of this file, '' nothing: { role, header_row (0: the file has none), columns
   * (field → header, '#3' the third column, '' no column), date_format }, each optional or null.
   */
  beginFile(name: string, readingJson?: string): void;
  /** The address of an input buffer of at least `size` bytes. It may move the memory: make HEAPU8's view after it. */
  buffer(size: number): number;
  /** Reads the first `size` bytes of the buffer. */
  push(size: number): void;
  /** Rows of the current file read so far. */
  rows(): number;
  endFile(): string;
  finishReading(): string;
  /**
   * An earlier report (JSON) for the views agenda and since: beginBefore, push …, endBefore, not within another file. A second
   * one takes the place of the first; it stays for every set of files until clearBefore.
   */
  beginBefore(name: string): void;
  endBefore(): string;
  clearBefore(): void;
  /**
   * Where finishReading refused because the order of dates is open, the files and columns to ask about:
   * [{ file, column, examples: [{ text, mdy, dmy, ymd }] }], up to three examples, each reading an ISO date or null; else [].
   */
  dateQuestion(): string;
  /** {"as_of": "2025-06-06" | null, "year": "2024-25" | null, "shape": "daily" | null}, each optional. */
  evaluate(optionsJson: string): string;
  /** JSON texts; their shapes are in docs/architecture.md. */
  files(): string;
  summary(): string;
  problems(): string;
  page(filterJson: string): string;
  student(id: string, year: string): string;
  rules(): string;
  /**
   * [{ code, count (rows), kind, known, check, meaning, origin (how a joined code was read, or null), assumed_documentation, reason,
   * students, days (of students), open_students, open_chronic, files: [name] }] by code in byte order. Before evaluate
   * open_students (who have this unknown code and some result that is null) and open_chronic (whose chronic is null) are null.
   */
  codes(): string;
  /** After finishReading: a line a year and school: [{ school_year, school, students, first, last, ends_before (school days) }]. */
  coverage(): string;
  /** After finishReading: { both, attendance_only: { count, examples }, roster_only: { count, examples } }, up to five examples. */
  ids(): string;
  /**
   * After finishReading; optionsJson {"school_year": "2024-25" | null}, null the latest year with rows:
   * { school_year, needed, first, last, days: [{ date, rows, holiday, common, proposed: 'school' | 'no_school' }] }.
   */
  calendarDraft(optionsJson: string): string;
  /**
   * Any view of `rollcall view KIND` as JSON text, filterJson '' where it takes none (docs/architecture.md); '' where it is refused,
   * and refusal() is then the sentence that says why.
   */
  view(kind: string, filterJson: string): string;
  refusal(): string;
  /**
   * Begins a second reading of the same files: { kind: 'fix_list' } | { kind: 'rows', file, rows: [17] } (with the row before
   * and after each) | { kind: 'rows', student_id } | { kind: 'columns' } (of those that no rule reads a value a student, which
   * the list knows from then on). Then againFile(index in files()), push … and endAgainFile() for each file in order ('rows'
   * may leave files out), and nextPiece() until it is empty, for the fix list between the files too.
   * The fix list is CSV; rows are [{ file, row, headers, cells }], at most 200; columns write nothing.
   */
  startAgain(wantJson: string): string;
  againFile(index: number): string;
  endAgainFile(): string;
  /**
   * Begins a file: text, json, ndjson, csv, absences-csv, rates or psis; or a list of students, as JSON
   * { format: 'csv' | 'absences-csv', filter: page's or null, names: 'full' | 'initials' | 'rows' }.
   */
  startWrite(want: string): string;
  /** The next piece, a view of the engine's memory that is good until the next call; length 0: complete. */
  nextPiece(): Uint8Array;
  delete(): void;
}

export interface RollcallModule {
  readonly HEAPU8: Uint8Array;
  readonly Session: new () => Session;
  version(): string;
  looksLikeProfile(text: string): boolean;
  looksLikeReport(text: string): boolean;
}

export interface ModuleOptions {
  /** The bytes of rollcall.wasm; the glue fetches nothing when they are given. */
  wasmBinary?: Uint8Array;
}

export default function createRollcall(options?: ModuleOptions): Promise<RollcallModule>;
