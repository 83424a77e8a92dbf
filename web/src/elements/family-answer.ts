// SPDX-License-Identifier: Apache-2.0
// <family-answer>: the engine's answer for one day thought of as a wellness day: yes, yes with its ifs, or what is possible
// instead; then what it means. Tells: family-went, day-wanted (a day that is possible), said.
import { html, nothing, type TemplateResult } from 'lit';
import { dayWords, ifWords } from '../family/day_words.ts';
import { permissionFor, notesFor, type Note } from '../family/note.ts';
import { closureWords } from '../family/days.ts';
import { toldDays } from '../family/days_told.ts';
import { groupOf, lifeOf, unknown } from '../family/reasons.ts';
import type { FamilySchool } from '../family/state.ts';
import type { AbsentKind, FamilyAnswer, History, Outcome, PlannerDay, Share } from '../family/types.ts';
import { showDate, showRate } from '../show.ts';
import { supportsFor, type Situation } from '../supports.ts';
import { t } from '../text.ts';
import { familyElementOf } from '../family/places.ts';
import { LightElement } from './light_element.ts';
import './family-note.ts';
import './support-list.ts';

const fewAbsences = 5; // so many days left or fewer are said at all: never as an allowance

const wellnessTaken: Situation = {
  mhw: true,
  unexcused: false,
  tier: 1,
  chronic: false,
  absences: true,
  np: false,
  homeless: false,
  language: false,
};

// '3 of 60 days missed: 5%', or the two ends where the number is not known; '' where it has no end.
function shareWords({ from, to, of, early }: Share): string {
  if (of === null || of === 0 || to === null) return '';
  if (early) return from === to ? t('family-share-early', { days: from, of }) : '';
  if (from === to) return t('family-share', { days: from, of, rate: showRate(from, of) });
  return t('family-share-between', { from, to, of, low: showRate(from, of), high: showRate(to, of) });
}

// No paper can come in time any more.
function isOver(outcome: Outcome): boolean {
  return outcome.category === 'unexcused' && !outcome.provisional && outcome.hand_in_by === null;
}

export class FamilyAnswerView extends LightElement {
  static override properties = {
    day: { attribute: false },
    answer: { attribute: false },
    history: { attribute: false },
    school: { attribute: false },
  };
  declare day: PlannerDay | undefined;
  declare answer: FamilyAnswer | undefined;
  declare history: History;
  declare school: FamilySchool | undefined;

  // ---------------------------------------------------------------- words

  private who(): string {
    return this.history.adult === true ? 'self' : 'child';
  }

  // The heading: the answer in one sentence.
  verdict(day: PlannerDay, { law }: FamilyAnswer): string {
    const days = law.wellness_days;
    switch (day.can) {
      case 'yes':
        return day.number === null
          ? t('family-yes')
          : t('family-yes-number', { number: day.number, days, past: day.past ? 'yes' : 'no' });
      case 'if':
        return t('family-yes-if');
      case 'no_school':
        // After a usual year's days nobody knows, and it can be either.
        if (day.assumed && day.no_school === 'after_last') return t('family-no-school-summer');
        if (day.no_school === 'before_entered') return t('family-before-entered');
        if (day.assumed) return t('family-no-school-likely', { past: day.past ? 'yes' : 'no' });
        return t(day.past ? 'family-no-school-past' : 'family-no-school');
      case 'no':
        return this.noWords(day, days);
    }
  }

  private noWords(day: PlannerDay, days: number): string {
    switch (day.mhw_reason) {
      case 'consecutive':
        return day.other === null
          ? t('family-no')
          : t('family-no-consecutive', {
              other: showDate(day.other, 'day'),
              side: day.other < day.date ? 'before' : 'after',
              past: day.other < this.history.today ? 'yes' : 'no',
            });
      case 'limit':
        return t('family-no-limit', { days });
      case 'grade':
        return t('family-no-grade');
      case 'not_in_force':
        return t('family-no-not-in-force');
      default:
        return t('family-no');
    }
  }

  // That the day was told already, and why in the words in which it was.
  private already(date: string, kind: AbsentKind): string {
    const told = toldDays(this.history).find((one) => one.date === date) ?? { date, kind };
    const life = lifeOf(told);
    return life === unknown
      ? t('family-already')
      : t('family-already-why', { why: t(`family-why-${groupOf(life)?.id ?? life.id}`) });
  }

