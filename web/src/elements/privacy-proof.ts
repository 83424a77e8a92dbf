// SPDX-License-Identifier: Apache-2.0
// <privacy-proof>: how many requests this page has made, and one tap below what closes each way out of it.
import { html, nothing, type TemplateResult } from 'lit';
import { part } from '../parts.ts';
import { requestsChanged, requestsMade } from '../requests.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';

export class PrivacyProof extends LightElement {
  static override properties = { there: { state: true } };
  declare there: boolean; // the part with the table

  private readonly onRequest = (): void => this.requestUpdate();

  constructor() {
    super();
    this.there = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    requestsChanged.addEventListener('change', this.onRequest);
  }

  override disconnectedCallback(): void {
    requestsChanged.removeEventListener('change', this.onRequest);
    super.disconnectedCallback();
  }

  private async toggled(event: Event): Promise<void> {
    if (!(event.target as HTMLDetailsElement).open) return;
    await part('privacy');
    this.there = true;
  }

  override render(): TemplateResult {
    return html`
      <p class="proof">
        ${t('proof-built')} <span>${t('proof-requests', { count: requestsMade().length })}</span>
      </p>
      <details @toggle=${(event: Event) => void this.toggled(event)}>
        <summary>${t('proof-more')}</summary>
        ${this.there ? html`<privacy-channels></privacy-channels>` : nothing}
      </details>
    `;
  }
}

customElements.define('privacy-proof', PrivacyProof);
