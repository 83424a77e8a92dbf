// SPDX-License-Identifier: Apache-2.0
// <next-steps>: what can help a student next, in kind words, and whom to turn to.
import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, Student, Summary } from '../engine/types.ts';
import type { District, Mark, StudentDays } from '../student.ts';
import { answerFor, meetings } from '../answers.ts';
import { showDate } from '../show.ts';
import { t } from '../text.ts';
import { ownSupportsFor, situationOf, supportsFor } from '../supports.ts';
import { LightElement } from './light_element.ts';
import './support-list.ts';

export class NextSteps extends LightElement {
  static override properties = {
    student: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
    year: { attribute: false },
    district: { attribute: false },
    contacts: { attribute: false },
    held: { type: Boolean },
  };
  declare student: Student | undefined;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  declare year: StudentDays | undefined;
  declare district: District | undefined;
  declare contacts: Mark[] | undefined; // with the family; undefined: no list of them
  declare held: boolean; // wellness days and reasons are not told

  constructor() {
    super();
    this.held = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { student, summary, year, district } = this;
    if (student === undefined || summary === undefined || year === undefined || district === undefined) {
      return nothing;
    }
    const tells = (about: Parameters<typeof answerFor>[2]): boolean =>
      answerFor(summary.can_tell, student.school_year, about) !== 'no';
    const known = situationOf(student, year.groups, tells);
    const situation = this.held ? { ...known, mhw: false, np: false, homeless: false } : known;
    const steps: string[] = [];
    if (tells('truancy')) {
      const sure = (student.truancy.triggers ?? []).filter((trigger) => trigger.provisional !== true);
      const meeting = meetings(sure).at(-1)?.[0];
      if (meeting !== undefined) {
        steps.push(
          meeting.meeting_by === null
            ? t('next-meeting')
            : t('next-meeting-by', { date: showDate(meeting.meeting_by, 'day') }),
        );
      }
    }
    const waiting = student.absences.filter(
      (absence) => absence.provisional === true && absence.curable_until !== null,
    );
    const first = waiting.map((absence) => absence.curable_until ?? '').sort()[0];
    if (tells('excused') && first !== undefined) {
      steps.push(t('next-notes', { days: waiting.length, date: showDate(first, 'day') }));
    }
    if (situation.homeless) steps.push(t('next-homeless'));
    if (situation.np) steps.push(t('next-np'));
    if (situation.mhw) steps.push(t('next-mhw'));
    if (student.review.includes('long_absence')) steps.push(t('next-long'));
    if (situation.tier >= 2) steps.push(t(`next-tier-${situation.tier}`));
    else steps.push(t('next-tier-1'));
    if (situation.tier >= 2 && this.contacts?.length === 0) steps.push(t('next-no-contact'));
    if (situation.language) steps.push(t('next-language'));
    return html`
      <ul class="next">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>
      <h3>${t('next-whom')}</h3>
      <support-list
        .own=${ownSupportsFor(district, situation)}
        .contacts=${district.contacts}
        .supports=${supportsFor(situation)}
      ></support-list>
    `;
  }
}

customElements.define('next-steps', NextSteps);
