// SPDX-License-Identifier: Apache-2.0
// <student-table>: the table 'Students' of the engine's filtered and sorted list. A long one scrolls, and only the rows in view
// are there; in pages all rows of a page are, for find-in-page and for reading aloud.
// Tells: filter-changed (PageFilter), student-opened ({row, position}), said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Page, PageFilter, Rules, StudentRow, Summary } from '../engine/types.ts';
import { flagsOf, copyText, isNamed, listAsText, listColumns, type ListColumn } from '../list_columns.ts';
import type { Ask } from '../places.ts';
import { drawn } from '../drawn.ts';
import { listCount, privacy, setPrivacy } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import './list-filters.ts';

const firstRows = 25;
const searchAfter = 150; // ms without a key pressed
const scrollsFrom = 500; // students: a shorter list comes in pages where nobody chose
const chunk = 100; // rows asked for at once
const beyond = 12; // rows kept above and below what is in view
const tallest = 0.75; // of the window is the list that scrolls (page.css)
const lowestRow = 68; // px, where the letters are as large as browsers have them
const mostCopied = 20000; // rows

export interface Opening {
  row: StudentRow;
  position: number;
}

// Chosen for the session.
let chosenMode: 'scroll' | 'pages' | undefined;
let shownColumns: string[] = []; // as the list is sorted by them

export class StudentTable extends LightElement {
  static override properties = {
    page: { attribute: false },
    filter: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
    ask: { attribute: false },
    from: { state: true },
    until: { state: true },
    copying: { state: true },
  };
  declare page: Page | undefined;
  declare filter: PageFilter;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare ask: Ask | undefined;
  declare from: number; // of the rows that are there while the list scrolls
  declare until: number;
  declare copying: boolean;
  private timer: number | undefined;
  private frame = 0;
  private chunks = new Map<number, StudentRow[]>(); // by offset, of the filter in force
  private asking = false;
  private rowHeight = 0;
  private printing = false;
  // The first table of all comes sooner: it is shown with as many rows as can be in view, and in the next frame with the
  // rest.
  private static drawn = false;

  constructor() {
    super();
    this.from = 0;
    this.until = 0;
    this.copying = false;
  }

  private readonly onResize = (): void => {
    this.rowHeight = 0;
    this.look();
  };

  // On paper nothing scrolls: the page of the list stands there, with how many there are.
  private readonly onPrint = (): void => {
    this.printing = true;
    this.performUpdate();
  };

