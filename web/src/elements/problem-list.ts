// SPDX-License-Identifier: Apache-2.0
// <problem-list>: the region 'Problems': what a person should look at, where it is, and what to do.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../engine/types.ts';
import { has, t } from '../text.ts';
import { showDate } from '../show.ts';
import { LightElement } from './light_element.ts';

const shownAtFirst = 25;
const shownMore = 100;
// Kinds whose value names days; elsewhere it is the file's own text.
const daysInValue = new Set([
  'as_of_uncertain',
  'calendar_suggestion',
  'no_rows_that_day',
  'attendance_not_taken',
]);
const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

export class ProblemList extends LightElement {
  static override properties = { problems: { attribute: false }, shown: { state: true } };
  declare problems: Problem[];
  declare shown: number;

  constructor() {
    super();
    this.problems = [];
    this.shown = shownAtFirst;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('problems')) this.shown = shownAtFirst;
  }

  private sentence(problem: Problem): string {
    const key = `problem-${problem.kind}`;
    if (!has(key)) return problem.message;
    let value = problem.value ?? '';
    if (daysInValue.has(problem.kind)) value = value.replace(isoDay, (day) => showDate(day, 'plain'));
    return t(key, { count: problem.count, value, blank: value === '' ? 'yes' : 'no' });
  }

  private advice(problem: Problem): string {
    const key = `problem-${problem.kind}-do`;
    return has(key) ? t(key) : (problem.suggestion ?? '');
  }

  private place(problem: Problem): TemplateResult | typeof nothing {
    const parts: string[] = [];
    if (problem.file) parts.push(problem.file);
    if (problem.row) {
      parts.push(t('problem-row', { row: problem.row, more: Math.max(0, (problem.rows?.length ?? 1) - 1) }));
    }
    if (problem.column) parts.push(t('problem-column', { column: problem.column }));
    return parts.length === 0 ? nothing : html`<small class="place">${parts.join(' · ')}</small>`;
  }

  private students(problem: Problem): TemplateResult | typeof nothing {
    const students = problem.students ?? [];
    if (students.length === 0) return nothing;
    return html`
      <details>
        <summary>${t('problem-students')}</summary>
        <ul class="plain">
          ${students.map(
            (one) => html`
              <li>
                <span translate="no">${one.student_id}</span
                >${one.date === null ? '' : `: ${showDate(one.date)}`}
              </li>
            `,
          )}
        </ul>
      </details>
    `;
  }

  override render(): TemplateResult {
    const rest = this.problems.length - this.shown;
    return html`
      <section class="problems" aria-labelledby="problems-heading">
        <h2 id="problems-heading">${t('problems-heading')}</h2>
        ${
          this.problems.length === 0
            ? html`<p>${t('problems-none')}</p>`
            : html`
                <p class="hint">${t('problems-count', { count: this.problems.length })}</p>
                <ul>
                  ${this.problems.slice(0, this.shown).map(
                    (problem) => html`
                      <li class=${problem.severity} data-kind=${problem.kind}>
                        <span class="chip">${t(`severity-${problem.severity}`)}</span>
                        ${this.place(problem)}
                        <p>${this.sentence(problem)} <span class="advice">${this.advice(problem)}</span></p>
                        ${this.students(problem)}
                      </li>
                    `,
                  )}
                </ul>
                ${
                  rest > 0
                    ? html`<button type="button" class="secondary" @click=${() => (this.shown += shownMore)}>
                        ${t('problems-more', { count: Math.min(rest, shownMore) })}
                      </button>`
                    : nothing
                }
              `
        }
      </section>
    `;
  }
}

customElements.define('problem-list', ProblemList);
