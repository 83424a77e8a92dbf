// SPDX-License-Identifier: Apache-2.0
// <family-day-card>: one day missed: why, which paper the school has, what the day counts as, and which note it needs by when.
// Tells: reason-said (Life), paper-said (Documentation), paper-on (a date or ''), school-after-all, day-out (its date).
import { html, nothing, type TemplateResult } from 'lit';
import {
  dayWords,
  isInvalidWellness,
  lawWordsOf,
  notesFor,
  outcomeWords,
  runOf,
  standOf,
} from '../family/day_words.ts';
import { groupOf, lifeById, lifeGroups, lifeOf, unknown, type LifeGroup } from '../family/reasons.ts';
import type { DayAnswer, Documentation, FamilyAnswer, MissedDay, Outcome } from '../family/types.ts';
import { showDate } from '../show.ts';
import { has, t } from '../text.ts';
import { dateField } from './date_field.ts';
import { LightElement } from './light_element.ts';
import './family-note.ts';

export class FamilyDayCard extends LightElement {
  static override properties = {
    told: { attribute: false },
    day: { attribute: false },
    answer: { attribute: false },
    adult: { type: Boolean },
    school: {},
    group: { state: true },
  };
  declare told: MissedDay | undefined;
  declare day: DayAnswer | undefined;
  declare answer: FamilyAnswer | undefined;
  declare adult: boolean;
  declare school: string; // its name, from a link
  declare group: LifeGroup | undefined; // chosen, and its further question still open

  constructor() {
    super();
    this.adult = false;
    this.school = '';
  }

  private choose(id: string): void {
    const group = lifeGroups.find((one) => one.id === id);
    const [only] = group?.among ?? [];
    this.group = undefined;
    if (group === undefined || only === undefined) return;
    if (group.among.length === 1) this.tell('reason-said', only);
    else {
      this.group = group;
      this.tell('said', t(`family-why-${group.id}-which`));
    }
  }

  private which(id: string): void {
    const life = lifeById(id);
    this.group = undefined;
    if (life !== undefined) this.tell('reason-said', life);
  }

  private reason(told: MissedDay): TemplateResult {
    const life = lifeOf(told);
    const group = this.group ?? groupOf(life);
    const date = showDate(told.date, 'day');
    const id = `why-${told.date}`;
    const chosen = this.group === undefined && life === unknown ? '' : (group?.id ?? '');
    return html`
      <label for=${id}>${t('family-why')}<span class="unseen"> ${date}</span></label>
      <select
        id=${id}
        autocomplete="off"
        @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}
      >
        <option value="unknown" .selected=${chosen === ''}>${t('family-why-choose')}</option>
        ${lifeGroups
          .filter(({ among }) => among[0] !== unknown)
          .map(
            ({ id: name }) =>
              html`<option value=${name} .selected=${chosen === name}>${t(`family-why-${name}`)}</option>`,
          )}
      </select>
      ${
        group === undefined || group.among.length < 2
          ? nothing
          : html`
              <fieldset class="which">
                <legend>${t(`family-why-${group.id}-which`)}</legend>
                ${group.among.map(
                  (one) => html`
                    <label>
                      <input
                        type="radio"
                        name="which-${told.date}"
                        autocomplete="off"
                        .checked=${this.group === undefined && one === life}
                        @change=${() => this.which(one.id)}
                      />
                      ${t(`family-why-${one.id}`)}
                    </label>
                  `,
                )}
              </fieldset>
            `
      }
      ${
        this.group === undefined && has(`family-why-${life.id}-hint`)
          ? html`<p class="hint">${t(`family-why-${life.id}-hint`)}</p>`
          : nothing
      }
    `;
  }

  private paper(told: MissedDay): TemplateResult | typeof nothing {
    const life = lifeOf(told);
    const wellness = life.kind === 'mhw';
    if (this.group !== undefined || life.papers.length === 0 || (wellness && this.adult)) return nothing;
    const has: Documentation = told.documentation ?? 'none';
    const on = told.documentation === 'preapproved' ? told.approved_on : told.documented_on;
    const date = showDate(told.date, 'day');
    return html`
      <label for="paper-${told.date}"
        >${t(wellness ? 'family-paper-wellness' : 'family-paper')}<span class="unseen"> ${date}</span></label
      >
      <select
        id="paper-${told.date}"
        autocomplete="off"
        @change=${(event: Event) =>
          this.tell('paper-said', (event.target as HTMLSelectElement).value as Documentation)}
      >
        ${life.papers.map(
          (paper) =>
            html`<option value=${paper} .selected=${paper === has}>
              ${t(wellness ? `family-paper-wellness-${paper}` : `family-paper-${paper}`)}
            </option>`,
        )}
      </select>
      ${
        has === 'none'
          ? nothing
          : html`
              <details class="paper-on" ?open=${on !== null && on !== undefined}>
                <summary>
                  ${t(has === 'preapproved' ? 'family-paper-on-approval' : 'family-paper-on')}
                </summary>
                ${dateField({
                  label: `${t(has === 'preapproved' ? 'family-paper-on-approval' : 'family-paper-on')} ${date}`,
                  describedBy: `paper-on-${told.date}`,
                  value: on ?? '',
                  tell: (day) => this.tell('paper-on', day),
                })}
                <small id="paper-on-${told.date}">${t('family-paper-on-hint')}</small>
              </details>
            `
      }
    `;
  }

