// SPDX-License-Identifier: Apache-2.0
// <truancy-numbers>: family meetings due in two numbers, surely and only if no missing reason is found; beside them the
// switch to the school's own excused marks, with what it changes. Tells: answered, failed, list-wanted.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { answerFor } from '../answers.ts';
import type { TruancyCounts } from '../check.ts';
import type { PageFilter } from '../engine/types.ts';
import { Dropped } from '../engine/client.ts';
import type { Ask } from '../places.ts';
import { isSmall, seenCount } from '../privacy.ts';
import type { Known } from '../questions.ts';
import { withOption } from '../settings.ts';
import { lawWords } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import type { Results } from './results-view.ts';

const afterTheList = 300; // ms: what is shown first goes before

export class TruancyNumbers extends LightElement {
  static override properties = {
    results: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
    counts: { state: true },
  };
  declare results: Results | undefined;
  declare known: Known | undefined;
  declare ask: Ask | undefined;
  declare counts: TruancyCounts | undefined;
  private turn = 0;
  private timer: number | undefined;

  override disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('results')) return;
    this.turn++;
    this.counts = undefined;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), afterTheList);
  }

  private async load(): Promise<void> {
    const { ask, turn } = this;
    if (ask === undefined || this.years().length === 0) return;
    try {
      const counts = await ask.view<TruancyCounts>('truancy_counts');
      if (turn === this.turn) this.counts = counts;
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    }
  }

  // The latest year first; only those of which the files can tell.
  private years(): Results['summary']['counts'] {
    const summary = this.results?.summary;
    return (summary?.counts ?? [])
      .filter(({ school_year }) => answerFor(summary?.can_tell ?? [], school_year, 'truancy') !== 'no')
      .reverse();
  }

  private trusts(): boolean {
    return this.results?.summary.options['keyed.level2'] === 'trust';
  }

  private switch(event: Event): void {
    const { known } = this;
    if (known === undefined) return;
    const value = (event.target as HTMLInputElement).checked ? 'trust' : 'derive';
    const settings = withOption(known.settings, 'keyed.level2', value);
    this.tell<Answered>('answered', { settings, what: 'option' });
  }

  private isKept(count: number, students: number): boolean {
    return isSmall(count, students, this.results?.summary.options ?? {});
  }

  private number(count: number, students: number): string {
    return seenCount(count, students, this.results?.summary.options ?? {});
  }

  // A number of meetings, and the way to the students.
  private figure(
    count: number,
    { students, school_year: year }: Results['summary']['counts'][number],
    meeting: 'sure' | 'if_no_note',
  ): TemplateResult {
    const told = this.isKept(count, students) ? 0 : count; // nor does the word tell that it is one
    const words = t(meeting === 'sure' ? 'truancy-sure' : 'truancy-if', { count: told });
    const shown = this.number(count, students);
    if (count === 0 || this.isKept(count, students)) return html`<strong>${shown}</strong> ${words}`;
    return html`<button
        type="button"
        class="link opens"
        @click=${() => this.tell<Partial<PageFilter>>('list-wanted', { year, meeting })}
      >
        <strong>${shown}</strong><span class="unseen"> ${t('card-opens', { words })}</span>
      </button>
      ${words}`;
  }

  private effect(year: string, students: number): string {
    const of = this.counts?.years.find(({ school_year }) => school_year === year);
    if (of === undefined) return t('truancy-switch-counting');
    if (of.students === 0) return t('truancy-switch-nothing');
    const { sure, if_not_found: open } = of.other;
    // Before and after tell what lies between them.
    const between = [Math.abs(sure - of.sure), Math.abs(open - of.if_not_found)].filter(Boolean);
    if ([of.students, sure, open, ...between].some((count) => this.isKept(count, students)))
      return t('truancy-switch-hidden');
    return t(this.trusts() ? 'truancy-switch-off' : 'truancy-switch-on', {
      students: of.students,
      sure,
      open,
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { results } = this;
    const years = this.years();
    if (results === undefined || years.length === 0) return nothing;
    const { summary, rules } = results;
    const several = summary.counts.length > 1;
    const words = lawWords(rules, summary.options, summary.as_of);
    return html`
      <section class="truancy-numbers">
        <h2>${t('truancy-heading')}</h2>
        ${years.map(
          (counts) => html`
            ${several ? html`<h3>${counts.school_year}</h3>` : nothing}
            <p class="two-numbers">
              <span>${this.figure(counts.truant_certain, counts, 'sure')}</span>
              <span>${this.figure(counts.truant_provisional, counts, 'if_no_note')}</span>
            </p>
          `,
        )}
        <div class="trust">
          <label>
            <input
              type="checkbox"
              role="switch"
              autocomplete="off"
              aria-describedby="trust-hint"
              .checked=${this.trusts()}
              @change=${(event: Event) => this.switch(event)}
            />
            ${t('truancy-switch')}
          </label>
          <small id="trust-hint">${t('truancy-switch-hint', words)}</small>
          ${years.map(
            ({ school_year: year, students }) =>
              html`<p class="effect">${several ? `${year}: ` : nothing}${this.effect(year, students)}</p>`,
          )}
        </div>
      </section>
    `;
  }
}

customElements.define('truancy-numbers', TruancyNumbers);
