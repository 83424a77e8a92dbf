// SPDX-License-Identifier: Apache-2.0
// <rollcall-app>: the whole page. It holds what was given and what is shown, asks the engine, and moves the focus.
import { html, nothing, type TemplateResult } from 'lit';
import { Broken, Dropped, EngineClient, Refused, Unreadable } from '../engine/client.ts';
import type { EvaluateOptions, Opened, Progress } from '../engine/protocol.ts';
import type {
  CodeUse,
  FileInfo,
  Page,
  PageFilter,
  Problem,
  Rules,
  Student,
  Summary,
} from '../engine/types.ts';
import { yearsOf } from '../answers.ts';
import { sampleFiles, sampleStories, thirdPartyText, version } from '../samples.ts';
import { showDate } from '../show.ts';
import { language, setLanguage, t } from '../text.ts';
import type { FileLine } from './file-lines.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';
import type { Opening } from './student-table.ts';
import './file-door.ts';
import './file-lines.ts';
import './reading-progress.ts';
import './results-view.ts';
import './student-view.ts';

type Place = 'start' | 'results' | 'student';

const pageSize = 100;
const addressLives = 60_000; // ms until the memory of a saved report is let go

const firstFilter: PageFilter = {
  year: null,
  search: '',
  sort: 'student_id',
  descending: false,
  offset: 0,
  limit: pageSize,
};

function holdsAttendance(lines: FileLine[]): boolean {
  return lines.some((line) => line.info?.role === 'attendance' || line.info?.role === 'totals');
}

export class RollcallApp extends LightElement {
  static override properties = {
    place: { state: true },
    reading: { state: true },
    progress: { state: true },
    working: { state: true },
    busy: { state: true },
    files: { state: true },
    lines: { state: true },
    results: { state: true },
    options: { state: true },
    filter: { state: true },
    page: { state: true },
    student: { state: true },
    position: { state: true },
    errors: { state: true },
    note: { state: true },
    dropping: { state: true },
    licences: { state: true },
  };
  declare place: Place;
  declare reading: boolean;
  declare progress: Progress;
  declare working: boolean;
  declare busy: boolean;
  declare files: File[];
  declare lines: FileLine[];
  declare results: Results | undefined;
  declare options: EvaluateOptions;
  declare filter: PageFilter;
  declare page: Page | undefined;
  declare student: Student | undefined;
  declare position: number;
  declare errors: string[];
  declare note: string;
  declare dropping: boolean;
  declare licences: boolean;

  private readonly engine = new EngineClient();
  private readonly stories = sampleStories();
  private turn = 0; // an overtaken question's answer is dropped
  private pageTurn = 0;
  private scrolled = 0; // of the results, while a student is shown

  constructor() {
    super();
    this.place = 'start';
    this.reading = false;
    this.progress = { rows: 0, bytes: 0, total: 0 };
    this.working = false;
    this.busy = false;
    this.files = [];
    this.lines = [];
    this.options = {};
    this.filter = firstFilter;
    this.position = 0;
    this.errors = [];
    this.note = '';
    this.dropping = false;
    this.licences = false;
  }

