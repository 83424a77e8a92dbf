// SPDX-License-Identifier: Apache-2.0
// <family-app>: the family side. It holds what was entered (family/state.ts), asks the engine for its answer, shows the place
// asked for (family/places.ts), and offers Undo and what else there is. Tells: said, failed.
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  familyElementOf,
  familyFragment,
  familyPlaces,
  firstPlace,
  type AskEngine,
  type FamilyChange,
  type FamilyElement,
  type FamilyReplacement,
} from '../family/places.ts';
import { schoolWords } from '../family/opened.ts';
import { ownFile } from '../family/own_file.ts';
import { changeFamily, familyState, replaceFamily, undoFamily } from '../family/state.ts';
import type { FamilyAnswer, History } from '../family/types.ts';
import { t } from '../text.ts';
import { LightElement } from './light_element.ts';
import '../styles/family.css';

export class FamilyApp extends LightElement {
  static override properties = {
    place: {},
    ask: { attribute: false },
    history: { state: true },
    answer: { state: true },
    working: { state: true },
    refused: { state: true },
  };
  declare place: string;
  declare ask: AskEngine | undefined;
  declare history: History;
  declare answer: FamilyAnswer | undefined;
  declare working: boolean;
  declare refused: string; // the name of a file dropped here that is none of a family's; '' none

  // One element a kind, kept while the family side is shown.
  private readonly elements = new Map<string, FamilyElement>();
  private asked: History | undefined; // what the engine was asked last
  private turn = 0; // an overtaken question's answer is dropped

  constructor() {
    super();
    this.place = firstPlace;
    this.history = familyState().history;
    this.working = false;
    this.refused = '';
  }

  // The engine's answer to what is entered; the one before stays until it is there.
  private async work(): Promise<void> {
    const { ask, history } = this;
    if (ask === undefined || history === this.asked) return;
    this.asked = history;
    const turn = ++this.turn;
    this.working = true;
    try {
      const answer = await ask<FamilyAnswer>('family', { ...history, with_calendar: true });
      performance.mark('rollcall:family:answer'); // tests/bench/family.mjs
      if (turn === this.turn) this.answer = answer;
    } catch (error) {
      if (turn === this.turn) this.tell('failed', error);
    } finally {
      if (turn === this.turn) this.working = false;
    }
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) this.refused = '';
    this.history = familyState().history;
    void this.work();
  }

  // Files dropped on this side: the family's own file or a calendar is opened, anything else is for the other door.
  async takeFiles(files: File[]): Promise<void> {
    const { ask } = this;
    if (ask === undefined) return;
    this.refused = '';
    try {
      for (const file of files) {
        const own = await ownFile(file, ask);
        if (own === undefined) {
          this.refused = file.name;
        } else if ('kept' in own) {
          this.replace({ ...own.kept, what: 'opened' });
          this.tell('said', t('family-keep-opened', { name: file.name }));
        } else {
          this.change({ change: { calendar: own.calendar.rows, calendar_changes: null }, what: 'calendar' });
          this.tell('said', t('family-days-calendar-file-used', { name: file.name }));
        }
      }
    } catch (error) {
      this.tell('failed', error);
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('.refusal.dropped')?.focus();
  }

  private otherDoor(): TemplateResult | typeof nothing {
    if (this.refused === '') return nothing;
    return html`<p class="refusal dropped" tabindex="-1">
      ${t('family-drop-other', { name: this.refused })} <a href="#files">${t('door-school')}</a>
    </p>`;
  }

  private change({ change, what }: FamilyChange): void {
    changeFamily(change, what);
    this.history = familyState().history;
  }

  private replace({ history, school, what }: FamilyReplacement): void {
    replaceFamily(history, school, what);
    this.history = history;
  }

  private async undo(): Promise<void> {
    const step = undoFamily();
    if (step === undefined) return;
    this.history = step.history;
    this.tell('said', t('family-undone', { what: t(`family-undo-${step.what}`) }));
    await this.updateComplete;
    // The button may be gone with its last step.
    if (document.activeElement === document.body)
      this.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }

  private go(place: string): void {
    location.hash = familyFragment(place);
  }

  private shown(): FamilyElement | typeof nothing {
    const tag = familyElementOf(this.place) ?? familyElementOf(firstPlace);
    if (tag === undefined) return nothing;
    const element = this.elements.get(tag) ?? (document.createElement(tag) as FamilyElement);
    this.elements.set(tag, element);
    element.place = familyElementOf(this.place) === undefined ? firstPlace : this.place;
    element.history = this.history;
    element.answer = this.answer;
    element.working = this.working;
    element.school = familyState().school;
    element.ask = this.ask;
    return element;
  }

  private undoButton(): TemplateResult | typeof nothing {
    const last = familyState().steps.at(-1);
    if (last === undefined) return nothing;
    return html`
      <p class="undo">
        <button type="button" class="secondary outline" @click=${() => void this.undo()}>${t('undo')}</button>
        <span>${t(`family-undo-${last.what}`)}</span>
      </p>
    `;
  }

  private ofSchool(): TemplateResult | typeof nothing {
    const { school } = familyState();
    return school === undefined ? nothing : html`<p class="family-school">${schoolWords(school)}</p>`;
  }

  private others(): TemplateResult | typeof nothing {
    const listed = familyPlaces.filter(({ name, listed }) => listed && name !== this.place);
    if (listed.length === 0) return nothing;
    return html`
      <nav class="family-places" aria-labelledby="family-places-heading">
        <h2 id="family-places-heading">${t('family-places-heading')}</h2>
        <ul>
          ${listed.map(
            ({ name }) => html`
              <li>
                <a href="#${familyFragment(name)}">${t(`family-place-${name}`)}</a>
                <small>${t(`family-place-${name}-what`)}</small>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  override render(): TemplateResult {
    return html`
      <div
        class="family"
        @family-changed=${(event: CustomEvent<FamilyChange>) => this.change(event.detail)}
        @family-replaced=${(event: CustomEvent<FamilyReplacement>) => this.replace(event.detail)}
        @family-went=${(event: CustomEvent<string>) => this.go(event.detail)}
      >
        ${this.otherDoor()} ${this.ofSchool()} ${this.shown()} ${this.undoButton()} ${this.others()}
      </div>
    `;
  }
}

customElements.define('family-app', FamilyApp);
