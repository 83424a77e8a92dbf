// SPDX-License-Identifier: Apache-2.0
// <outreach-view>: contacts with families (a list of the page, kept nowhere), students of Tier 2 and 3 without one, the
// district's own steps, and what a school can do next.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Summary } from '../engine/types.ts';
import type { District, OutreachCounts, StepOfAll } from '../student.ts';
import type { Known } from '../questions.ts';
import type { Ask, StudentWanted } from '../places.ts';
import type { Results } from './results-view.ts';
import { Dropped, Refused } from '../engine/client.ts';
import { answerFor } from '../answers.ts';
import { gradeOrNone, showDate, showList, showNumber } from '../show.ts';
import { findOutreach, outreach, outreachChanged, setOutreach } from '../outreach.ts';
import { hiddenParts, isSmall, privacy, privacyChanged, setPrivacy, shownName } from '../privacy.ts';
import { allSupports } from '../supports.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import './support-list.ts';

type WithSchools = Summary & { schools: { school: string | null; school_year: string; students: number }[] };
type Without = OutreachCounts['without']['rows'][number];

export class OutreachView extends LightElement {
  static override properties = {
    results: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
    school: { state: true },
    tier: { state: true },
    counts: { state: true },
    steps: { state: true },
    district: { state: true },
    since: { state: true },
    sentence: { state: true },
    busy: { state: true },
  };
  declare results: Results | undefined;
  declare known: Known | undefined;
  declare ask: Ask | undefined;
  declare school: string; // '': all
  declare tier: string; // '': 2 and 3
  declare counts: OutreachCounts | undefined;
  declare steps: StepOfAll[];
  declare district: District | undefined;
  declare since: string | undefined; // the as-of day of the earlier report, where there is one
  declare sentence: string;
  declare busy: boolean;
  private turn = 0;

  constructor() {
    super();
    this.school = '';
    this.tier = '';
    this.steps = [];
    this.sentence = '';
    this.busy = false;
  }

