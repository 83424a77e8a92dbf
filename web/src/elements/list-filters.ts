// SPDX-License-Identifier: Apache-2.0
// <list-filters>: which students the list shows, by what the engine filters by; and the columns of the files that no rule reads.
// What there is to choose from is asked when it is looked at. Tells: filter-changed, columns-shown (string[]), failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ListChoices, PageFilter, Rules, Summary } from '../engine/types.ts';
import { anyYearTells, bandRange, chronicPercent } from '../answers.ts';
import type { Ask } from '../places.ts';
import { columnPrefix, groupPrefix } from '../list_columns.ts';
import { hiddenParts, isRedacted, isSmall, privacy } from '../privacy.ts';
import { groupName, lawValue } from '../show.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

const bands = ['satisfactory', 'at_risk', 'moderate_chronic', 'severe_chronic'] as const;
const meetings = ['due', 'sure', 'if_no_note', 'calendar_month', 'rolling_30', 'year'] as const;
const wellness = ['claimed', 'not_valid', 'used_up'] as const;
const flags = ['provisional', 'problems', 'open'] as const;
const typedAfter = 150; // ms without a key pressed
const readAtOnce = 1_000_000; // rows of all files: more are read for their other columns only when asked

const groupLabel = (key: 'groups' | 'columns', name: string): string =>
  key === 'groups' ? groupName(name) : name;

// What the choice of a rate asks of the engine.
function byRate(value: string | null): Pick<PageFilter, 'band' | 'early' | 'chronic'> {
  const none = { band: null, early: null, chronic: null };
  if (value === 'early') return { ...none, early: true };
  if (value === 'chronic') return { ...none, chronic: true };
  return { ...none, band: value as NonNullable<PageFilter['band']> | null };
}

// What a filter leaves when it is taken away.
export const noFilter = {
  year: null,
  school: null,
  grade: null,
  groups: {},
  columns: {},
  containing: {},
  band: null,
  tier: null,
  early: null,
  chronic: null,
  meeting: null,
  wellness: null,
  provisional: false,
  problems: false,
  open: false,
} satisfies Partial<PageFilter>;

export class ListFilters extends LightElement {
  static override properties = {
    filter: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
    ask: { attribute: false },
    shown: { attribute: false },
    choices: { state: true },
    reading: { state: true },
  };
  declare filter: PageFilter;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare ask: Ask | undefined;
  declare shown: string[];
  declare choices: ListChoices | undefined;
  declare reading: boolean;
  private open = false;
  private typing: number | undefined;

