// SPDX-License-Identifier: Apache-2.0
// <student-view>: one student in one school year: where they stand, what comes next, every absence and why.
// Tells: student-closed, student-stepped (+1 or -1).
import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, Student, Summary, Trigger } from '../engine/types.ts';
import { answerFor, bandWords, chronicPercent, isEarly, meetings, rateWords } from '../answers.ts';
import { gradeOrNone, lawValue, lawWords, showDate } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';
import type { Tells } from './absence-card.ts';
import type { AskRows } from './file-rows.ts';
import { noCalendar } from '../questions.ts';
import './absence-card.ts';
import './file-rows.ts';

// So few days left are said aloud; a larger number would read like an allowance.
const mostDaysLeftSaid = 5;
const highestTier = 3;

// How many of the attendance files say which notes there are.
function papers(files: Summary['files']): Tells['papers'] {
  const says = files
    .filter((file) => file.role === 'attendance' || file.role === 'grid')
    .map((file) => 'documentation' in file.columns);
  if (!says.includes(false)) return 'all';
  return says.includes(true) ? 'some' : 'none';
}

export class StudentView extends LightElement {
  static override properties = {
    student: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
    position: { type: Number },
    total: { type: Number },
    ask: { attribute: false },
  };
  declare student: Student | undefined;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare position: number;
  declare total: number;
  declare ask: AskRows | undefined;

  constructor() {
    super();
    this.position = 0;
    this.total = 0;
  }

  private overview(student: Student, summary: Summary, rules: Rules): TemplateResult {
    const day = summary.as_of;
    const percent = chronicPercent(rules, day);
    const tells = (about: Parameters<typeof answerFor>[2]): boolean =>
      answerFor(summary.can_tell, student.school_year, about) !== 'no';
    const lines: string[] = [];
    const early = isEarly(student, rules, day);

    if (student.days_absent === null) {
      lines.push(t('missed-open', { days: student.open_days }));
    } else if (early) {
      lines.push(t('chronic-early', { days: lawValue(rules, 'chronic.first_minimum_days', day) }));
    }
    if (!early && tells('chronic')) {
      if (student.chronic === null) lines.push(t('chronic-open', { percent }));
      else lines.push(t(student.chronic ? 'chronic-yes' : 'chronic-no', { percent }));
      if (student.chronic_first !== null) {
        const key = student.chronic === false ? 'chronic-first-before' : 'chronic-first';
        lines.push(t(key, { percent, date: showDate(student.chronic_first) }));
      }
    }
    if (tells('outlook')) {
      const { absences_left: left, present_days_to_recover: recover } = student.outlook;
      if (recover !== null)
        lines.push(t(left === 0 ? 'outlook-recover-open' : 'outlook-recover', { days: recover, percent }));
      else if (left !== null && left <= mostDaysLeftSaid)
        lines.push(t('outlook-left', { days: left, percent }));
    }
    if (student.tier !== null && tells('tier')) {
      const assumed = answerFor(summary.can_tell, student.school_year, 'tier') === 'assumed';
      const tier = t('tier-sentence', { tier: student.tier });
      lines.push(assumed && student.tier < highestTier ? `${tier} ${t('tier-assumed')}` : tier);
    }
    if (tells('mhw')) {
      const { claimed, valid, remaining } = student.mhw;
      if (claimed === null || valid === null || remaining === null) lines.push(t('mhw-open'));
      else if (claimed === 0) lines.push(t('mhw-sentence-none', { remaining }));
      else lines.push(t('mhw-sentence', { claimed, valid, remaining }));
    }
    if (tells('truancy')) {
      const { unexcused, certain } = student.truancy;
      if (unexcused === null || certain === null) lines.push(t('unexcused-open'));
      else if (unexcused === 0) lines.push(t('unexcused-none'));
      else lines.push(t('unexcused-sentence', { certain, open: unexcused - certain }));
    } else {
      lines.push(t('truancy-not-in-file'));
    }
    if (student.days_disciplinary)
      lines.push(t('disciplinary-sentence', { days: student.days_disciplinary }));
    if (student.days_tardy) lines.push(t('tardy-sentence', { days: student.days_tardy }));

    const absent = student.days_absent;
    const enrolled = student.days_enrolled;
    return html`
      <section>
        <h2>${t('overview-heading')}</h2>
        ${
          absent === null
            ? nothing
            : html`<p class="big ${early ? '' : (student.band ?? '')}">
                ${
                  early
                    ? t('early-of', { absent, enrolled })
                    : t('missed-sentence', { absent, enrolled, rate: rateWords(student) })
                }
                ${
                  early || student.band === null
                    ? nothing
                    : html`<small>${bandWords(student.band, rules, day)}</small>`
                }
              </p>`
        }
        <ul class="overview">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>
      </section>
    `;
  }

  private trigger(trigger: Trigger, rules: Rules): string {
    const counts = {
      calendar_month: 'truancy.unexcused_in_month',
      rolling_30: 'truancy.unexcused_in_month',
      year: 'truancy.unexcused_in_year',
    };
    return t(`trigger-${trigger.rule}`, {
      count: lawValue(rules, counts[trigger.rule], trigger.date),
      days: lawValue(rules, 'truancy.rolling_window_days', trigger.date),
      date: showDate(trigger.date),
    });
  }

