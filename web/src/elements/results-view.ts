// SPDX-License-Identifier: Apache-2.0
// <results-view>: what the files tell: first what they can and cannot, then the figures, the students, the problems, and how
// the codes were read. Tells: options-changed, report-wanted, and what its parts tell.
import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluateOptions } from '../engine/protocol.ts';
import type { CodeUse, Page, PageFilter, Problem, Rules, Summary } from '../engine/types.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import './can-tell.ts';
import './code-list.ts';
import './problem-list.ts';
import './student-table.ts';
import './summary-cards.ts';

export interface Results {
  summary: Summary;
  problems: Problem[];
  codes: CodeUse[];
  rules: Rules;
  years: string[]; // of all rows, whatever year is chosen
}

export class ResultsView extends LightElement {
  static override properties = {
    results: { attribute: false },
    options: { attribute: false },
    page: { attribute: false },
    filter: { attribute: false },
    busy: { type: Boolean },
  };
  declare results: Results | undefined;
  declare options: EvaluateOptions;
  declare page: Page | undefined;
  declare filter: PageFilter;
  declare busy: boolean;

  constructor() {
    super();
    this.options = {};
    this.busy = false;
  }

  private asOf(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    if (day !== '') this.tell<EvaluateOptions>('options-changed', { ...this.options, as_of: day });
  }

  private latest(): void {
    const { as_of: _dropped, ...rest } = this.options;
    this.tell<EvaluateOptions>('options-changed', rest);
  }

  private year(event: Event): void {
    const year = (event.target as HTMLSelectElement).value;
    const { year: _dropped, ...rest } = this.options;
    this.tell<EvaluateOptions>('options-changed', year === '' ? rest : { ...rest, year });
  }

  private settings(results: Results): TemplateResult {
    return html`
      <form class="settings" @submit=${(event: Event) => event.preventDefault()}>
        <div>
          <label for="as-of">${t('as-of-label')}</label>
          <input
            type="date"
            id="as-of"
            autocomplete="off"
            aria-describedby="as-of-hint"
            .value=${results.summary.as_of}
            @change=${this.asOf}
          />
          <small id="as-of-hint">${t('as-of-hint')}</small>
        </div>
        ${
          this.options.as_of === undefined
            ? nothing
            : html`<button type="button" class="secondary outline" @click=${this.latest}>
                ${t('as-of-reset')}
              </button>`
        }
        ${
          results.years.length < 2
            ? nothing
            : html`<div>
                <label for="school-year">${t('year-label')}</label>
                <select id="school-year" autocomplete="off" @change=${this.year}>
                  <option value="" ?selected=${this.options.year === undefined}>${t('year-all')}</option>
                  ${results.years.map(
                    (year) =>
                      html`<option value=${year} ?selected=${this.options.year === year}>${year}</option>`,
                  )}
                </select>
              </div>`
        }
      </form>
    `;
  }

  // A latest date far after the others may be a slip: the page asks which day is meant.
  private question(results: Results): TemplateResult | typeof nothing {
    const problem = results.problems.find((one) => one.kind === 'as_of_uncertain');
    const [last, before] = problem?.value?.split(', ') ?? [];
    if (last === undefined || before === undefined) return nothing;
    const choose = (day: string): TemplateResult => html`
      <button
        type="button"
        class="secondary"
        @click=${() => this.tell<EvaluateOptions>('options-changed', { ...this.options, as_of: day })}
      >
        ${t('as-of-choose', { date: showDate(day, 'plain') })}
      </button>
    `;
    return html`
      <section class="question">
        <h2>${t('as-of-question')}</h2>
        <p>${t('as-of-question-why', { last: showDate(last), before: showDate(before) })}</p>
        <div class="steps">${choose(last)} ${choose(before)}</div>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { results } = this;
    if (results === undefined) return nothing;
    const { summary } = results;
    const several = summary.counts.length > 1;
    const date = showDate(summary.as_of);
    return html`
      <header class="results-head">
        <div>
          <h1 tabindex="-1">${t('results-heading')}</h1>
          <p>
            ${
              several
                ? t('results-years', { count: summary.counts.length, date })
                : t('results-line', { year: summary.counts[0]?.school_year ?? '', date })
            }
          </p>
        </div>
        <div class="take-away">
          <button
            type="button"
            id="download-report"
            aria-describedby="download-note"
            @click=${() => this.tell('report-wanted', null)}
          >
            ${t('download-json')}
          </button>
          <small id="download-note">${t('download-note')}</small>
        </div>
      </header>
      ${this.question(results)} ${this.settings(results)}
      <div aria-busy=${this.busy ? 'true' : 'false'} class="results-body">
        ${[...summary.counts].reverse().map((counts) => {
          const year = counts.school_year;
          return html`
            <can-tell
              .heading=${several ? t('can-tell-for', { year }) : t('can-tell-heading')}
              .lines=${summary.can_tell.filter((line) => line.school_year === year)}
            ></can-tell>
            <summary-cards
              .heading=${several ? t('cards-for', { year }) : t('cards-heading')}
              .summary=${summary}
              .counts=${counts}
              .rules=${results.rules}
            ></summary-cards>
          `;
        })}
        <student-table
          .page=${this.page}
          .filter=${this.filter}
          .summary=${summary}
          .rules=${results.rules}
        ></student-table>
        <problem-list .problems=${results.problems}></problem-list>
        <code-list
          .codes=${results.codes}
          .assumes=${summary.files.some((file) => file.role === 'attendance' && !('documentation' in file.columns))}
        ></code-list>
      </div>
    `;
  }
}

customElements.define('results-view', ResultsView);
