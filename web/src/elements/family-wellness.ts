// SPDX-License-Identifier: Apache-2.0
// <family-wellness>: may we take a wellness day? Three taps (how many this year, which day was it, which day are you thinking
// of) and the answer. Tells: family-changed, family-went, said.
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyChange } from '../family/places.ts';
import type { FamilyAnswer, NoSchool, PlannerDay, PossibleDay } from '../family/types.ts';
import { addDays, weekdayOf } from '../family/days.ts';
import { offWords } from '../family/day_words.ts';
import { showDate, showList } from '../show.ts';
import { t } from '../text.ts';
import { FamilyPlace } from './family_place.ts';
import type { DayMark } from './family-month.ts';
import type { FamilyAnswerView } from './family-answer.ts';
import './family-answer.ts';
import './family-month.ts';

const counts = ['none', 'one', 'two', 'unsure'] as const;
const unknownYear = 180; // days to each side that can be tapped until the engine has said which year it is
const soonest = 3; // days offered as buttons above the calendar

export class FamilyWellness extends FamilyPlace {
  static override properties = {
    possible: { state: true },
  };
  declare possible: readonly PossibleDay[];

  private possibleOf = ''; // what `possible` was asked for
  private awaited = false; // the answer is not there yet, and is announced when it comes

  constructor() {
    super();
    this.possible = [];
  }

  private change(change: FamilyChange['change'], what: string): void {
    this.tell<FamilyChange>('family-changed', { change, what });
  }

  private go(place: string): void {
    this.tell('family-went', place);
  }

  // ---------------------------------------------------------------- how many

  private count(count: (typeof counts)[number]): void {
    const days = this.history.wellness_days ?? [];
    const kept = count === 'one' ? days.slice(0, 1) : count === 'two' ? days : [];
    this.change({ wellness: count, wellness_days: kept }, 'wellness');
    this.go(count === 'one' || count === 'two' ? 'used' : 'day');
  }

  private first(): TemplateResult {
    return html`
      <h1 tabindex="-1">${t('family-heading')}</h1>
      <p class="first-words">${t('family-first-words')}</p>
      <p>${t('family-what-it-is')}</p>
      <section class="asked" aria-labelledby="family-count">
        <h2 id="family-count">${t('family-count')}</h2>
        <p class="hint">${t('family-count-how')}</p>
        <div class="choices">
          ${counts.map(
            (count) => html`
              <button
                type="button"
                class="outline choice"
                aria-pressed=${this.history.wellness === count}
                @click=${() => this.count(count)}
              >
                ${t(`family-count-${count}`)}
              </button>
            `,
          )}
        </div>
      </section>
    `;
  }

  // ---------------------------------------------------------------- which day it was

  private wanted(): number {
    return this.history.wellness === 'two' ? 2 : this.history.wellness === 'one' ? 1 : 0;
  }

  private tapUsed(day: string): void {
    const before = this.history.wellness_days ?? [];
    const days = before.includes(day)
      ? before.filter((one) => one !== day)
      : [...before, day].slice(-this.wanted()).sort();
    this.change({ wellness_days: days }, 'used');
    if (days.length === this.wanted()) this.go('day');
    else this.tell('said', t('family-used-more', { day: showDate(day, 'day') }));
  }

  private notSureWhich(): void {
    this.change({ wellness_days: [] }, 'used');
    this.go('day');
  }

  private calendar(
    label: string,
    chosen: string[],
    start: string,
    marks: ReadonlyMap<string, DayMark>,
    tapped: (day: string) => void,
  ): TemplateResult {
    const { today } = this.history;
    return html`
      <family-month
        .label=${label}
        .first=${this.ends()?.from ?? addDays(today, -unknownYear)}
        .last=${this.ends()?.to ?? addDays(today, unknownYear)}
        .chosen=${chosen}
        .marks=${marks}
        .start=${start}
        @day-tapped=${(event: CustomEvent<string>) => tapped(event.detail)}
      ></family-month>
    `;
  }

