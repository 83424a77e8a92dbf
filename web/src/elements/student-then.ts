// SPDX-License-Identifier: Apache-2.0
// <student-then>: a student's year as it stood on an earlier day: what was on file then, what each absence counted as then and
// counts as now, and what changed it.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Absence, Rules, Student, Summary } from '../engine/types.ts';
import type { AbsenceFacts, AskView, StudentThen } from '../student.ts';
import { Dropped, Refused } from '../engine/client.ts';
import { answerFor, bandWords, isEarly, meetings, rateWords } from '../answers.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { causeWords, onFile } from './absence-paper.ts';
import { HeldDays } from '../held_days.ts';
import { LightElement } from './light_element.ts';

// What an absence counted as, in a word or two.
export function classWords(absence: Absence): string {
  if (absence.category === null) return t('category-open');
  const pending = absence.provisional === true && absence.category !== 'disciplinary';
  const category = t(pending ? `category-${absence.category}-pending` : `category-${absence.category}`);
  if (absence.mhw === 'valid') return `${category}. ${t('mhw-valid')}`;
  if (absence.mhw === 'invalid') return `${category}. ${t(`mhw-invalid-${absence.mhw_reason ?? 'open'}`)}`;
  return category;
}

export class StudentThenView extends LightElement {
  static override properties = {
    student: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
    first: {},
    held: { type: Boolean },
    ask: { attribute: false },
    day: { state: true },
    answer: { state: true },
    busy: { state: true },
    sentence: { state: true },
  };
  declare student: Student | undefined;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare first: string; // the first day that can be asked about
  declare held: boolean; // wellness days and suspensions are not told
  declare ask: AskView | undefined;
  declare day: string;
  declare answer: StudentThen | undefined;
  declare busy: boolean;
  declare sentence: string;
  private turn = 0;

