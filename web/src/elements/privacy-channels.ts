// SPDX-License-Identifier: Apache-2.0
// <privacy-channels>: the ways out of a page, what closes each here, and how a reader can try it. docs/privacy.md has every
// single way with its test.
import { html, nothing, type TemplateResult } from 'lit';
import { requestsChanged, requestsMade } from '../requests.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

const ways = ['asking', 'loading', 'forms', 'storing', 'leaving', 'saving', 'calls', 'outside'];

export class PrivacyChannels extends LightElement {
  private readonly onRequest = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    requestsChanged.addEventListener('change', this.onRequest);
  }

  override disconnectedCallback(): void {
    requestsChanged.removeEventListener('change', this.onRequest);
    super.disconnectedCallback();
  }

  private made(): TemplateResult | typeof nothing {
    const made = requestsMade();
    if (made.length === 0) return nothing;
    return html`
      <p>${t('proof-made')}</p>
      <ul translate="no">
        ${made.map((address) => html`<li>${address}</li>`)}
      </ul>
    `;
  }

  override render(): TemplateResult {
    return html`
      ${this.made()}
      <p>${t('proof-try')}</p>
      <table class="proof-ways" aria-label=${t('proof-table')}>
        <thead>
          <tr>
            <th scope="col">${t('proof-way')}</th>
            <th scope="col">${t('proof-closed-by')}</th>
          </tr>
        </thead>
        <tbody>
          ${ways.map(
            (way) => html`
              <tr>
                <th scope="row">${t(`proof-way-${way}`)}</th>
                <td>${t(`proof-closed-${way}`)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      <p>${t('proof-count')}</p>
    `;
  }
}

customElements.define('privacy-channels', PrivacyChannels);
