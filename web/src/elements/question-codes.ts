// SPDX-License-Identifier: Apache-2.0
// <question-codes>: what each code means that is not known or can mean several things. Tells: answered, question-done.
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeUse } from '../engine/types.ts';
import type { Known } from '../questions.ts';
import { withCode, type Settings } from '../settings.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import './kind-select.ts';

const shownAtFirst = 12;
const shownMore = 40;

export class QuestionCodes extends LightElement {
  static override properties = {
    known: { attribute: false },
    codes: { attribute: false },
    shown: { state: true },
  };
  declare known: Known | undefined;
  declare codes: string[];
  declare shown: number;

  constructor() {
    super();
    this.codes = [];
    this.shown = shownAtFirst;
  }

  private say(settings: Settings, code: string): void {
    this.tell<Answered>('answered', { settings, what: `code ${code}` });
  }

  // Those that were to be checked and stand unchanged are right as they are.
  private confirm(known: Known, uses: CodeUse[]): void {
    let { settings } = known;
    for (const use of uses) if (use.known && use.check) settings = withCode(settings, use.code, use.kind);
    if (settings !== known.settings) this.tell<Answered>('answered', { settings, what: 'codes' });
    this.tell('question-done', null);
  }

  private one(known: Known, use: CodeUse, at: number): TemplateResult {
    const answer = known.settings.answers.codes[use.code];
    const chosen = typeof answer === 'string' ? answer : use.known ? use.kind : '';
    const waiting = use.known ? 0 : (use.open_students ?? 0);
    const note = `code-note-${at}`;
    return html`
      <li>
        <kind-select
          .key=${`code-${at}`}
          .code=${use.code}
          .label=${t('code-uses', { rows: use.count, students: use.students })}
          .chosen=${chosen}
          .note=${note}
          @kind-chosen=${(event: CustomEvent<string>) =>
            this.say(
              withCode(known.settings, use.code, event.detail === '' ? undefined : event.detail),
              use.code,
            )}
        ></kind-select>
        <small id=${note}>
          ${use.known && use.check && answer === undefined ? html`<mark>${t('codes-check')}</mark> ${t('code-several')}` : nothing}
          ${waiting > 0 ? t('waits-code', { count: waiting }) : nothing} ${use.origin ?? nothing}
        </small>
      </li>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined) return nothing;
    const uses = this.codes
      .map((code) => known.codes.find((use) => use.code === code))
      .filter((use) => use !== undefined);
    const rest = uses.length - this.shown;
    return html`
      <h3 tabindex="-1">${t('codes-question')}</h3>
      <p>${t('codes-question-why')}</p>
      <fieldset>
        <legend>${t('codes-legend')}</legend>
        <ul class="mapping">
          ${uses.slice(0, this.shown).map((use, at) => this.one(known, use, at))}
        </ul>
      </fieldset>
      ${
        rest > 0
          ? html`<button type="button" class="secondary outline" @click=${() => (this.shown += shownMore)}>
              ${t('codes-more', { count: Math.min(rest, shownMore) })}
            </button>`
          : nothing
      }
      <div class="steps">
        <button type="button" @click=${() => this.confirm(known, uses)}>${t('codes-use')}</button>
      </div>
    `;
  }
}

customElements.define('question-codes', QuestionCodes);
