// SPDX-License-Identifier: Apache-2.0
// <summary-cards>: one school year at a glance, each number the way to its students. What the files cannot tell has no
// number here. Tells: list-wanted.
import { html, nothing, type TemplateResult } from 'lit';
import type { Counts, PageFilter, Rules, Summary } from '../engine/types.ts';
import { answerFor, chronicPercent } from '../answers.ts';
import { isSmall, privacy } from '../privacy.ts';
import { t } from '../text.ts';
import { lawPercent, showNumber } from '../show.ts';
import { LightElement } from './light_element.ts';

export class SummaryCards extends LightElement {
  static override properties = {
    summary: { attribute: false },
    counts: { attribute: false },
    rules: { attribute: false },
    heading: {},
  };
  declare summary: Summary | undefined;
  declare counts: Counts | undefined;
  declare rules: Rules | undefined;
  declare heading: string;

  // `opens`: what the list is filtered by to show who is counted; undefined: the list cannot.
  private card(
    label: string,
    value: number,
    opens: Partial<PageFilter> | undefined,
    ...notes: (string | typeof nothing)[]
  ): TemplateResult {
    const kept = this.isKept(value);
    const year = this.counts?.school_year ?? null;
    return html`
      <li class="card">
        ${
          kept || value === 0 || opens === undefined
            ? html`<span class="value ${kept ? 'none' : ''}"
                >${kept ? t('rates-hidden') : showNumber(value)}</span
              >`
            : html`<button
                type="button"
                class="link opens"
                @click=${() => this.tell<Partial<PageFilter>>('list-wanted', { year, ...opens })}
              >
                <span class="value">${showNumber(value)}</span
                ><span class="unseen"> ${t('card-opens', { words: label })}</span>
              </button>`
        }
        <span class="label">${label}</span>
        ${notes.map((note) => (note === nothing || kept ? nothing : html`<small>${note}</small>`))}
      </li>
    `;
  }

  // A small number while names are hidden.
  private isKept(value: number): boolean {
    return isSmall(value, this.counts?.students ?? 0, this.summary?.options ?? {});
  }

  // Nor does the word beside a number that is kept tell that it is one.
  private told(value: number): number {
    return this.isKept(value) ? 0 : value;
  }

  // A note with a number of its own.
  private note(count: number, words: string): string | typeof nothing {
    return count > 0 && !this.isKept(count) ? words : nothing;
  }

  override render(): TemplateResult | typeof nothing {
    const { summary, counts, rules } = this;
    if (summary === undefined || counts === undefined || rules === undefined) return nothing;
    const year = counts.school_year;
    const day = summary.as_of;
    const tells = (about: Parameters<typeof answerFor>[2]): boolean =>
      answerFor(summary.can_tell, year, about) !== 'no';
    const lacks = summary.can_tell.find((line) => line.school_year === year && line.about === 'tier')?.lacks;
    const lastYear = lacks?.includes('prior_year') === true ? t('tier-no-last-year') : nothing;
    return html`
      <section>
        <h2>${this.heading}</h2>
        <ul class="cards">
          ${this.card(t('card-students-label', { count: counts.students }), counts.students, {})}
          ${
            tells('chronic')
              ? this.card(
                  t('card-chronic-label'),
                  counts.chronic,
                  { chronic: true },
                  t('card-chronic-share', { percent: chronicPercent(rules, day) }),
                  t('card-chronic-note'),
                  this.note(counts.chronic_open, t('card-chronic-open', { count: counts.chronic_open })),
                )
              : nothing
          }
          ${
            tells('mhw')
              ? this.card(
                  t('card-mhw-label', { count: this.told(counts.mhw_valid) }),
                  counts.mhw_valid,
                  privacy().details ? { wellness: 'claimed' } : undefined,
                  t('card-mhw-note', { claimed: counts.mhw_claimed }),
                )
              : nothing
          }
          ${
            tells('truancy')
              ? this.card(
                  t('card-truancy-label', { count: this.told(counts.truant_certain) }),
                  counts.truant_certain,
                  { meeting: 'sure' },
                  t('card-truancy-sure'),
                  this.note(
                    counts.truant_provisional,
                    t('card-truancy-open', { count: counts.truant_provisional }),
                  ),
                )
              : nothing
          }
          ${
            tells('tier')
              ? html`${this.card(
                  t('card-tier-label', { tier: 2, count: this.told(counts.tier2) }),
                  counts.tier2,
                  { tier: 2 },
                  t('card-tier2-note', { low: lawPercent(rules, 'tier.moderate_chronic', day) }),
                  lastYear,
                )}${this.card(
                  t('card-tier-label', { tier: 3, count: this.told(counts.tier3) }),
                  counts.tier3,
                  { tier: 3 },
                  t('card-tier3-note', { high: lawPercent(rules, 'tier.severe_chronic', day) }),
                  lastYear,
                )}`
              : nothing
          }
          ${counts.open_students > 0 ? this.card(t('card-open-label', { count: this.told(counts.open_students) }), counts.open_students, { open: true }, t('card-open-note')) : nothing}
        </ul>
      </section>
    `;
  }
}

customElements.define('summary-cards', SummaryCards);
