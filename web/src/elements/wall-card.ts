// SPDX-License-Identifier: Apache-2.0
// <wall-card>: one page of paper for a wall, in English and Spanish: how many missed days are which share by each month's end,
// the rules of wellness days, whom to call. Every number is of the engine's view `year_marks`.
import { html, nothing, type TemplateResult } from 'lit';
import type { YearMarks } from '../family/types.ts';
import type { Leaflet } from '../leaflets.ts';
import { showDate, showMonth, showNumber, showRate } from '../show.ts';
import { speaking, t, type Language } from '../text.ts';
import { LightElement } from './light_element.ts';

const spoken: Language[] = ['en', 'es'];

export class WallCard extends LightElement {
  static override properties = {
    marks: { attribute: false },
    leaflet: { attribute: false },
  };
  declare marks: YearMarks | undefined;
  declare leaflet: Leaflet | undefined;

  // The same words in both languages, each marked as what it is.
  private both(words: (of: Language) => string): TemplateResult {
    return html`${spoken.map(
      (of) => html`<span lang=${of} class="wall-${of}">${speaking(of, () => words(of))}</span> `,
    )}`;
  }

  private table({ months }: YearMarks): TemplateResult {
    const percents = [...new Set(months.flatMap(({ marks }) => marks.map(({ percent }) => percent)))];
    const early = months.some((month) => month.early);
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${t('leaflet-card-heading')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.both(() => t('wall-month'))}</th>
              <th scope="col" class="number">${this.both(() => t('wall-days'))}</th>
              ${percents.map(
                (percent) =>
                  html`<th scope="col" class="number">
                    <strong>${showRate(percent, 100)}</strong> ${this.both(() => t('wall-missed'))}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${months.map(
              (month) => html`
                <tr>
                  <th scope="row">
                    ${this.both(() => showMonth(month.month))}${month.early ? '*' : nothing}
                  </th>
                  <td class="number">${showNumber(month.school_days)}</td>
                  ${percents.map(
                    (percent) =>
                      html`<td class="number">
                        ${showNumber(month.marks.find((mark) => mark.percent === percent)?.days ?? 0)}
                      </td>`,
                  )}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      ${early ? html`<p class="wall-early">* ${this.both(() => t('wall-early'))}</p>` : nothing}
    `;
  }

  private words({ law, year, rules_checked: checked }: YearMarks, leaflet: Leaflet): TemplateResult {
    const { phone, hours } = leaflet;
    const lines = [
      t('wall-all-days', { percent: law.chronic_percent }),
      ...(law.wellness_in_force
        ? [
            t('wall-wellness-days', { days: law.wellness_days }),
            t('wall-wellness-row'),
            t(law.permission_required ? 'wall-wellness-permission' : 'wall-wellness-no-permission', {
              age: law.self_consent_age,
            }),
            t('wall-wellness-counts'),
          ]
        : []),
      t(law.note_from === 'absence' ? 'wall-notes-absence' : 'wall-notes', {
        first: law.first_absences,
        next: law.first_absences + 1,
        days: law.note_days,
      }),
    ];
    return html`
      <h3>${t('wall-rules')}</h3>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      <p class="wall-call">
        ${t('wall-call')}
        <strong translate="no">${phone === '' ? '____________________' : phone}</strong>
        ${hours === '' ? nothing : html`<span>${hours}</span>`}
      </p>
      <p class="wall-foot">
        ${year.assumed.length === 0 ? nothing : t('wall-assumed')} ${t('wall-record')}
        ${t('foot-checked', { date: showDate(checked, 'plain') })} ${t('foot-crisis')}
      </p>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { marks, leaflet } = this;
    if (marks === undefined || leaflet === undefined) return nothing;
    return html`
      <article class="paper wall">
        <header>
          <div class="wall-logo" aria-hidden="true"></div>
          <div>
            <h2>${this.both(() => t('wall-heading'))}</h2>
            <p>
              <strong translate="no">${leaflet.name}</strong>
              <span>${marks.school_year}</span>
            </p>
          </div>
        </header>
        <p>${this.both(() => t('wall-table-is'))}</p>
        ${this.table(marks)}
        <div class="wall-languages">
          ${spoken.map(
            (of) => html`<section lang=${of}>${speaking(of, () => this.words(marks, leaflet))}</section>`,
          )}
        </div>
      </article>
    `;
  }
}

customElements.define('wall-card', WallCard);
