// SPDX-License-Identifier: Apache-2.0
// <code-changes>: another meaning for any code of the files, also for those that are known. Tells: answered.
import { html, nothing, type TemplateResult } from 'lit';
import type { Known } from '../questions.ts';
import { withCode } from '../settings.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import './kind-select.ts';

const shownAtFirst = 40;

export class CodeChanges extends LightElement {
  static override properties = {
    known: { attribute: false },
    open: { state: true },
    shown: { state: true },
  };
  declare known: Known | undefined;
  declare open: boolean; // its choices are made only when they are looked at
  declare shown: number;

  constructor() {
    super();
    this.open = false;
    this.shown = shownAtFirst;
  }

  private choices(known: Known): TemplateResult {
    const codes = [...new Map(known.codes.map((use) => [use.code, use])).values()];
    return html`
      <ul class="mapping">
        ${codes.slice(0, this.shown).map((use, at) => {
          const kind = use.known ? use.kind : '';
          return html`<li>
            <kind-select
              .key=${`change-${at}`}
              .code=${use.code}
              .label=${use.code === '' ? t('blank-label') : t('code-means')}
              .chosen=${kind}
              @kind-chosen=${({ detail }: CustomEvent<string>) =>
                this.tell<Answered>('answered', {
                  settings: withCode(known.settings, use.code, detail === '' ? undefined : detail),
                  what: `code ${use.code}`,
                })}
            ></kind-select>
          </li>`;
        })}
      </ul>
      ${
        codes.length > this.shown
          ? html`<button type="button" class="secondary outline" @click=${() => (this.shown += shownAtFirst)}>
              ${t('codes-more', { count: Math.min(codes.length - this.shown, shownAtFirst) })}
            </button>`
          : nothing
      }
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined || known.codes.length === 0) return nothing;
    return html`
      <details
        class="code-changes"
        @toggle=${(event: Event) => (this.open = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${t('codes-change')}</summary>
        ${this.open ? this.choices(known) : nothing}
      </details>
    `;
  }
}

customElements.define('code-changes', CodeChanges);
