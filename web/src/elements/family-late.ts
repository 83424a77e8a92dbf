// SPDX-License-Identifier: Apache-2.0
// <family-late>: late or left early? The school's times and the student's, and the engine's answer: present or missed.
// Tells: family-changed, family-went, said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FamilyChange } from '../family/places.ts';
import { isTold, withDay } from '../family/days_told.ts';
import type { PresenceAnswer, PresenceQuestion } from '../family/types.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { gradeQuestion, hasOwnSession } from './family_grade.ts';
import { dateField } from './date_field.ts';
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
  private question = ''; // the one that `result` answers, or will

  constructor() {
    super();
    this.times = noTimes;
    this.result = 'open';
    this.date = '';
  }

  // Whoever starts over starts over here too; another grade or calendar is another answer.
  override willUpdate(changed: PropertyValues): void {
    if (changed.get('history') === undefined) return;
    if (Object.keys(this.history).length > 1) {
      void this.work();
      return;
    }
    this.times = noTimes;
    this.result = 'open';
    this.date = '';
    this.question = '';
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
    const { start, end, there } = this.times;
    const told = [start, ...there.flatMap(({ from, to }) => [from, to]), end];
    if (this.ask === undefined || told.some((time) => time === '')) {
      this.result = 'open';
      this.question = '';
      this.turn++;
      return;
    }
    const steps = there.flatMap(({ from, to }) => [from, to]);
    if (start >= end || steps.some((time, i) => i > 0 && time < (steps[i - 1] ?? ''))) {
      this.result = 'order';
      this.question = '';
      this.turn++;
      this.tell('said', t('family-late-order'));
      return;
    }
    const { grade, school, school_year, calendar, calendar_changes } = this.history;
    const question: PresenceQuestion = {
      start,
      end,
      there,
      ...(this.date === '' ? {} : { date: this.date }),
      ...(hasOwnSession(grade) ? { grade, school, school_year, calendar, calendar_changes } : {}),
    };
    const asked = JSON.stringify(question);
    if (asked === this.question) return;
    this.question = asked;
    const turn = ++this.turn;
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
          .value=${live(value)}
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
      ${dateField({
        id: 'late-date',
        min: first,
        max: history.today,
        value: date,
        tell: (told) => {
          this.date = told;
          void this.work();
        },
      })}
      ${
        date === '' || !inYear
          ? nothing
          : isTold(history, date)
            ? html`<p>${t('family-late-added')}</p>`
            : html`<p>
                <button type="button" @click=${() => this.add()}>${t('family-late-add')}</button>
                <small>${t('family-late-add-why')}</small>
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
      ${
        result.own_session
          ? html`<p>${t('family-late-session-own', { minutes: result.minutes_day })}</p>`
          : nothing
      }
      <p class="hint">${t('family-late-local')}</p>
      ${result.present ? nothing : this.missed()}
    `;
  }

  override render(): TemplateResult {
    const { times } = this;
    const { there } = times;
    const own = hasOwnSession(this.history.grade);
    return html`
      <h1 tabindex="-1">${t('family-late-heading')}</h1>
      <p>${t('family-late-lead')}</p>
      ${gradeQuestion('late-grade', this.history.grade, (grade) =>
        this.tell<FamilyChange>('family-changed', { change: { grade }, what: 'grade' }),
      )}
      <fieldset class="times">
        <legend>${t(own ? 'family-late-session' : 'family-late-day')}</legend>
        <div class="pair">
          ${this.time('start', own ? 'session-starts' : 'starts', times.start, (start) => this.set({ ...times, start }))}
          ${this.time('end', own ? 'session-ends' : 'ends', times.end, (end) => this.set({ ...times, end }))}
        </div>
        <small>${t(own ? 'family-late-session-hint' : 'family-late-short-hint')}</small>
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
