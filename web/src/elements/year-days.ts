// SPDX-License-Identifier: Apache-2.0
// <year-days>: a school year's weekdays, a month a grid; each is pressed to cross it out. One stop of the Tab key: arrow keys
// go from day to day and from week to week. Tells: day-toggled (its date).
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CalendarDraft } from '../engine/types.ts';
import { isInside, type Marks } from '../questions.ts';
import { showDate, showMonth, showNumber, showWeekdays } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';

type Day = CalendarDraft['days'][number];

const weekdays = 5;
const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -weekdays,
  ArrowDown: weekdays,
};

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export class YearDays extends LightElement {
  static override properties = {
    draft: { attribute: false },
    marks: { attribute: false },
    at: { state: true },
  };
  declare draft: CalendarDraft | undefined;
  declare marks: Marks | undefined;
  declare at: string; // the day that the Tab key reaches

  constructor() {
    super();
    this.at = '';
  }

  override willUpdate(_changed: PropertyValues): void {
    const { draft, marks } = this;
    if (draft === undefined || marks === undefined) return;
    if (this.at === '' || !isInside(this.at, marks)) {
      this.at = draft.days.find((day) => isInside(day.date, marks))?.date ?? '';
    }
  }

  private move(event: KeyboardEvent, days: Day[], marks: Marks): void {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = days[days.findIndex((day) => day.date === this.at) + by];
    if (next === undefined || !isInside(next.date, marks)) return;
    this.at = next.date;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(`[data-day="${next.date}"]`)?.focus(),
    );
  }

  // Why a day is proposed as one without school, or how many rows it has.
  private why(day: Day): string {
    const name = day.holiday ?? day.common;
    if (name !== null) {
      const key = `closure-${name
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/-$/, '')}`;
      return has(key) ? t(key) : name;
    }
    return day.rows === 0 ? t('day-nobody') : t('day-rows', { count: day.rows });
  }

  private day(day: Day, marks: Marks): TemplateResult {
    const closed = marks.closed.includes(day.date);
    const label = t(closed ? 'day-no-school' : 'day-school', {
      date: showDate(day.date),
      why: this.why(day),
    });
    return html`
      <button
        type="button"
        class="day from-${weekday(day.date)}"
        data-day=${day.date}
        aria-pressed=${closed ? 'true' : 'false'}
        aria-label=${label}
        title=${this.why(day)}
        tabindex=${day.date === this.at ? 0 : -1}
        ?disabled=${!isInside(day.date, marks)}
        @click=${() => {
          this.at = day.date;
          this.tell('day-toggled', day.date);
        }}
      >
        ${showNumber(Number(day.date.slice(8)))}
      </button>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { draft, marks } = this;
    if (draft === undefined || marks === undefined) return nothing;
    const months = [...new Set(draft.days.map((day) => day.date.slice(0, 7)))];
    return html`
      <p class="hint" id="days-hint">${t('days-hint')}</p>
      <div
        class="year"
        role="group"
        aria-label=${t('days-label', { year: draft.school_year })}
        aria-describedby="days-hint"
        @keydown=${(event: KeyboardEvent) => this.move(event, draft.days, marks)}
      >
        ${months.map(
          (month) => html`
            <div class="month" role="group" aria-label=${showMonth(month)}>
              <h4 aria-hidden="true">${showMonth(month)}</h4>
              <div class="grid">
                ${showWeekdays().map((letter) => html`<span class="weekday" aria-hidden="true">${letter}</span>`)}
                ${draft.days.filter((day) => day.date.startsWith(month)).map((day) => this.day(day, marks))}
              </div>
            </div>
          `,
        )}
      </div>
    `;
  }
}

customElements.define('year-days', YearDays);
