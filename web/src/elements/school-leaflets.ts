// SPDX-License-Identifier: Apache-2.0
// <school-leaflets>: what a school makes for its families of its calendar alone: the family link with a code to scan, and the
// wall card. Tells: said, failed.
import { html, nothing, type TemplateResult } from 'lit';
import { printPage, sayNotCopied } from '../allowed.ts';
import type { YearMarks, YearMarksQuestion } from '../family/types.ts';
import {
  firstLeaflet,
  makeLink,
  qrCode,
  rowsOf,
  type Leaflet,
  type LinkFacts,
  type Made,
} from '../leaflets.ts';
import { longestLink } from '../family/link.ts';
import { showNumber } from '../show.ts';
import { speaking, t, type Language } from '../text.ts';
import { LightElement } from './light_element.ts';
import './wall-card.ts';
import '../styles/leaflets.css';

export type AskMarks = (question: YearMarksQuestion) => Promise<YearMarks>;

const spoken: Language[] = ['en', 'es'];

export class SchoolLeaflets extends LightElement {
  static override properties = {
    facts: { attribute: false },
    ask: { attribute: false },
    leaflet: { state: true },
    made: { state: true },
    marks: { state: true },
    printing: { state: true },
    busy: { state: true },
  };
  declare facts: LinkFacts | undefined;
  declare ask: AskMarks | undefined;
  declare leaflet: Leaflet | undefined;
  declare made: Made | undefined;
  declare marks: YearMarks | undefined;
  declare printing: '' | 'poster' | 'wall';
  declare busy: boolean;

  constructor() {
    super();
    this.printing = '';
    this.busy = false;
  }

  private readonly afterPrint = (): void => {
    this.printing = '';
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('afterprint', this.afterPrint);
    super.disconnectedCallback();
  }

