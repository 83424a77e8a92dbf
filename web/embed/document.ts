// SPDX-License-Identifier: Apache-2.0
// embed.html, 'Embed this': what a school's web editor chooses, how it looks, and the code to copy.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import '@picocss/pico/css/pico.min.css';
import { block } from '../src/unpack.ts';
import { language, languageName, languages, preferredLanguage, setLanguage, t } from '../src/text.ts';
import { followHeight, fragmentOf, makeFrame, tokens, type Said } from './frame.ts';
import '../src/styles/tokens.css';
import './document.css';

const profileId = 'rollcall-profile';
const colours = ['accent', 'background', 'text'] as const;
// What a family's frame can open with, by the places' own names.
const starts = {
  'wellness-day': 'family-place-start',
  days: 'family-place-days',
  'what-if': 'family-place-what-if',
  late: 'family-place-late',
  differs: 'family-place-differs',
} as const;
const previewSettles = 400; // ms without another choice before the preview is loaded again
const rowsOfTokens = ['allow-scripts', 'allow-downloads', 'allow-modals', 'clipboard-write', 'allow-popups'];

interface Choices {
  address: string; // of the folder
  kind: 'script' | 'frame';
  mode: '' | 'family' | 'school';
  start: keyof typeof starts;
  lang: string; // '': as the page around it
  theme: 'auto' | 'light' | 'dark';
  accent: string;
  background: string;
  text: string;
  by: string;
  profile: string; // JSON; '': none
  integrity: boolean;
}

