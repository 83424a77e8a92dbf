// SPDX-License-Identifier: Apache-2.0
// <can-tell>: what these files can and cannot tell, in six short lines.
import { html, nothing, type TemplateResult } from 'lit';
import type { CanTell } from '../engine/types.ts';
import { t } from '../text.ts';
import { showList } from '../show.ts';
import { LightElement } from './light_element.ts';

const marks = { yes: '✓', assumed: '≈', no: '–' };

export class CanTellLines extends LightElement {
  static override properties = { lines: { attribute: false }, heading: {} };
  declare lines: CanTell[];
  declare heading: string;

  constructor() {
    super();
    this.lines = [];
    this.heading = '';
  }

  override render(): TemplateResult {
    return html`
      <section class="can-tell">
        <h2>${this.heading}</h2>
        <ul>
          ${this.lines.map(
            (line) => html`
              <li class=${line.answer}>
                <span class="mark" aria-hidden="true">${marks[line.answer]}</span>
                <span>
                  ${t(`about-${line.about}`)}: <strong>${t(`answer-${line.answer}`)}</strong>
                  ${
                    line.lacks.length > 0
                      ? html`<small
                          >${t('can-tell-lacks', { lacks: showList(line.lacks.map((lack) => t(`lack-${lack}`))) })}</small
                        >`
                      : nothing
                  }
                </span>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }
}

customElements.define('can-tell', CanTellLines);
