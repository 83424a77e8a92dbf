// SPDX-License-Identifier: Apache-2.0
// <questions-place>: the questions without whose answers there are no results: what a file is, its columns, its date order.
// Tells: question-moved (the step to show), saying-undone, file-left-out (its name), and what its parts tell.
import { html, nothing, type TemplateResult } from 'lit';
import { dateFiles, pendingSteps, type Pending } from '../questions.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import './question-dates.ts';
import './question-file.ts';

export class QuestionsPlace extends LightElement {
  static override properties = {
    pending: { attribute: false },
    undoable: { type: Boolean },
    waiting: { type: Boolean },
  };
  declare pending: Pending | undefined;
  declare undoable: boolean;
  declare waiting: boolean; // an answer of the engine is on its way

  constructor() {
    super();
    this.undoable = false;
    this.waiting = false;
  }

  private question(pending: Pending): TemplateResult | typeof nothing {
    const unread = pending.unread[pending.at];
    if (unread !== undefined) {
      return html`<question-file
        .name=${unread.name}
        .inspection=${unread.inspection}
        .said=${pending.request.settings.readings[unread.name] ?? {}}
        .again=${pending.shown}
        .last=${pending.at + 1 === pendingSteps(pending)}
        .waiting=${this.waiting}
        @file-done=${() => this.tell('question-moved', pending.at + 1)}
      ></question-file>`;
    }
    const file = dateFiles(pending)[pending.at - pending.unread.length];
    if (file === undefined) return nothing;
    return html`<question-dates
      .file=${file}
      .questions=${pending.dates.filter((question) => question.file === file)}
      .said=${pending.request.settings.readings[file]?.date_format}
    ></question-dates>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { pending } = this;
    if (pending === undefined) return nothing;
    const steps = pendingSteps(pending);
    const unread = pending.unread[pending.at];
    const { files, joined } = pending.request;
    const others = (joined?.files ?? files).length > 1;
    return html`
      <section class="questions-place">
        ${
          steps < 2
            ? nothing
            : html`<p class="hint figures">${t('question-of', { number: pending.at + 1, total: steps })}</p>`
        }
        ${this.question(pending)}
        <div class="steps">
          ${
            pending.at > 0
              ? html`<button
                  type="button"
                  class="secondary"
                  @click=${() => this.tell('question-moved', pending.at - 1)}
                >
                  ${t('question-back')}
                </button>`
              : nothing
          }
          ${pending.shown ? html`<a href="#results">${t('results-again')}</a>` : nothing}
          ${
            this.undoable && pending.at < pending.unread.length
              ? html`<button
                  type="button"
                  class="secondary outline"
                  @click=${() => this.tell('saying-undone', null)}
                >
                  ${t('undo')}
                </button>`
              : nothing
          }
          ${
            unread !== undefined && others && !pending.shown
              ? html`<button
                  type="button"
                  class="secondary outline"
                  @click=${() => this.tell('file-left-out', unread.name)}
                >
                  ${t('convert-leave-out')}
                </button>`
              : nothing
          }
        </div>
      </section>
    `;
  }
}

customElements.define('questions-place', QuestionsPlace);