  // ---------------------------------------------------------------- coming and going

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onPlace);
    window.addEventListener('dragover', this.onDrag);
    window.addEventListener('dragleave', this.onDragEnd);
    window.addEventListener('drop', this.onDrop);
    window.addEventListener('beforeunload', this.onLeave);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onPlace);
    window.removeEventListener('dragover', this.onDrag);
    window.removeEventListener('dragleave', this.onDragEnd);
    window.removeEventListener('drop', this.onDrop);
    window.removeEventListener('beforeunload', this.onLeave);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.afterPrint);
    super.disconnectedCallback();
  }

  private readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
  };

  private readonly onDragEnd = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dropping = false;
  };

  private readonly onDrop = (event: DragEvent): void => {
    this.dropping = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.take(files);
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    if (this.results !== undefined) event.preventDefault();
  };

  // Everything is unfolded on paper, and folded again after.
  private readonly onPrint = (): void => {
    for (const details of this.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
      details.open = true;
      details.dataset['printed'] = '';
    }
  };

  private readonly afterPrint = (): void => {
    for (const details of this.querySelectorAll<HTMLDetailsElement>('details[data-printed]')) {
      details.open = false;
      delete details.dataset['printed'];
    }
  };

  // The place is in the address's fragment, and only the place.
  private readonly onPlace = (): void => {
    const asked = location.hash.slice(1);
    const was = this.place;
    if (asked === 'student' && this.student !== undefined) this.place = 'student';
    else if ((asked === 'results' || asked === 'student') && this.results !== undefined)
      this.place = 'results';
    else this.place = 'start';
    if (this.place === was) return;
    void this.settled().then(() => {
      if (this.place === 'results' && was === 'student') this.returnToList();
      else this.focusHeading();
    });
  };

  // When this element and those inside it have drawn what changed.
  private async settled(): Promise<void> {
    await this.updateComplete;
    await new Promise((resolve) => window.setTimeout(resolve));
  }

  private go(place: Place): void {
    const fragment = place === 'start' ? '' : place;
    if (location.hash.slice(1) === fragment) this.onPlace();
    else location.hash = fragment;
  }

  private focusHeading(): void {
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: true });
  }

  private returnToList(): void {
    const button = this.querySelector<HTMLElement>(`[data-student="${this.position}"]`);
    if (button === null) return this.focusHeading();
    window.scrollTo(0, this.scrolled);
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest' });
  }

  private async showErrors(sentences: string[]): Promise<void> {
    this.errors = sentences;
    await this.settled();
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.errors h2')?.focus({ preventScroll: true });
  }

  private async fail(error: unknown): Promise<void> {
    if (error instanceof Dropped) return;
    if (error instanceof Refused) return this.showErrors(error.sentences);
    if (error instanceof Unreadable)
      return this.showErrors([t('errors-unreadable', { name: error.message })]);
    const detail = error instanceof Broken || error instanceof Error ? error.message : String(error);
    return this.showErrors([t('errors-broken', { detail })]);
  }

  // ---------------------------------------------------------------- files

  // New attendance starts anew; a calendar, a roster or a profile is added to the files before.
  private async take(chosen: File[]): Promise<void> {
    const names = new Set(chosen.map((file) => file.name));
    const joined = [...this.files.filter((file) => !names.has(file.name)), ...chosen];
    if (!holdsAttendance(this.lines)) return this.read(joined);
    try {
      const last = chosen.at(-1);
      const profiles = await this.engine.areProfiles(chosen);
      if (last !== undefined && profiles.every(Boolean)) return await this.takeProfile(last, joined);
    } catch (error) {
      return this.fail(error);
    }
    return this.read(chosen, joined);
  }

  // A profile for files already read: they are read again only where it changes how.
  private async takeProfile(profile: File, joined: File[]): Promise<void> {
    const turn = ++this.turn;
    this.errors = [];
    this.busy = true;
    try {
      const profiles = await this.engine.areProfiles(joined);
      const files = joined.filter((file, i) => profiles[i] !== true || file === profile);
      const { needs_reading: again } = await this.engine.profile(profile);
      if (turn !== this.turn) return;
      if (again) return await this.read(files);
      await this.engine.evaluate(this.options);
      await this.showResults(turn, false);
      this.files = files;
      this.lines = [
        ...this.lines.filter((line) => line.info !== undefined),
        { name: profile.name, info: undefined },
      ];
    } catch (error) {
      await this.fail(error);
    } finally {
      this.busy = false;
    }
  }

  // Reads these files with a fresh engine. Where none of them holds attendance and there is another set, that is read.
  private async read(files: File[], otherwise?: File[]): Promise<void> {
    const turn = ++this.turn;
    performance.mark('rollcall:read:start');
    this.errors = [];
    this.reading = true;
    this.working = false;
    this.progress = { rows: 0, bytes: 0, total: files.reduce((sum, file) => sum + file.size, 0) };
    this.note = t('reading-started', { files: files.length });
    try {
      const opened = await this.engine.open(files, (progress) => {
        if (turn === this.turn) this.progress = progress;
      });
      if (turn !== this.turn) return;
      const lines = this.linesOf(opened);
      if (!holdsAttendance(lines)) {
        if (otherwise !== undefined) return await this.read(otherwise);
        this.engine.cancel();
        this.reading = false;
        this.files = files;
        this.lines = lines;
        const profilesAlone = lines.every((line) => line.info === undefined);
        this.note = t(profilesAlone ? 'files-only-profile' : 'files-no-attendance');
        return;
      }
      this.working = true;
      this.options = {};
      await this.engine.evaluate({});
      performance.mark('rollcall:read:end');
      if (turn !== this.turn) return;
      this.filter = firstFilter;
      await this.showResults(turn, true);
      if (turn !== this.turn) return;
      this.engine.keep();
      this.files = files;
      this.lines = this.linesOf({ ...opened, files: this.results?.summary.files ?? [] }); // now with their shape
      this.student = undefined;
      this.reading = false;
      this.go('results');
      await this.settled();
      this.focusHeading();
    } catch (error) {
      if (turn !== this.turn) return;
      this.reading = false;
      this.engine.cancel();
      this.note = '';
      await this.fail(error);
    }
  }

  private linesOf(opened: Opened): FileLine[] {
    const tables = opened.files as FileInfo[];
    return [
      ...tables.map((info) => ({ name: info.name, info })),
      ...opened.profiles.map((name) => ({ name, info: undefined })),
    ];
  }

  private cancel(): void {
    this.turn++;
    this.engine.cancel();
    this.reading = false;
    this.note = t('reading-cancelled');
  }

  private async removeFile(place: number): Promise<void> {
    const name = this.lines[place]?.name;
    const at = this.files.findIndex((file) => file.name === name);
    const files = this.files.filter((_file, i) => i !== (at < 0 ? place : at));
    if (files.length > 0) return this.read(files);
    this.turn++;
    this.files = [];
    this.lines = [];
    this.results = undefined;
    this.student = undefined;
    this.note = t('files-removed-all');
    this.go('start');
  }

  // ---------------------------------------------------------------- answers

  private async showResults(turn: number, fresh: boolean): Promise<void> {
    const [summary, problems, codes, rules, page] = await Promise.all([
      this.engine.view<Summary>('summary'),
      this.engine.view<Problem[]>('problems'),
      this.engine.view<CodeUse[]>('codes'),
      this.engine.view<Rules>('rules'),
      this.engine.page(this.filter),
    ]);
    if (turn !== this.turn) return;
    const years =
      fresh || this.options.year === undefined ? yearsOf(summary.counts) : (this.results?.years ?? []);
    this.results = { summary, problems, codes, rules, years };
    this.page = page;
    if (fresh) {
      const rows = summary.files
        .filter((file) => file.role === 'attendance' || file.role === 'totals')
        .reduce((sum, file) => sum + file.rows, 0);
      this.note = t('done', { students: summary.counts.reduce((sum, row) => sum + row.students, 0), rows });
    } else {
      this.note = t('changed', { date: showDate(summary.as_of) });
    }
  }

  private async change(options: EvaluateOptions): Promise<void> {
    const turn = ++this.turn;
    const before = this.options;
    this.errors = [];
    this.busy = true;
    this.options = options;
    this.filter = { ...this.filter, offset: 0 };
    try {
      await this.engine.evaluate(options);
      if (turn !== this.turn) return;
      await this.showResults(turn, false);
      this.student = undefined;
    } catch (error) {
      if (turn !== this.turn) return;
      this.options = before;
      await this.engine.evaluate(before).catch(() => undefined);
      await this.fail(error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private async list(filter: PageFilter): Promise<void> {
    const turn = ++this.pageTurn;
    this.filter = filter;
    try {
      const page = await this.engine.page(filter);
      if (turn !== this.pageTurn) return;
      this.page = page;
      this.note = t('list-count', { total: page.total });
    } catch (error) {
      await this.fail(error);
    }
  }

  private async open(student: string, year: string, position: number): Promise<boolean> {
    const found = await this.engine.student(student, year);
    if (found === null) {
      this.note = t('student-gone');
      return false;
    }
    this.student = found;
    this.position = position;
    return true;
  }

  private async openRow({ row, position }: Opening): Promise<void> {
    try {
      this.scrolled = window.scrollY;
      if (await this.open(row.student_id, row.school_year, position)) this.go('student');
    } catch (error) {
      await this.fail(error);
    }
  }

  // The next or the previous one of the list as it is filtered and sorted.
  private async step(by: number): Promise<void> {
    try {
      const position = this.position + by;
      const offset = Math.floor(position / pageSize) * pageSize;
      if (offset !== this.filter.offset) await this.list({ ...this.filter, offset });
      const row = this.page?.rows[position - offset];
      if (row === undefined || !(await this.open(row.student_id, row.school_year, position))) return;
      const name = this.student?.name ?? row.student_id;
      this.note = t('student-shown', { name, absences: this.student?.absences.length ?? 0 });
      await this.settled();
      if (document.activeElement === document.body) this.focusHeading();
    } catch (error) {
      await this.fail(error);
    }
  }

  private async download(): Promise<void> {
    try {
      const blob = await this.engine.write('json');
      const address = URL.createObjectURL(blob);
      const link = document.createElement('a');
      link.href = address;
      link.download = 'rollcall-report.json';
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(address), addressLives);
      this.note = t('downloaded');
    } catch (error) {
      await this.fail(error);
    }
  }

  // ---------------------------------------------------------------- what is shown

  private problemsAtTop(): TemplateResult | typeof nothing {
    if (this.errors.length === 0) return nothing;
    return html`
      <section class="errors">
        <h2 tabindex="-1">${t('errors-heading')}</h2>
        <ul>
          ${this.errors.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        <p>${t(this.results === undefined ? 'errors-what-to-do' : 'errors-what-to-do-kept')}</p>
      </section>
    `;
  }

  private door(again: boolean): TemplateResult {
    return html`
      <section class="files ${again ? 'again' : ''}" ?hidden=${this.place === 'student' && !this.reading}>
        ${again ? html`<h2>${t('files-again-heading')}</h2>` : nothing}
        ${
          this.lines.length === 0
            ? nothing
            : html`<file-lines
                .lines=${this.lines}
                @file-removed=${(event: CustomEvent<number>) => void this.removeFile(event.detail)}
              ></file-lines>`
        }
        ${
          this.lines.length > 0 && this.results === undefined
            ? html`<p>
                ${t(this.lines.every((line) => line.info === undefined) ? 'files-only-profile' : 'files-no-attendance')}
              </p>`
            : nothing
        }
        <file-door
          .stories=${this.stories}
          .again=${again}
          @files-chosen=${(event: CustomEvent<File[]>) => void this.take(event.detail)}
          @sample-chosen=${(event: CustomEvent<string>) => void this.read(sampleFiles(event.detail))}
        ></file-door>
      </section>
    `;
  }

  private start(): TemplateResult {
    return html`
      <section class="intro">
        <h1 tabindex="-1">${t('start-heading')}</h1>
        <p class="lead">${t('start-sentence')}</p>
        <p>${t('privacy')}</p>
      </section>
      ${this.results === undefined ? nothing : html`<p><a href="#results">${t('results-again')}</a></p>`}
    `;
  }

  private about(): TemplateResult {
    return html`
      <details class="about">
        <summary>${t('about-heading')}</summary>
        <p>${t('about-version', { version: version() })} ${t('about-licence')}</p>
        <p>${t('about-private')}</p>
        <details
          @toggle=${(event: Event) => {
            if ((event.target as HTMLDetailsElement).open) this.licences = true;
          }}
        >
          <summary>${t('about-parts')}</summary>
          ${this.licences ? html`<pre class="licences" lang="en" tabindex="0">${thirdPartyText()}</pre>` : nothing}
        </details>
      </details>
    `;
  }

  override render(): TemplateResult {
    const { results } = this;
    const next = language() === 'en' ? 'es' : 'en';
    const shown = this.reading ? 'reading' : this.place;
    return html`
      <header class="top container">
        <a class="skip" href="#" @click=${this.skip}>${t('skip')}</a>
        <strong class="brand">${t('brand')}</strong>
        <button type="button" class="link" lang=${next} @click=${() => setLanguage(next)}>
          ${t('other-language')}
        </button>
      </header>
      <main class="container ${this.dropping ? 'dropping' : ''}" id="main" tabindex="-1">
        ${this.problemsAtTop()}
        ${
          shown === 'reading'
            ? html`<reading-progress
                .progress=${this.progress}
                .working=${this.working}
                @cancelled=${() => this.cancel()}
              ></reading-progress>`
            : nothing
        }
        ${shown === 'start' ? this.start() : nothing}
        ${
          shown === 'student' && results !== undefined
            ? html`<student-view
                .student=${this.student}
                .summary=${results.summary}
                .rules=${results.rules}
                .position=${this.position}
                .total=${this.page?.total ?? 0}
                @student-closed=${() => this.go('results')}
                @student-stepped=${(event: CustomEvent<number>) => void this.step(event.detail)}
              ></student-view>`
            : nothing
        }
        ${
          shown === 'results'
            ? html`<results-view
                .results=${results}
                .options=${this.options}
                .page=${this.page}
                .filter=${this.filter}
                .busy=${this.busy}
                @options-changed=${(event: CustomEvent<EvaluateOptions>) => void this.change(event.detail)}
                @filter-changed=${(event: CustomEvent<PageFilter>) => void this.list(event.detail)}
                @student-opened=${(event: CustomEvent<Opening>) => void this.openRow(event.detail)}
                @report-wanted=${() => void this.download()}
              ></results-view>`
            : nothing
        }
        ${this.door(shown !== 'start')}
        ${this.dropping ? html`<p class="drop-here">${t('files-drop-now')}</p>` : nothing}
      </main>
      <footer class="container">
        <p>${t('foot-record')}</p>
        <p>
          ${t('foot-not-advice')}
          ${
            results === undefined
              ? nothing
              : t('foot-checked', { date: showDate(results.summary.rules_checked, 'plain') })
          }
        </p>
        ${shown === 'start' ? nothing : html`<p>${t('privacy')}</p>`}
        <p>${t('foot-crisis')}</p>
        ${this.about()}
      </footer>
      <p role="status" aria-live="polite" class="status">${this.note}</p>
    `;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>('#main')?.focus();
  }
}

customElements.define('rollcall-app', RollcallApp);
