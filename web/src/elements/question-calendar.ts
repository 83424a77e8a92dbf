// SPDX-License-Identifier: Apache-2.0
// <question-calendar>: a school year's calendar in one minute: first and last day, and the weekdays without school, those
// crossed out already that the engine proposes. Tells: answered, panel-changed, question-done, question-refused.
import { html, nothing, type TemplateResult } from 'lit';
import {
  entriesOf,
  proposedMarks,
  rowsSetAside,
  type Known,
  type Marks,
  type Panel,
  type PanelQuestion,
} from '../questions.ts';
import { save } from '../save.ts';
import { calendarCsv, withCalendar } from '../settings.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import './year-days.ts';

export class QuestionCalendar extends LightElement {
  static override properties = {
    known: { attribute: false },
    question: { attribute: false },
    panel: { attribute: false },
  };
  declare known: Known | undefined;
  declare question: Extract<PanelQuestion, { kind: 'calendar' }> | undefined;
  declare panel: Panel | undefined;

  private mark(panel: Panel, year: string, marks: Marks): void {
    this.tell<Panel>('panel-changed', { ...panel, marks: { ...panel.marks, [year]: marks } });
  }

  private async open(panel: Panel, year: string): Promise<void> {
    this.tell<Panel>('panel-changed', { ...panel, opened: [...panel.opened, year] });
    await this.updateComplete;
    await new Promise((resolve) => window.setTimeout(resolve));
    this.querySelector<HTMLElement>('input[type=date]')?.focus();
  }

  private use(known: Known, year: string, marks: Marks): void {
    this.tell<Answered>('answered', {
      settings: withCalendar(known.settings, year, entriesOf(marks)),
      what: 'calendar',
    });
    this.tell('question-done', null);
  }

  private refuse(known: Known, year: string): void {
    if (known.settings.answers.calendar[year] !== undefined) {
      this.tell<Answered>('answered', {
        settings: withCalendar(known.settings, year, undefined),
        what: 'calendar',
      });
    }
    this.tell('question-refused', null);
  }

  private days(known: Known, panel: Panel, year: string, marks: Marks): TemplateResult {
    const draft = this.question?.draft;
    if (draft === undefined) return html``;
    const aside = rowsSetAside(draft, marks);
    const set = (change: Partial<Marks>): void => this.mark(panel, year, { ...marks, ...change });
    return html`
      <fieldset>
        <legend>${t('calendar-ends')}</legend>
        <div class="mapping">
          <div>
            <label for="calendar-first">${t('calendar-first')}</label>
            <input
              type="date"
              id="calendar-first"
              autocomplete="off"
              required
              .value=${marks.first}
              @change=${(event: Event) => set({ first: (event.target as HTMLInputElement).value || marks.first })}
            />
          </div>
          <div>
            <label for="calendar-last">${t('calendar-last')}</label>
            <input
              type="date"
              id="calendar-last"
              autocomplete="off"
              aria-describedby="calendar-last-hint"
              .value=${marks.last}
              @change=${(event: Event) => set({ last: (event.target as HTMLInputElement).value })}
            />
            <small id="calendar-last-hint">${t('calendar-last-hint')}</small>
          </div>
        </div>
      </fieldset>
      <year-days
        .draft=${draft}
        .marks=${marks}
        @day-toggled=${(event: CustomEvent<string>) => {
          const day = event.detail;
          const closed = marks.closed.includes(day)
            ? marks.closed.filter((one) => one !== day)
            : [...marks.closed, day];
          set({ closed });
        }}
      ></year-days>
      <p class="figures" aria-live="off">
        ${t('calendar-closed', { count: entriesOf(marks).filter((entry) => entry.type === 'no_school').length })}
        ${aside > 0 ? html`<strong>${t('calendar-aside', { count: aside })}</strong>` : nothing}
      </p>
      <div class="steps">
        <button type="button" @click=${() => this.use(known, year, marks)}>${t('calendar-use')}</button>
        <button
          type="button"
          class="secondary"
          @click=${() => {
            const text = calendarCsv(entriesOf(marks));
            save(new Blob([text], { type: 'text/csv' }), `calendar-${year}.csv`);
            this.tell('said', t('calendar-saved'));
          }}
        >
          ${t('calendar-save')}
        </button>
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { known, question, panel } = this;
    if (known === undefined || question === undefined || panel === undefined) return nothing;
    const { year, draft } = question;
    const marks = panel.marks[year] ?? proposedMarks(draft);
    return html`
      <h3 tabindex="-1">${t('calendar-heading', { year })}</h3>
      <p>${t('calendar-why')}</p>
      ${
        panel.opened.includes(year)
          ? this.days(known, panel, year, marks)
          : html`<div class="steps">
              <button type="button" @click=${() => void this.open(panel, year)}>${t('calendar-mark')}</button>
            </div>`
      }
      <div class="steps">
        <button type="button" class="secondary outline" @click=${() => this.refuse(known, year)}>
          ${t('calendar-refuse')}
        </button>
      </div>
    `;
  }
}

customElements.define('question-calendar', QuestionCalendar);