  // Another calendar: nothing made of the one before stays.
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('facts')) return;
    this.leaflet = this.facts === undefined ? undefined : firstLeaflet(this.facts);
    this.made = undefined;
    this.marks = undefined;
  }

  private change(change: Partial<Leaflet>): void {
    if (this.leaflet === undefined) return;
    this.leaflet = { ...this.leaflet, ...change };
    this.made = undefined;
    this.marks = undefined;
  }

  private async makeLink(facts: LinkFacts, leaflet: Leaflet): Promise<void> {
    this.made = makeLink(facts, leaflet);
    const done = typeof this.made === 'object' && 'address' in this.made;
    this.tell('said', done ? t('leaflet-link-made') : '');
    await this.updateComplete;
    this.querySelector<HTMLElement>(done ? '#leaflet-link' : '[role="alert"]')?.focus();
  }

  private async makeCard(facts: LinkFacts, leaflet: Leaflet): Promise<void> {
    const { ask } = this;
    if (ask === undefined || this.busy) return;
    this.busy = true;
    try {
      const question: YearMarksQuestion = {
        school_year: leaflet.year,
        calendar: rowsOf(facts, leaflet),
        options: facts.options,
        ...(leaflet.school === '' ? {} : { school: leaflet.school }),
      };
      const marks = await ask(question);
      if (this.leaflet !== leaflet) return;
      this.marks = marks;
      this.tell('said', t('leaflet-card-made'));
      await this.updateComplete;
      this.querySelector<HTMLElement>('.leaflet-card h3')?.focus();
    } catch (error) {
      this.tell('failed', error);
    } finally {
      this.busy = false;
    }
  }

  private async copy(text: string): Promise<void> {
    const area = this.querySelector<HTMLTextAreaElement>('#leaflet-link');
    area?.select();
    try {
      await navigator.clipboard.writeText(text);
      this.tell('said', t('leaflet-copied'));
    } catch {
      this.tell('said', t('family-note-selected'));
      sayNotCopied();
    }
  }

  private async print(what: 'poster' | 'wall'): Promise<void> {
    this.printing = what;
    await this.updateComplete;
    printPage();
  }

  // ---------------------------------------------------------------- what is chosen

  private field(key: 'name' | 'phone' | 'hours' | 'address', leaflet: Leaflet): TemplateResult {
    const id = `leaflet-${key}`;
    return html`
      <div>
        <label for=${id}>${t(id)}</label>
        <input
          id=${id}
          type=${key === 'address' ? 'url' : 'text'}
          autocomplete="off"
          aria-describedby=${key === 'address' ? `${id}-why` : nothing}
          .value=${leaflet[key]}
          @input=${(event: Event) => this.change({ [key]: (event.target as HTMLInputElement).value.trim() })}
        />
        ${key === 'address' ? html`<small id="${id}-why">${t('leaflet-address-why')}</small>` : nothing}
      </div>
    `;
  }

  private choices(facts: LinkFacts, leaflet: Leaflet): TemplateResult {
    const schools = facts.years.find(({ school_year: year }) => year === leaflet.year)?.schools ?? [];
    return html`
      <div class="leaflet-choices">
        ${
          facts.years.length < 2
            ? nothing
            : html`<div>
                <label for="leaflet-year">${t('leaflet-year')}</label>
                <select
                  id="leaflet-year"
                  autocomplete="off"
                  @change=${(event: Event) =>
                    this.change({ year: (event.target as HTMLSelectElement).value, school: '' })}
                >
                  ${facts.years.map(
                    ({ school_year: year }) =>
                      html`<option value=${year} ?selected=${year === leaflet.year}>${year}</option>`,
                  )}
                </select>
              </div>`
        }
        ${
          schools.length === 0
            ? nothing
            : html`<div>
                <label for="leaflet-school">${t('leaflet-school')}</label>
                <select
                  id="leaflet-school"
                  autocomplete="off"
                  @change=${(event: Event) => {
                    const school = (event.target as HTMLSelectElement).value;
                    this.change({ school, name: school || (facts.name ?? '') });
                  }}
                >
                  <option value="" ?selected=${leaflet.school === ''}>${t('leaflet-all-schools')}</option>
                  ${schools.map(
                    (school) =>
                      html`<option value=${school} ?selected=${school === leaflet.school}>${school}</option>`,
                  )}
                </select>
              </div>`
        }
        ${(['name', 'phone', 'hours'] as const).map((key) => this.field(key, leaflet))}
      </div>
    `;
  }

  // ---------------------------------------------------------------- the link

  private poster(link: string, leaflet: Leaflet): TemplateResult {
    return html`
      <div class=${this.printing === 'poster' ? 'papers' : 'on-screen'}>
        <article class="paper poster">
          ${leaflet.name === '' ? nothing : html`<p class="poster-name" translate="no">${leaflet.name}</p>`}
          ${spoken.map(
            (of) =>
              html`<div lang=${of}>
                ${speaking(
                  of,
                  () =>
                    html`<h3>${t('leaflet-poster')}</h3>
                      <p>${t('leaflet-poster-how')}</p>`,
                )}
              </div>`,
          )}
          ${qrCode(link, t('leaflet-code'))}
          ${spoken.map((of) => html`<p lang=${of}>${speaking(of, () => t('leaflet-poster-private'))}</p>`)}
        </article>
      </div>
    `;
  }

  private link(leaflet: Leaflet): TemplateResult | typeof nothing {
    const { made } = this;
    if (made === undefined) return nothing;
    if (made === 'address' || made === 'calendar') {
      return html`<p role="alert" tabindex="-1">${t(`leaflet-no-${made}`)}</p>`;
    }
    if ('tooLong' in made) {
      const words = { characters: showNumber(made.tooLong), most: showNumber(longestLink) };
      return html`<p role="alert" tabindex="-1">${t('leaflet-too-long', words)}</p>`;
    }
    const { address } = made;
    return html`
      <label for="leaflet-link">${t('leaflet-link')}</label>
      <textarea id="leaflet-link" rows="5" readonly autocomplete="off" .value=${address}></textarea>
      <p><small>${t('leaflet-length', { characters: showNumber(address.length) })}</small></p>
      <p class="steps">
        <button type="button" @click=${() => void this.copy(address)}>${t('leaflet-copy')}</button>
        <button type="button" class="secondary" @click=${() => void this.print('poster')}>
          ${t('leaflet-print-code')}
        </button>
      </p>
      ${this.poster(address, leaflet)}
    `;
  }

  // ---------------------------------------------------------------- all of it

  override render(): TemplateResult | typeof nothing {
    const { facts, leaflet, marks } = this;
    if (facts === undefined || leaflet === undefined) return nothing;
    if (facts.years.length === 0) {
      return html`<section class="leaflets">
        <h2>${t('leaflets-heading')}</h2>
        <p>${t('leaflets-no-calendar')}</p>
      </section>`;
    }
    return html`
      <section class="leaflets">
        <h2>${t('leaflets-heading')}</h2>
        <p>${t('leaflets-why')}</p>
        ${this.choices(facts, leaflet)}
        <h3>${t('leaflet-link-heading')}</h3>
        <p>${t('leaflet-link-why')}</p>
        ${this.field('address', leaflet)}
        <p>
          <button type="button" class="secondary" @click=${() => void this.makeLink(facts, leaflet)}>
            ${t('leaflet-link-make')}
          </button>
        </p>
        ${this.link(leaflet)}
        <div class="leaflet-card">
          <h3 tabindex="-1">${t('leaflet-card-heading')}</h3>
          <p>${t('leaflet-card-why')}</p>
          <p class="steps">
            <button
              type="button"
              class="secondary"
              ?disabled=${this.busy}
              @click=${() => void this.makeCard(facts, leaflet)}
            >
              ${t('leaflet-card-make')}
            </button>
            ${
              marks === undefined
                ? nothing
                : html`<button type="button" @click=${() => void this.print('wall')}>
                    ${t('leaflet-print-card')}
                  </button>`
            }
          </p>
          ${
            marks === undefined
              ? nothing
              : html`<div class=${this.printing === 'wall' ? 'papers' : 'on-screen'}>
                  <wall-card .marks=${marks} .leaflet=${leaflet}></wall-card>
                </div>`
          }
        </div>
      </section>
    `;
  }
}

customElements.define('school-leaflets', SchoolLeaflets);
