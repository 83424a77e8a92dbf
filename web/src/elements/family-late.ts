// SPDX-License-Identifier: Apache-2.0
// <family-late>: late or left early? The school's times and the student's, and the engine's answer: present or missed.
// Tells: family-changed, family-went, said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FamilyChange } from '../family/places.ts';
import { isTold, withDay } from '../family/days_told.ts';
import type { PresenceAnswer, PresenceQuestion } from '../family/types.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { FamilyPlace } from './family_place.ts';
import '../styles/family-days.css';

interface Times {
  start: string;
  end: string;
  there: { from: string; to: string }[];
}

const noTimes: Times = { start: '', end: '', there: [{ from: '', to: '' }] };

export class FamilyLate extends FamilyPlace {
  static override properties = {
    times: { state: true },
    result: { state: true },
    date: { state: true },
  };
  declare times: Times;
  declare result: PresenceAnswer | 'open' | 'order';
  declare date: string; // the day it was; '': not told
  private turn = 0;

  constructor() {
    super();
    this.times = noTimes;
    this.result = 'open';
    this.date = '';
  }

  // Whoever starts over starts over here too.
  override willUpdate(changed: PropertyValues): void {
    if (changed.get('history') === undefined || Object.keys(this.history).length > 1) return;
    this.times = noTimes;
    this.result = 'open';
    this.date = '';
  }

  private set(next: Times): void {
    this.times = next;
    void this.work();
  }

  private piece(at: number, part: Partial<Times['there'][number]>): void {
    this.set({
      ...this.times,
      there: this.times.there.map((one, i) => (i === at ? { ...one, ...part } : one)),
    });
  }

  private async work(): Promise<void> {
    const turn = ++this.turn;
    const { start, end, there } = this.times;
    const told = [start, ...there.flatMap(({ from, to }) => [from, to]), end];
    if (this.ask === undefined || told.some((time) => time === '')) {
      this.result = 'open';
      return;
    }
    const steps = there.flatMap(({ from, to }) => [from, to]);
    if (start >= end || steps.some((time, i) => i > 0 && time < (steps[i - 1] ?? ''))) {
      this.result = 'order';
      this.tell('said', t('family-late-order'));
      return;
    }
    const question: PresenceQuestion = {
      start,
      end,
      there,
      ...(this.date === '' ? {} : { date: this.date }),
    };
    try {
      const result = await this.ask<PresenceAnswer>('presence', question);
      if (turn !== this.turn) return;
      this.result = result;
      this.tell('said', t(result.present ? 'family-late-present' : 'family-late-absent'));
    } catch (error) {
      if (turn === this.turn) this.tell('failed', error);
    }
  }

  private time(id: string, key: string, value: string, set: (time: string) => void): TemplateResult {
    return html`
      <div>
        <label for="late-${id}">${t(`family-late-${key}`)}</label>
        <input
          id="late-${id}"
          type="time"
          autocomplete="off"
          .value=${value}
          @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
        />
      </div>
    `;
  }

  private add(): void {
    const { date } = this;
    if (date === '') return;
    this.tell<FamilyChange>('family-changed', { change: withDay(this.history, date), what: 'days' });
    this.tell('said', t('family-days-added', { date: showDate(date, 'day') }));
    this.tell('family-went', 'days');
  }

  private missed(): TemplateResult {
    const { date, history } = this;
    const first = this.answer?.year.first_day ?? undefined;
    const inYear = date !== '' && date <= history.today && (first === undefined || date >= first);
    return html`
      <label for="late-date">${t('family-late-date')}</label>
      <input
        id="late-date"
        type="date"
        autocomplete="off"
        min=${first ?? nothing}
        max=${history.today}
        .value=${date}
        @change=${(event: Event) => {
          this.date = (event.target as HTMLInputElement).value;
        }}
      />
      ${
        date === '' || !inYear
          ? nothing
          : isTold(history, date)
            ? html`<p>${t('family-late-added')}</p>`
            : html`<p>
                <button type="button" @click=${() => this.add()}>${t('family-late-add')}</button>
              </p>`
      }
    `;
  }

  private shown(): TemplateResult {
    const { result } = this;
    if (result === 'open') return html`<p class="hint">${t('family-late-wait')}</p>`;
    if (result === 'order') return html`<p>${t('family-late-order')}</p>`;
    const words = { there: result.minutes_there, day: result.minutes_day };
    return html`
      <p class="verdict">
        <strong>${t(result.present ? 'family-late-present' : 'family-late-absent')}</strong>
      </p>
      <p>${t(result.present ? 'family-late-present-why' : 'family-late-absent-why', words)}</p>
      <p class="hint">${t('family-late-local')}</p>
      ${result.present ? nothing : this.missed()}
    `;
  }

  override render(): TemplateResult {
    const { times } = this;
    const { there } = times;
    return html`
      <h1 tabindex="-1">${t('family-late-heading')}</h1>
      <p>${t('family-late-lead')}</p>
      <fieldset class="times">
        <legend>${t('family-late-day')}</legend>
        <div class="pair">
          ${this.time('start', 'starts', times.start, (start) => this.set({ ...times, start }))}
          ${this.time('end', 'ends', times.end, (end) => this.set({ ...times, end }))}
        </div>
        <small>${t('family-late-short-hint')}</small>
      </fieldset>
      <fieldset class="times">
        <legend>${t('family-late-there')}</legend>
        ${there.map(
          (piece, i) => html`
            <div class="pair">
              ${this.time(`from-${i}`, i === 0 ? 'came' : 'came-again', piece.from, (from) => this.piece(i, { from }))}
              ${this.time(`to-${i}`, i === 0 ? 'left' : 'left-again', piece.to, (to) => this.piece(i, { to }))}
            </div>
          `,
        )}
        <button
          type="button"
          class="secondary outline"
          @click=${() =>
            this.set({
              ...times,
              there: there.length > 1 ? there.slice(0, 1) : [...there, { from: '', to: '' }],
            })}
        >
          ${t(there.length > 1 ? 'family-late-less' : 'family-late-more')}
        </button>
      </fieldset>
      <section aria-labelledby="late-answer">
        <h2 id="late-answer">${t('family-late-answer')}</h2>
        ${this.shown()}
      </section>
    `;
  }
}

customElements.define('family-late', FamilyLate);
