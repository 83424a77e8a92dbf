// SPDX-License-Identifier: Apache-2.0
// <results-problems>: the place of problems and codes: every problem listed, how each code is read, and another meaning for it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Known } from '../questions.ts';
import type { Ask } from '../places.ts';
import { LightElement } from './light_element.ts';
import type { AskRows } from './file-rows.ts';
import type { Results } from './results-view.ts';
import './code-list.ts';
import './problem-list.ts';

export class ResultsProblems extends LightElement {
  static override properties = {
    results: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
  };
  declare results: Results | undefined;
  declare known: Known | undefined;
  declare ask: Ask | undefined;

  private readonly rowsOf: AskRows = async (wanted) => {
    try {
      return await this.ask?.rows(wanted);
    } catch (error) {
      this.tell('failed', error);
      return undefined;
    }
  };

  override render(): TemplateResult | typeof nothing {
    const { results } = this;
    if (results === undefined) return nothing;
    return html`
      <problem-list .problems=${results.problems} .ask=${this.rowsOf}></problem-list>
      <code-list
        .codes=${results.codes}
        .files=${results.summary.files}
        .known=${this.known}
        .ask=${this.ask}
      ></code-list>
    `;
  }
}

customElements.define('results-problems', ResultsProblems);
