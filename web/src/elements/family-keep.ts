// SPDX-License-Identifier: Apache-2.0
// <family-keep>: what was entered, saved to and opened from a file of the family's own; nothing is stored otherwise. And a way
// to start over. Tells: family-replaced (FamilyReplacement), said.
import { html, nothing, type TemplateResult } from 'lit';
import { fileOfHistory, savedName } from '../family/keep.ts';
import { keptOf } from '../family/own_file.ts';
import type { FamilyReplacement } from '../family/places.ts';
import { familyState, setFamily } from '../family/state.ts';
import { save } from '../save.ts';
import { today } from '../show.ts';
import { t } from '../text.ts';
import { FamilyPlace } from './family_place.ts';

export class FamilyKeep extends FamilyPlace {
  static override properties = {
    refusal: { state: true },
  };
  declare refusal: string; // why a file could not be opened; '' nothing

  constructor() {
    super();
    this.refusal = '';
  }

  private save(): void {
    const { history, answer, school } = this;
    save(new Blob([fileOfHistory(history, answer, school)], { type: 'application/json' }), savedName);
    setFamily({ saved: familyState().history });
    this.tell('said', t('family-keep-saved', { name: savedName }));
  }

  private async open(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const [file] = [...(input.files ?? [])];
    input.value = ''; // the same file can be chosen again
    if (file === undefined || this.ask === undefined) return;
    this.refusal = '';
    const kept = await keptOf(file, this.ask);
    // Only what the engine understands takes the place of what is entered.
    if (kept === undefined) return this.refuse(file.name);
    const { history, school } = kept;
    this.tell<FamilyReplacement>('family-replaced', { history, school, what: 'opened' });
    this.tell('said', t('family-keep-opened', { name: file.name }));
  }

  private async refuse(name: string): Promise<void> {
    this.refusal = t('family-keep-refused', { name });
    await this.updateComplete;
    this.querySelector<HTMLElement>('.refusal')?.focus();
  }

  private startOver(): void {
    this.tell<FamilyReplacement>('family-replaced', {
      history: { today: today() },
      school: undefined,
      what: 'over',
    });
    this.tell('said', t('family-keep-over-done'));
  }

  override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">${t('family-place-keep')}</h1>
      <p>${t('family-keep-what')}</p>
      ${this.refusal === '' ? nothing : html`<p class="refusal" tabindex="-1">${this.refusal}</p>`}
      <div class="choices">
        <button type="button" class="outline choice" @click=${() => this.save()}>
          ${t('family-keep-save')}
        </button>
      </div>
      <p>
        <label for="family-file">${t('family-keep-open')}</label>
        <input
          type="file"
          id="family-file"
          accept=".json"
          autocomplete="off"
          @change=${(event: Event) => void this.open(event)}
        />
      </p>
      <p>
        <button type="button" class="secondary outline" @click=${() => this.startOver()}>
          ${t('family-keep-over')}
        </button>
      </p>
    `;
  }
}

customElements.define('family-keep', FamilyKeep);
