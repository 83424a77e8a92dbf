// SPDX-License-Identifier: Apache-2.0
// <rollcall-app>: the whole page. It holds what was given and what is shown, asks the engine, and moves the focus.
import { html, nothing, type TemplateResult } from 'lit';
import { Broken, Dropped, EngineClient, Refused, Unreadable } from '../engine/client.ts';
import type { EvaluateOptions, Opened, Progress } from '../engine/protocol.ts';
import type {
  CalendarDraft,
  CodeUse,
  Coverage,
  DateQuestion,
  FileInfo,
  Ids,
  Inspection,
  Page,
  PageFilter,
  Problem,
  Student,
  Summary,
} from '../engine/types.ts';
import { yearsOf } from '../answers.ts';
import {
  emptyPanel,
  isOpen,
  noCalendar,
  pendingSteps,
  questionsAfter,
  type Known,
  type Panel,
  type Pending,
  type ReadRequest,
} from '../questions.ts';
import { specialOf } from '../intake/converters.ts';
import { pageFingerprint, sampleFiles, sampleStories, thirdPartyText, version } from '../samples.ts';
import { findOutreach, setOutreach } from '../outreach.ts';
import { forgetPrivacy, listCount, privacyChanged, seenFilter } from '../privacy.ts';
import { forgetSaved, save } from '../save.ts';
import {
  noSettings,
  parseProfile,
  hasAnswers,
  withoutProfile,
  withProfile,
  withReading,
  toSave,
  type FileReading,
  type Settings,
} from '../settings.ts';
import type { DatesSaid } from './question-dates.ts';
import type { ReadingSaid } from './question-file.ts';
import type { Answered } from './questions-panel.ts';
import { drawn } from '../drawn.ts';
import { refusalInWords } from '../refusals.ts';
import { part } from '../parts.ts';
import { showDate, showList, today } from '../show.ts';
import { fragmentOf, hasPlace, overview, type StudentWanted } from '../places.ts';
import { direction, language, languageName, languages, setLanguage, t, textFor } from '../text.ts';
import { embedding, homePlace, isDamaged, isEmbedding, isFramed, languageAsked } from '../embed/settings.ts';
import type { FileLine } from './file-lines.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';
import type { Opening, StudentTable } from './student-table.ts';
import type { AskMarks } from './school-leaflets.ts';
import type { AskRows } from './file-rows.ts';
import type { AskView } from '../student.ts';
import { firstPlace, type AskEngine, type FamilyDoor } from '../family/first_place.ts';
import { isLink } from '../family/link.ts';
import { openLink, openProfile, schoolWords } from '../family/opened.ts';
import { familyHasData, familyState, forgetFamily } from '../family/state.ts';
import type { LinkFacts } from '../leaflets.ts';
import './file-door.ts';
import './privacy-proof.ts';

type Place = 'start' | 'questions' | 'results' | 'student' | 'family';

// What Undo goes back to, and what it takes back.
interface Step {
  files: File[];
  settings: Settings;
  options: EvaluateOptions;
  panel: Panel;
  what: string;
}

const pageSize = 100;
const answersSettle = 250; // ms without a further answer before the results are worked out again
// The places that a fragment can name; one that is not there now is the start page.
const fragments = new Set(['', 'files', 'questions', 'results', 'student', 'family']);
let hostProfileTaken = false; // once a page, also where everything is cleared
const fewestColumns = 3; // a file with fewer is refused first, and asked about only where a person wants that

const firstFilter: PageFilter = {
  year: null,
  search: '',
  sort: 'student_id',
  descending: false,
  offset: 0,
  limit: pageSize,
};

const attendanceRoles = new Set(['attendance', 'grid', 'totals']);

// What stands at the top where something is not as it should be: the page's own sentence, or the engine's.
const noCoverage: { schools: Coverage[]; ids: Ids | undefined } = { schools: [], ids: undefined };

type Sentence = string | { engine: string };

function holdsAttendance(lines: FileLine[]): boolean {
  return lines.some((line) => line.info !== undefined && attendanceRoles.has(line.info.role));
}

// A set of files with others added to it, also where another set is read in its place; of one name the later stays.
function withFiles(
  request: ReadRequest,
  chosen: File[],
  adopt: (settings: Settings) => Settings,
): ReadRequest {
  const { files, settings, joined } = request;
  const names = new Set(chosen.map((file) => file.name));
  const all = [...files.filter((file) => !names.has(file.name)), ...chosen];
  const others = joined === undefined ? {} : { joined: withFiles(joined, chosen, adopt) };
  return { files: all, settings: adopt(settings), ...others };
}

function widest(inspection: Inspection): number {
  return Math.max(inspection.headers.length, ...inspection.rows.map((row) => row.cells.length));
}

export class RollcallApp extends LightElement {
  static override properties = {
    place: { state: true },
    familyPlace: { state: true },
    strange: { state: true },
    leaflets: { state: true },
    section: { state: true },
    reading: { state: true },
    progress: { state: true },
    working: { state: true },
    busy: { state: true },
    converting: { state: true },
    coverage: { state: true },
    files: { state: true },
    lines: { state: true },
    results: { state: true },
    options: { state: true },
    settings: { state: true },
    pending: { state: true },
    inspecting: { state: true },
    panel: { state: true },
    steps: { state: true },
    filter: { state: true },
    page: { state: true },
    student: { state: true },
    position: { state: true },
    errors: { state: true },
    note: { state: true },
    dropping: { state: true },
    licences: { state: true },
    refusedColours: { state: true },
    hostProfile: { state: true },
  };
  declare place: Place;
  declare familyPlace: string; // of the family side (family/places.ts)
  declare strange: boolean; // the address's fragment is no place of this page
  declare leaflets: LinkFacts | undefined; // of a calendar without attendance
  declare section: string; // the place of the results (places.ts)
  declare reading: boolean;
  declare progress: Progress;
  declare working: boolean;
  declare busy: boolean;
  declare converting: File[] | undefined; // spreadsheets and calendars, on their way to the engine
  declare coverage: typeof noCoverage; // of the files shown
  declare files: File[];
  declare lines: FileLine[];
  declare results: Results | undefined;
  declare options: EvaluateOptions;
  declare settings: Settings; // in force for the results shown
  declare pending: Pending | undefined; // files that wait for an answer
  declare inspecting: boolean; // a file that waits is being looked at
  declare panel: Panel;
  declare steps: Step[]; // what can be undone, the latest last
  declare filter: PageFilter;
  declare page: Page | undefined;
  declare student: Student | undefined;
  declare position: number;
  declare errors: Sentence[];
  declare note: string;
  declare dropping: boolean;
  declare licences: string; // of others, once somebody looks
  declare refusedColours: string[]; // of a host's theme
  declare hostProfile: boolean; // it is being looked at: the family side begins with it

