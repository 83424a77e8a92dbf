// SPDX-License-Identifier: Apache-2.0
// <charts-view>: the place of charts: rates and days as the engine's view `charts` gives them, and what would bring a school
// below a line. Schools, grades and groups stand in their own order, never by their rate. Tells: student-wanted, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  attendance,
  barScale,
  chronic,
  columnsChart,
  countOf,
  dotScale,
  linesChart,
  ownOrHidden,
  rowsChart,
  showLine,
  type Attendance,
  type BrightRow,
  type Charts,
  type Note,
  type Rates,
  type Row,
  type Series,
  type StudentName,
  type Take,
} from '../charts.ts';
import type { Ask, StudentWanted } from '../places.ts';
import { hiddenParts, isRedacted, isSmall, privacy, shownName } from '../privacy.ts';
import { groupName, showDate, showList, showMonth, showNumber, showRate } from '../show.ts';
import { locale, t } from '../text.ts';
import type { Cell } from './chart-figure.ts';
import { LightElement } from './light_element.ts';
import type { Results } from './results-view.ts';
import './chart-figure.ts';
import './would-take.ts';

type Measure = 'chronic' | 'attendance';
type Named = Rates & { suppressed: boolean };

const listed = 10; // students who improved, before 'show all'

export class ChartsView extends LightElement {
  static override properties = {
    results: { attribute: false },
    ask: { attribute: false },
    charts: { state: true },
    take: { state: true },
    year: { state: true },
    school: { state: true },
    measure: { state: true },
    goal: { state: true },
    busy: { state: true },
    all: { state: true },
  };
  declare results: Results | undefined;
  declare ask: Ask | undefined;
  declare charts: Charts | undefined;
  declare take: Take | undefined;
  declare year: string; // '': the engine's choice
  declare school: string; // '': all
  declare measure: Measure;
  declare goal: number; // a percent; 0: none
  declare busy: boolean;
  declare all: boolean; // every student who improved is listed
  private turn = 0;