  private used(): TemplateResult {
    const two = this.wanted() === 2;
    const chosen = this.history.wellness_days ?? [];
    const heading = t(two ? 'family-used-two' : 'family-used-one');
    return html`
      <h1 tabindex="-1">${heading}</h1>
      <p>${t(two ? 'family-used-two-how' : 'family-used-one-how')}</p>
      ${this.calendar(heading, chosen, chosen.at(-1) ?? this.history.today, this.usedMarks(), (day) => this.tapUsed(day))}
      <div class="choices">
        ${
          chosen.length < this.wanted()
            ? nothing
            : html`<button type="button" @click=${() => this.go('day')}>${t('family-go-on')}</button>`
        }
        <button type="button" class="outline choice" @click=${() => this.notSureWhich()}>
          ${t(two ? 'family-used-unsure-two' : 'family-used-unsure')}
        </button>
      </div>
    `;
  }

  // ---------------------------------------------------------------- which day it is to be

  private tapDay(day: string): void {
    this.change({ ask: [day] }, 'day');
    this.go('answer');
  }

  private soon(): string[] {
    const days: string[] = [];
    for (let day = this.history.today; days.length < soonest; day = addDays(day, 1)) {
      if (weekdayOf(day) <= 5) days.push(day);
    }
    return days;
  }

  private nameOf(day: string): string {
    const { today } = this.history;
    const date = showDate(day, 'day');
    if (day === today) return t('family-day-today', { date });
    if (day === addDays(today, 1)) return t('family-day-tomorrow', { date });
    return date;
  }

  private which(): TemplateResult {
    const heading = t('family-day');
    const chosen = this.askedDays();
    return html`
      <h1 tabindex="-1">${heading}</h1>
      <div class="choices">
        ${this.soon().map(
          (day) => html`
            <button
              type="button"
              class="outline choice"
              aria-pressed=${chosen.includes(day)}
              @click=${() => this.tapDay(day)}
            >
              ${this.nameOf(day)}
            </button>
          `,
        )}
      </div>
      <p>${t('family-day-calendar')}</p>
      ${this.possibleDays(heading)}
    `;
  }

  private askedDays(): string[] {
    return Array.isArray(this.history.ask) ? this.history.ask : [];
  }

  // ---------------------------------------------------------------- the calendar of possible days

  // The first and last day of the school year.
  private ends(): { from: string; to: string } | undefined {
    const weekdays = this.answer?.year.weekdays ?? [];
    const [first] = weekdays;
    const last = weekdays.at(-1);
    return first === undefined || last === undefined ? undefined : { from: first.date, to: last.date };
  }

