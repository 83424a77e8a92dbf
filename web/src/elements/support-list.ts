// SPDX-License-Identifier: Apache-2.0
// <support-list>: people and services to turn to, the district's own first; the rest of the list unfolds.
import { html, nothing, type TemplateResult } from 'lit';
import type { District } from '../student.ts';
import { allSupports, isStale, type Support } from '../supports.ts';
import { showDate } from '../show.ts';
import { has, t } from '../text.ts';
import { LightElement } from './light_element.ts';

export class SupportList extends LightElement {
  static override properties = {
    own: { attribute: false },
    contacts: { attribute: false },
    supports: { attribute: false },
  };
  declare own: District['resources'];
  declare contacts: District['contacts'];
  declare supports: Support[];

  constructor() {
    super();
    this.own = [];
    this.contacts = [];
    this.supports = [];
  }

  private support(support: Support): TemplateResult {
    return html`
      <li>
        <strong>${t(`support-${support.id}`)}</strong>
        <span>${t(`support-${support.id}-what`)}</span>
        ${support.number && isStale(support.checked_on) ? html`<small>${t('support-stale')}</small>` : nothing}
      </li>
    `;
  }

  override render(): TemplateResult {
    const others = allSupports.filter((one) => !this.supports.includes(one));
    return html`
      <ul class="supports">
        ${this.own.map(
          (one) => html`
            <li>
              <strong>${one.name}</strong>
              ${one.contact === null ? nothing : html`<span>${one.contact}</span>`}
              ${
                one.checked_on === null
                  ? nothing
                  : html`<small
                      >${t(isStale(one.checked_on) ? 'support-stale' : 'support-checked', { date: showDate(one.checked_on, 'plain') })}</small
                    >`
              }
            </li>
          `,
        )}
        ${this.contacts.map((one) => {
          // By the school's own name for it where the page has none.
          const known = one.key.toLowerCase().replace(/[\s_]+/g, '-');
          const key = `contact-${known}`;
          return html`
            <li>
              <strong>${has(key) ? t(key) : one.key}</strong>
              <span>${[one.phone, one.hours].filter((part) => part !== null).join(', ')}</span>
            </li>
          `;
        })}
        ${this.supports.map((one) => this.support(one))}
      </ul>
      <details class="more-supports">
        <summary>${t('supports-more')}</summary>
        <ul class="supports">
          ${others.map((one) => this.support(one))}
        </ul>
      </details>
    `;
  }
}

customElements.define('support-list', SupportList);
