// SPDX-License-Identifier: Apache-2.0
// <family-month>: a month in five columns, Monday to Friday, in which days are tapped. By keyboard the whole month is one
// stop: arrows go from day to day, Page Up and Page Down from month to month, Home and End to the ends of a week.
// Tells: day-tapped (the day as ISO text).
import { html, nothing, type TemplateResult } from 'lit';
import { addDays, monthOf, weekdayOf, weeksOf } from '../family/days.ts';
import { showDate, showMonth, showNumber, showWeekdayNames } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

// What is known of a day: its look, a letter and the words that go with its date.
export interface DayMark {
  look: string; // a class: see family.css
  letter?: string;
  words: string; // '' for none
  off?: boolean; // it cannot be tapped
}

export class FamilyMonth extends LightElement {
  static override properties = {
    label: {},
    first: {},
    last: {},
    chosen: { attribute: false },
    marks: { attribute: false },
    start: {},
    month: { state: true },
    at: { state: true },
  };
  declare label: string; // what is chosen here, for screen readers
  declare first: string; // first and last day that can be shown
  declare last: string;
  declare chosen: readonly string[];
  declare marks: ReadonlyMap<string, DayMark>;
  declare start: string; // the day whose month is shown first
  declare month: string; // '2026-11'; the one shown
  declare at: string; // the day that the keyboard is at

  constructor() {
    super();
    this.label = '';
    this.first = '';
    this.last = '';
    this.chosen = [];
    this.marks = new Map();
    this.start = '';
    this.month = '';
    this.at = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('start') && this.start !== '') this.month = monthOf(this.start);
    const days = weeksOf(this.month).flat();
    const inside = days.filter((day) => this.isOpen(day));
    if (!inside.includes(this.at)) {
      this.at = this.chosen.find((day) => inside.includes(day)) ?? inside[0] ?? '';
    }
  }

  private isOpen(day: string | undefined): day is string {
    return day !== undefined && day >= this.first && day <= this.last;
  }

  private turn(by: number): void {
    const [year = 0, month = 1] = this.month.split('-').map(Number);
    const to = new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
    if (to < monthOf(this.first) || to > monthOf(this.last)) return;
    this.month = to;
    this.tell('said', showMonth(to));
  }

  private async move(event: KeyboardEvent): Promise<void> {
    const steps: Record<string, (day: string) => string> = {
      ArrowRight: (day) => addDays(day, weekdayOf(day) === 5 ? 3 : 1),
      ArrowLeft: (day) => addDays(day, weekdayOf(day) === 1 ? -3 : -1),
      ArrowDown: (day) => addDays(day, 7),
      ArrowUp: (day) => addDays(day, -7),
      Home: (day) => addDays(day, 1 - weekdayOf(day)),
      End: (day) => addDays(day, 5 - weekdayOf(day)),
      PageDown: (day) => addDays(day, 28),
      PageUp: (day) => addDays(day, -28),
    };
    const step = steps[event.key];
    if (step === undefined || this.at === '') return;
    event.preventDefault();
    const to = step(this.at);
    if (!this.isOpen(to)) return;
    this.month = monthOf(to);
    this.at = to;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  }

  private day(day: string | undefined): TemplateResult {
    if (day === undefined) return html`<td class="outside"></td>`;
    const mark = this.marks.get(day);
    const off = !this.isOpen(day) || mark?.off === true;
    const pressed = this.chosen.includes(day);
    const words = [showDate(day, 'day'), mark?.words ?? ''].filter((part) => part !== '').join(': ');
    return html`
      <td>
        <button
          type="button"
          class="day ${mark?.look ?? ''}"
          data-day=${day}
          tabindex=${day === this.at ? '0' : '-1'}
          aria-label=${words}
          aria-pressed=${pressed}
          aria-disabled=${off ? 'true' : nothing}
          @click=${() => {
            this.at = day;
            if (!off) this.tell('day-tapped', day);
          }}
        >
          <span aria-hidden="true">${showNumber(Number(day.slice(8)))}</span>
          ${mark?.letter === undefined ? nothing : html`<span class="letter" data-letter=${mark.letter}></span>`}
        </button>
      </td>
    `;
  }

  override render(): TemplateResult {
    return html`
      <div class="month">
        <div class="month-head">
          <button
            type="button"
            class="secondary outline small"
            aria-label=${t('family-month-before')}
            ?disabled=${this.month <= monthOf(this.first)}
            @click=${() => this.turn(-1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <strong>${showMonth(this.month)}</strong>
          <button
            type="button"
            class="secondary outline small"
            aria-label=${t('family-month-after')}
            ?disabled=${this.month >= monthOf(this.last)}
            @click=${() => this.turn(1)}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
        <table aria-label="${this.label}, ${showMonth(this.month)}" @keydown=${this.move}>
          <thead>
            <tr>
              ${showWeekdayNames().map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${weeksOf(this.month).map(
              (week) =>
                html`<tr>
                  ${week.map((day) => this.day(day))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }
}

customElements.define('family-month', FamilyMonth);
