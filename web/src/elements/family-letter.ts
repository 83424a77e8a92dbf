// SPDX-License-Identifier: Apache-2.0
// <family-letter>: one letter to a family on one page of paper, in any of the languages: an invitation to meet, or a friendly
// notice. It says what is sure, what is still possible, and how to reach the school.
import { html, nothing, type TemplateResult } from 'lit';
import type { Rules, Summary } from '../engine/types.ts';
import { meetingAhead, nameInOrder, type LetterKind, type LetterOf, type LetterWords } from '../letters.ts';
import { showDate, today } from '../show.ts';
import { direction, speaking, t, type Language } from '../text.ts';
import { LightElement } from './light_element.ts';
import './print-stamp.ts';

export class FamilyLetter extends LightElement {
  static override properties = {
    kind: {},
    of: { attribute: false },
    in: {},
    words: { attribute: false },
    summary: { attribute: false },
    rules: { attribute: false },
  };
  declare kind: LetterKind;
  declare of: LetterOf | undefined;
  declare in: Language;
  declare words: LetterWords | undefined;
  declare summary: Summary | undefined;
  declare rules: Rules | undefined;

  constructor() {
    super();
    this.kind = 'notice';
    this.in = 'en';
  }

  private notes({ facts }: LetterOf): string | undefined {
    if (facts.notes.length === 0) return undefined;
    const days = facts.notes.map(({ date, until }) =>
      t('letter-note', { date: showDate(date, 'day'), until: showDate(until, 'day') }),
    );
    return t('letter-notes', { days: days.join('; ') });
  }

  private missed({ row }: LetterOf, name: string, summary: Summary): string | undefined {
    if (row.days_absent === null) return undefined;
    const { days_absent: absent, days_enrolled: enrolled } = row;
    return t('letter-missed', { name, absent, enrolled, date: showDate(summary.as_of, 'plain') });
  }

  private invitation(of: LetterOf, summary: Summary): (string | undefined)[] {
    const { facts } = of;
    const by = meetingAhead(facts, summary.as_of);
    return [
      t('letter-unexcused', {
        count: facts.days.length,
        days: facts.days.map((day) => showDate(day, 'day')).join('; '),
      }),
      by === undefined ? t('letter-meet-soon') : t('letter-meet', { date: showDate(by) }),
    ];
  }

  private text(of: LetterOf, words: LetterWords, summary: Summary, rules: Rules): TemplateResult {
    const name = nameInOrder(of.row.name) ?? t('letter-student');
    const paragraphs = [
      t(`letter-${this.kind}-first`, { name }),
      this.missed(of, name, summary),
      ...(this.kind === 'invitation' ? this.invitation(of, summary) : [t('letter-notice-all-days')]),
      words.paragraph,
      this.notes(of),
      t('letter-differs'),
      t('letter-interpreter'),
      t('letter-help'),
    ];
    return html`
      <article class="paper letter" lang=${this.in} dir=${direction(this.in)}>
        <p class="letter-head">
          ${of.row.school ?? ''}<br />
          ${showDate(today(), 'plain')}
        </p>
        <p translate="no">${words.salutation.replaceAll('{name}', name)}</p>
        ${paragraphs.map((paragraph) =>
          paragraph === undefined || paragraph.trim() === '' ? nothing : html`<p>${paragraph}</p>`,
        )}
        <p>${t('letter-contact', { contact: words.contact.trim() || '______________________' })}</p>
        <p class="letter-close">${t('letter-close')}</p>
        <print-stamp
          in=${this.in}
          .summary=${summary}
          .rules=${rules}
          .record=${{ row: of.row, letter: of.facts }}
        ></print-stamp>
      </article>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    const { of, words, summary, rules } = this;
    if (of === undefined || words === undefined || summary === undefined || rules === undefined)
      return nothing;
    return speaking(this.in, () => this.text(of, words, summary, rules));
  }
}

customElements.define('family-letter', FamilyLetter);
