// SPDX-License-Identifier: Apache-2.0
// <family-year>: the school's calendar on the family's side: the one of a link, one from a file, or the starting calendar, in
// which weekdays are crossed out. What of it is assumed is said. Tells: family-changed, said.
import { html, nothing, type TemplateResult } from 'lit';
import type { AskEngine, FamilyChange } from '../family/places.ts';
import { calendarOfFile, NoCalendar, type CalendarFile } from '../family/calendar_file.ts';
import type { FamilySchool } from '../family/state.ts';
import type { CalendarRow, FamilyAnswer, History, Weekday } from '../family/types.ts';
import { Refused } from '../engine/client.ts';
import { refusalInWords } from '../refusals.ts';
import { showDate, showList } from '../show.ts';
import { has, t } from '../text.ts';
import { dateField } from './date_field.ts';
import { LightElement } from './light_element.ts';
import type { DayMark } from './family-month.ts';
import './family-month.ts';

const titlesShown = 5;

// The file whose rows the history has, while the page is open.
let taken: CalendarFile | undefined;

// 'Thanksgiving Day' in the page's language, where it has that sentence.
function nameOf(name: string): string {
  const key = `closure-${name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}`;
  return has(key) ? t(key) : name;
}

export class FamilyYear extends LightElement {
  static override properties = {
    history: { attribute: false },
    answer: { attribute: false },
    school: { attribute: false },
    ask: { attribute: false },
    refusal: { state: true },
    reading: { state: true },
  };
  declare history: History;
  declare answer: FamilyAnswer | undefined;
  declare school: FamilySchool | undefined;
  declare ask: AskEngine | undefined;
  declare refusal: string;
  declare reading: boolean;

  constructor() {
    super();
    this.refusal = '';
    this.reading = false;
  }

  private change(change: FamilyChange['change']): void {
    this.tell<FamilyChange>('family-changed', { change, what: 'calendar' });
  }

  private changes(): CalendarRow[] {
    return this.history.calendar_changes ?? [];
  }

  private put(rows: CalendarRow[]): void {
    this.change({ calendar_changes: rows.length === 0 ? null : rows });
  }

  private cross(day: Weekday): void {
    const edge = (row: CalendarRow): boolean => row.type === 'first_day' || row.type === 'last_day';
    const others = this.changes().filter((row) => row.date !== day.date || edge(row));
    const undone = others.length < this.changes().length;
    this.put(undone ? others : [...others, { date: day.date, type: day.school ? 'no_school' : 'school' }]);
    const what = t(day.school ? 'family-days-off' : 'family-days-on');
    this.tell('said', t('family-days-day', { date: showDate(day.date, 'day'), what }));
  }

  private edge(type: 'first_day' | 'last_day', date: string): void {
    const others = this.changes().filter((row) => row.type !== type);
    this.put(date === '' ? others : [...others, { date, type }]);
  }