  private readonly engine = new EngineClient();
  private readonly stories = sampleStories();
  private turn = 0; // an overtaken question's answer is dropped
  private pageTurn = 0;
  private earlier: string | undefined; // name of the report that the results are compared with
  private drafts: CalendarDraft[] = []; // of the years without a calendar
  private pendingBefore: Pending[] = []; // what Undo goes back to while files wait
  private pendingTurn = 0;
  private askable = false; // the errors shown are of a file that can be said to be something
  private coverageTurn = 0;
  private datesAsked: DateQuestion[] = []; // so that an order once chosen can be changed
  private settling: number | undefined; // an answer's evaluation that is about to begin
  private scrolled = 0; // of the results, while a student is shown
  private taking: Promise<void> = Promise.resolve(); // files are looked at in the order in which they are chosen
  private underway: ReadRequest | undefined; // while `reading`: what is read
  private overtaken = false; // the results shown do not follow from the settings and options in force
  private loading: Promise<void> | undefined; // the part of the page that is shown or about to be
  private arrived = embedding === undefined; // an embedded page does not take the focus when it opens
  private goesOn = false; // the page itself goes to another place: files on their way to the engine stay

  constructor() {
    super();
    this.place = 'start';
    this.familyPlace = firstPlace;
    this.strange = false;
    this.section = overview;
    this.reading = false;
    this.progress = { rows: 0, bytes: 0, total: 0 };
    this.working = false;
    this.busy = false;
    this.coverage = noCoverage;
    this.files = [];
    this.lines = [];
    this.options = {};
    this.settings = noSettings;
    this.inspecting = false;
    this.panel = emptyPanel;
    this.steps = [];
    this.filter = firstFilter;
    this.position = 0;
    this.errors = [];
    this.note = '';
    this.dropping = false;
    this.licences = '';
    this.refusedColours = [];
    this.hostProfile = false;
  }

