// SPDX-License-Identifier: Apache-2.0
// <student-sheet>: one student on one page of paper: where they stand, every absence with its number and what it counts as,
// and the rules behind it, unfolded, with their sources. Names and details as the session shows them.
import { html, nothing, type TemplateResult } from 'lit';
import type { Absence, Rules, Student, Summary } from '../engine/types.ts';
import { answerFor, bandWords, chronicPercent, isEarly, meetings, rateWords } from '../answers.ts';
import { isRedacted, privacy, shownId, shownName } from '../privacy.ts';
import { gradeOrNone, lawWords, showDate, showList } from '../show.ts';
import { has, t } from '../text.ts';
import { HeldDays } from '../held_days.ts';
import { LightElement } from './light_element.ts';
import './print-stamp.ts';

const fewAbsences = 24; // that fit under one another beside the rest
const mostDaysLeftSaid = 5; // a larger number would read like an allowance

export class StudentSheet extends LightElement {
  static override properties = {
    student: { attribute: false },
    row: { type: Number },
    summary: { attribute: false },
    rules: { attribute: false },
  };
  declare student: Student | undefined;
  declare row: number; // of the report, from 1
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;

  constructor() {
    super();
    this.row = 0;
  }

  private tells(about: Parameters<typeof answerFor>[2]): boolean {
    const { student, summary } = this;
    return answerFor(summary?.can_tell ?? [], student?.school_year ?? '', about) !== 'no';
  }

  // Where the student stands, in sentences.
  private standing(student: Student, summary: Summary, rules: Rules): string[] {
    const day = summary.as_of;
    const percent = chronicPercent(rules, day);
    const { details } = privacy();
    const early = isEarly(student, rules, day);
    const { days_absent: absent, days_enrolled: enrolled } = student;
    const lines: string[] = [];
    if (absent === null) lines.push(t('missed-open', { days: student.open_days }));
    else if (early) lines.push(t('early-of', { absent, enrolled }));
    else lines.push(t('missed-sentence', { absent, enrolled, rate: rateWords(student) }));
    if (!early && this.tells('chronic')) {
      if (student.band !== null) lines.push(bandWords(student.band, rules, day));
      else lines.push(t('chronic-open', { percent }));
      if (student.chronic_first !== null) {
        const key = student.chronic === false ? 'chronic-first-before' : 'chronic-first';
        lines.push(t(key, { percent, date: showDate(student.chronic_first) }));
      }
    }
    if (!early && this.tells('outlook')) {
      const { absences_left: left, present_days_to_recover: recover } = student.outlook;
      if (recover !== null)
        lines.push(t(left === 0 ? 'outlook-recover-open' : 'outlook-recover', { days: recover, percent }));
      else if (left !== null && left <= mostDaysLeftSaid)
        lines.push(t('outlook-left', { days: left, percent }));
    }
    if (details && this.tells('mhw')) {
      const { claimed, valid, remaining } = student.mhw;
      if (claimed === null || valid === null || remaining === null) lines.push(t('mhw-open'));
      else if (claimed === 0) lines.push(t('mhw-sentence-none', { remaining }));
      else lines.push(t('mhw-sentence', { claimed, valid, remaining }));
    }
    if (!this.tells('truancy')) lines.push(t('truancy-not-in-file'));
    else {
      const { unexcused, certain } = student.truancy;
      if (unexcused === null || certain === null) lines.push(t('unexcused-open'));
      else if (unexcused === 0) lines.push(t('unexcused-none'));
      else lines.push(t('unexcused-sentence', { certain, open: unexcused - certain }));
      lines.push(...this.meetings(student));
    }
    if (details && student.days_disciplinary)
      lines.push(t('disciplinary-sentence', { days: student.days_disciplinary }));
    if (student.days_tardy) lines.push(t('tardy-sentence', { days: student.days_tardy }));
    return lines;
  }

  private meetings(student: Student): string[] {
    return meetings(student.truancy.triggers ?? []).map((group) => {
      const by = group[0]?.meeting_by ?? null;
      const when = by === null ? t('trigger-meeting-open') : t('trigger-meeting', { date: showDate(by) });
      return group.every((trigger) => trigger.provisional === true)
        ? `${when} ${t('trigger-provisional')}`
        : when;
    });
  }

  // A word of its own where a sheet says a thing in its own way.
  private static say(key: string): string {
    return t(has(`sheet-${key}`) ? `sheet-${key}` : key);
  }

  private countsAs(absence: Absence): string {
    const kept = this.held()?.has(absence.date) === true;
    if (absence.category === 'disciplinary' && !kept) return t('category-disciplinary');
    if (kept && this.tells('excused')) return t('sheet-kept');
    if (!this.tells('excused')) return t('category-none');
    if (absence.category === null) return t('category-open');
    const key = `category-${absence.category}`;
    return t(absence.provisional === true ? `${key}-pending` : key);
  }

  // What is not told apart until details are asked for.
  private held(): HeldDays | undefined {
    const { student, summary } = this;
    if (privacy().details || student === undefined || summary === undefined) return undefined;
    return new HeldDays(student.absences, summary.options);
  }

  private number(absence: Absence): string {
    if (this.held()?.hidesNumber(absence.date) === true) return '';
    return absence.ordinal === null ? '–' : t('sheet-number', { ordinal: absence.ordinal });
  }

