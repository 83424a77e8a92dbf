// SPDX-License-Identifier: Apache-2.0
// <family-note>: a note for the school, written for the family, beside each answer that needs a paper. It is copied, saved as
// a picture, printed, or its last day goes into a calendar; nothing is sent. Tells: said (string).
import { html, nothing, type TemplateResult } from 'lit';
import { printPage, sayNotCopied } from '../allowed.ts';
import { deadlineFile } from '../family/deadline.ts';
import { noteFile, noteParts, notePicture, noteText, paperName, type Note } from '../family/note.ts';
import { save } from '../save.ts';
import { showDate, showList } from '../show.ts';
import { language, t } from '../text.ts';
import { LightElement } from './light_element.ts';

let made = 0;

export class FamilyNote extends LightElement {
  static override properties = {
    note: { attribute: false },
    open: { state: true },
    printing: { state: true },
    selecting: { state: true },
    later: { type: Boolean },
  };
  declare note: Note | undefined;
  declare later: boolean; // the last day is the starting calendar's
  declare open: boolean;
  declare printing: boolean;
  declare selecting: boolean; // the text stands there to be copied by hand
  private readonly own = `family-note-${++made}`;

  constructor() {
    super();
    this.open = false;
    this.later = false;
    this.printing = false;
    this.selecting = false;
  }

  private readonly afterPrint = (): void => {
    this.printing = false;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('afterprint', this.afterPrint);
    super.disconnectedCallback();
  }

  private async show(): Promise<void> {
    this.open = !this.open;
    this.selecting = false;
    await this.updateComplete;
    if (this.open) this.querySelector<HTMLElement>('h3')?.focus();
  }

  private async copy(note: Note): Promise<void> {
    const text = noteText(note, language());
    try {
      await navigator.clipboard.writeText(text);
      this.tell('said', t('family-note-copied'));
    } catch {
      // Without the clipboard (a page without encryption, a frame) the text stands selected.
      this.selecting = true;
      await this.updateComplete;
      this.querySelector<HTMLTextAreaElement>('textarea')?.select();
      this.tell('said', t('family-note-selected'));
      sayNotCopied();
    }
  }

  private async savePicture(note: Note): Promise<void> {
    const picture = await notePicture(note, language());
    if (picture === undefined) return;
    save(picture, noteFile(note, 'png'));
    this.tell('said', t('family-note-saved', { name: noteFile(note, 'png') }));
  }

  private saveDeadline(note: Note, until: string): void {
    const words = { count: note.days.length, days: showList(note.days.map((day) => showDate(day))) };
    const file = deadlineFile(
      {
        date: until,
        id: `note-${note.days.join('-')}-${until}`,
        title: t('family-note-deadline', words),
        text: [
          t('family-note-deadline-text', words),
          ...(note.later === true ? [t('family-note-deadline-later')] : []),
        ].join(' '),
      },
      new Date(),
    );
    save(new Blob([file], { type: 'text/calendar' }), noteFile(note, 'ics'));
    this.tell('said', t('family-note-saved', { name: noteFile(note, 'ics') }));
  }

  // What is printed is this note alone.
  private async print(): Promise<void> {
    this.printing = true;
    await this.updateComplete;
    printPage();
  }

  private sheet(note: Note): TemplateResult {
    return html`
      <div class=${this.printing ? 'papers' : 'on-screen'}>
        <article class="paper letter note">
          ${noteParts(note, language()).map(
            ({ language: of, part }) => html`
              <div lang=${of} class="note-part">
                <p><strong>${part.heading}</strong></p>
                ${part.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
                ${part.until === '' ? nothing : html`<p class="note-until">${part.until}</p>`}
              </div>
            `,
          )}
        </article>
      </div>
    `;
  }

  private opened(note: Note): TemplateResult {
    const { until } = note;
    return html`
      <div class="note-open" id=${this.own}>
        <h3 tabindex="-1">${t('family-note-heading')}</h3>
        <p>${t('family-note-how')}</p>
        ${note.paper === 'permission' ? html`<p>${t('family-note-no-diagnosis')}</p>` : nothing}
        ${
          until !== null
            ? html`<p>
                <strong>${t('family-note-until', { date: showDate(until) })}</strong>
                ${note.later === true ? t('family-note-deadline-later') : nothing}
              </p>`
            : note.paper === 'permission' && note.adult
              ? html`<p>${t('family-note-no-last')}</p>`
              : nothing
        }
        <p class="steps">
          <button type="button" @click=${() => void this.copy(note)}>${t('family-note-copy')}</button>
          <button type="button" class="secondary" @click=${() => void this.savePicture(note)}>
            ${t('family-note-picture')}
          </button>
          <button type="button" class="secondary" @click=${() => void this.print()}>${t('print')}</button>
          ${
            until === null
              ? nothing
              : html`<button type="button" class="secondary" @click=${() => this.saveDeadline(note, until)}>
                  ${t('family-note-calendar')}
                </button>`
          }
        </p>
        ${
          this.selecting
            ? html`<label for="${this.own}-text">${t('family-note-text')}</label>
                <textarea
                  id="${this.own}-text"
                  rows="12"
                  readonly
                  autocomplete="off"
                  .value=${noteText(note, language())}
                ></textarea>`
            : nothing
        }
        ${this.sheet(note)}
      </div>
    `;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.note === undefined || this.note.days.length === 0) return nothing;
    const note: Note = { ...this.note, later: this.later };
    return html`
      <button
        type="button"
        class="secondary outline"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls=${this.open ? this.own : nothing}
        @click=${() => void this.show()}
      >
        ${t(this.open ? 'family-note-close' : 'family-note-write', { paper: paperName(note) })}<span
          class="unseen"
        >
          ${showList(note.days.map((day) => showDate(day, 'day')))}</span
        >
      </button>
      ${this.open ? this.opened(note) : nothing}
    `;
  }
}

customElements.define('family-note', FamilyNote);
