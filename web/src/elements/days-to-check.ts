// SPDX-License-Identifier: Apache-2.0
// <days-to-check>: the days on which the school's key and the rule differ, grouped by cause: how many, what settles them, and
// whose days they are; under them the same files by three definitions. Tells: answered, student-wanted, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CheckGroup, CheckRow, DaysToCheckAnswer } from '../check.ts';
import { Dropped } from '../engine/client.ts';
import { fragmentOf, type Ask, type StudentWanted } from '../places.ts';
import { isSmall, privacy, setPrivacy, shownName } from '../privacy.ts';
import type { Known } from '../questions.ts';
import { withOption } from '../settings.ts';
import { lawWords, showDate, showList, showNumber } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import type { Results } from './results-view.ts';
import './definition-table.ts';

const pageSize = 50;

// Whose students are listed only once reasons are shown: the group itself names one.
const tellsReason = new Set([
  'reason_not_listed',
  'medical_missing',
  'court_missing',
  'preapproval_missing',
  'reason_excuses',
]);

export class DaysToCheck extends LightElement {
  static override properties = {
    results: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
    answer: { state: true },
    shown: { state: true },
    page: { state: true },
  };
  declare results: Results | undefined;
  declare known: Known | undefined;
  declare ask: Ask | undefined;
  declare answer: DaysToCheckAnswer | undefined;
  declare shown: string; // the group whose days are listed; '': none
  declare page: DaysToCheckAnswer | undefined; // of that group
  private turn = 0;

