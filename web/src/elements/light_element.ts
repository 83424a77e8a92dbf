// SPDX-License-Identifier: Apache-2.0
// LightElement: a Lit element without a shadow root, so that labels, the base styles and find-in-page reach its content.
import { LitElement } from 'lit';
import { privacyChanged } from '../privacy.ts';
import { languageChanged } from '../text.ts';
import { putBack } from '../translated.ts';

export class LightElement extends LitElement {
  private readonly onSwitch = (): void => this.requestUpdate();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    languageChanged.addEventListener('change', this.onSwitch);
    privacyChanged.addEventListener('change', this.onSwitch);
    if (this.hasUpdated) this.requestUpdate(); // what changed while it was away
  }

  override disconnectedCallback(): void {
    languageChanged.removeEventListener('change', this.onSwitch);
    privacyChanged.removeEventListener('change', this.onSwitch);
    super.disconnectedCallback();
  }

  protected override performUpdate(): void {
    putBack(this);
    super.performUpdate();
  }

  protected tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail, bubbles: true }));
  }
}
