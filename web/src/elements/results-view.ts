// SPDX-License-Identifier: Apache-2.0
// <results-view>: what the files tell, place by place (places.ts). The overview says first what they can and cannot tell and
// how the codes are read, then the figures and the students. Tells: options-changed, report-wanted, undone, and what its
// parts tell.
import { html, nothing, type TemplateResult } from 'lit';
import type { EvaluateOptions } from '../engine/protocol.ts';
import type { CodeUse, Page, PageFilter, Problem, Rules, Summary } from '../engine/types.ts';
import { noCalendar, type Known, type Panel } from '../questions.ts';
import { yearsOf } from '../answers.ts';
import { showDate, showList } from '../show.ts';
import { t } from '../text.ts';
import { drawn } from '../drawn.ts';
import { part } from '../parts.ts';
import { fragmentOf, overview, places, type Ask, type PlaceElement } from '../places.ts';
import { LightElement } from './light_element.ts';
import './can-tell.ts';
import './code-list.ts';
import './early-students.ts';
import './print-stamp.ts';
import './problem-list.ts';
import './questions-panel.ts';
import './review-teams.ts';
import './student-table.ts';
import './summary-cards.ts';
import './truancy-numbers.ts';

export interface Results {
  summary: Summary;
  problems: Problem[];
  codes: CodeUse[];
  rules: Rules;
  years: string[]; // of all rows, whatever year is chosen
  earlier?: string | undefined; // name of the report that they are compared with
}

export class ResultsView extends LightElement {
  static override properties = {
    section: {},
    results: { attribute: false },
    options: { attribute: false },
    page: { attribute: false },
    filter: { attribute: false },
    busy: { type: Boolean },
    ask: { attribute: false },
    panel: { attribute: false },
    known: { attribute: false },
    undoable: {},
    first: { state: true },
  };
  declare section: string; // the place shown
  declare results: Results | undefined;
  declare options: EvaluateOptions;
  declare page: Page | undefined;
  declare filter: PageFilter;
  declare busy: boolean;
  declare ask: Ask | undefined;
  declare panel: Panel | undefined;
  declare known: Known | undefined;
  declare undoable: string; // what Undo would take back; '' nothing
  // The first view of all comes sooner: what the window shows is drawn, and in the next frame what lies below it.
  declare first: boolean;
  private static drawn = false;

  // One element a place, kept while the results are shown, so that what was unfolded there stays so.
  private readonly elements = new Map<string, PlaceElement>();

  constructor() {
    super();
    this.section = overview;
    this.options = {};
    this.busy = false;
    this.undoable = '';
    this.first = !ResultsView.drawn;
  }

