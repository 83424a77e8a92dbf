// SPDX-License-Identifier: Apache-2.0
// A field for a date. One that is chosen by finger or mouse is told at once; one that is typed, part by part, is told when the
// field is left or by Enter: half of a date is another date, and its answer would take the field away from under the hand.
import { html, nothing, type TemplateResult } from 'lit';

const typed = new WeakSet<EventTarget>();

interface DateField {
  id?: string;
  label?: string; // where no <label> names it
  describedBy?: string;
  min?: string | undefined;
  max?: string | undefined;
  value: string;
  tell: (date: string) => void; // '' where it was emptied
}

export function dateField({ id, label, describedBy, min, max, value, tell }: DateField): TemplateResult {
  const done = (input: HTMLInputElement): void => {
    if (!typed.delete(input) || input.validity.badInput || input.value === value) return;
    tell(input.value);
  };
  return html`
    <input
      id=${id ?? nothing}
      type="date"
      autocomplete="off"
      aria-label=${label ?? nothing}
      aria-describedby=${describedBy ?? nothing}
      min=${min ?? nothing}
      max=${max ?? nothing}
      .value=${value}
      @keydown=${(event: KeyboardEvent) => {
        const input = event.currentTarget as HTMLInputElement;
        if (event.key === 'Enter') done(input);
        else if (event.key !== 'Tab') typed.add(input);
      }}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        if (!typed.has(input)) tell(input.value);
      }}
      @blur=${(event: Event) => done(event.currentTarget as HTMLInputElement)}
    />
  `;
}
