// SPDX-License-Identifier: Apache-2.0
// EngineClient: the page's end of the worker. One engine holds one set of files; a spare one stands ready, because an
// engine's memory never shrinks and a cancelled one is ended at once.
import type {
  Boot,
  EvaluateOptions,
  FileKind,
  Opened,
  ProfileTaken,
  Progress,
  Question,
  Reply,
  RowsWanted,
} from './protocol.ts';
import { headText } from '../intake/head.ts';
import { lends } from '../intake/lent.ts';
import { inForce, profileText, type FileReading, type Settings } from '../settings.ts';
import { countRequests } from '../requests.ts';
import { allThere, block } from '../unpack.ts';
import type { CalendarDraft, FileRow, Inspection, Page, PageFilter, Rules, Student } from './types.ts';

// The engine's own sentences: which file, where, what to do.
export class Refused extends Error {
  constructor(readonly sentences: string[]) {
    super(sentences.join(' '));
  }
}

// The answer to a question that was given up: cancelled, or its engine replaced.
export class Dropped extends Error {}

// A file that the browser cannot read, by its name.
export class Unreadable extends Error {}

// A fault of the product, not of the files.
export class Broken extends Error {}

interface Waiting {
  resolve: (value: string | Blob) => void;
  reject: (reason: Error) => void;
  progress?: ((progress: Progress) => void) | undefined;
}

const spareAfter = 500; // ms

let workerAddress: string | undefined;
let compiled: WebAssembly.Module | undefined; // by the first engine, for all further ones

class Engine {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  private readonly booted: Promise<void>; // before it is asked anything

  constructor() {
    workerAddress ??= URL.createObjectURL(new Blob([block('rollcall-worker')], { type: 'text/javascript' }));
    this.worker = new Worker(workerAddress);
    this.worker.onmessage = (event: MessageEvent<Reply>) => {
      if (!lends(event)) this.take(event.data);
    };
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fail(new Broken(event.message));
    };
    this.booted = allThere().then(() => {
      const boot: Boot = { type: 'boot', engine: compiled ?? block('rollcall-engine') };
      this.worker.postMessage(boot);
    });
  }

  ask(question: Question, progress?: (progress: Progress) => void): Promise<string | Blob> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject, progress });
      this.booted.then(() => this.worker.postMessage({ id, ...question })).catch(reject);
    });
  }

  end(): void {
    this.worker.terminate();
    this.fail(new Dropped());
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  private take(reply: Reply): void {
    if (reply.type === 'ready') {
      compiled = reply.engine;
      return;
    }
    if (reply.type === 'requests') return countRequests(reply.addresses);
    if (reply.type === 'broken' && reply.id === undefined) return this.fail(new Broken(reply.detail));
    if (reply.id === undefined) return;
    const waiting = this.waiting.get(reply.id);
    if (waiting === undefined) return;
    if (reply.type === 'progress') return waiting.progress?.(reply);
    this.waiting.delete(reply.id);
    if (reply.type === 'answer') waiting.resolve(reply.json);
    else if (reply.type === 'blob') waiting.resolve(reply.blob);
    else if (reply.type === 'unreadable') waiting.reject(new Unreadable(reply.name));
    else if (reply.type === 'refused') waiting.reject(new Refused(reply.sentences));
    else waiting.reject(new Broken(reply.detail));
  }
}

export class EngineClient {
  private spare: Engine | undefined;
  private reading: Engine | undefined; // has the new files
  private current: Engine | undefined; // has the files whose results are shown
  private law: Promise<Rules> | undefined;
  private preparing: number | undefined; // a spare that is about to be made
  private asking: Engine | undefined; // has files that wait for an answer before they can be read

  constructor() {
    this.spare = new Engine();
    this.rules().catch(() => undefined); // asked again when they are needed
  }

  // The rules in words, with their sources and numbers: the same for all files, so asked once, before there are any.
  rules(): Promise<Rules> {
    const ask = async (): Promise<Rules> => {
      const any = this.reading ?? this.current ?? (this.spare ??= new Engine());
      return JSON.parse((await any.ask({ type: 'view', kind: 'rules' })) as string) as Rules;
    };
    this.law ??= ask().catch((error: unknown) => {
      this.law = undefined;
      throw error;
    });
    return this.law;
  }

  // What each file is, by its first bytes.
  async kinds(files: File[]): Promise<FileKind[]> {
    const any = (this.spare ??= new Engine());
    const heads = await Promise.all(
      files.map((file) =>
        headText(file).catch(() => {
          throw new Unreadable(file.name);
        }),
      ),
    );
    return JSON.parse((await any.ask({ type: 'sniff', heads })) as string) as FileKind[];
  }

  // For each file, whether it is a profile.
  async areProfiles(files: File[]): Promise<boolean[]> {
    return (await this.kinds(files)).map((kind) => kind === 'profile');
  }

  // An earlier report to compare the files shown with; null: none any more.
  async before(file: File | null): Promise<void> {
    await this.engine().ask({ type: 'before', file });
  }