  private meetingsDue(student: Student, summary: Summary, rules: Rules): TemplateResult | typeof nothing {
    if (answerFor(summary.can_tell, student.school_year, 'truancy') === 'no') return nothing;
    const groups = meetings(student.truancy.triggers ?? []);
    if (groups.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('meetings-heading')}</h2>
        <ul class="meetings">
          ${groups.map((group) => {
            const by = group[0]?.meeting_by ?? null;
            const provisional = group.every((trigger) => trigger.provisional === true);
            return html`
              <li class=${provisional ? 'pending' : ''}>
                ${group.map((trigger) => html`<p>${this.trigger(trigger, rules)}</p>`)}
                <p>
                  <strong
                    >${by === null ? t('trigger-meeting-open') : t('trigger-meeting', { date: showDate(by) })}</strong
                  >
                  ${provisional ? t('trigger-provisional') : nothing}
                </p>
              </li>
            `;
          })}
        </ul>
      </section>
    `;
  }

  private checks(student: Student): TemplateResult | typeof nothing {
    if (student.review.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('check-heading')}</h2>
        <ul>
          ${student.review.map((flag) => {
            const key = `check-sentence-${flag}`;
            return html`<li>${has(key) ? t(key) : flag}</li>`;
          })}
        </ul>
      </section>
    `;
  }

  private enrollments(student: Student): TemplateResult | typeof nothing {
    if (student.enrollments.length < 2) return nothing;
    return html`
      <section>
        <h2>${t('enrollments-heading')}</h2>
        <ul>
          ${student.enrollments.map(
            (one) => html`
              <li>
                ${one.school ?? t('student-no-school')}:
                ${
                  one.days_absent === null
                    ? t('not-known')
                    : t('enrollment-line', { absent: one.days_absent, enrolled: one.days_enrolled })
                }
                ${one.chronic === true ? html`(${t('enrollment-chronic')})` : nothing}
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  private absences(student: Student, summary: Summary, rules: Rules): TemplateResult {
    const tells: Tells = {
      excused: answerFor(summary.can_tell, student.school_year, 'excused') !== 'no',
      truancy: answerFor(summary.can_tell, student.school_year, 'truancy') !== 'no',
      papers: papers(summary.files),
    };
    const byTotals = summary.files.some((file) => file.role === 'totals') && (student.days_absent ?? 0) > 0;
    const open = student.open_days;
    return html`
      <section>
        <h2>${t('absences-heading')}</h2>
        ${open > 0 ? html`<p>${t('absences-open', { days: open })}</p>` : nothing}
        ${
          student.absences.length === 0
            ? open > 0
              ? nothing
              : html`<p>${t(byTotals ? 'absences-totals' : 'absences-none')}</p>`
            : html`<ol class="absences">
                ${student.absences.map(
                  (absence) => html`
                    <li>
                      <absence-card
                        .absence=${absence}
                        .tells=${tells}
                        .rules=${rules}
                        .options=${summary.options}
                        .words=${lawWords(rules, summary.options, absence.date)}
                      ></absence-card>
                    </li>
                  `,
                )}
              </ol>`
        }
      </section>
    `;
  }

  private steps(place: string): TemplateResult {
    return html`
      <div class="steps" data-place=${place}>
        <button type="button" class="secondary" @click=${() => this.tell('student-closed', null)}>
          ${t('student-back')}
        </button>
        <span class="figures"
          >${t('student-position', { position: this.position + 1, total: this.total })}</span
        >
        <button
          type="button"
          class="secondary"
          ?disabled=${this.position <= 0}
          @click=${() => this.tell('student-stepped', -1)}
        >
          ${t('student-previous')}
        </button>
        <button
          type="button"
          ?disabled=${this.position + 1 >= this.total}
          @click=${() => this.tell('student-stepped', 1)}
        >
          ${t('student-next')}
        </button>
        ${
          place === 'top'
            ? html`<button type="button" class="secondary outline" @click=${() => window.print()}>
                ${t('print')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { student, summary, rules } = this;
    if (student === undefined || summary === undefined || rules === undefined) return nothing;
    return html`
      ${this.steps('top')}
      <header class="student-head">
        <h1 tabindex="-1" translate="no">${student.name ?? student.student_id}</h1>
        <p>
          ${
            student.name === null
              ? nothing
              : html`<span>${t('student-id')} <span translate="no">${student.student_id}</span></span> · `
          }
          ${student.school ?? t('student-no-school')} ·
          ${t('student-grade', { grade: gradeOrNone(student.grade) })} · ${student.school_year} ·
          ${t('as-of-line', { date: showDate(summary.as_of) })}
        </p>
      </header>
      ${
        noCalendar(summary, student.school_year) ? html`<p class="standing">${t('no-calendar')}</p>` : nothing
      }
      <div class="columns">
        ${this.overview(student, summary, rules)}
        <div>
          ${this.meetingsDue(student, summary, rules)} ${this.checks(student)} ${this.enrollments(student)}
        </div>
      </div>
      ${this.absences(student, summary, rules)}
      <section>
        <file-rows
          .ask=${this.ask}
          .label=${t('rows-student')}
          .wanted=${{ kind: 'rows', student_id: student.student_id }}
        ></file-rows>
      </section>
      ${this.steps('bottom')}
    `;
  }
}

customElements.define('student-view', StudentView);
