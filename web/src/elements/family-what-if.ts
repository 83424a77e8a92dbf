// SPDX-License-Identifier: Apache-2.0
// <family-what-if>: a trip, a religious holiday, an appointment: what the days would count as, which paper they would need, and
// what they would do to the year's rate. Tells: family-changed, family-went.
import { html, nothing, type TemplateResult } from 'lit';
import type { FamilyChange } from '../family/places.ts';
import { addDays } from '../family/days.ts';
import { handInWords, lawWordsOf, notesFor, offWords, paperList } from '../family/day_words.ts';
import { toldDays } from '../family/days_told.ts';
import type { AbsentKind, DayAnswer, FamilyAnswer, Outcome, Share } from '../family/types.ts';
import { showDate, showRate } from '../show.ts';
import { t } from '../text.ts';
import { FamilyPlace } from './family_place.ts';
import type { DayMark } from './family-month.ts';
import './family-month.ts';
import './family-note.ts';
import '../styles/family-days.css';

const plans: { id: string; kind: AbsentKind }[] = [
  { id: 'trip', kind: 'vacation' },
  { id: 'country', kind: 'home_visit' },
  { id: 'religious', kind: 'religious' },
  { id: 'appointment', kind: 'medical' },
  { id: 'learning', kind: 'educational' },
];

// Days of which the same is said.
interface Group {
  days: DayAnswer[];
  lines: string[];
}

export class FamilyWhatIf extends FamilyPlace {
  static override properties = {
    kind: { state: true },
  };
  declare kind: AbsentKind; // chosen while no day is

  constructor() {
    super();
    this.kind = 'vacation';
  }

  private chosenKind(): AbsentKind {
    return this.history.what_if?.[0]?.kind ?? this.kind;
  }

  private put(dates: string[], kind: AbsentKind): void {
    const days = dates.sort().map((date) => ({ date, kind }));
    const change: FamilyChange = { change: { what_if: days.length === 0 ? null : days }, what: 'what-if' };
    this.tell('family-changed', change);
  }

  private dates(): string[] {
    return (this.history.what_if ?? []).map((day) => day.date);
  }

  private choose(kind: AbsentKind): void {
    this.kind = kind;
    if (this.dates().length > 0) this.put(this.dates(), kind);
  }

  private toggle(date: string): void {
    const dates = this.dates();
    this.put(
      dates.includes(date) ? dates.filter((one) => one !== date) : [...dates, date],
      this.chosenKind(),
    );
  }

  private marks(): ReadonlyMap<string, DayMark> {
    const marks = new Map<string, DayMark>();
    for (const { date, school, why, assumed } of this.answer?.year.weekdays ?? []) {
      if (!school)
        marks.set(date, { look: 'no-school', words: offWords({ no_school: why, assumed }), off: !assumed });
    }
    for (const { date } of toldDays(this.history)) {
      marks.set(date, { look: '', words: t('family-if-told'), off: true });
    }
    for (const date of this.dates()) marks.set(date, { look: '', words: t('family-if-chosen') });
    return marks;
  }

  // ---------------------------------------------------------------- what it would count as

  private lines(day: DayAnswer, outcome: Outcome, answer: FamilyAnswer): string[] {
    const words = lawWordsOf(answer.law);
    if (outcome.category === 'excused') return [t('family-if-excused-plain')];
    const hand = handInWords(outcome, day, answer.year.given);
    if (outcome.with_note === 'excused') return [t('family-if-excused'), hand];
    const lines = outcome.level === 2 ? [t('family-class-from-ten', words)] : [];
    if (outcome.excused_by.length === 0)
      return [...lines, t('family-if-nothing', words), t('family-if-possible')];
    const papers = paperList(outcome.excused_by);
    // An approval is given before the first day, not handed in after the last.
    const before = outcome.excused_by.every(({ documentation }) => documentation === 'preapproved');
    return [...lines, t('family-if-needs', { papers }), before ? t('family-if-approval') : hand];
  }

  private linesOf(day: DayAnswer, answer: FamilyAnswer): string[] {
    if (day.no_school === null) return this.countsAs(day, answer);
    if (!day.assumed || day.outcomes.length === 0) return [t('family-if-day-school')];
    return [t('family-if-day-assumed'), t('family-if-day-if'), ...this.countsAs(day, answer)];
  }

  private countsAs(day: DayAnswer, answer: FamilyAnswer): string[] {
    const [only, second] = day.outcomes;
    if (only !== undefined && second === undefined) return this.lines(day, only, answer);
    const words = lawWordsOf(answer.law);
    return day.outcomes.map((outcome) =>
      [t(`family-class-if-level-${outcome.level ?? 0}`, words), ...this.lines(day, outcome, answer)].join(
        ' ',
      ),
    );
  }