  constructor() {
    super();
    this.shown = [];
    this.reading = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.open && changed.has('summary') && changed.get('summary') !== undefined) void this.load(false);
  }

  // The choices; before them, where they were never read, the columns that no rule reads.
  private async load(all: boolean): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    try {
      let choices = await ask.view<ListChoices>('list_choices', { school_year: this.filter.year ?? null });
      const rows = this.summary?.files.reduce((sum, file) => sum + file.rows, 0) ?? 0;
      if (!choices.columns_complete && (all || rows <= readAtOnce)) {
        this.reading = true;
        await ask.columns();
        this.tell<PageFilter>('filter-changed', { ...this.filter }); // rows with these columns
        choices = await ask.view<ListChoices>('list_choices', { school_year: this.filter.year ?? null });
      }
      this.choices = choices;
      // What takes the engine longest to find is found while a person reads the choices.
      void ask.page({ ...this.filter, problems: true, offset: 0, limit: 1 }).catch(() => undefined);
    } catch (error) {
      this.tell('failed', error);
    } finally {
      this.reading = false;
    }
  }

  private change(change: Partial<PageFilter>): void {
    this.tell<PageFilter>('filter-changed', { ...this.filter, offset: 0, ...change });
  }

  private select(
    id: string,
    label: string,
    chosen: string | null | undefined,
    options: { value: string; words: string }[],
    choose: (value: string | null) => void,
  ): TemplateResult {
    const now = chosen ?? 'any';
    return html`
      <div>
        <label for="filter-${id}">${label}</label>
        <select
          id="filter-${id}"
          autocomplete="off"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            choose(value === 'any' ? null : value.slice('is '.length));
          }}
        >
          <option value="any" .selected=${live(now === 'any')}>${t('filter-any')}</option>
          ${options.map(
            ({ value, words }) =>
              html`<option
                value="is ${value}"
                .selected=${live(chosen !== null && chosen !== undefined && chosen === value)}
              >
                ${words}
              </option>`,
          )}
        </select>
      </div>
    `;
  }

  private values(values: ListChoices['schools']): { value: string; words: string }[] {
    const options = this.summary?.options ?? {};
    const sizes = values.map(({ students }) => students);
    const hidden = hiddenParts(sizes, (i) => isSmall(sizes[i] ?? 0, sizes[i] ?? 0, options));
    return values.map(({ value, students }, i) => {
      const name = value ?? t('filter-none');
      const words = hidden[i] === true ? name : t('filter-value', { value: name, students });
      return { value: value ?? '', words };
    });
  }

  private ofResults(summary: Summary, rules: Rules): TemplateResult {
    const { filter } = this;
    const day = summary.as_of;
    const tells = (about: Parameters<typeof anyYearTells>[1]): boolean =>
      anyYearTells(summary.can_tell, about);
    const early = lawValue(rules, 'chronic.first_minimum_days', day);
    const band =
      filter.chronic === true ? 'chronic' : filter.early === true ? 'early' : (filter.band ?? null);
    return html`
      ${
        summary.counts.length > 1
          ? this.select(
              'year',
              t('filter-year'),
              filter.year,
              summary.counts.map(({ school_year: year }) => ({ value: year, words: year })),
              (year) => this.change({ year }),
            )
          : nothing
      }
      ${
        tells('chronic')
          ? this.select(
              'band',
              t('col-rate'),
              band,
              [
                { value: 'chronic', words: t('filter-chronic', { percent: chronicPercent(rules, day) }) },
                ...bands.map((one) => ({ value: one, words: bandRange(one, rules, day) })),
                { value: 'early', words: t('filter-early', { days: early }) },
              ],
              (value) => this.change(byRate(value)),
            )
          : nothing
      }
      ${
        tells('tier')
          ? this.select(
              'tier',
              t('col-tier'),
              filter.tier === null || filter.tier === undefined ? null : String(filter.tier),
              ['1', '2', '3'].map((tier) => ({ value: tier, words: t('filter-tier', { tier }) })),
              (value) => this.change({ tier: value === null ? null : Number(value) }),
            )
          : nothing
      }
      ${
        tells('truancy')
          ? this.select(
              'meeting',
              t('filter-meeting'),
              filter.meeting,
              meetings.map((one) => ({ value: one, words: t(`filter-meeting-${one}`) })),
              (value) => this.change({ meeting: value as NonNullable<PageFilter['meeting']> | null }),
            )
          : nothing
      }
      ${
        tells('mhw') && privacy().details
          ? this.select(
              'wellness',
              t('col-mhw'),
              filter.wellness,
              wellness.map((one) => ({ value: one, words: t(`filter-wellness-${one}`) })),
              (value) => this.change({ wellness: value as NonNullable<PageFilter['wellness']> | null }),
            )
          : nothing
      }
    `;
  }

  private ofFiles(choices: ListChoices): TemplateResult {
    const { filter } = this;
    return html`
      ${
        choices.schools.length > 1
          ? this.select('school', t('col-school'), filter.school, this.values(choices.schools), (school) =>
              this.change({ school }),
            )
          : nothing
      }
      ${
        choices.grades.length > 1
          ? this.select('grade', t('col-grade'), filter.grade, this.values(choices.grades), (grade) =>
              this.change({ grade }),
            )
          : nothing
      }
      ${(isRedacted() ? (['groups'] as const) : (['groups', 'columns'] as const)).map((key) =>
        choices[key]
          .filter(({ values }) => values.length > 1)
          .map(({ name, values }, at) =>
            this.select(
              `${key}-${at}`,
              groupLabel(key, name),
              filter[key]?.[name],
              this.values(values),
              (value) => {
                const { [name]: _dropped, ...rest } = filter[key] ?? {};
                this.change({ [key]: value === null ? rest : { ...rest, [name]: value } });
              },
            ),
          ),
      )}
      ${choices.columns
        .filter(({ more }) => more && !isRedacted())
        .map(({ name }, at) => this.searchedColumn(`containing-${at}`, name))}
    `;
  }

  // A column of too many values to choose from: part of one is typed.
  private searchedColumn(id: string, name: string): TemplateResult {
    const { [name]: now = '', ...rest } = this.filter.containing ?? {};
    return html`
      <div>
        <label for="filter-${id}">${t('filter-contains', { column: name })}</label>
        <input
          type="search"
          id="filter-${id}"
          autocomplete="off"
          .value=${live(now)}
          @input=${(event: Event) => {
            const wanted = (event.target as HTMLInputElement).value;
            window.clearTimeout(this.typing);
            this.typing = window.setTimeout(
              () => this.change({ containing: wanted === '' ? rest : { ...rest, [name]: wanted } }),
              typedAfter,
            );
          }}
        />
      </div>
    `;
  }

  private check(label: string, checked: boolean, toggle: (checked: boolean) => void): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        autocomplete="off"
        .checked=${live(checked)}
        @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>`;
  }

  private columns(choices: ListChoices): TemplateResult | typeof nothing {
    const offered = [
      ...choices.groups.map(({ name }) => ({ label: groupName(name), key: groupPrefix + name })),
      ...choices.columns.map(({ name }) => ({ label: name, key: columnPrefix + name })),
    ];
    if (offered.length === 0 || isRedacted()) return nothing;
    return html`
      <fieldset class="checks">
        <legend>${t('columns-shown')}</legend>
        ${offered.map(({ label, key }) =>
          this.check(label, this.shown.includes(key), (checked) =>
            this.tell<string[]>(
              'columns-shown',
              checked ? [...this.shown, key] : this.shown.filter((one) => one !== key),
            ),
          ),
        )}
      </fieldset>
    `;
  }

  private isFiltered(): boolean {
    const { filter } = this;
    return Object.entries(noFilter).some(([key, none]) => {
      const value = filter[key as keyof typeof noFilter];
      if (value === undefined || value === null || value === false) return false;
      return typeof value === 'object' ? Object.keys(value).length > 0 : value !== none;
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { summary, rules, choices, filter } = this;
    if (summary === undefined || rules === undefined) return nothing;
    return html`
      <details
        class="filters"
        @toggle=${(event: Event) => {
          this.open = (event.target as HTMLDetailsElement).open;
          if (this.open && choices === undefined) void this.load(false);
        }}
      >
        <summary>${t('filter-summary')}</summary>
        <div class="filter-grid">
          ${this.ofResults(summary, rules)} ${choices === undefined ? nothing : this.ofFiles(choices)}
        </div>
        <fieldset class="checks">
          <legend>${t('filter-only')}</legend>
          ${flags.map((flag) =>
            this.check(t(`filter-${flag}`), filter[flag] === true, (checked) =>
              this.change({ [flag]: checked }),
            ),
          )}
        </fieldset>
        ${choices === undefined ? nothing : this.columns(choices)}
        ${this.reading ? html`<p>${t('columns-reading')}</p>` : nothing}
        ${
          choices === undefined || choices.columns_complete || this.reading
            ? nothing
            : html`<p>
                <button type="button" class="secondary outline" @click=${() => void this.load(true)}>
                  ${t('columns-read')}
                </button>
                <small>${t('columns-hint')}</small>
              </p>`
        }
      </details>
      ${
        this.isFiltered()
          ? html`<p class="filtered">
              ${t('filter-on')}
              <button type="button" class="secondary outline" @click=${() => this.change(noFilter)}>
                ${t('filter-clear')}
              </button>
            </p>`
          : nothing
      }
    `;
  }
}

customElements.define('list-filters', ListFilters);
