// SPDX-License-Identifier: Apache-2.0
// <absence-card>: one absence: the day, what it counts as, what is missing, and why.
import { html, nothing, type TemplateResult } from 'lit';
import type { Absence, Rules, Summary } from '../engine/types.ts';
import { locale, t } from '../text.ts';
import { showDate, showList } from '../show.ts';
import { takesNumber } from '../held_days.ts';
import { LightElement } from './light_element.ts';
import type { AbsenceFacts } from '../student.ts';
import './absence-paper.ts';
import './rule-why.ts';

// What the files can tell about this student's year.
export interface Tells {
  excused: boolean;
  truancy: boolean;
  papers: 'all' | 'some' | 'none'; // of the attendance files have a documentation column
}

// '9th'
function showOrdinal(ordinal: number): string {
  const form = new Intl.PluralRules(locale(), { type: 'ordinal' }).select(ordinal);
  return t('absence-ordinal', { ordinal, form });
}

export class AbsenceCard extends LightElement {
  static override properties = {
    absence: { attribute: false },
    tells: { attribute: false },
    rules: { attribute: false },
    words: { attribute: false },
    options: { attribute: false },
    facts: { attribute: false },
    held: { type: Boolean },
    kept: { type: Boolean },
    unnumbered: { type: Boolean },
  };
  declare absence: Absence | undefined;
  declare tells: Tells;
  declare rules: Rules | undefined;
  declare words: Record<string, number>;
  declare options: Summary['options'];
  declare facts: AbsenceFacts | undefined;
  declare held: boolean; // no reason is told
  declare kept: boolean; // nor what kind of day it was
  declare unnumbered: boolean; // nor its number

  constructor() {
    super();
    this.held = false;
    this.kept = false;
    this.unnumbered = false;
    this.tells = { excused: true, truancy: true, papers: 'all' };
    this.words = {};
    this.options = {};
  }

  private category(absence: Absence): TemplateResult {
    if (!this.tells.excused && absence.category !== 'disciplinary') {
      return html`<span class="state none">${t('category-none')}</span>`;
    }
    if (absence.category === null) return html`<span class="state open">${t('category-open')}</span>`;
    const pending = absence.provisional === true && absence.category !== 'disciplinary';
    return html`<span class="state ${absence.category} ${pending ? 'pending' : ''}"
      >${t(pending ? `category-${absence.category}-pending` : `category-${absence.category}`)}</span
    >`;
  }

  private wellness(absence: Absence): TemplateResult | typeof nothing {
    if (absence.mhw === 'valid') return html`<span class="state mhw">${t('mhw-valid')}</span>`;
    if (absence.mhw === 'invalid') {
      return html`<span class="state mhw invalid">${t(`mhw-invalid-${absence.mhw_reason ?? 'open'}`)}</span>`;
    }
    return nothing;
  }

  // '9th', or '–' with why the day takes no number.
  private place(absence: Absence): TemplateResult {
    if (absence.ordinal !== null) {
      return html`<span class="ordinal">${showOrdinal(absence.ordinal)}</span>`;
    }
    const why = this.facts?.no_number;
    return html`<span class="ordinal"><span aria-hidden="true">–</span></span
      >${why === null || why === undefined ? nothing : html`<small class="no-number">${t(`no-number-${why}`)}</small>`}`;
  }

  private number(absence: Absence): string {
    if (absence.ordinal === null) {
      return t(takesNumber(absence, this.options) ? 'absence-number-open' : 'absence-no-number');
    }
    const number = t('absence-number', { ordinal: absence.ordinal });
    return absence.level === null ? number : `${number}, ${t('absence-level', { level: absence.level })}`;
  }

  private missing(absence: Absence): TemplateResult | typeof nothing {
    const needs = absence.needs ?? [];
    if (needs.length === 0) return nothing;
    const what = showList(needs.map((need) => t(`need-${need}`)));
    return html`<p class="missing">
      ${
        absence.curable_until === null
          ? t('missing', { what })
          : t('missing-by', { what, date: showDate(absence.curable_until, 'day') })
      }
    </p>`;
  }

