// SPDX-License-Identifier: Apache-2.0
// <file-rows>: rows as they stand in the files, all columns, read again when somebody asks for them.
import { html, nothing, type TemplateResult } from 'lit';
import type { RowsWanted } from '../engine/protocol.ts';
import type { FileRow } from '../engine/types.ts';
import { isRedacted } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export type AskRows = (wanted: RowsWanted) => Promise<FileRow[] | undefined>;

// Rows of one file under one header stand in one table.
function tables(rows: FileRow[]): FileRow[][] {
  const found: FileRow[][] = [];
  for (const row of rows) {
    const first = found.at(-1)?.[0];
    const same = first?.file === row.file && first.headers.join('\0') === row.headers.join('\0');
    if (same) found.at(-1)?.push(row);
    else found.push([row]);
  }
  return found;
}

export class FileRows extends LightElement {
  static override properties = {
    wanted: { attribute: false },
    ask: { attribute: false },
    label: {},
    rows: { state: true },
    busy: { state: true },
  };
  declare wanted: RowsWanted | undefined;
  declare ask: AskRows | undefined;
  declare label: string;
  declare rows: FileRow[] | undefined;
  declare busy: boolean;

  private turn = 0;

  constructor() {
    super();
    this.label = '';
    this.busy = false;
  }

  // Another student or another problem: what was shown is of the one before.
  override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('wanted');
    if (!changed.has('wanted') || JSON.stringify(before) === JSON.stringify(this.wanted)) return;
    this.turn++;
    this.rows = undefined;
    this.busy = false;
  }

  private async toggle(): Promise<void> {
    if (this.rows !== undefined) {
      this.rows = undefined;
      return;
    }
    if (this.ask === undefined || this.wanted === undefined || this.busy) return;
    const turn = ++this.turn;
    this.busy = true;
    const rows = await this.ask(this.wanted);
    if (turn !== this.turn) return;
    this.busy = false;
    this.rows = rows;
  }

  private table(rows: FileRow[]): TemplateResult {
    const [first] = rows;
    if (first === undefined) return html``;
    const asked = new Set(this.wanted !== undefined && 'rows' in this.wanted ? this.wanted.rows : []);
    const width = Math.max(first.headers.length, ...rows.map((row) => row.cells.length));
    const columns = Array.from({ length: width }, (_, i) => i);
    const label = t('rows-of', { name: first.file });
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${label}>
        <table class="file-rows" aria-label=${label} translate="no">
          <thead>
            <tr>
              <th scope="col" class="number" translate="yes">${t('rows-row')}</th>
              ${columns.map((i) => html`<th scope="col">${first.headers[i] || `#${i + 1}`}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr class=${asked.has(row.row) ? 'asked' : ''}>
                  <th scope="row" class="number">${row.row}${asked.has(row.row) ? ' ◄' : ''}</th>
                  ${columns.map((i) => html`<td>${row.cells[i] ?? ''}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  override render(): TemplateResult {
    if (isRedacted()) return html`<p class="hint">${t('privacy-rows-kept')}</p>`;
    const shown = this.rows !== undefined;
    return html`
      <div class="rows-shown">
        <button
          type="button"
          class="link"
          aria-expanded=${shown ? 'true' : 'false'}
          aria-busy=${this.busy ? 'true' : 'false'}
          @click=${() => void this.toggle()}
        >
          ${shown ? t('rows-hide') : this.label}
        </button>
        ${
          this.rows === undefined
            ? nothing
            : this.rows.length === 0
              ? html`<p>${t('rows-none')}</p>`
              : html`
                  ${tables(this.rows).map((rows) => this.table(rows))}
                  <p class="hint">${t('rows-hint')}</p>
                `
        }
      </div>
    `;
  }
}

customElements.define('file-rows', FileRows);
