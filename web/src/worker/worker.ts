// SPDX-License-Identifier: Apache-2.0
// The engine's side of the page: reads files into the engine's memory, asks it, and hands its bytes on. Rows of files live
// here alone; the page gets only what it shows.
import type { RollcallModule, Session } from '../../../wasm/rollcall.d.ts';
import type {
  Boot,
  FileKind,
  Opened,
  ProfileTaken,
  Progress,
  Question,
  Reply,
  Request,
} from '../engine/protocol.ts';
import type { DateQuestion, FileInfo, Inspection } from '../engine/types.ts';
import type { FileReading } from '../settings.ts';
import { bytesOf, canRead, textOf } from '../intake/lent.ts';
import { watchRequests } from '../requests.ts';
import { unpacked } from '../unpack.ts';
import { warmUp } from './warm_up.ts';

const readSize = 4 * 1024 * 1024; // a stream hands over at most so many bytes at once (docs/architecture.md)
const progressEvery = 60; // ms
const sniffSize = 4096;
const headSize = 256 * 1024; // of a file, to find its role by
const piecesPerBlob = 16; // so many pieces of about 1 MiB are held before the browser may move them out of memory

// What is used of a worker's global scope; the page's own types know none.
interface WorkerScope {
  postMessage(reply: Reply): void;
  onmessage: ((event: MessageEvent<Boot | Request>) => void) | null;
}
const scope = self as unknown as WorkerScope;
let engine: RollcallModule | undefined;
let session: Session | undefined;
let filesRead: File[] = []; // the tables of this session, in order

function say(reply: Reply): void {
  scope.postMessage(reply);
}

class Unreadable extends Error {}

// What the browser reads of a file, or Unreadable by the file's name: a folder, or a file that is gone.
async function reading<T>(file: File, bytes: Promise<T>): Promise<T> {
  try {
    return await bytes;
  } catch {
    throw new Unreadable(file.name);
  }
}

// What a file is, by its first bytes.
function kindOf(head: string): FileKind {
  if (engine === undefined) throw new Error('no engine');
  if (engine.looksLikeReport(head)) return 'report';
  return engine.looksLikeProfile(head) ? 'profile' : 'table';
}

// Chromium forgets a stream whose reader nobody holds, also while a read of it waits, and that read is never answered.
const readersHeld = new Set<ReadableStreamBYOBReader>();

// Hands a file's bytes to the engine. Memory of the engine may grow at `buffer`, so its view is made anew each time.
async function push(
  file: File,
  engine: RollcallModule,
  to: Session,
  done: (bytes: number) => void,
): Promise<void> {
  const hand = (bytes: Uint8Array): void => {
    const address = to.buffer(bytes.length);
    engine.HEAPU8.set(bytes, address);
    to.push(bytes.length);
    done(bytes.length);
  };
  let reader: ReadableStreamBYOBReader | undefined;
  try {
    if (await canRead()) reader = file.stream().getReader({ mode: 'byob' });
  } catch {
    reader = undefined; // a browser without byte streams of files
  }
  if (reader === undefined) {
    for (let at = 0; at < file.size; at += readSize) {
      hand(new Uint8Array(await reading(file, bytesOf(file.slice(at, at + readSize)))));
    }
    return;
  }
  let buffer = new ArrayBuffer(readSize);
  readersHeld.add(reader);
  try {
    for (;;) {
      const { value, done: ended } = await reading(file, reader.read(new Uint8Array(buffer)));
      if (value !== undefined) {
        if (value.length > 0) hand(value);
        buffer = value.buffer;
      }
      if (ended) return;
    }
  } finally {
    readersHeld.delete(reader);
  }
}

async function headOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await reading(file, bytesOf(file.slice(0, headSize))));
}

// What the beginning of a file looks like, as the session would read it.
function inspect(file: File, head: Uint8Array, said: FileReading): Inspection {
  if (engine === undefined || session === undefined) throw new Error('no engine');
  const address = session.buffer(head.length);
  engine.HEAPU8.set(head, address);
  const text = session.inspect(head.length, head.length === file.size, JSON.stringify(said));
  return JSON.parse(text) as Inspection;
}

// Takes an earlier report to compare with; '' or why not.
async function readBefore(file: File): Promise<string> {
  if (engine === undefined || session === undefined) throw new Error('no engine');
  const here = session;
  here.beginBefore(file.name);
  let sentence = '';
  try {
    await push(file, engine, here, () => undefined);
  } finally {
    sentence = here.endBefore(); // also where the file cannot be read: nothing stays half taken
  }
  return sentence;
}

