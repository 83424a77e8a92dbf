// SPDX-License-Identifier: Apache-2.0
// <student-table>: the table 'Students', one page of the engine's filtered and sorted list.
// Tells: filter-changed (PageFilter), student-opened ({row, position}).
import { html, nothing, type TemplateResult } from 'lit';
import type { Page, PageFilter, Rules, StudentRow, Summary } from '../engine/types.ts';
import { anyYearTells, answerFor, bandWords, isEarly, meetingWords, rateWords } from '../answers.ts';
import { showNumber } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';

const searchAfter = 150; // ms without a key pressed

interface Column {
  key: string; // of the text, and of the sort where there is one
  sort: string | undefined;
  number?: boolean;
  cell: (row: StudentRow, position: number) => TemplateResult | string | typeof nothing;
}

export interface Opening {
  row: StudentRow;
  position: number;
}

export class StudentTable extends LightElement {
  static override properties = {
    page: { attribute: false },
    filter: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
  };
  declare page: Page | undefined;
  declare filter: PageFilter;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;
  private timer: number | undefined;

  private columns(summary: Summary, rules: Rules): Column[] {
    const tell = summary.can_tell;
    const day = summary.as_of;
    const named = this.page?.rows.some((row) => row.name !== null) === true;
    const columns: Column[] = [
      {
        key: 'student',
        sort: named ? 'name' : 'student_id',
        cell: (row, position) => html`
          <button
            type="button"
            class="link"
            data-student=${position}
            @click=${() => this.tell<Opening>('student-opened', { row, position })}
          >
            <span translate="no">${row.name ?? row.student_id}</span>
          </button>
        `,
      },
    ];
    if (named) {
      columns.push({
        key: 'id',
        sort: 'student_id',
        cell: (row) => html`<span translate="no">${row.student_id}</span>`,
      });
    }
    if (summary.counts.length > 1)
      columns.push({ key: 'year', sort: undefined, cell: (row) => row.school_year });
    const given = (field: string): boolean => summary.files.some((file) => field in file.columns);
    if (given('school')) columns.push({ key: 'school', sort: 'school', cell: (row) => row.school ?? '' });
    if (given('grade')) columns.push({ key: 'grade', sort: 'grade', cell: (row) => row.grade ?? '' });
    columns.push(
      {
        key: 'missed',
        sort: 'days_absent',
        number: true,
        cell: (row) =>
          row.days_absent === null
            ? t('not-known')
            : t('missed-of', { absent: row.days_absent, enrolled: row.days_enrolled }),
      },
      {
        key: 'rate',
        sort: 'absence_rate',
        number: true,
        cell: (row) => {
          if (isEarly(row, rules, day)) return t('early');
          const band = row.band === null ? nothing : html`<small>${bandWords(row.band, rules, day)}</small>`;
          return html`<span class="rate ${row.band ?? ''}">${rateWords(row)}</span> ${band}`;
        },
      },
    );
    if (anyYearTells(tell, 'mhw')) {
      columns.push({
        key: 'mhw',
        sort: undefined,
        cell: (row) => {
          if (answerFor(tell, row.school_year, 'mhw') === 'no') return t('not-in-this-file');
          const { claimed, valid } = row.mhw;
          return claimed === null || valid === null ? t('not-known') : t('mhw-of', { claimed, valid });
        },
      });
    }
    if (anyYearTells(tell, 'truancy')) {
      columns.push({
        key: 'meeting',
        sort: undefined,
        cell: (row) =>
          answerFor(tell, row.school_year, 'truancy') === 'no' ? t('not-in-this-file') : meetingWords(row),
      });
    }
    if (anyYearTells(tell, 'tier')) {
      columns.push({
        key: 'tier',
        sort: 'tier',
        cell: (row) => {
          if (answerFor(tell, row.school_year, 'tier') === 'no') return t('not-in-this-file');
          return row.tier === null ? t('not-known') : showNumber(row.tier);
        },
      });
    }
    columns.push({
      key: 'check',
      sort: undefined,
      cell: (row) => {
        const flags = row.review
          .filter((flag) => flag !== 'unknown_code' || row.open_days === 0)
          .map((flag) => (has(`check-${flag}`) ? t(`check-${flag}`) : flag));
        if (row.open_days > 0) flags.push(t('check-open-days', { days: row.open_days }));
        return flags.length === 0
          ? nothing
          : html`<ul class="flags">
              ${flags.map((flag) => html`<li>${flag}</li>`)}
            </ul>`;
      },
    });
    return columns;
  }