  private readonly afterPrint = (): void => {
    this.printing = false;
    this.rowHeight = 0;
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.onResize);
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('resize', this.onResize);
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.afterPrint);
    cancelAnimationFrame(this.frame);
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  private get scrolls(): boolean {
    if (this.printing) return false;
    if (chosenMode !== undefined) return chosenMode === 'scroll';
    return (this.page?.total ?? 0) > scrollsFrom;
  }

  private get scroller(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.scroller');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('page') || this.page === undefined) return;
    this.chunks.clear();
    this.keep(this.page);
    const before = changed.get('page');
    if (this.page.offset === 0 || before === undefined) {
      this.toTop();
    }
  }

  private toTop(): void {
    const inView = Math.ceil((window.innerHeight * tallest) / lowestRow);
    this.from = 0;
    this.until = Math.min(this.page?.total ?? 0, inView + (StudentTable.drawn ? beyond : 0));
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.page === undefined) return;
    if (!StudentTable.drawn) void this.drawRest();
    if (!this.scrolls) return;
    const another = changed.has('page') && changed.get('page') !== undefined;
    if (another && this.page.offset === 0) this.scroller?.scrollTo({ top: 0 });
    if (StudentTable.drawn) {
      this.measure();
      this.space();
      if (changed.has('page') && this.page.offset > 0) this.look();
    }
    void this.load();
  }

  private async drawRest(): Promise<void> {
    await drawn();
    StudentTable.drawn = true;
    this.look();
    this.requestUpdate();
  }

  // ---------------------------------------------------------------- rows while the list scrolls

  private keep({ offset, rows }: Page): void {
    if (offset % chunk === 0) this.chunks.set(offset, rows);
  }

  private rowAt(position: number): StudentRow | undefined {
    const offset = Math.floor(position / chunk) * chunk;
    return this.chunks.get(offset)?.[position - offset];
  }

  private measure(): void {
    if (this.rowHeight > 0) return;
    this.rowHeight = this.querySelector<HTMLElement>('tbody tr.row')?.offsetHeight ?? 0;
  }

  // The rows that are not there keep their room. (The page's policy allows no style attributes.)
  private space(): void {
    const total = this.page?.total ?? 0;
    const set = (name: string, rows: number): void => {
      const cell = this.querySelector<HTMLElement>(`tr.${name} td`);
      if (cell !== null) cell.style.height = `${rows * this.rowHeight}px`;
    };
    set('above', this.from);
    set('below', Math.max(0, total - this.until));
  }

  // Which rows are in view.
  private look(): void {
    const { scroller } = this;
    if (scroller === null || !this.scrolls || this.page === undefined) return;
    this.measure();
    if (this.rowHeight === 0) return;
    const head = this.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
    const first = Math.floor(scroller.scrollTop / this.rowHeight);
    const count = Math.ceil((scroller.clientHeight - head) / this.rowHeight);
    this.from = Math.max(0, Math.min(first - beyond, this.page.total - count - beyond));
    this.until = Math.min(this.page.total, Math.max(first, 0) + count + beyond);
  }

  private onScroll(): void {
    if (!this.scrolls) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.look());
  }

  // Asks for what is in view and not there, one answer after the other, always of where the list is now.
  private async load(): Promise<void> {
    const { ask, filter, page } = this;
    if (ask === undefined || this.asking || page === undefined) return;
    for (let offset = Math.floor(this.from / chunk) * chunk; offset < this.until; offset += chunk) {
      if (this.chunks.has(offset)) continue;
      this.asking = true;
      try {
        const found = await ask.page({ ...filter, offset, limit: chunk });
        if (this.page === page && this.filter === filter) this.chunks.set(offset, found.rows);
      } catch (error) {
        this.tell('failed', error);
        return;
      } finally {
        this.asking = false;
      }
      this.requestUpdate();
      return; // the update asks for the next
    }
  }

  // To the list's beginning, for who comes from elsewhere on the page.
  begin(): void {
    const heading = this.querySelector<HTMLElement>('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  // Brings a row into view and puts the focus on its student.
  async reveal(position: number): Promise<void> {
    if (this.scrolls) {
      await this.updateComplete;
      this.measure();
      const { scroller } = this;
      const head = this.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
      const top = position * this.rowHeight;
      if (scroller !== null) {
        const height = scroller.clientHeight - head;
        if (top < scroller.scrollTop || top + this.rowHeight > scroller.scrollTop + height)
          scroller.scrollTop = Math.max(0, top - height / 2);
      }
      this.look();
      for (let tries = 0; tries < 50 && this.rowAt(position) === undefined; tries++) {
        await this.updateComplete;
        await new Promise((resolve) => window.setTimeout(resolve, 10));
      }
      this.requestUpdate();
      await this.updateComplete;
    }
    const button = this.querySelector<HTMLElement>(`[data-student="${position}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }

  // From student to student by the arrow keys, also to rows that are not there yet.
  private onKey(event: KeyboardEvent): void {
    const at = (event.target as HTMLElement).dataset['student'];
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at === undefined || by === undefined || this.page === undefined) return;
    const next = Number(at) + by;
    const last = this.scrolls ? this.page.total : this.page.offset + this.page.rows.length;
    if (next < (this.scrolls ? 0 : this.page.offset) || next >= last) return;
    event.preventDefault();
    void this.reveal(next);
  }

  // ---------------------------------------------------------------- what a person changes

  private change(change: Partial<PageFilter>): void {
    this.tell<PageFilter>('filter-changed', { ...this.filter, offset: 0, ...change });
  }

  private search(event: Event): void {
    const search = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.change({ search }), searchAfter);
  }

  private mode(mode: 'scroll' | 'pages'): void {
    chosenMode = mode;
    this.rowHeight = 0;
    if (this.filter.offset > 0) this.change({});
    else {
      this.toTop();
      this.requestUpdate();
    }
  }

  private showColumns(columns: string[]): void {
    shownColumns = columns;
    this.requestUpdate();
  }

  private async copy(columns: ListColumn[]): Promise<void> {
    const { ask, page, filter } = this;
    if (ask === undefined || page === undefined) return;
    this.copying = true;
    try {
      const wanted = Math.min(page.total, mostCopied);
      const { rows } =
        page.rows.length >= wanted ? page : await ask.page({ ...filter, offset: 0, limit: wanted });
      const copied = await copyText(listAsText(columns, rows));
      const few =
        this.summary !== undefined && listCount(page.total, filter, this.summary) === t('list-count-hidden');
      const words = few ? 'list-copied-few' : rows.length < page.total ? 'list-copied-first' : 'list-copied';
      this.tell('said', t(copied ? words : 'list-not-copied', { rows: rows.length, total: page.total }));
    } catch (error) {
      this.tell('failed', error);
    } finally {
      this.copying = false;
    }
  }

  // ---------------------------------------------------------------- what is shown

  private header(column: ListColumn): TemplateResult {
    const { words, sort } = column;
    const note = column.note === '' ? nothing : html`<small>${column.note}</small>`;
    if (sort === undefined) return html`<th scope="col">${words} ${note}</th>`;
    const sorted = this.filter.sort === sort;
    const direction = this.filter.descending ? 'descending' : 'ascending';
    return html`
      <th scope="col" class=${column.number ? 'number' : ''} aria-sort=${sorted ? direction : 'none'}>
        <button
          type="button"
          class="sort"
          title=${t('sort-by', { column: words })}
          @click=${() => this.change({ sort, descending: sorted ? !this.filter.descending : column.key === 'check' })}
        >
          ${words}<span aria-hidden="true">${sorted ? (this.filter.descending ? '▼' : '▲') : ''}</span>
        </button>
        ${note}
      </th>
    `;
  }

  private cell(column: ListColumn, row: StudentRow, position: number): TemplateResult | string {
    const text = column.text(row);
    const more = column.more(row);
    switch (column.key) {
      case 'student':
        return html`<button
          type="button"
          class="link"
          data-student=${position}
          @click=${() => this.tell<Opening>('student-opened', { row, position })}
        >
          <span translate="no">${text}</span>
        </button>`;
      case 'id':
      case 'column':
        return html`<span translate="no">${text}</span>`;
      case 'rate':
        return html`<span class="rate ${more === '' ? '' : (row.band ?? '')}">${text}</span> ${
            more === '' ? nothing : html`<small>${more}</small>`
          }`;
      case 'check':
        return html`<ul class="flags">
          ${flagsOf(row).map((flag) => html`<li>${flag}</li>`)}
        </ul>`;
      default:
        return text;
    }
  }

  private row(columns: ListColumn[], row: StudentRow | undefined, position: number): TemplateResult {
    if (row === undefined) {
      return html`<tr class="row waiting" aria-rowindex=${position + 2}>
        <th scope="row">…</th>
        ${columns.slice(1).map(() => html`<td></td>`)}
      </tr>`;
    }
    return html`
      <tr
        class="row fs-exclude ph-no-capture"
        data-private
        data-hj-suppress
        data-sl="exclude"
        aria-rowindex=${position + 2}
      >
        ${columns.map((column, c) =>
          c === 0
            ? html`<th scope="row">${this.cell(column, row, position)}</th>`
            : html`<td class=${column.number ? 'number' : ''}>
                <div class="cell">${this.cell(column, row, position)}</div>
              </td>`,
        )}
      </tr>
    `;
  }

  private rows(page: Page, columns: ListColumn[]): TemplateResult {
    if (!this.scrolls) {
      const rows = StudentTable.drawn ? page.rows : page.rows.slice(0, firstRows);
      return html`<tbody @keydown=${this.onKey}>
        ${rows.map((row, i) => this.row(columns, row, page.offset + i))}
      </tbody>`;
    }
    const positions = Array.from(
      { length: Math.max(0, this.until - this.from) },
      (_none, i) => this.from + i,
    );
    const empty = (name: string): TemplateResult =>
      html`<tr class=${name} aria-hidden="true">
        <td colspan=${columns.length}></td>
      </tr>`;
    return html`<tbody @keydown=${this.onKey}>
      ${empty('above')}
      ${repeat(
        positions,
        (position) => position, // a row stays itself while the list moves, and keeps the focus
        (position) => this.row(columns, this.rowAt(position), position),
      )}
      ${empty('below')}
    </tbody>`;
  }

  private pager(page: Page): TemplateResult | typeof nothing {
    const { offset, limit } = this.filter;
    if (page.total <= limit || this.scrolls) return nothing;
    const first = page.offset + 1;
    const last = page.offset + page.rows.length;
    return html`
      <div class="pager">
        <button
          type="button"
          class="secondary"
          ?disabled=${offset === 0}
          @click=${() => this.change({ offset: Math.max(0, offset - limit) })}
        >
          ${t('list-previous', { count: limit })}
        </button>
        <span>${t('list-range', { first, last, total: page.total })}</span>
        <button
          type="button"
          class="secondary"
          ?disabled=${last >= page.total}
          @click=${() => this.change({ offset: offset + limit })}
        >
          ${t('list-next', { count: limit })}
        </button>
      </div>
    `;
  }

  private modes(page: Page): TemplateResult | typeof nothing {
    if (page.total <= chunk) return nothing;
    const { scrolls } = this;
    return html`
      <button type="button" class="secondary outline" @click=${() => this.mode(scrolls ? 'pages' : 'scroll')}>
        ${t(scrolls ? 'list-in-pages' : 'list-scrolling')}
      </button>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { page, summary, rules } = this;
    if (page === undefined || summary === undefined || rules === undefined) return nothing;
    const columns = listColumns(summary, rules, isNamed(page.rows), shownColumns);
    const { details } = privacy();
    return html`
      <section class="list">
        <h2 tabindex="-1">${t('list-heading')}</h2>
        <div class="list-tools">
          <div>
            <label for="student-search">${t('list-search')}</label>
            <input
              type="search"
              id="student-search"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              .value=${this.filter.search}
              @input=${this.search}
            />
          </div>
          <p class="figures">${listCount(page.total, this.filter, summary)}</p>
        </div>
        <list-filters
          .filter=${this.filter}
          .summary=${summary}
          .rules=${rules}
          .ask=${this.ask}
          .shown=${shownColumns}
          @columns-shown=${(event: CustomEvent<string[]>) => this.showColumns(event.detail)}
        ></list-filters>
        <div class="list-buttons">
          <button
            type="button"
            class="secondary outline"
            aria-describedby="details-hint"
            @click=${() => setPrivacy({ details: !details })}
          >
            ${t(details ? 'details-hide' : 'details-show')}
          </button>
          <button
            type="button"
            class="secondary outline"
            ?disabled=${this.copying || page.total === 0}
            @click=${() => void this.copy(columns)}
          >
            ${t('list-copy')}
          </button>
          ${this.modes(page)}
          <small id="details-hint">${t('details-hint')}</small>
        </div>
        <div
          class="scroller ${this.scrolls ? 'tall' : ''}"
          tabindex="0"
          role="region"
          aria-label=${t(this.scrolls ? 'list-scroller-tall' : 'list-scroller')}
          @scroll=${this.onScroll}
        >
          <table
            class="students"
            aria-label=${t('list-name')}
            aria-rowcount=${page.total + 1}
            aria-colcount=${columns.length}
          >
            <thead>
              <tr aria-rowindex="1">
                ${columns.map((column) => this.header(column))}
              </tr>
            </thead>
            ${this.rows(page, columns)}
          </table>
        </div>
        ${this.pager(page)}
      </section>
    `;
  }
}

customElements.define('student-table', StudentTable);