  // Why there is no school, or that this school does not count the day.
  private noSchool(day: PlannerDay): TemplateResult {
    if (day.no_school === 'before_entered')
      return html`<p>${t('family-before-entered-where')} ${this.toDays('family-before-entered-more')}</p>`;
    return html`<p>
      ${this.noSchoolWhy(day)}
      ${t(day.if_open === null ? 'family-no-school-nothing' : 'family-no-school-nothing-if')}
    </p>`;
  }

  private noSchoolWhy(day: PlannerDay): string {
    const { no_school: why, name } = day;
    if (why === null || (why === 'after_last' && day.assumed)) return '';
    if ((why === 'holiday' || why === 'custom') && name !== null)
      return t('family-no-school-name', { name: closureWords(name) });
    return t(`family-no-school-${why.replaceAll('_', '-')}`);
  }

  // What an ordinary absence needs, one sentence for each level that it can have.
  private paperWords(outcomes: Outcome[], day: PlannerDay, { law }: FamilyAnswer): string[] {
    const first = law.first_absences;
    const past = day.past ? 'yes' : 'no';
    return outcomes.map((outcome) => {
      const { level, ordinal } = outcome;
      if (outcome.category === 'disciplinary') return t('family-class-disciplinary-what');
      const which =
        outcomes.length > 1 && level !== null
          ? t(level === 1 ? 'family-absence-if-first' : 'family-absence-if-later', { first, next: first + 1 })
          : ordinal !== null
            ? t('family-absence-number', { ordinal, past })
            : level === null
              ? t('family-absence-no-number')
              : t(level === 1 ? 'family-absence-first' : 'family-absence-later', {
                  first,
                  next: first + 1,
                  past,
                });
      return `${which} ${this.needWords(outcome)}`;
    });
  }

  private needWords(outcome: Outcome): string {
    if (outcome.with_note === 'excused') return t('family-note-enough', { who: this.who() });
    if (isOver(outcome)) return t('family-note-late');
    if (outcome.excused_by.some((paper) => paper.documentation === 'medical')) {
      return t('family-note-medical-needed');
    }
    return t('family-note-other');
  }

  private handIn(outcomes: Outcome[]): string {
    const with_date = outcomes.find((outcome) => outcome.hand_in_by !== null);
    const by = with_date?.hand_in_by ?? null;
    if (with_date === undefined || by === null) return '';
    if (with_date.by_calendar) return t('family-hand-in-passed', { date: showDate(by, 'day') });
    const key = with_date.hand_in_if_back ? 'family-hand-in-if-back' : 'family-hand-in';
    const words = t(key, { date: showDate(by, 'day'), who: this.who() });
    return this.answer?.year.given === true ? words : `${words} ${t('family-hand-in-later')}`;
  }

  private phone(): string {
    return this.school?.contacts.find((contact) => contact.key === 'attendance')?.phone ?? '';
  }

  // ---------------------------------------------------------------- parts

  private toDays(key: string): TemplateResult | typeof nothing {
    if (familyElementOf('days') === undefined) return nothing;
    return html`<a class="deeper" href="#family/days">${t(key)}</a>`;
  }

  private ifs(day: PlannerDay, { law }: FamilyAnswer): TemplateResult | typeof nothing {
    if (day.can !== 'if') return nothing;
    return html`
      <ul class="ifs">
        ${day.ifs.map((condition) => html`<li>${ifWords(condition, law.wellness_days)}</li>`)}
      </ul>
      ${
        day.number === null
          ? nothing
          : html`<p>${t('family-if-number', { number: day.number, days: law.wellness_days })}</p>`
      }
      <p>${t('family-if-how')}</p>
    `;
  }

  // Permission, the note for it, and whom to call: what there is to do.
  private toDo(day: PlannerDay): TemplateResult {
    const phone = this.phone();
    const late = day.permission === 'needed' && day.as_ordinary.some(isOver);
    const note = late ? undefined : permissionFor(day, this.school?.name ?? '');
    const by = day.permission === 'not_needed' || late ? '' : this.handIn(day.as_wellness);
    const permission = late ? 'late' : day.permission.replaceAll('_', '-');
    return html`
      <p>${t(`family-permission-${permission}`)} ${by === '' ? nothing : by}</p>
      ${this.call(day, phone)} ${note === undefined ? nothing : this.note(note)}
    `;
  }

  private call(day: PlannerDay, phone: string): TemplateResult | typeof nothing {
    if (day.past) return nothing;
    return html`
      <p class=${day.same_day ? 'same-day' : ''}>
        ${t(day.same_day ? 'family-same-day' : 'family-call')}
        ${phone === '' ? nothing : html`<a href="tel:${phone.replace(/[^\d+]/g, '')}" translate="no">${phone}</a>`}
      </p>
    `;
  }

