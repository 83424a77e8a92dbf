// SPDX-License-Identifier: Apache-2.0
// <problem-list>: the region 'Problems': how many of which cause, what a person should look at, where it is, and what to do.
// `brief`: only how many, and the way to the place that lists them. Tells: fix-list-wanted.
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../engine/types.ts';
import { isRedacted } from '../privacy.ts';
import { has, t } from '../text.ts';
import { showDate, showNumber } from '../show.ts';
import type { AskRows } from './file-rows.ts';
import { fragmentOf } from '../places.ts';
import { LightElement } from './light_element.ts';
import './file-rows.ts';

const shownAtFirst = 25;
const shownMore = 100;
const mostDays = 12; // of one sentence
const rowsAsked = 50; // of one problem, at most
const severities = ['error', 'warning', 'info'] as const;
// Whose value may be, or hold, a student's ID or name.
const idsInValue = new Set(['unmatched_roster', 'malformed_row', 'bad_date']);

// Kinds whose value names days; elsewhere it is the file's own text.
const daysInValue = new Set([
  'not_a_school_day',
  'as_of_uncertain',
  'calendar_suggestion',
  'no_rows_that_day',
  'attendance_not_taken',
]);
const isoDay = /\b\d{4}-\d{2}-\d{2}\b/g;

interface Cause {
  kind: string;
  severity: Problem['severity'];
  count: number;
}

// Which sentence says what is wrong with a row, as far as its column and value tell.
function malformed({ kept, column, value }: Problem): string {
  if (kept) return '-kept';
  if (column) return value ? '-value' : '-missing';
  return value ? '-beyond' : '';
}

export class ProblemList extends LightElement {
  static override properties = {
    problems: { attribute: false },
    brief: { type: Boolean },
    ask: { attribute: false },
    shown: { state: true },
    kind: { state: true },
  };
  declare problems: Problem[];
  declare brief: boolean;
  declare ask: AskRows | undefined;
  declare shown: number;
  declare kind: string; // of the entries shown; '': all

  constructor() {
    super();
    this.problems = [];
    this.brief = false;
    this.shown = shownAtFirst;
    this.kind = '';
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('problems')) return;
    this.shown = shownAtFirst;
    if (!this.problems.some((problem) => problem.kind === this.kind)) this.kind = '';
  }

  // The causes, gravest first, then by how often.
  private causes(): Cause[] {
    const found = new Map<string, Cause>();
    for (const { kind, severity, count } of this.problems) {
      const cause = found.get(kind) ?? { kind, severity, count: 0 };
      if (severities.indexOf(severity) < severities.indexOf(cause.severity)) cause.severity = severity;
      cause.count += count;
      found.set(kind, cause);
    }
    return [...found.values()].sort(
      (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || b.count - a.count,
    );
  }

  // What the rules found in a row of counts has sentences of its own.
  private key(problem: Problem): string {
    const key = `problem-${problem.kind}`;
    const counts = problem.row !== null && problem.students !== undefined;
    if (counts && has(`${key}-counts`)) return `${key}-counts`;
    return problem.kind === 'malformed_row' ? key + malformed(problem) : key;
  }

  private sentence(problem: Problem): string {
    const key = this.key(problem);
    if (!has(key)) return problem.message;
    let value = problem.value ?? '';
    if (daysInValue.has(problem.kind)) {
      const days = value.split(', ');
      const more = days.length - mostDays;
      if (more > 1) value = days.slice(0, mostDays).join(', ');
      value = value.replace(isoDay, (day) => showDate(day, 'plain'));
      if (more > 1) value = `${value}, ${t('meeting-more', { count: more })}`;
    }
    if (isRedacted() && idsInValue.has(problem.kind)) value = '…';
    const column = problem.column ?? '';
    return t(key, { count: problem.count, value, column, blank: value === '' ? 'yes' : 'no' });
  }

  private advice(problem: Problem): string {
    const key = `${this.key(problem)}-do`;
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
    if (isRedacted()) return html`<small class="place">${t('privacy-names-kept')}</small>`;
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

  private rows({ file, row, rows }: Problem): TemplateResult | typeof nothing {
    if (this.ask === undefined || !file || !row) return nothing;
    return html`<file-rows
      .ask=${this.ask}
      .label=${t('rows-show')}
      .wanted=${{ kind: 'rows', file, rows: (rows ?? [row]).slice(0, rowsAsked) }}
    ></file-rows>`;
  }

  // Severity is told by a word and a shape, never by colour alone.
  private severity(severity: Problem['severity']): TemplateResult {
    return html`<span class="chip ${severity}">${t(`severity-${severity}`)}</span>`;
  }

  private choose(kind: string): void {
    this.kind = this.kind === kind ? '' : kind;
    this.shown = shownAtFirst;
  }

  private totals(): TemplateResult {
    const totals = severities
      .map((severity) => ({
        severity,
        count: this.problems.filter((problem) => problem.severity === severity).length,
      }))
      .filter(({ count }) => count > 0);
    return html`
      <ul class="severities">
        ${totals.map(
          ({ severity, count }) =>
            html`<li>${this.severity(severity)} ${t('problems-count', { count })}</li>`,
        )}
      </ul>
    `;
  }

  private overview(): TemplateResult {
    const causes = this.causes();
    return html`
      ${this.totals()}
      ${
        causes.length < 2
          ? nothing
          : html`
              <p id="causes-label">${t('causes-label')}</p>
              <ul class="causes" aria-labelledby="causes-label">
                ${causes.map(
                  ({ kind, severity, count }) => html`
                    <li>
                      <button
                        type="button"
                        class="outline secondary cause ${severity}"
                        aria-pressed=${this.kind === kind ? 'true' : 'false'}
                        @click=${() => this.choose(kind)}
                      >
                        ${has(`cause-${kind}`) ? t(`cause-${kind}`) : kind}
                        <span class="figures">${showNumber(count)}</span>
                      </button>
                    </li>
                  `,
                )}
              </ul>
            `
      }
    `;
  }

  override render(): TemplateResult {
    // Gravest first; within, by file and row as the engine lists them.
    const listed = this.problems
      .filter((problem) => this.kind === '' || problem.kind === this.kind)
      .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const rest = listed.length - this.shown;
    return html`
      <section class="problems" aria-labelledby="problems-heading">
        <h2 id="problems-heading">${t('problems-heading')}</h2>
        ${
          this.problems.length === 0
            ? html`<p>${t('problems-none')}</p>`
            : this.brief
              ? html`${this.totals()}
                  <p><a href="#${fragmentOf('problems')}">${t('problems-all')}</a></p>`
              : html`
                  ${this.overview()}
                  <div class="fix-list">
                    <button
                      type="button"
                      class="secondary"
                      aria-describedby="fix-list-hint"
                      @click=${() => this.tell('fix-list-wanted', null)}
                    >
                      ${t('fix-list')}
                    </button>
                    <small id="fix-list-hint">${t('fix-list-hint')}</small>
                  </div>
                  <ul class="entries">
                    ${listed.slice(0, this.shown).map(
                      (problem) => html`
                        <li class=${problem.severity} data-kind=${problem.kind}>
                          ${this.severity(problem.severity)} ${this.place(problem)}
                          <p>${this.sentence(problem)} <span class="advice">${this.advice(problem)}</span></p>
                          ${this.rows(problem)} ${this.students(problem)}
                        </li>
                      `,
                    )}
                  </ul>
                  ${
                    rest > 0
                      ? html`<button
                          type="button"
                          class="secondary"
                          @click=${() => (this.shown += shownMore)}
                        >
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
