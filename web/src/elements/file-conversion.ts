// SPDX-License-Identifier: Apache-2.0
// <file-conversion>: spreadsheets and calendars on their way to the engine: which sheet, which event is a day without school.
// Tells: files-converted (File[], the others among them as they came), conversion-refused (sentences), conversion-left.
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarEvent, Sheet } from '../intake/converted.ts';
import { convert, specialOf } from '../intake/converters.ts';
import { calendarOf, dayChoices, plainChoice, type DayChoice } from '../intake/school_days.ts';
import { schoolYearOf } from '../settings.ts';
import { showDate, showList } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

const spansShown = 6;

interface SheetQuestion {
  file: File;
  sheets: Sheet[];
  chosen: Set<Sheet>;
}

interface CalendarReview {
  file: File;
  events: CalendarEvent[];
  timed: number;
  unread: number;
  years: string[];
  year: string;
  choices: Map<CalendarEvent, DayChoice>;
}

// Days that follow each other as one span.
function spans(days: string[]): [string, string][] {
  const found: [string, string][] = [];
  for (const day of days) {
    const last = found.at(-1);
    const next = last === undefined ? 0 : Date.parse(last[1]) + 86_400_000;
    if (last !== undefined && Date.parse(day) === next) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

// What the titles say plainly. A first or last day that two titles name for different days is left open.
function proposals(events: CalendarEvent[], year: string): Map<CalendarEvent, DayChoice> {
  const choices = new Map<CalendarEvent, DayChoice>();
  for (const event of events) {
    const choice = plainChoice(event.title);
    if (choice !== undefined) choices.set(event, choice);
  }
  for (const edge of ['first_day', 'last_day'] as const) {
    const days = events
      .filter((event) => choices.get(event) === edge)
      .flatMap((event) => event.days.filter((day) => schoolYearOf(day) === year));
    if (new Set(days).size < 2) continue;
    for (const event of events) if (choices.get(event) === edge) choices.delete(event);
  }
  return choices;
}

export class FileConversion extends LightElement {
  static override properties = {
    files: { attribute: false },
    question: { state: true },
    review: { state: true },
  };
  declare files: File[];
  declare question: SheetQuestion | undefined;
  declare review: CalendarReview | undefined;

  private readonly stop = new AbortController();
  private readonly ready: File[] = [];
  private readonly refused: string[] = [];
  private at = 0;
  private running = false;

  constructor() {
    super();
    this.files = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop.abort();
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('files') && !this.running && !this.question && !this.review) void this.run();
    // A new question takes the focus; an answer to it leaves the focus where it is.
    const asks = (name: 'question' | 'review'): boolean =>
      this[name] !== undefined && changed.has(name) && changed.get(name) === undefined;
    if (asks('question') || asks('review')) {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }

  // One file after another, until one asks something.
  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.at < this.files.length) {
        const file = this.files[this.at++];
        if (file === undefined) break;
        const special = await specialOf(file);
        if (special === undefined) {
          this.ready.push(file);
          continue;
        }
        const answer = await convert(file, special, this.stop.signal);
        if (answer.type === 'refused') {
          this.refused.push(t(`convert-${answer.why}`, { name: file.name }));
        } else if (answer.type === 'sheets') {
          const [only] = answer.sheets;
          if (answer.sheets.length === 1 && only !== undefined) {
            this.ready.push(this.csvFile(only.csv, file.name));
          } else {
            this.question = { file, sheets: answer.sheets, chosen: new Set() };
            return;
          }
        } else {
          this.review = this.reviewOf(file, answer.events, answer.timed, answer.unread);
          return;
        }
      }
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      throw error;
    } finally {
      this.running = false;
    }
    if (this.refused.length > 0) this.tell('conversion-refused', this.refused);
    else this.tell('files-converted', this.ready);
  }

  private csvFile(csv: BlobPart, name: string): File {
    return new File([csv], name, { type: 'text/csv' });
  }

  private reviewOf(file: File, events: CalendarEvent[], timed: number, unread: number): CalendarReview {
    const perYear = new Map<string, number>();
    for (const event of events) {
      for (const year of new Set(event.days.map(schoolYearOf)))
        perYear.set(year, (perYear.get(year) ?? 0) + 1);
    }
    const years = [...perYear.keys()].sort();
    // The year that most events are about; the later of two.
    const year = [...years].sort((a, b) => (perYear.get(a) ?? 0) - (perYear.get(b) ?? 0)).at(-1) ?? '';
    return { file, events, timed, unread, years, year, choices: proposals(events, year) };
  }

  private goOn(): void {
    this.question = undefined;
    this.review = undefined;
    void this.run();
  }

  // ---------------------------------------------------------------- which sheet

  private chooseSheet(sheet: Sheet, chosen: boolean): void {
    if (this.question === undefined) return;
    const all = new Set(this.question.chosen);
    if (chosen) all.add(sheet);
    else all.delete(sheet);
    this.question = { ...this.question, chosen: all };
  }

  private takeSheets(event: Event): void {
    event.preventDefault();
    if (this.question === undefined) return;
    const { file, sheets, chosen } = this.question;
    for (const sheet of sheets) {
      if (!chosen.has(sheet)) continue;
      const name = chosen.size === 1 ? file.name : `${file.name} (${sheet.name})`;
      this.ready.push(this.csvFile(sheet.csv, name));
    }
    this.goOn();
  }

  private sheets({ file, sheets, chosen }: SheetQuestion): TemplateResult {
    return html`
      <form class="conversion" @submit=${this.takeSheets}>
        <h1 tabindex="-1">${t('sheets-heading')}</h1>
        <p>${t('sheets-why', { name: file.name, count: sheets.length })}</p>
        <fieldset>
          <legend>${t('sheets-legend')}</legend>
          ${sheets.map(
            (sheet) => html`
              <label class="option">
                <input
                  type="checkbox"
                  autocomplete="off"
                  .checked=${chosen.has(sheet)}
                  @change=${(event: Event) =>
                    this.chooseSheet(sheet, (event.target as HTMLInputElement).checked)}
                />
                <span>
                  <span translate="no">${sheet.name}</span>
                  <small>${t('file-rows', { rows: sheet.rows })}</small>
                </span>
              </label>
            `,
          )}
        </fieldset>
        ${this.buttons(t('sheets-go', { count: chosen.size }), chosen.size === 0)}
      </form>
    `;
  }

  // ---------------------------------------------------------------- which events are days without school

  private chooseYear(event: Event): void {
    if (this.review === undefined) return;
    const year = (event.target as HTMLSelectElement).value;
    this.review = { ...this.review, year, choices: proposals(this.review.events, year) };
  }

  private chooseKind(event: CalendarEvent, value: string): void {
    if (this.review === undefined) return;
    const choices = new Map(this.review.choices);
    const choice = dayChoices.find((one) => one === value);
    if (choice === undefined) choices.delete(event);
    else choices.set(event, choice);
    this.review = { ...this.review, choices };
  }

  private takeCalendar(event: Event): void {
    event.preventDefault();
    if (this.review === undefined) return;
    const { file, events, choices, year } = this.review;
    this.ready.push(this.csvFile(calendarOf(events, choices, year), file.name));
    this.goOn();
  }

  private dates(days: string[]): string {
    const all = spans(days).map(([first, last]) =>
      first === last
        ? showDate(first, 'plain')
        : t('ics-span', { first: showDate(first, 'plain'), last: showDate(last, 'plain') }),
    );
    const rest = all.length - spansShown;
    return rest > 0
      ? t('ics-more', { dates: all.slice(0, spansShown).join('; '), count: rest })
      : all.join('; ');
  }

  private calendar(review: CalendarReview): TemplateResult {
    const { file, events, year, years, choices, timed, unread } = review;
    const inYear = events
      .map((event) => ({ event, days: event.days.filter((day) => schoolYearOf(day) === year) }))
      .filter(({ days }) => days.length > 0);
    const open = inYear.filter(({ event }) => !choices.has(event)).length;
    const used = inYear.filter(({ event }) => (choices.get(event) ?? 'none') !== 'none').length;
    const named = new Set(inYear.map(({ event }) => choices.get(event)));
    const lacking = (['first_day', 'last_day'] as const).filter((edge) => !named.has(edge));
    return html`
      <form class="conversion" @submit=${this.takeCalendar}>
        <h1 tabindex="-1">${t('ics-heading')}</h1>
        <p>${t('ics-why', { name: file.name })}</p>
        ${
          years.length < 2
            ? nothing
            : html`<label class="of-year"
                >${t('year-label')}
                <select autocomplete="off" @change=${this.chooseYear}>
                  ${years.map((one) => html`<option value=${one} ?selected=${one === year}>${one}</option>`)}
                </select>
              </label>`
        }
        <div class="scroller" tabindex="0" role="region" aria-label=${t('ics-table')}>
          <table class="events" aria-label=${t('ics-table')}>
            <thead>
              <tr>
                <th scope="col">${t('ics-title')}</th>
                <th scope="col">${t('ics-dates')}</th>
                <th scope="col">${t('ics-kind')}</th>
              </tr>
            </thead>
            <tbody>
              ${inYear.map(({ event, days }) => {
                const title = event.title === '' ? t('ics-untitled') : event.title;
                const choice = choices.get(event) ?? '';
                return html`
                  <tr class=${choice === '' ? 'open' : ''}>
                    <th scope="row">${title}</th>
                    <td>${this.dates(days)}</td>
                    <td>
                      <select
                        autocomplete="off"
                        aria-label=${t('ics-kind-of', { title })}
                        .value=${choice}
                        @change=${(changed: Event) =>
                          this.chooseKind(event, (changed.target as HTMLSelectElement).value)}
                      >
                        <option value="" ?selected=${choice === ''}>${t('ics-choose')}</option>
                        ${dayChoices.map(
                          (one) =>
                            html`<option value=${one} ?selected=${choice === one}>
                              ${t(`ics-kind-${one}`)}
                            </option>`,
                        )}
                      </select>
                    </td>
                  </tr>
                `;
              })}
            </tbody>
          </table>
        </div>
        <p class="hint">
          ${t('ics-used', { used, open })} ${timed > 0 ? t('ics-timed', { count: timed }) : nothing}
          ${unread > 0 ? t('ics-unread', { count: unread }) : nothing}
        </p>
        ${
          lacking.length === 0
            ? nothing
            : html`<p>
                ${t('ics-lacks', { kinds: showList(lacking.map((edge) => t(`ics-kind-${edge}`))) })}
              </p>`
        }
        ${this.buttons(t('ics-go'), used === 0)}
      </form>
    `;
  }

  private buttons(go: string, disabled: boolean): TemplateResult {
    return html`
      <div class="steps">
        <button type="submit" ?disabled=${disabled}>${go}</button>
        <button type="button" class="secondary" @click=${() => this.goOn()}>${t('convert-leave-out')}</button>
        <button type="button" class="secondary outline" @click=${() => this.tell('conversion-left', null)}>
          ${t('reading-cancel')}
        </button>
      </div>
    `;
  }

  override render(): TemplateResult {
    if (this.question !== undefined) return this.sheets(this.question);
    if (this.review !== undefined) return this.calendar(this.review);
    return html`
      <article class="reading">
        <h2>${t('reading-heading')}</h2>
        <p aria-busy="true">${t('convert-now')}</p>
        <button type="button" @click=${() => this.tell('conversion-left', null)}>
          ${t('reading-cancel')}
        </button>
      </article>
    `;
  }
}

customElements.define('file-conversion', FileConversion);
