// SPDX-License-Identifier: Apache-2.0
// <reading-progress>: rows and megabytes read so far, and Cancel. Tells: cancelled.
import { html, type TemplateResult } from 'lit';
import type { Progress } from '../engine/protocol.ts';
import { t } from '../text.ts';
import { showMegabytes } from '../show.ts';
import { LightElement } from './light_element.ts';

export class ReadingProgress extends LightElement {
  static override properties = { progress: { attribute: false }, working: { type: Boolean } };
  declare progress: Progress;
  declare working: boolean;

  constructor() {
    super();
    this.progress = { rows: 0, bytes: 0, total: 0 };
    this.working = false;
  }

  override render(): TemplateResult {
    const { rows, bytes, total } = this.progress;
    return html`
      <article class="reading">
        <h2>${t('reading-heading')}</h2>
        <progress aria-label=${t('reading-label')} max=${Math.max(total, 1)} .value=${bytes}></progress>
        <p class="figures">
          ${
            this.working
              ? t('reading-working')
              : t('reading-now', { rows, read: showMegabytes(bytes), total: showMegabytes(total) })
          }
        </p>
        <button type="button" @click=${() => this.tell('cancelled', null)}>${t('reading-cancel')}</button>
      </article>
    `;
  }
}

customElements.define('reading-progress', ReadingProgress);
