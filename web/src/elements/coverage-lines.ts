// SPDX-License-Identifier: Apache-2.0
// <coverage-lines>: a line a school: from when to when its rows reach; and IDs that stand in one file alone, side by side.
import { html, nothing, type TemplateResult } from 'lit';
import type { Coverage, Ids } from '../engine/types.ts';
import { showDate } from '../show.ts';
import { isRedacted } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export class CoverageLines extends LightElement {
  static override properties = { coverage: { attribute: false }, ids: { attribute: false } };
  declare coverage: Coverage[];
  declare ids: Ids | undefined;

  constructor() {
    super();
    this.coverage = [];
  }

  private schools(): TemplateResult | typeof nothing {
    if (this.coverage.length === 0) return nothing;
    const years = new Set(this.coverage.map((line) => line.school_year)).size > 1;
    return html`
      <h3 id="coverage-heading">${t('coverage-heading')}</h3>
      <ul class="coverage" aria-labelledby="coverage-heading">
        ${this.coverage.map(
          (line) => html`
            <li>
              <strong translate="no">${line.school || t('student-no-school')}</strong
              >${years ? `, ${line.school_year}` : ''}:
              ${
                line.first === null || line.last === null
                  ? t('coverage-students', { students: line.students })
                  : t(line.first === line.last ? 'coverage-day' : 'coverage-line', {
                      students: line.students,
                      first: showDate(line.first, 'plain'),
                      last: showDate(line.last, 'plain'),
                    })
              }
              ${
                line.ends_before > 0
                  ? html`<mark>${t('coverage-early', { days: line.ends_before })}</mark>`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    `;
  }

  private side(heading: string, side: Ids['roster_only']): TemplateResult {
    const examples = isRedacted() ? [] : side.examples;
    const rest = side.count - examples.length;
    return html`
      <div>
        <h4>${heading}</h4>
        <p class="figures">${t('ids-count', { count: side.count })}</p>
        <ul translate="no">
          ${examples.map((id) => html`<li><code>${id}</code></li>`)}
          ${rest > 0 ? html`<li translate="yes">${t('ids-more', { count: rest })}</li>` : nothing}
        </ul>
      </div>
    `;
  }

  private unmatched(): TemplateResult | typeof nothing {
    const { ids } = this;
    if (ids === undefined) return nothing;
    const { both, attendance_only: attendance, roster_only: roster } = ids;
    if (both + roster.count === 0 || both + attendance.count === 0) return nothing; // there is one side alone
    if (attendance.count + roster.count === 0) return nothing;
    return html`
      <section class="ids">
        <h3>${t('ids-heading')}</h3>
        <p>${t('ids-both', { count: both })} ${t('ids-hint')}</p>
        <div class="columns">
          ${this.side(t('ids-attendance'), attendance)} ${this.side(t('ids-roster'), roster)}
        </div>
      </section>
    `;
  }

  override render(): TemplateResult {
    return html`${this.schools()} ${this.unmatched()}`;
  }
}

customElements.define('coverage-lines', CoverageLines);