  private why(absence: Absence): string {
    const parts: string[] = [];
    if (absence.mhw === 'valid') parts.push(t('mhw-valid'));
    if (absence.mhw === 'invalid') parts.push(t(`mhw-invalid-${absence.mhw_reason ?? 'open'}`));
    if (absence.reason !== null && absence.reason !== 'mhw')
      parts.push(StudentSheet.say(`reason-${absence.reason}`));
    return parts.join(', ');
  }

  // That a permission is missing would tell of a wellness day.
  private static needKey(need: string): string {
    return need === 'permission' && !privacy().details ? 'need-documentation' : `need-${need}`;
  }

  private missing(absence: Absence): string {
    const kept = this.held()?.has(absence.date) === true;
    const needs = this.tells('excused') && !kept ? (absence.needs ?? []) : [];
    if (needs.length === 0) return '';
    const what = showList(needs.map((need) => StudentSheet.say(StudentSheet.needKey(need))));
    return absence.curable_until === null
      ? what
      : t('sheet-missing-by', { what, date: showDate(absence.curable_until, 'short') });
  }

  private table(absences: Absence[]): TemplateResult {
    const { details } = privacy();
    const tells = this.tells('excused');
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${t('sheet-col-date')}</th>
            <th scope="col">${t('sheet-col-number')}</th>
            <th scope="col">${t('sheet-col-counts')}</th>
            ${details ? html`<th scope="col">${t('sheet-col-why')}</th>` : nothing}
            ${tells ? html`<th scope="col">${t('sheet-col-missing')}</th>` : nothing}
            ${details ? html`<th scope="col">${t('sheet-col-rules')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${absences.map(
            (absence) => html`
              <tr>
                <th scope="row">${showDate(absence.date, 'short')}</th>
                <td>${this.number(absence)}</td>
                <td>${this.countsAs(absence)}</td>
                ${details ? html`<td>${this.why(absence)}</td>` : nothing}
                ${tells ? html`<td>${this.missing(absence)}</td>` : nothing}
                ${details ? html`<td>${this.tellsWhy(absence) ? (absence.because ?? []).join(' ') : ''}</td>` : nothing}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  private tellsWhy(absence: Absence): boolean {
    return this.tells('excused') || absence.category === 'disciplinary';
  }

  // Each rule that decided, once, in words, with the first of its sources.
  private legend(student: Student, summary: Summary, rules: Rules): TemplateResult | typeof nothing {
    const used = new Set(
      student.absences.filter((one) => this.tellsWhy(one)).flatMap((one) => one.because ?? []),
    );
    if (!privacy().details || used.size === 0) return nothing;
    const words = lawWords(rules, summary.options, summary.as_of);
    return html`
      <h3>${t('sheet-rules')}</h3>
      <dl class="legend">
        ${[...used].sort().map((id) => {
          const rule = rules.rules.find((one) => one.id === id);
          const key = has(`sheet-rule-${id}`) ? `sheet-rule-${id}` : `rule-${id}`;
          const source = rules.sources.find((one) => one.id === rule?.sources[0]);
          return html`
            <div>
              <dt>${id}</dt>
              <dd>
                ${has(key) ? t(key, { ...words, ordinal: 0 }) : rule?.text}
                ${source === undefined ? nothing : html`<small>${source.title}${source.paragraph === '' ? '' : `, ${source.paragraph}`}</small>`}
                ${rule === undefined || rule.tag === 'V' ? nothing : html`<small>(${t(`tag-${rule.tag}`)})</small>`}
              </dd>
            </div>
          `;
        })}
      </dl>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { student, summary, rules, row } = this;
    if (student === undefined || summary === undefined || rules === undefined) return nothing;
    const { absences } = student;
    const half = Math.ceil(absences.length / 2);
    const parts =
      absences.length > fewAbsences ? [absences.slice(0, half), absences.slice(half)] : [absences];
    return html`
      <article class="paper sheet ${parts.length > 1 ? 'dense' : ''}">
        <header>
          <h2 translate="no">${shownName(student, row)}</h2>
          <p>
            ${
              isRedacted() || student.name === null
                ? nothing
                : html`${t('student-id')} <span translate="no">${shownId(student, row)}</span> · `
            }${student.school ?? t('student-no-school')}
            · ${t('student-grade', { grade: gradeOrNone(student.grade) })} · ${student.school_year} ·
            ${t('as-of-line', { date: showDate(summary.as_of) })}
          </p>
        </header>
        <ul class="standing-lines">
          ${this.standing(student, summary, rules).map((line) => html`<li>${line}</li>`)}
        </ul>
        <h3>${t('absences-heading')}</h3>
        ${student.open_days > 0 ? html`<p>${t('absences-open', { days: student.open_days })}</p>` : nothing}
        ${
          absences.length > 0
            ? html`<div class="halves" tabindex="0" role="region" aria-label=${t('absences-heading')}>
                ${parts.map((part) => this.table(part))}
              </div>`
            : html`<p>${t(student.days_absent === 0 ? 'absences-none' : 'sheet-absences-untold')}</p>`
        }
        ${privacy().details ? nothing : html`<p class="kept">${t(this.held()?.any === true ? 'days-kept' : 'sheet-details-kept')}</p>`}
        ${this.legend(student, summary, rules)}
        <print-stamp .summary=${summary} .rules=${rules} .record=${student}></print-stamp>
      </article>
    `;
  }
}

customElements.define('student-sheet', StudentSheet);
