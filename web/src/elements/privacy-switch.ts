// SPDX-License-Identifier: Apache-2.0
// <privacy-switch>: what stands for names and IDs on screen, on paper and in files, and whether lists and prints show wellness
// days, suspensions and reasons. For this session alone. Tells: said.
import { html, type TemplateResult } from 'lit';
import { privacy, setPrivacy, type Names } from '../privacy.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

const choices: Names[] = ['full', 'initials', 'rows'];

export class PrivacySwitch extends LightElement {
  private choose(names: Names): void {
    setPrivacy({ names });
    this.tell('said', t(`privacy-said-${names}`));
  }

  private show(event: Event): void {
    const details = (event.target as HTMLInputElement).checked;
    setPrivacy({ details });
    this.tell('said', t(details ? 'privacy-said-details' : 'privacy-said-no-details'));
  }

  override render(): TemplateResult {
    const { names, details } = privacy();
    return html`
      <fieldset class="privacy">
        <legend>${t('privacy-legend')}</legend>
        ${choices.map(
          (choice) => html`
            <label class="option">
              <input
                type="radio"
                name="privacy-names"
                autocomplete="off"
                .checked=${names === choice}
                @change=${() => this.choose(choice)}
              />
              <span>${t(`privacy-${choice}`)}<small>${t(`privacy-${choice}-hint`)}</small></span>
            </label>
          `,
        )}
        <label class="option">
          <input
            type="checkbox"
            autocomplete="off"
            .checked=${details}
            @change=${(event: Event) => this.show(event)}
          />
          <span>${t('privacy-details')}<small>${t('privacy-details-hint')}</small></span>
        </label>
      </fieldset>
    `;
  }
}

customElements.define('privacy-switch', PrivacySwitch);
