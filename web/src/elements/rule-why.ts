// SPDX-License-Identifier: Apache-2.0
// <rule-why>: one deciding rule in a sentence, unfolding to its source, its evidence, and when it was checked.
import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, Source } from '../engine/types.ts';
import { has, t } from '../text.ts';
import { showDate } from '../show.ts';
import quotes from '../quotes.json';
import { LightElement } from './light_element.ts';

// The law's own words, where they were at hand when the rules were written down.
const quoted: Partial<Record<string, { source: string; text: string }[]>> = quotes;

export function quotesOf(rule: string): { source: string; text: string }[] | undefined {
  return quoted[rule];
}

export class RuleWhy extends LightElement {
  static override properties = {
    rule: {},
    outcomes: { attribute: false },
    words: { attribute: false },
    rules: { attribute: false },
  };
  declare rule: string;
  declare outcomes: string[];
  declare words: Record<string, number>;
  declare rules: Rules | undefined;

  constructor() {
    super();
    this.rule = '';
    this.outcomes = [];
    this.words = {};
  }

  private source(source: Source): TemplateResult {
    return html`
      <li>
        <span lang="en"
          ><strong>${source.title}</strong
          >${source.paragraph === '' ? nothing : html`, ${source.paragraph}`}</span
        >
        <small>
          ${
            source.url === ''
              ? t('rule-no-address')
              : html`<a lang="en" href=${source.url} target="_blank" rel="noopener noreferrer"
                  >${source.url}</a
                >`
          }
          · ${t(`tag-${source.tag}`)} · ${t('rule-checked', { date: showDate(source.read_on, 'plain') })}
        </small>
      </li>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const rule = this.rules?.rules.find((one) => one.id === this.rule);
    const keys = [...this.outcomes.map((outcome) => `rule-${this.rule}-${outcome}`), `rule-${this.rule}`];
    const key = keys.find(has);
    const sentence = key === undefined ? (rule?.text ?? this.rule) : t(key, this.words);
    const sources = (rule?.sources ?? [])
      .map((id) => this.rules?.sources.find((source) => source.id === id))
      .filter((source) => source !== undefined);
    return html`
      <details class="why">
        <summary>${sentence}</summary>
        <div>
          ${
            rule === undefined
              ? nothing
              : html`
                  <p>
                    <span class="chip">${this.rule}</span>
                    ${has(`stem-${rule.stem}`) ? t(`stem-${rule.stem}`) : nothing} · ${t('rule-evidence')}:
                    <strong>${t(`tag-${rule.tag}`)}</strong>
                  </p>
                  <p>${t('rule-reading')} <span lang="en">${rule.text}</span></p>
                  ${(quoted[this.rule] ?? []).map(
                    (quote) =>
                      html`<blockquote lang="en">
                        <p>“${quote.text}”</p>
                        <footer>
                          ${this.rules?.sources.find((source) => source.id === quote.source)?.title ?? quote.source}
                        </footer>
                      </blockquote>`,
                  )}
                  ${quoted[this.rule] === undefined ? html`<p><small>${t('rule-no-quote')}</small></p>` : nothing}
                  <p class="sources-heading">${t('rule-sources')}</p>
                  <ul>
                    ${sources.map((source) => this.source(source))}
                  </ul>
                `
          }
        </div>
      </details>
    `;
  }
}

customElements.define('rule-why', RuleWhy);
