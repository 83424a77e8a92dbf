// SPDX-License-Identifier: Apache-2.0
// <questions-panel>: the questions that make the results surer, one at a time, above them; each may be left open.
// Tells: panel-changed (Panel), and what its parts tell: answered, options-changed, said.
import { html, nothing, type TemplateResult } from 'lit';
import { isOpen, type Known, type Panel, type PanelQuestion } from '../questions.ts';
import type { Settings } from '../settings.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import './question-as-of.ts';
import './question-blank.ts';
import './question-calendar.ts';
import './question-codes.ts';

// An answer: the settings with it, and what it is about, so that several changes of one thing are one step of Undo.
export interface Answered {
  settings: Settings;
  what: string;
}

export class QuestionsPanel extends LightElement {
  static override properties = { panel: { attribute: false }, known: { attribute: false } };
  declare panel: Panel | undefined;
  declare known: Known | undefined;

  private change(panel: Panel): void {
    this.tell<Panel>('panel-changed', panel);
  }

  // Shows that question, or none, and puts the focus on its heading.
  private async show(panel: Panel, at: number): Promise<void> {
    this.change({ ...panel, at });
    await this.updateComplete;
    await new Promise((resolve) => window.setTimeout(resolve));
    const heading = this.querySelector<HTMLElement>(at < 0 ? '#questions-heading' : 'h3[tabindex]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
  }

  // The next question that is open and was not left so; the one shown is done with.
  private next(panel: Panel, known: Known): Promise<void> {
    const { questions, at } = panel;
    const order = questions.map((_question, i) => (at + 1 + i) % questions.length).filter((i) => i !== at);
    const found = order.find((i) => {
      const question = questions[i];
      return question !== undefined && isOpen(question, known) && !panel.left.includes(question.id);
    });
    return this.show(panel, found ?? -1);
  }

  private leave(panel: Panel, known: Known, question: PanelQuestion): void {
    const left = panel.left.includes(question.id) ? panel.left : [...panel.left, question.id];
    void this.next({ ...panel, left }, known);
  }

  private question(panel: Panel, known: Known, question: PanelQuestion): TemplateResult {
    const next = (): void => void this.next(panel, known);
    switch (question.kind) {
      case 'blank':
        return html`<question-blank
          .known=${known}
          @question-done=${next}
          @question-refused=${() => this.leave(panel, known, question)}
        ></question-blank>`;
      case 'codes':
        return html`<question-codes
          .known=${known}
          .codes=${question.codes}
          @question-done=${next}
        ></question-codes>`;
      case 'calendar':
        return html`<question-calendar
          .known=${known}
          .question=${question}
          .panel=${panel}
          @question-done=${next}
          @question-refused=${() => this.leave(panel, known, question)}
        ></question-calendar>`;
      case 'as_of':
        return html`<question-as-of
          .known=${known}
          .question=${question}
          @question-done=${next}
        ></question-as-of>`;
    }
  }

  private steps(panel: Panel, known: Known, question: PanelQuestion): TemplateResult {
    const open = isOpen(question, known);
    return html`
      <div class="steps">
        ${
          panel.at > 0
            ? html`<button
                type="button"
                class="secondary"
                @click=${() => void this.show(panel, panel.at - 1)}
              >
                ${t('question-back')}
              </button>`
            : nothing
        }
        ${
          panel.at + 1 < panel.questions.length
            ? html`<button
                type="button"
                class="secondary"
                @click=${() => void this.show(panel, panel.at + 1)}
              >
                ${t('question-next')}
              </button>`
            : nothing
        }
        ${
          open && question.kind === 'calendar' // it has its own way to be left open
            ? nothing
            : html`<button
                type="button"
                class="secondary outline"
                @click=${() => this.leave(panel, known, question)}
              >
                ${t(open ? 'question-leave' : 'question-close')}
              </button>`
        }
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { panel, known } = this;
    if (panel === undefined || known === undefined || panel.questions.length === 0) return nothing;
    const open = panel.questions.filter((one) => isOpen(one, known));
    const waiting = open.filter((one) => !panel.left.includes(one.id));
    const question = panel.questions[panel.at];
    const heading =
      waiting.length > 0
        ? t('questions-count', { count: waiting.length })
        : open.length > 0
          ? t('questions-left', { count: open.length })
          : t('questions-none');
    const first = panel.questions.findIndex((one) => open.includes(one));
    return html`
      <section class="questions" aria-labelledby="questions-heading">
        <h2 id="questions-heading" tabindex="-1">${heading}</h2>
        ${
          question === undefined
            ? html`<button
                type="button"
                class="secondary"
                @click=${() => void this.show(panel, Math.max(first, 0))}
              >
                ${t(open.length > 0 ? 'questions-answer' : 'questions-again')}
              </button>`
            : html`
                ${
                  panel.questions.length < 2
                    ? nothing
                    : html`<p class="hint figures">
                        ${t('question-of', { number: panel.at + 1, total: panel.questions.length })}
                      </p>`
                }
                ${this.question(panel, known, question)} ${this.steps(panel, known, question)}
              `
        }
      </section>
    `;
  }
}

customElements.define('questions-panel', QuestionsPanel);
