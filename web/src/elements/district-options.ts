// SPDX-License-Identifier: Apache-2.0
// <district-options>: every choice that the law leaves to a district or leaves open, with its reason and its default. Another
// value is tried first: how many students it changes, and which; then it is applied, and can be undone. Tells: answered,
// student-wanted, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { answerFor } from '../answers.ts';
import { fieldWords, isDetail, type ChangedStudent, type Changes } from '../check.ts';
import { Dropped, Refused } from '../engine/client.ts';
import type { OptionInfo } from '../engine/types.ts';
import type { Ask, StudentWanted } from '../places.ts';
import { optionKey, optionTitle, optionValue, optionWords } from '../option_words.ts';
import { isRedacted, isSmall, privacy, setPrivacy, shownName } from '../privacy.ts';
import type { Known } from '../questions.ts';
import { withOption, type OptionValue } from '../settings.ts';
import { showDate, showList, showNumber } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import type { Results } from './results-view.ts';

const pageSize = 20;
const daysNamed = 5;
const rowsNamed = 10; // of the rates

// In the order of the rules; every option of the engine that is in none of them comes last.
const parts: { key: string; options: string[] }[] = [
  {
    key: 'wellness',
    options: [
      'mhw.permission_required',
      'mhw.unpermitted',
      'mhw.adjacent_to',
      'mhw.closed_between',
      'mhw.in_ordinal',
      'mhw.invalid_counts_for_truancy',
    ],
  },
  {
    key: 'documentation',
    options: ['documentation.days', 'documentation.anchor', 'documentation.return_day_counts'],
  },
  {
    key: 'excused',
    options: ['keyed.level2', 'health_requirement.excused', 'ordinal.military', 'ordinal.disciplinary'],
  },
  { key: 'present', options: ['iss.absent', 'alternative_education.present_from'] },
  { key: 'truancy', options: ['truancy.month', 'truancy.pending_counts'] },
  {
    key: 'rates',
    options: [
      'rates.include_prek',
      'chronic.minimum_days',
      'tier.use_prior_year',
      'tier.five_percent_is',
      'suppression.minimum_students',
      'suppression.minimum_count',
    ],
  },
];

// Options that list students by wellness days, suspensions or reasons.
const tellsDetail = /^(mhw\.|ordinal\.|iss\.|alternative_education\.|health_requirement\.)/;

interface Trial {
  name: string;
  value: OptionValue;
  changes: Changes | undefined; // undefined: being worked out, or refused
  refused: string;
}