  override firstUpdated(): void {
    if (!this.first) return;
    ResultsView.drawn = true;
    void drawn().then(() => (this.first = false));
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

  // What rests on an assumed calendar says so wherever the results are.
  private withoutCalendar(summary: Summary): TemplateResult | typeof nothing {
    const years = yearsOf(summary.counts).filter((year) => noCalendar(summary, year));
    if (years.length === 0) return nothing;
    const all = years.length === summary.counts.length;
    const words = all ? t('no-calendar') : t('no-calendar-for', { years: showList(years) });
    return html`<p class="standing">${words}</p>`;
  }

  private undo(): TemplateResult | typeof nothing {
    if (this.undoable === '') return nothing;
    return html`
      <p class="undo">
        <button type="button" class="secondary outline" @click=${() => this.tell('undone', null)}>
          ${t('undo')}
        </button>
        <span
          >${t(`undo-${this.undoable.split(' ')[0] ?? ''}`, { code: this.undoable.slice('code '.length) || t('codes-blank') })}</span
        >
      </p>
    `;
  }

  private nav(): TemplateResult | typeof nothing {
    if (places.length === 0) return nothing;
    return html`
      <nav class="places" aria-label=${t('places-label')}>
        <ul>
          ${[overview, ...places.map(({ name }) => name)].map(
            (name) => html`
              <li>
                <a href="#${fragmentOf(name)}" aria-current=${name === this.section ? 'page' : nothing}
                  >${t(`place-${name}`)}</a
                >
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  private place(results: Results): PlaceElement | typeof nothing {
    const { section } = this;
    if (section === 'charts') void part('charts');
    const tag = places.find(({ name }) => name === section)?.element;
    if (tag === undefined) return nothing;
    const element = this.elements.get(section) ?? (document.createElement(tag) as PlaceElement);
    this.elements.set(section, element);
    return Object.assign(element, { results, known: this.known, ask: this.ask, filter: this.filter });
  }

  // The first lines: what the files tell, and under it how their codes are read. Questions and settings stand below.
  private basis(results: Results): TemplateResult {
    const { summary } = results;
    const several = summary.counts.length > 1;
    return html`
      ${[...summary.counts]
        .reverse()
        .map(
          ({ school_year: year }) => html`
            <can-tell
              .heading=${several ? t('can-tell-for', { year }) : t('can-tell-heading')}
              .lines=${summary.can_tell.filter((line) => line.school_year === year)}
            ></can-tell>
          `,
        )}
      <code-list
        .codes=${results.codes}
        .files=${summary.files}
        .known=${this.known}
        .ask=${this.ask}
      ></code-list>
    `;
  }

  private overview(results: Results): TemplateResult {
    const { summary } = results;
    const several = summary.counts.length > 1;
    return html`
      ${[...summary.counts]
        .reverse()
        .map(
          (counts) => html`
            <summary-cards
              .heading=${several ? t('cards-for', { year: counts.school_year }) : t('cards-heading')}
              .summary=${summary}
              .counts=${counts}
              .rules=${results.rules}
            ></summary-cards>
          `,
        )}
      <truancy-numbers .results=${results} .known=${this.known} .ask=${this.ask}></truancy-numbers>
      <student-table
        .page=${this.page}
        .filter=${this.filter}
        .summary=${summary}
        .rules=${results.rules}
        .ask=${this.ask}
      ></student-table>
      <early-students .results=${results} .ask=${this.ask}></early-students>
      <review-teams .results=${results} .ask=${this.ask}></review-teams>
      <problem-list brief .problems=${results.problems}></problem-list>
    `;
  }

  // What a place shows, as text: the record of its stamp.
  private readonly printed = (): { place: string; text: string } => ({
    place: this.section,
    text: [...this.querySelectorAll<HTMLElement>('.results-basis, .results-body')]
      .map(({ innerText }) => innerText)
      .join('\n'),
  });

  // Whatever is printed says what it rests on; the agenda and what is laid out for paper say it themselves.
  private stamp({ summary, rules }: Results): TemplateResult | typeof nothing {
    if (this.section === 'agenda') return nothing;
    return html`<print-stamp .summary=${summary} .rules=${rules} .record=${this.printed}></print-stamp>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { results, section } = this;
    if (results === undefined) return nothing;
    const { summary } = results;
    const several = summary.counts.length > 1;
    const date = showDate(summary.as_of);
    return html`
      <header class="results-head">
        <div>
          <h1 tabindex="-1">${t(section === overview ? 'results-heading' : `place-${section}`)}</h1>
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
      ${this.nav()}
      ${section === overview ? html`<div class="results-basis">${this.basis(results)}</div>` : nothing}
      ${this.withoutCalendar(summary)} ${this.undo()}
      ${
        section === overview
          ? html`<questions-panel .panel=${this.panel} .known=${this.known}></questions-panel>`
          : nothing
      }
      ${this.settings(results)}
      <div aria-busy=${this.busy ? 'true' : 'false'} class="results-body ${this.first ? 'first' : ''}">
        ${section === overview ? this.overview(results) : this.place(results)}
      </div>
      ${this.stamp(results)}
    `;
  }
}

customElements.define('results-view', ResultsView);
