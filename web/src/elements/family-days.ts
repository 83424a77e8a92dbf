// SPDX-License-Identifier: Apache-2.0
// <family-days>: the days so far. Days missed are tapped in a calendar, or told as about how many; each day tapped has a card
// with its reason, its paper and what it counts as. Grade, first day, an earlier school and the calendar make it more exact.
// Tells: family-changed, said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FamilyChange } from '../family/places.ts';
import { addDays } from '../family/days.ts';
import { isInvalidWellness, letterOf, offWords, standOf } from '../family/day_words.ts';
import {
  isTold,
  toldDays,
  withDay,
  withoutDay,
  withoutReason,
  withPaper,
  withPaperOn,
  withReason,
} from '../family/days_told.ts';
import { groupOf, type Life } from '../family/reasons.ts';
import type { AbsentKind, Documentation, FamilyAnswer, History, Weekday } from '../family/types.ts';
import { showDate, showList, showRate } from '../show.ts';
import { t } from '../text.ts';
import { gradeQuestion } from './family_grade.ts';
import { dateField } from './date_field.ts';
import { FamilyPlace } from './family_place.ts';
import type { DayMark } from './family-month.ts';
import './family-day-card.ts';
import './family-month.ts';
import './family-year.ts';
import '../styles/family-days.css';

// Of these each day is told by itself.
const oneByOne: AbsentKind[] = ['mhw', 'suspension', 'absent_unverified'];
const abouts = ['all', 'few', 'many', 'unsure'] as const;

export class FamilyDays extends FamilyPlace {
  static override properties = {
    lastLife: { state: true },
  };
  declare lastLife: Life | undefined; // said last, for the days without a reason
  private toSay: string | undefined; // the day whose answer is announced when it is there

  private change(change: FamilyChange['change'], what: string): void {
    this.tell<FamilyChange>('family-changed', { change, what });
  }

  override updated(changed: PropertyValues): void {
    if (this.toSay === undefined || this.working || !changed.has('answer')) return;
    const day = this.answer?.days.find((one) => one.date === this.toSay);
    this.toSay = undefined;
    if (day === undefined) return;
    const stand = standOf(day);
    const what = stand === 'off' ? offWords(day) : t(`family-class-${stand}`);
    this.tell('said', t('family-days-day', { date: showDate(day.date, 'day'), what }));
  }

  // ---------------------------------------------------------------- tapping

  private toggle(date: string): void {
    const told = isTold(this.history, date);
    this.toSay = told ? undefined : date;
    this.change(told ? withoutDay(this.history, date) : withDay(this.history, date), 'days');
    if (told) this.tell('said', t('family-days-removed', { date: showDate(date, 'day') }));
  }

  // The focus goes to the next day's card, else the one before, else the calendar.
  private out(date: string): void {
    const dates = toldDays(this.history).map((day) => day.date);
    const at = dates.indexOf(date);
    const next = dates[at + 1] ?? dates[at - 1];
    const heading = next === undefined ? '#family-days-missed' : `article[data-date="${next}"] h3`;
    this.querySelector<HTMLElement>(heading)?.focus();
    this.toggle(date);
  }

  // There was school on a day that the calendar has none.
  private open(date: string): void {
    const others = (this.history.calendar_changes ?? []).filter(
      (row) => row.date !== date || row.type === 'first_day' || row.type === 'last_day',
    );
    this.toSay = date;
    this.change({ calendar_changes: [...others, { date, type: 'school' }] }, 'calendar');
  }

  private weekdays(): Weekday[] {
    return this.answer?.year.weekdays ?? [];
  }

  private marks(): ReadonlyMap<string, DayMark> {
    const marks = new Map<string, DayMark>();
    for (const { date, school, why, assumed } of this.weekdays()) {
      // What only the starting calendar says, a family may know better.
      if (!school)
        marks.set(date, { look: 'no-school', words: offWords({ no_school: why, assumed }), off: !assumed });
      else if (date > this.history.today)
        marks.set(date, { look: '', words: t('family-days-is-ahead'), off: true });
    }
    for (const { date } of toldDays(this.history)) {
      const day = this.answer?.days.find((one) => one.date === date);
      if (day === undefined) {
        marks.set(date, { look: '', words: t('family-days-is-absent') });
        continue;
      }
      const stand = standOf(day);
      const invalid = isInvalidWellness(day);
      marks.set(date, {
        look: `is-${stand}${invalid ? ' wellness-invalid' : ''}`,
        letter: letterOf[stand],
        words: [
          stand === 'off' ? offWords(day) : t(`family-days-is-${stand}`),
          ...(invalid ? [t('family-days-is-wellness-invalid')] : []),
        ].join(', '),
      });
    }
    return marks;
  }