  constructor() {
    super();
    this.first = '';
    this.held = false;
    this.day = '';
    this.busy = false;
    this.sentence = '';
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('student') && !changed.has('summary')) return;
    this.turn++;
    this.day = '';
    this.answer = undefined;
    this.sentence = '';
    this.busy = false;
  }

  // The day before the as-of day, or the last of an earlier school year.
  private last(summary: Summary): string {
    const day = new Date(`${summary.as_of}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - 1);
    const before = day.toISOString().slice(0, 10);
    const end = `${Number(this.student?.school_year.slice(0, 4)) + 1}-06-30`;
    return before < end ? before : end;
  }

  private async show(day: string): Promise<void> {
    const { student, summary, ask } = this;
    this.day = day;
    this.sentence = '';
    if (student === undefined || summary === undefined || ask === undefined || day === '') return;
    if (day < this.first || day > this.last(summary)) {
      this.answer = undefined;
      this.sentence = t('then-outside', {
        first: showDate(this.first, 'plain'),
        last: showDate(this.last(summary), 'plain'),
      });
      return;
    }
    const turn = ++this.turn;
    this.busy = true;
    try {
      const answer = await ask<StudentThen | null>('student_then', {
        student_id: student.student_id,
        year: student.school_year,
        as_of: day,
      });
      if (turn !== this.turn) return;
      this.answer = answer ?? undefined;
      this.tell('said', t('then-shown', { date: showDate(day) }));
    } catch (error) {
      if (turn !== this.turn || error instanceof Dropped) return;
      this.answer = undefined;
      if (error instanceof Refused) this.sentence = error.sentences.join(' ');
      else this.tell('failed', error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private head(record: Student, summary: Summary, rules: Rules, day: string): TemplateResult[] {
    const tells = (about: Parameters<typeof answerFor>[2]): boolean =>
      answerFor(summary.can_tell, record.school_year, about) !== 'no';
    const rows: TemplateResult[] = [];
    const absent = record.days_absent;
    rows.push(
      absent === null
        ? html`<p>${t('missed-open', { days: record.open_days })}</p>`
        : html`<p>
            <strong
              >${t('missed-sentence', { absent, enrolled: record.days_enrolled, rate: rateWords(record) })}</strong
            >
          </p>`,
    );
    if (!isEarly(record, rules, day) && record.band !== null && tells('chronic')) {
      rows.push(html`<p>${bandWords(record.band, rules, day)}</p>`);
    }
    if (tells('truancy') && record.truancy.unexcused !== null && record.truancy.certain !== null) {
      const { unexcused, certain, triggers } = record.truancy;
      rows.push(
        html`<p>
          ${unexcused === 0 ? t('unexcused-none') : t('unexcused-sentence', { certain, open: unexcused - certain })}
          ${t('then-meetings', { count: meetings(triggers ?? []).length })}
        </p>`,
      );
    }
    if (tells('mhw') && !this.held && record.mhw.valid !== null && record.mhw.claimed !== null) {
      rows.push(html`<p>${t('then-mhw', { valid: record.mhw.valid, claimed: record.mhw.claimed })}</p>`);
    }
    return rows;
  }

  private kept({ now, then }: StudentThen): HeldDays[] {
    const options = this.summary?.options ?? {};
    const records = then === null ? [now.record] : [now.record, then.record];
    return this.held ? records.map((one) => new HeldDays(one.absences, options)) : [];
  }

  private table(answer: StudentThen, then: NonNullable<StudentThen['then']>): TemplateResult {
    const now = new Map(answer.now.record.absences.map((absence) => [absence.date, absence]));
    const facts = new Map(then.facts.map((one) => [one.date, one]));
    const factsNow = new Map(answer.now.facts.map((one) => [one.date, one]));
    const causes = new Map(answer.changes.map((one) => [one.date, one.causes]));
    const kept = this.kept(answer);
    const words = (one: Absence): string => classWords(this.held ? { ...one, mhw: null } : one);
    const paper = (one: AbsenceFacts | undefined): string => (one === undefined ? '' : onFile(one));
    return html`
      <div class="scroller" role="group" tabindex="0" aria-label=${t('then-table')}>
        <table class="then">
          <caption>
            ${t('then-table')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t('then-day')}</th>
              <th scope="col">${t('then-file')}</th>
              <th scope="col">${t('then-class')}</th>
              <th scope="col">${t('then-now')}</th>
              <th scope="col">${t('then-changed')}</th>
            </tr>
          </thead>
          <tbody>
            ${then.record.absences.map((old) => {
              const current = now.get(old.date);
              const changed = causes.get(old.date) ?? [];
              if (kept.some((days) => days.has(old.date))) {
                return html`
                  <tr>
                    <th scope="row">${showDate(old.date, 'day')}</th>
                    <td></td>
                    <td>${t('day-missed')}</td>
                    <td>${t('day-missed')}</td>
                    <td></td>
                  </tr>
                `;
              }
              return html`
                <tr class=${changed.length > 0 ? 'changed' : ''}>
                  <th scope="row">${showDate(old.date, 'day')}</th>
                  <td>${paper(facts.get(old.date))}</td>
                  <td>${words(old)}</td>
                  <td>${current === undefined ? '' : words(current)}</td>
                  <td>
                    ${causeWords(changed)}${
                      changed.includes('paper') || changed.includes('paper_late')
                        ? html` <small>(${paper(factsNow.get(old.date))})</small>`
                        : nothing
                    }
                  </td>
                </tr>
              `;
            })}
          </tbody>
        </table>
      </div>
    `;
  }

  private page(answer: StudentThen, summary: Summary, rules: Rules): TemplateResult {
    const date = showDate(answer.as_of);
    const { then, now } = answer;
    const tellsExcused = answerFor(summary.can_tell, now.record.school_year, 'excused') !== 'no';
    if (then === null) return html`<p>${t('then-nothing', { date })}</p>`;
    const since = now.record.absences.length - then.record.absences.length;
    return html`
      <div class="columns">
        <section>
          <h3>${t('then-heading', { date })}</h3>
          ${this.head(then.record, summary, rules, answer.as_of)}
        </section>
        <section>
          <h3>${t('then-heading-now', { date: showDate(now.as_of) })}</h3>
          ${this.head(now.record, summary, rules, now.as_of)}
        </section>
      </div>
      ${
        then.record.absences.length === 0
          ? html`<p>${t('then-no-absence')}</p>`
          : tellsExcused
            ? this.table(answer, then)
            : html`<p>${t('then-no-class')}</p>`
      }
      ${since > 0 ? html`<p>${t('then-since', { days: since })}</p>` : nothing}
      <p class="hint">
        ${this.kept(answer).some((days) => days.any) ? t('then-undated-kept') : t('then-undated', { count: answer.undated })}
      </p>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { student, summary, rules, answer } = this;
    if (student === undefined || summary === undefined || rules === undefined || this.first === '')
      return nothing;
    const last = this.last(summary);
    if (last < this.first) return nothing;
    return html`
      <form class="then-form" @submit=${(event: Event) => event.preventDefault()}>
        <label for="then-day">${t('then-label')}</label>
        <input
          id="then-day"
          type="date"
          autocomplete="off"
          min=${this.first}
          max=${last}
          .value=${this.day}
          aria-describedby="then-hint"
          @change=${(event: Event) => void this.show((event.target as HTMLInputElement).value)}
        />
        <small id="then-hint">${t('then-hint')}</small>
      </form>
      ${this.sentence === '' ? nothing : html`<p class="refused">${this.sentence}</p>`}
      <div aria-busy=${this.busy ? 'true' : 'false'} class="then-body">
        ${answer === undefined ? nothing : this.page(answer, summary, rules)}
      </div>
    `;
  }
}

customElements.define('student-then', StudentThenView);