export class DistrictOptions extends LightElement {
  static override properties = {
    results: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
    trial: { state: true },
  };
  declare results: Results | undefined;
  declare known: Known | undefined;
  declare ask: Ask | undefined;
  declare trial: Trial | undefined;
  private turn = 0;

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('results')) return;
    this.turn++;
    this.trial = undefined;
  }

  private value(name: string): OptionValue {
    return this.results?.summary.options[name] ?? '';
  }

  private async try(name: string, value: OptionValue, offset = 0): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    const turn = ++this.turn;
    if (value === this.value(name)) {
      this.trial = undefined;
      return;
    }
    const before = this.trial?.name === name && this.trial.value === value ? this.trial.changes : undefined;
    this.trial = { name, value, changes: before, refused: '' };
    try {
      const filter = { options: { [name]: value }, offset, limit: pageSize };
      const changes = await ask.view<Changes>('changes', filter);
      if (turn === this.turn) this.trial = { name, value, changes, refused: '' };
    } catch (error) {
      if (turn !== this.turn || error instanceof Dropped) return;
      if (error instanceof Refused) {
        this.trial = { name, value, changes: undefined, refused: error.sentences.join(' ') };
      } else this.tell('failed', error);
    }
  }

  private async leave(name: string): Promise<void> {
    this.turn++;
    this.trial = undefined;
    await this.updateComplete;
    const control = this.querySelector<HTMLInputElement | HTMLSelectElement>(`#${this.idOf(name)}`);
    if (control !== null) control.value = this.shownValue(this.value(name));
    control?.focus();
  }

  private apply({ name, value }: Trial): void {
    const { known } = this;
    if (known === undefined) return;
    this.tell<Answered>('answered', { settings: withOption(known.settings, name, value), what: 'option' });
    this.tell('said', t('options-applied'));
    this.querySelector<HTMLElement>(`#${this.idOf(name)}`)?.focus();
  }

  private idOf(name: string): string {
    return `option-${optionKey(name)}`;
  }

  private shownValue(value: OptionValue): string {
    return String(value);
  }

  private valueWords(name: string, value: OptionValue): string {
    return optionValue(name, value, this.words());
  }

  private words(): Record<string, number | string> {
    const { results } = this;
    if (results === undefined) return {};
    return optionWords(results.rules, results.summary);
  }

  // Small numbers are held back while names are.
  private number(count: number): string {
    const { summary } = this.results ?? {};
    const students = (summary?.counts ?? []).reduce((sum, year) => sum + year.students, 0);
    return isSmall(count, students, summary?.options ?? {}) ? t('number-hidden') : showNumber(count);
  }

  private isHidden(count: number): boolean {
    return this.number(count) === t('number-hidden');
  }

  private control(option: OptionInfo): TemplateResult {
    const { name } = option;
    const id = this.idOf(name);
    const value = this.trial?.name === name ? this.trial.value : this.value(name);
    if (typeof option.default === 'number') {
      return html`<input
        id=${id}
        type="number"
        inputmode="numeric"
        step="1"
        min=${name === 'documentation.days' ? 1 : 0}
        autocomplete="off"
        aria-describedby="${id}-why"
        .value=${this.shownValue(value)}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          if (input.value !== '') void this.try(name, input.valueAsNumber);
        }}
      />`;
    }
    const isDate = option.values.includes('a date');
    const values: OptionValue[] =
      typeof option.default === 'boolean'
        ? [true, false]
        : isDate
          ? [...new Set([String(option.default), String(this.value(name)), 'never'])]
          : option.values;
    return html`<select
      id=${id}
      autocomplete="off"
      aria-describedby="${id}-why"
      @change=${(event: Event) => {
        const chosen = (event.target as HTMLSelectElement).selectedIndex;
        const next = values[chosen];
        if (next !== undefined) void this.try(name, next);
      }}
    >
      ${values.map(
        (one) =>
          html`<option value=${this.shownValue(one)} .selected=${one === value}>
            ${this.valueWords(name, one)}
          </option>`,
      )}
    </select>`;
  }

  // What of the counts changes, before and after.
  private counts(changes: Changes, results: Results): TemplateResult | typeof nothing {
    const { summary } = results;
    const seen = (field: string): boolean => privacy().details || !isDetail(field);
    const fields = new Map<string, number>();
    for (const { fields: of } of changes.years) {
      for (const [field, count] of Object.entries(of)) {
        if (seen(field) && !this.isHidden(count)) fields.set(field, (fields.get(field) ?? 0) + count);
      }
    }
    const tally = [
      ['chronic', 'chronic'],
      ['truant_certain', 'truancy'],
      ['truant_provisional', 'truancy'],
      ['unexcused', 'truancy'],
      ['mhw_valid', 'mhw'],
      ['tier2', 'tier'],
      ['tier3', 'tier'],
    ] as const;
    const lines = changes.years.flatMap(({ school_year: year, before, after }) =>
      tally
        .filter(([key, about]) => {
          if (answerFor(summary.can_tell, year, about) === 'no') return false;
          return before[key] !== after[key];
        })
        .map(([key]) => ({ year, key, before: before[key], after: after[key] })),
    );
    const rates = changes.rates.slice(0, rowsNamed);
    const several = summary.counts.length > 1;
    const of = (value: Changes['rates'][number]['before']): string =>
      value === null
        ? t('change-none')
        : value.suppressed === true && isRedacted()
          ? t('rates-hidden')
          : value.suppressed === true
            ? t('changes-rate-hidden', { students: value.students, chronic: value.chronic ?? t('not-known') })
            : t('changes-rate', { students: value.students, chronic: value.chronic ?? t('not-known') });
    return html`
      ${
        lines.length === 0
          ? nothing
          : html`<ul class="change-counts">
              ${lines.map(
                (line) =>
                  html`<li>
                    ${several ? `${line.year}: ` : nothing}${t(`changes-count-${line.key}`)}:
                    ${this.number(line.before)} → <strong>${this.number(line.after)}</strong>
                  </li>`,
              )}
            </ul>`
      }
      ${
        fields.size === 0
          ? nothing
          : html`<p>
              ${t('changes-fields', {
                fields: showList(
                  [...fields].map(([field, count]) =>
                    t('changes-field', { field: t(`changes-of-${field}`), count }),
                  ),
                ),
              })}
            </p>`
      }
      ${
        rates.length === 0
          ? nothing
          : html`<p>${t('changes-rates', { count: changes.rates.length })}</p>
              <ul class="change-counts">
                ${rates.map(
                  (row) =>
                    html`<li>
                      ${several ? `${row.school_year}: ` : nothing}
                      ${
                        row.table === 'district'
                          ? t('changes-district')
                          : row.table === 'school'
                            ? (row.value ?? t('changes-no-school'))
                            : `${row.group}: ${row.value ?? ''}`
                      }:
                      ${of(row.before)} → ${of(row.after)}
                    </li>`,
                )}
                ${changes.rates.length > rates.length ? html`<li>${t('changes-more-rates', { count: changes.rates.length - rates.length })}</li>` : nothing}
              </ul>`
      }
    `;
  }

  private dayWords(student: ChangedStudent): string {
    const named = student.days.slice(0, daysNamed).map(({ date }) => showDate(date, 'short'));
    const more = student.days.length - named.length;
    if (named.length === 0) return '';
    return more > 0 ? t('changes-days-more', { days: named.join(', '), count: more }) : named.join(', ');
  }

  private students(trial: Trial, changes: Changes, results: Results): TemplateResult | typeof nothing {
    if (changes.students === 0) return nothing;
    if (tellsDetail.test(trial.name) && !privacy().details) {
      return html`
        <p>${t('changes-hidden')}</p>
        <button type="button" class="secondary outline" @click=${() => setPrivacy({ details: true })}>
          ${t('privacy-details')}
        </button>
      `;
    }
    const { summary, rules } = results;
    const shows = (field: string): boolean => privacy().details || !isDetail(field);
    const last = changes.offset + changes.rows.length;
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${t('changes-table')}>
        <table aria-label=${t('changes-table')}>
          <thead>
            <tr>
              <th scope="col">${t('check-col-student')}</th>
              <th scope="col">${t('changes-what')}</th>
              <th scope="col">${t('changes-days')}</th>
            </tr>
          </thead>
          <tbody>
            ${changes.rows.map(
              (student) => html`
                <tr>
                  <th scope="row">
                    <button type="button" class="link" @click=${() => this.open(student)}>
                      <span translate="no">${shownName(student, student.index + 1)}</span>
                    </button>
                    ${student.school === null ? nothing : html`<small>${student.school}</small>`}
                  </th>
                  <td>
                    ${student.fields
                      .filter(({ field }) => shows(field))
                      .map(
                        ({ field, before, after }) =>
                          html`<div>
                            ${t(`changes-of-${field}`)}: ${fieldWords(field, before, rules, summary)} →
                            ${fieldWords(field, after, rules, summary)}
                          </div>`,
                      )}
                    ${student.fields.length === 0 ? t('changes-days-alone') : nothing}
                  </td>
                  <td>${this.dayWords(student)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      ${
        changes.students <= pageSize
          ? nothing
          : html`<p class="pager">
              <button
                type="button"
                class="secondary outline"
                ?disabled=${changes.offset === 0}
                @click=${() => void this.try(trial.name, trial.value, Math.max(0, changes.offset - pageSize))}
              >
                ${t('check-back')}
              </button>
              <span>${t('changes-range', { first: changes.offset + 1, last, total: changes.students })}</span>
              <button
                type="button"
                class="secondary outline"
                ?disabled=${last >= changes.students}
                @click=${() => void this.try(trial.name, trial.value, last)}
              >
                ${t('check-on')}
              </button>
            </p>`
      }
    `;
  }

  private open({ student_id, school_year }: ChangedStudent): void {
    this.tell<StudentWanted>('student-wanted', { student_id, school_year });
  }

  private headline({ students, days, rates }: Changes): string {
    if (students === 0 && rates.length === 0) return t('changes-nothing');
    if (students > 0 && this.isHidden(students)) return t('changes-students-hidden');
    return t('changes-students', { students, days });
  }

  private tried(trial: Trial, results: Results): TemplateResult {
    const { changes, refused } = trial;
    return html`
      <div class="trial">
        ${
          refused !== ''
            ? html`<p role="alert">${t('options-refused')} <span lang="en">${refused}</span></p>`
            : changes === undefined
              ? html`<p>${t('check-counting')}</p>`
              : html`
                  <p>
                    <strong>${this.headline(changes)}</strong>
                  </p>
                  ${this.counts(changes, results)}
                  <p class="buttons">
                    <button type="button" @click=${() => this.apply(trial)}>${t('options-apply')}</button>
                    <button
                      type="button"
                      class="secondary outline"
                      @click=${() => void this.leave(trial.name)}
                    >
                      ${t('options-leave')}
                    </button>
                  </p>
                  ${this.students(trial, changes, results)}
                `
        }
      </div>
    `;
  }

  private option(option: OptionInfo, results: Results): TemplateResult {
    const { name } = option;
    const key = optionKey(name);
    const differs = this.value(name) !== option.default;
    const words = this.words();
    // The usual value stands in the reasons, whatever is in force.
    const usual = { ...words, usual: typeof option.default === 'number' ? option.default : '' };
    return html`
      <div class="district-option">
        <label for=${this.idOf(name)}>${optionTitle(name, words)}</label>
        <div class="why" id="${this.idOf(name)}-why">
          <p>${t(`option-${key}-why`, usual)}</p>
          <small>
            ${t('options-default', { value: this.valueWords(name, option.default) })}
            ${differs ? html`<mark>${t('options-differs')}</mark>` : nothing} ·
            ${t(/^A\d/.test(option.number) ? 'options-question' : 'options-rule', { number: option.number })}
          </small>
        </div>
        ${this.control(option)} ${this.trial?.name === name ? this.tried(this.trial, results) : nothing}
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { results } = this;
    if (results === undefined) return nothing;
    const { options } = results.rules;
    const named = new Set(parts.flatMap((part) => part.options));
    const rest = options.filter(({ name }) => !named.has(name));
    const groups = parts.map(({ key, options: names }) => ({
      key,
      options: names.flatMap((name) => options.find((option) => option.name === name) ?? []),
    }));
    return html`
      <p class="lead">${t('options-lead')}</p>
      <p>${t('options-kept')}</p>
      ${[...groups, { key: 'other', options: rest }]
        .filter((group) => group.options.length > 0)
        .map(
          (group) => html`
            <section class="district-options">
              <h2>${t(`options-part-${group.key}`)}</h2>
              ${group.options.map((option) => this.option(option, results))}
            </section>
          `,
        )}
    `;
  }
}

customElements.define('district-options', DistrictOptions);
