// SPDX-License-Identifier: Apache-2.0
// <chart-figure>: a chart with its finding as title, what is measured under it, and the same numbers as a table by a button.
import { html, nothing, type TemplateResult } from 'lit';
import { isRedacted } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export type Cell = TemplateResult | string;

export interface Table {
  columns: string[]; // the first one names the rows
  rows: Cell[][];
}

export class ChartFigure extends LightElement {
  static override properties = {
    finding: {},
    shared: {},
    measure: {},
    chart: { attribute: false },
    table: { attribute: false },
    notes: { attribute: false },
    asTable: { state: true },
  };
  declare finding: string;
  declare shared: string; // the title wherever small rows are hidden, where it would tell of one; '': the finding itself
  declare measure: string;
  declare chart: TemplateResult | typeof nothing;
  declare table: Table;
  declare notes: TemplateResult | typeof nothing;
  declare asTable: boolean;

  constructor() {
    super();
    this.finding = '';
    this.shared = '';
    this.measure = '';
    this.chart = nothing;
    this.table = { columns: [], rows: [] };
    this.notes = nothing;
    this.asTable = false;
  }

  private get said(): string {
    return this.shared !== '' && isRedacted() ? this.shared : this.finding;
  }

  private heading(): Cell {
    if (this.shared === '' || isRedacted()) return this.said;
    return html`<span class="chart-own">${this.finding}</span
      ><span class="chart-shared">${this.shared}</span>`;
  }

  private twin(): TemplateResult {
    const [first, ...others] = this.table.columns;
    return html`
      <div class="scroller" role="region" aria-label=${this.said} tabindex="0">
        <table class="chart-table">
          <caption class="unseen">
            ${this.heading()}
          </caption>
          <thead>
            <tr>
              <th scope="col">${first}</th>
              ${others.map((column) => html`<th scope="col" class="number">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.table.rows.map(([name, ...cells]) => {
              return html`
                <tr>
                  <th scope="row">${name}</th>
                  ${cells.map((cell) => html`<td class="number">${cell}</td>`)}
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <figure class="chart">
        <figcaption>
          <h3>${this.heading()}</h3>
          <p class="hint">${this.measure}</p>
        </figcaption>
        ${this.asTable ? this.twin() : this.chart} ${this.notes}
        <button
          type="button"
          class="link table-twin"
          aria-pressed=${this.asTable ? 'true' : 'false'}
          @click=${() => (this.asTable = !this.asTable)}
        >
          ${t('chart-as-table')}
          <span class="unseen">: ${this.heading()}</span>
        </button>
      </figure>
    `;
  }
}

customElements.define('chart-figure', ChartFigure);