  private readonly onChange = (): void => void this.load();
  private readonly onPrivacy = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    outreachChanged.addEventListener('change', this.onChange);
    privacyChanged.addEventListener('change', this.onPrivacy);
  }

  override disconnectedCallback(): void {
    outreachChanged.removeEventListener('change', this.onChange);
    privacyChanged.removeEventListener('change', this.onPrivacy);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('results') || changed.has('school')) void this.load();
  }

  private year(): string {
    return this.results?.summary.counts.at(-1)?.school_year ?? '';
  }

  private schools(): string[] {
    const rows = (this.results?.summary as WithSchools | undefined)?.schools ?? [];
    const year = this.year();
    return rows.flatMap((row) => (row.school !== null && row.school_year === year ? [row.school] : []));
  }

  // Of the school shown, or of all.
  private students(): number {
    return this.studentsOf(this.school === '' ? undefined : this.school);
  }

  private studentsOf(school: string | null | undefined): number {
    const { summary } = this.results ?? {};
    const year = this.year();
    if (school === undefined) return summary?.counts.at(-1)?.students ?? 0;
    const rows = (summary as WithSchools | undefined)?.schools ?? [];
    return rows.find((row) => row.school === school && row.school_year === year)?.students ?? 0;
  }

  // A small number while names are hidden.
  private isKept(count: number, students = this.students()): boolean {
    return isSmall(count, students, this.results?.summary.options ?? {});
  }

  private async load(): Promise<void> {
    const { results, ask } = this;
    if (results === undefined || ask === undefined) return;
    const turn = ++this.turn;
    const list = outreach();
    const of = { year: this.year(), school: this.school === '' ? null : this.school };
    this.busy = true;
    try {
      const since = await ask
        .view<{ report: { as_of: string } }>('since', { rows: 0 })
        .then((answer) => answer.report.as_of)
        .catch(() => undefined);
      const [counts, steps, district] = await Promise.all([
        ask.view<OutreachCounts>('outreach', { ...of, text: list?.text ?? '' }),
        ask.view<StepOfAll[]>('steps', { ...of, since: since ?? null }),
        ask.view<District>('district'),
      ]);
      if (turn !== this.turn) return;
      this.since = since;
      this.counts = counts;
      this.steps = steps;
      this.district = district;
      this.sentence = '';
    } catch (error) {
      if (turn !== this.turn || error instanceof Dropped) return;
      if (error instanceof Refused) this.sentence = error.sentences.join(' ');
      else this.tell('failed', error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private async chosen(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    const { ask } = this;
    if (files.length === 0 || ask === undefined) return;
    try {
      const { found } = await findOutreach(files, async (text) => {
        const answer = await ask.view<{ outreach: boolean }>('outreach_file', { text });
        return answer.outreach;
      });
      input.value = '';
      if (found === undefined) {
        this.sentence = t('outreach-not-one', { name: files[0]?.name ?? '' });
        return;
      }
      setOutreach(found);
      this.tell('said', t('outreach-taken', { name: found.name }));
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private forget(): void {
    setOutreach(undefined);
    this.tell('said', t('outreach-forgotten'));
  }

  private file(counts: OutreachCounts | undefined): TemplateResult {
    const list = outreach();
    return html`
      <section>
        <h2>${t('outreach-heading')}</h2>
        <p>${t('outreach-what')}</p>
        <div class="outreach-file">
          <label for="outreach-file">${t('outreach-choose')}</label>
          <input
            id="outreach-file"
            autocomplete="off"
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            aria-describedby="outreach-hint"
            @change=${(event: Event) => void this.chosen(event)}
          />
          <small id="outreach-hint">${t('outreach-hint')}</small>
        </div>
        ${this.sentence === '' ? nothing : html`<p class="refused">${this.sentence}</p>`}
        ${
          list === undefined || counts === undefined
            ? nothing
            : html`
                <p>
                  <strong>${list.name}</strong>:
                  ${this.isKept(counts.counted) ? t('number-hidden') : t('outreach-rows', { rows: counts.rows, counted: counts.counted, year: counts.school_year })}
                  ${counts.assumed_order ? t(`outreach-order-${counts.date_format ?? 'mdy'}`) : nothing}
                </p>
                ${
                  counts.left_out.length === 0 || this.isKept(counts.counted) // their sum would tell it
                    ? nothing
                    : html`<ul>
                        ${counts.left_out.map(
                          (one) =>
                            html`<li>
                              ${t(`outreach-left-${one.why}`, { count: one.count })}
                              ${t('outreach-left-rows', { rows: showList(one.rows.slice(0, 10).map(String)) })}
                            </li>`,
                        )}
                      </ul>`
                }
                <button type="button" class="secondary outline" @click=${() => this.forget()}>
                  ${t('outreach-forget')}
                </button>
              `
        }
      </section>
    `;
  }

  private table(
    caption: string,
    first: string,
    rows: { of: string; kind: string; contacts: number; students: number; all?: number }[],
    withKind: boolean,
  ): TemplateResult {
    // The rows of one kind are parts of that kind's row.
    const hidden = new Set(
      [...new Set(rows.map(({ kind }) => (withKind ? kind : '')))].flatMap((kind) => {
        const parts = rows.filter((row) => !withKind || row.kind === kind);
        const kept = hiddenParts(
          parts.map(({ students }) => students),
          (i) => this.isKept(parts[i]?.students ?? 0, parts[i]?.all),
        );
        return parts.filter((_row, i) => kept[i] === true);
      }),
    );
    return html`
      <div class="scroller" role="group" tabindex="0" aria-label=${caption}>
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${first}</th>
              ${withKind ? html`<th scope="col">${t('outreach-kind')}</th>` : nothing}
              <th scope="col">${t('outreach-contacts')}</th>
              <th scope="col">${t('outreach-students')}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <th scope="row">${row.of}</th>
                  ${withKind ? html`<td>${row.kind}</td>` : nothing}
                  <td>${hidden.has(row) ? t('number-hidden') : showNumber(row.contacts)}</td>
                  <td>${hidden.has(row) ? t('number-hidden') : showNumber(row.students)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private tables(counts: OutreachCounts): TemplateResult {
    if (counts.counted === 0) return html`<p>${t('outreach-none')}</p>`;
    return html`
      <section class="outreach-tables">
        <h2>${t('outreach-counts')}</h2>
        ${this.table(
          t('outreach-by-kind'),
          t('outreach-kind'),
          counts.kinds.map((row) => ({ ...row, of: row.kind })),
          false,
        )}
        ${this.table(
          t('outreach-by-school'),
          t('outreach-school'),
          counts.schools.map((row) => ({
            ...row,
            of: row.school ?? t('student-no-school'),
            all: this.studentsOf(row.school),
          })),
          true,
        )}
        ${this.table(
          t('outreach-by-term'),
          t('outreach-term'),
          counts.terms.map((row) => ({ ...row, of: t(`term-${row.term}`) })),
          true,
        )}
      </section>
    `;
  }

  private open(row: Pick<Without, 'student_id' | 'school_year'>): void {
    this.tell<StudentWanted>('student-wanted', { student_id: row.student_id, school_year: row.school_year });
  }

  private without(counts: OutreachCounts, summary: Summary): TemplateResult | typeof nothing {
    if (answerFor(summary.can_tell, counts.school_year, 'tier') === 'no') return nothing;
    const rows = counts.without.rows.filter((row) => this.tier === '' || String(row.tier) === this.tier);
    return html`
      <section>
        <h2>${t('without-heading')}</h2>
        <ul>
          ${counts.tiers.map((tier) => {
            const { students, without } = tier;
            const few = [students, without, students - without].some(
              (count) => count > 0 && this.isKept(count),
            );
            return html`<li>${t(few ? 'without-tier-few' : 'without-tier', { ...tier })}</li>`;
          })}
        </ul>
        ${
          counts.without.total === 0
            ? html`<p>${t('without-none')}</p>`
            : html`
                <label for="without-tier">${t('without-show')}</label>
                <select
                  id="without-tier"
                  autocomplete="off"
                  @change=${(event: Event) => (this.tier = (event.target as HTMLSelectElement).value)}
                >
                  ${['', '2', '3'].map(
                    (tier) =>
                      html`<option value=${tier} ?selected=${this.tier === tier}>
                        ${tier === '' ? t('without-both') : t('without-only', { tier })}
                      </option>`,
                  )}
                </select>
                <div class="scroller" role="group" tabindex="0" aria-label=${t('without-table')}>
                  <table>
                    <caption>
                      ${t('without-table')}
                    </caption>
                    <thead>
                      <tr>
                        <th scope="col">${t('without-student')}</th>
                        <th scope="col">${t('outreach-school')}</th>
                        <th scope="col">${t('without-grade')}</th>
                        <th scope="col">${t('without-of-tier')}</th>
                        <th scope="col">${t('without-missed')}</th>
                      </tr>
                    </thead>
                    <tbody>
                      ${rows.map(
                        (row) => html`
                          <tr>
                            <th scope="row">
                              <button
                                type="button"
                                class="link"
                                data-opens=${`${row.school_year} ${row.student_id}`}
                                @click=${() => this.open(row)}
                              >
                                ${shownName(row, row.index + 1)}
                              </button>
                            </th>
                            <td>${row.school ?? t('student-no-school')}</td>
                            <td>${gradeOrNone(row.grade)}</td>
                            <td>${row.tier}</td>
                            <td>
                              ${row.days_absent === null ? t('not-known') : t('without-days', { absent: row.days_absent, enrolled: row.days_enrolled })}
                            </td>
                          </tr>
                        `,
                      )}
                    </tbody>
                  </table>
                </div>
                ${counts.without.total > counts.without.rows.length ? html`<p>${t('without-first', { shown: counts.without.rows.length, total: counts.without.total })}</p>` : nothing}
              `
        }
      </section>
    `;
  }

  private ladder(): TemplateResult {
    return html`
      <section class="ladder">
        <h2>${t('ladder-heading')}</h2>
        <p class="hint">${t('ladder-hint')}</p>
        ${
          this.steps.length === 0
            ? html`<p>${t('ladder-none')}</p>`
            : html`
                ${
                  this.since === undefined
                    ? html`<p class="hint">${t('ladder-since-none')}</p>`
                    : html`<p>${t('ladder-since', { date: showDate(this.since, 'plain') })}</p>`
                }
                ${this.steps.map(
                  (step) => html`
                    <details class="step">
                      <summary>
                        <strong>${step.do}</strong>
                        <span>${t(`ladder-when-${step.when}`, { at: step.at ?? 0 })}</span>
                        <span
                          >${
                            !step.told
                              ? t('ladder-not-in-file')
                              : this.isKept(step.reached)
                                ? t('number-hidden')
                                : t('ladder-students', { count: step.reached })
                          }
                          ${
                            step.new === null || step.new === 0
                              ? nothing
                              : html`<span class="chip"
                                  >${this.isKept(step.new) ? t('ladder-is-new') : t('ladder-new', { count: step.new })}</span
                                >`
                          }</span
                        >
                      </summary>
                      ${step.students.length === 0 ? nothing : step.when === 'mhw' && !privacy().details ? this.kept(step) : this.reached(step)}
                    </details>
                  `,
                )}
              `
        }
      </section>
    `;
  }

  // Who is at a step of wellness days is a thing that lists hold back.
  private kept(step: StepOfAll): TemplateResult {
    return html`
      <p>
        ${this.isKept(step.reached) ? t('agenda-hidden-few') : t('agenda-hidden', { count: step.reached })}
        <button type="button" class="link no-print" @click=${() => setPrivacy({ details: true })}>
          ${t('agenda-show')}
        </button>
      </p>
    `;
  }

  private reached(step: StepOfAll): TemplateResult {
    return html`
      <div class="scroller" role="group" tabindex="0" aria-label=${t('ladder-table', { step: step.do })}>
        <table>
          <caption>
            ${t('ladder-table', { step: step.do })}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('without-student')}</th>
              <th scope="col">${t('outreach-school')}</th>
              <th scope="col">${t('without-grade')}</th>
              <th scope="col">${t('ladder-on')}</th>
            </tr>
          </thead>
          <tbody>
            ${step.students.map(
              (row) => html`
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      class="link"
                      data-opens=${`${row.school_year} ${row.student_id}`}
                      @click=${() => this.open(row)}
                    >
                      ${shownName(row, row.index + 1)}
                    </button>
                  </th>
                  <td>${row.school ?? t('student-no-school')}</td>
                  <td>${gradeOrNone(row.grade)}</td>
                  <td>
                    ${row.reached_on === null ? t('not-known') : showDate(row.reached_on, 'plain')}
                    ${row.new === true ? html`<span class="chip">${t('ladder-is-new')}</span>` : nothing}
                    ${row.provisional ? html`<small>${t('ladder-provisional')}</small>` : nothing}
                  </td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      ${step.reached > step.students.length ? html`<p>${t('without-first', { shown: step.students.length, total: step.reached })}</p>` : nothing}
    `;
  }

  // What a school can do next, from its tiers.
  private forSchool(counts: OutreachCounts, summary: Summary): TemplateResult {
    const tells = answerFor(summary.can_tell, counts.school_year, 'tier') !== 'no';
    const of = (tier: number): number => counts.tiers.find((one) => one.tier === tier)?.students ?? 0;
    const tier = (n: number): string =>
      t(`next-school-tier-${n}${this.isKept(of(n)) ? '-few' : ''}`, { count: of(n) });
    const two = tells && of(2) > 0;
    const three = tells && of(3) > 0;
    const wanted = ['always', ...(two || three ? ['tier2'] : []), ...(three ? ['tier3'] : [])];
    return html`
      <section>
        <h2>${this.school === '' ? t('next-schools') : t('next-school', { school: this.school })}</h2>
        <ul class="next">
          <li>${t('next-school-all')}</li>
          ${two ? html`<li>${tier(2)}</li>` : nothing} ${three ? html`<li>${tier(3)}</li>` : nothing}
          <li>${t('next-school-equal')}</li>
        </ul>
        <support-list
          .own=${this.district?.resources ?? []}
          .contacts=${this.district?.contacts ?? []}
          .supports=${allSupports.filter((support) => wanted.includes(support.when))}
        ></support-list>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { results, counts } = this;
    if (results === undefined) return nothing;
    const { summary } = results;
    const schools = this.schools();
    return html`
      ${
        schools.length < 2
          ? nothing
          : html`<div class="settings one-school">
              <label for="outreach-school">${t('outreach-school')}</label>
              <select
                id="outreach-school"
                autocomplete="off"
                @change=${(event: Event) => (this.school = (event.target as HTMLSelectElement).value)}
              >
                <option value="" ?selected=${this.school === ''}>${t('outreach-all-schools')}</option>
                ${schools.map((school) => html`<option value=${school} ?selected=${this.school === school}>${school}</option>`)}
              </select>
            </div>`
      }
      <div aria-busy=${this.busy ? 'true' : 'false'} class="outreach-body">
        ${this.file(counts)}
        ${
          counts === undefined
            ? nothing
            : html`
                ${outreach() === undefined ? nothing : html`${this.tables(counts)} ${this.without(counts, summary)}`}
                ${this.ladder()} ${this.forSchool(counts, summary)}
              `
        }
      </div>
    `;
  }
}

customElements.define('outreach-view', OutreachView);