  // Whether a file's text is a list of contacts with families, which no role of the engine fits.
  async isOutreach(text: string): Promise<boolean> {
    const any = (this.spare ??= new Engine());
    const question: Question = { type: 'view', kind: 'outreach_file', filter: JSON.stringify({ text }) };
    return (JSON.parse((await any.ask(question)) as string) as { outreach: boolean }).outreach;
  }

  // Reads a set of files with a fresh engine. The results shown until now stay until `keep`. Where something has to be
  // answered first, that engine stays for `inspect` until the files are opened again.
  async open(files: File[], settings: Settings, progress: (progress: Progress) => void): Promise<Opened> {
    this.drop();
    const engine = (this.reading = this.spare ?? new Engine());
    this.spare = undefined;
    const { readings } = settings;
    const answer = engine.ask({ type: 'open', files, readings, profile: profileText(settings) }, progress);
    const opened = JSON.parse((await answer) as string) as Opened;
    if ((opened.unread ?? opened.dates) !== undefined && this.reading === engine) {
      this.asking = engine;
      this.reading = undefined;
      this.prepare();
    }
    return opened;
  }

  // What a file looks like if it is read so: one that waits, or with `shown` one whose results are shown.
  async inspect(file: File, reading: FileReading, shown: boolean): Promise<Inspection> {
    const engine = shown ? this.current : (this.asking ?? (this.spare ??= new Engine()));
    if (engine === undefined) throw new Dropped();
    return JSON.parse((await engine.ask({ type: 'inspect', file, reading })) as string) as Inspection;
  }

  // The profile with what was answered; whether the files must be read again.
  async answers(settings: Settings): Promise<ProfileTaken> {
    const profile = JSON.stringify(inForce(settings));
    return JSON.parse((await this.engine().ask({ type: 'answers', profile })) as string) as ProfileTaken;
  }

  async calendar(year: string): Promise<CalendarDraft> {
    return JSON.parse((await this.engine().ask({ type: 'calendar', year })) as string) as CalendarDraft;
  }

  // Ends reading at once.
  cancel(): void {
    this.drop();
    this.prepare();
  }

  // The new files take the place of those shown.
  keep(): void {
    if (this.reading === undefined) return;
    this.current?.end();
    this.current = this.reading;
    this.reading = undefined;
    this.prepare();
  }

  async evaluate(options: EvaluateOptions): Promise<void> {
    await this.engine().ask({ type: 'evaluate', options });
  }

  async profile(file: File): Promise<ProfileTaken> {
    return JSON.parse((await this.engine().ask({ type: 'profile', file })) as string) as ProfileTaken;
  }

  // Any view of the engine; what it cannot answer is Refused with its sentence.
  async view<T>(kind: string, filter?: object): Promise<T> {
    const question: Question = { type: 'view', kind };
    if (filter !== undefined) question.filter = JSON.stringify(filter);
    return JSON.parse((await this.engine().ask(question)) as string) as T;
  }

  // A view that needs no files, such as the family side's. Never of the engine that reads: it answers when it has read.
  async viewWithoutFiles<T>(kind: string, filter: object): Promise<T> {
    const any = (this.spare ??= new Engine());
    const question: Question = { type: 'view', kind, filter: JSON.stringify(filter) };
    return JSON.parse((await any.ask(question)) as string) as T;
  }

  async page(filter: PageFilter): Promise<Page> {
    return JSON.parse(
      (await this.engine().ask({ type: 'page', filter: JSON.stringify(filter) })) as string,
    ) as Page;
  }

  async student(student: string, year: string): Promise<Student | null> {
    return JSON.parse(
      (await this.engine().ask({ type: 'student', student, year })) as string,
    ) as Student | null;
  }

  async write(format: string): Promise<Blob> {
    return (await this.engine().ask({ type: 'write', format })) as Blob;
  }

  // Rows as they stand in the files, which are read again for it.
  async rows(wanted: RowsWanted): Promise<FileRow[]> {
    const blob = (await this.engine().ask({ type: 'again', wanted })) as Blob;
    return JSON.parse(await blob.text()) as FileRow[];
  }

  // Reads the files again for the columns that no rule reads; the list knows them from then on.
  async columns(): Promise<void> {
    await this.engine().ask({ type: 'again', wanted: { kind: 'columns' } });
  }

  async fixList(): Promise<Blob> {
    return (await this.engine().ask({ type: 'again', wanted: { kind: 'fix_list' } })) as Blob;
  }

  private drop(): void {
    this.reading?.end();
    this.asking?.end();
    this.reading = undefined;
    this.asking = undefined;
  }

  // A spare engine soon, but not while the page draws what it has been asked for: compiling one keeps all cores busy.
  private prepare(): void {
    this.preparing = window.setTimeout(() => (this.spare ??= new Engine()), spareAfter);
  }

  // Ends every engine; what they have read is gone with them.
  end(): void {
    window.clearTimeout(this.preparing);
    this.drop();
    this.current?.end();
    this.spare?.end();
    this.current = undefined;
    this.spare = undefined;
  }

  private engine(): Engine {
    const engine = this.reading ?? this.current;
    if (engine === undefined) throw new Dropped();
    return engine;
  }
}
