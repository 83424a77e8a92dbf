// SPDX-License-Identifier: Apache-2.0
// <student-view>: one student in one school year: where they stand, what comes next, every absence and why.
// Tells: student-closed, student-stepped (+1 or -1), said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { printPage } from '../allowed.ts';
import type { Rules, Student, Summary, Trigger } from '../engine/types.ts';
import { answerFor, bandWords, chronicPercent, isEarly, meetings, rateWords } from '../answers.ts';
import { gradeOrNone, lawValue, lawWords, showDate } from '../show.ts';
import { has, t } from '../text.ts';
import { outreach, outreachChanged } from '../outreach.ts';
import { privacy, privacyChanged, setPrivacy, shownId, shownName } from '../privacy.ts';
import type { AbsenceFacts, AskView, District, Mark, OutreachCounts, StudentDays } from '../student.ts';
import { HeldDays } from '../held_days.ts';
import { LightElement } from './light_element.ts';
import type { Tells } from './absence-card.ts';
import type { AskRows } from './file-rows.ts';
import { noCalendar } from '../questions.ts';
import './absence-card.ts';
import './day-calendar.ts';
import './file-rows.ts';
import './next-steps.ts';
import './print-stamp.ts';
import './running-rate.ts';
import './student-then.ts';
import { quotesOf } from './rule-why.ts';

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
    row: { type: Number },
    ask: { attribute: false },
    view: { attribute: false },
    year: { state: true },
    district: { state: true },
    contacts: { state: true },
    printing: { state: true },
  };
  declare student: Student | undefined;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare position: number;
  declare total: number;
  declare row: number; // the student's place in the report, from 1
  declare ask: AskRows | undefined;
  declare view: AskView | undefined; // the engine's views
  declare year: StudentDays | undefined; // day by day
  declare district: District | undefined;
  declare contacts: Mark[] | undefined; // with the family; undefined: no list of them was chosen
  declare printing: boolean;
  private readonly paper = window.matchMedia('print');
  private turn = 0;

  constructor() {
    super();
    this.position = 0;
    this.total = 0;
    this.row = 1;
    this.printing = false;
  }

  private readonly onPrint = (): void => {
    this.printing = true;
  };
  private readonly afterPrint = (): void => {
    this.printing = false;
  };
  private readonly onPaper = (): void => {
    this.printing = this.paper.matches;
  };
  private readonly onPrivacy = (): void => this.requestUpdate();
  private readonly onOutreach = (): void => void this.load();

  override connectedCallback(): void {
    super.connectedCallback();
    this.printing = this.paper.matches;
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.paper.addEventListener('change', this.onPaper);
    privacyChanged.addEventListener('change', this.onPrivacy);
    outreachChanged.addEventListener('change', this.onOutreach);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.paper.removeEventListener('change', this.onPaper);
    privacyChanged.removeEventListener('change', this.onPrivacy);
    outreachChanged.removeEventListener('change', this.onOutreach);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has('student') && !changed.has('summary')) return;
    if (this.year?.student_id !== this.student?.student_id) this.year = undefined;
    void this.load();
  }

  // The days of this student, the profile's own help, and the contacts with the family.
  private async load(): Promise<void> {
    const { student, view } = this;
    if (student === undefined || view === undefined) return;
    const turn = ++this.turn;
    const wanted = { student_id: student.student_id, year: student.school_year };
    const list = outreach();
    try {
      const [year, district, counts] = await Promise.all([
        view<StudentDays | null>('student_days', wanted),
        view<District>('district'),
        list === undefined ? undefined : view<OutreachCounts>('outreach', { ...wanted, text: list.text }),
      ]);
      if (turn !== this.turn) return;
      this.year = year ?? undefined;
      this.district = district;
      this.contacts = counts?.marks;
    } catch (error) {
      if (turn === this.turn) this.tell('failed', error);
    }
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
    if (!early && tells('outlook')) {
      const { absences_left: left, present_days_to_recover: recover } = student.outlook;
      if (recover !== null)
        lines.push(t(left === 0 ? 'outlook-recover-open' : 'outlook-recover', { days: recover, percent }));
      else if (left !== null && left <= mostDaysLeftSaid)
        lines.push(t('outlook-left', { days: left, percent }));
    }
    if (!early && student.tier !== null && tells('tier')) {
      const assumed = answerFor(summary.can_tell, student.school_year, 'tier') === 'assumed';
      const tier = t('tier-sentence', { tier: student.tier });
      lines.push(assumed && student.tier < highestTier ? `${tier} ${t('tier-assumed')}` : tier);
    }
    if (tells('mhw') && !this.held()) {
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
    if (student.days_disciplinary && !this.held())
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
    const shown = student.review.filter((flag) => flag !== 'health_requirement' || !this.held());
    if (shown.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('check-heading')}</h2>
        <ul>
          ${shown.map((flag) => {
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
    const facts = new Map<string, AbsenceFacts>((this.year?.absences ?? []).map((one) => [one.date, one]));
    const kept = this.heldDays(student, summary);
    const byTotals = summary.files.some((file) => file.role === 'totals') && (student.days_absent ?? 0) > 0;
    const open = student.open_days;
    return html`
      <section>
        <h2>${t('absences-heading')}</h2>
        ${open > 0 ? html`<p>${t('absences-open', { days: open })}</p>` : nothing}
        ${kept?.any === true ? html`<p class="kept">${t('days-kept')}</p>` : nothing}
        ${
          (this.year?.open.length ?? 0) === 0
            ? nothing
            : html`<ul class="open-days">
                ${this.year?.open.map(
                  (day) =>
                    html`<li>
                      <span class="state open">${showDate(day.date)}</span>
                      ${day.code === '' ? t('absence-code-none') : html`${t('absence-code')} <code>${day.code}</code>`}
                    </li>`,
                )}
              </ul>`
        }
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
                        .facts=${facts.get(absence.date)}
                        .held=${this.held()}
                        .kept=${kept?.has(absence.date) ?? false}
                        .unnumbered=${kept?.hidesNumber(absence.date) ?? false}
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
            ? html`<button type="button" class="secondary outline" @click=${() => printPage()}>
                  ${t('print')}
                </button>
                <button
                  type="button"
                  class="secondary outline on-paper"
                  aria-pressed=${privacy().details ? 'true' : 'false'}
                  @click=${() => setPrivacy({ details: !privacy().details })}
                >
                  ${t('print-details')}
                </button>`
            : nothing
        }
      </div>
    `;
  }

  // The student's place in the report, from 1.
  private place(): number {
    return (this.year?.index ?? this.row - 1) + 1;
  }

  // On paper, wellness days, suspensions and reasons wait until somebody asks for them.
  private held(): boolean {
    return this.printing && !privacy().details;
  }

  private heldDays(student: Student, summary: Summary): HeldDays | undefined {
    return this.held() ? new HeldDays(student.absences, summary.options) : undefined;
  }

  private calendar(student: Student, summary: Summary, rules: Rules): TemplateResult | typeof nothing {
    const { year } = this;
    if (year === undefined || !year.known || year.days.length === 0) return nothing;
    const marks = this.contacts ?? [];
    return html`
      <section class="calendar-of-year">
        <h2>${t('year-heading', { year: student.school_year })}</h2>
        <day-calendar
          .days=${year.days}
          .absences=${student.absences}
          .marks=${marks}
          .held=${this.heldDays(student, summary)}
        ></day-calendar>
        ${
          this.contacts === undefined
            ? nothing
            : marks.length === 0
              ? html`<p class="contacts">${t('contacts-none')}</p>`
              : html`<ul class="contacts" aria-label=${t('contacts-heading')}>
                  ${marks.map((mark) => html`<li>${t('contact-line', { date: showDate(mark.date, 'plain'), kind: mark.kind })}</li>`)}
                </ul>`
        }
      </section>
      <section class="rate-of-year">
        <h2>${t('rate-heading')}</h2>
        <running-rate .days=${year.days} .rules=${rules} .marks=${marks}></running-rate>
      </section>
    `;
  }

  // The district's own ladder, beside the state's triggers.
  private ladder(): TemplateResult | typeof nothing {
    const steps = (this.year?.steps ?? []).filter((step) => step.when !== 'mhw' || !this.held());
    if (steps.length === 0) return nothing;
    return html`
      <section class="ladder">
        <h2>${t('ladder-heading')}</h2>
        <p class="hint">${t('ladder-hint')}</p>
        <ol>
          ${steps.map(
            (step) => html`
              <li class=${step.reached ? 'reached' : ''}>
                <strong>${step.do}</strong>
                <span>${t(`ladder-when-${step.when}`, { at: step.at ?? 0 })}</span>
                <span
                  >${
                    !step.told
                      ? t('ladder-not-in-file')
                      : !step.reached
                        ? t('ladder-not-reached')
                        : step.reached_on === null
                          ? t('ladder-reached')
                          : t('ladder-reached-on', { date: showDate(step.reached_on, 'plain') })
                  }
                  ${step.provisional ? t('ladder-provisional') : nothing}</span
                >
              </li>
            `,
          )}
        </ol>
      </section>
    `;
  }

  // On paper: each rule that decided a day, once, with its sources.
  private rulesOnPaper(student: Student, summary: Summary, rules: Rules): TemplateResult | typeof nothing {
    if (!this.printing || this.held()) return nothing;
    if (answerFor(summary.can_tell, student.school_year, 'excused') === 'no') return nothing;
    const named = new Set(student.absences.flatMap((absence) => absence.because ?? []));
    const shown = rules.rules.filter((rule) => named.has(rule.id));
    if (shown.length === 0) return nothing;
    const ids = new Set(shown.flatMap((rule) => rule.sources));
    const sources = rules.sources.filter((source) => ids.has(source.id));
    const days = [...new Set(sources.map((source) => source.read_on))];
    const checked = (day: string): string => t('rule-checked', { date: showDate(day, 'plain') });
    return html`
      <section class="rules-on-paper">
        <h2>${t('paper-rules')}</h2>
        <ul>
          ${shown.map(
            (rule) => html`
              <li>
                <strong>${rule.id}</strong> <span lang="en">${rule.text}</span>
                ${(quotesOf(rule.id) ?? []).map((quote) => html`<q lang="en">${quote.text}</q> `)}
                (${t(`tag-${rule.tag}`)}: ${rule.sources.join(', ')})
              </li>
            `,
          )}
          ${sources.map(
            (source) => html`
              <li>
                <strong>${source.id}</strong>
                ${source.title}${source.paragraph === '' ? '' : `, ${source.paragraph}`}
                ${source.url === '' ? t('rule-no-address') : source.url}
                ${days.length > 1 ? `(${checked(source.read_on)})` : nothing}
              </li>
            `,
          )}
          ${days.length === 1 ? html`<li>${checked(days[0] ?? '')}</li>` : nothing}
        </ul>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { student, summary, rules } = this;
    if (student === undefined || summary === undefined || rules === undefined) return nothing;
    return html`
      ${this.steps('top')}
      <header class="student-head">
        <h1 tabindex="-1" translate="no">${shownName(student, this.place())}</h1>
        <p>
          ${
            student.name === null
              ? nothing
              : html`<span
                    >${t('student-id')} <span translate="no">${shownId(student, this.place())}</span></span
                  >
                  · `
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
      <div aria-busy=${this.year === undefined ? 'true' : 'false'} class="student-body">
        <section class="next-of-student">
          <h2>${t('next-heading')}</h2>
          <next-steps
            .student=${student}
            .summary=${summary}
            .rules=${rules}
            .year=${this.year}
            .district=${this.district}
            .contacts=${this.contacts}
            .held=${this.held()}
          ></next-steps>
        </section>
        ${this.calendar(student, summary, rules)} ${this.absences(student, summary, rules)} ${this.ladder()}
      </div>
      ${
        this.year?.known === true
          ? html`<section class="as-it-stood">
              <h2>${t('then-title')}</h2>
              <student-then
                .student=${student}
                .summary=${summary}
                .rules=${rules}
                .first=${this.year.days[0]?.date ?? ''}
                .held=${this.held()}
                .ask=${this.view}
              ></student-then>
            </section>`
          : nothing
      }
      <section class="rows-of-student">
        <file-rows
          .ask=${this.ask}
          .label=${t('rows-student')}
          .wanted=${{ kind: 'rows', student_id: student.student_id }}
        ></file-rows>
      </section>
      ${this.steps('bottom')} ${this.rulesOnPaper(student, summary, rules)}
      <print-stamp .summary=${summary} .rules=${rules} .record=${student}></print-stamp>
    `;
  }
}

customElements.define('student-view', StudentView);
