// SPDX-License-Identifier: Apache-2.0
// <code-list>: how the codes of these files are read.
import { html, nothing, type TemplateResult } from 'lit';
import type { CodeUse } from '../engine/types.ts';
import { t } from '../text.ts';
import { showNumber } from '../show.ts';
import { LightElement } from './light_element.ts';

export class CodeList extends LightElement {
  static override properties = { codes: { attribute: false }, assumes: { type: Boolean } };
  declare codes: CodeUse[];
  declare assumes: boolean; // a file has no documentation column

  constructor() {
    super();
    this.codes = [];
    this.assumes = false;
  }

  private meaning(use: CodeUse): string {
    if (use.known && use.kind !== null) return t(`kind-${use.kind}`);
    return t(use.empty_cell === true ? 'codes-empty-cell' : 'codes-unknown');
  }

  private assumed(use: CodeUse): string {
    const paper = use.assumed_documentation;
    return this.assumes && paper !== null && paper !== 'none' ? t(`codes-assumed-${paper}`) : '';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.codes.length === 0) return nothing;
    return html`
      <section class="codes">
        <h2 id="codes-heading">${t('codes-heading')}</h2>
        <p class="hint">${t('codes-hint')}</p>
        <div class="scroller" tabindex="0" role="region" aria-labelledby="codes-heading">
          <table aria-labelledby="codes-heading">
            <thead>
              <tr>
                <th scope="col">${t('codes-code')}</th>
                <th scope="col" class="number">${t('codes-count')}</th>
                <th scope="col">${t('codes-meaning')}</th>
              </tr>
            </thead>
            <tbody>
              ${this.codes.map(
                (use) => html`
                  <tr>
                    <th scope="row">
                      ${use.code === '' ? t('codes-blank') : html`<code>${use.code}</code>`}
                    </th>
                    <td class="number">${showNumber(use.count)}</td>
                    <td>
                      ${this.meaning(use)}
                      ${this.assumed(use) === '' ? nothing : html`<small>${this.assumed(use)}</small>`}
                      ${use.check || !use.known ? html`<mark>${t('codes-check')}</mark>` : nothing}
                    </td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </section>
    `;
  }
}

customElements.define('code-list', CodeList);