  // ---------------------------------------------------------------- coming and going

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onPlace);
    window.addEventListener('dragover', this.onDrag);
    window.addEventListener('dragleave', this.onDragEnd);
    window.addEventListener('drop', this.onDrop);
    window.addEventListener('beforeunload', this.onLeave);
    window.addEventListener('pagehide', this.onHide);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.afterPrint);
    privacyChanged.addEventListener('change', this.onPrivacy);
    document.addEventListener('colours-refused', this.onColoursRefused);
    if (location.hash.length > 1 || homePlace() !== '') this.onPlace();
    this.arrived = true;
    if (embedding !== undefined && embedding.profile !== '' && !hostProfileTaken) {
      hostProfileTaken = true;
      this.hostProfile = true;
      const { profile } = embedding;
      void this.inTurn(() => this.takeHostProfile(profile));
    }
  }

  override disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.onPlace);
    window.removeEventListener('dragover', this.onDrag);
    window.removeEventListener('dragleave', this.onDragEnd);
    window.removeEventListener('drop', this.onDrop);
    window.removeEventListener('beforeunload', this.onLeave);
    window.removeEventListener('pagehide', this.onHide);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.afterPrint);
    privacyChanged.removeEventListener('change', this.onPrivacy);
    document.removeEventListener('colours-refused', this.onColoursRefused);
    super.disconnectedCallback();
  }

  // What is kept from view no longer chooses the list.
  private readonly onPrivacy = (): void => {
    const filter = seenFilter(this.filter);
    if (filter === this.filter) return;
    if (this.results === undefined) this.filter = filter;
    else void this.list(filter);
  };

  private readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.dropping = true;
    if (this.place !== 'family') this.loadStaff();
  };

  private readonly onDragEnd = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dropping = false;
  };

  private readonly onDrop = (event: DragEvent): void => {
    this.dropping = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    // There a file is the family's own.
    if (this.place === 'family') void this.querySelector<FamilyDoor>('family-app')?.takeFiles(files);
    else void this.take(files);
  };

  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    const staff = this.results !== undefined || this.pending !== undefined || this.reading;
    if (staff || familyHasData()) event.preventDefault();
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

  private readonly onColoursRefused = (event: Event): void => {
    if (embedding?.preview === true) this.refusedColours = (event as CustomEvent<string[]>).detail;
  };

  // The page around this one has changed its language: what is shown stays, in that language.
  private follow(tag: string): void {
    const next = textFor(tag);
    if (next !== undefined && next !== language()) setLanguage(next);
    history.replaceState(null, '', `#${this.fragment()}`);
  }

  // Of the place shown.
  private fragment(): string {
    if (this.place === 'results') return fragmentOf(this.section);
    if (this.place === 'family' && this.familyPlace !== firstPlace) return `family/${this.familyPlace}`;
    return this.place === 'start' ? '' : this.place;
  }

  // The fragment that names the place: a host's settings, and an empty one, are the place that the page opens with.
  private placeNamed(): string {
    const named = isEmbedding(location.hash) ? '' : location.hash.slice(1);
    const asked = named.split('/')[0] ?? '';
    const hidden = asked === 'family' && embedding?.mode === 'school';
    if (named === '' || hidden) return homePlace();
    if (embedding?.mode === 'family' && asked !== 'family' && this.results === undefined) return homePlace();
    return named;
  }

  // The place is in the address's fragment, and only the place.
  private readonly onPlace = (): void => {
    const tag = languageAsked(location.hash);
    if (tag !== undefined) return this.follow(tag);
    const link = isLink(location.hash) ? openLink(location.hash) : undefined;
    const named = link === 'damaged' ? '' : link === undefined ? this.placeNamed() : 'family';
    const [asked = '', section = overview] = named.split('/');
    this.strange = link === 'damaged' || !fragments.has(asked) || (isDamaged && isEmbedding(location.hash));
    const was = this.place;
    const wasIn = this.section;
    const wasAt = this.familyPlace;
    if (!this.goesOn) this.converting = undefined;
    this.goesOn = false;
    if (asked === 'family') this.place = 'family';
    else if (asked === 'questions' && this.pending !== undefined) this.place = 'questions';
    else if (asked === 'student' && this.student !== undefined) this.place = 'student';
    else if ((asked === 'results' || asked === 'student') && this.results !== undefined)
      this.place = 'results';
    else this.place = 'start';
    if (this.place === 'results') this.section = hasPlace(section) ? section : overview;
    if (this.place === 'family') this.familyPlace = section === overview ? firstPlace : section;
    if (this.place === 'family') this.loading = part('family');
    if (link === 'opened') void this.sayLink();
    if (this.place === was && this.section === wasIn && this.familyPlace === wasAt) return;
    if (!this.arrived) return;
    void this.settled().then(() => {
      if (this.place === 'results' && was === 'student') void this.returnToPlace();
      else this.focusHeading();
    });
  };

  // Whose calendar the family side has now; said after the place has been drawn, in whose live region it stands.
  private async sayLink(): Promise<void> {
    await this.settled();
    const { school } = familyState();
    if (school !== undefined) this.note = schoolWords(school);
  }

  // When this element and those inside it have drawn what changed, and their part of the page is there.
  private async settled(): Promise<void> {
    await this.loading;
    await this.updateComplete;
    await new Promise((resolve) => window.setTimeout(resolve));
  }

  private go(place: Place, section = overview): void {
    const fragment = place === 'start' ? '' : place === 'results' ? fragmentOf(section) : place;
    this.goesOn = true;
    if (location.hash.slice(1) === fragment) this.onPlace();
    else location.hash = fragment;
  }

  private focusHeading(): void {
    window.scrollTo(0, 0);
    // A frame as high as its content does not scroll: the page around it does.
    this.querySelector<HTMLElement>('main h1[tabindex]')?.focus({ preventScroll: !isFramed });
  }

  // The profile that the page around this one gives along, as if its file had been chosen.
  private async takeHostProfile(text: string): Promise<void> {
    const file = new File([text], 'profile.json', { type: 'application/json' });
    try {
      if (embedding?.mode !== 'school') {
        await this.engine.open([file], noSettings, () => undefined);
        openProfile(await this.engine.view<LinkFacts>('family_link'));
        this.engine.cancel();
      }
      if (embedding?.mode !== 'family') void this.take([file]);
    } catch (error) {
      if (error instanceof Refused) {
        this.errors = [t('embed-profile-refused'), ...error.sentences.map((engine) => ({ engine }))];
      } else {
        await this.fail(error);
      }
    } finally {
      this.hostProfile = false;
    }
  }

  // From a student to where it was opened: the row of the list, or the same button of another place.
  private async returnToPlace(): Promise<void> {
    const { student } = this;
    window.scrollTo(0, this.scrolled);
    if (this.position >= 0) {
      await this.querySelector<StudentTable>('student-table')?.reveal(this.position);
    } else {
      const wanted = student === undefined ? '' : CSS.escape(`${student.school_year} ${student.student_id}`);
      // A part of the place that asks the engine first is there a little later.
      for (let tries = 0; tries < 50; tries++) {
        const button = this.querySelector<HTMLElement>(`[data-opens="${wanted}"]`);
        if (button !== null) return button.focus();
        await new Promise((resolve) => window.setTimeout(resolve, 20));
        if (this.place !== 'results' || document.activeElement !== document.body) return;
      }
    }
    if (document.activeElement === document.body) this.focusHeading();
  }

  private async showErrors(sentences: Sentence[], askable = false): Promise<void> {
    this.errors = sentences;
    this.askable = askable;
    await this.settled();
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('.errors h2')?.focus({ preventScroll: !isFramed });
  }

  private async fail(error: unknown): Promise<void> {
    if (error instanceof Dropped) return;
    if (error instanceof Refused) return this.showErrors(error.sentences.map((engine) => ({ engine })));
    if (error instanceof Unreadable)
      return this.showErrors([t('errors-unreadable', { name: error.message })]);
    const detail = error instanceof Broken || error instanceof Error ? error.message : String(error);
    return this.showErrors([t('errors-broken', { detail })]);
  }

  // ---------------------------------------------------------------- files

  private async readSample(name: string): Promise<void> {
    await this.read({ files: await sampleFiles(name), settings: noSettings });
  }

  private async showLicences(): Promise<void> {
    this.licences = await thirdPartyText();
  }

  // Also where somebody is about to choose files, so that it is there when they are chosen.
  private readonly loadStaff = (): void => {
    this.loading = part('staff');
  };

  // Spreadsheets and calendars become tables first.
  private take(chosen: File[]): Promise<void> {
    this.loadStaff();
    return this.inTurn(async () => {
      const special = await Promise.all(chosen.map(specialOf));
      const plain = this.converting === undefined && special.every((one) => one === undefined);
      if (plain) return this.takeTables(chosen);
      this.errors = [];
      this.note = t('convert-now');
      this.converting = [...(this.converting ?? []), ...chosen];
    });
  }

  private async converted(files: File[], refused: string[]): Promise<void> {
    this.converting = undefined;
    this.note = '';
    if (refused.length > 0) return this.showErrors(refused);
    if (files.length > 0) return this.inTurn(() => this.takeTables(files));
    await this.settled();
    this.focusHeading();
  }

  private inTurn(task: () => Promise<void>): Promise<void> {
    return (this.taking = this.taking.then(task).catch((error: unknown) => this.fail(error)));
  }

  // New attendance starts anew; a calendar, a roster or a profile is added to the files before: those being read, those that
  // wait for an answer, those shown. Which these are and what has been said of them is looked up when nothing is awaited any
  // more: a person can choose and answer meanwhile. Reading itself is not waited for.
  private async takeTables(chosen: File[]): Promise<void> {
    const { found, others } = await findOutreach(chosen, (text) => this.engine.isOutreach(text)).catch(
      () => ({
        found: undefined,
        others: chosen,
      }),
    );
    if (found !== undefined) {
      setOutreach(found);
      chosen = others;
      this.note = t(this.results === undefined ? 'outreach-waits' : 'outreach-taken', { name: found.name });
      if (others.length === 0) return this.results === undefined ? undefined : this.go('results', 'outreach');
    }
    const kinds = await this.engine.kinds(chosen);
    const profile = chosen.filter((_file, i) => kinds[i] === 'profile').at(-1);
    const report = chosen.filter((_file, i) => kinds[i] === 'report').at(-1);
    const adopt = await this.adopting(profile);
    const asked = this.place === 'questions' && this.pending?.shown === false;
    const waiting = this.reading ? this.underway : asked ? this.pending?.request : undefined;
    const shown = { files: this.files, settings: this.settings };
    const joined = withFiles(waiting ?? shown, chosen, adopt);
    if (waiting === undefined && !holdsAttendance(this.lines)) return void this.read(joined);
    if (waiting === undefined && profile !== undefined && kinds.every((kind) => kind === 'profile')) {
      return this.takeProfile(profile, chosen, adopt);
    }
    if (waiting === undefined && report !== undefined && kinds.every((kind) => kind === 'report')) {
      return this.takeEarlier(report, joined.files);
    }
    void this.read({ files: chosen, settings: adopt(noSettings), joined });
  }

  // How settings become those with this profile; one that is no JSON is refused by the engine in its words.
  private async adopting(file: File | undefined): Promise<(settings: Settings) => Settings> {
    const profile = file === undefined ? undefined : parseProfile(await file.text().catch(() => ''));
    return (settings) =>
      file === undefined || profile === undefined ? settings : withProfile(settings, profile, file.name);
  }

  // A profile for files already read: they are read again only where it changes how.
  private async takeProfile(
    profile: File,
    chosen: File[],
    adopt: (settings: Settings) => Settings,
  ): Promise<void> {
    const before = this.files;
    this.errors = [];
    this.busy = true;
    try {
      const joined = withFiles({ files: before, settings: this.settings }, chosen, adopt).files;
      const profiles = await this.engine.areProfiles(joined);
      const files = joined.filter((file, i) => profiles[i] !== true || file === profile);
      if (this.reading || before !== this.files) return void this.take(chosen);
      const { needs_reading: again } = await this.engine.profile(profile);
      if (this.reading || before !== this.files) return void this.take(chosen);
      const settings = adopt(this.settings);
      if (again) return void this.read({ files, settings, options: this.options });
      // At once, so that an answer given while the results are worked out is added to it.
      const turn = ++this.turn;
      this.settings = settings;
      this.files = files;
      this.lines = [
        ...this.lines.filter((line) => line.info !== undefined || line.earlier === true),
        { name: profile.name, info: undefined },
      ];
      if (hasAnswers(settings)) await this.engine.answers(settings);
      await this.engine.evaluate(this.options);
      await this.showResults(turn, false);
    } catch (error) {
      await this.fail(error);
    } finally {
      this.busy = false;
    }
  }

  // An earlier report beside files already read; nothing takes it away again.
  private async takeEarlier(report: File | undefined, joined: File[]): Promise<void> {
    const before = this.files;
    this.errors = [];
    this.busy = true;
    try {
      const kinds = await this.engine.kinds(joined);
      if (this.reading || before !== this.files) return report && void this.take([report]);
      await this.engine.before(report ?? null);
      if (this.reading || before !== this.files) return report && void this.take([report]);
      this.files = joined.filter((file, i) => kinds[i] !== 'report' || file === report);
      const lines = this.lines.filter((line) => line.earlier !== true);
      this.lines =
        report === undefined ? lines : [...lines, { name: report.name, info: undefined, earlier: true }];
      this.earlier = report?.name;
      if (this.results !== undefined) this.results = { ...this.results, earlier: this.earlier };
      this.note = t(report === undefined ? 'since-removed' : 'since-taken', { name: report?.name ?? '' });
      if (report !== undefined) this.go('results', 'agenda');
    } catch (error) {
      await this.fail(error);
    } finally {
      this.busy = false;
    }
  }

  // Reads these files with a fresh engine. Where none of them holds attendance and there is another set, that is read.
  private async read(request: ReadRequest): Promise<void> {
    const { files, settings, options = {}, joined } = request;
    const turn = ++this.turn;
    performance.mark('rollcall:read:start');
    this.loadStaff();
    this.errors = [];
    this.reading = true;
    this.underway = request;
    this.working = false;
    this.progress = { rows: 0, bytes: 0, total: files.reduce((sum, file) => sum + file.size, 0) };
    this.note = t('reading-started', { files: files.length });
    try {
      const opened = await this.engine.open(files, settings, (progress) => {
        if (turn === this.turn) this.progress = progress;
      });
      if (turn !== this.turn) return;
      if (opened.unread !== undefined || opened.dates !== undefined) return await this.ask(request, opened);
      const lines = this.linesOf(opened);
      if (!holdsAttendance(lines)) {
        if (joined !== undefined) {
          const readings = { ...joined.settings.readings, ...settings.readings };
          return await this.read({ ...joined, settings: { ...joined.settings, readings } });
        }
        const facts = await this.engine.view<LinkFacts>('family_link');
        if (turn !== this.turn) return;
        this.leaflets = facts.years.length === 0 ? undefined : facts;
        this.engine.cancel();
        this.reading = false;
        this.pending = undefined;
        this.files = files;
        this.lines = lines;
        this.settings = settings;
        this.note = t(this.lacking());
        if (this.place === 'questions') this.go('start');
        this.catchUp();
        return;
      }
      this.working = true;
      await this.engine.evaluate(options);
      performance.mark('rollcall:read:end');
      if (turn !== this.turn) return;
      this.filter = firstFilter;
      if (request.again !== true) this.startAnew();
      else if (request.undo !== true) this.remember('reading');
      this.options = options;
      this.settings = settings;
      this.earlier = opened.reports?.at(-1);
      await this.showResults(turn, true, (summary) => {
        this.engine.keep();
        this.pending = undefined;
        this.files = files;
        this.lines = this.linesOf({ ...opened, files: summary.files }); // now with their shape
        this.student = undefined;
        this.reading = false;
        this.busy = false;
        this.overtaken = false;
        this.place = 'results';
        this.section = overview;
      });
      if (turn !== this.turn) return;
      this.go('results');
      await this.settled();
      this.focusHeading();
    } catch (error) {
      if (turn !== this.turn) return;
      this.reading = false;
      this.engine.cancel();
      this.note = '';
      this.catchUp();
      await this.fail(error);
    }
  }

  // ---------------------------------------------------------------- questions that come before the results

  // These files wait for answers. One that has hardly any columns is refused, and asked about only where a person wants that.
  private async ask(request: ReadRequest, opened: Opened): Promise<void> {
    const before = this.pending?.request.files === request.files ? this.pending : undefined;
    const unread = opened.unread ?? before?.unread ?? [];
    const { dates } = opened;
    if (dates !== undefined) {
      const files = new Set(dates.map((question) => question.file));
      this.datesAsked = [...this.datesAsked.filter((question) => !files.has(question.file)), ...dates];
    }
    this.reading = false;
    this.note = '';
    this.catchUp();
    this.pending = {
      request,
      unread,
      dates: opened.dates ?? [],
      at: opened.dates === undefined ? 0 : unread.length,
      shown: before?.shown ?? false,
    };
    this.pendingBefore = [];
    const bare = unread.find(({ inspection }) => widest(inspection) < fewestColumns);
    if (bare !== undefined && before === undefined) {
      const { name } = bare;
      const columns = showList(bare.inspection.headers.filter(Boolean));
      return this.showErrors([t('errors-no-role', { name, columns })], true);
    }
    await this.showQuestions();
  }

  private async showQuestions(): Promise<void> {
    this.errors = [];
    this.go('questions');
    await this.settled();
    this.focusHeading();
  }

  // Another way to read a file whose results are shown.
  private async changeFile(place: number): Promise<void> {
    const name = this.lines[place]?.name ?? '';
    const file = this.files.find((one) => one.name === name) ?? this.files[place];
    if (file === undefined) return;
    try {
      const inspection = await this.engine.inspect(file, this.settings.readings[file.name] ?? {}, true);
      const { files, settings, options } = this;
      const request = { files, settings, options, again: true };
      const said = settings.readings[file.name]?.date_format !== undefined;
      const dates = said ? this.datesAsked.filter((question) => question.file === file.name) : [];
      this.pending = { request, unread: [{ name: file.name, inspection }], dates, at: 0, shown: true };
      this.pendingBefore = [];
      await this.showQuestions();
    } catch (error) {
      await this.fail(error);
    }
  }

  // A person has said something of a file that waits: how does it look then?
  private async sayOf(name: string, said: FileReading): Promise<void> {
    const { pending } = this;
    if (pending === undefined) return;
    const settings = withReading(pending.request.settings, name, said);
    this.pendingBefore = [...this.pendingBefore, pending];
    this.pending = { ...pending, request: { ...pending.request, settings } };
    await this.look(name, t('map-changed'));
  }

  // A file that waits is not read at all.
  private async leaveOut(name: string): Promise<void> {
    if (this.pending === undefined) return;
    const { joined, ...request } = this.pending.request;
    const without = (files: File[]): File[] => files.filter((file) => file.name !== name);
    const files = without(request.files);
    this.pending = undefined;
    if (joined === undefined) return this.read({ ...request, files });
    const others = { ...joined, files: without(joined.files) };
    return this.read(files.length > 0 ? { ...request, files, joined: others } : others);
  }

  private async undoSaying(): Promise<void> {
    const before = this.pendingBefore.at(-1);
    const name = before?.unread[before.at]?.name;
    if (before === undefined || name === undefined) return;
    this.pending = before;
    this.pendingBefore = this.pendingBefore.slice(0, -1);
    await this.look(name, t('undo-done'));
    await this.settled();
    if (document.activeElement === document.body) this.focusHeading();
  }

  // How a file that waits looks with what has been said of it.
  private async look(name: string, words: string): Promise<void> {
    const request = this.pending?.request;
    const file = request?.files.find((one) => one.name === name);
    if (this.pending === undefined || request === undefined || file === undefined) return;
    const turn = ++this.pendingTurn;
    this.inspecting = true;
    try {
      const said = request.settings.readings[name] ?? {};
      const inspection = await this.engine.inspect(file, said, this.pending.shown);
      if (turn !== this.pendingTurn || this.pending?.request !== request) return;
      const unread = this.pending.unread.map((one) => (one.name === name ? { name, inspection } : one));
      this.pending = { ...this.pending, unread };
      this.note = words;
    } catch (error) {
      await this.fail(error);
    } finally {
      if (turn === this.pendingTurn) this.inspecting = false;
    }
  }

  // To another of these questions, or after the last one to the results.
  private async move(at: number): Promise<void> {
    const { pending } = this;
    if (pending === undefined) return;
    if (at >= pendingSteps(pending)) return this.read(pending.request);
    this.pending = { ...pending, at };
    await this.settled();
    this.focusHeading();
  }

  private async sayOrder({ file, order }: DatesSaid): Promise<void> {
    const { pending } = this;
    if (pending === undefined) return;
    const settings = withReading(pending.request.settings, file, { date_format: order });
    this.pending = { ...pending, request: { ...pending.request, settings } };
    await this.move(pending.at + 1);
  }

  // ---------------------------------------------------------------- questions beside the results

  private startAnew(): void {
    this.panel = emptyPanel;
    this.steps = [];
    window.clearTimeout(this.settling);
  }

  private known(): Known | undefined {
    if (this.results === undefined) return undefined;
    const { summary, problems, codes } = this.results;
    const { options, settings, drafts } = this;
    return { summary, problems, codes, options, settings, drafts, today: today() };
  }

  // What is asked after these results; the first question open is shown where files were read anew.
  private askBeside(): void {
    const known = this.known();
    if (known === undefined) return;
    const before = this.panel.questions;
    const questions = questionsAfter(before, known);
    const shown = before[this.panel.at]?.id;
    const at =
      before.length === 0
        ? questions.findIndex((one) => isOpen(one, known))
        : questions.findIndex((one) => one.id === shown);
    this.panel = { ...this.panel, questions, at };
  }

  private remember(what: string): void {
    const { files, settings, options, panel } = this;
    const last = this.steps.at(-1);
    // One thing changed several times in a row is one change, such as a list walked through by its keys.
    if (last?.what === what && what.startsWith('code ')) return;
    this.steps = [...this.steps, { files, settings, options, panel, what }];
  }

  // An answer is written into the profile in force; the results follow when no other comes.
  private answer({ settings, what }: Answered): void {
    this.remember(what);
    this.settings = settings;
    window.clearTimeout(this.settling);
    // An option is chosen once; codes are answered one after another.
    const wait = what.startsWith('option') ? 0 : answersSettle;
    this.settling = window.setTimeout(() => void this.settle(), wait);
  }

  private async settle(): Promise<void> {
    if (this.reading) {
      // Other files are being read: the answer belongs to those shown, and waits.
      this.settling = window.setTimeout(() => void this.settle(), answersSettle);
      return;
    }
    const turn = ++this.turn;
    this.errors = [];
    this.busy = true;
    this.filter = { ...this.filter, offset: 0 };
    try {
      await this.engine.answers(this.settings);
      await this.engine.evaluate(this.options);
      if (turn === this.turn) await this.showResults(turn, false);
    } catch (error) {
      if (turn === this.turn) await this.fail(error);
    } finally {
      this.finish(turn);
    }
  }

  // Results that were being worked out: shown now, or overtaken.
  private finish(turn: number): void {
    this.overtaken = turn !== this.turn;
    if (this.overtaken) return;
    this.student = undefined;
    this.busy = false;
  }

  // Files that were read did not take the place of those shown: what was asked of these just before is worked out now.
  private catchUp(): void {
    if (this.overtaken && this.results !== undefined) void this.settle();
  }

  private async undo(): Promise<void> {
    const step = this.steps.at(-1);
    if (step === undefined) return;
    this.steps = this.steps.slice(0, -1);
    const rereads = step.settings.readings !== this.settings.readings || step.files !== this.files;
    this.panel = { ...step.panel, at: this.panel.at };
    if (rereads) {
      return this.read({
        files: step.files,
        settings: step.settings,
        options: step.options,
        again: true,
        undo: true,
      });
    }
    window.clearTimeout(this.settling);
    this.settings = step.settings;
    this.options = step.options;
    await this.settle();
    await this.settled();
    if (document.activeElement === document.body) this.focusHeading();
  }

  private linesOf(opened: Opened): FileLine[] {
    const tables = opened.files as FileInfo[];
    return [
      ...tables.map((info) => ({ name: info.name, info })),
      ...opened.profiles.map((name) => ({ name, info: undefined })),
      ...(opened.reports ?? []).map((name) => ({ name, info: undefined, earlier: true })),
    ];
  }

  // The sentence for files among which none holds attendance.
  private lacking(): string {
    if (this.lines.some((line) => line.info !== undefined)) return 'files-no-attendance';
    return this.lines.some((line) => line.earlier === true) ? 'files-only-earlier' : 'files-only-profile';
  }

  private cancel(): void {
    this.turn++;
    this.engine.cancel();
    this.reading = false;
    this.note = t('reading-cancelled');
    this.catchUp();
  }

  private async removeFile(place: number): Promise<void> {
    const name = this.lines[place]?.name;
    const at = this.files.findIndex((file) => file.name === name);
    const files = this.files.filter((_file, i) => i !== (at < 0 ? place : at));
    const line = this.lines[place];
    if (line?.earlier === true && this.results !== undefined) return this.takeEarlier(undefined, files);
    const profile = line?.info === undefined && line?.earlier !== true;
    const settings = profile ? withoutProfile(this.settings) : this.settings;
    if (files.length > 0) return this.read({ files, settings });
    this.clear('files-removed-all');
  }

  private forget(): void {
    this.engine.end();
    forgetPrivacy();
    setOutreach(undefined);
    forgetFamily();
    forgetSaved();
  }

  // Left for another page: what the browser keeps of this one for Back is empty. Should Back come, it is a new page.
  private readonly onHide = (): void => {
    this.turn++;
    window.clearTimeout(this.settling);
    this.forget();
    this.remove();
    window.addEventListener('pageshow', () => document.body.prepend(document.createElement('rollcall-app')), {
      once: true,
    });
  };

  // A new page in the place of this one: whatever this one holds goes with it, its engines and what they read too.
  private clear(note: string): void {
    this.turn++;
    window.clearTimeout(this.settling);
    this.forget();
    history.replaceState(null, '', location.pathname + location.search);
    const anew = document.createElement('rollcall-app') as RollcallApp;
    this.replaceWith(anew);
    anew.note = t(note);
    void anew.settled().then(() => anew.focusHeading());
  }

  // ---------------------------------------------------------------- answers

  // What `also` changes is drawn together with the results.
  private async showResults(
    turn: number,
    fresh: boolean,
    also: (summary: Summary) => void = () => undefined,
  ): Promise<void> {
    const [summary, problems, codes, rules, page] = await Promise.all([
      this.engine.view<Summary>('summary'),
      this.engine.view<Problem[]>('problems'),
      this.engine.view<CodeUse[]>('codes'),
      this.engine.rules(),
      this.engine.page(this.filter),
    ]);
    if (turn !== this.turn) return;
    const known = fresh ? [] : this.drafts;
    const lacking = yearsOf(summary.counts).filter(
      (year) => noCalendar(summary, year) && !known.some((draft) => draft.school_year === year),
    );
    const drafts = await Promise.all(lacking.map((year) => this.engine.calendar(year)));
    if (turn !== this.turn) return;
    this.drafts = [...known, ...drafts].sort((a, b) => (a.school_year < b.school_year ? -1 : 1));
    const years =
      fresh || this.options.year === undefined ? yearsOf(summary.counts) : (this.results?.years ?? []);
    this.results = { summary, problems, codes, rules, years, earlier: this.earlier };
    this.page = page;
    this.askBeside();
    if (fresh) {
      const rows = summary.files
        .filter((file) => attendanceRoles.has(file.role))
        .reduce((sum, file) => sum + file.rows, 0);
      this.note = t('done', { students: summary.counts.reduce((sum, row) => sum + row.students, 0), rows });
    } else {
      this.note = t('changed', { date: showDate(summary.as_of) });
    }
    also(summary);
    if (fresh) void this.showCoverage();
  }

  // What stands below the results comes when they have been drawn.
  private async showCoverage(): Promise<void> {
    const turn = ++this.coverageTurn;
    this.coverage = noCoverage;
    await drawn();
    try {
      const [schools, ids] = await Promise.all([
        this.engine.view<Coverage[]>('coverage'),
        this.engine.view<Ids>('ids'),
      ]);
      if (turn === this.coverageTurn) this.coverage = { schools, ids };
    } catch (error) {
      if (turn === this.coverageTurn) await this.fail(error);
    }
  }

  private async change(options: EvaluateOptions): Promise<void> {
    const turn = ++this.turn;
    const before = this.options;
    this.errors = [];
    this.busy = true;
    this.remember('options');
    this.options = options;
    this.filter = { ...this.filter, offset: 0 };
    try {
      await this.engine.evaluate(options);
      if (turn === this.turn) await this.showResults(turn, false);
    } catch (error) {
      if (turn !== this.turn) return;
      this.options = before;
      this.steps = this.steps.slice(0, -1);
      await this.engine.evaluate(before).catch(() => undefined);
      await this.fail(error);
    } finally {
      this.finish(turn);
    }
  }

  private async list(filter: PageFilter): Promise<void> {
    const turn = ++this.pageTurn;
    this.filter = filter;
    try {
      const page = await this.engine.page(filter);
      if (turn !== this.pageTurn) return;
      this.page = page;
      if (this.results !== undefined) this.note = listCount(page.total, filter, this.results.summary);
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

  private openRow({ row, position }: Opening): Promise<void> {
    return this.openFrom(row, position);
  }

  // A student of another place than the list has no neighbours: position -1.
  private async openFrom({ student_id: id, school_year: year }: StudentWanted, position = -1): Promise<void> {
    try {
      this.scrolled = window.scrollY;
      if (await this.open(id, year, position)) this.go('student');
    } catch (error) {
      await this.fail(error);
    }
  }

  // These students in the list, whichever place asks for them.
  private async listThese(filter: Partial<PageFilter>): Promise<void> {
    await this.list({ ...firstFilter, ...filter });
    this.go('results');
    await this.settled();
    this.querySelector<StudentTable>('student-table')?.begin();
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
      save(await this.engine.write('json'), 'rollcall-report.json');
      this.note = t('downloaded');
    } catch (error) {
      await this.fail(error);
    }
  }

  private async saveFixList(): Promise<void> {
    try {
      save(await this.engine.fixList(), 'rollcall-fix-list.csv');
      this.note = t('fix-list-saved');
    } catch (error) {
      await this.fail(error);
    }
  }

  private readonly askEngine: AskEngine = (kind, filter) => this.engine.viewWithoutFiles(kind, filter);

  private readonly viewOf: AskView = (kind, filter) => this.engine.view(kind, filter);

  // Rows as they stand in the files; nothing where they could not be read again, which is then said at the top.
  private readonly rowsOf: AskRows = async (wanted) => {
    try {
      return await this.engine.rows(wanted);
    } catch (error) {
      await this.fail(error);
      return undefined;
    }
  };

  private saveSettings(): void {
    const profile = toSave(this.settings, this.results?.summary.files ?? []);
    const text = `${JSON.stringify(profile, null, 2)}\n`;
    save(new Blob([text], { type: 'application/json' }), 'rollcall-profile.json');
    this.note = t('settings-saved');
  }

  // ---------------------------------------------------------------- what is shown

  private inWords(sentence: Sentence): string | TemplateResult {
    if (typeof sentence === 'string') return sentence;
    const { text, english } = refusalInWords(sentence.engine);
    if (!english || language() === 'en') return text;
    return html`${t('refused-in-english')} <span lang="en" dir="ltr">${text}</span>`;
  }

  private problemsAtTop(): TemplateResult | typeof nothing {
    if (this.errors.length === 0) return nothing;
    return html`
      <section class="errors">
        <h2 tabindex="-1">${t('errors-heading')}</h2>
        <ul>
          ${this.errors.map((sentence) => html`<li>${this.inWords(sentence)}</li>`)}
        </ul>
        ${
          this.place === 'family'
            ? nothing
            : html`<p>${t(this.results === undefined ? 'errors-what-to-do' : 'errors-what-to-do-kept')}</p>`
        }
        ${
          !this.askable || this.pending === undefined || this.place === 'questions'
            ? nothing
            : html`<button type="button" class="secondary" @click=${() => void this.showQuestions()}>
                ${t('errors-say-what-it-is')}
              </button>`
        }
      </section>
    `;
  }

  private hasDoorHidden(): boolean {
    return (this.place === 'student' || this.place === 'family') && !this.reading;
  }

  private door(again: boolean): TemplateResult {
    return html`
      <section
        class="files ${again ? 'again' : ''}"
        ?hidden=${this.hasDoorHidden()}
        @pointerenter=${this.loadStaff}
        @focusin=${this.loadStaff}
      >
        <h2 id="files" tabindex="-1">${t(again ? 'files-again-heading' : 'door-school')}</h2>
        ${
          this.lines.length === 0
            ? nothing
            : html`<file-lines
                .lines=${this.lines}
                .changeable=${this.results !== undefined}
                @file-changed=${(event: CustomEvent<number>) => void this.changeFile(event.detail)}
                @file-removed=${(event: CustomEvent<number>) => void this.removeFile(event.detail)}
              ></file-lines>`
        }
        ${this.lines.length > 0 && this.results === undefined ? html`<p>${t(this.lacking())}</p>` : nothing}
        ${
          this.results === undefined
            ? nothing
            : html`
                <coverage-lines .coverage=${this.coverage.schools} .ids=${this.coverage.ids}></coverage-lines>
                <div class="saved-settings">
                  <button
                    type="button"
                    class="secondary outline"
                    aria-describedby="settings-hint"
                    @click=${() => this.saveSettings()}
                  >
                    ${t('settings-save')}
                  </button>
                  <small id="settings-hint">${t('settings-save-hint')}</small>
                </div>
              `
        }
        ${
          this.lines.length === 0
            ? nothing
            : html`
                <div class="saved-settings">
                  <button
                    type="button"
                    class="secondary outline"
                    aria-describedby="clear-hint"
                    @click=${() => this.clear('cleared')}
                  >
                    ${t('clear-button')}
                  </button>
                  <small id="clear-hint">${t('clear-hint')}</small>
                </div>
              `
        }
        <file-door
          .stories=${this.stories}
          .again=${again}
          @files-chosen=${(event: CustomEvent<File[]>) => void this.take(event.detail)}
          @sample-chosen=${(event: CustomEvent<string>) => void this.readSample(event.detail)}
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
        <privacy-proof></privacy-proof>
      </section>
      ${this.results === undefined ? nothing : html`<p><a href="#results">${t('results-again')}</a></p>`}
      ${
        embedding?.mode === 'school'
          ? nothing
          : html`
              <nav class="doors" aria-label=${t('doors-label')}>
                <a href="#family"
                  ><strong>${t('door-family')}</strong> <span>${t('door-family-what')}</span></a
                >
                <a href="#files"
                  ><strong>${t('door-school')}</strong> <span>${t('door-school-what')}</span></a
                >
              </nav>
            `
      }
    `;
  }

  private readonly askMarks: AskMarks = (question) => this.engine.viewWithoutFiles('year_marks', question);

  // What a school can make of a calendar without any attendance.
  private ofCalendar(): TemplateResult | typeof nothing {
    if (this.leaflets === undefined || this.results !== undefined || this.lines.length === 0) return nothing;
    return html`<school-leaflets
      .facts=${this.leaflets}
      .ask=${this.askMarks}
      @said=${(event: CustomEvent<string>) => (this.note = event.detail)}
      @failed=${(event: CustomEvent<unknown>) => void this.fail(event.detail)}
    ></school-leaflets>`;
  }

  private about(): TemplateResult {
    return html`
      <details class="about">
        <summary>${t('about-heading')}</summary>
        <p>${t('about-version', { version: version() })} ${t('about-licence')}</p>
        <p>${t('about-private')}</p>
        <p>${t('about-fingerprint')} <code translate="no">${pageFingerprint()}</code></p>
        <p>${t('about-fingerprint-check')}</p>
        <details
          @toggle=${(event: Event) => {
            if ((event.target as HTMLDetailsElement).open) void this.showLicences();
          }}
        >
          <summary>${t('about-parts')}</summary>
          ${this.licences === '' ? nothing : html`<pre class="licences" lang="en" tabindex="0">${this.licences}</pre>`}
        </details>
      </details>
    `;
  }

  override render(): TemplateResult {
    const { results } = this;
    const shown = this.reading ? 'reading' : this.converting !== undefined ? 'converting' : this.place;
    return html`
      <header class="top container">
        <a class="skip" href="#" @click=${this.skip}>${t('skip')}</a>
        <strong class="brand">${t('brand')}</strong>
        <span class="languages">
          ${languages()
            .filter((one) => one !== language())
            .map(
              (one) =>
                html`<button
                  type="button"
                  class="link"
                  lang=${one}
                  dir=${direction(one)}
                  translate="no"
                  @click=${() => setLanguage(one)}
                >
                  ${languageName(one)}
                </button>`,
            )}
        </span>
      </header>
      <main
        class="container fs-exclude ph-no-capture rr-block ${this.dropping ? 'dropping' : ''}"
        id="main"
        tabindex="-1"
        data-private
        data-hj-suppress
        data-sl="exclude"
        data-clarity-mask="true"
        data-dd-privacy="hidden"
        data-sentry-block
      >
        ${this.problemsAtTop()}
        ${
          this.refusedColours.length === 0
            ? nothing
            : html`<p class="strange">
                ${t('embed-colours', {
                  names: showList(this.refusedColours.map((name) => t(`embed-colour-${name}`))),
                })}
              </p>`
        }
        ${this.strange && shown === 'start' ? html`<p class="strange">${t('link-strange')}</p>` : nothing}
        ${
          shown === 'reading'
            ? html`<reading-progress
                .progress=${this.progress}
                .working=${this.working}
                @cancelled=${() => this.cancel()}
              ></reading-progress>`
            : nothing
        }
        ${
          shown === 'converting'
            ? html`<file-conversion
                .files=${this.converting}
                @files-converted=${(event: CustomEvent<File[]>) => void this.converted(event.detail, [])}
                @conversion-refused=${(event: CustomEvent<string[]>) => void this.converted([], event.detail)}
                @conversion-left=${() => void this.converted([], [])}
              ></file-conversion>`
            : nothing
        }
        ${shown === 'start' ? this.start() : nothing}
        ${
          shown === 'family' && !this.hostProfile
            ? html`<family-app
                .place=${this.familyPlace}
                .ask=${this.askEngine}
                @said=${(event: CustomEvent<string>) => (this.note = event.detail)}
                @failed=${(event: CustomEvent<unknown>) => void this.fail(event.detail)}
              ></family-app>`
            : nothing
        }
        ${
          shown === 'questions' && this.pending !== undefined
            ? html`<questions-place
                .pending=${this.pending}
                .undoable=${this.pendingBefore.length > 0}
                .waiting=${this.inspecting}
                @reading-said=${(event: CustomEvent<ReadingSaid>) =>
                  void this.sayOf(event.detail.name, event.detail.said)}
                @dates-said=${(event: CustomEvent<DatesSaid>) => void this.sayOrder(event.detail)}
                @question-moved=${(event: CustomEvent<number>) => void this.move(event.detail)}
                @saying-undone=${() => void this.undoSaying()}
                @file-left-out=${(event: CustomEvent<string>) => void this.leaveOut(event.detail)}
              ></questions-place>`
            : nothing
        }
        ${
          shown === 'student' && results !== undefined
            ? html`<student-view
                .student=${this.student}
                .summary=${results.summary}
                .rules=${results.rules}
                .position=${this.position}
                .ask=${this.rowsOf}
                .view=${this.viewOf}
                .row=${(this.page?.rows[this.position - this.filter.offset]?.index ?? this.position) + 1}
                @said=${(event: CustomEvent<string>) => (this.note = event.detail)}
                @failed=${(event: CustomEvent<unknown>) => void this.fail(event.detail)}
                .total=${this.page?.total ?? 0}
                @student-closed=${() => this.go('results', this.section)}
                @student-stepped=${(event: CustomEvent<number>) => void this.step(event.detail)}
              ></student-view>`
            : nothing
        }
        ${
          shown === 'results'
            ? html`<results-view
                .section=${this.section}
                .results=${results}
                .options=${this.options}
                .page=${this.page}
                .filter=${this.filter}
                .busy=${this.busy}
                .ask=${this.engine}
                .panel=${this.panel}
                .known=${this.known()}
                .undoable=${this.steps.at(-1)?.what ?? ''}
                @answered=${(event: CustomEvent<Answered>) => this.answer(event.detail)}
                @panel-changed=${(event: CustomEvent<Panel>) => (this.panel = event.detail)}
                @said=${(event: CustomEvent<string>) => (this.note = event.detail)}
                @undone=${() => void this.undo()}
                @options-changed=${(event: CustomEvent<EvaluateOptions>) => void this.change(event.detail)}
                @filter-changed=${(event: CustomEvent<PageFilter>) => void this.list(event.detail)}
                @student-opened=${(event: CustomEvent<Opening>) => void this.openRow(event.detail)}
                @files-chosen=${(event: CustomEvent<File[]>) => void this.take(event.detail)}
                @student-wanted=${(event: CustomEvent<StudentWanted>) => void this.openFrom(event.detail)}
                @list-wanted=${(event: CustomEvent<Partial<PageFilter>>) => void this.listThese(event.detail)}
                @failed=${(event: CustomEvent<unknown>) => void this.fail(event.detail)}
                @report-wanted=${() => void this.download()}
                @fix-list-wanted=${() => void this.saveFixList()}
              ></results-view>`
            : nothing
        }
        ${this.door(shown !== 'start')} ${shown === 'start' ? this.ofCalendar() : nothing}
        ${this.dropping ? html`<p class="drop-here">${t('files-drop-now')}</p>` : nothing}
      </main>
      <footer class="container">
        <p>${t('foot-record')}</p>
        <p>
          ${t('foot-not-advice')} <span class="by">${embedding?.by || t('foot-not-state')}</span>
          ${
            results === undefined
              ? nothing
              : t('foot-checked', { date: showDate(results.summary.rules_checked, 'plain') })
          }
        </p>
        ${
          shown === 'start'
            ? nothing
            : html`<p>${t('privacy')}</p>
                <privacy-proof></privacy-proof>`
        }
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