// Where these files are, as far as others can open them there.
function addressHere(): string {
  const here = location.href.replace(/[^/]*([?#].*)?$/, '');
  return here.startsWith('http') ? here : 'https://www.example.org/rollcall/';
}

function inAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

class EmbedThis extends LitElement {
  static override properties = {
    choices: { state: true },
    profileName: { state: true },
    note: { state: true },
  };
  declare choices: Choices;
  declare profileName: string; // or why the file is none
  declare note: string;

  private frame: HTMLIFrameElement | undefined;
  private settling: number | undefined;
  private shown = '';

  constructor() {
    super();
    this.profileName = '';
    this.note = '';
    this.choices = {
      address: addressHere(),
      kind: 'script',
      mode: 'family',
      start: 'wellness-day',
      lang: '',
      theme: 'auto',
      accent: '',
      background: '',
      text: '',
      by: '',
      profile: '',
      integrity: true,
    };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private choose(change: Partial<Choices>): void {
    this.note = '';
    this.choices = { ...this.choices, ...change };
  }

  // ---------------------------------------------------------------- the code

  private start(): string {
    return this.choices.mode === 'family' ? this.choices.start : '';
  }

  private chosenColours(): [string, string][] {
    return colours
      .map((name) => [name, this.choices[name].trim()] as [string, string])
      .filter(([, value]) => /^[^<>{};]+$/.test(value));
  }

  private settings(): Said {
    const { mode, lang, theme, by, profile } = this.choices;
    const chosen = Object.fromEntries(this.chosenColours());
    const settings: Said = { mode, start: this.start(), lang, by: by.trim(), ...chosen };
    if (theme !== 'auto') settings['theme'] = theme;
    if (profile !== '') settings['profile'] = profile;
    return settings;
  }

  private base(): string {
    return `${this.choices.address.trim().replace(/\/*$/, '')}/`;
  }

  private scriptCode(): string {
    const { mode, lang, theme, by, profile, integrity } = this.choices;
    const attributes: [string, string][] = [['src', `${this.base()}embed.js`]];
    if (integrity) attributes.push(['integrity', block('embed-integrity')], ['crossorigin', 'anonymous']);
    const data: Record<string, string> = { mode, start: this.start(), lang, by: by.trim() };
    if (theme !== 'auto') data['theme'] = theme;
    if (profile !== '') data['profile'] = profileId;
    for (const [name, value] of Object.entries(data))
      if (value !== '') attributes.push([`data-${name}`, value]);
    const tag = `<script${attributes.map(([name, value]) => `\n  ${name}="${inAttribute(value)}"`).join('')}></script>`;
    const chosen = this.chosenColours().map(([name, value]) => `--rollcall-${name}: ${value};`);
    const style = chosen.length === 0 ? '' : `<style>\n  :root { ${chosen.join(' ')} }\n</style>\n`;
    const json = profile.replace(/</g, '\\u003c');
    const given =
      profile === '' ? '' : `<script type="application/json" id="${profileId}">\n${json}\n</script>\n`;
    return style + given + tag;
  }

  private frameCode(): string {
    const address = `${this.base()}index.html${fragmentOf(this.settings())}`;
    return (
      `<iframe\n  title="${inAttribute(this.frameTitle())}"\n  src="${inAttribute(address)}"\n` +
      `  sandbox="${tokens}"\n  allow="clipboard-write"\n  width="100%" height="900"></iframe>`
    );
  }

  private frameTitle(): string {
    const titles = JSON.parse(block('embed-titles')) as Record<string, string>;
    return titles[this.choices.lang || language()] ?? titles['en'] ?? '';
  }

  private code(): string {
    return this.choices.kind === 'script' ? this.scriptCode() : this.frameCode();
  }

  private async copy(): Promise<void> {
    const area = this.querySelector<HTMLTextAreaElement>('#code');
    area?.select();
    try {
      await navigator.clipboard.writeText(this.code());
      this.note = t('embedding-copied');
    } catch {
      this.note = t('embedding-selected');
    }
  }

  // ---------------------------------------------------------------- the profile

  private async takeProfile(event: Event): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file === undefined) return this.leaveProfile();
    try {
      const value = JSON.parse((await file.text()).replace(/^\uFEFF/, '')) as unknown;
      if (typeof value !== 'object' || value === null || !('profile' in value)) throw new SyntaxError();
      this.profileName = t('embedding-profile-taken', { name: file.name });
      this.choose({ profile: JSON.stringify(value) });
    } catch {
      this.leaveProfile();
      this.profileName = t('embedding-profile-unreadable', { name: file.name });
    }
  }

  private leaveProfile(): void {
    this.profileName = '';
    this.choose({ profile: '' });
  }

  // ---------------------------------------------------------------- the preview

  // The frame as embed.js makes it, and loaded again where another choice was made.
  private preview(): void {
    const address = `index.html${fragmentOf({
      ...this.settings(),
      lang: this.choices.lang || language(),
      host: window.origin,
      preview: '1',
    })}`;
    if (address === this.shown) return;
    this.shown = address;
    const frame = makeFrame(t('embedding-preview-title'));
    frame.src = address;
    followHeight(frame);
    this.querySelector('.preview')?.replaceChildren(frame);
    this.frame = frame;
  }

  protected override updated(): void {
    window.clearTimeout(this.settling);
    if (this.frame === undefined) this.preview();
    else this.settling = window.setTimeout(() => this.preview(), previewSettles);
  }

  // ---------------------------------------------------------------- what is shown

  private select(key: 'mode' | 'start' | 'lang' | 'theme', values: [string, string][]): TemplateResult {
    return html`
      <label>
        ${t(`embedding-${key}`)}
        <select
          @change=${(event: Event) => this.choose({ [key]: (event.target as HTMLSelectElement).value })}
        >
          ${values.map(
            ([value, words]) =>
              html`<option value=${value} ?selected=${this.choices[key] === value}>${words}</option>`,
          )}
        </select>
      </label>
    `;
  }

  private field(key: 'address' | 'accent' | 'background' | 'text' | 'by'): TemplateResult {
    return html`
      <label>
        ${t(`embedding-${key}`)}
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          .value=${this.choices[key]}
          @input=${(event: Event) => this.choose({ [key]: (event.target as HTMLInputElement).value })}
        />
        ${key === 'address' ? nothing : html`<small>${t(`embedding-${key}-hint`)}</small>`}
      </label>
    `;
  }

  private chosen(): TemplateResult {
    const named = (key: string, values: readonly string[]): [string, string][] =>
      values.map((value) => [value, t(`embedding-${key}-${value === '' ? 'none' : value}`)]);
    return html`
      <section aria-labelledby="choices">
        <h2 id="choices">${t('embedding-choices')}</h2>
        <div class="choices">
          ${this.field('address')} ${this.select('mode', named('mode', ['', 'family', 'school']))}
          ${
            this.choices.mode === 'family'
              ? this.select(
                  'start',
                  Object.entries(starts).map(([value, key]) => [value, t(key)]),
                )
              : nothing
          }
          ${this.select('lang', [['', t('embedding-lang-none')], ...languages().map((one) => [one, languageName(one)] as [string, string])])}
          ${this.select('theme', named('theme', ['auto', 'light', 'dark']))}
          ${colours.map((name) => this.field(name))} ${this.field('by')}
          <label>
            ${t('embedding-profile')}
            <input
              type="file"
              accept=".json,application/json"
              @change=${(event: Event) => void this.takeProfile(event)}
            />
            <small>${this.profileName || t('embedding-profile-hint')}</small>
          </label>
        </div>
        <p>${t('embedding-colours')}</p>
      </section>
    `;
  }

  private shownCode(): TemplateResult {
    const { kind, integrity } = this.choices;
    const radio = (value: Choices['kind']): TemplateResult => html`
      <label>
        <input
          type="radio"
          name="kind"
          .checked=${kind === value}
          @change=${() => this.choose({ kind: value })}
        />
        ${t(`embedding-kind-${value}`)}
      </label>
    `;
    return html`
      <section aria-labelledby="code-heading">
        <h2 id="code-heading">${t('embedding-code')}</h2>
        <fieldset>
          <legend>${t('embedding-kind')}</legend>
          ${radio('script')} ${radio('frame')}
        </fieldset>
        ${
          kind === 'frame'
            ? nothing
            : html`<label>
                <input
                  type="checkbox"
                  .checked=${integrity}
                  @change=${(event: Event) => this.choose({ integrity: (event.target as HTMLInputElement).checked })}
                />
                ${t('embedding-integrity')}
              </label>`
        }
        <label for="code">${t('embedding-code-label')}</label>
        <textarea
          id="code"
          readonly
          rows="10"
          dir="ltr"
          translate="no"
          spellcheck="false"
          .value=${this.code()}
        ></textarea>
        <button type="button" @click=${() => void this.copy()}>${t('embedding-copy')}</button>
        <p role="status" aria-live="polite">${this.note}</p>
      </section>
    `;
  }

  private facts(): TemplateResult {
    return html`
      <section aria-labelledby="tokens">
        <h2 id="tokens">${t('embedding-tokens')}</h2>
        <p>${t('embedding-tokens-what')}</p>
        <div class="scroller" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">${t('embedding-token')}</th>
                <th scope="col">${t('embedding-token-for')}</th>
                <th scope="col">${t('embedding-token-without')}</th>
              </tr>
            </thead>
            <tbody>
              ${rowsOfTokens.map(
                (token) => html`
                  <tr>
                    <th scope="row" translate="no"><code>${token}</code></th>
                    <td>${t(`embedding-${token}-for`)}</td>
                    <td>${t(`embedding-${token}-without`)}</td>
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="learns">
        <h2 id="learns">${t('embedding-learns')}</h2>
        <p>${t('embedding-learns-what')}</p>
      </section>
      <section aria-labelledby="policy">
        <h2 id="policy">${t('embedding-policy')}</h2>
        <p>${t('embedding-policy-what')}</p>
        <pre
          dir="ltr"
          translate="no"
          tabindex="0"
        ><code>script-src ${this.base()}; frame-src ${this.base()}</code></pre>
      </section>
    `;
  }

  override render(): TemplateResult {
    return html`
      <header class="container">
        <strong>${t('brand')}</strong>
        <span>
          ${languages()
            .filter((one) => one !== language())
            .map(
              (one) =>
                html`<button
                  type="button"
                  class="link"
                  lang=${one}
                  translate="no"
                  @click=${() => this.speak(one)}
                >
                  ${languageName(one)}
                </button>`,
            )}
        </span>
      </header>
      <main class="container">
        <h1>${t('embedding-heading')}</h1>
        <p>${t('embedding-what')}</p>
        ${this.chosen()} ${this.shownCode()}
        <section aria-labelledby="preview">
          <h2 id="preview">${t('embedding-preview')}</h2>
          <p>${t('embedding-preview-what')}</p>
          <div class="preview"></div>
        </section>
        ${this.facts()}
      </main>
    `;
  }

  private speak(one: string): void {
    speak(one);
    this.requestUpdate();
  }
}

function speak(one: string): void {
  setLanguage(one);
  document.title = t('embedding-title');
}

speak(preferredLanguage());
customElements.define('embed-this', EmbedThis);