  // Asked when it is to be seen, for the whole year at once.
  private async askPossible(): Promise<void> {
    const { ask, history } = this;
    const possible = this.ends();
    if (ask === undefined || possible === undefined) return;
    const { ask: _asked, ...before } = history;
    const question = { ...before, possible };
    const key = JSON.stringify(question);
    if (key === this.possibleOf) return;
    this.possibleOf = key;
    try {
      const { possible } = await ask<FamilyAnswer>('family', question);
      if (key === this.possibleOf) this.possible = possible;
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private offMark(day: { no_school: NoSchool | null; assumed: boolean }): DayMark {
    return { look: 'can-no-school', words: offWords(day) };
  }

  // The days that were wellness days, and those without school.
  private usedMarks(): Map<string, DayMark> {
    const free = (this.answer?.year.weekdays ?? []).filter(({ school }) => !school);
    const used: DayMark = {
      look: 'wellness',
      letter: t('family-letter-wellness'),
      words: t('family-mark-used'),
    };
    return new Map([
      ...free.map((day) => [day.date, this.offMark({ no_school: day.why, assumed: day.assumed })] as const),
      ...(this.history.wellness_days ?? []).map((day) => [day, used] as const),
    ]);
  }

  // Every day of the year as far as the engine has answered for it.
  private marks(): ReadonlyMap<string, DayMark> {
    const letters: Record<PossibleDay['can'], string> = { yes: '✓', if: '?', no: '–', no_school: '' };
    const marks = this.usedMarks();
    const used = this.history.wellness_days ?? [];
    for (const { date, can, no_school: why } of this.possible) {
      const name = can.replace('_', '-');
      if (used.includes(date)) continue;
      if (can === 'no_school') {
        const assumed = this.answer?.year.weekdays.find((day) => day.date === date)?.assumed === true;
        marks.set(date, this.offMark({ no_school: why, assumed }));
        continue;
      }
      marks.set(date, { look: `can-${name}`, letter: letters[can], words: t(`family-mark-${name}`) });
    }
    return marks;
  }

  private possibleDays(label: string): TemplateResult {
    const chosen = this.askedDays();
    return html`
      ${this.calendar(label, chosen, chosen[0] ?? this.history.today, this.marks(), (day) => this.tapDay(day))}
      ${this.possible.length === 0 ? nothing : html`<p class="hint">${t('family-possible-legend')}</p>`}
    `;
  }

  // ---------------------------------------------------------------- the answer

  private asked(): PlannerDay | undefined {
    const [day] = this.askedDays();
    return this.answer?.planner.find(({ date }) => date === day);
  }

  private result(): TemplateResult {
    const day = this.asked();
    this.awaited ||= day === undefined;
    if (day === undefined) return html`<h1 tabindex="-1">${t('family-working')}</h1>`;
    return html`
      <family-answer
        .day=${day}
        .answer=${this.answer}
        .history=${this.history}
        .school=${this.school}
        aria-busy=${this.working ? 'true' : 'false'}
        @day-wanted=${(event: CustomEvent<string>) => this.tapDay(event.detail)}
      ></family-answer>
      <details class="possible-days">
        <summary>${t('family-possible-heading')}</summary>
        ${this.possibleDays(t('family-possible-heading'))}
      </details>
    `;
  }

  protected override async updated(): Promise<void> {
    const place = this.shownPlace();
    if ((place === 'day' || place === 'answer') && !this.working) void this.askPossible();
    if (place !== 'answer' || !this.awaited) return;
    const day = this.asked();
    if (day === undefined || this.answer === undefined) return;
    this.awaited = false;
    const view = this.querySelector<FamilyAnswerView>('family-answer');
    await view?.updateComplete;
    const heading = view?.querySelector<HTMLElement>('h1');
    // The heading that had the focus is gone with the wait.
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
    else this.tell('said', heading?.textContent.trim().replace(/\s+/g, ' ') ?? '');
  }

  // What was answered, each with a way back to its question.
  private said(): TemplateResult | typeof nothing {
    const { wellness } = this.history;
    const place = this.shownPlace();
    if (place === 'start' || wellness === undefined) return nothing;
    const days = (this.history.wellness_days ?? []).map((day) => showDate(day, 'day'));
    const elsewhere = this.history.elsewhere?.wellness ?? 0;
    const [asked] = this.askedDays();
    const line = (what: string, place: string): TemplateResult => html`
      <li>
        <span>${what}</span>
        <a href="#${place}" aria-label=${t('family-change-what', { what })}>${t('family-change')}</a>
      </li>
    `;
    return html`
      <ul class="said" aria-label=${t('family-said')}>
        ${line(t('family-said-count', { count: t(`family-count-${wellness}`) }), 'family')}
        ${elsewhere === 0 ? nothing : line(t('family-said-elsewhere', { count: elsewhere }), 'family/days')}
        ${days.length === 0 || place === 'used' ? nothing : line(t('family-said-used', { days: showList(days) }), 'family/used')}
        ${asked === undefined || place !== 'answer' ? nothing : line(t('family-said-day', { day: showDate(asked, 'day') }), 'family/day')}
      </ul>
    `;
  }

  // A step whose question before it is open shows that question instead.
  private shownPlace(): string {
    const { place, history } = this;
    if (place === 'start' || (history.wellness ?? undefined) === undefined) return 'start';
    if (place === 'used' && this.wanted() === 0) return 'start';
    if (place === 'answer' && this.askedDays().length === 0) return 'day';
    return place;
  }

  override render(): TemplateResult {
    const place = this.shownPlace();
    const shown =
      place === 'used'
        ? this.used()
        : place === 'day'
          ? this.which()
          : place === 'answer'
            ? this.result()
            : this.first();
    return html`${shown} ${this.said()}`;
  }
}

customElements.define('family-wellness', FamilyWellness);
