// SPDX-License-Identifier: Apache-2.0
// <early-students>: students who are enrolled for so few days that a share says little yet: their days, and no band.
// Tells: student-wanted, list-wanted, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Page } from '../engine/types.ts';
import type { Ask } from '../places.ts';
import { isSmall, shownName } from '../privacy.ts';
import { lawValue } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';

const most = 12;

export class EarlyStudents extends LightElement {
  static override properties = {
    results: { attribute: false },
    ask: { attribute: false },
    page: { state: true },
  };
  declare results: Results | undefined;
  declare ask: Ask | undefined;
  declare page: Page | undefined;
  private turn = 0;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('results')) void this.load();
  }

  private async load(): Promise<void> {
    const { ask, results } = this;
    if (ask === undefined || results === undefined) return;
    const turn = ++this.turn;
    try {
      const filter = {
        year: null,
        search: '',
        sort: 'days_absent',
        descending: true,
        offset: 0,
        limit: most,
      };
      const page = await ask.page({ ...filter, early: true });
      if (turn === this.turn) this.page = page;
    } catch (error) {
      this.tell('failed', error);
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { page, results } = this;
    if (page === undefined || results === undefined || page.total === 0) return nothing;
    const { rules, summary } = results;
    const days = lawValue(rules, 'chronic.first_minimum_days', summary.as_of);
    const all = summary.counts.reduce((sum, { students }) => sum + students, 0);
    const few = isSmall(page.total, all, summary.options);
    return html`
      <section class="early" aria-labelledby="early-heading">
        <h2 id="early-heading">${t('early-heading')}</h2>
        <p>${t(few ? 'early-why-few' : 'early-why', { days, students: page.total })}</p>
        <ul class="plain early-list">
          ${page.rows.map(
            (row) => html`
              <li>
                <button
                  type="button"
                  class="link"
                  data-opens="${row.school_year} ${row.student_id}"
                  @click=${() => this.tell('student-wanted', { student_id: row.student_id, school_year: row.school_year })}
                >
                  <span translate="no">${shownName(row, row.index + 1)}</span>
                </button>
                <span class="figures">
                  ${
                    row.days_absent === null
                      ? t('not-known')
                      : t('early-of', { absent: row.days_absent, enrolled: row.days_enrolled })
                  }
                </span>
              </li>
            `,
          )}
        </ul>
        ${
          page.total > page.rows.length
            ? html`<button
                type="button"
                class="secondary outline"
                @click=${() => this.tell('list-wanted', { early: true, sort: 'days_absent', descending: true })}
              >
                ${few ? t('agenda-show-all') : t('early-all', { students: page.total })}
              </button>`
            : nothing
        }
      </section>
    `;
  }
}

customElements.define('early-students', EarlyStudents);
