// SPDX-License-Identifier: Apache-2.0
// <file-lines>: a line for each file: what it was taken to be. Tells: file-removed, file-changed (its place in
// the list).
import { html, nothing, type TemplateResult } from 'lit';
import type { FileInfo } from '../engine/types.ts';
import { has, t } from '../text.ts';
import { showList } from '../show.ts';
import { LightElement } from './light_element.ts';

// A file as given, with what the engine made of it; nothing for a profile and for an earlier report.
export interface FileLine {
  name: string;
  info: FileInfo | undefined;
  earlier?: boolean; // a report to compare with
}

export class FileLines extends LightElement {
  static override properties = { lines: { attribute: false }, changeable: { type: Boolean } };
  declare lines: FileLine[];
  declare changeable: boolean; // their results are shown

  constructor() {
    super();
    this.lines = [];
    this.changeable = false;
  }

  private understood(info: FileInfo): TemplateResult {
    const columns = Object.entries(info.columns).map(([field, header]) => {
      const key = `field-${field}`;
      return t('file-column-as', { field: has(key) ? t(key) : field, header });
    });
    return html`
      <span>
        ${t(`file-${info.role}`)}${info.shape === null ? '' : `: ${t(`shape-${info.shape}`)}`} ·
        ${t('file-rows', { rows: info.rows })}
        ${info.rows_left_out > 0 ? html`· ${t('file-left-out', { rows: info.rows_left_out })}` : nothing}
      </span>
      ${columns.length > 0 ? html`<small>${t('file-columns', { columns: showList(columns) })}</small>` : nothing}
    `;
  }

  override render(): TemplateResult {
    return html`
      <ul class="lines">
        ${this.lines.map(
          (line, place) => html`
            <li>
              <div>
                <strong>${line.name}</strong>
                ${
                  line.info === undefined
                    ? html`<span
                        >${t(line.earlier === true ? 'file-earlier-taken' : 'file-profile-taken')}</span
                      >`
                    : this.understood(line.info)
                }
              </div>
              ${
                line.info === undefined || !this.changeable
                  ? nothing
                  : html`<button
                      type="button"
                      class="link"
                      aria-label=${t('files-change-name', { name: line.name })}
                      @click=${() => this.tell('file-changed', place)}
                    >
                      ${t('files-change')}
                    </button>`
              }
              <button
                type="button"
                class="outline secondary small"
                aria-label=${t('files-remove', { name: line.name })}
                @click=${() => this.tell('file-removed', place)}
              >
                ✕
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

customElements.define('file-lines', FileLines);
