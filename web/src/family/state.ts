// SPDX-License-Identifier: Apache-2.0
// What a family has entered, in the page's memory alone: it outlives a visit to the other side, never the page.
import { today } from '../show.ts';
import type { History } from './types.ts';

// What a family link knows of the school besides its calendar and options, which are part of the history.
export interface FamilySchool {
  name: string;
  contacts: { key: string; phone: string | null; hours: string | null }[];
  year: string; // of its calendar
  old: boolean; // that year is over, so its calendar is not used
  link: string; // the fragment that it came from
}

export interface FamilyStep {
  history: History;
  school: FamilySchool | undefined;
  what: string;
}

export interface FamilyState {
  history: History;
  steps: FamilyStep[]; // what can be undone, the latest last
  school: FamilySchool | undefined;
  saved: History | undefined; // as it was saved last
}

function fresh(): FamilyState {
  return { history: { today: today() }, steps: [], school: undefined, saved: undefined };
}

let current = fresh();

export function forgetFamily(): void {
  current = fresh();
}

export function familyState(): FamilyState {
  return current;
}

export function changeFamily(change: Partial<History>, what: string): void {
  replaceFamily({ ...current.history, ...change }, current.school, what);
}

// Another history altogether, such as a file's.
export function replaceFamily(history: History, school: FamilySchool | undefined, what: string): void {
  const step = { history: current.history, school: current.school, what };
  current = { ...current, history, school, steps: [...current.steps, step] };
}

export function undoFamily(): FamilyStep | undefined {
  const step = current.steps.at(-1);
  if (step === undefined) return undefined;
  current = { ...current, history: step.history, school: step.school, steps: current.steps.slice(0, -1) };
  return step;
}

// Another history altogether: from a file, or a school's from a family link.
export function setFamily(change: Partial<FamilyState>): void {
  current = { ...current, ...change };
}

// Whether something was entered that leaving the page would lose, beyond the few taps of the first question.
export function familyHasData(): boolean {
  return current.saved !== current.history && (current.history.days ?? []).length > 0;
}