  // How the day came out, the most telling first: a rule's sentence may differ by it.
  private outcomes(absence: Absence): string[] {
    const outcomes: string[] = [];
    if (this.options['health_requirement.excused'] === true) outcomes.push('by-option');
    if (absence.mhw === 'valid' && this.options['mhw.closed_between'] === 'allow')
      outcomes.push('mhw-valid-allow');
    if (absence.category === 'excused') outcomes.push(`excused-papers-${this.tells.papers}`);
    if (absence.mhw !== null) outcomes.push(`mhw-${absence.mhw}`);
    if (absence.provisional === true && absence.category === 'unexcused') outcomes.push('pending');
    if (absence.category !== null) outcomes.push(absence.category);
    if (absence.level !== null && absence.ordinal !== null) outcomes.push(`level${absence.level}`);
    return outcomes;
  }

  // The same day without what is kept from paper until somebody asks for it.
  private heldBack(absence: Absence): TemplateResult {
    // Where the files tell no kinds, every day says the same.
    const state = this.tells.excused ? t('day-missed') : t('category-none');
    const number =
      this.unnumbered || absence.ordinal === null
        ? nothing
        : html`<span class="ordinal">${showOrdinal(absence.ordinal)}</span>`;
    return html`
      <article class="absence" data-date=${absence.date}>
        <header>
          <h3>${number} ${showDate(absence.date)}</h3>
          <span>${this.kept ? html`<span class="state none">${state}</span>` : this.category(absence)}</span>
        </header>
      </article>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { absence } = this;
    if (absence === undefined) return nothing;
    const marks: string[] = [];
    if (this.tells.truancy && absence.truancy !== null && absence.category === 'unexcused') {
      marks.push(t(absence.truancy ? 'counts-truancy' : 'counts-truancy-not'));
    }
    if (absence.provisional === true) marks.push(t('provisional'));
    if (absence.keyed_differs === true) marks.push(t('keyed-differs'));
    const because = absence.because;
    const outcomes = this.outcomes(absence);
    if (this.held) return this.heldBack(absence);
    return html`
      <article class="absence" data-date=${absence.date}>
        <header>
          <h3>${this.place(absence)} ${showDate(absence.date)}</h3>
          <span> ${this.category(absence)} ${this.wellness(absence)} </span>
        </header>
        <p class="facts">
          ${absence.code === '' ? t('absence-code-none') : html`${t('absence-code')} <code>${absence.code}</code>`}
          · ${absence.reason === null ? t('reason-unknown') : t(`reason-${absence.reason}`)} ·
          ${this.number(absence)} ${marks.map((mark) => html` · ${mark}`)}
        </p>
        ${
          this.tells.excused || absence.category === 'disciplinary'
            ? html`<p class="rule-ids">${(because ?? []).join(', ')}</p>`
            : nothing
        }
        ${this.tells.excused ? this.missing(absence) : nothing}
        ${
          this.tells.excused
            ? html`<absence-paper
                .facts=${this.facts}
                .absence=${absence}
                .anchor=${String(this.options['documentation.anchor'] ?? 'return')}
                .dayOne=${this.options['documentation.return_day_counts'] === true}
              ></absence-paper>`
            : nothing
        }
        ${
          because === null
            ? html`<p>${t('why-open')}</p>`
            : this.tells.excused || absence.category === 'disciplinary'
              ? html`<div class="because">
                  ${because.map(
                    (rule) =>
                      html`<rule-why
                        .rule=${rule}
                        .outcomes=${outcomes}
                        .words=${{ ...this.words, ordinal: absence.ordinal ?? 0 }}
                        .rules=${this.rules}
                      ></rule-why>`,
                  )}
                </div>`
              : nothing
        }
      </article>
    `;
  }
}

customElements.define('absence-card', AbsenceCard);
