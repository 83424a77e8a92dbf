// SPDX-License-Identifier: Apache-2.0
// The district options in words: their question, and what a value of one means. The engine's own titles are English.
import type { Rules, Summary } from './engine/types.ts';
import type { OptionValue } from './settings.ts';
import { lawPercent, lawValue, lawWords, showDate, showNumber } from './show.ts';
import { has, t } from './text.ts';

type Words = Record<string, number | string>;

// Names are 'group.option', keys of texts have no point.
export function optionKey(name: string): string {
  return name.replace('.', '-');
}

export function optionWords(rules: Rules, { options, as_of: day }: Summary): Words {
  return {
    ...lawWords(rules, options, day),
    short_enrollment: lawValue(rules, 'chronic.short_enrollment_days', day),
    at_risk: lawPercent(rules, 'tier.at_risk', day),
  };
}

export function optionTitle(name: string, words: Words): string {
  const key = `option-${optionKey(name)}`;
  return has(key) ? t(key, words) : name;
}

export function optionValue(name: string, value: OptionValue, words: Words): string {
  if (typeof value === 'boolean') return t(value ? 'change-yes' : 'change-no');
  if (typeof value === 'number') return showNumber(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return showDate(value, 'plain');
  const key = `option-${optionKey(name)}-${value}`;
  return has(key) ? t(key, words) : value;
}