  private missed(): TemplateResult {
    const { history, answer } = this;
    const told = toldDays(history);
    const { today } = history;
    const first = answer?.year.first_day ?? addDays(today, -300);
    const label = t('family-days-label');
    return html`
      <section aria-labelledby="family-days-missed">
        <h2 id="family-days-missed" tabindex="-1">${t('family-days-missed')}</h2>
        <p>${t('family-days-tap')}</p>
        <family-month
          .label=${label}
          .first=${history.entered ?? first}
          .last=${today}
          .chosen=${told.map((day) => day.date)}
          .marks=${this.marks()}
          .start=${today}
          @day-tapped=${(event: CustomEvent<string>) => this.toggle(event.detail)}
        ></family-month>
        <p class="hint keys">${t('family-days-keys')}</p>
        ${this.legend()} ${this.about(told.length)}
      </section>
    `;
  }

  private legend(): TemplateResult | typeof nothing {
    const stands = new Set((this.answer?.days ?? []).map(standOf));
    stands.delete('off');
    if (stands.size === 0) return nothing;
    return html`
      <details>
        <summary>${t('family-days-legend')}</summary>
        <ul class="letters">
          ${[...stands].map(
            (stand) => html`
              <li>
                <span class="sample-day is-${stand}" aria-hidden="true"
                  ><span class="letter" data-letter=${letterOf[stand]}></span
                ></span>
                ${t(`family-class-${stand}`)}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  private about(count: number): TemplateResult {
    const { history } = this;
    const said = history.missed ?? (Array.isArray(history.days) ? 'all' : undefined);
    const say = (about: (typeof abouts)[number]): void =>
      about === 'all'
        ? this.change({ missed: null, days: history.days ?? [] }, 'about')
        : this.change({ missed: about }, 'about');
    return html`
      <fieldset class="about-many">
        <legend>${t('family-days-about-legend')}</legend>
        ${abouts.map(
          (about) => html`
            <label>
              <input
                type="radio"
                name="family-about"
                autocomplete="off"
                .checked=${said === about}
                @change=${() => say(about)}
              />
              ${about === 'all' ? t('family-days-about-all', { count }) : t(`family-days-about-${about}`)}
            </label>
          `,
        )}
        ${said === 'unsure' ? html`<p>${t('family-days-about-find')}</p>` : nothing}
        ${(history.elsewhere?.absences ?? 0) > 0 ? html`<p class="hint">${t('family-days-about-moved')}</p>` : nothing}
        ${said === 'few' || said === 'many' ? html`<p class="hint">${t('family-days-about-after')}</p>` : nothing}
      </fieldset>
    `;
  }

  // ---------------------------------------------------------------- each day

  private sum(answer: FamilyAnswer): TemplateResult | typeof nothing {
    const { from, to, of, early } = answer.totals;
    if (of === null || of === 0 || from !== to) return nothing;
    const key = early ? 'family-days-total-early' : 'family-days-total-rate';
    return html`<p class="sum">${t(key, { missed: from, of, rate: showRate(from, of) })}</p>`;
  }

  private each(): TemplateResult | typeof nothing {
    const told = toldDays(this.history);
    if (told.length === 0) return nothing;
    const open = withoutReason(this.history);
    const { lastLife } = this;
    // What only the starting calendar says, each day's card says as an if.
    const off = (this.answer?.days ?? [])
      .filter((day) => day.no_school !== null && day.no_school !== 'before_entered' && !day.assumed)
      .map((day) => day.date);
    return html`
      <section aria-labelledby="family-days-list" aria-busy=${this.working ? 'true' : 'false'}>
        <h2 id="family-days-list" tabindex="-1">${t('family-days-list')}</h2>
        ${this.answer === undefined ? nothing : this.sum(this.answer)}
        ${
          off.length === 0
            ? nothing
            : html`<p>
                ${t('family-days-outside', {
                  count: off.length,
                  days: showList(off.map((date) => showDate(date, 'day'))),
                })}
              </p>`
        }
        ${
          open.length > 0 && lastLife !== undefined
            ? html`<p>
                <button
                  type="button"
                  class="secondary outline"
                  @click=${() => this.change(withReason(this.history, open, lastLife), 'reason')}
                >
                  ${t('family-days-same', { count: open.length, reason: t(`family-why-${groupOf(lastLife)?.id ?? lastLife.id}`) })}
                </button>
              </p>`
            : nothing
        }
        ${repeat(
          told,
          (day) => day.date,
          (day) => html`
            <family-day-card
              .told=${day}
              .day=${this.answer?.days.find((one) => one.date === day.date)}
              .answer=${this.answer}
              .adult=${this.history.adult === true}
              .school=${this.school?.name ?? ''}
              @reason-said=${(event: CustomEvent<Life>) => {
                this.toSay = day.date;
                this.lastLife = oneByOne.includes(event.detail.kind) ? undefined : event.detail;
                this.change(withReason(this.history, [day.date], event.detail), 'reason');
              }}
              @paper-said=${(event: CustomEvent<Documentation>) => {
                this.toSay = day.date;
                this.change(withPaper(this.history, day.date, event.detail), 'paper');
              }}
              @paper-on=${(event: CustomEvent<string>) => {
                this.toSay = day.date;
                this.change(withPaperOn(this.history, day.date, event.detail), 'paper');
              }}
              @school-after-all=${(event: CustomEvent<string>) => this.open(event.detail)}
              @day-out=${(event: CustomEvent<string>) => this.out(event.detail)}
            ></family-day-card>
          `,
        )}
      </section>
    `;
  }

  // ---------------------------------------------------------------- grade, first day, earlier school

  private number(event: Event): number | null {
    const { value, validity } = event.target as HTMLInputElement;
    const number = Number(value);
    return value === '' || !validity.valid || !Number.isInteger(number) || number < 0 ? null : number;
  }

  private elsewhere(part: NonNullable<History['elsewhere']>): void {
    const { absences = null, wellness = null, same_district = null } = { ...this.history.elsewhere, ...part };
    const none = absences === null && wellness === null;
    this.change({ elsewhere: none ? null : { absences, wellness, same_district } }, 'moved');
  }

  // Whether the days missed there take numbers here; only they depend on it.
  private district(): TemplateResult | typeof nothing {
    const { absences, wellness, same_district: same = null } = this.history.elsewhere ?? {};
    if ((absences ?? 0) === 0 && (wellness ?? 0) === 0) return nothing;
    const answers = [
      ['same', true],
      ['other', false],
      ['unsure', null],
    ] as const;
    return html`
      <fieldset class="which">
        <legend>${t('family-days-moved-which')}</legend>
        ${answers.map(
          ([id, value]) => html`
            <label>
              <input
                type="radio"
                name="family-moved-district"
                autocomplete="off"
                .checked=${same === value}
                @change=${() => this.elsewhere({ same_district: value })}
              />
              ${t(`family-days-moved-${id}`)}
            </label>
          `,
        )}
        <p>${t(`family-days-moved-${answers.find(([, value]) => value === same)?.[0] ?? 'unsure'}-what`)}</p>
      </fieldset>
    `;
  }

  private who(): TemplateResult {
    const { history, answer } = this;
    return html`
      <details class="more">
        <summary>${t('family-days-who')}</summary>
        ${gradeQuestion('family-grade', history.grade, (said) => this.change({ grade: said }, 'grade'))}
        ${history.grade === 'KH' ? html`<p>${t('family-days-half-day')}</p>` : nothing}
        <label class="option">
          <input
            type="checkbox"
            autocomplete="off"
            .checked=${history.adult === true}
            @change=${(event: Event) =>
              this.change({ adult: (event.target as HTMLInputElement).checked ? true : null }, 'adult')}
          />
          <span>${t('family-days-adult')}</span>
        </label>
        <label for="family-entered">${t('family-days-entered')}</label>
        ${dateField({
          id: 'family-entered',
          describedBy: 'family-entered-hint',
          min: answer?.year.first_day ?? undefined,
          max: history.today,
          value: history.entered ?? '',
          tell: (date) => this.change({ entered: date || null }, 'entered'),
        })}
        <small id="family-entered-hint">${t('family-days-entered-hint')}</small>
        <fieldset>
          <legend>${t('family-days-moved')}</legend>
          <label for="family-moved-absences">${t('family-days-moved-absences')}</label>
          <input
            id="family-moved-absences"
            type="number"
            inputmode="numeric"
            min="0"
            max="180"
            step="1"
            autocomplete="off"
            .value=${String(history.elsewhere?.absences ?? '')}
            @change=${(event: Event) => this.elsewhere({ absences: this.number(event) })}
          />
          <label for="family-moved-wellness">${t('family-days-moved-wellness')}</label>
          <input
            id="family-moved-wellness"
            type="number"
            inputmode="numeric"
            min="0"
            max="9"
            step="1"
            autocomplete="off"
            .value=${String(history.elsewhere?.wellness ?? '')}
            @change=${(event: Event) => this.elsewhere({ wellness: this.number(event) })}
          />
          <small>${t('family-days-moved-hint')}</small>
          ${this.district()}
        </fieldset>
      </details>
    `;
  }

  override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">${t('family-days-heading')}</h1>
      <p>${t('family-days-lead')}</p>
      ${this.missed()} ${this.each()} ${this.who()}
      <family-year
        .history=${this.history}
        .answer=${this.answer}
        .school=${this.school}
        .ask=${this.ask}
      ></family-year>
    `;
  }
}

customElements.define('family-days', FamilyDays);
