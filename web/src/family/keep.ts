// SPDX-License-Identifier: Apache-2.0
// The family's own file: what was entered and, where a family link gave it, the school. It holds no name.
import type { FamilySchool } from './state.ts';
import type { FamilyAnswer, History } from './types.ts';

export const savedName = 'attendance-answers.json';

const version = 1;

interface Kept {
  rollcall_family: number;
  history: Omit<History, 'today'>;
  school: FamilySchool | null;
}

export function fileOfHistory(
  history: History,
  answer: FamilyAnswer | undefined,
  school: FamilySchool | undefined,
): string {
  const { today: _today, ...rest } = history;
  const year = answer === undefined ? {} : { school_year: answer.school_year };
  const kept: Kept = {
    rollcall_family: version,
    history: { ...rest, ...year },
    school: school ?? null,
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSchool(value: unknown): value is FamilySchool {
  return (
    isObject(value) &&
    ['name', 'year', 'link'].every((key) => typeof value[key] === 'string') &&
    Array.isArray(value['contacts']) &&
    value['contacts'].every(
      (contact) =>
        isObject(contact) &&
        typeof contact['key'] === 'string' &&
        ['phone', 'hours'].every((key) => contact[key] === null || typeof contact[key] === 'string'),
    )
  );
}

// What such a file holds; undefined where it is another file. Whether the engine understands it, the engine says.
export function historyOfFile(
  text: string,
  today: string,
): { history: History; school: FamilySchool | undefined } | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(read) || read['rollcall_family'] !== version || !isObject(read['history'])) return undefined;
  const school = isSchool(read['school']) ? read['school'] : undefined;
  return { history: { ...read['history'], today }, school };
}