  private async take(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined || this.ask === undefined) return;
    this.refusal = '';
    this.reading = true;
    try {
      taken = await calendarOfFile(file, this.ask);
      this.change({ calendar: taken.rows, calendar_changes: null });
      this.tell('said', t('family-days-calendar-file-used', { name: taken.name }));
    } catch (error) {
      if (error instanceof NoCalendar || error instanceof Refused) {
        const why =
          error instanceof Refused
            ? // The engine knows the file by what it is.
              refusalInWords(error.message.replace(/^calendar: /, ''), file.name).text
            : error.message;
        this.refusal = t('family-days-calendar-refused', { why });
        this.tell('said', this.refusal);
      } else this.tell('failed', error);
    } finally {
      this.reading = false;
      input.value = '';
    }
  }

  // Which calendar it is, and what of it nobody has said.
  private which(answer: FamilyAnswer): TemplateResult {
    const { history, school } = this;
    const { year } = answer;
    const source =
      history.calendar === null || history.calendar === undefined
        ? t('family-days-calendar-start')
        : history.calendar === taken?.rows
          ? t('family-days-calendar-file-used', { name: taken.name })
          : school === undefined
            ? t('family-days-calendar-own')
            : t(school.name === '' ? 'family-days-calendar-link-own' : 'family-days-calendar-link', {
                school: school.name,
              });
    const span =
      year.first_day === null || year.last_day === null || year.school_days === null
        ? ''
        : t('family-days-calendar-span', {
            year: answer.school_year,
            first: showDate(year.first_day, 'plain'),
            last: showDate(year.last_day, 'plain'),
            days: year.school_days,
          });
    return html`
      <p>${source}</p>
      ${span === '' ? nothing : html`<p>${span}</p>`}
      ${
        year.assumed.length === 0
          ? nothing
          : html`<p>
              ${t('family-days-calendar-assumed', {
                what: showList(year.assumed.map((part) => t(`family-days-assumed-${part}`))),
              })}
            </p>`
      }
      ${
        history.calendar === taken?.rows && (taken?.unclear.length ?? 0) > 0
          ? html`<p>
              ${t('family-days-calendar-unclear', {
                titles: showList((taken?.unclear ?? []).slice(0, titlesShown).map((title) => `“${title}”`)),
                more: Math.max((taken?.unclear.length ?? 0) - titlesShown, 0),
              })}
            </p>`
          : nothing
      }
    `;
  }

  private schools(): TemplateResult | typeof nothing {
    const names = [
      ...new Set((this.history.calendar ?? []).map((row) => row.school ?? '').filter((name) => name !== '')),
    ];
    if (names.length === 0) return nothing;
    const chosen = this.history.school ?? '';
    return html`
      <label for="family-school">${t('family-days-calendar-school')}</label>
      <select
        id="family-school"
        autocomplete="off"
        @change=${(event: Event) => this.change({ school: (event.target as HTMLSelectElement).value || null })}
      >
        <option value="" .selected=${chosen === ''}>${t('family-days-calendar-school-none')}</option>
        ${names.map(
          (name) => html`<option value=${name} translate="no" .selected=${chosen === name}>${name}</option>`,
        )}
      </select>
    `;
  }

  private crossing(answer: FamilyAnswer): TemplateResult | typeof nothing {
    const { first_day: first, last_day: last, weekdays } = answer.year;
    if (weekdays.length === 0) return nothing;
    const inside = weekdays.filter(
      ({ date, why }) =>
        why !== 'before_first' &&
        why !== 'after_last' &&
        why !== 'other_year' &&
        (first === null || date >= first) &&
        (last === null || date <= last),
    );
    const marks = new Map<string, DayMark>();
    for (const { date, school, name } of inside) {
      if (school) marks.set(date, { look: '', words: t('family-days-on') });
      else {
        const words = [t('family-days-off'), ...(name === null ? [] : [nameOf(name)])].join(', ');
        marks.set(date, { look: 'no-school crossed', words });
      }
    }
    const label = t('family-days-cross-label');
    return html`
      <details class="cross">
        <summary>${t('family-days-calendar-cross')}</summary>
        <p>${t('family-days-calendar-cross-hint')}</p>
        <family-month
          .label=${label}
          .first=${inside[0]?.date ?? ''}
          .last=${inside.at(-1)?.date ?? ''}
          .chosen=${inside.filter((day) => !day.school).map((day) => day.date)}
          .marks=${marks}
          .start=${this.history.today}
          @day-tapped=${(event: CustomEvent<string>) => {
            const day = inside.find((one) => one.date === event.detail);
            if (day !== undefined) this.cross(day);
          }}
        ></family-month>
        ${(['first', 'last'] as const).map((end) => {
          const date = end === 'first' ? first : last;
          return html`
            <label for="family-${end}">${t(`family-days-calendar-${end}`)}</label>
            ${dateField({ id: `family-${end}`, value: date ?? '', tell: (told) => this.edge(`${end}_day`, told) })}
          `;
        })}
      </details>
    `;
  }

  override render(): TemplateResult {
    const { history, answer } = this;
    const own =
      (history.calendar !== null && history.calendar !== undefined && this.school === undefined) ||
      this.changes().length > 0;
    return html`
      <details class="more">
        <summary>${t('family-days-calendar')}</summary>
        ${answer === undefined ? html`<p>${t('family-days-working')}</p>` : this.which(answer)}
        ${this.schools()}
        <label for="family-calendar-file">${t('family-days-calendar-file')}</label>
        <input
          id="family-calendar-file"
          type="file"
          accept=".ics,.csv,.txt,.xlsx"
          autocomplete="off"
          aria-describedby="family-calendar-file-hint"
          aria-busy=${this.reading ? 'true' : 'false'}
          @change=${(event: Event) => void this.take(event)}
        />
        <small id="family-calendar-file-hint">${t('family-days-calendar-file-hint')}</small>
        ${this.refusal === '' ? nothing : html`<p class="refusal" role="alert">${this.refusal}</p>`}
        ${answer === undefined ? nothing : this.crossing(answer)}
        ${
          own
            ? html`<p>
                <button
                  type="button"
                  class="secondary outline"
                  @click=${() =>
                    this.change({
                      calendar_changes: null,
                      ...(this.school === undefined ? { calendar: null, school: null } : {}),
                    })}
                >
                  ${t(this.school === undefined ? 'family-days-calendar-back' : 'family-days-calendar-back-link')}
                </button>
              </p>`
            : nothing
        }
      </details>
    `;
  }
}

customElements.define('family-year', FamilyYear);
