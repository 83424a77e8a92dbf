// SPDX-License-Identifier: Apache-2.0
// <take-away>: what leaves the page: files, rates to share, student sheets, letters, facts for a referral. What is to be
// printed stands on the screen first, as it will on paper. Tells: said, failed, report-wanted.
import { html, nothing, type TemplateResult } from 'lit';
import { printPage, sayNotCopied } from '../allowed.ts';
import { Refused } from '../engine/client.ts';
import type { PageFilter, Student, StudentRow } from '../engine/types.ts';
import { fingerprint } from '../fingerprint.ts';
import {
  byReading,
  canWrite,
  mayWrite,
  firstWords,
  languageColumn,
  nameInOrder,
  type LetterFacts,
  type LetterKind,
  type LetterOf,
  type LetterWords,
} from '../letters.ts';
import type { Ask } from '../places.ts';
import { isRedacted, privacy, shownId, shownName } from '../privacy.ts';
import { ratesDefinitions, ratesPicture, ratesTables, ratesTitle, type RatesTable } from '../rates.ts';
import { save } from '../save.ts';
import { gradeOrNone, showDate } from '../show.ts';
import type { District } from '../student.ts';
import { language, languageCalled, languageName, languages, speaking, t, type Language } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';
import type { LinkFacts } from '../leaflets.ts';
import type { AskMarks } from './school-leaflets.ts';
import './family-letter.ts';
import './print-stamp.ts';
import './privacy-switch.ts';
import './school-leaflets.ts';
import './student-sheet.ts';

export const sheetsAtMost = 200; // a stack of paper that one person can still look through
const foundAtMost = 8;
const searchAfter = 150; // ms without a key pressed

type LetterLanguage = Language | 'home';

// What lies ready to be printed.
type Paper =
  | { kind: 'rates' }
  | { kind: 'sheets'; students: { student: Student; row: number }[]; total: number }
  | { kind: 'letters'; of: LetterOf[]; looked: number; total: number; readings: number }
  | { kind: 'referral'; text: string; none: boolean; reading: boolean };

interface Rates {
  blob: Blob;
  tables: RatesTable[];
}

export class TakeAway extends LightElement {
  static override properties = {
    results: { attribute: false },
    filter: { attribute: false },
    ask: { attribute: false },
    total: { state: true },
    rates: { state: true },
    leaflets: { state: true },
    refused: { state: true },
    scope: { state: true },
    search: { state: true },
    found: { state: true },
    one: { state: true },
    kind: { state: true },
    speak: { state: true },
    column: { state: true },
    words: { state: true },
    paper: { state: true },
    busy: { state: true },
  };
  declare results: Results | undefined;
  declare filter: PageFilter | undefined; // of the list of students
  declare ask: Ask | undefined;
  declare total: number; // of students in that list
  declare rates: Rates | undefined;
  declare leaflets: LinkFacts | undefined;
  declare refused: boolean; // the files tell no rates
  declare scope: 'list' | 'one';
  declare search: string;
  declare found: StudentRow[];
  declare one: StudentRow | undefined;
  declare kind: LetterKind;
  declare speak: LetterLanguage;
  declare column: string | undefined; // of the home language; '': the files have none; undefined: not looked for
  declare words: Partial<Record<string, LetterWords>>; // by kind and language, as changed by hand
  declare paper: Paper | undefined;
  declare busy: boolean;
  private timer: number | undefined;
  private turn = 0;
  private contact = ''; // of the profile
  private languageShown = language();
  private ratesText = '';

  constructor() {
    super();
    this.forget();
    this.words = {};
    this.kind = 'invitation';
    this.speak = 'en';
  }

  private forget(): void {
    this.total = 0;
    this.rates = undefined;
    this.leaflets = undefined;
    this.refused = false;
    this.scope = 'list';
    this.search = '';
    this.found = [];
    this.one = undefined;
    this.paper = undefined;
    this.column = undefined;
    this.busy = false;
  }