  private note(note: Note): TemplateResult {
    return html`<family-note .note=${note} .later=${this.answer?.year.given !== true}></family-note>`;
  }

  // What a day that can be one means.
  private meaning(day: PlannerDay, answer: FamilyAnswer): TemplateResult {
    const { law } = answer;
    const [outcome] = day.as_wellness;
    const ordinal = outcome?.ordinal ?? null;
    const first = law.first_absences;
    const numbered = day.as_wellness.some(({ level }) => level !== null);
    return html`
      <section class="means">
        <h2>${t('family-means')}</h2>
        <ul>
          <li>${t(day.permission === 'needed' ? 'family-means-excused-agreed' : 'family-means-excused')}</li>
          <li>${t('family-means-truancy')}</li>
          ${
            !numbered
              ? nothing
              : html`<li>
                  ${
                    ordinal === null
                      ? t('family-means-number', { first, who: this.who() })
                      : t(ordinal <= first ? 'family-means-ordinal' : 'family-means-ordinal-later', {
                          ordinal,
                          first,
                          next: first + 1,
                          who: this.who(),
                        })
                  }
                  ${t('family-our-reading')}
                </li>`
          }
          <li>${this.rate(day, answer)}</li>
          ${this.history.grade === undefined ? html`<li>${t('family-means-grades')}</li>` : nothing}
        </ul>
      </section>
    `;
  }

  private rate(day: PlannerDay, answer: FamilyAnswer): TemplateResult {
    const { now, after, year_end } = day.rate;
    const parts = [
      ['family-rate-now', shareWords(now)],
      ['family-rate-after', shareWords(after)],
      ['family-rate-year-end', shareWords(year_end)],
    ].filter(([, words]) => words !== '');
    const percent = `${answer.law.chronic_percent}%`;
    const chronic = [now, after, year_end].some(
      ({ band }) => band === 'moderate_chronic' || band === 'severe_chronic',
    );
    const left = answer.totals.absences_left;
    return html`
      ${t('family-means-rate')}
      ${
        parts.length === 0
          ? this.toDays('family-means-rate-more')
          : html`
              <ul>
                ${parts.map(([key, words]) => html`<li>${t(key ?? '', { share: words ?? '' })}</li>`)}
              </ul>
            `
      }
      ${chronic ? t('family-chronic', { percent }) : nothing}
      ${
        left === null || left > fewAbsences || chronic || day.past
          ? nothing
          : t('outlook-left', { days: left, percent })
      }
    `;
  }

  // What it would be if the conditions do not hold.
  private ifNot(day: PlannerDay, answer: FamilyAnswer): TemplateResult | typeof nothing {
    if (day.can !== 'if' || day.if_not.length === 0) return nothing;
    return html`
      <section>
        <h2>${t('family-if-not')}</h2>
        <p>${t('family-if-not-what')}</p>
        ${this.paperWords(day.if_not, day, answer).map((words) => html`<p>${words}</p>`)}
        <p>${this.stillHome(day)}</p>
        ${this.ordinaryPaper(day)}
      </section>
    `;
  }

  private stillHome(day: PlannerDay): string {
    return day.past ? t('family-still-home-past') : t('family-still-home', { who: this.who() });
  }

  // The last day for the note of an ordinary absence, and the note itself, one for each paper that can be needed.
  private ordinaryPaper(day: PlannerDay): TemplateResult {
    const outcomes = day.as_ordinary; // without the note that a wellness day is taken to have
    const by = this.handIn(outcomes);
    const of = {
      days: [day.date],
      today: this.history.today,
      kind: this.history.as_what ?? 'illness',
      adult: this.history.adult === true,
      school: this.school?.name ?? '',
    };
    return html`
      ${by === '' ? nothing : html`<p>${by}</p>`} ${notesFor(of, outcomes).map((note) => this.note(note))}
    `;
  }

  // After a no: staying home all the same, what note is enough, and the days that are possible.
  private instead(day: PlannerDay, answer: FamilyAnswer): TemplateResult {
    const { closed_between: closed } = day;
    const instead = day.as_ordinary;
    return html`
      ${
        closed.length === 0
          ? nothing
          : html`<p>
              ${t(day.past ? 'family-closed-between' : 'family-closed-between-ahead', {
                ...dayWords(closed),
              })}
            </p>`
      }
      ${
        instead.some(({ category }) => category === 'disciplinary')
          ? nothing
          : html`<p>${this.stillHome(day)}</p>`
      }
      ${this.paperWords(instead, day, answer).map((words) => html`<p>${words}</p>`)}
      ${this.call(day, this.phone())} ${this.ordinaryPaper(day)}
    `;
  }