  private groups(answer: FamilyAnswer): Group[] {
    const groups: Group[] = [];
    for (const day of answer.what_if?.days ?? []) {
      const lines = this.linesOf(day, answer);
      const last = groups.at(-1);
      if (last !== undefined && last.lines.join('\n') === lines.join('\n')) last.days.push(day);
      else groups.push({ days: [day], lines });
    }
    return groups;
  }

  private group({ days, lines }: Group): TemplateResult {
    const [first] = days;
    return html`
      <article class="family-day">
        <ul class="dates">
          ${days.map((day) => {
            const [only, second] = day.outcomes;
            const ordinal = second === undefined ? (only?.ordinal ?? null) : null;
            return html`
              <li>
                <strong>${showDate(day.date)}</strong>
                ${ordinal === null ? nothing : html` <span>${t('family-if-would', { ordinal })}</span>`}
              </li>
            `;
          })}
        </ul>
        ${lines.map((line) => html`<p>${line}</p>`)}
        ${
          first === undefined
            ? nothing
            : notesFor(
                first,
                days.map((day) => day.date),
                this.history.today,
                this.history.adult === true,
                this.school?.name ?? '',
              ).map(
                (note) =>
                  html`<family-note .note=${note} .later=${this.answer?.year.given !== true}></family-note>`,
              )
        }
      </article>
    `;
  }

  private share(share: Share, key: string): TemplateResult | typeof nothing {
    const { from, to, of } = share;
    if (to === null || from !== to || of === null || of === 0) return nothing;
    return html`<p>${t(key, { missed: from, of, rate: showRate(from, of) })}</p>`;
  }

  private rate(answer: FamilyAnswer): TemplateResult | typeof nothing {
    const { rate } = answer.what_if ?? {};
    if (rate === undefined) return nothing;
    const { now, year_end: end } = rate;
    const known = end.to !== null && end.from === end.to && end.of !== null && end.of > 0;
    return html`
      <h3>${t('family-if-rate')}</h3>
      ${this.share(now, 'family-if-rate-now')}
      ${
        known
          ? html`
              ${this.share(end, answer.year.given ? 'family-if-rate-end' : 'family-if-rate-end-about')}
              ${
                end.band === 'moderate_chronic' || end.band === 'severe_chronic'
                  ? html`<p>${t('family-if-rate-chronic', { percent: `${answer.law.chronic_percent}%` })}</p>`
                  : nothing
              }
            `
          : html`<p>${t('family-if-rate-open')}</p>`
      }
      ${
        answer.known.missed
          ? nothing
          : html`<p>
              <button
                type="button"
                class="secondary outline"
                @click=${() => this.tell('family-went', 'days')}
              >
                ${t('family-if-tell-days')}
              </button>
            </p>`
      }
    `;
  }

  private result(): TemplateResult {
    const { answer } = this;
    if (this.dates().length === 0) return html`<p class="hint">${t('family-if-none')}</p>`;
    if (answer === undefined || answer.what_if === null) return html`<p>${t('family-days-working')}</p>`;
    return html`${this.groups(answer).map((group) => this.group(group))} ${this.rate(answer)}`;
  }

  override render(): TemplateResult {
    const kind = this.chosenKind();
    const { history, answer } = this;
    return html`
      <h1 tabindex="-1">${t('family-if-heading')}</h1>
      <p>${t('family-if-lead')}</p>
      <fieldset class="which">
        <legend>${t('family-if-what')}</legend>
        ${plans.map(
          (plan) => html`
            <label>
              <input
                type="radio"
                name="family-if"
                autocomplete="off"
                .checked=${plan.kind === kind}
                @change=${() => this.choose(plan.kind)}
              />
              ${t(`family-if-${plan.id}`)}
            </label>
          `,
        )}
      </fieldset>
      ${
        kind === 'medical'
          ? html`<p>
              ${t('family-if-appointment-half')}
              <button type="button" class="link" @click=${() => this.tell('family-went', 'late')}>
                ${t('family-if-late-link')}
              </button>
            </p>`
          : nothing
      }
      <h2>${t('family-if-when')}</h2>
      <p>${t('family-if-tap')}</p>
      <family-month
        .label=${t('family-if-label')}
        .first=${history.today}
        .last=${answer?.year.last_day ?? addDays(history.today, 200)}
        .chosen=${this.dates()}
        .marks=${this.marks()}
        .start=${this.dates()[0] ?? history.today}
        @day-tapped=${(event: CustomEvent<string>) => this.toggle(event.detail)}
      ></family-month>
      ${
        this.dates().length > 1
          ? html`<p>
              <button type="button" class="secondary outline" @click=${() => this.put([], kind)}>
                ${t('family-if-clear')}
              </button>
            </p>`
          : nothing
      }
      <section aria-labelledby="family-if-answer" aria-busy=${this.working ? 'true' : 'false'}>
        <h2 id="family-if-answer">${t('family-if-answer')}</h2>
        ${this.result()}
      </section>
    `;
  }
}

customElements.define('family-what-if', FamilyWhatIf);
