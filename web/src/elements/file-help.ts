// SPDX-License-Identifier: Apache-2.0
// <file-help>: what helps those who have no file yet: rows to paste, blank files to fill in, how to get an export.
// Tells: files-chosen (File[]), as the door itself does.
import { html, nothing, type TemplateResult } from 'lit';
import { templateRoles, templateText, type TemplateRole } from '../intake/templates.ts';
import { save } from '../save.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

// The systems in the order in which Connecticut's districts are likely to look for theirs, and what each has to say.
const systems = ['powerschool', 'campus', 'aspen', 'tyler', 'spreadsheet'] as const;
const enables = ['chronic', 'mhw', 'excused', 'truancy', 'calendar', 'groups'] as const;

export class FileHelp extends LightElement {
  static override properties = { opened: { state: true } };
  declare opened: Set<string>; // what was unfolded once; the rest is not in the document

  constructor() {
    super();
    this.opened = new Set();
  }

  private pasted = 0; // so many times: the names stay apart

  private paste(event: Event): void {
    event.preventDefault();
    const area = this.querySelector<HTMLTextAreaElement>('#pasted-rows');
    if (area === null || area.value.trim() === '') return area?.focus();
    this.pasted++;
    const name = this.pasted === 1 ? 'pasted rows.csv' : `pasted rows (${this.pasted}).csv`;
    this.tell('files-chosen', [new File([area.value], name, { type: 'text/csv' })]);
    area.value = '';
  }

  private template(role: TemplateRole): void {
    save(new Blob([templateText(role, new Date())], { type: 'text/csv' }), `${role}.csv`);
  }

  private unfold(name: string, summary: string, content: () => TemplateResult): TemplateResult {
    return html`
      <details
        @toggle=${(event: Event) => {
          if ((event.target as HTMLDetailsElement).open) this.opened = new Set([...this.opened, name]);
        }}
      >
        <summary>${summary}</summary>
        ${this.opened.has(name) ? content() : nothing}
      </details>
    `;
  }

  private pasteRows(): TemplateResult {
    return html`
      <form @submit=${this.paste}>
        <label for="pasted-rows">${t('paste-label')}</label>
        <textarea
          id="pasted-rows"
          rows="6"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          translate="no"
          aria-describedby="pasted-hint"
        ></textarea>
        <p id="pasted-hint" class="hint">${t('paste-hint')}</p>
        <button type="submit" class="secondary">${t('paste-go')}</button>
      </form>
    `;
  }

  private templates(): TemplateResult {
    return html`
      <p>${t('templates-hint')}</p>
      <ul class="templates">
        ${templateRoles.map(
          (role) => html`
            <li>
              <button type="button" class="secondary outline" @click=${() => this.template(role)}>
                ${t('templates-get', { name: `${role}.csv` })}
              </button>
              <span>${t(`templates-${role}`)}</span>
            </li>
          `,
        )}
      </ul>
    `;
  }

  private howTo(): TemplateResult {
    return html`
      <p><strong>${t('get-first')}</strong></p>
      <h2 class="help-heading">${t('get-fields')}</h2>
      <dl class="enables">
        ${enables.map(
          (one) => html`
            <dt>${t(`get-for-${one}`)}</dt>
            <dd>${t(`get-needs-${one}`)}</dd>
          `,
        )}
      </dl>
      <p>${t('get-not-tried')}</p>
      ${systems.map(
        (system) => html`
          <h2 class="help-heading">${t(`get-${system}`)}</h2>
          <p>${t(`get-${system}-steps`)}</p>
          <p>${t(`get-${system}-fields`)}</p>
        `,
      )}
    `;
  }

  override render(): TemplateResult {
    return html`<div class="file-help">
      ${this.unfold('get', t('get-summary'), () => this.howTo())}
      ${this.unfold('paste', t('paste-summary'), () => this.pasteRows())}
      ${this.unfold('templates', t('templates-summary'), () => this.templates())}
    </div>`;
  }
}

customElements.define('file-help', FileHelp);