  // Other results: nothing of the ones before stays.
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('results')) {
      this.forget();
      if (this.speak === 'home') void this.findLanguage();
    }
    if (changed.has('results') || changed.has('filter')) void this.count();
    if (changed.has('results')) void this.load();
    if (this.languageShown !== language()) {
      this.languageShown = language();
      if (this.rates !== undefined) this.rates = { ...this.rates, tables: ratesTables(this.ratesText) };
    }
  }

  private async count(): Promise<void> {
    const { ask, filter } = this;
    if (ask === undefined || filter === undefined) return;
    try {
      const page = await ask.page({ ...filter, offset: 0, limit: 1 });
      if (this.filter === filter) this.total = page.total;
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private async load(): Promise<void> {
    const { ask, results } = this;
    if (ask === undefined) return;
    try {
      const { contacts } = await ask.view<District>('district');
      const [first] = contacts;
      this.contact = [first?.phone, first?.hours].filter((part) => typeof part === 'string').join(', ');
      const leaflets = await ask.view<LinkFacts>('family_link');
      if (this.results !== results) return;
      this.leaflets = leaflets;
      const blob = await ask.write('rates');
      const text = await blob.text();
      if (this.results !== results) return;
      this.ratesText = text;
      this.rates = { blob, tables: ratesTables(text) };
    } catch (error) {
      if (error instanceof Refused) this.refused = true;
      else this.tell('failed', error);
    }
  }

  // The column that says what a family speaks at home: of those that no rule reads, for which the files are read once more.
  private async findLanguage(): Promise<void> {
    const { ask, results } = this;
    if (ask === undefined) return;
    await this.work(async () => {
      await ask.columns();
      // A profile may have named the column as a group.
      type Named = { name: string }[];
      const { columns, groups } = await ask.view<{ columns: Named; groups: Named }>('list_choices');
      const names = [...columns, ...groups].map(({ name }) => name);
      if (this.results === results) this.column = languageColumn(names) ?? '';
    });
  }

  private speakBy(speak: LetterLanguage): void {
    this.speak = speak;
    if (speak === 'home' && this.column === undefined) void this.findLanguage();
  }

  // What takes its time is asked once, and shown as under way.
  private async work(what: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await what();
    } catch (error) {
      this.tell('failed', error);
    } finally {
      this.busy = false;
    }
  }

  // ---------------------------------------------------------------- files

  private async saveList(format: 'csv' | 'absences-csv', name: string, filtered: boolean): Promise<void> {
    await this.work(async () => {
      const { names } = privacy();
      const want = { format, names, filter: filtered ? this.filter : null };
      const blob = await this.ask?.write(JSON.stringify(want));
      if (blob === undefined) return;
      save(blob, name);
      this.tell('said', t('away-saved', { name }));
    });
  }

  private download(
    key: string,
    action: () => void,
    holds: 'students' | 'rates' = 'students',
  ): TemplateResult {
    const note = holds === 'rates' ? 'away-note-rates' : isRedacted() ? 'away-note-redacted' : 'away-note';
    return html`
      <li>
        <button
          type="button"
          class="secondary"
          aria-describedby="${key}-note"
          ?disabled=${this.busy}
          @click=${action}
        >
          ${t(key)}
        </button>
        <span id="${key}-note">${t(`${key}-hint`, { total: this.total })} <small>${t(note)}</small></span>
      </li>
    `;
  }

  private files(): TemplateResult {
    return html`
      <section>
        <h2>${t('away-files')}</h2>
        <p class="standing">${t('away-records')}</p>
        <ul class="templates">
          ${this.download('away-list', () => void this.saveList('csv', 'rollcall-list.csv', true))}
          ${this.download('away-students', () => void this.saveList('csv', 'rollcall-students.csv', false))}
          ${this.download(
            'away-absences',
            () => void this.saveList('absences-csv', 'rollcall-absences.csv', false),
          )}
          <li>
            <button
              type="button"
              class="secondary"
              aria-describedby="away-report-note"
              @click=${() => this.tell('report-wanted', null)}
            >
              ${t('away-report')}
            </button>
            <span id="away-report-note"
              >${t('away-report-hint')} <small>${t('away-report-note')}</small></span
            >
          </li>
        </ul>
      </section>
    `;
  }

  // ---------------------------------------------------------------- rates

  private ratesTable(table: RatesTable): TemplateResult {
    const named = table.headers.length > 4 ? 2 : 1;
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${table.title}>
        <table class="rates">
          <caption>
            ${table.title}
          </caption>
          <thead>
            <tr>
              ${table.headers.map((header, i) => html`<th scope="col" class=${i < named ? '' : 'number'}>${header}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map((row) => {
              // A row that is hidden whole says so once.
              const whole = row.slice(named).every((cell) => cell === t('rates-hidden'));
              return html`
                <tr>
                  ${row.slice(0, named).map((cell) => html`<th scope="row">${cell}</th>`)}
                  ${
                    whole
                      ? html`<td class="number" colspan=${row.length - named}>${t('rates-hidden')}</td>`
                      : row.slice(named).map((cell) => html`<td class="number">${cell}</td>`)
                  }
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
    `;
  }

  private definitions(results: Results): TemplateResult {
    return html`
      <h3>${t('rates-definitions')}</h3>
      <ul class="definitions">
        ${ratesDefinitions(results.summary, results.rules).map((line) => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  private async savePicture({ summary, rules }: Results, { tables }: Rates): Promise<void> {
    await this.work(async () => {
      const notes = [
        ...ratesDefinitions(summary, rules),
        t('stamp-rules', { engine: summary.engine, date: showDate(summary.rules_checked, 'plain') }),
        t('stamp-not-legal'),
      ];
      const drawn = { title: t('rates-heading'), subtitle: ratesTitle(summary), tables, notes };
      const picture = await ratesPicture(drawn);
      if (picture === undefined) return;
      save(picture, 'rollcall-rates.png');
      this.tell('said', t('away-saved', { name: 'rollcall-rates.png' }));
    });
  }

  private ratesToShare(results: Results): TemplateResult {
    const { rates } = this;
    if (this.refused) {
      return html`<section>
        <h2>${t('rates-heading')}</h2>
        <p>${t('rates-refused')}</p>
      </section>`;
    }
    return html`
      <section aria-busy=${rates === undefined ? 'true' : 'false'} class="rates-to-share">
        <h2>${t('rates-heading')}</h2>
        <p>${t('rates-why')} ${ratesTitle(results.summary)}</p>
        ${
          rates === undefined
            ? nothing
            : html`
                <ul class="templates">
                  ${this.download(
                    'rates-csv',
                    () => {
                      save(rates.blob, 'rollcall-rates.csv');
                      this.tell('said', t('away-saved', { name: 'rollcall-rates.csv' }));
                    },
                    'rates',
                  )}
                  ${this.download('rates-png', () => void this.savePicture(results, rates), 'rates')}
                  ${this.download('rates-print', () => this.lay({ kind: 'rates' }), 'rates')}
                </ul>
                <details>
                  <summary>${t('rates-look')}</summary>
                  ${rates.tables.map((table) => this.ratesTable(table))} ${this.definitions(results)}
                </details>
              `
        }
      </section>
    `;
  }

  // ---------------------------------------------------------------- for families

  private readonly askMarks: AskMarks = (question) => {
    if (this.ask === undefined) throw new Error('no engine');
    return this.ask.view('year_marks', question);
  };

  // ---------------------------------------------------------------- whom it is about

  private find(event: Event): void {
    const search = (event.target as HTMLInputElement).value;
    this.search = search;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.lookUp(search), searchAfter);
  }

  private async lookUp(search: string): Promise<void> {
    const { ask, filter } = this;
    const turn = ++this.turn;
    if (ask === undefined || filter === undefined) return;
    if (search.trim() === '') {
      this.found = [];
      return;
    }
    const { year, sort } = filter;
    try {
      const page = await ask.page({ year, search, sort, descending: false, offset: 0, limit: foundAtMost });
      if (turn !== this.turn) return;
      this.found = page.rows;
      this.tell('said', t('list-count', { total: page.total }));
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private choose(row: StudentRow): void {
    this.one = row;
    this.found = [];
    this.search = '';
    this.tell('said', t('away-chosen', { name: shownName(row, row.index + 1) }));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.chosen')?.focus());
  }

  private line(row: StudentRow): string {
    const where = [
      row.school,
      row.grade === null ? null : t('student-grade', { grade: gradeOrNone(row.grade) }),
    ];
    const who = shownName(row, row.index + 1);
    const id = row.name === null || isRedacted() ? null : shownId(row, row.index + 1);
    return [who, id, ...where, row.school_year].filter((part) => part !== null).join(' · ');
  }

  private people(): TemplateResult {
    const single = this.scope === 'one';
    return html`
      <section>
        <h2>${t('away-people')}</h2>
        <fieldset>
          <legend>${t('away-whom')}</legend>
          <label class="option">
            <input
              type="radio"
              name="away-scope"
              autocomplete="off"
              .checked=${!single}
              @change=${() => (this.scope = 'list')}
            />
            <span
              >${t('away-whom-list', { total: this.total })}
              ${this.total > sheetsAtMost ? html`<small>${t('away-at-most', { count: sheetsAtMost })}</small>` : nothing}</span
            >
          </label>
          <label class="option">
            <input
              type="radio"
              name="away-scope"
              autocomplete="off"
              .checked=${single}
              @change=${() => (this.scope = 'one')}
            />
            <span>${t('away-whom-one')}</span>
          </label>
        </fieldset>
        ${
          !single
            ? nothing
            : html`
                ${this.one === undefined ? nothing : html`<p class="chosen" tabindex="-1" translate="no">${this.line(this.one)}</p>`}
                <label for="away-search">${t('away-find')}</label>
                <input
                  type="search"
                  id="away-search"
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck="false"
                  .value=${this.search}
                  @input=${this.find}
                />
                <ul class="found">
                  ${this.found.map(
                    (row) => html`
                      <li>
                        <button type="button" class="link" translate="no" @click=${() => this.choose(row)}>
                          ${this.line(row)}
                        </button>
                      </li>
                    `,
                  )}
                </ul>
              `
        }
        ${this.sheets()} ${this.letters()} ${this.referral()}
      </section>
    `;
  }

  // The students that are meant: of the list, from `offset` on, as many as one prints at once; or the one that was found.
  private async meant(offset = 0): Promise<{ rows: StudentRow[]; total: number }> {
    if (this.scope === 'one') {
      const rows = this.one === undefined ? [] : [this.one];
      return { rows, total: rows.length };
    }
    if (this.ask === undefined || this.filter === undefined) return { rows: [], total: 0 };
    const { rows, total } = await this.ask.page({ ...this.filter, offset, limit: sheetsAtMost });
    return { rows, total };
  }

  private nobody(): boolean {
    return this.busy || (this.scope === 'one' ? this.one === undefined : this.total === 0);
  }

  // ---------------------------------------------------------------- sheets

  private sheets(): TemplateResult {
    return html`
      <h3>${t('student-sheets-heading')}</h3>
      <p>${t('student-sheets-why')} ${privacy().details ? nothing : t('student-sheets-details')}</p>
      <button
        type="button"
        class="secondary"
        ?disabled=${this.nobody()}
        @click=${() => void this.laySheets()}
      >
        ${t('student-sheets-make')}
      </button>
    `;
  }

  private async laySheets(): Promise<void> {
    await this.work(async () => {
      const { rows, total } = await this.meant();
      const students: { student: Student; row: number }[] = [];
      for (const { student_id, school_year, index } of rows) {
        const student = await this.ask?.student(student_id, school_year);
        if (student !== undefined && student !== null) students.push({ student, row: index + 1 });
      }
      this.lay({ kind: 'sheets', students, total });
    });
  }

  // ---------------------------------------------------------------- letters

  private wordsFor(kind: LetterKind, of: Language): LetterWords {
    return (
      this.words[`${kind} ${of}`] ?? {
        ...speaking(of, () => firstWords(kind)),
        contact: this.contact,
      }
    );
  }

  private change(of: Language, change: Partial<LetterWords>): void {
    const key = `${this.kind} ${of}`;
    this.words = { ...this.words, [key]: { ...this.wordsFor(this.kind, of), ...change } };
  }

  private field(of: Language, part: keyof LetterWords): TemplateResult {
    const id = `letter-${part}-${of}`;
    const value = this.wordsFor(this.kind, of)[part];
    const label = html`<label for=${id}>${t(`letter-field-${part}`)}</label>`;
    const typed = (event: Event): void =>
      this.change(of, { [part]: (event.target as HTMLInputElement | HTMLTextAreaElement).value });
    return part === 'paragraph'
      ? html`${label}<textarea
            id=${id}
            rows="4"
            lang=${of}
            autocomplete="off"
            .value=${value}
            @input=${typed}
          ></textarea>`
      : html`${label}<input
            type="text"
            id=${id}
            lang=${of}
            autocomplete="off"
            .value=${value}
            @input=${typed}
          />`;
  }

  private letters(): TemplateResult {
    if (isRedacted()) {
      return html`<h3>${t('letters-heading')}</h3>
        <p>${t('letters-redacted')}</p>`;
    }
    const { column } = this;
    const shown =
      this.speak === 'home' && column !== '' ? languages() : [this.speak === 'home' ? 'en' : this.speak];
    return html`
      <h3>${t('letters-heading')}</h3>
      <p>${t('letters-why')}</p>
      <div class="letter-choices">
        <div>
          <label for="letter-kind">${t('letter-kind')}</label>
          <select
            id="letter-kind"
            autocomplete="off"
            @change=${(event: Event) => (this.kind = (event.target as HTMLSelectElement).value as LetterKind)}
          >
            ${(['invitation', 'notice'] as const).map(
              (kind) =>
                html`<option value=${kind} ?selected=${this.kind === kind}>
                  ${t(`letter-kind-${kind}`)}
                </option>`,
            )}
          </select>
        </div>
        <div>
          <label for="letter-language">${t('letter-language')}</label>
          <select
            id="letter-language"
            autocomplete="off"
            @change=${(event: Event) =>
              this.speakBy((event.target as HTMLSelectElement).value as LetterLanguage)}
          >
            ${languages().map(
              (one) =>
                html`<option value=${one} lang=${one} ?selected=${this.speak === one}>
                  ${languageName(one)}
                </option>`,
            )}
            <option value="home" ?selected=${this.speak === 'home'}>${t('letter-language-home')}</option>
          </select>
          ${
            this.speak !== 'home' || column === undefined
              ? nothing
              : html`<small id="letter-language-found"
                  >${column === '' ? t('letter-language-none') : t('letter-language-found', { column })}</small
                >`
          }
        </div>
      </div>
      ${shown.map(
        (one) => html`
          <fieldset class="letter-words">
            <legend lang=${one} translate="no">${languageName(one)}</legend>
            ${this.field(one, 'salutation')} ${this.field(one, 'paragraph')} ${this.field(one, 'contact')}
          </fieldset>
        `,
      )}
      <button
        type="button"
        class="secondary"
        ?disabled=${this.nobody()}
        @click=${() => void this.layLetters()}
      >
        ${t('letters-make')}
      </button>
    `;
  }

  private async factsOf(row: StudentRow): Promise<LetterFacts | undefined> {
    const { student_id, school_year: year } = row;
    return (await this.ask?.view<LetterFacts | null>('letter', { student_id, year })) ?? undefined;
  }

  private async layLetters(): Promise<void> {
    await this.work(async () => {
      // Nobody of the list is passed over: page after page, until there are as many letters as one prints at once.
      const of: LetterOf[] = [];
      let [looked, readings] = [0, 0];
      let { rows, total } = await this.meant();
      while (rows.length > 0) {
        for (const row of rows) {
          if (of.length === sheetsAtMost) break;
          looked++;
          if (!mayWrite(this.kind, row)) continue;
          const facts = await this.factsOf(row);
          if (facts === undefined) continue;
          if (canWrite(this.kind, { row, facts })) of.push({ row, facts });
          else if (byReading({ row, facts })) readings++;
        }
        if (of.length === sheetsAtMost || looked >= total) break;
        ({ rows, total } = await this.meant(looked));
      }
      this.lay({ kind: 'letters', of, looked, total, readings });
    });
  }

  private languageFor({ row, facts }: LetterOf): Language {
    if (this.speak !== 'home') return this.speak;
    const column = this.column ?? '';
    return languageCalled(row.columns[column] ?? facts.groups[column] ?? '');
  }

  // ---------------------------------------------------------------- referral

  private referral(): TemplateResult {
    return html`
      <h3>${t('referral-heading')}</h3>
      <p>${t('referral-why')}</p>
      <button
        type="button"
        class="secondary"
        ?disabled=${this.busy || this.scope !== 'one' || this.one === undefined}
        @click=${() => void this.layReferral()}
      >
        ${t('referral-make')}
      </button>
    `;
  }

  private async layReferral(): Promise<void> {
    await this.work(async () => {
      const { one: row, results } = this;
      if (row === undefined || results === undefined) return;
      const facts = await this.factsOf(row);
      const none = facts === undefined || !canWrite('invitation', { row, facts });
      const text = none ? '' : this.referralText(row, facts, results);
      const reading = facts !== undefined && byReading({ row, facts });
      this.lay({ kind: 'referral', text, none, reading });
    });
  }

  private referralText(row: StudentRow, facts: LetterFacts, { summary }: Results): string {
    const number = row.index + 1;
    const name = isRedacted() ? shownName(row, number) : (nameInOrder(row.name) ?? row.student_id);
    const meetings = new Map(facts.meetings.map((one) => [one.date, one.meeting_by]));
    return [
      t('referral-title'),
      t('referral-student', {
        name,
        id: shownId(row, number),
        school: row.school ?? t('student-no-school'),
        grade: gradeOrNone(row.grade),
      }),
      t('referral-year', { year: row.school_year, date: showDate(summary.as_of) }),
      row.days_absent === null
        ? ''
        : t('referral-missed', { absent: row.days_absent, enrolled: row.days_enrolled }),
      t('referral-days', {
        count: facts.days.length,
        days: facts.days.map((day) => showDate(day, 'plain')).join('; '),
      }),
      ...[...meetings].map(([date, by]) =>
        by === null
          ? t('referral-meeting-open', { date: showDate(date, 'plain') })
          : t('referral-meeting', { date: showDate(date, 'plain'), by: showDate(by, 'plain') }),
      ),
      t('referral-sure'),
      t('referral-done'),
      t('referral-family'),
      `${t('stamp-rules', { engine: summary.engine, date: showDate(summary.rules_checked, 'plain') })} ${t('stamp-not-legal')}`,
      `${t('stamp-fingerprint')} ${fingerprint({ row, letter: facts }, summary)}`,
    ]
      .filter((line) => line !== '')
      .join('\n');
  }

  private async copy(): Promise<void> {
    const area = this.querySelector<HTMLTextAreaElement>('#referral-text');
    if (area === null) return;
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      // Without the clipboard (a page without encryption, a frame) the text stands selected.
      this.tell('said', t('referral-selected'));
      sayNotCopied();
      return;
    }
    this.tell('said', t('referral-copied'));
  }

  // ---------------------------------------------------------------- paper

  private lay(paper: Paper): void {
    this.paper = paper;
    void this.updateComplete.then(() => {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('.print-tools h2')?.focus({ preventScroll: true });
    });
  }

  private putAway(): void {
    this.paper = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h2')?.focus());
  }

  private sheetsOf(results: Results, paper: Paper): TemplateResult | typeof nothing {
    const { summary, rules } = results;
    if (paper.kind === 'rates') {
      return html`
        <article class="paper rates-paper">
          <header>
            <h2>${t('rates-heading')}</h2>
            <p>${ratesTitle(summary)}</p>
          </header>
          ${this.rates?.tables.map((table) => this.ratesTable(table))} ${this.definitions(results)}
          <print-stamp .summary=${summary} .rules=${rules} .record=${this.ratesText}></print-stamp>
        </article>
      `;
    }
    if (paper.kind === 'sheets') {
      return html`${paper.students.map(
        ({ student, row }) =>
          html`<student-sheet
            .student=${student}
            .row=${row}
            .summary=${summary}
            .rules=${rules}
          ></student-sheet>`,
      )}`;
    }
    if (paper.kind === 'letters') {
      return html`${paper.of.map((of) => {
        const speak = this.languageFor(of);
        return html`<family-letter
          .kind=${this.kind}
          .of=${of}
          .in=${speak}
          .words=${this.wordsFor(this.kind, speak)}
          .summary=${summary}
          .rules=${rules}
        ></family-letter>`;
      })}`;
    }
    return nothing;
  }

  private told(paper: Paper): string {
    switch (paper.kind) {
      case 'rates':
        return t('paper-rates');
      case 'sheets':
        return t(paper.total > paper.students.length ? 'paper-sheets-cut' : 'paper-sheets', {
          count: paper.students.length,
          total: paper.total,
        });
      case 'letters':
        return [
          t(`paper-letters-${this.kind}`, { count: paper.of.length, looked: paper.looked }),
          paper.readings > 0 ? t('paper-letters-reading', { count: paper.readings }) : '',
          paper.total > paper.looked
            ? t('paper-letters-cut', { looked: paper.looked, total: paper.total })
            : '',
        ].join(' ');
      case 'referral':
        return t(paper.reading ? 'referral-reading' : paper.none ? 'referral-none' : 'referral-ready');
    }
  }

  private laid(results: Results, paper: Paper): TemplateResult {
    const printed = paper.kind !== 'referral';
    const empty =
      (paper.kind === 'letters' && paper.of.length === 0) ||
      (paper.kind === 'sheets' && paper.students.length === 0);
    return html`
      <div class="print-tools">
        <h2 tabindex="-1">${t(`paper-${paper.kind}-heading`)}</h2>
        <p>
          ${this.told(paper)} ${printed && paper.kind !== 'rates' && !empty ? t('paper-records') : nothing}
        </p>
        <p class="steps">
          ${
            printed && !empty
              ? html`<button type="button" @click=${() => printPage()}>${t('print')}</button>`
              : nothing
          }
          <button type="button" class="secondary" @click=${() => this.putAway()}>${t('paper-back')}</button>
        </p>
      </div>
      ${
        paper.kind === 'referral' && !paper.none
          ? html`
              <label for="referral-text">${t('referral-text')}</label>
              <textarea
                id="referral-text"
                rows="16"
                readonly
                autocomplete="off"
                .value=${paper.text}
              ></textarea>
              <button type="button" @click=${() => void this.copy()}>${t('referral-copy')}</button>
              <p><small>${t('away-note')}</small></p>
            `
          : nothing
      }
      ${printed ? html`<div class="papers">${this.sheetsOf(results, paper)}</div>` : nothing}
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { results, paper } = this;
    if (results === undefined) return nothing;
    if (paper !== undefined) return this.laid(results, paper);
    return html`
      <section>
        <h2 tabindex="-1">${t('privacy-heading')}</h2>
        <privacy-switch></privacy-switch>
      </section>
      ${this.files()} ${this.ratesToShare(results)} ${this.people()}
      <school-leaflets .facts=${this.leaflets} .ask=${this.askMarks}></school-leaflets>
    `;
  }
}

customElements.define('take-away', TakeAway);