async function open(id: number, request: Extract<Question, { type: 'open' }>): Promise<void> {
  const { files, readings } = request;
  if (engine === undefined || session === undefined) throw new Error('no engine');
  const kinds: Record<FileKind, File[]> = { profile: [], report: [], table: [] };
  const heads = new Map<File, Uint8Array>();
  for (const file of files) {
    const head = await headOf(file);
    heads.set(file, head);
    kinds[kindOf(new TextDecoder().decode(head.subarray(0, sniffSize)))].push(file);
  }
  const { profile: profiles, report: reports, table: tables } = kinds;

  const refused: string[] = [];
  for (const file of profiles) {
    const sentence = session.setProfile(await reading(file, textOf(file)), file.name);
    if (sentence !== '') refused.push(sentence);
  }
  if (refused.length > 0) return say({ id, type: 'refused', sentences: refused });
  if (request.profile !== null) {
    const sentence = session.setProfile(request.profile, profiles.at(-1)?.name ?? 'profile');
    if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  }
  for (const file of reports) {
    const sentence = await readBefore(file);
    if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  }
  const names = profiles.map((file) => file.name);

  // A file that fits no role is asked about before anything is read.
  const unread: NonNullable<Opened['unread']> = [];
  for (const file of tables) {
    const inspection = inspect(file, heads.get(file) ?? new Uint8Array(), readings[file.name] ?? {});
    if (inspection.role === null && inspection.missing.length > 0)
      unread.push({ name: file.name, inspection });
  }
  if (unread.length > 0) {
    const opened: Opened = { files: [], profiles: names, unread };
    return say({ id, type: 'answer', json: JSON.stringify(opened) });
  }

  filesRead = tables;
  const total = tables.reduce((sum, file) => sum + file.size, 0);
  const progress: Progress = { rows: 0, bytes: 0, total };
  let rowsBefore = 0;
  let told = 0;
  for (const file of tables) {
    session.beginFile(file.name, JSON.stringify(readings[file.name] ?? {}));
    const here = session;
    await push(file, engine, session, (bytes) => {
      progress.bytes += bytes;
      const now = performance.now();
      if (now - told < progressEvery) return;
      told = now;
      say({ id, type: 'progress', ...progress, rows: rowsBefore + here.rows() });
    });
    rowsBefore += session.rows();
    const sentence = session.endFile();
    if (sentence !== '') {
      session.finishReading(); // the next file begins a new set
      return say({ id, type: 'refused', sentences: [sentence] });
    }
    say({ id, type: 'progress', ...progress, rows: rowsBefore });
  }
  if (tables.length > 0) {
    const sentence = session.finishReading();
    const dates = JSON.parse(sentence === '' ? '[]' : session.dateQuestion()) as DateQuestion[];
    if (dates.length > 0) {
      const opened: Opened = { files: [], profiles: names, dates };
      return say({ id, type: 'answer', json: JSON.stringify(opened) });
    }
    if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  }
  const opened: Opened = {
    files: tables.length > 0 ? (JSON.parse(session.files()) as unknown[]) : [],
    profiles: names,
    reports: reports.map((file) => file.name),
  };
  say({ id, type: 'answer', json: JSON.stringify(opened) });
}

function takeProfile(id: number, json: string, where: string): void {
  if (session === undefined) throw new Error('no engine');
  const sentence = session.setProfile(json, where);
  if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  const taken: ProfileTaken = { needs_reading: session.needsReading() };
  say({ id, type: 'answer', json: JSON.stringify(taken) });
}

// Pieces of the engine as one Blob: the browser may move them out of memory.
class Pieces {
  private blob: Blob;
  private pieces: Uint8Array<ArrayBuffer>[] = [];

  constructor(private readonly type: string) {
    this.blob = new Blob([], { type });
  }

  take(from: Session): void {
    for (;;) {
      const piece = from.nextPiece();
      if (piece.length === 0) return;
      this.pieces.push(new Uint8Array(piece));
      if (this.pieces.length === piecesPerBlob) this.fold();
    }
  }

  fold(): Blob {
    this.blob = new Blob([this.blob, ...this.pieces], { type: this.type });
    this.pieces = [];
    return this.blob;
  }
}

function write(id: number, format: string): void {
  if (session === undefined) throw new Error('no engine');
  const sentence = session.startWrite(format);
  if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  const pieces = new Pieces(format === 'json' ? 'application/json' : 'text/plain');
  pieces.take(session);
  say({ id, type: 'blob', blob: pieces.fold() });
}

