// SPDX-License-Identifier: Apache-2.0
// <file-door>: where files come in: the input 'Attendance files', the drop zone, help for those without a file, the examples.
// Tells: files-chosen (File[]), sample-chosen (the story's name).
import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from './light_element.ts';
import { t } from '../text.ts';
import './file-help.ts';

export interface Story {
  name: string;
}

export class FileDoor extends LightElement {
  static override properties = {
    stories: { attribute: false },
    again: { type: Boolean },
    chosen: { state: true },
  };
  declare stories: Story[];
  declare again: boolean;
  declare chosen: string;

  constructor() {
    super();
    this.stories = [];
    this.again = false;
    this.chosen = '';
  }

  private take(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file can be chosen again after a correction
    if (files.length > 0) this.tell('files-chosen', files);
  }

  private sample(): void {
    const name = this.chosen || this.stories[0]?.name;
    if (name !== undefined) this.tell('sample-chosen', name);
  }

  private samples(): TemplateResult | typeof nothing {
    if (this.again || this.stories.length === 0) return nothing;
    return html`
      <div class="sample">
        <label for="sample-story">${t('sample-label')}</label>
        <select
          id="sample-story"
          autocomplete="off"
          @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
        >
          ${this.stories.map((story) => html`<option value=${story.name}>${t(`sample-of-${story.name}`)}</option>`)}
        </select>
        <button type="button" class="secondary" @click=${this.sample}>${t('sample-button')}</button>
        <small>${t('sample-students')}</small>
      </div>
    `;
  }

  override render(): TemplateResult {
    return html`
      <div class="door">
        <label for="attendance-files">${t('files-label')}</label>
        <input
          type="file"
          id="attendance-files"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.ics,.json"
          autocomplete="off"
          aria-describedby="attendance-files-hint"
          @change=${this.take}
        />
        <p id="attendance-files-hint" class="hint">
          ${t(this.again ? 'files-again-hint' : 'files-hint')} ${t('files-drop')}
        </p>
      </div>
      <file-help></file-help>
      ${this.samples()}
    `;
  }
}

customElements.define('file-door', FileDoor);
