// SPDX-License-Identifier: Apache-2.0
// <week-sections>: a table of sections of students, for the agenda and for 'since last time'. On paper each row has blanks for
// who, what and by when. Tells: student-wanted, all-wanted.
import { html, nothing, type TemplateResult } from 'lit';
import { rowWords, type WeekRow, type WeekSection } from '../agenda.ts';
import type { StudentWanted } from '../places.ts';
import {
  isRedacted,
  isSmall,
  privacy,
  privacyChanged,
  seenCount,
  setPrivacy,
  shownId,
  shownName,
} from '../privacy.ts';
import { gradeOrNone, showList } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';

const columns = 5;

export class WeekSections extends LightElement {
  static override properties = {
    sections: { attribute: false },
    words: { attribute: false },
    caption: {},
    texts: {},
    year: {},
    since: {},
    schools: { type: Boolean },
    students: { type: Number },
    options: { attribute: false },
    brief: { type: Boolean },
  };
  declare sections: WeekSection[];
  declare words: Record<string, string | number>; // for the headings
  declare caption: string;
  declare texts: string; // of the texts: agenda or since
  declare year: string;
  declare since: string | null; // the first day that is new
  declare schools: boolean; // a student's school is said
  declare students: number; // of whom the sections tell
  declare options: Record<string, boolean | number | string>;
  declare brief: boolean; // sections without rows are left out

  constructor() {
    super();
    this.sections = [];
    this.words = {};
    this.caption = '';
    this.texts = 'agenda';
    this.year = '';
    this.since = null;
    this.schools = false;
    this.students = 0;
    this.options = {};
    this.brief = false;
  }

  private readonly onPrivacy = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    privacyChanged.addEventListener('change', this.onPrivacy);
  }

  override disconnectedCallback(): void {
    privacyChanged.removeEventListener('change', this.onPrivacy);
    super.disconnectedCallback();
  }

  private student(row: WeekRow): TemplateResult {
    const { index } = row;
    if (index === null) {
      return html`<span translate="no">${isRedacted() ? '–' : (row.name ?? row.student_id)}</span>`;
    }
    const place = index + 1;
    const name = shownName(row, place);
    const id = shownId(row, place);
    const wanted: StudentWanted = { student_id: row.student_id, school_year: this.year };
    const school = this.schools && row.school !== null ? [row.school] : [];
    const grade = row.grade === null ? [] : [t('agenda-grade', { grade: gradeOrNone(row.grade) })];
    const rest = [...(id === name ? [] : [id]), ...school, ...grade].join(' · ');
    return html`
      <button
        type="button"
        class="link"
        data-opens="${this.year} ${row.student_id}"
        @click=${() => this.tell('student-wanted', wanted)}
      >
        <span translate="no">${name}</span>
      </button>
      ${rest === '' ? nothing : html`<small>${rest}</small>`}
    `;
  }

  private row(kind: string, row: WeekRow): TemplateResult {
    const { first, more } = rowWords(kind, row, this.since);
    return html`
      <tr>
        <th scope="row">${this.student(row)}</th>
        <td>
          ${more.length === 0 ? first : `${first}.`} ${more.map((line) => html`<small>${line}</small> `)}
        </td>
        <td class="blank"></td>
        <td class="blank"></td>
        <td class="blank"></td>
      </tr>
    `;
  }

  // A small number while names are hidden.
  private isKept(count: number): boolean {
    return isSmall(count, this.students, this.options);
  }

  private line(content: TemplateResult | string): TemplateResult {
    return html`<tr class="line">
      <td colspan=${columns}>${content}</td>
    </tr>`;
  }

  private rows(section: WeekSection): TemplateResult | TemplateResult[] {
    const { kind, total, rows, lacks } = section;
    if (total === null) {
      const by = showList(lacks.map((lack) => t(`lack-${lack}`)));
      const then = this.texts === 'since' && lacks.length === 0;
      return this.line(
        html`${t(then ? 'since-cannot-then' : 'agenda-cannot')}
        ${lacks.length > 0 ? t('can-tell-lacks', { lacks: by }) : nothing}`,
      );
    }
    if (total === 0) return this.line(t('agenda-nobody'));
    if (kind === 'check_ins' && !privacy().details) {
      return this.line(
        html`${this.isKept(section.students ?? 0) ? t('agenda-hidden-few') : t('agenda-hidden', { count: section.students ?? 0 })}
          <button type="button" class="link no-print" @click=${() => setPrivacy({ details: true })}>
            ${t('agenda-show')}
          </button>`,
      );
    }
    const left = total - rows.length;
    return [
      ...rows.map((row) => this.row(kind, row)),
      ...(left === 0
        ? []
        : [
            this.line(
              html`${this.isKept(total) || this.isKept(left) ? t('agenda-more-few') : t('agenda-more', { count: left })}
                <button type="button" class="link no-print" @click=${() => this.tell('all-wanted', null)}>
                  ${t('agenda-show-all')}
                </button>`,
            ),
          ]),
    ];
  }

  private section(section: WeekSection): TemplateResult {
    const { kind, total } = section;
    const [earlier, open] = [section.earlier ?? 0, section.open ?? 0];
    const why = this.isKept(open) && kind === 'notes' ? '' : `${this.texts}-${kind}-why`;
    const words = { ...this.words, earlier: this.isKept(earlier) ? 0 : earlier, open };
    return html`
      <tbody data-section=${kind}>
        <tr class="heading">
          <th colspan=${columns} scope="rowgroup">
            ${t(`${this.texts}-${kind}`, words)}
            ${total === null ? nothing : html`<span class="count">${total === 0 ? total : seenCount(total, this.students, this.options)}</span>`}
            ${has(why) && total !== null && total > 0 ? html`<small>${t(why, words)}</small>` : nothing}
          </th>
        </tr>
        ${this.rows(section)}
      </tbody>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const shown = this.brief ? this.sections.filter(({ total }) => total !== 0) : this.sections;
    if (shown.length === 0) return nothing;
    return html`
      <table class="week">
        <caption>
          ${this.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('agenda-student')}</th>
            <th scope="col">${t('agenda-what')}</th>
            <th scope="col" class="blank">${t('agenda-who')}</th>
            <th scope="col" class="blank">${t('agenda-next')}</th>
            <th scope="col" class="blank">${t('agenda-when')}</th>
          </tr>
        </thead>
        ${shown.map((section) => this.section(section))}
      </table>
    `;
  }
}

customElements.define('week-sections', WeekSections);