  private change(change: Partial<PageFilter>): void {
    this.tell<PageFilter>('filter-changed', { ...this.filter, offset: 0, ...change });
  }

  private search(event: Event): void {
    const search = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.change({ search }), searchAfter);
  }

  private header(column: Column): TemplateResult {
    const words = t(`col-${column.key}`);
    if (column.sort === undefined) return html`<th scope="col">${words}</th>`;
    const sorted = this.filter.sort === column.sort;
    const direction = this.filter.descending ? 'descending' : 'ascending';
    const sort = column.sort;
    return html`
      <th scope="col" class=${column.number ? 'number' : ''} aria-sort=${sorted ? direction : 'none'}>
        <button
          type="button"
          class="sort"
          title=${t('sort-by', { column: words })}
          @click=${() => this.change({ sort, descending: sorted ? !this.filter.descending : false })}
        >
          ${words}<span aria-hidden="true">${sorted ? (this.filter.descending ? '▼' : '▲') : ''}</span>
        </button>
      </th>
    `;
  }

  private pager(page: Page): TemplateResult | typeof nothing {
    const { offset, limit } = this.filter;
    if (page.total <= limit) return nothing;
    const first = page.offset + 1;
    const last = page.offset + page.rows.length;
    return html`
      <div class="pager">
        <button
          type="button"
          class="secondary"
          ?disabled=${offset === 0}
          @click=${() => this.change({ offset: Math.max(0, offset - limit) })}
        >
          ${t('list-previous', { count: limit })}
        </button>
        <span>${t('list-range', { first, last, total: page.total })}</span>
        <button
          type="button"
          class="secondary"
          ?disabled=${last >= page.total}
          @click=${() => this.change({ offset: offset + limit })}
        >
          ${t('list-next', { count: limit })}
        </button>
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { page, summary, rules } = this;
    if (page === undefined || summary === undefined || rules === undefined) return nothing;
    const columns = this.columns(summary, rules);
    return html`
      <section class="list">
        <h2>${t('list-heading')}</h2>
        <div class="list-tools">
          <div>
            <label for="student-search">${t('list-search')}</label>
            <input
              type="search"
              id="student-search"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              .value=${this.filter.search}
              @input=${this.search}
            />
          </div>
          <p class="figures">${t('list-count', { total: page.total })}</p>
        </div>
        <div class="scroller" tabindex="0" role="region" aria-label=${t('list-scroller')}>
          <table
            class="students"
            aria-label=${t('list-name')}
            aria-rowcount=${page.total + 1}
            aria-colcount=${columns.length}
          >
            <thead>
              <tr aria-rowindex="1">
                ${columns.map((column) => this.header(column))}
              </tr>
            </thead>
            <tbody>
              ${page.rows.map((row, i) => {
                const position = page.offset + i;
                return html`
                  <tr aria-rowindex=${position + 2}>
                    ${columns.map((column, c) =>
                      c === 0
                        ? html`<th scope="row">${column.cell(row, position)}</th>`
                        : html`<td class=${column.number ? 'number' : ''}>${column.cell(row, position)}</td>`,
                    )}
                  </tr>
                `;
              })}
            </tbody>
          </table>
        </div>
        ${this.pager(page)}
      </section>
    `;
  }
}

customElements.define('student-table', StudentTable);