  // The answer where there is school on a day that only the starting calendar has free.
  private ifOpen(day: PlannerDay, answer: FamilyAnswer): TemplateResult {
    const possible = day.can === 'yes' || day.can === 'if';
    return html`
      <section>
        <h2>${t('family-no-school-else')}</h2>
        <p><strong>${this.verdict(day, answer)}</strong></p>
        ${this.ifs(day, answer)} ${possible ? this.toDo(day) : this.instead(day, answer)}
      </section>
      ${this.ifNot(day, answer)}
    `;
  }

  private possible(day: PlannerDay): TemplateResult | typeof nothing {
    const used = this.history.wellness_days ?? [];
    const next = day.next_possible.filter(({ date }) => !used.includes(date));
    if (next.length === 0) return nothing;
    return html`
      <section aria-labelledby="family-possible">
        <h2 id="family-possible">${t('family-possible')}</h2>
        <div class="choices">
          ${next.map(
            ({ date, can }) => html`
              <button type="button" class="outline choice" @click=${() => this.tell('day-wanted', date)}>
                ${t(can === 'yes' ? 'family-possible-yes' : 'family-possible-if', { date: showDate(date, 'day') })}
              </button>
            `,
          )}
        </div>
      </section>
    `;
  }

  private support(): TemplateResult {
    return html`
      <section>
        <h2>${t('family-support')}</h2>
        <p>${t('family-support-what')}</p>
        <support-list
          .contacts=${this.school?.contacts ?? []}
          .supports=${supportsFor(wellnessTaken)}
        ></support-list>
      </section>
    `;
  }

  // Days told as wellness days that were none: they use up nothing, and the answer rests on that.
  private notUsed({ days, today }: FamilyAnswer): TemplateResult[] {
    return days
      .filter(({ kind }) => kind === 'mhw')
      .flatMap(({ date, no_school, assumed, other, ifs, outcomes }) => {
        const day = showDate(date, 'day');
        const past = date > today ? 'no' : 'yes';
        if (no_school === 'before_entered') return [t('family-used-before-entered', { day })];
        if (no_school !== null)
          return [t(assumed ? 'family-used-no-school-if' : 'family-used-no-school', { day, past })];
        const [condition] = ifs;
        if (condition?.if === 'open_between' && other !== null)
          return [
            t('family-used-if-open', { day, other: showDate(other, 'day'), ...dayWords(condition.dates) }),
          ];
        if (outcomes.length === 0 || outcomes.some(({ mhw }) => mhw !== 'invalid')) return [];
        return [
          other === null
            ? t('family-used-none', { day, past })
            : t('family-used-next-to', { day, other: showDate(other, 'day'), past }),
        ];
      })
      .map((words) => html`<p>${words}</p>`);
  }

  // What of the calendar nobody has said.
  private assumed({ year }: FamilyAnswer): TemplateResult | typeof nothing {
    if (year.given && year.assumed.length === 0) return nothing;
    return html`<p class="hint">
      ${t(year.given ? 'family-assumed-some' : 'family-assumed')} ${this.toDays('family-assumed-more')}
    </p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { day, answer } = this;
    if (day === undefined || answer === undefined) return nothing;
    const possible = day.can === 'yes' || day.can === 'if';
    return html`
      <h1 tabindex="-1" class="verdict ${day.can}">
        <small>${showDate(day.date)}</small> ${this.verdict(day, answer)}
      </h1>
      ${this.ifs(day, answer)}
      ${day.already === null ? nothing : html`<p>${this.already(day.date, day.already)}</p>`}
      ${possible ? this.toDo(day) : nothing} ${day.can === 'no_school' ? this.noSchool(day) : nothing}
      ${day.if_open === null ? nothing : this.ifOpen(day.if_open, answer)}
      ${day.can === 'no' ? this.instead(day, answer) : nothing} ${possible ? nothing : this.possible(day)}
      ${this.notUsed(answer)} ${this.assumed(answer)} ${possible ? this.meaning(day, answer) : nothing}
      ${this.ifNot(day, answer)} ${this.support()}
    `;
  }
}

customElements.define('family-answer', FamilyAnswerView);