// Reads the files a second time: for the rows around a problem or of a student, or for the complete fix list.
async function again(id: number, wanted: Extract<Question, { type: 'again' }>['wanted']): Promise<void> {
  if (engine === undefined || session === undefined) throw new Error('no engine');
  const names = (JSON.parse(session.files()) as FileInfo[]).map((info) => info.name);
  let sentence = session.startAgain(JSON.stringify(wanted));
  const pieces = new Pieces(wanted.kind === 'fix_list' ? 'text/csv' : 'application/json');
  for (const [i, file] of filesRead.entries()) {
    if (sentence !== '') break;
    if ('file' in wanted && names[i] !== wanted.file) continue;
    sentence = session.againFile(i);
    if (sentence !== '') break;
    await push(file, engine, session, () => undefined);
    sentence = session.endAgainFile();
    if (wanted.kind === 'fix_list') pieces.take(session);
  }
  if (sentence !== '') return say({ id, type: 'refused', sentences: [sentence] });
  pieces.take(session);
  say({ id, type: 'blob', blob: pieces.fold() });
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  if (session === undefined) throw new Error('no engine');
  switch (request.type) {
    case 'sniff': {
      const kinds = request.heads.map(kindOf);
      return say({ id, type: 'answer', json: JSON.stringify(kinds) });
    }
    case 'open':
      return open(id, request);
    case 'inspect': {
      const inspection = inspect(request.file, await headOf(request.file), request.reading);
      return say({ id, type: 'answer', json: JSON.stringify(inspection) });
    }
    case 'profile':
      return takeProfile(id, await reading(request.file, textOf(request.file)), request.file.name);
    case 'answers':
      return takeProfile(id, request.profile, 'profile');
    case 'before': {
      if (request.file === null) session.clearBefore();
      const sentence = request.file === null ? '' : await readBefore(request.file);
      return say(
        sentence === ''
          ? { id, type: 'answer', json: 'null' }
          : { id, type: 'refused', sentences: [sentence] },
      );
    }
    case 'calendar': {
      const json = session.calendarDraft(JSON.stringify({ school_year: request.year }));
      return say({ id, type: 'answer', json });
    }
    case 'evaluate': {
      const sentence = session.evaluate(JSON.stringify(request.options));
      return say(
        sentence === ''
          ? { id, type: 'answer', json: 'null' }
          : { id, type: 'refused', sentences: [sentence] },
      );
    }
    case 'view': {
      const json = session.view(request.kind, request.filter ?? '');
      return say(
        json === '' ? { id, type: 'refused', sentences: [session.refusal()] } : { id, type: 'answer', json },
      );
    }
    case 'page':
      return say({ id, type: 'answer', json: session.page(request.filter) });
    case 'student':
      return say({ id, type: 'answer', json: session.student(request.student, request.year) });
    case 'write':
      return write(id, request.format);
    case 'again':
      return again(id, request.wanted);
  }
}

// One request after another: reading waits for the file, and nothing may come between.
let last: Promise<void> = Promise.resolve();

// Compiled while it is unpacked.
function compile(packed: string): Promise<WebAssembly.Module> {
  const headers = { 'content-type': 'application/wasm' };
  return WebAssembly.compileStreaming(new Response(unpacked(packed), { headers }));
}

async function boot(message: Boot): Promise<void> {
  const module = typeof message.engine === 'string' ? await compile(message.engine) : message.engine;
  engine = await new Promise<RollcallModule>((resolve, reject) => {
    const instantiateWasm: InstantiateWasm = (imports, done) => {
      WebAssembly.instantiate(module, imports).then(done).catch(reject);
      return {}; // later
    };
    createRollcall({ instantiateWasm }).then(resolve, reject);
  });
  session = new engine.Session();
  say({ type: 'ready', engine: module });
  void canRead();
  void warmUp(engine, () => asked).catch(() => undefined);
}

watchRequests((addresses) => say({ type: 'requests', addresses }));

let asked = false; // for more than the rules, which the page asks for as it starts

scope.onmessage = (event: MessageEvent<Boot | Request>) => {
  const message = event.data;
  asked ||= message.type !== 'boot' && !(message.type === 'view' && message.kind === 'rules');
  last = last
    .then(() => (message.type === 'boot' ? boot(message) : answer(message)))
    .catch((error: unknown) => {
      if (error instanceof Unreadable && message.type !== 'boot') {
        return say({ id: message.id, type: 'unreadable', name: error.message });
      }
      const detail = error instanceof Error ? error.message : String(error);
      say(message.type === 'boot' ? { type: 'broken', detail } : { type: 'broken', id: message.id, detail });
    });
};
