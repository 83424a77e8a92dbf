// SPDX-License-Identifier: Apache-2.0
// <running-rate>: the share of days missed so far, day by day, with the lines of 5, 10 and 20 percent; the same as a table.
// The first days are left out: a day missed in the first week is half of it.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Rules } from '../engine/types.ts';
import type { Day, Mark } from '../student.ts';
import { lawNumber, lawPercent, lawValue, showDate, showMonth, showRate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

const width = 720;
const height = 240;
const left = 44;
const right = 12;
const top = 12;
const bottom = 34;
const lines = ['tier.at_risk', 'tier.moderate_chronic', 'tier.severe_chronic'];

interface Line {
  share: number;
  words: string;
}

export class RunningRate extends LightElement {
  static override properties = {
    days: { attribute: false },
    rules: { attribute: false },
    marks: { attribute: false },
    asTable: { state: true },
  };
  declare days: Day[];
  declare rules: Rules | undefined;
  declare marks: Mark[];
  declare asTable: boolean;

  constructor() {
    super();
    this.days = [];
    this.marks = [];
    this.asTable = false;
  }

  private thresholds(rules: Rules, day: string): Line[] {
    return lines.flatMap((id) => {
      const row = lawNumber(rules, id, day);
      return row === undefined
        ? []
        : [{ share: Number(row.value) / (row.denominator ?? 1), words: lawPercent(rules, id, day) }];
    });
  }

  private chart(told: Day[], thresholds: Line[]): TemplateResult {
    const first = told[0]?.enrolled ?? 0;
    const last = told.at(-1)?.enrolled ?? 1;
    const share = (day: Day): number => day.absent / day.enrolled;
    const most = Math.max(...told.map(share), ...thresholds.map((line) => line.share)) * 1.1;
    const x = (enrolled: number): number =>
      left + ((enrolled - first) / Math.max(1, last - first)) * (width - left - right);
    const y = (value: number): number => top + (1 - value / most) * (height - top - bottom);
    const points = told.map((day) => `${x(day.enrolled).toFixed(1)},${y(share(day)).toFixed(1)}`).join(' ');
    const months = told.filter((day, i) => i === 0 || day.date.slice(0, 7) !== told[i - 1]?.date.slice(0, 7));
    const contacts = this.marks.flatMap((mark) => told.filter((day) => day.date <= mark.date).slice(-1));
    const end = told.at(-1);
    return html`
      <svg
        class="rate-chart"
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-labelledby="rate-title rate-words"
      >
        ${thresholds.map(
          (line) => svg`
            <line class="threshold" x1=${left} x2=${width - right} y1=${y(line.share)} y2=${y(line.share)} />
            <text class="axis" x=${left - 6} y=${y(line.share) + 4} text-anchor="end">${line.words}</text>
          `,
        )}
        <line class="base" x1=${left} x2=${width - right} y1=${y(0)} y2=${y(0)} />
        <text class="axis" x=${left - 6} y=${y(0) + 4} text-anchor="end">0%</text>
        ${months.map((day) => {
          const name = showMonth(day.date.slice(0, 7)).slice(0, 3);
          return svg`
            <line class="tick" x1=${x(day.enrolled)} x2=${x(day.enrolled)} y1=${y(0)} y2=${y(0) + 5} />
            <text class="axis" x=${x(day.enrolled) + 2} y=${height - 12}>${name}</text>
          `;
        })}
        <polyline class="rate" points=${points} />
        ${contacts.map(
          (day) => svg`<path class="contact" d="M${x(day.enrolled)} ${y(share(day)) - 9}l5 8h-10z" />`,
        )}
        ${end === undefined ? nothing : svg`<circle class="now" cx=${x(end.enrolled)} cy=${y(share(end))} r="4" />`}
      </svg>
    `;
  }

  private table(told: Day[]): TemplateResult {
    const ends = told.filter((day, i) => day.date.slice(0, 7) !== told[i + 1]?.date.slice(0, 7));
    return html`
      <div class="scroller" role="group" tabindex="0" aria-label=${t('rate-table')}>
        <table>
          <caption>
            ${t('rate-table')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('rate-until')}</th>
              <th scope="col">${t('rate-missed')}</th>
              <th scope="col">${t('rate-enrolled')}</th>
              <th scope="col">${t('rate-share')}</th>
            </tr>
          </thead>
          <tbody>
            ${ends.map(
              (day) => html`
                <tr>
                  <th scope="row">${showDate(day.date, 'plain')}</th>
                  <td>${day.absent}</td>
                  <td>${day.enrolled}</td>
                  <td>${showRate(day.absent, day.enrolled)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { rules } = this;
    if (rules === undefined) return nothing;
    const member = this.days.filter((day, i) => day.enrolled > (this.days[i - 1]?.enrolled ?? 0));
    const last = member.at(-1);
    if (last === undefined) return nothing;
    const fewest = lawValue(rules, 'chronic.first_minimum_days', last.date);
    const told = member.filter((day) => day.enrolled >= fewest);
    const end = told.at(-1);
    if (end === undefined) {
      return html`<p>${t('rate-early', { days: fewest, enrolled: last.enrolled })}</p>`;
    }
    const highest = told.reduce((most, day) =>
      day.absent * most.enrolled > most.absent * day.enrolled ? day : most,
    );
    const thresholds = this.thresholds(rules, last.date);
    return html`
      <h3 id="rate-title">
        ${t('rate-title', { rate: showRate(end.absent, end.enrolled), date: showDate(end.date, 'plain') })}
      </h3>
      <p id="rate-words">
        ${t('rate-words', { days: fewest, rate: showRate(highest.absent, highest.enrolled), date: showDate(highest.date, 'plain') })}
        ${end.open > 0 ? t('rate-open', { days: end.open }) : nothing}
      </p>
      <div ?hidden=${this.asTable}>${this.chart(told, thresholds)}</div>
      <button
        type="button"
        class="secondary outline table-twin"
        aria-pressed=${this.asTable ? 'true' : 'false'}
        @click=${() => (this.asTable = !this.asTable)}
      >
        ${t('rate-as-table')}
      </button>
      ${this.asTable ? this.table(told) : nothing}
    `;
  }
}

customElements.define('running-rate', RunningRate);
