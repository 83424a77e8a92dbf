// SPDX-License-Identifier: Apache-2.0
// <kind-select>: a labelled choice of what a code can mean. Tells: kind-chosen (the kind; '' none).
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { drawn } from '../drawn.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

// The kinds of the contract, as a person looks for them.
const groups: [string, string[]][] = [
  [
    'present',
    [
      'present',
      'tardy',
      'early_dismissal',
      'half_day',
      'school_activity',
      'remote_present',
      'in_school_suspension',
    ],
  ],
  [
    'absent',
    [
      'absent_unverified',
      'absent_excused',
      'absent_unexcused',
      'illness',
      'medical',
      'mhw',
      'religious',
      'bereavement',
      'emergency',
      'family',
      'vacation',
      'home_visit',
      'court',
      'transportation',
      'educational',
      'military',
      'exclusion_210',
      'health_requirement',
      'suspension',
      'expulsion',
      'remote_absent',
    ],
  ],
  ['neither', ['not_enrolled', 'no_school']],
];

export class KindSelect extends LightElement {
  static override properties = { key: {}, label: {}, chosen: {}, code: {}, note: {}, short: { state: true } };
  declare key: string;
  declare label: string;
  declare chosen: string; // '' where nothing is known: never guessed
  declare code: string; // shown before the label as it stands in the file
  declare note: string; // the id of a text that belongs to it
  // The first of all come sooner: they show what is chosen, and in the next frame have the rest to choose from.
  declare short: boolean;
  private static drawn = false;

  constructor() {
    super();
    this.key = '';
    this.label = '';
    this.chosen = '';
    this.code = '';
    this.note = '';
    this.short = !KindSelect.drawn;
  }

  override firstUpdated(): void {
    if (!this.short) return;
    void drawn().then(() => {
      KindSelect.drawn = true;
      this.short = false;
    });
  }

  private options(kinds: string[]): TemplateResult[] {
    const shown = this.short ? kinds.filter((kind) => kind === this.chosen) : kinds;
    return shown.map(
      (kind) =>
        html`<option value=${kind} .selected=${live(kind === this.chosen)}>${t(`kind-${kind}`)}</option>`,
    );
  }

  override render(): TemplateResult {
    return html`
      <label for="kind-${this.key}">
        ${this.code === '' ? nothing : html`<code>${this.code}</code>`} ${this.label}
      </label>
      <select
        id="kind-${this.key}"
        autocomplete="off"
        aria-describedby=${this.note || nothing}
        @change=${(event: Event) => this.tell('kind-chosen', (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(this.chosen === '')}>${t('kind-choose')}</option>
        ${groups.map(
          ([group, kinds]) => html`
            <optgroup label=${t(`kinds-${group}`)}>${this.options(kinds)}</optgroup>
          `,
        )}
      </select>
    `;
  }
}

customElements.define('kind-select', KindSelect);