  constructor() {
    super();
    this.year = '';
    this.school = '';
    this.measure = 'chronic';
    this.goal = 0;
    this.busy = false;
    this.all = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('results') && this.results !== undefined) {
      if (!this.results.years.includes(this.year)) this.year = '';
      this.school = '';
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    const turn = ++this.turn;
    this.busy = true;
    const of = { school_year: this.year || null, school: this.school || null };
    try {
      const charts = await ask.view<Charts>('charts', of);
      const take = await ask.view<Take>('what_would_it_take', { ...of, goal: this.goal });
      if (turn !== this.turn) return;
      this.charts = charts;
      this.take = take;
    } catch (error) {
      if (turn === this.turn) this.tell('failed', error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
  }

  private choose(what: Partial<Pick<ChartsView, 'year' | 'school' | 'goal'>>): void {
    Object.assign(this, what);
    void this.load();
  }

  private open({ student_id, school_year }: StudentName): void {
    this.tell<StudentWanted>('student-wanted', { student_id, school_year });
  }

  // ---------------------------------------------------------------- words

  private gradeName(grade: string | null): string {
    if (grade === null) return t('chart-no-grade');
    if (grade === 'PK' || grade === 'K') return t(`chart-grade-${grade.toLowerCase()}`);
    return /^\d+$/.test(grade) ? t('chart-grade', { grade }) : grade;
  }

  private weekdayName(weekday: string): string {
    const place = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].indexOf(
      weekday,
    );
    const firstSunday = 4; // of January 1970
    return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday: 'long' }).format(
      new Date(Date.UTC(1970, 0, firstSunday + place)),
    );
  }

  private noteWords({ note, date }: Note): string {
    if (note === 'alternative_education' && date === undefined)
      return t('chart-note-alternative_education-all');
    return t(`chart-note-${note}`, { date: date === undefined ? '' : showDate(date, 'plain') });
  }

  // ---------------------------------------------------------------- parts

  private settings(charts: Charts): TemplateResult {
    return html`
      <div class="settings chart-settings">
        ${
          charts.years.length > 1
            ? html`<div>
                <label for="chart-year">${t('chart-year')}</label>
                <select
                  id="chart-year"
                  autocomplete="off"
                  @change=${(event: Event) =>
                    this.choose({ year: (event.target as HTMLSelectElement).value, school: '' })}
                >
                  ${charts.years.map(
                    (year) =>
                      html`<option value=${year} ?selected=${year === charts.school_year}>${year}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        ${
          charts.schools_named.length > 1
            ? html`<div>
                <label for="chart-school">${t('chart-school')}</label>
                <select
                  id="chart-school"
                  autocomplete="off"
                  .value=${this.school}
                  @change=${(event: Event) =>
                    this.choose({ school: (event.target as HTMLSelectElement).value })}
                >
                  <option value="">${t('chart-all-schools')}</option>
                  ${charts.schools_named.map(
                    (school) =>
                      html`<option value=${school} ?selected=${school === this.school}>${school}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        ${
          charts.rates_known
            ? html`<div>
                <label for="chart-measure">${t('chart-measure')}</label>
                <select
                  id="chart-measure"
                  autocomplete="off"
                  @change=${(event: Event) =>
                    (this.measure = (event.target as HTMLSelectElement).value as Measure)}
                >
                  ${(['chronic', 'attendance'] as const).map(
                    (measure) =>
                      html`<option value=${measure} ?selected=${measure === this.measure}>
                        ${t(`chart-measure-${measure}`)}
                      </option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  // Rows of rates, as bars of students at 10% or more or as dots of days attended.
  private rates(
    names: [string, Named][],
    finding: string,
    column: string,
    lines: Charts['edges'],
    notes: TemplateResult | typeof nothing = nothing,
    shared = finding, // the title where one of the rows compared is hidden
  ): TemplateResult {
    const charts = this.charts;
    if (charts === undefined || names.length === 0) return html``;
    const line = showLine(charts.chronic_line);
    const rows: Row[] = names.map(([label, row]) =>
      this.measure === 'chronic'
        ? {
            label,
            part: row.chronic,
            whole: row.students,
            words:
              row.chronic === null
                ? t('not-known')
                : `${chronic(row)} (${countOf(row.chronic, row.students)})`,
            hidden: row.suppressed,
          }
        : {
            label,
            part: row.days_absent === null ? null : row.days_enrolled - row.days_absent,
            whole: row.days_enrolled,
            words: `${attendance(row)} (${t('chart-n', { count: row.students })})`,
            hidden: row.suppressed,
          },
    );
    return html`
      <chart-figure
        .finding=${finding}
        .shared=${names.some(([, row]) => row.suppressed) ? shared : ''}
        .measure=${
          this.measure === 'chronic' ? t('chart-subtitle-chronic', { line }) : t('chart-subtitle-attendance')
        }
        .chart=${
          this.measure === 'chronic'
            ? rowsChart(rows, barScale(rows, lines))
            : rowsChart(rows, dotScale(rows), true)
        }
        .table=${{
          columns: [
            column,
            t('chart-students'),
            t('chart-at-line', { line }),
            t('chart-rate'),
            t('chart-enrolled-days'),
            t('chart-missed-days'),
            t('chart-attendance'),
          ],
          rows: names.map(([label, row]): Cell[] => [
            label,
            ownOrHidden(showNumber(row.students), row.suppressed),
            ownOrHidden(row.chronic === null ? t('not-known') : showNumber(row.chronic), row.suppressed),
            ownOrHidden(chronic(row), row.suppressed),
            ownOrHidden(showNumber(row.days_enrolled), row.suppressed),
            ownOrHidden(
              row.days_absent === null ? t('not-known') : showNumber(row.days_absent),
              row.suppressed,
            ),
            ownOrHidden(attendance(row), row.suppressed),
          ]),
        }}
        .notes=${notes}
      ></chart-figure>
    `;
  }

  // Rows of days: weekdays, in person and remote.
  private days(
    rows: [string, Attendance][],
    finding: string,
    shared: string,
    column: string,
  ): TemplateResult {
    const hidden = this.charts?.total.suppressed ?? true;
    const drawn: Row[] = rows.map(([label, row]) => ({
      label,
      part: row.days_absent === null ? null : row.days_enrolled - row.days_absent,
      whole: row.days_enrolled,
      words: attendance(row),
      hidden,
    }));
    return html`
      <chart-figure
        .finding=${finding}
        .shared=${hidden ? shared : ''}
        .measure=${t('chart-subtitle-days')}
        .chart=${rowsChart(drawn, dotScale(drawn), true)}
        .table=${{
          columns: [column, t('chart-enrolled-days'), t('chart-missed-days'), t('chart-attendance')],
          rows: rows.map(([label, row]): Cell[] => [
            label,
            ownOrHidden(showNumber(row.days_enrolled), hidden),
            ownOrHidden(row.days_absent === null ? t('not-known') : showNumber(row.days_absent), hidden),
            ownOrHidden(attendance(row), hidden),
          ]),
        }}
      ></chart-figure>
    `;
  }

  // Nothing to compare with: the title is what the one bar says.
  private toDateAlone(charts: Charts, now: Charts['to_date'][number] | undefined): string {
    const counted = this.measure === 'chronic' ? now?.chronic : now?.days_absent;
    if (now === undefined || now.suppressed || counted === null) return t('chart-to-date-alone');
    return t(`chart-to-date-alone-${this.measure}`, {
      rate: this.measure === 'chronic' ? chronic(now) : attendance(now),
      line: showLine(charts.chronic_line),
    });
  }

  private toDate(charts: Charts): TemplateResult | typeof nothing {
    if (charts.to_date.length === 0) return nothing;
    const { findings } = charts;
    const now = charts.to_date.find((row) => row.school_year === charts.school_year);
    const before = charts.to_date.find(
      (row) => row !== now && row.school_year === charts.years[charts.years.indexOf(charts.school_year) - 1],
    );
    const change = this.measure === 'chronic' ? findings.chronic_change : findings.missed_change;
    const finding =
      change === null || before === undefined
        ? this.toDateAlone(charts, now)
        : t(`chart-to-date-${this.measure}-${change}`, { year: before.school_year });
    const notes = html`
      <ul class="chart-notes">
        ${charts.to_date.map(
          (row) => html`
            <li>
              ${
                row.through === null
                  ? t('chart-through-totals', { year: row.school_year })
                  : t('chart-through', {
                      year: row.school_year,
                      date: showDate(row.through, 'plain'),
                      days: row.school_days,
                    })
              }
              ${row.notes.map((note) => this.noteWords(note)).join(' ')}
            </li>
          `,
        )}
      </ul>
    `;
    return this.rates(
      charts.to_date.map((row) => [row.school_year, row]),
      finding,
      t('chart-year'),
      [charts.chronic_line],
      notes,
      t('chart-to-date-alone'),
    );
  }

  private schools(charts: Charts): TemplateResult | typeof nothing {
    if (charts.schools.length === 0) return nothing;
    const { schools, schools_at_line: at } = charts.findings;
    return this.rates(
      charts.schools.map((row) => [row.school ?? t('chart-no-school'), row]),
      this.measure === 'chronic'
        ? t('chart-schools-finding', { at, schools, line: showLine(charts.school_line) })
        : t('chart-schools-attendance'),
      t('chart-school'),
      [charts.chronic_line, charts.school_line],
      nothing,
      t(this.measure === 'chronic' ? 'chart-schools' : 'chart-schools-attendance'),
    );
  }

  private grades(charts: Charts): TemplateResult | typeof nothing {
    if (charts.grades.length === 0) return nothing;
    const highest =
      this.measure === 'chronic' ? charts.findings.grade_highest : charts.findings.grade_lowest_attendance;
    const finding =
      highest.length === 0 || highest.length > 2 || charts.grades.length === 1
        ? t('chart-grades')
        : t(`chart-grades-${this.measure}`, {
            grade: showList(highest.map((grade) => this.gradeName(grade))),
            count: highest.length,
          });
    return this.rates(
      charts.grades.map((row) => [this.gradeName(row.grade), row]),
      finding,
      t('chart-grade-column'),
      [charts.chronic_line],
      nothing,
      t('chart-grades'),
    );
  }

  private groups(charts: Charts): (TemplateResult | typeof nothing)[] {
    return charts.groups.map(({ group, values, ...findings }) => {
      const name = groupName(group);
      const most = this.measure === 'chronic' ? findings.highest : findings.lowest_attendance;
      const [only] = values;
      const finding =
        values.length === 1 && only !== undefined
          ? only.suppressed
            ? t('chart-group', { group: name })
            : t('chart-group-one', { group: name, value: only.value ?? '' })
          : most.length === 0
            ? t('chart-group-few', { group: name })
            : most.length > 2
              ? t(`chart-group-many-${this.measure}`, { group: name, count: most.length })
              : t(`chart-group-${this.measure}`, { group: name, value: showList(most), count: most.length });
      return this.rates(
        values.map((row) => [row.value ?? '', row]),
        finding,
        name,
        [charts.chronic_line],
        nothing,
        t('chart-group', { group: name }),
      );
    });
  }

  private spread(charts: Charts): TemplateResult | typeof nothing {
    const [below] = charts.findings.bands;
    if (charts.spread.length === 0 || below === undefined || isRedacted()) return nothing;
    const hidden = charts.total.suppressed ?? true;
    const [at_risk = '', moderate = '', severe = ''] = charts.edges.map((edge) => showLine(edge));
    const names = [
      t('chart-band-below', { edge: at_risk }),
      t('chart-band-between', { from: at_risk, to: moderate }),
      t('chart-band-between', { from: moderate, to: severe }),
      t('chart-band-from', { edge: severe }),
    ];
    const label = t('chart-spread-finding', {
      part: below,
      whole: charts.total.students ?? 0,
      edge: at_risk,
    });
    return html`
      <chart-figure
        class="chart-own"
        .finding=${label}
        .measure=${t('chart-spread-measure')}
        .chart=${columnsChart(charts.spread, charts.edges, label)}
        .table=${{
          columns: [t('chart-missed-share'), t('chart-students')],
          rows: charts.findings.bands.map((students, i): Cell[] => [
            names[i] ?? '',
            ownOrHidden(showNumber(students), hidden),
          ]),
        }}
        .notes=${
          charts.spread_open > 0
            ? html`<p class="hint">${t('chart-spread-open', { count: charts.spread_open })}</p>`
            : nothing
        }
      ></chart-figure>
    `;
  }

  private months(charts: Charts): TemplateResult | typeof nothing {
    if (charts.months.length === 0) return nothing;
    const place = (month: string): number => (Number(month.slice(5)) + 5) % 12; // July first
    const seen = charts.months.map(({ month }) => place(month));
    const first = Math.min(...seen);
    const last = Math.max(...seen);
    const short = new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', month: 'short' });
    const labels = Array.from({ length: last - first + 1 }, (_, i) =>
      short.format(new Date(Date.UTC(2023, 6 + first + i, 1))),
    );
    const years = [...new Set(charts.months.map((row) => row.school_year))];
    const series: Series[] = years.map((year) => ({
      name: year,
      now: year === charts.school_year,
      points: charts.months.flatMap((row) =>
        row.school_year !== year || row.days_absent === null
          ? []
          : [
              {
                at: place(row.month) - first,
                part: row.days_enrolled - row.days_absent,
                whole: row.days_enrolled,
                hidden: row.suppressed,
              },
            ],
      ),
    }));
    const hides = charts.months.some((row) => row.suppressed);
    const lowest = charts.findings.month_lowest_attendance;
    const finding =
      lowest.length === 1 && charts.months.length > 1
        ? t('chart-months-finding', { month: showMonth(lowest[0] ?? '') })
        : t('chart-months');
    return html`
      <chart-figure
        .finding=${finding}
        .shared=${hides ? t('chart-months') : ''}
        .measure=${years.length > 1 ? t('chart-months-years', { year: charts.school_year }) : t('chart-subtitle-days')}
        .chart=${linesChart(series, labels, hides ? t('chart-months') : finding)}
        .table=${{
          columns: [
            t('chart-month'),
            t('chart-enrolled-days'),
            t('chart-missed-days'),
            t('chart-attendance'),
          ],
          rows: charts.months.map((row): Cell[] => [
            showMonth(row.month),
            ownOrHidden(showNumber(row.days_enrolled), row.suppressed),
            ownOrHidden(
              row.days_absent === null ? t('not-known') : showNumber(row.days_absent),
              row.suppressed,
            ),
            ownOrHidden(attendance(row), row.suppressed),
          ]),
        }}
      ></chart-figure>
    `;
  }

  private weekdays(charts: Charts): TemplateResult | typeof nothing {
    if (charts.weekdays.length === 0) return nothing;
    const lowest = charts.findings.weekday_lowest_attendance;
    const finding =
      lowest.length === 1 && charts.weekdays.length > 1
        ? t('chart-weekdays-finding', { weekday: this.weekdayName(lowest[0] ?? '') })
        : t('chart-weekdays');
    return this.days(
      charts.weekdays.map((row) => [this.weekdayName(row.weekday), row]),
      finding,
      t('chart-weekdays'),
      t('chart-weekday'),
    );
  }

  private remote(charts: Charts): TemplateResult | typeof nothing {
    if (charts.remote.length === 0) return nothing;
    const { remote } = charts.findings;
    return this.days(
      charts.remote.map((row) => [t(`chart-${row.where}`), row]),
      remote === null ? t('chart-remote') : t(`chart-remote-${remote}`),
      t('chart-remote'),
      t('chart-where'),
    );
  }

  private reasons(charts: Charts): TemplateResult | typeof nothing {
    if (charts.reasons.length === 0) return nothing;
    const whole = charts.findings.absences;
    const options = this.results?.summary.options ?? {};
    const [most] = charts.findings.reason_most;
    const name = (reason: string | null): string => t(`reason-${reason ?? 'open'}`);
    const finding =
      charts.findings.reason_most.length === 1 && most !== undefined
        ? t('chart-reasons-finding', { reason: name(most) })
        : t('chart-reasons');
    const sizes = charts.reasons.map(({ absences }) => absences);
    const least = Number(options['suppression.minimum_count']);
    const hidden = hiddenParts(sizes, (i) => (sizes[i] ?? 0) < least);
    const rows: Row[] = charts.reasons.map(({ reason, absences }, i) => ({
      label: name(reason),
      part: absences,
      whole,
      words: `${showNumber(absences)} (${showRate(absences, whole)})`,
      hidden: hidden[i] === true,
    }));
    const mostHidden = charts.reasons.some(({ reason }, i) => reason === most && hidden[i] === true);
    return html`
      <chart-figure
        class=${privacy().details ? '' : 'chart-own'}
        .finding=${finding}
        .shared=${mostHidden ? t('chart-reasons') : ''}
        .measure=${t('chart-reasons-measure', { whole })}
        .chart=${rowsChart(rows, barScale(rows))}
        .table=${{
          columns: [t('chart-reason'), t('chart-absences'), t('chart-share')],
          rows: charts.reasons.map(({ reason, absences }, i): Cell[] => [
            name(reason),
            ownOrHidden(showNumber(absences), hidden[i] === true),
            ownOrHidden(showRate(absences, whole), hidden[i] === true),
          ]),
        }}
      ></chart-figure>
    `;
  }

  private quality(charts: Charts): (TemplateResult | typeof nothing)[] {
    const { findings, quality } = charts;
    const options = this.results?.summary.options ?? {};
    const least = Number(options['suppression.minimum_count']);
    const sizes = quality.map(({ unverified }) => unverified ?? 0);
    const hidden = hiddenParts(sizes, (i) => (sizes[i] ?? 0) < least && (quality[i]?.absences ?? 0) > 0);
    const school = (name: string | null): string => name ?? t('chart-no-school');
    const rows: Row[] = quality.map((row, i) => ({
      label: school(row.school),
      part: row.unverified,
      whole: row.absences,
      words:
        row.unverified === null || row.absences === 0
          ? t('chart-no-absence')
          : `${showRate(row.unverified, row.absences)} (${countOf(row.unverified, row.absences)})`,
      hidden: hidden[i] === true,
    }));
    const taken = quality.filter(({ not_taken }) => not_taken.length > 0);
    return [
      findings.unverified === null || findings.absences === 0 || (isRedacted() && findings.unverified < least)
        ? nothing
        : html`
            <chart-figure
              .finding=${t('chart-unverified-finding', {
                share: showRate(findings.unverified, findings.absences),
              })}
              .measure=${t('chart-unverified-measure', {
                part: findings.unverified,
                whole: findings.absences,
              })}
              .chart=${rowsChart(rows, barScale(rows))}
              .table=${{
                columns: [t('chart-school'), t('chart-absences'), t('chart-unverified'), t('chart-share')],
                rows: quality.map((row, i): Cell[] => [
                  school(row.school),
                  ownOrHidden(showNumber(row.absences), rows[i]?.hidden === true),
                  ownOrHidden(showNumber(row.unverified ?? 0), rows[i]?.hidden === true),
                  row.unverified === null || row.absences === 0
                    ? t('chart-no-absence')
                    : ownOrHidden(showRate(row.unverified, row.absences), rows[i]?.hidden === true),
                ]),
              }}
            ></chart-figure>
          `,
      taken.length === 0
        ? nothing
        : html`
            <section class="not-taken">
              <h3>${t('chart-not-taken-finding', { count: findings.not_taken })}</h3>
              <p class="hint">${t('chart-not-taken-measure')}</p>
              <ul>
                ${taken.map(
                  (row) => html`
                    <li>
                      <details>
                        <summary>
                          ${t('chart-not-taken', { school: school(row.school), count: row.not_taken.length })}
                        </summary>
                        <p>${showList(row.not_taken.map((date) => showDate(date)))}</p>
                      </details>
                    </li>
                  `,
                )}
              </ul>
            </section>
          `,
    ];
  }

  private brightName({ kind, group, name }: BrightRow): string {
    if (kind === 'grade') return this.gradeName(name);
    if (kind === 'school') return name ?? t('chart-no-school');
    return `${groupName(group)}: ${name ?? ''}`;
  }

  private bright(charts: Charts): TemplateResult | typeof nothing {
    const rows = charts.bright.filter((row) => !row.suppressed || !isRedacted());
    if (rows.length === 0) return nothing;
    const shared = rows.filter((row) => !row.suppressed).length; // the others stay off paper
    const words = (count: number): string => t('chart-bright-finding', { count });
    const line = showLine(charts.chronic_line);
    return html`
      <section class=${shared === 0 ? 'chart-own' : ''}>
        <h3>
          ${
            shared === rows.length
              ? words(shared)
              : html`<span class="chart-own">${words(rows.length)}</span
                  ><span class="chart-shared">${words(shared)}</span>`
          }
        </h3>
        <p class="hint">${t('chart-bright-measure', { line })}</p>
        <ul class="bright">
          ${rows.map(
            (row) => html`
              <li class=${row.suppressed ? 'chart-own' : ''}>
                <strong>${this.brightName(row)}</strong>:
                ${
                  row.before !== null && row.lower
                    ? t('chart-bright-lower', { now: chronic(row), before: chronic(row.before) })
                    : t('chart-bright-below', { now: chronic(row), line })
                }
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  private improved(charts: Charts): TemplateResult | typeof nothing {
    const { total, students, recent_days: days } = charts.improved;
    if (total === 0) return nothing;
    const shown = this.all ? students : students.slice(0, listed);
    const few = isSmall(total, charts.total.students ?? 0, this.results?.summary.options ?? {});
    const finding = t(few ? 'chart-improved' : 'chart-improved-finding', { count: total });
    return html`
      <section class="improved">
        <h3>${finding}</h3>
        <p class="hint">${t('chart-improved-measure', { days, line: showLine(charts.chronic_line) })}</p>
        <div class="scroller" role="region" aria-label=${finding} tabindex="0">
          <table>
            <caption class="unseen">
              ${finding}
            </caption>
            <thead>
              <tr>
                <th scope="col">${t('chart-student')}</th>
                <th scope="col">${t('chart-grade-column')}</th>
                <th scope="col">${t('chart-before')}</th>
                <th scope="col">${t('chart-recent', { days })}</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map(
                (row) => html`
                  <tr>
                    <th scope="row">
                      <button
                        type="button"
                        class="link"
                        data-opens="${row.school_year} ${row.student_id}"
                        @click=${() => this.open(row)}
                      >
                        <span translate="no">${shownName(row, row.index + 1)}</span>
                      </button>
                    </th>
                    <td>${row.grade ?? ''}</td>
                    <td>${countOf(row.before_absent, row.before_days)}</td>
                    <td>${countOf(row.recent_absent, days)}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
        ${
          students.length > listed && !this.all
            ? html`<button type="button" class="link" @click=${() => (this.all = true)}>
                ${t('chart-improved-all', { count: students.length })}
              </button>`
            : nothing
        }
        ${this.all && total > students.length ? html`<p>${t('chart-improved-more', { count: students.length, total })}</p>` : nothing}
      </section>
    `;
  }

  private section(
    heading: string,
    ...parts: (TemplateResult | typeof nothing)[]
  ): TemplateResult | typeof nothing {
    if (parts.every((part) => part === nothing)) return nothing;
    return html`
      <section class="chart-section">
        <h2>${heading}</h2>
        <div class="chart-grid">${parts}</div>
      </section>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { charts, take } = this;
    if (charts === undefined) return html`<p class="hint">${t('chart-loading')}</p>`;
    const { students, chronic: at } = charts.total;
    return html`
      <div class="charts" aria-busy=${this.busy ? 'true' : 'false'}>
        ${this.settings(charts)}
        ${
          charts.rates_known
            ? html`<p class="chart-total">
                ${
                  students === undefined || at === undefined || at === null
                    ? t('chart-total-open')
                    : ownOrHidden(
                        t('chart-total', {
                          year: charts.school_year,
                          date: showDate(charts.as_of, 'plain'),
                          part: at,
                          whole: students,
                          rate: students > 0 ? showRate(at, students) : '',
                          line: showLine(charts.chronic_line),
                        }),
                        charts.total.suppressed ?? true,
                      )
                }
              </p>`
            : html`<p>${t('chart-no-rates')}</p>`
        }
        ${this.section(t('chart-rates'), this.toDate(charts), this.schools(charts), this.grades(charts), ...this.groups(charts), this.spread(charts))}
        ${
          take === undefined
            ? nothing
            : html`<would-take
                .take=${take}
                .goal=${this.goal}
                .hiddenTotal=${charts.total.suppressed ?? true}
                .options=${this.results?.summary.options ?? {}}
                @goal-set=${(event: CustomEvent<number>) => this.choose({ goal: event.detail })}
              ></would-take>`
        }
        ${this.section(t('chart-when'), this.months(charts), this.weekdays(charts), this.remote(charts))}
        ${this.section(t('chart-why'), this.reasons(charts), ...this.quality(charts))}
        ${this.section(t('chart-well'), this.bright(charts), this.improved(charts))}
      </div>
    `;
  }
}

customElements.define('charts-view', ChartsView);
