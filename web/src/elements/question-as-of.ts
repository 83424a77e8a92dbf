// SPDX-License-Identifier: Apache-2.0
// <question-as-of>: up to which day these files are meant, where their latest date is doubtful. Tells: options-changed,
// question-done.
import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluateOptions } from '../engine/protocol.ts';
import type { Known, PanelQuestion } from '../questions.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export class QuestionAsOf extends LightElement {
  static override properties = { known: { attribute: false }, question: { attribute: false } };
  declare known: Known | undefined;
  declare question: Extract<PanelQuestion, { kind: 'as_of' }> | undefined;

  override render(): TemplateResult | typeof nothing {
    const { known, question } = this;
    if (known === undefined || question === undefined) return nothing;
    const { today } = question;
    const [last, before] = question.days;
    const choose = (day: string, suggested: boolean): TemplateResult => html`
      <button
        type="button"
        class=${suggested ? '' : 'secondary'}
        aria-pressed=${known.options.as_of === day ? 'true' : 'false'}
        @click=${() => {
          this.tell<EvaluateOptions>('options-changed', { ...known.options, as_of: day });
          this.tell('question-done', null);
        }}
      >
        ${t('as-of-choose', { date: showDate(day, 'plain') })}
      </button>
    `;
    const why = { last: showDate(last), before: showDate(before) };
    return html`
      <h3 tabindex="-1">${t('as-of-question')}</h3>
      <p>${question.future ? t('as-of-future-why', why) : t('as-of-question-why', why)}</p>
      ${today === undefined ? nothing : html`<p>${t('as-of-today-why', { date: showDate(today) })}</p>`}
      <div class="steps">
        ${choose(last, false)} ${today === undefined ? nothing : choose(today, true)}
        ${choose(before, question.future)}
      </div>
    `;
  }
}

customElements.define('question-as-of', QuestionAsOf);
