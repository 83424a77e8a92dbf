// SPDX-License-Identifier: Apache-2.0
// <agenda-view>: the place 'Agenda': what an attendance team has before it this week, printed on two pages, and what has
// changed since last week's report. Tells: files-chosen, student-wanted, said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { printPage } from '../allowed.ts';
import type { Agenda, Since } from '../agenda.ts';
import { Dropped } from '../engine/client.ts';
import type { Ask } from '../places.ts';
import { lawPercent, lawValue, showDate } from '../show.ts';
import { t } from '../text.ts';
import { isSmall } from '../privacy.ts';
import { optionTitle, optionValue, optionWords } from '../option_words.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';
import './print-stamp.ts';
import './week-sections.ts';

const roomOfTwoPages = 36; // rows, so that what is printed are two pages
const roomOfAll = 100_000;
const roomOfSince = 200;

type Part = 'agenda' | 'since';

// What was shown of these results, for when somebody comes back from a student.
interface Shown {
  agenda: Agenda;
  since: Since | undefined;
  school: string;
  all: Part | '';
}

const shown = new WeakMap<Results, Shown>();

export class AgendaView extends LightElement {
  static override properties = {
    results: { attribute: false },
    ask: { attribute: false },
    agenda: { state: true },
    since: { state: true },
    school: { state: true },
    all: { state: true },
    printed: { state: true },
    busy: { state: true },
  };
  declare results: Results | undefined;
  declare ask: Ask | undefined;
  declare agenda: Agenda | undefined;
  declare since: Since | undefined;
  declare school: string; // '' all; else the school's name after a blank
  declare all: Part | ''; // whose rows are all shown
  declare printed: Part; // what is printed
  declare busy: boolean;
  private turn = 0;

  constructor() {
    super();
    this.school = '';
    this.all = '';
    this.printed = 'agenda';
    this.busy = false;
  }

  private readonly afterPrint = (): void => {
    this.printed = 'agenda';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('afterprint', this.afterPrint);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { results } = this;
    const again = results !== undefined && this.agenda === undefined ? shown.get(results) : undefined;
    if (again !== undefined) {
      Object.assign(this, again);
      return;
    }
    if (changed.has('results')) this.all = '';
    if (changed.has('results') || changed.has('school') || changed.has('all')) void this.load();
  }

