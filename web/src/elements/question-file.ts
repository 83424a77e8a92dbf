// SPDX-License-Identifier: Apache-2.0
// <question-file>: what a file is, which of its rows has the headings, and which column is what, with the file's first rows.
// Tells: reading-said (what was said of the file), file-done.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Inspection, Role } from '../engine/types.ts';
import type { FileReading } from '../settings.ts';
import { refusalInWords } from '../refusals.ts';
import { showList } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';

export interface ReadingSaid {
  name: string;
  said: FileReading;
}

const roles: Role[] = ['attendance', 'roster', 'calendar', 'totals', 'grid'];
const longestExample = 24;

export class QuestionFile extends LightElement {
  static override properties = {
    name: {},
    inspection: { attribute: false },
    said: { attribute: false },
    again: { type: Boolean },
    last: { type: Boolean },
    waiting: { type: Boolean },
    incomplete: { state: true },
  };
  declare name: string;
  declare inspection: Inspection | undefined;
  declare said: FileReading;
  declare again: boolean;
  declare last: boolean; // no question comes after it
  declare waiting: boolean; // the file is being looked at as it was said to be
  declare incomplete: boolean; // 'Go on' was pressed while something was lacking

  private going = false; // 'Go on' was pressed while waiting

  constructor() {
    super();
    this.name = '';
    this.said = {};
    this.again = false;
    this.last = true;
    this.waiting = false;
    this.incomplete = false;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('name')) this.incomplete = false;
  }

  override updated(): void {
    if (!this.going || this.waiting || this.inspection === undefined) return;
    this.going = false;
    this.go(this.inspection);
  }

  private say(said: FileReading): void {
    this.tell<ReadingSaid>('reading-said', { name: this.name, said });
  }

  private fieldName(field: string): string {
    return has(`field-${field}`) ? t(`field-${field}`) : field;
  }

  // How a column is named to the engine: by its header where that is its own, else by its place.
  private columnKey(inspection: Inspection, at: number): string {
    const header = inspection.headers[at] ?? '';
    const alone = inspection.headers.filter((one) => one === header).length === 1;
    return header !== '' && !header.startsWith('#') && alone ? header : `#${at + 1}`;
  }

  private columnWords(inspection: Inspection, at: number): string {
    const header = inspection.headers[at] ?? '';
    const rows = inspection.rows.filter((row) => row.row > inspection.header_row);
    const example = rows.map((row) => row.cells[at]?.trim() ?? '').find((cell) => cell !== '') ?? '';
    const short = example.length > longestExample ? `${example.slice(0, longestExample)}…` : example;
    const name =
      header === '' || header === `#${at + 1}` ? t('map-column-number', { number: at + 1 }) : header;
    return short === '' ? name : t('map-column', { name, example: short });
  }

  private go(inspection: Inspection): void {
    if (this.waiting) {
      this.going = true;
      return;
    }
    if (inspection.missing.length === 0 && inspection.refused === '') {
      // What is shown is what was meant, also where nothing was changed.
      if (inspection.role === null) this.say({ role: inspection.likeliest });
      this.tell('file-done', null);
      return;
    }
    this.incomplete = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.errors h2')?.focus());
  }

  // The fields that are needed and have no column yet.
  private lacking(inspection: Inspection): string[] {
    const needed = (inspection.fields[inspection.likeliest] ?? []).filter((field) => field.required);
    return needed.map(({ field }) => field).filter((field) => inspection.columns[field] === undefined);
  }

  // What is lacking where no single column is needed.
  private otherwise(inspection: Inspection): string {
    if (inspection.missing.length === 0) return refusalInWords(inspection.refused, this.name).text;
    if (inspection.likeliest === 'grid') return t('map-choose-grid');
    return t('map-choose-any', {
      fields: showList(inspection.missing.map((field) => this.fieldName(field))),
    });
  }

  private errors(inspection: Inspection): TemplateResult | typeof nothing {
    if (!this.incomplete || (inspection.missing.length === 0 && inspection.refused === '')) return nothing;
    const lacking = this.lacking(inspection);
    return html`
      <section class="errors">
        <h2 tabindex="-1">${t('errors-heading')}</h2>
        <ul>
          ${lacking.map(
            (field) => html`
              <li>
                <a
                  href="#questions"
                  @click=${(event: Event) => {
                    event.preventDefault();
                    this.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
                  }}
                  >${t('map-choose-column', { field: this.fieldName(field) })}</a
                >
              </li>
            `,
          )}
          ${lacking.length > 0 ? nothing : html`<li>${this.otherwise(inspection)}</li>`}
        </ul>
      </section>
    `;
  }

  private roleChoice(inspection: Inspection): TemplateResult {
    return html`
      <fieldset>
        <legend>${t('map-role-legend')}</legend>
        <label for="map-role">${t('map-role')}</label>
        <select
          id="map-role"
          autocomplete="off"
          @change=${(event: Event) => this.say({ role: (event.target as HTMLSelectElement).value })}
        >
          ${roles.map(
            (role) =>
              html`<option value=${role} .selected=${live(role === inspection.likeliest)}>
                ${t(`map-role-${role}`)}
              </option>`,
          )}
        </select>
      </fieldset>
    `;
  }

  private headerRow(inspection: Inspection): TemplateResult {
    const fieldOf = new Map(Object.entries(inspection.columns).map(([field, at]) => [at, field]));
    const width = Math.max(inspection.headers.length, ...inspection.rows.map((row) => row.cells.length));
    const choice = (row: number, label: string): TemplateResult => html`
      <label class="pick">
        <input
          type="radio"
          name="header-row"
          autocomplete="off"
          value=${row}
          .checked=${live(row === inspection.header_row)}
          @change=${() => this.say({ role: inspection.likeliest, header_row: row, columns: {} })}
        />
        ${label}
      </label>
    `;
    return html`
      <fieldset>
        <legend>${t('map-header-legend')}</legend>
        <div class="scroller" tabindex="0" role="region" aria-label=${t('map-preview')}>
          <table class="preview">
            <caption>
              ${t('map-preview')}
            </caption>
            <thead>
              <tr>
                <th scope="col">${t('map-row')}</th>
                ${Array.from({ length: width }, (_, at) => {
                  const field = fieldOf.get(at);
                  return html`<th scope="col">
                    ${field === undefined ? t('map-unused') : this.fieldName(field)}
                  </th>`;
                })}
              </tr>
            </thead>
            <tbody>
              ${inspection.rows.map(
                (row) => html`
                  <tr class=${row.row === inspection.header_row ? 'headings' : ''}>
                    <th scope="row">${choice(row.row, t('map-row-number', { row: row.row }))}</th>
                    ${Array.from({ length: width }, (_, at) => html`<td>${row.cells[at] ?? ''}</td>`)}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
        ${choice(0, t('map-no-header'))}
      </fieldset>
    `;
  }

  private column(inspection: Inspection, field: string, required: boolean): TemplateResult {
    const at = inspection.columns[field];
    return html`
      <div>
        <label for="map-${field}">
          ${this.fieldName(field)} ${required ? html`<mark>${t('map-needed')}</mark>` : nothing}
        </label>
        <select
          id="map-${field}"
          data-field=${field}
          autocomplete="off"
          ?required=${required}
          @change=${(event: Event) =>
            this.say({
              role: inspection.likeliest,
              columns: { ...this.said.columns, [field]: (event.target as HTMLSelectElement).value },
            })}
        >
          <option value="" .selected=${live(at === undefined)}>
            ${t(required ? 'map-column-choose' : 'map-column-none')}
          </option>
          ${inspection.headers.map(
            (_header, i) =>
              html`<option value=${this.columnKey(inspection, i)} .selected=${live(i === at)}>
                ${this.columnWords(inspection, i)}
              </option>`,
          )}
        </select>
      </div>
    `;
  }

  private columns(inspection: Inspection): TemplateResult {
    const fields = inspection.fields[inspection.likeliest] ?? [];
    const needed = fields.filter((field) => field.required);
    const others = fields.filter((field) => !field.required);
    // A field keeps its select box when others come and go: whoever is in it stays there.
    const each = (some: typeof fields, required: boolean): unknown =>
      repeat(
        some,
        ({ field }) => field,
        ({ field }) => this.column(inspection, field, required),
      );
    // Where the role needs one of several, none of them is marked: they all stand open.
    const anyOf = inspection.missing.length > 0 && this.lacking(inspection).length === 0;
    return html`
      <fieldset>
        <legend>${t('map-columns-legend')}</legend>
        ${inspection.likeliest === 'grid' ? html`<p class="hint">${t('map-grid')}</p>` : nothing}
        <div class="mapping">${each(needed, true)}</div>
        ${
          others.length === 0
            ? nothing
            : html`<details ?open=${anyOf}>
                <summary>${t('map-others', { count: others.length })}</summary>
                <div class="mapping">${each(others, false)}</div>
              </details>`
        }
      </fieldset>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { inspection } = this;
    if (inspection === undefined) return nothing;
    return html`
      <h1 tabindex="-1">${t('map-heading', { name: this.name })}</h1>
      <p>${t(this.again ? 'map-why-again' : 'map-why')}</p>
      ${this.errors(inspection)}
      <form
        class="map"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.go(inspection);
        }}
      >
        ${this.roleChoice(inspection)} ${this.headerRow(inspection)} ${this.columns(inspection)}
        <button type="submit">${t(this.again && this.last ? 'map-go-again' : 'map-go')}</button>
      </form>
    `;
  }
}

customElements.define('question-file', QuestionFile);