  private standing(day: DayAnswer, answer: FamilyAnswer, told: MissedDay): TemplateResult {
    if (day.no_school === 'before_entered') {
      // A wellness day from there counts here by itself.
      return told.kind === 'mhw'
        ? html`<p>${t('family-used-before-entered', { day: showDate(told.date, 'day') })}</p>`
        : html`<p>${t('family-before-entered')} ${t('family-before-entered-where')}</p>`;
    }
    if (day.no_school !== null) {
      const both = day.assumed && day.outcomes.length > 0;
      return html`
        <p>
          ${t(both ? 'family-class-off-assumed' : 'family-class-off', { past: day.planned ? 'no' : 'yes' })}
        </p>
        ${
          both
            ? html`<div class="possibility">
                <p><strong>${t('family-class-off-if')}</strong></p>
                ${this.outcomes(day, answer, told)}
              </div>`
            : nothing
        }
        <button
          type="button"
          class="secondary outline"
          @click=${() => this.tell('school-after-all', told.date)}
        >
          ${t('family-class-off-open')}
        </button>
      `;
    }
    if (!day.absent) return html`<p>${t('family-class-present-what')}</p>`;
    return this.outcomes(day, answer, told);
  }

  // Which of the possibilities of a day one of its outcomes is.
  private possibility(day: DayAnswer, outcome: Outcome, answer: FamilyAnswer): string {
    const differ = new Set(day.outcomes.map(({ mhw }) => mhw === 'valid')).size > 1;
    const valid = outcome.mhw === 'valid';
    const [condition] = day.ifs;
    const level =
      outcome.ordinal !== null
        ? t('family-class-if-number', { ordinal: outcome.ordinal })
        : t(`family-class-if-level-${outcome.level ?? 0}`, lawWordsOf(answer.law));
    if (!differ) return level;
    const which =
      condition?.if === 'open_between'
        ? t(valid ? 'family-class-if-open' : 'family-class-if-closed', dayWords(condition.dates))
        : t(valid ? 'family-class-if-wellness' : 'family-class-if-not-wellness');
    // A wellness day is one whatever its number is.
    const alike = day.outcomes.filter(({ mhw }) => (mhw === 'valid') === valid);
    return valid || alike.length < 2 ? which : `${which}. ${level}`;
  }

  private outcomes(day: DayAnswer, answer: FamilyAnswer, told: MissedDay): TemplateResult {
    const [first, second] = day.outcomes;
    if (first === undefined) return html``;
    const number = (ordinal: number | null, level: number | null): string =>
      ordinal !== null
        ? t('family-class-number', { ordinal })
        : level === null
          ? t('family-class-no-number')
          : '';
    if (second === undefined) {
      return html`
        <p class="number-line">${number(first.ordinal, first.level)}</p>
        ${outcomeWords(day, first, told, answer, this.adult).map((line) => html`<p>${line}</p>`)}
      `;
    }
    const said = day.outcomes.map((outcome) => [
      this.possibility(day, outcome, answer),
      ...outcomeWords(day, outcome, told, answer, this.adult),
    ]);
    const different = new Map(said.map((lines) => [lines.join('\n'), lines]));
    return html`
      ${[...different.values()].map(
        ([which, ...lines]) => html`
          <div class="possibility">
            <p class="number-line">${which}</p>
            ${lines.map((line) => html`<p>${line}</p>`)}
          </div>
        `,
      )}
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { told, day, answer } = this;
    if (told === undefined) return nothing;
    const date = showDate(told.date);
    const stand = day === undefined ? undefined : standOf(day);
    return html`
      <article class="family-day" data-date=${told.date}>
        <header>
          <h3 tabindex="-1">${date}</h3>
          ${
            stand === undefined || stand === 'off'
              ? nothing
              : html`<span class="chip ${stand}">${t(`family-class-${stand}`)}</span>`
          }
        </header>
        ${this.reason(told)} ${this.paper(told)}
        ${
          day === undefined || answer === undefined
            ? html`<p>${t('family-days-working')}</p>`
            : html`
                <div class="counts-as">
                  ${day.planned ? html`<p>${t('family-days-is-ahead')}</p>` : nothing}
                  ${this.standing(day, answer, told)}
                  ${
                    told.kind === 'health_requirement'
                      ? html`<p>${t('family-class-physical')}</p>`
                      : stand === 'unexcused' || isInvalidWellness(day)
                        ? html`<p>${t('family-class-help')}</p>`
                        : nothing
                  }
                </div>
                ${notesFor(day, runOf(day, answer.days), answer.today, this.adult, this.school).map(
                  (note) => html`<family-note .note=${note} .later=${!answer.year.given}></family-note>`,
                )}
              `
        }
        <button type="button" class="link" @click=${() => this.tell('day-out', told.date)}>
          ${t('family-days-remove-short')}<span class="unseen"> ${showDate(told.date, 'day')}</span>
        </button>
      </article>
    `;
  }
}

customElements.define('family-day-card', FamilyDayCard);
