// SPDX-License-Identifier: Apache-2.0
// <family-differs>: if the school sees it differently: five questions to ask, with room for the answers, and the rights that go
// with them. On paper each question stands in English too, so that it can be handed over.
import { html, nothing, type TemplateResult } from 'lit';
import { printPage } from '../allowed.ts';
import { lawWordsOf, offWords, standOf } from '../family/day_words.ts';
import { toldDays } from '../family/days_told.ts';
import { showDate } from '../show.ts';
import { language, speaking, t } from '../text.ts';
import { FamilyPlace } from './family_place.ts';
import '../styles/family-days.css';

const questions = [1, 2, 3, 4, 5] as const;

export class FamilyDiffers extends FamilyPlace {
  static override properties = {
    date: { state: true },
  };
  declare date: string; // the day that it is about; '': the whole year

  constructor() {
    super();
    this.date = '';
  }

  // What this page has worked out of that day: 'absence 7, excused'.
  private here(): string | undefined {
    const day = this.answer?.days.find((one) => one.date === this.date);
    if (day === undefined) return undefined;
    const [only, second] = day.outcomes;
    const stand = standOf(day);
    const what = stand === 'off' ? offWords(day) : t(`family-class-${stand}`);
    const ordinal = second === undefined ? (only?.ordinal ?? null) : null;
    return ordinal === null ? what : t('family-differs-here-number', { ordinal, what });
  }

  private which(): TemplateResult | typeof nothing {
    const told = toldDays(this.history);
    if (told.length === 0) return nothing;
    const here = this.here();
    return html`
      <div class="about">
        <label for="family-differs-day">${t('family-differs-about')}</label>
        <select
          id="family-differs-day"
          autocomplete="off"
          @change=${(event: Event) => {
            this.date = (event.target as HTMLSelectElement).value;
          }}
        >
          <option value="" .selected=${this.date === ''}>${t('family-differs-all')}</option>
          ${told.map(
            ({ date }) =>
              html`<option value=${date} .selected=${this.date === date}>${showDate(date)}</option>`,
          )}
        </select>
      </div>
      ${this.date === '' ? nothing : html`<p class="on-paper"><strong>${showDate(this.date)}</strong></p>`}
      ${here === undefined ? nothing : html`<p>${t('family-differs-here', { what: here })}</p>`}
    `;
  }

  private question(
    number: (typeof questions)[number],
    words: Record<string, number> | undefined,
  ): TemplateResult {
    const key = `family-differs-${number}`;
    // Where a district counts the days for a note from the absence itself.
    const why =
      number === 3 && this.answer?.law.note_from === 'absence' ? `${key}-why-absence` : `${key}-why`;
    const english = language() === 'en' ? undefined : speaking('en', () => t(key));
    return html`
      <li>
        <strong>${t(key)}</strong>
        ${english === undefined ? nothing : html`<span lang="en" class="in-english">${english}</span>`}
        ${words === undefined ? nothing : html`<small>${t(why, words)}</small>`}
        <span class="answer-line" aria-hidden="true">${t('family-differs-answer')}</span>
      </li>
    `;
  }

  override render(): TemplateResult {
    const words = this.answer === undefined ? undefined : lawWordsOf(this.answer.law);
    return html`
      <article class="differs">
        <h1 tabindex="-1">${t('family-differs-heading')}</h1>
        <p>${t('family-differs-lead')}</p>
        ${this.which()}
        <ol class="five">
          ${questions.map((number) => this.question(number, words))}
        </ol>
        <h2>${t('family-differs-rights')}</h2>
        <ul>
          <li>${t('family-differs-record')}</li>
          <li>${t('family-differs-interpreter')}</li>
          <li>${t('family-differs-bring')}</li>
        </ul>
        <p class="on-paper">${t('family-differs-foot')}</p>
        <p class="on-paper">${t('foot-crisis')}</p>
      </article>
      <p class="steps">
        <button type="button" @click=${() => printPage()}>${t('family-differs-print')}</button>
      </p>
    `;
  }
}

customElements.define('family-differs', FamilyDiffers);
