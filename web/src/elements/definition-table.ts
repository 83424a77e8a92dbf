// SPDX-License-Identifier: Apache-2.0
// <definition-table>: Connecticut, the school's own key and the federal count side by side, so that one sees why another
// system shows another number; and the same on earlier days, as an earlier extract had it. Tells: failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { answerFor, chronicPercent } from '../answers.ts';
import type { Definitions } from '../check.ts';
import { Dropped, Refused } from '../engine/client.ts';
import type { Ask } from '../places.ts';
import { isSmall } from '../privacy.ts';
import { lawValue, showDate, showNumber, showRate } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';

export class DefinitionTable extends LightElement {
  static override properties = {
    results: { attribute: false },
    ask: { attribute: false },
    now: { state: true },
    dated: { state: true },
  };
  declare results: Results | undefined;
  declare ask: Ask | undefined;
  declare now: Definitions | undefined;
  // By date, null where nothing was there yet, undefined while it is worked out; undefined: not asked for.
  declare dated: Map<string, Definitions | null | undefined> | undefined;
  private turn = 0;

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('results')) return;
    this.dated = undefined;
    void this.load();
  }

  private async load(): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    const turn = ++this.turn;
    try {
      const now = await ask.view<Definitions>('definitions');
      if (turn === this.turn) this.now = now;
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    }
  }

  // One day after the other, so that the page answers in between.
  private async byDate(): Promise<void> {
    const { ask, now, turn } = this;
    if (ask === undefined || now === undefined) return;
    this.dated = new Map([...now.dates, now.as_of].map((day) => [day, undefined]));
    try {
      for (const day of now.dates) {
        const of = await this.on(ask, now, day);
        if (turn !== this.turn) return;
        this.dated = new Map(this.dated).set(day, of);
      }
      this.dated = new Map(this.dated).set(now.as_of, now);
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    }
  }

  private async on(ask: Ask, now: Definitions, day: string): Promise<Definitions | null> {
    try {
      return await ask.view<Definitions>('definitions', { school_year: now.school_year, as_of: day });
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  private count(count: number | null, students: number): string {
    if (count === null) return t('not-known');
    return isSmall(count, students, this.results?.summary.options ?? {})
      ? t('number-hidden')
      : showNumber(count);
  }

  private chronic(count: number | null, students: number, everyone: boolean): TemplateResult | string {
    const hidden = isSmall(count ?? 0, students, this.results?.summary.options ?? {});
    if (count === null || hidden || !everyone || students === 0) return this.count(count, students);
    return html`${showNumber(count)} <small>${showRate(count, students)}</small>`;
  }

  private tells(about: 'chronic' | 'truancy'): boolean {
    const { results, now } = this;
    return answerFor(results?.summary.can_tell ?? [], now?.school_year ?? '', about) !== 'no';
  }

  private table(now: Definitions, results: Results): TemplateResult {
    const { connecticut: state, as_keyed: keyed, federal, everyone } = now;
    const all = results.summary.counts.find((row) => row.school_year === now.school_year)?.students ?? 0;
    const percent = chronicPercent(results.rules, now.as_of);
    const none = html`<span class="none">${t('definitions-none')}</span>`;
    const ofKey = (count: number | null): TemplateResult | string =>
      count === null ? html`<span class="none">${t('definitions-no-key')}</span>` : this.count(count, all);
    const federalCount = federal.chronic_open > 0 ? null : federal.chronic;
    return html`
      <div class="scroller" tabindex="0" role="region" aria-labelledby="definitions-heading">
        <table class="definitions" aria-labelledby="definitions-heading">
          <thead>
            <tr>
              <th scope="col"><span class="unseen">${t('definitions-what')}</span></th>
              <th scope="col" class="number">${t('definitions-connecticut')}</th>
              <th scope="col" class="number">${t('definitions-keyed')}</th>
              <th scope="col" class="number">${t('definitions-federal')}</th>
            </tr>
          </thead>
          <tbody>
            ${
              this.tells('chronic')
                ? html`
                    <tr>
                      <th scope="row">${t('definitions-students')}</th>
                      <td class="number">${showNumber(state.students)}</td>
                      <td class="number">${none}</td>
                      <td class="number">${showNumber(federal.students)}</td>
                    </tr>
                    <tr>
                      <th scope="row">${t('definitions-chronic', { percent })}</th>
                      <td class="number">${this.chronic(state.chronic, state.students, everyone)}</td>
                      <td class="number"><span class="none">${t('definitions-same-days')}</span></td>
                      <td class="number">${this.chronic(federalCount, federal.students, everyone)}</td>
                    </tr>
                  `
                : nothing
            }
            ${
              this.tells('truancy')
                ? html`
                    <tr>
                      <th scope="row">${t('definitions-unexcused')}</th>
                      <td class="number">
                        ${showNumber(state.unexcused)}
                        <small>${t('definitions-certain', { days: state.certain })}</small>
                      </td>
                      <td class="number">
                        ${keyed.unexcused === null ? ofKey(null) : showNumber(keyed.unexcused)}
                      </td>
                      <td class="number">${none}</td>
                    </tr>
                    <tr>
                      <th scope="row">${t('definitions-meeting')}</th>
                      <td class="number">
                        ${this.count(state.meeting_sure, all)}
                        <small
                          >${t('definitions-if', { count: this.count(state.meeting_if_not_found, all) })}</small
                        >
                      </td>
                      <td class="number">${ofKey(keyed.meeting)}</td>
                      <td class="number">${none}</td>
                    </tr>
                  `
                : nothing
            }
          </tbody>
        </table>
      </div>
      ${everyone ? nothing : html`<p>${t('definitions-not-everyone')}</p>`}
    `;
  }

  private why(now: Definitions, results: Results): TemplateResult {
    const day = now.as_of;
    const words = {
      percent: chronicPercent(results.rules, day),
      days: now.minimum_days,
      month: lawValue(results.rules, 'truancy.unexcused_in_month', day),
      year: lawValue(results.rules, 'truancy.unexcused_in_year', day),
      several: now.federal.several,
    };
    const prek = results.summary.options['rates.include_prek'] === true;
    return html`
      <dl class="definition-words">
        <dt>${t('definitions-connecticut')}</dt>
        <dd>
          ${t('definitions-connecticut-words', words)}
          ${t(prek ? 'definitions-with-prek' : 'definitions-without-prek')}
        </dd>
        <dt>${t('definitions-keyed')}</dt>
        <dd>${t('definitions-keyed-words', words)}</dd>
        <dt>${t('definitions-federal')}</dt>
        <dd>
          ${t('definitions-federal-words', words)}
          ${now.federal.several > 0 ? t('definitions-several', words) : nothing}
        </dd>
      </dl>
    `;
  }

  private dates(now: Definitions, dated: Map<string, Definitions | null | undefined>): TemplateResult {
    const chronic = this.tells('chronic');
    const truancy = this.tells('truancy');
    const all =
      this.results?.summary.counts.find((row) => row.school_year === now.school_year)?.students ?? 0;
    const cells = (of: Definitions): TemplateResult => html`
      ${
        chronic
          ? html`<td class="number">
                ${this.chronic(of.connecticut.chronic, of.connecticut.students, of.everyone)}
              </td>
              <td class="number">
                ${this.chronic(of.federal.chronic_open > 0 ? null : of.federal.chronic, of.federal.students, of.everyone)}
              </td>`
          : nothing
      }
      ${
        truancy
          ? html`<td class="number">${showNumber(of.connecticut.unexcused)}</td>
              <td class="number">
                ${of.as_keyed.unexcused === null ? t('definitions-no-key') : showNumber(of.as_keyed.unexcused)}
              </td>
              <td class="number">${this.count(of.connecticut.meeting_sure, all)}</td>
              <td class="number">${this.count(of.connecticut.meeting_if_not_found, all)}</td>`
          : nothing
      }
    `;
    const width = (chronic ? 2 : 0) + (truancy ? 4 : 0);
    return html`
      <div class="scroller" tabindex="0" role="region" aria-labelledby="extract-heading">
        <table class="definitions" aria-labelledby="extract-heading">
          <thead>
            <tr>
              <th scope="col">${t('extract-day')}</th>
              ${
                chronic
                  ? html`<th scope="col" class="number">${t('extract-chronic')}</th>
                      <th scope="col" class="number">${t('extract-federal')}</th>`
                  : nothing
              }
              ${
                truancy
                  ? html`<th scope="col" class="number">${t('extract-unexcused')}</th>
                      <th scope="col" class="number">${t('extract-keyed')}</th>
                      <th scope="col" class="number">${t('extract-sure')}</th>
                      <th scope="col" class="number">${t('extract-if')}</th>`
                  : nothing
              }
            </tr>
          </thead>
          <tbody>
            ${[...dated].map(
              ([day, of]) => html`
                <tr>
                  <th scope="row">${showDate(day, 'plain')}</th>
                  ${
                    of === undefined || of === null
                      ? html`<td colspan=${width}>
                          ${t(of === null ? 'extract-nothing' : 'check-counting')}
                        </td>`
                      : cells(of)
                  }
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <p><small>${t('extract-note')}</small></p>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { results, now } = this;
    if (results === undefined || now === undefined) return nothing;
    if (!this.tells('chronic') && !this.tells('truancy')) return nothing;
    const date = showDate(now.as_of);
    return html`
      <section>
        <h2 id="definitions-heading">${t('definitions-heading')}</h2>
        <p>${t('definitions-lead', { year: now.school_year, date })}</p>
        ${this.table(now, results)} ${this.why(now, results)}
        <h3 id="extract-heading">${t('extract-heading')}</h3>
        ${
          this.dated === undefined
            ? html`<p>${t('extract-lead')}</p>
                <button type="button" class="secondary outline" @click=${() => void this.byDate()}>
                  ${t('extract-show')}
                </button>`
            : this.dates(now, this.dated)
        }
      </section>
    `;
  }
}

customElements.define('definition-table', DefinitionTable);
