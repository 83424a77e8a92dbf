// SPDX-License-Identifier: Apache-2.0
// <absence-paper>: what is on file for an absence, how the days for a note were counted, and what would excuse it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Absence } from '../engine/types.ts';
import type { AbsenceFacts, ExcusedBy } from '../student.ts';
import { showDate, showList } from '../show.ts';
import { locale, t } from '../text.ts';
import { LightElement } from './light_element.ts';

// 'a note', 'a medical note', 'a note that gives a religious holiday'.
function paperWords(paper: ExcusedBy): string {
  return paper.reason === null
    ? t(`excused-by-${paper.documentation}`)
    : t('excused-by-reason', { reason: t(`reason-${paper.reason}`) });
}

export function paperList(papers: ExcusedBy[]): string {
  return new Intl.ListFormat(locale(), { type: 'disjunction' }).format(papers.map(paperWords));
}

// What is on file, in a few words: 'parent’s note of September 5, in time'.
export function onFile(facts: AbsenceFacts): string {
  const paper = t(`paper-${facts.documentation}`);
  if (facts.documentation === 'none') {
    return t(facts.in_file === true ? 'on-file-none' : 'on-file-no-column');
  }
  if (facts.in_file === false) return t('on-file-assumed', { paper });
  if (facts.documented_on === null) return t('on-file-undated', { paper });
  const date = showDate(facts.documented_on, 'plain');
  if (facts.paper === 'none') return t('on-file-later', { paper, date });
  if (facts.paper === null) return t('on-file-dated', { paper, date });
  return t(facts.paper === 'late' ? 'on-file-late' : 'on-file-timely', { paper, date });
}

export class AbsencePaper extends LightElement {
  static override properties = {
    facts: { attribute: false },
    absence: { attribute: false },
    anchor: {},
    dayOne: { attribute: false },
  };
  declare facts: AbsenceFacts | undefined;
  declare absence: Absence | undefined;
  declare anchor: string; // where the window is counted from: return or absence
  declare dayOne: boolean; // the day of return is day 1

  constructor() {
    super();
    this.anchor = 'return';
    this.dayOne = false;
  }

  // 'Excused if a medical note arrives by Friday, October 18.'
  private counterfactual(facts: AbsenceFacts): TemplateResult | typeof nothing {
    if (this.absence?.category !== 'unexcused') return nothing;
    if (facts.excused_by.length === 0) {
      return this.absence.provisional === false && facts.paper !== 'late'
        ? html`<p>${t('would-be-nothing')}</p>`
        : nothing;
    }
    const what = paperList(facts.excused_by);
    const by = facts.last_timely === null ? '' : showDate(facts.last_timely, 'day');
    const closed = this.absence.provisional === true ? 'would-be-shown' : 'would-have-been';
    const key = by === '' ? 'would-be-open' : facts.window_open === true ? 'would-be' : closed;
    return html`<p class="would-be"><strong>${t(key, { what, date: by })}</strong></p>`;
  }

  private window(facts: AbsenceFacts): TemplateResult | typeof nothing {
    const { last_timely: last, returned, window } = facts;
    if (last === null) return html`<p>${t(returned === null ? 'window-not-back' : 'window-open-end')}</p>`;
    const from = this.anchor === 'absence' ? facts.date : (returned ?? facts.date);
    const first = this.dayOne && this.anchor === 'return' ? 1 : 0;
    const days = window.filter((day) => day !== from || first === 1);
    const entries = (first === 1 ? days : [from, ...days]).map((day, i) => ({ day, number: i + first }));
    return html`
      <details class="why ${this.absence?.category === 'excused' ? 'settled' : ''}">
        <summary>
          ${t(this.anchor === 'absence' ? 'window-counted-absence' : 'window-counted', {
            from: showDate(from, 'short'),
            first,
            last: showDate(last, 'short'),
            count: entries.at(-1)?.number ?? 0,
          })}
        </summary>
        <ol class="window-days" start=${first}>
          ${entries.map(({ day, number }) => html`<li value=${number}>${t('window-day', { number, date: showDate(day, 'day') })}</li>`)}
        </ol>
        <p>${t('window-rule')}</p>
      </details>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { facts, absence } = this;
    if (facts === undefined || absence === undefined) return nothing;
    if (absence.category === 'disciplinary') return nothing;
    return html`
      <p>${t('on-file', { what: onFile(facts) })}</p>
      ${this.counterfactual(facts)} ${this.window(facts)}
    `;
  }
}

customElements.define('absence-paper', AbsencePaper);

export function causeWords(causes: string[]): string {
  return causes.length === 0 ? t('then-same') : showList(causes.map((cause) => t(`then-cause-${cause}`)));
}
