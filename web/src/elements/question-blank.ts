// SPDX-License-Identifier: Apache-2.0
// <question-blank>: what a row without a code means, answered by one tap. Tells: answered, question-done,
// question-refused.
import { html, nothing, type TemplateResult } from 'lit';
import type { Known } from '../questions.ts';
import { withCode } from '../settings.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import './kind-select.ts';

export class QuestionBlank extends LightElement {
  static override properties = { known: { attribute: false }, other: { state: true } };
  declare known: Known | undefined;
  declare other: boolean; // the choice of all meanings is shown

  constructor() {
    super();
    this.other = false;
  }

  private say(known: Known, kind: string): void {
    this.tell<Answered>('answered', {
      settings: withCode(known.settings, '', kind === '' ? undefined : kind),
      what: 'code ',
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined) return nothing;
    const blank = known.codes.filter((use) => use.code === '');
    const count = blank.reduce((sum, use) => sum + use.count, 0);
    const total = known.codes.reduce((sum, use) => sum + use.count, 0);
    const waiting = blank.reduce((sum, use) => sum + (use.known ? 0 : (use.open_students ?? 0)), 0);
    const answer = known.settings.answers.codes[''];
    const grid = known.summary.files.some((file) => file.role === 'grid');
    const words = grid
      ? `${t('blank-count-grid', { count, total })} ${t('blank-habit-grid')}`
      : `${t('blank-count', { count, total })} ${t(count * 2 >= total ? 'blank-habit-most' : 'blank-habit-few')}`;
    return html`
      <h3 tabindex="-1">${t(grid ? 'blank-heading-grid' : 'blank-heading')}</h3>
      <p>${words}</p>
      ${waiting > 0 ? html`<p class="waits">${t('waits-blank', { count: waiting })}</p>` : nothing}
      <div class="steps">
        <button
          type="button"
          aria-pressed=${answer === 'present' ? 'true' : 'false'}
          @click=${() => {
            this.say(known, 'present');
            this.tell('question-done', null);
          }}
        >
          ${t('blank-present')}
        </button>
        ${
          grid
            ? html`<button
                type="button"
                class="secondary"
                @click=${() => {
                  if (answer !== undefined) this.say(known, '');
                  this.tell('question-refused', null);
                }}
              >
                ${t('blank-not-taken')}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="secondary"
          aria-expanded=${this.other ? 'true' : 'false'}
          @click=${() => (this.other = !this.other)}
        >
          ${t('blank-other')}
        </button>
      </div>
      ${
        this.other
          ? html`<kind-select
              .key=${'blank'}
              .label=${t(grid ? 'blank-label-grid' : 'blank-label')}
              .chosen=${typeof answer === 'string' ? answer : ''}
              @kind-chosen=${(event: CustomEvent<string>) => this.say(known, event.detail)}
            ></kind-select>`
          : nothing
      }
    `;
  }
}

customElements.define('question-blank', QuestionBlank);
