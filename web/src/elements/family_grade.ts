// SPDX-License-Identifier: Apache-2.0
// The question for the grade, asked wherever an answer depends on it.
import { html, type TemplateResult } from 'lit';
import { t } from '../text.ts';

const grades = ['PK', 'K', 'KH', ...Array.from({ length: 12 }, (_none, i) => String(i + 1))];

// Whether the grade has a session of its own, so that other times are asked for. What that means for a day, the engine says.
export function hasOwnSession(grade: string | null | undefined): boolean {
  return grade === 'PK' || grade === 'KH';
}

export function gradeQuestion(
  id: string,
  grade: string | null | undefined,
  say: (grade: string | null) => void,
): TemplateResult {
  const chosen = grade ?? '';
  return html`
    <label for=${id}>${t('family-days-grade')}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => say((event.target as HTMLSelectElement).value || null)}
    >
      <option value="" .selected=${chosen === ''}>${t('family-days-grade-choose')}</option>
      ${grades.map(
        (one) =>
          html`<option value=${one} .selected=${chosen === one}>
            ${/^\d/.test(one) ? t('family-days-grade-n', { grade: one }) : t(`family-days-grade-${one}`)}
          </option>`,
      )}
    </select>
  `;
}
