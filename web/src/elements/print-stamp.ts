// SPDX-License-Identifier: Apache-2.0
// <print-stamp>: the foot of everything that is printed: rules, options, as-of day, fingerprint. On paper, and on screen
// inside a sheet ('.paper'); made when it is printed.
import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, Summary } from '../engine/types.ts';
import { fingerprint } from '../fingerprint.ts';
import { showDate, showList } from '../show.ts';
import { language, speaking, t, type Language } from '../text.ts';
import { LightElement } from './light_element.ts';

export class PrintStamp extends LightElement {
  static override properties = {
    summary: { attribute: false },
    rules: { attribute: false },
    record: { attribute: false },
    in: {},
    printing: { state: true },
  };
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  // What the paper shows: a student's record, a view; a function tells it when it is printed.
  declare record: unknown;
  declare in: Language | ''; // of the paper where it is not the page's
  declare printing: boolean;
  private readonly paper = window.matchMedia('print');
  private made: { record: unknown; summary: Summary; text: string } | undefined;

  constructor() {
    super();
    this.in = '';
    this.printing = false;
  }

  // Nothing is awaited between the order to print and the paper.
  private readonly onPrint = (): void => {
    this.printing = true;
    this.performUpdate();
  };

  private readonly onPaper = (): void => {
    if (this.paper.matches) this.onPrint();
    else this.afterPrint();
  };

  private readonly afterPrint = (): void => {
    this.printing = false;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.printing = this.paper.matches;
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.paper.addEventListener('change', this.onPaper);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.paper.removeEventListener('change', this.onPaper);
    super.disconnectedCallback();
  }

  private fingerprint(summary: Summary): string {
    if (typeof this.record === 'function') {
      return fingerprint((this.record as () => unknown)(), summary);
    }
    if (this.made?.record !== this.record || this.made?.summary !== summary)
      this.made = { record: this.record, summary, text: fingerprint(this.record, summary) };
    return this.made?.text ?? '';
  }

  // Options that differ from the defaults, by the names that a profile gives them.
  private options(summary: Summary, rules: Rules): string[] {
    const differs = rules.options.filter(({ name, default: usual }) => summary.options[name] !== usual);
    return differs.map(({ name }) => `${name} = ${String(summary.options[name])}`);
  }

  override render(): TemplateResult | typeof nothing {
    const { summary, rules } = this;
    const shown = this.printing || this.closest('.paper') !== null;
    if (!shown || summary === undefined || rules === undefined) return nothing;
    const options = this.options(summary, rules);
    return speaking(
      this.in === '' ? language() : this.in,
      () => html`
        <footer class="stamp">
          <p>
            ${t('stamp-rules', { engine: summary.engine, date: showDate(summary.rules_checked, 'plain') })}
            ${t('stamp-as-of', { date: showDate(summary.as_of, 'plain') })}
            ${
              options.length === 0
                ? t('stamp-options-none')
                : t('stamp-options', { options: showList(options) })
            }
            <strong>${t('stamp-not-legal')}</strong>
          </p>
          <p>${t('stamp-fingerprint')} <code class="fingerprint">${this.fingerprint(summary)}</code></p>
        </footer>
      `,
    );
  }
}

customElements.define('print-stamp', PrintStamp);
