// SPDX-License-Identifier: Apache-2.0
// <question-dates>: which part of a file's dates is the month, shown by its own dates. Tells: dates-said.
import { html, nothing, type TemplateResult } from 'lit';
import type { DateQuestion } from '../engine/types.ts';
import { possibleOrders } from '../questions.ts';
import type { DateOrder } from '../settings.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export interface DatesSaid {
  file: string;
  order: DateOrder;
}

export class QuestionDates extends LightElement {
  static override properties = {
    file: {},
    questions: { attribute: false },
    said: { attribute: false },
  };
  declare file: string;
  declare questions: DateQuestion[];
  declare said: DateOrder | undefined;

  constructor() {
    super();
    this.file = '';
    this.questions = [];
  }

  override render(): TemplateResult {
    const orders = possibleOrders(this.questions);
    const examples = this.questions.flatMap((question) => question.examples).slice(0, 3);
    const columns = [...new Set(this.questions.map((question) => question.column))].join(', ');
    return html`
      <h1 tabindex="-1">${t('dates-heading')}</h1>
      <p>${t('dates-why', { file: this.file, column: columns })}</p>
      <div class="choices">
        ${orders.map(
          (order) => html`
            <button
              type="button"
              class="choice secondary outline"
              data-order=${order}
              aria-pressed=${this.said === order ? 'true' : 'false'}
              @click=${() => this.tell<DatesSaid>('dates-said', { file: this.file, order })}
            >
              <strong>${t(`dates-${order}`)}</strong>
              ${examples.map((example) => {
                const day = example[order];
                return day === null
                  ? nothing
                  : html`<span class="figures"
                      >${t('dates-example', { text: example.text, date: showDate(day) })}</span
                    >`;
              })}
            </button>
          `,
        )}
      </div>
    `;
  }
}

customElements.define('question-dates', QuestionDates);
