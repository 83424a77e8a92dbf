// SPDX-License-Identifier: Apache-2.0
// <would-take>: for each school how many fewer students at 10% or more bring it below a line, and who is closest. The line is
// the law's 15%, and a goal typed here for the session. Tells: goal-set (a percent, 0: none), student-wanted.
import { html, nothing, type TemplateResult } from 'lit';
import {
  countOf,
  ownOrHidden,
  showLine,
  type Closest,
  type Take,
  type TakeLine,
  type TakeSchool,
} from '../charts.ts';
import type { StudentWanted } from '../places.ts';
import { isRedacted, isSmall, shownName } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export class WouldTake extends LightElement {
  static override properties = {
    take: { attribute: false },
    goal: { attribute: false },
    hiddenTotal: { attribute: false },
    options: { attribute: false },
  };
  declare take: Take | undefined;
  declare goal: number;
  declare hiddenTotal: boolean; // of all schools, in anything shared

  declare options: Record<string, boolean | number | string>;

  constructor() {
    super();
    this.options = {};
    this.goal = 0;
    this.hiddenTotal = true;
  }

  private setGoal(event: Event): void {
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>('#goal');
    const goal = Number(input?.value ?? '');
    if (Number.isInteger(goal) && goal >= 0 && goal <= 100) this.tell('goal-set', goal);
  }

  private line(line: TakeLine): TemplateResult {
    const percent = showLine(line);
    const key = line.line === 'goal' ? 'take-goal' : 'take-line';
    if (line.fewer === null) return html`<li>${t('take-line-open', { line: percent })}</li>`;
    return html`<li>
      ${line.fewer === 0 ? t(`${key}-below`, { line: percent }) : t(key, { line: percent, fewer: line.fewer })}
    </li>`;
  }

  private closestTable(students: Closest[], label: string, earlyDays: number): TemplateResult {
    return html`
      <div class="scroller" role="region" aria-label=${label} tabindex="0">
        <table>
          <caption class="unseen">
            ${label}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('chart-student')}</th>
              <th scope="col">${t('chart-grade-column')}</th>
              <th scope="col">${t('chart-missed-days')}</th>
              <th scope="col">${t('take-days-needed')}</th>
            </tr>
          </thead>
          <tbody>
            ${students.map(
              (row) => html`
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      data-opens="${row.school_year} ${row.student_id}"
                      @click=${() =>
                        this.tell<StudentWanted>('student-wanted', {
                          student_id: row.student_id,
                          school_year: row.school_year,
                        })}
                    >
                      <span translate="no">${shownName(row, row.index + 1)}</span>
                    </button>
                  </th>
                  <td>${row.grade ?? ''}</td>
                  <td>
                    ${
                      row.days_enrolled < earlyDays
                        ? t('early-of', { absent: row.days_absent, enrolled: row.days_enrolled })
                        : countOf(row.days_absent, row.days_enrolled)
                    }
                  </td>
                  <td class="number">${row.present_days_needed}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private school(take: Take, row: TakeSchool): TemplateResult {
    const name = row.school ?? t('chart-no-school');
    // Small numbers are held back while names are.
    const few = (count: number): string => (isSmall(count, row.students, this.options) ? '-few' : '');
    const closest = t(`take-closest${few(row.closest.length)}`, { count: row.closest.length });
    return html`
      <section class="take-school">
        <h3>${name}</h3>
        <p>
          ${ownOrHidden(
            row.chronic === null
              ? t('take-open')
              : t('take-now', { part: row.chronic, whole: row.students, line: showLine(take.chronic_line) }),
            row.suppressed,
          )}
        </p>
        <div class=${row.suppressed ? 'chart-own' : ''} ?hidden=${row.suppressed && isRedacted()}>
          <ul>
            ${row.lines.map((line) => this.line(line))}
          </ul>
          ${row.early > 0 ? html`<p class="hint">${t(`take-early${few(row.early)}`, { count: row.early, days: take.early_days })}</p>` : nothing}
          ${
            row.closest.length > 0
              ? html`<details>
                  <summary>${closest}</summary>
                  <p class="hint">${t('take-closest-measure', { line: showLine(take.chronic_line) })}</p>
                  ${this.closestTable(row.closest, `${name}: ${closest}`, take.early_days)}
                </details>`
              : nothing
          }
          ${row.left > 0 ? html`<p class="hint">${t(`take-left${few(row.left)}`, { count: row.left })}</p>` : nothing}
          ${row.not_this_year > 0 ? html`<p class="hint">${t(`take-not-this-year${few(row.not_this_year)}`, { count: row.not_this_year })}</p>` : nothing}
        </div>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { take } = this;
    if (take === undefined || !take.rates_known || take.schools.length === 0) return nothing;
    const { district } = take;
    return html`
      <section class="chart-section take">
        <h2>${t('take-heading')}</h2>
        <p>${t('take-words', { line: showLine(take.chronic_line) })}</p>
        <form class="goal-form" @submit=${(event: Event) => this.setGoal(event)}>
          <label for="goal">${t('take-goal-label')}</label>
          <input
            id="goal"
            autocomplete="off"
            type="number"
            min="0"
            max="100"
            step="1"
            inputmode="numeric"
            aria-describedby="goal-hint"
          />
          <button type="submit" class="secondary">${t('take-goal-set')}</button>
          <small id="goal-hint">${t('take-goal-hint')}</small>
        </form>
        ${
          district === null || take.schools.length === 1 || (this.hiddenTotal && isRedacted())
            ? nothing
            : html`
                <section class=${this.hiddenTotal ? 'take-school chart-own' : 'take-school'}>
                  <h3>${t('take-district')}</h3>
                  <p>
                    ${
                      district.chronic === null
                        ? t('take-open')
                        : t('take-now', {
                            part: district.chronic,
                            whole: district.students,
                            line: showLine(take.chronic_line),
                          })
                    }
                  </p>
                  <ul>
                    ${district.lines.map((line) => this.line(line))}
                  </ul>
                </section>
              `
        }
        ${take.schools.map((row) => this.school(take, row))}
      </section>
    `;
  }
}

customElements.define('would-take', WouldTake);
