// SPDX-License-Identifier: Apache-2.0
// <code-list>: how the codes of these files are read, each with another meaning for it; those to look at first. Tells: answered,
// failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Assumption, CodeUse, FileInfo } from '../engine/types.ts';
import type { Known } from '../questions.ts';
import { withCode } from '../settings.ts';
import { t } from '../text.ts';
import type { Ask } from '../places.ts';
import { showList, showNumber } from '../show.ts';
import { LightElement } from './light_element.ts';
import type { Answered } from './questions-panel.ts';
import './kind-select.ts';

const shownAtFirst = 8;
const shownMore = 40;

// Those that nobody knows come first, then those to check, then the most frequent.
function inOrder(codes: CodeUse[]): CodeUse[] {
  const rank = (use: CodeUse): number => (use.known ? (use.check ? 1 : 2) : 0);
  return [...codes].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

export class CodeList extends LightElement {
  static override properties = {
    codes: { attribute: false },
    files: { attribute: false },
    known: { attribute: false },
    ask: { attribute: false },
    assumptions: { state: true },
    shown: { state: true },
    changing: { state: true },
  };
  declare codes: CodeUse[];
  declare files: FileInfo[];
  declare known: Known | undefined;
  declare ask: Ask | undefined;
  declare assumptions: Assumption[]; // papers, by how many days they are assumed on
  declare shown: number;
  declare changing: string[]; // the codes whose choice is open
  private order: string[] = []; // stays while a code is being changed, so that no row moves

  constructor() {
    super();
    this.codes = [];
    this.files = [];
    this.assumptions = [];
    this.shown = shownAtFirst;
    this.changing = [];
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('codes') || changed.has('ask')) void this.load();
  }

  private async load(): Promise<void> {
    const { ask, codes } = this;
    if (ask === undefined) return;
    try {
      const assumptions = await ask.view<Assumption[]>('assumptions');
      if (codes === this.codes) this.assumptions = assumptions;
    } catch (error) {
      this.tell('failed', error);
    }
  }

  private rows(): CodeUse[] {
    const key = (use: CodeUse): string => `${use.code}${use.empty_cell === true ? ' cell' : ''}`;
    const codes = inOrder(this.codes);
    if (this.changing.length === 0) this.order = codes.map(key);
    const place = (use: CodeUse): number => {
      const at = this.order.indexOf(key(use));
      return at < 0 ? this.order.length : at;
    };
    return codes.sort((a, b) => place(a) - place(b));
  }

  private meaning(use: CodeUse): string {
    if (use.known && use.kind !== null) return t(`kind-${use.kind}`);
    return t(use.empty_cell === true ? 'codes-empty-cell' : 'codes-unknown');
  }

  // A file has no documentation column, so a paper is assumed.
  private assumed(use: CodeUse): string {
    const assumes = this.files.some(
      ({ role, columns }) => (role === 'attendance' || role === 'grid') && !('documentation' in columns),
    );
    const paper = use.assumed_documentation;
    return assumes && paper !== null && paper !== 'none' ? t(`codes-assumed-${paper}`) : '';
  }

  private async open(code: string, at: number): Promise<void> {
    this.changing = [...this.changing, code];
    await this.updateComplete;
    await new Promise((resolve) => window.setTimeout(resolve));
    this.querySelector<HTMLElement>(`#kind-change-${at}`)?.focus();
  }

  private change(use: CodeUse, at: number): TemplateResult | typeof nothing {
    const { known } = this;
    if (known === undefined) return nothing;
    const name = use.code === '' ? t('codes-blank') : use.code;
    if (!this.changing.includes(use.code)) {
      return html`<button
        type="button"
        class="link"
        aria-label=${t('codes-change-of', { code: name })}
        @click=${() => void this.open(use.code, at)}
      >
        ${t('codes-change')}
      </button>`;
    }
    return html`<kind-select
      .key=${`change-${at}`}
      .code=${use.code}
      .label=${use.code === '' ? t('blank-label') : t('code-means')}
      .chosen=${use.known ? use.kind : ''}
      @kind-chosen=${({ detail }: CustomEvent<string>) =>
        this.tell<Answered>('answered', {
          settings: withCode(known.settings, use.code, detail === '' ? undefined : detail),
          what: `code ${use.code}`,
        })}
    ></kind-select>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.codes.length === 0) return nothing;
    const rows = this.rows();
    const rest = rows.length - this.shown;
    return html`
      <section class="codes">
        <h2 id="codes-heading">${t('codes-heading')}</h2>
        <div class="scroller" tabindex="0" role="region" aria-labelledby="codes-heading">
          <table aria-labelledby="codes-heading">
            <thead>
              <tr>
                <th scope="col">${t('codes-code')}</th>
                <th scope="col" class="number">${t('codes-count')}</th>
                <th scope="col">${t('codes-meaning')}</th>
                <th scope="col"><span class="unseen">${t('codes-another')}</span></th>
              </tr>
            </thead>
            <tbody>
              ${rows.slice(0, this.shown).map(
                (use, at) => html`
                  <tr>
                    <th scope="row">
                      ${use.code === '' ? t('codes-blank') : html`<code>${use.code}</code>`}
                    </th>
                    <td class="number">${showNumber(use.count)}</td>
                    <td>
                      ${this.meaning(use)}
                      ${this.assumed(use) === '' ? nothing : html`<small>${this.assumed(use)}</small>`}
                      ${use.check || !use.known ? html`<mark>${t('codes-check')}</mark>` : nothing}
                    </td>
                    <td>${this.change(use, at)}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
        ${
          this.assumptions.length === 0
            ? nothing
            : html`<ul class="assumed">
                ${this.assumptions.map(
                  ({ documentation, days, files }) =>
                    html`<li>
                      ${t(`assumed-${documentation}`, { days, count: files.length, files: showList(files) })}
                    </li>`,
                )}
              </ul>`
        }
        ${
          rest > 0
            ? html`<button type="button" class="secondary outline" @click=${() => (this.shown += shownMore)}>
                ${t('codes-more', { count: Math.min(rest, shownMore) })}
              </button>`
            : nothing
        }
      </section>
    `;
  }
}

customElements.define('code-list', CodeList);