  constructor() {
    super();
    this.shown = '';
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('results')) return;
    this.page = undefined;
    void this.load();
  }

  private async load(): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    const turn = ++this.turn;
    try {
      const answer = await ask.view<DaysToCheckAnswer>('days_to_check', { limit: 0 });
      if (turn !== this.turn) return;
      this.answer = answer;
      if (answer.groups.some(({ group }) => group === this.shown)) await this.list(this.shown, 0);
      else this.shown = '';
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    }
  }

  private async list(group: string, offset: number): Promise<void> {
    const { ask, turn } = this;
    if (ask === undefined) return;
    this.shown = group;
    try {
      const page = await ask.view<DaysToCheckAnswer>('days_to_check', { group, offset, limit: pageSize });
      if (turn === this.turn && this.shown === group) this.page = page;
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    }
  }

  private toggle(group: string): void {
    this.page = undefined;
    if (this.shown === group) this.shown = '';
    else void this.list(group, 0);
  }

  private accept({ accept }: CheckGroup): void {
    const { known } = this;
    if (known === undefined || accept === null) return;
    const settings = withOption(known.settings, accept.option, accept.value);
    this.tell<Answered>('answered', { settings, what: 'option' });
  }

  private open({ student_id, school_year }: CheckRow): void {
    this.tell<StudentWanted>('student-wanted', { student_id, school_year });
  }

  private days(group: CheckGroup, page: DaysToCheckAnswer): TemplateResult {
    const title = t(`check-${group.group}`, this.words());
    const several = (this.results?.summary.counts.length ?? 0) > 1;
    const last = page.offset + page.rows.length;
    return html`
      <div class="scroller" tabindex="0" role="region" aria-label=${t('check-days-of', { title })}>
        <table aria-label=${t('check-days-of', { title })}>
          <thead>
            <tr>
              <th scope="col">${t('check-col-student')}</th>
              <th scope="col">${t('check-col-date')}</th>
              <th scope="col">${t('check-col-code')}</th>
              <th scope="col" class="number">${t('check-col-number')}</th>
              <th scope="col">${t('check-col-until')}</th>
            </tr>
          </thead>
          <tbody>
            ${page.rows.map(
              (row) => html`
                <tr>
                  <th scope="row">
                    <button type="button" class="link" @click=${() => this.open(row)}>
                      <span translate="no">${shownName(row, row.index + 1)}</span>
                    </button>
                    ${row.school === null ? nothing : html`<small>${row.school}</small>`}
                  </th>
                  <td>${showDate(row.date, several ? 'long' : 'day')}</td>
                  <td><code>${row.code === '' ? t('codes-blank') : row.code}</code></td>
                  <td class="number">${row.ordinal === null ? '–' : showNumber(row.ordinal)}</td>
                  <td>${row.curable_until === null ? '–' : showDate(row.curable_until, 'plain')}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <p class="pager">
        <button
          type="button"
          class="secondary outline"
          ?disabled=${page.offset === 0}
          @click=${() => void this.list(group.group, Math.max(0, page.offset - pageSize))}
        >
          ${t('check-back')}
        </button>
        <span>${t('check-range', { first: page.offset + 1, last, total: page.total })}</span>
        <button
          type="button"
          class="secondary outline"
          ?disabled=${last >= page.total}
          @click=${() => void this.list(group.group, last)}
        >
          ${t('check-on')}
        </button>
      </p>
    `;
  }

  private listed(group: CheckGroup): TemplateResult | typeof nothing {
    if (tellsReason.has(group.group) && !privacy().details) {
      return html`
        <p>${t('check-reason-hidden')}</p>
        <button type="button" class="secondary outline" @click=${() => setPrivacy({ details: true })}>
          ${t('privacy-details')}
        </button>
      `;
    }
    const shown = this.shown === group.group;
    return html`
      <button
        type="button"
        class="secondary outline"
        aria-expanded=${shown ? 'true' : 'false'}
        aria-label=${t(shown ? 'check-hide-of' : 'check-show-of', { title: t(`check-${group.group}`, this.words()) })}
        @click=${() => this.toggle(group.group)}
      >
        ${t(shown ? 'check-hide' : 'check-show')}
      </button>
      ${shown && this.page !== undefined ? this.days(group, this.page) : nothing}
    `;
  }

  private words(): Record<string, number> {
    const { results } = this;
    if (results === undefined) return {};
    return lawWords(results.rules, results.summary.options, results.summary.as_of);
  }

  // Small numbers are held back while names are.
  private isHidden(students: number): boolean {
    const { summary } = this.results ?? {};
    const all = (summary?.counts ?? []).reduce((sum, year) => sum + year.students, 0);
    return isSmall(students, all, summary?.options ?? {});
  }

  private group(group: CheckGroup): TemplateResult {
    const words = this.words();
    const codes = group.codes.map(({ code, days }) =>
      t('check-code', { code: code === '' ? t('codes-blank') : code, days }),
    );
    return html`
      <article class="check-group">
        <h3>${t(`check-${group.group}`, words)}</h3>
        <p class="check-counts">
          ${
            this.isHidden(group.students)
              ? t('check-counts-hidden')
              : html`<strong>${t('check-counts', { days: group.days, students: group.students })}</strong>
                  ${group.open > 0 ? t('check-open', { days: group.open }) : nothing}
                  ${t('check-codes', { codes: showList(codes) })}`
          }
        </p>
        <dl>
          <dt>${t('check-settles')}</dt>
          <dd>${t(`check-${group.group}-settles`, words)}</dd>
          <dt>${t('check-as-keyed')}</dt>
          <dd>
            ${
              group.accept === null
                ? t(`check-${group.group}-school`, words)
                : html`${t(this.isHidden(group.students) ? 'check-accept-note-hidden' : 'check-accept-note', { ...words, days: group.days })}
                    <button type="button" class="secondary" @click=${() => this.accept(group)}>
                      ${t('check-accept')}
                    </button>`
            }
          </dd>
        </dl>
        ${this.listed(group)}
      </article>
    `;
  }

  private side(keyed: CheckGroup['keyed'], groups: CheckGroup[]): TemplateResult | typeof nothing {
    const here = groups.filter((group) => group.keyed === keyed);
    if (here.length === 0) return nothing;
    return html`
      <section>
        <h2>${t(`check-keyed-${keyed}`)}</h2>
        ${here.map((group) => this.group(group))}
      </section>
    `;
  }

  private trusting(): TemplateResult | typeof nothing {
    if (this.results?.summary.options['keyed.level2'] !== 'trust') return nothing;
    return html`<p class="standing">
      ${t('check-trusting', this.words())} <a href="#${fragmentOf('options')}">${t('place-options')}</a>
    </p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { results, answer } = this;
    if (results === undefined) return nothing;
    return html`
      <p class="lead">${t('check-lead')}</p>
      ${this.trusting()}
      ${
        answer === undefined
          ? html`<p>${t('check-counting')}</p>`
          : html`
              <p class="check-total">
                <strong
                  >${answer.days > 0 && this.isHidden(answer.students) ? t('check-counts-hidden') : t('check-total', { days: answer.days, students: answer.students })}</strong
                >
                ${answer.not_known > 0 ? t('check-not-known', { days: answer.not_known }) : nothing}
              </p>
              ${this.side('excused', answer.groups)} ${this.side('unexcused', answer.groups)}
            `
      }
      <definition-table .results=${results} .ask=${this.ask}></definition-table>
    `;
  }
}

customElements.define('days-to-check', DaysToCheck);