  private async load(): Promise<void> {
    const { ask, results } = this;
    if (ask === undefined || results === undefined) return;
    const turn = ++this.turn;
    const school = this.school === '' ? null : this.school.slice(1);
    this.busy = true;
    try {
      const rows = this.all === 'agenda' ? roomOfAll : roomOfTwoPages;
      const agenda = await ask.view<Agenda>('agenda', { school, rows });
      const { basis, unused } = agenda.since;
      const compares = basis === 'report' || unused === 'same_day';
      const since = compares
        ? await ask.view<Since>('since', { school, rows: this.all === 'since' ? roomOfAll : roomOfSince })
        : undefined;
      if (turn !== this.turn) return;
      this.agenda = agenda;
      this.since = since;
      shown.set(results, { agenda, since, school: this.school, all: this.all });
      // The school chosen may be gone with the files.
      if (school !== null && !agenda.schools.includes(school)) this.school = '';
    } catch (error) {
      if (turn === this.turn && !(error instanceof Dropped)) this.tell('failed', error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private async print(part: Part): Promise<void> {
    this.printed = part;
    await this.updateComplete;
    printPage();
  }

  private chosen(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) this.tell<File[]>('files-chosen', files);
  }

  private schoolWords(school: string): string {
    return school === '' ? t('agenda-no-school') : school;
  }

  private tools(agenda: Agenda): TemplateResult {
    return html`
      <form class="agenda-tools" @submit=${(event: Event) => event.preventDefault()}>
        ${
          agenda.schools.length < 2
            ? nothing
            : html`<div>
                <label for="agenda-school">${t('agenda-school')}</label>
                <select
                  id="agenda-school"
                  autocomplete="off"
                  @change=${(event: Event) => (this.school = (event.target as HTMLSelectElement).value)}
                >
                  <option value="" ?selected=${this.school === ''}>${t('agenda-all-schools')}</option>
                  ${agenda.schools.map(
                    (school) =>
                      html`<option value=" ${school}" ?selected=${this.school === ` ${school}`}>
                        ${this.schoolWords(school)}
                      </option>`,
                  )}
                </select>
              </div>`
        }
        <div>
          <button
            type="button"
            aria-describedby="agenda-print-hint"
            ?disabled=${this.busy}
            @click=${() => void this.print('agenda')}
          >
            ${t('agenda-print')}
          </button>
          <small id="agenda-print-hint">${t('agenda-print-hint')}</small>
        </div>
      </form>
    `;
  }

  // The day that 'since' names: the report's, or the first of the school days.
  private lastDay(agenda: Agenda): string | null {
    const { basis, day } = agenda.since;
    return basis === 'report' ? (this.since?.report.as_of ?? day) : day;
  }

  // How 'new' is to be read.
  private isNew(agenda: Agenda): TemplateResult | typeof nothing {
    const { basis, school_days: days, report } = agenda.since;
    const day = this.lastDay(agenda);
    if (day === null) return nothing;
    const date = showDate(day, 'day');
    const words =
      basis === 'report'
        ? t('agenda-since-report', { name: report ?? '', date })
        : t('agenda-since-days', { days, date });
    return html`${words}`;
  }

  private list(agenda: Agenda, results: Results): TemplateResult {
    const { rules } = results;
    const day = agenda.as_of;
    const words = {
      risk: lawPercent(rules, 'tier.at_risk', day),
      chronic: lawPercent(rules, 'tier.moderate_chronic', day),
      severe: lawPercent(rules, 'tier.severe_chronic', day),
      settled: agenda.settled_from,
      times: agenda.late_times,
      one_in: agenda.late_one_in,
      signs: agenda.early_signs,
      needed: agenda.early_signs * agenda.months,
      meeting_days: lawValue(rules, 'truancy.meeting_school_days', day),
      dated: agenda.until === null ? 0 : 1,
      until: agenda.until === null ? '' : showDate(agenda.until, 'day'),
    };
    const kept = (count: number): boolean => isSmall(count, agenda.students, results.summary.options);
    const school = this.school === '' ? '' : `${this.schoolWords(this.school.slice(1))}. `;
    return html`
      <section class="agenda-part ${this.printed === 'agenda' ? 'printed' : ''}">
        <h2>${t('agenda-caption')}</h2>
        <p>
          ${school}${t(kept(agenda.students) ? 'agenda-lead-few' : 'agenda-lead', { date: showDate(agenda.as_of), students: agenda.students })}
          ${this.isNew(agenda)}
          ${agenda.open_students === 0 ? nothing : t(kept(agenda.open_students) ? 'agenda-open-few' : 'agenda-open', { count: agenda.open_students })}
        </p>
        <week-sections
          .sections=${agenda.sections}
          .words=${words}
          .caption=${t('agenda-caption')}
          .texts=${'agenda'}
          .year=${agenda.school_year}
          .since=${this.lastDay(agenda)}
          .students=${agenda.students}
          .options=${results.summary.options}
          .schools=${agenda.schools.length > 1 && this.school === ''}
          @all-wanted=${() => (this.all = 'agenda')}
        ></week-sections>
        <print-stamp .summary=${results.summary} .rules=${rules} .record=${agenda}></print-stamp>
      </section>
    `;
  }

  private differing(since: Since, results: Results): TemplateResult | typeof nothing {
    const words = optionWords(results.rules, results.summary);
    const { report } = since;
    const lines = since.options.map(({ option, then, now }) =>
      t('since-option', {
        title: optionTitle(option, words),
        then: optionValue(option, then, words),
        now: optionValue(option, now, words),
      }),
    );
    if (report.rules_checked !== since.rules_checked) {
      lines.push(
        t('since-rules', {
          then: showDate(report.rules_checked, 'plain'),
          now: showDate(since.rules_checked, 'plain'),
        }),
      );
    }
    if (report.engine !== since.engine) {
      lines.push(t('since-engine', { then: report.engine, now: since.engine }));
    }
    if (lines.length === 0) return nothing;
    return html`
      <p>${t('since-differs')}</p>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  private changes(since: Since, agenda: Agenda, results: Results): TemplateResult {
    const { rules } = results;
    const day = since.as_of;
    const nothingNew = since.sections.every(({ total }) => total === 0);
    const words = {
      risk: lawPercent(rules, 'tier.at_risk', day),
      chronic: lawPercent(rules, 'tier.moderate_chronic', day),
      severe: lawPercent(rules, 'tier.severe_chronic', day),
      settled: since.settled_from,
    };
    return html`
      <section class="agenda-part ${this.printed === 'since' ? 'printed' : ''}">
        <h2>${t('since-heading')}</h2>
        <p>
          ${t('since-lead', {
            name: since.report.name,
            then: showDate(since.report.as_of),
            now: showDate(since.as_of),
          })}
        </p>
        ${this.differing(since, results)}
        ${
          nothingNew
            ? html`<p>${t('since-nothing')}</p>`
            : html`
                <p class="no-print">
                  <button type="button" class="secondary outline" @click=${() => void this.print('since')}>
                    ${t('since-print')}
                  </button>
                </p>
                <week-sections
                  brief
                  .sections=${since.sections}
                  .words=${words}
                  .caption=${t('since-caption')}
                  .texts=${'since'}
                  .year=${since.school_year}
                  .since=${agenda.since.day}
                  .students=${agenda.students}
                  .options=${results.summary.options}
                  .schools=${agenda.schools.length > 1 && this.school === ''}
                  @all-wanted=${() => (this.all = 'since')}
                ></week-sections>
                <print-stamp .summary=${results.summary} .rules=${rules} .record=${since}></print-stamp>
              `
        }
      </section>
    `;
  }

  private earlier(agenda: Agenda): TemplateResult {
    const { unused } = agenda.since;
    const name = this.results?.earlier ?? '';
    return html`
      <section class="since-file">
        ${this.since === undefined ? html`<h2>${t('since-heading')}</h2>` : nothing}
        ${unused === null ? nothing : html`<p class="standing">${t(`since-unused-${unused}`, { name })}</p>`}
        <label for="since-file">${t('since-file')}</label>
        <input
          id="since-file"
          type="file"
          accept=".json,application/json"
          autocomplete="off"
          aria-describedby="since-hint"
          @change=${(event: Event) => this.chosen(event)}
        />
        <small id="since-hint">${t('since-hint')}</small>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { agenda, since, results } = this;
    if (agenda === undefined || results === undefined) return nothing;
    return html`
      <div class="agenda" aria-busy=${this.busy ? 'true' : 'false'}>
        ${this.tools(agenda)} ${this.list(agenda, results)}
        ${since === undefined ? nothing : this.changes(since, agenda, results)} ${this.earlier(agenda)}
      </div>
    `;
  }
}

customElements.define('agenda-view', AgendaView);
