// SPDX-License-Identifier: Apache-2.0
// <day-calendar>: a student's school year, a table a month; each cell has the day's number, its letter and, in words, what the
// day was. States by letter, shape and colour.
import { html, nothing, type TemplateResult } from 'lit';
import type { Absence } from '../engine/types.ts';
import type { HeldDays } from '../held_days.ts';
import type { Day, Mark } from '../student.ts';
import { stateKey } from '../student.ts';
import { locale, t } from '../text.ts';
import { showDate, showMonth, showNumber } from '../show.ts';
import { LightElement } from './light_element.ts';

const letters: Partial<Record<string, string>> = {
  excused: 'E',
  unexcused: 'U',
  pending: '?',
  disciplinary: 'D',
  absent: 'A',
  open: '!',
  present: '·',
};

// A month of such days alone is left out on paper.
const ahead: Day['state'][] = ['to_come', 'no_school', 'closed'];

interface Weekday {
  day: number; // 0 is Sunday
  short: string;
  long: string;
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function weekdays(days: number[]): Weekday[] {
  const sunday = Date.UTC(1970, 0, 4);
  const name = (day: number, weekday: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday }).format(
      new Date(sunday + day * 86_400_000),
    );
  return days.map((day) => ({ day, short: name(day, 'short'), long: name(day, 'long') }));
}

// The days of a month in weeks; a week begins on Sunday.
function weeks(days: Day[]): Day[][] {
  const byWeek = new Map<number, Day[]>();
  for (const day of days) {
    const week = Math.floor((Date.parse(`${day.date}T00:00:00Z`) / 86_400_000 + 4) / 7);
    byWeek.set(week, [...(byWeek.get(week) ?? []), day]);
  }
  return [...byWeek.values()];
}

export class DayCalendar extends LightElement {
  static override properties = {
    days: { attribute: false },
    absences: { attribute: false },
    marks: { attribute: false },
    held: { attribute: false },
  };
  declare days: Day[];
  declare absences: Absence[];
  declare marks: Mark[]; // contacts with the family
  declare held: HeldDays | undefined; // shown as days missed alone

  constructor() {
    super();
    this.days = [];
    this.absences = [];
    this.marks = [];
  }

  private shown(day: Day): Day {
    if (this.held === undefined) return day;
    return { ...day, mhw: null, state: this.held.has(day.date) ? 'absent' : day.state };
  }

  // 'Tuesday, September 3: excused, absence 9. Contact: call.'
  private words(day: Day): string {
    const parts = [t(`day-is-${stateKey(day)}`)];
    const absence = this.absences.find((one) => one.date === day.date);
    const ordinal = absence?.ordinal ?? null;
    if (ordinal !== null && this.held?.hidesNumber(day.date) !== true)
      parts.push(t('day-absence', { ordinal }));
    if (day.tardy) parts.push(t('day-tardy'));
    if (day.remote) parts.push(t('day-remote'));
    const kinds = this.marks.filter((mark) => mark.date === day.date).map((mark) => mark.kind);
    const words = t('day-words', { date: showDate(day.date, 'day'), what: parts.join(', ') });
    return kinds.length === 0 ? words : `${words} ${t('day-contact', { kinds: kinds.join(', ') })}`;
  }

  private cell(given: Day): TemplateResult {
    const day = this.shown(given);
    const letter = day.mhw === null ? (letters[day.state] ?? '') : 'W';
    const contact = this.marks.some((mark) => mark.date === day.date);
    const words = this.words(day);
    return html`
      <td
        class="day-cell ${day.state} ${day.mhw === null ? '' : `mhw ${day.mhw}`} ${contact ? 'contact' : ''}"
        title=${words}
        data-date=${day.date}
      >
        <span aria-hidden="true" class="date">${showNumber(Number(day.date.slice(8)))}</span>
        <span aria-hidden="true" class="mark"
          >${day.mhw === 'invalid' ? html`<s>${letter}</s>` : letter}${day.tardy ? html`<sub>T</sub>` : nothing}</span
        >
        <span class="visually-hidden">${words}</span>
      </td>
    `;
  }

  private month(month: string, days: Day[], columns: Weekday[]): TemplateResult {
    return html`
      <table class="month-days ${days.every((day) => ahead.includes(day.state)) ? 'ahead' : ''}">
        <caption>
          ${showMonth(month)}
        </caption>
        <thead>
          <tr>
            ${columns.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks(days).map(
            (week) => html`
              <tr>
                ${columns.map(({ day }) => {
                  const found = week.find((one) => weekdayOf(one.date) === day);
                  return found === undefined ? html`<td class="outside"></td>` : this.cell(found);
                })}
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  private legend(): TemplateResult {
    const shown = this.days.map((day) => this.shown(day));
    const keys = [...new Set(shown.map((day) => (day.mhw === null ? day.state : `mhw-${day.mhw}`)))];
    const order = [
      'present',
      'excused',
      'unexcused',
      'pending',
      'absent',
      'disciplinary',
      'mhw-valid',
      'mhw-invalid',
      'open',
      'no_school',
      'closed',
      'no_row',
      'not_enrolled',
      'to_come',
    ];
    return html`
      <ul class="day-legend">
        ${order
          .filter((key) => keys.includes(key as Day['state']))
          .map((key) => {
            const mhw = key.startsWith('mhw-') ? `mhw ${key.slice(4)}` : '';
            const letter = mhw === '' ? (letters[key] ?? '') : 'W';
            return html`
              <li>
                <span class="day-cell ${mhw === '' ? key : mhw}" aria-hidden="true"
                  ><span class="mark">${key === 'mhw-invalid' ? html`<s>W</s>` : letter}</span></span
                >
                ${t(`day-key-${key}`)}
              </li>
            `;
          })}
        ${
          this.marks.length === 0
            ? nothing
            : html`<li><span class="day-cell contact" aria-hidden="true"></span> ${t('day-key-contact')}</li>`
        }
        ${
          shown.some((day) => day.tardy)
            ? html`<li>
                <span class="day-cell present" aria-hidden="true"><sub>T</sub></span> ${t('day-tardy')}
              </li>`
            : nothing
        }
      </ul>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.days.length === 0) return nothing;
    const weekend = this.days.map((day) => weekdayOf(day.date)).filter((day) => day % 6 === 0);
    const columns = weekdays([0, 1, 2, 3, 4, 5, 6].filter((day) => day % 6 !== 0 || weekend.includes(day)));
    const months = [...new Set(this.days.map((day) => day.date.slice(0, 7)))];
    return html`
      <div class="year-months">
        ${months.map((month) =>
          this.month(
            month,
            this.days.filter((day) => day.date.startsWith(month)),
            columns,
          ),
        )}
      </div>
      ${this.legend()}
    `;
  }
}

customElements.define('day-calendar', DayCalendar);
